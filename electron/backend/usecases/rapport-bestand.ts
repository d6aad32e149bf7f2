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

/** Numbers to the right, wide tables small enough for a page on its side. */
const STIJL = `@page{size:A4 landscape}td:not(:first-child),th:not(:first-child){text-align:right}
section:first-of-type td,section:first-of-type th{text-align:left}table{font-size:8pt}dl{display:grid;grid-template-columns:max-content 1fr;gap:0 4mm;margin:0}dt{color:#444}dd{margin:0}`;

export function rapportHtml(inhoud: TeBewaren): string {
  const feiten = kopregels(inhoud)
    .map(([naam, waarde]) => `<dt>${escapeHtml(naam)}</dt><dd>${escapeHtml(waarde)}</dd>`)
    .join('');
  const delen = rapporttabellen(inhoud.rapport, inhoud.registraties).map(({ naam, koppen, rijen }) => {
    const tabel = table(
      koppen,
      rijen.map((rij) => rij.map(alsTekst)),
    );
    return `<section><h2>${escapeHtml(naam)}</h2>${rijen.length === 0 ? paragraph('Geen cijfers.') : tabel}</section>`;
  });
  return printPage(
    'Rapportage terugmeldingen',
    `<h1>Rapportage terugmeldingen</h1><dl>${feiten}</dl>${delen.join('')}`,
    STIJL,
  );
}
