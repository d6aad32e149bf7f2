// The query language, for every query: written and read again it is the same, and no text breaks the reader.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zetTerm } from '../../../shared/domain/vraagtaal/bewerken.ts';
import { leesVraag, vraagVan } from '../../../shared/domain/vraagtaal/lezen.ts';
import { schrijfVraag } from '../../../shared/domain/vraagtaal/schrijven.ts';
import {
  PERIODEN,
  PLEKKEN,
  TERMIJNWOORDEN,
  type Term,
  VERGELIJKINGEN,
  type Vraag,
  veldVan,
} from '../../../shared/domain/vraagtaal/vraag.ts';
import { STATUSCODES } from '../../../shared/domain/vraagtaal/woorden.ts';
import { zoekuitdrukking } from '../../../shared/domain/zoektekst.ts';

const letters = fc.stringMatching(/^[a-zé0-9][a-zé0-9.'-]{0,11}$/u);
const zin = fc.array(letters, { minLength: 1, maxLength: 3 }).map((woorden) => woorden.join(' '));
const niet = fc.boolean();
const datum = fc
  .integer({ min: 0, max: 3000 })
  .map((dagen) => new Date(Date.UTC(2024, 0, 1) + dagen * 86_400_000).toISOString().slice(0, 10));

const keuze = fc.oneof(
  fc.record({ veld: fc.constant('reg' as const), waarden: fc.subarray(['BRP', 'BAG', 'BGT'], { minLength: 1 }) }),
  fc.record({
    veld: fc.constant('status' as const),
    waarden: fc.subarray([...STATUSCODES], { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    veld: fc.constantFrom('object' as const, 'afnemer' as const, 'van' as const, 'label' as const),
    waarden: fc.uniqueArray(zin, { minLength: 1, maxLength: 3 }),
  }),
);

const term: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ soort: fc.constant('tekst' as const), tekst: letters, letterlijk: fc.constant(false), niet }),
  fc.record({ soort: fc.constant('tekst' as const), tekst: zin, letterlijk: fc.constant(true), niet }),
  fc.tuple(keuze, niet).map(([k, n]): Term => ({ soort: 'keuze', ...k, niet: n })),
  fc.record({
    soort: fc.constant('janee' as const),
    veld: fc.constantFrom('bijlage' as const, 'nieuw' as const),
    ja: fc.boolean(),
  }),
  fc.record({
    soort: fc.constant('termijn' as const),
    waarde: fc.oneof(
      fc.constantFrom(...TERMIJNWOORDEN).map((woord) => ({ woord })),
      fc.record({ vergelijk: fc.constantFrom(...VERGELIJKINGEN), werkdagen: fc.integer({ min: 0, max: 999 }) }),
    ),
    niet,
  }),
  fc.record({
    soort: fc.constant('ontvangen' as const),
    waarde: fc.oneof(
      fc.constantFrom(...PERIODEN).map((periode) => ({ periode })),
      fc.tuple(datum, datum).map(([a, b]) => ({ vanaf: a < b ? a : b, totEnMet: a < b ? b : a })),
      datum.map((d) => ({ vanaf: d, totEnMet: null })),
      datum.map((d) => ({ vanaf: null, totEnMet: d })),
    ),
    niet,
  }),
  fc.constantFrom(...PLEKKEN).map((plek): Term => ({ soort: 'in', plek })),
);

/** One positive term a field: asked for twice is a fault. */
const vraag: fc.Arbitrary<Vraag> = fc.array(term, { maxLength: 8 }).map((termen) => {
  const gezien = new Set<string>();
  return termen.filter((t) => {
    const veld = veldVan(t);
    if (veld === 'tekst') return true;
    if (gezien.has(veld)) return false;
    gezien.add(veld);
    return true;
  });
});

describe('DOM-306 the query language', () => {
  it('DOM-306 what is written is read back as the same query, without a fault', () => {
    fc.assert(
      fc.property(vraag, (v) => {
        const gelezen = leesVraag(schrijfVraag(v));
        expect([vraagVan(gelezen), gelezen.fouten]).toEqual([v, []]);
      }),
    );
  });

  it('DOM-306 whatever is typed is a term or a fault in its own place, and what is read once is read the same again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 })), (getypt) => {
        const { termen, fouten } = leesVraag(getypt);
        for (const { van, tot } of [...termen, ...fouten])
          expect(0 <= van && van < tot && tot <= getypt.length).toBe(true);
        if (fouten.length > 0) return;
        const v = termen.map((t) => t.term);
        expect(vraagVan(leesVraag(schrijfVraag(v)))).toEqual(v);
      }),
    );
  });

  it('DOM-306 a chip that is set and taken away again leaves the other terms alone', () => {
    fc.assert(
      fc.property(vraag, fc.boolean(), (v, ja) => {
        const rest = v.filter((t) => veldVan(t) !== 'bijlage');
        const met = zetTerm(schrijfVraag(rest), 'bijlage', { soort: 'janee', veld: 'bijlage', ja });
        expect(vraagVan(leesVraag(zetTerm(met, 'bijlage', null)))).toEqual(rest);
      }),
    );
  });

  it('DOM-306 nothing typed becomes an operator of the search index', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (teksten) => {
        const uitdrukking = zoekuitdrukking(
          teksten.map((tekst) => ({ tekst, letterlijk: false })),
          'en',
        );
        expect(uitdrukking ?? '"x"').toMatch(/^"[\p{L}\p{N} ]+"\*?( AND "[\p{L}\p{N} ]+"\*?)*$/u);
      }),
    );
  });
});
