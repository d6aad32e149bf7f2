// One at a time, in the order of asking.
import { describe, expect, it } from 'vitest';
import { createTurn } from '../../../electron/main/in-turn.ts';

describe('in turn', () => {
  it('IPC-12 work starts when the former ended, in the order of asking', async () => {
    const inTurn = createTurn();
    const first = Promise.withResolvers<void>();
    const happened: string[] = [];
    const one = inTurn(async () => {
      happened.push('one begins');
      await first.promise;
      happened.push('one ends');
      return 1;
    });
    const two = inTurn(async () => {
      happened.push('two');
      return 2;
    });
    await Promise.resolve();
    expect(happened).toEqual(['one begins']);
    first.resolve();
    expect([await one, await two]).toEqual([1, 2]);
    expect(happened).toEqual(['one begins', 'one ends', 'two']);
  });

  it('IPC-12 work that fails tells who asked and holds up nothing', async () => {
    const inTurn = createTurn();
    const failed = inTurn(() => Promise.reject(new Error('broken')));
    const next = inTurn(async () => 'next');
    await expect(failed).rejects.toThrow('broken');
    expect(await next).toBe('next');
  });
});
