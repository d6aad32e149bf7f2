// @vitest-environment jsdom
// The client over the door: it checks answers, fans events out, and keeps a question up to date.
import { describe, expect, it, vi } from 'vitest';
import { maakBalie } from '../../renderer/api/balie.ts';
import { rustig } from '../../renderer/api/rustig.ts';
import { volgVraag } from '../../renderer/api/volg-vraag.ts';
import type { Bridge, EventMessage } from '../../shared/ipc/envelope.ts';
import { goed, mis, type Result } from '../../shared/lib/result.ts';

function bridge(reply: Awaited<ReturnType<Bridge['query']>>) {
  const luisteraars = new Set<(message: EventMessage) => void>();
  const deur: Bridge = {
    query: async () => reply,
    command: async () => reply,
    subscribe: (luisteraar) => {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
  };
  return {
    deur,
    luisteraars,
    zend: (m: EventMessage) => {
      for (const l of luisteraars) l(m);
    },
  };
}

describe('maakBalie', () => {
  it('UI-8 gives an answer that fits the contract', async () => {
    const { deur } = bridge({ ok: true, waarde: { fase: 'gereed', oefenen: true } });
    expect(await maakBalie(deur).query('opstart.stand', {})).toEqual(goed({ fase: 'gereed', oefenen: true }));
  });

  it('UI-8 takes an answer that does not fit for a bug of the other side, and logs no value of it', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { deur } = bridge({ ok: true, waarde: { fase: 'gereed', oefenen: 'MERKTEKEN' } });
    expect(await maakBalie(deur).query('opstart.stand', {})).toEqual(mis({ code: 'onverwacht' }));
    expect(JSON.stringify(log.mock.calls)).not.toContain('MERKTEKEN');
    log.mockRestore();
  });

  it('UI-8 hands a refusal on as it came, and a broken door as a fault instead of a throw', async () => {
    const { deur } = bridge({ ok: false, fout: { code: 'al-verzonden', sinds: 3 } });
    const balie = maakBalie(deur);
    expect(await balie.command('sync.nu', {})).toEqual(mis({ code: 'al-verzonden', sinds: 3 }));
    const stuk = maakBalie({ ...deur, query: () => Promise.reject(new Error('stuk')) });
    expect(await stuk.query('opstart.stand', {})).toEqual(mis({ code: 'onverwacht' }));
  });

  it('UI-8 has one subscription however many listen, and none when nobody does', () => {
    const { deur, luisteraars, zend } = bridge({ ok: true, waarde: null });
    const balie = maakBalie(deur);
    const een = vi.fn();
    const twee = vi.fn();
    const losEen = balie.op(['sync.gewijzigd'], een);
    const losTwee = balie.op(['sync.gewijzigd', 'uitgaand.gewijzigd'], twee);
    expect(luisteraars.size).toBe(1);
    zend({ name: 'uitgaand.gewijzigd', payload: {} });
    expect([een.mock.calls.length, twee.mock.calls.length]).toEqual([0, 1]);
    losEen();
    losTwee();
    expect(luisteraars.size).toBe(0);
  });
});

describe('volgVraag', () => {
  type Antwoord = Result<number, { readonly code: string }>;

  function volg(antwoorden: Antwoord[]) {
    const gezien: [Antwoord, boolean][] = [];
    let gewijzigd = () => {};
    const vraag = vi.fn(async (): Promise<Antwoord> => antwoorden.shift() ?? goed(-1));
    const volger = volgVraag({
      vraag,
      bijAntwoord: (antwoord, tijdelijk) => gezien.push([antwoord, tijdelijk]),
      abonneer: (bij) => {
        gewijzigd = bij;
        return () => {};
      },
    });
    return { gezien, vraag, volger, wijzig: () => gewijzigd() };
  }

  it('UI-8 asks at once, and once more however many events came during the answer', async () => {
    vi.useFakeTimers();
    const { gezien, vraag, volger, wijzig } = volg([goed(1), goed(2)]);
    for (let n = 0; n < 10; n += 1) wijzig();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(vraag).toHaveBeenCalledTimes(2);
    expect(gezien.map(([antwoord]) => antwoord)).toEqual([goed(1), goed(2)]);
    volger.stop();
    vi.useRealTimers();
  });

  it('UI-8 tries again by itself after a fault that passes, not after another', async () => {
    vi.useFakeTimers();
    const over = volg([mis({ code: 'backend-herstart' }), goed(2)]);
    const blijft = volg([mis({ code: 'onbekend' }), goed(2)]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(over.gezien).toEqual([
      [mis({ code: 'backend-herstart' }), true],
      [goed(2), false],
    ]);
    expect(blijft.gezien).toEqual([[mis({ code: 'onbekend' }), false]]);
    vi.useRealTimers();
  });

  it('UI-8 says nothing any more once it was stopped', async () => {
    const { gezien, volger } = volg([goed(1)]);
    volger.stop();
    await Promise.resolve();
    expect(gezien).toEqual([]);
  });
});

describe('rustig', () => {
  it('UI-8 runs one at a time and once more for all that came meanwhile', async () => {
    vi.useFakeTimers();
    const doe = vi.fn(async () => {});
    const { start, stop } = rustig(doe, 100);
    for (let n = 0; n < 5; n += 1) start();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(doe).toHaveBeenCalledTimes(2);
    stop();
    start();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(doe).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });
});
