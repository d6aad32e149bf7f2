// Which practice melding is about what: registration, bronhouder, afnemer, and what became of it. All from seed and index.

import { profielVan } from '../../shared/domain/registraties/registraties.ts';
import type { Datum } from '../../shared/lib/brand.ts';
import { AFNEMERS, type Afnemer } from './afnemers.ts';
import type { Agenda } from './agenda.ts';
import { type Fictiefpersoon, verzinPersoon } from './personen.ts';
import { type Gevuld, maakToeval, type Toeval } from './toeval.ts';

/** What became of a melding. */
export type Lot =
  | 'nieuw'
  | 'toegewezen'
  | 'in-behandeling'
  | 'ingepland'
  | 'afgehandeld'
  | 'afgewezen'
  | 'ingetrokken'
  | 'doorgestuurd'
  | 'binnengekomen';

export type Indeling = {
  readonly index: number;
  readonly registratie: string;
  /** Whom it goes to in the end. */
  readonly bronhouder: string;
  readonly afnemer: Afnemer;
  readonly lot: Lot;
  /** Sent to the wrong bronhouder: everything in it lies elsewhere. */
  readonly verkeerd: boolean;
  readonly teWeinig: boolean;
  /** Day of reporting. */
  readonly dag: Datum;
  /** One of several about the same person: which one, and of how many. */
  readonly groep?: { readonly nummer: number; readonly aantal: number; readonly persoon: Fictiefpersoon };
};

export type Wereld = {
  readonly seed: number;
  /** The bronhouder for whom it is made, and its registrations. */
  readonly bronhouder: string;
  readonly registraties: readonly string[];
  /** Another gemeente, with somebody who handles there. */
  readonly buur: string;
  readonly agenda: Agenda;
};

const GROEP = 3;
/** Every so many meldingen a group of three begins; the others go elsewhere at these places in their rhythm. */
const RITME = { groep: [29, 3], KVK: [26, 7], K0001: [34, 11], buur: [31, 17] } as const;

/** Share of the registrations of one bronhouder. */
const AANDEEL: Readonly<Record<string, number>> = { BRP: 50, BAG: 24, BGT: 21, WKK: 5, HR: 1, BRT: 1 };

const LOTEN: Gevuld<readonly [number, Lot]> = [
  [56, 'nieuw'],
  [6, 'toegewezen'],
  [14, 'in-behandeling'],
  [4, 'ingepland'],
  [10, 'afgehandeld'],
  [3, 'afgewezen'],
  [3, 'ingetrokken'],
  [2, 'doorgestuurd'],
  [2, 'binnengekomen'],
];

function gewogen<T>(paren: readonly (readonly [number, T])[], anders: T): Gevuld<readonly [number, T]> {
  const [eerste, ...rest] = paren;
  return eerste ? [eerste, ...rest] : [[1, anders]];
}

/** Place in a group about one person, or undefined. */
function groepVan({ seed, registraties }: Wereld, index: number): Indeling['groep'] {
  const [elke, vanaf] = RITME.groep;
  const plek = (index + elke - vanaf) % elke;
  if (plek >= GROEP || !registraties.includes('BRP')) return undefined;
  const persoon = verzinPersoon(maakToeval(seed, 'groep', index - plek));
  return { nummer: plek + 1, aantal: GROEP, persoon };
}

function bestemming(wereld: Wereld, index: number): string {
  const raakt = ([elke, plek]: readonly [number, number]): boolean => index % elke === plek;
  if (raakt(RITME.KVK)) return 'KVK';
  if (raakt(RITME.K0001)) return 'K0001';
  return raakt(RITME.buur) ? wereld.buur : wereld.bronhouder;
}

function registratieVoor(toeval: Toeval, wereld: Wereld, bronhouder: string): string {
  if (bronhouder === 'KVK') return 'HR';
  if (bronhouder === 'K0001') return 'BRT';
  const lijst = bronhouder === wereld.bronhouder ? wereld.registraties : ['BRP', 'BAG', 'BGT'];
  return toeval.weeg(
    gewogen(
      lijst.map((code) => [AANDEEL[code] ?? 1, code] as const),
      'BGT',
    ),
  );
}

function afnemerVoor(toeval: Toeval, registratie: string): Afnemer {
  const [eerste] = AFNEMERS;
  if (!eerste) throw new Error('er zijn geen afnemers');
  const melders = AFNEMERS.flatMap((a) => (a.meldt[registratie] ? [[a.meldt[registratie], a] as const] : []));
  return toeval.weeg(gewogen(melders, eerste));
}

/** Working days of the first legal term to pick it up; the profile's first is its standard. */
function werkdagen(registratie: string): number {
  return profielVan(registratie)?.termijnen.find((t) => t.werkdagen !== undefined)?.werkdagen ?? 12;
}

/** New ones: a few late, some due today, most on time. Handled ones: some time ago. */
function dagVoor(toeval: Toeval, registratie: string, lot: Lot, agenda: Agenda): Datum {
  const termijn = werkdagen(registratie);
  if (lot !== 'nieuw' && lot !== 'toegewezen') {
    if (lot === 'ingetrokken') return agenda.terug(toeval.geheel(2, 9));
    const binnenkort = lot === 'binnengekomen' || lot === 'doorgestuurd';
    return agenda.terug(binnenkort ? toeval.geheel(4, 12) : toeval.geheel(8, 42));
  }
  const over = toeval.weeg([
    [6, -toeval.geheel(1, 6)],
    [9, 0],
    [85, toeval.geheel(1, termijn)],
  ]);
  return agenda.terug(Math.max(0, termijn - over));
}

/** What a gemeente keeps: only those meldingen go from one to another here. */
const VAN_GEMEENTEN: readonly string[] = ['BRP', 'BAG', 'BGT', 'WKK'];

/** What cannot be with this registration, or where nobody handles, becomes something that can. */
function passendLot(lot: Lot, registratie: string, elders: boolean): Lot {
  if (elders && lot !== 'afgehandeld') return 'nieuw';
  const gaatRond = lot === 'doorgestuurd' || lot === 'binnengekomen';
  return gaatRond && !VAN_GEMEENTEN.includes(registratie) ? 'in-behandeling' : lot;
}

/** @param vers just in: for the bronhouder itself, of today, and nobody has looked at it. */
export function deelIn(wereld: Wereld, index: number, vers: boolean): Indeling {
  const toeval = maakToeval(wereld.seed, 'indeling', index);
  const groep = vers ? undefined : groepVan(wereld, index);
  const samen = groep ? maakToeval(wereld.seed, 'groepsdag', index - groep.nummer) : toeval;
  const bronhouder = groep || vers ? wereld.bronhouder : bestemming(wereld, index);
  const registratie = groep ? 'BRP' : registratieVoor(toeval, wereld, bronhouder);
  const afnemer = afnemerVoor(samen, registratie);
  const geloot = passendLot(toeval.weeg(LOTEN), registratie, bronhouder !== wereld.bronhouder);
  const lot = groep || vers ? 'nieuw' : geloot;
  const stil = !groep && (lot === 'nieuw' || lot === 'afgewezen');
  const plaatsgebonden = registratie === 'BRP' || registratie === 'BAG';
  return {
    index,
    registratie,
    bronhouder,
    afnemer,
    lot,
    verkeerd: lot === 'doorgestuurd' || (stil && plaatsgebonden && toeval.kans(0.08)),
    teWeinig: stil && registratie === 'BRP' && toeval.kans(lot === 'afgewezen' ? 0.9 : 0.07),
    dag: vers ? wereld.agenda.vandaag : dagVoor(samen, registratie, lot, wereld.agenda),
    ...(groep ? { groep } : {}),
  };
}

/** A kenmerk of its own for each index: no two are the same (below a million meldingen). */
export function kenmerkVoor({ seed }: Wereld, { index, afnemer }: Indeling): string {
  const nummer = (index * 7919 + 104_729 * (seed % 997) + 31_337) % 1_000_000;
  return `${afnemer.code}-${String(nummer).padStart(6, '0')}`;
}
