// One answer that does not come: what is decided meanwhile goes out all the same, four at a time and one a melding.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sleep } from '../../../electron/backend/sleep.ts';
import { createEngine, type Engine } from '../../../electron/backend/sync/engine.ts';
import { PARALLEL } from '../../../electron/backend/sync/push.ts';
import type { Ophalen } from '../../../electron/backend/sync/transport.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { melding } from '../../helpers/bouwers.ts';
import { createNepDienst } from '../../helpers/nep-dienst.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

const draaiend: Engine[] = [];
afterEach(async () => {
  await Promise.all(draaiend.splice(0).map((engine) => engine.stop()));
});

/** A service that answers posts of these meldingen only when told to, and counts how many are under way. */
function trageDienst() {
  const dienst = createNepDienst();
  const vast = new Map<string, () => void>();
  let onderweg = 0;
  let hoogste = 0;
  const ophalen: Ophalen = async (url, verzoek) => {
    if (verzoek.method !== 'POST') return dienst.ophalen(url, verzoek);
    const wortel = /"wortel":"([^"]+)"/.exec(new TextDecoder().decode(verzoek.body))?.[1] ?? '';
    onderweg += 1;
    hoogste = Math.max(hoogste, onderweg);
    try {
      const hang = hangt.has(wortel);
      if (hang)
        await new Promise<void>((los) => {
          vast.set(wortel, los);
          verzoek.signal.addEventListener('abort', () => los(), { once: true });
        });
      return await dienst.ophalen(url, verzoek);
    } finally {
      onderweg -= 1;
    }
  };
  const hangt = new Set<string>();
  return {
    dienst: { ...dienst, ophalen },
    laatHangen: (...wortels: readonly string[]): void => wortels.forEach((wortel) => void hangt.add(wortel)),
    laatLos: (wortel: string): void => {
      hangt.delete(wortel);
      vast.get(wortel)?.();
    },
    hangend: (): number => vast.size,
    hoogste: (): number => hoogste,
  };
}

function draai(w: Werkplaats): Engine {
  const engine = createEngine({
    ...w,
    transport: {
      ...w.transport,
      feed: async (vraag, signaal) => {
        if (vraag.wacht > 0) await sleep(60_000, signaal ?? new AbortController().signal);
        return w.transport.feed({ ...vraag, wacht: 0 }, signaal);
      },
    },
    klok: { nu: () => w.tijd.nu },
    kans: () => 0.5,
    slaap: sleep,
    opStand: () => undefined,
    opMeldingen: () => undefined,
    opFout: (waar, fout) => {
      throw new Error(`${waar}: ${String(fout)}`);
    },
  });
  engine.start();
  draaiend.push(engine);
  return engine;
}

async function opgezet(aantal: number) {
  const trage = trageDienst();
  const w = createWerkplaats({ dienst: trage.dienst });
  const meldingen = Array.from({ length: aantal }, (_, i) => melding({ kenmerk: `T-${i}` }));
  w.dienst.ontvang(...meldingen.flatMap((m) => m.annotaties));
  await w.pull();
  return { ...trage, w, wortels: meldingen.map((m): Uuid => m.wortel) };
}

describe('an answer that does not come', () => {
  it('OUT-650 delays no decision that is taken while one waits for it', async () => {
    const { w, wortels, laatHangen, hangend, laatLos } = await opgezet(2);
    const [eerste, tweede] = wortels as [Uuid, Uuid];
    laatHangen(eerste);
    const engine = draai(w);
    w.besluit(eerste, { soort: 'in-behandeling-nemen' });
    engine.wekPush();
    await vi.waitUntil(() => hangend() === 1);
    w.besluit(tweede, { soort: 'in-behandeling-nemen' });
    engine.wekPush();
    await vi.waitUntil(() => w.outbox.vanWortel(tweede)[0]?.staat === 'bevestigd');
    expect(w.outbox.vanWortel(eerste)[0]?.staat).toBe('verzonden');
    laatLos(eerste);
    await vi.waitUntil(() => w.outbox.vanWortel(eerste)[0]?.staat === 'bevestigd');
  });

  it('OUT-651 never more than four at a time, whatever is decided meanwhile', async () => {
    const { w, wortels, laatHangen, hangend, laatLos, hoogste } = await opgezet(9);
    laatHangen(...wortels.slice(0, PARALLEL));
    const engine = draai(w);
    for (const wortel of wortels) {
      w.besluit(wortel, { soort: 'in-behandeling-nemen' });
      engine.wekPush();
    }
    await vi.waitUntil(() => hangend() === PARALLEL);
    expect(w.outbox.telling()).toEqual({ verzonden: PARALLEL, klaar: wortels.length - PARALLEL });
    for (const wortel of wortels.slice(0, PARALLEL)) laatLos(wortel);
    await vi.waitUntil(() => w.outbox.telling().bevestigd === wortels.length);
    expect(hoogste()).toBe(PARALLEL);
  });
});
