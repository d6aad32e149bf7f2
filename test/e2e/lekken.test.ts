// Nothing leaks: a BSN, a name and a text are planted, used in the program, and looked for everywhere but on the screen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as bijhouder from '../helpers/bijhouder.ts';
import { startCentraalProces } from '../helpers/central.ts';
import { dataFolder, startApp } from '../helpers/electron-app.ts';

const BSN = '999990743';
const GEPLANT = [BSN, 'Zonnebloemsteeg', 'Quispelkamp', 'Vertrouwelijktoelichtingswoord'];

describe('leaks', () => {
  it('SEC-20 no BSN, name or text of a melding in files, output, title or address', { timeout: 120_000 }, async () => {
    const centraal = await startCentraalProces({ meldingen: 10, seed: 4, bronhouder: '0344' });
    const melder = centraal.tokens.find((t) => t.rol === 'melder')?.token ?? '';
    const koppen = { Authorization: `Bearer ${melder}`, 'Content-Type': 'application/json' };
    const { oin } = (await (await fetch(`${centraal.url}/v1/ik`, { headers: koppen })).json()) as { oin: string };
    const uuid = crypto.randomUUID();
    const kop = {
      wortel: uuid,
      geannoteerdDoor: { oin, persoonsaanduiding: 'anoniem' },
      geannoteerdOp: new Date().toISOString(),
      zichtbaar: 'allen',
    };
    const ingediend = await fetch(`${centraal.url}/v1/terugmeldingen`, {
      method: 'POST',
      headers: koppen,
      body: JSON.stringify({
        annotaties: [
          {
            ...kop,
            uuid,
            soort: 'terugmelding',
            registratie: 'BRP',
            meldsoort: 'GEREDE_TWIJFEL',
            objectidentificatie: { soort: 'BSN', waarde: BSN },
            object: 'Verblijfplaats',
            toelichting: `De heer ${GEPLANT[2]} woont er niet.`,
            attributen: [{ naam: 'Straatnaam', waardeBasisregistratie: GEPLANT[1], waardeWaargenomen: 'Kerkstraat' }],
          },
          { ...kop, uuid: crypto.randomUUID(), soort: 'kenmerk', kenmerk: 'LEK-1' },
          { ...kop, uuid: crypto.randomUUID(), soort: 'bronhouder', bronhouder: '0344' },
        ],
      }),
    });
    expect(ingediend.status).toBe(201);

    const data = dataFolder();
    const token = centraal.tokens.find((t) => t.rol === 'bijhouder')?.token ?? '';
    const app = await startApp({ data, centraal: centraal.url, token, env: { TERUGMELDBALIE_BEDENKTIJD: '0' } });
    let uitvoer = '';
    const proces = app.app.process();
    for (const stroom of [proces.stdout, proces.stderr]) stroom?.on('data', (deel) => (uitvoer += String(deel)));
    const { page } = app;
    await bijhouder.openMelding(page, 'LEK-1');
    await page
      .getByText(GEPLANT[2] ?? '')
      .first()
      .waitFor();
    await page.getByRole('button', { name: /tonen/ }).click();
    await page
      .getByText(/9999.?90.?743/)
      .first()
      .waitFor();
    await bijhouder.besluitMetToelichting(page, 'Onvoldoende informatie', `${GEPLANT[3]}: wij missen een bewijs.`);
    await expect
      .poll(async () => (await bijhouder.vraag(page, 'sync.stand', {})).wachtend, { timeout: 20_000 })
      .toBe(0);
    await page.evaluate(() =>
      (
        globalThis as unknown as { balie: { command: (naam: string, input: object) => Promise<unknown> } }
      ).balie.command('beheer.reservekopieMaken', {}),
    );
    const titels = await app.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((w) => `${w.getTitle()} ${w.webContents.getURL()}`),
    );
    const opslag = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    await app.close();

    const bestanden = readdirSync(data, { recursive: true, withFileTypes: true }).filter((d) => d.isFile());
    expect(bestanden.length).toBeGreaterThan(3);
    expect(bestanden.some((b) => b.parentPath.endsWith('reservekopieen'))).toBe(true);
    for (const woord of [...GEPLANT, token]) {
      for (const b of bestanden) {
        const inhoud = readFileSync(join(b.parentPath, b.name));
        const staatEr = inhoud.includes(Buffer.from(woord)) || inhoud.includes(Buffer.from(woord, 'utf16le'));
        expect(staatEr, `een geplant woord in ${b.name}`).toBe(false);
      }
      expect(uitvoer.includes(woord), 'een geplant woord in de uitvoer').toBe(false);
      expect(
        [...titels, opslag].some((t) => t.includes(woord)),
        'een geplant woord in titel, adres of opslag',
      ).toBe(false);
    }
    await centraal.stop();
  });
});
