// Drafts on a real database: what was typed outlives a kill, a conflict, a withdrawal and a reassignment, and goes only by a
// decision, by the person, or with the melding itself.
import { describe, expect, it } from 'vitest';
import { layIn, replaceDamaged } from '../../../electron/backend/db/recovery.ts';
import type { OpdrachtInvoer } from '../../../shared/ipc/vormen/opdracht.ts';
import { asUuid, type Uuid } from '../../../shared/lib/brand.ts';
import { melding, statusVanCollega, statusVanMelder, volgUuid } from '../../helpers/bouwers.ts';
import { createWerkplaats, SLEUTEL, type Werkplaats } from '../../helpers/werkplaats.ts';

const ONVOLDOENDE = { soort: 'onvoldoende-informatie', toelichting: 'Wij missen een bewijs van het adres.' } as const;
const HALF = { toelichting: 'Wij missen', ontbreekt: ['adres-bewijs'] };

async function metMelding(o: Parameters<typeof createWerkplaats>[0] = {}) {
  const w = createWerkplaats(o);
  const m = melding();
  w.dienst.ontvang(...m.annotaties);
  await w.pull();
  return { w, wortel: m.wortel };
}

const bewaar = (w: Werkplaats, uuid: Uuid, soort: OpdrachtInvoer['soort'], inhoud: object) =>
  w.handlers['concept.bewaren'](w.context, { uuid, soort, inhoud });

function lijst(w: Werkplaats, uuid?: Uuid) {
  const antwoord = w.handlers['concept.lijst'](w.context, uuid ? { uuid } : {});
  if (!antwoord.ok) throw new Error('geen lijst');
  return antwoord.waarde.map(({ soort, inhoud }) => ({ soort, inhoud }));
}

const besluitMetConcept = (w: Werkplaats, uuid: Uuid, opdracht: OpdrachtInvoer) =>
  w.handlers['melding.besluiten'](w.context, {
    uuid,
    opdracht,
    gezien: w.meldingen.projecteer(uuid)?.melding.hoogsteVolgnummer ?? 0,
    concept: true,
  });

const laatste = (w: Werkplaats, wortel: Uuid) => {
  const batch = w.outbox.vanWortel(wortel).at(-1);
  if (!batch) throw new Error('geen besluit');
  return batch;
};

describe('drafts', () => {
  it('OUT-700 come back after a kill, with when they were kept', async () => {
    const { w, wortel } = await metMelding();
    expect(bewaar(w, wortel, 'onvoldoende-informatie', HALF)).toEqual({
      ok: true,
      waarde: { gewijzigdOp: '2026-11-23T09:00:00Z' },
    });
    w.breekAf();
    const na = createWerkplaats({ map: w.map, dienst: w.dienst });
    expect(lijst(na, wortel)).toEqual([{ soort: 'onvoldoende-informatie', inhoud: HALF }]);
  });

  it('OUT-701 are one a decision a melding, the latest words, newest first', async () => {
    const { w, wortel } = await metMelding();
    bewaar(w, wortel, 'onvoldoende-informatie', HALF);
    w.later(60);
    bewaar(w, wortel, 'aantekening', { tekst: 'Bellen' });
    w.later(60);
    bewaar(w, wortel, 'onvoldoende-informatie', { toelichting: 'Anders' });
    expect(lijst(w)).toEqual([
      { soort: 'onvoldoende-informatie', inhoud: { toelichting: 'Anders' } },
      { soort: 'aantekening', inhoud: { tekst: 'Bellen' } },
    ]);
  });

  it('OUT-702 survive a withdrawal, a decision of a colleague and a reassignment, and stand in the dossier', async () => {
    const { w, wortel } = await metMelding();
    bewaar(w, wortel, 'afhandelen', { toelichting: 'Aangepast.', resultaat: 'GEWIJZIGD' });
    const toewijzing = {
      ...statusVanCollega(wortel, 'x'),
      uuid: volgUuid(),
      soort: 'toewijzing',
      zichtbaar: 'eigen',
      status: undefined,
      medewerker: 's.bakker',
    };
    w.dienst.ontvang(toewijzing, statusVanCollega(wortel, 'IN_BEHANDELING'), statusVanMelder(wortel, 'INGETROKKEN'));
    await w.pull();
    expect(lijst(w, wortel)).toEqual([
      { soort: 'afhandelen', inhoud: { toelichting: 'Aangepast.', resultaat: 'GEWIJZIGD' } },
    ]);
    const dossier = w.handlers['melding.dossier'](w.context, { uuid: wortel });
    expect(dossier.ok && dossier.waarde.concepten).toEqual([
      { soort: 'afhandelen', gewijzigdOp: '2026-11-23T09:00:00Z' },
    ]);
  });

  it('OUT-703 go with the decision that they became, and only that one', async () => {
    const { w, wortel } = await metMelding();
    bewaar(w, wortel, 'onvoldoende-informatie', HALF);
    bewaar(w, wortel, 'aantekening', { tekst: 'Bellen' });
    expect(besluitMetConcept(w, wortel, ONVOLDOENDE).ok).toBe(true);
    expect(lijst(w, wortel)).toEqual([{ soort: 'aantekening', inhoud: { tekst: 'Bellen' } }]);
  });

  it('OUT-703 stay when the decision was taken elsewhere (in bulk) or was refused', async () => {
    const { w, wortel } = await metMelding();
    bewaar(w, wortel, 'onvoldoende-informatie', HALF);
    expect(besluitMetConcept(w, wortel, { ...ONVOLDOENDE, toelichting: ' ' }).ok).toBe(false);
    w.besluit(wortel, ONVOLDOENDE);
    expect(lijst(w, wortel)).toEqual([{ soort: 'onvoldoende-informatie', inhoud: HALF }]);
  });

  it('OUT-704 a recalled decision comes back as a draft, also after a restart', async () => {
    const { w, wortel } = await metMelding({ bedenktijd: 20 });
    besluitMetConcept(w, wortel, ONVOLDOENDE);
    expect(lijst(w, wortel)).toEqual([]);
    w.breekAf();
    const na = createWerkplaats({ map: w.map, dienst: w.dienst, bedenktijd: 20 });
    expect(na.handlers['uitgaand.laatsteTerughalen'](na.context, {}).ok).toBe(true);
    expect(lijst(na, wortel)).toEqual([
      { soort: 'onvoldoende-informatie', inhoud: { toelichting: ONVOLDOENDE.toelichting } },
    ]);
  });

  it('OUT-704 but never over what was typed since', async () => {
    const { w, wortel } = await metMelding({ bedenktijd: 20 });
    besluitMetConcept(w, wortel, ONVOLDOENDE);
    bewaar(w, wortel, 'onvoldoende-informatie', HALF);
    w.handlers['uitgaand.terughalen'](w.context, { batch: laatste(w, wortel).batch });
    expect(lijst(w, wortel)).toEqual([{ soort: 'onvoldoende-informatie', inhoud: HALF }]);
  });

  it('OUT-704 a recalled decision without words leaves no draft', async () => {
    const { w, wortel } = await metMelding({ bedenktijd: 20 });
    w.besluit(wortel, { soort: 'in-behandeling-nemen' });
    w.handlers['uitgaand.laatsteTerughalen'](w.context, {});
    expect(lijst(w, wortel)).toEqual([]);
  });

  it('OUT-705 a refused decision that is let go leaves its words, with the name of the bronhouder that was chosen', async () => {
    const { w, wortel } = await metMelding();
    w.meta.zetBronhouders([{ code: '0356', naam: 'Nieuwegein', registraties: ['BRP'] }]);
    w.besluit(wortel, { soort: 'verkeerde-bronhouder', bronhouder: '0356', toelichting: 'Woont daar.' });
    w.dienst.ontvang(statusVanCollega(wortel, 'IN_BEHANDELING'));
    await w.pull();
    const { batch } = laatste(w, wortel);
    expect(w.handlers['uitgaand.latenVallen'](w.context, { batch }).ok).toBe(true);
    expect(lijst(w, wortel)).toEqual([
      {
        soort: 'verkeerde-bronhouder',
        inhoud: { toelichting: 'Woont daar.', bronhouder: { code: '0356', naam: 'Nieuwegein' } },
      },
    ]);
  });

  it('OUT-706 a refused decision opens as a draft, and the decision in its place takes the draft along', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.ontvang(statusVanCollega(wortel, 'IN_BEHANDELING'));
    await w.pull();
    const { batch } = laatste(w, wortel);
    expect(w.handlers['concept.uitBatch'](w.context, { batch })).toEqual({
      ok: true,
      waarde: { uuid: wortel, soort: 'onvoldoende-informatie' },
    });
    expect(lijst(w, wortel)).toHaveLength(1);
    expect(w.handlers['concept.uitBatch'](w.context, { batch: volgUuid() }).ok).toBe(false);
  });

  it('OUT-707 a person throws one away, and can put it back', async () => {
    const { w, wortel } = await metMelding();
    bewaar(w, wortel, 'aantekening', { tekst: 'Bellen' });
    w.handlers['concept.wissen'](w.context, { uuid: wortel, soort: 'aantekening' });
    expect(lijst(w, wortel)).toEqual([]);
    bewaar(w, wortel, 'aantekening', { tekst: 'Bellen' });
    expect(lijst(w, wortel)).toHaveLength(1);
  });

  it('OUT-708 are destroyed with their melding, and no late keystroke brings one back', async () => {
    const { w, wortel } = await metMelding();
    bewaar(w, wortel, 'aantekening', { tekst: 'Bellen' });
    w.transactie(() => w.vernietiging.vernietig(wortel, '15.1', '2026-11-23T09:00:00Z'));
    expect(bewaar(w, wortel, 'aantekening', { tekst: 'Bellen' })).toEqual({ ok: false, fout: { code: 'onbekend' } });
    expect(w.db.prepare('select count(*) from concept').pluck().get()).toBe(0);
  });

  it('OUT-709 come out of a damaged database with the unsent work', async () => {
    const { w, wortel } = await metMelding();
    bewaar(w, wortel, 'aantekening', { tekst: 'Bellen' });
    w.sluit();
    replaceDamaged(w.map, SLEUTEL, 'sleutel-1', null, '20261123T100000Z');
    const na = createWerkplaats({ map: w.map, dienst: w.dienst });
    layIn(na.db, na.map, SLEUTEL);
    await na.pull();
    expect(lijst(na, wortel)).toEqual([{ soort: 'aantekening', inhoud: { tekst: 'Bellen' } }]);
  });

  it('OUT-710 one that this version can not read stays where it is', async () => {
    const { w, wortel } = await metMelding();
    w.db
      .prepare('insert into concept (melding, soort, inhoud, gewijzigd_op) values (?, ?, ?, ?)')
      .run(wortel, 'iets-nieuws', '{"x":1}', '2026-11-23T09:00:00Z');
    expect(lijst(w, wortel)).toEqual([]);
    expect(w.db.prepare('select count(*) from concept').pluck().get()).toBe(1);
  });
});

describe('the successor of a withdrawn melding', () => {
  it('OUT-711 takes over drafts, and notes as a draft of a note', async () => {
    const { w, wortel } = await metMelding();
    bewaar(w, wortel, 'afhandelen', { toelichting: 'Aangepast.' });
    w.besluit(wortel, { soort: 'aantekening', tekst: 'Buurman belde.', zichtbaar: 'eigen' });
    w.dienst.ontvang(statusVanMelder(wortel, 'INGETROKKEN'));
    const opvolger = melding({ kenmerk: 'BD-0472' });
    w.dienst.ontvang(...opvolger.annotaties);
    await w.pull();
    const neemOver = () => w.handlers['concept.overnemen'](w.context, { van: wortel, naar: opvolger.wortel });
    expect(neemOver()).toEqual({ ok: true, waarde: { aantal: 2 } });
    expect(lijst(w, opvolger.wortel).sort((a, b) => a.soort.localeCompare(b.soort))).toEqual([
      { soort: 'aantekening', inhoud: { tekst: 'Buurman belde.', zichtbaar: 'eigen' } },
      { soort: 'afhandelen', inhoud: { toelichting: 'Aangepast.' } },
    ]);
    // What was written on the new one since is not written over.
    bewaar(w, opvolger.wortel, 'afhandelen', { toelichting: 'Nieuw.' });
    expect(neemOver()).toEqual({ ok: true, waarde: { aantal: 0 } });
    expect(lijst(w, opvolger.wortel)).toContainEqual({ soort: 'afhandelen', inhoud: { toelichting: 'Nieuw.' } });
  });

  it('OUT-711 says so when one of the two is not here', async () => {
    const { w, wortel } = await metMelding();
    const weg = asUuid('01900000-0000-7000-8000-0000000fffff');
    for (const [van, naar] of [
      [wortel, weg],
      [weg, wortel],
    ] as const)
      expect(w.handlers['concept.overnemen'](w.context, { van, naar })).toEqual({
        ok: false,
        fout: { code: 'onbekend' },
      });
  });
});
