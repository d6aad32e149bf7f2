// The pure guards of main: addresses, links, senders, the log, paths, the window's place, the practice announcement.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appFile, isAppAddress } from '../../../electron/main/app-files.ts';
import { dataRoot, ownFilesFor } from '../../../electron/main/app-paths.ts';
import { contentPolicy } from '../../../electron/main/content-policy.ts';
import { mayOpenOutside } from '../../../electron/main/external-links.ts';
import { logLine } from '../../../electron/main/log.ts';
import { lineReader, practiceFor, readAnnouncement } from '../../../electron/main/practice-announcement.ts';
import { isOurPage } from '../../../electron/main/speaker.ts';
import { isReachable, readPlace, readZoom, savePlace } from '../../../electron/main/window-bounds.ts';

describe('addresses of the screen', () => {
  it('SEC-7 mean a file below the folder of the screen, with its type by extension', () => {
    expect(appFile('app://balie/', '/dist/renderer')).toEqual({
      file: '/dist/renderer/index.html',
      type: 'text/html; charset=utf-8',
    });
    expect(appFile('app://balie/assets/a.js?v=1#x', '/dist/renderer')).toEqual({
      file: '/dist/renderer/assets/a.js',
      type: 'text/javascript; charset=utf-8',
    });
  });

  it.each([
    'app://balie/../main/main.js',
    'app://balie/..%2f..%2fetc/passwd.json',
    'app://balie/%2e%2e/%2e%2e/a.json',
    'app://balie/a%00.js',
    'app://balie/..%5c..%5ca.js',
    'app://balie/a.exe',
    'app://balie/a',
    'app://balie/%E0%A4%A',
    'app://elders/index.html',
    'https://balie/index.html',
    'file:///dist/renderer/index.html',
    'geen adres',
  ])('SEC-7 %s means nothing outside that folder', (address) => {
    const found = appFile(address, '/dist/renderer');
    expect(found === null || found.file.startsWith('/dist/renderer/')).toBe(true);
    expect(found?.file.includes('..') ?? false).toBe(false);
  });

  it('SEC-7 are told from others by scheme and host', () => {
    expect(
      ['app://balie/x', 'app://balie.elders/x', 'app://x@elders/', 'https://balie/', ''].map(isAppAddress),
    ).toEqual([true, false, false, false, false]);
  });

  it('SEC-7 get a policy that allows no connection, no frame but that of a document, and no inline code', () => {
    expect(contentPolicy('abc')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'; img-src 'self'; font-src 'self'; " +
        "connect-src 'none'; frame-src kijker:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });
});

describe('links to outside', () => {
  it.each(['mailto:melder@example.org', 'mailto:a@example.org?subject=Kenmerk%2012'])(
    'SEC-8 %s may be opened',
    (address) => {
      expect(mayOpenOutside(address)).toBe(true);
    },
  );

  it.each([
    'https://example.org/',
    'http://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://server/map',
    'ms-msdt:/id',
    'mailto:',
    'mailto:a@example.org?attach=/etc/passwd',
    'mailto:a@example.org?subject=x&attachment=C:/x',
    `mailto:a@example.org?body=${'x'.repeat(3_000)}`,
    '/etc/passwd',
    '',
  ])('SEC-8 %s may not', (address) => {
    expect(mayOpenOutside(address)).toBe(false);
  });
});

describe('who speaks to main', () => {
  const mainFrame = { url: 'app://balie/index.html' };
  const page = { mainFrame };

  it('SEC-9 only the main frame of our own window on our own screen is heard', () => {
    const cases = [
      [{ sender: page, senderFrame: mainFrame }, page],
      [{ sender: page, senderFrame: { url: 'app://balie/index.html' } }, page],
      [{ sender: { mainFrame }, senderFrame: mainFrame }, page],
      [{ sender: page, senderFrame: null }, page],
      [{ sender: page, senderFrame: mainFrame }, null],
    ] as const;
    expect(cases.map(([speaker, ours]) => isOurPage(speaker, ours))).toEqual([true, false, false, false, false]);
    const elsewhere = { mainFrame: { url: 'https://example.org/' } };
    expect(isOurPage({ sender: elsewhere, senderFrame: elsewhere.mainFrame }, elsewhere)).toBe(false);
  });
});

describe('the log', () => {
  it('SEC-10 holds codes and numbers, and leaves out whatever could be a text, a name or a number of a person', () => {
    const line = logLine(0, 'backend.weg', { code: 7, reden: 'Jan Jansen', bsn: '999990019', kort: 'crashed' });
    expect(JSON.parse(line)).toEqual({
      op: '1970-01-01T00:00:00.000Z',
      gebeurtenis: 'backend.weg',
      code: 7,
      reden: '(weggelaten)',
      bsn: '(weggelaten)',
      kort: 'crashed',
    });
  });
});

describe('the data root', () => {
  it('DB-4 is the local application data folder of each platform, unless TERUGMELDBALIE_DATA names another', () => {
    const at = (platform: NodeJS.Platform, env: Record<string, string>) => dataRoot({ env, platform, home: '/home/a' });
    expect(at('linux', {})).toBe('/home/a/.local/share/terugmeldbalie');
    expect(at('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/terugmeldbalie');
    expect(at('darwin', {})).toBe('/home/a/Library/Application Support/Terugmeldbalie');
    expect(at('win32', { LOCALAPPDATA: '/local', APPDATA: '/roaming' })).toBe('/local/Terugmeldbalie');
    expect(at('linux', { TERUGMELDBALIE_DATA: '/elders' })).toBe('/elders');
    expect(at('linux', { TERUGMELDBALIE_DATA: '//server/map' })).toBe('//server/map');
    expect(at('linux', { TERUGMELDBALIE_DATA: '\\\\server\\map' })).toBe('\\\\server\\map');
  });

  it('DB-4 that is on the network or can not be made is not touched: the program itself runs from a temporary folder', () => {
    for (const [root, fault] of [
      ['//server/map', 'netwerkpad'],
      ['/dev/null/map', 'map-onbruikbaar'],
    ] as const) {
      const found = ownFilesFor(root);
      expect(found.fault).toBe(fault);
      expect(found.folder.startsWith(join(tmpdir(), 'terugmeldbalie-'))).toBe(true);
      rmSync(found.folder, { recursive: true });
    }
  });
});

describe("the window's place", () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 };
  const place = { x: 100, y: 50, width: 1440, height: 900, maximized: false, zoom: 1 };

  it('UI-6 is kept, and used again while a screen shows it', () => {
    const root = mkdtempSync(join(tmpdir(), 'terugmeldbalie-venster-'));
    expect(readPlace(root, [screen])).toBeNull();
    savePlace(root, place);
    expect(readPlace(root, [screen])).toEqual(place);
    expect(readPlace(root, [{ ...screen, x: 5_000 }])).toBeNull();
    // The zoom is the person's, not the screen's.
    expect(readZoom(root)).toBe(1);
    rmSync(root, { recursive: true });
  });

  it('UI-202 becomes no larger than the screen that is there now', () => {
    const root = mkdtempSync(join(tmpdir(), 'terugmeldbalie-venster-'));
    savePlace(root, { x: 1_000, y: -200, width: 3_840, height: 2_000, maximized: true, zoom: 0 });
    expect(readPlace(root, [screen])).toEqual({ ...screen, maximized: true, zoom: 0 });
    savePlace(root, { ...place, x: 1_900, y: 100 });
    expect(readPlace(root, [screen, { ...screen, x: 1_920 }])).toEqual({ ...place, x: 1_900, y: 100 });
    rmSync(root, { recursive: true });
  });

  it('UI-202 of a file of before has no zoom, and a zoom beyond sense is held in', () => {
    const root = mkdtempSync(join(tmpdir(), 'terugmeldbalie-venster-'));
    const { zoom: _, ...eerder } = place;
    const zoomOf = (kept: unknown) => {
      writeFileSync(join(root, 'venster.json'), JSON.stringify(kept));
      return readZoom(root);
    };
    expect([zoomOf(eerder), zoomOf({ ...place, zoom: 99 }), zoomOf({ ...place, zoom: -99 }), zoomOf('x')]).toEqual([
      0, 6, -4, 0,
    ]);
    rmSync(root, { recursive: true });
  });

  it('UI-6 counts as shown when enough of it can be taken hold of', () => {
    expect(isReachable({ ...place, x: 1_800 }, [screen])).toBe(true);
    expect(isReachable({ ...place, x: 1_900 }, [screen])).toBe(false);
    expect(isReachable({ ...place, x: 1_900 }, [screen, { ...screen, x: 1_920 }])).toBe(true);
  });
});

describe('the announcement of the practice service', () => {
  const tokens = [
    { rol: 'teamlead', bronhouder: '0344', token: 't' },
    { rol: 'bijhouder', bronhouder: '0307', token: 'elders' },
    { rol: 'bijhouder', bronhouder: '0344', token: 'b' },
    { rol: 'melder', bronhouder: null, token: 'm' },
  ];

  it('UI-7 gives the address and the first bijhouder or teamlead of Utrecht', () => {
    const said = readAnnouncement(JSON.stringify({ url: 'http://127.0.0.1:5', tokens }));
    expect(practiceFor('bijhouder', said)).toEqual({ ok: true, url: 'http://127.0.0.1:5', token: 'b' });
    expect(practiceFor('teamlead', said)).toEqual({ ok: true, url: 'http://127.0.0.1:5', token: 't' });
    expect(practiceFor('teamlead', null)).toEqual({ ok: false });
    const zonder = readAnnouncement(JSON.stringify({ url: 'http://a', tokens: tokens.slice(1) }));
    expect(practiceFor('teamlead', zonder)).toEqual({ ok: false });
  });

  it.each([
    '> terugmeldbalie',
    '{',
    '{"url":5,"tokens":[]}',
    '{"url":"http://a","tokens":[]}',
    '{"url":"http://a"}',
    '',
  ])('UI-7 is not to be found in %s', (line) => {
    expect(readAnnouncement(line)).toBeNull();
  });

  it('UI-7 may arrive in pieces', () => {
    const lines: string[] = [];
    const read = lineReader((line) => lines.push(line));
    for (const chunk of ['eerst\n{"a"', ':1}', '\r\n', 'rest']) read(chunk);
    expect(lines).toEqual(['eerst', '{"a":1}']);
  });
});
