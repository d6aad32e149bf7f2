// The kompas in the real program: a boundary and a prefix lead to a proposal that Enter takes; a circle is warned for; many are
// forwarded each to its own and taken back as one; and the neighbour reads it at the service.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { OntvangenAnnotatie } from '../../shared/domain/annotatie.ts';
import * as bijhouder from '../helpers/bijhouder.ts';
import { startCentraalProces } from '../helpers/central.ts';
import { type App, dataFolder, startApp } from '../helpers/electron-app.ts';
import { aanHetLoket, tokenVan } from '../helpers/loket.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAND = {
  object: 'Pand',
  objectidentificatie: { soort: 'BAG_ID', waarde: '0363100000000417' },
  attributen: [{ naam: 'Status', waardeBasisregistratie: 'Pand in gebruik', waardeWaargenomen: 'Pand gesloopt' }],
};

type Uitslag = {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[];
};

/** What axe finds in all three themes. */
async function bezwaren(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const gevonden: string[] = [];
  for (const thema of ['licht', 'donker', 'contrast']) {
    await page.evaluate(async (t) => {
      document.documentElement.dataset.thema = t;
      for (let keer = 0; keer < 2; keer += 1) {
        await new Promise(requestAnimationFrame);
        await Promise.allSettled(
          document
            .getAnimations()
            .filter((a) => a instanceof CSSTransition)
            .map((a) => a.finished),
        );
      }
    }, thema);
    const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as Uitslag;
    gevonden.push(...violations.map((v) => `${thema} ${v.id} ${JSON.stringify(v.nodes[0]?.target)}`));
  }
  await page.evaluate(() => {
    document.documentElement.dataset.thema = 'licht';
  });
  return gevonden;
}

/** Utrecht and Amsterdam, side by side. */
function grenzenbestand(map: string): string {
  const vlak = (x: number) => ({
    type: 'Polygon',
    coordinates: [
      [
        [x, 450_000],
        [x + 10_000, 450_000],
        [x + 10_000, 460_000],
        [x, 460_000],
        [x, 450_000],
      ],
    ],
  });
  const gebied = (statcode: string, statnaam: string, x: number) => ({
    type: 'Feature',
    properties: { statcode, statnaam },
    geometry: vlak(x),
  });
  const pad = join(map, 'grenzen.geojson');
  writeFileSync(
    pad,
    JSON.stringify({
      type: 'FeatureCollection',
      features: [gebied('GM0344', 'Utrecht', 130_000), gebied('GM0363', 'Amsterdam', 140_000)],
    }),
  );
  return pad;
}

async function kiesBestand({ app }: App, pad: string): Promise<void> {
  await app.evaluate(({ dialog }, gekozen) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [gekozen] })) as never;
  }, pad);
}

const laatste = (boom: readonly OntvangenAnnotatie[]) =>
  boom.flatMap((a) => (a.soort === 'bronhouder' ? [a.bronhouder] : [])).at(-1);

async function opstelling(bedenktijd: string) {
  const centraal = await startCentraalProces({ meldingen: 12, seed: 4, bronhouder: '0344' });
  const melder = await aanHetLoket(centraal, { rol: 'melder' });
  const buur = await aanHetLoket(centraal, { rol: 'bijhouder', bronhouder: '0363' });
  const data = dataFolder();
  const app = await startApp({
    data,
    centraal: centraal.url,
    token: tokenVan(centraal, { rol: 'teamlead', bronhouder: '0344' }),
    env: { TERUGMELDBALIE_BEDENKTIJD: bedenktijd },
  });
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
  await bijhouder.blijkt(() => app.page.evaluate(() => innerWidth)).toBe(1280);
  await bijhouder.lijst(app.page).getByRole('row').nth(2).waitFor();
  return { centraal, melder, buur, data, app, page: app.page };
}

it('E2E-1400 a loaded boundary and a prefix give a proposal that Enter takes; the neighbour has it', {
  timeout: 180_000,
}, async () => {
  const { centraal, melder, buur, data, app, page } = await opstelling('0');
  const wortel = await melder.meld({
    registratie: 'BAG',
    kenmerk: 'KOMPAS-1',
    bronhouder: '0344',
    wortel: { ...PAND, locatie: { x: 145_000, y: 455_000 } },
  });
  await kiesBestand(app, grenzenbestand(data));
  await bijhouder.ga(page, 'Instellingen');
  await page.getByRole('button', { name: 'Bestand laden' }).click();
  await page.getByText(/^grenzen\.geojson: 2 gebieden/).waitFor();
  writeFileSync(join(data, 'plaatsen.csv'), 'woonplaats;gemeentecode\nHaren;0014\nElders;9999\n');
  await kiesBestand(app, join(data, 'plaatsen.csv'));
  await page.getByRole('button', { name: 'Plaatsen laden' }).click();
  await page.getByText('Regel 3, kolom gemeentecode: Deze gemeente bestaat niet. Er is niets geladen.').waitFor();
  await bijhouder.knop(page, 'Nu synchroniseren').click();
  await bijhouder.zoekEnOpen(page, 'KOMPAS-1');
  await page.keyboard.press('v');
  const dialoog = page.getByRole('dialog', { name: 'Verkeerde bronhouder' });
  const vak = dialoog.getByRole('region', { name: 'Voorstel van het kompas' });
  await vak.getByText('zeer waarschijnlijk', { exact: true }).waitFor();
  expect(await vak.getByRole('listitem').allInnerTexts()).toEqual([
    'Het punt ligt in Amsterdam',
    'De BAG-identificatie begint met 0363 → Amsterdam',
  ]);
  await app.screenshot('kompas-voorstel-licht');
  expect(await bezwaren(page)).toEqual([]);
  await page.evaluate(() => {
    document.documentElement.dataset.thema = 'donker';
  });
  await app.screenshot('kompas-voorstel-donker');
  await dialoog.getByRole('combobox', { name: 'Bronhouder' }).press('Enter');
  expect(await dialoog.getByRole('combobox', { name: 'Bronhouder' }).inputValue()).toBe('Amsterdam (0363)');
  await page.keyboard.type('Dit pand staat in Amsterdam.');
  await page.keyboard.press('Control+Enter');
  await dialoog.waitFor({ state: 'hidden' });
  await bijhouder.alsVerzonden(page);
  const boom = await buur.boom(wortel);
  expect(laatste(boom)).toBe('0363');
  expect(boom.some((a) => a.soort === 'status' && a.toelichting === 'Dit pand staat in Amsterdam.')).toBe(true);
  expect(app.complaints()).toEqual([]);
  await app.close();
  await centraal.stop();
});

it('E2E-1401 what came from the neighbour shows its chain, and going back to him is warned for', {
  timeout: 180_000,
}, async () => {
  const { centraal, melder, buur, app, page } = await opstelling('0');
  const wortel = await melder.meld({
    registratie: 'BRP',
    kenmerk: 'ROND-1',
    bronhouder: '0363',
    wortel: {
      attributen: [
        { naam: 'Woonplaatsnaam', rubriek: '081170', waardeBasisregistratie: 'Amsterdam', waardeWaargenomen: '' },
      ],
    },
  });
  await buur.stuurDoor(wortel, '0344', 'Woont volgens ons in Utrecht.');
  await bijhouder.knop(page, 'Nu synchroniseren').click();
  const regio = await bijhouder.zoekEnOpen(page, 'ROND-1');
  await regio
    .getByText(/Deze melding hoort mogelijk bij Amsterdam\. Woonplaatsnaam: Amsterdam\. .*kan doorsturen niet meer/)
    .waitFor();
  const keten = regio.getByRole('list', { name: 'Behandeld door' });
  expect(await keten.innerText()).toContain('Reden: “Woont volgens ons in Utrecht.”');
  await app.screenshot('kompas-hint');
  await keten.scrollIntoViewIfNeeded();
  await app.screenshot('kompas-keten');
  await page.keyboard.press('v');
  const dialoog = page.getByRole('dialog', { name: 'Verkeerde bronhouder' });
  await dialoog.getByText('mogelijk', { exact: true }).waitFor();
  await dialoog.getByRole('combobox', { name: 'Bronhouder' }).press('Enter');
  await dialoog
    .getByText(/^Amsterdam stuurde deze melding op .* zelf door\. Reden toen: “Woont volgens ons in Utrecht”/)
    .waitFor();
  await app.screenshot('kompas-pingpong');
  expect(await bezwaren(page)).toEqual([]);
  // Found by its former name; nobody is kept from choosing.
  const veld = dialoog.getByRole('combobox', { name: 'Bronhouder' });
  await veld.fill('haren');
  await page.getByRole('option').filter({ hasText: 'voorheen Haren' }).first().waitFor();
  await app.screenshot('kompas-voorheen');
  await veld.press('Enter');
  expect(await veld.inputValue()).toBe('Groningen (0014)');
  expect(app.complaints()).toEqual([]);
  await app.close();
  await centraal.stop();
});

it('E2E-1402 many are forwarded each to its own, with one undo; the neighbour gets what was confirmed', {
  timeout: 240_000,
}, async () => {
  const { centraal, melder, buur, app, page } = await opstelling('15');
  const plaats = (naam: string) => ({
    attributen: [{ naam: 'Woonplaatsnaam', rubriek: '081170', waardeBasisregistratie: naam, waardeWaargenomen: '' }],
  });
  const meld = (kenmerk: string, wortel: object, registratie = 'BRP', bronhouder = '0344') =>
    melder.meld({ registratie, kenmerk, bronhouder, wortel: { ...wortel, toelichting: 'Stapelproef' } });
  const amsterdam = await meld('STAPEL-1', plaats('Amsterdam'));
  const zeist = await meld('STAPEL-2', plaats('Zeist'));
  const prefix = await meld('STAPEL-3', PAND, 'BAG');
  const zonder = await meld('STAPEL-4', plaats('Bergen'));
  const rond = await meld('STAPEL-5', plaats('Amsterdam'), 'BRP', '0363');
  await buur.stuurDoor(rond, '0344', 'Niet van ons.');
  await bijhouder.knop(page, 'Nu synchroniseren').click();
  await bijhouder.ga(page, 'Iedereen');
  const veld = page.getByRole('combobox', { name: 'Zoeken in de lijst' });
  await veld.fill('stapelproef');
  await veld.press('Enter');
  for (const nummer of [1, 2, 3, 4, 5]) await bijhouder.rij(page, `STAPEL-${nummer}`).first().waitFor();
  await bijhouder.lijst(page).locator('[data-rij]').first().focus();
  await page.keyboard.press('Control+a');
  const balk = page.getByRole('region', { name: 'Gekozen meldingen' });
  await balk.getByRole('button', { name: 'Meer' }).click();
  await page.getByRole('menuitem', { name: 'Verkeerde bronhouder' }).click();
  const dialoog = page.getByRole('dialog', { name: '5 meldingen tegelijk' });
  await dialoog.getByLabel('Toelichting').fill('Dit hoort bij {{bestemming}}.');
  await dialoog.getByText('2 van 4 gekozen').waitFor();
  await dialoog.getByRole('heading', { name: 'Zonder voorstel · 1' }).waitFor();
  await dialoog.getByText('gaat rond').waitFor();
  await app.screenshot('kompas-bulk-licht');
  expect(await bezwaren(page)).toEqual([]);
  await page.evaluate(() => {
    document.documentElement.dataset.thema = 'donker';
  });
  await app.screenshot('kompas-bulk-donker');
  await page.evaluate(() => {
    document.documentElement.dataset.thema = 'licht';
  });
  await dialoog.getByRole('button', { name: 'Bronhouder kiezen voor STAPEL-4' }).click();
  await page.keyboard.type('Bergen (NH');
  await page.getByRole('option').filter({ hasText: 'Bergen (NH)' }).waitFor();
  await page.keyboard.press('Enter');
  await dialoog.getByText('3 van 5 gekozen').waitFor();
  // The prefix is only a hint: it goes along when a person ticks it.
  await dialoog.getByRole('checkbox', { name: /STAPEL-3/ }).check();
  await dialoog.getByText('Dit hoort bij Amsterdam.').first().waitFor();
  await app.screenshot('kompas-bulk-gekozen');
  await page.keyboard.press('Control+Enter');
  await dialoog.getByText('4 meldingen besloten').waitFor();
  await page.keyboard.press('z');
  await dialoog.getByText('4 besluiten ongedaan gemaakt.').waitFor();
  expect((await bijhouder.vraag(page, 'uitgaand.lijst', {})).wachtend).toEqual([]);
  await dialoog.getByRole('button', { name: 'Terug naar het formulier' }).click();
  await dialoog.getByText('4 van 5 gekozen').waitFor();
  await dialoog.getByRole('button', { name: /^Bevestigen voor 4/ }).click();
  await dialoog.getByText('4 meldingen besloten').waitFor();
  await app.screenshot('kompas-bulk-klaar');
  await page.keyboard.press('Escape');
  await bijhouder.alsVerzonden(page);
  expect(await Promise.all([amsterdam, prefix].map(async (w) => laatste(await buur.boom(w))))).toEqual([
    '0363',
    '0363',
  ]);
  const tekst = (await buur.boom(amsterdam)).flatMap((a) => (a.soort === 'status' ? [a.toelichting] : []));
  expect(tekst).toContain('Dit hoort bij Amsterdam.');
  const eigen = await aanHetLoket(centraal, { rol: 'melder' });
  expect(await Promise.all([zeist, zonder, rond].map(async (w) => laatste(await eigen.boom(w))))).toEqual([
    '0355',
    '0373',
    '0344',
  ]);
  expect(app.complaints()).toEqual([]);
  await app.close();
  await centraal.stop();
});
