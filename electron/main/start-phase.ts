// Answers the screen while the backend can't: before it runs, and when main itself found that it can't run. The names
// and shapes are those of the `opstart` part of the contract.
import type { Call, EventMessage, Reply } from '../../shared/ipc/envelope.ts';
import { refusal } from './call-table.ts';

/** Faults that main finds itself; codes of the contract's `opstart` faults. */
export type StartFault =
  | 'oefendienst-start-niet'
  | 'sleutel-niet-beschikbaar'
  | 'netwerkpad'
  | 'map-onbruikbaar'
  | 'onverwacht';

/** How to go on: as saved, in practice mode, or without a connection (the first-start screen). */
export type Launch = 'zoals-bewaard' | 'oefenen' | 'geen';

type Phase = { readonly fase: 'bezig' } | { readonly fase: 'fout'; readonly code: StartFault; readonly plaats: string };

export type StartPhase = {
  readonly busy: () => void;
  readonly fault: (code: StartFault) => void;
  /** From here on the backend answers. */
  readonly over: () => void;
  /** The reply, or null when the backend has to give it. */
  readonly answer: (call: Call) => Reply | null;
};

const WAYS_OUT: Readonly<Record<string, Launch>> = {
  'opstart.opnieuw': 'zoals-bewaard',
  'opstart.oefenen': 'oefenen',
  'opstart.andereVerbinding': 'geen',
};

type Dependencies = {
  /** Data root: where to look when something is wrong. */
  readonly root: string;
  readonly emit: (event: EventMessage) => void;
  readonly launch: (how: Launch) => void;
};

export function createStartPhase({ root, emit, launch }: Dependencies): StartPhase {
  let phase: Phase | null = { fase: 'bezig' };

  function enter(next: Phase): void {
    phase = next;
    emit({ name: 'opstart.gewijzigd', payload: next });
  }

  return {
    busy: () => enter({ fase: 'bezig' }),
    fault: (code) => enter({ fase: 'fout', code, plaats: root }),
    over: () => {
      phase = null;
    },
    answer({ name }) {
      if (phase === null) return null;
      const how = WAYS_OUT[name];
      if (how !== undefined && phase.fase === 'fout') {
        launch(how);
        return { ok: true, waarde: { fase: 'bezig' } };
      }
      return name === 'opstart.stand' ? { ok: true, waarde: phase } : refusal('niet-gereed');
    },
  };
}
