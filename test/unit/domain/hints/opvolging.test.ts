// Which melding follows on which: named by the melder, or reported anew after a withdrawal.
import { describe, expect, it } from 'vitest';
import { intrekkingVan, opvolgerVan, voorgangerVan } from '../../../../shared/domain/hints/opvolging.ts';
import type { Melding } from '../../../../shared/domain/melding.ts';
import { asUuid } from '../../../../shared/lib/brand.ts';
import { maakBoom, NIEUWEGEIN, status, uuidVan } from '../boom.ts';

const ingetrokken = (op = '2026-11-18T09:00:00Z'): Melding =>
  maakBoom({ object: 'Verblijfplaats' }).erbij(status('INGETROKKEN'), op).melding();
const nieuw = (velden: Partial<Melding> = {}): Melding => ({
  ...maakBoom({ object: 'Verblijfplaats', ontvangenOp: '2026-11-19T09:00:00Z' }).melding(),
  uuid: uuidVan(50),
  ...velden,
});

describe('a withdrawal', () => {
  it('DOM-920 is dated by its first step and final at the end status', () => {
    expect(intrekkingVan(ingetrokken())).toEqual({ op: '2026-11-18T09:00:00Z', bevestigd: true });
    const bag = maakBoom({ registratie: 'BAG', object: 'Pand' })
      .erbij(status('IN_BEHANDELING'), '2026-11-17T09:00:00Z')
      .erbij(status('INTREKKING_DOORGEMELD'), '2026-11-18T09:00:00Z');
    expect(intrekkingVan(bag.melding())).toEqual({ op: '2026-11-18T09:00:00Z', bevestigd: false });
    bag.erbij(status('INGETROKKEN'), '2026-11-20T09:00:00Z');
    expect(intrekkingVan(bag.melding())).toEqual({ op: '2026-11-18T09:00:00Z', bevestigd: true });
  });

  it('DOM-920 is not there while it runs, nor after it was closed otherwise', () => {
    expect(intrekkingVan(nieuw())).toBeUndefined();
    expect(intrekkingVan(maakBoom().erbij(status('ONVOLDOENDE_INFORMATIE')).melding())).toBeUndefined();
  });
});

describe('the next one', () => {
  it('DOM-921 is the first of the same afnemer about the same after the withdrawal', () => {
    const oud = ingetrokken();
    const later = nieuw({ uuid: uuidVan(51), ontvangenOp: '2026-11-21T09:00:00Z' });
    expect(opvolgerVan(oud, [later, nieuw()])?.uuid).toBe(uuidVan(50));
    expect(voorgangerVan(nieuw(), [oud, later])?.uuid).toBe(oud.uuid);
    expect(voorgangerVan(later, [oud, nieuw()])).toBeUndefined();
  });

  it.each<[string, Partial<Melding>]>([
    ['another afnemer', { melderOin: NIEUWEGEIN.oin }],
    ['another kind of object', { object: 'Kind' }],
    ['another person', { objectidentificatie: { soort: 'BSN', waarde: '999990019' } }],
    ['another registration', { registratie: 'BAG' }],
    ['one from before the withdrawal', { ontvangenOp: '2026-11-17T09:00:00Z' }],
    ['one that follows on something else', { vervolgOp: asUuid(uuidVan(99)) }],
  ])('DOM-921 is not %s', (_, velden) => {
    expect(opvolgerVan(ingetrokken(), [nieuw(velden)])).toBeUndefined();
    expect(voorgangerVan(nieuw(velden), [ingetrokken()])).toBeUndefined();
  });

  it('DOM-921 is nobody while the melding was not withdrawn', () => {
    expect(opvolgerVan(maakBoom({ object: 'Verblijfplaats' }).melding(), [nieuw()])).toBeUndefined();
  });

  it('DOM-922 is the one that names it, whatever its status and subject', () => {
    const gesloten = maakBoom({ object: 'Kind' }).erbij(status('ONVOLDOENDE_INFORMATIE')).melding();
    const vervolg = nieuw({ vervolgOp: gesloten.uuid });
    expect(opvolgerVan(gesloten, [nieuw({ uuid: uuidVan(52) }), vervolg])?.uuid).toBe(uuidVan(50));
    expect(voorgangerVan(vervolg, [gesloten])?.uuid).toBe(gesloten.uuid);
    expect(voorgangerVan(vervolg, [])).toBeUndefined();
  });
});
