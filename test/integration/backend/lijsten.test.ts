// Lists of the worklist over a real database: views, queries, orders, groups, values, saved views, and their plans.
import { describe, expect, it } from 'vitest';
import { createLijstStore } from '../../../electron/backend/store/lijst-store.ts';
import { lijstSql } from '../../../electron/backend/store/lijst-vraag.ts';
import { createTellingStore } from '../../../electron/backend/store/telling-store.ts';
import type { Annotatie } from '../../../shared/domain/annotatie.ts';
import { filterVan } from '../../../shared/domain/vraagtaal/filter.ts';
import { leesVraag, vraagVan } from '../../../shared/domain/vraagtaal/lezen.ts';
import { PLEKKEN } from '../../../shared/domain/vraagtaal/vraag.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import { SORTEERKOLOMMEN, type Weergave } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { melding, statusVanCollega, statusVanMelder, volgUuid } from '../../helpers/bouwers.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

type Velden = {
  registratie?: string;
  kenmerk: string;
  toelichting?: string;
  object?: string;
  organisatie?: string;
  waarde?: string;
};

/** A melding of which the object, the afnemer and the identification are given. */
function met({ object, organisatie, waarde, ...rest }: Velden): { wortel: Uuid; annotaties: Annotatie[] } {
  const { wortel, annotaties } = melding(rest);
  return {
    wortel,
    annotaties: annotaties.map((a): Annotatie => {
      if (a.soort === 'terugmelding')
        return {
          ...a,
          ...(object ? { object } : {}),
          ...(waarde ? { objectidentificatie: { ...a.objectidentificatie, waarde } } : {}),
        };
      return a.soort === 'contact' && organisatie ? { ...a, organisatie } : a;
    }),
  };
}

async function bureau() {
  const w = createWerkplaats();
  const uwv = met({
    kenmerk: 'UWV-1',
    organisatie: 'UWV',
    toelichting: 'Bewoner woont in de Kerkstraat',
    waarde: '999990019',
  });
  const pand = met({
    kenmerk: 'WN-2',
    registratie: 'BAG',
    organisatie: 'Waternet',
    toelichting: 'Pand is gesloopt bij de Café',
  });
  const svb = met({
    kenmerk: 'SVB-3',
    organisatie: 'Sociale Verzekeringsbank',
    object: 'Kind',
    toelichting: 'Kind ontbreekt',
    waarde: '999990019',
  });
  const dicht = met({
    kenmerk: 'CAK-4',
    organisatie: 'CAK',
    toelichting: 'Kerkstraat klopte toch',
    waarde: '999990032',
  });
  w.dienst.ontvang(...uwv.annotaties, ...pand.annotaties, ...svb.annotaties, ...dicht.annotaties);
  w.dienst.ontvang(
    statusVanCollega(dicht.wortel, 'IN_BEHANDELING'),
    statusVanCollega(dicht.wortel, 'AFGEHANDELD', { resultaat: 'GEWIJZIGD' }),
  );
  await w.pull();
  return { w, uwv: uwv.wortel, pand: pand.wortel, svb: svb.wortel, dicht: dicht.wortel };
}

function opent(w: Werkplaats, invoer: Input<'werkvoorraad.openen'>) {
  const open = w.handlers['werkvoorraad.openen'](w.context, invoer);
  if (!open.ok) throw new Error(open.fout.code);
  const rijen = w.handlers['werkvoorraad.rijen'](w.context, { lijst: open.waarde.lijst, vanaf: 0, aantal: 100 });
  if (!rijen.ok) throw new Error(rijen.fout.code);
  return { ...open.waarde, rijen: rijen.waarde };
}

const kenmerken = (w: Werkplaats, vraag: string, weergave: Weergave = 'iedereen') =>
  opent(w, { weergave, vraag })
    .rijen.map((rij) => rij?.kenmerk)
    .sort();

describe('a list answers a query', () => {
  it.each([
    ['', ['SVB-3', 'UWV-1', 'WN-2']],
    ['reg:bag', ['WN-2']],
    ['-reg:bag', ['SVB-3', 'UWV-1']],
    ['afnemer:sociale', ['SVB-3']],
    ['object:kind', ['SVB-3']],
    ['object:kind,pand', ['SVB-3', 'WN-2']],
    ['status:gemeld', ['SVB-3', 'UWV-1']],
    ['van:niemand nieuw:ja', ['SVB-3', 'UWV-1', 'WN-2']],
    ['van:ik', []],
    ['bijlage:ja', []],
    ['ontvangen:vandaag', ['SVB-3', 'UWV-1', 'WN-2']],
    ['-ontvangen:vandaag', []],
    // BAG is due within 2 working days, BRP within 5.
    ['termijn:<3', ['WN-2']],
    ['termijn:>2', ['SVB-3', 'UWV-1']],
    ['cafe', ['WN-2']],
    ['kerkstr', ['UWV-1']],
    ['"kerkstr"', []],
    ['"in de kerkstraat"', ['UWV-1']],
    ['-kerkstraat', ['SVB-3', 'WN-2']],
    ['bewoner -kerkstraat', []],
    ['bewoner kerkstraat', ['UWV-1']],
    ['999990019', ['SVB-3', 'UWV-1']],
    ['9999.90.019', ['SVB-3', 'UWV-1']],
    ['99999001', []],
    ['wn2', ['WN-2']],
    ['WN-2 gesloopt', ['WN-2']],
    ['WN-2 kind', []],
    ['0344100000000417', ['WN-2']],
    ['kerkstraat in:alles', ['CAK-4', 'UWV-1']],
    ['in:afgesloten', ['CAK-4']],
    ['OR', []],
    ['"', undefined],
  ])('DB-300 %j finds %j', async (vraag, verwacht) => {
    const { w } = await bureau();
    if (verwacht) {
      // Found on three ways: in the index, by going through the list, and counted.
      const gelezen = vraagVan(leesVraag(vraag));
      const sortering = { kolom: 'termijn', richting: 'op' } as const;
      const alles = createLijstStore(w.db, w.meta, createTellingStore(w.db), -1);
      const { rijen } = alles.open({ plek: 'iedereen', vraag: gelezen, sortering }, '2026-11-23');
      const doorlopen = Array.from(rijen, (rij) => w.meldingen.rij(rij)?.kenmerk).sort();
      const aantal = w.lijsten.aantal('iedereen', gelezen, '2026-11-23');
      return expect([kenmerken(w, vraag), doorlopen, aantal]).toEqual([verwacht, verwacht, verwacht.length]);
    }
    expect(w.handlers['werkvoorraad.openen'](w.context, { weergave: 'iedereen', vraag })).toEqual({
      ok: false,
      fout: { code: 'vraag-onjuist', fouten: [{ code: 'aanhalingsteken-open', van: 0, tot: 1, veld: '', waarde: '' }] },
    });
  });

  it('DB-301 follows labels, assignment and status as they change', async () => {
    const { w, uwv, pand } = await bureau();
    w.besluit(uwv, { soort: 'in-behandeling-nemen' });
    w.besluit(pand, { soort: 'label', label: 'Wacht op Foto', actie: 'toevoegen' });
    expect(kenmerken(w, 'van:ik')).toEqual(['UWV-1']);
    expect(kenmerken(w, 'van:jansen status:"in behandeling"', 'mijn')).toEqual(['UWV-1']);
    expect(kenmerken(w, 'label:"wacht op foto"')).toEqual(['WN-2']);
    expect(kenmerken(w, 'label:foto')).toEqual([]);
    expect(opent(w, { weergave: 'iedereen', vraag: 'label:"wacht op foto"' }).rijen[0]?.labels).toEqual([
      'Wacht op Foto',
    ]);
  });

  it('DB-313 a place and a number with spaces in it are one key', async () => {
    const w = createWerkplaats();
    w.dienst.ontvang(
      ...met({ kenmerk: 'BGT-1', registratie: 'BGT', waarde: '136204,000 455871,000' }).annotaties,
      ...met({ kenmerk: 'BRP-2', waarde: '999990743' }).annotaties,
    );
    await w.pull();
    const vind = (vraag: string) => kenmerken(w, vraag, 'nieuw');
    expect([vind('136204,000 455871,000'), vind('136204,000'), vind('9999 90 743'), vind('9999 90')]).toEqual([
      ['BGT-1'],
      [],
      ['BRP-2'],
      [],
    ]);
  });

  it('DB-302 says of a query that finds nothing here how many it finds elsewhere', async () => {
    const { w } = await bureau();
    expect(opent(w, { weergave: 'mijn', vraag: 'kerkstraat' }).elders).toBe(2);
    expect(opent(w, { weergave: 'mijn' }).elders).toBeNull();
    expect(opent(w, { weergave: 'iedereen', vraag: 'kerkstraat' }).elders).toBeNull();
  });
});

describe('order and headings', () => {
  it('DB-303 by any column, both ways', async () => {
    const { w, pand } = await bureau();
    w.besluit(pand, { soort: 'in-behandeling-nemen' });
    const volgorde = (kolom: (typeof SORTEERKOLOMMEN)[number], richting: 'op' | 'af') =>
      opent(w, { weergave: 'iedereen', sortering: { kolom, richting } }).rijen.map((r) => r?.kenmerk);
    expect(volgorde('afnemer', 'op')).toEqual(['SVB-3', 'UWV-1', 'WN-2']);
    expect(volgorde('afnemer', 'af')).toEqual(['WN-2', 'UWV-1', 'SVB-3']);
    expect(volgorde('object', 'op')).toEqual(['SVB-3', 'WN-2', 'UWV-1']);
    expect(volgorde('registratie', 'op')[0]).toBe('WN-2');
    expect(volgorde('behandelaar', 'op')[0]).toBe('WN-2');
    expect(volgorde('kenmerk', 'af')).toEqual(['WN-2', 'UWV-1', 'SVB-3']);
  });

  it('DB-303 has headings by clock only where it is in the order of the clock', async () => {
    const { w } = await bureau();
    expect(opent(w, { weergave: 'iedereen' }).groepen).toEqual([
      { groep: 'deze-week', vanaf: 0, aantal: 1 },
      { groep: 'later', vanaf: 1, aantal: 2 },
    ]);
    expect(opent(w, { weergave: 'iedereen', sortering: { kolom: 'afnemer', richting: 'op' } }).groepen).toEqual([]);
    expect(opent(w, { weergave: 'iedereen', groeperen: 'geen' }).groepen).toEqual([]);
    expect(opent(w, { weergave: 'afgesloten' }).groepen).toEqual([{ groep: 'afgesloten', vanaf: 0, aantal: 1 }]);
  });

  it('DB-304 puts what is closed behind what is open where both are shown', async () => {
    const { w } = await bureau();
    const alles = opent(w, { weergave: 'mijn', vraag: 'in:alles' });
    expect(alles.groepen.map((g) => [g.groep, g.aantal])).toEqual([
      ['deze-week', 1],
      ['later', 2],
      ['afgesloten', 1],
    ]);
    expect(alles.rijen.at(-1)?.kenmerk).toBe('CAK-4');
  });

  it('DB-305 groups what is related: related ones first, each group with its reason, then the others', async () => {
    const { w } = await bureau();
    const lijst = opent(w, { weergave: 'iedereen', groeperen: 'verwant' });
    expect(lijst.groepen).toEqual([
      { groep: 'verwant', vanaf: 0, aantal: 2, verwant: { waarom: 'persoon', naam: '•••••••19' } },
      { groep: 'overig', vanaf: 2, aantal: 1 },
    ]);
    expect(lijst.rijen.map((r) => r?.kenmerk)).toEqual(['UWV-1', 'SVB-3', 'WN-2']);
  });

  it('DB-305 a series of one afnemer is a group, and a melding stands in one group only', async () => {
    const w = createWerkplaats();
    const reeks = [1, 2, 3].map((n) =>
      met({
        kenmerk: `DUO-${n}`,
        organisatie: 'DUO',
        toelichting: `Melding ${n} van 3`,
        waarde: n === 3 ? '999990019' : `99999004${n}`,
      }),
    );
    const zelfde = met({ kenmerk: 'UWV-9', organisatie: 'UWV', waarde: '999990019' });
    w.dienst.ontvang(...[...reeks, zelfde].flatMap((m) => m.annotaties));
    await w.pull();
    const { groepen, rijen } = opent(w, { weergave: 'nieuw', groeperen: 'verwant' });
    expect(groepen.map((g) => [g.verwant?.waarom, g.aantal])).toEqual([
      ['reeks', 2],
      ['persoon', 2],
    ]);
    expect(rijen.map((r) => [r?.kenmerk, r?.reeks])).toEqual([
      ['DUO-1', { nummer: 1, totaal: 3 }],
      ['DUO-2', { nummer: 2, totaal: 3 }],
      ['DUO-3', { nummer: 3, totaal: 3 }],
      ['UWV-9', null],
    ]);
  });
});

describe('an open list', () => {
  it('DB-306 gives places and uuids of its own rows', async () => {
    const { w, uwv, dicht } = await bureau();
    const { lijst, rijen } = opent(w, { weergave: 'iedereen' });
    const uuids = rijen.flatMap((r) => (r ? [r.uuid] : []));
    const plekken = w.handlers['werkvoorraad.plekken'](w.context, { lijst, uuids: [uwv, dicht, volgUuid()] });
    expect(plekken).toEqual({ ok: true, waarde: [uuids.indexOf(uwv), null, null] });
    const alle = w.handlers['werkvoorraad.uuids'](w.context, { lijst, vanaf: 1, aantal: 500 });
    expect(alle).toEqual({ ok: true, waarde: uuids.slice(1) });
    for (const naam of ['plekken', 'uuids', 'nieuws'] as const) {
      const handler = w.handlers[`werkvoorraad.${naam}`] as (c: unknown, i: unknown) => unknown;
      expect(handler(w.context, { lijst: 'weg', uuids: [], vanaf: 0, aantal: 1 })).toEqual({
        ok: false,
        fout: { code: 'lijst-verlopen' },
      });
    }
  });

  it('DB-307 holds still, tells what would come and go, and marks what left', async () => {
    const { w, uwv, svb } = await bureau();
    const { lijst } = opent(w, { weergave: 'nieuw' });
    const nieuws = () => w.handlers['werkvoorraad.nieuws'](w.context, { lijst });
    const uit = () => {
      const rijen = w.handlers['werkvoorraad.rijen'](w.context, { lijst, vanaf: 0, aantal: 10 });
      return rijen.ok ? rijen.waarde.map((r) => [r?.kenmerk, r?.uit]) : [];
    };
    expect(nieuws()).toEqual({ ok: true, waarde: { komen: 0, gaan: 0 } });
    w.besluit(uwv, { soort: 'in-behandeling-nemen' });
    w.dienst.ontvang(statusVanMelder(svb, 'INGETROKKEN'), ...melding({ kenmerk: 'NIEUW-5' }).annotaties);
    await w.pull();
    expect(nieuws()).toEqual({ ok: true, waarde: { komen: 1, gaan: 2 } });
    expect(uit().sort()).toEqual([
      ['SVB-3', true],
      ['UWV-1', true],
      ['WN-2', false],
    ]);
    w.handlers['uitgaand.laatsteTerughalen'](w.context, {});
    expect(nieuws()).toEqual({ ok: true, waarde: { komen: 1, gaan: 1 } });
  });
});

describe('values and kenmerken', () => {
  it('DB-308 counts the values of a field within the rest of the query', async () => {
    const { w, pand } = await bureau();
    w.besluit(pand, { soort: 'label', label: 'Foto', actie: 'toevoegen' });
    w.besluit(pand, { soort: 'in-behandeling-nemen' });
    const waarden = (veld: Input<'werkvoorraad.waarden'>['veld'], vraag = '', begin = '') => {
      const uit = w.handlers['werkvoorraad.waarden'](w.context, { veld, weergave: 'iedereen', vraag, begin });
      return uit.ok ? uit.waarde.map((r) => [r.waarde, r.naam, r.aantal]) : [];
    };
    expect(waarden('reg', 'reg:bag')).toEqual([
      ['BRP', 'BRP', 2],
      ['BAG', 'BAG', 1],
    ]);
    expect(waarden('afnemer', 'reg:brp')).toEqual([
      ['Sociale Verzekeringsbank', 'Sociale Verzekeringsbank', 1],
      ['UWV', 'UWV', 1],
    ]);
    expect(waarden('afnemer', '', 'verz')).toEqual([['Sociale Verzekeringsbank', 'Sociale Verzekeringsbank', 1]]);
    expect(waarden('status', 'reg:bag')).toEqual([['IN_BEHANDELING', 'In behandeling', 1]]);
    expect(waarden('van')).toEqual([
      ['niemand', '', 2],
      ['ik', '', 1],
    ]);
    expect(waarden('label')).toEqual([['foto', 'foto', 1]]);
    expect(waarden('bijlage')).toEqual([
      ['ja', '', 0],
      ['nee', '', 3],
    ]);
    expect(waarden('termijn', 'reg:brp')).toEqual([
      ['te-laat', '', 0],
      ['vandaag', '', 0],
      ['week', '', 0],
      ['geen', '', 0],
    ]);
    expect(waarden('ontvangen', 'kerkstraat', 'w')).toEqual([['week', '', 1]]);
  });

  it('DB-309 finds a kenmerk by its beginning or without its dashes, and never a person by his number', async () => {
    const { w } = await bureau();
    const vind = (kenmerk: string) => {
      const uit = w.handlers['werkvoorraad.vindKenmerk'](w.context, { kenmerk });
      return uit.ok ? uit.waarde.map((r) => r.kenmerk) : [];
    };
    expect([vind('uwv'), vind('SVB-3'), vind('svb3'), vind('999990019'), vind('zz')]).toEqual([
      ['UWV-1'],
      ['SVB-3'],
      ['SVB-3'],
      [],
      [],
    ]);
  });
});

describe('saved views', () => {
  const weergave = {
    weergave: 'iedereen',
    vraag: 'reg:brp',
    sortering: { kolom: 'afnemer', richting: 'op' },
    groeperen: 'geen',
  } as const;

  it('DB-310 are kept with their order, counted live, changed and removed', async () => {
    const { w, uwv } = await bureau();
    const bewaar = (naam: string, meer = {}) =>
      w.handlers['weergaven.bewaren'](w.context, { ...weergave, naam, ...meer });
    const lijst = () => {
      const uit = w.handlers['weergaven.lijst'](w.context, {});
      return uit.ok ? uit.waarde.map((r) => [r.naam, r.aantal]) : [];
    };
    const a = bewaar('Personen');
    const b = bewaar('Panden', { vraag: 'reg:bag' });
    if (!a.ok || !b.ok) throw new Error('niet bewaard');
    expect(lijst()).toEqual([
      ['Personen', 2],
      ['Panden', 1],
    ]);
    w.besluit(uwv, { soort: 'onvoldoende-informatie', toelichting: 'Wij missen een bewijs.' });
    w.handlers['weergaven.ordenen'](w.context, { ids: [b.waarde.id, a.waarde.id] });
    bewaar('Mensen', { id: a.waarde.id });
    expect(lijst()).toEqual([
      ['Panden', 1],
      ['Mensen', 1],
    ]);
    expect(bewaar('panden')).toEqual({ ok: false, fout: { code: 'naam-bestaat' } });
    expect(bewaar('Fout', { vraag: 'reg:x' })).toMatchObject({ ok: false, fout: { code: 'vraag-onjuist' } });
    const weg = () => w.handlers['weergaven.verwijderen'](w.context, { id: a.waarde.id });
    expect([weg(), weg()]).toEqual([
      { ok: true, waarde: null },
      { ok: false, fout: { code: 'onbekend' } },
    ]);
    expect(lijst()).toEqual([['Panden', 1]]);
  });
});

describe('plans', () => {
  const VRAGEN = [
    '',
    'reg:bag termijn:<2 afnemer:uwv "kerkstraat"',
    '-status:gemeld label:foto bijlage:ja ontvangen:week van:ik,niemand object:pand -woord nieuw:ja',
  ];
  const gevallen = PLEKKEN.flatMap((plek) =>
    VRAGEN.flatMap((vraag) => SORTEERKOLOMMEN.map((kolom) => [plek, vraag, kolom] as const)),
  );

  it('DB-311 every view, query and order is answered from a covering index', () => {
    const w = createWerkplaats();
    for (const [plek, vraag, kolom] of gevallen) {
      const filter = filterVan(plek, vraagVan(leesVraag(vraag)), {
        vandaag: '2026-11-23',
        ik: 'm.jansen',
        medewerkers: [],
        objecten: ['Pand'],
        afnemers: ['UWV'],
      });
      const wel = filter.wel.map((t) => ({ uitdrukking: `"${t.tekst}"`, sleutel: 'abc' }));
      const niet = filter.niet.length > 0 ? '"x"' : undefined;
      const { tekst, waarden } = lijstSql(filter, { wel, niet }, { kolom, richting: 'op' }, ['m.jansen']);
      const plan = w.db.prepare(`explain query plan ${tekst}`).all(...waarden) as { detail: string }[];
      const regels = plan.map((p) => p.detail);
      const opMelding = regels.filter((regel) => /\bmelding\b/.test(regel));
      expect(opMelding, `${plek} ${vraag} ${kolom}`).toEqual([expect.stringMatching(/USING COVERING INDEX/)]);
    }
  });

  it.each(['nieuw', 'mijn', 'iedereen', 'te-laat'] as const)(
    'DB-312 the view %s comes out of its index in order',
    (plek) => {
      const w = createWerkplaats();
      const filter = filterVan(plek, [], {
        vandaag: '2026-11-23',
        ik: 'x',
        medewerkers: [],
        objecten: [],
        afnemers: [],
      });
      const { tekst, waarden } = lijstSql(
        filter,
        { wel: [], niet: undefined },
        { kolom: 'termijn', richting: 'op' },
        [],
      );
      const plan = w.db.prepare(`explain query plan ${tekst}`).all(...waarden) as { detail: string }[];
      expect(plan.map((p) => p.detail).join('\n')).toMatch(/^SEARCH melding USING COVERING INDEX melding_lijst[^\n]*$/);
    },
  );
});
