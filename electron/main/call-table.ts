// The calls that wait for the backend's answer: each ends exactly once, by its reply, by its time limit or by the
// loss of the backend.
import { type CallKind, MAX_IN_FLIGHT, type Reply, TIMEOUT_MS } from '../../shared/ipc/envelope.ts';

export type CallTable = {
  /** Registers a call and hands its number to `send`. */
  readonly open: (kind: CallKind, send: (id: number) => void) => Promise<Reply>;
  /** As long as this takes no call runs out of time: one of them waits for it. */
  readonly whilePersonChooses: <T>(choice: Promise<T>) => Promise<T>;
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
  let choosing = 0;
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
        const arm = () => setTimeout(expire, TIMEOUT_MS[kind]);
        const expire = (): void => {
          if (choosing > 0) limit = arm();
          else end(refusal('tijd-voorbij'));
        };
        let limit = arm();
        open.set(id, end);
        send(id);
      });
    },
    async whilePersonChooses(choice) {
      choosing += 1;
      try {
        return await choice;
      } finally {
        choosing -= 1;
      }
    },
    settle: (id, reply) => open.get(id)?.(reply),
    failAll(code) {
      for (const end of [...open.values()]) end(refusal(code));
    },
  };
}
