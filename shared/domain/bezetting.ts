// Who of a team can take meldingen today: presence, the registrations somebody does, and his maximum.
// Source: koppelvlak chapter 3 (`/medewerkers`); PRODUCT E.1. Without `registraties` somebody does all, without `maximum` there is none.
import type { Datum } from '../lib/brand.ts';
import { mag, type Rol } from './rechten.ts';
import { plusDagen } from './termijn/datum.ts';

export type Inzet = {
  /** First day of absence; absent together with `afwezigTot`: present. */
  readonly afwezigVan?: Datum;
  /** Last day of absence. */
  readonly afwezigTot?: Datum;
  readonly registraties?: readonly string[];
  /** Most open meldingen at once. */
  readonly maximum?: number;
};

export type Teamlid = Inzet & {
  readonly id: string;
  readonly rol: Rol;
  /** False: somebody who left. */
  readonly actief: boolean;
};

/** Handles meldingen here. What is assigned to anybody else (a leaver, a raadpleger) counts as unassigned. */
export function behandelt({ actief, rol }: Pick<Teamlid, 'actief' | 'rol'>): boolean {
  return actief && mag(rol, 'besluiten');
}

export function isAfwezig({ afwezigVan, afwezigTot }: Inzet, dag: Datum): boolean {
  if (afwezigVan === undefined && afwezigTot === undefined) return false;
  return (afwezigVan === undefined || afwezigVan <= dag) && (afwezigTot === undefined || dag <= afwezigTot);
}

/** First day back; undefined while nobody knows. */
export function terugOp({ afwezigTot }: Inzet): Datum | undefined {
  return afwezigTot === undefined ? undefined : plusDagen(afwezigTot, 1);
}

export function doetRegistratie({ registraties }: Inzet, registratie: string): boolean {
  return registraties === undefined || registraties.includes(registratie);
}

export const BEDENKINGEN = ['afwezig', 'registratie', 'vol'] as const;

/** Why somebody had better not get a melding. A plan heeds each; a teamlead who chooses by hand is told. */
export type Bedenking = (typeof BEDENKINGEN)[number];

/** @param open how many open meldingen he would have with it. */
export function bedenkingen(wie: Inzet, registratie: string, open: number, dag: Datum): Bedenking[] {
  return [
    ...(isAfwezig(wie, dag) ? (['afwezig'] as const) : []),
    ...(doetRegistratie(wie, registratie) ? [] : (['registratie'] as const)),
    ...(wie.maximum !== undefined && open > wie.maximum ? (['vol'] as const) : []),
  ];
}
