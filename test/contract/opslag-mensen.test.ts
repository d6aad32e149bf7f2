// What every storage of the central service does with files, people and what a team shares, whatever it is made of.
import { describe, expect, it } from 'vitest';
import type { Stap, Toegang } from '../../central/store/opslag.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import { NU, notitie, OPSLAGEN, stap, uuid } from './opslag-bouwers.ts';
import { bestand } from './zenden.ts';

describe.each(OPSLAGEN)('a storage: %s', (_, maak) => {
  it('CEN-66.11 a file is kept once under its uuid, is read in parts, and one that nobody names goes', async () => {
    const opslag = maak();
    const { inhoud, sha256 } = bestand('0123456789');
    const ander = bestand('anders');
    const bewaar = (n: number, b: typeof ander, op = NU) => opslag.bewaarUpload(uuid(n), b.sha256, b.inhoud, op);
    const zelfde = { inhoud, sha256, uuid: uuid(0) };
    expect([await bewaar(1, zelfde), await bewaar(1, zelfde), await bewaar(1, ander)]).toEqual([
      'nieuw',
      'zelfde',
      'anders',
    ]);
    await bewaar(2, zelfde, '2026-11-25T09:00:00.000Z');
    expect(await opslag.upload(uuid(1))).toEqual({ sha256, bytes: 10 });
    const deel = async (van: number, tot: number) =>
      Buffer.from((await opslag.inhoud(uuid(1), van, tot)) ?? '').toString();
    expect([await deel(0, 10), await deel(2, 4), await deel(9, 10)]).toEqual(['0123456789', '23', '9']);
    expect(await opslag.ruimUploadsOp('2026-11-24T09:00:00.000Z')).toBe(1);
    expect([await opslag.upload(uuid(1)), await opslag.inhoud(uuid(1), 0, 1)]).toEqual([undefined, undefined]);
    expect(Buffer.from((await opslag.inhoud(uuid(2), 0, 3)) ?? '').toString()).toBe('012');
    await opslag.sluit();
  });

  it('CEN-66.12 files go for good when they and the end of their melding are old enough; the same bytes elsewhere stay', async () => {
    const opslag = maak();
    const b = bestand('inhoud');
    const grens = '2026-12-01T00:00:00.000Z';
    const bijlage = (wortel: Uuid, n: number) =>
      notitie(wortel, n, { soort: 'bijlage', bestandsnaam: 'a', mimeType: 'a/b', bytes: 6, sha256: b.sha256 });
    const met = (wortel: number, n: number, dicht: boolean, op = NU): Stap<number> =>
      stap(uuid(wortel), [n], { op, annotaties: [bijlage(uuid(wortel), n)], melding: { eindstatus: dicht } });
    for (const n of [11, 12, 13]) await opslag.bewaarUpload(uuid(n), b.sha256, b.inhoud, NU);
    await opslag.verwerk([met(1, 11, true), met(2, 12, false), met(3, 13, true, grens)]);
    expect(await opslag.ruimUploadsOp(grens)).toBe(0);
    expect([
      await opslag.ruimBijlagenOp(NU),
      await opslag.ruimBijlagenOp(grens),
      await opslag.ruimBijlagenOp(grens),
    ]).toEqual([0, 1, 0]);
    expect(await Promise.all([11, 12, 13].map(async (n) => (await opslag.upload(uuid(n))) !== undefined))).toEqual([
      false,
      true,
      true,
    ]);
    expect(await opslag.bewaarUpload(uuid(11), b.sha256, b.inhoud, grens)).toBe('opgeruimd');
    expect((await opslag.stuk(uuid(11)))?.annotatie).toMatchObject({ soort: 'bijlage', sha256: b.sha256 });
    expect(Buffer.from((await opslag.inhoud(uuid(12), 0, 6)) ?? '').toString()).toBe('inhoud');
    await opslag.sluit();
  });

  it('CEN-66.13 people: who comes in, for whom, in which order; who is known stays as he is', async () => {
    const opslag = maak();
    const anna: Toegang = {
      id: 'anna',
      naam: 'Anna',
      token: 't-a',
      actief: true,
      bronhouders: [
        { code: '0363', rol: 'teamlead' },
        { code: '0344', rol: 'bijhouder' },
      ],
    };
    const weg: Toegang = {
      id: 'weg',
      naam: 'Aad',
      token: null,
      actief: false,
      bronhouders: [{ code: '0344', rol: 'bijhouder' }],
    };
    const melder: Toegang = { id: 'melder', naam: 'Mo', token: 't-m', actief: true, melderOin: '9', bronhouders: [] };
    await opslag.laatBinnen([anna, weg, melder]);
    await opslag.laatBinnen([{ ...anna, naam: 'Anders', token: 'nieuw', bronhouders: [] }]);
    const opCode = [
      { code: '0344', rol: 'bijhouder' },
      { code: '0363', rol: 'teamlead' },
    ];
    expect(await opslag.persoonVanToken('t-a')).toEqual({ id: 'anna', naam: 'Anna', bronhouders: opCode });
    expect(await opslag.persoonVanToken('t-m')).toEqual({ id: 'melder', naam: 'Mo', melderOin: '9', bronhouders: [] });
    expect(await opslag.persoonVanToken('nieuw')).toBeUndefined();
    expect((await opslag.toegangen()).map((t) => [t.id, t.token])).toEqual([
      ['anna', 't-a'],
      ['melder', 't-m'],
    ]);
    expect(await opslag.medewerkers('0344')).toEqual([
      { id: 'weg', naam: 'Aad', rol: 'bijhouder', actief: false },
      { id: 'anna', naam: 'Anna', rol: 'bijhouder', actief: true },
    ]);
    await opslag.sluit();
  });

  it('CEN-66.14 presence is replaced whole, of one bronhouder at a time', async () => {
    const opslag = maak();
    const plekken = ['0344', '0363'].map((code) => ({ code, rol: 'bijhouder' as const }));
    const basis = { id: 'a', naam: 'A', rol: 'bijhouder', actief: true };
    await opslag.laatBinnen([{ id: 'a', naam: 'A', token: null, actief: true, bronhouders: plekken }]);
    expect(await opslag.zetAanwezigheid('0344', 'a', { maximum: 3, registraties: ['BAG'] })).toEqual({
      ...basis,
      maximum: 3,
      registraties: ['BAG'],
    });
    expect(await opslag.zetAanwezigheid('0344', 'a', { afwezigVan: '2026-12-01' })).toEqual({
      ...basis,
      afwezigVan: '2026-12-01',
    });
    expect(await opslag.medewerkers('0363')).toEqual([basis]);
    expect(await opslag.zetAanwezigheid('0344', 'niemand', {})).toBeUndefined();
    await opslag.sluit();
  });

  it("CEN-66.15 of two who write the team's document on the same version, one does", async () => {
    const opslag = maak();
    expect(await opslag.teamdocument('0344')).toEqual({ tekst: '{}', versie: 0 });
    const samen = await Promise.all(
      ['{"a":1}', '{"b":2}'].map((tekst) => opslag.schrijfTeamdocument('0344', tekst, 0)),
    );
    expect(samen.filter(Boolean)).toHaveLength(1);
    expect(await opslag.teamdocument('0344')).toEqual({ tekst: samen[0] ? '{"a":1}' : '{"b":2}', versie: 1 });
    expect(await opslag.teamdocument('0363')).toEqual({ tekst: '{}', versie: 0 });
    await opslag.sluit();
  });

  it('CEN-66.16 names of organisations and settings: the last one holds', async () => {
    const opslag = maak();
    await opslag.noteerOrganisaties([{ oin: '1', naam: 'Oud' }]);
    await opslag.noteerOrganisaties([
      { oin: '1', naam: 'Nieuw' },
      { oin: '2', naam: 'Twee' },
    ]);
    expect([...(await opslag.organisaties())].sort()).toEqual([
      ['1', 'Nieuw'],
      ['2', 'Twee'],
    ]);
    expect(await opslag.instelling('x')).toBeUndefined();
    await opslag.zetInstelling('x', '1');
    await opslag.zetInstelling('x', '2');
    expect(await opslag.instelling('x')).toBe('2');
    await opslag.sluit();
  });
});
