// Which municipality a place or postcode lies in, as the file of an administrator says. More than one where it can't tell.
import { naamsleutel } from './naamsleutel.ts';

/** Keys are those of `naamsleutel` and postcodes of four or six signs. Stored on disk: never rename, only add. */
export type Plaatsgegevens = {
  readonly plaatsen: Readonly<Record<string, readonly string[]>>;
  readonly postcodes: Readonly<Record<string, readonly string[]>>;
};

export type Plaatsentabel = {
  /** Codes as the file has them; empty = it does not have the place. */
  readonly plaats: (naam: string) => readonly string[];
  readonly postcode: (postcode: string) => readonly string[];
};

const zoek = (tabel: Readonly<Record<string, readonly string[]>>, sleutel: string): readonly string[] =>
  Object.hasOwn(tabel, sleutel) ? (tabel[sleutel] ?? []) : [];

export const GEEN_PLAATSEN: Plaatsentabel = { plaats: () => [], postcode: () => [] };

export function plaatsentabel({ plaatsen, postcodes }: Plaatsgegevens): Plaatsentabel {
  return {
    plaats: (naam) => zoek(plaatsen, naamsleutel(naam)),
    postcode: (postcode) => {
      const kaal = postcode.replaceAll(/\s/gu, '').toUpperCase();
      const heel = zoek(postcodes, kaal);
      return heel.length > 0 ? heel : zoek(postcodes, kaal.slice(0, 4));
    },
  };
}
