// The kompas over a real database: directory, boundaries, places and one's own earlier forwardings; the chain; many at once.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maakAdresboek } from '../../../central/regels/adresboek.ts';
import { createPlaatsenStore } from '../../../electron/backend/store/plaatsen-store.ts';
import type { Annotatie } from '../../../shared/domain/annotatie.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { ik, melding, volgUuid } from '../../helpers/bouwers.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';
import { rond } from '../../unit/domain/kompas/vraag.ts';

const NIEUWEGEIN = { oin: '00000099000003560000', persoonsaanduiding: 'anoniem' } as const;
const WOONT = { soort: 'verkeerde-bronhouder', toelichting: 'Hoort bij {{bestemming}}, zie {{kenmerk}}.' } as const;

function werkplaats(o: Parameters<typeof createWerkplaats>[0] = {}): Werkplaats {
  const w = createWerkplaats(o);
  w.meta.zetBronhouders(maakAdresboek().lijst('2026-11-23'));
  return w;
}

/** A melding of Utrecht about this object, in the service's feed. */
function komt(w: Werkplaats, velden: Record<string, unknown>, o: Parameters<typeof melding>[0] = {}): Uuid {
  const m = melding(o);
  w.dienst.ontvang(...m.annotaties.map((a) => (a.soort === 'terugmelding' ? ({ ...a, ...velden } as Annotatie) : a)));
  return m.wortel;
}

const woonplaats = (waarde: string) => ({
  attributen: [
    { naam: 'Woonplaatsnaam', rubriek: '081170', waardeBasisregistratie: waarde, waardeWaargenomen: waarde },
  ],
});
const bag = (waarde: string, meer: Record<string, unknown> = {}) => ({
  objectidentificatie: { soort: 'BAG_ID', waarde },
  attributen: [],
  ...meer,
});

function kompas(w: Werkplaats, uuid: Uuid) {
  const antwoord = w.handlers['kompas.voorstel'](w.context, { uuid });
  if (!antwoord.ok) throw new Error(antwoord.fout.code);
  return antwoord.waarde;
}
function kort(w: Werkplaats, uuid: Uuid): string {
  const k = kompas(w, uuid);
  return k.uitkomst === 'voorstel' ? `${k.bronhouder.naam} ${k.trefkans}` : k.waarom;
}
function dossier(w: Werkplaats, uuid: Uuid) {
  const antwoord = w.handlers['melding.dossier'](w.context, { uuid });
  if (!antwoord.ok) throw new Error(antwoord.fout.code);
  return antwoord.waarde;
}

describe('a proposal', () => {
  it('OUT-1400 goes by the prefix, and by the boundaries once they are loaded', async () => {
    const w = werkplaats();
    const uuid = komt(w, bag('0356100000000417', { locatie: { x: 115_000, y: 455_000 } }), { registratie: 'BAG' });
    await w.pull();
    expect(kort(w, uuid)).toBe('Nieuwegein laag');
    w.context.grenzen.bewaar({
      bestand: 'grenzen.json',
      stelsel: 'rd',
      geladenOp: '2026-11-23T09:00:00Z',
      grenzen: [{ code: '0356', naam: 'Nieuwegein', vlakken: [[rond(110_000, 450_000, 10_000)]] }],
    });
    expect(kompas(w, uuid)).toEqual({
      uitkomst: 'voorstel',
      bronhouder: { code: '0356', naam: 'Nieuwegein' },
      trefkans: 'hoog',
      voor: [
        {
          bron: 'punt',
          naar: ['Nieuwegein'],
          steun: false,
          waarde: 'Nieuwegein',
          veld: '',
          voorheen: null,
          eigen: false,
        },
        { bron: 'bag', naar: ['Nieuwegein'], steun: false, waarde: '0356', veld: '', voorheen: null, eigen: false },
      ],
      tegen: [],
      pingpong: null,
      gaatOpIn: null,
    });
    w.sluit();
  });

  it('OUT-1401 a person’s earlier forwarding, and the habit of an afnemer', async () => {
    const w = werkplaats({ rol: 'teamlead' });
    const eerder = [1, 2, 3].map((n) =>
      komt(w, { ...woonplaats('Zeist'), objectidentificatie: { soort: 'BSN', waarde: `99999000${n}` } }),
    );
    await w.pull();
    for (const uuid of eerder)
      w.besluit(uuid, { soort: 'verkeerde-bronhouder', bronhouder: '0355', toelichting: 'Zeist' });
    await w.duw();
    await w.pull();
    const zelfde = komt(w, { objectidentificatie: { soort: 'BSN', waarde: '999990002' }, attributen: [] });
    const andere = komt(w, { objectidentificatie: { soort: 'BSN', waarde: '999990743' }, attributen: [] });
    await w.pull();
    expect(kort(w, zelfde)).toBe('Zeist midden');
    expect(kompas(w, zelfde)).toMatchObject({
      voor: [
        { bron: 'zelfde-object', waarde: '1' },
        { bron: 'zelfde-afnemer', waarde: '3' },
      ],
    });
    expect(kort(w, andere)).toBe('te-weinig');
    w.sluit();
  });

  it('OUT-1402 what was sent back to us does not count as an earlier forwarding', async () => {
    const w = werkplaats();
    const eerste = komt(w, { attributen: [] });
    await w.pull();
    w.besluit(eerste, { soort: 'verkeerde-bronhouder', bronhouder: '0356', toelichting: 'Nieuwegein' });
    await w.duw();
    const kop = {
      wortel: eerste,
      geannoteerdDoor: NIEUWEGEIN,
      geannoteerdOp: '2026-11-23T10:00:00Z',
      zichtbaar: 'allen',
    } as const;
    w.dienst.ontvang(
      { ...kop, uuid: volgUuid(), soort: 'status', status: 'VERKEERDE_BRONHOUDER', toelichting: 'Toch Utrecht' },
      { ...kop, uuid: volgUuid(), soort: 'bronhouder', bronhouder: '0344' },
      { ...kop, uuid: volgUuid(), soort: 'status', status: 'GEMELD' },
    );
    const tweede = komt(w, { attributen: [] });
    await w.pull();
    expect(kort(w, tweede)).toBe('geen-aanwijzing');
    const keten = dossier(w, eerste).bronhouders;
    expect(keten.map((s) => [s.naam, s.hoe, s.reden])).toEqual([
      ['Utrecht', 'gemeld', null],
      ['Nieuwegein', 'doorgestuurd', 'Nieuwegein'],
      ['Utrecht', 'doorgestuurd', 'Toch Utrecht'],
    ]);
    expect(keten.map((s) => s.tot === null)).toEqual([false, false, true]);
    w.sluit();
  });

  it('OUT-1403 stands in the dossier of a BRP melding until it is taken up', async () => {
    const w = werkplaats();
    const uuid = komt(w, woonplaats('Nieuwegein'));
    await w.pull();
    const hint = () => dossier(w, uuid).hints.find((h) => h.code === 'hoort-elders');
    expect(hint()?.gegevens).toEqual({
      naam: 'Nieuwegein',
      trefkans: 'midden',
      bron: 'plaats',
      waarde: 'Nieuwegein',
      veld: 'Woonplaatsnaam',
    });
    w.besluit(uuid, { soort: 'in-behandeling-nemen' });
    expect(hint()).toBeUndefined();
    w.sluit();
  });

  it('OUT-1404 of a melding that is not here there is none; many leave it out', async () => {
    const w = werkplaats();
    const uuid = komt(w, woonplaats('Nieuwegein'));
    await w.pull();
    expect(w.handlers['kompas.voorstel'](w.context, { uuid: volgUuid() })).toEqual({
      ok: false,
      fout: { code: 'onbekend' },
    });
    const veel = w.handlers['kompas.voorstellen'](w.context, { uuids: [uuid, volgUuid(), uuid] });
    expect(veel.ok && veel.waarde.map((v) => [v.uuid, v.kompas.uitkomst])).toEqual([[uuid, 'voorstel']]);
    w.sluit();
  });

  it('DB-1400 earlier forwardings are read by an index, not by going through all meldingen', () => {
    const w = werkplaats();
    const plan = (sql: string) =>
      (w.db.prepare(`explain query plan ${sql}`).all() as { detail: string }[]).map((r) => r.detail).join('\n');
    const gewoonten = plan(
      "select registratie, afnemer, bronhouder from melding indexed by melding_laatst where plek = 'weg' and bronhouder is not null order by laatst desc limit 2000",
    );
    expect(gewoonten).toMatch(/SEARCH melding USING INDEX melding_laatst \(plek=\?\)/);
    expect(gewoonten).not.toMatch(/TEMP B-TREE/);
    const zelfde = plan(
      "select ander.bronhouder from melding m cross join verwant eigen on eigen.rij = m.rij cross join verwant v on v.sleutel = eigen.sleutel and v.rij <> m.rij cross join melding ander on ander.rij = v.rij where m.uuid = 'x' and ander.plek = 'weg'",
    );
    expect(zelfde.split('\n').map((regel) => /^SEARCH (\w+)/.exec(regel)?.[1])).toEqual(['m', 'eigen', 'v', 'ander']);
    w.sluit();
  });
});

describe('looking for a bronhouder', () => {
  it('OUT-1410 by a former name; oneself only when one is not the one that has it', async () => {
    const w = werkplaats();
    const zoek = (tekst: string, behalve?: string) => {
      const antwoord = w.handlers['bronhouders.zoeken'](w.context, { zoek: tekst, registratie: 'BRP', behalve });
      return antwoord.ok ? antwoord.waarde : [];
    };
    expect(zoek('haren')[0]).toEqual({ code: '0014', naam: 'Groningen', voorheen: 'Haren' });
    expect(zoek('0344')).toEqual([]);
    expect(zoek('0344', '0344')).toEqual([]);
    expect(zoek('0344', '0356')[0]?.naam).toBe('Utrecht');
    w.meta.zetBronhouders([{ code: '0356', naam: 'Nieuwegein aan Zee', registraties: ['BRP'] }]);
    expect(zoek('zee').map((b) => b.naam)).toEqual(['Nieuwegein aan Zee']);
    w.sluit();
  });
});

describe('the file with places', () => {
  const laad = async (w: Werkplaats, inhoud: string | null) => {
    const pad = join(w.map, 'plaatsen.csv');
    if (inhoud !== null) writeFileSync(pad, inhoud);
    const kies = async () => (inhoud === null ? null : pad);
    return w.handlers['kompas.plaatsenLaden']({ ...w.context, uitvoer: { ...w.context.uitvoer, kies } }, {});
  };

  it('OUT-1420 is kept for everyone on this computer and used at once; it can be taken away', async () => {
    const w = werkplaats({ rol: 'teamlead' });
    const uuid = komt(w, woonplaats('De Meern'));
    await w.pull();
    expect(kort(w, uuid)).toBe('geen-aanwijzing');
    const geladen = await laad(w, 'woonplaats;gemeentecode\nDe Meern;0356\n');
    expect(geladen.ok && geladen.waarde).toEqual({
      bestand: 'plaatsen.csv',
      geladenOp: '2026-11-23T09:00:00Z',
      plaatsen: 1,
      postcodes: 0,
    });
    expect(kort(w, uuid)).toBe('Nieuwegein midden');
    expect(createPlaatsenStore(w.map).tabel().plaats('de meern')).toEqual(['0356']);
    expect(w.handlers['kompas.plaatsenWissen'](w.context, {}).ok).toBe(true);
    expect(kort(w, uuid)).toBe('geen-aanwijzing');
    expect(w.handlers['kompas.plaatsenStand'](w.context, {})).toEqual({ ok: true, waarde: null });
    w.sluit();
  });

  it('OUT-1421 with a fault is refused with line and column, and what was loaded stays', async () => {
    const w = werkplaats({ rol: 'teamlead' });
    await laad(w, 'woonplaats;gemeentecode\nDe Meern;0344\n');
    expect(await laad(w, 'woonplaats;gemeentecode\nDe Meern;0344\nX;9999\n')).toEqual({
      ok: false,
      fout: { code: 'plaatsen-onjuist', soort: 'gemeente-onbekend', regel: 3, kolom: 'gemeentecode' },
    });
    expect(w.context.plaatsen.stand()?.plaatsen).toBe(1);
    expect(await laad(w, null)).toEqual({ ok: true, waarde: null });
    w.sluit();
  });

  it('OUT-1422 is a teamlead’s to load and to take away', async () => {
    const w = werkplaats({ rol: 'bijhouder' });
    expect(await laad(w, 'woonplaats;gemeentecode\nDe Meern;0344\n')).toEqual({
      ok: false,
      fout: { code: 'rol-niet-bevoegd' },
    });
    expect(w.handlers['kompas.plaatsenWissen'](w.context, {})).toEqual({
      ok: false,
      fout: { code: 'rol-niet-bevoegd' },
    });
    w.sluit();
  });

  it('OUT-1423 that is damaged on disk is as good as none', () => {
    const w = werkplaats();
    mkdirSync(join(w.map, 'kaart'));
    writeFileSync(join(w.map, 'kaart', 'plaatsen.json'), '{');
    expect(createPlaatsenStore(w.map).stand()).toBeNull();
    expect(createPlaatsenStore(w.map).tabel().plaats('x')).toEqual([]);
    w.sluit();
  });
});

describe('forwarding many, each to its own', () => {
  async function drie(rol: 'bijhouder' | 'teamlead' = 'teamlead') {
    const w = werkplaats({ rol });
    const uuids = ['Nieuwegein', 'Zeist', 'Nergenshuizen'].map((plaats, i) =>
      komt(w, woonplaats(plaats), { kenmerk: `BD-${i + 1}` }),
    );
    await w.pull();
    const gevonden = w.handlers['kompas.voorstellen'](w.context, { uuids });
    const naar = (gevonden.ok ? gevonden.waarde : []).flatMap(({ uuid, kompas: k }) =>
      k.uitkomst === 'voorstel' ? [{ uuid, bronhouder: k.bronhouder.code }] : [],
    );
    const voorbeeld = w.handlers['bulk.voorbeeld'](w.context, { uuids, opdracht: WOONT, naar });
    return { w, uuids, naar, regels: voorbeeld.ok ? voorbeeld.waarde : [] };
  }

  it('OUT-1430 the preview says per melding where it goes and what its melder reads; without a bronhouder it is set aside', async () => {
    const { w, regels } = await drie();
    expect(regels.map((r) => [r.kenmerk, r.naar?.naam ?? null, r.waarom, r.leest])).toEqual([
      ['BD-1', 'Nieuwegein', null, 'Hoort bij Nieuwegein, zie BD-1.'],
      ['BD-2', 'Zeist', null, 'Hoort bij Zeist, zie BD-2.'],
      ['BD-3', null, 'geen-bronhouder', null],
    ]);
    w.sluit();
  });

  it('OUT-1431 decides each by itself in one bundle, taken back as one', async () => {
    const { w, uuids, naar, regels } = await drie();
    const opdrachten = regels.map(({ uuid, gezien }) => {
      const doel = naar.find((n) => n.uuid === uuid)?.bronhouder;
      return { uuid, gezien, ...(doel === undefined ? {} : { naar: doel }) };
    });
    const uit = w.handlers['bulk.besluiten'](w.context, { bundel: null, opdrachten, opdracht: WOONT });
    if (!uit.ok) throw new Error(uit.fout.code);
    expect(uit.waarde.uitslagen.map((u) => u.waarom)).toEqual([null, null, 'geen-bronhouder']);
    expect(uuids.map((uuid) => w.meldingen.projecteer(uuid)?.melding.bronhouder)).toEqual(['0356', '0355', '0344']);
    const terug = w.handlers['bulk.terughalen'](w.context, { bundel: uit.waarde.bundel });
    expect(terug.ok && terug.waarde.terug).toBe(2);
    expect(uuids.map((uuid) => w.meldingen.projecteer(uuid)?.melding.bronhouder)).toEqual(['0344', '0344', '0344']);
    w.sluit();
  });

  it('OUT-1432 refuses who can’t take it, who has it already, and anyone but a teamlead', async () => {
    const { w, uuids } = await drie();
    const waarom = (werk: Werkplaats, ids: readonly Uuid[], codes: readonly string[]) => {
      const antwoord = werk.handlers['bulk.voorbeeld'](werk.context, {
        uuids: [...ids],
        opdracht: WOONT,
        naar: codes.map((bronhouder, i) => ({ uuid: ids[i] ?? volgUuid(), bronhouder })),
      });
      return antwoord.ok ? antwoord.waarde.map((r) => [r.waarom, r.bij]) : [];
    };
    expect(waarom(w, uuids, ['0017', '0344', 'K0001'])).toEqual([
      ['bronhouder-past-niet', 'Haren'],
      ['is-al-bronhouder', 'Utrecht'],
      ['bronhouder-past-niet', 'Kadaster'],
    ]);
    w.sluit();
    const bijhouder = await drie('bijhouder');
    expect(bijhouder.regels.map((r) => r.waarom)).toEqual(['rol-niet-bevoegd', 'rol-niet-bevoegd', 'rol-niet-bevoegd']);
    const [uuid] = bijhouder.uuids;
    const daad = bijhouder.w.handlers['bulk.besluiten'](bijhouder.w.context, {
      bundel: null,
      opdrachten: uuid === undefined ? [] : [{ uuid, gezien: bijhouder.regels[0]?.gezien ?? 0, naar: '0356' }],
      opdracht: WOONT,
    });
    expect(daad.ok && daad.waarde.uitslagen.map((u) => u.waarom)).toEqual(['rol-niet-bevoegd']);
    bijhouder.w.sluit();
  });

  it('OUT-1433 warns for each that would go back to who sent it', async () => {
    const w = werkplaats({ rol: 'teamlead' });
    const uuid = komt(w, woonplaats('Zeist'), { bronhouder: '0356' });
    const kop = {
      wortel: uuid,
      geannoteerdDoor: NIEUWEGEIN,
      geannoteerdOp: '2026-11-23T08:10:00Z',
      zichtbaar: 'allen',
    } as const;
    w.dienst.ontvang(
      { ...kop, uuid: volgUuid(), soort: 'status', status: 'VERKEERDE_BRONHOUDER', toelichting: 'Utrecht' },
      { ...kop, uuid: volgUuid(), soort: 'bronhouder', bronhouder: '0344' },
      { ...kop, uuid: volgUuid(), soort: 'status', status: 'GEMELD', geannoteerdDoor: ik },
    );
    await w.pull();
    const pingpong = (bronhouder: string) => {
      const antwoord = w.handlers['bulk.voorbeeld'](w.context, {
        uuids: [uuid],
        opdracht: WOONT,
        naar: [{ uuid, bronhouder }],
      });
      return antwoord.ok ? antwoord.waarde[0]?.pingpong : undefined;
    };
    expect(pingpong('0356')).toMatchObject({ soort: 'terug-naar-afzender', reden: 'Utrecht' });
    expect(pingpong('0355')).toBeNull();
    w.sluit();
  });
});
