// @vitest-environment node
// Dutch dates, numbers and sentences.
import { describe, expect, it } from 'vitest';
import { grootte } from '../../renderer/teksten/algemeen.ts';
import { datum, moment, tijdOfDag } from '../../renderer/teksten/datums.ts';
import { foutzin } from '../../renderer/teksten/fouten.ts';
import { klokzin, synczin } from '../../renderer/teksten/kader.ts';
import type { SyncStand } from '../../shared/ipc/vormen/sync.ts';

const NU = '2026-11-24T07:40:00Z';
const STAND: SyncStand = {
  fase: 'rust',
  bijgewerktOp: NU,
  offlineSinds: null,
  wachtend: 0,
  conflicten: 0,
  geparkeerd: 0,
  opzij: 0,
  voortgang: null,
  klokverschilSeconden: null,
  onveilig: null,
  bestanden: null,
};

describe('datums', () => {
  it('UI-6 writes days out in Dutch, and a partly known day as far as it is known', () => {
    expect([datum('2026-11-23'), datum('2019-04-00'), datum('2019-00-00')]).toEqual([
      '23 november 2026',
      '2019-04',
      '2019',
    ]);
  });

  it('UI-6 reckons today in Amsterdam, also just after midnight there', () => {
    expect(moment('2026-11-23T23:30:00Z', NU)).toBe('vandaag 00:30');
    expect(moment('2026-11-23T15:20:00Z', NU)).toBe('gisteren 16:20');
    expect(moment('2026-11-16T09:02:00Z', NU)).toBe('16 nov 10:02');
    expect(moment('2025-11-16T09:02:00Z', NU)).toBe('16 nov 2025');
    expect(tijdOfDag('2026-11-22T07:00:00Z', NU)).toBe('22 november 08:00');
  });
});

describe('grootte', () => {
  it('UI-2 gives the size of a file as people say it', () => {
    expect([grootte(1), grootte(900), grootte(248_120), grootte(1_840_000)]).toEqual([
      '1 byte',
      '900 bytes',
      '248 kB',
      '1,8 MB',
    ]);
  });
});

describe('synczin', () => {
  it.each<[Partial<SyncStand>, string]>([
    [{}, 'Bijgewerkt 08:40'],
    [{ wachtend: 2 }, 'Bijgewerkt 08:40 · 2 wachten op verzending'],
    [
      { fase: 'offline', offlineSinds: '2026-11-24T07:12:00Z', wachtend: 1 },
      'Offline sinds 08:12 · 1 wacht op verzending',
    ],
    [{ fase: 'offline', offlineSinds: '2026-11-22T07:12:00Z' }, 'Offline sinds 22 november 08:12'],
    [{ fase: 'bezig', voortgang: { geland: 12_400 } }, 'Bezig met ophalen: 12.400 gegevens'],
    [{ fase: 'bezig' }, 'Bezig met bijwerken'],
    [{ bijgewerktOp: null }, 'Nog niet bijgewerkt'],
    [{ fase: 'niet-ingelogd', wachtend: 3 }, 'Nog niet ingelogd: uw token geldt niet · 3 wachten op verzending'],
    [{ conflicten: 1, geparkeerd: 1 }, 'Bijgewerkt 08:40 · 2 conflicten'],
    [{ bestanden: { teHalen: 12, bytes: 34_000_000 } }, 'Bijgewerkt 08:40 · nog 12 bestanden, 34 MB'],
    [{ fase: 'offline', onveilig: 'verlopen' }, 'Geen veilige verbinding'],
  ])('UI-6 of %j says "%s"', (deel, zin) => {
    expect(synczin({ ...STAND, ...deel }, NU)).toBe(zin);
  });

  it('UI-6 says which way the clock is off', () => {
    expect(klokzin(420)).toMatch(/^De klok van deze computer loopt 7 minuten voor\./);
    expect(klokzin(-3_600)).toMatch(/^De klok van deze computer loopt 60 minuten achter\./);
  });
});

describe('foutzin', () => {
  it('UI-8 names the number of a bug, and has a sentence for a code it does not know', () => {
    expect(foutzin({ code: 'onverwacht', id: 'f-12' })).toContain('Nummer: f-12.');
    expect(foutzin({ code: 'iets-nieuws' })).toBe(foutzin({ code: 'onverwacht' }));
  });
});
