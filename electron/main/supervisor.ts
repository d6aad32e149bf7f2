// Keeps one utility process running: starts it, starts it again with a growing pause when it falls over, and gives up
// when it keeps falling. Knows nothing of what the process does.
//
//   rust ──start──► loopt ──exit──► wacht ──pause over──► loopt
//                     │               └──too often──► opgegeven ──start──► loopt
//                     └──stop──► rust
import type { Clock } from './clock.ts';
import { decideRestart, recentCrashes } from './restart-policy.ts';

/** What is needed of Electron's UtilityProcess; a test gives an EventEmitter. */
export type Child = {
  readonly postMessage: (message: unknown) => void;
  readonly kill: () => boolean;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
};

export type Supervised<C extends Child> = {
  /** Starts it now, whatever happened before. */
  readonly start: () => void;
  readonly child: () => C | null;
  /** Kills it without a restart. */
  readonly stop: () => void;
};

type Options<C extends Child> = {
  readonly fork: () => C;
  readonly clock: Clock;
  readonly onStarted: (child: C) => void;
  readonly onMessage: (message: unknown) => void;
  /** It is gone; `code` is its exit code. Comes before a restart. */
  readonly onLost: (code: number) => void;
  readonly onGivenUp: () => void;
};

export function supervise<C extends Child>(options: Options<C>): Supervised<C> {
  let child: C | null = null;
  let crashes: readonly number[] = [];
  let pause: ReturnType<typeof setTimeout> | undefined;

  function lost(code: number): void {
    child = null;
    const now = options.clock.now();
    crashes = [...recentCrashes(crashes, now), now];
    options.onLost(code);
    const decision = decideRestart(crashes, now);
    if (decision.soort === 'opgeven') options.onGivenUp();
    else pause = setTimeout(run, decision.delayMs);
  }

  function run(): void {
    const started = options.fork();
    child = started;
    started.on('message', (message) => {
      if (child === started) options.onMessage(message);
    });
    started.on('exit', (code) => {
      if (child === started) lost(code);
    });
    options.onStarted(started);
  }

  function stop(): void {
    clearTimeout(pause);
    const running = child;
    child = null;
    running?.kill();
  }

  return {
    start() {
      stop();
      crashes = [];
      run();
    },
    child: () => child,
    stop,
  };
}
