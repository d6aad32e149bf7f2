// The same histories over real HTTP, with a proxy in between that spoils connections. What happens is chance from the
// seed; only how bytes meet on the sockets is left to this computer, so these are told as they went and not made shorter.
import { describe, expect, it } from 'vitest';
import { leef, vertel } from './geschiedenis.ts';

const ZADEN = Array.from({ length: 20 }, (_, i) => 1001 + i);

describe('histories over HTTP', () => {
  it.each(ZADEN)(
    'SYNC-630 after quiet everyone agrees and nothing is lost (seed %i)',
    async (zaad) => {
      const verslag = await leef(zaad, undefined, 'http');
      expect(verslag.fouten, vertel(zaad, verslag)).toEqual([]);
    },
    120_000,
  );
});
