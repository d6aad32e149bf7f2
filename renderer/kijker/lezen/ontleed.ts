// Reads a file in a worker of its own, and stops that worker when it has answered, fell over, or takes too long.

import type { Bestandssoort } from '../../../shared/domain/bestand/soort.ts';
import { weigering } from '../../../shared/domain/bestand/weigering.ts';
import type { Datumfeiten } from './eigenschappen.ts';
import type { Fotofeiten } from './exif.ts';
import { LEESTIJD_MS } from './grenzen.ts';
import type { Leesuitkomst, Leesvraag } from './lees.ts';
import type { Werkvraag } from './leeswerker.ts';

async function vraagWerker<T>(vraag: Werkvraag, einde: AbortSignal): Promise<T | 'te-lang' | 'gevallen'> {
  const werker = new Worker(new URL('./leeswerker.ts', import.meta.url), { type: 'module' });
  let limiet: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<T | 'te-lang' | 'gevallen'>((klaar) => {
      limiet = setTimeout(() => klaar('te-lang'), LEESTIJD_MS);
      werker.addEventListener('message', (event: MessageEvent<T>) => klaar(event.data));
      werker.addEventListener('error', () => klaar('gevallen'));
      einde.addEventListener('abort', () => klaar('gevallen'), { once: true });
      werker.postMessage(vraag);
    });
  } finally {
    clearTimeout(limiet);
    werker.terminate();
  }
}

/** @param einde what was asked is no longer wanted. */
export async function ontleed(vraag: Leesvraag, einde: AbortSignal): Promise<Leesuitkomst> {
  const uitkomst = await vraagWerker<Leesuitkomst>({ wat: 'bestand', vraag }, einde);
  if (uitkomst === 'te-lang') return { ok: false, weigering: weigering('te-lang', {}) };
  if (uitkomst === 'gevallen') return { ok: false, weigering: weigering('beschadigd', { soort: vraag.soort }) };
  return uitkomst;
}

/** What a photo says of itself; nothing when it can't be read. */
export async function leesFoto(bytes: Uint8Array, einde: AbortSignal): Promise<Fotofeiten> {
  const uitkomst = await vraagWerker<Fotofeiten>({ wat: 'exif', bytes }, einde);
  return typeof uitkomst === 'string' ? { genomenOp: null, plaats: null } : uitkomst;
}

/** When a document was made and changed; nothing when it does not say. */
export async function leesDocumentdatums(
  soort: Bestandssoort,
  bytes: Uint8Array,
  einde: AbortSignal,
): Promise<Datumfeiten> {
  const uitkomst = await vraagWerker<Datumfeiten>({ wat: 'datums', soort, bytes }, einde);
  return typeof uitkomst === 'string' ? { gemaaktOp: null, gewijzigdOp: null } : uitkomst;
}
