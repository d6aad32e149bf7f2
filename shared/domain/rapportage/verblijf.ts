// A stay: one time that a melding was with one bronhouder, from its receipt until it was closed, withdrawn or forwarded. The
// fact that every figure counts. Made of confirmed annotations only: days are the service's (`ontvangenOp`, koppelvlak ch. 1).
//
//   bronhouder A ──────────► stay 1 ──forwarded──► stay 2 (bronhouder B) ──forwarded back──► stay 3 (A again, a new clock)
//   succession by the service: the stay goes on, under the successor's code (koppelvlak ch. 1 and rule 5)
//   VERKEERDE_BRONHOUDER without a new bronhouder: it stays, and was not taken up by it
import type { OntvangenAnnotatie } from '../annotatie.ts';
import type { Melding } from '../melding.ts';
import { isEindstatus, isStartstatus, profielVan } from '../registraties/registraties.ts';
import { amsterdamDatum } from '../termijn/amsterdam.ts';
import { dagnummer } from '../termijn/datum.ts';
import { isVoorziening } from '../voorziening.ts';

/** How it came. Stored on disk: never rename, only add. */
export type Herkomstsoort = 'melder' | 'ingevoerd' | 'doorgestuurd';

/** How it ended; '' = it is here still. `afgehandeld`: closed without saying whether something changed. Stored on disk. */
export type Afloop = '' | 'gewijzigd' | 'niet-gewijzigd' | 'afgehandeld' | 'afgewezen' | 'doorgestuurd' | 'ingetrokken';

/** Days are day numbers (`termijn/datum`) of the legal day in Amsterdam. */
export type Verblijf = {
  readonly bronhouder: string;
  readonly registratie: string;
  /** The organisation that reports, as lists name it. */
  readonly afnemer: string;
  /** Who closed it; while it is open, who has it; '' = nobody. */
  readonly medewerker: string;
  /** When the service received the melding. */
  readonly ingediend: number;
  /** When this bronhouder received it. */
  readonly ontvangen: number;
  readonly herkomst: Herkomstsoort;
  /** First taken up, or closed by the bronhouder without that. */
  readonly opgepakt: number | null;
  /** Since when the melder's withdrawal stops the clocks. */
  readonly gestopt: number | null;
  readonly einde: number | null;
  readonly afloop: Afloop;
};

type Lopend = { -readonly [K in keyof Verblijf]: Verblijf[K] } & { toegewezen: string };

const VERKEERD = 'VERKEERDE_BRONHOUDER';
const DOORGEMELD = 'INTREKKING_DOORGEMELD';
const INGETROKKEN = 'INGETROKKEN';
const AFGEHANDELD = 'AFGEHANDELD';

/** Day number of the legal day of a moment. */
const dagVan = (tijdstip: string): number => dagnummer(amsterdamDatum(tijdstip));

/** Quotes and double spaces out, so that a name can stand in a query (`vraagtaal`) and means exactly one row of a table. */
export function afnemernaam(naam: string): string {
  return naam
    .replaceAll(/["“”„]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function afloopVan(a: Extract<OntvangenAnnotatie, { soort: 'status' }>): Afloop {
  if (a.status === INGETROKKEN) return 'ingetrokken';
  if (a.status !== AFGEHANDELD) return 'afgewezen';
  if (a.resultaat === undefined) return 'afgehandeld';
  return a.resultaat === 'GEWIJZIGD' ? 'gewijzigd' : 'niet-gewijzigd';
}

/** What a status does to the stay it falls in. An end status that is left again (a received annotation always counts) opens it. */
function pasStatusToe(v: Lopend, a: Extract<OntvangenAnnotatie, { soort: 'status' }>): void {
  const dag = dagVan(a.ontvangenOp);
  const bekend = Object.hasOwn(profielVan(v.registratie)?.statussen ?? {}, a.status);
  const intrekking = a.status === DOORGEMELD || a.status === INGETROKKEN;
  if (bekend && !intrekking && a.status !== VERKEERD && !isStartstatus(v.registratie, a.status)) v.opgepakt ??= dag;
  v.gestopt = intrekking ? (v.gestopt ?? dag) : null;
  if (!isEindstatus(v.registratie, a.status)) {
    v.einde = null;
    v.afloop = '';
    v.medewerker = v.toegewezen;
    return;
  }
  v.einde = dag;
  v.afloop = afloopVan(a);
  v.medewerker = a.geannoteerdDoor.medewerker ?? v.toegewezen;
}

function neemOver(
  verblijven: Lopend[],
  a: Extract<OntvangenAnnotatie, { soort: 'bronhouder' }>,
  melding: Melding,
  afnemer: string,
): void {
  const vorig = verblijven.at(-1);
  if (vorig && isVoorziening(a.geannoteerdDoor)) {
    vorig.bronhouder = a.bronhouder;
    return;
  }
  const dag = dagVan(a.ontvangenOp);
  if (vorig && vorig.einde === null) {
    vorig.einde = dag;
    vorig.afloop = 'doorgestuurd';
    vorig.medewerker = a.geannoteerdDoor.medewerker ?? vorig.toegewezen;
  }
  const eerste = melding.herkomst === undefined ? 'melder' : 'ingevoerd';
  verblijven.push({
    bronhouder: a.bronhouder,
    registratie: melding.registratie,
    afnemer,
    medewerker: '',
    toegewezen: '',
    ingediend: dagVan(melding.ontvangenOp),
    ontvangen: dag,
    herkomst: vorig ? 'doorgestuurd' : eerste,
    opgepakt: null,
    gestopt: null,
    einde: null,
    afloop: '',
  });
}

/** It went away without an annotation that says so (the place in the feed was lost): ended on the last day it was known here. */
function rondAf(verblijven: readonly Lopend[], melding: Melding, laatsteDag: number): void {
  const laatste = verblijven.at(-1);
  if (!laatste || laatste.einde !== null || laatste.bronhouder === melding.bronhouderBevestigd) return;
  laatste.einde = laatsteDag;
  laatste.afloop = 'doorgestuurd';
}

/**
 * The stays of a melding at these bronhouders, oldest first. What waits in the outbox does not count yet.
 * @param afnemer the organisation that reports, as lists name it.
 */
export function verblijvenVan(melding: Melding, eigen: ReadonlySet<string>, afnemer: string): readonly Verblijf[] {
  const verblijven: Lopend[] = [];
  const naam = afnemernaam(afnemer);
  let laatsteDag = 0;
  for (const { annotatie: a } of melding.tijdlijn) {
    if (!('volgnummer' in a)) continue;
    laatsteDag = dagVan(a.ontvangenOp);
    const nu = verblijven.at(-1);
    if (a.soort === 'bronhouder') neemOver(verblijven, a, melding, naam);
    else if (nu && a.soort === 'status') pasStatusToe(nu, a);
    else if (nu && a.soort === 'toewijzing') {
      nu.toegewezen = a.medewerker ?? '';
      if (nu.einde === null) nu.medewerker = nu.toegewezen;
    }
  }
  rondAf(verblijven, melding, laatsteDag);
  return verblijven.filter((v) => eigen.has(v.bronhouder)).map(({ toegewezen: _, ...verblijf }) => verblijf);
}
