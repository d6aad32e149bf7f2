import { describe, expect, it } from 'vitest';
import type { Attribuut } from '../../../../shared/domain/annotatie.ts';
import { verschilVan } from '../../../../shared/domain/verschil/verschil.ts';
import type { Verschilregel, Verschilstuk } from '../../../../shared/domain/verschil/verschilregel.ts';
import { verschilregelSchema } from '../../../../shared/ipc/vormen/verschil.ts';

function attribuut(naam: string, links: string | undefined, rechts: string | undefined, rubriek?: string): Attribuut {
  return {
    naam,
    ...(rubriek === undefined ? {} : { rubriek }),
    ...(links === undefined ? {} : { waardeBasisregistratie: links }),
    ...(rechts === undefined ? {} : { waardeWaargenomen: rechts }),
  };
}

const tekst = (stukken: readonly Verschilstuk[]): string =>
  stukken.map((stuk) => (stuk.gewijzigd ? `[${stuk.tekst}]` : stuk.tekst)).join('');

function regel(a: Attribuut, opties = {}): Verschilregel {
  const [eerste] = verschilVan([a], opties);
  if (!eerste) throw new Error('geen regel');
  return eerste;
}

/** "links → rechts · klasse · uitleg" with the changed characters between brackets. */
function beeld(a: Attribuut, opties = {}): string {
  const { links, rechts, klasse, uitleg } = regel(a, opties);
  return `${tekst(links)} → ${tekst(rechts)} · ${klasse} · ${uitleg ?? '-'}`;
}

describe('DOM-7 the difference of a melding', () => {
  it('DOM-7 gives one line per attribute, in order, in the shape of the IPC contract', () => {
    const regels = verschilVan([
      attribuut('Straatnaam', 'Kerkstraat', 'Kerkstraat', '081110'),
      attribuut('Huisnummer', '23', '21', '081120'),
      attribuut('Huisnummertoevoeging', undefined, 'bis', '081140'),
    ]);
    expect(regels).toEqual([
      {
        naam: 'Straatnaam',
        rubriek: '081110',
        links: [{ tekst: 'Kerkstraat', gewijzigd: false }],
        rechts: [{ tekst: 'Kerkstraat', gewijzigd: false }],
        klasse: 'context',
        uitleg: null,
      },
      {
        naam: 'Huisnummer',
        rubriek: '081120',
        links: [
          { tekst: '2', gewijzigd: false },
          { tekst: '3', gewijzigd: true },
        ],
        rechts: [
          { tekst: '2', gewijzigd: false },
          { tekst: '1', gewijzigd: true },
        ],
        klasse: 'inhoud',
        uitleg: null,
      },
      {
        naam: 'Huisnummertoevoeging',
        rubriek: '081140',
        links: [],
        rechts: [{ tekst: 'bis', gewijzigd: true }],
        klasse: 'leeg-gevuld',
        uitleg: null,
      },
    ]);
    for (const r of regels) expect(verschilregelSchema.parse(r)).toEqual(r);
  });

  it.each([
    ['both absent', undefined, undefined, ' →  · context · -'],
    ['absent and blank', undefined, '  ', ' →  · context · -'],
    ['spaces around', ' bis', 'bis ', 'bis → bis · context · -'],
    ['composed and decomposed é', 'Jose\u0301', 'Jos\u00e9', 'José → José · context · -'],
    ['removed', 'bis', undefined, '[bis] →  · gevuld-leeg · -'],
  ])('DOM-7 %s', (_, links, rechts, verwacht) => {
    expect(beeld(attribuut('Toevoeging', links, rechts))).toBe(verwacht);
  });
});

describe('DOM-7 text', () => {
  it.each([
    ['Sofia', 'Sophia', 'So[f]ia → So[ph]ia · inhoud · -'],
    ['Kerkstraat', 'Dorpsstraat', '[Kerk]straat → [Dorps]straat · inhoud · -'],
    ['Jansen', 'de Vries', '[Jansen] → [de Vries] · inhoud · -'],
    ['utrecht', 'Utrecht', '[u]trecht → [U]trecht · schrijfwijze · alleen hoofdletters'],
    ['Jose', 'José', 'Jos[e] → Jos[é] · schrijfwijze · alleen accenten of hoofdletters'],
    ['Søren', 'Soren', 'S[ø]ren → S[o]ren · schrijfwijze · alleen accenten of hoofdletters'],
    ['Strauß', 'Strauss', 'Strau[ß] → Strau[ss] · schrijfwijze · alleen accenten of hoofdletters'],
    ['ĲSSELSTEIN', 'ijsselstein', '[ĲSSELSTEIN] → [ijsselstein] · schrijfwijze · alleen accenten of hoofdletters'],
    ['St. Jan', 'St Jan', 'St[.] Jan → St Jan · schrijfwijze · alleen leestekens of spaties'],
    [
      "'s-Gravenhage",
      '’s Gravenhage',
      "['s-]Gravenhage → [’s ]Gravenhage · schrijfwijze · alleen leestekens of spaties",
    ],
    ['1.5', '15', '1[.]5 → 15 · inhoud · -'],
    ['84 m²', '97 m²', '[84] m² → [97] m² · inhoud · -'],
  ])('DOM-7 %s → %s', (links, rechts, verwacht) => {
    expect(beeld(attribuut('Naam', links, rechts))).toBe(verwacht);
  });

  it('DOM-7 a long text is compared by its words', () => {
    const zin = 'De bewoner staat al lang ingeschreven op dit adres in de gemeente Utrecht.';
    const { links, rechts } = regel(attribuut('Omschrijving', `${zin} ${zin} Oud.`, `${zin} ${zin} Nieuw.`));
    expect(links).toEqual([
      { tekst: `${zin} ${zin} `, gewijzigd: false },
      { tekst: 'Oud', gewijzigd: true },
      { tekst: '.', gewijzigd: false },
    ]);
    expect(tekst(rechts)).toBe(`${zin} ${zin} [Nieuw].`);
  });

  it('DOM-7 two texts of 4,000 characters without a word in common are marked whole, in reasonable time', () => {
    const links = Array.from({ length: 700 }, (_, i) => `l${i}`).join(' ');
    const rechts = Array.from({ length: 700 }, (_, i) => `r${i}`).join(';');
    expect(regel(attribuut('Omschrijving', links, rechts))).toMatchObject({
      links: [{ tekst: links, gewijzigd: true }],
      rechts: [{ tekst: rechts, gewijzigd: true }],
    });
  });
});

describe('DOM-7 dates', () => {
  it.each([
    ['2019-04-00', '2019-04-17', '2019-04-[00] → 2019-04-[17] · nauwkeuriger · -'],
    ['2019-00-00', '2019-04-00', '2019-[00]-00 → 2019-[04]-00 · nauwkeuriger · -'],
    ['00000000', '2019-04-17', '[00000000] → [2019]-[04]-[17] · nauwkeuriger · -'],
    ['2019-04-17', '2019-04-00', '2019-04-[17] → 2019-04-[00] · inhoud · minder nauwkeurig'],
    ['2019-04-00', '2020-04-17', '[2019]-04-[00] → [2020]-04-[17] · inhoud · -'],
    ['2019-04-17', '20190417', '[2019-04-17] → [20190417] · schrijfwijze · zelfde datum, anders geschreven'],
    ['17-04-2019', '2019-04-17', '[17-04-2019] → [2019-04-17] · schrijfwijze · zelfde datum, anders geschreven'],
    ['17-04-2019', '2019-04-18', '[17]-04-2019 → 2019-04-[18] · inhoud · 1 dag later'],
    ['2019-04-17', '2019-04-15', '2019-04-[17] → 2019-04-[15] · inhoud · 2 dagen eerder'],
    ['2019-01-31', '2019-03-03', '2019-[01]-[31] → 2019-[03]-[03] · inhoud · 31 dagen later'],
    ['2019-01-31', '2019-03-04', '2019-[01]-[31] → 2019-[03]-[04] · inhoud · -'],
    ['1980-04-03', '1980-03-04', '1980-[04]-[03] → 1980-[03]-[04] · inhoud · dag en maand verwisseld'],
    ['2019-04-17', '2019-02-30', '2019-[04]-[17] → 2019-[02]-[30] · inhoud · waargenomen datum bestaat niet'],
    ['2019-02-30', '2019-04-17', '2019-[02]-[30] → 2019-[04]-[17] · inhoud · geregistreerde datum bestaat niet'],
    ['2019-02-00', '2019-02-30', '2019-02-[00] → 2019-02-[30] · inhoud · waargenomen datum bestaat niet'],
    ['2019-04-17', 'vorig jaar', '[2019-04-17] → [vorig jaar] · inhoud · geen leesbare datum'],
    ['vorig jaar', '2019-04-17', '[vorig jaar] → [2019-04-17] · inhoud · -'],
    ['2019-02-30', '2019-02-30', '2019-02-30 → 2019-02-30 · context · datum bestaat niet'],
    [undefined, '2019-02-30', ' → [2019-02-30] · leeg-gevuld · datum bestaat niet'],
    [undefined, '2019-04-17', ' → [2019-04-17] · leeg-gevuld · -'],
    ['2019-02-30', undefined, '[2019-02-30] →  · gevuld-leeg · datum bestaat niet'],
    ['20190417', '20190418', '201904[17] → 201904[18] · inhoud · 1 dag later'],
  ])('DOM-7 %s → %s', (links, rechts, verwacht) => {
    expect(beeld(attribuut('Datum aanvang adreshouding', links, rechts, '081030'))).toBe(verwacht);
  });

  it('DOM-7 a date is known by its rubriek, its name or its look', () => {
    expect(regel(attribuut('Aanvang', '20190417', '2019-04-17', '081030')).klasse).toBe('schrijfwijze');
    expect(regel(attribuut('Ingangsdatum', '20190417', '2019-04-17')).klasse).toBe('schrijfwijze');
    expect(regel(attribuut('Sinds', '2019-04-17', '2019-04-18')).uitleg).toBe('1 dag later');
    expect(regel(attribuut('Nummer', '20190417', '20190418')).uitleg).toBeNull();
  });
});

describe('DOM-7 house numbers and postcodes', () => {
  it.each([
    ['23', '23 bis', '23 → 23[ bis] · inhoud · andere toevoeging'],
    ['23a', '23 A', '23[a] → 23[ A] · schrijfwijze · zelfde huisnummer, anders geschreven'],
    ['00023', '23', '[000]23 → 23 · schrijfwijze · zelfde huisnummer, anders geschreven'],
    ['23-2', '23 2', '23[-]2 → 23[ ]2 · schrijfwijze · zelfde huisnummer, anders geschreven'],
    ['23', '32', '[23] → [32] · inhoud · -'],
    ['bis', 'ter', '[bis] → [ter] · inhoud · -'],
  ])('DOM-7 huisnummer %s → %s', (links, rechts, verwacht) => {
    expect(beeld(attribuut('Huisnummer', links, rechts, '081120'))).toBe(verwacht);
  });

  it.each([
    ['3511AB', '3511 ab', 'schrijfwijze', 'zelfde postcode'],
    ['3511AB', '3511AC', 'inhoud', null],
    ['3511AB', '351AB', 'inhoud', 'geen geldige postcode'],
    ['3511AB', '3511SS', 'inhoud', 'geen geldige postcode'],
    ['3511AB', '0511AB', 'inhoud', 'geen geldige postcode'],
    [undefined, '3511A', 'leeg-gevuld', 'geen geldige postcode'],
    [undefined, '3511 AB', 'leeg-gevuld', null],
    [undefined, '3511 ab', 'leeg-gevuld', null],
  ])('DOM-7 postcode %s → %s is %s', (links, rechts, klasse, uitleg) => {
    expect(regel(attribuut('Postcode', links, rechts))).toMatchObject({ klasse, uitleg });
  });
});

describe('DOM-7 codes with a meaning', () => {
  const LANDEN = { tabellen: { '0330': { '6030': 'Nederland', '5010': 'België' } } };

  it.each([
    ['Geslacht', 'M', 'V', undefined, '[M] → [V] · inhoud · man → vrouw'],
    ['Geslachtsaanduiding', 'M', 'man', '010410', '[M] → [man] · schrijfwijze · man'],
    ['Geslachtsaanduiding', 'M', 'X', '010410', '[M] → [X] · inhoud · man → X'],
    ['Geslachtsaanduiding', 'v', 'v', '010410', 'v → v · context · vrouw'],
    ['Gemeente van inschrijving', '0344', '0356', '080910', '03[44] → 03[56] · inhoud · Utrecht → Nieuwegein'],
    ['Gemeente van inschrijving', '0344', 'utrecht', undefined, '[0344] → [utrecht] · schrijfwijze · Utrecht'],
    ['Gemeente van inschrijving', '0344', '9999', '080910', '[0344] → [9999] · inhoud · Utrecht → 9999'],
    ['Geboorteplaats', 'Londen', 'London', '010320', 'Lond[e]n → Lond[o]n · inhoud · -'],
    ['Geboorteplaats', undefined, '0398', '010320', ' → [0398] · leeg-gevuld · Heerhugowaard'],
    ['Geboorteland', '6030', '5010', '010330', '[6030] → [5010] · inhoud · Nederland → België'],
    ['Geboorteland', '6030', '7024', '010330', '[6030] → [7024] · inhoud · Nederland → 7024'],
    ['Geboorteland', '6030', '6030', '010330', '6030 → 6030 · context · Nederland'],
    ['Geboorteland', '7024', '7099', '010330', '70[24] → 70[99] · inhoud · -'],
  ])('DOM-7 %s %s → %s', (naam, links, rechts, rubriek, verwacht) => {
    expect(beeld(attribuut(naam, links, rechts, rubriek), LANDEN)).toBe(verwacht);
  });

  it('DOM-7 without a loaded table a code is shown as it came', () => {
    expect(regel(attribuut('Geboorteland', '6030', '5010', '010330')).uitleg).toBeNull();
    expect(regel(attribuut('Geboorteland', undefined, 'constructor', '010330'), LANDEN).uitleg).toBeNull();
  });
});

describe('DOM-7 identifications and points', () => {
  it.each([
    ['BSN', '999990743', '999977763', '090120', 'inhoud', null],
    ['BSN', '999990743', '999990744', '090120', 'inhoud', 'waargenomen BSN klopt niet'],
    ['BSN', '999990744', '999990743', '090120', 'inhoud', 'geregistreerd BSN klopt niet'],
    ['BSN', '999990743', '9999 90 743', '090120', 'schrijfwijze', 'zelfde nummer'],
    ['BSN', '999990744', '999990744', undefined, 'context', 'BSN klopt niet'],
    ['A-nummer', undefined, '1010101034', undefined, 'leeg-gevuld', 'A-nummer klopt niet'],
    ['A-nummer', '9032091018', undefined, undefined, 'gevuld-leeg', null],
    ['KvK-nummer', '12345678', '1234567', undefined, 'inhoud', 'waargenomen KvK-nummer klopt niet'],
    ['Identificatiecode verblijfplaats', '0344010000000001', '0344020000000001', '081180', 'inhoud', null],
    ['Identificatiecode verblijfplaats', '0344010000000001', '0344', '081180', 'inhoud', null],
    [
      'Identificatiecode verblijfplaats',
      '0344010000000001',
      '034401',
      '081180',
      'inhoud',
      'waargenomen BAG-identificatie klopt niet',
    ],
  ])('DOM-7 %s %s → %s', (naam, links, rechts, rubriek, klasse, uitleg) => {
    const naamregel = attribuut('Voornamen', 'Sofia', 'Sofia', '090210');
    const [r] = verschilVan([attribuut(naam, links, rechts, rubriek), naamregel]);
    expect(r).toMatchObject({ klasse, uitleg });
  });

  it.each([
    ['136204,000 455871,000', '136500,000 455500,000', 'inhoud', '475 m verder'],
    ['136204,000 455871,000', '136204,000 455871,400', 'inhoud', 'minder dan 1 m verder'],
    ['136204,000 455871,000', '136204,000 455872,000', 'inhoud', '1 m verder'],
    ['136204,000 455871,000', '136204,000 465870,000', 'inhoud', '9999 m verder'],
    ['136204,000 455871,000', '136204,000 468171,000', 'inhoud', '12,3 km verder'],
    ['136204,000 455871,000', '14;136.204,000;455.871,000', 'schrijfwijze', 'zelfde punt'],
    [undefined, '136204,000 455871,000', 'leeg-gevuld', null],
    ['136204,000 455871,000', '136204.000 455871.000', 'inhoud', null],
  ])('DOM-7 point %s → %s is %s', (links, rechts, klasse, uitleg) => {
    expect(regel(attribuut('Ligging', links, rechts))).toMatchObject({ klasse, uitleg });
  });

  it.each([
    ['136204,000 455871,000', 'bij de kerk', 'geen leesbare locatie'],
    ['bij de kerk', '136204,000 455871,000', null],
    ['136204,000 455871,000', '136204,000 455881,000', '10 m verder'],
  ])('DOM-7 an attribute that is called Locatie: %s → %s says %s', (links, rechts, uitleg) => {
    expect(regel(attribuut('Locatie', links, rechts))).toMatchObject({ klasse: 'inhoud', uitleg });
  });

  it('DOM-7 one point and one text is just text', () => {
    expect(regel(attribuut('Ligging', '136204,000 455871,000', 'bij de kerk'))).toMatchObject({
      klasse: 'inhoud',
      uitleg: null,
    });
  });
});

describe('DOM-7 a relation that is given by its identification alone', () => {
  it.each([
    ['a child that is missing', undefined, '999990743', 'relatie erbij'],
    ['a child too many', '999990743', undefined, 'relatie eraf'],
    ['another child', '999990743', '999977763', 'andere relatie'],
    ['a child with a wrong number', undefined, '999990744', 'relatie erbij, BSN klopt niet'],
  ])('DOM-7 %s', (_, links, rechts, uitleg) => {
    expect(regel(attribuut('Burgerservicenummer', links, rechts, '090120'))).toMatchObject({
      klasse: 'relatie',
      uitleg,
    });
  });

  it.each([
    ['020120', 'relatie'],
    ['030120', 'relatie'],
    ['050110', 'relatie'],
    ['090120', 'relatie'],
    ['010120', 'leeg-gevuld'],
    ['012010', 'leeg-gevuld'],
  ])('DOM-7 a number in rubriek %s is %s', (rubriek, klasse) => {
    expect(regel(attribuut('Nummer', undefined, '9032091018', rubriek)).klasse).toBe(klasse);
  });

  it('DOM-7 with both numbers it is one relation, and equal ones are context', () => {
    const regels = verschilVan([
      attribuut('A-nummer', undefined, '9032091018', '020110'),
      attribuut('Burgerservicenummer', '999990743', '999990743', '020120'),
    ]);
    expect(regels.map((r) => r.klasse)).toEqual(['relatie', 'context']);
  });

  it('DOM-7 with a name beside it, it is a number that changed', () => {
    const regels = verschilVan([
      attribuut('Burgerservicenummer', undefined, '999990743', '090120'),
      attribuut('Voornamen', undefined, 'Sofia', '090210'),
    ]);
    expect(regels.map((r) => r.klasse)).toEqual(['leeg-gevuld', 'leeg-gevuld']);
  });

  it('DOM-7 an attribute without any value beside it changes nothing', () => {
    const regels = verschilVan([
      attribuut('Burgerservicenummer', undefined, '999990743', '090120'),
      attribuut('Voornamen', undefined, undefined, '090210'),
    ]);
    expect(regels.map((r) => r.klasse)).toEqual(['relatie', 'context']);
  });

  it("DOM-7 the person's own number is no relation", () => {
    expect(regel(attribuut('Burgerservicenummer', undefined, '999990743', '010120')).klasse).toBe('leeg-gevuld');
  });

  it('DOM-7 without rubrieken the object of the melding tells it', () => {
    const bsn = attribuut('Burgerservicenummer', undefined, '999990743');
    expect(regel(bsn, { object: 'Kind' }).klasse).toBe('relatie');
    expect(regel(bsn, { object: 'Persoon' }).klasse).toBe('leeg-gevuld');
    expect(regel(bsn).klasse).toBe('leeg-gevuld');
  });
});
