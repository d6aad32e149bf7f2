// Nothing of a person's work gets lost, and nothing moves by itself: killed while typing, gone to another screen and back,
// new meldingen that come in, a melder who withdraws what one is looking at.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Uuid } from '../../shared/lib/brand.ts';
import * as bijhouder from '../helpers/bijhouder.ts';
import { type CentraalProces, startCentraalProces } from '../helpers/central.ts';
import { type App, dataFolder, startApp } from '../helpers/electron-app.ts';
import { aanHetLoket, type Loket, tokenVan } from '../helpers/loket.ts';

const EERSTE = 'Wij hebben de brief van 3 november gelezen en de woning bezocht.';
const REST = ' Daarna belden wij de verhuurder, die niet thuis gaf en later';

type Toneel = { readonly centraal: CentraalProces; readonly melder: Loket; readonly data: string; readonly app: App };

function start(centraal: CentraalProces, data: string): Promise<App> {
  return startApp({
    data,
    centraal: centraal.url,
    token: tokenVan(centraal, { rol: 'bijhouder', bronhouder: '0344' }),
  });
}

/** A service with so many BRP meldingen, and a program that shows them all. */
async function opbouwen(aantal: number): Promise<Toneel> {
  const centraal = await startCentraalProces();
  const melder = await aanHetLoket(centraal, { rol: 'melder' });
  await meld(melder, 'TK', aantal);
  const data = dataFolder();
  const app = await start(centraal, data);
  await totaal(app.page, aantal);
  return { centraal, melder, data, app };
}

async function meld(melder: Loket, begin: string, aantal: number): Promise<readonly Uuid[]> {
  const wortels: Uuid[] = [];
  for (let n = 1; n <= aantal; n += 1)
    wortels.push(
      await melder.meld({
        registratie: 'BRP',
        kenmerk: `${begin}-${String(n).padStart(3, '0')}`,
        bronhouder: '0344',
      }),
    );
  return wortels;
}

/** Waits until the list counts so many meldingen. */
async function totaal(page: Page, aantal: number): Promise<void> {
  await page.getByText(new RegExp(`^${aantal} meldingen, `)).waitFor();
}

/** Rows as one sees them: kenmerk and height on the screen. */
function beeld(page: Page): Promise<readonly string[]> {
  return bijhouder.lijst(page).evaluate((grid) =>
    [...grid.querySelectorAll('[data-rij]')].map((rij) => {
      const kenmerk = /[A-Z]{2}-\d{3}/.exec(rij.textContent ?? '')?.[0];
      return `${kenmerk} op ${Math.round(rij.getBoundingClientRect().top)}`;
    }),
  );
}

describe('coming back', () => {
  it('E2E-230 killed in the middle of typing: the draft is there, but for the last words at most', {
    timeout: 120_000,
  }, async () => {
    const { centraal, data, app } = await opbouwen(4);
    const { page } = app;
    await bijhouder.openMelding(page, 'TK-002');
    await page.keyboard.press('i');
    const veld = page.getByRole('dialog').getByLabel('Toelichting');
    await veld.waitFor();
    await page.keyboard.type(EERSTE);
    const bewaard = async (): Promise<string | undefined> => {
      const uuid = (await bijhouder.alleMeldingen(page, 'nieuw')).find((r) => r.kenmerk === 'TK-002')?.uuid;
      const concepten = uuid === undefined ? [] : await bijhouder.vraag(page, 'concept.lijst', { uuid });
      return concepten[0]?.inhoud.toelichting;
    };
    await bijhouder.blijkt(bewaard).toBe(EERSTE);
    await page.keyboard.type(REST);
    await app.kill();

    const weer = await start(centraal, data);
    const p = weer.page;
    const regio = await bijhouder.openMelding(p, 'TK-002');
    await regio.getByRole('button', { name: 'Verdergaan: Onvoldoende informatie' }).click();
    const tekst = await p
      .getByRole('dialog', { name: 'Onvoldoende informatie' })
      .getByLabel('Toelichting')
      .inputValue();
    expect(tekst.startsWith(EERSTE)).toBe(true);
    expect(`${EERSTE}${REST}`.startsWith(tekst)).toBe(true);
    await weer.close();
    await centraal.stop();
  });

  it('E2E-231 away and back: the same view, question, place and dossier', { timeout: 120_000 }, async () => {
    const { centraal, app } = await opbouwen(60);
    const { page } = app;
    await bijhouder.ga(page, 'Iedereen');
    await page.getByRole('heading', { level: 1, name: 'Iedereen' }).waitFor();
    const veld = page.getByRole('combobox', { name: 'Zoeken in de lijst' });
    await veld.fill('reg:brp');
    await veld.press('Escape');
    await bijhouder.openMelding(page, 'TK-041');
    await page.keyboard.press('j');
    await bijhouder.dossier(page, 'TK-042').waitFor();
    const was = await beeld(page);
    expect(was.some((regel) => regel.startsWith('TK-001'))).toBe(false);
    for (const scherm of ['Uitgaand', 'Instellingen']) {
      await bijhouder.ga(page, scherm);
      await page.getByRole('heading', { level: 1, name: scherm }).waitFor();
      await page.keyboard.press('Escape');
      await bijhouder.dossier(page, 'TK-042').waitFor();
      await bijhouder.blijkt(() => beeld(page)).toEqual(was);
      expect(await veld.inputValue()).toBe('reg:brp');
    }
    await bijhouder.ga(page, 'Nieuw');
    await page.getByRole('heading', { level: 1, name: 'Nieuw' }).waitFor();
    expect(await veld.inputValue()).toBe('');
    await bijhouder.ga(page, 'Iedereen');
    await bijhouder.blijkt(() => beeld(page)).toEqual(was);
    await bijhouder.dossier(page, 'TK-042').waitFor();
    await page.keyboard.press('j');
    await bijhouder.dossier(page, 'TK-043').waitFor();
    await app.close();
    await centraal.stop();
  });

  it('E2E-232 twelve new ones: said, nothing moves until one wants them, and then one stands where one stood', {
    timeout: 120_000,
  }, async () => {
    const { centraal, melder, app } = await opbouwen(30);
    const { page } = app;
    await bijhouder.openMelding(page, 'TK-010');
    const was = await beeld(page);
    await meld(melder, 'NW', 12);
    const knop = bijhouder.knop(page, '12 nieuwe tonen');
    await knop.waitFor();
    expect(await bijhouder.dossier(page, 'TK-010').count()).toBe(1);
    // The line with the button comes above the list; the rows among themselves stay as they were.
    const kenmerken = (regels: readonly string[]) => regels.map((regel) => regel.slice(0, 6));
    expect(kenmerken(await beeld(page)).filter((k) => k.startsWith('NW'))).toEqual([]);
    expect(kenmerken(was)).toEqual(expect.arrayContaining(kenmerken(await beeld(page))));
    await totaal(page, 30);
    await knop.click();
    await totaal(page, 42);
    await knop.waitFor({ state: 'detached' });
    await bijhouder.dossier(page, 'TK-010').waitFor();
    await bijhouder.rij(page, 'TK-010').waitFor();
    await app.close();
    await centraal.stop();
  });

  it('E2E-233 the melder withdraws the open melding while one writes: said at once, and the words are kept', {
    timeout: 120_000,
  }, async () => {
    const { centraal, melder, app } = await opbouwen(3);
    const { page } = app;
    const regio = await bijhouder.openMelding(page, 'TK-001');
    const [wortel] = (await bijhouder.alleMeldingen(page, 'nieuw')).flatMap((r) =>
      r.kenmerk === 'TK-001' ? [r.uuid] : [],
    );
    if (!wortel) throw new Error('geen melding');
    await page.keyboard.press('i');
    const dialoog = page.getByRole('dialog', { name: 'Onvoldoende informatie' });
    await dialoog.getByLabel('Toelichting').fill(EERSTE);
    await melder.zet(wortel, 'INGETROKKEN', { toelichting: 'Dubbel gemeld' });
    await dialoog.getByText('De melder heeft de melding ingetrokken terwijl u schreef.').waitFor();
    expect(await dialoog.getByLabel('Toelichting').inputValue()).toBe(EERSTE);
    await page.keyboard.press('Control+Enter');
    expect(await dialoog.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await dialoog.waitFor({ state: 'hidden' });
    await regio.getByText(/^De melder heeft deze melding ingetrokken/).waitFor();
    expect(await regio.getByRole('button', { name: 'Onvoldoende informatie' }).count()).toBe(0);
    await regio.getByRole('region', { name: 'Concepten' }).getByText(EERSTE).waitFor();
    expect((await bijhouder.vraag(page, 'uitgaand.lijst', {})).wachtend).toEqual([]);
    expect(app.complaints()).toEqual([]);
    await app.close();
    await centraal.stop();
  });
});
