// Whatever is in a melding and wherever the areas lie: the kompas never proposes what can't be, and does not guess.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kanNaar } from '../../../shared/domain/kompas/adresboek.ts';
import type { Kompasmelding, Kompasvraag } from '../../../shared/domain/kompas/bewijs.ts';
import { leesPlaatsen } from '../../../shared/domain/kompas/plaatsenbestand.ts';
import { puntgemeenteVan } from '../../../shared/domain/kompas/puntgemeente.ts';
import { VANDAAG } from '../../unit/domain/kompas/boek.ts';
import { BOEK, gebied, kompas, rond, veld } from '../../unit/domain/kompas/vraag.ts';

const code = fc.constantFrom(
  '0344',
  '0356',
  '0310',
  '0017',
  '0014',
  '0788',
  '1696',
  '1999',
  'P0026',
  'K0001',
  'KVK',
  '9999',
);
const naam = fc.constantFrom(
  'Utrecht',
  'Nieuwegein',
  'Bergen',
  'Haren',
  'Den Haag',
  'Amsterdamsestraatweg 5',
  'Kerkstraat 1, 3431 LX Nieuwegein',
  '',
);
const punt = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) });
const attribuut = fc
  .tuple(
    fc.constantFrom('Gemeente', 'Woonplaats', 'Adres', 'Bronhouder', 'Postcode'),
    fc.oneof(code, naam),
    fc.oneof(code, naam),
  )
  .map(([veldnaam, was, wordt]) => veld(veldnaam, was, wordt));
const melding: fc.Arbitrary<Partial<Kompasmelding>> = fc.record({
  registratie: fc.constantFrom('BRP', 'BAG', 'BGT', 'WKK', 'BRT', 'HR'),
  bronhouder: fc.constantFrom('0344', '0356', '0788', null),
  objectidentificatie: fc.oneof(
    code.map((c) => ({ soort: 'BAG_ID', waarde: `${c}100000000417` })),
    naam.map((waarde) => ({ soort: 'ADRES', waarde })),
  ),
  attributen: fc.array(attribuut, { maxLength: 4 }),
  locatie: punt,
});
const vlakken = fc
  .array(
    fc.tuple(
      code,
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 40, max: 200 }),
    ),
    { maxLength: 4 },
  )
  .map((lijst) => lijst.map(([c, x, y, maat]) => gebied(c, c, [rond(x, y, maat)])));
const vraag: fc.Arbitrary<Partial<Kompasvraag>> = fc.record({
  grenzen: vlakken,
  eerder: fc.record({
    object: fc.array(code, { maxLength: 3 }),
    afnemer: fc.array(fc.record({ naar: code, aantal: fc.integer({ min: 1, max: 9 }) }), { maxLength: 3 }),
  }),
});

describe('the kompas, for any melding', () => {
  it('DOM-1440 never proposes oneself, an abolished one, or one without the registration', () => {
    fc.assert(
      fc.property(melding, vraag, (m, v) => {
        const k = kompas(m, v);
        if (k.uitkomst !== 'voorstel') return true;
        return k.code !== m.bronhouder && kanNaar(BOEK, k.code, m.registratie ?? '', VANDAAG);
      }),
    );
  });

  it('DOM-1441 always has a reason for what it says, each piece on the right side', () => {
    fc.assert(
      fc.property(melding, vraag, (m, v) => {
        const k = kompas(m, v);
        if (k.uitkomst !== 'voorstel') return k.waarom !== 'geen-aanwijzing' || k.bewijs.length === 0;
        return (
          k.voor.length > 0 &&
          k.voor.every((b) => b.naar.includes(k.code)) &&
          k.tegen.every((b) => !b.naar.includes(k.code))
        );
      }),
    );
  });

  it('DOM-1442 is never sure while something speaks against it', () => {
    fc.assert(
      fc.property(melding, vraag, (m, v) => {
        const k = kompas(m, v);
        return k.uitkomst !== 'voorstel' || k.tegen.length === 0 || k.trefkans !== 'hoog';
      }),
    );
  });

  it('DOM-1443 does not depend on the order of fields and areas', () => {
    fc.assert(
      fc.property(melding, vraag, (m, v) => {
        const om = { ...m, attributen: [...(m.attributen ?? [])].reverse() };
        const kort = (k: ReturnType<typeof kompas>) => (k.uitkomst === 'voorstel' ? [k.code, k.trefkans] : [k.waarom]);
        expect(kort(kompas(om, { ...v, grenzen: [...(v.grenzen ?? [])].reverse() }))).toEqual(kort(kompas(m, v)));
      }),
    );
  });

  it('DOM-1444 a point on the edge of an area is never certain', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: -25, max: 25 }), (y, x) => {
        const links = gebied('0344', 'Utrecht', [rond(-2_000, -1_000, 2_000), rond(-900, -500, 100)]);
        const rechts = gebied('0356', 'Nieuwegein', [rond(0, -1_000, 3_000)]);
        const { gebieden, opDeGrens } = puntgemeenteVan({ x, y: y - 500 }, [links, rechts]);
        return opDeGrens && gebieden.length === 2;
      }),
    );
  });
});

describe('the file with places, whatever it holds', () => {
  it('DOM-1445 is read or refused with a line, and never breaks', () => {
    const stuk = fc.constantFrom(
      'woonplaats',
      'gemeente',
      'postcode',
      ';',
      ',',
      '\n',
      '\r\n',
      '"',
      '""',
      'Utrecht',
      '0344',
      '3511AB',
      '[',
      '{',
      ' ',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 40 }), (delen) => {
        const uit = leesPlaatsen(delen.join(''));
        return uit.ok || uit.fout.regel >= 1;
      }),
    );
  });
});
