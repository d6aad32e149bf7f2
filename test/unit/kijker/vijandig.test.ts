// Hostile and damaged files, judged without a screen: the sentence that a person reads, in a bounded amount of work.
import { describe, expect, it } from 'vitest';
import { leesBestand } from '../../../renderer/kijker/lezen/lees.ts';
import { weigerVooraf } from '../../../renderer/kijker/vooraf.ts';
import { CONTROLE, letOpZin, weigerzin } from '../../../renderer/teksten/bijlage.ts';
import { isCompleet } from '../../../shared/domain/bestand/beeldmaat.ts';
import { magBewaren, naamPast } from '../../../shared/domain/bestand/naam.ts';
import { soortVanGeheel } from '../../../shared/domain/bestand/soort.ts';
import { VIJANDIG, ZONDER_SCHERM } from '../../helpers/vijandig.ts';

/** Drawn by the browser itself: what comes of those is seen in the real program only. */
const BROWSER = new Set(['pdf', 'jpeg', 'png', 'gif', 'webp']);

async function gelezenZinnen(bytes: Uint8Array<ArrayBuffer>, naam: string): Promise<readonly string[]> {
  const soort = soortVanGeheel(bytes, naam);
  const vooraf = weigerVooraf(soort, bytes);
  if (vooraf !== null) return [weigerzin(vooraf)];
  const past = naamPast(soort, naam) ? [] : [CONTROLE.naamPastNiet(soort)];
  if (BROWSER.has(soort)) return isCompleet(soort, bytes) ? past : [...past, letOpZin({ code: 'incompleet' })];
  const uitkomst = await leesBestand({ soort, bytes, pagina: 0 });
  return uitkomst.ok ? [...past, ...uitkomst.toonbaar.letOp.map(letOpZin)] : [weigerzin(uitkomst.weigering)];
}

describe('hostile files', () => {
  it('SEC-420 there are at least forty of them, each with a sentence or shown', () => {
    expect(VIJANDIG.length).toBeGreaterThanOrEqual(60);
    expect(VIJANDIG.filter(({ zin, toont }) => (zin === undefined) === (toont === undefined))).toEqual([]);
  });

  it.each(ZONDER_SCHERM.filter(({ toont }) => toont === undefined))(
    'SEC-421 $wat ($naam) is not shown, and says why',
    async ({ bytes, naam, zin }) => {
      expect(await gelezenZinnen(bytes(), naam)).toEqual([zin]);
    },
  );

  it.each(ZONDER_SCHERM.filter(({ toont }) => toont !== undefined))(
    'SEC-422 $wat ($naam) is shown, with what to know of it',
    async ({ bytes, naam, toont }) => {
      const gelezen = await gelezenZinnen(bytes(), naam);
      if (toont === '') expect(gelezen).toEqual([]);
      else expect(gelezen).toContain(toont);
    },
  );

  it.each(VIJANDIG)(
    'SEC-423 $wat ($naam): whether it may be kept outside the program',
    ({ bytes, naam, nietTeBewaren }) => {
      const geheel = bytes();
      expect(magBewaren(soortVanGeheel(geheel, naam), naam)).toBe(nietTeBewaren !== true);
    },
  );
});
