// Rules 3 (seen), 4 (legal) and 6 (clock) of koppelvlak chapter 2.
import { describe, expect, it } from 'vitest';
import { zetToneel } from './opstelling.ts';
import { annotatie, basisVan, boom, dienIn, plaats, status, zetNeer } from './zenden.ts';

const toneel = zetToneel();
const GEWIJZIGD = { resultaat: 'GEWIJZIGD' };

describe('rule 3: seen', () => {
  it('CEN-3.1 a status without basis is 422 gegeven-ontbreekt with veld basis; anything else needs none', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const zonder = await jansen.post('/annotaties', { annotaties: [status(jansen, wortel, 'IN_BEHANDELING')] });
    expect([zonder.status, zonder.code, zonder.lijf.veld]).toEqual([422, 'gegeven-ontbreekt', 'basis']);
    const notitie = await jansen.post('/annotaties', {
      annotaties: [annotatie(jansen, wortel, 'aantekening', { tekst: 'x' })],
    });
    expect([notitie.status, notitie.lijf.verschoven]).toEqual([201, false]);
  });

  it('CEN-3.2 a status newer than basis is 409 basis-verouderd, even if the transition would be legal', async () => {
    const { jansen, bakker, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const basis = await basisVan(jansen, wortel);
    const { volgnummers } = await zetNeer(bakker, status(bakker, wortel, 'IN_BEHANDELING'));
    const antwoord = await jansen.post('/annotaties', {
      basis,
      annotaties: [status(jansen, wortel, 'AFGEHANDELD', GEWIJZIGD)],
    });
    expect(antwoord.lijf).toMatchObject({
      type: 'urn:terugmeldbalie:probleem:basis-verouderd',
      status: 409,
      huidigeStatus: 'IN_BEHANDELING',
      gevraagdeStatus: 'AFGEHANDELD',
      volgnummer: Object.values(volgnummers)[0],
    });
  });

  it('CEN-3.3 newer annotations of other kinds never refuse a batch, the answer says verschoven', async () => {
    const { jansen, bakker, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const basis = await basisVan(jansen, wortel);
    await zetNeer(bakker, annotatie(bakker, wortel, 'aantekening', { tekst: 'x' }));
    const besluit = await jansen.post('/annotaties', { basis, annotaties: [status(jansen, wortel, 'IN_BEHANDELING')] });
    expect([besluit.status, besluit.lijf.verschoven]).toEqual([201, true]);
    const notitie = await jansen.post('/annotaties', {
      basis,
      annotaties: [annotatie(jansen, wortel, 'aantekening', { tekst: 'y' })],
    });
    expect([notitie.status, notitie.lijf.verschoven]).toEqual([201, true]);
    expect((await plaats(jansen, annotatie(jansen, wortel, 'aantekening', { tekst: 'z' }))).lijf.verschoven).toBe(
      false,
    );
  });

  it('CEN-3.4 what a melder cannot see does not make his withdrawal verschoven', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const basis = await basisVan(melder, wortel);
    await zetNeer(jansen, annotatie(jansen, wortel, 'toewijzing', { medewerker: jansen.id }));
    const antwoord = await melder.post('/annotaties', { basis, annotaties: [status(melder, wortel, 'INGETROKKEN')] });
    expect([antwoord.status, antwoord.lijf.verschoven]).toEqual([201, false]);
  });
});

describe('rule 4: legal', () => {
  it('CEN-4.1 a transition the profile does not know is 409 with both statuses and the volgnummer of the current one', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const huidig = (await boom(jansen, wortel)).findLast((a) => a.soort === 'status');
    const antwoord = await plaats(jansen, status(jansen, wortel, 'AFGEHANDELD', GEWIJZIGD));
    expect([antwoord.status, antwoord.code]).toEqual([409, 'overgang-niet-toegestaan']);
    expect(antwoord.lijf).toMatchObject({
      huidigeStatus: 'GEMELD',
      gevraagdeStatus: 'AFGEHANDELD',
      volgnummer: huidig.volgnummer,
    });
    expect((await plaats(jansen, status(jansen, wortel, 'NIET_ONTVANKELIJK', { toelichting: 'x' }))).code).toBe(
      'overgang-niet-toegestaan',
    );
    expect((await plaats(jansen, status(jansen, wortel, 'INGETROKKEN'))).code).toBe('overgang-niet-toegestaan');
  });

  it('CEN-4.2 statuses of one batch are judged one after the other, and the batch is whole or nothing', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const samen = [status(jansen, wortel, 'IN_BEHANDELING'), status(jansen, wortel, 'AFGEHANDELD', GEWIJZIGD)];
    const mis = await plaats(
      jansen,
      ...samen.slice(0, 1),
      status(jansen, wortel, 'ONVOLDOENDE_INFORMATIE', { toelichting: 'x' }),
    );
    expect(mis.lijf).toMatchObject({ huidigeStatus: 'GEMELD', gevraagdeStatus: 'ONVOLDOENDE_INFORMATIE' });
    expect((await boom(jansen, wortel)).filter((a) => a.soort === 'status')).toHaveLength(1);
    await zetNeer(jansen, ...samen);
    expect((await boom(jansen, wortel)).at(-1).status).toBe('AFGEHANDELD');
  });

  it.each([
    ['BRP', 'ONVOLDOENDE_INFORMATIE', {}, 'toelichting'],
    ['BRP', 'ONVOLDOENDE_INFORMATIE', { toelichting: ' \n' }, 'toelichting'],
    ['BRP', 'VERKEERDE_BRONHOUDER', {}, 'bronhouder'],
    ['BAG', 'NIET_ONTVANKELIJK', {}, 'toelichting'],
  ])('CEN-4.3 %s %s %j is 422 gegeven-ontbreekt with veld %s', async (registratie, code, velden, veld) => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, registratie);
    const antwoord = await plaats(jansen, status(jansen, wortel, code, velden));
    expect([antwoord.status, antwoord.code, antwoord.lijf.veld]).toEqual([422, 'gegeven-ontbreekt', veld]);
  });

  it('CEN-4.4 resultaat and planning are demanded, the planning at any place in the batch', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    await zetNeer(jansen, status(jansen, wortel, 'IN_BEHANDELING'));
    expect((await plaats(jansen, status(jansen, wortel, 'AFGEHANDELD'))).lijf.veld).toBe('resultaat');
    expect((await plaats(jansen, status(jansen, wortel, 'INGEPLAND'))).lijf.veld).toBe('planning');
    const planning = annotatie(jansen, wortel, 'planning', { mijlpaal: 'Besluit', datum: '2026-12-01' });
    await zetNeer(jansen, planning, status(jansen, wortel, 'INGEPLAND'));
  });

  it.each([
    ['onbekend', '9999'],
    ['opgeheven', '0457'],
    ['zonder deze registratie', 'KVK'],
    ['de huidige', '0344'],
  ])('CEN-4.5 forwarding to a bronhouder that is %s is 422 ongeldig', async (_, bronhouder) => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const naar = annotatie(jansen, wortel, 'bronhouder', { bronhouder });
    const antwoord = await plaats(jansen, status(jansen, wortel, 'VERKEERDE_BRONHOUDER'), naar);
    expect([antwoord.status, antwoord.code, antwoord.lijf.fouten]).toEqual([
      422,
      'ongeldig',
      [{ pad: '/annotaties/1/bronhouder', melding: expect.any(String) }],
    ]);
  });

  it('CEN-4.6 a bronhouder without VERKEERDE_BRONHOUDER in the batch is 422 ongeldig', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BAG');
    await zetNeer(jansen, status(jansen, wortel, 'VERKEERDE_BRONHOUDER'));
    const antwoord = await plaats(jansen, annotatie(jansen, wortel, 'bronhouder', { bronhouder: '0363' }));
    expect([antwoord.status, antwoord.code]).toEqual([422, 'ongeldig']);
  });

  it('CEN-4.7 after an end the bronhouder still adds what the melder does not read, and nothing else', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    await zetNeer(jansen, status(jansen, wortel, 'ONVOLDOENDE_INFORMATIE', { toelichting: 'Het bewijs ontbreekt.' }));
    const huidig = (await boom(jansen, wortel)).at(-1).volgnummer;
    await zetNeer(jansen, annotatie(jansen, wortel, 'aantekening', { tekst: 'x', zichtbaar: 'bronhouders' }));
    await zetNeer(jansen, annotatie(jansen, wortel, 'label', { label: 'spoed', actie: 'toevoegen' }));
    const anders = await plaats(
      jansen,
      annotatie(jansen, wortel, 'contact', { contactType: 'Behandelaar', naam: 'Mila' }),
    );
    expect([anders.status, anders.code]).toEqual([409, 'overgang-niet-toegestaan']);
    expect(anders.lijf).toMatchObject({ huidigeStatus: 'ONVOLDOENDE_INFORMATIE', volgnummer: huidig });
    expect(anders.lijf).not.toHaveProperty('gevraagdeStatus');
    const heropenen = await plaats(jansen, status(jansen, wortel, 'IN_BEHANDELING'));
    expect(heropenen.lijf).toMatchObject({
      huidigeStatus: 'ONVOLDOENDE_INFORMATIE',
      gevraagdeStatus: 'IN_BEHANDELING',
    });
  });

  it('CEN-4.8 a bronhouder that entered the melding by hand may also withdraw it', async () => {
    const { jansen, bakker } = toneel();
    const wortel = await dienIn(jansen, 'BAG', { herkomst: 'telefoon' });
    await zetNeer(bakker, status(bakker, wortel, 'INTREKKING_DOORGEMELD'));
    await zetNeer(jansen, status(jansen, wortel, 'INGETROKKEN'));
  });

  it('CEN-4.9 geo: taken back from VERKEERDE_BRONHOUDER with a toelichting, or a bronhouder named after all', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BGT');
    await zetNeer(jansen, status(jansen, wortel, 'VERKEERDE_BRONHOUDER'));
    expect((await plaats(jansen, status(jansen, wortel, 'IN_BEHANDELING'))).lijf.veld).toBe('toelichting');
    await zetNeer(jansen, status(jansen, wortel, 'IN_BEHANDELING', { toelichting: 'Toch van ons.' }));
    await zetNeer(jansen, status(jansen, wortel, 'VERKEERDE_BRONHOUDER'));
    expect((await plaats(jansen, status(jansen, wortel, 'VERKEERDE_BRONHOUDER'))).lijf.veld).toBe('bronhouder');
    const naar = annotatie(jansen, wortel, 'bronhouder', { bronhouder: 'W0155' });
    await zetNeer(jansen, naar, status(jansen, wortel, 'VERKEERDE_BRONHOUDER'));
  });
});

describe('rule 6: clock', () => {
  it('CEN-6.1 a clock more than five minutes ahead is accepted and reported, the largest, rounded', async () => {
    const { jansen, melder, nu } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const straks = (s: number): string => new Date(Date.parse(nu()) + s * 1000).toISOString();
    const met = (s: number) => annotatie(jansen, wortel, 'aantekening', { tekst: 'x', geannoteerdOp: straks(s) });
    const antwoord = await plaats(jansen, met(400), met(1000), met(-5));
    expect(antwoord.status).toBe(201);
    expect(Math.abs(antwoord.lijf.klokverschilSeconden - 1000)).toBeLessThanOrEqual(1);
    expect(Date.parse(antwoord.lijf.ontvangenOp)).toBeLessThanOrEqual(Date.parse(straks(0)));
    const gewoon = await plaats(jansen, met(290), met(-86_400));
    expect([gewoon.status, Object.keys(gewoon.lijf).sort()]).toEqual([
      201,
      ['ontvangenOp', 'verschoven', 'volgnummers'],
    ]);
  });
});
