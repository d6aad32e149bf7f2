// Uitgaand in the real program: three conflicts with three choices, the rehearsal, one decision over many and its one undo;
// and the morning round with the keyboard alone.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { OntvangenAnnotatie } from '../../shared/domain/annotatie.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import type { Ik } from '../../shared/wire/berichten.ts';
import * as bijhouder from '../helpers/bijhouder.ts';
import { type CentraalProces, startCentraalProces } from '../helpers/central.ts';
import { type App, dataFolder, startApp } from '../helpers/electron-app.ts';

const TEKST = 'Pand is gesloopt, status aangepast.';

function tokenVan(centraal: CentraalProces, rol: string): string {
  const gevonden = centraal.tokens.find((t) => t.rol === rol && t.bronhouder === '0344');
  if (!gevonden) throw new Error(`geen ${rol}`);
  return gevonden.token;
}

/** A colleague at the same bronhouder, who works on while our program does not know. */
function collega(centraal: CentraalProces) {
  const vraag = async <T>(pad: string, lijf?: object): Promise<T> => {
    const antwoord = await fetch(`${centraal.url}/v1${pad}`, {
      method: lijf ? 'POST' : 'GET',
      headers: { Authorization: `Bearer ${tokenVan(centraal, 'bijhouder')}`, 'Content-Type': 'application/json' },
      ...(lijf ? { body: JSON.stringify(lijf) } : {}),
    });
    if (!antwoord.ok) throw new Error(`${antwoord.status} op ${pad.split('/')[1]}`);
    return (await antwoord.json()) as T;
  };
  const boom = async (wortel: string) =>
    (await vraag<{ annotaties: OntvangenAnnotatie[] }>(`/terugmeldingen/${wortel}`)).annotaties;
  return {
    boom,
    zet: async (wortel: string, status: string): Promise<void> => {
      const ik = await vraag<Ik>('/ik');
      const annotatie = {
        uuid: crypto.randomUUID(),
        wortel,
        soort: 'status',
        geannoteerdDoor: { oin: ik.bronhouders[0]?.oin, persoonsaanduiding: 'anoniem', medewerker: ik.id },
        geannoteerdOp: new Date().toISOString(),
        zichtbaar: 'allen',
        status,
      };
      const basis = Math.max(...(await boom(wortel)).map((a) => a.volgnummer));
      await vraag('/annotaties', { basis, annotaties: [annotatie] });
    },
  };
}

async function start(centraal: CentraalProces, bedenktijd: string): Promise<App> {
  const app = await startApp({
    data: dataFolder(),
    centraal: centraal.url,
    token: tokenVan(centraal, 'teamlead'),
    env: { TERUGMELDBALIE_BEDENKTIJD: bedenktijd },
  });
  await bijhouder.lijst(app.page).getByRole('row').nth(5).waitFor();
  return app;
}

type Venster = { readonly balie: { readonly command: (naam: string, input: unknown) => Promise<{ ok: boolean }> } };

/** Decides as the dialog does, on what the dossier shows. */
async function besluit(page: Page, uuid: Uuid): Promise<void> {
  const { gezien } = await bijhouder.vraag(page, 'melding.dossier', { uuid });
  const opdracht = { soort: 'niet-ontvankelijk', toelichting: TEKST };
  const antwoord = await page.evaluate(
    (input) => (globalThis as unknown as Venster).balie.command('melding.besluiten', input),
    { uuid, opdracht, gezien },
  );
  expect(antwoord.ok).toBe(true);
}

const kaart = (page: Page, kenmerk: string) => page.getByRole('article').filter({ hasText: kenmerk });
const vraagdialoog = (page: Page, naam: string) => page.getByRole('dialog', { name: naam });

describe('Uitgaand', () => {
  it('E2E-50 again, another in its place, let go: each conflict ends by the choice of its person', {
    timeout: 180_000,
  }, async () => {
    const centraal = await startCentraalProces({ meldingen: 120, seed: 5, bronhouder: '0344' });
    const anders = collega(centraal);
    const app = await start(centraal, '600');
    const { page } = app;
    const [een, twee, drie] = await bijhouder.zoekMeldingen(
      page,
      'nieuw',
      3,
      (r) => r.registratie === 'BAG' && r.toegewezenAan === null,
    );
    if (!een || !twee || !drie) throw new Error('te weinig');
    for (const m of [een, twee, drie]) await besluit(page, m.uuid);
    for (const m of [een, twee, drie]) await anders.zet(m.uuid, 'IN_BEHANDELING');

    // The rehearsal knows before anything was sent or fetched.
    await bijhouder.ga(page, 'Uitgaand');
    await bijhouder.knop(page, 'Nu synchroniseren').click();
    await page.getByText('Conflict · 3').waitFor();
    await bijhouder.knop(page, 'Proefsync').click();
    await page.getByText(/3 zijn verouderd/).waitFor();

    // Again: after consent, and recalled like any decision.
    await kaart(page, een.kenmerk).getByRole('button', { name: 'Opnieuw proberen' }).click();
    const vraag = vraagdialoog(page, 'Uw besluit opnieuw nemen?');
    await vraag.getByText('Dit wordt verzonden: Niet ontvankelijk.').waitFor();
    await vraag.getByRole('button', { name: 'Bevestigen' }).click();
    await page.getByText('Conflict · 2').waitFor();

    // Let go: the second question names what is lost.
    await kaart(page, drie.kenmerk).getByRole('button', { name: 'Laten vallen' }).click();
    const vallen = vraagdialoog(page, 'Uw besluit laten vallen?');
    await vallen.getByText(`“${TEKST}”`).waitFor();
    await vallen.getByRole('button', { name: 'Bevestigen' }).click();
    await page.getByText('Conflict · 1').waitFor();

    // Another in its place: the dialog has the text, what is decided there replaces it.
    await kaart(page, twee.kenmerk).getByRole('button', { name: 'Aanpassen' }).click();
    const dialoog = page.getByRole('dialog', { name: 'Niet ontvankelijk' });
    expect(await dialoog.getByLabel('Toelichting').inputValue()).toBe(TEKST);
    await dialoog.getByLabel('Toelichting').fill('Dit pand staat er nog.');
    await dialoog.getByRole('button', { name: 'Bevestigen' }).click();
    await dialoog.waitFor({ state: 'hidden' });
    const lijst = await bijhouder.vraag(page, 'uitgaand.lijst', {});
    expect(lijst.conflicten).toEqual([]);
    expect(lijst.wachtend.map((i) => [i.kenmerk, i.toelichting])).toEqual([
      [een.kenmerk, TEKST],
      [twee.kenmerk, 'Dit pand staat er nog.'],
    ]);
    expect((await anders.boom(een.uuid)).at(-1)).toMatchObject({ status: 'IN_BEHANDELING' });
    expect(app.complaints()).toEqual([]);
    await app.close();
    await centraal.stop();
  });

  it('E2E-51 one decision over many with the keyboard, and one undo for all of them', {
    timeout: 180_000,
  }, async () => {
    const centraal = await startCentraalProces({ meldingen: 120, seed: 6, bronhouder: '0344' });
    const app = await start(centraal, '600');
    const { page } = app;
    await bijhouder.ga(page, 'Nieuw');
    await bijhouder.lijst(page).getByRole('row').nth(2).focus();
    await page.keyboard.press('Control+a');
    await page
      .getByRole('region', { name: /gekozen|Keuze/i })
      .getByRole('button', { name: 'In behandeling nemen' })
      .click();
    const dialoog = page.getByRole('dialog', { name: /meldingen tegelijk/ });
    await dialoog.getByText(/^Kan · /).waitFor();
    await page.keyboard.press('Control+Enter');
    await dialoog.getByText(/^\d+ meldingen besloten$/).waitFor();
    const { wachtend } = await bijhouder.vraag(page, 'uitgaand.lijst', {});
    expect(wachtend.length).toBeGreaterThan(20);
    expect(new Set(wachtend.map((i) => i.bundel)).size).toBe(1);
    await page.keyboard.press('z');
    await dialoog.getByText(`${wachtend.length} besluiten ongedaan gemaakt.`).waitFor();
    await page.keyboard.press('Escape');
    await dialoog.waitFor({ state: 'hidden' });
    expect((await bijhouder.vraag(page, 'uitgaand.lijst', {})).wachtend).toEqual([]);
    expect(app.complaints()).toEqual([]);
    await app.close();
    await centraal.stop();
  });

  it('E2E-52 the morning round with the keyboard alone: decide, skip, undo, stop, and go on where one was', {
    timeout: 180_000,
  }, async () => {
    const centraal = await startCentraalProces({ meldingen: 60, seed: 7, bronhouder: '0344' });
    const app = await start(centraal, '600');
    const { page } = app;
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await page.getByRole('button', { name: 'Beginnen' }).waitFor();
    await page.keyboard.press('Enter');
    const plek = (nummer: number) => page.getByText(new RegExp(`^${nummer} van \\d+$`)).waitFor();
    await plek(1);
    await page.keyboard.press('ArrowRight');
    await plek(2);
    await page
      .getByRole('button', { name: /^(In behandeling nemen|Afhandelen)/ })
      .first()
      .waitFor();
    const { stappen } = await bijhouder.vraag(page, 'ochtendronde.lijst', {});
    expect(stappen.slice(0, 2).map((s) => s.uitkomst)).toEqual(['overgeslagen', null]);
    await page.keyboard.press('b');
    await plek(3);
    await page.keyboard.press('z');
    await expect
      .poll(async () => (await bijhouder.vraag(page, 'ochtendronde.lijst', {})).stappen[1]?.uitkomst)
      .toBe(null);
    await page.keyboard.press('Escape');
    await bijhouder.lijst(page).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await page.getByRole('button', { name: 'Verdergaan' }).waitFor();
    await page.keyboard.press('Enter');
    await plek(2);
    expect(app.complaints()).toEqual([]);
    await app.close();
    await centraal.stop();
  });
});
