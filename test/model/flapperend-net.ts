// A network that comes and goes in virtual time: up for a while, then refusing, or swallowing everything until people give up.
import type { Dienst } from '../../central/dienst.ts';
import type { Ophalen } from '../../electron/backend/sync/transport.ts';
import { netwerkfout } from './net.ts';
import type { Toeval } from './toeval.ts';
import type { VirtueleTijd } from './virtuele-tijd.ts';

/** After this long a caller gives up on a network that swallows everything. */
const GEDULD_MS = 20_000;

type Stand = 'goed' | 'weigert' | 'slikt';
export type Vraag = {
  readonly van: string;
  readonly op: number;
  readonly stand: Stand;
  readonly lijf: Uint8Array | null;
};

export function maakFlapperendNet(tijd: VirtueleTijd, dienst: Dienst, t: Toeval) {
  let stand: Stand = 'goed';
  let breuk = new AbortController();
  let flappert = true;
  const vragen: Vraag[] = [];
  /** Moments at which it came back. */
  const terug: number[] = [];

  const wissel = (): void => {
    if (!flappert) return;
    const was = stand;
    stand = stand === 'goed' ? t.kies(['weigert', 'slikt']) : 'goed';
    if (was !== 'goed') terug.push(tijd.nu());
    // Whatever was under way breaks off; it may have arrived.
    breuk.abort();
    breuk = new AbortController();
    plan();
  };
  const plan = (): void =>
    void tijd.na(stand === 'goed' ? t.van(30, 25 * 60) * 1000 : t.van(20, 40 * 60) * 1000, wissel);
  plan();

  const ophalenVoor = (van: string): Ophalen => {
    return async (url, { method, headers, body, signal }) => {
      vragen.push({ van, op: tijd.nu(), stand, lijf: body === undefined ? null : new Uint8Array(body) });
      if (stand === 'weigert') {
        await tijd.slaap(t.van(1, 30), signal);
        throw netwerkfout('ECONNREFUSED');
      }
      if (stand === 'slikt') {
        await tijd.slaap(GEDULD_MS, signal);
        throw netwerkfout('UND_ERR_HEADERS_TIMEOUT');
      }
      const { signal: gebroken } = breuk;
      const weg = AbortSignal.any([gebroken, signal]);
      const { pathname, search } = new URL(url);
      const laag = Object.fromEntries(Object.entries(headers).map(([naam, w]) => [naam.toLowerCase(), w]));
      const bytes = body === undefined ? {} : { body: new Uint8Array(body) };
      await tijd.slaap(t.van(10, 800), weg);
      if (weg.aborted) throw netwerkfout('ECONNRESET');
      const antwoord = await dienst
        .vraag({ method, url: pathname + search, headers: laag, ...bytes }, weg)
        .catch(() => undefined);
      await tijd.slaap(t.van(10, 800), weg);
      if (weg.aborted || antwoord === undefined) throw netwerkfout('ECONNRESET');
      return new Response(new Uint8Array(antwoord.lijf), { status: antwoord.status, headers: antwoord.koppen });
    };
  };

  return {
    ophalenVoor,
    vragen,
    terug,
    /** From now on it stays up. */
    zetGoed: (): void => {
      flappert = false;
      if (stand !== 'goed') terug.push(tijd.nu());
      stand = 'goed';
    },
  };
}

/** The most calls of one caller in any stretch of this length. */
export function drukste(vragen: readonly Vraag[], ms: number): number {
  let begin = 0;
  let meeste = 0;
  for (const [i, vraag] of vragen.entries()) {
    while ((vragen[begin]?.op ?? 0) <= vraag.op - ms) begin += 1;
    meeste = Math.max(meeste, i - begin + 1);
  }
  return meeste;
}
