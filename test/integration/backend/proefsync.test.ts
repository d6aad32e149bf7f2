// The rehearsal on a real database: nothing is posted, nothing changes, and what it says is what the service then does.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ophalen } from '../../../electron/backend/sync/transport.ts';
import type { OntvangenAnnotatie } from '../../../shared/domain/annotatie.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { asUuid, type Uuid } from '../../../shared/lib/brand.ts';
import type { BronhouderInfo, Ik } from '../../../shared/wire/berichten.ts';
import { melding, statusVanCollega, statusVanMelder } from '../../helpers/bouwers.ts';
import { type CentraalProces, startCentraalProces } from '../../helpers/central.ts';
import { createNepDienst } from '../../helpers/nep-dienst.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

const ONVOLDOENDE = { soort: 'onvoldoende-informatie', toelichting: 'Wij missen een bewijs.' } as const;
const NOTITIE = { soort: 'aantekening', tekst: 'Gebeld', zichtbaar: 'eigen' } as const;

/** Every row of every table, so that any change at all shows. */
function afdruk(w: Werkplaats): string {
  const tabellen = w.db
    .prepare<[], { name: string }>(
      "select name from sqlite_master where type = 'table' and sql not like 'create virtual%' order by name",
    )
    .all();
  return JSON.stringify(tabellen.map(({ name }) => [name, w.db.prepare(`select * from "${name}"`).all()]));
}

async function proef(w: Werkplaats, ...meldingen: readonly Uuid[]): Promise<Output<'uitgaand.proefsync'>> {
  const antwoord = await w.handlers['uitgaand.proefsync'](w.context, { meldingen: [...meldingen] });
  if (!antwoord.ok) throw new Error(antwoord.fout.code);
  return antwoord.waarde;
}

const kort = (uitkomst: Output<'uitgaand.proefsync'>) => uitkomst.uitslagen.map((u) => [u.uitslag, u.code]);

async function metMelding(o: Parameters<typeof createWerkplaats>[0] = {}) {
  const w = createWerkplaats(o);
  const m = melding();
  w.dienst.ontvang(...m.annotaties);
  await w.pull();
  return { w, wortel: m.wortel };
}

describe('the rehearsal', () => {
  it('OUT-500 posts nothing and changes nothing, whatever it finds', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    w.besluit(wortel, NOTITIE);
    w.dienst.ontvang(statusVanMelder(wortel, 'INGETROKKEN'));
    const voor = afdruk(w);
    expect(kort(await proef(w, wortel))).toEqual([
      ['verouderd', 'basis-verouderd'],
      ['aanvaard', null],
    ]);
    expect(w.dienst.ontvangen()).toEqual([]);
    expect(afdruk(w)).toBe(voor);
  });

  it('OUT-501 says which status holds now, and who set it', async () => {
    const { w, wortel } = await metMelding();
    w.meta.zetMedewerkers('0344', [{ id: 's.bakker', naam: 'S. Bakker', rol: 'bijhouder', actief: true }]);
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.ontvang(statusVanCollega(wortel, 'IN_BEHANDELING'));
    const { uitslagen } = await proef(w, wortel);
    expect(uitslagen[0]?.nu).toEqual({ statusnaam: 'In behandeling', wie: 'S. Bakker', op: '2026-11-23T09:00:00Z' });
  });

  it('OUT-502 judges what was refused before as well', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.ontvang(statusVanMelder(wortel, 'INGETROKKEN'));
    await w.pull();
    expect(w.outbox.vanWortel(wortel)[0]?.staat).toBe('conflict');
    expect(kort(await proef(w, wortel))).toEqual([['verouderd', 'basis-verouderd']]);
  });

  it('OUT-503 offline it asks once and says so of all', async () => {
    const { w, wortel } = await metMelding();
    const tweede = melding({ kenmerk: 'BD-0472' });
    w.dienst.ontvang(...tweede.annotaties);
    await w.pull();
    w.besluit(wortel, ONVOLDOENDE);
    w.besluit(tweede.wortel, ONVOLDOENDE);
    w.dienst.zetBereikbaar(false);
    const uitkomst = await proef(w, wortel, tweede.wortel);
    expect(uitkomst.stop).toBe('offline');
    expect(kort(uitkomst)).toEqual([
      ['onbekend', 'offline'],
      ['onbekend', 'offline'],
    ]);
  });

  it('OUT-504 a shape that the service would not even look at is refused', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, NOTITIE);
    w.db.prepare("update outbox set annotaties = replace(annotaties, 'eigen', 'allen')").run();
    expect(kort(await proef(w, wortel))).toEqual([['geweigerd', 'ongeldig']]);
  });

  it('OUT-505 what may have arrived before the melding went elsewhere is not called refused', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, NOTITIE);
    w.dienst.script({ soort: 'verzoek-kwijt' });
    await w.duw();
    w.besluit(wortel, NOTITIE);
    const gewoon = w.dienst.ophalen;
    const probleem = { type: 'urn:terugmeldbalie:probleem:niet-de-bronhouder', title: '', status: 403 };
    const weg: Ophalen = async (url, verzoek) =>
      url.includes('/terugmeldingen/')
        ? new Response(JSON.stringify(probleem), { status: 403, headers: { 'api-version': '1.0.0' } })
        : gewoon(url, verzoek);
    const ander = createWerkplaats({ map: w.map, db: w.db, dienst: { ...w.dienst, ophalen: weg } });
    expect(kort(await proef(ander, wortel))).toEqual([
      ['onbekend', 'niet-de-bronhouder'],
      ['geweigerd', 'niet-de-bronhouder'],
    ]);
  });

  it('OUT-506 asks for at most four trees at a time', async () => {
    const dienst = createNepDienst();
    let bezig = 0;
    let meeste = 0;
    const geteld: Ophalen = async (url, verzoek) => {
      bezig += 1;
      meeste = Math.max(meeste, bezig);
      await new Promise((klaar) => setImmediate(klaar));
      bezig -= 1;
      return dienst.ophalen(url, verzoek);
    };
    const w = createWerkplaats({ dienst: { ...dienst, ophalen: geteld } });
    const wortels = Array.from({ length: 10 }, (_, n) => {
      const m = melding({ kenmerk: `BD-${n}` });
      w.dienst.ontvang(...m.annotaties);
      return m.wortel;
    });
    await w.pull();
    for (const wortel of wortels) w.besluit(wortel, ONVOLDOENDE);
    meeste = 0;
    const { uitslagen } = await proef(w, ...wortels);
    expect([uitslagen.length, meeste]).toEqual([10, 4]);
  });
});

describe('beside the real service', () => {
  let centraal: CentraalProces;
  const token = (rol: string, bronhouder = '0344') =>
    centraal.tokens.find((t) => t.rol === rol && t.bronhouder === bronhouder)?.token ?? '';

  beforeAll(async () => {
    centraal = await startCentraalProces({ meldingen: 120, seed: 7, bronhouder: '0344' });
  }, 60_000);
  afterAll(() => centraal.stop());

  async function vraag<T>(van: string, pad: string, lijf?: object): Promise<T> {
    const antwoord = await fetch(`${centraal.url}/v1${pad}`, {
      method: lijf ? 'POST' : 'GET',
      headers: { Authorization: `Bearer ${van}`, Bronhouder: '0344', 'Content-Type': 'application/json' },
      ...(lijf ? { body: JSON.stringify(lijf) } : {}),
    });
    if (!antwoord.ok) throw new Error(`${antwoord.status} op ${pad.split('/')[1]}`);
    return (await antwoord.json()) as T;
  }

  /** A desk of this bijhouder at the real service; `kwijt` loses the answers to what it posts. */
  async function balie() {
    const stand = { kwijt: false };
    const ophalen: Ophalen = async (url, verzoek) => {
      const antwoord = await fetch(url.replace('http://dienst.test', centraal.url), {
        ...verzoek,
        headers: { ...verzoek.headers, Authorization: `Bearer ${token('bijhouder')}` },
      } as RequestInit);
      if (stand.kwijt && verzoek.method === 'POST') throw new Error('connection lost');
      return antwoord;
    };
    const w = createWerkplaats({ dienst: { ...createNepDienst(), ophalen } });
    const mij = await vraag<Ik>(token('bijhouder'), '/ik');
    w.meta.zetIk(mij);
    w.meta.zetBronhouders(
      (await vraag<{ bronhouders: BronhouderInfo[] }>(token('bijhouder'), '/bronhouders')).bronhouders,
    );
    await w.pull();
    return { w, mij, stand };
  }

  /** What a colleague does meanwhile at the service. */
  async function intussen(wortel: Uuid, ...delen: readonly object[]): Promise<void> {
    const { id, bronhouders } = await vraag<Ik>(token('teamlead'), '/ik');
    const { annotaties } = await vraag<{ annotaties: OntvangenAnnotatie[] }>(
      token('teamlead'),
      `/terugmeldingen/${wortel}`,
    );
    const kop = {
      wortel,
      geannoteerdDoor: { oin: bronhouders[0]?.oin, persoonsaanduiding: 'anoniem', medewerker: id },
      geannoteerdOp: new Date().toISOString(),
      zichtbaar: 'allen',
    };
    await vraag(token('teamlead'), '/annotaties', {
      basis: Math.max(...annotaties.map((a) => a.volgnummer)),
      annotaties: delen.map((deel) => ({ ...kop, uuid: crypto.randomUUID(), ...deel })),
    });
  }

  function vrij(w: Werkplaats, registratie: string, aantal: number): Uuid[] {
    return w.db
      .prepare<[string, number], string>(
        "select uuid from melding where plek = 'open' and nieuw = 1 and toegewezen_aan = '' and registratie = ? order by rij limit ?",
      )
      .pluck()
      .all(registratie, aantal)
      .map(asUuid);
  }

  const status = (code: string, meer: object = {}) => ({ soort: 'status', status: code, ...meer });

  it('OUT-510 what it foresees is what the service then says, for every way it can end', {
    timeout: 60_000,
  }, async () => {
    const { w, mij, stand } = await balie();
    const [goed, oud, weg, ander, vreemd, kwijt] = vrij(w, 'BRP', 6);
    const [gesloten, dubbel] = vrij(w, 'BAG', 2);
    if (!goed || !oud || !weg || !ander || !vreemd || !kwijt || !gesloten || !dubbel) throw new Error('te weinig');

    // `ander` is mine, and confirmed to be so.
    w.besluit(ander, { soort: 'toewijzen', medewerker: mij.id });
    await w.duw();
    await w.pull();

    stand.kwijt = true;
    w.besluit(kwijt, NOTITIE);
    await w.duw();
    stand.kwijt = false;
    expect(w.outbox.vanWortel(kwijt)[0]?.staat).toBe('onzeker');

    w.besluit(goed, { soort: 'in-behandeling-nemen' });
    w.besluit(goed, { soort: 'afhandelen', resultaat: 'GEWIJZIGD', gegrond: true, toelichting: 'Aangepast.' });
    w.besluit(oud, ONVOLDOENDE);
    w.besluit(weg, NOTITIE);
    w.besluit(ander, { soort: 'toewijzen', medewerker: null });
    w.besluit(vreemd, { soort: 'verkeerde-bronhouder', bronhouder: '9999', toelichting: 'Niet onze inwoner.' });
    w.besluit(gesloten, { soort: 'inplannen', mijlpaal: 'Meting', datum: '2027-01-10', intern: false });
    w.besluit(dubbel, NOTITIE);
    const gebruikt = crypto.randomUUID();
    w.db
      .prepare('update outbox set annotaties = replace(annotaties, json_extract(annotaties, ?), ?) where wortel = ?')
      .run('$[0].uuid', gebruikt, dubbel);

    await intussen(oud, status('IN_BEHANDELING'));
    await intussen(weg, status('VERKEERDE_BRONHOUDER', { toelichting: 'Woont elders.' }), {
      soort: 'bronhouder',
      bronhouder: '0363',
    });
    await intussen(ander, { soort: 'toewijzing', medewerker: null, zichtbaar: 'eigen' });
    await intussen(gesloten, status('NIET_ONTVANKELIJK', { toelichting: 'Geen object.' }));
    await intussen(dubbel, { uuid: gebruikt, soort: 'aantekening', tekst: 'Anders', zichtbaar: 'eigen' });

    const wortels = [goed, oud, weg, ander, vreemd, gesloten, dubbel, kwijt];
    const voorzien = new Map<string, string>();
    const { uitslagen, stop } = await proef(w, ...wortels);
    expect(stop).toBeNull();
    for (const { batch, uitslag, code } of uitslagen) voorzien.set(batch, code ?? uitslag);
    const codes = (wortel: Uuid) => w.outbox.openVanWortel(wortel).map((b) => voorzien.get(b.batch));
    expect(wortels.map(codes)).toEqual([
      ['aanvaard', 'aanvaard'],
      ['basis-verouderd'],
      ['niet-de-bronhouder'],
      ['rol-niet-bevoegd'],
      ['ongeldig'],
      ['overgang-niet-toegestaan'],
      ['uuid-hergebruikt'],
      ['al-ontvangen'],
    ]);

    // And now for real.
    const open = wortels.flatMap((wortel) => w.outbox.openVanWortel(wortel).map((b) => b.batch));
    w.later(3600);
    await w.duw();
    const werkelijk = open.map((batch) => {
      const rij = w.outbox.een(batch);
      return rij?.staat === 'bevestigd' ? 'bevestigd' : rij?.probleem?.code;
    });
    const verwacht = open.map((batch) => {
      const code = voorzien.get(batch);
      return code === 'aanvaard' || code === 'al-ontvangen' ? 'bevestigd' : code;
    });
    expect(werkelijk).toEqual(verwacht);
  });
});
