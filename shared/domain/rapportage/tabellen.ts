// The report as tables, for a file or paper: the same numbers as on the screen. Organisations are named; nothing of a person.
import { FIGUREN } from './figuren.ts';
import { TELNAAM } from './namen.ts';
import type { Telgetal } from './oordeel.ts';
import { periodenaam } from './periode.ts';
import type { Groep, Rapport } from './rapport.ts';
import type { Optelling } from './teller.ts';
import { isAandeel, type Uitslag, uitslagen, uitslagVan } from './uitslag.ts';

/** Null = nothing to say. */
export type Cel = string | number | null;

export type Tabel = {
  readonly naam: string;
  readonly koppen: readonly string[];
  readonly rijen: readonly (readonly Cel[])[];
};

/** The columns of a table of counts, in their order; on the screen too. */
export const TELKOLOMMEN = [
  'open-begin',
  'ontvangen',
  'ontvangen-doorgestuurd',
  'ontvangen-ingevoerd',
  'gewijzigd',
  'niet-gewijzigd',
  'zonder-resultaat',
  'afgewezen',
  'doorgestuurd',
  'ingetrokken',
  'open-eind',
] as const satisfies readonly Telgetal[];

/** Columns with nothing in them anywhere are left out where they are rare. */
export function telkolommen(optellingen: readonly Optelling[]): readonly Telgetal[] {
  const zeldzaam: readonly Telgetal[] = ['zonder-resultaat', 'ontvangen-ingevoerd'];
  return TELKOLOMMEN.filter((k) => !zeldzaam.includes(k) || optellingen.some(({ getallen }) => getallen[k]));
}

const eenCijfer = (waarde: number | null): number | null => (waarde === null ? null : Math.round(waarde * 10) / 10);

function telrij(naam: string, { getallen, tijd }: Optelling, kolommen: readonly Telgetal[]): Cel[] {
  return [naam, ...kolommen.map((k) => getallen[k] ?? 0), eenCijfer(tijd.gemiddeld), eenCijfer(tijd.mediaan)];
}

function teltabel(naam: string, kop: string, groepen: readonly Groep[], totaal: Optelling): Tabel {
  const kolommen = telkolommen([...groepen, totaal]);
  return {
    naam,
    koppen: [kop, ...kolommen.map((k) => TELNAAM[k]), 'Doorlooptijd gemiddeld (dagen)', 'Doorlooptijd mediaan (dagen)'],
    rijen: [...groepen.map((g) => telrij(g.naam, g, kolommen)), telrij('Totaal', totaal, kolommen)],
  };
}

const OORDEEL = { goed: 'gehaald', fout: 'niet gehaald', geen: '' } as const;

/** A count as a number, a share as it is written. */
const waardeVan = ({ figuur, waarde, aantal }: Uitslag): Cel => (isAandeel(figuur) ? waarde : aantal['te-laat']);

function cijfers({ totaal }: Rapport, registraties: readonly string[]): Tabel {
  return {
    naam: 'Cijfers',
    koppen: ['Cijfer', 'Waarde', 'Op tijd', 'Te laat', 'Nog open', 'Norm', 'Oordeel', 'Bron', 'Wat er is geteld'],
    rijen: uitslagen(registraties, totaal).map((uitslag) => [
      uitslag.figuur.naam,
      waardeVan(uitslag),
      uitslag.figuur.telwijze === 'werkvoorraad' ? null : uitslag.aantal['op-tijd'],
      uitslag.aantal['te-laat'],
      uitslag.aantal['nog-open'],
      uitslag.figuur.normnaam,
      OORDEEL[uitslag.oordeel],
      uitslag.figuur.bron,
      uitslag.figuur.uitleg,
    ]),
  };
}

function verloop(rapport: Rapport, registraties: readonly string[]): Tabel {
  const figuren = FIGUREN.filter((f) => registraties.includes(f.registratie));
  return {
    naam: 'Verloop',
    koppen: ['Periode', 'Ontvangen', 'Gesloten', 'Open aan het eind', ...figuren.map((f) => f.naam)],
    rijen: rapport.verloop.map(({ periode, optelling }) => [
      periodenaam(periode),
      optelling.getallen.ontvangen ?? 0,
      optelling.getallen.gesloten ?? 0,
      optelling.getallen['open-eind'] ?? 0,
      ...figuren.map((f) => waardeVan(uitslagVan(f, optelling))),
    ]),
  };
}

/** @param registraties those that the bronhouder keeps. */
export function rapporttabellen(rapport: Rapport, registraties: readonly string[]): readonly Tabel[] {
  return [
    cijfers(rapport, registraties),
    teltabel('Per registratie', 'Registratie', rapport.registraties, rapport.totaal),
    teltabel('Per afnemer', 'Afnemer', rapport.afnemers, rapport.totaal),
    verloop(rapport, registraties),
  ];
}
