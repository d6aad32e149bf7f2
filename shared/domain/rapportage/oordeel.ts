// In which numbers of the report a stay counts. The one rule: counting adds up what this says, and the list behind a number holds
// exactly the stays of which this says that number. So a number and its list can't differ.
//
// Of a term that was not met when the melding left (forwarded, withdrawn): in time = it counts nowhere, for nothing was asked any
// more; too late = late in a share by `vervaldag`, for sending it on must not wipe that out. (registraties.json: a withdrawal
// stops every clock.) TTA and TNI know only what is closed and what is open (Praktijkhandleiding BAG), so there it counts nowhere.
import type { Datum } from '../../lib/brand.ts';
import { dagnummer, datumVan, plusMaanden } from '../termijn/datum.ts';
import { uiterlijkVan } from '../termijn/duur.ts';
import { type Figuur, type Figuurcode, figurenVan, termijnVan } from './figuren.ts';
import type { Periode } from './periode.ts';
import type { Verblijf } from './verblijf.ts';

/** Stored in saved views: never rename, only add. */
export const TELGETALLEN = [
  'open-begin',
  'ontvangen',
  'ontvangen-doorgestuurd',
  'ontvangen-ingevoerd',
  'gesloten',
  'afgehandeld',
  'gewijzigd',
  'niet-gewijzigd',
  'zonder-resultaat',
  'afgewezen',
  'doorgestuurd',
  'ingetrokken',
  'open-eind',
] as const;
/** `gesloten`: by the bronhouder, so `afgehandeld` (with its three results) and `afgewezen` together. */
export type Telgetal = (typeof TELGETALLEN)[number];

/**
 * `op-tijd` and `te-laat` make the share; `nog-open` are those of the late ones that still wait today; `lang` those more than a
 * month late; `vandaag` and `later` have not been decided: their last day is today or still to come.
 * Stored in saved views: never rename, only add.
 */
export const BAKKEN = ['op-tijd', 'te-laat', 'nog-open', 'lang', 'vandaag', 'later'] as const;
export type Bak = (typeof BAKKEN)[number];
export type Getal = Telgetal | `${Figuurcode}/${Bak}`;

/** Last day in time of a figure that runs from this day; day numbers. */
export type Klokken = (figuur: Figuur, vanaf: number) => number;

/** @param gelijkgesteld the team's extra closed days (Algemene termijnenwet art. 3). Remembers what it worked out. */
export function klokkenMet(gelijkgesteld: readonly Datum[]): Klokken {
  const bekend = new Map<string, Map<number, number>>();
  return (figuur, vanaf) => {
    const vanFiguur = bekend.get(figuur.code) ?? new Map<number, number>();
    bekend.set(figuur.code, vanFiguur);
    const al = vanFiguur.get(vanaf);
    if (al !== undefined) return al;
    const termijn = termijnVan(figuur);
    const uiterlijk = termijn && uiterlijkVan(termijn, datumVan(vanaf), gelijkgesteld);
    const dag = uiterlijk === undefined ? vanaf : dagnummer(uiterlijk);
    vanFiguur.set(vanaf, dag);
    return dag;
  };
}

export type Kijk = {
  readonly periode: Periode;
  /** Day number. */
  readonly vandaag: number;
  readonly klokken: Klokken;
};

type Tel = (getal: Getal) => void;

const binnen = (dag: number | null, { van, tot }: Periode): boolean => dag !== null && dag >= van && dag <= tot;

/** The day up to which the period can be looked at. */
export const peildag = ({ periode, vandaag }: Kijk): number => Math.min(periode.tot, vandaag);

const AFLOOP: Readonly<Record<Exclude<Verblijf['afloop'], ''>, readonly Telgetal[]>> = {
  gewijzigd: ['gesloten', 'afgehandeld', 'gewijzigd'],
  'niet-gewijzigd': ['gesloten', 'afgehandeld', 'niet-gewijzigd'],
  afgehandeld: ['gesloten', 'afgehandeld', 'zonder-resultaat'],
  afgewezen: ['gesloten', 'afgewezen'],
  doorgestuurd: ['doorgestuurd'],
  ingetrokken: ['ingetrokken'],
};

function telAantallen(v: Verblijf, kijk: Kijk, tel: Tel): void {
  const { periode } = kijk;
  const peil = peildag(kijk);
  if (binnen(v.ontvangen, periode)) {
    tel('ontvangen');
    if (v.herkomst !== 'melder') tel(`ontvangen-${v.herkomst}`);
  }
  if (v.afloop !== '' && binnen(v.einde, periode)) for (const getal of AFLOOP[v.afloop]) tel(getal);
  if (v.ontvangen < periode.van && (v.einde === null || v.einde >= periode.van)) tel('open-begin');
  if (v.ontvangen <= peil && (v.einde === null || v.einde > peil)) tel('open-eind');
}

/** When what the figure asks for was done by this bronhouder. */
function klaarOp(v: Verblijf, { mijlpaal }: Figuur): number | null {
  if (mijlpaal === 'oppakken') return v.opgepakt;
  return v.afloop === 'doorgestuurd' || v.afloop === 'ingetrokken' ? null : v.einde;
}

/** From when the figure's clock stands still without what it asks for: withdrawn, or forwarded. */
function stilOp(v: Verblijf): number | null {
  if (v.gestopt !== null) return v.gestopt;
  return v.afloop === 'doorgestuurd' ? v.einde : null;
}

function opVervaldag(figuur: Figuur, v: Verblijf, uiterlijk: number, kijk: Kijk, tel: Tel): void {
  if (!binnen(Math.max(uiterlijk, v.ontvangen), kijk.periode)) return;
  const klaar = klaarOp(v, figuur);
  const stil = stilOp(v);
  if (klaar !== null) tel(`${figuur.code}/${klaar <= uiterlijk ? 'op-tijd' : 'te-laat'}`);
  else if (stil !== null) {
    if (stil > uiterlijk) tel(`${figuur.code}/te-laat`);
  } else if (uiterlijk >= kijk.vandaag) tel(`${figuur.code}/${uiterlijk === kijk.vandaag ? 'vandaag' : 'later'}`);
  else {
    tel(`${figuur.code}/te-laat`);
    tel(`${figuur.code}/nog-open`);
  }
}

/** Late and waiting at the end of the period: not done, not stopped and not gone by then. */
function wachtOp(figuur: Figuur, v: Verblijf, peil: number): boolean {
  const na = (dag: number | null): boolean => dag === null || dag > peil;
  return v.ontvangen <= peil && na(klaarOp(v, figuur)) && na(stilOp(v)) && na(v.einde);
}

function opStand(figuur: Figuur, v: Verblijf, uiterlijk: number, kijk: Kijk, tel: Tel): void {
  const peil = peildag(kijk);
  const klaar = klaarOp(v, figuur);
  if (figuur.telwijze === 'rapport' && klaar !== null && binnen(klaar, kijk.periode)) {
    tel(`${figuur.code}/${klaar <= uiterlijk ? 'op-tijd' : 'te-laat'}`);
    return;
  }
  if (!wachtOp(figuur, v, peil)) return;
  if (uiterlijk >= peil) {
    // What is to come can be told of today only.
    if (figuur.telwijze === 'rapport' && peil === kijk.vandaag)
      tel(`${figuur.code}/${uiterlijk === peil ? 'vandaag' : 'later'}`);
    return;
  }
  tel(`${figuur.code}/te-laat`);
  if (wachtOp(figuur, v, kijk.vandaag)) tel(`${figuur.code}/nog-open`);
  if (dagnummer(plusMaanden(datumVan(uiterlijk), 1)) < peil) tel(`${figuur.code}/lang`);
}

/** Says every number in which this stay counts, each once. */
export function beoordeel(v: Verblijf, kijk: Kijk, tel: Tel): void {
  if (v.ontvangen > kijk.periode.tot) return;
  telAantallen(v, kijk, tel);
  for (const figuur of figurenVan(v.registratie)) {
    const uiterlijk = kijk.klokken(figuur, figuur.vanaf === 'indiening' ? v.ingediend : v.ontvangen);
    if (figuur.telwijze === 'vervaldag') opVervaldag(figuur, v, uiterlijk, kijk, tel);
    else opStand(figuur, v, uiterlijk, kijk, tel);
  }
}
