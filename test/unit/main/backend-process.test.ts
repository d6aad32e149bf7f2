// The backend from main's side, with a process that a test plays itself.
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackendProcess } from '../../../electron/main/backend-process.ts';
import type { Child } from '../../../electron/main/supervisor.ts';
import type { Afdrukuitkomst, NaarBackend, NaarMain } from '../../../shared/ipc/backend-protocol.ts';
import type { EventMessage } from '../../../shared/ipc/envelope.ts';

class PlayedBackend extends EventEmitter implements Child {
  readonly received: NaarBackend[] = [];
  killed = false;
  postMessage = (message: unknown): void => {
    this.received.push(message as NaarBackend);
  };
  kill = (): boolean => {
    this.killed = true;
    return true;
  };
  say(message: NaarMain): void {
    this.emit('message', message);
  }
  crash(code = 1): void {
    this.emit('exit', code);
  }
  /** Numbers of the calls that arrived. */
  calls(): readonly number[] {
    return this.received.flatMap((message) => (message.type === 'call' ? [message.id] : []));
  }
}

function scene() {
  const started: PlayedBackend[] = [];
  const events: EventMessage[] = [];
  const clock = { ms: 0 };
  const givenUp = vi.fn();
  const saved: unknown[] = [];
  const choice = Promise.withResolvers<string | null>();
  const print = { asked: [] as unknown[], outcome: Promise.withResolvers<Afdrukuitkomst>() };
  const backend = createBackendProcess({
    fork() {
      const child = new PlayedBackend();
      started.push(child);
      return child;
    },
    settings: () => ({ dataMap: '/map', appVersie: '1.0.0', verbinding: { soort: 'geen' }, bedenktijdSeconden: null }),
    requests: {
      databaseKey: async (_folder, mayMake) =>
        mayMake
          ? { ok: true, sleutel: new Uint8Array(32), sleutelId: 'k1' }
          : { ok: false, code: 'sleutel-niet-beschikbaar' },
      keysInFile: () => saved.push('sleutel-in-bestand'),
      saveConnection: (connection) => saved.push(connection),
      chooseFiles: async () => [],
      choosePath: () => choice.promise,
      askFinger: async () => true,
      notify: (message) => saved.push(message),
      print(...asked) {
        print.asked.push(asked);
        return print.outcome.promise;
      },
      startPractice: async () => ({ ok: true, url: 'http://127.0.0.1:1', token: 't' }),
    },
    onEvent: (event) => events.push(event),
    onGivenUp: givenUp,
    clock: { now: () => clock.ms },
    log: () => undefined,
  });
  const current = (): PlayedBackend => {
    const child = started.at(-1);
    if (!child) throw new Error('nothing was started');
    return child;
  };
  return { backend, started, current, events, givenUp, clock, saved, choice, print };
}

const CALL = { name: 'opstart.stand', input: {} };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('calls to the backend', () => {
  it('IPC-1 a start hands over the settings before any call, and a reply ends its own call', async () => {
    const { backend, current } = scene();
    backend.start();
    const first = backend.call('query', CALL);
    const second = backend.call('command', CALL);
    expect(current().received.map(({ type }) => type)).toEqual(['start', 'call', 'call']);
    const [a = 0, b = 0] = current().calls();
    current().say({ type: 'reply', id: b, reply: { ok: true, waarde: 2 } });
    current().say({ type: 'reply', id: a, reply: { ok: true, waarde: 1 } });
    expect([await first, await second]).toEqual([
      { ok: true, waarde: 1 },
      { ok: true, waarde: 2 },
    ]);
  });

  it('IPC-2 a call without an answer ends after 5 seconds for a query and 15 for a command', async () => {
    const { backend, current } = scene();
    backend.start();
    const ended: string[] = [];
    void backend.call('query', CALL).then(() => ended.push('query'));
    void backend.call('command', CALL).then(() => ended.push('command'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(ended).toEqual(['query']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ended).toEqual(['query', 'command']);
    const [late = 0] = current().calls();
    current().say({ type: 'reply', id: late, reply: { ok: true, waarde: 'too late' } });
  });

  it('IPC-3 a sixty-fifth call at a time is refused at once', async () => {
    const { backend, current } = scene();
    backend.start();
    for (let i = 0; i < 64; i += 1) void backend.call('query', CALL);
    expect(await backend.call('query', CALL)).toEqual({ ok: false, fout: { code: 'niet-gereed' } });
    const [first = 0] = current().calls();
    current().say({ type: 'reply', id: first, reply: { ok: true, waarde: 1 } });
    void backend.call('query', CALL);
    expect(current().calls()).toHaveLength(65);
  });

  it('IPC-4 when the backend is lost its calls end as backend-herstart, and the next one gets the settings again', async () => {
    const { backend, current, started } = scene();
    backend.start();
    const open = backend.call('command', CALL);
    current().crash(7);
    expect(await open).toEqual({ ok: false, fout: { code: 'backend-herstart' } });
    expect(await backend.call('query', CALL)).toEqual({ ok: false, fout: { code: 'backend-herstart' } });
    await vi.advanceTimersByTimeAsync(200);
    expect(started).toHaveLength(2);
    expect(current().received.map(({ type }) => type)).toEqual(['start']);
  });

  it('IPC-5 a backend that keeps falling is given up, until it is started again', async () => {
    const { backend, current, started, givenUp, clock } = scene();
    backend.start();
    for (let crash = 1; crash <= 6; crash += 1) {
      clock.ms += 1_000;
      current().crash();
      await vi.advanceTimersByTimeAsync(10_000);
    }
    expect(started).toHaveLength(6);
    expect(givenUp).toHaveBeenCalledOnce();
    backend.start();
    expect(started).toHaveLength(7);
  });
});

describe('what the backend asks of main', () => {
  it('IPC-6 keys, the practice service, events and what is to be kept go to the right place', async () => {
    const { backend, current, events, saved } = scene();
    backend.start();
    current().say({ type: 'klaar' });
    current().say({ type: 'sleutel-vraag', id: 1, map: '/map/a', magMaken: false });
    current().say({ type: 'sleutel-vraag', id: 2, map: '/map/a', magMaken: true });
    current().say({ type: 'oefendienst-starten', id: 3, rol: 'bijhouder' });
    current().say({ type: 'event', name: 'uitgaand.gewijzigd', payload: {} });
    current().say({ type: 'sleutel-in-bestand' });
    current().say({ type: 'verbinding-bewaren', verbinding: { soort: 'oefenen' } });
    await vi.advanceTimersByTimeAsync(0);
    const answers = current().received.flatMap((message) => ('id' in message ? [message] : []));
    expect(answers.sort((a, b) => a.id - b.id)).toEqual([
      { type: 'sleutel', id: 1, uitkomst: { ok: false, code: 'sleutel-niet-beschikbaar' } },
      { type: 'sleutel', id: 2, uitkomst: { ok: true, sleutel: new Uint8Array(32), sleutelId: 'k1' } },
      { type: 'oefendienst', id: 3, uitkomst: { ok: true, url: 'http://127.0.0.1:1', token: 't' } },
    ]);
    expect(events).toEqual([{ name: 'uitgaand.gewijzigd', payload: {} }]);
    expect(saved).toEqual(['sleutel-in-bestand', { soort: 'oefenen' }]);
  });
});

describe('the lock and notifications', () => {
  it('IPC-200 use and the computer’s lock go to the backend, a finger is asked for it, a notification is shown for it', async () => {
    const { backend, current, saved } = scene();
    backend.used();
    backend.start();
    backend.used();
    backend.lock();
    current().say({ type: 'vinger-vraag', id: 9 });
    const bericht = { nieuw: [{ registratie: 'BAG', aantal: 1 }], ingetrokken: [], dicht: false };
    current().say({ type: 'bericht', bericht });
    await vi.advanceTimersByTimeAsync(0);
    expect(current().received.slice(1)).toEqual([
      { type: 'gebruik' },
      { type: 'vergrendel' },
      { type: 'vinger', id: 9, uitkomst: true },
    ]);
    expect(saved).toEqual([bericht]);
  });
});

describe('printing', () => {
  it('IPC-201 goes to a hidden window, and the call that asked for it waits without a limit', async () => {
    const { backend, current, print } = scene();
    backend.start();
    const ended: unknown[] = [];
    void backend.call('command', CALL).then((reply) => ended.push(reply));
    const afdruk = { html: '<p>dossier</p>', beelden: [] };
    current().say({ type: 'afdruk-vraag', id: 5, afdruk, doel: 'pdf' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect([ended, print.asked]).toEqual([[], [[afdruk, 'pdf']]]);
    print.outcome.resolve({ ok: true, pdf: new Uint8Array([1]) });
    await vi.advanceTimersByTimeAsync(0);
    expect(current().received.at(-1)).toEqual({
      type: 'afdruk',
      id: 5,
      uitkomst: { ok: true, pdf: new Uint8Array([1]) },
    });
  });
});

describe('a call that waits for a person', () => {
  it('IPC-10 does not run out of time while a path is chosen, and does after that', async () => {
    const { backend, current, choice } = scene();
    backend.start();
    const ended: unknown[] = [];
    void backend.call('command', CALL).then((reply) => ended.push(reply));
    current().say({ type: 'pad-vraag', id: 4, soort: 'bestand', naam: 'audit.jsonl' });
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(ended).toEqual([]);
    choice.resolve('/home/a/audit.jsonl');
    await vi.advanceTimersByTimeAsync(0);
    expect(current().received.at(-1)).toEqual({ type: 'pad', id: 4, uitkomst: '/home/a/audit.jsonl' });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(ended).toEqual([{ ok: false, fout: { code: 'tijd-voorbij' } }]);
  });
});

describe('an answer that comes too late', () => {
  it('IPC-11 is not given to a backend that was started meanwhile and counts its questions anew', async () => {
    const { backend, current, choice } = scene();
    backend.start();
    current().say({ type: 'pad-vraag', id: 1, soort: 'map', naam: 'onverzonden werk' });
    current().crash();
    await vi.advanceTimersByTimeAsync(200);
    current().say({ type: 'oefendienst-starten', id: 1, rol: 'bijhouder' });
    choice.resolve('/home/a');
    await vi.advanceTimersByTimeAsync(0);
    expect(current().received.map(({ type }) => type)).toEqual(['start', 'oefendienst']);
  });
});

describe('the end', () => {
  it('DB-2 the backend is asked to finish, and killed only after it said so', async () => {
    const { backend, current } = scene();
    backend.start();
    const drained = backend.drain();
    expect(current().received.at(-1)).toEqual({ type: 'stop' });
    expect(current().killed).toBe(false);
    current().say({ type: 'gestopt' });
    await drained;
    expect(current().killed).toBe(true);
  });

  it.each([
    ['that does not answer is waited for no longer than 5 seconds', 5_000, (_backend: PlayedBackend) => undefined],
    ['that falls over meanwhile is not waited for, nor started again', 0, (backend: PlayedBackend) => backend.crash()],
  ])('DB-2 a backend %s', async (_what, ms, happen) => {
    const { backend, current, started } = scene();
    backend.start();
    const drained = backend.drain();
    happen(current());
    await vi.advanceTimersByTimeAsync(ms);
    await drained;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(started).toHaveLength(1);
  });
});
