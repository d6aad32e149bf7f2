// Killed at random moments of opening, landing, deciding and acknowledging: nothing that was acknowledged is ever gone.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OutboxRij } from '../../electron/backend/store/outbox-store.ts';
import { createWerkplaats, tijdelijkeMap } from '../helpers/werkplaats.ts';

const KILLS = 200;
const REEKSEN = 2;
/** A life ends so many words after its start (from still opening to its second melding) and so many milliseconds: not by
 * time alone, for on a busy machine every life would end while opening. */
const MEESTE_WOORDEN = 8;
const LANGST_MS = 20;

/** A small generator with a seed, so that a failing run can be repeated (mulberry32). */
function kansen(zaad: number): () => number {
  let toestand = zaad;
  return () => {
    toestand = (toestand + 0x6d2b79f5) | 0;
    let t = Math.imul(toestand ^ (toestand >>> 15), 1 | toestand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One life: started, heard, killed. Returns every whole line it managed to say. */
async function leef(map: string, nummer: number, woorden: number, ms: number): Promise<string[]> {
  const kind = spawn(process.execPath, [join(import.meta.dirname, 'sloop.ts'), map, String(nummer)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const einde = once(kind, 'exit');
  let gezegd = '';
  let geteld = false;
  kind.stdout.setEncoding('utf8').on('data', (tekst: string) => {
    gezegd += tekst;
    if (!geteld && gezegd.split('\n').length > woorden) {
      geteld = true;
      setTimeout(() => kind.kill('SIGKILL'), ms);
    }
  });
  await einde;
  return gezegd.split('\n').slice(0, -1);
}

function controleer(map: string, beloofd: readonly string[]): void {
  const w = createWerkplaats({ map });
  expect(w.db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(w.audit.controleer().klopt).toBe(true);
  const rij = (batch: string): OutboxRij | undefined => w.outbox.een(batch);
  for (const regel of beloofd) {
    const [wat, id = ''] = regel.split(' ');
    if (wat === 'geland') expect(w.log.boom(id), regel).not.toHaveLength(0);
    if (wat === 'besloten') expect(rij(id)?.opdracht, regel).toMatchObject({ toelichting: 'Er ontbreekt een bewijs.' });
    if (wat === 'bevestigd') expect(rij(id)?.staat, regel).toBe('bevestigd');
  }
  // Every row of the projection is what a rebuild from log and outbox makes of it.
  const voor = w.db.prepare('select * from melding order by uuid').all();
  w.transactie(() => w.meldingen.alleWortels().forEach((wortel) => void w.ledger.ververs(wortel)));
  expect(w.db.prepare('select * from melding order by uuid').all()).toEqual(voor);
  w.breekAf();
}

describe('killed', () => {
  it.each(Array.from({ length: REEKSEN }, (_, i) => i + 1))(
    `OUT-30 series %i of ${KILLS / REEKSEN} kills: every acknowledged step is there, and the file is whole`,
    { timeout: 240_000 },
    async (zaad) => {
      const kans = kansen(zaad);
      const map = tijdelijkeMap();
      const beloofd: string[] = [];
      for (let nummer = 1; nummer <= KILLS / REEKSEN; nummer += 1) {
        const woorden = 1 + Math.floor(kans() * MEESTE_WOORDEN);
        beloofd.push(...(await leef(map, nummer, woorden, Math.floor(kans() * LANGST_MS))));
        if (nummer % 10 === 0) controleer(map, beloofd);
      }
      expect(beloofd.filter((r) => r.startsWith('bevestigd')).length).toBeGreaterThan(20);
    },
  );
});
