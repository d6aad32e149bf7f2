// Rule 1 of koppelvlak chapter 2: what was accepted before is a repeat, whatever has happened since.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { zetToneel } from './opstelling.ts';
import { annotatie, basisVan, boom, dienIn, status, zending, zetNeer } from './zenden.ts';

const toneel = zetToneel();

describe('rule 1: idempotent', () => {
  it('CEN-1.1 the same batch again is 200 with the same volgnummers and ontvangenOp, and is there once', async () => {
    const { jansen, melder, verzet } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const basis = await basisVan(jansen, wortel);
    const batch = [
      status(jansen, wortel, 'IN_BEHANDELING'),
      annotatie(jansen, wortel, 'toewijzing', { medewerker: jansen.id }),
    ];
    const eerst = await jansen.post('/annotaties', { basis, annotaties: batch });
    verzet(60_000);
    const opnieuw = await jansen.post('/annotaties', { basis, annotaties: batch });
    expect([eerst.status, opnieuw.status]).toEqual([201, 200]);
    expect(opnieuw.lijf).toEqual({ ...eerst.lijf, verschoven: false });
    const uuids = (await boom(jansen, wortel)).map((a) => a.uuid);
    expect(uuids.filter((uuid) => batch.some((a) => a.uuid === uuid))).toHaveLength(2);
  });

  it('CEN-1.2 a repeat is 200 also when the status has changed since, the basis is another, and order of keys differs', async () => {
    const { jansen, bakker, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const stap = status(jansen, wortel, 'IN_BEHANDELING');
    const eerst = await zetNeer(jansen, stap);
    await zetNeer(bakker, status(bakker, wortel, 'AFGEHANDELD', { resultaat: 'GEWIJZIGD' }));
    const omgekeerd = Object.fromEntries(Object.entries(stap).reverse());
    const opnieuw = await jansen.post('/annotaties', { annotaties: [omgekeerd] });
    expect([opnieuw.status, opnieuw.lijf]).toEqual([200, { ...eerst, verschoven: false }]);
  });

  it('CEN-1.3 volgnummer, ontvangenOp and naam, when sent, are ignored: also for being the same', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const stap = status(jansen, wortel, 'IN_BEHANDELING');
    await zetNeer(jansen, stap);
    const opgesmukt = {
      ...stap,
      volgnummer: 1,
      ontvangenOp: 'gisteren',
      geannoteerdDoor: { ...jansen.auteur, naam: 'Gemeente Elders' },
    };
    const opnieuw = await jansen.post('/annotaties', { annotaties: [opgesmukt] });
    expect(opnieuw.status).toBe(200);
    expect((await boom(jansen, wortel)).at(-1).geannoteerdDoor.naam).toBe('Gemeente Utrecht');
  });

  it('CEN-1.4 the same uuid with other content, another extra field or another root is 409 uuid-hergebruikt', async () => {
    const { jansen, melder } = toneel();
    const [wortel, ander] = [await dienIn(melder, 'BRP'), await dienIn(melder, 'BRP')];
    const notitie = annotatie(jansen, wortel, 'aantekening', { tekst: 'Gebeld met melder' });
    await zetNeer(jansen, notitie);
    for (const wijziging of [
      { tekst: 'Gemaild met melder' },
      { extra: 1 },
      { wortel: ander },
      { zichtbaar: 'bronhouders' },
    ]) {
      const antwoord = await jansen.post('/annotaties', { annotaties: [{ ...notitie, ...wijziging }] });
      expect([antwoord.status, antwoord.code]).toEqual([409, 'uuid-hergebruikt']);
    }
  });

  it('CEN-1.5 a batch of which only some uuids are known is 409 uuid-hergebruikt and nothing of it is kept', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const bekend = annotatie(jansen, wortel, 'aantekening', { tekst: 'Een' });
    const nieuw = annotatie(jansen, wortel, 'aantekening', { tekst: 'Twee' });
    await zetNeer(jansen, bekend);
    const antwoord = await jansen.post('/annotaties', { annotaties: [bekend, nieuw] });
    expect([antwoord.status, antwoord.code]).toEqual([409, 'uuid-hergebruikt']);
    expect((await boom(jansen, wortel)).some((a) => a.uuid === nieuw.uuid)).toBe(false);
  });

  it('CEN-1.6 annotations of two accepted batches sent as one are a repeat with the ontvangenOp of the last', async () => {
    const { jansen, melder, verzet } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const een = annotatie(jansen, wortel, 'aantekening', { tekst: 'Een' });
    const twee = annotatie(jansen, wortel, 'aantekening', { tekst: 'Twee' });
    const eerste = await zetNeer(jansen, een);
    verzet(90_000);
    const tweede = await zetNeer(jansen, twee);
    const samen = await jansen.post('/annotaties', { annotaties: [twee, een] });
    expect([samen.status, samen.lijf]).toEqual([
      200,
      {
        volgnummers: { ...eerste.volgnummers, ...tweede.volgnummers },
        ontvangenOp: tweede.ontvangenOp,
        verschoven: false,
      },
    ]);
  });

  it('CEN-1.7 a submission again is 200 with its kenmerk; with another value 409', async () => {
    const { melder } = toneel();
    const { annotaties } = zending(melder, 'BAG');
    const eerst = await melder.post('/terugmeldingen', { annotaties });
    const opnieuw = await melder.post('/terugmeldingen', { annotaties });
    expect([eerst.status, opnieuw.status, opnieuw.lijf]).toEqual([201, 200, eerst.lijf]);
    expect(eerst.lijf.kenmerk).toBe('BD-0471');
    const anders = annotaties.map((a) => (a.soort === 'kenmerk' ? { ...a, kenmerk: 'BD-0472' } : a));
    expect((await melder.post('/terugmeldingen', { annotaties: anders })).code).toBe('uuid-hergebruikt');
    const erbij = [...annotaties, { ...annotaties[1], uuid: randomUUID(), soort: 'status', status: 'GEREDE_TWIJFEL' }];
    expect((await melder.post('/terugmeldingen', { annotaties: erbij })).code).toBe('uuid-hergebruikt');
  });

  it('CEN-1.8 the bronhouder that forwarded a melding can repeat its batch', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const basis = await basisVan(jansen, wortel);
    const annotaties = [
      status(jansen, wortel, 'VERKEERDE_BRONHOUDER'),
      annotatie(jansen, wortel, 'bronhouder', { bronhouder: '0363' }),
    ];
    const eerst = await jansen.post('/annotaties', { basis, annotaties });
    const opnieuw = await jansen.post('/annotaties', { basis, annotaties });
    expect([eerst.status, opnieuw.status, opnieuw.lijf]).toEqual([201, 200, eerst.lijf]);
  });
});
