// Waits on a page of the program until the worklist is filled, in the words that screen readers use as well.
import type { Page } from 'playwright-core';
import { UserFault } from './user-fault.ts';

const LIMIT_MS = 90_000;

/** A row with a melding; a group heading and a row of column headings have headers in them. */
const MELDING = '[role=row]:not(:has([role=rowheader], [role=columnheader]))';

/** @throws UserFault with what the page shows instead, when no melding appears in time. */
export async function waitForWorklist(page: Page): Promise<void> {
  const meldingen = page.getByRole('grid', { name: 'Werkvoorraad' }).locator(MELDING);
  try {
    await meldingen.first().waitFor({ timeout: LIMIT_MS });
  } catch {
    const heading = await page
      .getByRole('heading')
      .first()
      .innerText({ timeout: 1_000 })
      .catch(() => 'geen kop');
    throw new UserFault(
      `Na ${LIMIT_MS / 1000} seconden staat er geen melding in de werkvoorraad (scherm: ${heading}).`,
    );
  }
}
