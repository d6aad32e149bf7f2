// A damaged database: unsent work is saved first, nothing is deleted, and the rest comes back.
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backup } from '../../../electron/backend/db/backup.ts';
import { openDatabase } from '../../../electron/backend/db/open.ts';
import { goodBackups, layIn, packages, readPackage, replaceDamaged } from '../../../electron/backend/db/recovery.ts';
import { salvage } from '../../../electron/backend/db/salvage.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { melding } from '../../helpers/bouwers.ts';
import { createWerkplaats, SLEUTEL } from '../../helpers/werkplaats.ts';

const STEMPEL = '20261124T090000Z';
const ONVOLDOENDE = { soort: 'onvoldoende-informatie', toelichting: 'Wij missen een bewijs van het adres.' } as const;

function overschrijf(pad: string, vanPagina: number, aantal = 1): void {
  const bestand = openSync(pad, 'r+');
  writeSync(bestand, Buffer.alloc(4096 * aantal, 1), 0, 4096 * aantal, 4096 * vanPagina);
  closeSync(bestand);
}

/** Spoils the first page whose loss leaves the outbox readable. */
function bederfBuitenOutbox(pad: string): void {
  const heel = readFileSync(pad);
  for (let pagina = 3; pagina < heel.length / 4096; pagina += 1) {
    overschrijf(pad, pagina);
    if (salvage(pad, SLEUTEL).batches.length === 2) return;
    writeFileSync(pad, heel);
  }
  throw new Error('elke pagina is van de outbox');
}

/** A workplace with one confirmed and two unsent decisions, closed, with a backup from before the last one. */
async function metWerk(): Promise<{
  map: string;
  dienst: ReturnType<typeof createWerkplaats>['dienst'];
  wortels: Uuid[];
}> {
  const w = createWerkplaats();
  const drie = [melding({ kenmerk: 'K-1' }), melding({ kenmerk: 'K-2' }), melding({ kenmerk: 'K-3' })];
  w.dienst.ontvang(...drie.flatMap((m) => m.annotaties));
  await w.pull();
  const [een, twee, drieDe] = drie.map((m) => m.wortel);
  if (!een || !twee || !drieDe) throw new Error('bouwer');
  w.besluit(een, ONVOLDOENDE);
  await w.duw();
  w.besluit(twee, ONVOLDOENDE);
  backup(w.db, w.map, SLEUTEL, '20261123T100000Z');
  w.besluit(drieDe, { ...ONVOLDOENDE, toelichting: 'Na de reservekopie besloten.' });
  w.db.pragma('wal_checkpoint(truncate)');
  w.sluit();
  return { map: w.map, dienst: w.dienst, wortels: [een, twee, drieDe] };
}

describe('recovery', () => {
  it('DB-75 what a person took back, destroyed or held after the backup stays so', async () => {
    const w = createWerkplaats({ rol: 'teamlead' });
    const [terug, weg, vast] = [melding({ kenmerk: 'K-1' }), melding({ kenmerk: 'K-2' }), melding({ kenmerk: 'K-3' })];
    w.dienst.ontvang(...terug.annotaties, ...weg.annotaties, ...vast.annotaties);
    await w.pull();
    w.besluit(terug.wortel, ONVOLDOENDE);
    backup(w.db, w.map, SLEUTEL, '20261123T100000Z');
    w.handlers['uitgaand.laatsteTerughalen'](w.context, {});
    w.transactie(() => w.vernietiging.vernietig(weg.wortel, '15.2', '2026-11-23T10:00:00Z'));
    w.vernietiging.vasthouden(vast.wortel, 'bezwaar', '2026-11-23T10:00:00Z');
    w.db.pragma('wal_checkpoint(truncate)');
    w.sluit();
    replaceDamaged(w.map, SLEUTEL, 'sleutel-1', '20261123T100000Z.db', STEMPEL);
    const na = createWerkplaats({ map: w.map, dienst: w.dienst });
    const ingelegd = layIn(na.db, na.map, SLEUTEL);
    na.transactie(() => {
      expect(na.vernietiging.voltooi()).toEqual([weg.wortel]);
      for (const wortel of ingelegd.wortels) na.ledger.ververs(wortel);
    });
    await na.pull();
    await na.duw();
    expect(na.outbox.vanWortel(terug.wortel).map((b) => b.staat)).toEqual(['teruggehaald']);
    expect(na.dienst.ontvangen()).toHaveLength(0);
    expect(na.log.boom(weg.wortel)).toEqual([]);
    expect(na.vernietiging.verslag()).toEqual([{ wortel: weg.wortel, op: '2026-11-23T10:00:00Z', reden: '15.2' }]);
    expect(na.vernietiging.vastgehouden(vast.wortel)).toBe('bezwaar');
  });

  it('DB-76 where the damaged file says nothing, unsent work of the backup goes to a person before it goes out', async () => {
    const { map, dienst } = await metWerk();
    overschrijf(join(map, 'werk.db'), 0);
    replaceDamaged(map, SLEUTEL, 'sleutel-1', '20261123T100000Z.db', STEMPEL);
    const w = createWerkplaats({ map, dienst });
    layIn(w.db, map, SLEUTEL);
    const eerder = dienst.ontvangen().length;
    await w.duw();
    expect(dienst.ontvangen()).toHaveLength(eerder);
    const lijst = w.handlers['uitgaand.lijst'](w.context, {});
    expect(lijst.ok && lijst.waarde.conflicten.map((c) => [c.conflict?.code, c.toelichting])).toEqual([
      ['uit-reservekopie', ONVOLDOENDE.toelichting],
    ]);
  });

  it('DB-70 unsent work is read from a file of which other pages are damaged', async () => {
    const { map } = await metWerk();
    const pad = join(map, 'werk.db');
    const paginas = statSync(pad).size / 4096;
    // One page after the other is spoilt: whatever is spoilt, reading never throws, and mostly everything is saved.
    let compleet = 0;
    const heel = readFileSync(pad);
    for (let pagina = 1; pagina < paginas; pagina += 1) {
      const kapot = Buffer.from(heel);
      kapot.fill(1, pagina * 4096, (pagina + 1) * 4096);
      const bestand = openSync(pad, 'r+');
      writeSync(bestand, kapot);
      closeSync(bestand);
      const gered = salvage(pad, SLEUTEL);
      if (gered.batches.length === 2) compleet += 1;
      else expect(gered.onleesbaar, `pagina ${pagina}`).toBe(1);
    }
    expect(compleet).toBeGreaterThan(paginas / 2);
  });

  it('DB-71 restored from a backup: decisions from before and after it are all there, and all are sent', async () => {
    const { map, dienst, wortels } = await metWerk();
    expect(goodBackups(map, SLEUTEL).map((b) => b.op)).toEqual(['20261123T100000Z']);
    bederfBuitenOutbox(join(map, 'werk.db'));
    const uitslag = replaceDamaged(map, SLEUTEL, 'sleutel-1', '20261123T100000Z.db', STEMPEL);
    const w = createWerkplaats({ map, dienst });
    const { wortels: ingelegd } = layIn(w.db, map, SLEUTEL);
    w.transactie(() => ingelegd.forEach((wortel) => void w.ledger.ververs(wortel)));
    expect(uitslag.gered).toBe(2);
    expect(w.outbox.telling()).toEqual({ bevestigd: 1, klaar: 2 });
    await w.pull();
    await w.duw();
    expect(w.outbox.vanWortel(wortels[1] ?? '').map((b) => b.staat)).toEqual(['bevestigd']);
    expect(readdirSync(map).some((naam) => naam.startsWith('werk.db.beschadigd-'))).toBe(true);
  });

  it('DB-72 begun anew: the package brings the unsent work, the service the rest, each decision once', async () => {
    const { map, dienst, wortels } = await metWerk();
    const uitslag = replaceDamaged(map, SLEUTEL, 'sleutel-1', null, STEMPEL);
    expect(uitslag).toEqual({ gered: 2, onleesbaar: 0 });
    expect(packages(map)).toHaveLength(1);
    const w = createWerkplaats({ map, dienst });
    layIn(w.db, map, SLEUTEL);
    await w.pull();
    await w.duw();
    expect(w.outbox.telling()).toEqual({ bevestigd: 2 });
    for (const wortel of wortels)
      expect(dienst.boom(wortel).filter((a) => a.soort === 'status').length, wortel).toBe(2);
    expect(packages(map)).toEqual([]);
  });

  it('DB-73 the emergency package can not be read without the key and is never overwritten', async () => {
    const { map } = await metWerk();
    replaceDamaged(map, SLEUTEL, 'sleutel-1', null, STEMPEL);
    const [pakket = ''] = packages(map);
    expect(readFileSync(pakket).toString('latin1')).not.toContain('bewijs');
    expect(readPackage(pakket, SLEUTEL).batches).toHaveLength(2);
    expect(() => readPackage(pakket, new Uint8Array(32))).toThrow();
  });

  it('DB-74 a header that is gone saves nothing, says so, and keeps the file', async () => {
    const { map } = await metWerk();
    overschrijf(join(map, 'werk.db'), 0);
    expect(openDatabase(map, SLEUTEL, 'sleutel-1', STEMPEL)).toEqual({
      ok: false,
      fout: { code: 'database-beschadigd' },
    });
    expect(replaceDamaged(map, SLEUTEL, 'sleutel-1', null, STEMPEL)).toEqual({ gered: 0, onleesbaar: 1 });
    expect(existsSync(join(map, `werk.db.beschadigd-${STEMPEL}`))).toBe(true);
  });
});
