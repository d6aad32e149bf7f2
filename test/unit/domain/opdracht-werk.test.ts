import { describe, expect, it } from 'vitest';
import type { Annotatie } from '../../../shared/domain/annotatie.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { maakBatch, type Opdrachtgever } from '../../../shared/domain/opdracht.ts';
import type { Opdracht } from '../../../shared/domain/opdrachtsoort.ts';
import { opdrachtSchema } from '../../../shared/ipc/vormen/opdracht.ts';
import { annotatieSchema } from '../../../shared/wire/annotatie-schema.ts';
import { annotatie, type Boomopties, MELDER, maakBoom, status, UTRECHT, uuidVan } from './boom.ts';

function gever(rol: Opdrachtgever['rol'] = 'bijhouder'): Opdrachtgever {
  let nummer = 0;
  return {
    oin: UTRECHT.oin,
    medewerker: UTRECHT.medewerker,
    bronhouder: '0344',
    rol,
    nu: '2026-11-23T08:40:00Z',
    uuid: () => {
      nummer += 1;
      return uuidVan(700_000 + nummer);
    },
  };
}

const CONTACT = annotatie('contact', {
  contactType: 'Melder',
  telefoon: '030 286 00 00',
  geannoteerdDoor: MELDER,
});

const melding = (o: Boomopties, ...erbij: Annotatie[]): Melding => {
  const boom = maakBoom(o).erbij(CONTACT);
  for (const a of erbij) boom.erbij(a);
  return boom.melding();
};
const OPEN = melding({}, status('IN_BEHANDELING'));
const DICHT = melding({}, status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' }));

function geschreven(opdracht: Opdracht, m: Melding = OPEN, rol?: Opdrachtgever['rol']): unknown {
  const uitkomst = maakBatch(opdracht, m, gever(rol));
  if (!uitkomst.ok) return uitkomst.fout;
  // What is written here is what the service takes.
  for (const a of uitkomst.waarde) expect(annotatieSchema.safeParse(a).success).toBe(true);
  return uitkomst.waarde.map(({ uuid: _, wortel: __, geannoteerdDoor: ___, geannoteerdOp: ____, ...rest }) => rest);
}

describe('DOM-701 work around a melding, as annotations', () => {
  it.each<[string, Opdracht, unknown]>([
    [
      'approaching the melder waits until its rappel',
      {
        soort: 'melder-benaderen',
        kanaal: 'e-mail',
        datum: '2026-11-23',
        tekst: ' Kenmerk BD-1: wilt u bellen? ',
        rappelOp: '2026-11-30',
      },
      [
        {
          soort: 'contactmoment',
          zichtbaar: 'eigen',
          kanaal: 'e-mail',
          datum: '2026-11-23',
          tekst: 'Kenmerk BD-1: wilt u bellen?',
        },
        { soort: 'planning', zichtbaar: 'eigen', mijlpaal: 'Wacht op melder', datum: '2026-11-30' },
      ],
    ],
    [
      'approaching without a rappel waits for nothing',
      { soort: 'melder-benaderen', kanaal: 'telefoon', datum: '2026-11-23', tekst: 'Niet opgenomen.' },
      [
        {
          soort: 'contactmoment',
          zichtbaar: 'eigen',
          kanaal: 'telefoon',
          datum: '2026-11-23',
          tekst: 'Niet opgenomen.',
        },
      ],
    ],
    [
      'a contactmoment for the next bronhouder too',
      { soort: 'contactmoment', kanaal: 'balie', datum: '2026-11-20', tekst: 'Kwam langs.', zichtbaar: 'bronhouders' },
      [
        {
          soort: 'contactmoment',
          zichtbaar: 'bronhouders',
          kanaal: 'balie',
          datum: '2026-11-20',
          tekst: 'Kwam langs.',
        },
      ],
    ],
    [
      'a reference',
      { soort: 'verwijzing', verwijzing: 'zaaknummer', waarde: ' Z-2026-12 ' },
      [{ soort: 'verwijzing', zichtbaar: 'eigen', verwijzing: 'zaaknummer', waarde: 'Z-2026-12' }],
    ],
    [
      'the mark placed, with its code and its first rappel',
      {
        soort: 'onderzoek',
        actie: 'geplaatst',
        datum: '2026-11-23',
        code: '081120',
        rappel: { mijlpaal: 'Adresonderzoek: aanschrijven', datum: '2026-12-07' },
      },
      [
        { soort: 'onderzoek', zichtbaar: 'eigen', actie: 'geplaatst', datum: '2026-11-23', code: '081120' },
        { soort: 'planning', zichtbaar: 'eigen', mijlpaal: 'Adresonderzoek: aanschrijven', datum: '2026-12-07' },
      ],
    ],
    [
      'the mark on facts of an object',
      { soort: 'onderzoek', actie: 'geplaatst', datum: '2026-11-23', attributen: ['bouwjaar'] },
      [{ soort: 'onderzoek', zichtbaar: 'eigen', actie: 'geplaatst', datum: '2026-11-23', attributen: ['bouwjaar'] }],
    ],
    [
      'the mark taken off',
      { soort: 'onderzoek', actie: 'verwijderd', datum: '2026-11-23', attributen: [] },
      [{ soort: 'onderzoek', zichtbaar: 'eigen', actie: 'verwijderd', datum: '2026-11-23' }],
    ],
    [
      'a verdict per attribute',
      { soort: 'beoordeling', gegrond: false, attributen: [{ naam: 'Huisnummer', oordeel: 'niet-overgenomen' }] },
      [
        {
          soort: 'beoordeling',
          zichtbaar: 'eigen',
          gegrond: false,
          attributen: [{ naam: 'Huisnummer', oordeel: 'niet-overgenomen' }],
        },
      ],
    ],
    [
      'a label',
      { soort: 'label', label: ' Kerkstraat ', actie: 'toevoegen' },
      [{ soort: 'label', zichtbaar: 'eigen', label: 'Kerkstraat', actie: 'toevoegen' }],
    ],
    [
      'whom the melder can ask',
      { soort: 'contact', naam: ' Burgerzaken ', email: '', telefoon: '14 030' },
      [{ soort: 'contact', zichtbaar: 'allen', contactType: 'Behandelaar', naam: 'Burgerzaken', telefoon: '14 030' }],
    ],
    [
      'closing with verdicts, and the answer that was given to who came in person',
      {
        soort: 'afhandelen',
        resultaat: 'GEWIJZIGD',
        gegrond: true,
        attributen: [{ naam: 'Huisnummer', oordeel: 'overgenomen' }],
        antwoord: { kanaal: 'telefoon', datum: '2026-11-23', tekst: ' Gebeld. ' },
      },
      [
        { soort: 'contactmoment', zichtbaar: 'eigen', kanaal: 'telefoon', datum: '2026-11-23', tekst: 'Gebeld.' },
        {
          soort: 'beoordeling',
          zichtbaar: 'eigen',
          gegrond: true,
          attributen: [{ naam: 'Huisnummer', oordeel: 'overgenomen' }],
        },
        { soort: 'status', zichtbaar: 'allen', status: 'AFGEHANDELD', resultaat: 'GEWIJZIGD' },
      ],
    ],
  ])('DOM-701 %s', (_, opdracht, verwacht) => {
    expect(opdrachtSchema.safeParse(opdracht).success).toBe(true);
    expect(geschreven(opdracht)).toEqual(verwacht);
  });

  it('DOM-701 approaching puts the melding in wait, and says for what', () => {
    const batch = maakBatch(
      { soort: 'melder-benaderen', kanaal: 'brief', datum: '2026-11-23', tekst: 'x', rappelOp: '2026-11-30' },
      OPEN,
      gever(),
    );
    const boom = maakBoom().erbij(CONTACT).erbij(status('IN_BEHANDELING'));
    for (const a of batch.ok ? batch.waarde : []) boom.erbij(a);
    expect(boom.melding().planning).toEqual({ mijlpaal: 'Wacht op melder', datum: '2026-11-30', intern: true });
  });
});

describe('DOM-702 what is refused', () => {
  const benaderen: Opdracht = { soort: 'melder-benaderen', kanaal: 'telefoon', datum: '2026-11-23', tekst: 'x' };
  it.each<[string, Opdracht, Melding, Opdrachtgever['rol'], unknown]>([
    ['an anonymous melder is asked nothing', benaderen, maakBoom().melding(), 'bijhouder', { code: 'melder-anoniem' }],
    ['a raadpleger approaches nobody', benaderen, OPEN, 'raadpleger', { code: 'rol-niet-bevoegd' }],
    [
      'words without a day',
      { soort: 'contactmoment', kanaal: 'balie', datum: '', tekst: 'x', zichtbaar: 'eigen' },
      OPEN,
      'bijhouder',
      { code: 'gegeven-ontbreekt', veld: 'datum' },
    ],
    [
      'a conversation of nothing',
      { ...benaderen, tekst: '  ' },
      OPEN,
      'bijhouder',
      { code: 'gegeven-ontbreekt', veld: 'tekst' },
    ],
    [
      'a reference to nothing',
      { soort: 'verwijzing', verwijzing: 'mutatie', waarde: ' ' },
      OPEN,
      'bijhouder',
      { code: 'gegeven-ontbreekt', veld: 'waarde' },
    ],
    [
      'a label without a name',
      { soort: 'label', label: '', actie: 'verwijderen' },
      OPEN,
      'bijhouder',
      { code: 'gegeven-ontbreekt', veld: 'label' },
    ],
    [
      'a mark without a day',
      { soort: 'onderzoek', actie: 'geplaatst', datum: '' },
      OPEN,
      'bijhouder',
      { code: 'gegeven-ontbreekt', veld: 'datum' },
    ],
    [
      'a contact at which nobody can be reached',
      { soort: 'contact', afdeling: 'Burgerzaken' },
      OPEN,
      'bijhouder',
      { code: 'gegeven-ontbreekt', veld: 'contact' },
    ],
    [
      'the contact after the end: the melder would read it',
      { soort: 'contact', telefoon: '14 030' },
      DICHT,
      'bijhouder',
      { code: 'niet-toegestaan-na-einde' },
    ],
    [
      'a mark that the registration does not have',
      { soort: 'onderzoek', actie: 'geplaatst', datum: '2026-11-23' },
      melding({ registratie: 'WKK' }),
      'bijhouder',
      { code: 'kent-registratie-niet' },
    ],
    [
      'an answer without words',
      {
        soort: 'afhandelen',
        resultaat: 'GEWIJZIGD',
        gegrond: true,
        antwoord: { kanaal: 'balie', datum: '2026-11-23', tekst: '' },
      },
      OPEN,
      'bijhouder',
      { code: 'gegeven-ontbreekt', veld: 'tekst' },
    ],
    [
      'a place that a person has to fill',
      {
        soort: 'afhandelen',
        resultaat: 'NIET_GEWIJZIGD',
        gegrond: false,
        toelichting: 'Meld het bij [[naam van de juiste gemeente]].',
      },
      OPEN,
      'teamlead',
      { code: 'plek-niet-ingevuld' },
    ],
    [
      'a place that the program could not fill',
      { soort: 'onvoldoende-informatie', toelichting: 'Wij missen: {{ontbrekend}}.' },
      melding({}),
      'bijhouder',
      { code: 'plek-niet-ingevuld' },
    ],
  ])('DOM-702 %s', (_, opdracht, m, rol, verwacht) => {
    expect(geschreven(opdracht, m, rol)).toEqual(verwacht);
  });

  it('DOM-702 a note may hold brackets: it goes to nobody outside', () => {
    expect(geschreven({ soort: 'aantekening', tekst: '[[nog bellen]]', zichtbaar: 'eigen' })).toEqual([
      { soort: 'aantekening', zichtbaar: 'eigen', tekst: '[[nog bellen]]' },
    ]);
  });
});
