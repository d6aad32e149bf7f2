// The central service as an author: start status after forwarding, succession, completed withdrawal (koppelvlak rule 5).
import type { Auteur } from './annotatie.ts';

/** Author of the service's own annotations. A test OIN (prefix 00000099): this is not Logius' production service. */
export const VOORZIENING: Auteur = {
  oin: '00000099000000000001',
  persoonsaanduiding: 'voorziening',
};

/** True when the service itself wrote it. */
export function isVoorziening(auteur: Auteur): boolean {
  return auteur.oin === VOORZIENING.oin;
}
