// One decision over many meldingen: which kinds can be, what is filled in per melding, and what may still stop one of them.
// Source: PRODUCT B.4; rights: `in-bulk-doorzetten`.
import type { Datum } from '../lib/brand.ts';
import type { Annotatie } from './annotatie.ts';
import type { Melding } from './melding.ts';
import type { Opdracht, Opdrachtsoort } from './opdrachtsoort.ts';
import { mag, RECHT_VOOR, type Rol } from './rechten.ts';
import { profielVan } from './registraties/registraties.ts';
import { type Vulling, vulIn } from './standaardteksten/plekken.ts';
import { type Bronhouderfeit, bronhouderfout } from './toelating.ts';
import { bewaak } from './waakhond.ts';

/** What can be decided over many at once, in the order of the menu. */
export const BULKSOORTEN = [
  'in-behandeling-nemen',
  'toewijzen',
  'onvoldoende-informatie',
  'niet-ontvankelijk',
  'verkeerde-bronhouder',
  'intrekking-bevestigen',
  'inplannen',
  'afhandelen',
  'aantekening',
  'label',
] as const satisfies readonly Opdrachtsoort[];

export type Bulksoort = (typeof BULKSOORTEN)[number];

export function isBulksoort(soort: Opdrachtsoort): soort is Bulksoort {
  return (BULKSOORTEN as readonly Opdrachtsoort[]).includes(soort);
}

/** Why one melding of a bulk is left out: codes of a decision (`Opdrachtfout`), and what only a bulk knows. */
export const BULKREDENEN = [
  'onbekend',
  'niet-in-bulk',
  'rol-niet-bevoegd',
  'niet-de-bronhouder',
  'overgang-niet-toegestaan',
  'gegeven-ontbreekt',
  'plek-niet-ingevuld',
  'melder-anoniem',
  'toegewezen-aan-collega',
  'niet-toegestaan-na-einde',
  /** Something was decided about it after the preview. */
  'beeld-gewijzigd',
  /** The directory does not let this registration go there. */
  'bronhouder-past-niet',
  /** Nobody of that name handles meldingen of this bronhouder. */
  'medewerker-past-niet',
  /** Forwarding many asks a bronhouder for each: nothing goes anywhere by itself. */
  'geen-bronhouder',
  /** It is that one's already. */
  'is-al-bronhouder',
  /** The watchdog found what may not go out. */
  'mag-niet-naar-buiten',
] as const;

export type Bulkreden = (typeof BULKREDENEN)[number];

/** May this role decide so over many at once? Forwarding in bulk is a teamlead's (PRODUCT E.2). */
export function magInBulk(rol: Rol, soort: Opdrachtsoort): boolean {
  if (!isBulksoort(soort) || !mag(rol, RECHT_VOOR[soort])) return false;
  return soort !== 'verkeerde-bronhouder' || mag(rol, 'in-bulk-doorzetten');
}

/** The intent for one melding: where it goes itself, when that was chosen for it. */
export function opdrachtNaar(opdracht: Opdracht, naar: string | undefined): Opdracht {
  return opdracht.soort === 'verkeerde-bronhouder' && naar !== undefined ? { ...opdracht, bronhouder: naar } : opdracht;
}

/** Why a melding can't be forwarded so with the others; undefined when it can. */
export function doorstuurbezwaar(
  opdracht: Opdracht,
  melding: Pick<Melding, 'registratie' | 'bronhouder'>,
  feit: (code: string) => Bronhouderfeit | undefined,
  vandaag: Datum,
): Bulkreden | undefined {
  if (opdracht.soort !== 'verkeerde-bronhouder') return undefined;
  if (opdracht.bronhouder === undefined) return 'geen-bronhouder';
  if (opdracht.bronhouder === melding.bronhouder) return 'is-al-bronhouder';
  const fout = bronhouderfout(feit(opdracht.bronhouder), melding.registratie, vandaag);
  return fout === undefined ? undefined : 'bronhouder-past-niet';
}

/** The intent for one melding: {{kenmerk}} and the like filled in, in what the melder reads. */
export function opdrachtVoor(opdracht: Opdracht, vulling: Vulling): Opdracht {
  if (!('toelichting' in opdracht) || opdracht.toelichting === undefined) return opdracht;
  return { ...opdracht, toelichting: vulIn(opdracht.toelichting, vulling) };
}

/** Everything in a batch that the melder will read, a line each. */
export function leestMelder(batch: readonly Annotatie[]): readonly string[] {
  return batch.flatMap((a): string[] => {
    if (a.zichtbaar !== 'allen') return [];
    if (a.soort === 'status') return a.toelichting === undefined ? [] : [a.toelichting];
    return a.soort === 'planning' ? [a.mijlpaal] : [];
  });
}

/** Does the watchdog stop this batch? Names of this melding count too. */
export function magNaarBuiten(batch: readonly Annotatie[], melding: Melding): boolean {
  const naam = melding.contactMelder?.naam;
  const opties = {
    openbaar: profielVan(melding.registratie)?.toelichtingOpenbaar ?? false,
    namen: naam === undefined ? [] : [naam],
  };
  return !leestMelder(batch).some((tekst) => bewaak(tekst, opties).some((v) => v.ernst === 'blokkeert'));
}
