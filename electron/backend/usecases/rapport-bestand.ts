// The report as a file: sheets for Excel, one flat table for other programs, a page for paper.
import type { Rapportvraag } from '../../../shared/domain/rapportage/keuze.ts';
import { periodenaam } from '../../../shared/domain/rapportage/periode.ts';
import type { Rapport } from '../../../shared/domain/rapportage/rapport.ts';
import { type Cel, rapporttabellen, type Tabel } from '../../../shared/domain/rapportage/tabellen.ts';
import { datumInWoorden } from '../../../shared/domain/termijn/datum.ts';
import type { Datum } from '../../../shared/lib/brand.ts';
import { escapeHtml, paragraph, printPage, table } from './html.ts';
import { csv } from './werkblad-csv.ts';
import { xlsx } from './werkblad-xlsx.ts';

export type TeBewaren = {
  readonly rapport: Rapport;
  readonly vraag: Rapportvraag;
  readonly bronhouder: string;
  readonly registraties: readonly string[];
  readonly vandaag: Datum;
};

/** What the report is of, in a line each. */
function kopregels({ vraag, bronhouder, vandaag }: TeBewaren): readonly (readonly [string, string])[] {
  return [
    ['Bronhouder', `${bronhouder} (${vraag.bronhouder})`],
    ['Periode', periodenaam(vraag.periode)],
    ['Meldingen', vraag.kring === 'ik' ? 'eigen meldingen' : 'van het hele team'],
    ...(vraag.registratie === null ? [] : [['Registratie', vraag.registratie] as const]),
    ['Gemaakt op', datumInWoorden(vandaag)],
  ];
}

export function rapportXlsx(inhoud: TeBewaren): Uint8Array {
  const tabellen = rapporttabellen(inhoud.rapport, inhoud.registraties);
  const over: Tabel = { naam: 'Over dit rapport', koppen: ['Gegeven', 'Waarde'], rijen: kopregels(inhoud) };
  return xlsx([...tabellen, over]);
}

/** One table, a number a line, so that it can be filtered: which part, of what, which number, its value. */
export function rapportCsv(inhoud: TeBewaren): string {
  const periode = inhoud.vraag.periode.code;
  const rijen = rapporttabellen(inhoud.rapport, inhoud.registraties).flatMap(({ naam, koppen, rijen: vanTabel }) =>
    vanTabel.flatMap(([eerste, ...rest]) =>
      rest.map((waarde, n): Cel[] => [
        periode,
        inhoud.vraag.bronhouder,
        naam,
        eerste ?? '',
        koppen[n + 1] ?? '',
        waarde,
      ]),
    ),
  );
  return csv({ naam: '', koppen: ['Periode', 'Bronhouder', 'Onderdeel', 'Van', 'Gegeven', 'Waarde'], rijen });
}

const alsTekst = (cel: Cel): string => (cel === null ? '' : String(cel).replace(/^(-?\d+)\.(\d+)$/, '$1,$2'));

/** Numbers to the right, words whole, wide tables small enough for a page on its side. */
const STIJL = `@page{size:A4 landscape}table{font-size:8pt}td,th{overflow-wrap:normal}
td:not(:first-child),th:not(:first-child){text-align:right}td:first-child{min-width:34mm}
.cijfers :is(td,th){text-align:left}dl{display:grid;grid-template-columns:max-content 1fr;gap:1mm 5mm;margin:0}dt{color:#444}dd{margin:0}dd,dt{break-inside:avoid}`;

const lijst = (paren: readonly (readonly [string, string])[]): string =>
  `<dl>${paren.map(([naam, tekst]) => `<dt>${escapeHtml(naam)}</dt><dd>${escapeHtml(tekst)}</dd>`).join('')}</dl>`;

const deel = (naam: string, inhoud: string, soort = ''): string =>
  `<section class="${soort}"><h2>${escapeHtml(naam)}</h2>${inhoud}</section>`;

function tabelHtml({ koppen, rijen }: Tabel): string {
  if (rijen.length === 0) return paragraph('Geen cijfers.');
  return table(
    koppen,
    rijen.map((rij) => rij.map(alsTekst)),
  );
}

/** On paper what was counted stands below the figures, where there is room for sentences. */
export function rapportHtml(inhoud: TeBewaren): string {
  const [cijfers, ...tabellen] = rapporttabellen(inhoud.rapport, inhoud.registraties);
  const kaal: Tabel | undefined = cijfers && {
    ...cijfers,
    koppen: cijfers.koppen.slice(0, -1),
    rijen: cijfers.rijen.map((rij) => rij.slice(0, -1)),
  };
  const uitleg = (cijfers?.rijen ?? []).map((rij) => [alsTekst(rij[0] ?? ''), alsTekst(rij.at(-1) ?? '')] as const);
  const delen = [
    ...(kaal ? [deel(kaal.naam, tabelHtml(kaal), 'cijfers')] : []),
    ...tabellen.map((tabel) => deel(tabel.naam, tabelHtml(tabel))),
    ...(uitleg.length === 0 ? [] : [deel('Wat er is geteld', lijst(uitleg))]),
  ];
  const titel = 'Rapportage terugmeldingen';
  return printPage(titel, `<h1>${titel}</h1>${lijst(kopregels(inhoud))}${delen.join('')}`, STIJL);
}
