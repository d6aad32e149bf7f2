// Boundaries: read from what files hold, judged for a point, and made small enough to draw.
import { describe, expect, it } from 'vitest';
import { type Grensfout, leesGrenzen } from '../../../../shared/domain/kaart/geojson.ts';
import { type Grens, gebiedVan, grenzenRond, liggingVan, metOmvang } from '../../../../shared/domain/kaart/grenzen.ts';

const vierkant = (x: number, y: number, maat: number) => [
  [x, y],
  [x + maat, y],
  [x + maat, y + maat],
  [x, y + maat],
  [x, y],
];
const vlak = (x: number, y: number, maat: number) => ({ type: 'Polygon', coordinates: [vierkant(x, y, maat)] });
const feature = (properties: object, geometry: object) => ({ type: 'Feature', properties, geometry });
const collectie = (...features: object[]) => ({ type: 'FeatureCollection', features });

/** Stands in for proj4: the numbers tell whether it was asked. */
const naarRd = (lengte: number, breedte: number) => ({
  x: 130_000 + (lengte - 5) * 68_000,
  y: 450_000 + (breedte - 52) * 111_000,
});
const lees = (json: unknown) => leesGrenzen(json, naarRd);
const fout = (json: unknown): Grensfout | 'geen' => {
  const gelezen = lees(json);
  return gelezen.ok ? 'geen' : gelezen.fout.code;
};

describe('reading a file', () => {
  it('DOM-905 takes RD as it is, with name and code in the spellings that occur', () => {
    const gelezen = lees({
      ...collectie(
        feature({ statcode: 'GM0344', statnaam: 'Utrecht' }, vlak(130_000, 450_000, 5_000)),
        feature({ CODE: '307', Naam: 'Amersfoort' }, vlak(150_000, 460_000, 5_000)),
        feature({ gemeentecode: 310 }, vlak(140_000, 458_000, 4_000)),
        feature({}, vlak(10_000, 390_000, 4_000)),
      ),
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } },
    });
    expect(gelezen.ok && gelezen.waarde.stelsel).toBe('rd');
    expect(gelezen.ok && gelezen.waarde.grenzen.map(({ code, naam }) => [code, naam])).toEqual([
      ['0344', 'Utrecht'],
      ['0307', 'Amersfoort'],
      ['0310', '0310'],
      [null, ''],
    ]);
    expect(gelezen.ok && gelezen.waarde.grenzen[0]?.vlakken[0]?.[0]?.slice(0, 4)).toEqual([
      130_000, 450_000, 135_000, 450_000,
    ]);
  });

  it('DOM-905 turns WGS84 into RD, also with more than one area, a hole, a height, and in a GeometryCollection', () => {
    const multi = {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [5, 52, 3],
            [5.1, 52],
            [5.1, 52.1],
            [5, 52],
          ],
          vierkant(5.02, 52.01, 0.01),
        ],
        [vierkant(5.2, 52, 0.05)],
      ],
    };
    const gelezen = lees(
      collectie(feature({ name: 'A' }, { type: 'GeometryCollection', geometries: [multi, vlak(5.3, 52, 0.1)] })),
    );
    if (!gelezen.ok) throw new Error(gelezen.fout.code);
    const [grens] = gelezen.waarde.grenzen;
    expect(gelezen.waarde.stelsel).toBe('wgs84');
    expect(grens?.vlakken.map((v) => v.length)).toEqual([2, 1, 1]);
    expect(grens?.vlakken[0]?.[0]?.slice(0, 4)).toEqual([130_000, 450_000, 136_800, 450_000]);
  });

  it('DOM-905 takes a bare geometry, and leaves out what is no area', () => {
    expect(fout(vlak(130_000, 450_000, 100))).toBe('geen');
    const gelezen = lees(
      collectie(
        feature({ naam: 'lijn' }, { type: 'LineString', coordinates: [[130_000, 450_000]] }),
        feature({ naam: 'vlak' }, vlak(130_000, 450_000, 100)),
        feature({ naam: 'te klein' }, vlak(130_000, 450_000, 0.4)),
      ),
    );
    expect(gelezen.ok && gelezen.waarde.grenzen.map((g) => g.naam)).toEqual(['vlak']);
  });

  it.each<[string, unknown, Grensfout]>([
    ['not JSON at all', undefined, 'geen-geojson'],
    ['a list', [], 'geen-geojson'],
    ['TopoJSON, which has no features', { type: 'Topology', objects: {} }, 'geen-vlakken'],
    ['points only', collectie(feature({}, { type: 'Point', coordinates: [130_000, 450_000] })), 'geen-vlakken'],
    ['an empty collection', collectie(), 'geen-vlakken'],
    [
      'a ring of two points',
      {
        type: 'Polygon',
        coordinates: [
          [
            [130_000, 450_000],
            [130_001, 450_001],
          ],
        ],
      },
      'geen-vlakken',
    ],
    ['words for numbers', { type: 'Polygon', coordinates: [[['a', 'b']]] }, 'geen-vlakken'],
    [
      'a hole in the numbers further on',
      {
        type: 'Polygon',
        coordinates: [
          [
            [130_000, 450_000],
            [131_000, null],
            [131_000, 451_000],
            [130_000, 450_000],
          ],
        ],
      },
      'geen-vlakken',
    ],
    ['latitude first', vlak(52, 5, 0.1), 'assen-verwisseld'],
    ['another country', vlak(13, 48, 1), 'buiten-nederland'],
    ['web mercator by its numbers', vlak(570_000, 6_800_000, 1_000), 'buiten-nederland'],
    [
      'another system by its name',
      { ...vlak(130_000, 450_000, 100), crs: { type: 'name', properties: { name: 'EPSG:25831' } } },
      'ander-stelsel',
    ],
  ])('DOM-906 says of %s what is wrong', (_, json, code) => {
    expect(fout(json)).toBe(code);
  });

  it('DOM-906 refuses more points than it can handle', () => {
    const punt = [130_000, 450_000];
    const ring = new Array(3_000_001).fill(punt);
    expect(fout({ type: 'Polygon', coordinates: [ring] })).toBe('te-groot');
  });
});

const grens = (code: string | null, naam: string, x: number, maat: number): Grens => ({
  code,
  naam,
  vlakken: [[vierkant(x, 450_000, maat).flat()]],
});
const GRENZEN = [grens('0344', 'Utrecht', 130_000, 1_000), grens('0307', 'Amersfoort', 131_000, 1_000)].map(metOmvang);
const utrecht = (code: string) => code === '0344';

describe('where a point lies', () => {
  it('DOM-907 inside one’s own boundary', () => {
    expect(liggingVan({ x: 130_500, y: 450_500 }, GRENZEN, utrecht)).toEqual({ binnen: true });
  });

  it('DOM-907 inside a neighbour’s: which one, and how far from one’s own', () => {
    expect(liggingVan({ x: 131_400, y: 450_500 }, GRENZEN, utrecht)).toEqual({
      binnen: false,
      gemeente: 'Amersfoort',
      meters: 400,
    });
    expect(gebiedVan({ x: 131_400, y: 450_500 }, GRENZEN)?.naam).toBe('Amersfoort');
  });

  it('DOM-907 in no area of the file: without a name', () => {
    expect(liggingVan({ x: 129_000, y: 450_500 }, GRENZEN, utrecht)).toEqual({
      binnen: false,
      gemeente: '',
      meters: 1_000,
    });
  });

  it('DOM-907 just over the boundary is not called outside: files are coarser than boundaries', () => {
    expect(liggingVan({ x: 131_024, y: 450_500 }, GRENZEN, utrecht)).toEqual({ binnen: true });
    expect(liggingVan({ x: 131_026, y: 450_500 }, GRENZEN, utrecht)).toMatchObject({ binnen: false, meters: 26 });
  });

  it('DOM-907 the area of a municipality that became part of one’s own is one’s own', () => {
    expect(liggingVan({ x: 131_400, y: 450_500 }, GRENZEN, (c) => c === '0344' || c === '0307')).toEqual({
      binnen: true,
    });
  });

  it('DOM-907 says nothing without one’s own boundary', () => {
    expect(liggingVan({ x: 0, y: 0 }, GRENZEN, (c) => c === '0014')).toBeUndefined();
    expect(
      liggingVan({ x: 0, y: 0 }, [grens(null, 'Utrecht', 130_000, 1_000)].map(metOmvang), () => true),
    ).toBeUndefined();
  });
});

describe('boundaries around a point', () => {
  it('DOM-908 gives only those that the radius touches', () => {
    const rond = (x: number, straal: number) => grenzenRond(GRENZEN, { x, y: 450_500 }, straal).map((g) => g.naam);
    expect(rond(130_500, 100)).toEqual(['Utrecht']);
    expect(rond(130_500, 600)).toEqual(['Utrecht', 'Amersfoort']);
    expect(rond(90_000, 1_000)).toEqual([]);
  });

  it('DOM-908 stays under 500 kB, however fine the file is', () => {
    // A coast that no line follows: every point 40 m off the last one, up and down.
    const kust = Array.from({ length: 60_000 }, (_, i) => {
      const hoek = (2 * Math.PI * i) / 60_000;
      const straal = 20_000 + (i % 2) * 40;
      return [Math.round(130_000 + straal * Math.cos(hoek)), Math.round(450_000 + straal * Math.sin(hoek))];
    }).flat();
    const fijn = metOmvang({ code: '0344', naam: 'Utrecht', vlakken: [[kust]] });
    const uit = grenzenRond([fijn], { x: 130_000, y: 450_000 }, 1_000);
    expect(uit).toHaveLength(1);
    expect(JSON.stringify(uit).length).toBeLessThan(500_000);
  });

  it('DOM-908 keeps a hole and drops one that is too small to see', () => {
    const metGat = (gat: number): Grens => ({
      code: '0344',
      naam: 'Utrecht',
      vlakken: [[vierkant(130_000, 450_000, 1_000).flat(), vierkant(130_400, 450_400, gat).flat()]],
    });
    const ringen = (gat: number) =>
      grenzenRond([metOmvang(metGat(gat))], { x: 130_500, y: 450_500 }, 1_000)[0]?.vlakken[0]?.length;
    expect(ringen(200)).toBe(2);
    expect(ringen(1)).toBe(1);
  });
});
