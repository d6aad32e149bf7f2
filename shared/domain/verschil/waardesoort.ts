// Which kind of value an attribute holds: from its rubriek, else its name, else the look of both values.
import { leesDatum } from '../deeldatum.ts';
import { leesLocatie } from '../identificatie/locatie.ts';
import { rubriekVan } from '../rubrieken.ts';

export type Waardesoort =
  | 'tekst'
  | 'datum'
  | 'huisnummer'
  | 'postcode'
  | 'geslacht'
  | 'gemeente'
  | 'code'
  | 'BSN'
  | 'A_NUMMER'
  | 'KVK'
  | 'BAG_ID'
  | 'locatie';

/** By group and element (LO BRP), in whatever category. Places of event may hold a name or a gemeentecode. */
const PER_ELEMENT: Readonly<Record<string, Waardesoort>> = {
  '0110': 'A_NUMMER',
  '0120': 'BSN',
  '0320': 'gemeente',
  '0410': 'geslacht',
  '0620': 'gemeente',
  '0720': 'gemeente',
  '0820': 'gemeente',
  '0910': 'gemeente',
  '1120': 'huisnummer',
  '1160': 'postcode',
  '1180': 'BAG_ID',
  '1190': 'BAG_ID',
  '2010': 'A_NUMMER',
  '2020': 'A_NUMMER',
  '6910': 'gemeente',
};

const PER_NAAM: readonly (readonly [naam: RegExp, soort: Waardesoort])[] = [
  [/datum/, 'datum'],
  [/huisnummer$/, 'huisnummer'],
  [/postcode/, 'postcode'],
  [/geslacht(saanduiding)?$/, 'geslacht'],
  [/gemeente(code)?$|gemeente van|(geboorte|overlijdens)plaats$/, 'gemeente'],
  [/\bbsn\b|burgerservicenummer/, 'BSN'],
  [/\ba-nummer/, 'A_NUMMER'],
  [/kvk/, 'KVK'],
  [/^(locatie|punt|co[oö]rdinaten)$/, 'locatie'],
];

/** Kind of the value of an attribute; `links` and `rechts` may be empty. */
export function waardesoort(naam: string, rubriek: string | undefined, links: string, rechts: string): Waardesoort {
  if (rubriek !== undefined) {
    const kennis = rubriekVan(rubriek);
    if (kennis?.datum) return 'datum';
    const soort = PER_ELEMENT[rubriek.slice(2)];
    if (soort) return soort;
    if (kennis) return 'code';
  }
  const klein = naam.toLowerCase();
  for (const [patroon, soort] of PER_NAAM) if (patroon.test(klein)) return soort;
  return uiterlijkVan(links, rechts);
}

/** Both values (or the only one) look like a date or a point. */
function uiterlijkVan(links: string, rechts: string): Waardesoort {
  const waarden = [links, rechts].filter((waarde) => waarde !== '');
  if (waarden.every((waarde) => /^\d{4}-\d{2}-\d{2}$/.test(waarde) && leesDatum(waarde)?.bestaat)) return 'datum';
  if (waarden.every((waarde) => leesLocatie(waarde) !== undefined)) return 'locatie';
  return 'tekst';
}
