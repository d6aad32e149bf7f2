import { describe, expect, it } from 'vitest';
import type { Melding } from '../../../shared/domain/melding.ts';
import { maakBatch } from '../../../shared/domain/opdracht.ts';
import { NA_EINDE, type Opdracht } from '../../../shared/domain/opdrachtsoort.ts';
import { ontbrekendeVelden, overgangen } from '../../../shared/domain/overgangen.ts';
import type { Rol } from '../../../shared/domain/rechten.ts';
import type { Eis } from '../../../shared/domain/registraties/profiel.ts';
import { profielVan } from '../../../shared/domain/registraties/registraties.ts';
import { annotatie, MELDER, maakBoom, status, UTRECHT, uuidVan } from './boom.ts';

const keuzes = (m: Melding, rol: Rol = 'bijhouder', bronhouders = ['0344']) => overgangen(m, { rol, bronhouders });

/** Up to and including the note; what follows never touches a status. */
const MET_STATUS = 10;

const kort = (m: Melding, rol?: Rol, bronhouders?: string[]): string[] =>
  alles(m, rol, bronhouders).slice(0, MET_STATUS);

const alles = (m: Melding, rol?: Rol, bronhouders?: string[]): string[] =>
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

  it('DOM-2 after the end only work among colleagues is left', () => {
    const dicht = maakBoom({ registratie: 'BAG' })
      .erbij(status('NIET_ONTVANKELIJK', { toelichting: 'x' }))
      .melding();
    const [open, gesloten] = [keuzes(dicht).filter((k) => k.mogelijk), keuzes(dicht).filter((k) => !k.mogelijk)];
    expect(open.map((k) => k.soort)).toEqual(NA_EINDE.filter((soort) => soort !== 'melder-benaderen'));
    expect(
      new Set(gesloten.map((k) => (k.mogelijk ? '' : k.reden)).filter((reden) => reden !== 'melder-anoniem')),
    ).toEqual(new Set(['afgesloten', 'kent-registratie-niet']));
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
    ).toEqual([
      'inplannen',
      'toewijzen',
      'aantekening',
      'bijlage',
      'contactmoment',
      'verwijzing',
      'beoordeling',
      'label',
      'contact',
    ]);
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
  bijlage: {
    soort: 'bijlage',
    zichtbaar: 'eigen',
    bestanden: [{ bestandsnaam: 'a.pdf', mimeType: 'application/pdf', bytes: 1, sha256: 'a'.repeat(64) }],
  },
  'melder-benaderen': {
    soort: 'melder-benaderen',
    kanaal: 'telefoon',
    datum: '2026-11-23',
    tekst: 'x',
    rappelOp: '2026-12-01',
  },
  contactmoment: { soort: 'contactmoment', kanaal: 'balie', datum: '2026-11-23', tekst: 'x', zichtbaar: 'eigen' },
  verwijzing: { soort: 'verwijzing', verwijzing: 'zaaknummer', waarde: 'x' },
  onderzoek: { soort: 'onderzoek', actie: 'geplaatst', datum: '2026-11-23' },
  beoordeling: { soort: 'beoordeling', gegrond: true },
  label: { soort: 'label', label: 'x', actie: 'toevoegen' },
  contact: { soort: 'contact', telefoon: 'x' },
};

const GEVER = {
  oin: UTRECHT.oin,
  medewerker: UTRECHT.medewerker,
  bronhouder: '0344',
  rol: 'bijhouder',
  nu: '2026-11-23T08:40:00Z',
} as const;

describe('DOM-700 what touches no status', () => {
  const metContact = (registratie: string, code: string) =>
    maakBoom({ registratie })
      .erbij(annotatie('contact', { contactType: 'Melder', telefoon: '030 286 00 00', geannoteerdDoor: MELDER }))
      .erbij(status(code))
      .melding();

  it('DOM-700 is possible at any status; the melder can be approached where there is somebody', () => {
    expect(alles(metContact('BAG', 'IN_BEHANDELING')).slice(MET_STATUS)).toEqual([
      'bijlage: -',
      'melder-benaderen: -',
      'contactmoment: -',
      'verwijzing: -',
      'onderzoek: -',
      'beoordeling: -',
      'label: -',
      'contact: -',
    ]);
  });

  it('DOM-700 after the end nothing goes out: not the contact, the rest still can', () => {
    expect(alles(metContact('BAG', 'AFGEHANDELD')).slice(MET_STATUS)).toEqual([
      'bijlage: -',
      'melder-benaderen: -',
      'contactmoment: -',
      'verwijzing: -',
      'onderzoek: -',
      'beoordeling: -',
      'label: -',
      'contact: afgesloten (De melding is afgesloten.)',
    ]);
  });

  it('DOM-700 says why an anonymous melder is not approached, and that a registration has no mark', () => {
    expect(alles(maakBoom({ registratie: 'WKK' }).melding()).slice(MET_STATUS)).toEqual([
      'bijlage: -',
      'melder-benaderen: melder-anoniem (De melder is anoniem. U kunt hem niets vragen.)',
      'contactmoment: -',
      'verwijzing: -',
      'onderzoek: kent-registratie-niet (Waterketenkaart kent dit niet.)',
      'beoordeling: -',
      'label: -',
      'contact: -',
    ]);
  });
});

describe('DOM-2 offered and accepted are the same', () => {
  const rollen: readonly Rol[] = ['bijhouder', 'teamlead', 'raadpleger'];
  const standen = ['BRP', 'HR', 'BAG', 'BGT', 'BRT', 'WKK'].flatMap((registratie) => {
    const { statussen } = profielVan(registratie) ?? { statussen: {} };
    return Object.keys(statussen).flatMap((code) =>
      rollen.flatMap((rol) => [true, false].map((contact) => [registratie, code, rol, contact] as const)),
    );
  });

  it.each(standen)(
    'DOM-2 %s, %s, a %s (melder with contact: %s): an intent makes a batch exactly when it is offered, with the statuses it announced',
    (registratie, code, rol, contact) => {
      const boom = maakBoom({ registratie }).erbij(status(code));
      if (contact)
        boom.erbij(annotatie('contact', { contactType: 'Melder', naam: 'Team Toezicht', geannoteerdDoor: MELDER }));
      const m = boom.melding();
      for (const keuze of keuzes(m, rol)) {
        // Not offered after the end, but the koppelvlak (rule 4) lets it through: it stays among colleagues.
        if (keuze.soort === 'toewijzen' && m.eindstatus && rol !== 'raadpleger') continue;
        let nummer = 0;
        const uitkomst = maakBatch(VOLLEDIG[keuze.soort], m, {
          ...GEVER,
          rol,
          uuid: () => {
            nummer += 1;
            return uuidVan(600_000 + nummer);
          },
        });
        const statussen = uitkomst.ok && uitkomst.waarde.flatMap((a) => (a.soort === 'status' ? [a.status] : []));
        expect([keuze.soort, statussen]).toEqual([keuze.soort, keuze.mogelijk ? keuze.statussen : false]);
        if (m.eindstatus && uitkomst.ok) expect(uitkomst.waarde.map((a) => a.zichtbaar)).not.toContain('allen');
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
    [
      'nothing said, no day',
      { soort: 'contactmoment', kanaal: 'balie', datum: '', tekst: ' ', zichtbaar: 'eigen' },
      [],
      ['tekst', 'datum'],
    ],
    ['a reference to nothing', { soort: 'verwijzing', verwijzing: 'mutatie', waarde: '' }, [], ['waarde']],
    ['a label without a name', { soort: 'label', label: '', actie: 'toevoegen' }, [], ['label']],
    ['nobody to ask', { soort: 'contact', afdeling: 'Burgerzaken' }, [], ['contact']],
    ['somebody to ask', { soort: 'contact', email: 'burgerzaken@gemeente.example' }, [], []],
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
