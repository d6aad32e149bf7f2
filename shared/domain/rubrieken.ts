// BRP rubrieken: names, types and lengths, and the code 83.10 "in onderzoek" that says which of them are in doubt.
// Source: Logisch Ontwerp BRP 2025.Q1 (83.10), rubrieken-tabel.ts.
import { goed, mis, type Result } from '../lib/result.ts';
import { leesDatum } from './deeldatum.ts';
import { CATEGORIETABEL, RUBRIEKTABEL } from './rubrieken-tabel.ts';

export type Rubriek = {
  /** Six digits: category, group, element. */
  readonly rubriek: string;
  readonly categorie: string;
  readonly naam: string;
  /** N = digits only, AN = any text; absent where the source does not say. */
  readonly type?: 'N' | 'AN';
  readonly min?: number;
  readonly max?: number;
  /** jjjjmmdd, unknown parts 00. */
  readonly datum: boolean;
};

const regels = (tabel: string): string[] => tabel.split('\n').filter((regel) => regel !== '');

/** Two digits → name, the same as the objects of the BRP profile. */
export const CATEGORIEEN: ReadonlyMap<string, string> = new Map(
  regels(CATEGORIETABEL).map((regel) => [regel.slice(0, 2), regel.slice(3)]),
);

function leesRegel(regel: string): Rubriek {
  const [rubriek = '', type, min, max, ...naam] = regel.split(' ');
  return {
    rubriek,
    categorie: rubriek.slice(0, 2),
    naam: naam.join(' '),
    ...(type === 'N' || type === 'AN' ? { type } : {}),
    ...(min === '-' ? {} : { min: Number(min) }),
    ...(max === '-' ? {} : { max: Number(max) }),
    datum: type === 'N' && min === '8' && max === '8',
  };
}

export const RUBRIEKEN: ReadonlyMap<string, Rubriek> = new Map(
  regels(RUBRIEKTABEL).map((regel) => {
    const rubriek = leesRegel(regel);
    return [rubriek.rubriek, rubriek];
  }),
);

/** A historical category (51-63) has the rubrieken of the current one. */
function actueel(rubriek: string): string {
  const categorie = Number(rubriek.slice(0, 2));
  return categorie > 50 ? String(categorie - 50).padStart(2, '0') + rubriek.slice(2) : rubriek;
}

/** What is known of a rubriek, also in its historical category; undefined for an unknown one. */
export function rubriekVan(rubriek: string): Rubriek | undefined {
  return RUBRIEKEN.get(actueel(rubriek));
}

/** Category of an object of the BRP ("Verblijfplaats" → 08). */
export function categorieVan(object: string): string | undefined {
  for (const [code, naam] of CATEGORIEEN) if (naam === object) return code;
  return undefined;
}

/** What is wrong with a value for this rubriek, in Dutch; nothing for an unknown rubriek. */
export function controleerRubriekwaarde(rubriek: string, waarde: string): string[] {
  const kennis = rubriekVan(rubriek);
  if (!kennis || waarde === '') return [];
  if (kennis.datum) return datumfouten(waarde);
  const lengte = [...waarde].length;
  const fouten: string[] = [];
  if (kennis.type === 'N' && !/^\d+$/.test(waarde)) fouten.push(`${kennis.naam} bestaat alleen uit cijfers.`);
  if (kennis.min === kennis.max && kennis.max !== undefined && lengte !== kennis.max)
    fouten.push(`${kennis.naam} heeft precies ${kennis.max} tekens; dit zijn er ${lengte}.`);
  else if (kennis.max !== undefined && lengte > kennis.max)
    fouten.push(`${kennis.naam} heeft hooguit ${kennis.max} tekens; dit zijn er ${lengte}.`);
  return fouten;
}

function datumfouten(waarde: string): string[] {
  const datum = leesDatum(waarde);
  if (!datum) return ['Schrijf een datum als JJJJ-MM-DD, met 00 voor een onbekende dag of maand.'];
  return datum.bestaat ? [] : ['Deze datum bestaat niet.'];
}

export type Fout8310 =
  | { readonly code: 'geen-rubriek' }
  | { readonly code: 'rubriek-onbekend'; readonly rubriek: string }
  /** The A-nummer alone is never in onderzoek. */
  | { readonly code: 'niet-toegestaan'; readonly rubriek: string };

/** LO BRP 83.10: these may not be named on their own. */
const NIET_TOEGESTAAN: readonly string[] = ['010110', '210110', '510110', '710110'];

/** Partial result of an address investigation: the person no longer lives at the address. Category 08 only. */
export const NIET_MEER_OP_ADRES = '089999';

/**
 * The code 83.10 for a set of rubrieken, one per category, in order: one rubriek → CCGGEE, more of one group → CCGG00,
 * more groups → CC0000.
 */
export function code8310(rubrieken: readonly string[]): Result<readonly string[], Fout8310> {
  const perCategorie = new Map<string, Set<string>>();
  for (const rubriek of rubrieken) {
    if (!rubriekVan(rubriek) && !NIET_TOEGESTAAN.includes(rubriek)) return mis({ code: 'rubriek-onbekend', rubriek });
    const categorie = rubriek.slice(0, 2);
    perCategorie.set(categorie, (perCategorie.get(categorie) ?? new Set()).add(rubriek));
  }
  if (perCategorie.size === 0) return mis({ code: 'geen-rubriek' });
  const codes = [...perCategorie]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([categorie, set]) => codeVan(categorie, set));
  const verboden = codes.find((code) => NIET_TOEGESTAAN.includes(code));
  return verboden === undefined ? goed(codes) : mis({ code: 'niet-toegestaan', rubriek: verboden });
}

function codeVan(categorie: string, rubrieken: ReadonlySet<string>): string {
  const [eerste = ''] = rubrieken;
  if (rubrieken.size === 1) return eerste;
  const groepen = new Set([...rubrieken].map((rubriek) => rubriek.slice(0, 4)));
  return groepen.size === 1 ? `${eerste.slice(0, 4)}00` : `${categorie}0000`;
}
