// Looking after what is kept: who may destroy, what is exported, and what never leaves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { melding, statusVanMelder } from '../../helpers/bouwers.ts';
import { createWerkplaats } from '../../helpers/werkplaats.ts';

const JAREN = 366 * 86_400;

async function metOude(rol: 'bijhouder' | 'teamlead') {
  const w = createWerkplaats({ rol });
  const oud = melding({ kenmerk: 'OUD-1' });
  const nieuw = melding({ kenmerk: 'OPEN-1' });
  w.dienst.ontvang(
    ...oud.annotaties,
    statusVanMelder(oud.wortel, 'INGETROKKEN', { toelichting: 'De melder heet Pietersen' }),
    ...nieuw.annotaties,
  );
  await w.pull();
  w.later(2 * JAREN);
  return { w, oud: oud.wortel, nieuw: nieuw.wortel };
}

describe('retention', () => {
  it('DB-100 only what is closed and over its time is listed, with its post', async () => {
    const { w, oud } = await metOude('teamlead');
    const lijst = w.handlers['beheer.bewaarlijst'](w.context, {});
    expect(lijst.ok && lijst.waarde).toEqual([
      {
        uuid: oud,
        registratie: 'BRP',
        titel: 'Verblijfplaats',
        kenmerk: 'OUD-1',
        statusnaam: 'Ingetrokken',
        post: '15.3 Afgebroken',
        bewarenTot: '2027-11-23',
        vastgehouden: null,
      },
    ]);
  });

  it('DB-101 a teamlead destroys, a bijhouder does not; the open one is refused; the record and a fresh backup remain', async () => {
    const bijhouder = await metOude('bijhouder');
    expect(bijhouder.w.handlers['beheer.vernietigen'](bijhouder.w.context, { uuids: [bijhouder.oud] })).toEqual({
      ok: false,
      fout: { code: 'rol-niet-bevoegd' },
    });
    const { w, oud, nieuw } = await metOude('teamlead');
    w.handlers['beheer.reservekopieMaken'](w.context, {});
    w.later(60);
    expect(w.handlers['beheer.vernietigen'](w.context, { uuids: [oud, nieuw] })).toEqual({
      ok: true,
      waarde: { vernietigd: 1, geweigerd: [{ uuid: nieuw, reden: 'nog-te-bewaren' }] },
    });
    const verslag = w.handlers['beheer.vernietigingsverslag'](w.context, {});
    expect(verslag.ok && verslag.waarde.map((v) => [v.uuid, v.post])).toEqual([[oud, '15.3']]);
    const kopieen = w.handlers['beheer.reservekopieen'](w.context, {});
    expect(kopieen.ok && kopieen.waarde).toHaveLength(1);
  });

  it('DB-102 a hold stops it until it is let go', async () => {
    const { w, oud } = await metOude('teamlead');
    w.handlers['beheer.vasthouden'](w.context, { uuid: oud, reden: 'bezwaar' });
    const eerst = w.handlers['beheer.vernietigen'](w.context, { uuids: [oud] });
    expect(eerst.ok && eerst.waarde.geweigerd).toEqual([{ uuid: oud, reden: 'vastgehouden' }]);
    w.handlers['beheer.vasthouden'](w.context, { uuid: oud, reden: null });
    const daarna = w.handlers['beheer.vernietigen'](w.context, { uuids: [oud] });
    expect(daarna.ok && daarna.waarde.vernietigd).toBe(1);
  });
});

describe('exports', () => {
  it('DB-103 an inzage holds everything on one person and nothing of the melder, colleagues or notes', async () => {
    const w = createWerkplaats();
    const m = melding({ toelichting: 'Bewoner <script>alert(1)</script> is vertrokken' });
    w.dienst.ontvang(...m.annotaties, statusVanMelder(m.wortel, 'INGETROKKEN', { toelichting: 'Groet, Pietersen' }));
    await w.pull();
    w.besluit(m.wortel, { soort: 'aantekening', tekst: 'Alleen voor collega’s', zichtbaar: 'eigen' });
    const uitslag = await w.handlers['beheer.inzage'](w.context, { identificatie: '9999.90.743' });
    expect(uitslag).toEqual({ ok: true, waarde: { meldingen: 1, bestand: join(w.map, 'inzage.html') } });
    const html = readFileSync(join(w.map, 'inzage.html'), 'utf8');
    expect(html).toContain('Bewoner &lt;script&gt;');
    expect(html).toContain('Huisnummer');
    for (const geheim of ['Pietersen', 'Team Toezicht', 'collega’s', 'm.jansen']) expect(html).not.toContain(geheim);
    expect(JSON.stringify(w.audit.regels())).toContain('inzage-geexporteerd');
  });

  it('DB-104 a person who is not there gives no file', async () => {
    const w = createWerkplaats();
    expect(await w.handlers['beheer.inzage'](w.context, { identificatie: '999937406' })).toEqual({
      ok: false,
      fout: { code: 'niets-gevonden' },
    });
  });

  it('DB-105 the audit can be exported and checked, and a changed line shows', async () => {
    const { w } = await metOude('teamlead');
    w.handlers['beheer.vasthouden'](w.context, { uuid: melding().wortel, reden: 'inzageverzoek' });
    const uitslag = await w.handlers['beheer.auditExporteren'](w.context, {});
    expect(uitslag.ok).toBe(true);
    const regels = readFileSync(join(w.map, 'audit.jsonl'), 'utf8').trim().split('\n');
    expect(JSON.parse(regels[0] ?? '')).toMatchObject({ wat: 'vastgehouden', vorige_hash: '' });
    const goed = w.handlers['beheer.audit'](w.context, {});
    expect(goed.ok && goed.waarde).toMatchObject({ klopt: true, regels: 2 });
    w.db.exec("drop trigger audit_geen_update; update audit set wat = 'niets' where nummer = 1");
    const geknoeid = w.handlers['beheer.audit'](w.context, {});
    expect(geknoeid.ok && geknoeid.waarde.klopt).toBe(false);
  });
});
