// Fetches the bytes of one file from `bijlage://`, the only address that the frame can reach.
import { type Weigering, weigering } from '../../shared/domain/bestand/weigering.ts';
import { MAX_BESTAND } from './lezen/grenzen.ts';

export type Gehaald =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly weigering: Weigering };

const mislukt = (w: Weigering): Gehaald => ({ ok: false, weigering: w });

function weigeringBij(status: number): Weigering {
  if (status === 404 || status === 422) return weigering('niet-hier', {});
  return status === 423 ? weigering('vergrendeld', {}) : weigering('lezen-mislukt', {});
}

/** @param opDeel told how much is here, 0–1. */
export async function haalBestand(uuid: string, einde: AbortSignal, opDeel: (deel: number) => void): Promise<Gehaald> {
  try {
    const antwoord = await fetch(`bijlage://${uuid}`, {
      signal: einde,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!antwoord.ok || antwoord.body === null) return mislukt(weigeringBij(antwoord.status));
    const totaal = Number(antwoord.headers.get('Content-Length'));
    if (!(totaal >= 0 && totaal <= MAX_BESTAND)) return mislukt(weigering('te-groot', {}));
    const bytes = new Uint8Array(totaal);
    let plek = 0;
    const lezer = antwoord.body.getReader();
    for (let stuk = await lezer.read(); !stuk.done; stuk = await lezer.read()) {
      if (plek + stuk.value.length > totaal) return mislukt(weigering('lezen-mislukt', {}));
      bytes.set(stuk.value, plek);
      plek += stuk.value.length;
      opDeel(totaal === 0 ? 1 : plek / totaal);
    }
    return plek === totaal ? { ok: true, bytes } : mislukt(weigering('lezen-mislukt', {}));
  } catch {
    return mislukt(weigering('lezen-mislukt', {}));
  }
}
