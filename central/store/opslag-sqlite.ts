// The storage port on SQLite: one file `centraal.sqlite` in the data folder, or in memory.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { maakAnnotatieopslag } from './annotaties-sqlite.ts';
import { maakBestandsopslag } from './bestanden-sqlite.ts';
import { maakBezettingsopslag } from './bezetting-sqlite.ts';
import { isTijdelijkeOpslagfout, Opslagfout, openDatabase, sluitDatabase } from './driver.ts';
import type { Opslag } from './opslag.ts';
import { SCHEMA } from './schema.ts';

/** As data folder: nothing is kept. For tests. */
const IN_GEHEUGEN = ':memory:';

function maakMap(map: string): void {
  try {
    mkdirSync(map, { recursive: true, mode: 0o700 });
  } catch {
    throw new Opslagfout('onbereikbaar', 'De gegevensmap is niet te maken. Controleer het pad en de rechten.');
  }
}

/**
 * Opens the data folder, or makes it; `:memory:` keeps nothing.
 * @throws Opslagfout with a Dutch sentence when it is in use, of a newer version, not ours, or cannot be made.
 */
export function openOpslag(map: string): Opslag {
  if (map !== IN_GEHEUGEN) maakMap(map);
  const db = openDatabase(map === IN_GEHEUGEN ? IN_GEHEUGEN : join(map, 'centraal.sqlite'), SCHEMA);
  return {
    ...maakAnnotatieopslag(db),
    ...maakBestandsopslag(db),
    ...maakBezettingsopslag(db),
    isTijdelijk: isTijdelijkeOpslagfout,
    sluit: async () => sluitDatabase(db),
  };
}
