// A list of the worklist as SQL: where it looks, what must hold, in which order. Each is answered from one covering index
// (test/integration/backend/lijsten.test.ts holds the plans).

import { plusDagen } from '../../../shared/domain/termijn/datum.ts';
import {
  type Dagen,
  type Filter,
  GEEN_TERMIJN,
  type Voorwaarde,
  zondag,
} from '../../../shared/domain/vraagtaal/filter.ts';
import type { Plek } from '../../../shared/domain/vraagtaal/vraag.ts';
import type { Sortering } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import { assertNever } from '../../../shared/lib/assert.ts';

/** A piece of SQL with what is bound to its question marks. */
export type Sql = { readonly tekst: string; readonly waarden: readonly (string | number)[] };

/** Words that have to be found: full-text expressions, and keys that a term is as a whole. */
export type Woorden = {
  /** All of these hold; each is an expression, a key, or either. */
  readonly wel: readonly { readonly uitdrukking: string | undefined; readonly sleutel: string | undefined }[];
  readonly niet: string | undefined;
};

export const GEEN_WOORDEN: Woorden = { wel: [], niet: undefined };

const sql = (tekst: string, ...waarden: readonly (string | number)[]): Sql => ({ tekst, waarden });

function plekSql(plek: Plek, ik: string, vandaag: string): Sql {
  switch (plek) {
    case 'nieuw':
      return sql("plek = 'open' and nieuw = 1");
    case 'mijn':
      return sql("plek = 'open' and toegewezen_aan = ?", ik);
    case 'iedereen':
      return sql("plek = 'open'");
    case 'te-laat':
      return sql("plek = 'open' and sorteer < ?", vandaag);
    case 'wacht':
      return sql("wacht = 1 and plek in ('open', 'eind', 'weg')");
    case 'afgesloten':
      return sql("plek = 'eind'");
    case 'alles':
      return sql("plek in ('open', 'eind', 'weg')");
    default:
      return assertNever(plek, 'plekSql');
  }
}

const KOLOM = {
  registratie: 'registratie',
  status: 'status',
  object: 'object',
  afnemer: 'afnemer',
  toegewezen: 'toegewezen_aan',
  ontvangen: 'ontvangen',
  // A due date with what follows it compares as the date does.
  uiterlijk: 'sorteer',
} as const;

function dagenSql(kolom: string, { vanaf, voor }: Dagen): Sql {
  const delen = [
    ...(vanaf === null ? [] : [sql(`${kolom} >= ?`, vanaf)]),
    ...(voor === null ? [] : [sql(`${kolom} < ?`, voor)]),
  ];
  return delen.length === 0 ? sql('true') : alle(delen);
}

export function voorwaardeSql(v: Voorwaarde): Sql {
  const keer = (s: Sql): Sql => ('niet' in v && v.niet ? sql(`not (${s.tekst})`, ...s.waarden) : s);
  switch (v.kolom) {
    case 'label':
      return keer(een(v.waarden.map((label) => sql('instr(labels, ?) > 0', `|${label}|`))));
    case 'bijlagen':
      return sql(v.ja ? 'bijlagen > 0' : 'bijlagen = 0');
    case 'nieuw':
      return sql(`nieuw = ${v.ja ? 1 : 0}`);
    case 'rij':
      return sql('rij in (select value from json_each(?))', JSON.stringify(v.rijen));
    case 'ontvangen':
    case 'uiterlijk':
      return keer(dagenSql(KOLOM[v.kolom], v.dagen));
    default:
      return keer(sql(`${KOLOM[v.kolom]} in (${v.waarden.map(() => '?').join(', ')})`, ...v.waarden));
  }
}

function alle(delen: readonly Sql[]): Sql {
  return sql(delen.map((d) => d.tekst).join(' and '), ...delen.flatMap((d) => d.waarden));
}

function een(delen: readonly Sql[]): Sql {
  if (delen.length === 0) return sql('false');
  return sql(`(${delen.map((d) => d.tekst).join(' or ')})`, ...delen.flatMap((d) => d.waarden));
}

function woordenSql({ wel, niet }: Woorden): Sql[] {
  const tekst = (uitdrukking: string) => sql('rij in (select rowid from zoek where zoek match ?)', uitdrukking);
  const positief = wel.map(({ uitdrukking, sleutel }) =>
    een([
      ...(uitdrukking === undefined ? [] : [tekst(uitdrukking)]),
      ...(sleutel === undefined ? [] : [sql('rij in (select rij from zoeksleutel where sleutel = ?)', sleutel)]),
    ]),
  );
  const buiten = niet === undefined ? [] : [tekst(niet)];
  return [...positief, ...buiten.map((s) => sql(`not (${s.tekst})`, ...s.waarden))];
}

/** "from … where …" of a list. @param kolom what it is sorted by; null = only counted. */
export function bronSql(filter: Filter, woorden: Woorden, kolom: Sortering['kolom'] | null = null): Sql {
  const waar = alle([
    plekSql(filter.plek, filter.ik, filter.vandaag),
    ...filter.voorwaarden.map(voorwaardeSql),
    ...woordenSql(woorden),
  ]);
  return sql(`from melding indexed by ${indexVan(filter, woorden, kolom)} where ${waar.tekst}`, ...waar.waarden);
}

/** The narrowest index that holds everything asked, in the order asked where there is one. */
function indexVan({ plek, voorwaarden }: Filter, { wel, niet }: Woorden, kolom: Sortering['kolom'] | null): string {
  if (plek === 'alles' || voorwaarden.length > 0 || wel.length > 0 || niet !== undefined) return 'melding_filter';
  if (plek === 'afgesloten' && (kolom === 'laatst' || kolom === null)) return 'melding_laatst';
  if (kolom !== 'termijn' && kolom !== null) return 'melding_filter';
  return plek === 'wacht' ? 'melding_wacht' : 'melding_lijst';
}

const SORTEER: Readonly<Record<Exclude<Sortering['kolom'], 'termijn' | 'behandelaar'>, string>> = {
  // Behind the due date stands the time of receipt.
  ontvangen: 'substr(sorteer, 12)',
  registratie: 'registratie',
  status: 'status',
  object: 'object collate nocase',
  afnemer: 'afnemer collate nocase',
  kenmerk: 'kenmerk collate nocase',
  bijlagen: 'bijlagen',
  laatst: 'laatst',
};

function volgordeSql(plek: Plek, { kolom, richting }: Sortering, medewerkers: readonly string[]): Sql {
  const om = richting === 'op' ? '' : ' desc';
  // Where closed and forwarded ones stand in the same list, they come after what is open.
  const eerst =
    plek === 'alles' || plek === 'wacht' ? "case plek when 'open' then 0 when 'eind' then 1 else 2 end, " : '';
  if (kolom === 'termijn') return sql(`order by ${eerst}sorteer${om}`);
  if (kolom !== 'behandelaar') return sql(`order by ${SORTEER[kolom]}${om}, sorteer`);
  // By name, as the colleagues are given; nobody comes last.
  const rang = medewerkers.map((_, n) => `when ? then ${n}`).join(' ');
  return sql(`order by case toegewezen_aan ${rang} when '' then 99999 else 99998 end${om}, sorteer`, ...medewerkers);
}

/** Clock groups, by their number in a packed row; the last two are those of no clock of ours. */
export const KLOKGROEPEN = [
  'te-laat',
  'vandaag',
  'deze-week',
  'later',
  'geen-termijn',
  'afgesloten',
  'elders',
] as const;

const GROEPNUMMER = `case when plek = 'eind' then 5 when plek = 'weg' then 6
  when sorteer < ? then 0 when sorteer < ? then 1 when sorteer < ? then 2 when sorteer < ? then 3 else 4 end`;

/**
 * Row ids in list order, each with its clock group packed in: `rij * 8 + groep`, so that a hundred thousand rows are numbers.
 * @param medewerkers ids in the order of their names, for sorting by who handles it.
 */
export function lijstSql(filter: Filter, woorden: Woorden, sortering: Sortering, medewerkers: readonly string[]): Sql {
  const bron = bronSql(filter, woorden, sortering.kolom);
  const orde = volgordeSql(filter.plek, sortering, medewerkers);
  const grenzen = [filter.vandaag, plusDagen(filter.vandaag, 1), plusDagen(zondag(filter.vandaag), 1), GEEN_TERMIJN];
  return sql(
    `select rij * 8 + ${GROEPNUMMER} ${bron.tekst} ${orde.tekst}`,
    ...grenzen,
    ...bron.waarden,
    ...orde.waarden,
  );
}
