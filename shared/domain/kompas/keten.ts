// Who had a melding before: when, by whose doing and why it went on; and whether it is about to go round in a circle.
import type { Tijdstip } from '../../lib/brand.ts';
import type { Melding, Tijdlijnregel } from '../melding.ts';
import { isVoorziening } from '../voorziening.ts';
import { maskeerTekst } from '../waakhond/maskeren.ts';

/** How it came there: named when it was reported, forwarded, or by a merger. */
export type Herkomst = 'gemeld' | 'doorgestuurd' | 'opvolging';

export type Schakel = {
  readonly code: string;
  readonly vanaf: Tijdstip;
  /** When it went on; null = it is there. */
  readonly tot: Tijdstip | null;
  readonly hoe: Herkomst;
  /** Why the one before sent it here, in his words; numbers of persons are hidden. */
  readonly reden: string | null;
  /** The step is still on its way to the service. */
  readonly onderweg: boolean;
};

const moment = ({ annotatie }: Tijdlijnregel): Tijdstip =>
  'ontvangenOp' in annotatie ? annotatie.ontvangenOp : annotatie.geannoteerdOp;

/** The reason of the forwarding whose bronhouder stands at `plek`: in its batch, before or behind it. */
function redenBij(lijn: readonly Tijdlijnregel[], plek: number): string | null {
  const isReden = ({ annotatie: a }: Tijdlijnregel): boolean =>
    a.soort === 'status' && a.status === 'VERKEERDE_BRONHOUDER';
  const vorige = lijn.slice(0, plek).findLastIndex((r) => r.annotatie.soort === 'bronhouder');
  const ervoor = lijn.slice(vorige + 1, plek).findLast(isReden);
  const erna = lijn.slice(plek + 1).find((r) => r.annotatie.soort === 'status' || r.annotatie.soort === 'bronhouder');
  const reden = (ervoor ?? (erna && isReden(erna) ? erna : undefined))?.annotatie;
  return reden?.soort === 'status' && reden.toelichting !== undefined ? maskeerTekst(reden.toelichting) : null;
}

/** Everyone who had it, oldest first. */
export function ketenVan({ tijdlijn }: Pick<Melding, 'tijdlijn'>): Schakel[] {
  const plekken = tijdlijn.flatMap(({ annotatie }, plek) => (annotatie.soort === 'bronhouder' ? [plek] : []));
  return plekken.flatMap((plek, nummer): Schakel[] => {
    const regel = tijdlijn[plek];
    if (regel?.annotatie.soort !== 'bronhouder') return [];
    const volgende = tijdlijn[plekken[nummer + 1] ?? -1];
    const hoe: Herkomst =
      nummer === 0 ? 'gemeld' : isVoorziening(regel.annotatie.geannoteerdDoor) ? 'opvolging' : 'doorgestuurd';
    return [
      {
        code: regel.annotatie.bronhouder,
        vanaf: moment(regel),
        tot: volgende ? moment(volgende) : null,
        hoe,
        reden: hoe === 'doorgestuurd' ? redenBij(tijdlijn, plek) : null,
        onderweg: regel.zekerheid !== 'bevestigd',
      },
    ];
  });
}

export type Pingpong = {
  /** Back to who sent it here, or a second time to one that had it before. */
  readonly soort: 'terug-naar-afzender' | 'had-haar-al';
  /** When that one let it go. */
  readonly op: Tijdstip;
  /** Why, in his words. */
  readonly reden: string | null;
};

/** What the rule needs of a link of the chain. */
export type Ketendeel = Pick<Schakel, 'code' | 'tot' | 'hoe' | 'reden'>;

/**
 * Would this melding go to one that had it before?
 * @param isZelfde is the code of then the bronhouder of now: itself, or one that went up in it.
 */
export function pingpongVan(
  keten: readonly Ketendeel[],
  naar: string,
  isZelfde: (oud: string, nu: string) => boolean,
): Pingpong | null {
  const laatste = keten.findLastIndex((deel) => deel.hoe === 'doorgestuurd');
  const afzender = keten[laatste - 1];
  if (afzender && isZelfde(afzender.code, naar))
    return { soort: 'terug-naar-afzender', op: afzender.tot ?? '', reden: keten[laatste]?.reden ?? null };
  const eerder = keten.findLastIndex((deel, i) => i < keten.length - 1 && isZelfde(deel.code, naar));
  const deel = keten[eerder];
  // What only became another name is no forwarding.
  if (deel === undefined || keten.slice(eerder + 1).every((d) => d.hoe === 'opvolging')) return null;
  return { soort: 'had-haar-al', op: deel.tot ?? '', reden: keten[eerder + 1]?.reden ?? null };
}
