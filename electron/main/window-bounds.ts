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
export type WindowPlace = Rectangle & { readonly maximized: boolean };

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

function isPlace(value: unknown): value is WindowPlace {
  if (typeof value !== 'object' || value === null || !('maximized' in value)) return false;
  const numbers = ['x', 'y', 'width', 'height'].map((name) => Reflect.get(value, name));
  return typeof value.maximized === 'boolean' && numbers.every(Number.isSafeInteger);
}

/** The place of last time, or null when there is none that fits these screens. */
export function readPlace(root: string, workAreas: readonly Rectangle[]): WindowPlace | null {
  try {
    const place: unknown = JSON.parse(readFileSync(join(root, 'venster.json'), 'utf8'));
    return isPlace(place) && isReachable(place, workAreas) ? place : null;
  } catch {
    return null;
  }
}

export function savePlace(root: string, { x, y, width, height, maximized }: WindowPlace): void {
  try {
    writeWhole(join(root, 'venster.json'), JSON.stringify({ x, y, width, height, maximized }));
  } catch {
    // Next time it opens at its default place.
  }
}
