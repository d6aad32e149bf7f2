// The storage port on SQLite: one file `centraal.sqlite` in the data folder.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { maakAnnotatieopslag } from './annotaties-sqlite.ts';
import { maakBestandsopslag } from './bestanden-sqlite.ts';
import { maakBezettingsopslag } from './bezetting-sqlite.ts';
import { Opslagfout, openDatabase, sluitDatabase } from './driver.ts';
import type { Opslag } from './opslag.ts';
import { SCHEMA } from './schema.ts';

/**
 * Opens the data folder, or makes it.
 * @throws Opslagfout with a Dutch sentence when it is in use, of a newer version, not ours, or cannot be made.
 */
export function openOpslag(map: string): Opslag {
  try {
    mkdirSync(map, { recursive: true, mode: 0o700 });
  } catch {
    throw new Opslagfout('onbereikbaar', 'De gegevensmap is niet te maken. Controleer het pad en de rechten.');
  }
  const db = openDatabase(join(map, 'centraal.sqlite'), SCHEMA);
  return {
    ...maakAnnotatieopslag(db),
    ...maakBestandsopslag(db),
    ...maakBezettingsopslag(db),
    sluit: () => sluitDatabase(db),
  };
}
