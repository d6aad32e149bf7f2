// Keeping what is typed: how often, and never after it was decided.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BEWAARPAUZE, maakBewaarder } from '../../renderer/api/bewaarder.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function opstelling() {
  const bewaard: string[] = [];
  return { bewaard, bewaarder: maakBewaarder<string>((waarde) => bewaard.push(waarde)) };
}

describe('keeping a draft', () => {
  it('UI-720 waits for a pause in the typing, and keeps the newest only', () => {
    const { bewaard, bewaarder } = opstelling();
    bewaarder.schrijf('a');
    vi.advanceTimersByTime(BEWAARPAUZE - 1);
    bewaarder.schrijf('ab');
    vi.advanceTimersByTime(BEWAARPAUZE - 1);
    expect(bewaard).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(bewaard).toEqual(['ab']);
  });

  it('UI-720 keeps at once when the dialog closes, and not twice', () => {
    const { bewaard, bewaarder } = opstelling();
    bewaarder.schrijf('a');
    bewaarder.meteen();
    bewaarder.meteen();
    vi.advanceTimersByTime(BEWAARPAUZE);
    expect(bewaard).toEqual(['a']);
  });

  it('UI-720 keeps nothing that was decided or thrown away', () => {
    const { bewaard, bewaarder } = opstelling();
    bewaarder.schrijf('a');
    bewaarder.vergeet();
    bewaarder.meteen();
    vi.advanceTimersByTime(BEWAARPAUZE);
    expect(bewaard).toEqual([]);
    bewaarder.schrijf('b');
    vi.advanceTimersByTime(BEWAARPAUZE);
    expect(bewaard).toEqual(['b']);
  });
});
