// What may be said of a package.
import { describe, expect, it } from 'vitest';
import { isGereed, pakketstand } from '../../../shared/domain/pakket.ts';

const NIETS = { nodig: 0, beschadigd: 0, weg: 0, elders: 0 };
const met = (bestanden: number, ontbreekt: Partial<typeof NIETS> = {}) => {
  const weg = Object.values(ontbreekt).reduce((som, n) => som + n, 0);
  const telling = { meldingen: 3, bestanden, bytes: 0, hier: bestanden - weg, bytesHier: 0 };
  return { ...telling, ontbreekt: { ...NIETS, ...ontbreekt } };
};

describe('a package', () => {
  it.each([
    ['zonder-bestanden', met(0)],
    ['compleet', met(4)],
    ['bezig', met(4, { nodig: 1 })],
    ['bezig', met(4, { beschadigd: 1, weg: 1 })],
    ['op-na', met(4, { weg: 1 })],
    ['op-na', met(4, { elders: 4 })],
  ] as const)('DOM-770 is %s, never better than what is here', (stand, telling) => {
    expect([pakketstand(telling), isGereed(telling)]).toEqual([stand, stand !== 'bezig']);
  });
});
