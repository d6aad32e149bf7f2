// Rights: what a role may do, as data. The screens do not offer what is missing here; both back ends refuse it.
// Sources: PRODUCT (people), koppelvlak chapter 2 rule 2 and chapter 3 (team). What may be written with which visibility
// stands in SCHRIJFRECHT (annotatie.ts); which status may follow on which, in the profiles.

import type { Opdrachtsoort } from './opdrachtsoort.ts';

export type Rol = 'bijhouder' | 'teamlead' | 'raadpleger';

export type Recht =
  /** See lists, dossiers and files. */
  | 'lezen'
  /** Have a masked number shown; the showing is logged. */
  | 'identificatie-tonen'
  /** Set a status: take up, close, forward one, confirm a withdrawal. */
  | 'besluiten'
  /** Notes, labels, marks, contact, references: for colleagues only. */
  | 'aantekenen'
  /** Enter a melding by hand, or report to another bronhouder. */
  | 'invoeren'
  /** Take for oneself, free oneself, hand one's own over. */
  | 'eigen-toewijzen'
  /** Assign anyone, also by a plan. */
  | 'iedereen-toewijzen'
  | 'in-bulk-doorzetten'
  /** Presence, load, standard texts, choice of terms. */
  | 'team-instellen'
  /** The figures of the whole team. */
  | 'cijfers-zien'
  /** The figures of one's own work. */
  | 'eigen-cijfers-zien'
  /** Destroy what need not be kept any longer, and hold what must be. */
  | 'vernietigen';

const RAADPLEGER = ['lezen', 'identificatie-tonen'] as const satisfies readonly Recht[];
const BIJHOUDER = [
  ...RAADPLEGER,
  'besluiten',
  'aantekenen',
  'invoeren',
  'eigen-toewijzen',
  'eigen-cijfers-zien',
] as const satisfies readonly Recht[];
const TEAMLEAD = [
  ...BIJHOUDER,
  'iedereen-toewijzen',
  'in-bulk-doorzetten',
  'team-instellen',
  'cijfers-zien',
  'vernietigen',
] as const satisfies readonly Recht[];

/** Everything a role may do; what is not named here it may not. */
export const RECHTEN: Readonly<Record<Rol, readonly Recht[]>> = {
  raadpleger: RAADPLEGER,
  bijhouder: BIJHOUDER,
  teamlead: TEAMLEAD,
};

/** May this role do this? */
export function mag(rol: Rol, recht: Recht): boolean {
  return RECHTEN[rol].includes(recht);
}

/** The right that an intent asks for. */
export const RECHT_VOOR = {
  'in-behandeling-nemen': 'besluiten',
  'onvoldoende-informatie': 'besluiten',
  'niet-ontvankelijk': 'besluiten',
  'verkeerde-bronhouder': 'besluiten',
  terugnemen: 'besluiten',
  inplannen: 'besluiten',
  afhandelen: 'besluiten',
  'intrekking-bevestigen': 'besluiten',
  toewijzen: 'eigen-toewijzen',
  aantekening: 'aantekenen',
  bijlage: 'aantekenen',
  'melder-benaderen': 'aantekenen',
  contactmoment: 'aantekenen',
  verwijzing: 'aantekenen',
  onderzoek: 'aantekenen',
  beoordeling: 'aantekenen',
  label: 'aantekenen',
  // The melder reads whom he can ask: that is said on behalf of the bronhouder.
  contact: 'besluiten',
} as const satisfies Record<Opdrachtsoort, Recht>;
