// The hostile set in the real program: every file with its sentence, in one frame, one after the other.
//
// What bounds a file is the program's own: a reader is stopped after its time, a frame that says nothing is left behind. On a
// machine that is busy with other things an honest file can run into those bounds; it is then opened once more, and what
// counts is what is said of it in the end.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BIJLAGE, weigerzin } from '../../renderer/teksten/bijlage.ts';
import { weigering } from '../../shared/domain/bestand/weigering.ts';
import { type BalieMetDienst, startBalieMetDienst } from '../helpers/balie-met-dienst.ts';
import * as bijhouder from '../helpers/bijhouder.ts';
import type { App } from '../helpers/electron-app.ts';
import { VIJANDIG, type Vijandig } from '../helpers/vijandig.ts';
import { type Gezicht, kijkNaarPaneel, stuurVijandig } from '../helpers/vijandige-ronde.ts';

/** The program's own bounds, as a person reads them. */
const TE_LANG = weigerzin(weigering('te-lang', {}));
/** Generous: it only decides how long a fault takes to be told. */
const GEDULD = { timeout: 90_000, interval: 50 };
const KEER_OP_KEER = 3;

let balie: BalieMetDienst;
let app: App;
let page: Page;

beforeAll(async () => {
  balie = await startBalieMetDienst(20);
  ({ app, page } = balie);
});

afterAll(() => balie.stop());

const knop = (naam: string) => page.locator('[data-paneel="bijlage"]').getByRole('button', { name: naam });

async function openEerste(kenmerk: string, naam: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palet = page.getByRole('dialog', { name: 'Opdrachten' });
  await palet.getByRole('combobox').fill(kenmerk);
  await palet.getByRole('option').filter({ hasText: kenmerk }).first().click();
  await bijhouder.dossier(page, kenmerk).getByRole('button', { name: naam, exact: true }).click();
}

function uitkomst({ zin, toont }: Vijandig, g: Gezicht): 'goed' | 'grens' | 'bezig' {
  const staat = (regel: string): boolean => g.regels.includes(regel);
  if (zin === undefined ? g.toont && (toont === '' || staat(toont ?? '')) : staat(zin)) return 'goed';
  return staat(TE_LANG) || staat(BIJLAGE.vastTitel) ? 'grens' : 'bezig';
}

/** What the pane says in the end of the file it has open; undefined when it never says what is expected. */
async function oordeel(bestand: Vijandig): Promise<Gezicht | undefined> {
  for (let keer = 1; keer <= KEER_OP_KEER; keer += 1) {
    let gezien: Gezicht | undefined;
    await expect
      .poll(async () => {
        gezien = await kijkNaarPaneel(page);
        const ditBestand = gezien.naam === `Bijlage ${bestand.naam}` && gezien.klaar;
        return ditBestand ? uitkomst(bestand, gezien) : 'bezig';
      }, GEDULD)
      .not.toBe('bezig')
      .catch(() => undefined);
    if (gezien === undefined || uitkomst(bestand, gezien) !== 'grens') return gezien;
    if (gezien.regels.includes(BIJLAGE.vastTitel)) await knop(BIJLAGE.opnieuw).click();
    else {
      await knop('Vorige bijlage').click();
      await knop('Volgende bijlage').click();
    }
  }
  return undefined;
}

async function fouten(bestand: Vijandig): Promise<readonly string[]> {
  const gezien = await oordeel(bestand);
  const { wat, naam } = bestand;
  if (gezien === undefined || uitkomst(bestand, gezien) !== 'goed')
    return [`${wat} (${naam}): ${gezien?.regels.join(' | ').slice(0, 300) ?? 'telkens tegen een grens'}`];
  const verwacht = bestand.nietTeBewaren || naam === 'niets.pdf' ? 0 : 1;
  return gezien.bewaarknoppen === verwacht ? [] : [`${wat}: ${gezien.bewaarknoppen} knoppen om te bewaren`];
}

const kader = () => page.frameLocator('iframe');

/** What is to be seen inside the frame of some of them. */
const BINNENIN: Readonly<Record<string, () => Promise<void>>> = {
  // A page that can't be drawn says so in its place.
  'groot.pdf': () => kader().getByText('Deze pagina is te groot om te tonen.').first().waitFor(),
  // A mail in a mail ends somewhere.
  'diep.eml': async () => {
    for (let laag = 49; laag > 39; laag -= 1)
      await kader()
        .getByRole('button', { name: new RegExp(`^laag ${laag}.eml`) })
        .click();
    await kader().getByText('In dit bestand zitten te veel lagen in elkaar. Het openen is gestopt.').waitFor();
  },
};

/** Whatever leaves a page of this program, or is stopped on its way out. */
function volgNetwerk(): Promise<void> {
  return app.app.evaluate(({ session }) => {
    const gezien: string[] = [];
    (globalThis as unknown as { gezien: string[] }).gezien = gezien;
    const noteer = (details: { readonly url: string }): void => {
      if (!/^(app|kijker|bijlage|blob|data|devtools):/.test(details.url)) gezien.push(details.url);
    };
    session.defaultSession.webRequest.onCompleted(noteer);
    session.defaultSession.webRequest.onErrorOccurred(noteer);
  });
}

const kijkers = (): readonly Frame[] => page.frames().filter((frame) => frame.url().startsWith('kijker://'));

describe('the hostile set', () => {
  it('E2E-73 each file gets its sentence, asks nothing of the network, and the program never notices', {
    timeout: 600_000,
  }, async () => {
    await volgNetwerk();
    const { kenmerk, reeks } = await stuurVijandig(page, balie.melder);
    const mis: string[] = [];
    const gezien = new Set<string>();
    await openEerste(kenmerk, reeks[0]?.bestandsnaam ?? '');
    for (const [i, { bestandsnaam, kenmerk: van }] of reeks.entries()) {
      if (i > 0) await knop('Volgende bijlage').click();
      const bestand = VIJANDIG.find(({ naam }) => naam === bestandsnaam);
      if (!van.startsWith('VIJAND-') || bestand === undefined) continue;
      gezien.add(bestandsnaam);
      mis.push(...(await fouten(bestand)));
      await BINNENIN[bestandsnaam]?.();
    }
    expect(mis).toEqual([]);
    expect(gezien.size).toBe(VIJANDIG.length);
    // Nothing is left behind of them, and the rest of the program is as it was.
    expect(kijkers()).toHaveLength(1);
    await bijhouder.ga(page, 'Uitgaand');
    await bijhouder.ga(page, 'Nieuw');
    await bijhouder.lijst(page).getByRole('row').nth(3).waitFor();
    expect(await app.app.evaluate(() => (globalThis as unknown as { gezien: string[] }).gezien)).toEqual([]);
    expect(app.complaints()).toEqual([]);
  });
});
