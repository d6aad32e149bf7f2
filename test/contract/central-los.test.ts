// The service without a socket: the same answers to the same calls, and the same end.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Dienst } from '../../central/dienst.ts';
import { startDienst, vraagOp, zetToneel } from './opstelling.ts';
import { annotatie, dienIn } from './zenden.ts';

const toneel = zetToneel();
const map = mkdtempSync(join(tmpdir(), 'terugmeldbalie-los-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

const start = (data: string, meldingen: number): Promise<Dienst> =>
  startDienst({ port: null, data, meldingen, seed: 1, bronhouder: '0344' });

const kop = (dienst: Dienst): Record<string, string> => ({ authorization: `Bearer ${dienst.tokens[0]?.token}` });

async function feed(dienst: Dienst): Promise<string[]> {
  const { lijf } = await dienst.vraag({ method: 'GET', url: '/v1/annotaties?limiet=500', headers: kop(dienst) });
  const { annotaties } = JSON.parse(Buffer.from(lijf).toString('utf8'));
  return annotaties.map((a: { uuid: string }) => a.uuid);
}

describe('a call without a socket', () => {
  it.each([
    ['GET', '/v1/ik', undefined],
    ['HEAD', '/v1/bronhouders', undefined],
    ['GET', '/v1/annotaties?limiet=0', undefined],
    ['DELETE', '/v1/annotaties', undefined],
    ['GET', '/v2/ik', undefined],
    ['POST', '/v1/annotaties', '{'],
    ['POST', '/v1/annotaties', '{"annotaties":[]}'],
  ])('CEN-61.1 %s %s gets the answer that it gets over a socket', async (method, url, tekst) => {
    const { dienst, jansen } = toneel();
    const body = tekst === undefined ? undefined : new TextEncoder().encode(tekst);
    const los = await dienst.vraag({
      method,
      url,
      headers: { authorization: `Bearer ${jansen.token}` },
      ...(body ? { body } : {}),
    });
    const lijn = await vraagOp(dienst.url, method, url, {
      koppen: { Authorization: `Bearer ${jansen.token}` },
      ...(body ? { body } : {}),
    });
    const losLijf = lijn.lijf instanceof Uint8Array ? los.lijf : JSON.parse(Buffer.from(los.lijf).toString('utf8'));
    const zonderInstance = (lijf: object) => ({ ...lijf, instance: '' });
    expect([los.status, zonderInstance(losLijf)]).toEqual([lijn.status, zonderInstance(lijn.lijf)]);
    for (const [naam, waarde] of Object.entries(los.koppen)) expect(lijn.koppen.get(naam)).toBe(waarde);
  });

  it('CEN-61.2 what one sends without a socket wakes who waits on one', async () => {
    const { dienst, jansen, bakker, melder } = toneel();
    const wortel = await dienIn(melder, 'BAG');
    const { volgende } = (await bakker.haal('/annotaties?limiet=500')).lijf;
    const wacht = bakker.haal(`/annotaties?wacht=25&na=${volgende}`);
    const notitie = annotatie(jansen, wortel, 'aantekening', { tekst: 'zonder lijn' });
    const { status } = await dienst.vraag({
      method: 'POST',
      url: '/v1/annotaties',
      headers: { authorization: `Bearer ${jansen.token}` },
      body: new TextEncoder().encode(JSON.stringify({ annotaties: [notitie] })),
    });
    expect(status).toBe(201);
    expect((await wacht).lijf.annotaties.map((a: { uuid: string }) => a.uuid)).toEqual([notitie.uuid]);
  });

  it('CEN-61.3 a held call ends when its caller goes away', async () => {
    const dienst = await start(':memory:', 0);
    const weg = new AbortController();
    const url = '/v1/annotaties?wacht=25';
    const wacht = dienst.vraag({ method: 'GET', url, headers: kop(dienst) }, weg.signal);
    weg.abort();
    expect((await wacht).status).toBe(200);
    await dienst.stop();
  });
});

describe('a service that does not listen', () => {
  it('CEN-61.4 keeps everything in its folder, in memory nothing', async () => {
    const eerst = await start(map, 20);
    const alles = await feed(eerst);
    expect([eerst.url, alles.length > 40]).toEqual(['', true]);
    await eerst.stop();
    const weer = await start(map, 20);
    expect([weer.tokens, await feed(weer)]).toEqual([eerst.tokens, alles]);
    await weer.stop();
    const los = await start(':memory:', 0);
    expect(await feed(los)).toEqual([]);
    await los.stop();
  });
});
