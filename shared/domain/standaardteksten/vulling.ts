// What the program fills in by itself in a standard text of a melding.
import type { Datum } from '../../lib/brand.ts';
import type { Registratiecode } from '../registraties/registraties.ts';
import { datumInWoorden } from '../termijn/datum.ts';
import type { Vulling } from './plekken.ts';

/** A registration as it is called in a sentence: "aangepast in de BAG". */
const IN_EEN_ZIN: Readonly<Record<Registratiecode, string>> = {
  BRP: 'de BRP',
  HR: 'het Handelsregister',
  BAG: 'de BAG',
  BGT: 'de BGT',
  BRT: 'de BRT',
  WKK: 'de Waterketenkaart',
};

export type Vulbron = {
  readonly kenmerk: string;
  readonly registratie: string;
  /** Kind of object, as the profile names it. */
  readonly object: string;
  /** Name of the bronhouder that writes. */
  readonly bronhouder: string;
  /** What is missing, in words for a sentence; empty = not known. */
  readonly ontbrekend: string;
  readonly vandaag: Datum;
  /** Name of the bronhouder it is forwarded to; absent = not known. */
  readonly bestemming?: string | undefined;
};

/** "van gemeente Utrecht": the directory writes the word with a capital. */
const inZin = (naam: string): string =>
  naam.replace(/^(Gemeente|Provincie|Waterschap) (?=\p{Lu})/u, (_, w: string) => `${w.toLowerCase()} `);

export function vullingVan(bron: Vulbron): Vulling {
  const { kenmerk, registratie, object, bronhouder, ontbrekend, vandaag } = bron;
  return {
    kenmerk,
    object: object.toLowerCase(),
    gemeente: inZin(bronhouder),
    registratie: Object.hasOwn(IN_EEN_ZIN, registratie) ? IN_EEN_ZIN[registratie as Registratiecode] : registratie,
    datum: datumInWoorden(vandaag),
    ...(ontbrekend === '' ? {} : { ontbrekend }),
    ...(bron.bestemming === undefined ? {} : { bestemming: inZin(bron.bestemming) }),
  };
}
