import { describe, expect, it } from 'vitest';
import { isIban } from '../../../shared/domain/waakhond/getallen.ts';
import { bewaak } from '../../../shared/domain/waakhond.ts';

const gevonden = (tekst: string, namen: readonly string[] = []): string[] =>
  bewaak(tekst, { openbaar: false, namen }).map(({ soort, van, tot }) => `${soort} ${tekst.slice(van, tot)}`);

describe('DOM-11 the watchdog finds what may not go out', () => {
  it.each([
    ['Betrokkene 999990743 is niet aangeschreven.', ['BSN 999990743']],
    ['BSN 9999.90.743 of 9999 90 743', ['BSN 9999.90.743', 'BSN 9999 90 743']],
    ['(999990743)', ['BSN 999990743']],
    ['nr. 12 999990743', ['BSN 999990743']],
    ['A-nummer 9032091018', ['A-nummer 9032091018']],
    ['A-nummer 903 209 1018', ['A-nummer 903 209 1018']],
    ['A-nummer 3 1 09101480, waarin ook een BSN past', ['A-nummer 3 1 09101480']],
    ['mail p.jansen@utrecht.example.', ['e-mailadres p.jansen@utrecht.example']],
    ['PIET+BALIE@Sub.Utrecht.EXAMPLE', ['e-mailadres PIET+BALIE@Sub.Utrecht.EXAMPLE']],
    ['bel 06-12345678', ['telefoonnummer 06-12345678']],
    ['bel 0612345678', ['telefoonnummer 0612345678']],
    ['bel (030) 286 10 00', ['telefoonnummer (030) 286 10 00']],
    ['bel +31 6 1234 5678 of 0031612345678', ['telefoonnummer +31 6 1234 5678', 'telefoonnummer 0031612345678']],
    ['bel +31 (0)30 286 10 00', ['telefoonnummer +31 (0)30 286 10 00']],
    ['op NL91 ABNA 0417 1643 00 gestort', ['IBAN NL91 ABNA 0417 1643 00']],
    ['op nl91abna0417164300', ['IBAN nl91abna0417164300']],
    ['Belgisch BE68 5390 0754 7034', ['IBAN BE68 5390 0754 7034']],
    ['Kerkstraat 21, 3511 AB Utrecht', ['adres 21, 3511 AB']],
    ['Kerkstraat 21 bis 3511AB', ['adres 21 bis 3511AB']],
    ['3511AB 21a', ['adres 3511AB 21a']],
    ['3511ab 21', ['adres 3511ab 21']],
    ['postcode 3511 AB, nummer 12', ['adres 3511 AB, nummer 12']],
  ])('DOM-11 in "%s"', (tekst, verwacht) => {
    expect(gevonden(tekst)).toEqual(verwacht);
  });

  it.each([
    'Wij kunnen uw melding niet onderzoeken. U kunt de melding opnieuw doen.',
    'Een BSN dat niet klopt: 999990744.',
    'Negen nullen: 000000000.',
    'Een langer getal 9999907431 of 1999990743.',
    'Het punt 136204,123 455871,000.',
    'BAG-identificatie 0344100000000417 of 0344 10 0000000417.',
    'KvK-nummer 12345678, kenmerk BD-2026-0471, zaak 2026-12345.',
    'Op 12-03-2026 om 10.30 uur, 5 personen.',
    'Een bedrag van € 1.234.567,89.',
    'Bel 14 030.',
    'De postcode 3511 AB zonder huisnummer.',
    'In 2019 en 3 maanden later.',
    'Postcode 3511 SS 21 bestaat niet.',
    'IBAN NL91 ABNA 1417 1643 01 klopt niet.',
    'Stuur het @gemeente.',
  ])('DOM-11 but not in "%s"', (tekst) => {
    expect(gevonden(tekst)).toEqual([]);
  });

  it('DOM-11 a number that starts at the second group is found too', () => {
    expect(gevonden('1235 99999 0743')).toEqual(['BSN 99999 0743']);
  });

  it('DOM-11 finds are in order, do not overlap, and say where they are', () => {
    const tekst = 'Mail p@x.example of bel 06-12345678 over 999990743.';
    expect(bewaak(tekst, { openbaar: false })).toEqual([
      { soort: 'e-mailadres', van: 5, tot: 16, ernst: 'waarschuwt' },
      { soort: 'telefoonnummer', van: 24, tot: 35, ernst: 'waarschuwt' },
      { soort: 'BSN', van: 41, tot: 50, ernst: 'blokkeert' },
    ]);
  });

  it('DOM-11 in a text that everyone can read, contact data and names are stopped', () => {
    const tekst = 'IBAN NL91ABNA0417164300, 9032091018, p@x.example, 06-12345678, 3511 AB 21, Sofia';
    const ernst = (openbaar: boolean) =>
      bewaak(tekst, { openbaar, namen: ['Sofia'] }).map((v) => `${v.soort} ${v.ernst}`);
    expect(ernst(true)).toEqual([
      'IBAN blokkeert',
      'A-nummer blokkeert',
      'e-mailadres blokkeert',
      'telefoonnummer blokkeert',
      'adres waarschuwt',
      'naam blokkeert',
    ]);
    expect(ernst(false)).toEqual([
      'IBAN blokkeert',
      'A-nummer blokkeert',
      'e-mailadres waarschuwt',
      'telefoonnummer waarschuwt',
      'adres waarschuwt',
      'naam waarschuwt',
    ]);
  });
});

describe('DOM-11 finds that overlap', () => {
  it('DOM-11 what is stopped goes before what is only pointed at, then the longest', () => {
    const tekst = 'mail 999990743@post.example';
    const vondsten = (openbaar: boolean) => bewaak(tekst, { openbaar }).map((v) => `${v.soort} ${v.ernst}`);
    expect(vondsten(false)).toEqual(['BSN blokkeert']);
    expect(vondsten(true)).toEqual(['e-mailadres blokkeert']);
  });

  it('DOM-11 what only touches does not overlap', () => {
    expect(gevonden('Sofia999990743', ['Sofia'])).toEqual(['BSN 999990743']);
    expect(gevonden('999990743,Sofia', ['Sofia'])).toEqual(['BSN 999990743', 'naam Sofia']);
    expect(gevonden('3511AB 21/p@x.example')).toEqual(['adres 3511AB 21', 'e-mailadres p@x.example']);
  });
});

describe('DOM-11 names', () => {
  it.each([
    ['De heer JANSEN woont hier niet.', ['Jansen'], ['naam JANSEN']],
    ['Mevrouw Jose\u0301 Núñez', ['José Nunez'], []],
    ['Mevrouw José Núñez', ['Jose Nunez'], ['naam José Núñez']],
    ['Jansen, Jansen', ['Jansen', 'jansen'], ['naam Jansen', 'naam Jansen']],
    ['Jansens, oudjansen, Jansen2 en jansen', ['Jansen'], ['naam jansen']],
    ['Mevrouw Bos', [' Bos '], ['naam Bos']],
    ['in de straat', ['de', ''], []],
    ['Weiß', ['weiß'], ['naam Weiß']],
  ])('DOM-11 in "%s" with %j', (tekst, namen, verwacht) => {
    expect(gevonden(tekst, namen)).toEqual(verwacht);
  });
});

describe('DOM-11 IBAN', () => {
  it.each([
    ['NL91ABNA0417164300', true],
    ['nl91 abna 0417 1643 00', true],
    ['DE89370400440532013000', true],
    ['GB29NWBK60161331926819', true],
    ['NL91ABNA0417164301', false],
    ['NL91ABNA041716430', false],
    ['XX91ABNA0417164300', false],
    ['', false],
  ])('DOM-11 %s: %s', (tekst, verwacht) => {
    expect(isIban(tekst)).toBe(verwacht);
  });
});
