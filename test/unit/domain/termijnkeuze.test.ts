import { describe, expect, it } from 'vitest';
import { termijnkeuzes } from '../../../shared/domain/termijnkeuze.ts';

describe('DOM-740 terms that a team chooses', () => {
  it('DOM-740 where law and practice differ, and nowhere else; the first is what counts without a choice', () => {
    const [eerste, ...rest] = termijnkeuzes();
    expect(eerste).toEqual({
      registratie: 'BGT',
      soort: 'oppakken',
      opties: [
        { bron: 'SVB-BGT KE-01', duur: '5 werkdagen', aard: 'norm' },
        { bron: 'Wet BGT art. 27 lid 2', duur: '1 werkdag', aard: 'wet' },
      ],
    });
    expect(rest).toEqual([]);
  });
});
