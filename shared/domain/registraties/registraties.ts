// The one table of registrations.
import { BAG } from './bag.ts';
import { BGT } from './bgt.ts';
import { BRP } from './brp.ts';
import { BRT } from './brt.ts';
import { HR } from './hr.ts';
import type { Profiel } from './profiel.ts';
import { WKK } from './wkk.ts';

export const REGISTRATIES = { BRP, HR, BAG, BGT, BRT, WKK } as const satisfies Record<string, Profiel>;

export type Registratiecode = keyof typeof REGISTRATIES;

export const REGISTRATIECODES = ['BRP', 'HR', 'BAG', 'BGT', 'BRT', 'WKK'] as const satisfies readonly Registratiecode[];

/** Files with one submission (manual table 5: at most 5, together 20 MB). */
export const BIJLAGEREGELS = { maxAantal: 5, maxTotaalBytes: 20_971_520 } as const;

/** Longest toelichting, in Unicode code points. */
export const TOELICHTING_MAX = 4000;

/** The profile of a code as it comes over the wire; undefined for a registration this version does not know. */
export function profielVan(code: string): Profiel | undefined {
  return Object.hasOwn(REGISTRATIES, code) ? REGISTRATIES[code as Registratiecode] : undefined;
}

/** Dutch name of a status; an unknown code is shown as it came. */
export function statusnaam(registratie: string, status: string): string {
  return profielVan(registratie)?.statussen[status]?.naam ?? status;
}

/** True when the process ends with this status. Unknown codes never end it. */
export function isEindstatus(registratie: string, status: string): boolean {
  return profielVan(registratie)?.statussen[status]?.eind ?? false;
}

/** Start statuses: those a transition from nothing leads to. */
export function isStartstatus(registratie: string, status: string): boolean {
  return profielVan(registratie)?.overgangen.some((o) => o.van === null && o.naar === status) ?? false;
}

/** The status with which a melding of this kind starts: BRP `GEMELD`, others the meldsoort itself. */
export function startstatus(profiel: Profiel, meldsoort: string): string | undefined {
  const starten = profiel.overgangen.filter((o) => o.van === null).map((o) => o.naar);
  return starten.includes(meldsoort) ? meldsoort : starten[0];
}
