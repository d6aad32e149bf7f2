// The calls that wait for the backend's answer: each ends exactly once, by its reply, by its time limit or by the
// loss of the backend.
import { type CallKind, MAX_IN_FLIGHT, type Reply, TIMEOUT_MS } from '../../shared/ipc/envelope.ts';

export type CallTable = {
  /** Registers a call and hands its number to `send`. */
  readonly open: (kind: CallKind, send: (id: number) => void) => Promise<Reply>;
  readonly settle: (id: number, reply: Reply) => void;
  /** Ends every open call with this code. */
  readonly failAll: (code: string) => void;
};

export function refusal(code: string): Reply {
  return { ok: false, fout: { code } };
}

export function createCallTable(): CallTable {
  const open = new Map<number, (reply: Reply) => void>();
  let last = 0;
  return {
    open(kind, send) {
      if (open.size >= MAX_IN_FLIGHT) return Promise.resolve(refusal('niet-gereed'));
      last += 1;
      const id = last;
      return new Promise((resolve) => {
        const end = (reply: Reply): void => {
          clearTimeout(limit);
          open.delete(id);
          resolve(reply);
        };
        const limit = setTimeout(() => end(refusal('tijd-voorbij')), TIMEOUT_MS[kind]);
        open.set(id, end);
        send(id);
      });
    },
    settle: (id, reply) => open.get(id)?.(reply),
    failAll(code) {
      for (const end of [...open.values()]) end(refusal(code));
    },
  };
}
