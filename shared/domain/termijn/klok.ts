// A clock in words: "nog 2 werkdagen", "vandaag", "1 werkdag te laat". The moment of looking is given, never asked for.
import type { Datum } from '../../lib/brand.ts';
import { dagnummer, datumInWoorden, delenVan } from './datum.ts';
import { eersteVan, type Klokmelding, type Termijn, type Termijnopties, termijnenVan } from './termijnen.ts';
import { werkdagenTussen } from './werkdagen.ts';

export type Klokstand = {
  readonly tekst: string;
  readonly soort: 'te-laat' | 'vandaag' | 'op-tijd' | 'geen' | 'gestopt';
  /** Last day in time, while it runs; null when nothing runs. */
  readonly uiterlijk: Datum | null;
};

const GEEN: Klokstand = { tekst: 'geen termijn', soort: 'geen', uiterlijk: null };
const GESTOPT: Klokstand = { tekst: 'gestopt', soort: 'gestopt', uiterlijk: null };

const werkdagen = (aantal: number): string => `${aantal} ${aantal === 1 ? 'werkdag' : 'werkdagen'}`;

/** Whole months between two days, rounded down. */
function maandenTussen(van: Datum, tot: Datum): number {
  const a = delenVan(dagnummer(van));
  const b = delenVan(dagnummer(tot));
  return (b.jaar - a.jaar) * 12 + b.maand - a.maand - (b.dag < a.dag ? 1 : 0);
}

/** Time that is left, rounded down: it never promises more than there is. */
function resterend(vandaag: Datum, uiterlijk: Datum, gelijkgesteld: readonly Datum[] | undefined): string {
  const dagen = dagnummer(uiterlijk) - dagnummer(vandaag);
  const maanden = maandenTussen(vandaag, uiterlijk);
  if (maanden > 12) return `uiterlijk ${datumInWoorden(uiterlijk)}`;
  if (maanden >= 2) return `nog ${maanden} maanden`;
  const open = werkdagenTussen(vandaag, uiterlijk, gelijkgesteld);
  if (open > 10) return `nog ${Math.floor(dagen / 7)} weken`;
  // Only a long term can end on a closed day (ATW art. 4); then the days themselves are counted.
  return open === 0 ? `nog ${dagen} ${dagen === 1 ? 'dag' : 'dagen'}` : `nog ${werkdagen(open)}`;
}

function voorbij(termijn: Termijn, vandaag: Datum, gelijkgesteld: readonly Datum[] | undefined): Klokstand {
  if (termijn.aard === 'richtlijn')
    return { tekst: 'richttijd voorbij', soort: 'op-tijd', uiterlijk: termijn.uiterlijk };
  const telaat = werkdagenTussen(termijn.uiterlijk, vandaag, gelijkgesteld);
  const tekst = telaat === 0 ? 'te laat' : `${werkdagen(telaat)} te laat`;
  return { tekst, soort: 'te-laat', uiterlijk: termijn.uiterlijk };
}

function gehaald(termijn: Termijn, gelijkgesteld: readonly Datum[] | undefined): Klokstand {
  const op = termijn.gehaaldOp ?? termijn.uiterlijk;
  if (termijn.aard === 'richtlijn' || op <= termijn.uiterlijk) return { ...GESTOPT, tekst: 'gehaald' };
  const telaat = werkdagenTussen(termijn.uiterlijk, op, gelijkgesteld);
  return { ...GESTOPT, tekst: telaat === 0 ? 'te laat klaar' : `${werkdagen(telaat)} te laat klaar` };
}

/** One term as a clock on `vandaag` (calendar day in Amsterdam). A guideline is never "te laat". */
export function klok(termijn: Termijn | undefined, vandaag: Datum, gelijkgesteld?: readonly Datum[]): Klokstand {
  if (!termijn) return GEEN;
  if (termijn.stand === 'gehaald') return gehaald(termijn, gelijkgesteld);
  if (termijn.stand === 'gestopt') return GESTOPT;
  const { uiterlijk } = termijn;
  if (uiterlijk < vandaag) return voorbij(termijn, vandaag, gelijkgesteld);
  if (uiterlijk === vandaag) return { tekst: 'vandaag', soort: 'vandaag', uiterlijk };
  return { tekst: resterend(vandaag, uiterlijk, gelijkgesteld), soort: 'op-tijd', uiterlijk };
}

/** The one clock of a melding in a list: the running one that is due first; "gestopt" when a withdrawal stopped it. */
export function klokVan(melding: Klokmelding, vandaag: Datum, opties: Termijnopties = {}): Klokstand {
  const termijnen = termijnenVan(melding, opties);
  const lopend = eersteVan(termijnen.filter((t) => t.stand === 'loopt'));
  if (lopend) return klok(lopend, vandaag, opties.gelijkgesteld);
  return termijnen.some((t) => t.stand === 'gestopt') ? GESTOPT : GEEN;
}
