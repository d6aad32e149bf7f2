// The program as a person starts it: the window is locked down, and the first screens are there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { waitForWorklist } from '../../build/worklist.ts';
import { dataFolder, launch, startApp } from '../helpers/electron-app.ts';

const FIRST_START = { name: 'Verbinden' } as const;

describe('the window', () => {
  it('SEC-2 gives the page no Node, no Electron and no network, and refuses new windows and other pages', async () => {
    const { page, app, close } = await startApp({ data: dataFolder() });
    await page.getByRole('button', FIRST_START).waitFor();

    expect(
      await page.evaluate(() => ['require', 'process', 'Buffer', 'module'].filter((name) => name in window)),
    ).toEqual([]);
    expect(await page.evaluate(() => Object.keys(Reflect.get(window, 'balie')).sort())).toEqual([
      'command',
      'query',
      'subscribe',
    ]);

    const refused = await page.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
      const fetched = await fetch('http://127.0.0.1:9/').then(
        () => 'answered',
        () => 'refused',
      );
      const image = new Image();
      const loaded = new Promise((resolve) => {
        image.onload = () => resolve('answered');
        image.onerror = () => resolve('refused');
      });
      image.src = 'http://127.0.0.1:9/x.png';
      return { fetched, loaded: await loaded, opened: window.open('https://example.org/'), violations };
    });
    expect(refused).toEqual({
      fetched: 'refused',
      loaded: 'refused',
      opened: null,
      violations: ['connect-src', 'img-src'],
    });

    const address = page.url();
    await page.evaluate(() => window.location.assign('https://example.org/'));
    expect(await page.evaluate(() => window.location.href)).toBe(address);
    expect(app.windows()).toHaveLength(1);
    await close();
  });

  it('SEC-3 refuses every permission', async () => {
    const { page, close } = await startApp({ data: dataFolder() });
    await page.getByRole('button', FIRST_START).waitFor();
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as const;
      const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName }));
      return (await Promise.all(asked)).map(({ state }) => state);
    });
    expect(new Set(states)).toEqual(new Set(['denied']));
    await close();
  });
});

describe('the first start', () => {
  it('UI-1 shows how to connect or practise, without a complaint of the content policy', async () => {
    const { page, app, complaints, close, screenshot } = await startApp({ data: dataFolder() });
    await page.getByRole('button', FIRST_START).waitFor();
    for (const rol of ['Oefenen met fictieve meldingen', 'Oefenen als teamleider'])
      await page.getByRole('button', { name: rol, exact: true }).waitFor();
    await screenshot('eerste-start');
    expect(complaints()).toEqual([]);
    const title = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.getTitle()),
    );
    expect(title).toEqual(['Terugmeldbalie']);
    await close();
  });

  it('UI-2 practice mode fills the worklist and leaves no complaint of the content policy', async () => {
    const { page, complaints, close, screenshot } = await startApp({
      data: dataFolder(),
      env: { TERUGMELDBALIE_OEFENEN: '1' },
    });
    await waitForWorklist(page);
    await screenshot('oefenen');
    expect(complaints()).toEqual([]);
    await close();
  });

  it('UI-3 a second start on the same folder ends by itself; on another folder it runs beside the first', async () => {
    const data = dataFolder();
    const first = await startApp({ data });
    await first.page.getByRole('button', FIRST_START).waitFor();
    const second = await launch({ data }).catch(() => null);
    if (second !== null && second.process().exitCode === null) await second.waitForEvent('close');
    const beside = await startApp({ data: dataFolder() });
    await beside.page.getByRole('button', FIRST_START).waitFor();
    expect(first.app.windows()).toHaveLength(1);
    await beside.close();
    await first.close();
  });
});

describe('the end', () => {
  it('DB-1 the program ends in time and remembers where its window was', async () => {
    const data = dataFolder();
    const { page, app, close } = await startApp({ data });
    await page.getByRole('button', FIRST_START).waitFor();
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1100, height: 700 }),
    );
    await close();
    expect(JSON.parse(readFileSync(join(data, 'venster.json'), 'utf8'))).toEqual({
      x: 40,
      y: 30,
      width: 1100,
      height: 700,
      maximized: false,
      zoom: 0,
    });
    expect(existsSync(join(data, 'verbinding.json'))).toBe(false);
  });

  it('DB-5 after a power cut nothing of it is left running, and it starts again on the same folder', async () => {
    const data = dataFolder();
    const first = await startApp({ data });
    await first.page.getByRole('button', FIRST_START).waitFor();
    await first.kill();
    const second = await startApp({ data });
    await second.page.getByRole('button', FIRST_START).waitFor();
    await second.close();
  });
});
