// The morning round on a real database: its order, its place, and what came of it.
import { describe, expect, it } from 'vitest';
import { RONDEVRAGEN } from '../../../electron/backend/store/ronde-store.ts';
import type { Annotatie } from '../../../shared/domain/annotatie.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { melding, statusVanCollega, statusVanMelder } from '../../helpers/bouwers.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

const ONVOLDOENDE = { soort: 'onvoldoende-informatie', toelichting: 'Wij missen een bewijs.' } as const;
const DAG = 86_400;

function lijst(w: Werkplaats) {
  const antwoord = w.handlers['ochtendronde.lijst'](w.context, {});
  if (!antwoord.ok) throw new Error(antwoord.fout.code);
  return antwoord.waarde;
}

function verslag(w: Werkplaats) {
  const antwoord = w.handlers['ochtendronde.verslag'](w.context, {});
  if (!antwoord.ok) throw new Error(antwoord.fout.code);
  return antwoord.waarde;
}

const begin = (w: Werkplaats, opnieuw = false) => w.handlers['ochtendronde.beginnen'](w.context, { opnieuw });
const uitkomsten = (w: Werkplaats) => lijst(w).stappen.map((s) => [s.uitkomst, s.soort]);

function toewijzing(wortel: Uuid, medewerker: string): Annotatie {
  const { status: _, ...kop } = statusVanCollega(wortel, 'x') as Annotatie & { status: string };
  return { ...kop, soort: 'toewijzing', zichtbaar: 'eigen', medewerker } as Annotatie;
}

async function bureau(...meldingen: readonly ReturnType<typeof melding>[]) {
  const w = createWerkplaats();
  for (const m of meldingen) w.dienst.ontvang(...m.annotaties);
  await w.pull();
  return w;
}

describe('the morning round', () => {
  it('OUT-560 takes what is mine or nobody’s, with its reason, in the order of the reasons', async () => {
    const nieuw = melding({ kenmerk: 'nieuw' });
    const vanCollega = melding({ kenmerk: 'collega' });
    const doorgemeld = melding({ kenmerk: 'doorgemeld', registratie: 'BAG' });
    const rappel = melding({ kenmerk: 'rappel' });
    const conflict = melding({ kenmerk: 'conflict' });
    const weg = melding({ kenmerk: 'weg' });
    const w = await bureau(nieuw, vanCollega, doorgemeld, rappel, conflict, weg);
    w.dienst.ontvang(
      toewijzing(vanCollega.wortel, 's.bakker'),
      statusVanMelder(doorgemeld.wortel, 'INTREKKING_DOORGEMELD'),
      toewijzing(weg.wortel, 'm.jansen'),
      statusVanMelder(weg.wortel, 'INGETROKKEN'),
    );
    w.besluit(conflict.wortel, ONVOLDOENDE);
    w.dienst.ontvang(statusVanCollega(conflict.wortel, 'IN_BEHANDELING'));
    await w.pull();
    w.besluit(rappel.wortel, { soort: 'in-behandeling-nemen' });
    w.besluit(rappel.wortel, { soort: 'inplannen', mijlpaal: 'Bellen', datum: '2026-11-23', intern: true });
    expect(lijst(w)).toMatchObject({ begonnen: false, erbij: 0 });
    const redenen = lijst(w).stappen.map((s) => [s.reden, s.uuid]);
    expect(redenen).toEqual([
      ['conflict', conflict.wortel],
      ['ingetrokken', doorgemeld.wortel],
      ['ingetrokken', weg.wortel],
      ['rappel', rappel.wortel],
      ['nieuw', nieuw.wortel],
    ]);
  });

  it('OUT-561 what is due comes before what is new', async () => {
    const oud = melding({ kenmerk: 'oud' });
    const w = await bureau(oud);
    w.later(7 * DAG);
    expect(lijst(w).stappen.map((s) => s.reden)).toEqual(['vandaag']);
    w.later(DAG);
    expect(lijst(w).stappen.map((s) => s.reden)).toEqual(['te-laat']);
  });

  it('OUT-562 keeps its order and its place over a restart, and adds what came since when asked', async () => {
    const [een, twee, drie] = [melding({ kenmerk: '1' }), melding({ kenmerk: '2' }), melding({ kenmerk: '3' })];
    const w = await bureau(een, twee);
    begin(w);
    w.later(60);
    w.besluit(een.wortel, ONVOLDOENDE);
    w.handlers['ochtendronde.overslaan'](w.context, { uuid: twee.wortel, over: true });
    w.dienst.ontvang(...drie.annotaties);
    await w.pull();
    w.breekAf();
    const na = createWerkplaats({ map: w.map, dienst: w.dienst });
    na.later(120);
    expect(lijst(na)).toMatchObject({ begonnen: true, erbij: 1 });
    expect(uitkomsten(na)).toEqual([
      ['gedaan', 'onvoldoende-informatie'],
      ['overgeslagen', null],
    ]);
    begin(na);
    expect(uitkomsten(na).at(-1)).toEqual([null, null]);
    na.handlers['ochtendronde.overslaan'](na.context, { uuid: twee.wortel, over: false });
    expect(uitkomsten(na)).toEqual([
      ['gedaan', 'onvoldoende-informatie'],
      [null, null],
      [null, null],
    ]);
    begin(na, true);
    expect(lijst(na).stappen).toHaveLength(2);
    na.later(DAG);
    expect(lijst(na).begonnen).toBe(false);
  });

  it('OUT-563 a recalled decision is not done, a note alone neither, and what a colleague closed is no longer asked', async () => {
    const [een, twee, drie] = [melding({ kenmerk: '1' }), melding({ kenmerk: '2' }), melding({ kenmerk: '3' })];
    const w = await bureau(een, twee, drie);
    begin(w);
    w.besluit(een.wortel, ONVOLDOENDE);
    w.handlers['uitgaand.laatsteTerughalen'](w.context, {});
    w.besluit(twee.wortel, { soort: 'aantekening', tekst: 'Gebeld', zichtbaar: 'eigen' });
    w.dienst.ontvang(toewijzing(drie.wortel, 's.bakker'));
    await w.pull();
    expect(uitkomsten(w)).toEqual([
      [null, null],
      [null, null],
      ['vervallen', null],
    ]);
  });

  it('OUT-564 a conflict is done with once the person chose', async () => {
    const een = melding({ kenmerk: '1' });
    const w = await bureau(een);
    w.besluit(een.wortel, ONVOLDOENDE);
    w.dienst.ontvang(statusVanMelder(een.wortel, 'INGETROKKEN'));
    await w.pull();
    begin(w);
    expect(lijst(w).stappen.map((s) => [s.reden, s.uitkomst])).toEqual([['conflict', null]]);
    const [rij] = w.outbox.openVanWortel(een.wortel);
    w.handlers['uitgaand.latenVallen'](w.context, { batch: rij?.batch ?? een.wortel });
    expect(lijst(w).stappen.map((s) => [s.reden, s.uitkomst])).toEqual([['conflict', 'gedaan']]);
  });

  it('OUT-565 the report counts, and holds nothing of a person or a melding', async () => {
    const meldingen = Array.from({ length: 4 }, (_, n) => melding({ kenmerk: `BD-${n}` }));
    const w = await bureau(...meldingen);
    begin(w);
    const [een, twee, drie] = meldingen;
    if (!een || !twee || !drie) throw new Error('te weinig');
    w.besluit(een.wortel, ONVOLDOENDE);
    w.besluit(twee.wortel, ONVOLDOENDE);
    w.handlers['ochtendronde.overslaan'](w.context, { uuid: drie.wortel, over: true });
    expect(verslag(w)).toEqual({
      dag: '2026-11-23',
      gedaan: [{ soort: 'onvoldoende-informatie', aantal: 2 }],
      overgeslagen: 1,
      vervallen: 0,
      nietBekeken: 1,
      blijft: [
        { klok: 'te-laat', aantal: 0 },
        { klok: 'vandaag', aantal: 0 },
        { klok: 'deze-week', aantal: 0 },
        { klok: 'later', aantal: 2 },
        { klok: 'geen-termijn', aantal: 0 },
      ],
    });
  });

  it('OUT-566 asks every list of one index, without a pass over the table', async () => {
    const w = await bureau(melding());
    const plannen = Object.values(RONDEVRAGEN).flatMap((vraag) =>
      w.db
        .prepare<[object], { detail: string }>(`explain query plan select uuid ${vraag} limit 300`)
        .all({ morgen: '2026-11-24', sinds: '2026-11-20', ik: 'm.jansen' })
        .map((stap) => stap.detail),
    );
    expect(plannen.filter((p) => /^SCAN/.test(p))).toEqual([]);
    expect(plannen.filter((p) => /^SEARCH melding USING/.test(p))).toHaveLength(Object.keys(RONDEVRAGEN).length);
  });

  it('OUT-567 nothing of another day or a slip of the disk is taken for today’s round', async () => {
    const w = await bureau(melding());
    w.transactie(() => w.meta.zetInstelling('ochtendronde', JSON.stringify({ dag: '2026-11-23' })));
    expect(lijst(w)).toMatchObject({ begonnen: false });
    expect(w.handlers['ochtendronde.overslaan'](w.context, { uuid: melding().wortel, over: true })).toMatchObject({
      ok: false,
    });
  });
});
