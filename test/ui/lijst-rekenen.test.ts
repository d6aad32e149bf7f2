// @vitest-environment node
// The arithmetic under the worklist: places of rows and headings, the scaled track, fetching windows.
import { describe, expect, it, vi } from 'vitest';
import { deelIn } from '../../renderer/features/werkvoorraad/indeling.ts';
import { maakRijLader, PAGINA } from '../../renderer/features/werkvoorraad/rij-lader.ts';
import { HOOGSTE, maakSchaal } from '../../renderer/features/werkvoorraad/schaal.ts';
import { MATEN } from '../../renderer/theme/dichtheid.ts';
import type { Rij } from '../../shared/ipc/vormen/werkvoorraad.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import { nepMelding } from './nep/meldingen.ts';

const { rijhoogte: RIJHOOGTE, kophoogte: KOPHOOGTE } = MATEN.gewoon;

const LIJST = {
  totaal: 5,
  groepen: [
    { groep: 'te-laat', vanaf: 0, aantal: 2 },
    { groep: 'later', vanaf: 2, aantal: 3 },
  ],
} as const;

describe('deelIn', () => {
  it('UI-1 puts a heading before the first row of each group and counts it as a row of the grid', () => {
    const indeling = deelIn({ totaal: LIJST.totaal, groepen: [...LIJST.groepen] }, MATEN.gewoon);
    const items = Array.from({ length: indeling.aantal }, (_, n) => indeling.item(n));
    expect(items).toEqual([
      { soort: 'kop', kop: LIJST.groepen[0], nummer: 0 },
      { soort: 'rij', rij: 0 },
      { soort: 'rij', rij: 1 },
      { soort: 'kop', kop: LIJST.groepen[1], nummer: 1 },
      { soort: 'rij', rij: 2 },
      { soort: 'rij', rij: 3 },
      { soort: 'rij', rij: 4 },
    ]);
  });

  it('UI-1 finds the item of a row and its distance from the top', () => {
    const indeling = deelIn({ totaal: LIJST.totaal, groepen: [...LIJST.groepen] }, MATEN.gewoon);
    expect([0, 1, 2, 4].map(indeling.itemVanRij)).toEqual([1, 2, 4, 6]);
    expect(indeling.begin(4)).toBe(2 * KOPHOOGTE + 2 * RIJHOOGTE);
    expect(indeling.hoogte).toBe(indeling.begin(indeling.aantal));
  });

  it('UI-300 finds what lies at a distance from the top, and the heading of a row', () => {
    const indeling = deelIn({ totaal: LIJST.totaal, groepen: [...LIJST.groepen] }, MATEN.compact);
    const items = Array.from({ length: indeling.aantal }, (_, n) => n);
    expect(items.map((n) => indeling.itemOp(indeling.begin(n)))).toEqual(items);
    expect(items.slice(1).map((n) => indeling.itemOp(indeling.begin(n) - 1))).toEqual(items.slice(0, -1));
    expect([indeling.itemOp(-5), indeling.itemOp(indeling.hoogte + 99)]).toEqual([0, indeling.aantal - 1]);
    expect([0, 1, 2, 4].map((rij) => indeling.kopVan(rij)?.groep)).toEqual(['te-laat', 'te-laat', 'later', 'later']);
  });

  it('UI-300 is quick in a list with thousands of headings', () => {
    const groepen = Array.from({ length: 5_000 }, (_, n) => ({ groep: 'verwant' as const, vanaf: n * 2, aantal: 2 }));
    const indeling = deelIn({ totaal: 10_000, groepen }, MATEN.gewoon);
    expect(indeling.item(indeling.itemVanRij(9_999))).toEqual({ soort: 'rij', rij: 9_999 });
    expect(indeling.item(indeling.itemVanRij(5_000) - 1)).toEqual({ soort: 'kop', kop: groepen[2_500], nummer: 2_500 });
  });

  it('UI-1 leaves out the heading of an empty group and needs no groups at all', () => {
    const leeg = deelIn({ totaal: 2, groepen: [{ groep: 'vandaag', vanaf: 0, aantal: 0 }] }, MATEN.gewoon);
    expect(leeg.aantal).toBe(2);
    expect(deelIn({ totaal: 3, groepen: [] }, MATEN.gewoon).item(2)).toEqual({ soort: 'rij', rij: 2 });
  });
});

describe('maakSchaal', () => {
  it('UI-1 is one to one through 100,000 rows', () => {
    const schaal = maakSchaal(100_000 * RIJHOOGTE, 800);
    expect([schaal.hoogte, schaal.naarInhoud(1_234), schaal.naarScroll(1_234)]).toEqual([7_900_000, 1_234, 1_234]);
  });

  it('UI-1 keeps a list of two million rows under the height that Chromium draws, with both ends in reach', () => {
    const inhoud = 2_000_000 * RIJHOOGTE;
    const schaal = maakSchaal(inhoud, 800);
    expect(schaal.hoogte).toBe(HOOGSTE);
    expect(schaal.naarInhoud(0)).toBe(0);
    expect(schaal.naarInhoud(HOOGSTE - 800)).toBeCloseTo(inhoud - 800, 3);
    expect(schaal.naarScroll(schaal.naarInhoud(5_000_000))).toBeCloseTo(5_000_000, 3);
  });
});

describe('maakRijLader', () => {
  const rijVan = (nummer: number): Rij => nepMelding({ nummer }).rij;
  type Vraag = { readonly vanaf: number; readonly aantal: number; readonly los: () => void };

  /** Answers come when the test lets them. */
  function maak(totaal: number) {
    const vragen: Vraag[] = [];
    const verlopen = vi.fn();
    const lader = maakRijLader({
      totaal,
      verlopen,
      haal: (vanaf, aantal) =>
        new Promise((los) => {
          const rijen = Array.from({ length: aantal }, (_, n) => rijVan(vanaf + n));
          vragen.push({ vanaf, aantal, los: () => los(goed(rijen)) });
        }),
    });
    return { lader, vragen, verlopen };
  }
  const even = () => new Promise<void>((los) => queueMicrotask(los));

  it('UI-1 asks only for the pages in view, the last page no longer than the list', async () => {
    const { lader, vragen } = maak(250);
    lader.wil(180, 240);
    expect(vragen.map(({ vanaf, aantal }) => [vanaf, aantal])).toEqual([
      [100, 100],
      [200, 50],
    ]);
    vragen[1]?.los();
    await even();
    expect([lader.rij(249)?.uuid, lader.rij(0)]).toEqual([rijVan(249).uuid, undefined]);
  });

  it('UI-1 skips what scrolled past while it was waiting', async () => {
    const { lader, vragen } = maak(10_000);
    for (let n = 0; n < 50; n += 1) lader.wil(n * PAGINA, n * PAGINA + 20);
    for (const vraag of [...vragen]) vraag.los();
    await even();
    expect(vragen.map(({ vanaf }) => vanaf / PAGINA)).toEqual([0, 1, 49]);
  });

  it('UI-1 refreshes in place: the old rows stand until the new ones are there', async () => {
    const { lader, vragen } = maak(20);
    lader.wil(0, 10);
    vragen[0]?.los();
    await even();
    lader.ververs();
    expect(vragen).toHaveLength(2);
    expect(lader.rij(3)?.uuid).toBe(rijVan(3).uuid);
  });

  it('UI-1 says that the snapshot has expired', async () => {
    const verlopen = vi.fn();
    const lader = maakRijLader({ totaal: 5, verlopen, haal: async () => mis({ code: 'lijst-verlopen' }) });
    lader.wil(0, 5);
    await vi.waitFor(() => expect(verlopen).toHaveBeenCalledOnce());
  });

  it('UI-1 keeps no part of a page that was fetched on another way', () => {
    const { lader } = maak(250);
    lader.leg(
      50,
      Array.from({ length: 200 }, (_, n) => rijVan(50 + n)),
    );
    expect([lader.rij(60), lader.rij(100)?.uuid, lader.rij(249)?.uuid]).toEqual([
      undefined,
      rijVan(100).uuid,
      rijVan(249).uuid,
    ]);
  });
});
