// What a bijhouder does in the window, by the names that stay as they are (UX). Every wait is for something visible.
import type { Locator, Page } from 'playwright-core';
import type { Output, QueryName } from '../../shared/ipc/contract.ts';

type Venster = {
  readonly balie: { readonly query: (naam: string, input: unknown) => Promise<{ ok: boolean; waarde: unknown }> };
};

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

type Rij = NonNullable<Output<'werkvoorraad.rijen'>[number]>;

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
