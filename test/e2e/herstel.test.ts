// A damaged database in the real program: the recovery screen, a backup put back, and nothing of the unsent work lost.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../electron/backend/db/driver.ts';
import { salvage } from '../../electron/backend/db/salvage.ts';
import type { OntvangenAnnotatie } from '../../shared/domain/annotatie.ts';
import * as bijhouder from '../helpers/bijhouder.ts';
import { type CentraalProces, startCentraalProces } from '../helpers/central.ts';
import { type App, dataFolder, startApp } from '../helpers/electron-app.ts';

const TOELICHTING = 'Wij missen een bewijs van het waargenomen adres. U kunt opnieuw melden met dat bewijs.';
const PAGINA = 4096;

function teamlead(centraal: CentraalProces): string {
  const gevonden = centraal.tokens.find((t) => t.rol === 'teamlead' && t.bronhouder === '0344');
  if (!gevonden) throw new Error('geen teamlead');
  return gevonden.token;
}

/** The smallest window that has to work, without motion: for pictures. */
async function kleinVenster({ app, page }: App): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
}

async function startMet(centraal: CentraalProces, data: string): Promise<App> {
  const app = await startApp({
    data,
    centraal: centraal.url,
    token: teamlead(centraal),
    env: { TERUGMELDBALIE_BEDENKTIJD: '0' },
  });
  await kleinVenster(app);
  return app;
}

function databasemap(data: string): string {
  return join(data, 'gegevens', readdirSync(join(data, 'gegevens'))[0] ?? '');
}

function sleutelVan(map: string): Uint8Array {
  const { waarde } = JSON.parse(readFileSync(join(map, 'sleutel.json'), 'utf8')) as { waarde: string };
  return Buffer.from(waarde, 'base64');
}

function isHeel(pad: string, key: Uint8Array): boolean {
  const db = openFile(pad, { key, readonly: true });
  try {
    return db.pragma('quick_check(1)', { simple: true }) === 'ok';
  } catch {
    return false;
  } finally {
    db.close();
  }
}

/** Spoils the first page that is missed by `quick_check` but not by the outbox, as after a start that ended badly. */
function beschadig(map: string): void {
  const pad = join(map, 'werk.db');
  const key = sleutelVan(map);
  const heel = readFileSync(pad);
  for (let pagina = 2; pagina < heel.length / PAGINA; pagina += 1) {
    writeFileSync(pad, Buffer.from(heel).fill(1, pagina * PAGINA, (pagina + 1) * PAGINA));
    if (salvage(pad, key).batches.length === 1 && !isHeel(pad, key)) {
      writeFileSync(join(map, 'werk.db.open'), '');
      return;
    }
  }
  throw new Error('elke pagina is van de outbox');
}

async function boom(centraal: CentraalProces, uuid: string): Promise<readonly OntvangenAnnotatie[]> {
  const antwoord = await fetch(`${centraal.url}/v1/terugmeldingen/${uuid}`, {
    headers: { Authorization: `Bearer ${teamlead(centraal)}` },
  });
  return ((await antwoord.json()) as { annotaties: OntvangenAnnotatie[] }).annotaties;
}

async function bijgewerkt(app: App): Promise<void> {
  await bijhouder.lijst(app.page).getByRole('row').nth(2).waitFor();
  await expect
    .poll(async () => (await bijhouder.vraag(app.page, 'sync.stand', {})).voortgang, { timeout: 30_000 })
    .toBeNull();
}

/** A filled folder with a backup, and one decision from after it that never left; the file is damaged. */
async function beschadigdeMap(centraal: CentraalProces): Promise<{ data: string; map: string; uuid: string }> {
  const data = dataFolder();
  const app = await startMet(centraal, data);
  await bijgewerkt(app);
  await app.page.evaluate(() =>
    (globalThis as unknown as { balie: { command: (naam: string, input: unknown) => Promise<unknown> } }).balie.command(
      'beheer.reservekopieMaken',
      {},
    ),
  );
  await centraal.stop();
  const [melding] = await bijhouder.zoekMeldingen(
    app.page,
    'nieuw',
    1,
    (r) => r.registratie === 'BRP' && r.toegewezenAan === null,
  );
  if (!melding) throw new Error('te weinig');
  await bijhouder.openMelding(app.page, melding.kenmerk);
  await bijhouder.besluitMetToelichting(app.page, 'Onvoldoende informatie', TOELICHTING);
  await app.close();
  const map = databasemap(data);
  beschadig(map);
  return { data, map, uuid: melding.uuid };
}

/** Waits until the decision is confirmed, and gives what the service holds of it. */
async function aangekomen(app: App, centraal: CentraalProces, uuid: string): Promise<readonly OntvangenAnnotatie[]> {
  await bijhouder.knop(app.page, 'Nu synchroniseren').click();
  await expect
    .poll(async () => (await bijhouder.vraag(app.page, 'sync.stand', {})).wachtend, { timeout: 60_000 })
    .toBe(0);
  return (await boom(centraal, uuid)).filter((a) => a.soort === 'status' && a.status === 'ONVOLDOENDE_INFORMATIE');
}

describe('a damaged database', () => {
  it('E2E-20 a backup is put back, and a decision from after it arrives exactly once', {
    timeout: 240_000,
  }, async () => {
    const centraal = await startCentraalProces({ meldingen: 60, seed: 5, bronhouder: '0344' });
    const { data, map, uuid } = await beschadigdeMap(centraal);

    const app = await startMet(centraal, data);
    const { page } = app;
    await page.getByText('1 besluit dat nog niet verzonden was, is gelezen en gaat met u mee.').waitFor();
    await app.screenshot('herstel-1-keuze');
    await bijhouder.knop(page, 'Opnieuw beginnen').click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await bijhouder.knop(page, 'Reservekopie terugzetten').click();
    const dialoog = page.getByRole('dialog', { name: /^Reservekopie van .+, \d\d:\d\d terugzetten\?$/ });
    await dialoog.waitFor();
    await app.screenshot('herstel-2-vraag');
    await dialoog.getByRole('button', { name: 'Bevestigen' }).click();

    // Without the service: the decision of after the backup stands there, waiting.
    await bijhouder.lijst(page).getByRole('row').nth(2).waitFor();
    await bijhouder.ga(page, 'Uitgaand');
    await page.getByText('Wacht op verzending · 1').waitFor();
    expect((await bijhouder.vraag(page, 'melding.dossier', { uuid })).statusnaam).toBe('Onvoldoende informatie');
    const bestanden = readdirSync(map);
    expect(bestanden.some((naam) => /^werk\.db\.beschadigd-\d+T\d+Z$/.test(naam))).toBe(true);
    expect(bestanden.some((naam) => /^noodpakket-.*\.tmb\.ingelegd$/.test(naam))).toBe(true);

    const terug = await centraal.herstart();
    expect(await aangekomen(app, terug, uuid)).toMatchObject([{ toelichting: TOELICHTING }]);
    expect(app.complaints()).toEqual([]);
    await app.close();

    // Whole from here on: it opens, and the decision does not go out again.
    const opnieuw = await startMet(terug, data);
    await bijgewerkt(opnieuw);
    expect(await aangekomen(opnieuw, terug, uuid)).toHaveLength(1);
    await opnieuw.close();
    await terug.stop();
  });

  it('E2E-21 begun anew, everything comes back and the decision arrives exactly once', {
    timeout: 240_000,
  }, async () => {
    const centraal = await startCentraalProces({ meldingen: 40, seed: 6, bronhouder: '0344' });
    const { data, uuid } = await beschadigdeMap(centraal);
    const terug = await centraal.herstart();
    const app = await startMet(terug, data);
    const { page } = app;
    await bijhouder.knop(page, 'Opnieuw beginnen').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bevestigen' }).click();
    await bijgewerkt(app);
    expect(await aangekomen(app, terug, uuid)).toMatchObject([{ toelichting: TOELICHTING }]);
    expect(app.complaints()).toEqual([]);
    await app.close();
    await terug.stop();
  });
});

describe('looking after what is kept', () => {
  it('E2E-22 a teamlead sees backups, a trail that fits, and that nothing is over its time', async () => {
    const centraal = await startCentraalProces({ meldingen: 40, seed: 7, bronhouder: '0344' });
    const app = await startMet(centraal, dataFolder());
    const { page } = app;
    await bijgewerkt(app);
    await bijhouder.ga(page, 'Instellingen');
    const gegevens = page.getByRole('region', { name: 'Gegevens' });
    await gegevens.getByText('Er is nog geen reservekopie.').waitFor();
    await bijhouder.knop(page, 'Reservekopie maken').click();
    await gegevens.getByText('De reservekopie is gemaakt en gecontroleerd.').waitFor();
    await gegevens
      .getByRole('listitem')
      .filter({ hasText: /^\d{1,2} [a-z]+ \d{4}, \d\d:\d\d$/ })
      .waitFor();
    await gegevens.getByText(/^[\d.]+ regels?, de keten klopt$/).waitFor();
    await gegevens.getByText('Van geen enkele melding is de bewaartermijn voorbij.').waitFor();
    await gegevens.getByText('Er is nog niets vernietigd.').waitFor();
    expect(await bijhouder.knop(page, 'Vernietigen').count()).toBe(0);
    await gegevens.evaluate((deel) => deel.scrollIntoView());
    await app.screenshot('gegevens-1');
    await gegevens.getByLabel('BSN of A-nummer').fill('999990744');
    await bijhouder.knop(page, 'Bestand maken…').click();
    await gegevens.getByText('Dit BSN klopt niet: het doorstaat de 11-proef niet.').waitFor();
    await app.screenshot('gegevens-2');
    expect(app.complaints()).toEqual([]);
    await app.close();
    await centraal.stop();
  });

  it('E2E-23 a teamlead holds one old melding and destroys the others for good', { timeout: 180_000 }, async () => {
    // A service whose whole history lies more than the longest term back.
    const centraal = await startCentraalProces({
      meldingen: 60,
      seed: 8,
      bronhouder: '0344',
      nu: '2015-03-02T09:00:00Z',
    });
    const app = await startMet(centraal, dataFolder());
    const { page } = app;
    await bijgewerkt(app);
    await bijhouder.ga(page, 'Instellingen');
    const tabel = page.getByRole('table', { name: 'Meldingen waarvan de bewaartermijn voorbij is' });
    const regels = tabel.getByRole('row').filter({ has: page.getByRole('rowheader') });
    await regels.first().waitFor();
    const aantal = await regels.count();
    await tabel
      .getByRole('button', { name: /^Vasthouden/ })
      .first()
      .click();
    await page.getByRole('dialog').getByLabel('Reden').fill('bezwaar');
    await page.keyboard.press('Enter');
    await tabel.getByRole('row').filter({ hasText: 'bezwaar' }).waitFor();
    await tabel.getByRole('checkbox', { name: 'Alles kiezen' }).check();
    await tabel.evaluate((deel) => deel.closest('section[aria-labelledby]')?.scrollIntoView());
    await app.screenshot('gegevens-3-bewaren');
    await bijhouder.knop(page, 'Vernietigen').click();
    await page.getByRole('dialog', { name: /vernietigen\?$/ }).waitFor();
    await app.screenshot('gegevens-4-vraag');
    await page.getByRole('dialog').getByRole('button', { name: 'Bevestigen' }).click();
    await page.getByText(/^\d+ meldingen? (is|zijn) vernietigd\.$/).waitFor();
    await expect.poll(() => regels.count()).toBe(1);
    const verslag = await bijhouder.vraag(page, 'beheer.vernietigingsverslag', {});
    expect(verslag).toHaveLength(aantal - 1);
    await page.getByRole('table', { name: 'Verslag van wat is vernietigd' }).waitFor();
    await app.screenshot('gegevens-5-vernietigd');
    expect((await bijhouder.vraag(page, 'beheer.audit', {})).klopt).toBe(true);
    // The service still has them: synchronising brings none of them back.
    await bijhouder.knop(page, 'Nu synchroniseren').click();
    await expect.poll(async () => (await bijhouder.vraag(page, 'sync.stand', {})).fase).toBe('rust');
    expect(await bijhouder.vraag(page, 'beheer.bewaarlijst', {})).toHaveLength(1);
    expect(app.complaints()).toEqual([]);
    await app.close();
    await centraal.stop();
  });
});
