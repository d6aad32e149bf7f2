// When and where a photo was taken, as its EXIF says (CIPA DC-008). Nothing else of it is read out.
import ExifReader from 'exifreader';
import type { Feiten } from '../../../shared/ipc/vormen/kijker.ts';

/** EXIF stands at the beginning; a larger part would only cost time. */
const KOP = 512 * 1024;

/** "2026:11:12 10:02:00", without a zone: the camera's own clock. */
function momentVan(tekst: unknown): string | null {
  const delen = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(typeof tekst === 'string' ? tekst : '');
  return delen === null || delen[1] === '0000' ? null : `${delen[1]}-${delen[2]}-${delen[3]}T${delen[4]}`;
}

export type Fotofeiten = Pick<Feiten, 'genomenOp' | 'plaats'>;

export function leesExif(bytes: Uint8Array): Fotofeiten {
  try {
    const { exif, gps } = ExifReader.load(bytes.slice(0, KOP).buffer, { expanded: true });
    const { Latitude: breedte, Longitude: lengte } = gps ?? {};
    const heeftPlaats =
      Number.isFinite(breedte) &&
      Number.isFinite(lengte) &&
      Math.abs(breedte ?? 91) <= 90 &&
      Math.abs(lengte ?? 181) <= 180 &&
      // A camera that has no fix writes zeros.
      !(breedte === 0 && lengte === 0);
    return {
      genomenOp: momentVan(exif?.DateTimeOriginal?.description) ?? momentVan(exif?.DateTime?.description),
      plaats: heeftPlaats ? { breedte: breedte ?? 0, lengte: lengte ?? 0 } : null,
    };
  } catch {
    return { genomenOp: null, plaats: null };
  }
}
