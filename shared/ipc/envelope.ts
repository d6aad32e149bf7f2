// The envelope in which every call travels: renderer → preload → main → backend. Main checks only this, never what is inside.
// No schema library here: the preload bundle has to stay a few lines.

export const CHANNELS = { query: 'balie:query', command: 'balie:command', event: 'balie:event' } as const;

export type CallKind = 'query' | 'command';

/** Most characters of one call's input, and most calls at a time from one window. */
export const MAX_CALL_SIZE = 1_000_000;
export const MAX_IN_FLIGHT = 64;
/** How long main waits for the backend, in milliseconds. */
export const TIMEOUT_MS = { query: 5_000, command: 15_000 } as const;

export type Call = { readonly name: string; readonly input: unknown };

/** An expected refusal: a code of the contract, with what its sentence needs. */
export type Refusal = { readonly code: string; readonly [veld: string]: unknown };

export type Reply = { readonly ok: true; readonly waarde: unknown } | { readonly ok: false; readonly fout: Refusal };

export type EventMessage = { readonly name: string; readonly payload: unknown };

/** What the preload puts on `window.balie`. */
export type Bridge = {
  readonly query: (name: string, input: unknown) => Promise<Reply>;
  readonly command: (name: string, input: unknown) => Promise<Reply>;
  readonly subscribe: (listener: (message: EventMessage) => void) => () => void;
};

/** True for a well-formed call: a short name and an input that is not too large. */
export function isCall(waarde: unknown): waarde is Call {
  if (typeof waarde !== 'object' || waarde === null || !('name' in waarde) || !('input' in waarde)) return false;
  if (typeof waarde.name !== 'string' || waarde.name.length > 60) return false;
  if (!/^[a-zA-Z]+(\.[a-zA-Z]+)+$/.test(waarde.name)) return false;
  return (JSON.stringify(waarde.input) ?? '').length <= MAX_CALL_SIZE;
}
