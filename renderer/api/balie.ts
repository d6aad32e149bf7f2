// The typed client over `window.balie`: asks, commands and listens by the names of the contract, and checks what comes back.
import './zonder-eval.ts';
import {
  type CallError,
  type CallName,
  CONTRACT,
  type CommandName,
  type EventName,
  type Input,
  type Output,
  type QueryName,
} from '../../shared/ipc/contract.ts';
import type { Bridge, CallKind, EventMessage } from '../../shared/ipc/envelope.ts';
import { mis, type Result } from '../../shared/lib/result.ts';

export type Antwoord<N extends CallName> = Result<Output<N>, CallError<N>>;

export type Balie = {
  readonly query: <N extends QueryName>(name: N, input: Input<N>) => Promise<Antwoord<N>>;
  readonly command: <N extends CommandName>(name: N, input: Input<N>) => Promise<Antwoord<N>>;
  /** Calls `luisteraar` at each of these events; returns how to stop. */
  readonly op: (namen: readonly EventName[], luisteraar: (payload: unknown) => void) => () => void;
};

/** An answer that does not fit the contract is a bug of the other side; the screen says "onverwacht". */
function controleer<N extends CallName>(name: N, ruw: unknown): Antwoord<N> {
  const gelezen = CONTRACT[name].output.safeParse(ruw);
  if (gelezen.success) return { ok: true, waarde: gelezen.data as Output<N> };
  console.error('answer does not fit the contract', name, gelezen.error.issues[0]?.path.join('.'));
  return mis({ code: 'onverwacht' });
}

async function vraag<N extends CallName>(
  bridge: Bridge,
  kind: CallKind,
  name: N,
  input: Input<N>,
): Promise<Antwoord<N>> {
  try {
    const reply = await bridge[kind](name, input);
    if (reply.ok) return controleer(name, reply.waarde);
    return mis(reply.fout as CallError<N>);
  } catch {
    return mis({ code: 'onverwacht' });
  }
}

/** One subscription at the bridge, fanned out here: the preload needs no list of its own. */
function verdeler(bridge: Bridge): Balie['op'] {
  const luisteraars = new Map<string, Set<(payload: unknown) => void>>();
  let stop: (() => void) | undefined;
  const ontvang = ({ name, payload }: EventMessage) => {
    for (const luisteraar of [...(luisteraars.get(name) ?? [])]) luisteraar(payload);
  };
  return (namen, luisteraar) => {
    stop ??= bridge.subscribe(ontvang);
    for (const naam of namen) luisteraars.set(naam, (luisteraars.get(naam) ?? new Set()).add(luisteraar));
    return () => {
      for (const naam of namen) luisteraars.get(naam)?.delete(luisteraar);
      if ([...luisteraars.values()].some((groep) => groep.size > 0)) return;
      stop?.();
      stop = undefined;
    };
  };
}

export function maakBalie(bridge: Bridge): Balie {
  return {
    query: (name, input) => vraag(bridge, 'query', name, input),
    command: (name, input) => vraag(bridge, 'command', name, input),
    op: verdeler(bridge),
  };
}
