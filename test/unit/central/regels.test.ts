import { describe, expect, it } from 'vitest';
import { maakAdresboek } from '../../../central/regels/adresboek.ts';
import { leesLeespunt, schrijfLeespunt } from '../../../central/regels/leespunt.ts';
import { wijzer } from '../../../central/regels/vorm.ts';
import { maakWachtkamer } from '../../../central/regels/wachtkamer.ts';
import { inhoudVan, zelfdeInhoud, zelfdeWaarde } from '../../../shared/domain/inhoud.ts';

describe('content of an annotation', () => {
  it('CEN-16.1 leaves out what the service sets, and nothing else', () => {
    const rauw = JSON.parse(
      '{"a":1,"volgnummer":5,"ontvangenOp":"x","geannoteerdDoor":{"oin":"1","naam":"N"},"__proto__":{"b":2}}',
    );
    expect(JSON.stringify(inhoudVan(rauw))).toBe('{"a":1,"geannoteerdDoor":{"oin":"1"},"__proto__":{"b":2}}');
  });

  it.each([
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
    [{ a: [1, 2] }, { a: [2, 1] }, false],
    [{ a: undefined }, { b: undefined }, false],
    [{}, [], false],
    [[1], { 0: 1 }, false],
    [1, '1', false],
    [null, {}, false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
  ])('CEN-16.2 %j and %j: %s', (a, b, zelfde) => {
    expect([zelfdeWaarde(a, b), zelfdeWaarde(b, a)]).toEqual([zelfde, zelfde]);
  });

  it('CEN-16.3 an annotation is the same as the one that was accepted', () => {
    const verstuurd = { uuid: 'u', geannoteerdDoor: { oin: '1' } };
    expect(zelfdeInhoud(verstuurd, { ...verstuurd, volgnummer: 7, ontvangenOp: 'nu' })).toBe(true);
  });
});

describe('cursor', () => {
  const sleutel = { tijdperk: 'abc', bronhouder: '0344' };

  it('CEN-16.4 comes back as it went, for the same feed only', () => {
    const cursor = schrijfLeespunt(sleutel, { grens: 12, positie: 7 });
    expect(leesLeespunt(sleutel, cursor)).toEqual({ grens: 12, positie: 7 });
    expect(leesLeespunt({ ...sleutel, bronhouder: '0363' }, cursor)).toBeUndefined();
    expect(leesLeespunt({ ...sleutel, tijdperk: 'abd' }, cursor)).toBeUndefined();
    expect(leesLeespunt(sleutel, 'onzin')).toBeUndefined();
  });
});

describe('waiting room', () => {
  it('CEN-16.5 wakes those of one bronhouder, once, and everybody when it closes', async () => {
    const kamer = maakWachtkamer();
    const gewekt: string[] = [];
    const wacht = (code: string, naam: string): Promise<void> =>
      kamer.neemPlaats(code).nieuws.then(() => void gewekt.push(naam));
    const een = wacht('0344', 'een');
    const twee = wacht('0363', 'twee');
    kamer.wek(['0344', '0307']);
    await een;
    expect(gewekt).toEqual(['een']);
    const weg = kamer.neemPlaats('0344');
    weg.verlaat();
    kamer.sluit();
    await twee;
    await wacht('0344', 'na sluiting');
    expect([gewekt, kamer.isDicht()]).toEqual([['een', 'twee', 'na sluiting'], true]);
  });
});

describe('directory', () => {
  const boek = maakAdresboek();

  it('CEN-16.6 a code that ends by plan holds until that day', () => {
    expect(boek.opvolger('1696', '2026-12-31')).toBeUndefined();
    expect(boek.opvolger('1696', '2027-01-01')).toBe('0402');
    expect(boek.lijst('2027-01-01').find((b) => b.code === '1696')).toMatchObject({ opgehevenPer: '2027-01-01' });
  });

  it('CEN-16.7 more than one successor is no successor', () => {
    expect(boek.lijst('2026-11-23').find((b) => b.code === '0788')?.opvolgers).toHaveLength(4);
    expect(boek.opvolger('0788', '2026-11-23')).toBeUndefined();
  });

  it('CEN-16.8 every OIN is a test OIN of twenty digits, and leads back to its organisation', () => {
    for (const { oin = '' } of boek.lijst('2026-11-23')) {
      expect(oin).toMatch(/^00000099\d{12}$/);
      expect(boek.organisatie(oin)).toBeDefined();
    }
    expect(boek.organisatie('00000099000003440000')).toBe('Gemeente Utrecht');
  });
});

describe('place of a fault', () => {
  it('CEN-16.9 is a JSON Pointer, with its two characters escaped', () => {
    expect(wijzer(['annotaties', 0, 'a/b~c'])).toBe('/annotaties/0/a~1b~0c');
    expect(wijzer([])).toBe('');
  });
});
