// A dossier as a document: what is in it, what is left out, and what is recorded of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dossierkeuze } from '../../../shared/ipc/vormen/afdruk.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { haalBestanden, metBestanden } from '../../helpers/bestanden.ts';
import * as maak from '../../helpers/bestandsmakers.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

const ALLES_WEG = { nummers: true, namen: true, contact: true };
const NIETS_WEG = { nummers: false, namen: false, contact: false };

async function metDossier(bestanden: readonly Uint8Array[] = [maak.pdf(), maak.png(20, 10)]) {
  const w = createWerkplaats();
  const { wortel, uuids } = metBestanden(w.dienst, bestanden, {
    toelichting: 'Het BSN 999990743 van mevrouw Zandstra klopt niet; bel 06-12345678.',
  });
  await w.pull();
  await haalBestanden(w);
  w.besluit(wortel, { soort: 'aantekening', tekst: 'Buurman gesproken, <b>niet</b> thuis', zichtbaar: 'eigen' });
  return { w, wortel, uuids };
}

const keuze = (uuid: Uuid, meer: Partial<Dossierkeuze> = {}): Dossierkeuze => ({
  uuid,
  beelden: false,
  intern: false,
  afschermen: ALLES_WEG,
  ...meer,
});

async function html(w: Werkplaats, k: Dossierkeuze): Promise<string> {
  const uitkomst = await w.handlers['dossier.alsPdf'](w.context, k);
  expect(uitkomst.ok).toBe(true);
  return w.drukker.gekregen.at(-1)?.afdruk.html ?? '';
}

const audit = (w: Werkplaats) => w.audit.regels().map(({ wat, gegevens }) => ({ wat, ...JSON.parse(gegevens) }));

describe('a dossier as a PDF', () => {
  it('DOM-762 is written whole where the person chose, under a name that tells of nobody', async () => {
    const { w, wortel } = await metDossier();
    const uitkomst = await w.handlers['dossier.alsPdf'](w.context, keuze(wortel));
    const bestand = join(w.map, 'Dossier BRP 2026-11-23.pdf');
    expect(uitkomst).toEqual({ ok: true, waarde: { bestand } });
    expect(readFileSync(bestand, 'utf8')).toBe('%PDF-1.7 nep');
    w.sluit();
  });

  it('DOM-763 holds the difference, the words of the melder, the files with their sums, and what happened', async () => {
    const { w, wortel, uuids } = await metDossier();
    const stuk = await html(w, keuze(wortel, { afschermen: NIETS_WEG }));
    expect(stuk).toContain('<title>Dossier van een terugmelding</title>');
    expect(stuk).toContain('<html lang="nl">');
    for (const woord of ['Huisnummer', '999990743', 'Zandstra', 'Team Toezicht', '0800-0000', 'huurcontract.pdf'])
      expect(stuk).toContain(woord);
    for (const uuid of uuids) expect(stuk).toContain(w.bijlagen.bestand(uuid)?.sha256);
    expect(stuk).toContain('Er is niets afgeschermd.');
    w.sluit();
  });

  it('SEC-471 leaves out numbers, names and contact, also in the words of the melder', async () => {
    const { w, wortel } = await metDossier();
    const stuk = await html(w, keuze(wortel));
    for (const woord of ['999990743', 'Team Toezicht', '0800-0000', '06-12345678', 'M. Jansen'])
      expect(stuk).not.toContain(woord);
    expect(stuk).toContain('Afgeschermd: persoonsnummers, namen, e-mailadressen en telefoonnummers.');
    w.sluit();
  });

  it('SEC-472 holds notes of colleagues only when that was chosen, and never as code', async () => {
    const { w, wortel } = await metDossier();
    expect(await html(w, keuze(wortel))).not.toContain('Buurman');
    const stuk = await html(w, keuze(wortel, { intern: true }));
    expect(stuk).toContain('Buurman gesproken, &lt;b&gt;niet&lt;/b&gt; thuis');
    expect(stuk).toContain('Met interne aantekeningen: niet bedoeld voor de melder.');
    w.sluit();
  });

  it('DOM-764 holds the pictures among the files when that was chosen; what claims too much is only in the list', async () => {
    const foto = maak.png(20, 10);
    const { w, wortel } = await metDossier([maak.pdf(), foto, maak.png(4, 4, [100_000, 100_000])]);
    const stuk = await html(w, keuze(wortel, { beelden: true }));
    expect(w.drukker.gekregen.at(-1)?.afdruk.beelden).toEqual([{ type: 'image/png', bytes: Buffer.from(foto) }]);
    expect(stuk).toContain('<img src="beeld/0"');
    expect(stuk).toContain('2 bestanden zijn geen afbeelding, niet op deze computer of te groot');
    expect(await html(w, keuze(wortel))).not.toContain('<img');
    w.sluit();
  });

  it('SEC-473 is recorded, with every number that stands in it in full', async () => {
    const { w, wortel } = await metDossier();
    await html(w, keuze(wortel));
    expect(audit(w).at(-1)).toEqual({ wat: 'dossier-pdf', beelden: false, intern: false, ...ALLES_WEG });
    await html(w, keuze(wortel, { afschermen: NIETS_WEG }));
    expect(audit(w).slice(-2)).toEqual([
      { wat: 'identificatie-getoond', soort: 'BSN', doel: 'dossier' },
      { wat: 'identificatie-getoond', soort: 'TEKST', doel: 'dossier' },
    ]);
    await w.handlers['dossier.afdrukken'](w.context, keuze(wortel, { intern: true }));
    expect(audit(w).at(-1)).toEqual({ wat: 'dossier-afgedrukt', beelden: false, intern: true, ...ALLES_WEG });
    expect(JSON.stringify(audit(w))).not.toContain('999990743');
    w.sluit();
  });

  it('DOM-765 says why there is none, and then nothing is written', async () => {
    const { w, wortel } = await metDossier();
    const met = (pad: string | null) => ({ ...w.context, uitvoer: { ...w.context.uitvoer, kies: async () => pad } });
    const voor = audit(w).length;
    expect(await w.handlers['dossier.alsPdf'](met(null), keuze(wortel))).toEqual({
      ok: true,
      waarde: { bestand: null },
    });
    expect([audit(w).length, w.drukker.gekregen.length]).toEqual([voor, 0]);
    expect(await w.handlers['dossier.alsPdf'](met(w.map), keuze(wortel))).toEqual({
      ok: false,
      fout: { code: 'map-onbruikbaar' },
    });
    w.drukker.weigering.code = 'afdrukken-mislukt';
    const pad = join(w.map, 'x.pdf');
    expect(await w.handlers['dossier.alsPdf'](met(pad), keuze(wortel))).toEqual({
      ok: false,
      fout: { code: 'afdrukken-mislukt' },
    });
    expect(() => readFileSync(pad)).toThrow();
    expect(
      await w.handlers['dossier.alsPdf'](w.context, keuze('01900000-0000-7000-8000-00000000dead' as Uuid)),
    ).toEqual({
      ok: false,
      fout: { code: 'onbekend' },
    });
    w.sluit();
  });
});

describe('a dossier on paper', () => {
  it('DOM-766 goes to the printer; a change of mind is no fault, a computer without one is', async () => {
    const { w, wortel } = await metDossier();
    const druk = () => w.handlers['dossier.afdrukken'](w.context, keuze(wortel));
    expect(await druk()).toEqual({ ok: true, waarde: { gedrukt: true } });
    expect(w.drukker.gekregen.at(-1)?.doel).toBe('printer');
    w.drukker.weigering.code = 'geannuleerd';
    expect(await druk()).toEqual({ ok: true, waarde: { gedrukt: false } });
    w.drukker.weigering.code = 'geen-printer';
    expect(await druk()).toEqual({ ok: false, fout: { code: 'geen-printer' } });
    w.sluit();
  });
});
