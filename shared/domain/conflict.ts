// Is a batch of the outbox still legal on what the service confirmed since? If not, why: it goes back to a person.
// Source: koppelvlak chapter 2, rules 3 (seen) and 4 (legal); chapter 5 (batches behind a refused one).
import type { Uuid } from '../lib/brand.ts';
import type { Annotatie, TerugmeldingAnnotatie } from './annotatie.ts';
import { doorloopBatch } from './overgang.ts';
import { isEindstatus } from './registraties/registraties.ts';

/** A batch of the outbox that has no answer yet, in the order in which the person decided. */
export type WachtendeBatch = {
  readonly batch: Uuid;
  /** Highest volgnummer of the tree that the person had seen (koppelvlak rule 3). */
  readonly basis: number;
  readonly annotaties: readonly Annotatie[];
};

export type Conflict = {
  readonly batch: Uuid;
  readonly code:
    | 'overgang-niet-toegestaan'
    | 'basis-verouderd'
    | 'voorganger-geweigerd'
    | 'gegeven-ontbreekt'
    /** Somebody gave the melding to a colleague, or took it back, after the person had seen it (PRODUCT E.3). */
    | 'toegewezen-aan-collega';
  readonly huidigeStatus: string;
  readonly gevraagdeStatus?: string;
};

/** A confirmed assignment. */
export type Toegewezen = {
  readonly volgnummer: number;
  readonly medewerker: string | null;
  /** Who assigned it. */
  readonly door: string | undefined;
};

/** Where the melding stands when the batch's turn comes. */
export type Stand = {
  readonly status: string | null;
  /** Volgnummer of the current confirmed status annotation. */
  readonly statusVolgnummer: number;
  /** A batch before this one on the same root was refused. */
  readonly voorgangerGeweigerd: boolean;
  /** Confirmed assignments since the current bronhouder, in order. */
  readonly toewijzingen: readonly Toegewezen[];
};

/** Who this desk acts as: the bronhouder, and the melder too where it entered the melding by hand (koppelvlak rule 4). */
function actorenVoor(wortel: TerugmeldingAnnotatie, oin: string): readonly ('melder' | 'bronhouder')[] {
  return wortel.geannoteerdDoor.oin === oin ? ['bronhouder', 'melder'] : ['bronhouder'];
}

/** After an end status only what stays among bronhouders can be added (koppelvlak rule 4). */
function naEinde(stand: Stand, wacht: WachtendeBatch, wortel: TerugmeldingAnnotatie): Conflict | undefined {
  const huidigeStatus = stand.status ?? '';
  if (!isEindstatus(wortel.registratie, huidigeStatus)) return undefined;
  if (!wacht.annotaties.some((a) => a.zichtbaar === 'allen')) return undefined;
  return { batch: wacht.batch, code: 'overgang-niet-toegestaan', huidigeStatus };
}

/**
 * Did somebody else take it out of these hands meanwhile? The service would accept the decision all the same, but a colleague
 * has the melding now: whether to hand the work over or to send it after all is for its person to say.
 */
function isUitHandenGenomen({ toewijzingen }: Stand, basis: number, ik: string | undefined): boolean {
  const laatste = toewijzingen.at(-1);
  if (ik === undefined || laatste === undefined || laatste.volgnummer <= basis) return false;
  if (laatste.door === ik || laatste.medewerker === ik) return false;
  const had = toewijzingen.findLast((t) => t.volgnummer <= basis)?.medewerker ?? null;
  return laatste.medewerker !== null || had === ik;
}

/** Why this batch would be refused; undefined when it is still legal. Batches without a status are never outdated. */
export function conflictVan(stand: Stand, wacht: WachtendeBatch, wortel: TerugmeldingAnnotatie): Conflict | undefined {
  const statussen = wacht.annotaties.flatMap((a) => (a.soort === 'status' ? [a] : []));
  const gevraagd = statussen.at(-1)?.status;
  if (gevraagd === undefined) return naEinde(stand, wacht, wortel);
  const feit = { batch: wacht.batch, huidigeStatus: stand.status ?? '', gevraagdeStatus: gevraagd };
  if (stand.voorgangerGeweigerd) return { ...feit, code: 'voorganger-geweigerd' };
  if (stand.statusVolgnummer > wacht.basis) return { ...feit, code: 'basis-verouderd' };
  const actoren = actorenVoor(wortel, statussen[0]?.geannoteerdDoor.oin ?? '');
  const loop = doorloopBatch(wortel.registratie, stand.status, wacht.annotaties, actoren);
  if (!loop.ok) return { ...feit, code: loop.fout.code };
  const ik = statussen[0]?.geannoteerdDoor.medewerker;
  return isUitHandenGenomen(stand, wacht.basis, ik) ? { ...feit, code: 'toegewezen-aan-collega' } : undefined;
}
