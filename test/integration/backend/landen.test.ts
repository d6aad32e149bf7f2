// Landing the feed, and the lists that come of it.
import { describe, expect, it } from 'vitest';
import type { Weergave } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import { melding, statusVanCollega, statusVanMelder, volgUuid } from '../../helpers/bouwers.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

function lijst(w: Werkplaats, weergave: Weergave) {
  const open = w.handlers['werkvoorraad.openen'](w.context, { weergave });
  if (!open.ok) throw new Error('lijst');
  const rijen = w.handlers['werkvoorraad.rijen'](w.context, { lijst: open.waarde.lijst, vanaf: 0, aantal: 200 });
  if (!rijen.ok) throw new Error('rijen');
  return { ...open.waarde, rijen: rijen.waarde };
}
const kenmerken = (w: Werkplaats, weergave: Weergave) => lijst(w, weergave).rijen.map((r) => r?.kenmerk);

describe('landing', () => {
  it('SYNC-1 applying the same page twice changes nothing', async () => {
    const w = createWerkplaats();
    w.dienst.ontvang(...melding().annotaties);
    await w.pull();
    const voor = w.db.prepare('select * from melding').all();
    w.land.land('0344', w.dienst.feed(), undefined);
    expect(w.db.prepare('select * from melding').all()).toEqual(voor);
    expect(w.db.prepare('select count(*) from annotatie').pluck().get()).toBe(5);
  });

  it('SYNC-2 what can not be read is set aside with a reason, and the rest goes on', async () => {
    const w = createWerkplaats();
    const [goed, onbekendeRegistratie] = [melding(), melding({ registratie: 'BRK', kenmerk: 'BRK-1' })];
    w.dienst.ontvang(
      { uuid: 'geen-uuid', wortel: 'x', soort: 'status' },
      ...onbekendeRegistratie.annotaties,
      ...goed.annotaties,
    );
    w.dienst.ontvang({ ...statusVanMelder(goed.wortel, 'INGETROKKEN'), status: 7 });
    await w.pull();
    expect(kenmerken(w, 'nieuw')).toEqual(['BD-0471']);
    const opzij = w.handlers['sync.opzij'](w.context, {});
    expect(opzij.ok && opzij.waarde.map((o) => o.reden.split(':')[0]).sort()).toEqual([
      'registratie',
      'status',
      'uuid',
    ]);
    expect(JSON.stringify(opzij)).not.toContain('999990743');
  });

  it('SYNC-3 a kind that this version does not know is kept and shown as unknown', async () => {
    const w = createWerkplaats();
    const m = melding();
    const kop = { ...statusVanMelder(m.wortel, 'x'), soort: 'handtekening', wie: 'iemand' };
    w.dienst.ontvang(...m.annotaties, kop);
    await w.pull();
    const dossier = w.handlers['melding.dossier'](w.context, { uuid: m.wortel });
    expect(dossier.ok && dossier.waarde.tijdlijn.at(-1)).toMatchObject({
      kop: 'Onbekend',
      tekst: 'Soort "handtekening" kent deze versie niet',
    });
  });

  it('SYNC-4 an older version set it aside: a newer one tries again', async () => {
    const w = createWerkplaats();
    const m = melding();
    const [wortel, ...rest] = m.annotaties;
    const json = JSON.stringify({ ...wortel, volgnummer: 1, ontvangenOp: '2026-11-23T08:00:00Z' });
    w.sync.zetOpzij({
      bronhouder: '0344',
      uuid: m.wortel,
      wortel: m.wortel,
      reden: 'x',
      op: '2026-11-23T08:00:00Z',
      json,
      versie: '0.0.9',
    });
    w.dienst.ontvang(...rest);
    await w.pull();
    expect(kenmerken(w, 'iedereen')).toEqual([]);
    w.land.probeerOpzijOpnieuw();
    expect(kenmerken(w, 'iedereen')).toEqual(['BD-0471']);
    expect(w.sync.opzijAantal()).toBe(0);
  });

  it('SYNC-5 a lost cursor starts over and keeps outbox and history', async () => {
    const w = createWerkplaats();
    const m = melding();
    w.dienst.ontvang(...m.annotaties);
    await w.pull();
    w.besluit(m.wortel, { soort: 'in-behandeling-nemen' });
    w.dienst.laatCursorVerlopen();
    await w.pull();
    expect(w.outbox.vanWortel(m.wortel).map((b) => b.staat)).toEqual(['klaar']);
    expect(w.db.prepare('select count(*) from annotatie').pluck().get()).toBe(5);
    expect(w.sync.cursor('0344')).toBe('1000-5');
  });

  it('SYNC-6 forwarded away: out of every list, still readable', async () => {
    const w = createWerkplaats();
    const m = melding();
    w.dienst.ontvang(...m.annotaties);
    await w.pull();
    w.besluit(m.wortel, { soort: 'verkeerde-bronhouder', bronhouder: '0307', toelichting: 'Woont in Amersfoort' });
    expect(kenmerken(w, 'iedereen')).toEqual(['BD-0471']);
    expect(kenmerken(w, 'nieuw')).toEqual([]);
    await w.duw();
    expect(kenmerken(w, 'iedereen')).toEqual([]);
    expect(w.handlers['melding.dossier'](w.context, { uuid: m.wortel }).ok).toBe(true);
  });

  it('SYNC-7 the log refuses update and delete inside SQLite itself', async () => {
    const w = createWerkplaats();
    w.dienst.ontvang(...melding().annotaties);
    await w.pull();
    expect(() => w.db.prepare("update annotatie set json = '{}'").run()).toThrow(/append-only/);
    expect(() => w.db.prepare('delete from annotatie').run()).toThrow(/append-only/);
    expect(() =>
      w.db
        .prepare(
          "insert or replace into annotatie select volgnummer, uuid, wortel, soort, ontvangen_op, '{}' from annotatie",
        )
        .run(),
    ).toThrow(/append-only/);
    expect(w.audit.controleer().klopt).toBe(true);
  });

  it('SYNC-8 a volgnummer that already belongs to something else is set aside', async () => {
    const w = createWerkplaats();
    const m = melding();
    w.dienst.ontvang(...m.annotaties);
    await w.pull();
    const vreemd = {
      ...statusVanMelder(m.wortel, 'INGETROKKEN'),
      volgnummer: 1001,
      ontvangenOp: '2026-11-23T08:00:00Z',
    };
    expect(w.land.land('0344', [vreemd], undefined).opzij).toBe(1);
    expect(w.meldingen.projecteer(m.wortel)?.melding.status).toBe('GEMELD');
  });
});

describe('lists', () => {
  it('UI-1 views hold what their names say', async () => {
    const w = createWerkplaats();
    const namen = ['nieuw', 'mijn', 'collega', 'dicht', 'anders'] as const;
    const [nieuw, mijn, collega, dicht] = namen.map((kenmerk) =>
      melding({ kenmerk, ...(kenmerk === 'anders' ? { bronhouder: '0307' } : {}) }),
    );
    const anders = melding({ kenmerk: 'anders', bronhouder: '0307' });
    if (!nieuw || !mijn || !collega || !dicht) throw new Error('bouwer');
    for (const m of [nieuw, mijn, collega, dicht, anders]) w.dienst.ontvang(...m.annotaties);
    w.dienst.ontvang(statusVanCollega(collega.wortel, 'IN_BEHANDELING'), statusVanMelder(dicht.wortel, 'INGETROKKEN'));
    await w.pull();
    w.besluit(mijn.wortel, { soort: 'in-behandeling-nemen' });
    expect(kenmerken(w, 'nieuw')).toEqual(['nieuw']);
    expect(kenmerken(w, 'mijn')).toEqual(['mijn']);
    expect(kenmerken(w, 'iedereen').sort()).toEqual(['collega', 'mijn', 'nieuw']);
    expect(kenmerken(w, 'afgesloten')).toEqual(['dicht']);
    const tellingen = w.handlers['werkvoorraad.tellingen'](w.context, {});
    expect(tellingen.ok && tellingen.waarde).toMatchObject({ nieuw: 1, mijn: 1, iedereen: 3, afgesloten: 1, wacht: 0 });
  });

  it('UI-2 the list is sorted by what is due first and grouped by clock', async () => {
    const w = createWerkplaats();
    // Received on a Monday: BAG is due in 2 working days, BRP in 5.
    w.dienst.ontvang(
      ...melding({ kenmerk: 'brp' }).annotaties,
      ...melding({ kenmerk: 'bag', registratie: 'BAG' }).annotaties,
    );
    await w.pull();
    const { groepen, rijen } = lijst(w, 'nieuw');
    expect(rijen.map((r) => [r?.kenmerk, r?.klok.tekst])).toEqual([
      ['bag', 'nog 2 werkdagen'],
      ['brp', 'nog 5 werkdagen'],
    ]);
    expect(groepen).toEqual([
      { groep: 'deze-week', vanaf: 0, aantal: 1 },
      { groep: 'later', vanaf: 1, aantal: 1 },
    ]);
    w.later(3 * 86_400);
    expect(lijst(w, 'te-laat').rijen.map((r) => r?.klok.tekst)).toEqual(['1 werkdag te laat']);
  });

  it('UI-3 identifications of persons are masked in lists and dossiers; the showing is logged without the number', async () => {
    const w = createWerkplaats();
    const m = melding();
    w.dienst.ontvang(...m.annotaties);
    await w.pull();
    expect(JSON.stringify(lijst(w, 'nieuw'))).not.toContain('999990743');
    expect(JSON.stringify(w.handlers['melding.dossier'](w.context, { uuid: m.wortel }))).not.toContain('999990743');
    const getoond = w.handlers['melding.identificatieTonen'](w.context, { uuid: m.wortel, doel: 'behandeling' });
    expect(getoond.ok && getoond.waarde.waarde.replaceAll(/\D/g, '')).toBe('999990743');
    const audit = JSON.stringify(w.db.prepare('select * from audit').all());
    expect(audit).toContain('identificatie-getoond');
    expect(audit).not.toContain('999990743');
  });

  it('UI-4 a second melding with the same kenmerk has a name of its own', async () => {
    const w = createWerkplaats();
    const [een, twee] = [melding(), melding()];
    w.dienst.ontvang(...een.annotaties, ...twee.annotaties);
    await w.pull();
    const naam = (uuid: typeof een.wortel) => {
      const d = w.handlers['melding.dossier'](w.context, { uuid });
      return d.ok ? d.waarde.regionaam : '';
    };
    expect([naam(een.wortel), naam(twee.wortel)]).toEqual(['Melding BD-0471', 'Melding BD-0471 (2)']);
  });

  it('UI-5 a raadpleger is offered nothing and can decide nothing', async () => {
    const w = createWerkplaats({ rol: 'raadpleger' });
    const m = melding();
    w.dienst.ontvang(...m.annotaties);
    await w.pull();
    const dossier = w.handlers['melding.dossier'](w.context, { uuid: m.wortel });
    expect(dossier.ok && dossier.waarde.mogelijkheden).toEqual([]);
    expect(w.besluit(m.wortel, { soort: 'in-behandeling-nemen' })).toEqual({
      ok: false,
      fout: { code: 'rol-niet-bevoegd' },
    });
  });

  it('UI-6 an unknown melding is a plain answer', () => {
    const w = createWerkplaats();
    expect(w.handlers['melding.dossier'](w.context, { uuid: volgUuid() })).toEqual({
      ok: false,
      fout: { code: 'onbekend' },
    });
  });
});
