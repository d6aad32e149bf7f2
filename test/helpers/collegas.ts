// Colleagues and what they write, for tests of the team.
import type { Annotatie } from '../../shared/domain/annotatie.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import type { MedewerkerInfo } from '../../shared/wire/berichten.ts';
import { ik, volgUuid } from './bouwers.ts';

export const TEAM: readonly MedewerkerInfo[] = [
  { id: 'm.jansen', naam: 'Mila Jansen', rol: 'bijhouder', actief: true },
  { id: 's.bakker', naam: 'Sem Bakker', rol: 'bijhouder', actief: true },
  { id: 'f.haddad', naam: 'Farah Haddad', rol: 'teamlead', actief: true },
  { id: 'p.smit', naam: 'Pieter Smit', rol: 'raadpleger', actief: true },
  { id: 'h.devries', naam: 'Hilde de Vries', rol: 'bijhouder', actief: false },
];

/** An assignment as this colleague writes it. */
export function toewijzing(
  wortel: Uuid,
  medewerker: string | null,
  o: { readonly door?: string; readonly reden?: string } = {},
): Annotatie {
  return {
    uuid: volgUuid(),
    wortel,
    soort: 'toewijzing',
    geannoteerdDoor: { ...ik, medewerker: o.door ?? 'f.haddad' },
    geannoteerdOp: '2026-11-23T08:40:00Z',
    zichtbaar: 'eigen',
    medewerker,
    ...(o.reden === undefined ? {} : { reden: o.reden }),
  };
}
