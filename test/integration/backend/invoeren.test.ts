// Entering a melding by hand: queued, in the lists and to be handled at once, sent once, mended when it is refused.
import { describe, expect, it } from 'vitest';
import type { Invoer } from '../../../shared/domain/invoer.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { melding } from '../../helpers/bouwers.ts';
import { createWerkplaats } from '../../helpers/werkplaats.ts';

/** Fictitious; the BSN is one of the published test numbers. */
const INVOER: Invoer = {
  registratie: 'BRP',
  meldsoort: 'GEREDE_TWIJFEL',
  objectidentificatie: { soort: 'BSN', waarde: '999990019' },
  object: 'Verblijfplaats',
  attributen: [{ naam: 'Huisnummer', rubriek: '081120', waardeBasisregistratie: '23', waardeWaargenomen: '21' }],
  peilmoment: '',
  herkomst: 'telefoon',
  toelichting: 'Gebeld door de nieuwe bewoner.',
  kenmerk: '',
  contact: { naam: '', email: '', telefoon: '', afdeling: '', organisatie: '' },
  vervolgOp: null,
};

async function dienIn(
  w: ReturnType<typeof createWerkplaats>,
  invoer: Partial<Invoer> = {},
  vervangt: Uuid | null = null,
) {
  return w.handlers['invoeren.indienen'](w.context, {
    bronhouder: '0344',
    invoer: { ...INVOER, attributen: [...INVOER.attributen], ...invoer },
    vervangt,
  } as never);
}

async function ingediend(
  w: ReturnType<typeof createWerkplaats>,
  invoer: Partial<Invoer> = {},
): Promise<{ uuid: Uuid; batch: Uuid }> {
  const uitslag = await dienIn(w, invoer);
  if (!uitslag.ok) throw new Error(uitslag.fout.code);
  return uitslag.waarde;
}

describe('entering by hand', () => {
  it('OUT-200 is in the worklist and can be handled before the service knows it; both go out in order', async () => {
    const w = createWerkplaats();
    const { uuid } = await ingediend(w);
    expect(w.meldingen.aantal({ soort: 'nieuw' })).toBe(1);
    w.besluit(uuid, { soort: 'in-behandeling-nemen' });
    w.besluit(uuid, { soort: 'afhandelen', resultaat: 'GEWIJZIGD', gegrond: true, toelichting: 'Aangepast.' });
    await w.duw();
    const soorten = w.dienst
      .ontvangen()
      .map((b) => JSON.parse(b.lijf).annotaties.map((a: { soort: string }) => a.soort));
    expect(soorten).toEqual([
      ['terugmelding', 'bronhouder', 'status'],
      ['status', 'toewijzing'],
      ['beoordeling', 'status'],
    ]);
    expect('basis' in JSON.parse(w.dienst.ontvangen()[0]?.lijf ?? '{}')).toBe(false);
    expect(w.outbox.telling()).toEqual({ bevestigd: 3 });
    expect(w.meldingen.projecteer(uuid)?.melding).toMatchObject({
      status: 'AFGEHANDELD',
      herkomst: 'telefoon',
      wachtend: 0,
    });
  });

  it('OUT-201 every fault comes at once, with its field, and nothing is stored', async () => {
    const w = createWerkplaats();
    const uitslag = await dienIn(w, {
      objectidentificatie: { soort: 'BSN', waarde: '123' },
      attributen: [{ naam: '', rubriek: '', waardeBasisregistratie: '', waardeWaargenomen: 'x' }],
      kenmerk: 'langer dan twaalf tekens',
      contact: { naam: '', email: '', telefoon: '', afdeling: 'Burgerzaken', organisatie: '' },
    });
    expect(uitslag.ok).toBe(false);
    const velden = uitslag.ok ? [] : (uitslag.fout.fouten as { veld: string }[]).map((f) => f.veld);
    expect([...new Set(velden)].sort()).toEqual([
      'attributen.0.naam',
      'contact',
      'kenmerk',
      'objectidentificatie.waarde',
    ]);
    expect(w.outbox.telling()).toEqual({});
    expect(w.meldingen.aantal({ soort: 'iedereen' })).toBe(0);
  });

  it('OUT-202 recalled in time it leaves the lists, and its fields can be read back', async () => {
    const w = createWerkplaats({ bedenktijd: null });
    const { batch } = await ingediend(w);
    const teruggehaald = await w.handlers['uitgaand.terughalen'](w.context, { batch });
    expect(teruggehaald.ok).toBe(true);
    expect(w.meldingen.aantal({ soort: 'iedereen' })).toBe(0);
    w.later(60);
    await w.duw();
    expect(w.dienst.ontvangen()).toEqual([]);
    const terug = await w.handlers['invoeren.teruglezen'](w.context, { batch });
    expect(terug).toEqual({ ok: true, waarde: { bronhouder: '0344', invoer: INVOER, fouten: [] } });
  });

  it('OUT-203 a refused submission stays in sight with what was decided behind it, and both go on with the mended one', async () => {
    const w = createWerkplaats();
    const { uuid, batch } = await ingediend(w);
    w.besluit(uuid, { soort: 'aantekening', tekst: 'Belt morgen terug', zichtbaar: 'eigen' });
    w.dienst.script({
      soort: 'status',
      status: 422,
      probleem: {
        type: 'urn:terugmeldbalie:probleem:ongeldig',
        title: 'Ongeldig',
        status: 422,
        fouten: [{ pad: '/annotaties/0/attributen/0/naam', melding: `${'x'.repeat(500)}` }],
      },
    });
    await w.duw();
    expect(w.outbox.telling()).toEqual({ geparkeerd: 1, conflict: 1 });
    const terug = await w.handlers['invoeren.teruglezen'](w.context, { batch });
    expect(terug.ok && terug.waarde.fouten).toEqual([{ veld: 'attributen.0.naam', melding: 'x'.repeat(300) }]);
    const uitgaand = await w.handlers['uitgaand.lijst'](w.context, {});
    expect(uitgaand.ok && uitgaand.waarde.conflicten.map((u) => u.conflict?.fouten)).toContainEqual(['x'.repeat(300)]);
    expect(w.meldingen.aantal({ soort: 'wacht' })).toBe(1);
    const nieuw = await dienIn(w, { kenmerk: 'BALIE-1' }, batch);
    expect(nieuw.ok).toBe(true);
    expect(w.outbox.een(batch)?.staat).toBe('vervallen');
    await w.duw();
    expect(w.outbox.telling()).toEqual({ vervallen: 2, bevestigd: 2 });
    const wortel = nieuw.ok ? nieuw.waarde.uuid : '';
    expect(w.meldingen.projecteer(wortel)?.melding.aantekeningen.map((a) => a.tekst)).toEqual(['Belt morgen terug']);
  });

  it('OUT-204 survives a kill and a rebuild of the projection', async () => {
    const w = createWerkplaats();
    const { uuid } = await ingediend(w);
    w.breekAf();
    const weer = createWerkplaats({ map: w.map, dienst: w.dienst });
    weer.transactie(() => weer.ledger.herbouw());
    expect(weer.meldingen.projecteer(uuid)?.melding.status).toBe('GEMELD');
    expect(weer.meldingen.aantal({ soort: 'nieuw' })).toBe(1);
    await weer.duw();
    expect(weer.outbox.telling()).toEqual({ bevestigd: 1 });
  });

  it('OUT-205 a lost answer is settled with the same bytes', async () => {
    const w = createWerkplaats();
    await ingediend(w);
    w.dienst.script({ soort: 'antwoord-kwijt' });
    await w.duw();
    expect(w.outbox.telling()).toEqual({ onzeker: 1 });
    w.later(120);
    await w.duw();
    expect(w.outbox.telling()).toEqual({ bevestigd: 1 });
    const [eerste, tweede] = w.dienst.ontvangen();
    expect(tweede?.lijf).toBe(eerste?.lijf);
  });

  it('OUT-206 a raadpleger enters nothing', async () => {
    const w = createWerkplaats({ rol: 'raadpleger' });
    expect(await dienIn(w)).toMatchObject({ ok: false, fout: { code: 'rol-niet-bevoegd' } });
  });
});

describe('a follow-up of what was closed', () => {
  it('OUT-210 is offered once the closing is certain, is filled in from the tree, and names the melding it follows', async () => {
    const w = createWerkplaats();
    const { wortel, annotaties } = melding({ registratie: 'BAG', kenmerk: 'BAG-7', toelichting: 'Woorden van toen' });
    w.dienst.ontvang(...annotaties);
    await w.pull();
    const vraag = () => w.handlers['invoeren.vervolg'](w.context, { uuid: wortel });
    const vervolgbaar = async () => {
      const dossier = await w.handlers['melding.dossier'](w.context, { uuid: wortel });
      return dossier.ok && dossier.waarde.vervolgbaar;
    };
    expect(await vraag()).toEqual({ ok: false, fout: { code: 'rol-niet-bevoegd' } });
    expect(await vervolgbaar()).toBe(false);
    w.besluit(wortel, { soort: 'niet-ontvankelijk', toelichting: 'Per vergissing.' });
    expect(await vervolgbaar()).toBe(false);
    await w.duw();
    expect(await vervolgbaar()).toBe(true);
    const vorm = await vraag();
    if (!vorm.ok) throw new Error(vorm.fout.code);
    expect(vorm.waarde).toMatchObject({
      bronhouder: '0344',
      kenmerk: 'BAG-7',
      invoer: { registratie: 'BAG', toelichting: '', kenmerk: '', herkomst: 'ambtshalve', vervolgOp: wortel },
    });
    const { uuid } = await ingediend(w, { ...vorm.waarde.invoer, toelichting: 'Wij sloten haar per vergissing.' });
    await w.duw();
    expect(w.meldingen.projecteer(uuid)?.melding.vervolgOp).toBe(wortel);
    const oud = await w.handlers['melding.dossier'](w.context, { uuid: wortel });
    expect(oud.ok && oud.waarde.opvolger?.uuid).toBe(uuid);
  });
});
