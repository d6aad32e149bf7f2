// The one contract between screen and backend: every query, command and event, a file a subject in `contract/`. Handlers and
// client derive from it by mapped types, so a missing handler does not compile.
// Adding a call: an entry there, a use-case file, a caller.
import type { z } from 'zod';
import { AFDRUK } from './contract/afdruk.ts';
import { BEHEER } from './contract/beheer.ts';
import { BESLUIT } from './contract/besluit.ts';
import { BIJLAGE } from './contract/bijlage.ts';
import { BULK } from './contract/bulk.ts';
import { CONCEPT } from './contract/concept.ts';
import { DOSSIER } from './contract/dossier.ts';
import { EIGENBESTAND } from './contract/eigenbestand.ts';
import type { Entry } from './contract/entry.ts';
import { GEBEURTENISSEN } from './contract/gebeurtenissen.ts';
import { INVOEREN } from './contract/invoeren.ts';
import { KAART } from './contract/kaart.ts';
import { KOMPAS } from './contract/kompas.ts';
import { OCHTENDRONDE } from './contract/ochtendronde.ts';
import { OMGEVING } from './contract/omgeving.ts';
import { OPSTART } from './contract/opstart.ts';
import { PAKKET } from './contract/pakket.ts';
import { RAPPORTAGE } from './contract/rapportage.ts';
import { SLOT } from './contract/slot.ts';
import { TEAM } from './contract/team.ts';
import { UITGAAND } from './contract/uitgaand.ts';
import { VERDELEN } from './contract/verdelen.ts';
import { WERKVOORRAAD } from './contract/werkvoorraad.ts';

export const CONTRACT = {
  ...OPSTART,
  ...OMGEVING,
  ...WERKVOORRAAD,
  ...DOSSIER,
  ...BIJLAGE,
  ...EIGENBESTAND,
  ...AFDRUK,
  ...PAKKET,
  ...KAART,
  ...KOMPAS,
  ...BESLUIT,
  ...CONCEPT,
  ...TEAM,
  ...VERDELEN,
  ...INVOEREN,
  ...UITGAAND,
  ...BULK,
  ...OCHTENDRONDE,
  ...BEHEER,
  ...RAPPORTAGE,
  ...SLOT,
  ...GEBEURTENISSEN,
} as const satisfies Record<string, Entry>;

export type Contract = typeof CONTRACT;
type NamesOf<K extends Entry['kind']> = {
  [N in keyof Contract]: Contract[N]['kind'] extends K ? N : never;
}[keyof Contract];
export type QueryName = NamesOf<'query'>;
export type CommandName = NamesOf<'command'>;
export type EventName = NamesOf<'event'>;
export type CallName = QueryName | CommandName;
export type Input<N extends CallName> = z.infer<Contract[N]['input']>;
export type Output<N extends keyof Contract> = z.infer<Contract[N]['output']>;

/** Faults that any call may end with. */
export type GeneralError =
  | 'onverwacht'
  | 'schijf-vol'
  | 'backend-herstart'
  | 'tijd-voorbij'
  | 'niet-gereed'
  | 'vergrendeld'
  | 'ongeldige-invoer';
export type CallError<N extends CallName> = {
  readonly code: Contract[N]['errors'][number] | GeneralError;
  readonly [veld: string]: unknown;
};
