import { describe, expect, it } from 'vitest';
import { isANummer } from '../../../../shared/domain/identificatie/a-nummer.ts';
import { leesBagId } from '../../../../shared/domain/identificatie/bag-id.ts';
import { isBsn } from '../../../../shared/domain/identificatie/bsn.ts';
import { controleerGemeentecode } from '../../../../shared/domain/identificatie/gemeentecode.ts';
import { controleerKenmerk } from '../../../../shared/domain/identificatie/kenmerk.ts';
import { leesLocatie, schrijfLocatie } from '../../../../shared/domain/identificatie/locatie.ts';
import { controleerOin } from '../../../../shared/domain/identificatie/oin.ts';
import {
  controleerIdentificatie,
  formatteerIdentificatie,
  isGeheimeIdentificatie,
  maskeerIdentificatie,
} from '../../../../shared/domain/identificatie.ts';
import { leesFixture } from '../fixture.ts';

type Gevallen = {
  bsn: { valid: string[]; invalid: string[] };
  anummer: { valid: string[]; invalid: Record<string, string> };
  bag: Record<string, string | false>;
  locatie: Record<string, string>;
  wkk_id: Record<string, boolean>;
  wkk_locatie: Record<string, boolean>;
  oin: Record<string, string | false>;
  kenmerk_max: Record<string, number>;
};
const gevallen = leesFixture<Gevallen>('identifier-cases');

const fouten = (soort: string, waarde: string): readonly string[] => controleerIdentificatie(soort, waarde).fouten;

describe('DOM-5 BSN', () => {
  it.each(gevallen.bsn.valid)('DOM-5 %s is a BSN', (bsn) => {
    expect(controleerIdentificatie('BSN', bsn)).toEqual({
      geldig: true,
      genormaliseerd: bsn,
      fouten: [],
      waarschuwingen: [],
    });
    expect(isBsn(bsn)).toBe(true);
  });

  it.each(gevallen.bsn.invalid)('DOM-5 %s is no BSN', (bsn) => {
    expect(controleerIdentificatie('BSN', bsn).geldig).toBe(false);
    expect(isBsn(bsn)).toBe(false);
  });

  it.each([
    ['', 'Een BSN ontbreekt.'],
    ['99999a743', 'Een BSN bestaat alleen uit cijfers.'],
    ['9', 'Een BSN heeft 9 cijfers; hier staat er 1.'],
    ['9999907431', 'Een BSN heeft 9 cijfers; hier staan er 10.'],
    ['000000000', 'Een BSN bestaat niet uit negen nullen.'],
    ['999990744', 'Dit BSN klopt niet: het doorstaat de 11-proef niet.'],
    ['00000012', 'Een BSN heeft 9 cijfers; hier staan er 8. Misschien ontbreekt de nul vooraan.'],
  ])('DOM-5 of "%s" it says: %s', (waarde, fout) => {
    expect(fouten('BSN', waarde)).toEqual([fout]);
  });

  it('DOM-5 spaces and dots in a BSN are read past, and no fault repeats the number', () => {
    expect(controleerIdentificatie('BSN', ' 9999.90 743 ').genormaliseerd).toBe('999990743');
    expect(fouten('BSN', '9999.90.744').join()).not.toMatch(/\d{3}/);
  });
});

describe('DOM-5 A-nummer', () => {
  it.each(gevallen.anummer.valid)('DOM-5 %s is an A-nummer', (anummer) => {
    expect(controleerIdentificatie('A_NUMMER', anummer).fouten).toEqual([]);
    expect(isANummer(anummer)).toBe(true);
  });

  it.each(Object.entries(gevallen.anummer.invalid))('DOM-5 %s is none: %s', (anummer) => {
    expect(controleerIdentificatie('A_NUMMER', anummer).geldig).toBe(false);
    expect(isANummer(anummer)).toBe(false);
  });

  it.each([
    ['0101010102', /^Een A-nummer begint niet met een 0\.$/],
    ['1010101033', /twee gelijke cijfers/],
    ['1010101024', /rest 0 of 5/],
    ['1010101034', /gewogen som/],
    ['101010102', /^Een A-nummer heeft 10 cijfers; hier staan er 9\.$/],
  ])('DOM-5 of %s it says what is wrong', (anummer, fout) => {
    expect(fouten('A_NUMMER', anummer).some((tekst) => fout.test(tekst))).toBe(true);
  });
});

describe('DOM-5 adres and KvK-nummer', () => {
  it('DOM-5 an address has at most 50 characters, counted as a reader counts them', () => {
    expect(controleerIdentificatie('ADRES', `${'é'.repeat(48)} 1`).geldig).toBe(true);
    expect(controleerIdentificatie('ADRES', `${'𝒌'.repeat(48)} 1`).geldig).toBe(true);
    expect(fouten('ADRES', `${'é'.repeat(49)} 1`)).toEqual(['Een adres heeft hooguit 50 tekens; dit zijn er 51.']);
    expect(fouten('ADRES', '   ')).toEqual(['Een adres ontbreekt.']);
  });

  it('DOM-5 spaces in an address are one, and one without a house number is odd', () => {
    expect(controleerIdentificatie('ADRES', ' Kerkstraat   21 \n Utrecht ')).toEqual({
      geldig: true,
      genormaliseerd: 'Kerkstraat 21 Utrecht',
      fouten: [],
      waarschuwingen: [],
    });
    expect(controleerIdentificatie('ADRES', 'Kerkstraat').waarschuwingen).toEqual([
      'In dit adres staat geen huisnummer.',
    ]);
  });

  it.each([
    ['12345678', []],
    ['1234 5678', []],
    ['1234567', ['Een KvK-nummer heeft 8 cijfers; hier staan er 7.']],
    ['123456789012', ['Een KvK-nummer heeft 8 cijfers; hier staan er 12. Dit lijkt een vestigingsnummer.']],
    ['1234567a', ['Een KvK-nummer bestaat alleen uit cijfers.']],
  ])('DOM-5 KvK-nummer %s: %j', (kvk, verwacht) => {
    expect(fouten('KVK', kvk)).toEqual(verwacht);
  });

  it('DOM-5 22222222 is allowed and says that it is fictitious', () => {
    expect(controleerIdentificatie('KVK', '22222222')).toEqual({
      geldig: true,
      genormaliseerd: '22222222',
      fouten: [],
      waarschuwingen: [],
      betekenis: 'Fictief nummer: de organisatie is niet ingeschreven',
    });
  });
});

describe('DOM-5 BAG-identificatie', () => {
  it.each(Object.entries(gevallen.bag))('DOM-5 %s is %s', (id, verwacht) => {
    const { geldig, betekenis } = controleerIdentificatie('BAG_ID', id);
    expect(geldig ? betekenis : false).toBe(verwacht);
  });

  it.each([
    ['', 'Een BAG-identificatie ontbreekt.'],
    ['0344-10-x', 'Een BAG-identificatie bestaat alleen uit cijfers.'],
    ['0000', 'Een woonplaats heeft niet de code 0000.'],
    ['0344990000000001', 'Cijfer 5 en 6 noemen geen soort object: het is 01, 02, 03, 10, 20 of 30.'],
    [
      '344010000000001',
      'Een BAG-identificatie heeft 16 cijfers, of 4 voor een woonplaats; hier staan er 15. Misschien ontbreekt de nul vooraan.',
    ],
    ['034401000000009', 'Een BAG-identificatie heeft 16 cijfers, of 4 voor een woonplaats; hier staan er 15.'],
  ])('DOM-5 of "%s" it says: %s', (id, fout) => {
    expect(fouten('BAG_ID', id)).toEqual([fout]);
  });

  it('DOM-5 its parts are the gemeente where it came into being, the kind and the number', () => {
    expect(leesBagId('0344 10 0000000417')).toEqual({
      gemeente: '0344',
      objecttype: 'Pand',
      volgnummer: '0000000417',
    });
    expect(leesBagId('0344')).toBeUndefined();
    expect(leesBagId('0344990000000417')).toBeUndefined();
  });
});

describe('DOM-5 locatie', () => {
  it.each(Object.entries(gevallen.locatie))('DOM-5 "%s": %s', (waarde, verwacht) => {
    const uitkomst = controleerIdentificatie('LOCATIE', waarde);
    expect(uitkomst.geldig).toBe(verwacht !== 'format');
    expect(uitkomst.waarschuwingen.length > 0).toBe(verwacht.includes('outside'));
  });

  it.each([
    ['', ['Een locatie ontbreekt.']],
    ['155000.000 463000.000', ['Gebruik een komma voor de decimalen, geen punt.']],
    [
      '14500,250 370000,000',
      ['Zet een 0 voor een coördinaat onder 100 kilometer, zodat er zes cijfers voor de komma staan.'],
    ],
    ['bij de kerk', ['Schrijf een locatie als 155000,000 463000,000 (x en y in meters).']],
  ])('DOM-5 of "%s" it says what to do', (waarde, verwacht) => {
    expect(fouten('LOCATIE', waarde)).toEqual(verwacht);
  });

  it.each([
    ['000000,000 289000,000', 0],
    ['300000,000 630000,000', 0],
    ['300000,001 630000,000', 1],
    ['300000,000 630000,001', 1],
    ['155000,000 288999,999', 1],
  ])('DOM-5 the extent of the Netherlands at %s gives %i warnings', (waarde, aantal) => {
    expect(controleerIdentificatie('LOCATIE', waarde).waarschuwingen).toHaveLength(aantal);
  });

  it.each(Object.entries(gevallen.wkk_locatie))('DOM-5 WKK-locatie "%s": %s', (waarde, verwacht) => {
    expect(controleerIdentificatie('WKK_LOCATIE', waarde).geldig).toBe(verwacht);
  });

  it('DOM-5 a WKK-locatie is read tolerantly', () => {
    expect(leesLocatie('14;155.000,000;463.000,000')).toEqual({ x: 155000, y: 463000 });
    expect(leesLocatie(' 14 ; 155000 ; 463000,5 ')).toEqual({ x: 155000, y: 463000.5 });
    expect(controleerIdentificatie('WKK_LOCATIE', ' 14 ; 155000 ; 463000,5 ').genormaliseerd).toBe(
      '14;155000;463000,5',
    );
    expect(fouten('WKK_LOCATIE', '155000,000 463000,000')).toEqual([
      'Schrijf een locatie als 14;155.000,000;463.000,000.',
    ]);
    expect(controleerIdentificatie('LOCATIE', ' 155000,000  463000,000 ').genormaliseerd).toBe('155000,000 463000,000');
    expect(controleerIdentificatie('WKK_LOCATIE', '14;1;1').waarschuwingen).toEqual([
      'Dit punt ligt buiten Nederland.',
    ]);
    expect(leesLocatie('14;155.00,000;463.000,000')).toBeUndefined();
  });

  it('DOM-5 a point can be read and written in the notation of the portal', () => {
    expect(leesLocatie('014500,250 370000,000')).toEqual({ x: 14500.25, y: 370000 });
    expect(schrijfLocatie({ x: 14500.25, y: 370000 })).toBe('014500,250 370000,000');
    expect(leesLocatie('geen punt')).toBeUndefined();
  });
});

describe('DOM-5 WKK-id, OIN, gemeentecode and kenmerk', () => {
  it.each(Object.entries(gevallen.wkk_id))('DOM-5 WKK-id %s: %s', (id, verwacht) => {
    expect(controleerIdentificatie('WKK_ID', id).geldig).toBe(verwacht);
  });

  it('DOM-5 a WKK-id is compared in upper case, and without braces it says so', () => {
    expect(controleerIdentificatie('WKK_ID', ' {1a2b3c4d-5e6f-0a1b-2c3d-4e5f6a7b8c9d}').genormaliseerd).toBe(
      '{1A2B3C4D-5E6F-0A1B-2C3D-4E5F6A7B8C9D}',
    );
    expect(fouten('WKK_ID', '1A2B3C4D-5E6F-0a1b-2c3d-4e5f6a7b8c9d')).toEqual([
      'Zet accolades om de WKK-identificatie: {…}.',
    ]);
    expect(fouten('WKK_ID', '')).toEqual(['Een WKK-identificatie ontbreekt.']);
    expect(fouten('WKK_ID', '{1A2B}')).toEqual([
      'Een WKK-identificatie heeft 38 tekens, als {1A2B3C4D-5E6F-0A1B-2C3D-4E5F6A7B8C9D}.',
    ]);
  });

  it.each(Object.entries(gevallen.oin))('DOM-5 OIN %s: %s', (oin, verwacht) => {
    const { geldig, betekenis, waarschuwingen } = controleerOin(oin);
    const faalt = waarschuwingen.includes('Het RSIN in deze OIN doorstaat de 11-proef niet.');
    expect(geldig ? `${betekenis}${faalt ? ' fails 11-proef' : ''}` : false).toBe(verwacht);
  });

  it('DOM-5 an OIN of an unknown kind or with an odd ending is allowed, and said', () => {
    expect(controleerOin('00000005123456789000').waarschuwingen).toEqual([
      'Deze OIN begint niet met een bekende soort.',
    ]);
    expect(controleerOin('00000003123456780001').waarschuwingen).toEqual(['Deze OIN eindigt niet op nullen.']);
    expect(controleerOin('00000001002220647001').waarschuwingen).toEqual(['Deze OIN eindigt niet op nullen.']);
    expect(controleerOin('00000003123456781000').waarschuwingen).toEqual(['Deze OIN eindigt niet op nullen.']);
    expect(controleerOin('00000099000000000001').waarschuwingen).toEqual([]);
    expect(controleerOin('12').fouten).toEqual(['Een OIN heeft 20 cijfers; hier staan er 2.']);
  });

  it('DOM-5 a gemeentecode says its name, what it became, or that it is unknown', () => {
    expect(controleerGemeentecode('0344', '2026-11-23').betekenis).toBe('Utrecht');
    expect(controleerGemeentecode('0788', '2026-11-23').waarschuwingen).toEqual([
      'De gemeente Haaren bestaat niet meer: nu Boxtel (0757), Oisterwijk (0824), Tilburg (0855), Vught (0865).',
    ]);
    expect(controleerGemeentecode('0788', '2020-12-31').waarschuwingen).toEqual([]);
    expect(controleerGemeentecode('1055', '2026-11-23').waarschuwingen).toEqual([
      'De gemeente Elten bestaat niet meer: zonder opvolger.',
    ]);
    expect(controleerGemeentecode(' 0788 ', '2021-01-01').waarschuwingen).toHaveLength(1);
    expect(controleerGemeentecode('1999', '2026-11-23').betekenis).toBe('Registratie Niet-Ingezetenen (RNI)');
    expect(controleerGemeentecode('4321', '2026-11-23')).toEqual({
      geldig: true,
      genormaliseerd: '4321',
      fouten: [],
      waarschuwingen: ['Deze gemeentecode staat niet in de tabel.'],
    });
    expect(controleerGemeentecode('344', '2026-11-23').fouten).toEqual([
      'Een gemeentecode heeft 4 cijfers; hier staan er 3.',
    ]);
  });

  it.each(Object.entries(gevallen.kenmerk_max))('DOM-5 a kenmerk of %s has at most %i characters', (code, max) => {
    expect(controleerKenmerk(code, 'K'.repeat(max)).geldig).toBe(true);
    expect(controleerKenmerk(code, 'K'.repeat(max + 1)).fouten).toEqual([
      `Een kenmerk heeft hooguit ${max} tekens; dit zijn er ${max + 1}.`,
    ]);
  });

  it('DOM-5 a kenmerk says something, on one line', () => {
    expect(controleerKenmerk('BRP', '  ').fouten).toEqual(['Een kenmerk ontbreekt.']);
    expect(controleerKenmerk('BRP', 'a\tb').fouten).toEqual(['In een kenmerk staan geen regeleinden of tabs.']);
    expect(controleerKenmerk('XYZ', 'K'.repeat(40)).geldig).toBe(true);
  });
});

describe('DOM-5 showing and hiding', () => {
  it.each([
    ['BSN', '999990743', '9999 90 743', '•••••••43', true],
    ['BSN', '12', '12', '•••••••', true],
    ['A_NUMMER', '9032091018', '903 209 1018', '•••••••18', true],
    ['A_NUMMER', 'onleesbaar', 'onleesbaar', '•••••••ar', true],
    ['ADRES', ' Kerkstraat  21 ', 'Kerkstraat 21', 'Kerkstraat 21', false],
    ['KVK', ' 22222222', '22222222', '22222222', false],
    ['BAG_ID', '0344100000000417', '0344 10 0000000417', '0344 10 …0417', false],
    ['BAG_ID', '0344', '0344', '0344', false],
    ['LOCATIE', '136204,499 455870,500', '136 204 · 455 871', '136 204 · 455 871', false],
    ['LOCATIE', '000999,000 370000,000', '999 · 370 000', '999 · 370 000', false],
    ['LOCATIE', 'bij de kerk', 'bij de kerk', 'bij de kerk', false],
    [
      'WKK_ID',
      '{1a2b3c4d-5e6f-0a1b-2c3d-4e5f6a7b8c9d}',
      '{1A2B3C4D-5E6F-0A1B-2C3D-4E5F6A7B8C9D}',
      '{1A2B…8C9D}',
      false,
    ],
    ['WKK_ID', 'put 12', 'PUT 12', 'put 12', false],
    ['WKK_LOCATIE', '14;155.000,000;463.000,000', '155 000 · 463 000', '155 000 · 463 000', false],
    ['BAG_ID', ' onbekend ', 'onbekend', 'onbekend', false],
    ['WKK_ID', ' put 12 ', 'PUT 12', 'put 12', false],
    ['LOCATIE', ' bij de kerk ', 'bij de kerk', 'bij de kerk', false],
    ['NIEUWE_SOORT', ' x-1 ', ' x-1 ', ' x-1 ', false],
    ['constructor', 'x', 'x', 'x', false],
  ])('DOM-5 %s "%s" is shown as "%s" and listed as "%s"', (soort, waarde, getoond, gelijst, geheim) => {
    expect(formatteerIdentificatie(soort, waarde)).toBe(getoond);
    expect(maskeerIdentificatie(soort, waarde)).toBe(gelijst);
    expect(isGeheimeIdentificatie(soort)).toBe(geheim);
  });

  it('DOM-5 a kind that this version does not know is not refused', () => {
    expect(controleerIdentificatie('NIEUWE_SOORT', 'x')).toEqual({
      geldig: true,
      genormaliseerd: 'x',
      fouten: [],
      waarschuwingen: ['Deze soort identificatie is onbekend en niet gecontroleerd.'],
    });
  });
});
