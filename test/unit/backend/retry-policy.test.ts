// When a batch goes again.
import { describe, expect, it } from 'vitest';
import { retryDelay } from '../../../electron/backend/sync/retry-policy.ts';

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
});
