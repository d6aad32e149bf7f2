import { describe, expect, it } from 'vitest';
import { leesBereik, noemtEtag } from '../../../central/http/bereik.ts';

describe('range of a file', () => {
  it.each([
    [undefined, { soort: 'alles' }],
    ['bytes=0-4', { soort: 'deel', van: 0, tot: 5 }],
    ['bytes=5-', { soort: 'deel', van: 5, tot: 10 }],
    ['bytes=-4', { soort: 'deel', van: 6, tot: 10 }],
    ['bytes=-400', { soort: 'deel', van: 0, tot: 10 }],
    ['bytes= 2-3 ', { soort: 'deel', van: 2, tot: 4 }],
    ['bytes=9-9', { soort: 'deel', van: 9, tot: 10 }],
    ['bytes=10-', { soort: 'buiten' }],
    ['bytes=-0', { soort: 'buiten' }],
    ['bytes=5-2', { soort: 'alles' }],
    ['bytes=0-1,3-4', { soort: 'alles' }],
    ['bytes=-', { soort: 'alles' }],
    ['regels=0-1', { soort: 'alles' }],
  ])('CEN-15.1 %s of ten bytes', (kop, verwacht) => {
    expect(leesBereik(kop, 10)).toEqual(verwacht);
  });

  it('CEN-15.2 of an empty file no range can be had', () => {
    expect([leesBereik('bytes=0-', 0), leesBereik('bytes=-1', 0), leesBereik(undefined, 0)]).toEqual([
      { soort: 'buiten' },
      { soort: 'buiten' },
      { soort: 'alles' },
    ]);
  });

  it('CEN-15.3 an ETag is named alone, in a list, as weak, or as any', () => {
    expect(['"a"', '"b", "a"', 'W/"a"', '*'].map((kop) => noemtEtag(kop, '"a"'))).toEqual([true, true, true, true]);
    expect([undefined, '"b"', 'a'].map((kop) => noemtEtag(kop, '"a"'))).toEqual([false, false, false]);
  });
});
