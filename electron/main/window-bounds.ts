// Where the window opens: where it was, if a screen is still there to show it. The place is kept in venster.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './atomic-file.ts';

export const DEFAULT_SIZE = { width: 1440, height: 900 } as const;
export const MINIMUM_SIZE = { width: 960, height: 600 } as const;
/** So much of the window has to be on a screen, in pixels, that a person can get hold of it. */
const GRIP = 100;

export type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
/** Stored on disk: never rename, only add. */
export type WindowPlace = Rectangle & {
  readonly maximized: boolean;
  /** Chromium's zoom level: 0 is 100 %, each step is a factor 1.2. */
  readonly zoom: number;
};

function overlap(a: Rectangle, b: Rectangle): { readonly width: number; readonly height: number } {
  return {
    width: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    height: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  };
}

/** True when enough of `place` lies on one of the work areas. */
export function isReachable(place: Rectangle, workAreas: readonly Rectangle[]): boolean {
  return workAreas.some((area) => {
    const shared = overlap(place, area);
    return shared.width >= GRIP && shared.height >= GRIP;
  });
}

/** Half to three times the size: with less or more nobody finds the way back. */
const ZOOM = { least: -4, most: 6 } as const;

function asPlace(value: unknown): WindowPlace | null {
  if (typeof value !== 'object' || value === null) return null;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name): unknown => Reflect.get(value, name));
  const maximized: unknown = Reflect.get(value, 'maximized');
  const isPixels = (number: unknown): number is number => Number.isSafeInteger(number);
  if (!isPixels(x) || !isPixels(y) || !isPixels(width) || !isPixels(height)) return null;
  if (typeof maximized !== 'boolean') return null;
  // Files of before have none.
  const zoom: unknown = Reflect.get(value, 'zoom');
  const level = typeof zoom === 'number' && Number.isFinite(zoom) ? zoom : 0;
  return { x, y, width, height, maximized, zoom: Math.min(ZOOM.most, Math.max(ZOOM.least, level)) };
}

/** As it was the last time, or null when nothing was kept. */
function readSaved(root: string): WindowPlace | null {
  try {
    return asPlace(JSON.parse(readFileSync(join(root, 'venster.json'), 'utf8')));
  } catch {
    return null;
  }
}

/** No larger than the screen that it is mostly on: the one of last time may have been larger. */
function fitted(place: WindowPlace, workAreas: readonly Rectangle[]): WindowPlace {
  const surface = ({ width, height }: { readonly width: number; readonly height: number }) =>
    Math.max(0, width) * Math.max(0, height);
  const [area] = [...workAreas].sort((a, b) => surface(overlap(place, b)) - surface(overlap(place, a)));
  if (area === undefined) return place;
  const width = Math.min(place.width, area.width);
  const height = Math.min(place.height, area.height);
  return {
    ...place,
    width,
    height,
    x: width < place.width ? area.x : place.x,
    y: height < place.height ? area.y : place.y,
  };
}

/** The place of last time, or null when there is none that fits these screens. */
export function readPlace(root: string, workAreas: readonly Rectangle[]): WindowPlace | null {
  const place = readSaved(root);
  return place !== null && isReachable(place, workAreas) ? fitted(place, workAreas) : null;
}

/** The zoom of last time, also when the screen that the window stood on is gone. */
export function readZoom(root: string): number {
  return readSaved(root)?.zoom ?? 0;
}

export function savePlace(root: string, { x, y, width, height, maximized, zoom }: WindowPlace): void {
  try {
    writeWhole(join(root, 'venster.json'), JSON.stringify({ x, y, width, height, maximized, zoom }));
  } catch {
    // Next time it opens at its default place.
  }
}
