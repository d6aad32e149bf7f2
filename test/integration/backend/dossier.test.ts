// The dossier on a real database: what stands around a melding, what is masked, files, drafts, the map and its boundaries.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createGrenzenStore } from '../../../electron/backend/store/grenzen-store.ts';
import { naarRd } from '../../../electron/backend/usecases/kaart.ts';
import type { Annotatie } from '../../../shared/domain/annotatie.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { dossierSchema } from '../../../shared/ipc/vormen/dossier.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { ik, melding, statusVanMelder, volgUuid } from '../../helpers/bouwers.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

type Boom = ReturnType<typeof melding>;
type Wortelvelden = Partial<Extract<Annotatie, { soort: 'terugmelding' }>>;

/** The same tree with other fields in its root. */
function met(boom: Boom, velden: Wortelvelden): Boom {
  const annotaties = boom.annotaties.map((a) => (a.soort === 'terugmelding' ? { ...a, ...velden } : a));
  return { ...boom, annotaties };
}

function vanOns(wortel: Uuid, velden: Record<string, unknown>): Annotatie {
  const kop = {
    uuid: volgUuid(),
    wortel,
    geannoteerdDoor: ik,
    geannoteerdOp: '2026-11-23T08:45:00Z',
    zichtbaar: 'eigen',
  };
  return { ...kop, ...velden } as unknown as Annotatie;
}

function dossier(w: Werkplaats, uuid: Uuid): Dossier {
  const antwoord = w.handlers['melding.dossier'](w.context, { uuid });
  if (!antwoord.ok) throw new Error(antwoord.fout.code);
  // What the screen gets has passed the contract.
  return dossierSchema.parse(antwoord.waarde);
}

async function werkplaatsMet(...bomen: readonly Boom[]): Promise<Werkplaats> {
  const w = createWerkplaats();
  w.dienst.ontvang(...bomen.flatMap((b) => b.annotaties));
  await w.pull();
  return w;
}

const codes = (d: Dossier): string[] => d.hints.map((h) => h.code);

describe('what stands around a melding', () => {
  it('DOM-930 related meldingen, the duplicate as a hint, and nothing of the number they share', async () => {
    const [een, twee] = [melding({ kenmerk: 'A-1' }), melding({ kenmerk: 'B-2' })];
    const w = await werkplaatsMet(een, twee);
    const d = dossier(w, een.wortel);
    expect(d.verwant).toEqual([
      expect.objectContaining({
        uuid: twee.wortel,
        kenmerk: 'B-2',
        waarom: 'persoon',
        statusnaam: 'Gemeld',
        eind: false,
      }),
    ]);
    expect(d.hints).toContainEqual({
      code: 'dubbel',
      ernst: 'let-op',
      gegevens: { kenmerk: 'B-2', melder: expect.any(String) },
    });
    expect(JSON.stringify(d)).not.toContain('999990743');
  });

  it('DOM-931 a withdrawn melding points at the one that came in its place, and back; the clock says what stopped it', async () => {
    const oud = melding({ kenmerk: 'OUD' });
    const w = await werkplaatsMet(oud);
    w.dienst.ontvang(statusVanMelder(oud.wortel, 'INGETROKKEN'));
    await w.pull();
    const nieuw = melding({ kenmerk: 'NIEUW' });
    w.dienst.ontvang(...nieuw.annotaties.map((a) => ({ ...a, geannoteerdOp: '2026-11-24T08:00:00Z' })));
    // The fake service gives all of it one moment; the later one is what counts.
    const feed = w.dienst
      .feed()

      .map((a) => ('wortel' in a && a.wortel === nieuw.wortel ? { ...a, ontvangenOp: '2026-11-24T08:00:01Z' } : a));
    w.land.land('0344', feed, undefined);
    const d = dossier(w, oud.wortel);
    expect(d.ingetrokken).toEqual({ op: '2026-11-23T09:00:00Z', bevestigd: true });
    expect(d.opvolger).toEqual({ uuid: nieuw.wortel, kenmerk: 'NIEUW', statusnaam: 'Gemeld' });
    expect(d.klokken[0]).toMatchObject({ soort: 'gestopt', gestoptDoor: 'intrekking', gestoptOp: '2026-11-23' });
    expect(codes(d)).toContain('opnieuw-gemeld');
    expect(dossier(w, nieuw.wortel).voorganger).toEqual({
      uuid: oud.wortel,
      kenmerk: 'OUD',
      statusnaam: 'Ingetrokken',
    });
  });

  it('DOM-931 the melding that is named as the earlier one is shown, also when it is about something else', async () => {
    const eerste = melding({ kenmerk: 'EERST', registratie: 'BAG' });
    const vervolg = met(melding({ kenmerk: 'DAARNA' }), { vervolgOp: eerste.wortel });
    const w = await werkplaatsMet(eerste, vervolg);
    const d = dossier(w, vervolg.wortel);
    expect([d.vervolgOp, d.voorganger?.kenmerk]).toEqual([eerste.wortel, 'EERST']);
    expect(codes(d)).toContain('vervolg-op');
  });

  it('DOM-932 forwarded away: readable history with the whole chain, and nothing to be done', async () => {
    const m = melding();
    const w = await werkplaatsMet(m);
    w.dienst.ontvang(
      { ...vanOns(m.wortel, { soort: 'status', status: 'VERKEERDE_BRONHOUDER', zichtbaar: 'allen' }) },
      { ...vanOns(m.wortel, { soort: 'bronhouder', bronhouder: '0307', zichtbaar: 'allen' }) },
    );
    await w.pull();
    const d = dossier(w, m.wortel);
    expect([d.historisch, d.mogelijkheden]).toEqual([true, []]);
    expect(d.bronhouders.map((b) => b.code)).toEqual(['0344', '0307']);
  });

  it('DOM-933 marks, verdicts, contact, references and labels of colleagues', async () => {
    const m = melding();
    const w = await werkplaatsMet(m);
    w.dienst.ontvang(
      vanOns(m.wortel, {
        soort: 'onderzoek',
        actie: 'geplaatst',
        datum: '2026-11-20',
        code: '081120',
        attributen: ['Huisnummer'],
      }),
      vanOns(m.wortel, {
        soort: 'beoordeling',
        gegrond: true,
        attributen: [{ naam: 'Huisnummer', oordeel: 'overgenomen' }],
      }),
      vanOns(m.wortel, { soort: 'contactmoment', kanaal: 'telefoon', datum: '2026-11-21', tekst: 'Teruggebeld' }),
      vanOns(m.wortel, { soort: 'verwijzing', verwijzing: 'zaaknummer', waarde: 'Z-1' }),
      vanOns(m.wortel, { soort: 'label', label: 'spoed', actie: 'toevoegen' }),
    );
    await w.pull();
    const d = dossier(w, m.wortel);
    expect(d.onderzoek).toEqual({ open: true, sinds: '2026-11-20', code: '081120', attributen: ['Huisnummer'] });
    expect(d.verschil[0]).toMatchObject({ naam: 'Huisnummer', inOnderzoek: true, oordeel: 'overgenomen' });
    expect(d.contactmomenten).toEqual([
      { kanaal: 'telefoon', datum: '2026-11-21', tekst: 'Teruggebeld', wie: 'm.jansen' },
    ]);
    expect(d.verwijzingen).toEqual([{ verwijzing: 'zaaknummer', waarde: 'Z-1' }]);
    expect(d.labels).toEqual(['spoed']);
    expect(d.tijdlijn.filter((r) => r.zichtbaar === 'eigen')).toHaveLength(5);
    expect(d.tijdlijn.find((r) => r.soort === 'beoordeling')?.tekst).toBe('Huisnummer: overgenomen');
  });

  it('DOM-934 files with where they are, and the hint that they are not here yet', async () => {
    const m = melding();
    const bijlage = { bestandsnaam: 'brief.pdf', mimeType: 'application/pdf', bytes: 10, sha256: 'a'.repeat(64) };
    const w = await werkplaatsMet(m);
    w.dienst.ontvang({ ...statusVanMelder(m.wortel, 'x'), ...bijlage, soort: 'bijlage', uuid: volgUuid() } as never);
    await w.pull();
    const d = dossier(w, m.wortel);
    expect(d.bijlagen).toEqual([
      expect.objectContaining({ bestandsnaam: 'brief.pdf', staat: 'nodig', gehaald: 0, eigen: false }),
    ]);
    expect(codes(d)).toContain('bestanden-onderweg');
  });

  it('DOM-934 drafts of this melding by kind, not by what is in them', async () => {
    const m = melding();
    const w = await werkplaatsMet(m);
    w.context.concepten.bewaar(m.wortel, 'afhandelen', { toelichting: 'half af' }, '2026-11-23T09:01:00Z');
    expect(dossier(w, m.wortel).concepten).toEqual([{ soort: 'afhandelen', gewijzigdOp: '2026-11-23T09:01:00Z' }]);
  });
});

describe('a number of a person among the values', () => {
  const kind = () =>
    met(melding(), {
      object: 'Kind',
      attributen: [
        { naam: 'Voornamen', waardeBasisregistratie: 'Jan', waardeWaargenomen: 'Johan' },
        { naam: 'Burgerservicenummer', rubriek: '090120', waardeWaargenomen: '999990019' },
      ],
    });

  it('DOM-935 is masked in the difference, and shown only when asked, with what it is for in the audit trail', async () => {
    const m = kind();
    const w = await werkplaatsMet(m);
    const d = dossier(w, m.wortel);
    expect(d.verschil[1]).toMatchObject({
      geheim: true,
      links: [],
      rechts: [{ tekst: '•••••••19', gewijzigd: true }],
      uitleg: null,
    });
    expect(JSON.stringify(d)).not.toContain('999990019');
    const toon = (attribuut: number) =>
      w.handlers['melding.identificatieTonen'](w.context, { uuid: m.wortel, doel: 'behandeling', attribuut });
    const getoond = toon(1);
    expect(getoond.ok && getoond.waarde).toMatchObject({
      waarde: '999990019',
      regel: { rechts: [{ tekst: '999990019', gewijzigd: true }] },
    });
    const regels = w.audit.regels().filter((r) => r.wat === 'identificatie-getoond');
    expect(regels.map((r) => [r.melding, JSON.parse(r.gegevens)])).toEqual([
      [m.wortel, { soort: 'BSN', doel: 'behandeling', attribuut: 1 }],
    ]);
  });

  it('DOM-935 a value that is no such number, and a line that is not there, are not shown or logged', async () => {
    const m = kind();
    const w = await werkplaatsMet(m);
    for (const attribuut of [0, 7]) {
      const uit = w.handlers['melding.identificatieTonen'](w.context, {
        uuid: m.wortel,
        doel: 'behandeling',
        attribuut,
      });
      expect(uit).toEqual({ ok: false, fout: { code: 'onbekend' } });
    }
    expect(w.audit.regels().some((r) => r.wat === 'identificatie-getoond')).toBe(false);
  });
});

describe('numbers of persons in the texts', () => {
  it('DOM-992 are masked as the dossier opens; shown when asked, and that is in the audit trail without a number', async () => {
    const m = melding({ toelichting: 'Betrokkene 999990019 en zijn kind 999990743.' });
    const w = await werkplaatsMet(m);
    w.besluit(m.wortel, { soort: 'aantekening', tekst: 'Gebeld over 999990019', zichtbaar: 'eigen' });
    const d = dossier(w, m.wortel);
    expect(d.toelichting).toBe('Betrokkene •••••••19 en zijn kind •••••••43.');
    expect(d.verborgenNummers).toBe(3);
    expect(JSON.stringify(d)).not.toMatch(/999990019|999990743/);
    const vol = w.handlers['melding.nummersTonen'](w.context, { uuid: m.wortel, doel: 'behandeling' });
    expect(vol.ok && vol.waarde.toelichting).toBe('Betrokkene 999990019 en zijn kind 999990743.');
    expect(vol.ok && vol.waarde.tijdlijn.map((r) => r.tekst)).toContain('Gebeld over 999990019');
    const regels = w.audit.regels().filter((r) => r.wat === 'identificatie-getoond');
    expect(regels.map((r) => [r.melding, JSON.parse(r.gegevens)])).toEqual([
      [m.wortel, { soort: 'TEKST', doel: 'behandeling' }],
    ]);
    expect(w.handlers['melding.nummersTonen'](w.context, { uuid: volgUuid(), doel: 'behandeling' })).toEqual({
      ok: false,
      fout: { code: 'onbekend' },
    });
  });
});

const bgt = (kenmerk: string, x: number, y: number, start = 'GEREDE_TWIJFEL') =>
  met(melding({ kenmerk, registratie: 'BGT', start }), {
    objectidentificatie: { soort: 'LOCATIE', waarde: `${x},000 ${y},000` },
    attributen: [],
  });

describe('the map', () => {
  it('DOM-936 gives open meldingen with a place nearby, the nearest first, also by an identification that is a point', async () => {
    const bomen = [bgt('HIER', 136_000, 455_000), bgt('VER', 136_900, 455_000), bgt('NAAST', 136_000, 455_010)];
    const buiten = [bgt('HOEK', 136_900, 455_900), bgt('BUITEN', 137_001, 455_000), melding({ kenmerk: 'ZONDER' })];
    const dicht = bgt('DICHT', 136_001, 455_001);
    const w = await werkplaatsMet(...bomen, ...buiten, dicht);
    w.dienst.ontvang(statusVanMelder(dicht.wortel, 'INGETROKKEN'));
    await w.pull();
    const nabij = w.handlers['kaart.nabij'](w.context, { x: 136_000, y: 455_000, straal: 1_000 });
    expect(nabij.ok && nabij.waarde.meldingen.map((m) => [m.kenmerk, m.afstand])).toEqual([
      ['HIER', 0],
      ['NAAST', 10],
      ['VER', 900],
    ]);
    expect(dossier(w, bomen[0]?.wortel as Uuid).punten).toEqual([
      { soort: 'melding', naam: '', x: 136_000, y: 455_000 },
    ]);
  });

  it('DOM-936 finds them in the index of places, without reading the meldingen', () => {
    const w = createWerkplaats();
    const plan = w.db
      .prepare(
        "explain query plan select rij, x, y from melding indexed by melding_plaats where x between 1 and 2 and y between 1 and 2 and plek = 'open'",
      )
      .all() as { detail: string }[];
    expect(plan.map((p) => p.detail).join()).toMatch(/USING COVERING INDEX melding_plaats/);
  });
});

/** Utrecht as a square around 136000, 455000, with Amersfoort to its right. */
const GRENZEN = {
  type: 'FeatureCollection',
  features: [
    ['GM0344', 'Utrecht', 130_000],
    ['GM0307', 'Amersfoort', 140_000],
  ].map(([statcode, statnaam, x]) => ({
    type: 'Feature',
    properties: { statcode, statnaam },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [Number(x), 450_000],
          [Number(x) + 10_000, 450_000],
          [Number(x) + 10_000, 460_000],
          [Number(x), 460_000],
          [Number(x), 450_000],
        ],
      ],
    },
  })),
};

async function laad(w: Werkplaats, inhoud: string, pad = join(w.map, 'gekozen', 'grenzen.geojson')) {
  mkdirSync(join(w.map, 'gekozen'), { recursive: true });
  writeFileSync(pad, inhoud);
  const context = { ...w.context, uitvoer: { ...w.context.uitvoer, kies: async () => pad } };
  return w.handlers['kaart.grenzenLaden'](context, {});
}

describe('boundaries that an administrator loads', () => {
  it('DOM-937 are kept, drawn, used for hints, found again after a restart, and taken away', async () => {
    const punt = bgt('BUITEN', 141_000, 455_000);
    const w = createWerkplaats({ rol: 'teamlead' });
    w.dienst.ontvang(...punt.annotaties);
    await w.pull();
    expect(codes(dossier(w, punt.wortel))).not.toContain('punt-buiten-gemeente');
    const geladen = await laad(w, `\uFEFF${JSON.stringify(GRENZEN)}`);
    expect(geladen.ok && geladen.waarde).toMatchObject({ bestand: 'grenzen.geojson', gebieden: 2, stelsel: 'rd' });
    expect(dossier(w, punt.wortel).hints).toContainEqual({
      code: 'punt-buiten-gemeente',
      ernst: 'let-op',
      gegevens: { gemeente: 'Amersfoort', meters: 1_000 },
    });
    const rond = w.handlers['kaart.grenzen'](w.context, { x: 141_000, y: 455_000, straal: 2_000 });
    expect(rond.ok && rond.waarde.map((g) => [g.naam, g.eigen])).toEqual([
      ['Utrecht', true],
      ['Amersfoort', false],
    ]);
    expect(createGrenzenStore(w.map).stand()?.gebieden).toBe(2);
    w.handlers['kaart.grenzenWissen'](w.context, {});
    expect(w.handlers['kaart.grenzenStand'](w.context, {})).toEqual({ ok: true, waarde: null });
    expect(codes(dossier(w, punt.wortel))).not.toContain('punt-buiten-gemeente');
  });

  it('DOM-938 a file that is no boundary is refused with its reason, and what was loaded stays', async () => {
    const w = createWerkplaats({ rol: 'teamlead' });
    await laad(w, JSON.stringify(GRENZEN));
    const fout = async (inhoud: string) => {
      const uit = await laad(w, inhoud);
      return uit.ok ? 'geladen' : uit.fout.code;
    };
    expect(await fout('{"type":')).toBe('geen-geojson');
    expect(await fout('{"type":"FeatureCollection","features":[]}')).toBe('geen-vlakken');
    const stand = w.handlers['kaart.grenzenStand'](w.context, {});
    expect(stand.ok && stand.waarde?.gebieden).toBe(2);
  });

  it('DOM-938 nothing happens when the person changes his mind, or the file is gone', async () => {
    const w = createWerkplaats({ rol: 'teamlead' });
    const met = (pad: string | null) => ({ ...w.context, uitvoer: { ...w.context.uitvoer, kies: async () => pad } });
    expect(await w.handlers['kaart.grenzenLaden'](met(null), {})).toEqual({ ok: true, waarde: null });
    expect(await w.handlers['kaart.grenzenLaden'](met(join(w.map, 'weg.json')), {})).toEqual({
      ok: false,
      fout: { code: 'bestand-onleesbaar' },
    });
  });

  it('DOM-938 is not for a bijhouder: the hints of everyone on this computer follow from it', async () => {
    const w = createWerkplaats({ rol: 'bijhouder' });
    expect(await laad(w, JSON.stringify(GRENZEN))).toEqual({ ok: false, fout: { code: 'rol-niet-bevoegd' } });
    expect(w.handlers['kaart.grenzenWissen'](w.context, {})).toEqual({ ok: false, fout: { code: 'rol-niet-bevoegd' } });
  });

  it.each([
    ['Amersfoort, the origin of RD', 52.1551744, 5.38720621],
    ['Maastricht', 50.8513, 5.6909],
    ['Groningen', 53.2194, 6.5665],
    ['Vlissingen', 51.4426, 3.5736],
  ])('DOM-939 turns WGS84 into RD within a metre of the published polynomials: %s', (_, breedte, lengte) => {
    const [p, q] = [0.36 * (breedte - 52.1551744), 0.36 * (lengte - 5.38720621)];
    // Schreutelkamp and Strang van Hees, Geodesia 2001-2.
    const x =
      155_000 +
      190_094.945 * q -
      11_832.228 * p * q -
      114.221 * p * p * q -
      32.391 * q ** 3 -
      0.705 * p -
      2.34 * p ** 3 * q;
    const y =
      463_000 +
      309_056.544 * p +
      3_638.893 * q * q +
      73.077 * p * p -
      157.984 * p * q * q +
      59.788 * p ** 3 +
      0.433 * q;
    const rd = naarRd(lengte, breedte);
    expect(Math.hypot(rd.x - x, rd.y - y)).toBeLessThan(1);
  });
});
