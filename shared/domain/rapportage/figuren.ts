// The figures that the registrations ask for, as data: what is counted, from when, how long, against which norm, and where that
// is written. The lengths are those of the profiles; nothing is said twice.
//
// Sources. BRP: Besluit BRP art. 28. BAG: Praktijkhandleiding BAG, kwaliteitsrapportages TNI and TTA (imbag.github.io). BGT:
// svb-bgt.nl, kwaliteitseisen KE-01 and KE-02 (indicators 1A, 1B, 2A, 2B); Wet BGT art. 27. What a source leaves open is decided
// here and said in `uitleg`, with the word "keuze".
import type { TermijnProfiel } from '../registraties/profiel.ts';
import { profielVan, type Registratiecode } from '../registraties/registraties.ts';

/** Stored in saved views: never rename, only add. */
export const FIGUURCODES = [
  'brp-5wd',
  'bag-tni',
  'bag-tta',
  'bgt-ke01a',
  'bgt-ke01b',
  'bgt-wet',
  'bgt-ke02a',
  'bgt-ke02b',
] as const;
export type Figuurcode = (typeof FIGUURCODES)[number];

/**
 * How a melding belongs to a period.
 * `vervaldag`: its last day in time lies in it (received later than that: the day of receipt), so it counts exactly once.
 * `rapport`: it was done in the period, or at its end is late and still open (TTA's own reckoning).
 * `werkvoorraad`: at the end of the period late and still open, whenever that began.
 */
export type Telwijze = 'vervaldag' | 'rapport' | 'werkvoorraad';

export type Figuur = {
  readonly code: Figuurcode;
  readonly registratie: Registratiecode;
  readonly naam: string;
  /** What must happen in time. */
  readonly mijlpaal: 'oppakken' | 'afronden';
  readonly vanaf: 'ontvangst' | 'indiening';
  readonly telwijze: Telwijze;
  /** `bron` of the term in the registration's profile. */
  readonly termijn: string;
  /** Share in percent that is enough, or how many may be late; null = nothing is asked for. */
  readonly norm: { readonly minstens: number } | { readonly hoogstens: number } | null;
  /** What `norm` is called, and whose it is. */
  readonly normnaam: string;
  readonly bron: string;
  readonly uitleg: string;
};

export const FIGUREN: readonly Figuur[] = [
  {
    code: 'brp-5wd',
    registratie: 'BRP',
    naam: 'BRP binnen 5 werkdagen',
    mijlpaal: 'oppakken',
    vanaf: 'ontvangst',
    telwijze: 'vervaldag',
    termijn: 'Besluit BRP art. 28',
    norm: { minstens: 98 },
    normnaam: 'streefwaarde 98 %',
    bron: 'Besluit BRP art. 28',
    uitleg:
      'Deel van de meldingen dat binnen 5 werkdagen na ontvangst in behandeling is genomen of gesloten. De wet eist het van elke melding. De streefwaarde van 98 % is onze keuze, naar het voorbeeld van de BGT.',
  },
  {
    code: 'bag-tni',
    registratie: 'BAG',
    naam: 'BAG niet tijdig opgepakt (TNI)',
    mijlpaal: 'oppakken',
    vanaf: 'ontvangst',
    telwijze: 'rapport',
    termijn: 'Wet BAG art. 39 lid 2 (TNI)',
    norm: { hoogstens: 0 },
    normnaam: 'norm 0',
    bron: 'Praktijkhandleiding BAG, TNI; Wet BAG art. 39 lid 2',
    uitleg:
      'Meldingen die in de periode later dan 2 werkdagen na ontvangst zijn opgepakt, of die dan nog niet zijn opgepakt. De handleiding schrijft de telling van TNI niet uit. Wij tellen zoals zij TTA telt: dat is onze keuze.',
  },
  {
    code: 'bag-tta',
    registratie: 'BAG',
    naam: 'BAG te laat afgehandeld (TTA)',
    mijlpaal: 'afronden',
    vanaf: 'indiening',
    telwijze: 'rapport',
    termijn: 'Wet BAG art. 39 lid 3 (TTA)',
    norm: { hoogstens: 0 },
    normnaam: 'norm 0',
    bron: 'Praktijkhandleiding BAG, TTA; Wet BAG art. 39 lid 3',
    uitleg:
      'Meldingen die in de periode zijn gesloten meer dan 6 maanden na indiening, of die aan het eind langer dan 6 maanden open staan. De tijd bij een vorige bronhouder telt mee, zoals in de rapportage van het Kadaster.',
  },
  {
    code: 'bgt-ke01a',
    registratie: 'BGT',
    naam: 'BGT opgepakt (KE-01A)',
    mijlpaal: 'oppakken',
    vanaf: 'ontvangst',
    telwijze: 'vervaldag',
    termijn: 'SVB-BGT KE-01',
    norm: { minstens: 98 },
    normnaam: 'interventiewaarde 98 %',
    bron: 'SVB-BGT KE-01, indicator 1A',
    uitleg:
      'Deel van de meldingen dat binnen 5 werkdagen na ontvangst in behandeling is genomen of afgewezen. De norm is 100 %, onder 98 % volgt een interventie.',
  },
  {
    code: 'bgt-ke01b',
    registratie: 'BGT',
    naam: 'BGT niet opgepakt (KE-01B)',
    mijlpaal: 'oppakken',
    vanaf: 'ontvangst',
    telwijze: 'werkvoorraad',
    termijn: 'SVB-BGT KE-01',
    norm: { hoogstens: 0 },
    normnaam: 'niets langer dan een maand te laat',
    bron: 'SVB-BGT KE-01, indicator 1B',
    uitleg:
      'Werkvoorraad aan het eind van de periode: meldingen die na 5 werkdagen nog niet zijn opgepakt. Geen daarvan mag meer dan een maand te laat zijn.',
  },
  {
    code: 'bgt-wet',
    registratie: 'BGT',
    naam: 'BGT binnen 1 werkdag (wet)',
    mijlpaal: 'oppakken',
    vanaf: 'ontvangst',
    telwijze: 'vervaldag',
    termijn: 'Wet BGT art. 27 lid 2',
    norm: null,
    normnaam: 'geen norm',
    bron: 'Wet BGT art. 27 lid 2',
    uitleg:
      'Deel van de meldingen dat binnen 1 werkdag na ontvangst in behandeling is genomen of afgewezen. De wet vraagt dit, de kwaliteitseis KE-01 gaat uit van 5 werkdagen. Daarom staan beide er.',
  },
  {
    code: 'bgt-ke02a',
    registratie: 'BGT',
    naam: 'BGT afgehandeld (KE-02A)',
    mijlpaal: 'afronden',
    vanaf: 'indiening',
    telwijze: 'vervaldag',
    termijn: 'SVB-BGT KE-02',
    norm: { minstens: 98 },
    normnaam: 'interventiewaarde 98 %',
    bron: 'SVB-BGT KE-02, indicator 2A',
    uitleg:
      'Deel van de meldingen dat binnen 18 maanden na indiening is afgehandeld of afgewezen. De tijd bij een vorige bronhouder telt mee. Voor sommige objecten geldt 6 maanden; een melding zegt niet om welk object het gaat, dus die kortere termijn zit hier niet in.',
  },
  {
    code: 'bgt-ke02b',
    registratie: 'BGT',
    naam: 'BGT niet afgehandeld (KE-02B)',
    mijlpaal: 'afronden',
    vanaf: 'indiening',
    telwijze: 'werkvoorraad',
    termijn: 'SVB-BGT KE-02',
    norm: { hoogstens: 0 },
    normnaam: 'niets langer dan een maand te laat',
    bron: 'SVB-BGT KE-02, indicator 2B',
    uitleg:
      'Werkvoorraad aan het eind van de periode: meldingen die 18 maanden na indiening nog niet zijn afgehandeld of afgewezen. Geen daarvan mag meer dan een maand te laat zijn.',
  },
];

const PER_REGISTRATIE: ReadonlyMap<string, readonly Figuur[]> = new Map(
  FIGUREN.map(({ registratie }) => [registratie, FIGUREN.filter((f) => f.registratie === registratie)]),
);
const GEEN: readonly Figuur[] = [];

/** The figures that are kept of a registration; none where nothing is asked for (HR, BRT and WKK). */
export function figurenVan(registratie: string): readonly Figuur[] {
  return PER_REGISTRATIE.get(registratie) ?? GEEN;
}

export function figuurMet(code: string): Figuur | undefined {
  return FIGUREN.find((f) => f.code === code);
}

/** The length of its term, from the profile; undefined would be a figure without one, which a test forbids. */
export function termijnVan(figuur: Figuur): TermijnProfiel | undefined {
  return profielVan(figuur.registratie)?.termijnen.find((t) => t.bron === figuur.termijn);
}
