// Forty meldingen triaged with the keyboard alone: no mouse event reaches the window, and the central service afterwards
// holds exactly what was decided, each decision once.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { OntvangenAnnotatie } from '../../shared/domain/annotatie.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import * as bijhouder from '../helpers/bijhouder.ts';
import { startCentraalProces } from '../helpers/central.ts';
import { dataFolder, startApp } from '../helpers/electron-app.ts';
import { aanHetLoket, tokenVan } from '../helpers/loket.ts';

const AANTAL = 40;
const BUUR = '0363';
const BEWIJS = 'een kopie van de huurovereenkomst';

type Toetsenbord = {
  readonly page: Page;
  readonly druk: (...toetsen: readonly string[]) => Promise<void>;
  readonly typ: (tekst: string) => Promise<void>;
};

/** What is under the keyboard: waits for nothing but what the screen says. */
function toetsenbord(page: Page): Toetsenbord {
  return {
    page,
    druk: async (...toetsen) => {
      for (const toets of toetsen) await page.keyboard.press(toets);
    },
    typ: (tekst) => page.keyboard.type(tekst),
  };
}

const dialoog = (page: Page) => page.getByRole('dialog');
const toelichting = (page: Page) => dialoog(page).getByLabel('Toelichting');

/** From the text one step back to the standard texts; types a part of the name and takes the first that fits. */
async function kiesStandaardtekst({ page, druk, typ }: Toetsenbord, deel: string): Promise<void> {
  await druk('Shift+Tab');
  await bijhouder.blijkt(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  await typ(deel);
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await druk('Enter');
  await bijhouder.blijkt(() => toelichting(page).inputValue()).not.toBe('');
  await bijhouder.blijkt(() => toelichting(page).evaluate((veld) => veld === document.activeElement)).toBe(true);
}

/** Opens a decision with its key; its first field has the cursor. */
async function begin({ page, druk }: Toetsenbord, toets: string): Promise<void> {
  await druk(toets);
  await dialoog(page).waitFor();
  await bijhouder
    .blijkt(() =>
      dialoog(page).evaluate((vel) => vel.contains(document.activeElement) && vel !== document.activeElement),
    )
    .toBe(true);
}

async function bevestig({ page, druk }: Toetsenbord): Promise<string> {
  const tekst = (await toelichting(page).count()) > 0 ? await toelichting(page).inputValue() : '';
  await druk('Control+Enter');
  await dialoog(page).waitFor({ state: 'hidden' });
  return tekst;
}

/** What should be at the service: the statuses that the person set, each with its words. */
type Besluit = readonly { readonly status: string; readonly toelichting?: string }[];
type Daad = (bord: Toetsenbord) => Promise<Besluit>;

const oppakken: Daad = async ({ druk }) => {
  await druk('b');
  return [{ status: 'IN_BEHANDELING' }];
};

const onvoldoende: Daad = async (bord) => {
  await begin(bord, 'i');
  await kiesStandaardtekst(bord, 'Bewijs');
  // The open place of the text is selected: one types over it.
  await bord.typ(BEWIJS);
  const tekst = await bevestig(bord);
  expect(tekst).toContain(BEWIJS);
  return [{ status: 'ONVOLDOENDE_INFORMATIE', toelichting: tekst }];
};

const nietOntvankelijk: Daad = async (bord) => {
  await begin(bord, 'i');
  await kiesStandaardtekst(bord, 'sterk vermoeden');
  return [{ status: 'NIET_ONTVANKELIJK', toelichting: await bevestig(bord) }];
};

const doorsturen =
  (deel: string): Daad =>
  async (bord) => {
    await begin(bord, 'v');
    await bord.typ(BUUR);
    await bord.page.getByRole('option').filter({ hasText: BUUR }).first().waitFor();
    await bord.druk('Enter', 'Tab', 'Tab');
    await bijhouder.blijkt(() => toelichting(bord.page).evaluate((veld) => veld === document.activeElement)).toBe(true);
    await kiesStandaardtekst(bord, deel);
    return [{ status: 'VERKEERDE_BRONHOUDER', toelichting: await bevestig(bord) }];
  };

const afhandelen: Daad = async (bord) => {
  await begin(bord, 'a');
  // Result "Niet gewijzigd", then on past "Terecht gemeld" and the standard texts to the text.
  await bord.druk('Space', 'ArrowRight', 'Tab', 'Tab', 'Tab');
  await kiesStandaardtekst(bord, 'Onderzocht');
  return [{ status: 'IN_BEHANDELING' }, { status: 'AFGEHANDELD', toelichting: await bevestig(bord) }];
};

/** Several keys on one melding: a note, taken up, given to a colleague. */
const metCollega: Daad = async (bord) => {
  await begin(bord, 'c');
  await bord.typ('Bellen met de wijkbeheerder.');
  await bevestig(bord);
  await bord.druk('b');
  await bijhouder
    .blijkt(() => bord.page.getByRole('button', { name: 'In behandeling nemen', exact: true }).count())
    .toBe(0);
  await begin(bord, 't');
  await bord.typ('Bakker');
  await bord.page.getByRole('option').filter({ hasText: 'Bakker' }).first().waitFor();
  await bord.druk('Enter');
  await bevestig(bord);
  return [{ status: 'IN_BEHANDELING' }];
};

/** Closed by mistake and taken back with Z: the melding is open again, with nothing decided; then what was meant. */
const bedacht: Daad = async (bord) => {
  const naam = await kenmerkNu(bord.page);
  await nietOntvankelijk(bord);
  // '' while the next one opens, or because it was the last: taking back is for both.
  await bijhouder.blijkt(() => kenmerkNu(bord.page)).not.toBe(naam);
  await bord.druk('z');
  await bijhouder.blijkt(() => kenmerkNu(bord.page)).toBe(naam);
  return oppakken(bord);
};

const DADEN: Readonly<Record<string, readonly Daad[]>> = {
  BRP: [oppakken, onvoldoende, doorsturen('Inwoner'), afhandelen],
  BAG: [nietOntvankelijk, metCollega, doorsturen('andere bronhouder'), afhandelen, bedacht],
  BGT: [oppakken, nietOntvankelijk, doorsturen('andere bronhouder'), afhandelen],
};

/** The melding whose dossier one sees, '' while there is none: one look, which never waits for a region that is just leaving. */
async function kenmerkNu(page: Page): Promise<string> {
  const namen = await page
    .getByRole('region', { name: /^Melding / })
    .evaluateAll((regios) => regios.map((regio) => regio.getAttribute('aria-label') ?? ''));
  return (namen[0] ?? '').replace('Melding ', '');
}

/** Counts every event of a mouse, pen or finger that reaches the page from now on. */
async function telAanwijzer(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const gezien: string[] = [];
    Reflect.set(globalThis, 'aanwijzer', gezien);
    for (const soort of ['pointerdown', 'pointermove', 'mousedown', 'mousemove', 'wheel', 'touchstart'])
      window.addEventListener(soort, () => gezien.push(soort), { capture: true });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'aanwijzer') as string[]);
}

const MENS = (a: OntvangenAnnotatie, oin: string) => a.geannoteerdDoor.oin === oin;

it('E2E-220 forty meldingen with the keyboard alone: nothing of a mouse, everything once at the service', {
  timeout: 180_000,
}, async () => {
  const centraal = await startCentraalProces();
  const melder = await aanHetLoket(centraal, { rol: 'melder' });
  const wortels = new Map<string, Uuid>();
  for (let n = 0; n < AANTAL; n += 1) {
    const registratie = ['BRP', 'BAG', 'BGT'][n % 3] ?? 'BRP';
    const kenmerk = `${registratie}-${String(n + 1).padStart(2, '0')}`;
    wortels.set(kenmerk, await melder.meld({ registratie, kenmerk, bronhouder: '0344' }));
  }
  const app = await startApp({
    data: dataFolder(),
    centraal: centraal.url,
    token: tokenVan(centraal, { rol: 'bijhouder', bronhouder: '0344' }),
    env: { TERUGMELDBALIE_BEDENKTIJD: '8' },
  });
  const { page } = app;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await bijhouder
    .blijkt(() => bijhouder.lijst(page).getAttribute('aria-rowcount').then(Number))
    .toBeGreaterThanOrEqual(AANTAL);
  const aanwijzer = await telAanwijzer(page);
  const bord = toetsenbord(page);

  // From the palette to Nieuw, look for everything of BRP and back again, choose two and think better of it.
  await bord.druk('Control+k');
  await page.getByRole('dialog', { name: 'Opdrachten' }).waitFor();
  await bord.typ('ga naar nieuw');
  await bord.druk('Enter');
  await bord.druk('j', 'x', 'j', 'x');
  await page.getByText('2 gekozen').waitFor();
  await bord.druk('x', 'k', 'x', 'Home', 'Enter');

  const besloten = new Map<string, Besluit>();
  for (let n = 0; n < AANTAL; n += 1) {
    await bijhouder.blijkt(async () => ![...besloten.keys(), ''].includes(await kenmerkNu(page))).toBe(true);
    const kenmerk = await kenmerkNu(page);
    const daden = DADEN[kenmerk.slice(0, 3)] ?? [];
    const daad = daden[besloten.size % daden.length];
    if (!daad) throw new Error('geen daad');
    besloten.set(kenmerk, await daad(bord));
    // Closed or forwarded: the next opens by itself. Taken up: it is pointed at, J opens it.
    if (n < AANTAL - 1 && (await kenmerkNu(page)) === kenmerk) await naarVolgende(bord, kenmerk);
  }
  expect(await aanwijzer()).toEqual([]);

  await bijhouder.alsVerzonden(page);
  const collega = await aanHetLoket(centraal, { rol: 'teamlead', bronhouder: '0344' });
  const buur = await aanHetLoket(centraal, { rol: 'bijhouder', bronhouder: BUUR });
  expect([...besloten.keys()].sort()).toEqual([...wortels.keys()].sort());
  const gevonden = new Map<string, Besluit>();
  for (const [kenmerk, wortel] of wortels) {
    const boom = await collega.boom(wortel).catch(() => buur.boom(wortel));
    expect(new Set(boom.map((a) => a.uuid)).size).toBe(boom.length);
    const statussen = boom.flatMap((a) => (a.soort === 'status' && MENS(a, collega.oin) ? [a] : []));
    gevonden.set(
      kenmerk,
      statussen.map(({ status, toelichting: tekst }) => ({
        status,
        ...(tekst === undefined ? {} : { toelichting: tekst }),
      })),
    );
  }
  expect(Object.fromEntries(gevonden)).toEqual(Object.fromEntries(besloten));
  expect(app.complaints()).toEqual([]);
  await app.close();
  await centraal.stop();
});

/** J opens the next one; once the last of the list was taken up, K the one before. */
async function naarVolgende({ page, druk }: Toetsenbord, kenmerk: string): Promise<void> {
  await bijhouder.rij(page, kenmerk).first().waitFor({ state: 'detached' });
  await druk('j');
  await bijhouder.blijkt(() => kenmerkNu(page)).not.toBe(kenmerk);
}
