// Reads the file with places or postcodes and their municipality that an administrator loads: CSV with a first line of names,
// or JSON with a list of objects. All of it is right, or nothing is taken and the first fault is named by line and column.
//
//   woonplaats;gemeentecode          postcode,gemeente           [{"woonplaats":"Haren","gemeentecode":"0014"}]
//   Haren;0014                       3511 LX,Utrecht
//
// A place in several municipalities stands there several times. Other columns do not matter.
import { goed, mis, type Result } from '../../lib/result.ts';
import { alleGemeenten, gemeentenaam } from '../gemeenten.ts';
import { vouwTekst } from '../vraagtaal/vouwen.ts';
import { leesCsv } from './csv.ts';
import { naamsleutel, naamsleutels, opNaam, ROEPNAMEN } from './naamsleutel.ts';
import type { Plaatsgegevens } from './plaatsentabel.ts';

/** What is wrong. On the wire to the screen: only add. */
export type Plaatsenfoutsoort =
  | 'leeg'
  | 'te-veel'
  /** Begins as JSON, and is none. */
  | 'geen-json'
  | 'geen-lijst'
  | 'aanhaling-open'
  /** Neither a column of places nor one of postcodes. */
  | 'plaats-ontbreekt'
  /** Neither a column of codes nor one of names of municipalities. */
  | 'gemeente-ontbreekt'
  | 'kolom-dubbel'
  /** Nothing in any of the columns that say where. */
  | 'waarde-leeg'
  | 'postcode-onjuist'
  | 'gemeente-onbekend'
  | 'gemeente-meerduidig';

export type Plaatsenfout = {
  readonly soort: Plaatsenfoutsoort;
  /** Line of the file, or place in the list; from 1. */
  readonly regel: number;
  readonly kolom: string;
};

export type GelezenPlaatsen = Plaatsgegevens & {
  readonly aantal: { readonly plaatsen: number; readonly postcodes: number };
};

/** All postcodes with letters are 470,000. */
const MAX_REGELS = 1_000_000;

const KOLOMMEN = {
  plaats: ['woonplaats', 'woonplaatsnaam', 'plaats', 'plaatsnaam'],
  postcode: ['postcode', 'postcode4', 'postcode6', 'pc4', 'pc6'],
  code: ['gemeentecode', 'gemcode', 'gmcode', 'statcode'],
  naam: ['gemeente', 'gemeentenaam', 'gmnaam', 'statnaam'],
} as const;

type Kolom = keyof typeof KOLOMMEN;
type Rij = { readonly regel: number; readonly waarde: (kolom: Kolom) => string };
type Tabel = {
  readonly rijen: Iterable<Rij>;
  /** As the file calls it; undefined = it is not there. */
  readonly kolom: (kolom: Kolom) => string | undefined;
};

const fout = (soort: Plaatsenfoutsoort, regel: number, kolom = ''): { ok: false; fout: Plaatsenfout } =>
  mis({ soort, regel, kolom });

/** Which of these names is the column; a second one of the same kind is a fault. */
function kolommenVan(namen: readonly string[]): Result<ReadonlyMap<Kolom, number>, string> {
  const gevonden = new Map<Kolom, number>();
  for (const [plek, naam] of namen.entries()) {
    const sleutel = vouwTekst(naam).replaceAll(/[^a-z\d]/gu, '');
    for (const kolom of Object.keys(KOLOMMEN) as Kolom[]) {
      if (!(KOLOMMEN[kolom] as readonly string[]).includes(sleutel)) continue;
      if (gevonden.has(kolom)) return mis(naam.trim());
      gevonden.set(kolom, plek);
    }
  }
  return goed(gevonden);
}

function uitCsv(tekst: string): Result<Tabel, Plaatsenfout> {
  const csv = leesCsv(tekst);
  if (!csv.ok) return fout('aanhaling-open', csv.fout.nummer);
  const [kop, ...regels] = csv.waarde;
  if (kop === undefined || regels.length === 0) return fout('leeg', 1);
  if (regels.length > MAX_REGELS) return fout('te-veel', MAX_REGELS);
  const kolommen = kolommenVan(kop.velden);
  if (!kolommen.ok) return fout('kolom-dubbel', kop.nummer, kolommen.fout);
  const plek = kolommen.waarde;
  return goed({
    kolom: (kolom) => kop.velden[plek.get(kolom) ?? -1]?.trim(),
    rijen: regels.map(({ nummer, velden }) => ({
      regel: nummer,
      waarde: (kolom) => (velden[plek.get(kolom) ?? -1] ?? '').trim(),
    })),
  });
}

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

function uitJson(tekst: string): Result<Tabel, Plaatsenfout> {
  let lijst: unknown;
  try {
    lijst = JSON.parse(tekst.charCodeAt(0) === 0xfeff ? tekst.slice(1) : tekst);
  } catch {
    return fout('geen-json', 1);
  }
  if (!Array.isArray(lijst)) return fout('geen-lijst', 1);
  if (lijst.length === 0) return fout('leeg', 1);
  if (lijst.length > MAX_REGELS) return fout('te-veel', MAX_REGELS);
  const [eerste] = lijst;
  const namen = isObject(eerste) ? Object.keys(eerste) : [];
  const kolommen = kolommenVan(namen);
  if (!kolommen.ok) return fout('kolom-dubbel', 1, kolommen.fout);
  const naam = (kolom: Kolom): string | undefined => namen[kolommen.waarde.get(kolom) ?? -1];
  return goed({
    kolom: naam,
    rijen: lijst.map((rij: unknown, i) => ({
      regel: i + 1,
      waarde: (kolom) => {
        const waarde = isObject(rij) ? rij[naam(kolom) ?? ''] : undefined;
        return typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde).trim() : '';
      },
    })),
  });
}

/** Codes of now and before per name; a name that fits several is no name here. */
function gemeenteOpNaam(): (naam: string) => readonly string[] {
  const index = new Map<string, Set<string>>();
  for (const { code, naam } of alleGemeenten())
    for (const sleutel of naamsleutels(naam)) index.set(sleutel, (index.get(sleutel) ?? new Set()).add(code));
  for (const [sleutel, code] of Object.entries(ROEPNAMEN)) index.set(sleutel, new Set([code]));
  return (naam) => [...(opNaam(index, naam) ?? [])];
}

type Gemeentelezer = (rij: Rij) => Result<string, Plaatsenfout>;

function gemeentelezer(tabel: Tabel): Gemeentelezer {
  const [code, naam] = [tabel.kolom('code'), tabel.kolom('naam')];
  const opNaam = gemeenteOpNaam();
  return (rij) => {
    const gelezen = rij.waarde('code');
    if (gelezen !== '') {
      const cijfers = /^(?:GM|G)?(\d{1,4})$/iu.exec(gelezen)?.[1]?.padStart(4, '0');
      if (cijfers === undefined || gemeentenaam(cijfers) === undefined)
        return fout('gemeente-onbekend', rij.regel, code);
      return goed(cijfers);
    }
    if (rij.waarde('naam') === '') return fout('waarde-leeg', rij.regel, code ?? naam);
    const codes = opNaam(rij.waarde('naam'));
    const [eerste, ...meer] = codes;
    if (eerste === undefined) return fout('gemeente-onbekend', rij.regel, naam);
    return meer.length > 0 ? fout('gemeente-meerduidig', rij.regel, naam) : goed(eerste);
  };
}

type Verzameling = Map<string, Set<string>>;

const erbij = (verzameling: Verzameling, sleutel: string, code: string): void => {
  verzameling.set(sleutel, (verzameling.get(sleutel) ?? new Set()).add(code));
};

const alsTabel = (verzameling: Verzameling): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([...verzameling].map(([sleutel, codes]) => [sleutel, [...codes].sort()]));

/** Where all six-sign postcodes of a four-digit one agree, the four digits say it. */
function korter(postcodes: Verzameling): Verzameling {
  const perVier: Verzameling = new Map();
  for (const [postcode, codes] of postcodes) for (const code of codes) erbij(perVier, postcode.slice(0, 4), code);
  const uit: Verzameling = new Map(perVier);
  for (const [postcode, codes] of postcodes)
    if (postcode.length === 6 && (perVier.get(postcode.slice(0, 4))?.size ?? 0) > 1) uit.set(postcode, codes);
  return uit;
}

/** @param tekst the whole file. */
export function leesPlaatsen(tekst: string): Result<GelezenPlaatsen, Plaatsenfout> {
  const tabel = /^\uFEFF?\s*[[{]/u.test(tekst) ? uitJson(tekst) : uitCsv(tekst);
  if (!tabel.ok) return tabel;
  const { kolom, rijen } = tabel.waarde;
  if (kolom('plaats') === undefined && kolom('postcode') === undefined) return fout('plaats-ontbreekt', 1);
  if (kolom('code') === undefined && kolom('naam') === undefined) return fout('gemeente-ontbreekt', 1);
  const gemeente = gemeentelezer(tabel.waarde);
  const [plaatsen, postcodes]: [Verzameling, Verzameling] = [new Map(), new Map()];
  for (const rij of rijen) {
    const [plaats, postcode] = [naamsleutel(rij.waarde('plaats')), rij.waarde('postcode').replaceAll(/\s/gu, '')];
    if (plaats === '' && postcode === '')
      return fout('waarde-leeg', rij.regel, kolom('plaats') ?? kolom('postcode') ?? '');
    if (postcode !== '' && !/^[1-9]\d{3}(?:[a-z]{2})?$/iu.test(postcode))
      return fout('postcode-onjuist', rij.regel, kolom('postcode'));
    const code = gemeente(rij);
    if (!code.ok) return code;
    if (plaats !== '') erbij(plaatsen, plaats, code.waarde);
    if (postcode !== '') erbij(postcodes, postcode.toUpperCase(), code.waarde);
  }
  return goed({
    plaatsen: alsTabel(plaatsen),
    postcodes: alsTabel(korter(postcodes)),
    aantal: { plaatsen: plaatsen.size, postcodes: postcodes.size },
  });
}
