// Reads what was dropped on the screen and hands it to the backend, piece by piece: bytes are all that a page can have of a
// file, so a page that was taken over can add nothing but what a person gave it.
import { STUK_BYTES } from '../../../shared/ipc/contract/eigenbestand.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import type { Balie } from '../../api/balie.ts';

const DEEL = 0x8000;

export function naarBase64(bytes: Uint8Array): string {
  let tekens = '';
  for (let plek = 0; plek < bytes.length; plek += DEEL)
    tekens += String.fromCharCode(...bytes.subarray(plek, plek + DEEL));
  return btoa(tekens);
}

type Afloop = { readonly ok: true } | { readonly ok: false; readonly fout: { readonly code: string } };
const KLAAR: Afloop = { ok: true };

/** One file to its end, to its fault (which stands in its line), or until one stops. */
async function leesEen(balie: Balie, melding: Uuid, bestand: File, einde: AbortSignal): Promise<Afloop> {
  const begonnen = await balie.command('bijlage.inname', { melding, naam: bestand.name, bytes: bestand.size });
  if (!begonnen.ok) return begonnen;
  const { id } = begonnen.waarde;
  let { fout } = begonnen.waarde;
  for (let plek = 0; plek < bestand.size && fout === null && !einde.aborted; plek += STUK_BYTES) {
    // A folder, or a file that went away, can't be read: an empty piece says so to the backend.
    const bytes = await bestand
      .slice(plek, plek + STUK_BYTES)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0));
    const antwoord = await balie.command('bijlage.innameStuk', { id, plek, stuk: naarBase64(new Uint8Array(bytes)) });
    if (!antwoord.ok) return antwoord;
    ({ fout } = antwoord.waarde);
  }
  return KLAAR;
}

/** One after the other. What keeps all of them from coming in is returned. */
export async function leesGesleept(
  balie: Balie,
  melding: Uuid,
  bestanden: readonly File[],
  einde: AbortSignal,
): Promise<Afloop> {
  for (const bestand of bestanden) {
    if (einde.aborted) return KLAAR;
    const afloop = await leesEen(balie, melding, bestand, einde);
    if (!afloop.ok) return afloop;
  }
  return KLAAR;
}
