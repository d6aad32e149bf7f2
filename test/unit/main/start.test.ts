// From the surroundings to a connection, and what the screen hears until the backend runs.
import { describe, expect, it, vi } from 'vitest';
import { createConnection, wishedConnection } from '../../../electron/main/connection.ts';
import { type Environment, takeEnvironment } from '../../../electron/main/environment.ts';
import type { SavedConnection } from '../../../electron/main/saved-connection.ts';
import { createStartPhase } from '../../../electron/main/start-phase.ts';
import type { Oefendienstuitkomst, Oefenrol } from '../../../shared/ipc/backend-protocol.ts';

const PLAIN: Environment = { service: null, practice: false, keysInFile: false, recallSeconds: null };
const SAVED: SavedConnection = { soort: 'dienst', url: 'https://bewaard.example', token: 'b' };
const GIVEN = { url: 'https://gegeven.example', token: 'g' };
const PRACTICE = { ok: true, url: 'http://127.0.0.1:5', token: 'o' } as const;

describe('the environment', () => {
  it('SEC-6 takes the token away from child processes', () => {
    const env: Record<string, string | undefined> = {
      TERUGMELDBALIE_CENTRAAL: 'https://gegeven.example',
      TERUGMELDBALIE_TOKEN: 'g',
      TERUGMELDBALIE_BEDENKTIJD: '0',
      TERUGMELDBALIE_SLEUTELOPSLAG: 'bestand',
    };
    expect(takeEnvironment(env)).toEqual({ service: GIVEN, practice: false, keysInFile: true, recallSeconds: 0 });
    expect('TERUGMELDBALIE_TOKEN' in env).toBe(false);
  });

  it.each(['', '-1', '1.5', 'tien', '999999'])('UI-4 a recall window of "%s" means what the profile says', (value) => {
    expect(takeEnvironment({ TERUGMELDBALIE_BEDENKTIJD: value }).recallSeconds).toBeNull();
  });
});

describe('the connection at start', () => {
  it.each([
    [
      'what is given wins over what was saved',
      { ...PLAIN, service: GIVEN, practice: true },
      SAVED,
      { soort: 'dienst', ...GIVEN },
    ],
    ['what was saved wins over practice mode', { ...PLAIN, practice: true }, SAVED, SAVED],
    ['practice mode when nothing was saved', { ...PLAIN, practice: true }, { soort: 'geen' }, { soort: 'oefenen' }],
    ['practice mode as saved', PLAIN, { soort: 'oefenen' }, { soort: 'oefenen' }],
    ['none without any of these', PLAIN, { soort: 'geen' }, { soort: 'geen' }],
  ] as const)('UI-5 is %s', (_what, environment, saved, expected) => {
    expect(wishedConnection('zoals-bewaard', environment, saved)).toEqual(expected);
  });

  it('UI-5 is what the person chooses on the fault screen', () => {
    const environment = { ...PLAIN, service: GIVEN };
    expect(wishedConnection('oefenen', environment, SAVED)).toEqual({ soort: 'oefenen' });
    expect(wishedConnection('geen', environment, SAVED)).toEqual({ soort: 'geen' });
  });

  function scene(saved: SavedConnection, practice: Oefendienstuitkomst, rootFault: 'netwerkpad' | null = null) {
    const save = vi.fn();
    const stopPractice = vi.fn();
    const startPractice = vi.fn(async (_role: Oefenrol) => practice);
    const readSaved = async () => saved;
    const connection = createConnection({
      environment: PLAIN,
      readSaved,
      save,
      startPractice,
      stopPractice,
      rootFault,
    });
    return { connection, save, startPractice, stopPractice };
  }

  it('UI-5 practice mode starts nothing in a data folder that can not be used', async () => {
    const { connection, startPractice } = scene({ soort: 'oefenen' }, PRACTICE, 'netwerkpad');
    expect(await connection.settle('zoals-bewaard')).toBe('netwerkpad');
    expect(await connection.startPractice('bijhouder')).toEqual({ ok: false });
    expect(startPractice).not.toHaveBeenCalled();
  });

  it('UI-5 of practice mode has the address and token of the service that was started', async () => {
    const { connection } = scene({ soort: 'oefenen' }, PRACTICE);
    expect(await connection.settle('zoals-bewaard')).toBeNull();
    expect(connection.current()).toEqual({ soort: 'oefenen', url: PRACTICE.url, token: PRACTICE.token });
  });

  it('UI-5 practises as the role that was chosen before', async () => {
    const { connection, startPractice } = scene({ soort: 'oefenen', rol: 'teamlead' }, PRACTICE);
    await connection.settle('zoals-bewaard');
    expect(startPractice.mock.calls).toEqual([['teamlead']]);
  });

  it.each([
    [{ soort: 'oefenen' }, 'oefendienst-start-niet'],
    [{ soort: 'onleesbaar' }, 'sleutel-niet-beschikbaar'],
  ] as const)('UI-5 %o that can not be had says %s', async (saved, code) => {
    const { connection } = scene(saved, { ok: false });
    expect(await connection.settle('zoals-bewaard')).toBe(code);
    expect(connection.current()).toEqual({ soort: 'geen' });
  });

  it('IPC-7 a change by the backend is kept, and used by a backend that starts again', async () => {
    const { connection, save, stopPractice } = scene({ soort: 'geen' }, PRACTICE);
    await connection.startPractice('bijhouder');
    connection.change({ soort: 'oefenen' });
    expect(connection.current()).toMatchObject({ soort: 'oefenen', token: PRACTICE.token });
    expect(stopPractice).not.toHaveBeenCalled();
    connection.change({ soort: 'dienst', ...GIVEN });
    expect(connection.current()).toEqual({ soort: 'dienst', ...GIVEN });
    expect(stopPractice).toHaveBeenCalledOnce();
    expect(save.mock.calls).toEqual([[{ soort: 'oefenen' }], [{ soort: 'dienst', ...GIVEN }]]);
  });
});

describe('the screen before the backend runs', () => {
  function scene() {
    const emit = vi.fn();
    const launch = vi.fn();
    return { phase: createStartPhase({ root: '/map', emit, launch }), emit, launch };
  }
  const call = (name: string) => ({ name, input: {} });

  it('IPC-8 hears that it is busy, and gets nothing else', () => {
    const { phase, launch } = scene();
    expect(phase.answer(call('opstart.stand'))).toEqual({ ok: true, waarde: { fase: 'bezig' } });
    expect(phase.answer(call('opstart.opnieuw'))).toEqual({ ok: false, fout: { code: 'niet-gereed' } });
    expect(phase.answer(call('sync.stand'))).toEqual({ ok: false, fout: { code: 'niet-gereed' } });
    expect(launch).not.toHaveBeenCalled();
  });

  it('IPC-8 hears what is wrong, and can go on three ways', () => {
    const { phase, emit, launch } = scene();
    phase.fault('oefendienst-start-niet');
    const fault = { fase: 'fout', code: 'oefendienst-start-niet', plaats: '/map' };
    expect(emit).toHaveBeenCalledWith({ name: 'opstart.gewijzigd', payload: fault });
    expect(phase.answer(call('opstart.stand'))).toEqual({ ok: true, waarde: fault });
    for (const name of ['opstart.opnieuw', 'opstart.oefenen', 'opstart.andereVerbinding']) {
      expect(phase.answer(call(name))).toEqual({ ok: true, waarde: { fase: 'bezig' } });
    }
    expect(launch.mock.calls).toEqual([['zoals-bewaard'], ['oefenen'], ['geen']]);
  });

  it('IPC-8 is answered by the backend once that runs', () => {
    const { phase } = scene();
    phase.over();
    expect(phase.answer(call('opstart.stand'))).toBeNull();
  });
});
