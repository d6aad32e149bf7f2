// Rule 5 of koppelvlak chapter 2: what the service does itself.
import { describe, expect, it } from 'vitest';
import { OIN, type Toneel, zetToneel } from './opstelling.ts';
import { annotatie, boom, dienIn, leesAlles, status, zetNeer } from './zenden.ts';

const DAG = 86_400_000;

async function stuurDoor({ jansen }: Toneel, wortel: string, bronhouder = '0363'): Promise<void> {
  await zetNeer(
    jansen,
    status(jansen, wortel, 'VERKEERDE_BRONHOUDER', { toelichting: 'Ligt elders' }),
    annotatie(jansen, wortel, 'bronhouder', { bronhouder }),
  );
}

describe('rule 5: forwarding', () => {
  const toneel = zetToneel();

  it.each([
    ['BRP', 'GEMELD'],
    ['BAG', 'GEREDE_TWIJFEL'],
    ['BGT', 'GEREDE_TWIJFEL'],
    ['WKK', 'GEREDE_TWIJFEL'],
  ])('CEN-5.1 %s: the service appends %s for the new bronhouder, as its own annotation', async (registratie, start) => {
    const t = toneel();
    const wortel = await dienIn(t.melder, registratie);
    await stuurDoor(t, wortel);
    const tree = await boom(t.buur, wortel);
    expect(tree.at(-1)).toMatchObject({
      soort: 'status',
      status: start,
      zichtbaar: 'allen',
      geannoteerdDoor: { oin: OIN.voorziening, persoonsaanduiding: 'voorziening', naam: 'Centrale voorziening' },
    });
    expect(tree.slice(-3).map((a) => a.soort)).toEqual(['status', 'bronhouder', 'status']);
  });

  it('CEN-5.2 an ONTBREKEND_OBJECT starts again as ONTBREKEND_OBJECT', async () => {
    const t = toneel();
    const wortel = await dienIn(t.melder, 'BGT', { meldsoort: 'ONTBREKEND_OBJECT' });
    await stuurDoor(t, wortel);
    expect((await boom(t.buur, wortel)).at(-1).status).toBe('ONTBREKEND_OBJECT');
  });

  it('CEN-5.3 the new feed gets the whole visible tree, root first; the former feed ends with the batch', async () => {
    const t = toneel();
    const { jansen, buur, melder } = t;
    const wortel = await dienIn(melder, 'BRP');
    await zetNeer(jansen, annotatie(jansen, wortel, 'aantekening', { tekst: 'voor ons' }));
    await zetNeer(jansen, annotatie(jansen, wortel, 'aantekening', { tekst: 'voor hen', zichtbaar: 'bronhouders' }));
    const [bijOns, bijHen] = [await leesAlles(jansen), await leesAlles(buur)];
    await stuurDoor(t, wortel);
    await zetNeer(buur, status(buur, wortel, 'IN_BEHANDELING'));

    const laatste = (await leesAlles(jansen, bijOns.volgende)).annotaties;
    expect(laatste.map((a) => [a.soort, a.status ?? a.bronhouder])).toEqual([
      ['status', 'VERKEERDE_BRONHOUDER'],
      ['bronhouder', '0363'],
    ]);
    const aangekomen = (await leesAlles(buur, bijHen.volgende)).annotaties;
    expect(aangekomen[0]).toMatchObject({ soort: 'terugmelding', uuid: wortel });
    expect(aangekomen.map((a) => a.tekst).filter(Boolean)).toEqual(['voor hen']);
    expect(aangekomen.slice(-2).map((a) => a.status)).toEqual(['GEMELD', 'IN_BEHANDELING']);
    const nummers = aangekomen.map((a) => a.volgnummer);
    expect(nummers).toEqual([...nummers].sort((a, b) => a - b));
    expect((await leesAlles(jansen)).annotaties.filter((a) => a.wortel === wortel)).toEqual([]);
  });

  it('CEN-5.4 back again: the first bronhouder gets the whole tree anew, with its own notes and not those of the other', async () => {
    const t = toneel();
    const { jansen, buur, melder } = t;
    const wortel = await dienIn(melder, 'BAG');
    await zetNeer(jansen, annotatie(jansen, wortel, 'aantekening', { tekst: 'van Utrecht' }));
    await stuurDoor(t, wortel);
    await zetNeer(buur, annotatie(buur, wortel, 'aantekening', { tekst: 'van Amsterdam' }));
    const { volgende } = await leesAlles(jansen);
    await zetNeer(
      buur,
      status(buur, wortel, 'VERKEERDE_BRONHOUDER'),
      annotatie(buur, wortel, 'bronhouder', { bronhouder: '0344' }),
    );
    const terug = (await leesAlles(jansen, volgende)).annotaties;
    expect(terug[0].uuid).toBe(wortel);
    expect(terug.flatMap((a) => a.tekst ?? [])).toEqual(['van Utrecht']);
    const vanBuur = terug.find((a) => a.geannoteerdDoor.oin === OIN.amsterdam);
    expect(vanBuur.geannoteerdDoor).toEqual({
      oin: OIN.amsterdam,
      persoonsaanduiding: 'anoniem',
      naam: 'Gemeente Amsterdam',
    });
    expect((await leesAlles(jansen)).annotaties.filter((a) => a.wortel === wortel)).toHaveLength(terug.length);
  });

  it('CEN-5.5 without a bronhouder the melding stays, and nothing is added', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BGT');
    const voor = (await boom(jansen, wortel)).length;
    await zetNeer(jansen, status(jansen, wortel, 'VERKEERDE_BRONHOUDER'));
    expect(await boom(jansen, wortel)).toHaveLength(voor + 1);
  });
});

describe('rule 5: a withdrawal that nobody confirms', () => {
  const toneel = zetToneel({ begin: '2026-11-23T09:00:00Z' });

  it('CEN-5.6 becomes INGETROKKEN after five working days, by the service, and not on the fifth', async () => {
    const { jansen, melder, dienst, verzet } = toneel();
    const wortel = await dienIn(melder, 'BAG');
    await zetNeer(melder, status(melder, wortel, 'INTREKKING_DOORGEMELD'));
    const { volgende } = await leesAlles(jansen);
    verzet(7 * DAG);
    await dienst.ronde();
    expect((await leesAlles(jansen, volgende)).annotaties).toEqual([]);
    verzet(DAG);
    await dienst.ronde();
    await dienst.ronde();
    const nieuws = (await leesAlles(jansen, volgende)).annotaties;
    expect(nieuws.map((a) => [a.status, a.geannoteerdDoor.oin])).toEqual([['INGETROKKEN', OIN.voorziening]]);
  });

  it('CEN-5.7 one that was confirmed stays as it is', async () => {
    const { jansen, melder, dienst, verzet } = toneel();
    const wortel = await dienIn(melder, 'BGT');
    await zetNeer(melder, status(melder, wortel, 'INTREKKING_DOORGEMELD'));
    await zetNeer(jansen, status(jansen, wortel, 'INGETROKKEN'));
    const voor = await boom(jansen, wortel);
    verzet(30 * DAG);
    await dienst.ronde();
    expect(await boom(jansen, wortel)).toEqual(voor);
  });
});

describe('rule 5: a bronhouder that is abolished', () => {
  const wijdemeren = { id: 'w.wijdemeren', naam: 'Wim', actief: true, token: 'token-wijdemeren' };
  const hilversum = { id: 'h.hilversum', naam: 'Hanna', actief: true, token: 'token-hilversum' };
  const toneel = zetToneel({
    begin: '2026-12-28T09:00:00Z',
    toegangen: [
      { ...wijdemeren, bronhouders: [{ code: '1696', rol: 'bijhouder' }] },
      { ...hilversum, bronhouders: [{ code: '0402', rol: 'bijhouder' }] },
    ],
  });

  it('CEN-5.8 is followed by its one successor: status goes on, eigen goes along, both feeds say so', async () => {
    const { melder, bel, dienst, verzet } = toneel();
    const oud = bel(wijdemeren.token, '00000099000016960000', wijdemeren.id);
    const nieuw = bel(hilversum.token, '00000099000004020000', hilversum.id);
    const wortel = await dienIn(melder, 'BRP', {}, '1696');
    await zetNeer(
      oud,
      status(oud, wortel, 'IN_BEHANDELING'),
      annotatie(oud, wortel, 'toewijzing', { medewerker: oud.id }),
    );
    const [bijOud, bijNieuw] = [await leesAlles(oud), await leesAlles(nieuw)];
    verzet(7 * DAG);
    await dienst.ronde();
    await dienst.ronde();
    const afscheid = (await leesAlles(oud, bijOud.volgende)).annotaties;
    expect(afscheid.map((a) => [a.soort, a.bronhouder, a.geannoteerdDoor.oin])).toEqual([
      ['bronhouder', '0402', OIN.voorziening],
    ]);
    const aangekomen = (await leesAlles(nieuw, bijNieuw.volgende)).annotaties;
    expect(aangekomen[0].uuid).toBe(wortel);
    expect(aangekomen.slice(-3).map((a) => a.soort)).toEqual(['status', 'toewijzing', 'bronhouder']);
    expect(aangekomen.at(-3).geannoteerdDoor.medewerker).toBe(oud.id);
    await zetNeer(nieuw, annotatie(nieuw, wortel, 'toewijzing', { medewerker: nieuw.id }));
    const { lijf } = await nieuw.haal('/bronhouders');
    expect(lijf.bronhouders.find((b: { code: string }) => b.code === '1696')).toMatchObject({
      opgehevenPer: '2027-01-01',
      opvolgers: ['0402'],
    });
  });
});
