// The chain of bronhouders: who, when, why; and a melding that would go round in a circle.
import { describe, expect, it } from 'vitest';
import { geldendeCodes } from '../../../../shared/domain/kompas/adresboek.ts';
import { ketenVan, pingpongVan } from '../../../../shared/domain/kompas/keten.ts';
import { VOORZIENING } from '../../../../shared/domain/voorziening.ts';
import { annotatie, maakBoom, NIEUWEGEIN, status, wachtend, zetDoor } from '../boom.ts';
import { VANDAAG } from './boek.ts';
import { BOEK } from './vraag.ts';

const OP = ['2026-11-16T10:02:00Z', '2026-11-18T09:00:00Z', '2026-11-20T09:00:00Z'] as const;
const isZelfde = (oud: string, nu: string): boolean => geldendeCodes(BOEK, oud, VANDAAG).includes(nu);
const door = () => zetDoor(maakBoom({ bronhouder: '0356' }), '0344', 'GEMELD', OP[1]);
const pingpong = (boom: ReturnType<typeof maakBoom>, naar: string) =>
  pingpongVan(ketenVan(boom.melding()), naar, isZelfde);

describe('the chain', () => {
  it('DOM-1430 names who had it, from when till when, and the reason of who sent it on', () => {
    expect(ketenVan(door().melding())).toEqual([
      { code: '0356', vanaf: OP[0], tot: OP[1], hoe: 'gemeld', reden: null, onderweg: false },
      { code: '0344', vanaf: OP[1], tot: null, hoe: 'doorgestuurd', reden: 'Adres ligt elders', onderweg: false },
    ]);
  });

  it('DOM-1430 finds the reason when the bronhouder stands before the status in the batch', () => {
    const boom = maakBoom({ bronhouder: '0356' })
      .erbij(annotatie('bronhouder', { bronhouder: '0344' }), OP[1])
      .erbij(status('VERKEERDE_BRONHOUDER', { toelichting: 'Andersom' }), OP[1]);
    expect(ketenVan(boom.melding()).map((s) => s.reden)).toEqual([null, 'Andersom']);
  });

  it('DOM-1430 a merger is no forwarding and has no reason', () => {
    const boom = maakBoom({ bronhouder: '0017' }).erbij(
      annotatie('bronhouder', { bronhouder: '0014', geannoteerdDoor: VOORZIENING }),
      OP[1],
    );
    expect(ketenVan(boom.melding()).map((s) => [s.code, s.hoe, s.reden])).toEqual([
      ['0017', 'gemeld', null],
      ['0014', 'opvolging', null],
    ]);
  });

  it('DOM-1430 what is on its way says so; a reason of an earlier step is not that of a later one', () => {
    const boom = door();
    const weg = wachtend(1, 9, status('VERKEERDE_BRONHOUDER'), annotatie('bronhouder', { bronhouder: '0310' }));
    expect(ketenVan(boom.melding([weg])).map((s) => [s.code, s.reden, s.onderweg])).toEqual([
      ['0356', null, false],
      ['0344', 'Adres ligt elders', false],
      ['0310', null, true],
    ]);
  });

  it('DOM-1432 a number of a person in a reason is hidden', () => {
    const boom = maakBoom({ bronhouder: '0356' })
      .erbij(status('VERKEERDE_BRONHOUDER', { toelichting: 'BSN 999990743 woont elders' }), OP[1])
      .erbij(annotatie('bronhouder', { bronhouder: '0344' }), OP[1]);
    expect(ketenVan(boom.melding()).at(-1)?.reden).toBe('BSN •••••••43 woont elders');
    expect(pingpong(boom, '0356')?.reden).toBe('BSN •••••••43 woont elders');
  });

  it('DOM-1430 without a bronhouder there is none', () => {
    expect(ketenVan(maakBoom({ bronhouder: null }).melding())).toEqual([]);
  });
});

describe('ping-pong', () => {
  it('DOM-1431 back to who sent it, with his reason', () => {
    expect(pingpong(door(), '0356')).toEqual({ soort: 'terug-naar-afzender', op: OP[1], reden: 'Adres ligt elders' });
    expect(pingpong(door(), '0310')).toBeNull();
  });

  it('DOM-1431 a second time to one that had it before', () => {
    const boom = zetDoor(zetDoor(maakBoom({ bronhouder: '0310' }), '0356', 'GEMELD', OP[1]), '0344', 'GEMELD', OP[2]);
    expect(pingpong(boom, '0310')).toEqual({ soort: 'had-haar-al', op: OP[1], reden: 'Adres ligt elders' });
    expect(pingpong(boom, '0356')?.soort).toBe('terug-naar-afzender');
  });

  it('DOM-1431 one that went up in another is that other', () => {
    const boom = zetDoor(maakBoom({ bronhouder: '0017' }), '0344', 'GEMELD', OP[1]);
    expect(pingpong(boom, '0014')?.soort).toBe('terug-naar-afzender');
  });

  it('DOM-1431 a merger in between makes no circle, nor hides one', () => {
    const opvolger = annotatie('bronhouder', { bronhouder: '0014', geannoteerdDoor: VOORZIENING });
    const alleenFusie = maakBoom({ bronhouder: '0017' }).erbij(opvolger, OP[1]);
    expect(pingpong(alleenFusie, '0017')).toBeNull();
    const boom = zetDoor(maakBoom({ bronhouder: '0356', melder: NIEUWEGEIN }), '0017', 'GEMELD', OP[1]).erbij(
      opvolger,
      OP[2],
    );
    expect(pingpong(boom, '0356')?.soort).toBe('terug-naar-afzender');
  });

  it('DOM-1431 who has it first can send it anywhere', () => {
    expect(pingpong(maakBoom({ bronhouder: '0344' }), '0356')).toBeNull();
    expect(pingpongVan([], '0356', isZelfde)).toBeNull();
  });
});
