// A time limit that moves along: until an answer begins, and then for every silence in it.

/** No byte for this long, and the connection counts as broken. */
export const STILTE_MS = 20_000;

export type TimeLimit = {
  /** Aborts when the time is over, or when the caller gives up. */
  readonly signaal: AbortSignal;
  /** Something came: from now on this much time. */
  readonly verleng: (ms: number) => void;
  /** The request is over, also when its answer is still coming: ends it, and the limit. */
  readonly eindig: () => void;
};

export function timeLimit(ms: number, buiten: AbortSignal | undefined): TimeLimit {
  const einde = new AbortController();
  let wekker = setTimeout(() => einde.abort(), ms);
  return {
    signaal: buiten === undefined ? einde.signal : AbortSignal.any([einde.signal, buiten]),
    verleng: (nieuw) => {
      clearTimeout(wekker);
      wekker = setTimeout(() => einde.abort(), nieuw);
    },
    eindig: () => {
      clearTimeout(wekker);
      einde.abort();
    },
  };
}

/**
 * Reads a body piece by piece; a silence of `STILTE_MS` is a broken connection.
 * @param neem false = enough: the rest is not read.
 * @returns false when it broke off. What `neem` throws goes through.
 */
export async function readBody(
  body: ReadableStream<Uint8Array>,
  limiet: TimeLimit,
  neem: (stuk: Uint8Array) => boolean,
): Promise<boolean> {
  const lezer = body.getReader();
  try {
    for (;;) {
      limiet.verleng(STILTE_MS);
      const gelezen = await lezer.read().catch(() => undefined);
      if (gelezen === undefined) return false;
      if (gelezen.done || !neem(gelezen.value)) return true;
    }
  } finally {
    lezer.cancel().catch(() => undefined);
  }
}
