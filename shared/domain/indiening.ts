// May this become a new melding? Every rule of the profile for a submission, with all faults at once (koppelvlak chapter 6).
// Pure: for a melder, and for a bronhouder that enters a melding by hand and is then its own melder (chapter 3).

import { goed, mis, type Result } from '../lib/result.ts';
import {
  type Annotatie,
  type BijlageAnnotatie,
  SCHRIJFRECHT,
  type TerugmeldingAnnotatie,
  type Zichtbaar,
} from './annotatie.ts';
import { controleerKenmerk } from './identificatie/kenmerk.ts';
import { controleerIdentificatie } from './identificatie.ts';
import { mag } from './rechten.ts';
import type { Objectidentificatiesoort, Profiel } from './registraties/profiel.ts';
import { BIJLAGEREGELS, profielVan, startstatus } from './registraties/registraties.ts';
import { type Afwijzing, type Beller, bronhouderfout, type Toelatingsvraag, type Veldfout } from './toelating.ts';

/** As for a batch on a tree, without one: `beller` of soort `bronhouder` enters it by hand, for itself. */
export type Indieningsvraag = Pick<Toelatingsvraag, 'batch' | 'beller' | 'bronhouder' | 'vandaag'>;

export type Indiening = {
  readonly wortel: TerugmeldingAnnotatie;
  readonly profiel: Profiel;
  /** The status a melding of this kind starts with. */
  readonly startstatus: string;
};

type Geplaatst<T> = { readonly a: T; readonly pad: string };

/** The annotations of one kind, each with where it stands. */
function vanSoort<S extends Annotatie['soort']>(
  batch: readonly Annotatie[],
  soort: S,
): Geplaatst<Extract<Annotatie, { soort: S }>>[] {
  return batch.flatMap((a, i) =>
    a.soort === soort ? [{ a: a as Extract<Annotatie, { soort: S }>, pad: `/annotaties/${i}` }] : [],
  );
}

/** What a submission consists of, and how often at most: root + kenmerk? + contact? + bijlage* + bronhouder? + status? */
const HOOGSTENS_EEN = ['terugmelding', 'kenmerk', 'contact', 'bronhouder', 'status'] as const;

function samenstelling(batch: readonly Annotatie[]): Veldfout[] {
  return HOOGSTENS_EEN.flatMap((soort) =>
    vanSoort(batch, soort)
      .slice(1)
      .map(({ pad }) => ({ pad: `${pad}/soort`, melding: `${soort} kan hier maar één keer staan` })),
  );
}

function lengtefout(soort: Objectidentificatiesoort, waarde: string): string[] {
  const lengte = [...waarde].length;
  if (soort.lengte && !soort.lengte.includes(lengte)) return [`heeft ${soort.lengte.join(' of ')} tekens`];
  if (soort.lengteMax !== undefined && lengte > soort.lengteMax) return [`heeft hooguit ${soort.lengteMax} tekens`];
  return [];
}

function identificatiefouten({ a, pad }: Geplaatst<TerugmeldingAnnotatie>, profiel: Profiel): Veldfout[] {
  const { soort, waarde } = a.objectidentificatie;
  const kennis = profiel.objectidentificaties.find((o) => o.soort === soort);
  if (!kennis) return [{ pad: `${pad}/objectidentificatie/soort`, melding: `bestaat niet bij ${profiel.code}` }];
  const meldingen = [...controleerIdentificatie(soort, waarde).fouten, ...lengtefout(kennis, waarde)];
  return meldingen.map((melding) => ({ pad: `${pad}/objectidentificatie/waarde`, melding }));
}

function wortelfouten(wortel: Geplaatst<TerugmeldingAnnotatie>, profiel: Profiel, metDeHand: boolean): Veldfout[] {
  const { a, pad } = wortel;
  const fouten: Veldfout[] = [];
  if (!profiel.meldsoorten.includes(a.meldsoort))
    fouten.push({ pad: `${pad}/meldsoort`, melding: `bestaat niet bij ${profiel.code}` });
  fouten.push(...identificatiefouten(wortel, profiel));
  if (a.object !== undefined && profiel.objecten.length > 0 && !profiel.objecten.includes(a.object))
    fouten.push({ pad: `${pad}/object`, melding: `is geen object van ${profiel.code}` });
  if (a.attributen.length === 0) {
    if (profiel.attributenVerplichtBij.includes(a.meldsoort))
      fouten.push({ pad: `${pad}/attributen`, melding: 'noem ten minste één gegeven' });
    else if ((a.toelichting ?? '').trim() === '')
      fouten.push({ pad: `${pad}/attributen`, melding: 'noem ten minste één gegeven of geef een toelichting' });
  }
  if (metDeHand && a.herkomst === undefined)
    fouten.push({ pad: `${pad}/herkomst`, melding: 'is verplicht bij een melding die u zelf invoert' });
  return fouten;
}

function bijlagefouten(bijlagen: readonly Geplaatst<BijlageAnnotatie>[], profiel: Profiel): Veldfout[] {
  if (!profiel.bijlagen) return bijlagen.map(({ pad }) => ({ pad, melding: `${profiel.code} kent geen bijlagen` }));
  const { maxAantal, maxTotaalBytes } = BIJLAGEREGELS;
  const teVeel = bijlagen.slice(maxAantal).map(({ pad }) => ({ pad, melding: `meer dan ${maxAantal} bijlagen` }));
  const totaal = bijlagen.reduce((som, { a }) => som + a.bytes, 0);
  return totaal > maxTotaalBytes ? [...teVeel, { pad: '/annotaties', melding: 'meer dan 20 MB aan bijlagen' }] : teVeel;
}

function bronhouderfouten(
  vraag: Indieningsvraag,
  wortel: Geplaatst<TerugmeldingAnnotatie>,
  profiel: Profiel,
): Veldfout[] {
  const eigen = vraag.beller.soort === 'bronhouder' ? vraag.beller.bronhouder : undefined;
  const genoemd = vanSoort(vraag.batch, 'bronhouder')[0];
  if (!genoemd) {
    if (profiel.bronhouderVerplichtBijMelden)
      return [{ pad: '/annotaties', melding: `bij ${profiel.code} is een bronhouder verplicht` }];
    const fout = eigen && bronhouderfout(vraag.bronhouder(eigen), profiel.code, vraag.vandaag);
    return fout ? [{ pad: `${wortel.pad}/registratie`, melding: `uw organisatie ${fout}` }] : [];
  }
  const pad = `${genoemd.pad}/bronhouder`;
  const code = genoemd.a.bronhouder;
  const fout = bronhouderfout(vraag.bronhouder(code), profiel.code, vraag.vandaag);
  return [
    ...(fout ? [{ pad, melding: fout }] : []),
    ...(eigen !== undefined && code !== eigen ? [{ pad, melding: 'is niet uw eigen bronhouder' }] : []),
  ];
}

function overigeFouten(batch: readonly Annotatie[], wortel: TerugmeldingAnnotatie, profiel: Profiel): Veldfout[] {
  const start = startstatus(profiel, wortel.meldsoort);
  const kenmerken = vanSoort(batch, 'kenmerk').flatMap(({ a, pad }) =>
    controleerKenmerk(profiel.code, a.kenmerk).fouten.map((melding) => ({ pad: `${pad}/kenmerk`, melding })),
  );
  const statussen = vanSoort(batch, 'status').flatMap(({ a, pad }) =>
    a.status === start ? [] : [{ pad: `${pad}/status`, melding: 'is niet de status waarmee deze melding begint' }],
  );
  return [...kenmerken, ...statussen, ...bijlagefouten(vanSoort(batch, 'bijlage'), profiel)];
}

/** Kinds and visibilities that a melder does not write are not his to send. */
function magIndienen(a: Annotatie): boolean {
  const recht: readonly Zichtbaar[] = SCHRIJFRECHT[a.soort].melder;
  return recht.includes(a.zichtbaar);
}

function isMetDeHand(beller: Beller): boolean {
  return beller.soort === 'bronhouder';
}

/** Judges a submission. The batch is well-formed, of one root and written by the sender. */
export function beoordeelIndiening(vraag: Indieningsvraag): Result<Indiening, Afwijzing> {
  const { batch, beller } = vraag;
  const leestAlleen = beller.soort === 'bronhouder' && !mag(beller.rol, 'invoeren');
  if (leestAlleen || !batch.every(magIndienen)) return mis({ code: 'rol-niet-bevoegd' });
  const fouten = samenstelling(batch);
  const wortel = vanSoort(batch, 'terugmelding')[0];
  if (!wortel) {
    fouten.push({ pad: '/annotaties', melding: 'de terugmelding zelf ontbreekt' });
    return mis({ code: 'ongeldig', fouten });
  }
  const profiel = profielVan(wortel.a.registratie);
  if (!profiel) {
    fouten.push({ pad: `${wortel.pad}/registratie`, melding: 'is geen bekende registratie' });
    return mis({ code: 'ongeldig', fouten });
  }
  fouten.push(
    ...wortelfouten(wortel, profiel, isMetDeHand(beller)),
    ...bronhouderfouten(vraag, wortel, profiel),
    ...overigeFouten(batch, wortel.a, profiel),
  );
  const start = startstatus(profiel, wortel.a.meldsoort);
  if (fouten.length > 0 || start === undefined) return mis({ code: 'ongeldig', fouten });
  return goed({ wortel: wortel.a, profiel, startstatus: start });
}
