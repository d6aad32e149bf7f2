// May this batch be added to this tree? Rules 2 (allowed), 3 (seen) and 4 (legal) of koppelvlak chapter 2, in that order.
// Pure: the central service decides with it, the desktop foresees the answer with it.
//
//   tree unknown ─► onbekend                                             2
//   not its bronhouder, not its melder ─► niet-de-bronhouder             2
//   role, kind, visibility, assignment ─► rol-niet-bevoegd               2
//   status batch: no basis ─► gegeven-ontbreekt; status newer ─► basis-verouderd   3
//   after an end, transitions, what they demand, bronhouder, files       4

import type { Datum } from '../lib/brand.ts';
import { goed, mis, type Result } from '../lib/result.ts';
import { type Annotatie, type OntvangenAnnotatie, SCHRIJFRECHT, type Zichtbaar } from './annotatie.ts';
import { EIGEN_BIJLAGEN, eigenBestanden } from './bestand/eigen.ts';
import type { Melding } from './melding.ts';
import { magToewijzen } from './opdracht.ts';
import { doorloopBatch } from './overgang.ts';
import { vouw } from './projectie.ts';
import { mag } from './rechten.ts';
import { profielVan } from './registraties/registraties.ts';

/** Who sends: somebody of a bronhouder, or somebody of the organisation that reports. */
export type Beller =
  | {
      readonly soort: 'bronhouder';
      /** Code of the bronhouder one acts for. */
      readonly bronhouder: string;
      readonly oin: string;
      readonly medewerker: string;
      readonly rol: 'bijhouder' | 'teamlead' | 'raadpleger';
    }
  | { readonly soort: 'melder'; readonly oin: string; readonly medewerker: string };

/** What the directory says of a bronhouder. */
export type Bronhouderfeit = {
  readonly registraties: readonly string[];
  /** From this day on the code no longer holds; absent while it does. */
  readonly opgehevenPer?: Datum;
};

/** `pad` is a JSON Pointer into the request; `melding` a Dutch sentence without the value. */
export type Veldfout = { readonly pad: string; readonly melding: string };

export type Afwijzing =
  | { readonly code: 'onbekend' }
  | { readonly code: 'niet-de-bronhouder'; readonly bronhouder: string | null }
  | { readonly code: 'rol-niet-bevoegd' }
  | { readonly code: 'gegeven-ontbreekt'; readonly veld: string }
  | {
      readonly code: 'basis-verouderd';
      readonly huidigeStatus: string;
      readonly gevraagdeStatus: string;
      readonly volgnummer: number;
    }
  | {
      readonly code: 'overgang-niet-toegestaan';
      readonly huidigeStatus: string;
      /** Absent when something other than a status was refused after the end. */
      readonly gevraagdeStatus?: string;
      readonly volgnummer: number;
    }
  | { readonly code: 'ongeldig'; readonly fouten: readonly Veldfout[] };

export type Toelatingsvraag = {
  /** The confirmed annotations of the root as far as the sender may see them; empty = there is no such root. */
  readonly boom: readonly OntvangenAnnotatie[];
  /** Well-formed, and written by the sender. */
  readonly batch: readonly Annotatie[];
  /** Highest volgnummer of the tree that the person had seen. */
  readonly basis: number | undefined;
  readonly beller: Beller;
  /** The directory of bronhouders. */
  readonly bronhouder: (code: string) => Bronhouderfeit | undefined;
  /** Today, in Amsterdam: whether a code is abolished. */
  readonly vandaag: Datum;
};

export type Toelating = {
  /** The melding as it was before the batch. */
  readonly melding: Melding;
  /** Something newer than `basis` stands in the tree. */
  readonly verschoven: boolean;
};

/** Statuses with which a melder takes a melding back (koppelvlak chapter 6). */
const INTREKKEN: readonly string[] = ['INGETROKKEN', 'INTREKKING_DOORGEMELD'];

/** How the sender stands to this melding; a bronhouder that entered it by hand is both. */
type Rolverdeling = { readonly isBronhouder: boolean; readonly isMelder: boolean };

function rolverdeling(melding: Melding, beller: Beller): Rolverdeling {
  return {
    isBronhouder: beller.soort === 'bronhouder' && melding.bronhouder === beller.bronhouder,
    isMelder: melding.melderOin === beller.oin,
  };
}

/** Rule 2, kinds and visibilities: the table of koppelvlak chapter 1. A melder only withdraws. */
function magSchrijven(annotatie: Annotatie, { isBronhouder }: Rolverdeling): boolean {
  if (!isBronhouder) return annotatie.soort === 'status' && INTREKKEN.includes(annotatie.status);
  const recht: readonly Zichtbaar[] = SCHRIJFRECHT[annotatie.soort].bronhouder;
  return recht.includes(annotatie.zichtbaar);
}

/** Rule 2, assignment, step by step: the second of a batch sees what the first did. */
function magAllesToewijzen(melding: Melding, batch: readonly Annotatie[], beller: Beller): boolean {
  let aan = melding.toegewezenAan;
  for (const a of batch) {
    if (a.soort !== 'toewijzing') continue;
    if (beller.soort !== 'bronhouder' || !magToewijzen(beller.rol, beller.medewerker, aan, a.medewerker)) return false;
    aan = a.medewerker;
  }
  return true;
}

function toegestaan(vraag: Toelatingsvraag, melding: Melding, wie: Rolverdeling): Afwijzing | undefined {
  if (!wie.isBronhouder && !wie.isMelder) return { code: 'niet-de-bronhouder', bronhouder: melding.bronhouder };
  const { beller, batch } = vraag;
  const leestAlleen = beller.soort === 'bronhouder' && !mag(beller.rol, 'aantekenen');
  if (leestAlleen || !batch.every((a) => magSchrijven(a, wie)) || !magAllesToewijzen(melding, batch, beller))
    return { code: 'rol-niet-bevoegd' };
  return undefined;
}

/** Rule 3. A decision taken on an outdated picture goes back to a person, even if it would be legal. */
function gezien(vraag: Toelatingsvraag, melding: Melding): Afwijzing | undefined {
  const gevraagd = vraag.batch.flatMap((a) => (a.soort === 'status' ? [a.status] : [])).at(-1);
  if (gevraagd === undefined) return undefined;
  if (vraag.basis === undefined) return { code: 'gegeven-ontbreekt', veld: 'basis' };
  if (melding.statusVolgnummer <= vraag.basis) return undefined;
  return {
    code: 'basis-verouderd',
    huidigeStatus: melding.status,
    gevraagdeStatus: gevraagd,
    volgnummer: melding.statusVolgnummer,
  };
}

/** Rule 4, the status annotations: transitions and what the profile demands with them; after the end nothing for the melder. */
function overgangen(vraag: Toelatingsvraag, melding: Melding, wie: Rolverdeling): Afwijzing | undefined {
  const feit = { huidigeStatus: melding.status, volgnummer: melding.statusVolgnummer };
  const actoren = [
    ...(wie.isBronhouder ? (['bronhouder'] as const) : []),
    ...(wie.isMelder ? (['melder'] as const) : []),
  ];
  const loop = doorloopBatch(melding.registratie, melding.status, vraag.batch, actoren);
  if (!loop.ok) {
    const { fout } = loop;
    if (fout.code === 'gegeven-ontbreekt') return fout;
    return { code: 'overgang-niet-toegestaan', ...feit, gevraagdeStatus: fout.gevraagdeStatus };
  }
  if (melding.eindstatus && vraag.batch.some((a) => a.zichtbaar === 'allen'))
    return { code: 'overgang-niet-toegestaan', ...feit };
  return undefined;
}

/** Why a melding of this registration cannot go to this code; undefined when it can. */
export function bronhouderfout(
  feit: Bronhouderfeit | undefined,
  registratie: string,
  vandaag: Datum,
): string | undefined {
  if (!feit) return 'is geen bekende bronhouder';
  if (feit.opgehevenPer !== undefined && feit.opgehevenPer <= vandaag) return 'is een opgeheven bronhouder';
  if (!feit.registraties.includes(registratie)) return `is geen bronhouder van ${registratie}`;
  return undefined;
}

/** Rule 4, a new bronhouder: only with VERKEERDE_BRONHOUDER as the outcome of the batch, and one that can take it. */
function bronhouderfouten(vraag: Toelatingsvraag, melding: Melding): Veldfout[] {
  const uitkomst = vraag.batch.flatMap((a) => (a.soort === 'status' ? [a.status] : [])).at(-1);
  let aantal = 0;
  return vraag.batch.flatMap((a, i): Veldfout[] => {
    if (a.soort !== 'bronhouder') return [];
    aantal += 1;
    const pad = `/annotaties/${i}/bronhouder`;
    const fouten: string[] = [];
    if (uitkomst !== 'VERKEERDE_BRONHOUDER') fouten.push('kan alleen samen met de status VERKEERDE_BRONHOUDER');
    if (aantal > 1) fouten.push('kan maar één keer in een batch staan');
    if (a.bronhouder === melding.bronhouder) fouten.push('is al de bronhouder');
    const fout = bronhouderfout(vraag.bronhouder(a.bronhouder), melding.registratie, vraag.vandaag);
    if (fout) fouten.push(fout);
    return fouten.map((melding) => ({ pad, melding }));
  });
}

/** The bronhouder's own files: so many and so large a melding, and none for the melder where the registration has none. */
function bijlagefouten(vraag: Toelatingsvraag, melding: Melding): Veldfout[] {
  let { aantal, bytes } = eigenBestanden(melding, vraag.beller.oin);
  const zonder = profielVan(melding.registratie)?.bijlagen === false;
  return vraag.batch.flatMap((a, i): Veldfout[] => {
    if (a.soort !== 'bijlage') return [];
    aantal += 1;
    bytes += a.bytes;
    const pad = `/annotaties/${i}`;
    const fouten: Veldfout[] = [];
    if (zonder && a.zichtbaar === 'allen')
      fouten.push({ pad, melding: `${melding.registratie} kent geen bijlagen voor de melder` });
    if (aantal > EIGEN_BIJLAGEN.maxAantal)
      fouten.push({ pad, melding: `meer dan ${EIGEN_BIJLAGEN.maxAantal} eigen bijlagen bij een melding` });
    if (bytes > EIGEN_BIJLAGEN.maxTotaalBytes) fouten.push({ pad, melding: 'meer dan 200 MB aan eigen bijlagen' });
    return fouten;
  });
}

/** Judges a batch against its tree. The first rule that says no gives the answer. */
export function beoordeelBatch(vraag: Toelatingsvraag): Result<Toelating, Afwijzing> {
  const melding = vouw(vraag.boom, [])?.melding;
  if (!melding) return mis({ code: 'onbekend' });
  const wie = rolverdeling(melding, vraag.beller);
  const nee = toegestaan(vraag, melding, wie) ?? gezien(vraag, melding) ?? overgangen(vraag, melding, wie);
  if (nee) return mis(nee);
  const fouten = [...bronhouderfouten(vraag, melding), ...bijlagefouten(vraag, melding)];
  if (fouten.length > 0) return mis({ code: 'ongeldig', fouten });
  return goed({ melding, verschoven: vraag.basis !== undefined && melding.hoogsteVolgnummer > vraag.basis });
}
