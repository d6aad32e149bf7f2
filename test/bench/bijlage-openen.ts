// How fast does a file open? The real program, a file beside its dossier: a small PDF, one of 5 MB, one of 500 pages; from the
// click until the words of its first page can be selected. Prints JSON lines, with each beside the small one of the same run.
// Usage: xvfb-run -a -s "-screen 0 1600x900x24" node test/bench/bijlage-openen.ts [times]   (bundle first)
import type { Frame, Page } from 'playwright-core';
import * as maak from '../helpers/bestandsmakers.ts';
import { dossier, knop, vraag } from '../helpers/bijhouder.ts';
import { startCentraalProces } from '../helpers/central.ts';
import { cleanUp, dataFolder, startApp } from '../helpers/electron-app.ts';
import { maakMelder, tokenVan } from '../helpers/melder.ts';

const KEREN = Number(process.argv[2] ?? 15);
const KENMERK = 'BENCH-1';

const SOORTEN = [
  { naam: 'klein', bytes: maak.pdf({ tekst: (n) => `klein ${n}` }) },
  { naam: 'vijf-mb', bytes: maak.pdf({ paginas: 10, vulling: 500_000, tekst: (n) => `vijfmb ${n}` }) },
  { naam: 'vijfhonderd', bytes: maak.pdf({ paginas: 500, tekst: (n) => `vijfhonderd ${n}` }) },
] as const;

function kijker(page: Page): Frame {
  const frame = page.frames().find((f) => f.url().startsWith('kijker://'));
  if (frame === undefined) throw new Error('geen kader');
  return frame;
}

/** The moment, on one clock for window and frame, at which this text can be selected. */
function totTekst(page: Page, tekst: string): Promise<number> {
  return kijker(page).evaluate(
    (zoek) =>
      new Promise<number>((klaar) => {
        const kijk = (): void => {
          const er = [...document.querySelectorAll('.textLayer span')].some((span) => span.textContent === zoek);
          if (er) klaar(performance.timeOrigin + performance.now());
          else requestAnimationFrame(kijk);
        };
        kijk();
      }),
    tekst,
  );
}

function klik(page: Page, naam: string): Promise<number> {
  return page.evaluate((uit) => {
    const begin = performance.timeOrigin + performance.now();
    document.querySelector<HTMLElement>(`[data-paneel="bijlage"] button[aria-label="${uit}"]`)?.click();
    return begin;
  }, naam);
}

const midden = (getallen: readonly number[]): number => getallen.toSorted((a, b) => a - b)[getallen.length >> 1] ?? 0;

function meld(naam: string, gemeten: readonly number[], basis: number): void {
  const p50 = midden(gemeten);
  const regel = { naam, keren: gemeten.length, p50: Math.round(p50), langste: Math.round(Math.max(...gemeten)) };
  console.log(JSON.stringify({ ...regel, keerKlein: Math.round((10 * p50) / basis) / 10 }));
}

async function open(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  const palet = page.getByRole('dialog', { name: 'Opdrachten' });
  await palet.getByRole('combobox').fill(KENMERK);
  await palet.getByRole('option').filter({ hasText: KENMERK }).first().click();
  await dossier(page, KENMERK).getByRole('button', { name: 'klein.pdf', exact: true }).click();
  await page.frameLocator('iframe').getByText('klein 1', { exact: true }).waitFor();
}

const dienst = await startCentraalProces({ meldingen: 10, seed: 1, bronhouder: '0344' });
try {
  const melder = await maakMelder(dienst);
  const bestanden = SOORTEN.map(({ naam, bytes }) => ({ naam: `${naam}.pdf`, bytes, type: 'application/pdf' }));
  const { wortel } = await melder.dienIn({ kenmerk: KENMERK, bestanden });
  const { page } = await startApp({
    data: dataFolder(),
    centraal: dienst.url,
    token: tokenVan(dienst, 'bijhouder', '0344'),
  });
  await knop(page, 'Nu synchroniseren').click();
  for (;;) {
    const d = await vraag(page, 'melding.dossier', { uuid: wortel }).catch(() => undefined);
    if (d?.bijlagen.every(({ staat }) => staat === 'aanwezig')) break;
    await new Promise((verder) => setTimeout(verder, 200));
  }
  await open(page);
  const gemeten: number[][] = SOORTEN.map(() => []);
  for (let keer = 0; keer < KEREN; keer += 1) {
    for (const [i, eerste] of ['vijfmb 1', 'vijfhonderd 1'].entries()) {
      const begin = await klik(page, 'Volgende bijlage');
      gemeten[i + 1]?.push((await totTekst(page, eerste)) - begin);
    }
    await klik(page, 'Vorige bijlage');
    await totTekst(page, 'vijfmb 1');
    const begin = await klik(page, 'Vorige bijlage');
    gemeten[0]?.push((await totTekst(page, 'klein 1')) - begin);
  }
  const basis = midden(gemeten[0] ?? []);
  for (const [i, { naam }] of SOORTEN.entries()) meld(`openen-${naam}`, gemeten[i] ?? [], basis);
  await klik(page, 'Volgende bijlage');
  await klik(page, 'Volgende bijlage');
  await totTekst(page, 'vijfhonderd 1');
  const paneel = page.locator('[data-paneel="bijlage"]');
  await paneel.focus();
  const naarEind = Date.now();
  await page.keyboard.press('End');
  meld('vijfhonderd-naar-het-einde', [(await totTekst(page, 'vijfhonderd 500')) - naarEind], basis);
  const zoek = Date.now();
  await paneel.getByLabel('Zoeken in de bijlage').fill('vijfhonderd 250');
  meld('vijfhonderd-zoeken', [(await totTekst(page, 'vijfhonderd 250')) - zoek], basis);
} finally {
  await cleanUp();
  await dienst.stop();
}
