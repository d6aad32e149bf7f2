// The edges of the identifications: one character more or less, and what is said or shown then.
import { describe, expect, it } from 'vitest';
import { leesDatum } from '../../../../shared/domain/deeldatum.ts';
import { isANummer } from '../../../../shared/domain/identificatie/a-nummer.ts';
import { leesBagId } from '../../../../shared/domain/identificatie/bag-id.ts';
import { isBsn } from '../../../../shared/domain/identificatie/bsn.ts';
import { controleerGemeentecode } from '../../../../shared/domain/identificatie/gemeentecode.ts';
import { leesLocatie } from '../../../../shared/domain/identificatie/locatie.ts';
import { controleerOin } from '../../../../shared/domain/identificatie/oin.ts';
import {
  controleerIdentificatie,
  formatteerIdentificatie,
  maskeerIdentificatie,
} from '../../../../shared/domain/identificatie.ts';
import { isBestaandeDatum } from '../../../../shared/domain/termijn/datum.ts';
import { isIban } from '../../../../shared/domain/waakhond/getallen.ts';

const fouten = (soort: string, waarde: string): readonly string[] => controleerIdentificatie(soort, waarde).fouten;
const NUL = 'Misschien ontbreekt de nul vooraan.';

describe('DOM-5 one digit more is another number', () => {
  it('DOM-5 a number with a digit behind or before it is not that number', () => {
    expect([isBsn('999990743'), isBsn('9999907430'), isBsn('0999990743')]).toEqual([true, false, false]);
    expect([isANummer('1010101025'), isANummer('10101010250')]).toEqual([true, false]);
    expect(leesBagId('03441000000004170')).toBeUndefined();
    expect(leesBagId('00344100000000417')).toBeUndefined();
  });

  it.each([
    ['BSN', '999990743', '9999 90 743'],
    ['BSN', '9999907431', '9999907431'],
    ['A_NUMMER', '1010101025', '101 010 1025'],
    ['A_NUMMER', '10101010250', '10101010250'],
    ['BAG_ID', '0344100000000417', '0344 10 0000000417'],
    ['BAG_ID', ' 03441000000004170 ', '03441000000004170'],
  ])('DOM-5 %s %s is shown as %s: groups only for a whole number', (soort, waarde, verwacht) => {
    expect(formatteerIdentificatie(soort, waarde)).toBe(verwacht);
  });

  it('DOM-5 in a list a number too long is not shortened as if it were whole', () => {
    expect(maskeerIdentificatie('BAG_ID', '03441000000004170')).toBe('03441000000004170');
    expect(maskeerIdentificatie('BSN', '123456')).toBe('•••••••56');
    expect(maskeerIdentificatie('BSN', '12345')).toBe('•••••••');
  });
});

describe('DOM-5 what is said, and not said', () => {
  it('DOM-5 a missing zero is only suggested where it would help', () => {
    expect(fouten('BSN', '00000012').join()).toContain(NUL);
    expect(fouten('BSN', '12345678').join()).not.toContain(NUL);
    expect(fouten('BAG_ID', '344100000000417').join()).toContain(NUL);
    expect(fouten('BAG_ID', '34410000000041').join()).not.toContain(NUL);
  });

  it('DOM-5 a letter anywhere is the fault, not the length', () => {
    expect(fouten('BAG_ID', 'x344100000000417')).toEqual(['Een BAG-identificatie bestaat alleen uit cijfers.']);
  });

  it('DOM-5 an establishment number has twelve digits, not thirteen', () => {
    expect(fouten('KVK', '123456789012').join()).toContain('vestigingsnummer');
    expect(fouten('KVK', '1234567890123').join()).not.toContain('vestigingsnummer');
  });

  it('DOM-5 a meaning is there for a valid value that has one, else there is no such field', () => {
    expect(controleerIdentificatie('BAG_ID', '0000')).not.toHaveProperty('betekenis');
    expect(controleerIdentificatie('BSN', '999990743')).not.toHaveProperty('betekenis');
    expect(controleerIdentificatie('KVK', '12345678')).not.toHaveProperty('betekenis');
    expect(controleerIdentificatie('BAG_ID', '0344100000000417')).toStrictEqual({
      geldig: true,
      genormaliseerd: '0344100000000417',
      fouten: [],
      waarschuwingen: [],
      betekenis: 'Pand',
    });
  });

  it('DOM-5 a warning is no fault', () => {
    expect(controleerOin('00000005123456789000').geldig).toBe(true);
    expect(controleerGemeentecode('0788', '2026-11-23').geldig).toBe(true);
    expect(controleerOin('00000003123456780000').waarschuwingen).toEqual([]);
    expect(controleerOin('00000003123456780100').waarschuwingen).toEqual(['Deze OIN eindigt niet op nullen.']);
  });

  it('DOM-5 a WKK-id is checked without the spaces around it', () => {
    expect(fouten('WKK_ID', '  {1a2b3c4d-5e6f-0a1b-2c3d-4e5f6a7b8c9d} ')).toEqual([]);
    expect(fouten('WKK_ID', '  ')).toEqual(['Een WKK-identificatie ontbreekt.']);
  });
});

describe('DOM-5 points', () => {
  const ZES = 'Zet een 0 voor een coördinaat onder 100 kilometer, zodat er zes cijfers voor de komma staan.';
  const VORM = 'Schrijf een locatie als 155000,000 463000,000 (x en y in meters).';

  it.each([
    ['155000,000 63000,000', [ZES]],
    ['15500,000 463000,000', [ZES]],
    ['155000,000 463000.000', ['Gebruik een komma voor de decimalen, geen punt.']],
    ['155000,000 46300,0001', [VORM]],
    ['155000,000 46300,00', [VORM]],
    ['1155000,000 463000,000', [VORM]],
  ])('DOM-5 of "%s" it says what to do', (waarde, verwacht) => {
    expect(fouten('LOCATIE', waarde)).toEqual(verwacht);
  });

  it('DOM-5 spaces around a point do not matter, and are not kept', () => {
    expect(leesLocatie(' 155000,000 463000,000 ')).toEqual({ x: 155000, y: 463000 });
    expect(controleerIdentificatie('WKK_LOCATIE', ' ergens ').genormaliseerd).toBe('ergens');
  });

  it('DOM-5 metres are shown by the thousand', () => {
    const kaal = (waarde: string): string => formatteerIdentificatie('WKK_LOCATIE', waarde).replace(/\s/gu, ' ');
    expect(kaal('14;155.000;463.000,6')).toBe('155 000 · 463 001');
    expect(kaal('14;1.155.000;999')).toBe('1 155 000 · 999');
  });
});

describe('DOM-6 dates that exist', () => {
  it.each([
    ['2026-11-01', true],
    ['2026-11-00', false],
    ['2026-11-31', false],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2024-01-31', true],
    ['2026/11/23', false],
    ['x2026-11-23', false],
    ['2026-11-231', false],
  ])('DOM-6 %s: %s', (tekst, verwacht) => {
    expect(isBestaandeDatum(tekst)).toBe(verwacht);
  });

  it.each([
    ['0000-00-00', true],
    ['0000-00-05', false],
    ['2019-00-05', false],
    ['2019-00-00', true],
    ['2019-12-31', true],
    ['2019-13-01', false],
  ])('DOM-7 the partial date %s: %s', (tekst, verwacht) => {
    expect(leesDatum(tekst)?.bestaat).toBe(verwacht);
  });
});

describe('DOM-25 an IBAN', () => {
  it.each([
    ['NL91ABNA0417164300', true],
    ['nl91 abna 0417 1643 00', true],
    ['NL91ABNA0417164301', false],
    ['NL58ABNA041716430', false],
    ['NL6AABNA0417164300', false],
    ['XX91ABNA0417164300', false],
  ])('DOM-25 %s: %s', (tekst, verwacht) => {
    expect(isIban(tekst)).toBe(verwacht);
  });
});
