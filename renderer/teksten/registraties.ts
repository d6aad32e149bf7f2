// Short names of identifications, where the full name would push the number off the line.

const IDENTIFICATIE: Readonly<Record<string, string>> = {
  BSN: 'BSN',
  A_NUMMER: 'A-nummer',
  ADRES: 'Adres',
  KVK_NUMMER: 'KvK-nummer',
  BAG_ID: 'BAG-id',
  LOCATIE: 'Locatie',
  WKK_ID: 'WKK-id',
};

/** The short name of a kind of identification, else the full one as the profile has it. */
export function identificatienaam(soort: string, naam: string): string {
  return Object.hasOwn(IDENTIFICATIE, soort) ? (IDENTIFICATIE[soort] ?? naam) : naam;
}
