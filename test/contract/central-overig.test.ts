// The other endpoints (koppelvlak chapter 3) and who calls them: directory, people, team, ik, gezondheid, header Bronhouder.
import { describe, expect, it } from 'vitest';
import { bronhoudersSchema, gezondheidSchema, ikSchema, medewerkersSchema } from '../../shared/wire/berichten.ts';
import { OIN, zetToneel } from './opstelling.ts';
import { annotatie, boom, dienIn, plaats, status, zending, zetNeer } from './zenden.ts';

const AMERSFOORT = '00000099000003070000';
const samenwerking = {
  id: 's.werking',
  naam: 'Sanne Werking',
  actief: true,
  token: 'token-samenwerking',
  bronhouders: [
    { code: '0344', rol: 'bijhouder' },
    { code: '0307', rol: 'teamlead' },
  ],
} as const;
const allebei = {
  id: 'a.beide',
  naam: 'Anouk Beide',
  actief: true,
  token: 'token-allebei',
  melderOin: OIN.melder,
  bronhouders: [{ code: '0344', rol: 'bijhouder' }],
} as const;
const toneel = zetToneel({ toegangen: [samenwerking, allebei] });

describe('header Bronhouder', () => {
  it('CEN-11.1 with several bronhouders it says for which; left out is 422 with veld Bronhouder', async () => {
    const { bel, melder } = toneel();
    const wie = bel(samenwerking.token, AMERSFOORT, samenwerking.id);
    const wortel = await dienIn(melder, 'BRP', {}, '0307');
    const zonder = await wie.haal('/annotaties');
    expect([zonder.status, zonder.code, zonder.lijf.veld]).toEqual([422, 'gegeven-ontbreekt', 'Bronhouder']);
    expect((await wie.haal(`/terugmeldingen/${wortel}`)).lijf.veld).toBe('Bronhouder');
    const notitie = annotatie(wie, wortel, 'aantekening', { tekst: 'x' });
    expect((await wie.post('/annotaties', { annotaties: [notitie] })).lijf.veld).toBe('Bronhouder');
    const als = (code: string) => ({ Bronhouder: code });
    expect((await wie.haal('/annotaties', als('0307'))).lijf.annotaties[0].uuid).toBe(wortel);
    expect((await wie.haal(`/terugmeldingen/${wortel}`, als('0344'))).code).toBe('niet-de-bronhouder');
    const geschreven = await wie.roep('POST', '/annotaties', { body: { annotaties: [notitie] }, koppen: als('0307') });
    expect(geschreven.status).toBe(201);
  });

  it("CEN-11.2 not one of the caller's is 403 rol-niet-bevoegd", async () => {
    const { jansen, melder } = toneel();
    for (const [wie, code] of [
      [jansen, '0363'],
      [jansen, 'onzin'],
      [melder, '0344'],
    ] as const) {
      const antwoord = await wie.haal('/bronhouders', { Bronhouder: code });
      expect([antwoord.status, antwoord.code]).toEqual([403, 'rol-niet-bevoegd']);
    }
    expect((await jansen.haal('/annotaties', { Bronhouder: '0344' })).status).toBe(200);
  });

  it('CEN-11.3 who is both melder and bijhouder is the one whose OIN the batch names', async () => {
    const { bel } = toneel();
    const alsMelder = bel(allebei.token, OIN.melder);
    const alsBijhouder = bel(allebei.token, OIN.utrecht, allebei.id);
    const wortel = await dienIn(alsMelder, 'BRP');
    await zetNeer(alsBijhouder, status(alsBijhouder, wortel, 'IN_BEHANDELING'));
    expect(
      (await plaats(alsMelder, annotatie(alsMelder, wortel, 'contact', { contactType: 'Melder', naam: 'x' }))).code,
    ).toBe('rol-niet-bevoegd');
    await zetNeer(alsMelder, status(alsMelder, wortel, 'INGETROKKEN'));
    expect((await boom(alsBijhouder, wortel)).at(-1).geannoteerdDoor.oin).toBe(OIN.melder);
    expect((await alsMelder.haal('/ik')).lijf).toMatchObject({
      id: allebei.id,
      oin: OIN.melder,
      rol: 'melder',
      bronhouders: [{ code: '0344' }],
    });
  });
});

describe('who and what', () => {
  it('CEN-11.4 /ik of a bijhouder and of a melder', async () => {
    const { jansen, melder } = toneel();
    const { lijf } = await jansen.haal('/ik');
    expect(ikSchema.parse(lijf)).toEqual({
      id: 'm.jansen',
      naam: 'Mila Jansen',
      bronhouders: [{ code: '0344', naam: 'Utrecht', oin: OIN.utrecht, rol: 'bijhouder' }],
    });
    expect((await melder.haal('/ik')).lijf).toEqual({
      id: 'melder.belastingdienst',
      naam: 'Robin de Wit',
      oin: OIN.melder,
      rol: 'melder',
      bronhouders: [],
    });
  });

  it('CEN-11.5 /bronhouders: everybody, with registrations, and what became of abolished codes; 304 while it stays', async () => {
    const { jansen, melder } = toneel();
    const antwoord = await jansen.haal('/bronhouders');
    const { bronhouders } = bronhoudersSchema.parse(antwoord.lijf);
    const vind = (code: string) => bronhouders.find((b) => b.code === code);
    expect(vind('0344')).toEqual({
      code: '0344',
      naam: 'Utrecht',
      oin: OIN.utrecht,
      registraties: ['BRP', 'BAG', 'BGT', 'WKK'],
    });
    expect(['1999', 'KVK', 'K0001', 'W0372', 'P0026'].map((code) => vind(code)?.registraties)).toEqual([
      ['BRP'],
      ['HR'],
      ['BRT'],
      ['BGT', 'WKK'],
      ['BGT'],
    ]);
    expect(vind('0457')).toMatchObject({ opgehevenPer: '2022-03-24', opvolgers: ['0363'] });
    expect(vind('0788')?.opvolgers?.length).toBeGreaterThan(1);
    expect(vind('1696')).not.toHaveProperty('opgehevenPer');
    const huidig = bronhouders.filter((b) => /^\d{4}$/.test(b.code) && b.opgehevenPer === undefined);
    expect(huidig).toHaveLength(343);
    expect(new Set(bronhouders.map((b) => b.oin)).size).toBe(bronhouders.length);
    const etag = antwoord.koppen.get('etag') ?? '';
    const weer = await melder.haal('/bronhouders', { 'If-None-Match': etag });
    expect([weer.status, weer.koppen.get('etag'), weer.lijf.byteLength]).toEqual([304, etag, 0]);
  });

  it('CEN-11.6 /medewerkers of this bronhouder, leavers included, for whoever works there', async () => {
    const { raadpleger, melder, kvk } = toneel();
    const { medewerkers } = medewerkersSchema.parse((await raadpleger.haal('/medewerkers')).lijf);
    expect(medewerkers.map((m) => [m.id, m.rol, m.actief])).toEqual(
      expect.arrayContaining([
        ['m.jansen', 'bijhouder', true],
        ['f.haddad', 'teamlead', true],
        ['p.smit', 'raadpleger', true],
        ['h.devries', 'bijhouder', false],
      ]),
    );
    expect((await kvk.haal('/medewerkers')).lijf.medewerkers.map((m: { id: string }) => m.id)).toEqual(['y.elamrani']);
    expect((await melder.haal('/medewerkers')).code).toBe('rol-niet-bevoegd');
  });

  it('CEN-11.7 /gezondheid without a token tells its time', async () => {
    const { bel, nu } = toneel();
    const antwoord = await bel('', '').haal('/gezondheid');
    expect(gezondheidSchema.parse(antwoord.lijf).tijd.slice(0, 16)).toBe(nu().slice(0, 16));
  });
});

describe('the team', () => {
  it('CEN-11.8 a teamlead sets the presence of his people; nobody else does, and nothing else', async () => {
    const { teamlead, jansen } = toneel();
    const zet = (wie: typeof jansen, id: string, body: object) => wie.roep('PUT', `/medewerkers/${id}`, { body });
    const velden = { afwezigVan: '2026-12-01', afwezigTot: '2026-12-05', registraties: ['BRP'], maximum: 20 };
    const gezet = await zet(teamlead, 's.bakker', velden);
    expect([gezet.status, gezet.lijf]).toEqual([
      200,
      { id: 's.bakker', naam: 'Sem Bakker', rol: 'bijhouder', actief: true, ...velden },
    ]);
    expect((await zet(teamlead, 's.bakker', {})).lijf).not.toHaveProperty('maximum');
    expect((await zet(jansen, 's.bakker', velden)).code).toBe('rol-niet-bevoegd');
    expect((await zet(teamlead, 'n.iemand', velden)).code).toBe('onbekend');
    for (const mis of [
      { naam: 'Anders' },
      { afwezigVan: 'nu' },
      { maximum: null },
      { afwezigVan: '2026-12-05', afwezigTot: '2026-12-01' },
    ])
      expect((await zet(teamlead, 's.bakker', mis)).status).toBe(422);
  });

  it("CEN-11.9 the team's settings are guarded by their ETag: 428 without, 412 with an old one", async () => {
    const { teamlead, jansen } = toneel();
    const leeg = await jansen.haal('/team/instellingen');
    const etag = leeg.koppen.get('etag') ?? '';
    expect([leeg.lijf, etag === '']).toEqual([{}, false]);
    const zet = (wie: typeof jansen, body: object, koppen: Record<string, string> = {}) =>
      wie.roep('PUT', '/team/instellingen', { body, koppen });
    const inhoud = { standaardteksten: { 'BRP/AFGEHANDELD': 'Dank' }, gelijkgesteldeDagen: ['2027-05-07'] };
    expect((await zet(teamlead, inhoud)).code).toBe('voorwaarde-ontbreekt');
    expect((await zet(jansen, inhoud, { 'If-Match': etag })).code).toBe('rol-niet-bevoegd');
    const gezet = await zet(teamlead, inhoud, { 'If-Match': etag });
    expect([gezet.status, gezet.lijf]).toEqual([200, inhoud]);
    const oud = await zet(teamlead, {}, { 'If-Match': etag });
    expect([oud.status, oud.code]).toEqual([412, 'inmiddels-gewijzigd']);
    const gelezen = await jansen.haal('/team/instellingen');
    expect([gelezen.lijf, gelezen.koppen.get('etag')]).toEqual([inhoud, gezet.koppen.get('etag')]);
    expect((await toneel().buur.haal('/team/instellingen')).lijf).toEqual({});
  });

  it('CEN-11.10 what is submitted for a registration that the bronhouder of several keeps is its own', async () => {
    const { bel } = toneel();
    const wie = bel(samenwerking.token, AMERSFOORT, samenwerking.id);
    const { annotaties } = zending(wie, 'BRP', { herkomst: 'e-mail' }, '0307');
    const antwoord = await wie.roep('POST', '/terugmeldingen', {
      body: { annotaties },
      koppen: { Bronhouder: '0307' },
    });
    expect(antwoord.status).toBe(201);
  });
});
