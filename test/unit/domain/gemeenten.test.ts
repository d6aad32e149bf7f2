import { describe, expect, it } from 'vitest';
import {
  gemeentenaam,
  HUIDIGE_GEMEENTEN,
  isHuidigeGemeente,
  isVoorganger,
  opheffingVan,
  opvolgers,
  RNI,
} from '../../../shared/domain/gemeenten.ts';
import { leesFixture } from './fixture.ts';

type Opvolging = { oud: string; naam: string; nieuw: string[]; per: string };
type Bron = {
  peildatum: string;
  gemeenten: { code: string; naam: string }[];
  opvolging: Opvolging[];
  voorgenomen: Opvolging[];
};
const bron = leesFixture<Bron>('gemeenten');
const NU = bron.peildatum;

describe('DOM-9 gemeenten', () => {
  it('DOM-9 the current list is the table: 342 gemeenten', () => {
    expect(HUIDIGE_GEMEENTEN).toHaveLength(342);
    expect(HUIDIGE_GEMEENTEN).toEqual(bron.gemeenten);
    expect(HUIDIGE_GEMEENTEN.every((gemeente) => isHuidigeGemeente(gemeente.code, NU))).toBe(true);
  });

  it('DOM-9 all 1,135 successions are there with their date, name and successors', () => {
    expect(bron.opvolging).toHaveLength(1135);
    const overgenomen = bron.opvolging.map(({ oud }) => {
      const { code, naam, opvolgers, per } = opheffingVan(oud) ?? { code: oud };
      return { oud: code, naam, nieuw: opvolgers, per };
    });
    expect(overgenomen).toEqual(bron.opvolging);
  });

  it('DOM-9 every ended code leads to codes that hold, or to nothing at all', () => {
    for (const { oud } of bron.opvolging)
      for (const nieuw of opvolgers(oud, NU)) expect(isHuidigeGemeente(nieuw, NU)).toBe(true);
    const doodlopend = bron.opvolging.filter(({ oud }) => opvolgers(oud, NU).length === 0).map(({ oud }) => oud);
    expect(doodlopend.sort()).toEqual(['0997', '0998', '0999', '1055', '1204']);
  });

  it('DOM-9 knows names of now and before, RNI, and not of what is no code', () => {
    expect(gemeentenaam('0344')).toBe('Utrecht');
    expect(gemeentenaam('0398')).toBe('Heerhugowaard');
    expect(gemeentenaam('1999')).toBe(RNI.naam);
    expect(gemeentenaam('4321')).toBeUndefined();
    expect(gemeentenaam('toString')).toBeUndefined();
  });

  it.each([
    ['a code that holds', '0344', NU, []],
    ['a merger', '0398', NU, ['1980']],
    ['a merger, the day before', '0398', '2021-12-31', []],
    ['a merger, on the day itself', '0398', '2022-01-01', ['1980']],
    ['a split', '0788', NU, ['0757', '0824', '0855', '0865']],
    ['a chain on one day (Bingelrade, Onderbanken, Beekdaelen)', '0894', NU, ['1954']],
    ['the same chain, halfway', '0894', '2018-12-31', ['0881']],
    ['a code that left the country (Elten)', '1055', NU, []],
    ['the planned one, before its date', '1696', '2026-12-31', []],
    ['the planned one, on its date', '1696', '2027-01-01', ['0402']],
    ['an unknown code', '4321', NU, []],
  ])('DOM-9 successors of %s', (_, code, op, verwacht) => {
    expect(opvolgers(code, op)).toEqual(verwacht);
  });

  it('DOM-9 the plan for 2027 is marked as a plan', () => {
    expect(opheffingVan('1696')).toEqual({
      code: '1696',
      naam: 'Wijdemeren',
      per: '2027-01-01',
      opvolgers: ['0402'],
      voorgenomen: true,
    });
    expect(opheffingVan('0398')?.voorgenomen).toBe(false);
    expect(opheffingVan('0344')).toBeUndefined();
  });

  it.each([
    ['0344', NU, true],
    ['0398', NU, false],
    ['0398', '2021-12-31', true],
    ['1696', '2026-12-31', true],
    ['1696', '2027-01-01', false],
    ['1999', NU, false],
    ['4321', NU, false],
  ])('DOM-9 code %s is a gemeente on %s: %s', (code, op, verwacht) => {
    expect(isHuidigeGemeente(code, op)).toBe(verwacht);
  });

  it('DOM-9 an old code is the own one of the bronhouder it went to, from that day on', () => {
    expect(isVoorganger('0398', '1980', NU)).toBe(true);
    expect(isVoorganger('0398', '1980', '2021-12-31')).toBe(false);
    expect(isVoorganger('0788', '0855', NU)).toBe(true);
    expect(isVoorganger('0398', '0344', NU)).toBe(false);
    expect(isVoorganger('0344', '0344', NU)).toBe(false);
  });
});
