import { describe, expect, it } from 'vitest';
import type { Melding } from '../../../shared/domain/melding.ts';
import { maakBatch } from '../../../shared/domain/opdracht.ts';
import type { Opdracht } from '../../../shared/domain/opdrachtsoort.ts';
import { ontbrekendeVelden, overgangen } from '../../../shared/domain/overgangen.ts';
import type { Rol } from '../../../shared/domain/rechten.ts';
import type { Eis } from '../../../shared/domain/registraties/profiel.ts';
import { profielVan } from '../../../shared/domain/registraties/registraties.ts';
import { maakBoom, status, UTRECHT, uuidVan } from './boom.ts';

const keuzes = (m: Melding, rol: Rol = 'bijhouder', bronhouders = ['0344']) => overgangen(m, { rol, bronhouders });

const kort = (m: Melding, rol?: Rol, bronhouders?: string[]): string[] =>
  keuzes(m, rol, bronhouders).map((k) =>
    k.mogelijk ? `${k.soort}: ${k.statussen.join(', ') || '-'}` : `${k.soort}: ${k.reden} (${k.uitleg})`,
  );

describe('DOM-2 every intent: possible, or why not', () => {
  it('DOM-2 BRP, Gemeld', () => {
    expect(kort(maakBoom().melding())).toEqual([
      'in-behandeling-nemen: IN_BEHANDELING',
      'terugnemen: kent-registratie-niet (Basisregistratie Personen kent dit niet.)',
      'intrekking-bevestigen: kent-registratie-niet (Basisregistratie Personen kent dit niet.)',
      'onvoldoende-informatie: ONVOLDOENDE_INFORMATIE',
      'niet-ontvankelijk: kent-registratie-niet (Basisregistratie Personen kent dit niet.)',
      'verkeerde-bronhouder: VERKEERDE_BRONHOUDER',
      'inplannen: -',
      'afhandelen: IN_BEHANDELING, AFGEHANDELD',
      'toewijzen: -',
      'aantekening: -',
    ]);
  });

  it('DOM-2 BRP, In behandeling: forwarding and Onvoldoende informatie exist only before it', () => {
    expect(kort(maakBoom().erbij(status('IN_BEHANDELING')).melding())).toEqual([
      'in-behandeling-nemen: niet-vanuit-deze-status (Dit kan alleen vanuit Gemeld.)',
      'terugnemen: kent-registratie-niet (Basisregistratie Personen kent dit niet.)',
      'intrekking-bevestigen: kent-registratie-niet (Basisregistratie Personen kent dit niet.)',
      'onvoldoende-informatie: niet-vanuit-deze-status (Dit kan alleen vanuit Gemeld.)',
      'niet-ontvankelijk: kent-registratie-niet (Basisregistratie Personen kent dit niet.)',
      'verkeerde-bronhouder: niet-vanuit-deze-status (Dit kan alleen vanuit Gemeld of Verkeerde bronhouder.)',
      'inplannen: INGEPLAND',
      'afhandelen: AFGEHANDELD',
      'toewijzen: -',
      'aantekening: -',
    ]);
  });

  it('DOM-2 BAG, Verkeerde bronhouder: taken back, not taken up', () => {
    expect(kort(maakBoom({ registratie: 'BAG' }).erbij(status('VERKEERDE_BRONHOUDER')).melding())).toEqual([
      'in-behandeling-nemen: niet-vanuit-deze-status (Dit kan alleen vanuit Gerede twijfel of Ontbrekend object.)',
      'terugnemen: IN_BEHANDELING',
      'intrekking-bevestigen: niet-vanuit-deze-status (Dit kan alleen vanuit Intrekking doorgemeld.)',
      'onvoldoende-informatie: kent-registratie-niet (Basisregistratie Adressen en Gebouwen kent dit niet.)',
      'niet-ontvankelijk: niet-vanuit-deze-status (Dit kan alleen vanuit Gerede twijfel, Ontbrekend object of In behandeling.)',
      'verkeerde-bronhouder: VERKEERDE_BRONHOUDER',
      'inplannen: -',
      'afhandelen: niet-vanuit-deze-status (Dit kan alleen vanuit Gerede twijfel, Ontbrekend object of In behandeling.)',
      'toewijzen: -',
      'aantekening: -',
    ]);
  });

  it('DOM-2 HR knows no Verkeerde bronhouder', () => {
    const regels = kort(maakBoom({ registratie: 'HR' }).melding());
    expect(regels).toContain('verkeerde-bronhouder: kent-registratie-niet (Handelsregister kent dit niet.)');
    expect(regels).toContain('terugnemen: kent-registratie-niet (Handelsregister kent dit niet.)');
  });

  it('DOM-2 after the end only a note is left', () => {
    const dicht = maakBoom({ registratie: 'BAG' })
      .erbij(status('NIET_ONTVANKELIJK', { toelichting: 'x' }))
      .melding();
    const [open, gesloten] = [keuzes(dicht).filter((k) => k.mogelijk), keuzes(dicht).filter((k) => !k.mogelijk)];
    expect(open.map((k) => k.soort)).toEqual(['aantekening']);
    expect(new Set(gesloten.map((k) => (k.mogelijk ? '' : k.reden)))).toEqual(
      new Set(['afgesloten', 'kent-registratie-niet']),
    );
    expect(gesloten.find((k) => k.soort === 'toewijzen')).toMatchObject({ reden: 'afgesloten' });
  });

  it('DOM-2 a raadpleger and another bronhouder are told so, for everything', () => {
    const m = maakBoom().melding();
    const redenen = (rol: Rol, bronhouders: string[]) =>
      new Set(keuzes(m, rol, bronhouders).map((k) => (k.mogelijk ? 'mogelijk' : k.reden)));
    expect(redenen('raadpleger', ['0344'])).toEqual(new Set(['rol-niet-bevoegd']));
    expect(redenen('bijhouder', ['0356'])).toEqual(new Set(['niet-de-bronhouder']));
    expect(keuzes(maakBoom({ bronhouder: null }).melding())[0]).toMatchObject({ reden: 'niet-de-bronhouder' });
  });

  it('DOM-2 an unknown registration has no statuses to go to', () => {
    const m = maakBoom({ registratie: 'XYZ' }).melding();
    expect(
      keuzes(m)
        .filter((k) => k.mogelijk)
        .map((k) => k.soort),
    ).toEqual(['inplannen', 'toewijzen', 'aantekening']);
    expect(keuzes(m)[0]).toMatchObject({ reden: 'kent-registratie-niet', uitleg: 'XYZ kent dit niet.' });
  });
});

/** An intent with every field filled. */
const VOLLEDIG: Record<Opdracht['soort'], Opdracht> = {
  'in-behandeling-nemen': { soort: 'in-behandeling-nemen' },
  terugnemen: { soort: 'terugnemen', toelichting: 'x' },
  'intrekking-bevestigen': { soort: 'intrekking-bevestigen' },
  'onvoldoende-informatie': { soort: 'onvoldoende-informatie', toelichting: 'x' },
  'niet-ontvankelijk': { soort: 'niet-ontvankelijk', toelichting: 'x' },
  'verkeerde-bronhouder': { soort: 'verkeerde-bronhouder', bronhouder: '0356', toelichting: 'x' },
  inplannen: { soort: 'inplannen', mijlpaal: 'x', datum: '2026-12-01', intern: false },
  afhandelen: { soort: 'afhandelen', resultaat: 'GEWIJZIGD', gegrond: true },
  toewijzen: { soort: 'toewijzen', medewerker: 'm.jansen' },
  aantekening: { soort: 'aantekening', tekst: 'x', zichtbaar: 'eigen' },
};

const GEVER = {
  oin: UTRECHT.oin,
  medewerker: UTRECHT.medewerker,
  bronhouder: '0344',
  rol: 'bijhouder',
  nu: '2026-11-23T08:40:00Z',
} as const;

describe('DOM-2 offered and accepted are the same', () => {
  const standen = ['BRP', 'HR', 'BAG', 'BGT', 'BRT', 'WKK'].flatMap((registratie) => {
    const { statussen } = profielVan(registratie) ?? { statussen: {} };
    return Object.keys(statussen).map((code) => [registratie, code] as const);
  });

  it.each(standen)(
    'DOM-2 %s, %s: an intent makes a batch exactly when it is offered, with the statuses it announced',
    (registratie, code) => {
      const m = maakBoom({ registratie }).erbij(status(code)).melding();
      for (const keuze of keuzes(m)) {
        // Not offered after the end, but the koppelvlak (rule 4) lets it through: it stays among colleagues.
        if (keuze.soort === 'toewijzen' && m.eindstatus) continue;
        let nummer = 0;
        const uitkomst = maakBatch(VOLLEDIG[keuze.soort], m, {
          ...GEVER,
          uuid: () => {
            nummer += 1;
            return uuidVan(600_000 + nummer);
          },
        });
        const statussen = uitkomst.ok && uitkomst.waarde.flatMap((a) => (a.soort === 'status' ? [a.status] : []));
        expect([keuze.soort, statussen]).toEqual([keuze.soort, keuze.mogelijk ? keuze.statussen : false]);
      }
    },
  );
});

describe('DOM-2 what is demanded is reported field by field', () => {
  it.each<[string, Opdracht, Eis[], string[]]>([
    ['nothing demanded', { soort: 'in-behandeling-nemen' }, [], []],
    ['a blank toelichting', { soort: 'onvoldoende-informatie', toelichting: ' ' }, ['toelichting'], ['toelichting']],
    ['a written one', { soort: 'niet-ontvankelijk', toelichting: 'x' }, ['toelichting'], []],
    [
      'forwarding: both at once',
      { soort: 'verkeerde-bronhouder', toelichting: '' },
      ['bronhouder'],
      ['bronhouder', 'toelichting'],
    ],
    [
      'forwarding: all there',
      { soort: 'verkeerde-bronhouder', bronhouder: '0356', toelichting: 'x' },
      ['bronhouder'],
      [],
    ],
    ['planning: all there', { soort: 'inplannen', mijlpaal: 'x', datum: '2026-12-01', intern: true }, ['planning'], []],
    ['forwarding: the reason is ours', { soort: 'verkeerde-bronhouder', toelichting: '' }, [], ['toelichting']],
    [
      'planning: what and when',
      { soort: 'inplannen', mijlpaal: '', datum: '', intern: false },
      ['planning'],
      ['mijlpaal', 'datum'],
    ],
    ['planning: when', { soort: 'inplannen', mijlpaal: 'x', datum: '', intern: false }, ['planning'], ['datum']],
    ['closing', { soort: 'afhandelen', resultaat: 'GEWIJZIGD', gegrond: true }, ['resultaat'], []],
    ['an empty note', { soort: 'aantekening', tekst: '', zichtbaar: 'eigen' }, [], ['tekst']],
    [
      'a demand that the intent has no field for',
      { soort: 'in-behandeling-nemen' },
      ['toelichting', 'bronhouder', 'resultaat'],
      ['toelichting', 'bronhouder', 'resultaat'],
    ],
  ])('DOM-2 %s', (_, opdracht, eist, verwacht) => {
    expect(ontbrekendeVelden(opdracht, eist)).toEqual(verwacht);
  });
});
