// Practice data: believable, really made, and through the same rules. Judged on what one bronhouder gets to see.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dienst, startCentral } from '../../../central/dienst.ts';
import { openOpslag } from '../../../central/store/opslag-sqlite.ts';
import { isBsn } from '../../../shared/domain/identificatie/bsn.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { vouw } from '../../../shared/domain/projectie.ts';
import { REGISTRATIES } from '../../../shared/domain/registraties/registraties.ts';
import { klokVan } from '../../../shared/domain/termijn/klok.ts';
import { leesOntvangen } from '../../../shared/wire/annotatie-schema.ts';

const NU = '2026-11-23T09:00:00Z';
const AANTAL = 500;
let map = '';
const meldingen = new Map<string, readonly Melding[]>();
let bestanden: {
  readonly melding: Melding;
  readonly mimeType: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}[] = [];

async function leesMeldingen({ url, tokens }: Dienst, bronhouder: string): Promise<readonly Melding[]> {
  const token = tokens.find((t) => t.bronhouder === bronhouder)?.token;
  const bomen = new Map<string, Parameters<typeof vouw>[0][number][]>();
  for (let na = ''; ; ) {
    const antwoord = await fetch(`${url}/v1/annotaties?limiet=500${na}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    const pagina = (await antwoord.json()) as { annotaties: unknown[]; volgende: string; meer: boolean };
    for (const json of pagina.annotaties) {
      const gelezen = leesOntvangen(json);
      if (!gelezen.ok) throw new Error(gelezen.reden);
      const { wortel } = gelezen.annotatie;
      bomen.set(wortel, [...(bomen.get(wortel) ?? []), gelezen.annotatie]);
    }
    if (!pagina.meer) break;
    na = `&na=${pagina.volgende}`;
  }
  return [...bomen.values()].flatMap((boom) => vouw(boom, [])?.melding ?? []);
}

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'terugmeldbalie-oefenen-'));
  const dienst = await startCentral({
    port: 0,
    data: map,
    meldingen: AANTAL,
    seed: 1,
    bronhouder: '0344',
    nu: Date.parse(NU),
  });
  for (const code of ['0344', '0363', 'KVK', 'K0001']) meldingen.set(code, await leesMeldingen(dienst, code));
  await dienst.stop();
  const opslag = openOpslag(map);
  for (const melding of alle())
    for (const { uuid, mimeType, sha256, bytes } of melding.bijlagen) {
      const inhoud = (await opslag.inhoud(uuid, 0, bytes)) ?? new Uint8Array();
      bestanden.push({ melding, mimeType, sha256, bytes: inhoud });
    }
  opslag.sluit();
}, 60_000);
afterAll(() => {
  bestanden = [];
  rmSync(map, { recursive: true, force: true });
});

const bij = (code: string): readonly Melding[] => meldingen.get(code) ?? [];
const alle = (): readonly Melding[] => [...meldingen.values()].flat();
const deel = (lijst: readonly Melding[], waar: (m: Melding) => boolean): number =>
  lijst.filter(waar).length / lijst.length;

describe('practice meldingen', () => {
  it('CEN-17.1 go to whom they belong: most to the bronhouder itself, HR to KVK, BRT to K0001', () => {
    expect(bij('0344').length).toBeGreaterThan(AANTAL * 0.8);
    expect(new Set(bij('KVK').map((m) => m.registratie))).toEqual(new Set(['HR']));
    expect(new Set(bij('K0001').map((m) => m.registratie))).toEqual(new Set(['BRT']));
    expect(bij('0363').length).toBeGreaterThan(5);
    const eigen = (code: string): number => deel(bij('0344'), (m) => m.registratie === code);
    expect([
      eigen('BRP') > 0.4,
      eigen('BAG') > 0.15,
      eigen('BGT') > 0.12,
      eigen('WKK') > 0.01,
      eigen('WKK') < 0.1,
    ]).toEqual(Array(5).fill(true));
  });

  it('CEN-17.2 have kenmerken that are unique, and fit their registration', () => {
    const kenmerken = alle().map((m) => m.kenmerk ?? '');
    expect(new Set(kenmerken).size).toBe(kenmerken.length);
    for (const m of alle()) expect((m.kenmerk ?? '').length).toBeLessThanOrEqual(m.registratie === 'BRP' ? 12 : 40);
  });

  it('CEN-17.3 are about the objects of the profiles, by many afnemers', () => {
    for (const code of ['BRP', 'BAG', 'HR'] as const) {
      const objecten = new Set(
        alle()
          .filter((m) => m.registratie === code)
          .map((m) => m.object),
      );
      expect([...objecten].filter((o) => !(REGISTRATIES[code].objecten as readonly unknown[]).includes(o))).toEqual([]);
      expect(objecten.size).toBeGreaterThanOrEqual(code === 'HR' ? 4 : REGISTRATIES[code].objecten.length - 1);
    }
    expect(new Set(bij('0344').map((m) => m.melderNaam)).size).toBeGreaterThan(12);
  });

  it('CEN-17.4 name only test BSNs that pass the 11-proef, wherever nine digits stand', () => {
    const teksten = alle().map((m) => JSON.stringify([m.objectidentificatie, m.attributen, m.toelichting]));
    const nummers = teksten.flatMap((t) => t.match(/(?<![\d,.])\d{9}(?![\d,.])/g) ?? []);
    expect(nummers.length).toBeGreaterThan(200);
    expect(nummers.filter((n) => !n.startsWith('9999') || !isBsn(n))).toEqual([]);
  });

  it('CEN-17.5 are late, due today and mostly on time, with statuses their profile allows', () => {
    const stand = Object.groupBy(bij('0344'), (m) => klokVan(m, NU.slice(0, 10)).soort);
    expect(stand['te-laat']?.length).toBeGreaterThan(5);
    expect(stand.vandaag?.length).toBeGreaterThan(5);
    expect(stand['op-tijd']?.length).toBeGreaterThan(bij('0344').length / 2);
    expect(
      alle()
        .flatMap((m) => m.statusgeschiedenis)
        .filter((s) => !s.gebruikelijk),
    ).toEqual([]);
    const statussen = new Set(bij('0344').map((m) => m.status));
    for (const status of [
      'GEMELD',
      'IN_BEHANDELING',
      'INGEPLAND',
      'AFGEHANDELD',
      'INGETROKKEN',
      'ONVOLDOENDE_INFORMATIE',
    ])
      expect(statussen).toContain(status);
    expect(new Set(bij('0344').map((m) => m.toegewezenAan)).size).toBeGreaterThan(3);
    expect(bij('0344').some((m) => m.bronhouders.length > 1)).toBe(true);
    expect(alle().every((m) => m.tijdlijn.every(({ annotatie: a }) => 'ontvangenOp' in a && a.ontvangenOp <= NU))).toBe(
      true,
    );
  });

  it('CEN-17.6 hold the cases one has to learn: related, wrong bronhouder, too little, anonymous, partial dates', () => {
    const groepen = Object.groupBy(
      bij('0344').filter((m) => /Melding \d van 3/.test(m.toelichting ?? '')),
      (m) => `${m.objectidentificatie.waarde} ${m.melderOin}`,
    );
    expect(Object.values(groepen).filter((g) => g?.length === 3).length).toBeGreaterThan(8);
    expect(
      bij('0344').some((m) => m.registratie === 'BAG' && /^(?!0344)\d{16}$/.test(m.objectidentificatie.waarde)),
    ).toBe(true);
    expect(
      bij('0344').some((m) =>
        m.attributen.some((a) => a.naam === 'Gemeente van inschrijving' && a.waardeBasisregistratie !== '0344'),
      ),
    ).toBe(true);
    expect(bij('0344').some((m) => (m.toelichting ?? '').length < 40 && m.bijlagen.length === 0)).toBe(true);
    const anoniem = deel(
      bij('0344').filter((m) => m.registratie === 'BGT'),
      (m) => m.contactMelder === undefined,
    );
    expect([anoniem > 0.2, anoniem < 0.5]).toEqual([true, true]);
    expect(bij('0344').every((m) => m.melderNaam !== undefined)).toBe(true);
    expect(bij('0344').some((m) => m.peilmoment?.endsWith('-00-00'))).toBe(true);
  });
});

/** Every object lies where the cross-reference table says, and the table where the trailer says. */
function isGaafPdf(bytes: Uint8Array): boolean {
  const tekst = Buffer.from(bytes).toString('latin1');
  const begin = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(tekst)?.[1]);
  const regels = tekst.slice(begin).split('\n');
  const aantal = Number(/^0 (\d+)$/.exec(regels[1] ?? '')?.[1]);
  const plekken = regels.slice(3, 2 + aantal).map((r) => Number(r.slice(0, 10)));
  const lengten = [...tekst.matchAll(/\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/g)];
  return (
    tekst.startsWith('%PDF-1.4') &&
    regels[0] === 'xref' &&
    plekken.length === aantal - 1 &&
    plekken.every((plek, i) => tekst.startsWith(`${i + 1} 0 obj\n`, plek)) &&
    lengten.every(([, lengte, inhoud = '']) => Number(lengte) === inhoud.length)
  );
}

/** The pixels unpack to exactly width × height, plus a filter byte a row. */
function isGavePng(bytes: Uint8Array): boolean {
  const b = Buffer.from(bytes);
  const [breed, hoog] = [b.readUInt32BE(16), b.readUInt32BE(20)];
  const plek = b.indexOf('IDAT');
  const data = b.subarray(plek + 4, plek + 4 + b.readUInt32BE(plek - 4));
  return b.subarray(1, 4).toString() === 'PNG' && inflateSync(data).length === (breed + 1) * hoog && b.includes('IEND');
}

describe('files', () => {
  it('CEN-17.7 come with about half of the meldingen, at most three, none for WKK', () => {
    const met = deel(bij('0344'), (m) => m.bijlagen.length > 0);
    expect([met > 0.4, met < 0.65]).toEqual([true, true]);
    expect(Math.max(...alle().map((m) => m.bijlagen.length))).toBeLessThanOrEqual(3);
    expect(bestanden.filter((b) => b.melding.registratie === 'WKK')).toEqual([]);
  });

  it('CEN-17.8 are really made: their sha256 and size are right, PDFs and images are whole', () => {
    for (const { sha256, bytes } of bestanden) expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    const pdfs = bestanden.filter((b) => b.mimeType === 'application/pdf');
    const pngs = bestanden.filter((b) => b.mimeType === 'image/png');
    expect([pdfs.length > 50, pngs.length > 30]).toEqual([true, true]);
    expect(pdfs.filter((b) => !isGaafPdf(b.bytes))).toEqual([]);
    expect(pngs.filter((b) => !isGavePng(b.bytes))).toEqual([]);
    const paginas = pdfs.map((b) => Number(/\/Count (\d+)/.exec(Buffer.from(b.bytes).toString('latin1'))?.[1]));
    expect([Math.min(...paginas), Math.max(...paginas) <= 4, new Set(paginas).size > 2]).toEqual([1, true, true]);
  });
});
