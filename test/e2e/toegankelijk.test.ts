// axe over every screen and dialog in the real program, light and dark: roles, names, contrast.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import * as bijhouder from '../helpers/bijhouder.ts';
import { startCentraalProces } from '../helpers/central.ts';
import { dataFolder, startApp } from '../helpers/electron-app.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Uitslag = {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[];
};

/** What axe finds, as rule and place; the source is evaluated by the debugger, so the content policy stays as it is. */
async function bezwaren(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const uitslag = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as Uitslag;
  return uitslag.violations.map((v) => `${v.id}: ${JSON.stringify(v.nodes[0]?.target)}`);
}

describe.each(['light', 'dark'] as const)('accessible in %s', (colorScheme) => {
  it(`UI-90 no screen or dialog has a violation (${colorScheme})`, { timeout: 180_000 }, async () => {
    const eerste = await startApp({ data: dataFolder() });
    await eerste.page.emulateMedia({ colorScheme });
    await eerste.page.getByRole('button', { name: 'Verbinden' }).waitFor();
    const gevonden: Record<string, string[]> = { 'eerste start': await bezwaren(eerste.page) };
    await eerste.close();

    const centraal = await startCentraalProces({ meldingen: 120, seed: 5, bronhouder: '0344' });
    const token = centraal.tokens.find((t) => t.rol === 'teamlead')?.token ?? '';
    const app = await startApp({
      data: dataFolder(),
      centraal: centraal.url,
      token,
      env: { TERUGMELDBALIE_BEDENKTIJD: '600' },
    });
    const { page } = app;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await bijhouder.lijst(page).getByRole('row').nth(3).waitFor();
    gevonden.werkvoorraad = await bezwaren(page);

    for (const registratie of ['BRP', 'BAG', 'BGT']) {
      const [m] = await bijhouder.zoekMeldingen(
        page,
        'nieuw',
        1,
        (r) => r.registratie === registratie && r.toegewezenAan === null,
      );
      if (!m) throw new Error(registratie);
      const regio = await bijhouder.openMelding(page, m.kenmerk);
      gevonden[`dossier ${registratie}`] = await bezwaren(page);
      const knoppen = [
        'Onvoldoende informatie',
        'Niet ontvankelijk',
        'Verkeerde bronhouder',
        'Inplannen',
        'Afhandelen',
        'Toewijzen',
        'Aantekening toevoegen',
      ];
      for (const naam of knoppen) {
        const knop = regio.getByRole('button', { name: naam, exact: true });
        if ((await knop.count()) === 0) continue;
        await knop.click();
        await page.getByRole('dialog').waitFor();
        gevonden[`${registratie} ${naam}`] = await bezwaren(page);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'hidden' });
      }
    }
    await bijhouder.knop(page, 'In behandeling nemen').click();
    await page
      .getByRole('button', { name: /Ongedaan maken/ })
      .first()
      .waitFor();
    gevonden.herroepen = await bezwaren(page);
    for (const scherm of ['Uitgaand', 'Instellingen'] as const) {
      await bijhouder.ga(page, scherm);
      await page.getByRole('heading', { level: 1, name: scherm }).waitFor();
      gevonden[scherm] = await bezwaren(page);
    }
    expect(Object.fromEntries(Object.entries(gevonden).filter(([, b]) => b.length > 0))).toEqual({});
    expect(Object.keys(gevonden).length).toBeGreaterThan(20);
    await app.close();
    await centraal.stop();
  });
});
