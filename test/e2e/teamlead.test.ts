// A teamlead's morning with 300 meldingen and 5 bijhouders, with the keyboard alone; afterwards the service holds exactly that.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { OntvangenAnnotatie } from '../../shared/domain/annotatie.ts';
import * as bijhouder from '../helpers/bijhouder.ts';
import { type CentraalProces, startCentraalProces } from '../helpers/central.ts';
import { dataFolder, startApp } from '../helpers/electron-app.ts';
import { aanHetLoket, tokenVan } from '../helpers/loket.ts';

const LEAD = { rol: 'teamlead', bronhouder: '0344' } as const;

const dialoog = (page: Page) => page.getByRole('dialog').last();

/** Five bijhouders, one of them away; every registration by two who are there. */
const INZET: Readonly<Record<string, object>> = {
  'm.jansen': { registraties: ['BRP', 'BAG'], maximum: 120 },
  's.bakker': { registraties: ['BRP', 'WKK'], maximum: 120 },
  't.vanleeuwen': { registraties: ['BAG', 'BGT', 'WKK'], maximum: 120 },
  'n.yilmaz': { registraties: ['BRP', 'BGT'], maximum: 40 },
  'k.postma': { afwezigVan: '2020-01-01' },
};

async function zetInzet(centraal: CentraalProces): Promise<void> {
  for (const [id, inzet] of Object.entries(INZET)) {
    const antwoord = await fetch(`${centraal.url}/v1/medewerkers/${id}`, {
      method: 'PUT',
      headers: { Authorization: `Bearer ${tokenVan(centraal, LEAD)}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(inzet),
    });
    if (!antwoord.ok) throw new Error(`inzet van ${id}: ${antwoord.status}`);
  }
}

/** Who has which open melding, as the service tells this bronhouder's feed. */
async function bijDienst(centraal: CentraalProces): Promise<Map<string, { wie: string | null; reden?: string }>> {
  const loket = await aanHetLoket(centraal, LEAD);
  const stand = new Map<string, { wie: string | null; reden?: string }>();
  let na = '';
  for (;;) {
    const pagina = await loket.haal<{ annotaties: OntvangenAnnotatie[]; volgende: string; meer: boolean }>(
      `/annotaties?limiet=500${na}`,
    );
    for (const a of pagina.annotaties) {
      if (a.soort === 'terugmelding') stand.set(a.wortel, { wie: null });
      if (a.soort === 'toewijzing')
        stand.set(a.wortel, { wie: a.medewerker, ...(a.reden === undefined ? {} : { reden: a.reden }) });
    }
    if (!pagina.meer) return stand;
    na = `&na=${encodeURIComponent(pagina.volgende)}`;
  }
}

/** Tab until this is under the keyboard. */
async function tabNaar(page: Page, naam: RegExp, toets = 'Tab'): Promise<void> {
  for (let n = 0; n < 80; n += 1) {
    await page.keyboard.press(toets);
    const hier = await page.evaluate(() => {
      const e = document.activeElement;
      return e?.getAttribute('aria-label') ?? e?.textContent ?? '';
    });
    if (naam.test(hier.trim())) return;
  }
  throw new Error(`niet te bereiken: ${naam}`);
}

async function telAanwijzer(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const gezien: string[] = [];
    Reflect.set(globalThis, 'aanwijzer', gezien);
    for (const soort of ['pointerdown', 'pointermove', 'mousedown', 'mousemove', 'wheel', 'touchstart'])
      window.addEventListener(soort, () => gezien.push(soort), { capture: true });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'aanwijzer') as string[]);
}

/** The figures of one row of the table, as one reads them: open, late, today, planned. */
async function cijfers(page: Page, naam: string): Promise<number[]> {
  const rij = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: naam }) });
  const cellen = await rij.getByRole('cell').allInnerTexts();
  return cellen.slice(1, 5).map(Number);
}

it('E2E-250 a teamlead’s morning by keyboard: who is late, a plan, one by hand, undone, applied, taken back, assigned', {
  timeout: 200_000,
}, async () => {
  const centraal = await startCentraalProces({ meldingen: 300, seed: 7, bronhouder: '0344' });
  await zetInzet(centraal);
  const app = await startApp({
    data: dataFolder(),
    centraal: centraal.url,
    token: tokenVan(centraal, LEAD),
    env: { TERUGMELDBALIE_BEDENKTIJD: '10' },
  });
  const { page } = app;
  const druk = async (...toetsen: string[]) => {
    for (const toets of toetsen) await page.keyboard.press(toets);
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await bijhouder.lijst(page).getByRole('row').nth(3).waitFor();
  await bijhouder.blijkt(async () => (await bijhouder.vraag(page, 'sync.stand', {})).voortgang).toBe(null);
  const voor = await bijDienst(centraal);
  const aanwijzer = await telAanwijzer(page);

  // Who is late: the table says it, and its sum is the view Te laat.
  await druk('g', 't');
  await page.getByRole('table').waitFor();
  const namen = await page.getByRole('rowheader').allInnerTexts();
  const mensen = namen.map((n) => n.split('\n')[0]?.trim() ?? '');
  const laat = await Promise.all(mensen.map(async (n) => (await cijfers(page, n))[1] ?? 0));
  const tellingen = await bijhouder.vraag(page, 'werkvoorraad.tellingen', {});
  expect(laat.reduce((som, n) => som + n, 0)).toBe(tellingen['te-laat']);
  expect(tellingen['te-laat']).toBeGreaterThan(0);
  const [vrij = 0] = await cijfers(page, 'Niet toegewezen');
  expect(vrij).toBeGreaterThan(100);

  // The plan; the first one by hand to the teamlead himself.
  await druk('d');
  await dialoog(page)
    .getByRole('heading', { name: /^Verdelen · / })
    .waitFor();
  const plan = await bijhouder.vraag(page, 'team.verdeelplan', { bron: { soort: 'niet-toegewezen' } });
  const eigen = plan.regels.find(({ naar }) => naar !== null);
  if (!eigen) throw new Error('leeg plan');
  await tabNaar(page, /^Collega voor /, 'Shift+Tab');
  await druk('Enter');
  await page.getByRole('menu').waitFor();
  await druk('f', 'Enter');
  await page.getByRole('menu').waitFor({ state: 'hidden' });
  await dialoog(page).getByText('door u gekozen').waitFor();
  await app.screenshot('teamlead-plan');
  await tabNaar(page, /^Plan toepassen/);
  await druk('Enter');
  await dialoog(page)
    .getByText(/^\d+ meldingen verdeeld\.$/)
    .waitFor();
  await druk('z');
  await dialoog(page)
    .getByText(/ongedaan gemaakt/)
    .waitFor();
  await tabNaar(page, /^Terug naar het plan/);
  await druk('Enter');
  await tabNaar(page, /^Plan toepassen/);
  await druk('Enter');
  await dialoog(page)
    .getByText(/^\d+ meldingen verdeeld\.$/)
    .waitFor();
  await druk('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  const over = plan.regels.filter(({ naar }) => naar === null).length;
  await bijhouder.blijkt(async () => (await cijfers(page, 'Niet toegewezen'))[0]).toBe(over);

  // Taken back from one colleague with a reason, and given to another.
  const { regels } = await bijhouder.vraag(page, 'team.meldingen', { wie: 'm.jansen' });
  const terug = regels[0];
  if (!terug) throw new Error('niets bij m.jansen');
  await tabNaar(page, /^Mila Jansen$/);
  await druk('Enter');
  await page.getByRole('region', { name: 'Mila Jansen' }).getByRole('checkbox').first().waitFor();
  await druk('j', 'x', 'u');
  await dialoog(page).getByLabel('Reden').waitFor();
  await page.keyboard.type('Past beter bij een collega');
  await druk('Enter');
  await page.getByText('1 melding teruggenomen.').waitFor();
  await tabNaar(page, /^Niet toegewezen$/, 'Shift+Tab');
  await druk('Enter');
  await page.getByRole('checkbox', { name: new RegExp(`${terug.kenmerk} kiezen$`) }).waitFor();
  const vrije = await bijhouder.vraag(page, 'team.meldingen', { wie: null });
  const plek = vrije.regels.findIndex(({ uuid }) => uuid === terug.uuid);
  await druk(...Array.from({ length: plek + 1 }, () => 'j'), 'x', 't');
  await dialoog(page).getByLabel('Collega').waitFor();
  await bijhouder.blijkt(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  await page.keyboard.type('Sem');
  await bijhouder
    .blijkt(() => dialoog(page).getByLabel('Collega').locator('option:checked').innerText())
    .toMatch(/^Sem Bakker /);
  await druk('Tab', 'Enter');
  await page.getByText('1 melding toegewezen aan Sem Bakker.').waitFor();
  expect(await aanwijzer()).toEqual([]);

  // At the service: exactly the plan with its one change, the one that went to another, and nothing of anybody else.
  await bijhouder.alsVerzonden(page);
  const na = await bijDienst(centraal);
  const verwacht = new Map([...voor].map(([wortel, { wie }]) => [wortel, wie]));
  for (const { uuid, naar } of plan.regels) if (naar !== null) verwacht.set(uuid, naar);
  verwacht.set(eigen.uuid, 'f.haddad');
  verwacht.set(terug.uuid, 's.bakker');
  expect(new Map([...na].map(([wortel, { wie }]) => [wortel, wie]))).toEqual(verwacht);
  const perMens = (id: string) => plan.regels.filter(({ naar }) => naar === id).length;
  expect(perMens('k.postma')).toBe(0);
  expect(['m.jansen', 's.bakker', 't.vanleeuwen', 'n.yilmaz'].every((id) => perMens(id) > 0)).toBe(true);
  expect(app.complaints()).toEqual([]);
  await app.close();
  await centraal.stop();
});
