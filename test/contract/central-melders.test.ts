// Submitting, withdrawing and searching (koppelvlak chapter 6, and by hand: chapter 3).
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { OIN, zetToneel } from './opstelling.ts';
import { annotatie, boom, dienIn, plaats, status, zending, zetNeer } from './zenden.ts';

const toneel = zetToneel();
const DAG = 86_400_000;

const paden = (lijf: { fouten: readonly { pad: string }[] }): string[] =>
  [...new Set(lijf.fouten.map((f) => f.pad))].sort();

describe('submitting', () => {
  it('CEN-10.1 the answer is as for a batch plus the kenmerk, and the status starts by itself', async () => {
    const { melder, jansen } = toneel();
    const { wortel, annotaties } = zending(melder, 'BRP');
    const { status: code, lijf } = await melder.post('/terugmeldingen', { annotaties });
    expect(code).toBe(201);
    expect(lijf).toEqual({
      volgnummers: Object.fromEntries(annotaties.map((a) => [a.uuid, expect.any(Number)])),
      ontvangenOp: expect.stringMatching(/^2026-11-23T09:\d\d:\d\dZ$/),
      verschoven: false,
      kenmerk: 'BD-0471',
    });
    expect((await boom(jansen, wortel)).at(-1)).toMatchObject({
      soort: 'status',
      status: 'GEMELD',
      geannoteerdDoor: { oin: OIN.voorziening },
    });
  });

  it("CEN-10.2 sent along, the start status is the melder's own; another status is 422", async () => {
    const { melder, jansen } = toneel();
    const { wortel, annotaties } = zending(melder, 'HR');
    const met = (code: string) => ({ annotaties: [...annotaties, status(melder, wortel, code)] });
    expect(paden((await melder.post('/terugmeldingen', met('NIEUW'))).lijf)).toEqual(['/annotaties/4/status']);
    expect((await melder.post('/terugmeldingen', met('WIJZIGING'))).status).toBe(201);
    expect((await boom(toneel().kvk, wortel)).filter((a) => a.soort === 'status')).toHaveLength(1);
    expect((await jansen.haal(`/terugmeldingen/${wortel}`)).code).toBe('niet-de-bronhouder');
  });

  it.each([
    ['HR', 'KVK'],
    ['BRT', 'K0001'],
    ['BAG', '0344'],
    ['WKK', '0344'],
  ])(
    'CEN-10.3 %s without bronhouder and kenmerk: the service decides on %s and makes a kenmerk of at most 12',
    async (registratie, bronhouder) => {
      const { melder } = toneel();
      const { wortel, annotaties } = zending(melder, registratie);
      const [root] = annotaties;
      const { status: code, lijf } = await melder.post('/terugmeldingen', { annotaties: [root] });
      expect(code).toBe(201);
      expect(lijf.kenmerk).toMatch(/^.{1,12}$/);
      const tree = await boom(melder, wortel);
      expect(tree.map((a) => [a.soort, a.bronhouder ?? a.kenmerk ?? a.status])).toEqual([
        ['terugmelding', undefined],
        ['kenmerk', lijf.kenmerk],
        ['bronhouder', bronhouder],
        ['status', root?.meldsoort],
      ]);
    },
  );

  it('CEN-10.4 every rule of the profile, all faults at once', async () => {
    const { melder } = toneel();
    const { wortel, annotaties } = zending(melder, 'BRP', {
      meldsoort: 'ONTBREKEND_OBJECT',
      object: 'Pand',
      objectidentificatie: { soort: 'BSN', waarde: '999990744' },
      attributen: [],
      toelichting: '',
    });
    const antwoord = await melder.post('/terugmeldingen', {
      annotaties: [
        annotaties[0],
        annotatie(melder, wortel, 'kenmerk', { kenmerk: 'dertien tekens' }),
        annotatie(melder, wortel, 'kenmerk', { kenmerk: 'nog een' }),
        status(melder, wortel, 'IN_BEHANDELING'),
      ],
    });
    expect([antwoord.status, antwoord.code]).toEqual([422, 'ongeldig']);
    expect(paden(antwoord.lijf)).toEqual([
      '/annotaties',
      '/annotaties/0/attributen',
      '/annotaties/0/meldsoort',
      '/annotaties/0/object',
      '/annotaties/0/objectidentificatie/waarde',
      '/annotaties/1/kenmerk',
      '/annotaties/2/soort',
      '/annotaties/3/status',
    ]);
  });

  it.each([
    ['een onbekende registratie', { registratie: 'BRK' }, '/annotaties/0/registratie'],
    [
      'een identificatie van een andere registratie',
      { objectidentificatie: { soort: 'KVK', waarde: '22222222' } },
      '/annotaties/0/objectidentificatie/soort',
    ],
    [
      'een BSN met spaties',
      { objectidentificatie: { soort: 'BSN', waarde: '9999 90 743' } },
      '/annotaties/0/objectidentificatie/waarde',
    ],
    ['geen gegeven waar dat moet', { attributen: [] }, '/annotaties/0/attributen'],
  ])('CEN-10.5 %s is 422 ongeldig', async (_, velden, pad) => {
    const { melder } = toneel();
    const antwoord = await melder.post('/terugmeldingen', { annotaties: zending(melder, 'BRP', velden).annotaties });
    expect([antwoord.code, antwoord.lijf.fouten[0].pad]).toEqual(['ongeldig', pad]);
  });

  it('CEN-10.6 where no attribuut is demanded, a toelichting will do', async () => {
    const { melder } = toneel();
    await dienIn(melder, 'BGT', { attributen: [], toelichting: 'Vijver gedempt' });
    await expect(dienIn(melder, 'BGT', { attributen: [], toelichting: ' ' })).rejects.toThrow('422');
    await dienIn(melder, 'BAG', { attributen: [], meldsoort: 'ONTBREKEND_OBJECT' });
  });

  it.each(['9999', '0457', 'KVK'])(
    'CEN-10.7 to bronhouder %s, which cannot take it, is 422 ongeldig',
    async (bronhouder) => {
      const { melder } = toneel();
      const antwoord = await melder.post('/terugmeldingen', {
        annotaties: zending(melder, 'BRP', {}, bronhouder).annotaties,
      });
      expect([antwoord.code, paden(antwoord.lijf)]).toEqual(['ongeldig', ['/annotaties/3/bronhouder']]);
    },
  );

  it('CEN-10.8 what a melder may not write is 403; a submission without its root is 422', async () => {
    const { melder } = toneel();
    const { wortel, annotaties } = zending(melder, 'BRP');
    const stiekem = annotatie(melder, wortel, 'toewijzing', { medewerker: 'm.jansen' });
    expect((await melder.post('/terugmeldingen', { annotaties: [...annotaties, stiekem] })).code).toBe(
      'rol-niet-bevoegd',
    );
    const zonder = await melder.post('/terugmeldingen', { annotaties: annotaties.slice(1) });
    expect([zonder.code, paden(zonder.lijf)]).toEqual(['ongeldig', ['/annotaties']]);
  });

  it('CEN-10.9 the root comes first in the feed, wherever it stood in the submission', async () => {
    const { melder, jansen } = toneel();
    const { wortel, annotaties } = zending(melder, 'BAG');
    await melder.post('/terugmeldingen', { annotaties: [...annotaties].reverse() });
    expect((await boom(jansen, wortel))[0].uuid).toBe(wortel);
  });

  it('CEN-10.10 the same kenmerk twice is no fault: kenmerken are never unique', async () => {
    const { melder } = toneel();
    await Promise.all([dienIn(melder, 'BAG'), dienIn(melder, 'BAG')]);
  });
});

describe('by hand', () => {
  it('CEN-10.11 a bronhouder enters a melding for itself, with herkomst, and is its melder', async () => {
    const { jansen } = toneel();
    const wortel = await dienIn(jansen, 'BRP', { herkomst: 'balie' });
    expect((await boom(jansen, wortel))[0]).toMatchObject({
      herkomst: 'balie',
      geannoteerdDoor: { oin: OIN.utrecht, medewerker: jansen.id },
    });
    await zetNeer(jansen, status(jansen, wortel, 'INGETROKKEN'));
  });

  it('CEN-10.12 without herkomst, for another bronhouder, or for a registration it has not, it is 422', async () => {
    const { jansen } = toneel();
    const probeer = async (registratie: string, velden: object, bronhouder?: string) =>
      (
        await jansen.post('/terugmeldingen', {
          annotaties: zending(jansen, registratie, { ...velden }, bronhouder).annotaties,
        })
      ).lijf;
    expect(paden(await probeer('BRP', {}))).toEqual(['/annotaties/0/herkomst']);
    expect(paden(await probeer('BRP', { herkomst: 'balie' }, '0363'))).toEqual(['/annotaties/3/bronhouder']);
    expect(paden(await probeer('HR', { herkomst: 'balie' }, '0344'))).toEqual(['/annotaties/3/bronhouder']);
  });

  it('CEN-10.13 a raadpleger enters nothing', async () => {
    const { raadpleger } = toneel();
    const { annotaties } = zending(raadpleger, 'BAG', { herkomst: 'balie' });
    expect((await raadpleger.post('/terugmeldingen', { annotaties })).code).toBe('rol-niet-bevoegd');
  });
});

describe('withdrawing', () => {
  it.each([
    ['BRP', 'INGETROKKEN'],
    ['BAG', 'INTREKKING_DOORGEMELD'],
    ['BGT', 'INTREKKING_DOORGEMELD'],
    ['WKK', 'INGETROKKEN'],
    ['HR', 'INGETROKKEN'],
    ['BRT', 'INGETROKKEN'],
  ])('CEN-10.14 %s is withdrawn with %s, also with a toelichting', async (registratie, code) => {
    const { melder } = toneel();
    const wortel = await dienIn(melder, registratie);
    await zetNeer(melder, status(melder, wortel, code, { toelichting: 'Dubbel gemeld' }));
    expect((await boom(melder, wortel)).at(-1)).toMatchObject({ status: code, toelichting: 'Dubbel gemeld' });
  });

  it('CEN-10.15 the other way of withdrawing is 409, and so is a second time', async () => {
    const { melder } = toneel();
    const [bag, brp] = [await dienIn(melder, 'BAG'), await dienIn(melder, 'BRP')];
    expect((await plaats(melder, status(melder, bag, 'INGETROKKEN'))).code).toBe('overgang-niet-toegestaan');
    expect((await plaats(melder, status(melder, brp, 'INTREKKING_DOORGEMELD'))).code).toBe('overgang-niet-toegestaan');
    await zetNeer(melder, status(melder, brp, 'INGETROKKEN'));
    expect((await plaats(melder, status(melder, brp, 'INGETROKKEN'))).code).toBe('overgang-niet-toegestaan');
  });
});

describe('searching', () => {
  it('CEN-10.16 all criteria must hold, newest first; a bronhouder finds those it has now', async () => {
    const { melder, jansen, buur, verzet } = toneel();
    verzet(DAG);
    const waarde = `${'0344'}10${'0000'}${Date.now() % 1_000_000}`.padEnd(16, '0').slice(0, 16);
    const object = { objectidentificatie: { soort: 'BAG_ID', waarde } };
    const een = await dienIn(melder, 'BAG', object);
    verzet(DAG);
    const twee = await dienIn(melder, 'BAG', object);
    const zoek = async (wie: typeof jansen, vraag: object) => (await wie.post('/terugmeldingen/_zoek', vraag)).lijf;
    const gevonden = await zoek(jansen, { objectidentificatie: { waarde } });
    expect(gevonden).toEqual({
      terugmeldingen: [twee, een].map((uuid) => ({
        uuid,
        registratie: 'BAG',
        kenmerk: 'BD-0471',
        status: 'GEREDE_TWIJFEL',
        bronhouder: '0344',
        ontvangenOp: expect.any(String),
      })),
      meer: false,
    });
    const alleen = {
      objectidentificatie: { soort: 'BAG_ID', waarde },
      kenmerk: 'BD-0471',
      registratie: 'BAG',
      vanaf: '2026-11-25',
      totEnMet: '2026-11-25',
    };
    expect((await zoek(jansen, alleen)).terugmeldingen.map((m: { uuid: string }) => m.uuid)).toEqual([twee]);
    expect((await zoek(jansen, { ...alleen, kenmerk: 'BD-04' })).terugmeldingen).toEqual([]);
    expect((await zoek(jansen, { ...alleen, status: 'IN_BEHANDELING' })).terugmeldingen).toEqual([]);
    expect((await zoek(buur, alleen)).terugmeldingen).toEqual([]);
    expect((await zoek(melder, alleen)).terugmeldingen).toHaveLength(1);
  });

  it("CEN-10.17 HR meldingen closed more than half a year ago are left out of a melder's list", async () => {
    const { melder, kvk, verzet } = toneel();
    const object = { objectidentificatie: { soort: 'KVK', waarde: '69599084' } };
    const wortel = await dienIn(melder, 'HR', object);
    await zetNeer(kvk, status(kvk, wortel, 'NIET_ONTVANKELIJK', { toelichting: 'x' }));
    const vraag = { objectidentificatie: { waarde: '69599084' } };
    const aantal = async (wie: typeof kvk) =>
      (await wie.post('/terugmeldingen/_zoek', vraag)).lijf.terugmeldingen.length;
    expect(await aantal(melder)).toBe(1);
    verzet(190 * DAG);
    expect([await aantal(melder), await aantal(kvk)]).toEqual([0, 1]);
  });

  it('CEN-10.18 a criterion of the wrong shape is 422', async () => {
    const antwoord = await toneel().jansen.post('/terugmeldingen/_zoek', {
      vanaf: 'gisteren',
      objectidentificatie: {},
    });
    expect([antwoord.status, paden(antwoord.lijf)]).toEqual([422, ['/objectidentificatie/waarde', '/vanaf']]);
  });

  it('CEN-10.19 what does not exist is not found, nor what another organisation reported', async () => {
    const { melder, jansen } = toneel();
    const wortel = await dienIn(jansen, 'BAG', { herkomst: 'balie' });
    expect((await melder.haal(`/terugmeldingen/${wortel}`)).code).toBe('niet-de-bronhouder');
    expect((await melder.haal(`/terugmeldingen/${randomUUID()}`)).code).toBe('onbekend');
  });
});
