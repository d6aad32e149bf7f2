// Identifications of objects: check, show, hide. One table of kinds; a kind this version does not know is shown as it came.
import { A_NUMMER } from './identificatie/a-nummer.ts';
import { ADRES } from './identificatie/adres.ts';
import { BAG_ID } from './identificatie/bag-id.ts';
import { BSN } from './identificatie/bsn.ts';
import { type Controle, controle, type Identificatiesoort } from './identificatie/controle.ts';
import { KVK } from './identificatie/kvk.ts';
import { LOCATIE, WKK_LOCATIE } from './identificatie/locatie.ts';
import { WKK_ID } from './identificatie/wkk-id.ts';

const SOORTEN = {
  BSN,
  A_NUMMER,
  ADRES,
  KVK,
  BAG_ID,
  LOCATIE,
  WKK_ID,
  WKK_LOCATIE,
} as const satisfies Record<string, Identificatiesoort>;

export type Identificatiecode = keyof typeof SOORTEN;

function soortVan(soort: string): Identificatiesoort | undefined {
  return Object.hasOwn(SOORTEN, soort) ? SOORTEN[soort as Identificatiecode] : undefined;
}

/** Checks a value of a kind (`BSN` … `WKK_LOCATIE`). Faults are Dutch sentences that never repeat the value. */
export function controleerIdentificatie(soort: string, waarde: string): Controle {
  const kennis = soortVan(soort);
  if (kennis) return kennis.controleer(waarde);
  return controle(waarde, [], ['Deze soort identificatie is onbekend en niet gecontroleerd.']);
}

/** The whole value, grouped for reading. */
export function formatteerIdentificatie(soort: string, waarde: string): string {
  return soortVan(soort)?.formatteer(waarde) ?? waarde;
}

/** The value for a list: a person's number hidden but for two digits, long ones shortened. */
export function maskeerIdentificatie(soort: string, waarde: string): string {
  return soortVan(soort)?.maskeer(waarde) ?? waarde;
}

/** True where the value names a person: masked in lists, shown on demand, and the showing is logged. */
export function isGeheimeIdentificatie(soort: string): boolean {
  return soortVan(soort)?.geheim ?? false;
}
