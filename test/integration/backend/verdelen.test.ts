// The team at one desk: who has what, a plan, assigning as one, undoing as one; and who may not.
import { describe, expect, it } from 'vitest';
import type { Input, Output } from '../../../shared/ipc/contract.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { melding, statusVanCollega } from '../../helpers/bouwers.ts';
import { TEAM, toewijzing } from '../../helpers/collegas.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

type Opties = NonNullable<Parameters<typeof createWerkplaats>[0]>;

/** A desk with a team, and meldingen with who has them (null = nobody). */
async function bureau(van: readonly (string | null)[], o: Opties = {}) {
  const w = createWerkplaats({ rol: 'teamlead', ...o });
  w.meta.zetMedewerkers('0344', TEAM);
  w.meta.zetBronhouders([{ code: '0344', naam: 'Utrecht', registraties: ['BRP', 'BAG'] }]);
  const wortels = van.map((wie, n) => {
    const m = melding({ kenmerk: `BD-${n + 1}` });
    w.dienst.ontvang(...m.annotaties, ...(wie === null ? [] : [toewijzing(m.wortel, wie)]));
    return m.wortel;
  });
  await w.pull();
  return { w, wortels };
}

function waarde<T>(antwoord: { ok: true; waarde: T } | { ok: false; fout: { code: string } }): T {
  if (!antwoord.ok) throw new Error(antwoord.fout.code);
  return antwoord.waarde;
}

const bezetting = (w: Werkplaats) => waarde(w.handlers['team.bezetting'](w.context, {}));
const plan = (w: Werkplaats, bron: Input<'team.verdeelplan'>['bron'] = { soort: 'niet-toegewezen' }, met?: string[]) =>
  waarde(w.handlers['team.verdeelplan'](w.context, { bron, ...(met ? { met } : {}) }));
const pasToe = (w: Werkplaats, regels: Output<'team.verdeelplan'>['regels']) =>
  waarde(
    w.handlers['team.toewijzen'](w.context, {
      delen: regels.flatMap(({ uuid, gezien, naar }) => (naar === null ? [] : [{ uuid, gezien, medewerker: naar }])),
    }),
  );
const bij = (w: Werkplaats, wortels: readonly Uuid[]) =>
  wortels.map((wortel) => w.meldingen.projecteer(wortel)?.melding.toegewezenAan);

describe('who has what', () => {
  it('OUT-900 per colleague what is open, late, due today and planned; who left or handles nothing counts as nobody', async () => {
    const { w, wortels } = await bureau(['m.jansen', 'm.jansen', 's.bakker', 'h.devries', 'p.smit', null]);
    await w.besluit(wortels[1] as Uuid, { soort: 'inplannen', mijlpaal: 'Bellen', datum: '2026-12-01', intern: true });
    const cijfers = () => {
      const { mensen, nietToegewezen, totaal, vanVertrokken } = bezetting(w);
      return { mensen: mensen.map((m) => [m.id, m.cijfers]), nietToegewezen, totaal, vanVertrokken };
    };
    const geen = { open: 0, laat: 0, vandaag: 0, gepland: 0 };
    expect(cijfers()).toEqual({
      mensen: [
        ['f.haddad', geen],
        ['m.jansen', { ...geen, open: 2, gepland: 1 }],
        ['s.bakker', { ...geen, open: 1 }],
      ],
      nietToegewezen: { ...geen, open: 3 },
      totaal: { ...geen, open: 6, gepland: 1 },
      vanVertrokken: 2,
    });
    // Due 30 November: that day it is today, and the day after late.
    w.tijd.nu = Date.parse('2026-11-30T09:00:00Z');
    expect(cijfers().nietToegewezen).toEqual({ ...geen, open: 3, vandaag: 3 });
    w.tijd.nu = Date.parse('2026-12-01T09:00:00Z');
    expect(cijfers().nietToegewezen).toEqual({ ...geen, open: 3, laat: 3 });
  });

  it('OUT-901 the meldingen of one colleague or of nobody, oldest due first', async () => {
    const { w, wortels } = await bureau(['m.jansen', null, 'h.devries']);
    const van = (wie: string | null) =>
      waarde(w.handlers['team.meldingen'](w.context, { wie })).regels.map(({ uuid, wie: bij }) => [uuid, bij]);
    expect(van('m.jansen')).toEqual([[wortels[0], 'm.jansen']]);
    expect(new Map(van(null) as [string, string | null][])).toEqual(
      new Map([
        [wortels[1], null],
        [wortels[2], 'h.devries'],
      ]),
    );
  });

  it('OUT-902 closed and forwarded meldingen are nobody’s load', async () => {
    const { w, wortels } = await bureau(['m.jansen', 'm.jansen']);
    w.dienst.ontvang(
      statusVanCollega(wortels[0] as Uuid, 'ONVOLDOENDE_INFORMATIE', { toelichting: 'x' }),
      statusVanCollega(wortels[1] as Uuid, 'VERKEERDE_BRONHOUDER', { toelichting: 'x' }),
      { ...statusVanCollega(wortels[1] as Uuid, 'x'), soort: 'bronhouder', bronhouder: '0363' },
    );
    await w.pull();
    expect(bezetting(w).totaal?.open).toBe(0);
  });

  it('OUT-903 counts and lists come out of one index, whatever there is besides', async () => {
    const { w } = await bureau([null]);
    const plannen = [
      "select toegewezen_aan, count(*), sum(sorteer < '2026-11-23'), sum(gepland) from melding indexed by melding_team where plek = 'open' and bronhouder = '0344' group by toegewezen_aan",
      "select rij, uuid, registratie, sorteer, toegewezen_aan, gepland from melding indexed by melding_team where plek = 'open' and bronhouder = '0344' and toegewezen_aan in (select value from json_each('[\"\"]')) order by sorteer, uuid limit 5",
      "select rij, uuid, registratie, sorteer, toegewezen_aan, gepland from melding indexed by melding_team where plek = 'open' and bronhouder = '0344' and toegewezen_aan > ''",
      "select rij, uuid, registratie, sorteer, toegewezen_aan, gepland from melding indexed by melding_team where plek = 'open' and bronhouder = '0344' and instr(labels, '|x|') > 0 order by sorteer, uuid",
    ];
    for (const sql of plannen) {
      const stappen = w.db.prepare<[], { detail: string }>(`explain query plan ${sql}`).all();
      expect(stappen.map(({ detail }) => detail).join('\n')).toMatch(
        /SEARCH melding USING COVERING INDEX melding_team \(bronhouder=\?/,
      );
    }
  });
});

describe('the plan', () => {
  it('OUT-910 is a proposal: nothing is stored, and each line has its reason', async () => {
    const { w } = await bureau([null, null, 'h.devries', 's.bakker']);
    const { regels, mensen, meer } = plan(w);
    expect(regels.map(({ naar, reden }) => [naar, reden])).toEqual([
      ['m.jansen', 'minste-werk'],
      ['m.jansen', 'minste-werk'],
      ['s.bakker', 'minste-werk'],
    ]);
    expect(mensen.map(({ id, open, met }) => [id, open, met])).toEqual([
      ['f.haddad', 0, false],
      ['m.jansen', 0, true],
      ['s.bakker', 1, true],
    ]);
    expect([meer, w.outbox.inStaat(['klaar'])]).toEqual([false, []]);
  });

  it('OUT-911 heeds presence, registrations and maximum as the service has them', async () => {
    const { w } = await bureau([null, null]);
    w.meta.zetMedewerkers('0344', [
      { ...(TEAM[0] as (typeof TEAM)[number]), afwezigVan: '2026-11-20', afwezigTot: '2026-11-23' },
      { ...(TEAM[1] as (typeof TEAM)[number]), maximum: 1 },
    ]);
    expect(plan(w).regels.map(({ naar, waarom }) => [naar, waarom])).toEqual([
      ['s.bakker', null],
      [null, 'vol'],
    ]);
    w.meta.zetMedewerkers('0344', [{ ...(TEAM[0] as (typeof TEAM)[number]), registraties: ['BAG'] }]);
    expect(plan(w).regels[0]?.waarom).toBe('niemand-registratie');
  });

  it('OUT-912 of one colleague divides his, all or only what is due before he is back, and gives him nothing', async () => {
    const { w, wortels } = await bureau(['m.jansen', 'm.jansen', null]);
    const van = (voor: string | null) =>
      plan(w, { soort: 'van-een', medewerker: 'm.jansen', voor }).regels.map(({ uuid, naar }) => [uuid, naar]);
    expect(new Map(van(null) as [string, string][])).toEqual(
      new Map([
        [wortels[0], 's.bakker'],
        [wortels[1], 's.bakker'],
      ]),
    );
    expect(van('2026-11-25')).toEqual([]);
  });

  it('OUT-913 lets the teamlead say who takes part', async () => {
    const { w } = await bureau([null]);
    expect(plan(w, undefined, ['f.haddad']).regels[0]?.naar).toBe('f.haddad');
  });
});

describe('assigning as one', () => {
  it('OUT-920 is one bundel, and what changed since the picture is left out with its reason', async () => {
    const { w, wortels } = await bureau([null, null, null]);
    const { regels } = plan(w);
    w.dienst.ontvang(statusVanCollega(wortels[1] as Uuid, 'IN_BEHANDELING'));
    await w.pull();
    const { bundel, uitslagen } = pasToe(w, regels);
    expect(uitslagen.map(({ waarom }) => waarom)).toEqual([null, 'beeld-gewijzigd', null]);
    expect(w.outbox.vanBundel(bundel)).toHaveLength(2);
    await w.duw();
    expect(w.outbox.vanBundel(bundel).map(({ staat }) => staat)).toEqual(['bevestigd', 'bevestigd']);
    expect(plan(w).regels.map(({ uuid }) => uuid)).toEqual([wortels[1]]);
  });

  it('OUT-923 what another teamlead assigned meanwhile is left to him', async () => {
    const { w, wortels } = await bureau([null, null]);
    const delen = wortels.map((uuid) => ({ uuid, gezien: 9999, van: null, medewerker: 'm.jansen' }));
    w.dienst.ontvang(toewijzing(wortels[0] as Uuid, 's.bakker'));
    await w.pull();
    const { uitslagen } = waarde(w.handlers['team.toewijzen'](w.context, { delen }));
    expect(uitslagen.map(({ waarom }) => waarom)).toEqual(['beeld-gewijzigd', null]);
    expect(bij(w, wortels)).toEqual(['s.bakker', 'm.jansen']);
  });

  it('OUT-921 a full disk half-way leaves nothing assigned', async () => {
    const { w, wortels } = await bureau([null, null]);
    const { regels } = plan(w);
    w.db.exec(
      "create trigger vol before insert on outbox when (select count(*) from outbox) = 1 begin select raise(abort, 'vol'); end",
    );
    expect(() => pasToe(w, regels)).toThrow('vol');
    expect([w.outbox.inStaat(['klaar']), bij(w, wortels), bezetting(w).nietToegewezen?.open]).toEqual([
      [],
      [null, null],
      2,
    ]);
  });

  it('OUT-922 taking back asks for a reason; to somebody who handles nothing here can’t be', async () => {
    const { w, wortels } = await bureau(['m.jansen']);
    const deel = { uuid: wortels[0] as Uuid, gezien: 9999 };
    const zet = (medewerker: string | null, reden?: string) =>
      w.handlers['team.toewijzen'](w.context, { delen: [{ ...deel, medewerker, ...(reden ? { reden } : {}) }] });
    expect(zet(null)).toEqual({ ok: false, fout: { code: 'gegeven-ontbreekt', veld: 'reden' } });
    expect(waarde(zet('p.smit')).uitslagen[0]?.waarom).toBe('medewerker-past-niet');
    expect(waarde(zet('h.devries')).uitslagen[0]?.waarom).toBe('medewerker-past-niet');
    expect(waarde(zet(null, 'Ziek')).uitslagen[0]?.waarom).toBeNull();
    await w.duw();
    expect(w.dienst.boom(wortels[0] as Uuid).at(-1)).toMatchObject({ medewerker: null, reden: 'Ziek' });
  });
});

describe('undoing as one', () => {
  it('OUT-930 recalls what has not left, assigns back what did, and leaves what somebody changed since', async () => {
    const { w, wortels } = await bureau([null, 's.bakker', 's.bakker'], { bedenktijd: null });
    const [een, twee, drie] = wortels as [Uuid, Uuid, Uuid];
    const delen = wortels.map((uuid) => ({ uuid, gezien: 9999, medewerker: 'm.jansen' }));
    const { bundel, bedenktijd } = waarde(w.handlers['team.toewijzen'](w.context, { delen }));
    expect(bedenktijd).toBe(10);
    w.later(10);
    // Two leave, one is kept back.
    const laatste = w.outbox.vanWortel(een)[0];
    if (laatste) w.outbox.zetNietVoor(laatste.batch, '2026-11-23T10:00:00Z');
    await w.duw();
    w.dienst.ontvang(toewijzing(drie, 'f.haddad'));
    await w.pull();
    expect(waarde(w.handlers['team.terugdraaien'](w.context, { bundel }))).toMatchObject({
      terug: 1,
      teruggezet: 1,
      gelaten: [{ uuid: drie }],
    });
    expect(bij(w, [een, twee, drie])).toEqual([null, 's.bakker', 'f.haddad']);
    w.later(20);
    await w.duw();
    expect(w.dienst.boom(twee).at(-1)).toMatchObject({ soort: 'toewijzing', medewerker: 's.bakker' });
    expect(w.handlers['team.terugdraaien'](w.context, { bundel: een })).toMatchObject({ ok: false });
  });

  it('OUT-931 in Uitgaand it is one line, and Z takes all of it back', async () => {
    const { w, wortels } = await bureau([null, null, null], { bedenktijd: null });
    pasToe(w, plan(w).regels);
    const lijst = waarde(w.handlers['uitgaand.lijst'](w.context, {}));
    expect(lijst.bundels.map(({ besluit, aantal }) => [besluit, aantal])).toEqual([['Toewijzingen', 3]]);
    const terug = w.handlers['uitgaand.laatsteTerughalen'](w.context, {});
    expect(terug).toEqual({ ok: true, waarde: { besluit: 'Toewijzingen bij 3 meldingen' } });
    expect(bij(w, wortels)).toEqual([null, null, null]);
  });
});

describe('handed over while away', () => {
  it('OUT-940 says what comes back: still open with who got it then', async () => {
    const { w, wortels } = await bureau(['m.jansen', 'm.jansen', 'm.jansen']);
    const [een, twee, drie] = wortels as [Uuid, Uuid, Uuid];
    const reden = 'Overdracht bij afwezigheid tot en met 6 december 2026';
    w.dienst.ontvang(
      toewijzing(een, 's.bakker', { reden }),
      toewijzing(twee, 's.bakker', { reden }),
      toewijzing(twee, 'f.haddad'),
      toewijzing(drie, 's.bakker'),
    );
    await w.pull();
    const terug = waarde(w.handlers['team.overgedragen'](w.context, { medewerker: 'm.jansen' }));
    expect(terug.regels.map(({ uuid, wie }) => [uuid, wie])).toEqual([[een, 's.bakker']]);
  });
});

describe('rights', () => {
  const alles = (w: Werkplaats, wortel: Uuid) => {
    const h = w.handlers;
    const deel = { uuid: wortel, gezien: 9999, medewerker: 's.bakker' };
    return {
      anderen: h['team.meldingen'](w.context, { wie: 's.bakker' }),
      niemand: h['team.meldingen'](w.context, { wie: null }),
      plan: h['team.verdeelplan'](w.context, { bron: { soort: 'niet-toegewezen' } }),
      toewijzen: h['team.toewijzen'](w.context, { delen: [deel] }),
      terug: h['team.terugdraaien'](w.context, { bundel: wortel }),
      overgedragen: h['team.overgedragen'](w.context, { medewerker: 's.bakker' }),
      bulk: h['bulk.voorbeeld'](w.context, {
        uuids: [wortel],
        opdracht: { soort: 'toewijzen', medewerker: 's.bakker' },
      }),
    };
  };
  const codes = (antwoorden: ReturnType<typeof alles>) =>
    Object.fromEntries(
      Object.entries(antwoorden).map(([naam, a]) => [
        naam,
        a.ok ? (naam === 'bulk' ? (a.waarde as { waarom: string }[])[0]?.waarom : 'gelukt') : a.fout.code,
      ]),
    );
  const NEE = 'rol-niet-bevoegd';
  const GEEN = { anderen: NEE, niemand: NEE, plan: NEE, toewijzen: NEE, terug: NEE, overgedragen: NEE, bulk: NEE };

  it('OUT-950 a bijhouder sees his own figures and nobody else’s, and distributes nothing', async () => {
    const { w, wortels } = await bureau(['s.bakker', 'm.jansen', null], { rol: 'bijhouder' });
    const { mensen, totaal, nietToegewezen, magVerdelen } = bezetting(w);
    expect([mensen.map(({ id, cijfers }) => [id, cijfers.open]), totaal, nietToegewezen, magVerdelen]).toEqual([
      [['m.jansen', 1]],
      null,
      null,
      false,
    ]);
    expect(waarde(w.handlers['team.meldingen'](w.context, { wie: 'm.jansen' })).regels).toHaveLength(1);
    expect(codes(alles(w, wortels[0] as Uuid))).toEqual(GEEN);
    expect(await w.handlers['team.inzet'](w.context, { medewerker: 's.bakker', gezien: {}, inzet: {} })).toEqual({
      ok: false,
      fout: { code: NEE },
    });
    expect(w.outbox.inStaat(['klaar'])).toEqual([]);
  });

  it('OUT-951 a raadpleger sees no figures and changes nothing', async () => {
    const { w, wortels } = await bureau(['m.jansen', null], { rol: 'raadpleger' });
    expect(w.handlers['team.bezetting'](w.context, {})).toEqual({ ok: false, fout: { code: NEE } });
    expect(codes(alles(w, wortels[1] as Uuid))).toEqual(GEEN);
    const opdrachten = [
      { soort: 'in-behandeling-nemen' },
      { soort: 'toewijzen', medewerker: 'm.jansen' },
      { soort: 'aantekening', tekst: 'x', zichtbaar: 'eigen' },
      { soort: 'label', label: 'x', actie: 'toevoegen' },
      { soort: 'verwijzing', verwijzing: 'zaaknummer', waarde: 'Z-1' },
    ] as const;
    for (const opdracht of opdrachten)
      expect(await w.besluit(wortels[1] as Uuid, opdracht)).toEqual({ ok: false, fout: { code: NEE } });
    expect(await w.handlers['team.inzet'](w.context, { medewerker: 'm.jansen', gezien: {}, inzet: {} })).toEqual({
      ok: false,
      fout: { code: NEE },
    });
    expect(w.outbox.inStaat(['klaar'])).toEqual([]);
  });
});
