// Looking for a bronhouder by name, code or former name: "Haren" finds Groningen. Case and diacritics do not matter.
import type { Datum } from '../../lib/brand.ts';
import { alleGemeenten } from '../gemeenten.ts';
import { type Adresboek, geldendeCodes, kanNaar } from './adresboek.ts';
import { naamsleutel, ROEPNAMEN } from './naamsleutel.ts';

export type Bronhouderkeuze = {
  readonly code: string;
  readonly naam: string;
  /** The former name by which it was found; null = by its own name or code. */
  readonly voorheen: string | null;
};

export type Zoekopdracht = {
  readonly zoek: string;
  readonly registratie: string;
  readonly vandaag: Datum;
  /** Whom it can't be. */
  readonly behalve: ReadonlySet<string>;
};

const MAX = 50;

type Naam = {
  readonly code: string;
  /** The code that went by this name. */
  readonly toen: string;
  readonly sleutel: string;
  readonly voorheen: string | null;
};
type Namenlijst = { readonly vandaag: Datum; readonly namen: readonly Naam[] };

/** One list a directory and a day: what somebody types asks it at every key. */
const lijsten = new WeakMap<Adresboek, Namenlijst>();

function namenVan(boek: Adresboek, vandaag: Datum): readonly Naam[] {
  const bekend = lijsten.get(boek);
  if (bekend?.vandaag === vandaag) return bekend.namen;
  const alle = new Map([...alleGemeenten(), ...boek.ingangen].map(({ code, naam }) => [code, naam]));
  const namen = [...alle].flatMap(([code, naam]): Naam[] =>
    geldendeCodes(boek, code, vandaag).map((nu) => ({
      code: nu,
      toen: code,
      sleutel: naamsleutel(naam),
      voorheen: nu === code ? null : naam,
    })),
  );
  const roepnamen = Object.entries(ROEPNAMEN).map(([sleutel, code]) => ({ code, toen: code, sleutel, voorheen: null }));
  lijsten.set(boek, { vandaag, namen: [...namen, ...roepnamen] });
  return [...namen, ...roepnamen];
}

/** How well it fits, the lower the better: whole, from the beginning, a word, a part. A name of now goes before a former one. */
const RANG = { nu: [0, 2, 3, 6], voorheen: [1, 4, 5, 7] } as const;

/** undefined = it does not fit. */
function rang({ toen, sleutel, voorheen }: Naam, gezocht: string): number | undefined {
  const rangen = voorheen === null ? RANG.nu : RANG.voorheen;
  if (gezocht === '') return voorheen === null ? 0 : undefined;
  if (sleutel === gezocht || toen.toLowerCase().startsWith(gezocht)) return rangen[0];
  if (sleutel.startsWith(gezocht)) return rangen[1];
  if (` ${sleutel}`.includes(` ${gezocht}`)) return rangen[2];
  return sleutel.includes(gezocht) ? rangen[3] : undefined;
}

/** The best fifty, each once. */
export function zoekBronhouders(boek: Adresboek, o: Zoekopdracht): Bronhouderkeuze[] {
  const gezocht = naamsleutel(o.zoek);
  const gevonden = new Map<string, { readonly rang: number; readonly voorheen: string | null }>();
  for (const naam of namenVan(boek, o.vandaag)) {
    const plek = rang(naam, gezocht);
    const beste = gevonden.get(naam.code);
    if (plek === undefined || o.behalve.has(naam.code) || (beste !== undefined && beste.rang <= plek)) continue;
    gevonden.set(naam.code, { rang: plek, voorheen: naam.voorheen });
  }
  return [...gevonden]
    .filter(([code]) => kanNaar(boek, code, o.registratie, o.vandaag))
    .map(([code, { rang: plek, voorheen }]) => ({ plek, keuze: { code, naam: boek.naam(code), voorheen } }))
    .sort((a, b) => a.plek - b.plek || a.keuze.naam.localeCompare(b.keuze.naam, 'nl'))
    .slice(0, MAX)
    .map(({ keuze }) => keuze);
}
