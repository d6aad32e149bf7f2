// Locking in the real program: nothing can be seen or read, nothing is answered, everything typed is still there, and a
// start while locked stays locked.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import * as bijhouder from '../helpers/bijhouder.ts';
import { startCentraalProces } from '../helpers/central.ts';
import { type App, dataFolder, startApp } from '../helpers/electron-app.ts';

const PIN = '271828';
const TEKST = 'Buurman bevestigt telefonisch dat het huis leegstaat.';

const opSlot = (page: Page) => page.getByRole('heading', { name: 'Vergrendeld', exact: true });

async function stelPinIn(page: Page): Promise<void> {
  await bijhouder.ga(page, 'Instellingen');
  await bijhouder.knop(page, 'Pincode instellen').click();
  await page.getByLabel('Nieuwe pincode', { exact: true }).fill(PIN);
  await page.getByLabel('Nieuwe pincode, nog een keer').fill(PIN);
  await page.keyboard.press('Enter');
  await bijhouder.knop(page, 'Nu vergrendelen').waitFor();
}

/** What a screen reader would find: names and texts of everything that is exposed. */
async function hoorbaar({ app, page }: App): Promise<string> {
  const cdp = await app.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ name, value }) => `${name?.value ?? ''} ${value?.value ?? ''}`)
    .join('\n');
}

/** True when nothing but the lock is painted where one looks: asked of every place of a grid over the window. */
function zichtbaar(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const buiten = new Set<string>();
    for (let x = 8; x < innerWidth; x += 40)
      for (let y = 8; y < innerHeight; y += 24) {
        const geraakt = document.elementFromPoint(x, y);
        if (
          geraakt &&
          geraakt !== document.documentElement &&
          geraakt !== document.body &&
          geraakt.closest('main[aria-labelledby="slot-titel"]') === null
        )
          buiten.add(geraakt.tagName);
      }
    return [...buiten];
  });
}

describe('a locked program', () => {
  it('E2E-200 hides all and keeps all: text in a dialog, the list, the lock over a restart', {
    timeout: 180_000,
  }, async () => {
    const centraal = await startCentraalProces({ meldingen: 40, seed: 7, bronhouder: '0344' });
    const token = centraal.tokens.find((t) => t.rol === 'bijhouder' && t.bronhouder === '0344')?.token ?? '';
    const data = dataFolder();
    const start = () => startApp({ data, centraal: centraal.url, token });
    const app = await start();
    const { page } = app;
    await bijhouder.lijst(page).getByRole('row').nth(3).waitFor();
    await stelPinIn(page);

    await bijhouder.ga(page, 'Nieuw');
    const [m] = await bijhouder.zoekMeldingen(page, 'nieuw', 1, (r) => r.registratie === 'BRP');
    if (!m) throw new Error('geen melding');
    await bijhouder.openMelding(page, m.kenmerk);
    await page.keyboard.press('c');
    const dialoog = page.getByRole('dialog');
    await dialoog.getByRole('textbox', { name: 'Aantekening' }).fill(TEKST);
    expect(await hoorbaar(app)).toContain(TEKST);

    // Locked while one writes.
    await page.keyboard.press('Control+l');
    await opSlot(page).waitFor();
    await app.screenshot('slot-1-dicht');
    const gehoord = await hoorbaar(app);
    for (const woord of [TEKST, m.kenmerk, m.melder, 'Werkvoorraad', 'Aantekening'])
      expect(gehoord).not.toContain(woord);
    expect(await zichtbaar(page)).toEqual([]);
    expect(await page.evaluate(() => document.title)).toBe('Terugmeldbalie');
    // The pin has the focus, and Tab stays on the lock.
    for (let stap = 0; stap < 8; stap += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('[data-achter-slot]') === null)).toBe(true);
    }
    // The screen itself, whatever runs in it, gets nothing.
    const gevraagd = await page.evaluate(async (uuid) => {
      const { balie } = window as unknown as {
        balie: Record<'query' | 'command', (n: string, i: object) => Promise<unknown>>;
      };
      return Promise.all([
        balie.query('melding.dossier', { uuid }),
        balie.query('werkvoorraad.openen', { weergave: 'nieuw' }),
        balie.command('slot.zetPin', { huidig: '', nieuw: null }),
        balie.command('slot.zetMinuten', { minuten: 60 }),
      ]);
    }, m.uuid);
    expect(new Set(gevraagd.map((antwoord) => JSON.stringify(antwoord)))).toEqual(
      new Set(['{"ok":false,"fout":{"code":"vergrendeld"}}']),
    );

    await page.getByLabel('Pincode').fill('900000');
    await page.keyboard.press('Enter');
    await page.getByText('Deze pincode klopt niet.').waitFor();
    await page.getByLabel('Pincode').fill(PIN);
    await page.keyboard.press('Enter');
    await opSlot(page).waitFor({ state: 'hidden' });
    const veld = dialoog.getByRole('textbox', { name: 'Aantekening' });
    expect(await veld.inputValue()).toBe(TEKST);
    expect(await veld.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type(' Morgen bellen.');
    expect(await veld.inputValue()).toBe(`${TEKST} Morgen bellen.`);

    // Locked with the computer; killed while locked; what comes back is locked.
    await app.app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
    await opSlot(page).waitFor();
    await app.kill();
    const weer = await start();
    await opSlot(weer.page).waitFor();
    await weer.screenshot('slot-2-na-start');
    expect(await hoorbaar(weer)).not.toContain('Werkvoorraad');
    expect(await weer.page.getByRole('link').count()).toBe(0);
    await weer.page.getByRole('button', { name: 'Pincode vergeten' }).click();
    await weer.page.getByLabel('Token').fill(token);
    await weer.page.keyboard.press('Enter');
    await bijhouder.lijst(weer.page).getByRole('row').nth(3).waitFor();
    expect(weer.complaints()).toEqual([]);
    await bijhouder.ga(weer.page, 'Instellingen');
    await weer.page.getByText('U hebt nog geen pincode.').waitFor();
    await weer.close();
    await centraal.stop();
  });
});

describe('the window', () => {
  it('E2E-201 a second start brings the first one to the front, also when it was minimised', {
    timeout: 90_000,
  }, async () => {
    const data = dataFolder();
    const eerste = await startApp({ data });
    await eerste.page.getByRole('button', { name: 'Verbinden' }).waitFor();
    await eerste.app.evaluate(({ app, BrowserWindow }) => {
      const [venster] = BrowserWindow.getAllWindows();
      const gezien: string[] = [];
      Reflect.set(globalThis, 'gezien', gezien);
      app.on('second-instance', () => gezien.push('tweede'));
      venster?.on('show', () => gezien.push('getoond'));
      venster?.hide();
    });
    await startApp({ data }).catch(() => null);
    await expect
      .poll(() => eerste.app.evaluate(() => Reflect.get(globalThis, 'gezien')), { timeout: 30_000 })
      .toEqual(expect.arrayContaining(['tweede', 'getoond']));
    expect(eerste.app.windows()).toHaveLength(1);
    await eerste.close();
  });

  it('E2E-202 keeps its zoom over a restart, and works at 200 % of 1280×720', { timeout: 120_000 }, async () => {
    const data = dataFolder();
    const env = { TERUGMELDBALIE_OEFENEN: '1' };
    const eerste = await startApp({ data, env });
    await bijhouder.lijst(eerste.page).getByRole('row').nth(3).waitFor();
    await eerste.app.evaluate(({ BrowserWindow }) => {
      const [venster] = BrowserWindow.getAllWindows();
      venster?.setBounds({ x: 0, y: 0, width: 1280, height: 720 });
      // Level 3.8 is 200 %: each level is a factor 1.2.
      venster?.webContents.setZoomLevel(Math.log(2) / Math.log(1.2));
    });
    await eerste.close();
    const weer = await startApp({ data, env });
    const { page } = weer;
    await bijhouder.lijst(page).getByRole('row').nth(1).waitFor();
    await expect.poll(() => page.evaluate(() => Math.round(devicePixelRatio * 100))).toBe(200);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: /^Melding / }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await weer.screenshot('kader-200-procent');
    await weer.close();
  });
});
