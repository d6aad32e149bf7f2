// The loop that fetches files: how far it is, when it waits, and what a full disk does to it.
import { describe, expect, it } from 'vitest';
import { createBijlageBeurtStore } from '../../../electron/backend/store/bijlage-beurt-store.ts';
import { createBijlageStore } from '../../../electron/backend/store/bijlage-store.ts';
import { type Bestandenstand, type BijlagenDeps, createBijlagen } from '../../../electron/backend/sync/bijlagen.ts';
import { haalBestanden, inhoud, MB, metBestanden } from '../../helpers/bestanden.ts';
import type { Bestandsscript } from '../../helpers/nep-bestanden.ts';
import { createWerkplaats, SLEUTEL, type Werkplaats } from '../../helpers/werkplaats.ts';

const VOL = Object.assign(new Error('vol'), { code: 'ENOSPC' });

/** The loop of this workplace with a part of its own. */
function lusMet(w: Werkplaats, anders: Partial<BijlagenDeps>) {
  return createBijlagen({
    transport: w.transport,
    bijlagen: w.bijlagen,
    beurt: createBijlageBeurtStore(w.db),
    codes: () => ['0344'],
    klok: { nu: () => w.tijd.nu },
    kans: () => 0.5,
    opGewijzigd: () => undefined,
    ...anders,
  });
}

/** Runs the loop until it has slept so often; its clock moves only while it sleeps. Returns what it was like each time. */
async function draai(w: Werkplaats, bestanden: ReturnType<typeof createBijlagen>, slaapjes: number, mag = () => true) {
  const einde = new AbortController();
  const wachttijden: number[] = [];
  const standen: Bestandenstand[] = [];
  const fouten: string[] = [];
  const storingen: string[] = [];
  await bestanden.lus({
    einde: einde.signal,
    mag,
    slaap: async (ms) => {
      wachttijden.push(ms);
      standen.push(bestanden.stand());
      w.tijd.nu += ms;
      if (wachttijden.length === slaapjes) einde.abort();
    },
    opStoring: (soort) => storingen.push(soort),
    opStand: () => undefined,
    opFout: (waar) => fouten.push(waar),
  });
  return { wachttijden, standen, fouten, storingen };
}

async function metEenBestand(bytes: Uint8Array) {
  const w = createWerkplaats();
  const { wortel, uuids } = metBestanden(w.dienst, [bytes]);
  await w.pull();
  return { w, wortel, uuid: uuids[0] ?? '' };
}

describe('the loop that fetches files', () => {
  it('SYNC-350 says what comes in, how much is here, and what is still to come', async () => {
    const { w, wortel, uuid } = await metEenBestand(inhoud(2 * MB));
    metBestanden(w.dienst, [inhoud(500)]);
    await w.pull();
    const gezien: unknown[] = [];
    const bestanden = lusMet(w, {
      opGewijzigd: () => gezien.push([bestanden.stand(), w.bijlagen.stand(uuid)]),
    });
    await bestanden.eenBeurt(new AbortController().signal);
    expect(gezien).toEqual([
      [
        {
          teHalen: 2,
          bytes: 2 * MB + 500,
          beschadigd: 0,
          bezig: { uuid, wortel, binnen: MB, bytes: 2 * MB },
          gepauzeerd: null,
        },
        { staat: 'bezig', binnen: MB, bytes: 2 * MB },
      ],
      [expect.objectContaining({ teHalen: 1, bytes: 500 }), { staat: 'aanwezig', binnen: 2 * MB, bytes: 2 * MB }],
    ]);
    expect(bestanden.stand()).toMatchObject({ bezig: null });
  });

  it.each<[Bestandsscript, number, string[]]>([
    [{ soort: 'status', status: 429, code: 'te-veel-verzoeken', retryAfter: '30' }, 30_000, []],
    [{ soort: 'status', status: 503, code: 'niet-beschikbaar', retryAfter: '120' }, 120_000, []],
    [{ soort: 'portaalpagina' }, 1_000, []],
    [{ soort: 'geen-verbinding' }, 1_000, []],
    [{ soort: 'status', status: 401, code: 'niet-ingelogd' }, 1_000, ['niet-ingelogd']],
  ])('SYNC-351 %o: waits as long as asked, or backs off, and then goes on', async (script, wacht, storingen) => {
    const { w, uuid } = await metEenBestand(inhoud(100));
    w.dienst.bestanden.script(script);
    const gedraaid = await draai(w, w.bestanden, 2);
    expect(gedraaid.wachttijden).toEqual([wacht, 60_000]);
    expect(gedraaid.storingen).toEqual(storingen);
    expect(w.bijlagen.stand(uuid)?.staat).toBe('aanwezig');
  });

  it('SYNC-352 asks nothing while nobody is signed in', async () => {
    const { w } = await metEenBestand(inhoud(100));
    expect((await draai(w, w.bestanden, 3, () => false)).wachttijden).toEqual([60_000, 60_000, 60_000]);
    expect(w.dienst.bestanden.bereiken()).toEqual([]);
  });

  it('SYNC-353 woken while it works, it looks again instead of sleeping', async () => {
    const { w } = await metEenBestand(inhoud(100));
    const einde = new AbortController();
    const geslapen: boolean[] = [];
    await w.bestanden.lus({
      einde: einde.signal,
      mag: () => {
        if (geslapen.length === 0) w.bestanden.wek();
        return true;
      },
      slaap: async (_, signaal) => {
        geslapen.push(signaal.aborted);
        if (geslapen.length === 2) einde.abort();
      },
      opStoring: () => undefined,
      opStand: () => undefined,
      opFout: () => undefined,
    });
    expect(geslapen).toEqual([true, false]);
  });

  it('SYNC-354 stopping halfway is no failure of the file: the same pieces go on after it', async () => {
    const { w, uuid } = await metEenBestand(inhoud(3 * MB));
    const einde = new AbortController();
    const bestanden = lusMet(w, { opGewijzigd: () => einde.abort() });
    w.dienst.bestanden.script({ soort: 'negeert-bereik', na: 1.2 * MB });
    expect(await bestanden.eenBeurt(einde.signal)).toBe('niets');
    expect(w.bijlagen.stand(uuid)?.binnen).toBeGreaterThanOrEqual(MB);
    expect(await haalBestanden(w)).toBe('niets');
    expect(w.bijlagen.stand(uuid)?.staat).toBe('aanwezig');
  });
});

describe('a full disk and files', () => {
  it('SYNC-360 without room nothing is asked for; it says so, and goes on when there is room', async () => {
    const { w, uuid } = await metEenBestand(inhoud(3 * MB));
    let vrij = 100 * MB;
    const bestanden = lusMet(w, { bijlagen: createBijlageStore(w.db, w.map, SLEUTEL, () => vrij) });
    const eerst = await draai(w, bestanden, 1);
    expect(eerst).toMatchObject({ wachttijden: [60_000], standen: [{ gepauzeerd: 'schijf-vol', teHalen: 1 }] });
    expect(w.dienst.bestanden.bereiken()).toEqual([]);
    vrij = 300 * MB;
    expect((await draai(w, bestanden, 1)).standen).toMatchObject([{ gepauzeerd: null, teHalen: 0 }]);
    expect(w.bijlagen.stand(uuid)?.staat).toBe('aanwezig');
  });

  it.each(['bewaarStuk', 'rondAf'] as const)(
    'SYNC-361 the disk turns out full at %s: what was here stays, and is not asked for again',
    async (stap) => {
      const { w, uuid } = await metEenBestand(inhoud(3 * MB));
      let keren = 0;
      const bestanden = lusMet(w, {
        bijlagen: {
          ...w.bijlagen,
          [stap]: (...a: Parameters<(typeof w.bijlagen)['bewaarStuk']>) => {
            keren += 1;
            if (keren === (stap === 'bewaarStuk' ? 3 : 1)) throw VOL;
            return w.bijlagen[stap](...a);
          },
        },
      });
      const gedraaid = await draai(w, bestanden, 2);
      expect(gedraaid.standen.map((s) => s.gepauzeerd)).toEqual(['schijf-vol', null]);
      expect(gedraaid.fouten).toEqual([]);
      expect(w.bijlagen.stand(uuid)?.staat).toBe('aanwezig');
      const bereiken = w.dienst.bestanden.bereiken().map((b) => b.bereik);
      const over = stap === 'bewaarStuk' ? ['2097152-3145727'] : [];
      expect(bereiken).toEqual(['0-1048575', '1048576-2097151', '2097152-3145727', ...over]);
    },
  );

  it('SYNC-362 no room for the row: the file counts as soon as there is', async () => {
    const { w, uuid } = await metEenBestand(inhoud(1000));
    const zonderRuimte = {
      ...w.bijlagen,
      rondAf: () => {
        throw VOL;
      },
    };
    expect(await lusMet(w, { bijlagen: zonderRuimte }).eenBeurt(new AbortController().signal)).toBe('schijf-vol');
    w.breekAf();
    const later = createWerkplaats({ map: w.map, dienst: w.dienst });
    expect(later.bijlagen.ruimOp().ontbreekt).toBe(0);
    expect(await haalBestanden(later)).toBe('niets');
    expect(later.bijlagen.stand(uuid)?.staat).toBe('aanwezig');
  });

  it('SYNC-363 any other fault of this computer is reported, and the loop goes on after a while', async () => {
    const { w, uuid } = await metEenBestand(inhoud(1000));
    let stuk = true;
    const bestanden = lusMet(w, {
      bijlagen: {
        ...w.bijlagen,
        beginMet: (b) => {
          if (stuk) throw Object.assign(new Error('kapot'), { code: 'EIO' });
          return w.bijlagen.beginMet(b);
        },
      },
    });
    expect(await draai(w, bestanden, 1)).toMatchObject({ fouten: ['bestanden'], standen: [{ gepauzeerd: 'storing' }] });
    stuk = false;
    expect((await draai(w, bestanden, 1)).standen).toMatchObject([{ gepauzeerd: null }]);
    expect(w.bijlagen.stand(uuid)?.staat).toBe('aanwezig');
  });
});
