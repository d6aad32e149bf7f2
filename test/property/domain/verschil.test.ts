import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribuut } from '../../../shared/domain/annotatie.ts';
import { RUBRIEKEN } from '../../../shared/domain/rubrieken.ts';
import { tekststukken } from '../../../shared/domain/verschil/stukken.ts';
import { verschilVan } from '../../../shared/domain/verschil/verschil.ts';
import type { Verschilklasse, Verschilstuk } from '../../../shared/domain/verschil/verschilregel.ts';
import { verschilregelSchema } from '../../../shared/ipc/vormen/verschil.ts';
import { anummer, bsn } from './nummers.ts';

const deel = (max: number) => fc.integer({ min: 0, max }).map((getal) => String(getal).padStart(2, '0'));
const datum = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), deel(13), deel(31), fc.constantFrom('-', ''))
  .map(([jaar, maand, dag, streep]) => [jaar, maand, dag].join(streep));
const punt = fc
  .tuple(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 289_000, max: 630_000 }))
  .map(([x, y]) => `${String(x).padStart(6, '0')},000 ${y},000`);

const waarde = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    'Kerkstraat',
    'kerkstraat',
    'Kerk-straat',
    'José',
    'Jose',
    'M',
    'V',
    'man',
    '0344',
    'Utrecht',
  ),
  fc.constantFrom('23', '23a', '23 A', '0023', '3511AB', '3511 ab'),
  fc.stringMatching(/^[a-e .-]{0,12}$/),
  datum,
  punt,
  bsn,
  anummer,
);

const NAMEN = [
  'Straatnaam',
  'Huisnummer',
  'Postcode',
  'Geslacht',
  'Gemeente',
  'Ingangsdatum',
  'BSN',
  'A-nummer',
  'Ligging',
];

const attribuut: fc.Arbitrary<Attribuut> = fc.record(
  {
    naam: fc.constantFrom(...NAMEN),
    rubriek: fc.constantFrom(...RUBRIEKEN.keys()),
    waardeBasisregistratie: waarde,
    waardeWaargenomen: waarde,
  },
  { requiredKeys: ['naam'] },
);

const gelezen = (tekst: string | undefined): string => (tekst ?? '').trim().normalize('NFC');
const aaneen = (stukken: readonly Verschilstuk[]): string => stukken.map((stuk) => stuk.tekst).join('');

function omgekeerd({ waardeBasisregistratie: links, waardeWaargenomen: rechts, ...rest }: Attribuut): Attribuut {
  return {
    ...rest,
    ...(rechts === undefined ? {} : { waardeBasisregistratie: rechts }),
    ...(links === undefined ? {} : { waardeWaargenomen: links }),
  };
}

/** What a class may become when left and right change places. */
const SPIEGEL: Record<Verschilklasse, readonly Verschilklasse[]> = {
  context: ['context'],
  schrijfwijze: ['schrijfwijze'],
  inhoud: ['inhoud', 'nauwkeuriger'],
  nauwkeuriger: ['inhoud'],
  'leeg-gevuld': ['gevuld-leeg'],
  'gevuld-leeg': ['leeg-gevuld'],
  relatie: ['relatie'],
};

describe('DOM-7 the difference, for every pair of values', () => {
  it('DOM-7 equal values are context, and only those', () => {
    fc.assert(
      fc.property(attribuut, (a) => {
        const gelijk = gelezen(a.waardeBasisregistratie) === gelezen(a.waardeWaargenomen);
        expect(verschilVan([a])[0]?.klasse === 'context').toBe(gelijk);
      }),
      { numRuns: 500 },
    );
  });

  it('DOM-7 the pieces joined are the values; something is marked exactly when they differ', () => {
    fc.assert(
      fc.property(attribuut, (a) => {
        const [regel] = verschilVan([a]);
        expect(aaneen(regel?.links ?? [])).toBe(gelezen(a.waardeBasisregistratie));
        expect(aaneen(regel?.rechts ?? [])).toBe(gelezen(a.waardeWaargenomen));
        const gemarkeerd = [...(regel?.links ?? []), ...(regel?.rechts ?? [])].some((stuk) => stuk.gewijzigd);
        expect(gemarkeerd).toBe(regel?.klasse !== 'context');
      }),
      { numRuns: 500 },
    );
  });

  it('DOM-7 what is not marked is the same on both sides', () => {
    fc.assert(
      fc.property(attribuut, (a) => {
        const [regel] = verschilVan([a]);
        const gelijk = (stukken: readonly Verschilstuk[] = []) =>
          aaneen(stukken.filter((stuk) => !stuk.gewijzigd)).replaceAll('-', '');
        // Hyphens of a date are never marked, also where the other notation has none.
        expect([...gelijk(regel?.links)].sort()).toEqual([...gelijk(regel?.rechts)].sort());
      }),
      { numRuns: 500 },
    );
  });

  it('DOM-7 classes are symmetric', () => {
    fc.assert(
      fc.property(attribuut, (a) => {
        const heen = verschilVan([a])[0]?.klasse ?? 'context';
        const terug = verschilVan([omgekeerd(a)])[0]?.klasse ?? 'context';
        expect(SPIEGEL[heen]).toContain(terug);
      }),
      { numRuns: 500 },
    );
  });

  it('DOM-7 each attribute gives one line of the right shape, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.array(attribuut, { maxLength: 8 }), (attributen) => {
        const regels = verschilVan(attributen);
        expect(regels.map((regel) => regel.naam)).toEqual(attributen.map((a) => a.naam));
        for (const regel of regels) expect(verschilregelSchema.parse(regel)).toEqual(regel);
      }),
    );
  });

  it('DOM-7 no two neighbouring pieces are of the same kind, and none is empty', () => {
    fc.assert(
      fc.property(attribuut, (a) => {
        const [regel] = verschilVan([a]);
        for (const stukken of [regel?.links ?? [], regel?.rechts ?? []]) {
          expect(stukken.every((stuk) => stuk.tekst !== '')).toBe(true);
          expect(stukken.every((stuk, i) => stuk.gewijzigd !== stukken[i - 1]?.gewijzigd)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Length of the longest common subsequence, by the definition. */
function langsteGemeenschappelijke(a: readonly string[], b: readonly string[]): number {
  const rijen = a.map(() => b.map(() => 0));
  const op = (i: number, j: number): number => rijen[i]?.[j] ?? 0;
  for (const [i, x] of a.entries())
    for (const [j, y] of b.entries()) {
      const rij = rijen[i];
      if (rij) rij[j] = x === y ? op(i - 1, j - 1) + 1 : Math.max(op(i - 1, j), op(i, j - 1));
    }
  return op(a.length - 1, b.length - 1);
}

describe('DOM-7 marking words', () => {
  it('DOM-7 marks no word more than needed: what is left unmarked is a longest common subsequence', () => {
    const woorden = fc.array(fc.constantFrom('de', 'bewoner', 'woont', 'hier', 'niet', 'meer'), {
      minLength: 30,
      maxLength: 45,
    });
    fc.assert(
      fc.property(woorden, woorden, (a, b) => {
        const delen = (lijst: readonly string[]) => lijst.flatMap((woord, i) => (i === 0 ? [woord] : [' ', woord]));
        const { links, rechts } = tekststukken(a.join(' '), b.join(' '));
        const gelijk = (stukken: readonly Verschilstuk[]) =>
          stukken.filter((stuk) => !stuk.gewijzigd).flatMap((stuk) => stuk.tekst.match(/ |[a-z]+/g) ?? []);
        const verwacht = langsteGemeenschappelijke(delen(a), delen(b));
        expect(gelijk(links)).toHaveLength(verwacht);
        expect(gelijk(rechts)).toEqual(gelijk(links));
      }),
    );
  });
});
