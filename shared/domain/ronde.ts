// The morning round: which meldingen ask for somebody today, why, in which order, and when one of them is done with.
// Source: PRODUCT B.1, D.5; issue "Ochtendronde".
import type { Datum } from '../lib/brand.ts';
import type { Melding } from './melding.ts';
import type { Opdrachtsoort } from './opdrachtsoort.ts';
import { isStartstatus } from './registraties/registraties.ts';
import { amsterdamDatum } from './termijn/amsterdam.ts';
import { dagnummer, datumVan } from './termijn/datum.ts';
import { klokVan } from './termijn/klok.ts';
import type { Termijnopties } from './termijn/termijnen.ts';
import { isWerkdag } from './termijn/werkdagen.ts';

/** In the order of the round. Stored on disk: never rename, only add. */
export const RONDEREDENEN = ['conflict', 'te-laat', 'vandaag', 'ingetrokken', 'rappel', 'nieuw'] as const;

export type Rondereden = (typeof RONDEREDENEN)[number];

export type Rondefeiten = {
  readonly vandaag: Datum;
  readonly medewerker: string;
  /** A decision of this person on it was refused and waits for a choice. */
  readonly conflict: boolean;
  readonly termijnen?: Termijnopties;
};

/** The working day before this one: what came after it was not seen yet. */
export function vorigeWerkdag(vandaag: Datum): Datum {
  let dag = dagnummer(vandaag) - 1;
  while (!isWerkdag(datumVan(dag))) dag -= 1;
  return datumVan(dag);
}

/** Taken back by its melder: still to be confirmed, or just now while this person worked on it. */
function isIngetrokken(melding: Melding, { vandaag, medewerker }: Rondefeiten): boolean {
  if (melding.status === 'INTREKKING_DOORGEMELD') return true;
  const stap = melding.statusgeschiedenis.at(-1);
  if (stap?.status !== 'INGETROKKEN' || stap.oin !== melding.melderOin || stap.ontvangenOp === undefined) return false;
  return melding.toegewezenAan === medewerker && amsterdamDatum(stap.ontvangenOp) >= vorigeWerkdag(vandaag);
}

/** Why this melding is in the round of this person; undefined when it is not: nothing to do, or a colleague's. */
export function rondereden(melding: Melding, feiten: Rondefeiten): Rondereden | undefined {
  const { vandaag, medewerker } = feiten;
  if (feiten.conflict) return 'conflict';
  if (melding.toegewezenAan !== null && melding.toegewezenAan !== medewerker) return undefined;
  if (isIngetrokken(melding, feiten)) return 'ingetrokken';
  if (melding.eindstatus) return undefined;
  const { soort } = klokVan(melding, vandaag, feiten.termijnen);
  if (soort === 'te-laat' || soort === 'vandaag') return soort;
  if (melding.planning !== undefined && melding.planning.datum <= vandaag) return 'rappel';
  return isStartstatus(melding.registratie, melding.status) ? 'nieuw' : undefined;
}

/** Notes, labels and the like are made along the way; these are what one came for. */
const RONDT_AF: ReadonlySet<Opdrachtsoort> = new Set<Opdrachtsoort>([
  'in-behandeling-nemen',
  'terugnemen',
  'intrekking-bevestigen',
  'onvoldoende-informatie',
  'niet-ontvankelijk',
  'verkeerde-bronhouder',
  'inplannen',
  'afhandelen',
  'toewijzen',
  'melder-benaderen',
]);

export function rondtAf(soort: string): soort is Opdrachtsoort {
  return (RONDT_AF as ReadonlySet<string>).has(soort);
}

export const RONDEKLOKKEN = ['te-laat', 'vandaag', 'deze-week', 'later', 'geen-termijn'] as const;

export type Rondeklok = (typeof RONDEKLOKKEN)[number];

/** Under which clock a melding stays behind; a week is seven days from today. */
export function rondeklok(uiterlijk: Datum | null, vandaag: Datum): Rondeklok {
  if (uiterlijk === null) return 'geen-termijn';
  const dagen = dagnummer(uiterlijk) - dagnummer(vandaag);
  if (dagen < 0) return 'te-laat';
  if (dagen === 0) return 'vandaag';
  return dagen < 7 ? 'deze-week' : 'later';
}
