// What makes meldingen related.
import { describe, expect, it } from 'vitest';
import type { Melding } from '../../../shared/domain/melding.ts';
import { reeksVan, verwantschapVan, verwantsleutels } from '../../../shared/domain/verwant.ts';
import { maakBoom } from './boom.ts';

const sleutels = (velden: Partial<Melding>) => verwantsleutels({ ...maakBoom({}).melding(), ...velden });

describe('verwantsleutels', () => {
  it('DOM-310 the same person, whatever the spelling of the number', () => {
    const a = sleutels({ objectidentificatie: { soort: 'BSN', waarde: '999990743' } });
    const b = sleutels({ objectidentificatie: { soort: 'BSN', waarde: '9999.90.743' } });
    expect([a, b]).toEqual([['persoon:BSN:999990743'], ['persoon:BSN:999990743']]);
  });

  it('DOM-310 an object of the BAG is no person', () => {
    const [sleutel = ''] = sleutels({
      registratie: 'BAG',
      objectidentificatie: { soort: 'BAG_ID', waarde: '0344100000000417' },
    });
    expect([sleutel, verwantschapVan(sleutel)]).toEqual(['object:BAG_ID:0344100000000417', 'object']);
  });

  it('DOM-310 one address, in a line of text and in attributes, old and new', () => {
    const tekst = sleutels({ objectidentificatie: { soort: 'ADRES', waarde: 'Kerkstraat 21 bis, 3511 AB Utrecht' } });
    const velden = sleutels({
      attributen: [
        { naam: 'Huisnummer', rubriek: '081120', waardeBasisregistratie: '23', waardeWaargenomen: '21' },
        { naam: 'Huisnummertoevoeging', rubriek: '081140', waardeWaargenomen: 'bis' },
        { naam: 'Postcode', rubriek: '081160', waardeBasisregistratie: '3511AB', waardeWaargenomen: '3511 AB' },
      ],
    });
    expect(tekst).toEqual(['adres:3511ab21bis']);
    expect(velden).toEqual(expect.arrayContaining(['adres:3511ab23', 'adres:3511ab21bis']));
  });

  it('DOM-310 an address without a postcode is compared as it stands', () => {
    expect(sleutels({ objectidentificatie: { soort: 'ADRES', waarde: 'Kerkstraat 21' } })).toEqual([
      'adres:kerkstraat21',
    ]);
  });

  it('DOM-311 a numbered series of one afnemer on one day', () => {
    const [, reeks] = sleutels({ toelichting: 'Dit is melding 2 van 3 over dit gezin.' });
    expect(reeks).toMatch(/^reeks:\d{20}:3:\d{4}-\d{2}-\d{2}$/);
  });
});

describe('reeksVan', () => {
  it.each([
    ['1 van 3', { nummer: 1, totaal: 3 }],
    ['Melding 2 van de 12 over dezelfde persoon', { nummer: 2, totaal: 12 }],
    ['5 van 3 is geen reeks, 3 van 4 wel', { nummer: 3, totaal: 4 }],
    ['1 van 1', undefined],
    ['op 12 van 2026', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('DOM-311 in %j', (tekst, verwacht) => {
    expect(reeksVan(tekst)).toEqual(verwacht);
  });
});
