// What a person types outlives the program: killed in the middle of a sentence, it is there again, and goes with its decision.
import { describe, expect, it } from 'vitest';
import * as bijhouder from '../helpers/bijhouder.ts';
import { startCentraalProces } from '../helpers/central.ts';
import { dataFolder, startApp } from '../helpers/electron-app.ts';

const TEKST = 'Wij missen nog een bewijs van het adres.';

describe('a draft', () => {
  it('E2E-80 survives a kill of the whole program, and is gone once it is decided', { timeout: 120_000 }, async () => {
    const centraal = await startCentraalProces({ meldingen: 60, seed: 3, bronhouder: '0344' });
    const token = centraal.tokens.find((t) => t.rol === 'bijhouder' && t.bronhouder === '0344')?.token ?? '';
    const start = { data: dataFolder(), centraal: centraal.url, token, env: { TERUGMELDBALIE_BEDENKTIJD: '0' } };
    const concepten = async (page: Parameters<typeof bijhouder.vraag>[0]) =>
      (await bijhouder.vraag(page, 'concept.lijst', {})).map(({ soort, inhoud }) => [soort, inhoud.toelichting]);

    const eerste = await startApp(start);
    await bijhouder.lijst(eerste.page).getByRole('row').nth(3).waitFor();
    const [brp] = await bijhouder.zoekMeldingen(eerste.page, 'nieuw', 1, (r) => r.registratie === 'BRP');
    const kenmerk = brp?.kenmerk ?? '';
    await bijhouder.openMelding(eerste.page, kenmerk);
    await eerste.page.keyboard.press('i');
    await eerste.page.getByRole('textbox', { name: 'Toelichting' }).fill(TEKST);
    await expect.poll(() => concepten(eerste.page)).toEqual([['onvoldoende-informatie', TEKST]]);
    await eerste.kill();

    const tweede = await startApp(start);
    await bijhouder.openMelding(tweede.page, kenmerk);
    await tweede.page.keyboard.press('i');
    const veld = tweede.page.getByRole('textbox', { name: 'Toelichting' });
    await veld.waitFor();
    expect(await veld.inputValue()).toBe(TEKST);
    await tweede.page.keyboard.press('Control+Enter');
    await tweede.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await concepten(tweede.page)).toEqual([]);
    expect(tweede.complaints()).toEqual([]);
    await tweede.close();
    await centraal.stop();
  });
});
