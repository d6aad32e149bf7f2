// Adding own files on the real backend: read in piece by piece, all or nothing, also when it is killed or the disk is full.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { inhoud, MB } from '../../helpers/bestanden.ts';
import { pdf } from '../../helpers/bestandsmakers.ts';
import { melding, volgUuid } from '../../helpers/bouwers.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

async function metMelding(o: Parameters<typeof createWerkplaats>[0] = {}): Promise<{ w: Werkplaats; wortel: Uuid }> {
  const w = createWerkplaats(o);
  const m = melding();
  w.dienst.ontvang(...m.annotaties);
  await w.pull();
  return { w, wortel: m.wortel };
}

const STUK = 600_000;

/** As the screen does with what is dropped on it. */
function sleepIn(w: Werkplaats, wortel: Uuid, naam: string, bytes: Uint8Array, tot = bytes.length) {
  const begonnen = w.handlers['bijlage.inname'](w.context, { melding: wortel, naam, bytes: bytes.length });
  if (!begonnen.ok) throw new Error(begonnen.fout.code);
  let inname = begonnen.waarde;
  for (let plek = 0; plek < tot && inname.fout === null; plek += STUK) {
    const stuk = Buffer.from(bytes.subarray(plek, Math.min(tot, plek + STUK))).toString('base64');
    const antwoord = w.handlers['bijlage.innameStuk'](w.context, { id: inname.id, plek, stuk });
    if (!antwoord.ok) throw new Error(antwoord.fout.code);
    inname = antwoord.waarde;
  }
  return inname;
}

function voegToe(w: Werkplaats, wortel: Uuid, innamen: Uuid[], meer: { zichtbaar?: 'allen' | 'eigen' } = {}) {
  const gezien = w.ledger.gezienTot(wortel);
  return w.handlers['bijlage.toevoegen'](w.context, { melding: wortel, innamen, zichtbaar: 'eigen', gezien, ...meer });
}

const bijlagen = (w: Werkplaats, wortel: Uuid) => {
  const dossier = w.handlers['melding.dossier'](w.context, { uuid: wortel });
  return dossier.ok ? dossier.waarde.bijlagen : [];
};

/** Files in the vault, whatever they are for. */
function inKluis({ map }: Werkplaats): number {
  try {
    return readdirSync(join(map, 'bestanden'), { recursive: true, withFileTypes: true }).filter((d) => d.isFile())
      .length;
  } catch {
    return 0;
  }
}

const weigering = (status: number, code: string) =>
  ({
    soort: 'status',
    status,
    probleem: { type: `urn:terugmeldbalie:probleem:${code}`, title: 'x', status },
  }) as const;

const TABELLEN = ['outbox', 'bijlage', 'annotatie', 'audit'];
const rijen = (w: Werkplaats) => TABELLEN.map((t) => w.db.prepare(`select count(*) from ${t}`).pluck().get());

describe('an own file', () => {
  it('OUT-760 read in by pieces is in the melding at once, opens, and goes before its batch', async () => {
    const { w, wortel } = await metMelding();
    const bytes = pdf({ paginas: 3, vulling: 400_000 });
    const inname = sleepIn(w, wortel, '/tmp/huurcontract.pdf', bytes);
    expect(inname).toMatchObject({ naam: 'huurcontract.pdf', klaar: true, fout: null, soort: 'pdf', naamPast: true });
    expect(voegToe(w, wortel, [inname.id])).toMatchObject({ ok: true });
    const [bijlage] = bijlagen(w, wortel).slice(-1);
    expect(bijlage).toMatchObject({
      bestandsnaam: 'huurcontract.pdf',
      mimeType: 'application/pdf',
      staat: 'aanwezig',
      eigen: true,
      zichtbaar: 'eigen',
      uit: { zekerheid: 'klaar', verstuurd: 'nee' },
    });
    const gelezen = w.bijlagen.lees(bijlage?.uuid ?? '');
    expect(gelezen.ok && Buffer.compare(gelezen.bytes, bytes)).toBe(0);
    expect(await w.duw()).toBeUndefined();
    expect(w.dienst.bestanden.puts()).toEqual([bijlage?.uuid]);
    expect(bijlagen(w, wortel).at(-1)?.uit).toBeNull();
    const innamen = w.handlers['bijlage.innamen'](w.context, { melding: wortel });
    expect(innamen).toEqual({ ok: true, waarde: { innamen: [], samen: null } });
  });

  it('OUT-761 taken back before it left is gone from the melding and from this computer', async () => {
    const { w, wortel } = await metMelding({ bedenktijd: null });
    const voor = [rijen(w)[1], inKluis(w)];
    const inname = sleepIn(w, wortel, 'brief.txt', Buffer.from('Geachte collega'));
    const gedaan = voegToe(w, wortel, [inname.id]);
    if (!gedaan.ok) throw new Error(gedaan.fout.code);
    expect(bijlagen(w, wortel).map((b) => b.bestandsnaam)).toContain('brief.txt');
    expect(w.handlers['uitgaand.terughalen'](w.context, { batch: gedaan.waarde.batch })).toEqual({
      ok: true,
      waarde: null,
    });
    expect(bijlagen(w, wortel).map((b) => b.bestandsnaam)).not.toContain('brief.txt');
    expect([rijen(w)[1], inKluis(w)]).toEqual(voor);
  });

  it('OUT-762 the same content twice lies here once, and stays as long as one of the two is there', async () => {
    const { w, wortel } = await metMelding({ bedenktijd: null });
    const voor = inKluis(w);
    const bytes = Buffer.from('Twee keer hetzelfde');
    const een = voegToe(w, wortel, [sleepIn(w, wortel, 'a.txt', bytes).id]);
    const twee = voegToe(w, wortel, [sleepIn(w, wortel, 'b.txt', bytes).id]);
    if (!een.ok || !twee.ok) throw new Error('niet toegevoegd');
    expect(inKluis(w)).toBe(voor + 1);
    w.handlers['uitgaand.terughalen'](w.context, { batch: twee.waarde.batch });
    const [over] = bijlagen(w, wortel).slice(-1);
    expect([over?.bestandsnaam, w.bijlagen.lees(over?.uuid ?? '').ok, inKluis(w)]).toEqual(['a.txt', true, voor + 1]);
  });

  it('OUT-763 killed in the middle of reading in, or between the copy and the batch: nothing of it is left', async () => {
    const { w, wortel } = await metMelding();
    const voor = [...rijen(w), inKluis(w)];
    sleepIn(w, wortel, 'half.pdf', pdf({ vulling: 2 * MB }), STUK);
    expect([...rijen(w), inKluis(w)]).toEqual(voor);
    // Whole and in the vault, but not decided on.
    expect(sleepIn(w, wortel, 'heel.txt', Buffer.from('heel')).klaar).toBe(true);
    w.breekAf();
    const later = createWerkplaats({ map: w.map, dienst: w.dienst });
    expect(bijlagen(later, wortel).map((b) => b.bestandsnaam)).not.toContain('heel.txt');
    expect(later.bijlagen.ruimOp().gewist).toBe(1);
    expect([...rijen(later), inKluis(later)].slice(0, 3)).toEqual(voor.slice(0, 3));
    expect(inKluis(later)).toBe(voor.at(-1));
  });

  it('OUT-764 a full disk while it is decided: nothing is added, and the file still stands ready', async () => {
    const { w, wortel } = await metMelding();
    const inname = sleepIn(w, wortel, 'brief.txt', Buffer.from('Geachte collega '.repeat(500)));
    const voor = rijen(w);
    const vol = Number(w.db.pragma('page_count', { simple: true }));
    w.db.pragma(`max_page_count = ${vol}`);
    const beschrijving = 'x'.repeat(4_000);
    const poging = () =>
      w.handlers['bijlage.toevoegen'](w.context, {
        melding: wortel,
        innamen: [inname.id],
        zichtbaar: 'eigen',
        gezien: w.ledger.gezienTot(wortel),
        beschrijving,
      });
    expect(poging).toThrow(/full/);
    expect(rijen(w)).toEqual(voor);
    w.db.pragma('max_page_count = 1000000');
    expect(poging()).toMatchObject({ ok: true });
    expect(bijlagen(w, wortel).at(-1)).toMatchObject({ bestandsnaam: 'brief.txt', staat: 'aanwezig' });
  });

  it.each([
    ['a program under another name', 'brief.pdf', Buffer.from('MZ\0\0programma'), 'programma'],
    ['a script by its name', 'start.vbs', Buffer.from('WScript.Echo'), 'programma'],
    ['an empty file', 'leeg.txt', Buffer.alloc(0), 'leeg'],
    ['a file of more than 20 MB', 'groot.pdf', new Uint8Array(20 * MB + 1), 'te-groot'],
  ] as const)('OUT-765 %s is refused in its own line, and nothing of it is kept', async (_, naam, bytes, fout) => {
    const { w, wortel } = await metMelding();
    const voor = [...rijen(w), inKluis(w)];
    const inname = sleepIn(w, wortel, naam, bytes);
    expect([inname.fout, inname.klaar]).toEqual([fout, false]);
    expect(voegToe(w, wortel, [inname.id])).toEqual({ ok: false, fout: { code: 'bestand-niet-hier' } });
    expect([...rijen(w), inKluis(w)]).toEqual(voor);
  });

  it('OUT-766 pieces out of order, or more than was announced, are no file', async () => {
    const { w, wortel } = await metMelding();
    const stuk = Buffer.from('abc').toString('base64');
    for (const [bytes, plek] of [
      [6, 3],
      [2, 0],
    ] as const) {
      const begonnen = w.handlers['bijlage.inname'](w.context, { melding: wortel, naam: 'a.txt', bytes });
      if (!begonnen.ok) throw new Error(begonnen.fout.code);
      const antwoord = w.handlers['bijlage.innameStuk'](w.context, { id: begonnen.waarde.id, plek, stuk });
      expect(antwoord).toMatchObject({ ok: true, waarde: { fout: 'onleesbaar', klaar: false } });
    }
    expect(w.handlers['bijlage.innameStuk'](w.context, { id: volgUuid(), plek: 0, stuk })).toEqual({
      ok: false,
      fout: { code: 'onbekend' },
    });
  });

  it('OUT-767 chosen in the dialog: files are read, what is none says so, and 20 is the most at a time', async () => {
    const { w, wortel } = await metMelding();
    const map = join(w.map, 'documenten');
    mkdirSync(join(map, 'een map.pdf'), { recursive: true });
    writeFileSync(
      join(map, 'brief.txt'),
      inhoud(3 * MB).map((b) => 65 + (b % 26)),
    );
    let lopend = Promise.resolve();
    const kies = (paden: readonly string[]) =>
      w.handlers['bijlage.kiezen'](
        {
          ...w.context,
          invoer: { ...w.context.invoer, kies: async () => paden },
          naast: (werk) => {
            lopend = werk;
          },
        },
        { melding: wortel },
      );
    expect(await kies(['brief.txt', 'een map.pdf', 'weg.pdf'].map((naam) => join(map, naam)))).toEqual({
      ok: true,
      waarde: { aantal: 3 },
    });
    await lopend;
    const stand = w.handlers['bijlage.innamen'](w.context, { melding: wortel });
    expect(stand.ok && stand.waarde.innamen.map(({ naam, fout, klaar }) => [naam, fout, klaar])).toEqual([
      ['brief.txt', null, true],
      ['een map.pdf', 'onleesbaar', false],
      ['weg.pdf', 'onleesbaar', false],
    ]);
    expect(await kies(Array.from({ length: 18 }, () => join(map, 'brief.txt')))).toEqual({
      ok: false,
      fout: { code: 'te-veel-bestanden' },
    });
  });

  it('OUT-768 who may only read adds nothing', async () => {
    const { w, wortel } = await metMelding({ rol: 'raadpleger' });
    expect(w.handlers['bijlage.inname'](w.context, { melding: wortel, naam: 'a.txt', bytes: 1 })).toEqual({
      ok: false,
      fout: { code: 'rol-niet-bevoegd' },
    });
  });

  it('OUT-769 refused by the service it can be tried again, with its file', async () => {
    const { w, wortel } = await metMelding();
    const inname = sleepIn(w, wortel, 'brief.txt', Buffer.from('Geachte collega'));
    const gedaan = voegToe(w, wortel, [inname.id]);
    if (!gedaan.ok) throw new Error(gedaan.fout.code);
    w.dienst.script(weigering(413, 'te-groot'));
    await w.duw();
    const lijst = w.handlers['uitgaand.lijst'](w.context, {});
    const [item] = lijst.ok ? lijst.waarde.conflicten : [];
    expect([item?.besluit, item?.kan.aanpassen, item?.opdracht]).toEqual(['Bestand brief.txt', false, undefined]);
    const opnieuw = w.handlers['uitgaand.opnieuw'](w.context, {
      batch: gedaan.waarde.batch,
      gezien: item?.conflict?.gezien ?? 0,
    });
    expect(opnieuw).toEqual({ ok: true, waarde: null });
    expect(bijlagen(w, wortel).at(-1)).toMatchObject({ bestandsnaam: 'brief.txt', staat: 'aanwezig' });
    w.later(60);
    await w.duw();
    expect(bijlagen(w, wortel).at(-1)?.uit).toBeNull();
  });
});

describe('a mark', () => {
  it('OUT-770 stands in the dossier with its certainty: on its way, arrived, refused; taken back it is a draft', async () => {
    const { w, wortel } = await metMelding({ bedenktijd: null });
    const inname = sleepIn(w, wortel, 'bewijs.pdf', pdf());
    expect(voegToe(w, wortel, [inname.id]).ok).toBe(true);
    const bijlage = bijlagen(w, wortel).at(-1)?.uuid;
    if (bijlage === undefined) throw new Error('geen bijlage');
    const attribuut = w.meldingen.projecteer(wortel)?.melding.attributen[0]?.naam ?? '';
    const plaats = { page: 1, x: 0.1, y: 0.2, width: 0.3, height: 0.05 };
    const opdracht = {
      soort: 'aantekening',
      tekst: 'Dit bewijst het',
      zichtbaar: 'eigen',
      bijlage,
      plaats,
      attribuut,
    } as const;
    const merken = () => {
      const dossier = w.handlers['melding.dossier'](w.context, { uuid: wortel });
      return dossier.ok ? dossier.waarde.merken : [];
    };
    const gezet = w.besluit(wortel, opdracht);
    if (!gezet.ok) throw new Error(gezet.fout.code);
    expect(merken()).toMatchObject([
      {
        nummer: 1,
        bijlage,
        bestandsnaam: 'bewijs.pdf',
        plaats,
        attribuut,
        reden: null,
        wie: 'm.jansen',
        zekerheid: 'klaar',
      },
    ]);
    w.handlers['uitgaand.terughalen'](w.context, { batch: gezet.waarde.batch });
    expect(merken()).toEqual([]);
    expect(w.concepten.vanMelding(wortel)).toMatchObject([
      { soort: 'aantekening', inhoud: { bijlage, plaats, attribuut } },
    ]);
    w.besluit(wortel, opdracht);
    w.later(60);
    await w.duw();
    expect(merken()).toMatchObject([{ zekerheid: 'bevestigd', plaats }]);
    w.besluit(wortel, { ...opdracht, tekst: 'Nog een' });
    w.later(60);
    w.dienst.script(weigering(422, 'ongeldig'));
    await w.duw();
    expect(merken()).toMatchObject([
      { nummer: 1, zekerheid: 'bevestigd' },
      { nummer: 2, zekerheid: 'geparkeerd', tekst: 'Nog een' },
    ]);
  });

  it('OUT-771 of a file that was taken back stays as a line that says so', async () => {
    const { w, wortel } = await metMelding({ bedenktijd: null });
    const gedaan = voegToe(w, wortel, [sleepIn(w, wortel, 'bewijs.pdf', pdf()).id]);
    const bijlage = bijlagen(w, wortel).at(-1)?.uuid;
    if (!gedaan.ok || bijlage === undefined) throw new Error('geen bijlage');
    w.besluit(wortel, { soort: 'aantekening', tekst: 'Zie hier', zichtbaar: 'eigen', bijlage });
    w.handlers['uitgaand.terughalen'](w.context, { batch: gedaan.waarde.batch });
    const dossier = w.handlers['melding.dossier'](w.context, { uuid: wortel });
    expect(dossier.ok && dossier.waarde.merken).toMatchObject([
      { bestandsnaam: null, plaats: null, reden: 'bestand-onbekend', tekst: 'Zie hier' },
    ]);
  });
});
