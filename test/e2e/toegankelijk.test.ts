// Every screen and dialog of the real program: axe in all three themes, and nothing cut off at 1280×720 and at 200 % zoom.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import * as bijhouder from '../helpers/bijhouder.ts';
import { startCentraalProces } from '../helpers/central.ts';
import { type App, dataFolder, startApp } from '../helpers/electron-app.ts';
import { tokenVan } from '../helpers/loket.ts';
import { rondgang } from './rondgang.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MAAT = { breed: 1280, hoog: 720 } as const;

type Uitslag = {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[];
};

/** What axe finds, as rule and place; the source is evaluated by the debugger, so the content policy stays as it is. */
async function axe(page: Page, opties: object): Promise<string[]> {
  await page.evaluate(AXE);
  const vraag = `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...opties })})`;
  const { violations } = (await page.evaluate(vraag)) as Uitslag;
  return violations.map((v) => `${v.id}: ${JSON.stringify(v.nodes[0]?.target)}`);
}

/** Another theme, with every colour where it is going. */
const zetThema = (page: Page, thema: string) =>
  page.evaluate(async (naar) => {
    document.documentElement.dataset.thema = naar;
    // Twice: a colour that is inherited sets out only when that of its parent has arrived.
    for (let keer = 0; keer < 2; keer += 1) {
      await new Promise(requestAnimationFrame);
      const overgangen = document.getAnimations().filter((animatie) => animatie instanceof CSSTransition);
      await Promise.allSettled(overgangen.map(({ finished }) => finished));
    }
  }, thema);

/** Every rule in light; in the other two themes what a theme can spoil. */
async function bezwaren(page: Page): Promise<string[]> {
  await zetThema(page, 'licht');
  const gevonden = await axe(page, {});
  for (const thema of ['donker', 'contrast']) {
    await zetThema(page, thema);
    const kleur = await axe(page, { runOnly: ['color-contrast'] });
    gevonden.push(...kleur.map((bezwaar) => `${thema} ${bezwaar}`));
  }
  await zetThema(page, 'licht');
  return gevonden;
}

/** What one can't see by scrolling down: a page or dialog that is too wide, a control outside the window, a label cut off. */
function afgesneden(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const fouten: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) fouten.push('de bladzijde schuift opzij');
    const naam = (e: Element) => `${e.tagName} ${e.getAttribute('aria-label') ?? e.textContent?.trim().slice(0, 40)}`;
    const schuift = (e: Element) => {
      for (let op: Element | null = e; op; op = op.parentElement)
        if (/auto|scroll/.test(getComputedStyle(op).overflowX) && op.scrollWidth > op.clientWidth) return true;
      return false;
    };
    for (const e of document.querySelectorAll('button, a[href], input, select, textarea, [role="dialog"]')) {
      if (!e.checkVisibility({ visibilityProperty: true }) || e.closest('[inert], .alleen-voorlezen')) continue;
      const { left, right, width } = e.getBoundingClientRect();
      if (width > 1 && (left < -1 || right > innerWidth + 1) && !schuift(e)) fouten.push(`buiten beeld: ${naam(e)}`);
      const tekst = e.tagName === 'BUTTON' && getComputedStyle(e).textOverflow !== 'ellipsis';
      if (tekst && getComputedStyle(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1)
        fouten.push(`afgekapt: ${naam(e)}`);
    }
    return fouten;
  });
}

async function zoom({ app, page }: App, factor: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, naar) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(naar);
  }, factor);
  await bijhouder.blijkt(() => page.evaluate(() => innerWidth)).toBe(MAAT.breed / factor);
}

it('UI-90 no screen or dialog has a violation, or cuts anything off, in any theme or at 200 %', {
  timeout: 900_000,
}, async () => {
  const gevonden: Record<string, string[]> = {};
  const maakHalte = (app: App) => async (naam: string) => {
    gevonden[naam] = [...(await bezwaren(app.page)), ...(await afgesneden(app.page))];
    await zoom(app, 2);
    gevonden[`${naam} op 200 %`] = await afgesneden(app.page);
    await zoom(app, 1);
  };
  const maat = async ({ app, page }: App) => {
    await app.evaluate(({ BrowserWindow }, { breed, hoog }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(breed, hoog);
    }, MAAT);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await bijhouder.blijkt(() => page.evaluate(() => innerWidth)).toBe(MAAT.breed);
  };
  const eerste = await startApp({ data: dataFolder() });
  await maat(eerste);
  await eerste.page.getByRole('button', { name: 'Verbinden' }).waitFor();
  await maakHalte(eerste)('eerste start');
  await eerste.close();

  const centraal = await startCentraalProces({ meldingen: 120, seed: 5, bronhouder: '0344' });
  const app = await startApp({
    data: dataFolder(),
    centraal: centraal.url,
    token: tokenVan(centraal, { rol: 'teamlead' }),
    env: { TERUGMELDBALIE_BEDENKTIJD: '600' },
  });
  await maat(app);
  await bijhouder.lijst(app.page).getByRole('row').nth(3).waitFor();
  await rondgang(app.page, maakHalte(app));
  expect(Object.fromEntries(Object.entries(gevonden).filter(([, b]) => b.length > 0))).toEqual({});
  // Every stop twice; who forgets a screen in the walk sees the number go down.
  expect(Object.keys(gevonden).length).toBeGreaterThan(90);
  expect(app.complaints()).toEqual([]);
  await app.close();
  await centraal.stop();
});
