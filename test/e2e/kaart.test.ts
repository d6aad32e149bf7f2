// The map of a dossier in the real program: drawn under the content policy, moved with the keyboard, the same in words,
// with boundaries from a file; and copying, which the window's permissions allow no other way.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ga, openMelding, zoekMeldingen } from '../helpers/bijhouder.ts';
import { startCentraalProces } from '../helpers/central.ts';
import { dataFolder, startApp } from '../helpers/electron-app.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Uitslag = { readonly violations: readonly { readonly id: string }[] };

async function bezwaren(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const uitslag = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as Uitslag;
  return uitslag.violations.map((v) => v.id);
}

/** A file with one area, far from every melding: all of them lie outside it. */
function grenzenbestand(map: string): string {
  const hoeken = [
    [10_000, 370_000],
    [20_000, 370_000],
    [20_000, 380_000],
    [10_000, 380_000],
    [10_000, 370_000],
  ];
  const geometry = { type: 'Polygon', coordinates: [hoeken] };
  const pad = join(map, 'grenzen.geojson');
  writeFileSync(
    pad,
    JSON.stringify({ type: 'Feature', properties: { statcode: 'GM0344', statnaam: 'Utrecht' }, geometry }),
  );
  return pad;
}

it('UI-290 a place is drawn, moved with the keyboard, said in words, and judged by a loaded boundary', async () => {
  const centraal = await startCentraalProces({ meldingen: 80, seed: 4, bronhouder: '0344' });
  const data = dataFolder();
  const token = centraal.tokens.find((t) => t.rol === 'teamlead')?.token ?? '';
  const app = await startApp({ data, centraal: centraal.url, token });
  const { page } = app;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('grid', { name: 'Werkvoorraad' }).getByRole('row').nth(3).waitFor();
  const [bgt] = await zoekMeldingen(page, 'iedereen', 1, (r) => r.registratie === 'BGT');
  if (!bgt) throw new Error('geen BGT');
  await ga(page, 'Iedereen');
  const regio = await openMelding(page, bgt.kenmerk);

  const kaart = regio.getByRole('application', { name: 'Kaart in RD-coördinaten' });
  await kaart.locator('canvas').first().waitFor();
  const raster = regio.getByText(/^Raster \d/);
  const begin = await raster.innerText();
  await kaart.focus();
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('+');
  await expect.poll(() => raster.innerText()).not.toBe(begin);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await expect.poll(() => raster.innerText()).toBe(begin);
  expect(await regio.getByRole('list', { name: 'Punten op de kaart' }).innerText()).toMatch(
    /Plaats van de melding: [\d.]+ · [\d.]+/,
  );

  await regio.getByRole('button', { name: 'Kenmerk kopiëren' }).click();
  expect(await app.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(bgt.kenmerk);

  const pad = grenzenbestand(data);
  await app.app.evaluate(({ dialog }, gekozen) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [gekozen] })) as never;
  }, pad);
  await ga(page, 'Instellingen');
  await page.getByRole('button', { name: 'Bestand laden' }).click();
  await page.getByText(/^grenzen\.geojson: 1 gebied/).waitFor();
  await ga(page, 'Iedereen');
  const opnieuw = await openMelding(page, bgt.kenmerk);
  await opnieuw.getByText(/buiten uw gemeentegrens/).waitFor();

  for (const thema of ['licht', 'donker', 'contrast']) {
    await page.evaluate((t) => {
      document.documentElement.dataset.thema = t;
    }, thema);
    await opnieuw.getByRole('application').scrollIntoViewIfNeeded();
    expect(await bezwaren(page), thema).toEqual([]);
  }
  expect(app.complaints()).toEqual([]);
});
