// Facts of a photo beside the facts of its melding.
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { naarRd } from '../../../../electron/backend/usecases/kaart.ts';
import { dagenNaPeilmoment, metersVanPunt, naarRdMeters } from '../../../../shared/domain/bestand/controle.ts';

describe('where a photo was taken', () => {
  it.each([
    ['Amersfoort', 52.15517, 5.38721],
    ['Utrecht', 52.0907, 5.1214],
    ['Den Helder', 52.9563, 4.7608],
    ['Vaals', 50.7706, 6.0181],
    ['Delfzijl', 53.3306, 6.9185],
    ['Sluis', 51.3086, 3.3863],
  ])('DOM-431 in %s comes within a metre of where the map puts it', (_plaats, breedte, lengte) => {
    const rd = naarRdMeters({ breedte, lengte });
    const kaart = naarRd(lengte, breedte);
    expect(proj4.defs('EPSG:4326')).toBeDefined();
    expect(rd && Math.hypot(rd.x - kaart.x, rd.y - kaart.y)).toBeLessThan(1);
  });

  it('DOM-431 gives metres to the point of the melding; outside the Netherlands, or without either, nothing', () => {
    const foto = { breedte: 52.0907, lengte: 5.1214 };
    const rd = naarRdMeters(foto);
    expect(metersVanPunt(foto, rd ? { x: rd.x + 300, y: rd.y + 400 } : null)).toBe(500);
    expect(metersVanPunt({ breedte: 48.85, lengte: 2.35 }, { x: 1, y: 1 })).toBeNull();
    expect(metersVanPunt({ breedte: Number.NaN, lengte: 5 }, { x: 1, y: 1 })).toBeNull();
    expect([metersVanPunt(null, { x: 1, y: 1 }), metersVanPunt(foto, null)]).toEqual([null, null]);
  });
});

describe('when a photo was taken', () => {
  it('DOM-432 is counted in days from a peilmoment that is a whole day', () => {
    expect([
      dagenNaPeilmoment('2026-11-12T10:02:00', '2026-11-01'),
      dagenNaPeilmoment('2026-10-30T23:59:59', '2026-11-01'),
      dagenNaPeilmoment('2026-11-01T00:00:00', '2026-11-01'),
      dagenNaPeilmoment('2026-11-12T10:02:00', '2026-11-00'),
      dagenNaPeilmoment('2026-11-12T10:02:00', null),
      dagenNaPeilmoment(null, '2026-11-01'),
    ]).toEqual([11, -2, 0, null, null, null]);
  });
});
