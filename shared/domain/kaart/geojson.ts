// Reads boundaries from a GeoJSON file (RFC 7946, and the older form with RD coordinates and a `crs` that most Dutch files have).
// Whatever the file is: boundaries, or one reason why not.
import { mis, type Result } from '../../lib/result.ts';
import type { Locatie } from '../annotatie.ts';
import type { Grens } from './grenzen.ts';
import { type Ring, type Vlak, vereenvoudigd } from './meetkunde.ts';

export type Grensfout =
  | 'geen-geojson'
  | 'geen-vlakken'
  /** Neither RD nor WGS84, by its `crs`. */
  | 'ander-stelsel'
  /** Latitude first. */
  | 'assen-verwisseld'
  | 'buiten-nederland'
  | 'te-groot';

export type Stelsel = 'rd' | 'wgs84';
export type GelezenGrenzen = { readonly grenzen: readonly Grens[]; readonly stelsel: Stelsel };

/** All municipalities in full detail have about a million. */
const MAX_PUNTEN = 3_000_000;
/** Kept no finer than this, in metres. */
const FIJNHEID = 1;

type Feature = { readonly eigenschappen: Readonly<Record<string, unknown>>; readonly vlakken: unknown[] };

function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

const rij = (waarde: unknown): readonly unknown[] => (Array.isArray(waarde) ? waarde : []);

/** The polygons of a geometry, as lists of rings that are still to be checked. */
function vlakkenVan(geometrie: unknown): unknown[] {
  if (!isObject(geometrie)) return [];
  if (geometrie.type === 'Polygon') return [geometrie.coordinates];
  if (geometrie.type === 'MultiPolygon') return [...rij(geometrie.coordinates)];
  if (geometrie.type === 'GeometryCollection') return rij(geometrie.geometries).flatMap(vlakkenVan);
  return [];
}

function featuresVan(json: Readonly<Record<string, unknown>>): Feature[] {
  if (json.type === 'FeatureCollection')
    return rij(json.features).flatMap((feature) => (isObject(feature) ? featuresVan(feature) : []));
  if (json.type === 'Feature')
    return [{ eigenschappen: isObject(json.properties) ? json.properties : {}, vlakken: vlakkenVan(json.geometry) }];
  return [{ eigenschappen: {}, vlakken: vlakkenVan(json) }];
}

const CODENAMEN = ['gemeentecode', 'statcode', 'gm_code', 'gemcode', 'code', 'identificatie'];
const NAAMNAMEN = ['gemeentenaam', 'statnaam', 'gm_naam', 'naam', 'name'];

function eigenschap(eigenschappen: Feature['eigenschappen'], namen: readonly string[]): string | undefined {
  const klein = new Map(Object.entries(eigenschappen).map(([naam, waarde]) => [naam.toLowerCase(), waarde]));
  const gevonden = namen.map((naam) => klein.get(naam)).find((w) => typeof w === 'string' || typeof w === 'number');
  return gevonden === undefined ? undefined : String(gevonden).trim();
}

/** "GM0344", "0344" and 344 are one code. */
function codeVan(eigenschappen: Feature['eigenschappen']): string | null {
  const cijfers = /^(?:GM|G)?(\d{1,4})$/i.exec(eigenschap(eigenschappen, CODENAMEN) ?? '')?.[1];
  return cijfers === undefined ? null : cijfers.padStart(4, '0');
}

type Plek = (x: number, y: number) => Locatie;

/** A ring in whole metres; undefined when it is none. */
function ringVan(ruw: unknown, plek: Plek): Ring | undefined {
  const punten: number[] = [];
  for (const punt of rij(ruw)) {
    const [x, y] = rij(punt);
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) return undefined;
    const rd = plek(x, y);
    punten.push(rd.x, rd.y);
  }
  if (punten.length < 6) return undefined;
  return vereenvoudigd(punten, FIJNHEID).map(Math.round);
}

/** undefined: not a polygon. An area that is nothing at one metre is left out by its caller. */
function vlakVan(ruw: unknown, plek: Plek): Vlak | undefined {
  const ringen = rij(ruw).map((ring) => ringVan(ring, plek));
  if (ringen.length === 0 || ringen.some((ring) => ring === undefined)) return undefined;
  const goede = ringen.filter((ring) => ring !== undefined);
  return (goede[0]?.length ?? 0) === 0 ? [] : goede.filter((ring) => ring.length > 0);
}

const binnen = (waarde: number, van: number, tot: number): boolean => waarde >= van && waarde <= tot;

/** The system by the look of the coordinates: the first point tells, for no Dutch point fits two of them. */
function stelselVan(features: readonly Feature[], crs: string): Result<Stelsel, { readonly code: Grensfout }> {
  const [x, y] = rij(rij(rij(features.flatMap((f) => f.vlakken)[0])[0])[0]);
  if (typeof x !== 'number' || typeof y !== 'number') return mis({ code: 'geen-vlakken' });
  if (crs !== '' && !/28992|4326|CRS84|4258/i.test(crs)) return mis({ code: 'ander-stelsel' });
  if (binnen(x, -10_000, 310_000) && binnen(y, 280_000, 640_000)) return { ok: true, waarde: 'rd' };
  if (binnen(x, 2.5, 8) && binnen(y, 50, 54.5)) return { ok: true, waarde: 'wgs84' };
  if (binnen(y, 2.5, 8) && binnen(x, 50, 54.5)) return mis({ code: 'assen-verwisseld' });
  return mis({ code: 'buiten-nederland' });
}

function crsVan(json: Readonly<Record<string, unknown>>): string {
  const { crs } = json;
  const naam = isObject(crs) && isObject(crs.properties) ? crs.properties.name : undefined;
  return typeof naam === 'string' ? naam : '';
}

function aantalPunten(features: readonly Feature[]): number {
  let som = 0;
  for (const feature of features)
    for (const vlak of feature.vlakken) for (const ring of rij(vlak)) som += rij(ring).length;
  return som;
}

/**
 * @param json the parsed file
 * @param naarRd WGS84 to RD: longitude and latitude in degrees
 */
export function leesGrenzen(
  json: unknown,
  naarRd: (lengte: number, breedte: number) => Locatie,
): Result<GelezenGrenzen, { readonly code: Grensfout }> {
  if (!isObject(json) || typeof json.type !== 'string') return mis({ code: 'geen-geojson' });
  const features = featuresVan(json).filter((feature) => feature.vlakken.length > 0);
  if (features.length === 0) return mis({ code: 'geen-vlakken' });
  if (aantalPunten(features) > MAX_PUNTEN) return mis({ code: 'te-groot' });
  const stelsel = stelselVan(features, crsVan(json));
  if (!stelsel.ok) return stelsel;
  const plek: Plek = stelsel.waarde === 'rd' ? (x, y) => ({ x, y }) : naarRd;
  const grenzen: Grens[] = [];
  for (const { eigenschappen, vlakken } of features) {
    const gelezen = vlakken.map((vlak) => vlakVan(vlak, plek));
    if (gelezen.some((vlak) => vlak === undefined)) return mis({ code: 'geen-vlakken' });
    const gevuld = gelezen.filter((vlak) => vlak !== undefined && vlak.length > 0) as Vlak[];
    const code = codeVan(eigenschappen);
    if (gevuld.length > 0)
      grenzen.push({ code, naam: eigenschap(eigenschappen, NAAMNAMEN) ?? code ?? '', vlakken: gevuld });
  }
  return grenzen.length === 0
    ? mis({ code: 'geen-vlakken' })
    : { ok: true, waarde: { grenzen, stelsel: stelsel.waarde } };
}
