// A melding that came by telephone: entered without a connection, handled without a connection, at the service once it is
// back; and one that the service refuses is mended by its person.
import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import * as bijhouder from '../helpers/bijhouder.ts';
import { type CentraalProces, startCentraalProces } from '../helpers/central.ts';
import { type App, dataFolder, startApp } from '../helpers/electron-app.ts';
import { aanHetLoket, tokenVan } from '../helpers/loket.ts';

const WAT = 'De bewoner zegt dat hij al een jaar op nummer 21 woont.';
const ANTWOORD = 'Wij hebben het huisnummer aangepast.';

async function start(): Promise<{ readonly centraal: CentraalProces; readonly app: App }> {
  const centraal = await startCentraalProces();
  const melder = await aanHetLoket(centraal, { rol: 'melder' });
  await melder.meld({ registratie: 'BRP', kenmerk: 'AL-1', bronhouder: '0344' });
  const app = await startApp({
    data: dataFolder(),
    centraal: centraal.url,
    token: tokenVan(centraal, { rol: 'bijhouder', bronhouder: '0344' }),
    env: { TERUGMELDBALIE_BEDENKTIJD: '0' },
  });
  await bijhouder.rij(app.page, 'AL-1').waitFor();
  await centraal.stop();
  return { centraal, app };
}

/** The form, from the key N to the button; gives the region of the melding that came of it. */
async function voerIn(page: Page, kenmerk: string): Promise<void> {
  await page.keyboard.press('n');
  await page.getByRole('heading', { level: 1, name: 'Melding invoeren' }).waitFor();
  await page.getByLabel('Registratie').selectOption('BRP');
  await page.getByLabel('Burgerservicenummer').fill('999990743');
  await page.getByLabel('Gaat over').selectOption('Verblijfplaats');
  await page.getByRole('combobox', { name: 'Gegeven' }).fill('Huisnummer');
  await page.keyboard.press('Escape');
  await page.getByLabel('Staat er nu').fill('23');
  await page.getByLabel('Moet zijn volgens de melder').fill('21');
  await page.getByLabel('Toelichting van de melder').fill(WAT);
  await page.getByLabel('Hoe kwam zij binnen').selectOption('telefoon');
  await page.getByLabel('Kenmerk van de melder').fill(kenmerk);
  await page.getByLabel('Naam', { exact: true }).fill('Loket burgerzaken');
  await dienIn(page);
}

async function dienIn(page: Page): Promise<void> {
  await page.locator('form').getByRole('button', { name: 'Melding invoeren', exact: true }).click();
}

/** A service in the place of the real one that refuses every new melding, and has no time for the rest. */
async function weigeraar(url: string): Promise<Server> {
  const server = createServer((verzoek, antwoord) => {
    verzoek.resume().once('end', () => {
      const nieuw = verzoek.method === 'POST' && verzoek.url === '/v1/terugmeldingen';
      const status = nieuw ? 422 : 503;
      const probleem = {
        type: `urn:terugmeldbalie:probleem:${nieuw ? 'ongeldig' : 'niet-beschikbaar'}`,
        title: nieuw ? 'De melding klopt niet' : 'Even niet',
        status,
        ...(nieuw ? { fouten: [{ pad: '/annotaties/1/kenmerk', melding: 'is al in gebruik' }] } : {}),
      };
      antwoord.writeHead(status, { 'Content-Type': 'application/problem+json', 'API-Version': '1.0.0' });
      antwoord.end(JSON.stringify(probleem));
    });
  });
  await new Promise<void>((klaar) => server.listen(Number(new URL(url).port), '127.0.0.1', klaar));
  return server;
}

const sluit = (server: Server): Promise<void> =>
  new Promise((klaar) => {
    server.close(() => klaar());
    server.closeAllConnections();
  });

async function uuidVan(page: Page, kenmerk: string): Promise<string> {
  const gevonden = (await bijhouder.alleMeldingen(page, 'iedereen')).find((r) => r.kenmerk === kenmerk);
  if (!gevonden) throw new Error('niet in de lijst');
  return gevonden.uuid;
}

describe('a melding entered by hand', () => {
  it('E2E-240 entered and handled offline, and there once the service is back', { timeout: 120_000 }, async () => {
    const { centraal, app } = await start();
    const { page } = app;
    await voerIn(page, 'TEL-1');
    const regio = bijhouder.dossier(page, 'TEL-1');
    await regio.waitFor();
    await regio.getByText(WAT).waitFor();
    const uuid = await uuidVan(page, 'TEL-1');

    await bijhouder.knop(page, 'In behandeling nemen').click();
    await bijhouder.knop(page, 'In behandeling nemen').waitFor({ state: 'detached' });
    await bijhouder.knop(page, 'Afhandelen').click();
    const dialoog = page.getByRole('dialog', { name: 'Afhandelen' });
    await dialoog.getByRole('radio', { name: 'Gewijzigd', exact: true }).check();
    await dialoog.getByLabel('Toelichting').fill(ANTWOORD);
    await dialoog.getByRole('radio', { name: 'Telefoon' }).check();
    await dialoog.getByLabel('Wat hebt u geantwoord?').fill('Teruggebeld: het is aangepast.');
    await dialoog.getByRole('button', { name: 'Bevestigen' }).click();
    await dialoog.waitFor({ state: 'hidden' });
    expect((await bijhouder.vraag(page, 'sync.stand', {})).wachtend).toBe(3);

    const terug = await centraal.herstart();
    await bijhouder.knop(page, 'Nu synchroniseren').click();
    await bijhouder.alsVerzonden(page);
    const collega = await aanHetLoket(terug, { rol: 'teamlead', bronhouder: '0344' });
    const boom = await collega.boom(uuid);
    expect(new Set(boom.map((a) => a.uuid)).size).toBe(boom.length);
    expect(boom.flatMap((a) => (a.soort === 'status' ? [a.status] : []))).toEqual([
      'GEMELD',
      'IN_BEHANDELING',
      'AFGEHANDELD',
    ]);
    expect(boom.find((a) => a.soort === 'terugmelding')).toMatchObject({ herkomst: 'telefoon', toelichting: WAT });
    expect(boom.filter((a) => a.soort === 'contactmoment')).toMatchObject([{ kanaal: 'telefoon' }]);
    expect(app.complaints()).toEqual([]);
    await app.close();
    await terug.stop();
  });

  it('E2E-241 refused by the service: it comes back in its form, and the mended one takes its place', {
    timeout: 120_000,
  }, async () => {
    const { centraal, app } = await start();
    const { page } = app;
    await voerIn(page, 'TEL-2');
    await bijhouder.dossier(page, 'TEL-2').waitFor();
    const slecht = await weigeraar(centraal.url);
    await bijhouder.knop(page, 'Nu synchroniseren').click();
    await bijhouder.ga(page, 'Uitgaand');
    const kaart = page.getByRole('article').filter({ hasText: 'TEL-2' });
    await kaart.getByText('Geweigerd door de centrale voorziening').waitFor();
    await kaart.getByText(/vond een fout/).waitFor();
    await kaart.getByText('Is al in gebruik.').waitFor();
    await sluit(slecht);

    await kaart.getByRole('button', { name: 'Aanpassen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Melding invoeren' }).waitFor();
    await page.getByText('U verbetert een melding die is geweigerd.', { exact: false }).waitFor();
    expect(await page.getByLabel('Toelichting van de melder').inputValue()).toBe(WAT);
    await page.getByRole('alert').getByText('Kenmerk van de melder: Is al in gebruik.').waitFor();
    await page.getByLabel('Kenmerk van de melder').fill('TEL-3');
    await dienIn(page);
    await bijhouder.dossier(page, 'TEL-3').waitFor();
    const uuid = await uuidVan(page, 'TEL-3');

    const terug = await centraal.herstart();
    await bijhouder.knop(page, 'Nu synchroniseren').click();
    await bijhouder.alsVerzonden(page);
    const collega = await aanHetLoket(terug, { rol: 'teamlead', bronhouder: '0344' });
    expect((await collega.boom(uuid)).find((a) => a.soort === 'kenmerk')).toMatchObject({ kenmerk: 'TEL-3' });
    expect((await bijhouder.alleMeldingen(page, 'iedereen')).map((r) => r.kenmerk).sort()).toEqual(['AL-1', 'TEL-3']);
    expect((await bijhouder.vraag(page, 'uitgaand.lijst', {})).conflicten).toEqual([]);
    await app.close();
    await terug.stop();
  });

  it('E2E-242 closed by mistake: a follow-up from its dossier, entered, and each names the other', {
    timeout: 120_000,
  }, async () => {
    const centraal = await startCentraalProces();
    const melder = await aanHetLoket(centraal, { rol: 'melder' });
    const wortel = await melder.meld({ registratie: 'BAG', kenmerk: 'FOUT-1', bronhouder: '0344' });
    const app = await startApp({
      data: dataFolder(),
      centraal: centraal.url,
      token: tokenVan(centraal, { rol: 'bijhouder', bronhouder: '0344' }),
      env: { TERUGMELDBALIE_BEDENKTIJD: '0' },
    });
    const { page } = app;
    await bijhouder.openMelding(page, 'FOUT-1');
    await bijhouder.knop(page, 'Niet ontvankelijk').click();
    const dialoog = page.getByRole('dialog', { name: 'Niet ontvankelijk' });
    await dialoog.getByLabel('Toelichting').fill('Per vergissing gesloten.');
    await dialoog.getByRole('button', { name: 'Bevestigen' }).click();
    await bijhouder.alsVerzonden(page);
    await bijhouder.ga(page, 'Afgesloten');
    const oud = await bijhouder.openMelding(page, 'FOUT-1');
    await oud.getByRole('button', { name: 'Vervolgmelding maken' }).click();
    await page.getByText('Vervolg op melding FOUT-1.', { exact: false }).waitFor();
    await page.getByLabel('Toelichting van de melder').fill('Wij sloten de melding per vergissing.');
    await page.getByLabel('Kenmerk van de melder').fill('VERVOLG-1');
    await dienIn(page);
    const nieuw = bijhouder.dossier(page, 'VERVOLG-1');
    await nieuw.getByText('FOUT-1', { exact: false }).first().waitFor();
    await bijhouder.alsVerzonden(page);
    const collega = await aanHetLoket(centraal, { rol: 'teamlead', bronhouder: '0344' });
    const boom = await collega.boom(await uuidVan(page, 'VERVOLG-1'));
    expect(boom.find((a) => a.soort === 'terugmelding')).toMatchObject({ vervolgOp: wortel, herkomst: 'ambtshalve' });
    await nieuw
      .getByRole('button', { name: 'Openen: FOUT-1' })
      .or(nieuw.getByRole('button', { name: /FOUT-1/ }))
      .first()
      .click();
    await bijhouder.dossier(page, 'FOUT-1').getByText('VERVOLG-1', { exact: false }).first().waitFor();
    expect(app.complaints()).toEqual([]);
    await app.close();
    await centraal.stop();
  });
});
