// A submission against koppelvlak chapter 6: what it consists of, who may send it, every fault at once.
import { describe, expect, it } from 'vitest';
import type { Annotatie } from '../../../shared/domain/annotatie.ts';
import { REGISTRATIES } from '../../../shared/domain/registraties/registraties.ts';
import type { Beller } from '../../../shared/domain/toelating.ts';
import { annotatie, UTRECHT } from '../domain/boom.ts';
import {
  balie,
  bestand,
  bestanden,
  contact,
  fouten,
  kenmerk,
  MB,
  melder,
  naar,
  oordeel,
  status,
  uitkomst,
  wortel,
} from '../domain/indienen.ts';

describe('a submission that fits its profile', () => {
  it.each<readonly [string, readonly Annotatie[], string]>([
    ['BRP with its bronhouder', [wortel('BRP'), naar('0344')], 'GEMELD'],
    [
      'BRP with everything',
      [wortel('BRP'), kenmerk('Z-1'), contact(), bestand(), naar('0344'), status('GEMELD')],
      'GEMELD',
    ],
    ['the root in another place than the first', [naar('0344'), wortel('BRP')], 'GEMELD'],
    ['HR without a bronhouder', [wortel('HR')], 'CORRECTIE'],
    ['BAG starting with its meldsoort', [wortel('BAG'), status('GEREDE_TWIJFEL')], 'GEREDE_TWIJFEL'],
    ['BAG with its second meldsoort', [wortel('BAG', { meldsoort: 'ONTBREKEND_OBJECT' })], 'ONTBREKEND_OBJECT'],
    ['WKK without a file', [wortel('WKK')], 'GEREDE_TWIJFEL'],
  ])('KOP-6 %s is let in with its start status', (_geval, batch, start) => {
    expect(uitkomst(batch)).toBe(start);
  });

  it('KOP-6 the answer carries the root and its profile', () => {
    const root = wortel('BRP');
    expect(oordeel([root, naar('0344')])).toEqual({
      ok: true,
      waarde: { wortel: root, profiel: REGISTRATIES.BRP, startstatus: 'GEMELD' },
    });
  });
});

describe('what a submission consists of', () => {
  const brp = [wortel('BRP'), naar('0344')];

  it('KOP-6 root, kenmerk, contact, bronhouder and status stand in it at most once', () => {
    const ook = wortel('BRP');
    expect(fouten([...brp, ook])).toEqual([
      { pad: '/annotaties/2/soort', melding: 'terugmelding kan hier maar één keer staan' },
    ]);
    expect(fouten([...brp, kenmerk('a'), kenmerk('b')])).toEqual([
      { pad: '/annotaties/3/soort', melding: 'kenmerk kan hier maar één keer staan' },
    ]);
    expect(fouten([...brp, contact(), contact()]).map((f) => f.pad)).toEqual(['/annotaties/3/soort']);
    expect(fouten([...brp, naar('0344')]).map((f) => f.pad)).toEqual(['/annotaties/2/soort']);
    expect(fouten([...brp, status('GEMELD'), status('GEMELD'), status('GEMELD')]).map((f) => f.pad)).toEqual([
      '/annotaties/3/soort',
      '/annotaties/4/soort',
    ]);
  });

  it('KOP-6 files may stand in it more than once', () => {
    expect(fouten([...brp, bestand(), bestand()])).toEqual([]);
  });

  it('KOP-6 without a root nothing else is looked at', () => {
    const lang = kenmerk('k'.repeat(50));
    expect(fouten([naar('0344'), lang])).toEqual([{ pad: '/annotaties', melding: 'de terugmelding zelf ontbreekt' }]);
    expect(fouten([lang, lang])).toHaveLength(2);
  });

  it('KOP-6 an unknown registration is a fault of the root, next to what is there twice', () => {
    const vreemd = wortel('BRP', { registratie: 'XYZ' });
    expect(fouten([naar('0344'), vreemd, kenmerk('a'), kenmerk('b')])).toEqual([
      { pad: '/annotaties/3/soort', melding: 'kenmerk kan hier maar één keer staan' },
      { pad: '/annotaties/1/registratie', melding: 'is geen bekende registratie' },
    ]);
  });

  it('KOP-6 all faults come back at once', () => {
    const batch = [
      wortel('BAG', { meldsoort: 'NIEUW', object: 'Kind', attributen: [] }),
      kenmerk('k'.repeat(41)),
      status('AFGEHANDELD'),
      naar('9999'),
      ...bestanden(6, 4 * MB),
    ];
    expect(fouten(batch).map((f) => f.pad)).toEqual([
      '/annotaties/0/meldsoort',
      '/annotaties/0/object',
      '/annotaties/0/attributen',
      '/annotaties/3/bronhouder',
      '/annotaties/1/kenmerk',
      '/annotaties/2/status',
      '/annotaties/9',
      '/annotaties',
    ]);
  });
});

describe('who may submit', () => {
  const metDeHand = [wortel('BAG', { geannoteerdDoor: UTRECHT, herkomst: 'balie' })];

  it.each<readonly [string, readonly Annotatie[], Beller, string]>([
    [
      'a note, which a melder never writes',
      [...metDeHand, annotatie('aantekening', { tekst: 'x', zichtbaar: 'eigen' })],
      melder,
      'rol-niet-bevoegd',
    ],
    ['a file for colleagues only', [...metDeHand, { ...bestand(), zichtbaar: 'eigen' }], melder, 'rol-niet-bevoegd'],
    [
      'a planning',
      [annotatie('planning', { mijlpaal: 'Besluit', datum: '2026-12-01' }), ...metDeHand],
      melder,
      'rol-niet-bevoegd',
    ],
    [
      'a note by a bronhouder by hand',
      [...metDeHand, annotatie('aantekening', { tekst: 'x', zichtbaar: 'eigen' })],
      balie,
      'rol-niet-bevoegd',
    ],
    ['a raadpleger by hand', metDeHand, { ...balie, rol: 'raadpleger' }, 'rol-niet-bevoegd'],
    ['a bijhouder by hand', metDeHand, balie, 'GEREDE_TWIJFEL'],
    ['a teamlead by hand', metDeHand, { ...balie, rol: 'teamlead' }, 'GEREDE_TWIJFEL'],
    ['a melder', metDeHand, melder, 'GEREDE_TWIJFEL'],
  ])('KOP-6 %s', (_geval, batch, beller, verwacht) => {
    expect(uitkomst(batch, beller)).toBe(verwacht);
  });
});
