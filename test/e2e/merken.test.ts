// Pointing at evidence and adding files, in the real program: marks stay where they were put at every size and turn, go to
// the service with their attribute, and own files come up once there is a connection again.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as maak from '../helpers/bestandsmakers.ts';
import * as bijhouder from '../helpers/bijhouder.ts';
import { type CentraalProces, startCentraalProces } from '../helpers/central.ts';
import { type App, dataFolder, startApp } from '../helpers/electron-app.ts';
import { maakMelder, tokenVan } from '../helpers/melder.ts';

let centraal: CentraalProces;
let app: App;
let page: Page;
let melder: Awaited<ReturnType<typeof maakMelder>>;
const data = dataFolder();

beforeAll(async () => {
  centraal = await startCentraalProces({ meldingen: 6, seed: 7, bronhouder: '0344' });
  melder = await maakMelder(centraal);
  app = await startApp({
    data,
    centraal: centraal.url,
    token: tokenVan(centraal, 'bijhouder', '0344'),
    env: { TERUGMELDBALIE_BEDENKTIJD: '0' },
  });
  page = app.page;
  await bijhouder.lijst(page).getByRole('row').nth(2).waitFor();
});

afterAll(async () => {
  await app.close();
  await centraal.stop();
});

type Deel = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Boomdeel = { readonly soort: string } & Readonly<Record<string, unknown>>;

const paneel = (): Locator => page.locator('[data-paneel="bijlage"]');
const inKader = (): ReturnType<Page['frameLocator']> => page.frameLocator('iframe');
const vak = async (waar: Locator): Promise<Deel> => {
  const gevonden = await waar.boundingBox();
  if (gevonden === null) throw new Error('niet te zien');
  return gevonden;
};

/** The tree as a colleague of the same bronhouder gets it. */
async function boom(wortel: string): Promise<readonly Boomdeel[]> {
  const antwoord = await fetch(`${centraal.url}/v1/terugmeldingen/${wortel}`, {
    headers: { Authorization: `Bearer ${tokenVan(centraal, 'teamlead', '0344')}`, Bronhouder: '0344' },
  });
  return ((await antwoord.json()) as { annotaties: Boomdeel[] }).annotaties;
}

const vanSoort = async (wortel: string, soort: string): Promise<readonly Boomdeel[]> =>
  (await boom(wortel)).filter((a) => a.soort === soort);

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = { readonly run: (waar: Document, opties: object) => Promise<{ violations: readonly { id: string }[] }> };

/** The rules that axe finds broken on the screen as it stands. */
async function axe(): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // The first heading stands in the list, which makes room for a file that is open.
    const rules = { 'page-has-heading-one': { enabled: false } };
    const { violations } = await axe.run(document, { resultTypes: ['violations'], iframes: false, rules });
    return violations.map(({ id }) => id);
  });
}

async function komtBinnen(
  kenmerk: string,
  bestanden: Parameters<typeof melder.dienIn>[0]['bestanden'],
): Promise<string> {
  const { wortel } = await melder.dienIn({ kenmerk, bestanden: bestanden ?? [] });
  await bijhouder.knop(page, 'Nu synchroniseren').click();
  await bijhouder
    .blijkt(() =>
      bijhouder
        .vraag(page, 'melding.dossier', { uuid: wortel })
        .then((d) => d.bijlagen.filter((b) => b.staat === 'aanwezig').length)
        .catch(() => -1),
    )
    .toBe(bestanden?.length ?? 0);
  return wortel;
}

async function openDossier(kenmerk: string): Promise<Locator> {
  await page.keyboard.press('Control+k');
  const palet = page.getByRole('dialog', { name: 'Opdrachten' });
  await palet.getByRole('combobox').fill(kenmerk);
  await palet.getByRole('option').filter({ hasText: kenmerk }).first().click();
  const regio = bijhouder.dossier(page, kenmerk);
  await regio.waitFor();
  return regio;
}

async function sleep(van: readonly [number, number], naar: readonly [number, number]): Promise<void> {
  await page.mouse.move(...van);
  await page.mouse.down();
  await page.mouse.move((van[0] + naar[0]) / 2, (van[1] + naar[1]) / 2);
  await page.mouse.move(...naar);
  await page.mouse.up();
}

/** Does the mark lie around the words, within a few pixels? */
async function ligtOm(merk: Locator, tekst: Locator): Promise<boolean> {
  const [m, t] = [await vak(merk), await vak(tekst)];
  const [mx, my, tx, ty] = [m.x + m.width / 2, m.y + m.height / 2, t.x + t.width / 2, t.y + t.height / 2];
  return Math.abs(mx - tx) < 6 && Math.abs(my - ty) < 6 && m.width > t.width * 0.9 && m.height > t.height * 0.9;
}

const merk = (nummer: number): Locator =>
  inKader()
    .locator('.merk')
    .filter({ has: inKader().getByRole('button', { name: `Markering ${nummer}`, exact: true }) });

describe('marks', () => {
  it('E2E-260 a rectangle drawn on a turned, enlarged page lies where it was put, and is linked both ways', {
    timeout: 150_000,
  }, async () => {
    const wortel = await komtBinnen('MERK-1', [
      { naam: 'huurcontract.pdf', type: 'application/pdf', bytes: maak.pdf({ paginas: 5, rotate: 90 }) },
      { naam: 'gevel.png', type: 'image/png', bytes: maak.png(400, 200) },
    ]);
    const regio = await openDossier('MERK-1');
    await regio.getByRole('button', { name: 'huurcontract.pdf', exact: true }).click();
    const tekst = inKader().getByText('Kerkstraat 21 bis, Utrecht').first();
    await tekst.waitFor();
    await paneel().getByRole('button', { name: 'Rechtsom draaien' }).click();
    await paneel().getByRole('button', { name: 'Inzoomen' }).click();
    await bijhouder.blijkt(async () => (await vak(tekst)).width < (await vak(tekst)).height * 20).toBe(true);
    await paneel().getByRole('button', { name: 'Markeren', exact: true }).click();
    await tekst.scrollIntoViewIfNeeded();
    const om = await vak(tekst);
    await sleep([om.x - 3, om.y - 3], [om.x + om.width + 3, om.y + om.height + 3]);
    const vorm = paneel().getByRole('region', { name: 'Nieuwe markering' });
    await vorm.getByLabel('Aantekening').fill('Dit bewijst huisnummer 21');
    await vorm.getByLabel('Waar zegt dit iets over?').selectOption('Huisnummer');
    await app.screenshot('merken-vorm-licht');
    expect(await axe()).toEqual([]);
    await vorm.getByRole('button', { name: 'Bevestigen' }).click();
    await vorm.waitFor({ state: 'detached' });
    await merk(1).waitFor();

    // The service has it, for colleagues, with the place in fractions of the unrotated page.
    await bijhouder.blijkt(async () => (await vanSoort(wortel, 'aantekening')).length).toBe(1);
    const [aantekening] = await vanSoort(wortel, 'aantekening');
    expect(aantekening).toMatchObject({
      zichtbaar: 'eigen',
      tekst: 'Dit bewijst huisnummer 21',
      attribuut: 'Huisnummer',
    });
    // The words begin 72 points from the left and 730 from the bottom of a page of 595 by 842, in letters of 18.
    const plaats = aantekening?.plaats as Deel & { page: number };
    expect(plaats.page).toBe(1);
    expect(Math.abs(plaats.x - 72 / 595)).toBeLessThan(0.03);
    expect(Math.abs(plaats.y + plaats.height / 2 - (842 - 730 - 6) / 842)).toBeLessThan(0.02);

    // At every turn and size it lies around the same words.
    for (const daad of ['Rechtsom draaien', 'Hele pagina', 'Rechtsom draaien', 'Inzoomen', 'Linksom draaien']) {
      await paneel().getByRole('button', { name: daad }).click();
      await bijhouder.blijkt(() => ligtOm(merk(1), tekst), `na ${daad}`).toBe(true);
    }
    await app.screenshot('merken-getekend-licht');
    expect(await axe()).toEqual([]);

    // From the list, and from the attribute, to the place; from the place to the line.
    await paneel().getByRole('button', { name: 'Hele pagina' }).click();
    await paneel().focus();
    await page.keyboard.press('End');
    await bijhouder.blijkt(() => paneel().getByLabel('Pagina', { exact: true }).inputValue()).not.toBe('1');
    await regio.getByRole('button', { name: /^Markering 1 tonen/ }).click();
    await bijhouder.blijkt(() => paneel().getByLabel('Pagina', { exact: true }).inputValue()).toBe('1');
    await bijhouder.blijkt(() => merk(1).getAttribute('data-gekozen')).toBe('ja');
    await page.keyboard.press('.');
    await page.getByRole('region', { name: 'Bijlage gevel.png' }).waitFor();
    await regio.getByRole('button', { name: /^Markering 1 bij Huisnummer tonen/ }).click();
    await page.getByRole('region', { name: 'Bijlage huurcontract.pdf' }).waitFor();
    await merk(1).getByRole('button').click();
    const regel = regio.getByRole('listitem').filter({ hasText: 'Dit bewijst huisnummer 21' });
    await bijhouder.blijkt(() => regel.first().getAttribute('data-gewezen')).toBe('ja');
    await bijhouder
      .blijkt(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toMatch(/^Markering 1 tonen/);
    expect(app.complaints()).toEqual([]);
  });

  it('E2E-261 the keyboard alone marks what was found, and moves and sizes a rectangle on a photo', {
    timeout: 120_000,
  }, async () => {
    const wortel = await komtBinnen('MERK-2', [
      { naam: 'brief.pdf', type: 'application/pdf', bytes: maak.pdf({ paginas: 3 }) },
      { naam: 'gevel.png', type: 'image/png', bytes: maak.png(400, 200) },
    ]);
    await openDossier('MERK-2');
    await page.keyboard.press('f');
    await page.getByRole('region', { name: 'Bijlage brief.pdf' }).waitFor();
    await inKader().locator('.textLayer span').first().waitFor();
    await paneel().getByLabel('Zoeken in de bijlage').fill('pagina 2');
    await paneel().getByText('1 van 1', { exact: true }).waitFor();
    await bijhouder.blijkt(() => paneel().getByLabel('Pagina', { exact: true }).inputValue()).toBe('2');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('h');
    const vorm = paneel().getByRole('region', { name: 'Nieuwe markering' });
    await vorm.getByText('Pagina 2', { exact: true }).waitFor();
    await bijhouder.blijkt(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.type('De tweede bladzijde');
    await page.keyboard.press('Control+Enter');
    await vorm.waitFor({ state: 'detached' });

    await paneel().focus();
    await page.keyboard.press('.');
    await page.getByRole('region', { name: 'Bijlage gevel.png' }).waitFor();
    await inKader().getByRole('img').waitFor();
    // The window hears from the frame where its pages lie; before that there is nothing to mark.
    await paneel().getByRole('button', { name: 'Markeren', exact: true }).waitFor();
    await page.keyboard.press('h');
    await paneel().getByRole('button', { name: 'Stoppen met markeren' }).waitFor();
    await page.keyboard.press('ArrowRight');
    const nieuw = inKader().locator('.nieuwvak');
    await nieuw.waitFor();
    const begin = await vak(nieuw);
    await page.keyboard.press('ArrowRight');
    await bijhouder.blijkt(async () => Math.round((await vak(nieuw)).x - begin.x)).toBe(8);
    await page.keyboard.press('Shift+ArrowDown');
    await bijhouder.blijkt(async () => Math.round((await vak(nieuw)).height - begin.height)).toBe(8);
    await app.screenshot('merken-plaatsen-licht');
    await page.keyboard.press('Enter');
    await bijhouder.blijkt(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.type('Hier hangt het bordje');
    await page.keyboard.press('Control+Enter');
    await vorm.waitFor({ state: 'detached' });

    await bijhouder
      .blijkt(async () => (await vanSoort(wortel, 'aantekening')).map((a) => a.tekst))
      .toEqual(['De tweede bladzijde', 'Hier hangt het bordje']);
    const [eerste] = await vanSoort(wortel, 'aantekening');
    expect(eerste).toMatchObject({ plaats: { page: 2 } });
    expect(app.complaints()).toEqual([]);
  });
});

/** Drops files on the dossier as the operating system would. */
function laatVallen(bestanden: readonly { readonly naam: string; readonly tekst: string }[]): Promise<void> {
  return page.evaluate((gegeven) => {
    const dataTransfer = new DataTransfer();
    for (const { naam, tekst } of gegeven) dataTransfer.items.add(new File([tekst], naam));
    const doel = document.querySelector('[data-paneel="dossier"]');
    for (const soort of ['dragenter', 'dragover', 'drop'])
      doel?.dispatchEvent(new DragEvent(soort, { bubbles: true, cancelable: true, dataTransfer }));
  }, bestanden);
}

describe('own files', () => {
  it('E2E-262 by dialog and by dropping, without a connection: opened at once, at the service once online', {
    timeout: 180_000,
  }, async () => {
    const wortel = await komtBinnen('EIGEN-1', []);
    const regio = await openDossier('EIGEN-1');
    await centraal.stop();
    const map = join(data, 'van-de-bijhouder');
    mkdirSync(map);
    const paden = ['huurcontract.pdf', 'programma.exe'].map((naam) => join(map, naam));
    writeFileSync(paden[0] ?? '', maak.pdf({ paginas: 2 }));
    writeFileSync(paden[1] ?? '', 'MZ\0\0');
    await app.app.evaluate(({ dialog }, gekozen) => {
      dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: gekozen })) as never;
    }, paden);
    await regio.getByRole('button', { name: 'Bestand toevoegen', exact: true }).click();
    const dialoog = page.getByRole('dialog', { name: 'Bestand toevoegen' });
    await dialoog.getByRole('button', { name: 'Bestanden kiezen' }).click();
    await dialoog.getByText('Dit is een programma of script').waitFor();
    await dialoog.getByRole('radio', { name: 'Ook de melder' }).check();
    await dialoog.getByText(/^Let op: de melder kan deze bestanden openen/).waitFor();
    await app.screenshot('eigen-bestand-licht');
    expect(await axe()).toEqual([]);
    // It says that it can't be yet, and pressing it says why.
    await dialoog.getByRole('button', { name: 'Bevestigen' }).click({ force: true });
    await dialoog.getByText('Haal eerst de bestanden weg die niet mee kunnen.').waitFor();
    await dialoog.getByRole('button', { name: 'programma.exe weghalen' }).click();
    await dialoog.getByLabel('Beschrijving').fill('Ontvangen aan de balie');
    await dialoog.getByRole('radio', { name: 'Alleen collega’s' }).check();
    await dialoog.getByRole('button', { name: 'Bevestigen' }).click();
    await dialoog.waitFor({ state: 'detached' });

    await laatVallen([{ naam: 'telefoonnotitie.txt', tekst: 'De bewoner belde over huisnummer 21.' }]);
    await dialoog.getByText('Tekstbestand, 36 bytes').waitFor();
    await dialoog.getByRole('button', { name: 'Bevestigen' }).click();
    await dialoog.waitFor({ state: 'detached' });

    // Without a connection: part of the melding, and it opens.
    await regio.getByRole('button', { name: 'telefoonnotitie.txt', exact: true }).click();
    await inKader().getByText('De bewoner belde over huisnummer 21.').waitFor();
    await regio.getByText('nog niet verstuurd').first().waitFor();
    await app.screenshot('eigen-bestand-onderweg-licht');

    centraal = await centraal.herstart();
    await bijhouder.knop(page, 'Nu synchroniseren').click();
    await bijhouder.blijkt(async () => (await vanSoort(wortel, 'bijlage').catch(() => [])).length).toBe(2);
    const [pdf, notitie] = await vanSoort(wortel, 'bijlage');
    expect(pdf).toMatchObject({
      bestandsnaam: 'huurcontract.pdf',
      mimeType: 'application/pdf',
      zichtbaar: 'eigen',
      beschrijving: 'Ontvangen aan de balie',
    });
    expect(notitie).toMatchObject({ bestandsnaam: 'telefoonnotitie.txt', mimeType: 'text/plain' });
    const inhoud = await fetch(`${centraal.url}/v1/bijlagen/${notitie?.uuid}/inhoud`, {
      headers: { Authorization: `Bearer ${tokenVan(centraal, 'teamlead', '0344')}`, Bronhouder: '0344' },
    });
    expect(await inhoud.text()).toBe('De bewoner belde over huisnummer 21.');
    await bijhouder.blijkt(() => regio.getByText('nog niet verstuurd').count()).toBe(0);
    // The melder is given none of it.
    const melders = await fetch(`${centraal.url}/v1/terugmeldingen/${wortel}`, {
      headers: { Authorization: `Bearer ${tokenVan(centraal, 'melder', null)}` },
    });
    expect(await melders.text()).not.toMatch(/huurcontract|telefoonnotitie/);
    expect(app.complaints().filter((klacht) => !/ERR_CONNECTION/.test(klacht))).toEqual([]);
  });
});
