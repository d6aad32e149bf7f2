import { describe, expect, it } from 'vitest';
import { maakTempo } from '../../../central/http/tempo.ts';

describe('the pace of one person', () => {
  it('CEN-65.11 a bucket fills up again as time passes, and never beyond its size', () => {
    let nu = 0;
    const tempo = maakTempo({ nu: () => nu }, 60);
    const keren = (aantal: number) => Array.from({ length: aantal }, () => tempo.vraag('a'));
    expect(keren(61)).toEqual([...Array(60).fill(0), 1]);
    nu += 500;
    expect(tempo.vraag('a')).toBe(1);
    nu += 500;
    expect(keren(2)).toEqual([0, 1]);
    nu += 86_400_000;
    expect(keren(61)).toEqual([...Array(60).fill(0), 1]);
  });

  it('CEN-65.12 a clock that is put back gives nothing and locks nobody out', () => {
    let nu = 1_000_000;
    const tempo = maakTempo({ nu: () => nu }, 1);
    expect([tempo.vraag('a'), tempo.vraag('a')]).toEqual([0, 60]);
    nu = 0;
    expect(tempo.vraag('a')).toBe(60);
    nu = 60_000;
    expect(tempo.vraag('a')).toBe(0);
  });

  it('CEN-65.13 zero is no limit', () => {
    const tempo = maakTempo({ nu: () => 0 }, 0);
    expect(Array.from({ length: 10_000 }, () => tempo.vraag('a')).every((s) => s === 0)).toBe(true);
  });
});
