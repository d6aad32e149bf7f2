// A service whose certificate is not trusted: said plainly, nothing sent, nothing lost, and all goes on when it is right again.
import { describe, expect, it } from 'vitest';
import { sleep } from '../../../electron/backend/sleep.ts';
import { createEngine } from '../../../electron/backend/sync/engine.ts';
import type { SyncStand } from '../../../shared/ipc/vormen/sync.ts';
import { inhoud, metBestanden } from '../../helpers/bestanden.ts';
import { melding } from '../../helpers/bouwers.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

async function metBesluit() {
  const w = createWerkplaats();
  const m = melding();
  w.dienst.ontvang(...m.annotaties);
  await w.pull();
  w.besluit(m.wortel, { soort: 'in-behandeling-nemen' });
  return w;
}

/** The engine of this workplace. `tot` waits for a state; what came before it is returned with it. */
function draai(w: Werkplaats) {
  let standen: SyncStand[] = [];
  let opStand: () => void = () => undefined;
  const engine = createEngine({
    ...w,
    transport: {
      ...w.transport,
      // Held until the caller goes: the scripted service answers at once.
      feed: async (vraag, signaal) => {
        if (vraag.wacht > 0) await sleep(60_000, signaal ?? new AbortController().signal);
        return w.transport.feed({ ...vraag, wacht: 0 }, signaal);
      },
    },
    klok: { nu: () => w.tijd.nu },
    kans: () => 0.5,
    slaap: sleep,
    opStand: (stand) => {
      standen.push(stand);
      opStand();
    },
    opMeldingen: () => undefined,
    opFout: (waar) => standen.push({ ...engine.stand(), offlineSinds: waar }),
  });
  engine.start();
  return {
    engine,
    tot: async (klaar: (stand: SyncStand) => boolean): Promise<readonly SyncStand[]> => {
      standen = [];
      const gevonden = new Promise<void>((gezien) => {
        opStand = () => {
          if (standen.some(klaar)) gezien();
        };
      });
      engine.nu();
      await gevonden;
      return standen;
    },
  };
}

describe('a certificate that is not trusted', () => {
  it('OUT-330 the decision certainly never left: it can still be taken back, and goes when the certificate is right', async () => {
    const w = await metBesluit();
    w.dienst.zetBereikbaar(false, 'CERT_HAS_EXPIRED');
    expect(await w.duw()).toBe('geen-veilige-verbinding');
    expect(w.outbox.telling()).toEqual({ klaar: 1 });
    w.dienst.zetBereikbaar(true);
    w.later(5);
    await w.duw();
    expect(w.outbox.telling()).toEqual({ bevestigd: 1 });
  });

  it('SYNC-395 the state says offline and why, until the service is reached again; files come along then', async () => {
    const w = await metBesluit();
    metBestanden(w.dienst, [inhoud(1000)]);
    w.dienst.zetBereikbaar(false, 'SELF_SIGNED_CERT_IN_CHAIN');
    const { engine, tot } = draai(w);
    const mis = await tot((stand) => stand.onveilig !== null);
    expect(mis.at(-1)).toMatchObject({ fase: 'offline', onveilig: 'onbekende-uitgever', wachtend: 1 });
    w.dienst.zetBereikbaar(false, 'ECONNREFUSED');
    await tot((stand) => stand.fase === 'offline' && stand.onveilig === null);
    w.dienst.zetBereikbaar(true);
    const goed = await tot((stand) => w.dienst.bestanden.geleverd() > 0 && stand.bestanden === null);
    expect(goed.map((stand) => stand.bestanden)).toContainEqual({ teHalen: 1, bytes: 1000 });
    await tot((stand) => stand.wachtend === 0 && stand.onveilig === null);
    await engine.stop();
  });
});
