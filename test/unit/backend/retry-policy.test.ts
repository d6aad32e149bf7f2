// When a batch goes again.
import { describe, expect, it } from 'vitest';
import { isDue, retryDelay } from '../../../electron/backend/sync/retry-policy.ts';

describe('retry policy', () => {
  it('SYNC-20 doubles from one second to a minute', () => {
    expect([1, 2, 3, 4, 7, 50].map((n) => retryDelay(n, 0.5))).toEqual([1000, 2000, 4000, 8000, 60_000, 60_000]);
  });

  it('SYNC-21 jitter stays within a fifth', () => {
    expect([retryDelay(1, 0), retryDelay(1, 1)]).toEqual([800, 1200]);
  });

  it('SYNC-22 never comes back before the service said', () => {
    expect(retryDelay(1, 0.5, 30)).toBe(30_000);
    expect(retryDelay(7, 0.5, 30)).toBe(60_000);
  });

  it.each([
    ['2026-11-23T09:00:00Z', true],
    ['2026-11-23T08:59:59Z', true],
    ['2026-11-23T09:00:01Z', false],
    ['2026-11-23T09:00:20Z', false],
    ['2026-11-23T09:00:21Z', true],
  ])('SYNC-23 at nine, with a window of twenty seconds, %s has come: %s', (moment, verwacht) => {
    expect(isDue(moment, Date.parse('2026-11-23T09:00:00Z'), 20_000)).toBe(verwacht);
  });
});
