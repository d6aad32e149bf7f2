// The report in the real program: a month that was made through the service day by day, so that every number of it is known; the
// meldingen behind a number; the files, written and read back; and what a bijhouder sees of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { leesXlsx } from '../../renderer/kijker/lezen/xlsx.ts';
import * as bijhouder from '../helpers/bijhouder.ts';
import { type CentraalOpties, type CentraalProces, startCentraalProces } from '../helpers/central.ts';
import { type App, dataFolder, startApp } from '../helpers/electron-app.ts';
import { aanHetLoket, tokenVan } from '../helpers/loket.ts';

const TEKST = { toelichting: 'Wij missen een bewijs. U kunt opnieuw melden met dat bewijs.' };
const HIER = { bronhouder: '0344' };

/** The service on another day: its clock is where the figures come from. */
async function opDag(vorige: CentraalProces | null, dag: string): Promise<CentraalProces> {
  const opties: CentraalOpties = { meldingen: 0, seed: 3, ...HIER, nu: `${dag}T09:00:00Z` };
  if (vorige === null) return startCentraalProces(opties);
  await vorige.stop();
  return startCentraalProces({ ...opties, data: vorige.data, port: Number(new URL(vorige.url).port) });
}

/**
 * March 2025, without a closed day but weekends.
 *   R1 BRP, received Monday 3: due Monday 10. Taken up on the 10th by the teamlead: in time. Changed on the 20th: 17 days.
 *   R2 BRP, received Monday 3: due Monday 10. Refused on Wednesday 12 by the bijhouder: late. 9 days.
 *   R3 BRP, received Monday 3, withdrawn on the 10th: counts in no share.
 *   B1 BAG, received Monday 3: due Wednesday 5. Taken up on the 12th: TNI. Open at the end.
 *   G1 BGT, received Monday 3: due Monday 10. Refused on the 12th by the bijhouder: late. 9 days.
 */
async function maart(): Promise<CentraalProces> {
  let centraal = await opDag(null, '2025-03-03');
  const melder = await aanHetLoket(centraal, { rol: 'melder' });
  const meld = (registratie: string, kenmerk: string) => melder.meld({ registratie, kenmerk, ...HIER });
  const r1 = await meld('BRP', 'R-1');
  const r2 = await meld('BRP', 'R-2');
  const r3 = await meld('BRP', 'R-3');
  const b1 = await meld('BAG', 'B-1');
  const g1 = await meld('BGT', 'G-1');
  centraal = await opDag(centraal, '2025-03-10');
  await (await aanHetLoket(centraal, { rol: 'teamlead', ...HIER })).zet(r1, 'IN_BEHANDELING');
  await (await aanHetLoket(centraal, { rol: 'melder' })).zet(r3, 'INGETROKKEN');
  centraal = await opDag(centraal, '2025-03-12');
  const collega = await aanHetLoket(centraal, { rol: 'bijhouder', ...HIER });
  await collega.zet(r2, 'ONVOLDOENDE_INFORMATIE', TEKST);
  await collega.zet(b1, 'IN_BEHANDELING');
  await collega.zet(g1, 'NIET_ONTVANKELIJK', TEKST);
  centraal = await opDag(centraal, '2025-03-20');
  await (await aanHetLoket(centraal, { rol: 'teamlead', ...HIER })).zet(r1, 'AFGEHANDELD', {
    resultaat: 'GEWIJZIGD',
    ...TEKST,
  });
  return centraal;
}

async function naarMaart(page: Page): Promise<void> {
  await bijhouder.ga(page, 'Rapportage');
  await page.getByRole('heading', { level: 1, name: 'Rapportage' }).waitFor();
  await page.getByRole('radio', { name: 'Eigen' }).check();
  await page.getByLabel('Vanaf').fill('2025-03-01');
  await page.getByLabel('Tot en met').fill('2025-03-31');
}

const tegel = (page: Page, naam: string) => page.getByRole('article', { name: naam });
const balans = (page: Page) => page.locator('dl').first();

/** Kenmerken of the rows, once there are so many. */
async function rijen(page: Page, kenmerken: readonly string[]): Promise<void> {
  for (const kenmerk of kenmerken) await bijhouder.rij(page, kenmerk).waitFor();
  expect(await bijhouder.lijst(page).locator('[data-rij]').count()).toBe(kenmerken.length);
}

/** Chooses this file in the system's dialog. */
const kiesBestand = ({ app }: App, pad: string) =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, pad);

async function bewaar(app: App, vorm: string, pad: string): Promise<Buffer> {
  await kiesBestand(app, pad);
  await bijhouder.knop(app.page, 'Bewaren als').click();
  await app.page.getByRole('menuitem', { name: vorm }).click();
  await app.page.getByText(`Bewaard in ${pad}.`).waitFor();
  return readFileSync(pad);
}

it('E2E-320 a teamlead reads the figures of a month, opens what stands behind them, and keeps them', {
  timeout: 240_000,
}, async () => {
  const centraal = await maart();
  const data = dataFolder();
  const app = await startApp({ data, centraal: centraal.url, token: tokenVan(centraal, { rol: 'teamlead', ...HIER }) });
  const { page } = app;
  await naarMaart(page);

  await expect.poll(() => balans(page).innerText(), { timeout: 15_000 }).toContain('Ontvangen\n5');
  expect((await balans(page).innerText()).split('\n')).toEqual([
    'Open aan het begin',
    '0',
    'Ontvangen',
    '5',
    'Gesloten',
    '3',
    'Doorgestuurd',
    '0',
    'Ingetrokken',
    '1',
    'Open aan het eind',
    '1',
    // 17, 9 and 9 days.
    'Doorlooptijd',
    '9 dagen',
    'mediaan; gemiddeld 11,7 dagen',
  ]);
  const brp = tegel(page, 'BRP binnen 5 werkdagen');
  expect(await brp.innerText()).toContain('50 %');
  expect(await brp.innerText()).toContain('Niet gehaald: streefwaarde 98 %');
  expect(await tegel(page, 'BAG niet tijdig opgepakt (TNI)').innerText()).toMatch(/\n1\n/);
  expect(await tegel(page, 'BGT opgepakt (KE-01A)').innerText()).toContain('0 %');
  await app.screenshot('rapportage-maart');

  // Behind each number exactly its meldingen, and back to the same report.
  await brp.getByRole('button', { name: 'BRP binnen 5 werkdagen: te laat: 1. Toon de meldingen' }).first().click();
  await rijen(page, ['R-2']);
  await page.getByText('Rapportage: BRP binnen 5 werkdagen: te laat, 1 maart 2025 tot en met 31 maart 2025').waitFor();
  await bijhouder.ga(page, 'Rapportage');
  await balans(page).getByRole('button', { name: 'Ontvangen: 5. Toon de meldingen' }).click();
  await rijen(page, ['R-1', 'R-2', 'R-3', 'B-1', 'G-1']);
  await bijhouder.ga(page, 'Rapportage');
  await balans(page)
    .getByRole('button', { name: /^Open aan het eind: 1\./ })
    .click();
  await rijen(page, ['B-1']);
  await bijhouder.ga(page, 'Rapportage');

  const csv = await bewaar(app, 'CSV', join(data, 'maart.csv'));
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const regels = csv.toString('utf8').slice(1).split('\r\n');
  expect(regels).toContain('2025-03-01..2025-03-31;0344;Per registratie;BRP;Ontvangen;3');
  expect(regels).toContain('2025-03-01..2025-03-31;0344;Cijfers;BRP binnen 5 werkdagen;Waarde;50 %');
  const xlsx = leesXlsx(await bewaar(app, 'Excel (xlsx)', join(data, 'maart.xlsx')));
  if (xlsx.vorm !== 'tabel') throw new Error(`gelezen als ${xlsx.vorm}`);
  expect(xlsx.bladen.map((b) => b.naam)).toEqual([
    'Cijfers',
    'Per registratie',
    'Per afnemer',
    'Verloop',
    'Over dit rapport',
  ]);
  const pdf = await bewaar(app, 'PDF', join(data, 'maart.pdf'));
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  // Tagged: it can be read aloud.
  expect(pdf.toString('latin1')).toContain('/MarkInfo');
  for (const bestand of [csv.toString('utf8'), JSON.stringify(xlsx), pdf.toString('latin1')])
    expect(bestand).not.toContain('999990743');
  expect(app.complaints()).toEqual([]);
  await app.close();
  await centraal.stop();
});

it('E2E-321 a bijhouder sees his own figures only, a raadpleger none', { timeout: 240_000 }, async () => {
  const centraal = await maart();
  const start = (rol: string) =>
    startApp({ data: dataFolder(), centraal: centraal.url, token: tokenVan(centraal, { rol, ...HIER }) });
  const app = await start('bijhouder');
  const { page } = app;
  await naarMaart(page);
  // R2 and G1 were closed by this person.
  await expect.poll(() => balans(page).innerText(), { timeout: 15_000 }).toContain('Gesloten\n2');
  expect(await page.getByRole('radio', { name: 'Hele team' }).count()).toBe(0);
  await balans(page)
    .getByRole('button', { name: /^Gesloten: 2\./ })
    .click();
  await rijen(page, ['R-2', 'G-1']);
  // Asked past the screen: refused by the backend.
  const gevraagd = await page.evaluate(async () => {
    const { balie } = globalThis as unknown as { balie: { query: (n: string, i: unknown) => Promise<unknown> } };
    const vraag = 'rapport:ontvangen,2025-03,0344,team,alle';
    return [
      await balie.query('rapport.cijfers', { bronhouder: null, kring: 'team', periode: '2025-03', registratie: null }),
      await balie.query('werkvoorraad.openen', { weergave: 'iedereen', vraag }),
    ];
  });
  expect(gevraagd).toMatchObject([
    { ok: false, fout: { code: 'rol-niet-bevoegd' } },
    { ok: false, fout: { code: 'vraag-onjuist' } },
  ]);
  expect(app.complaints()).toEqual([]);
  await app.close();

  const lezer = await start('raadpleger');
  await lezer.page.getByRole('link', { name: 'Instellingen', exact: true }).waitFor();
  // Also who knows the address.
  await lezer.page.evaluate(() => {
    location.hash = '#/rapportage';
  });
  await lezer.page.getByText('U hebt geen cijfers').waitFor();
  expect(await lezer.page.getByRole('link', { name: 'Rapportage', exact: true }).count()).toBe(0);
  await lezer.close();
  await centraal.stop();
});
