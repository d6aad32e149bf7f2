// The query language: what is read, what is a fault and where, what chips do to it, what it means on a day.
import { describe, expect, it } from 'vitest';
import { aanvullingBij, vasteWaarden, veldenBij, vulAan } from '../../../../shared/domain/vraagtaal/aanvullen.ts';
import { waardenVan, wisselWaarde, zetTerm } from '../../../../shared/domain/vraagtaal/bewerken.ts';
import { filterVan, type Omgeving } from '../../../../shared/domain/vraagtaal/filter.ts';
import { leesVraag, vraagVan } from '../../../../shared/domain/vraagtaal/lezen.ts';
import { schrijfVraag } from '../../../../shared/domain/vraagtaal/schrijven.ts';
import { woordBegintMet } from '../../../../shared/domain/vraagtaal/vouwen.ts';
import type { Plek, Vraag } from '../../../../shared/domain/vraagtaal/vraag.ts';

const lees = (getypt: string): Vraag => vraagVan(leesVraag(getypt));
const fouten = (getypt: string) =>
  leesVraag(getypt).fouten.map(({ code, van, tot, veld, waarde }) => [code, getypt.slice(van, tot), veld, waarde]);

describe('leesVraag', () => {
  it('DOM-300 reads the example of the product', () => {
    expect(lees('reg:bag termijn:<2 afnemer:uwv "kerkstraat"')).toEqual([
      { soort: 'keuze', veld: 'reg', waarden: ['BAG'], niet: false },
      { soort: 'termijn', waarde: { vergelijk: '<', werkdagen: 2 }, niet: false },
      { soort: 'keuze', veld: 'afnemer', waarden: ['uwv'], niet: false },
      { soort: 'tekst', tekst: 'kerkstraat', letterlijk: true, niet: false },
    ]);
  });

  it.each([
    [
      'status:"in behandeling",Gemeld',
      [{ soort: 'keuze', veld: 'status', waarden: ['IN_BEHANDELING', 'GEMELD'], niet: false }],
    ],
    ['-van:ik', [{ soort: 'keuze', veld: 'van', waarden: ['ik'], niet: true }]],
    ['bijlage:nee', [{ soort: 'janee', veld: 'bijlage', ja: false }]],
    ['-nieuw:ja', [{ soort: 'janee', veld: 'nieuw', ja: false }]],
    ['ontvangen:week', [{ soort: 'ontvangen', waarde: { periode: 'week' }, niet: false }]],
    [
      'ontvangen:2026-11-01..23-11-2026',
      [{ soort: 'ontvangen', waarde: { vanaf: '2026-11-01', totEnMet: '2026-11-23' }, niet: false }],
    ],
    ['ontvangen:..2026-11-23', [{ soort: 'ontvangen', waarde: { vanaf: null, totEnMet: '2026-11-23' }, niet: false }]],
    ['termijn:te-laat', [{ soort: 'termijn', waarde: { woord: 'te-laat' }, niet: false }]],
    ['termijn:3', [{ soort: 'termijn', waarde: { vergelijk: '=', werkdagen: 3 }, niet: false }]],
    ['in:alles', [{ soort: 'in', plek: 'alles' }]],
    ['Registratie:BRP', [{ soort: 'keuze', veld: 'reg', waarden: ['BRP'], niet: false }]],
    ['-"lege plek"', [{ soort: 'tekst', tekst: 'lege plek', letterlijk: true, niet: true }]],
    [
      'let op: 14:30 https://x.nl/a',
      [
        { soort: 'tekst', tekst: 'let', letterlijk: false, niet: false },
        { soort: 'tekst', tekst: 'op:', letterlijk: false, niet: false },
        { soort: 'tekst', tekst: '14:30', letterlijk: false, niet: false },
        { soort: 'tekst', tekst: 'https://x.nl/a', letterlijk: false, niet: false },
      ],
    ],
    ['  -  ', []],
  ] as const)('DOM-300 reads %j', (getypt, verwacht) => {
    expect([lees(getypt), fouten(getypt)]).toEqual([verwacht, []]);
  });

  it.each([
    ['kerk "straat', [['aanhalingsteken-open', '"straat', '', '']]],
    ['kenmerk:BD-1 x', [['onbekend-veld', 'kenmerk:BD-1', 'kenmerk', '']]],
    ['reg: bag', [['waarde-ontbreekt', 'reg:', 'reg', '']]],
    ['reg:bag,abc', [['onbekende-waarde', 'reg:bag,abc', 'reg', 'abc']]],
    ['status:klaar', [['onbekende-waarde', 'status:klaar', 'status', 'klaar']]],
    ['bijlage:misschien', [['onbekende-waarde', 'bijlage:misschien', 'bijlage', 'misschien']]],
    ['-in:mijn', [['onbekende-waarde', '-in:mijn', 'in', 'mijn']]],
    ['termijn:gauw', [['geen-termijn', 'termijn:gauw', 'termijn', 'gauw']]],
    ['termijn:<2,<3', [['een-waarde', 'termijn:<2,<3', 'termijn', '<3']]],
    ['ontvangen:2026-02-30', [['geen-datum', 'ontvangen:2026-02-30', 'ontvangen', '2026-02-30']]],
    [
      'ontvangen:2026-11-23..2026-11-01',
      [['omgekeerd', 'ontvangen:2026-11-23..2026-11-01', 'ontvangen', '2026-11-23..2026-11-01']],
    ],
    ['reg:bag reg:brp', [['dubbel', 'reg:brp', 'reg', '']]],
  ])('DOM-301 says what is wrong with %j, and where', (getypt, verwacht) => {
    expect(fouten(getypt)).toEqual(verwacht);
  });

  it('DOM-301 two labels, and what is turned around, may be asked for more than once', () => {
    expect(fouten('label:a label:b reg:bag -reg:brp -afnemer:uwv -afnemer:cak termijn:>1 termijn:<5')).toEqual([]);
  });
});

describe('chips and text are one thing', () => {
  it('DOM-302 a chip changes its own term and leaves the rest as it was typed', () => {
    const getypt = 'KERK  reg:BAG   -afnemer:uwv';
    expect(wisselWaarde(getypt, 'reg', 'BRP')).toBe('KERK reg:bag,brp -afnemer:uwv');
    expect(wisselWaarde(getypt, 'reg', 'BAG')).toBe('KERK -afnemer:uwv');
    expect(wisselWaarde(getypt, 'afnemer', 'Sociale Verzekeringsbank')).toBe(
      'KERK  reg:BAG   -afnemer:uwv afnemer:"Sociale Verzekeringsbank"',
    );
    expect(zetTerm('', 'bijlage', { soort: 'janee', veld: 'bijlage', ja: true })).toBe('bijlage:ja');
    expect(zetTerm('a termijn:<2 b', 'termijn', null)).toBe('a b');
    expect(waardenVan(leesVraag(getypt), 'reg')).toEqual(['BAG']);
  });

  it('DOM-302 a name with a quote in it can still be chosen', () => {
    const tekst = wisselWaarde('', 'label', 'wacht op "foto"');
    expect(tekst).toBe('label:"wacht op foto"');
    expect(leesVraag(tekst).fouten).toEqual([]);
  });
});

describe('suggestions', () => {
  it.each([
    ['re', 2, { soort: 'veld', begin: 're', van: 0, tot: 2 }],
    ['reg:b', 5, { soort: 'waarde', veld: 'reg', begin: 'b', van: 4, tot: 5 }],
    ['reg:brp,b x', 9, { soort: 'waarde', veld: 'reg', begin: 'b', van: 8, tot: 9 }],
    ['-van:', 5, { soort: 'waarde', veld: 'van', begin: '', van: 5, tot: 5 }],
    ['kerk ', 5, { soort: 'veld', begin: '', van: 5, tot: 5 }],
    ['"kerk', 3, undefined],
    ['12', 2, undefined],
    ['xyz:a', 5, undefined],
  ])('DOM-303 in %j at %i', (getypt, plek, verwacht) => {
    expect(aanvullingBij(getypt, plek)).toEqual(verwacht);
  });

  it('DOM-303 taking one leaves a text that can be read, with the caret where one goes on', () => {
    const neem = (getypt: string, gekozen: string) => {
      const bij = aanvullingBij(getypt, getypt.length);
      return bij && vulAan(getypt, bij, gekozen);
    };
    expect(neem('re', 'reg')).toEqual({ tekst: 'reg:', plek: 4 });
    expect(neem('reg:b', 'BAG')).toEqual({ tekst: 'reg:bag ', plek: 8 });
    expect(neem('afnemer:soc', 'Sociale Verzekeringsbank')).toEqual({
      tekst: 'afnemer:"Sociale Verzekeringsbank" ',
      plek: 35,
    });
    expect([veldenBij('o'), vasteWaarden('bijlage'), vasteWaarden('reg')]).toEqual([
      ['object', 'ontvangen'],
      ['ja', 'nee'],
      undefined,
    ]);
  });
});

describe('what a query means', () => {
  const omgeving: Omgeving = {
    // A Tuesday.
    vandaag: '2026-11-24',
    ik: 'm.jansen',
    medewerkers: [
      { id: 'm.jansen', naam: 'M. Jansen' },
      { id: 's.bakker', naam: 'S. Bakker' },
      { id: 'k.jansen', naam: 'K. Jansen' },
      // Left: what stands in this name is nobody's.
      { id: 'h.devries', naam: 'H. de Vries', behandelt: false },
    ],
    objecten: ['Verblijfplaats', 'Pand', 'Openbare ruimte'],
    afnemers: ['UWV', 'Waternet', 'Provinciaal Waterschap', 'Café Ångström'],
  };
  const voorwaarde = (getypt: string) => filterVan('nieuw', lees(getypt), omgeving).voorwaarden[0];

  it.each([
    ['termijn:<2', null, '2026-11-26'],
    ['termijn:<=2', null, '2026-11-27'],
    ['termijn:2', '2026-11-26', '2026-11-27'],
    // Thursday and Friday left, then the weekend.
    ['termijn:>3', '2026-11-30', '9999-12-31'],
    ['termijn:>=3', '2026-11-27', '9999-12-31'],
    ['termijn:<0', null, '2026-11-24'],
    ['termijn:0', '2026-11-24', '2026-11-25'],
    ['termijn:te-laat', null, '2026-11-24'],
    ['termijn:vandaag', '2026-11-24', '2026-11-25'],
    ['termijn:week', '2026-11-24', '2026-11-30'],
    ['termijn:geen', '9999-12-31', null],
  ])('DOM-304 %s is due from %s, before %s', (getypt, vanaf, voor) => {
    expect(voorwaarde(getypt)).toEqual({ kolom: 'uiterlijk', dagen: { vanaf, voor }, niet: false });
  });

  it.each([
    ['ontvangen:vandaag', '2026-11-24', '2026-11-25'],
    ['ontvangen:gisteren', '2026-11-23', '2026-11-24'],
    ['ontvangen:week', '2026-11-23', '2026-11-25'],
    ['ontvangen:maand', '2026-11-01', '2026-11-25'],
    ['ontvangen:2026-11-01..2026-11-02', '2026-11-01', '2026-11-03'],
    ['ontvangen:2026-11-01..', '2026-11-01', null],
    ['ontvangen:5-11-2026', '2026-11-05', '2026-11-06'],
  ])('DOM-304 %s came in from %s, before %s', (getypt, vanaf, voor) => {
    expect(voorwaarde(getypt)).toEqual({ kolom: 'ontvangen', dagen: { vanaf, voor }, niet: false });
  });

  it.each([
    ['van:ik', ['m.jansen']],
    ['van:niemand,bakker', ['', 'h.devries', 's.bakker']],
    ['van:jansen', ['m.jansen', 'k.jansen']],
    ['van:k.jansen', ['k.jansen']],
    ['van:pietersen', []],
  ])('DOM-305 %s is %j', (getypt, waarden) => {
    expect(voorwaarde(getypt)).toEqual({ kolom: 'toegewezen', waarden, niet: false });
  });

  it.each([
    ['afnemer:water', ['Waternet', 'Provinciaal Waterschap']],
    ['afnemer:schap', []],
    ['afnemer:"cafe angstrom"', ['Café Ångström']],
    ['afnemer:uwv,waternet', ['UWV', 'Waternet']],
  ])('DOM-305 %s is %j', (getypt, waarden) => {
    expect(voorwaarde(getypt)).toEqual({ kolom: 'afnemer', waarden, niet: false });
  });

  it('DOM-305 words, what is not wanted, and another place', () => {
    const filter = filterVan('nieuw', lees('kerk -"lege plek" in:alles object:openbare -label:Foto'), omgeving);
    expect(filter).toEqual({
      plek: 'alles' satisfies Plek,
      ik: 'm.jansen',
      vandaag: '2026-11-24',
      voorwaarden: [
        { kolom: 'object', waarden: ['Openbare ruimte'], niet: false },
        { kolom: 'label', waarden: ['foto'], niet: true },
      ],
      wel: [{ tekst: 'kerk', letterlijk: false }],
      niet: [{ tekst: 'lege plek', letterlijk: true }],
    });
  });

  it('DOM-305 words of a name, never a piece out of its middle', () => {
    expect([woordBegintMet('Sint-Jan', 'jan'), woordBegintMet('Januari', 'nua'), woordBegintMet('x', '')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

it('DOM-300 what is written can be read again', () => {
  const getypt =
    'reg:bag,brp -status:in_behandeling label:"wacht op foto" termijn:<=3 ontvangen:2026-11-01.. "a b" c in:mijn';
  expect(schrijfVraag(lees(getypt))).toBe(getypt);
});
