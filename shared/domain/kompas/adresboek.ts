// The directory of bronhouders as the kompas and the picker read it: who holds on a day, what became of a code, who has a name.
// The directory of the service is the authority; what it does not know of, the table of municipalities does.
import type { Datum } from '../../lib/brand.ts';
import { alleGemeenten, gemeentenaam, opheffingVan } from '../gemeenten.ts';
import { bronhouderfout } from '../toelating.ts';
import { naamsleutels, opNaam, ROEPNAMEN } from './naamsleutel.ts';

/** What the service says of one bronhouder. */
export type Ingang = {
  readonly code: string;
  readonly naam: string;
  readonly registraties: readonly string[];
  /** From this day on the code no longer holds. */
  readonly opgehevenPer?: Datum;
  readonly opvolgers: readonly string[];
};

export type Adresboek = {
  readonly ingangen: readonly Ingang[];
  readonly vind: (code: string) => Ingang | undefined;
  readonly naam: (code: string) => string;
  /** Codes of now and before that go by this name, also those of which it is only a part ("Bergen"). */
  readonly metNaam: (tekst: string) => readonly string[];
};

const isGemeentecode = (code: string): boolean => /^\d{4}$/.test(code);

function naamindex(ingangen: readonly Ingang[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, Set<string>>();
  const zet = (sleutel: string, code: string): void => {
    const codes = index.get(sleutel) ?? new Set();
    index.set(sleutel, codes.add(code));
  };
  for (const { code, naam } of [...alleGemeenten(), ...ingangen])
    for (const sleutel of naamsleutels(naam)) zet(sleutel, code);
  // A province and a water authority go by the name behind their kind too: "Utrecht" is two of them.
  for (const { code, naam } of ingangen)
    if (!isGemeentecode(code))
      for (const sleutel of naamsleutels(naam.replace(/^(?:provincie|waterschap|hoogheemraadschap(?: van)?)\s+/iu, '')))
        zet(sleutel, code);
  for (const [sleutel, code] of Object.entries(ROEPNAMEN)) zet(sleutel, code);
  return new Map([...index].map(([sleutel, codes]) => [sleutel, [...codes].sort()]));
}

/** The index is made at the first question: a directory of 1,500 names is read at once, and asked many times. */
export function maakAdresboek(ingangen: readonly Ingang[]): Adresboek {
  const opCode = new Map(ingangen.map((ingang) => [ingang.code, ingang]));
  let index: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    ingangen,
    vind: (code) => opCode.get(code),
    naam: (code) => opCode.get(code)?.naam ?? gemeentenaam(code) ?? code,
    metNaam: (tekst) => {
      index ??= naamindex(ingangen);
      return opNaam(index, tekst) ?? [];
    },
  };
}

/** Where a code went when it no longer holds on that day; undefined while it does. */
function opvolgersVan(boek: Adresboek, code: string, op: Datum): readonly string[] | undefined {
  const ingang = boek.vind(code);
  const einde = opheffingVan(code);
  if (ingang) {
    if (ingang.opgehevenPer === undefined || ingang.opgehevenPer > op) return undefined;
    return ingang.opvolgers.length > 0 ? ingang.opvolgers : (einde?.opvolgers ?? []);
  }
  return einde !== undefined && einde.per <= op ? einde.opvolgers : undefined;
}

/**
 * The codes that hold on `op` for what is or was `code`, by code; follows chains and splits. A merger that is only planned
 * does not count before its day. Empty for an unknown code and for one that ended without a successor.
 */
export function geldendeCodes(boek: Adresboek, code: string, op: Datum): string[] {
  if (boek.vind(code) === undefined && gemeentenaam(code) === undefined) return [];
  const gevonden = new Set<string>();
  const gezien = new Set([code]);
  const teVolgen = [code];
  for (let volgende = teVolgen.pop(); volgende !== undefined; volgende = teVolgen.pop()) {
    const nieuw = opvolgersVan(boek, volgende, op);
    if (nieuw === undefined) gevonden.add(volgende);
    for (const c of nieuw ?? [])
      if (!gezien.has(c)) {
        gezien.add(c);
        teVolgen.push(c);
      }
  }
  return [...gevonden].sort();
}

/** Into what, and when, a code that still holds is going up; undefined when nothing is planned. */
export function komendeOpvolging(
  boek: Adresboek,
  code: string,
  op: Datum,
): { readonly naar: readonly string[]; readonly per: Datum } | undefined {
  const ingang = boek.vind(code);
  const einde = opheffingVan(code);
  const per = ingang?.opgehevenPer ?? einde?.per;
  if (per === undefined || per <= op) return undefined;
  const naar = ingang?.opvolgers.length ? ingang.opvolgers : (einde?.opvolgers ?? []);
  return naar.length === 0 ? undefined : { naar, per };
}

/** Can a melding of this registration go there on that day? */
export function kanNaar(boek: Adresboek, code: string, registratie: string, op: Datum): boolean {
  return bronhouderfout(boek.vind(code), registratie, op) === undefined;
}
