// @vitest-environment node
// What the palette makes of a few letters.
import { describe, expect, it } from 'vitest';
import type { Actie } from '../../renderer/api/acties.ts';
import { past, rangschik } from '../../renderer/app/palet-zoeken.ts';

const actie = (id: string, naam: string, meer: Partial<Actie> = {}): Actie => ({
  id,
  naam,
  groep: 'melding',
  doe: () => {},
  ...meer,
});
const ACTIES = [
  actie('verkeerde-bronhouder', 'Verkeerde bronhouder', { synoniemen: ['doorsturen', 'andere gemeente'] }),
  actie('onvoldoende-informatie', 'Onvoldoende informatie'),
  actie('afhandelen', 'Afhandelen', { synoniemen: ['sluiten', 'één keer klaar'] }),
  actie('intrekking', 'Intrekking bevestigen', { kan: false, waarom: 'Open eerst een melding.' }),
  actie('in-behandeling', 'In behandeling nemen'),
];
const ids = (zoek: string, laatst: readonly string[] = []) => rangschik(ACTIES, zoek, laatst).map(({ id }) => id);

describe('rangschik', () => {
  it.each([
    ['verk', ['verkeerde-bronhouder']],
    ['bronh', ['verkeerde-bronhouder']],
    ['DOORST', ['verkeerde-bronhouder']],
    ['gemeente', ['verkeerde-bronhouder']],
    ['een keer', ['afhandelen']],
    ['onv inf', ['onvoldoende-informatie']],
    ['ovlinf', ['onvoldoende-informatie']],
    ['zzz', []],
  ])('UI-203 finds with %j %j', (zoek, gevonden) => {
    expect(ids(zoek)).toEqual(gevonden);
  });

  it('UI-203 puts a name that begins so before a word that does, and what can’t be done at the end', () => {
    expect(ids('in')).toEqual(['in-behandeling', 'onvoldoende-informatie', 'intrekking']);
  });

  it('UI-203 without letters offers what can be done, the last used first', () => {
    expect(ids('', ['afhandelen', 'in-behandeling'])).toEqual([
      'afhandelen',
      'in-behandeling',
      'verkeerde-bronhouder',
      'onvoldoende-informatie',
    ]);
  });
});

describe('past', () => {
  it('UI-203 sees no difference in accents or capitals, on both sides', () => {
    expect(past({ naam: 'Coördinaten tonen' }, 'coordi')).toBeGreaterThan(0);
    expect(past({ naam: 'Coordinaten tonen' }, 'COÖRDI')).toBeGreaterThan(0);
  });
});
