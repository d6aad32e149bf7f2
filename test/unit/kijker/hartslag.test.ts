// When a silent frame counts as gone.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginHartslag, GEDULD, GEDULD_BEGIN, SLAG_MS } from '../../../renderer/features/bijlage/hartslag.ts';

const venster = { visibilityState: 'visible' };
beforeEach(() => {
  vi.useFakeTimers();
  venster.visibilityState = 'visible';
  vi.stubGlobal('document', venster);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function begin() {
  const gevraagd: number[] = [];
  let weg = 0;
  const hart = beginHartslag(
    (nummer) => gevraagd.push(nummer),
    () => {
      weg += 1;
    },
  );
  return { hart, gevraagd, weg: () => weg };
}

describe('the heartbeat of a frame', () => {
  it('SEC-460 asks now and then; one that answers stays', () => {
    const { hart, gevraagd, weg } = begin();
    for (let i = 0; i < 50; i += 1) {
      vi.advanceTimersByTime(SLAG_MS);
      hart.antwoord();
    }
    expect([gevraagd.length, gevraagd.at(-1), weg()]).toEqual([50, 50, 0]);
  });

  it('SEC-460 one that never answered gets longer than one that lived; then it is gone, once', () => {
    const nooit = begin();
    vi.advanceTimersByTime(SLAG_MS * GEDULD_BEGIN);
    expect(nooit.weg()).toBe(0);
    vi.advanceTimersByTime(SLAG_MS * 10);
    expect(nooit.weg()).toBe(1);

    const leefde = begin();
    vi.advanceTimersByTime(SLAG_MS);
    leefde.hart.antwoord();
    vi.advanceTimersByTime(SLAG_MS * GEDULD);
    expect(leefde.weg()).toBe(0);
    vi.advanceTimersByTime(SLAG_MS);
    expect(leefde.weg()).toBe(1);
  });

  it('SEC-460 a window that nobody sees counts nothing, and neither does one that stopped', () => {
    const { hart, gevraagd, weg } = begin();
    hart.antwoord();
    vi.advanceTimersByTime(SLAG_MS * GEDULD);
    venster.visibilityState = 'hidden';
    vi.advanceTimersByTime(SLAG_MS * 100);
    venster.visibilityState = 'visible';
    vi.advanceTimersByTime(SLAG_MS * GEDULD);
    expect([gevraagd.length, weg()]).toEqual([2 * GEDULD, 0]);
    hart.stop();
    vi.advanceTimersByTime(SLAG_MS * 100);
    expect(weg()).toBe(0);
  });
});
