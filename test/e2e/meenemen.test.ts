// What leaves the desk: a dossier as a PDF, and a package of meldingen whose files open without the service.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BalieMetDienst, startBalieMetDienst } from '../helpers/balie-met-dienst.ts';
import * as maak from '../helpers/bestandsmakers.ts';
import * as bijhouder from '../helpers/bijhouder.ts';
import { type App, dataFolder } from '../helpers/electron-app.ts';
import { leesPdf } from '../helpers/pdf-lezen.ts';

let balie: BalieMetDienst;
let app: App;
let page: Page;
const uit = dataFolder();
const KENMERK = 'DOS-1';

beforeAll(async () => {
  balie = await startBalieMetDienst(30);
  ({ app, page } = balie);
  await balie.melder.dienIn({
    kenmerk: KENMERK,
    bestanden: [
      { naam: 'gevel.png', type: 'image/png', bytes: maak.png(400, 300) },
      { naam: 'huurcontract.pdf', type: 'application/pdf', bytes: maak.pdf() },
    ],
  });
});

afterAll(() => balie.stop());

/** The system's dialog answers so. */
function kiest(pad: string): Promise<void> {
  return app.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, pad);
}

const vensters = (): Promise<number> => app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

describe('a dossier as a document', () => {
  it('E2E-270 is a tagged PDF with numbered pages, without persons unless one chooses otherwise', {
    timeout: 120_000,
  }, async () => {
    const regio = await bijhouder.zoekEnOpen(page, KENMERK);
    await regio.getByText('gevel.png').first().waitFor();
    await regio.getByRole('button', { name: 'Meer', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Dossier afdrukken of als PDF bewaren' }).click();
    const dialoog = page.getByRole('dialog', { name: 'Dossier afdrukken of als PDF bewaren' });
    await app.screenshot('dossier-afdrukken');
    const bewaar = async (naam: string) => {
      await kiest(join(uit, naam));
      await dialoog.getByRole('button', { name: 'Bewaren als PDF' }).click();
      await dialoog.getByText(`Bewaard als ${join(uit, naam)}.`).waitFor();
      return leesPdf(readFileSync(join(uit, naam)));
    };
    const dicht = await bewaar('dicht.pdf');
    expect(dicht).toMatchObject({ taal: 'nl', titel: 'Dossier van een terugmelding' });
    expect([...dicht.rollen]).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'Figure']));
    expect(dicht.kopjes).toEqual(expect.arrayContaining(['Verschil', 'Bestanden', 'Tijdlijn']));
    for (const [i, tekst] of dicht.paginas.entries())
      expect(tekst).toContain(`Pagina ${i + 1} van ${dicht.paginas.length}`);
    const heel = dicht.paginas.join(' ');
    expect(heel).toContain('Huisnummer');
    expect(heel).toContain('gevel.png');
    expect(heel.replaceAll(/\s/g, '')).not.toContain('999990743');
    await dialoog.getByRole('checkbox', { name: 'BSN, A-nummer en IBAN' }).click();
    const open = (await bewaar('open.pdf')).paginas.join(' ').replaceAll(/[\s.]/g, '');
    expect(open).toContain('999990743');
    // Whole or not at all, and no window left.
    expect(readdirSync(uit).sort()).toEqual(['dicht.pdf', 'open.pdf']);
    expect(await vensters()).toBe(1);
    await kiest(join(uit, 'open.pdf', 'kan-niet.pdf'));
    await dialoog.getByRole('button', { name: 'Bewaren als PDF' }).click();
    await dialoog.getByText('In deze map kan het programma niet schrijven. Kies een andere map.').waitFor();
    await page.keyboard.press('Escape');
    await dialoog.waitFor({ state: 'hidden' });
    expect(app.complaints()).toEqual([]);
  });
});

describe('a package', () => {
  it('E2E-271 is made of what one chose, becomes complete, and says and opens the same without the service', {
    timeout: 180_000,
  }, async () => {
    await bijhouder.ga(page, 'Nieuw');
    await bijhouder.lijst(page).getByRole('row').nth(3).waitFor();
    await bijhouder.lijst(page).locator('[data-rij]').first().focus();
    await page.keyboard.press('Control+a');
    const balk = page.getByRole('region', { name: 'Gekozen meldingen' });
    await balk.getByRole('button', { name: 'Meer' }).click();
    await page.getByRole('menuitem', { name: 'Meenemen' }).click();
    const dialoog = page.getByRole('dialog', { name: 'Meeneempakketten' });
    await dialoog.getByLabel('Naam').fill('Huisbezoeken dinsdag');
    await dialoog.getByRole('button', { name: 'Pakket maken' }).click();
    await dialoog.getByText(/^Compleet, /).waitFor({ timeout: 60_000 });
    await app.screenshot('meeneempakket');
    await page.keyboard.press('Escape');
    await balie.centraal.stop();
    await bijhouder.knop(page, 'Nu synchroniseren').click();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Opdrachten' }).getByRole('combobox').fill('onderweg');
    await page.keyboard.press('Enter');
    await dialoog.getByText(/^Compleet, /).waitFor();
    await dialoog.getByText('U bent niet verbonden. Wat er nog niet is, komt als u weer online bent.').waitFor();
    await page.keyboard.press('Escape');
    const regio = await bijhouder.zoekEnOpen(page, KENMERK);
    await regio.getByRole('button', { name: 'gevel.png', exact: true }).click();
    await page.frameLocator('iframe').getByRole('img').waitFor();
  });
});
