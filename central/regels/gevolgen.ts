// What an accepted batch brings about: what the service adds to it (rule 5), whose feeds it goes to, and the row for lists.
//
//   same bronhouder        its feed gets what it may see of the additions
//   A ─VERKEERDE_BRONHOUDER─► B    A's feed ends with the last of the batch; B's gets the whole tree, start status last
//   A ─opvolging─► B       A's feed ends with the annotation that moves it away; B's gets the whole tree
import type { Annotatie } from '../../shared/domain/annotatie.ts';
import { controleerIdentificatie } from '../../shared/domain/identificatie.ts';
import type { Melding } from '../../shared/domain/melding.ts';
import { vouw } from '../../shared/domain/projectie.ts';
import { isEindstatus, profielVan, startstatus } from '../../shared/domain/registraties/registraties.ts';
import { amsterdamDatum } from '../../shared/domain/termijn/amsterdam.ts';
import { VOORZIENING } from '../../shared/domain/voorziening.ts';
import type { Tijdstip, Uuid } from '../../shared/lib/brand.ts';
import type { UuidBron } from '../../shared/lib/clock.ts';
import type { Bezorging, Feedstuk, Meldingrij, Schrijfopdracht, Stuk, Toevoeging } from '../store/opslag.ts';
import { eigenCodes, isEigen, isZichtbaar } from './zicht.ts';

/** An annotation before it is accepted: a distributive Omit keeps the kinds apart. */
type EigenInhoud =
  | { readonly soort: 'status'; readonly status: string }
  | { readonly soort: 'bronhouder'; readonly bronhouder: string }
  | { readonly soort: 'kenmerk'; readonly kenmerk: string };

/** An annotation of the service itself. */
export function vanVoorziening(wortel: Uuid, uuids: UuidBron, nu: Tijdstip, inhoud: EigenInhoud): Toevoeging {
  const annotatie: Annotatie = {
    uuid: uuids.nieuw(),
    wortel,
    geannoteerdDoor: VOORZIENING,
    geannoteerdOp: nu,
    zichtbaar: 'allen',
    ...inhoud,
  };
  return { annotatie, namens: null };
}

/** The start status for the bronhouder to whom the batch forwards; nothing when it does not forward (rule 5). */
export function startVoorOpvolger(
  melding: Melding,
  batch: readonly Annotatie[],
  uuids: UuidBron,
  nu: Tijdstip,
): Toevoeging[] {
  const profiel = profielVan(melding.registratie);
  const status = profiel && startstatus(profiel, melding.meldsoort);
  if (status === undefined || !batch.some((a) => a.soort === 'bronhouder')) return [];
  return [vanVoorziening(melding.uuid, uuids, nu, { soort: 'status', status })];
}

export type Wijziging = {
  /** The tree as it was; empty for a new melding. */
  readonly boom: readonly Stuk[];
  /** Written by a person; the last of them is the last that a former bronhouder reads. */
  readonly batch: readonly Toevoeging[];
  /** Added by the service; also the last for the former bronhouder when there is no batch. */
  readonly gevolg: readonly Toevoeging[];
  readonly nu: Tijdstip;
};

/** The tree as it will be, with provisional volgnummers: enough to judge it by. */
function straks({ boom, batch, gevolg, nu }: Wijziging): Stuk[] {
  const hoogste = boom.at(-1)?.annotatie.volgnummer ?? 0;
  const nieuw = [...batch, ...gevolg].map(
    ({ annotatie, namens }, i): Stuk => ({
      annotatie: { ...annotatie, volgnummer: hoogste + 1 + i, ontvangenOp: nu },
      namens,
    }),
  );
  return [...boom, ...nieuw];
}

/** Feed entries of what this bronhouder may see of the tree, from index `vanaf` on, up to `tot`. */
function feedstukken(boom: readonly Stuk[], oud: number, bronhouder: string, vanaf: number, tot: number): Feedstuk[] {
  const kijker = { soort: 'bronhouder', code: bronhouder } as const;
  const eigen = eigenCodes(boom, bronhouder);
  return boom.slice(vanaf, tot).flatMap((stuk, i): Feedstuk[] => {
    if (!isZichtbaar(stuk, kijker, eigen)) return [];
    const plek = vanaf + i;
    return [
      {
        stuk: plek < oud ? { volgnummer: stuk.annotatie.volgnummer } : { nieuw: plek - oud },
        eigen: isEigen(stuk, kijker, eigen),
      },
    ];
  });
}

function bezorging(wijziging: Wijziging, boom: readonly Stuk[], vorige: string | null, nieuwe: string): Bezorging[] {
  const oud = wijziging.boom.length;
  const allemaal = boom.length;
  if (vorige === nieuwe) {
    const stukken = feedstukken(boom, oud, nieuwe, oud, allemaal);
    return [{ bronhouder: nieuwe, begintVerblijf: false, eindigtVerblijf: false, stukken }];
  }
  const laatsteVoorVorige = wijziging.batch.length > 0 ? oud + wijziging.batch.length : allemaal;
  const afscheid: Bezorging[] =
    vorige === null
      ? []
      : [
          {
            bronhouder: vorige,
            begintVerblijf: false,
            eindigtVerblijf: true,
            stukken: feedstukken(boom, oud, vorige, oud, laatsteVoorVorige),
          },
        ];
  const stukken = feedstukken(boom, oud, nieuwe, 0, allemaal);
  return [...afscheid, { bronhouder: nieuwe, begintVerblijf: true, eindigtVerblijf: false, stukken }];
}

function meldingrij(melding: Melding, bronhouder: string): Meldingrij {
  const { soort, waarde } = melding.objectidentificatie;
  return {
    wortel: melding.uuid,
    registratie: melding.registratie,
    melderOin: melding.melderOin,
    bronhouder,
    status: melding.status,
    statusOp: melding.statusgeschiedenis.at(-1)?.ontvangenOp ?? melding.ontvangenOp,
    eindstatus: isEindstatus(melding.registratie, melding.status),
    kenmerk: melding.kenmerk ?? null,
    objectsoort: soort,
    // As it is searched for: an address without double spaces.
    objectwaarde: controleerIdentificatie(soort, waarde).genormaliseerd,
    ontvangenOp: melding.ontvangenOp,
    ontvangenDag: amsterdamDatum(melding.ontvangenOp),
  };
}

/** The writing order for a change that the rules accepted. */
export function schrijfopdracht(wijziging: Wijziging): Schrijfopdracht {
  const boom = straks(wijziging);
  const vorige = vouw(
    wijziging.boom.map((stuk) => stuk.annotatie),
    [],
  )?.melding.bronhouder;
  const melding = vouw(
    boom.map((stuk) => stuk.annotatie),
    [],
  )?.melding;
  const bronhouder = melding?.bronhouder;
  // The rules never accept a tree without a root or a bronhouder: reaching this is a bug.
  if (!melding || !bronhouder) throw new Error('melding zonder wortel of bronhouder');
  return {
    ontvangenOp: wijziging.nu,
    toevoegingen: [...wijziging.batch, ...wijziging.gevolg],
    bezorging: bezorging(wijziging, boom, vorige ?? null, bronhouder),
    melding: meldingrij(melding, bronhouder),
  };
}
