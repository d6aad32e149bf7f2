// Files from the vault to who may see them: bytes for the frame, facts for the pane, a copy for the person.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leesBijlage } from '../../../electron/backend/usecases/bijlage-lezen.ts';
import type { BijlageAnnotatie } from '../../../shared/domain/annotatie.ts';
import type { Reply } from '../../../shared/ipc/envelope.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { haalBestanden, inhoud, metBestanden, opSchijf } from '../../helpers/bestanden.ts';
import * as maak from '../../helpers/bestandsmakers.ts';
import { createWerkplaats } from '../../helpers/werkplaats.ts';

/** A workplace with these files, all here. */
async function metInhoud(bestanden: readonly Uint8Array[], zegt: Partial<BijlageAnnotatie> = {}) {
  const w = createWerkplaats();
  const { wortel, uuids } = metBestanden(w.dienst, bestanden, { zegt });
  await w.pull();
  await haalBestanden(w);
  return { w, wortel, uuids, uuid: uuids[0] ?? wortel };
}

const GEEN_FOUT = (): void => {
  throw new Error('geen fout verwacht');
};

describe('the bytes of a file', () => {
  it('SEC-450 come piece by piece, with their type by content and the size of the whole', async () => {
    const pdf = maak.pdf({ vulling: 1_500_000 });
    const { w, uuid } = await metInhoud([pdf], { bestandsnaam: 'foto.jpg', mimeType: 'image/jpeg' });
    const lees = (van: number, tot: number): Reply => leesBijlage(w.context, { uuid, van, tot }, GEEN_FOUT);
    const eerste = lees(0, 100);
    expect(eerste).toEqual({
      ok: true,
      waarde: { bytes: Buffer.from(pdf.subarray(0, 100)), totaal: pdf.length, type: 'application/pdf' },
    });
    const groot = lees(0, 99_000_000);
    expect(groot.ok && (groot.waarde as { bytes: Uint8Array }).bytes.length).toBe(1_048_576);
    expect(lees(pdf.length, pdf.length + 10)).toMatchObject({ ok: true, waarde: { bytes: Buffer.alloc(0) } });
    w.sluit();
  });

  it('SEC-450 are refused for an unknown id, a file that is not here, a place that is none, and a damaged file', async () => {
    const { w, uuid } = await metInhoud([inhoud(5_000)]);
    const vraag = (id: string, van = 0): Reply => leesBijlage(w.context, { uuid: id, van, tot: van + 10 }, GEEN_FOUT);
    const codes = [
      vraag('01900000-0000-7000-8000-00000000dead'),
      vraag('../../werk.db'),
      vraag(uuid, -1),
      vraag(uuid, 0.5),
    ];
    const elders = metBestanden(w.dienst, [inhoud(10, 9)], { kenmerk: 'BD-9' });
    await w.pull();
    codes.push(vraag(elders.uuids[0] ?? ''));
    writeFileSync(opSchijf(w)[0] ?? '', inhoud(5_100));
    codes.push(vraag(uuid), vraag(uuid));
    expect(codes.map((reply) => (reply.ok ? 'goed' : reply.fout.code))).toEqual([
      'onbekend',
      'onbekend',
      'ongeldige-invoer',
      'ongeldige-invoer',
      'bestand-niet-hier',
      'bestand-beschadigd',
      'bestand-niet-hier',
    ]);
    w.sluit();
  });

  it('SEC-451 are given to nobody while the screen is locked, or before there is a session', async () => {
    const { w, uuid } = await metInhoud([inhoud(5_000)]);
    const vraag = { uuid, van: 0, tot: 10 };
    const dicht = { ...w.context, slot: { ...w.context.slot, dicht: () => true } };
    expect(leesBijlage(dicht, vraag, GEEN_FOUT)).toEqual({ ok: false, fout: { code: 'vergrendeld' } });
    expect(leesBijlage(undefined, vraag, GEEN_FOUT)).toEqual({ ok: false, fout: { code: 'niet-gereed' } });
    w.sluit();
  });

  it('SEC-451 a bug says its number and nothing of the file', async () => {
    const { w, uuid } = await metInhoud([inhoud(5_000)]);
    const stuk = {
      ...w.context,
      bijlagen: {
        ...w.context.bijlagen,
        lees: (): never => {
          throw new Error('huurcontract.pdf');
        },
      },
    };
    const gezegd: string[] = [];
    expect(leesBijlage(stuk, { uuid, van: 0, tot: 10 }, (naam, id) => gezegd.push(naam, id))).toEqual({
      ok: false,
      fout: { code: 'onverwacht' },
    });
    expect(gezegd).toEqual(['bijlage.lees', uuid.slice(-12)]);
    w.sluit();
  });
});

describe('the facts of a file', () => {
  it('DOM-440 are its type by content against name and announcement, its size and sum, and where it occurs again', async () => {
    const foto = maak.png();
    const { w, wortel, uuids } = await metInhoud([foto, foto], {
      bestandsnaam: 'contract.pdf',
      mimeType: 'application/pdf',
    });
    const ander = metBestanden(w.dienst, [foto], {
      kenmerk: 'WN-1',
      zegt: { bestandsnaam: 'gevel.png', mimeType: 'image/png' },
    });
    await w.pull();
    await haalBestanden(w);
    const [uuid] = uuids;
    if (uuid === undefined) throw new Error('geen bestand');
    const uitkomst = w.handlers['bijlage.controle'](w.context, { uuid });
    expect(uitkomst).toEqual({
      ok: true,
      waarde: {
        uuid,
        bestandsnaam: 'contract.pdf',
        mimeType: 'application/pdf',
        soort: 'png',
        naamPast: false,
        typePast: false,
        magBewaren: true,
        bytes: foto.length,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        dubbel: expect.arrayContaining([
          { melding: wortel, kenmerk: 'BD-0471', registratie: 'BRP', bestandsnaam: 'contract.pdf', zelf: true },
          { melding: ander.wortel, kenmerk: 'WN-1', registratie: 'BRP', bestandsnaam: 'gevel.png', zelf: false },
        ]),
      },
    });
    w.sluit();
  });

  it('DOM-441 the row has the files of the melding first, then those of related ones', async () => {
    const w = createWerkplaats();
    const eerste = metBestanden(w.dienst, [inhoud(10), inhoud(20)], { kenmerk: 'A-1' });
    // Of the same person.
    const tweede = metBestanden(w.dienst, [inhoud(30)], { kenmerk: 'A-2' });
    metBestanden(w.dienst, [inhoud(40)], { kenmerk: 'B-1', registratie: 'BAG' });
    await w.pull();
    const reeks = w.handlers['bijlage.reeks'](w.context, { melding: eerste.wortel });
    expect(
      reeks.ok && reeks.waarde.map(({ uuid, kenmerk, verwant, staat }) => [uuid, kenmerk, verwant, staat]),
    ).toEqual([
      [eerste.uuids[0], 'A-1', false, 'nodig'],
      [eerste.uuids[1], 'A-1', false, 'nodig'],
      [tweede.uuids[0], 'A-2', true, 'nodig'],
    ]);
    expect(w.handlers['bijlage.reeks'](w.context, { melding: tweede.uuids[0] as Uuid })).toEqual({
      ok: false,
      fout: { code: 'onbekend' },
    });
    w.sluit();
  });
});

describe('keeping a file outside the program', () => {
  it('SEC-452 writes it as it is, under a name that stays where it was asked, and leaves a line without a name', async () => {
    const pdf = maak.pdf({ catalogus: '/OpenAction << /S /JavaScript /JS (x) >>' });
    const { w, wortel, uuid } = await metInhoud([pdf], { bestandsnaam: '../../etc/huur contract.pdf' });
    const uitkomst = await w.handlers['bijlage.bewarenAls'](w.context, { uuid });
    const pad = join(w.map, 'huur contract.pdf');
    expect(uitkomst).toEqual({ ok: true, waarde: { bestand: pad } });
    expect(readFileSync(pad)).toEqual(Buffer.from(pdf));
    const regel = w.audit.regels().at(-1);
    expect(regel).toMatchObject({ wat: 'bijlage-bewaard' });
    expect(JSON.stringify(regel)).toContain(wortel);
    expect(JSON.stringify(regel)).not.toContain('huur');
    w.sluit();
  });

  it.each([
    ['a program with the name of a PDF', () => maak.samen(maak.latin1('MZ\x90\0'), Buffer.alloc(300)), 'factuur.pdf'],
    ['a PDF with the name of a program', () => maak.pdf(), 'factuur.pdf.exe'],
    ['a script', () => maak.utf8('#!/bin/sh'), 'leesmij'],
  ])('SEC-453 refuses %s, without asking where to', async (_wat, bytes, bestandsnaam) => {
    const { w, uuid } = await metInhoud([bytes()], { bestandsnaam });
    const gevraagd: string[] = [];
    const c = {
      ...w.context,
      uitvoer: {
        ...w.context.uitvoer,
        kies: async (_: unknown, naam: string) => {
          gevraagd.push(naam);
          return null;
        },
      },
    };
    expect(await w.handlers['bijlage.bewarenAls'](c, { uuid })).toEqual({ ok: false, fout: { code: 'uitvoerbaar' } });
    expect(gevraagd).toEqual([]);
    w.sluit();
  });

  it('SEC-453 refuses the name of a program that one gives it in the dialog; a change of mind writes nothing', async () => {
    const { w, uuid } = await metInhoud([maak.pdf()]);
    const naar = (pad: string | null) => ({ ...w.context, uitvoer: { ...w.context.uitvoer, kies: async () => pad } });
    const exe = join(w.map, 'contract.exe');
    expect(await w.handlers['bijlage.bewarenAls'](naar(exe), { uuid })).toEqual({
      ok: false,
      fout: { code: 'uitvoerbaar' },
    });
    expect(await w.handlers['bijlage.bewarenAls'](naar(null), { uuid })).toEqual({
      ok: true,
      waarde: { bestand: null },
    });
    expect(await w.handlers['bijlage.bewarenAls'](naar(w.map), { uuid })).toEqual({
      ok: false,
      fout: { code: 'map-onbruikbaar' },
    });
    expect(existsSync(exe)).toBe(false);
    w.sluit();
  });
});
