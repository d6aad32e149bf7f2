// The report on a real database: written with the projection, counted in bites, refused where one may not see it, and each number
// with exactly its meldingen behind it.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Rapportkeuze } from '../../../shared/domain/rapportage/keuze.ts';
import type { Getal } from '../../../shared/domain/rapportage/oordeel.ts';
import { schrijfTerm } from '../../../shared/domain/vraagtaal/schrijven.ts';
import type { Rapportbeeld, Rapportinvoer } from '../../../shared/ipc/vormen/rapportage.ts';
import { boomVan, periode, type Verhaal } from '../../helpers/rapportbouwers.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

// The clock of the workplace stands at Monday 23 November 2026.
const MAAND: Rapportinvoer = { bronhouder: null, kring: null, periode: '2026-11', registratie: null };

const VERHALEN: readonly Verhaal[] = [
  // Due Monday 9 November; taken up and closed by m.jansen in time.
  {
    registratie: 'BRP',
    afnemer: 'UWV',
    ingediend: '2026-11-02',
    stappen: [
      { op: '2026-11-04', status: 'IN_BEHANDELING' },
      { op: '2026-11-10', status: 'AFGEHANDELD', resultaat: 'GEWIJZIGD' },
    ],
  },
  // Due Monday 9 November; closed late by a colleague.
  {
    registratie: 'BRP',
    afnemer: 'Sociale Verzekeringsbank',
    ingediend: '2026-11-02',
    stappen: [{ op: '2026-11-11', status: 'ONVOLDOENDE_INFORMATIE', door: 's.bakker' }],
  },
  // Due today.
  { registratie: 'BRP', afnemer: 'UWV', ingediend: '2026-11-16' },
  // Here twice: two receipts, one melding.
  {
    registratie: 'BAG',
    afnemer: 'Waternet',
    ingediend: '2026-11-03',
    stappen: [
      { op: '2026-11-04', status: 'VERKEERDE_BRONHOUDER' },
      { op: '2026-11-04', naar: '0307' },
      { op: '2026-11-04', status: 'GEREDE_TWIJFEL', door: 'voorziening' },
      { op: '2026-11-06', status: 'VERKEERDE_BRONHOUDER' },
      { op: '2026-11-06', naar: '0344' },
      { op: '2026-11-06', status: 'GEREDE_TWIJFEL', door: 'voorziening' },
    ],
  },
  // Never ours.
  { registratie: 'BRP', afnemer: 'UWV', ingediend: '2026-11-05', bronhouder: '0307' },
];

function gevuld(o: Parameters<typeof createWerkplaats>[0] = { rol: 'teamlead' }, verhalen = VERHALEN): Werkplaats {
  const w = createWerkplaats(o);
  let na = 0;
  for (const [n, verhaal] of verhalen.entries()) {
    const boom = boomVan(verhaal, na);
    na += boom.length;
    w.land.land('0344', boom, String(n));
  }
  return w;
}

async function cijfers(w: Werkplaats, invoer: Partial<Rapportinvoer> = {}): Promise<Rapportbeeld> {
  const antwoord = await w.handlers['rapport.cijfers'](w.context, { ...MAAND, ...invoer });
  if (!antwoord.ok) throw new Error(antwoord.fout.code);
  return antwoord.waarde;
}

/** Rows of the worklist behind a number; or the code of its refusal. */
function achter(w: Werkplaats, getal: Getal, meer: Partial<Rapportkeuze> = {}): number | string {
  const keuze: Rapportkeuze = {
    getal,
    bronhouder: '0344',
    kring: 'team',
    periode: periode('2026-11'),
    registratie: null,
    afnemer: null,
    ...meer,
  };
  const vraag = schrijfTerm({ soort: 'rapport', keuze });
  const open = w.handlers['werkvoorraad.openen'](w.context, { weergave: 'nieuw', vraag });
  return open.ok ? open.waarde.totaal : open.fout.code;
}

describe('the report of a month', () => {
  it('DB-420 counts stays, also of what is closed and what came back', async () => {
    const w = gevuld();
    const beeld = await cijfers(w);
    expect(beeld.totaal.getallen).toEqual({
      ontvangen: 5,
      'ontvangen-doorgestuurd': 1,
      gesloten: 2,
      afgehandeld: 1,
      gewijzigd: 1,
      afgewezen: 1,
      doorgestuurd: 1,
      'open-eind': 2,
      'brp-5wd/op-tijd': 1,
      'brp-5wd/te-laat': 1,
      'brp-5wd/vandaag': 1,
      'bag-tni/te-laat': 1,
      'bag-tni/nog-open': 1,
      'bag-tta/later': 1,
    });
    expect(beeld.perAfnemer.map((g) => g.naam)).toEqual(['UWV', 'Waternet', 'Sociale Verzekeringsbank']);
    expect([beeld.kring, beeld.kringen, beeld.registraties]).toEqual(['team', ['team', 'ik'], ['BRP', 'BAG']]);
    w.sluit();
  });

  it('DB-421 behind each number stand its meldingen; one that came twice is one melding', async () => {
    const w = gevuld();
    const { totaal } = await cijfers(w);
    const gevonden = Object.keys(totaal.getallen).map((getal) => [getal, achter(w, getal as Getal)]);
    expect(Object.fromEntries(gevonden)).toEqual({ ...totaal.getallen, ontvangen: 4 });
    expect(achter(w, 'ontvangen', { afnemer: 'Sociale Verzekeringsbank' })).toBe(1);
    expect(achter(w, 'ontvangen', { registratie: 'BAG' })).toBe(1);
    expect(achter(w, 'ingetrokken')).toBe(0);
    w.sluit();
  });

  it('DB-422 filters, menus and news of the list know the number as any other term', async () => {
    const w = gevuld();
    const vraag = 'rapport:ontvangen,2026-11,0344,team,alle reg:brp';
    const open = w.handlers['werkvoorraad.openen'](w.context, { weergave: 'iedereen', vraag });
    if (!open.ok) throw new Error(open.fout.code);
    expect(open.waarde.totaal).toBe(3);
    const waarden = w.handlers['werkvoorraad.waarden'](w.context, {
      veld: 'afnemer',
      weergave: 'iedereen',
      vraag,
      begin: '',
    });
    expect(waarden.ok && waarden.waarde.map(({ waarde, aantal }) => [waarde, aantal])).toEqual([
      ['UWV', 2],
      ['Sociale Verzekeringsbank', 1],
    ]);
    expect(w.handlers['werkvoorraad.nieuws'](w.context, { lijst: open.waarde.lijst })).toMatchObject({
      waarde: { komen: 0, gaan: 0 },
    });
    w.sluit();
  });

  it('DB-423 a decision counts when the service has confirmed it, not before', async () => {
    const w = gevuld();
    const lijst = w.handlers['werkvoorraad.openen'](w.context, { weergave: 'nieuw', vraag: 'reg:brp' });
    if (!lijst.ok) throw new Error(lijst.fout.code);
    const uuids = w.handlers['werkvoorraad.uuids'](w.context, { lijst: lijst.waarde.lijst, vanaf: 0, aantal: 1 });
    const uuid = uuids.ok ? uuids.waarde[0] : null;
    if (!uuid) throw new Error('leeg');
    expect(w.besluit(uuid, { soort: 'in-behandeling-nemen' }).ok).toBe(true);
    expect((await cijfers(w)).totaal.getallen['brp-5wd/vandaag']).toBe(1);
    w.sluit();
  });

  it('DB-424 made anew it is the same, row for row; destroyed it is gone', async () => {
    const w = gevuld();
    const alles = () => w.db.prepare('select * from verblijf order by rij, nummer').all();
    const voor = alles();
    expect(voor).toHaveLength(5);
    w.transactie(() => w.ledger.herbouw());
    expect(alles()).toEqual(voor);
    const wortel = w.db.prepare<[], string>('select uuid from melding where rij = 1').pluck().get() ?? '';
    w.transactie(() => w.meldingen.verwijder(wortel));
    expect((await cijfers(w)).totaal.getallen.ontvangen).toBe(4);
    w.sluit();
  });

  it('DB-425 the team’s extra closed days count at once, also for what is closed', async () => {
    const w = gevuld();
    w.transactie(() =>
      w.team.zet('0344', { gelijkgesteldeDagen: ['2026-11-05', '2026-11-06'] }, 'e', '2026-11-23T09:00:00Z'),
    );
    // With two days closed the second is due Wednesday 11 November: in time.
    expect((await cijfers(w)).totaal.getallen['brp-5wd/op-tijd']).toBe(2);
    w.sluit();
  });

  it('DB-426 lets others have their turn while it counts', async () => {
    const w = gevuld();
    // Two bites more: rows far apart.
    w.db.exec('update melding set rij = rij + 6000 where rij = 2; update verblijf set rij = rij + 6000 where rij = 2');
    const bezig = cijfers(w);
    let beurten = 0;
    let klaar = false;
    void bezig.then(() => {
      klaar = true;
    });
    while (!klaar) {
      await new Promise((door) => setImmediate(door));
      beurten += 1;
    }
    expect(beurten).toBeGreaterThan(3);
    expect((await bezig).totaal.getallen.ontvangen).toBe(5);
    w.sluit();
  });
});

describe('who may see what', () => {
  it('SEC-480 a bijhouder: his own, and nothing of the team, not even behind a number', async () => {
    const w = gevuld({ rol: 'bijhouder' });
    const beeld = await cijfers(w);
    expect([beeld.kring, beeld.kringen]).toEqual(['ik', ['ik']]);
    expect(beeld.totaal.getallen).toMatchObject({ ontvangen: 2, gesloten: 1, gewijzigd: 1 });
    expect(await w.handlers['rapport.cijfers'](w.context, { ...MAAND, kring: 'team' })).toEqual({
      ok: false,
      fout: { code: 'rol-niet-bevoegd' },
    });
    expect(achter(w, 'ontvangen')).toBe('vraag-onjuist');
    expect(achter(w, 'gesloten', { kring: 'ik' })).toBe(1);
    w.sluit();
  });

  it('SEC-481 a raadpleger sees none, in no form; nobody sees another bronhouder', async () => {
    const w = gevuld({ rol: 'raadpleger' });
    for (const kring of [null, 'ik', 'team'] as const)
      expect(await w.handlers['rapport.cijfers'](w.context, { ...MAAND, kring })).toMatchObject({ ok: false });
    expect(await w.handlers['rapport.bewaren'](w.context, { ...MAAND, vorm: 'csv' })).toMatchObject({
      fout: { code: 'rol-niet-bevoegd' },
    });
    expect(await w.handlers['rapport.afdrukken'](w.context, MAAND)).toMatchObject({
      fout: { code: 'rol-niet-bevoegd' },
    });
    expect(existsSync(`${w.map}/rapportage-0344-2026-11.csv`)).toBe(false);
    w.sluit();
    const lead = gevuld();
    expect(await lead.handlers['rapport.cijfers'](lead.context, { ...MAAND, bronhouder: '0307' })).toMatchObject({
      fout: { code: 'onbekend' },
    });
    expect(achter(lead, 'ontvangen', { bronhouder: '0307' })).toBe('vraag-onjuist');
    lead.sluit();
  });

  it('SEC-482 numbers past the wall of the use-case: the menu of a filter counts nothing for who may not see it', () => {
    const w = gevuld({ rol: 'bijhouder' });
    const vraag = 'rapport:ontvangen,2026-11,0344,team,alle';
    const waarden = w.handlers['werkvoorraad.waarden'](w.context, {
      veld: 'afnemer',
      weergave: 'iedereen',
      vraag,
      begin: '',
    });
    expect(waarden).toMatchObject({ ok: true, waarde: [] });
    w.sluit();
  });
});

describe('keeping it', () => {
  it('DB-427 writes what was chosen, whole, and says so in the audit; nothing of a person in it', async () => {
    const w = gevuld();
    for (const vorm of ['xlsx', 'csv', 'pdf'] as const) {
      const gedaan = await w.handlers['rapport.bewaren'](w.context, { ...MAAND, vorm });
      expect(gedaan).toMatchObject({ waarde: { bestand: `${w.map}/rapportage-0344-2026-11.${vorm}` } });
    }
    const csv = readFileSync(`${w.map}/rapportage-0344-2026-11.csv`, 'utf8');
    expect(csv).toContain('2026-11;0344;Per afnemer;UWV;Ontvangen;2\r\n');
    for (const woord of ['999990743', 'Team Toezicht', 'm.jansen']) expect(csv).not.toContain(woord);
    expect(w.audit.regels().filter((r) => r.wat === 'rapport-bewaard')).toHaveLength(3);
    w.sluit();
  });

  it('DB-428 a place that can’t be written, and a change of mind', async () => {
    const w = gevuld();
    const vast = { ...w.context, uitvoer: { ...w.context.uitvoer, schrijf: () => false } };
    expect(await w.handlers['rapport.bewaren'](vast, { ...MAAND, vorm: 'xlsx' })).toMatchObject({
      fout: { code: 'map-onbruikbaar' },
    });
    const bedacht = { ...w.context, uitvoer: { ...w.context.uitvoer, kies: async () => null } };
    expect(await w.handlers['rapport.bewaren'](bedacht, { ...MAAND, vorm: 'pdf' })).toMatchObject({
      waarde: { bestand: null },
    });
    expect(w.audit.regels().filter((r) => r.wat === 'rapport-bewaard')).toEqual([]);
    w.sluit();
  });
});
