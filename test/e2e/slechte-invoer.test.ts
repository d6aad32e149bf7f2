// Bad input at start, in the real program: each a clear Dutch sentence with what to do, and nothing overwritten.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFile } from '../../electron/backend/db/driver.ts';
import { SCHEMA_VERSION } from '../../electron/backend/db/migrate.ts';
import * as bijhouder from '../helpers/bijhouder.ts';
import { type CentraalProces, startCentraalProces } from '../helpers/central.ts';
import { dataFolder, startApp } from '../helpers/electron-app.ts';

let centraal: CentraalProces;
let token: string;
/** A data folder with a filled database, made once; every test works on a copy. */
let gevuld: string;

beforeAll(async () => {
  centraal = await startCentraalProces({ meldingen: 20, seed: 3, bronhouder: '0344' });
  token = centraal.tokens.find((t) => t.rol === 'bijhouder')?.token ?? '';
  gevuld = dataFolder();
  const app = await startApp({ data: gevuld, centraal: centraal.url, token });
  await bijhouder.lijst(app.page).getByRole('row').nth(2).waitFor();
  await app.close();
}, 120_000);

afterAll(async () => {
  await centraal.stop();
});

function kopie(): { data: string; database: string } {
  const data = dataFolder();
  cpSync(gevuld, data, { recursive: true, filter: (pad) => !/Singleton/.test(pad) });
  const map = join(data, 'gegevens', readdirSync(join(data, 'gegevens'))[0] ?? '');
  return { data, database: join(map, 'werk.db') };
}

const vingerafdruk = (pad: string) => createHash('sha256').update(readFileSync(pad)).digest('hex');

/** Starts, and gives the heading of the fault that is shown. */
async function foutscherm(
  opties: Parameters<typeof startApp>[0],
  naam: string,
): Promise<{ kop: string; tekst: string }> {
  const app = await startApp(opties);
  const kop = app.page.getByRole('heading', { level: 1 }).filter({ hasNotText: /ogenblik/ });
  await kop.waitFor();
  await app.screenshot(`fout-${naam}`);
  const gevonden = { kop: (await kop.textContent()) ?? '', tekst: await app.page.locator('main').innerText() };
  expect(app.complaints()).toEqual([]);
  await app.close();
  return gevonden;
}

/** A web server that answers everything the same way. */
async function anders(antwoord: {
  status: number;
  kop: Record<string, string>;
  lijf: string;
}): Promise<{ url: string; stop: () => void }> {
  const server = createServer((_, res) => res.writeHead(antwoord.status, antwoord.kop).end(antwoord.lijf));
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}

describe('connections that do not work', () => {
  it('E2E-10 a wrong address, nobody there, a web site and another version each have a sentence of their own', async () => {
    const site = await anders({ status: 200, kop: { 'content-type': 'text/html' }, lijf: '<html>Welkom</html>' });
    const nieuw = await anders({
      status: 200,
      kop: { 'api-version': '2.0.0', 'content-type': 'application/json' },
      lijf: '{}',
    });
    const koppen: string[] = [];
    for (const [naam, url] of [
      ['adres', 'terugmelden'],
      ['niemand', 'http://127.0.0.1:9'],
      ['site', site.url],
      ['versie', nieuw.url],
    ] as const) {
      const data = dataFolder();
      koppen.push((await foutscherm({ data, centraal: url, token: 'geheim-token-1234' }, naam)).kop);
      expect(existsSync(join(data, 'gegevens')), naam).toBe(false);
    }
    expect(koppen).toEqual([
      'Het adres klopt niet',
      'Geen verbinding',
      'Dit is niet de centrale voorziening',
      'De centrale voorziening heeft een andere versie',
    ]);
    site.stop();
    nieuw.stop();
  });

  it('E2E-11 a wrong token says so, and the token itself is nowhere to be seen', async () => {
    const { kop, tekst } = await foutscherm(
      { data: dataFolder(), centraal: centraal.url, token: 'verkeerd-token-9876' },
      'token',
    );
    expect(kop).toBe('Het token geldt niet');
    expect(tekst).toContain('nieuw token');
    expect(tekst).not.toContain('9876');
  });
});

describe('data folders that can not be used', () => {
  it('E2E-12 a network path is refused before anything is made', async () => {
    const { kop } = await foutscherm(
      { data: '//server/deel/terugmeldbalie', centraal: centraal.url, token },
      'netwerkpad',
    );
    expect(kop).toBe('De gegevensmap staat op het netwerk');
  });

  it('E2E-13 a database of a newer version is left as it is', async () => {
    const { data, database } = kopie();
    const sleutel = JSON.parse(readFileSync(join(database, '..', 'sleutel.json'), 'utf8')) as { waarde: string };
    const db = openFile(database, { key: Buffer.from(sleutel.waarde, 'base64') });
    db.pragma(`user_version = ${SCHEMA_VERSION + 10}`);
    db.pragma('wal_checkpoint(truncate)');
    db.close();
    const voor = vingerafdruk(database);
    const { kop } = await foutscherm({ data, centraal: centraal.url, token }, 'nieuwer');
    expect(kop).toBe('Uw meldingen zijn van een nieuwere versie');
    expect(vingerafdruk(database)).toBe(voor);
  });

  it('E2E-14 a damaged database is said to be damaged and is left as it is', async () => {
    const { data, database } = kopie();
    const bytes = readFileSync(database);
    bytes.fill(7, 0, 8192);
    writeFileSync(database, bytes);
    const voor = vingerafdruk(database);
    const { kop, tekst } = await foutscherm({ data, centraal: centraal.url, token }, 'beschadigd');
    expect(kop).toBe('Het bestand met uw meldingen is beschadigd');
    expect(tekst).toMatch(/niets aan veranderd/);
    expect(vingerafdruk(database)).toBe(voor);
  });

  it('E2E-15 a missing key is not the same as a damaged file', async () => {
    const { data, database } = kopie();
    writeFileSync(join(database, '..', 'sleutel.json'), '{}');
    const voor = vingerafdruk(database);
    const { kop } = await foutscherm({ data, centraal: centraal.url, token }, 'sleutel');
    expect(kop).toBe('De sleutel is niet beschikbaar');
    expect(vingerafdruk(database)).toBe(voor);
  });
});
