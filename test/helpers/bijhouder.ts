// What a bijhouder does in the window, by the names that stay as they are (UX). Every wait is for something visible.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Output, QueryName } from '../../shared/ipc/contract.ts';

type Venster = {
  readonly balie: { readonly query: (naam: string, input: unknown) => Promise<{ ok: boolean; waarde: unknown }> };
};

/** Asks again until it is so; on a busy machine too. */
export function blijkt<T>(vraag: () => T, wat = 'dit blijkt niet'): ReturnType<typeof expect.poll<T>> {
  return expect.poll(vraag, { timeout: 15_000, interval: 50, message: wat });
}

/** Asks the backend what the screen would ask: for facts that no text on the screen holds, such as uuids. */
export async function vraag<N extends QueryName>(page: Page, naam: N, input: object): Promise<Output<N>> {
  const antwoord = await page.evaluate(([n, i]) => (globalThis as unknown as Venster).balie.query(n as string, i), [
    naam,
    input,
  ] as const);
  if (!antwoord.ok) throw new Error(`geen antwoord op ${naam}`);
  return antwoord.waarde as Output<N>;
}

export const lijst = (page: Page): Locator => page.getByRole('grid', { name: 'Werkvoorraad' });
export const rij = (page: Page, kenmerk: string): Locator => lijst(page).getByRole('row').filter({ hasText: kenmerk });
export const dossier = (page: Page, kenmerk: string): Locator =>
  page.getByRole('region', { name: `Melding ${kenmerk}`, exact: true });
export const knop = (page: Page, naam: string): Locator => page.getByRole('button', { name: naam, exact: true });

export async function ga(page: Page, naam: string): Promise<void> {
  await page.getByRole('link', { name: naam, exact: true }).click();
}

export type Rij = NonNullable<Output<'werkvoorraad.rijen'>[number]>;

/** Every melding of a view in list order, asked of the backend; fails when there is none at all. */
export async function alleMeldingen(page: Page, weergave: 'nieuw' | 'iedereen'): Promise<readonly Rij[]> {
  const open = await vraag(page, 'werkvoorraad.openen', { weergave });
  const rijen: Rij[] = [];
  for (let vanaf = 0; vanaf < open.totaal; vanaf += 100)
    for (const r of await vraag(page, 'werkvoorraad.rijen', { lijst: open.lijst, vanaf, aantal: 100 }))
      if (r !== null) rijen.push(r);
  if (rijen.length === 0) throw new Error(`geen meldingen in ${weergave}`);
  return rijen;
}

/** The first `aantal` meldingen of a view that satisfy `past`. */
export async function zoekMeldingen(
  page: Page,
  weergave: 'nieuw' | 'iedereen',
  aantal: number,
  past: (rij: Rij) => boolean,
): Promise<readonly Rij[]> {
  const gevonden = (await alleMeldingen(page, weergave)).filter(past).slice(0, aantal);
  if (gevonden.length < aantal) throw new Error(`te weinig meldingen in ${weergave}`);
  return gevonden;
}

/** Scrolls the list until the row of this kenmerk is there, and opens it. */
export async function openMelding(page: Page, kenmerk: string): Promise<Locator> {
  const grid = lijst(page);
  await grid.getByRole('row').first().waitFor();
  await grid.evaluate((element) => {
    for (const deel of [element, ...element.querySelectorAll('*')]) deel.scrollTop = 0;
  });
  const doel = rij(page, kenmerk).first();
  for (let poging = 0; poging < 400 && (await doel.count()) === 0; poging += 1) {
    await grid.hover();
    await page.mouse.wheel(0, 400);
    await page.evaluate(() => new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar))));
  }
  await doel.click();
  const regio = dossier(page, kenmerk);
  await regio.waitFor();
  return regio;
}

/** Looks for this kenmerk among everything that is open, and opens what is found. */
export async function zoekEnOpen(page: Page, kenmerk: string): Promise<Locator> {
  await ga(page, 'Iedereen');
  const veld = page.getByRole('combobox', { name: 'Zoeken in de lijst' });
  await veld.fill(kenmerk);
  await rij(page, kenmerk).first().waitFor();
  await veld.press('Enter');
  await rij(page, kenmerk).first().click();
  const regio = dossier(page, kenmerk);
  await regio.waitFor();
  return regio;
}

export async function neemInBehandeling(page: Page, kenmerk: string): Promise<void> {
  await openMelding(page, kenmerk);
  await knop(page, 'In behandeling nemen').click();
}

export async function besluitMetToelichting(page: Page, naam: string, toelichting: string): Promise<void> {
  await knop(page, naam).click();
  const dialoog = page.getByRole('dialog');
  await dialoog.getByLabel('Toelichting').fill(toelichting);
  await dialoog.getByRole('button', { name: 'Bevestigen' }).click();
  await dialoog.waitFor({ state: 'hidden' });
}

export async function stuurDoor(page: Page, bronhouder: string, toelichting: string): Promise<void> {
  await knop(page, 'Verkeerde bronhouder').click();
  const dialoog = page.getByRole('dialog');
  await dialoog.getByRole('combobox', { name: 'Bronhouder' }).fill(bronhouder);
  await page.getByRole('option').filter({ hasText: bronhouder }).first().click();
  await dialoog.getByLabel('Toelichting').fill(toelichting);
  await dialoog.getByRole('button', { name: 'Bevestigen' }).click();
  await dialoog.waitFor({ state: 'hidden' });
}

export async function handelAf(
  page: Page,
  resultaat: 'Gewijzigd' | 'Niet gewijzigd',
  toelichting: string,
): Promise<void> {
  await knop(page, 'Afhandelen').click();
  const dialoog = page.getByRole('dialog');
  await dialoog.getByRole('radio', { name: resultaat, exact: true }).check();
  await dialoog.getByLabel('Toelichting').fill(toelichting);
  await dialoog.getByRole('button', { name: 'Bevestigen' }).click();
  await dialoog.waitFor({ state: 'hidden' });
}

/** A planning that the melder sees. */
export async function planIn(page: Page, mijlpaal: string, datum: string): Promise<void> {
  await knop(page, 'Inplannen').click();
  const dialoog = page.getByRole('dialog');
  await dialoog.getByLabel('Mijlpaal').fill(mijlpaal);
  await dialoog.getByLabel('Datum').fill(datum);
  await dialoog.getByRole('button', { name: 'Bevestigen' }).click();
  await dialoog.waitFor({ state: 'hidden' });
}

/** Waits until everything that was decided stands at the central service. */
export async function alsVerzonden(page: Page): Promise<void> {
  await expect
    .poll(async () => (await vraag(page, 'sync.stand', {})).wachtend, { timeout: 30_000, message: 'alles verzonden' })
    .toBe(0);
}
