// What a desktop notification says, and when it is not shown; and when main tells that the program is used.
import { describe, expect, it, vi } from 'vitest';
import type { Bericht } from '../../../shared/ipc/backend-protocol.ts';

vi.mock('electron', () => ({ powerMonitor: {} }));
const { isSeen, notificationText } = await import('../../../electron/main/notification-text.ts');
const { nowAndThen } = await import('../../../electron/main/usage.ts');

const bericht = (deel: Partial<Bericht>): Bericht => ({ nieuw: [], ingetrokken: [], dicht: false, ...deel });
const BRP2 = { registratie: 'BRP', aantal: 2 };
const BAG1 = { registratie: 'BAG', aantal: 1 };

describe('the text of a notification', () => {
  it.each<[Partial<Bericht>, string, string]>([
    [{ nieuw: [BRP2, BAG1] }, '3 nieuwe meldingen (BRP 2, BAG 1)', 'nieuw'],
    [{ nieuw: [BAG1] }, '1 nieuwe melding (BAG)', 'nieuw'],
    [{ ingetrokken: [BAG1] }, 'Een melding die u behandelt is ingetrokken (BAG)', 'mijn'],
    [{ ingetrokken: [BRP2, BAG1] }, '3 meldingen die u behandelt zijn ingetrokken (BRP 2, BAG 1)', 'mijn'],
    [
      { nieuw: [BRP2], ingetrokken: [BAG1] },
      'Een melding die u behandelt is ingetrokken (BAG)\n2 nieuwe meldingen (BRP)',
      'nieuw',
    ],
  ])('UI-210 of %j says %j and leads to %s', (deel, body, view) => {
    expect(notificationText(bericht(deel))).toEqual({ body, view });
  });

  it('UI-210 is none without news', () => {
    expect(notificationText(bericht({}))).toBeNull();
  });
});

describe('a notification is not shown', () => {
  const lijst = { focused: true, address: 'app://balie/index.html#/werkvoorraad/nieuw' };

  it('UI-210 to who looks at the worklist', () => {
    expect([
      isSeen(lijst, false),
      isSeen(lijst, true),
      isSeen({ ...lijst, focused: false }, false),
      isSeen({ ...lijst, address: 'app://balie/index.html#/instellingen' }, false),
      isSeen({ ...lijst, address: 'app://balie/index.html' }, false),
    ]).toEqual([true, false, false, false, false]);
  });
});

describe('use of the program', () => {
  it('SEC-200 is told at once, then at most every five seconds, and also after a clock that was put back', () => {
    const klok = { ms: 1_000_000 };
    const tell = vi.fn();
    const used = nowAndThen({ now: () => klok.ms }, tell);
    const op = (ms: number) => {
      klok.ms = ms;
      used();
      return tell.mock.calls.length;
    };
    expect([op(1_000_000), op(1_001_000), op(1_004_999), op(1_005_000), op(900_000)]).toEqual([1, 1, 1, 2, 3]);
  });
});
