// Who takes part: people of several bronhouders, alone or for two at once, and those who report. All fictitious.
import type { Toegang } from '../../central/store/opslag.ts';

export type Rol = 'bijhouder' | 'teamlead' | 'raadpleger';
export type Persoon = {
  readonly id: string;
  readonly plekken: readonly { readonly code: string; readonly rol: Rol }[];
};

export const UTRECHT = '0344';
export const AMSTERDAM = '0363';
export const WEESP = '0457';

/** Weesp became part of Amsterdam on this day: histories that begin just before it live through the succession. */
export const VOOR_DE_FUSIE = '2022-03-22T09:00:00Z';
export const NA_DE_FUSIE = '2026-11-23T09:00:00Z';

const plek = (code: string, rol: Rol) => ({ code, rol });

/** Reads along, and may do nothing. */
export const LEZER: Persoon = { id: 'u.leest', plekken: [plek(UTRECHT, 'raadpleger')] };

export const PERSONEN: readonly Persoon[] = [
  { id: 'u.een', plekken: [plek(UTRECHT, 'bijhouder')] },
  { id: 'u.twee', plekken: [plek(UTRECHT, 'bijhouder')] },
  { id: 'u.lead', plekken: [plek(UTRECHT, 'teamlead')] },
  { id: 'a.een', plekken: [plek(AMSTERDAM, 'bijhouder')] },
  { id: 'a.lead', plekken: [plek(AMSTERDAM, 'teamlead')] },
  { id: 'ua.beide', plekken: [plek(UTRECHT, 'bijhouder'), plek(AMSTERDAM, 'teamlead')] },
];

/** Only before the succession: their gemeente ends. */
export const WEESPERS: readonly Persoon[] = [
  { id: 'w.een', plekken: [plek(WEESP, 'bijhouder')] },
  { id: 'wa.beide', plekken: [plek(WEESP, 'teamlead'), plek(AMSTERDAM, 'bijhouder')] },
];

export const MELDERS = [
  { id: 'melder.een', oin: '00000099100000010000' },
  { id: 'melder.twee', oin: '00000099100000020000' },
] as const;

export type Melder = (typeof MELDERS)[number];

export const tokenVan = (id: string): string => `token-${id}`;

export function toegangen(): Toegang[] {
  return [
    ...[LEZER, ...PERSONEN, ...WEESPERS].map(
      ({ id, plekken }): Toegang => ({ id, naam: id, bronhouders: plekken, actief: true, token: tokenVan(id) }),
    ),
    ...MELDERS.map(
      ({ id, oin }): Toegang => ({ id, naam: id, melderOin: oin, bronhouders: [], actief: true, token: tokenVan(id) }),
    ),
  ];
}
