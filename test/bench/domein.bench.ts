// How fast the pure heart is: the fold, the difference and the clocks, against the targets of their issue.
// Prints one JSON line per measurement: name, median per operation, unit, target, and whether it was met.
import type { Annotatie, Attribuut } from '../../shared/domain/annotatie.ts';
import type { Melding } from '../../shared/domain/melding.ts';
import { vouw } from '../../shared/domain/projectie.ts';
import { REGISTRATIECODES } from '../../shared/domain/registraties/registraties.ts';
import { klokVan } from '../../shared/domain/termijn/klok.ts';
import { verschilVan } from '../../shared/domain/verschil/verschil.ts';
import { bewaak } from '../../shared/domain/waakhond.ts';
import { annotatie, maakBoom, status } from '../unit/domain/boom.ts';

type Meting = {
  readonly naam: string;
  readonly doel: number;
  readonly eenheid: 'µs' | 'ms';
  /** Operations that one call of `doe` does. */
  readonly per: number;
  readonly doe: () => unknown;
};

const RONDEN = 25;

/** Median time of one operation over the rounds, in microseconds; a round lasts long enough for the clock to see it. */
function mediaan(meting: Meting): number {
  const keren = meting.eenheid === 'ms' ? 1 : 200;
  const tijden: number[] = [];
  let waarde: unknown;
  for (let ronde = -5; ronde < RONDEN; ronde += 1) {
    const begin = performance.now();
    for (let keer = 0; keer < keren; keer += 1) waarde = meting.doe();
    if (ronde >= 0) tijden.push(((performance.now() - begin) * 1000) / (keren * meting.per));
  }
  if (waarde === undefined) throw new Error(`${meting.naam} deed niets`);
  return tijden.toSorted((a, b) => a - b)[Math.floor(RONDEN / 2)] ?? 0;
}

/** A melding that was forwarded once and handled: thirty annotations. */
function boomVanDertig() {
  const boom = maakBoom({ object: 'Verblijfplaats' });
  const stappen: Annotatie[] = [
    status('VERKEERDE_BRONHOUDER', { toelichting: 'Adres ligt elders' }),
    annotatie('bronhouder', { bronhouder: '0356' }),
    status('GEMELD'),
    status('IN_BEHANDELING'),
    annotatie('toewijzing', { medewerker: 'm.jansen', zichtbaar: 'eigen' }),
    annotatie('onderzoek', { actie: 'geplaatst', datum: '2026-11-18', zichtbaar: 'eigen' }),
    annotatie('planning', { mijlpaal: 'Huisbezoek', datum: '2026-12-01' }),
  ];
  for (const stap of stappen) boom.erbij(stap, '2026-11-17T09:00:00Z');
  while (boom.annotaties.length < 30) {
    boom.erbij(annotatie('aantekening', { tekst: 'Buurman gesproken', zichtbaar: 'eigen' }), '2026-11-18T09:00:00Z');
  }
  return boom.annotaties;
}

const ATTRIBUTEN: readonly Attribuut[] = Array.from({ length: 5 }, (_, i): Attribuut[] => [
  {
    naam: 'Straatnaam',
    rubriek: '081110',
    waardeBasisregistratie: `Kerkstraat ${i}`,
    waardeWaargenomen: `Dorpsstraat ${i}`,
  },
  {
    naam: 'Datum aanvang',
    rubriek: '081030',
    waardeBasisregistratie: '2019-04-00',
    waardeWaargenomen: `2019-04-1${i}`,
  },
  {
    naam: 'Geslachtsnaam',
    rubriek: '010240',
    waardeBasisregistratie: 'Van der Meulen-Jansen',
    waardeWaargenomen: 'van der Meulen Janssen',
  },
  { naam: 'Ligging', waardeBasisregistratie: '136204,000 455871,000', waardeWaargenomen: `13620${i},000 455900,000` },
]).flat();

function tienduizendMeldingen(): Melding[] {
  return Array.from({ length: 10_000 }, (_, i) => {
    const registratie = REGISTRATIECODES[i % REGISTRATIECODES.length] ?? 'BRP';
    const ontvangenOp = new Date(Date.UTC(2026, 0, 1, i % 24) + i * 2_700_000).toISOString();
    return maakBoom({ registratie, ontvangenOp }).melding();
  });
}

const LANGE_TEKST = 'Wij kunnen uw melding niet onderzoeken. Bel 14 030 of kijk op de site. '.repeat(56);

function metingen(): readonly Meting[] {
  const boom = boomVanDertig();
  const meldingen = tienduizendMeldingen();
  return [
    { naam: 'fold of a tree of 30 annotations', doel: 50, eenheid: 'µs', per: 1, doe: () => vouw(boom, []) },
    { naam: 'difference of 20 attributes', doel: 200, eenheid: 'µs', per: 1, doe: () => verschilVan(ATTRIBUTEN) },
    {
      naam: 'clocks of 10,000 meldingen',
      doel: 50,
      eenheid: 'ms',
      per: 1,
      doe: () => meldingen.map((melding) => klokVan(melding, '2026-11-23')),
    },
    {
      naam: 'watchdog over 4,000 characters',
      doel: 5,
      eenheid: 'ms',
      per: 1,
      doe: () => bewaak(LANGE_TEKST, { openbaar: true, namen: ['Jansen'] }),
    },
  ];
}

/** Measures everything; the answer is the number of targets that were missed. */
export async function bench(): Promise<number> {
  let gemist = 0;
  for (const meting of metingen()) {
    const gemeten = mediaan(meting) / (meting.eenheid === 'ms' ? 1000 : 1);
    const gehaald = gemeten < meting.doel;
    if (!gehaald) gemist += 1;
    const { naam, eenheid, doel } = meting;
    console.log(JSON.stringify({ naam, gemeten: Math.round(gemeten * 100) / 100, eenheid, doel, gehaald }));
  }
  return gemist;
}

if (import.meta.main) process.exitCode = (await bench()) === 0 ? 0 : 1;
