// Files beside the dossier, in the real program: every kind, the hostile set, a frame that dies, and a network that is asked nothing.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../shared/ipc/vormen/dossier.ts';
import * as maak from '../helpers/bestandsmakers.ts';
import * as bijhouder from '../helpers/bijhouder.ts';
import { type CentraalProces, startCentraalProces } from '../helpers/central.ts';
import { type App, dataFolder, startApp } from '../helpers/electron-app.ts';
import { type Meldersbestand, maakMelder, tokenVan } from '../helpers/melder.ts';
import { VIJANDIG } from '../helpers/vijandig.ts';

let centraal: CentraalProces;
let app: App;
let page: Page;
let melder: Awaited<ReturnType<typeof maakMelder>>;

beforeAll(async () => {
  centraal = await startCentraalProces({ meldingen: 20, seed: 7, bronhouder: '0344' });
  melder = await maakMelder(centraal);
  app = await startApp({
    data: dataFolder(),
    centraal: centraal.url,
    token: tokenVan(centraal, 'bijhouder', '0344'),
    env: { TERUGMELDBALIE_BEDENKTIJD: '0' },
  });
  page = app.page;
  await bijhouder.lijst(page).getByRole('row').nth(3).waitFor();
});

afterAll(async () => {
  await app.close();
  await centraal.stop();
});

async function sluitBijlage(): Promise<void> {
  const sluit = paneel().getByRole('button', { name: 'Bijlage sluiten' });
  if ((await sluit.count()) > 0) await sluit.click();
  await paneel().waitFor({ state: 'detached' });
}

/** Reports, and waits until the files are on this computer. */
async function komtBinnen(kenmerk: string, bestanden: readonly Meldersbestand[], meer: object = {}): Promise<string> {
  await sluitBijlage();
  const { wortel } = await melder.dienIn({ kenmerk, bestanden, ...meer });
  await bijhouder.knop(page, 'Nu synchroniseren').click();
  await expect
    .poll(
      async () => {
        const vraag = bijhouder.vraag(page, 'melding.dossier', { uuid: wortel });
        return await vraag.then((d) => d.bijlagen.filter((b) => b.staat === 'aanwezig').length).catch(() => -1);
      },
      { timeout: 60_000 },
    )
    .toBe(bestanden.length);
  return wortel;
}

const paneel = (): Locator => page.locator('[data-paneel="bijlage"]');
const kader = (): Locator => paneel().locator('iframe:not([data-verborgen])');
const inKader = (): ReturnType<Page['frameLocator']> => page.frameLocator('iframe');

/** Opens a melding and a file of it. Beside an open file there may be no room for the list: that file is closed first. */
async function openBijlage(kenmerk: string, naam: string): Promise<void> {
  await sluitBijlage();
  await page.keyboard.press('Control+k');
  const palet = page.getByRole('dialog', { name: 'Opdrachten' });
  await palet.getByRole('combobox').fill(kenmerk);
  await palet.getByRole('option').filter({ hasText: kenmerk }).first().click();
  const regio = bijhouder.dossier(page, kenmerk);
  await regio.getByRole('button', { name: naam, exact: true }).click();
}

function kijkerframe(): Frame {
  const gevonden = page.frames().find((frame) => frame.url().startsWith('kijker://'));
  if (!gevonden) throw new Error('geen kader');
  return gevonden;
}

/** Runs a line in the window, through main. */
function inVenster(regel: string): Promise<string> {
  return app.app.evaluate(
    ({ webContents }, wat) => webContents.getAllWebContents()[0]?.executeJavaScript(wat) as Promise<string>,
    regel,
  );
}

/** The process of the document frame, as main knows it. */
function kijkerproces(): Promise<{ readonly kader: number; readonly venster: number }> {
  return app.app.evaluate(({ webContents }) => {
    const [venster] = webContents.getAllWebContents();
    const frames = venster?.mainFrame.framesInSubtree ?? [];
    const pid = frames.find((frame) => frame.url.startsWith('kijker://'))?.osProcessId ?? 0;
    return { kader: pid, venster: venster?.mainFrame.osProcessId ?? 0 };
  });
}

describe('every kind of file', () => {
  it('E2E-70 opens beside the dossier, reads as it should, and goes on to the next', { timeout: 180_000 }, async () => {
    const foto = maak.jpeg({ genomen: '2026:11:12 10:02:00', breedte: [52, 5, 27.6], lengte: [5, 7, 17.04] });
    const soorten: readonly (readonly [Meldersbestand, (bestand: Locator) => Promise<void>])[][] = [
      [
        [
          {
            naam: 'huurcontract.pdf',
            type: 'application/pdf',
            bytes: maak.pdf({ paginas: 4, info: '/CreationDate (D:20261103081500+01)' }),
          },
          async () => {
            await inKader().locator('.pagina canvas').first().waitFor();
            await inKader().getByText('Huurovereenkomst pagina 1').waitFor();
            await paneel().getByText('van 4', { exact: true }).waitFor();
          },
        ],
        [{ naam: 'gevel.jpg', type: 'image/jpeg', bytes: foto }, async () => inKader().getByRole('img').waitFor()],
        [
          { naam: 'kaart.png', type: 'image/png', bytes: maak.png(200, 100) },
          async () => inKader().getByRole('img').waitFor(),
        ],
        [{ naam: 'klein.gif', type: 'image/gif', bytes: maak.gif() }, async () => inKader().getByRole('img').waitFor()],
        [
          { naam: 'klein.webp', type: 'image/webp', bytes: maak.webp() },
          async () => inKader().getByRole('img').waitFor(),
        ],
      ],
      [
        [
          { naam: 'scan.tif', type: 'image/tiff', bytes: maak.tiff({ paginas: 2 }) },
          async () => {
            await inKader().locator('canvas').waitFor();
            await paneel().getByRole('button', { name: 'Volgende pagina' }).click();
            await expect.poll(() => paneel().getByLabel('Pagina', { exact: true }).inputValue()).toBe('2');
          },
        ],
        [
          { naam: 'brief.txt', type: 'text/plain', bytes: maak.latin1('Geachte collega, \xe9\xe9n adres') },
          async () => inKader().getByText('Geachte collega, één adres').waitFor(),
        ],
        [
          { naam: 'adressen.csv', type: 'text/csv', bytes: maak.utf8('straat;nummer\nKerkstraat;21\n') },
          async () => inKader().getByRole('cell', { name: 'Kerkstraat' }).waitFor(),
        ],
        [
          {
            naam: 'bericht.eml',
            type: 'message/rfc822',
            bytes: maak.eml({
              html: '<p>Zie <b>bijlage</b></p>',
              bijlagen: [{ naam: 'contract.pdf', type: 'application/pdf', bytes: maak.pdf() }],
            }),
          },
          async () => {
            await inKader().getByText('Zie bijlage').waitFor();
            await inKader()
              .getByRole('button', { name: /^contract.pdf/ })
              .click();
            await inKader().locator('.pagina canvas').waitFor();
            await inKader().getByRole('button', { name: 'Terug naar bericht.eml' }).click();
            await inKader().getByText('Zie bijlage').waitFor();
          },
        ],
        [
          {
            naam: 'bericht.msg',
            type: 'application/vnd.ms-outlook',
            bytes: maak.msg({ onderwerp: 'Kerkstraat', tekst: 'Een Outlook-bericht', van: 'Toezicht' }),
          },
          async () => inKader().getByText('Een Outlook-bericht').waitFor(),
        ],
      ],
      [
        [
          {
            naam: 'verslag.docx',
            bytes: maak.docx(maak.alinea('Verslag huisbezoek', 'Heading1') + maak.alinea('Aangetroffen op 21 bis')),
          },
          async () => inKader().getByRole('heading', { name: 'Verslag huisbezoek' }).waitFor(),
        ],
        [
          { naam: 'lijst.xlsx', bytes: maak.xlsx('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', ['Kerkstraat 21']) },
          async () => inKader().getByRole('cell', { name: 'Kerkstraat 21' }).waitFor(),
        ],
        [
          { naam: 'brief.odt', bytes: maak.odt('<text:p>Een brief</text:p>') },
          async () => inKader().getByText('Een brief').waitFor(),
        ],
        [
          {
            naam: 'lijst.ods',
            bytes: maak.ods(
              '<table:table table:name="Blad1"><table:table-row><table:table-cell><text:p>Lange Nieuwstraat</text:p></table:table-cell></table:table-row></table:table>',
            ),
          },
          async () => inKader().getByRole('cell', { name: 'Lange Nieuwstraat' }).waitFor(),
        ],
        [
          { naam: 'foto.heic', bytes: VIJANDIG.find(({ naam }) => naam === 'foto.heic')?.bytes() ?? maak.utf8('') },
          async () => paneel().getByText('Dit is een HEIC-foto.').waitFor(),
        ],
      ],
    ];
    for (const [i, groep] of soorten.entries()) {
      const kenmerk = `SOORT-${i}`;
      await komtBinnen(
        kenmerk,
        groep.map(([bestand]) => bestand),
        { peilmoment: '2026-11-01', locatie: { x: 136_000, y: 456_000 } },
      );
      await openBijlage(kenmerk, groep[0]?.[0].naam ?? '');
      for (const [j, [bestand, kijk]] of groep.entries()) {
        if (j > 0) await paneel().getByRole('button', { name: 'Volgende bijlage' }).click();
        await page.getByRole('region', { name: `Bijlage ${bestand.naam}` }).waitFor();
        await kijk(paneel());
        await app.screenshot(`bijlage-${bestand.naam.replace('.', '-')}`);
      }
    }
    // The facts of a photo, against the point and the peilmoment of its melding.
    await openBijlage('SOORT-0', 'gevel.jpg');
    await kader().waitFor();
    await paneel().getByText('Bestandscontrole').click();
    const feiten = paneel().locator('details');
    await feiten.getByText('12 november 2026 10:02, 11 dagen na het peilmoment').waitFor();
    await feiten.getByText(/52,091° NB, 5,1214° OL, \d+ m van het punt van de melding/).waitFor();
    await feiten.getByText('JPEG-afbeelding').waitFor();
    await app.screenshot('bijlage-controle');
    expect(app.complaints()).toEqual([]);
  });

  it('E2E-71 a PDF is searched, zoomed, turned, and copied from, also from the keyboard', {
    timeout: 120_000,
  }, async () => {
    await komtBinnen('ZOEK-1', [
      {
        naam: 'lang.pdf',
        bytes: maak.pdf({ paginas: 60, tekst: (n) => (n === 42 ? 'Hier staat Nieuwegein' : `Pagina ${n}`) }),
      },
    ]);
    await openBijlage('ZOEK-1', 'lang.pdf');
    await inKader().locator('.textLayer span').first().waitFor();
    await paneel().getByLabel('Zoeken in de bijlage').fill('nieuwegein');
    await paneel().getByText('1 van 1', { exact: true }).waitFor();
    await expect.poll(() => paneel().getByLabel('Pagina', { exact: true }).inputValue()).toBe('42');
    await inKader().getByText('Hier staat Nieuwegein').waitFor();
    const tekst = await kijkerframe().evaluate(() => {
      const span = [...document.querySelectorAll('.textLayer span')].find((s) => s.textContent?.includes('Nieuwegein'));
      if (!span) return '';
      getSelection()?.selectAllChildren(span);
      return getSelection()?.toString() ?? '';
    });
    expect(tekst).toBe('Hier staat Nieuwegein');

    const zoom = (): Promise<number> =>
      paneel()
        .locator('[aria-live="polite"]')
        .filter({ hasText: '%' })
        .innerText()
        .then((t) => Number(t.replace('%', '')));
    await paneel().getByRole('button', { name: 'Hele pagina' }).click();
    await paneel().focus();
    const begin = await zoom();
    await page.keyboard.press('+');
    await expect.poll(zoom).toBeGreaterThan(begin);
    await page.keyboard.press('r');
    await expect
      .poll(() =>
        inKader()
          .locator('.pagina')
          .first()
          .evaluate((p) => p.clientWidth > p.clientHeight),
      )
      .toBe(true);
    await page.keyboard.press('Home');
    await expect.poll(() => paneel().getByLabel('Pagina', { exact: true }).inputValue()).toBe('1');
    await paneel().getByRole('button', { name: 'Miniaturen' }).click();
    await inKader().getByRole('button', { name: 'Pagina 3', exact: true }).click();
    await expect.poll(() => paneel().getByLabel('Pagina', { exact: true }).inputValue()).toBe('3');
    await app.screenshot('bijlage-miniaturen');
    expect(app.complaints()).toEqual([]);
  });

  it('E2E-72 stays open while one decides; Esc closes it, and the focus is where it was', {
    timeout: 60_000,
  }, async () => {
    await komtBinnen('BESLUIT-1', [{ naam: 'bewijs.pdf', bytes: maak.pdf() }]);
    await openBijlage('BESLUIT-1', 'bewijs.pdf');
    await inKader().locator('.pagina canvas').waitFor();
    await page.keyboard.press('b');
    await bijhouder.dossier(page, 'BESLUIT-1').getByText('In behandeling', { exact: true }).first().waitFor();
    expect(await kader().count()).toBe(1);
    await inKader().locator('.pagina').click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-paneel'))).toBe('bijlage');
    await page.keyboard.press('Escape');
    await paneel().waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('bewijs.pdf');
  });
});

describe('the hostile set', () => {
  it('E2E-74 nothing that a file names is asked of the network', { timeout: 120_000 }, async () => {
    const gevraagd: string[] = [];
    const server = createServer((verzoek, antwoord) => {
      gevraagd.push(verzoek.url ?? '');
      antwoord.end('x');
    });
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    const elders = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    // Whatever leaves a page of this program, or is stopped on its way out.
    await app.app.evaluate(({ session }) => {
      const gezien: string[] = [];
      (globalThis as unknown as { gezien: string[] }).gezien = gezien;
      const noteer = (details: { readonly url: string }): void => {
        if (!/^(app|kijker|bijlage|blob|data|devtools):/.test(details.url)) gezien.push(details.url);
      };
      session.defaultSession.webRequest.onCompleted(noteer);
      session.defaultSession.webRequest.onErrorOccurred(noteer);
    });
    const uri = `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (${elders}/pdf) >> >>]`;
    await komtBinnen('NET-1', [
      {
        naam: 'volg.eml',
        bytes: maak.eml({
          html: `<link rel="stylesheet" href="${elders}/css"><p style="background:url(${elders}/bg)">volg</p><img src="${elders}/img"><video src="${elders}/v"></video><meta http-equiv="refresh" content="0;url=${elders}/r">`,
        }),
      },
      {
        naam: 'volg.pdf',
        bytes: maak.pdf({
          mediaBox: `[0 0 595 842] ${uri}`,
          catalogus: `/OpenAction << /S /URI /URI (${elders}/open) >>`,
        }),
      },
      {
        naam: 'volg.docx',
        bytes: maak.docx(`${maak.alinea('volg')}<w:p><w:r><w:drawing><a:blip r:link="rId1"/></w:drawing></w:r></w:p>`, [
          {
            naam: 'word/_rels/document.xml.rels',
            inhoud: `<Relationships><Relationship Id="rId1" TargetMode="External" Target="${elders}/docx"/></Relationships>`,
          },
        ]),
      },
      {
        naam: 'volg.svg',
        bytes: maak.utf8(`<svg xmlns="http://www.w3.org/2000/svg"><image href="${elders}/svg"/></svg>`),
      },
      { naam: 'volg.html', bytes: maak.utf8(`<!doctype html><img src="${elders}/html">`) },
    ]);
    await openBijlage('NET-1', 'volg.eml');
    await inKader().getByText('volg', { exact: true }).waitFor();
    await paneel().getByRole('button', { name: 'Volgende bijlage' }).click();
    await inKader().locator('.pagina canvas').waitFor();
    await inKader().locator('.pagina').click();
    await paneel().getByRole('button', { name: 'Volgende bijlage' }).click();
    await inKader().getByText('volg', { exact: true }).waitFor();
    await paneel().getByRole('button', { name: 'Volgende bijlage' }).click();
    await paneel().getByText('Dit is een SVG-tekening.').waitFor();
    await paneel().getByRole('button', { name: 'Volgende bijlage' }).click();
    await paneel().getByText('Dit is een webpagina (HTML).').waitFor();
    // The frame itself can't either: it is not the files alone that are kept in.
    const frame = kijkerframe();
    const poging = (adres: string): Promise<string> =>
      frame.evaluate(
        (naar) =>
          fetch(naar).then(
            () => 'gelukt',
            () => 'geweigerd',
          ),
        adres,
      );
    expect(await poging(`${elders}/fetch`)).toBe('geweigerd');
    expect(await frame.evaluate(() => 'balie' in window)).toBe(false);
    // Code made from text: the policy of the frame allows none.
    const uitTekst = (): Promise<string> =>
      frame.evaluate(
        () =>
          new Promise<string>((klaar) => {
            addEventListener('securitypolicyviolation', () => klaar('geweigerd'), { once: true });
            const script = document.createElement('script');
            script.textContent = 'document.title = "gelukt"';
            document.body.append(script);
          }),
      );
    expect([await uitTekst(), await frame.title()]).toEqual(['geweigerd', 'Bijlage']);
    const gezien = await app.app.evaluate(() => (globalThis as unknown as { gezien: string[] }).gezien);
    server.close();
    expect([gevraagd, gezien]).toEqual([[], []]);
  });
});

describe('without the service', () => {
  it('E2E-76 every file of two hundred meldingen opens', { timeout: 600_000 }, async () => {
    const dienst = await startCentraalProces({ meldingen: 200, seed: 3, bronhouder: '0344' });
    const los = await startApp({
      data: dataFolder(),
      centraal: dienst.url,
      token: tokenVan(dienst, 'bijhouder', '0344'),
    });
    const venster = los.page;
    await bijhouder.lijst(venster).getByRole('row').nth(3).waitFor();
    const stand = () => bijhouder.vraag(venster, 'sync.stand', {});
    await expect.poll(async () => (await stand()).voortgang, { timeout: 120_000 }).toBeNull();
    const rijen = await bijhouder.alleMeldingen(venster, 'iedereen');
    const dossiers: Dossier[] = [];
    const haalDossiers = async (): Promise<number> => {
      dossiers.length = 0;
      for (const { uuid } of rijen) dossiers.push(await bijhouder.vraag(venster, 'melding.dossier', { uuid }));
      return dossiers.flatMap(({ bijlagen }) => bijlagen).filter(({ staat }) => staat !== 'aanwezig').length;
    };
    await expect.poll(haalDossiers, { timeout: 180_000, interval: 1_000 }).toBe(0);
    await dienst.stop();
    const metBestanden = dossiers.filter(({ bijlagen }) => bijlagen.length > 0);
    expect(metBestanden.length).toBeGreaterThan(20);
    const dicht: string[] = [];
    for (const { kenmerk, bijlagen } of metBestanden) {
      await venster.keyboard.press('Control+k');
      const palet = venster.getByRole('dialog', { name: 'Opdrachten' });
      await palet.getByRole('combobox').fill(kenmerk);
      await palet.getByRole('option').filter({ hasText: kenmerk }).first().click();
      const regio = venster.getByRole('region', { name: new RegExp(`^Melding ${kenmerk}`) });
      for (const { bestandsnaam, uuid } of bijlagen) {
        await regio.getByRole('button', { name: bestandsnaam, exact: true }).first().click();
        const kader = venster.locator(
          `[data-paneel="bijlage"]:has([data-uuid="${uuid}"][aria-current]) iframe:not([data-verborgen])`,
        );
        const alleen = venster.locator('[data-paneel="bijlage"]:not(:has([data-uuid])) iframe:not([data-verborgen])');
        const open = kader.or(alleen).first().waitFor({ timeout: 20_000 });
        await open.catch(() => dicht.push(bestandsnaam));
      }
      await venster.getByRole('button', { name: 'Bijlage sluiten' }).click();
    }
    expect(dicht).toEqual([]);
    expect(los.complaints()).toEqual([]);
    await los.close();
  });
});

describe('a frame that is lost', () => {
  it('E2E-75 lives in a process of its own: killed or hanging, a sentence takes its place, and it opens again', {
    timeout: 180_000,
  }, async () => {
    await komtBinnen('WEG-1', [{ naam: 'bewijs.pdf', bytes: maak.pdf() }]);
    await openBijlage('WEG-1', 'bewijs.pdf');
    await inKader().locator('.pagina canvas').waitFor();
    const eerste = await kijkerproces();
    expect(eerste.kader).toBeGreaterThan(0);
    expect(eerste.kader).not.toBe(eerste.venster);
    // From here on main is asked: to Playwright the whole page is gone with one of its frames.
    const tekst = (): Promise<string> => inVenster('document.querySelector(\'[data-paneel="bijlage"]\').innerText');
    const opnieuw = (): Promise<string> =>
      inVenster('[...document.querySelectorAll("button")].find((b) => b.textContent === "Opnieuw").click()');
    const paginas = (): Promise<number> =>
      app.app
        .evaluate(({ webContents }) => {
          const frames = webContents.getAllWebContents()[0]?.mainFrame.framesInSubtree ?? [];
          const frame = frames.find((f) => f.url.startsWith('kijker://'));
          return frame?.executeJavaScript('document.querySelectorAll(".pagina canvas").length') as Promise<number>;
        })
        .catch(() => 0);
    const ziet = { timeout: 30_000, interval: 250 };
    process.kill(eerste.kader, 'SIGKILL');
    await expect.poll(tekst, ziet).toContain('Het bestand reageert niet');
    await opnieuw();
    await expect.poll(paginas, ziet).toBe(1);
    const tweede = await kijkerproces();
    expect([tweede.kader === eerste.kader, tweede.venster === eerste.venster]).toEqual([false, true]);

    // In a loop: it hears nothing any more.
    await app.app.evaluate(({ webContents }) => {
      const frames = webContents.getAllWebContents()[0]?.mainFrame.framesInSubtree ?? [];
      void frames.find((f) => f.url.startsWith('kijker://'))?.executeJavaScript('setTimeout(() => { for (;;); })');
    });
    await expect.poll(tekst, ziet).toContain('Het bestand reageert niet');
    await opnieuw();
    await expect.poll(paginas, ziet).toBe(1);
    const derde = await kijkerproces();
    expect([derde.kader === tweede.kader, derde.venster === eerste.venster]).toEqual([false, true]);
  });
});
