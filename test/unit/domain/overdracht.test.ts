// What comes back on return, who had it before, and texts that are too long for one note.
import { describe, expect, it } from 'vitest';
import type { OntvangenAnnotatie } from '../../../shared/domain/annotatie.ts';
import { hadVoor, inNotities, komtTerugBij, OVERDRACHT_BIJ_AFWEZIGHEID } from '../../../shared/domain/overdracht.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { melding, volgUuid } from '../../helpers/bouwers.ts';
import { toewijzing } from '../../helpers/collegas.ts';

const REDEN = `${OVERDRACHT_BIJ_AFWEZIGHEID} tot en met 6 december 2026`;

/** A tree with these assignments, in order. */
function boom(...stappen: readonly (readonly [wie: string | null, reden?: string] | 'andere bronhouder')[]) {
  const m = melding();
  const erna = stappen.map((stap) =>
    stap === 'andere bronhouder'
      ? { ...m.annotaties[3], uuid: volgUuid() }
      : toewijzing(m.wortel, stap[0], stap[1] === undefined ? {} : { reden: stap[1] }),
  );
  return [...m.annotaties, ...erna].map(
    (a, i) => ({ ...a, volgnummer: i + 1, ontvangenOp: '2026-11-23T09:00:00Z' }) as OntvangenAnnotatie,
  );
}
const laatste = (b: readonly OntvangenAnnotatie[]) => b.at(-1)?.uuid as Uuid;

describe('handing over', () => {
  it('DOM-820 what was handed over for an absence comes back while it is still with who got it', () => {
    expect(komtTerugBij(boom(['jan'], ['piet', REDEN]), 'jan')).toBe(true);
    expect(komtTerugBij(boom(['jan'], ['piet', REDEN]), 'piet')).toBe(false);
    expect(komtTerugBij(boom(['jan'], ['piet']), 'jan')).toBe(false);
    expect(komtTerugBij(boom(['jan'], ['piet', REDEN], ['els']), 'jan')).toBe(false);
    expect(komtTerugBij(boom(['jan'], [null, REDEN]), 'jan')).toBe(false);
    expect(komtTerugBij(boom(), 'jan')).toBe(false);
  });

  it('DOM-821 a bronhouder that got it anew knows nothing of the desk before', () => {
    expect(komtTerugBij(boom(['jan'], 'andere bronhouder', ['piet', REDEN]), 'jan')).toBe(false);
    expect(hadVoor(boom(['jan'], 'andere bronhouder'), volgUuid())).toBeNull();
  });

  it('DOM-822 who had it before an assignment, whatever the order in which the tree comes', () => {
    const b = boom(['jan'], ['piet']);
    expect(hadVoor(b, laatste(b))).toBe('jan');
    expect(hadVoor(b.toReversed(), laatste(b))).toBe('jan');
    const eerste = boom(['jan']);
    expect(hadVoor(eerste, laatste(eerste))).toBeNull();
    // On its way still: all that is confirmed stands before it.
    expect(hadVoor(b, volgUuid())).toBe('piet');
  });

  it('DOM-823 a text that is too long goes in as many notes as it takes, with nothing left out and no sign cut in two', () => {
    const lang = '😀'.repeat(4001);
    expect(inNotities(lang).map((deel) => [...deel].length)).toEqual([4000, 1]);
    expect(inNotities(lang).join('')).toBe(lang);
    expect(inNotities('  kort ')).toEqual(['kort']);
    expect(inNotities('   ')).toEqual([]);
  });
});
