// The team's settings: a local copy that works offline, changes only at the service, and clocks that follow the team's choice.
import { describe, expect, it } from 'vitest';
import { createRestTransport } from '../../../electron/backend/sync/rest-transport.ts';
import { createTeamdienst } from '../../../electron/backend/sync/team.ts';
import type { Ophalen } from '../../../electron/backend/sync/transport.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { melding } from '../../helpers/bouwers.ts';
import { startCentraalProces } from '../../helpers/central.ts';
import { createNepDienst, type NepDienst } from '../../helpers/nep-dienst.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

const WET = 'Wet BGT art. 27 lid 2';
const LEEG = { standaardteksten: [], termijnen: {}, gelijkgesteldeDagen: [] };
const TEKST = {
  id: 'eigen-1',
  titel: 'Van ons',
  registraties: ['BRP'],
  objecten: [],
  soort: 'afhandelen',
  tekst: 'Dag.',
} as const;

type Teamdienst = NepDienst & {
  /** What stands at the service now. */
  readonly document: () => unknown;
  /** Somebody else changes it. */
  readonly zet: (document: object) => void;
  readonly offline: (aan: boolean) => void;
};

/** The scripted service with the team's document beside it. */
function metTeam(begin: object = {}): Teamdienst {
  const dienst = createNepDienst();
  let document: unknown = begin;
  let versie = 1;
  let weg = false;
  const kop = () => ({ 'api-version': '1.0.0', 'content-type': 'application/json', etag: `"${versie}"` });
  const ophalen: Ophalen = async (url, verzoek) => {
    if (!url.endsWith('/team/instellingen')) return dienst.ophalen(url, verzoek);
    if (weg) throw Object.assign(new Error('weg'), { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) });
    if (verzoek.method === 'PUT') {
      if (verzoek.headers['If-Match'] !== `"${versie}"`)
        return new Response(
          JSON.stringify({ type: 'urn:terugmeldbalie:probleem:inmiddels-gewijzigd', title: 'x', status: 412 }),
          { status: 412, headers: kop() },
        );
      versie += 1;
      document = JSON.parse(new TextDecoder().decode(verzoek.body));
    }
    return new Response(JSON.stringify(document), { status: 200, headers: kop() });
  };
  return {
    ...dienst,
    ophalen,
    document: () => document,
    zet: (nieuw) => {
      document = nieuw;
      versie += 1;
    },
    offline: (aan) => {
      weg = aan;
    },
  };
}

function werkplaats(dienst: Teamdienst, rol: 'bijhouder' | 'teamlead' = 'teamlead', map?: string) {
  return createWerkplaats({ dienst, rol, ...(map === undefined ? {} : { map }) });
}

const haal = (w: Werkplaats) => w.handlers['team.vernieuwen'](w.context, {});
const bewaar = (w: Werkplaats, etag: string, instellingen: Output<'team.instellingen'>['instellingen']) =>
  w.handlers['team.bewaren'](w.context, { etag, instellingen });

function stand(w: Werkplaats): Output<'team.instellingen'> {
  const antwoord = w.handlers['team.instellingen'](w.context, {});
  if (!antwoord.ok) throw new Error(antwoord.fout.code);
  return antwoord.waarde;
}

async function metMelding(dienst: Teamdienst, registratie: string) {
  const w = werkplaats(dienst);
  const m = melding({ registratie });
  dienst.ontvang(...m.annotaties);
  await w.pull();
  const dossierklok = () => {
    const dossier = w.handlers['melding.dossier'](w.context, { uuid: m.wortel });
    return dossier.ok ? dossier.waarde.klokken.find((k) => k.naam === 'Oppakken' && k.gekozen) : undefined;
  };
  const rij = () =>
    w.db.prepare<[string], string>('select substr(sorteer, 1, 10) from melding where uuid = ?').pluck().get(m.wortel);
  return { w, dossierklok, rij };
}

describe('the team settings', () => {
  it('OUT-720 are empty before anything was fetched, and then as the service has them', async () => {
    const dienst = metTeam({ standaardteksten: [TEKST] });
    const w = werkplaats(dienst, 'bijhouder');
    expect(stand(w)).toEqual({
      bronhouder: { code: '0344', naam: 'Utrecht' },
      instellingen: LEEG,
      etag: null,
      gehaaldOp: null,
      magWijzigen: false,
    });
    await haal(w);
    expect(stand(w)).toMatchObject({
      instellingen: { ...LEEG, standaardteksten: [TEKST] },
      etag: '"1"',
      gehaaldOp: '2026-11-23T09:00:00Z',
    });
  });

  it('OUT-721 are read offline, also after a restart; changing them needs a connection and says so', async () => {
    const dienst = metTeam({ standaardteksten: [TEKST] });
    const w = werkplaats(dienst);
    await haal(w);
    dienst.offline(true);
    w.breekAf();
    const na = werkplaats(dienst, 'teamlead', w.map);
    expect(stand(na).instellingen.standaardteksten).toEqual([TEKST]);
    expect(await bewaar(na, '"1"', LEEG)).toEqual({ ok: false, fout: { code: 'offline' } });
    expect(await haal(na)).toEqual({ ok: false, fout: { code: 'offline' } });
    expect(stand(na).instellingen.standaardteksten).toEqual([TEKST]);
  });

  it('OUT-722 are changed by a teamlead only', async () => {
    const dienst = metTeam();
    const w = werkplaats(dienst, 'bijhouder');
    await haal(w);
    expect(await bewaar(w, '"1"', { ...LEEG, standaardteksten: [TEKST] })).toEqual({
      ok: false,
      fout: { code: 'rol-niet-bevoegd' },
    });
    expect(dienst.document()).toEqual({});
  });

  it('OUT-723 keep what this version does not know when they are changed', async () => {
    const dienst = metTeam({ kleuren: ['blauw'], standaardteksten: [{ id: 'later', soort: 'iets-nieuws' }] });
    const w = werkplaats(dienst);
    await haal(w);
    expect(stand(w).instellingen.standaardteksten).toEqual([]);
    expect((await bewaar(w, '"1"', { ...LEEG, standaardteksten: [TEKST] })).ok).toBe(true);
    expect(dienst.document()).toEqual({
      kleuren: ['blauw'],
      standaardteksten: [TEKST, { id: 'later', soort: 'iets-nieuws' }],
      termijnen: {},
      gelijkgesteldeDagen: [],
    });
    expect(stand(w).etag).toBe('"2"');
  });

  it('OUT-724 a colleague who was first is not written over: his version is fetched, to be seen beside one’s own', async () => {
    const dienst = metTeam();
    const w = werkplaats(dienst);
    await haal(w);
    dienst.zet({ standaardteksten: [{ ...TEKST, titel: 'Van een collega' }] });
    expect(await bewaar(w, '"1"', { ...LEEG, standaardteksten: [TEKST] })).toEqual({
      ok: false,
      fout: { code: 'inmiddels-gewijzigd' },
    });
    expect(stand(w)).toMatchObject({
      etag: '"2"',
      instellingen: { standaardteksten: [{ titel: 'Van een collega' }] },
    });
  });

  it('OUT-725 a document that is no document changes nothing here', async () => {
    const dienst = metTeam();
    dienst.zet([] as object);
    const w = werkplaats(dienst);
    expect((await haal(w)).ok).toBe(false);
    expect(stand(w).etag).toBeNull();
  });
});

describe('clocks that follow the team', () => {
  it('OUT-726 where law and norm differ the chosen one counts, in the list and in the dossier, at once and for what comes', async () => {
    const dienst = metTeam();
    const { w, dossierklok, rij } = await metMelding(dienst, 'BGT');
    await haal(w);
    expect([rij(), dossierklok()?.bron]).toEqual(['2026-11-30', 'SVB-BGT KE-01']);
    await bewaar(w, '"1"', { ...LEEG, termijnen: { BGT: { oppakken: WET } } });
    expect([rij(), dossierklok()?.bron]).toEqual(['2026-11-24', WET]);
    const nieuw = melding({ registratie: 'BGT' });
    dienst.ontvang(...nieuw.annotaties);
    await w.pull();
    expect(w.db.prepare('select substr(sorteer, 1, 10) from melding where uuid = ?').pluck().get(nieuw.wortel)).toBe(
      '2026-11-24',
    );
  });

  it('OUT-726 a day made equal is no working day', async () => {
    const dienst = metTeam();
    const { w, rij } = await metMelding(dienst, 'BRP');
    const zonder = rij();
    dienst.zet({ gelijkgesteldeDagen: ['2026-11-25'] });
    await haal(w);
    expect([zonder, rij()]).toEqual(['2026-11-30', '2026-12-01']);
  });

  it('OUT-727 killed half-way, the clocks are computed anew at the next start', async () => {
    const dienst = metTeam({ gelijkgesteldeDagen: ['2026-11-25'] });
    const { w, rij } = await metMelding(dienst, 'BRP');
    const gedood = createTeamdienst({
      ...w,
      klok: { nu: () => w.tijd.nu },
      // Before the first melding is computed anew, and again after it.
      ledger: { ...w.ledger, ververs: () => undefined },
      ademhaling: () => Promise.reject(new Error('gedood')),
    });
    await expect(gedood.haal('0344')).rejects.toThrow('gedood');
    expect(rij()).toBe('2026-11-30');
    w.breekAf();
    const na = werkplaats(dienst, 'teamlead', w.map);
    expect(na.db.prepare('select substr(sorteer, 1, 10) from melding').pluck().get()).toBe('2026-12-01');
    expect(na.meta.instelling('termijnen')).toBe('schoon');
  });

  it('OUT-727 the same document again computes nothing', async () => {
    const dienst = metTeam({ gelijkgesteldeDagen: ['2026-11-25'] });
    const { w } = await metMelding(dienst, 'BRP');
    await haal(w);
    const wijzigingen = () => w.db.prepare('select total_changes()').pluck().get();
    const voor = Number(wijzigingen());
    await haal(w);
    // Only the copy itself was written again.
    expect(Number(wijzigingen()) - voor).toBe(1);
  });
});

describe('against the real service', () => {
  it('OUT-728 is written with its version; refused with an older one, and to a bijhouder', async () => {
    const centraal = await startCentraalProces({ meldingen: 0, seed: 1, bronhouder: '0344' });
    try {
      const als = (rol: string) => {
        const token = centraal.tokens.find((t) => t.rol === rol && t.bronhouder === '0344')?.token ?? '';
        return createRestTransport({ url: centraal.url, token, ophalen: fetch as unknown as Ophalen });
      };
      const teamlead = als('teamlead');
      const begin = await teamlead.teaminstellingen('0344');
      if (!begin.ok) throw new Error(begin.storing.soort);
      expect(begin.waarde.document).toEqual({});
      const { etag } = begin.waarde;
      const document = { gelijkgesteldeDagen: ['2026-12-24'] };
      const gezet = await teamlead.zetTeaminstellingen('0344', { document, etag });
      expect(gezet).toEqual({ ok: true, waarde: { document, etag: expect.not.stringMatching(etag) } });
      expect(await teamlead.teaminstellingen('0344')).toEqual(gezet);
      const tweede = await teamlead.zetTeaminstellingen('0344', { document: {}, etag });
      expect(tweede).toMatchObject({ ok: false, storing: { status: 412, code: 'inmiddels-gewijzigd' } });
      const nu = gezet.ok ? gezet.waarde.etag : '';
      const bijhouder = await als('bijhouder').zetTeaminstellingen('0344', { document: {}, etag: nu });
      expect(bijhouder).toMatchObject({ ok: false, storing: { status: 403, code: 'rol-niet-bevoegd' } });
    } finally {
      await centraal.stop();
    }
  }, 30_000);
});
