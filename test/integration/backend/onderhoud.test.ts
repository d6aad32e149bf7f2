// The daily backup: when it is quiet, checked, three kept; renewed when something had to be destroyed.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../electron/backend/db/driver.ts';
import { maintain, renewBackups, stamp } from '../../../electron/backend/db/maintenance.ts';
import { melding } from '../../helpers/bouwers.ts';
import { createWerkplaats, SLEUTEL } from '../../helpers/werkplaats.ts';

const DAG = 86_400;

function metOnderhoud() {
  const w = createWerkplaats();
  const laatste = { vraag: w.tijd.nu };
  const deps = {
    db: w.db,
    map: w.map,
    sleutel: SLEUTEL,
    nu: () => w.tijd.nu,
    laatsteVraag: () => laatste.vraag,
    ruimBestandenOp: () => undefined,
  };
  return { w, deps, laatste, kopieen: () => readdirSync(join(w.map, 'reservekopieen')).sort() };
}

describe('maintenance', () => {
  it('DB-90 a backup is made once a day, and only when nobody asked anything for half a minute', () => {
    const { w, deps, laatste, kopieen } = metOnderhoud();
    expect(maintain(deps)).toBe('niets');
    w.later(31);
    expect(maintain(deps)).toBe('onderhouden');
    expect(kopieen()).toEqual([`${stamp(w.tijd.nu)}.db`]);
    w.later(3600);
    expect(maintain(deps)).toBe('niets');
    w.later(DAG);
    laatste.vraag = w.tijd.nu;
    expect(maintain(deps)).toBe('niets');
    w.later(31);
    expect(maintain(deps)).toBe('onderhouden');
    expect(kopieen()).toHaveLength(2);
  });

  it('DB-91 a clock that jumped back does not stop the backups', () => {
    const { w, deps, kopieen } = metOnderhoud();
    w.later(31);
    maintain(deps);
    w.later(-30 * DAG);
    for (let dag = 0; dag < 4; dag += 1) {
      expect(maintain({ ...deps, laatsteVraag: () => w.tijd.nu - 60_000 })).toBe('onderhouden');
      expect(kopieen()).toContain(`${stamp(w.tijd.nu)}.db`);
      w.later(-2 * DAG);
    }
    expect(kopieen()).toHaveLength(3);
  });

  it('DB-92 after destroying only one backup is left, and it no longer holds what had to go', async () => {
    const { w, deps, kopieen } = metOnderhoud();
    const m = melding();
    w.dienst.ontvang(...m.annotaties);
    await w.pull();
    w.later(31);
    maintain(deps);
    w.transactie(() => w.vernietiging.vernietig(m.wortel, '15.2', '2026-11-23T09:00:00Z'));
    w.later(1);
    writeFileSync(join(w.map, 'noodpakket-20261123T090000Z.tmb.ingelegd'), 'kopie');
    renewBackups(deps);
    expect(readdirSync(w.map).filter((naam) => naam.startsWith('noodpakket'))).toEqual([]);
    expect(kopieen()).toHaveLength(1);
    const kopie = openFile(join(w.map, 'reservekopieen', kopieen()[0] ?? ''), { key: SLEUTEL, readonly: true });
    expect(kopie.prepare('select count(*) from annotatie').pluck().get()).toBe(0);
    kopie.close();
  });
});
