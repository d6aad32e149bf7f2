// A released migration is frozen: databases out there were made by exactly this text.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../electron/backend/db/migrate.ts';

/** Number → sha256 of its SQL. Add a line for each new migration; never change one that was released. */
const BEVROREN: Readonly<Record<number, string>> = {
  10: '65f629199806008f856bb358df1625197029973b3197aea9ebdacf150f63f195',
  20: '1f3af27798fd3c81b743175086299580f1cae5b33aee3b8cbcfb52c45d9ce945',
  30: 'f1e339c41946d1ef07a643c76c1e243e2f53db9a69cae0498dd417855b22e019',
  40: 'af4b4f01c9529f083c279c4d81ed2719a4892bf9be8e64785f3f2aaffccd75d2',
};

describe('migrations', () => {
  it('DB-30 every migration is the one that was released', () => {
    const hashes = Object.fromEntries(
      MIGRATIONS.map((m) => [m.NUMMER, createHash('sha256').update(m.SQL).digest('hex')]),
    );
    expect(hashes).toEqual(BEVROREN);
  });

  it('DB-31 numbers rise, by tens', () => {
    const nummers = MIGRATIONS.map((m) => m.NUMMER);
    expect(nummers).toEqual(nummers.toSorted((a, b) => a - b));
    expect(nummers.filter((n) => n % 10 !== 0)).toEqual([]);
  });
});
