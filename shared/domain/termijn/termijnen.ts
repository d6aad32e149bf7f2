// The legal clocks of a melding: which terms its profile gives, from when, until when, and whether they run, are met or stopped.
// Sources: the profiles (law, norm, guideline); Algemene termijnenwet art. 1 and 4; koppelvlak chapter 1 (legal days).
//
//   receipt ──────────► IN_BEHANDELING, an end status, or forwarding       "oppakken" is met
//           ──────────────────────────► an end status                      "afronden" is met
//   mark "in onderzoek" placed ──────► mark removed, or an end status       "adresonderzoek" is met
//   INTREKKING_DOORGEMELD or INGETROKKEN stops whatever was not met yet
import { assertNever } from '../../lib/assert.ts';
import type { Datum, Tijdstip } from '../../lib/brand.ts';
import type { Melding, Statusstap } from '../melding.ts';
import type { Profiel, TermijnAard, TermijnProfiel } from '../registraties/profiel.ts';
import { isStartstatus, profielVan } from '../registraties/registraties.ts';
import { amsterdamDatum } from './amsterdam.ts';
import { duurInWoorden, uiterlijkVan } from './duur.ts';

export type Termijnstand = 'loopt' | 'gehaald' | 'gestopt';

export type Termijn = {
  /** `oppakken`, `afronden`, `adresonderzoek`: the profile's word. */
  readonly soort: string;
  readonly naam: string;
  readonly aard: TermijnAard;
  /** The law, norm or guideline that sets it. */
  readonly bron: string;
  /** "5 werkdagen", "6 maanden". */
  readonly duur: string;
  /** The day from which it counts; that day itself does not. */
  readonly vanaf: Datum;
  /** The last day on which it is met in time. */
  readonly uiterlijk: Datum;
  /** Where the law allows a longer term after notice (BRT: 4 weeks more). */
  readonly verlengbaarTot?: Datum;
  readonly stand: Termijnstand;
  /** Set when met; later than `uiterlijk` means met too late. */
  readonly gehaaldOp?: Datum;
  /** The one of its kind that counts for this team; false = shown beside it. */
  readonly gekozen: boolean;
};

export type Termijnopties = {
  /** Days made equal by KB, added by an administrator. Pass the same array each time: its calendar is kept. */
  readonly gelijkgesteld?: readonly Datum[];
  /** Per registration and kind the `bron` of the term that counts; without it the first of its kind in the profile. */
  readonly keuze?: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

export type Klokmelding = Pick<
  Melding,
  | 'registratie'
  | 'object'
  | 'status'
  | 'eindstatus'
  | 'statusgeschiedenis'
  | 'onderzoeken'
  | 'ontvangenDoorBronhouderOp'
>;

const GEEN_DAGEN: readonly Datum[] = [];
/** What the melder does, not the bronhouder: it meets no term, it stops them. */
const INTREKKINGEN: readonly string[] = ['INTREKKING_DOORGEMELD', 'INGETROKKEN'];

/** The service's clock; the author's own while a step is on its way. */
const momentVan = (stap: Statusstap): Tijdstip => stap.ontvangenOp ?? stap.geannoteerdOp;

/**
 * The steps since the current bronhouder has the melding. Forwarding, receipt and the new start status carry one and the
 * same moment, so at that moment only what comes after the start status counts. What is on its way always counts:
 * it was decided on this melding, whatever the clock of that computer says.
 */
function stappenSindsOntvangst(melding: Klokmelding): readonly Statusstap[] {
  const ontvangst = Date.parse(melding.ontvangenDoorBronhouderOp);
  let vanaf = 0;
  for (const [i, stap] of melding.statusgeschiedenis.entries()) {
    if (stap.ontvangenOp === undefined) break;
    const moment = Date.parse(stap.ontvangenOp);
    if (moment < ontvangst || (moment === ontvangst && isStartstatus(melding.registratie, stap.status))) vanaf = i + 1;
  }
  return melding.statusgeschiedenis.slice(vanaf);
}

/** The day on which it was first taken up: any status of the profile but a start status or a withdrawal. */
function opgepaktOp(melding: Klokmelding, profiel: Profiel): Datum | undefined {
  const stap = stappenSindsOntvangst(melding).find(
    ({ status }) =>
      Object.hasOwn(profiel.statussen, status) &&
      !isStartstatus(melding.registratie, status) &&
      !INTREKKINGEN.includes(status),
  );
  return stap && amsterdamDatum(momentVan(stap));
}

/** The day on which the bronhouder closed it; undefined while open and after a withdrawal. */
function afgerondOp(melding: Klokmelding): Datum | undefined {
  if (!melding.eindstatus || INTREKKINGEN.includes(melding.status)) return undefined;
  const laatste = melding.statusgeschiedenis.at(-1);
  return laatste && amsterdamDatum(momentVan(laatste));
}

type Loop = { readonly vanaf: Datum; readonly gehaaldOp: Datum | undefined };

/** From when a term runs and when it was met; undefined when it did not begin. */
function loopVan(term: TermijnProfiel, melding: Klokmelding, profiel: Profiel): Loop | undefined {
  switch (term.vanaf) {
    case 'ontvangst':
      return {
        vanaf: amsterdamDatum(melding.ontvangenDoorBronhouderOp),
        gehaaldOp: term.soort === 'oppakken' ? opgepaktOp(melding, profiel) : afgerondOp(melding),
      };
    case 'inOnderzoek': {
      const geplaatst = melding.onderzoeken.findLastIndex((onderzoek) => onderzoek.actie === 'geplaatst');
      const begin = melding.onderzoeken[geplaatst];
      if (!begin) return undefined;
      const verwijderd = melding.onderzoeken[geplaatst + 1]?.datum;
      return { vanaf: begin.datum, gehaaldOp: verwijderd ?? afgerondOp(melding) };
    }
    default:
      return assertNever(term.vanaf, 'termijn.vanaf');
  }
}

/** The term of each kind that counts: the team's choice where it names one of this profile, else the first. */
function isGekozen(term: TermijnProfiel, profiel: Profiel, opties: Termijnopties): boolean {
  const zelfdeSoort = profiel.termijnen.filter((t) => t.soort === term.soort);
  const bron = opties.keuze?.[profiel.code]?.[term.soort];
  return term === (zelfdeSoort.find((t) => t.bron === bron) ?? zelfdeSoort[0]);
}

function termijn(term: TermijnProfiel, melding: Klokmelding, profiel: Profiel, opties: Termijnopties): Termijn[] {
  if (term.geldtVoor && !term.geldtVoor.includes(melding.object ?? '')) return [];
  const loop = loopVan(term, melding, profiel);
  const gelijkgesteld = opties.gelijkgesteld ?? GEEN_DAGEN;
  const uiterlijk = loop && uiterlijkVan(term, loop.vanaf, gelijkgesteld);
  if (!loop || uiterlijk === undefined) return [];
  const verlengd = term.verlenging && { weken: (term.weken ?? 0) + term.verlenging.weken };
  const verlengbaarTot = verlengd && uiterlijkVan(verlengd, loop.vanaf, gelijkgesteld);
  const gestopt = melding.eindstatus || INTREKKINGEN.includes(melding.status);
  const nietGehaald: Termijnstand = gestopt ? 'gestopt' : 'loopt';
  return [
    {
      soort: term.soort,
      naam: term.soort.charAt(0).toUpperCase() + term.soort.slice(1),
      aard: term.aard,
      bron: term.bron,
      duur: duurInWoorden(term),
      vanaf: loop.vanaf,
      uiterlijk,
      ...(verlengbaarTot === undefined ? {} : { verlengbaarTot }),
      stand: loop.gehaaldOp === undefined ? nietGehaald : 'gehaald',
      ...(loop.gehaaldOp === undefined ? {} : { gehaaldOp: loop.gehaaldOp }),
      gekozen: isGekozen(term, profiel, opties),
    },
  ];
}

/** Every clock of a melding, in the order of its profile; none for a registration without terms or unknown. */
export function termijnenVan(melding: Klokmelding, opties: Termijnopties = {}): Termijn[] {
  const profiel = profielVan(melding.registratie);
  return profiel ? profiel.termijnen.flatMap((term) => termijn(term, melding, profiel, opties)) : [];
}

/** The clock that a worklist sorts on: of the terms that count by law or norm and run, the one due first. */
export function hoofdtermijn(melding: Klokmelding, opties: Termijnopties = {}): Termijn | undefined {
  return eersteVan(termijnenVan(melding, opties).filter((t) => t.stand === 'loopt'));
}

/** Of these, the one of law or norm that counts and is due first. */
export function eersteVan(termijnen: readonly Termijn[]): Termijn | undefined {
  let eerste: Termijn | undefined;
  for (const t of termijnen) {
    if (!t.gekozen || t.aard === 'richtlijn') continue;
    if (eerste === undefined || t.uiterlijk < eerste.uiterlijk) eerste = t;
  }
  return eerste;
}
