// Fills a service with practice meldingen: every step goes through the same rules as one that comes over the wire.
import { tijdstip } from '../../shared/lib/clock.ts';
import { beslisBatch, beslisIndiening, type Omgeving } from '../regels/beslissen.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import type { Besluit, Feiten, Opslag, Stap } from '../store/opslag.ts';
import { maakToeval } from './toeval.ts';
import { type Regie, type Verhaalstap, vertel } from './verhaal.ts';

/** One step of one story, with what it needs to be repeatable. */
type Gebeurtenis = {
  readonly index: number;
  readonly nummer: number;
  readonly wortel: string;
  readonly stap: Verhaalstap;
};

/** So many steps in one transaction. */
const BROK = 250;

export type Vulling = {
  readonly opslag: Opslag;
  readonly omgeving: Omgeving;
  readonly regie: Regie;
};

function alsStap({ omgeving, regie }: Vulling, gebeurtenis: Gebeurtenis): Stap<Uitkomst>[] {
  const { index, nummer, wortel, stap } = gebeurtenis;
  const { annotaties, bestanden } = stap.maak();
  if (annotaties.length === 0) return [];
  const inzending = { beller: stap.beller, annotaties, nu: stap.op };
  const beslis = (feiten: Feiten): Besluit<Uitkomst> => {
    // The service's own annotations get identities that follow from the seed too.
    const uuids = maakToeval(regie.wereld.seed, 'voorziening', index, nummer);
    const eigen: Omgeving = { ...omgeving, uuids: { nieuw: uuids.uuid } };
    return nummer === 0
      ? beslisIndiening(eigen, inzending)(feiten)
      : beslisBatch(eigen, { ...inzending, basis: feiten.boom.at(-1)?.annotatie.volgnummer })(feiten);
  };
  const nu = tijdstip(stap.op);
  const meegaven = [...bestanden].map(([uuid, { sha256, inhoud }]) => ({ uuid, sha256, inhoud, nu }));
  return [{ wortel, uuids: annotaties.map((a) => a.uuid), meegaven, beslis }];
}

/** Only a mistake in the practice data is refused: it must be found, not passed over. */
function eisAangenomen(uitkomsten: readonly { readonly uitkomst: Uitkomst }[]): readonly string[] {
  return uitkomsten.flatMap(({ uitkomst }) => {
    if (uitkomst.soort === 'geweigerd') throw new Error(`oefenmelding geweigerd: ${uitkomst.weigering.code}`);
    return uitkomst.soort === 'aangenomen' ? uitkomst.nieuwsVoor : [];
  });
}

async function speel(vulling: Vulling, gebeurtenissen: readonly Gebeurtenis[]): Promise<readonly string[]> {
  const stappen = gebeurtenissen.flatMap((g) => alsStap(vulling, g));
  return eisAangenomen(await vulling.opslag.verwerk(stappen));
}

function gebeurtenissenVan(regie: Regie, index: number, vers?: number): Gebeurtenis[] {
  const { wortel, stappen } = vertel(regie, index, vers);
  return stappen.map((stap, nummer) => ({ index, nummer, wortel, stap }));
}

/** When a step of a story takes place. Only this is kept of all of them: a hundred thousand stories fill a memory. */
type Plek = { readonly op: number; readonly index: number; readonly nummer: number };

function plekkenVan(regie: Regie, index: number): Plek[] {
  return gebeurtenissenVan(regie, index).map(({ nummer, stap }) => ({ op: stap.op, index, nummer }));
}

/**
 * Plays the stories of meldingen 0 up to `aantal`, in the order in which things happened.
 * Broken off halfway it can be called again: what was accepted before is a repeat.
 */
export async function vul(vulling: Vulling, aantal: number): Promise<void> {
  const plekken = Array.from({ length: aantal }, (_, index) => plekkenVan(vulling.regie, index)).flat();
  plekken.sort((a, b) => a.op - b.op || a.index - b.index || a.nummer - b.nummer);
  for (let van = 0; van < plekken.length; van += BROK) {
    const brok = plekken.slice(van, van + BROK);
    await speel(
      vulling,
      brok.flatMap(({ index, nummer }) => gebeurtenissenVan(vulling.regie, index).slice(nummer, nummer + 1)),
    );
  }
}

/**
 * One new melding, received now.
 * @returns the bronhouders whose feed has news.
 */
export async function voegToe(vulling: Vulling, index: number, nu: number): Promise<readonly string[]> {
  return speel(vulling, gebeurtenissenVan(vulling.regie, index, nu));
}
