// Officer intents: what a bijhouder means, turned into the annotations that say so. No screen builds an annotation by hand.
// Source: PRODUCT D; koppelvlak chapters 1 and 2.

import { goed, mis, type Result } from '../lib/result.ts';
import type { Annotatie } from './annotatie.ts';
import { type Bestandsfoutcode, keurEigenBestanden } from './bestand/eigen.ts';
import { bruikbarePlaats } from './bestand/meetkunde.ts';
import type { Melding } from './melding.ts';
import { kentOnderzoek } from './onderzoek/in-onderzoek.ts';
import { annotatiesVan, type Schrijvende } from './opdracht-annotaties.ts';
import { DOELSTATUS, NA_EINDE, OPDRACHTSOORTEN, type Opdracht, type Opdrachtsoort } from './opdrachtsoort.ts';
import { ontbrekendeEisen, overgangenVanuit, vindOvergang } from './overgang.ts';
import { mag, RECHT_VOOR, type Rol } from './rechten.ts';
import type { Eis } from './registraties/profiel.ts';
import { isStartstatus, profielVan } from './registraties/registraties.ts';
import { openPlekken } from './standaardteksten/plekken.ts';

/** Who decides, where and when; `uuid` makes a new identity for each annotation. */
export type Opdrachtgever = Schrijvende & {
  /** Code of the bronhouder one acts for. */
  readonly bronhouder: string;
  readonly rol: Rol;
};

/** A field that has to be filled: what the profile demands, or what the intent can't do without. */
export type Gevraagd = Eis | 'tekst' | 'datum' | 'mijlpaal' | 'waarde' | 'label' | 'contact';

export type Opdrachtfout =
  | { readonly code: 'rol-niet-bevoegd' }
  | { readonly code: 'niet-de-bronhouder'; readonly bronhouder: string | null }
  | { readonly code: 'overgang-niet-toegestaan'; readonly huidigeStatus: string; readonly gevraagdeStatus: string }
  | { readonly code: 'gegeven-ontbreekt'; readonly veld: Gevraagd }
  /** A place of a standard text was not filled in. */
  | { readonly code: 'plek-niet-ingevuld' }
  /** Nobody to approach. */
  | { readonly code: 'melder-anoniem' }
  /** The registration has no mark "in onderzoek". */
  | { readonly code: 'kent-registratie-niet' }
  | { readonly code: 'toegewezen-aan-collega'; readonly medewerker: string }
  | { readonly code: 'niet-toegestaan-na-einde' }
  /** The file, the place or the attribute of a mark is none of this melding. */
  | { readonly code: 'markering-past-niet' }
  /** The registration has no files for the melder. */
  | { readonly code: 'geen-bijlagen-voor-melder' }
  /** One of the own files may not come along, or they are too many. */
  | { readonly code: 'bestand-geweigerd'; readonly fout: Bestandsfoutcode };

const leeg = (tekst: string | undefined): boolean => (tekst ?? '').trim() === '';

/** Fields the desktop asks for on top of the profile: a reason when forwarding (koppelvlak rule 5), text that is not blank. */
function ontbrekend(opdracht: Opdracht): Gevraagd | undefined {
  switch (opdracht.soort) {
    case 'verkeerde-bronhouder':
      return leeg(opdracht.toelichting) ? 'toelichting' : undefined;
    case 'aantekening':
      return leeg(opdracht.tekst) ? 'tekst' : undefined;
    case 'inplannen':
      if (leeg(opdracht.mijlpaal)) return 'mijlpaal';
      return opdracht.datum === '' ? 'datum' : undefined;
    case 'contactmoment':
    case 'melder-benaderen':
      return gespreksveld(opdracht);
    case 'afhandelen':
      return opdracht.antwoord && gespreksveld(opdracht.antwoord);
    case 'verwijzing':
      return leeg(opdracht.waarde) ? 'waarde' : undefined;
    case 'onderzoek':
      return opdracht.datum === '' ? 'datum' : undefined;
    case 'label':
      return leeg(opdracht.label) ? 'label' : undefined;
    case 'contact':
      return leeg(opdracht.naam) && leeg(opdracht.email) && leeg(opdracht.telefoon) ? 'contact' : undefined;
    default:
      return undefined;
  }
}

function gespreksveld({ tekst, datum }: { readonly tekst: string; readonly datum: string }): Gevraagd | undefined {
  if (leeg(tekst)) return 'tekst';
  return datum === '' ? 'datum' : undefined;
}

/** What keeps an intent from being carried out by itself, whatever the status. */
function bezwaar(opdracht: Opdracht, melding: Melding, oin: string): Opdrachtfout | undefined {
  const veld = ontbrekend(opdracht);
  if (veld) return { code: 'gegeven-ontbreekt', veld };
  if ('toelichting' in opdracht && openPlekken(opdracht.toelichting ?? '').length > 0)
    return { code: 'plek-niet-ingevuld' };
  if (opdracht.soort === 'melder-benaderen' && !isBenaderbaar(melding)) return { code: 'melder-anoniem' };
  if (opdracht.soort === 'onderzoek' && !kentOnderzoek(melding.registratie)) return { code: 'kent-registratie-niet' };
  if (opdracht.soort === 'aantekening' && !markeringPast(opdracht, melding)) return { code: 'markering-past-niet' };
  return opdracht.soort === 'bijlage' ? bestandsbezwaar(opdracht, melding, oin) : undefined;
}

/** Does it name a file and an attribute of this melding, and a place that can be drawn? */
function markeringPast(opdracht: Extract<Opdracht, { soort: 'aantekening' }>, melding: Melding): boolean {
  const { bijlage, plaats, attribuut } = opdracht;
  if (bijlage !== undefined && !melding.bijlagen.some((b) => b.uuid === bijlage)) return false;
  if (plaats !== undefined && (bijlage === undefined || bruikbarePlaats(plaats) === null)) return false;
  return attribuut === undefined || melding.attributen.some((a) => a.naam === attribuut);
}

function bestandsbezwaar(
  { bestanden, zichtbaar }: Extract<Opdracht, { soort: 'bijlage' }>,
  melding: Melding,
  oin: string,
): Opdrachtfout | undefined {
  if (zichtbaar === 'allen' && profielVan(melding.registratie)?.bijlagen === false)
    return { code: 'geen-bijlagen-voor-melder' };
  const fout = keurEigenBestanden(bestanden, melding, oin);
  return fout && { code: 'bestand-geweigerd', fout };
}

/** Is there anybody to ask? A melder without contact can't be asked anything (PRODUCT C.1). */
function isBenaderbaar(melding: Melding): boolean {
  return melding.contactMelder !== undefined;
}

/** May this role assign so? A bijhouder takes for himself, frees himself, hands his own over; a teamlead anyone (rule 2). */
export function magToewijzen(rol: Rol, zelf: string, huidige: string | null, nieuwe: string | null): boolean {
  if (mag(rol, 'iedereen-toewijzen')) return true;
  return mag(rol, 'eigen-toewijzen') && (nieuwe === zelf || huidige === zelf);
}

/**
 * Turns an intent into the batch that goes to the service, or says why it can't be.
 * The same checks run again at the service; here they keep a person from deciding the impossible.
 */
export function maakBatch(
  opdracht: Opdracht,
  melding: Melding,
  gever: Opdrachtgever,
): Result<Annotatie[], Opdrachtfout> {
  if (!mag(gever.rol, RECHT_VOOR[opdracht.soort])) return mis({ code: 'rol-niet-bevoegd' });
  if (melding.bronhouder !== gever.bronhouder)
    return mis({ code: 'niet-de-bronhouder', bronhouder: melding.bronhouder });
  const fout = bezwaar(opdracht, melding, gever.oin);
  if (fout) return mis(fout);
  if (
    opdracht.soort === 'toewijzen' &&
    !magToewijzen(gever.rol, gever.medewerker, melding.toegewezenAan, opdracht.medewerker)
  )
    return mis({ code: 'rol-niet-bevoegd' });
  if (
    opdracht.soort === 'in-behandeling-nemen' &&
    melding.toegewezenAan !== null &&
    melding.toegewezenAan !== gever.medewerker &&
    opdracht.overnemen === undefined
  )
    return mis({ code: 'toegewezen-aan-collega', medewerker: melding.toegewezenAan });
  if (isAnderOpnemen(opdracht, melding))
    return mis({
      code: 'overgang-niet-toegestaan',
      huidigeStatus: melding.status,
      gevraagdeStatus: DOELSTATUS[opdracht.soort] ?? '',
    });
  return controleer(annotatiesVan(opdracht, melding, gever), melding, gever);
}

/** Taking back belongs to Verkeerde bronhouder and taking up to the rest, though both write the same status. */
function isAnderOpnemen(opdracht: Opdracht, melding: Melding): boolean {
  const terug = melding.status === 'VERKEERDE_BRONHOUDER';
  if (melding.eindstatus) return false;
  return opdracht.soort === 'terugnemen' ? !terug : opdracht.soort === 'in-behandeling-nemen' && terug;
}

function controleer(batch: Annotatie[], melding: Melding, gever: Opdrachtgever): Result<Annotatie[], Opdrachtfout> {
  if (melding.eindstatus && batch.some((a) => a.zichtbaar === 'allen'))
    return mis({ code: 'niet-toegestaan-na-einde' });
  const actoren = melding.melderOin === gever.oin ? (['bronhouder', 'melder'] as const) : (['bronhouder'] as const);
  let status = melding.status;
  for (const a of batch) {
    if (a.soort !== 'status') continue;
    const overgang = vindOvergang(melding.registratie, status, a.status, actoren);
    if (!overgang) return mis({ code: 'overgang-niet-toegestaan', huidigeStatus: status, gevraagdeStatus: a.status });
    const veld = ontbrekendeEisen(overgang, a, batch)[0];
    if (veld) return mis({ code: 'gegeven-ontbreekt', veld });
    status = a.status;
  }
  return goed(batch);
}

/** One possible action on the action bar; `eist` says what its dialog must ask. */
export type Mogelijkheid = { readonly soort: Opdrachtsoort; readonly eist: readonly Eis[] };

/** What this role can do with this melding now, in the order of the action bar. Only what is allowed is offered (UX). */
export function mogelijkheden(
  melding: Melding,
  wie: { readonly rol: Rol; readonly bronhouders: readonly string[] },
): Mogelijkheid[] {
  if (melding.bronhouder === null || !wie.bronhouders.includes(melding.bronhouder)) return [];
  const eisen = eisenVanuit(melding);
  return OPDRACHTSOORTEN.flatMap((soort): Mogelijkheid[] => {
    if (!mag(wie.rol, RECHT_VOOR[soort])) return [];
    if (NA_EINDE.includes(soort)) return past(soort, melding) ? [{ soort, eist: [] }] : [];
    if (melding.eindstatus) return [];
    const eist = eisVoor(soort, melding, eisen);
    return eist ? [{ soort, eist }] : [];
  });
}

/** What changes no status, where it makes sense: nobody to approach, a registration without the mark. */
function past(soort: Opdrachtsoort, melding: Melding): boolean {
  if (soort === 'melder-benaderen') return isBenaderbaar(melding);
  return soort !== 'onderzoek' || kentOnderzoek(melding.registratie);
}

type Eisen = ReadonlyMap<string, readonly Eis[]>;

/** Per status that a bronhouder can go to from here, what that demands. */
function eisenVanuit(melding: Melding): Eisen {
  return new Map(
    overgangenVanuit(melding.registratie, melding.status, ['bronhouder']).map((o): [string, readonly Eis[]] => [
      o.naar,
      o.eist,
    ]),
  );
}

/** What this intent demands from where the melding stands; undefined = not possible. */
function eisVoor(soort: Opdrachtsoort, melding: Melding, eisen: Eisen): readonly Eis[] | undefined {
  if (soort === 'toewijzen' || soort === 'contact') return [];
  if (soort === 'inplannen') return eisen.get('INGEPLAND') ?? ['planning'];
  if (soort === 'afhandelen' && isStartstatus(melding.registratie, melding.status))
    return vindOvergang(melding.registratie, 'IN_BEHANDELING', 'AFGEHANDELD', ['bronhouder'])?.eist;
  const terug = melding.status === 'VERKEERDE_BRONHOUDER';
  if (soort === 'in-behandeling-nemen' && terug) return undefined;
  if (soort === 'terugnemen' && !terug) return undefined;
  return eisen.get(DOELSTATUS[soort] ?? '');
}
