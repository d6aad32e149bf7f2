import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isANummer } from '../../../shared/domain/identificatie/a-nummer.ts';
import { isBsn } from '../../../shared/domain/identificatie/bsn.ts';
import { leesLocatie, schrijfLocatie } from '../../../shared/domain/identificatie/locatie.ts';
import {
  controleerIdentificatie,
  formatteerIdentificatie,
  maskeerIdentificatie,
} from '../../../shared/domain/identificatie.ts';
import { bewaak } from '../../../shared/domain/waakhond.ts';
import { anummer, bsn, vergissing } from './nummers.ts';

const SOORTEN = ['BSN', 'A_NUMMER', 'ADRES', 'KVK', 'BAG_ID', 'LOCATIE', 'WKK_ID', 'WKK_LOCATIE', 'ANDERS'];

describe('DOM-5 identifications, for every value', () => {
  it('DOM-5 every BSN made by the rule is one, and every single wrong digit is caught', () => {
    fc.assert(
      fc.property(bsn, vergissing(9), (nummer, vergis) => {
        expect(isBsn(nummer)).toBe(true);
        expect(isBsn(vergis(nummer))).toBe(false);
      }),
    );
  });

  it('DOM-5 two neighbouring digits of a BSN that changed places are caught', () => {
    fc.assert(
      fc.property(bsn, fc.integer({ min: 0, max: 7 }), (nummer, i) => {
        const [a = '', b = ''] = [nummer[i], nummer[i + 1]];
        const verwisseld = nummer.slice(0, i) + b + a + nummer.slice(i + 2);
        expect(isBsn(verwisseld)).toBe(a === b);
      }),
    );
  });

  it('DOM-5 every A-nummer made by the rules is one, and every single wrong digit is caught', () => {
    fc.assert(
      fc.property(anummer, vergissing(10), (nummer, vergis) => {
        expect(isANummer(nummer)).toBe(true);
        expect(isANummer(vergis(nummer))).toBe(false);
      }),
    );
  });

  it('DOM-5 whatever comes in, checking and showing gives an answer, and no fault repeats the value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SOORTEN), fc.string({ unit: 'grapheme' }), (soort, waarde) => {
        const { geldig, fouten } = controleerIdentificatie(soort, waarde);
        expect(geldig).toBe(fouten.length === 0);
        expect(typeof formatteerIdentificatie(soort, waarde)).toBe('string');
        expect(typeof maskeerIdentificatie(soort, waarde)).toBe('string');
      }),
    );
  });

  it('DOM-5 a normalised value is its own normal form, and shows the same', () => {
    const waarden = fc.oneof(
      fc.tuple(fc.constant('BSN'), bsn),
      fc.tuple(fc.constant('A_NUMMER'), anummer),
      fc.tuple(fc.constantFrom(...SOORTEN), fc.string({ unit: 'grapheme' })),
    );
    fc.assert(
      fc.property(waarden, ([soort, waarde]) => {
        const eerste = controleerIdentificatie(soort, waarde);
        const tweede = controleerIdentificatie(soort, eerste.genormaliseerd);
        expect(tweede).toEqual(eerste);
        if (eerste.geldig && soort !== 'ANDERS')
          expect(formatteerIdentificatie(soort, eerste.genormaliseerd)).toBe(formatteerIdentificatie(soort, waarde));
      }),
    );
  });

  it('DOM-5 a masked number of a person shows two digits and not its length', () => {
    fc.assert(
      fc.property(fc.oneof(bsn, anummer), (nummer) => {
        const gemaskeerd = maskeerIdentificatie(nummer.length === 9 ? 'BSN' : 'A_NUMMER', nummer);
        expect(gemaskeerd).toBe(`•••••••${nummer.slice(-2)}`);
      }),
    );
  });

  it('DOM-5 a point that is written can be read again, to the millimetre', () => {
    const millimeters = fc.tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999_999 }));
    fc.assert(
      fc.property(millimeters, ([x, y]) => {
        const punt = { x: x / 1000, y: y / 1000 };
        const tekst = schrijfLocatie(punt);
        expect(controleerIdentificatie('LOCATIE', tekst).geldig).toBe(true);
        expect(leesLocatie(tekst)).toEqual(punt);
      }),
    );
  });
});

describe('DOM-11 the watchdog, for every text', () => {
  const groepen = (nummer: string, scheiding: string, eerste: number, tweede: number): string =>
    [nummer.slice(0, eerste), nummer.slice(eerste, eerste + tweede), nummer.slice(eerste + tweede)]
      .filter((groep) => groep !== '')
      .join(scheiding);

  it('DOM-11 a BSN or A-nummer among words is always found, however it is grouped', () => {
    fc.assert(
      fc.property(
        fc.oneof(bsn, anummer),
        fc.constantFrom(' ', '.', '\u00a0', ''),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        fc.stringMatching(/^[a-z ]{0,20}$/),
        (nummer, scheiding, eerste, tweede, woorden) => {
          const geschreven = groepen(nummer, scheiding, eerste, tweede);
          const tekst = `${woorden} ${geschreven}, ${woorden}`;
          const van = woorden.length + 1;
          expect(bewaak(tekst, { openbaar: false })).toContainEqual({
            soort: nummer.length === 9 ? 'BSN' : 'A-nummer',
            van,
            tot: van + geschreven.length,
            ernst: 'blokkeert',
          });
        },
      ),
    );
  });

  it('DOM-11 finds lie within the text, in order, without overlap', () => {
    const stuk = fc.oneof(
      bsn,
      anummer,
      fc.string(),
      fc.constantFrom('3511 AB 21', '06-12345678', 'a@b.example', 'Jansen'),
    );
    fc.assert(
      fc.property(fc.array(stuk), fc.boolean(), (stukken, openbaar) => {
        const tekst = stukken.join(' ');
        let vorige = 0;
        for (const { van, tot } of bewaak(tekst, { openbaar, namen: ['Jansen'] })) {
          expect(van).toBeGreaterThanOrEqual(vorige);
          expect(tot).toBeGreaterThan(van);
          vorige = tot;
        }
        expect(vorige).toBeLessThanOrEqual(tekst.length);
      }),
    );
  });
});
