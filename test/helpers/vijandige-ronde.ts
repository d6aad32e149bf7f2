// Sends the hostile files to a running central service, a melding for every few of them, all about one person: then one
// dossier walks over all of them in one frame.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Output } from '../../shared/ipc/contract.ts';
import * as bijhouder from './bijhouder.ts';
import type { maakMelder } from './melder.ts';
import { VIJANDIG, type Vijandig } from './vijandig.ts';

/** What the service takes in one submission: files, and bytes (a little less than 20 MB). */
const PER_MELDING = 5;
const BYTES = 19_000_000;

type Gemaakt = Vijandig & { readonly inhoud: Uint8Array };

function verdeeld(): readonly (readonly Gemaakt[])[] {
  const groepen: { bestanden: Gemaakt[]; bytes: number }[] = [];
  for (const bestand of VIJANDIG) {
    const inhoud = bestand.bytes();
    const laatste = groepen.at(-1);
    if (laatste && laatste.bestanden.length < PER_MELDING && laatste.bytes + inhoud.length <= BYTES) {
      laatste.bestanden.push({ ...bestand, inhoud });
      laatste.bytes += inhoud.length;
    } else groepen.push({ bestanden: [{ ...bestand, inhoud }], bytes: inhoud.length });
  }
  return groepen.map(({ bestanden }) => bestanden);
}

export type Reeks = Output<'bijlage.reeks'>;

/** All of them, on this computer. Returns the kenmerk of the melding to begin at, and the row that one walks from there. */
export async function stuurVijandig(
  page: Page,
  melder: Awaited<ReturnType<typeof maakMelder>>,
): Promise<{ readonly kenmerk: string; readonly reeks: Reeks }> {
  const wortels: string[] = [];
  for (const [i, groep] of verdeeld().entries()) {
    const bestanden = groep.map(({ naam, inhoud }) => ({ naam, bytes: inhoud }));
    const { wortel } = await melder.dienIn({ kenmerk: `VIJAND-${i}`, bestanden });
    wortels.push(wortel);
  }
  await bijhouder.knop(page, 'Nu synchroniseren').click();
  const melding = wortels[0] ?? '';
  const vraag = () => bijhouder.vraag(page, 'bijlage.reeks', { melding }).catch((): Reeks => []);
  const hier = (reeks: Reeks) => reeks.filter((b) => b.kenmerk.startsWith('VIJAND-') && b.staat === 'aanwezig').length;
  await expect.poll(async () => hier(await vraag()), { timeout: 180_000, interval: 250 }).toBe(VIJANDIG.length);
  return { kenmerk: 'VIJAND-0', reeks: await vraag() };
}

/** What the pane says of the file it has open, in one look. */
export type Gezicht = {
  readonly naam: string;
  readonly klaar: boolean;
  readonly toont: boolean;
  readonly regels: readonly string[];
  readonly bewaarknoppen: number;
};

export function kijkNaarPaneel(page: Page): Promise<Gezicht> {
  return page.evaluate(() => {
    const paneel = document.querySelector<HTMLElement>('[data-paneel="bijlage"]');
    const kader = paneel?.querySelector('iframe:not([data-verborgen])') ?? null;
    const knoppen = [...(paneel?.querySelectorAll('button') ?? [])];
    const regels = (paneel?.innerText ?? '').split('\n').map((regel) => regel.trim());
    return {
      naam: paneel?.getAttribute('aria-label') ?? '',
      // The facts are there first: whether it may be kept is one of them.
      klaar: paneel?.querySelector('details') !== null && !regels.some((regel) => regel.startsWith('Bezig met openen')),
      toont: kader !== null,
      regels,
      bewaarknoppen: knoppen.filter((knop) => knop.textContent === 'Bewaren als…').length,
    };
  });
}
