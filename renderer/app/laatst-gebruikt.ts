// Which actions were used last, newest first, for the palette. Ids of actions only: never anything of a melding.
import { bewaarVoorkeur, leesVoorkeur } from '../api/voorkeur.ts';

/** Stored on disk: never rename. */
const SLEUTEL = 'palet-laatst';
const HOOGSTENS = 8;

export function leesLaatst(): readonly string[] {
  return (leesVoorkeur(SLEUTEL) ?? '').split(' ').filter(Boolean);
}

export function onthoud(id: string): void {
  bewaarVoorkeur(SLEUTEL, [id, ...leesLaatst().filter((ander) => ander !== id)].slice(0, HOOGSTENS).join(' '));
}
