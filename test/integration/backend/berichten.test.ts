// Desktop notifications: what counts as news, at most once a minute, never the first download and never one's own work.
import { describe, expect, it } from 'vitest';
import { createBerichten } from '../../../electron/backend/berichten.ts';
import type { Bericht } from '../../../shared/ipc/backend-protocol.ts';
import { melding, statusVanMelder } from '../../helpers/bouwers.ts';
import { createWerkplaats } from '../../helpers/werkplaats.ts';

/** A desk with a clock and pauses that the test ends. */
function bureau() {
  const w = createWerkplaats();
  const pauzes: { readonly ms: number; readonly voorbij: () => void }[] = [];
  const verteld: Bericht[] = [];
  const staat = { aan: true, eersteKeer: false, dicht: false };
  const berichten = createBerichten({
    store: w.berichten,
    klok: w.klok,
    slaap: (ms, signaal) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      signaal.addEventListener('abort', () => resolve());
      pauzes.push({
        ms,
        voorbij: () => {
          w.later(ms / 1000);
          resolve();
        },
      });
      return promise;
    },
    medewerker: () => 'm.jansen',
    aan: () => staat.aan,
    eersteKeer: () => staat.eersteKeer,
    dicht: () => staat.dicht,
    stuur: (bericht) => verteld.push(bericht),
  });
  const land = async (...wat: object[]) => {
    w.dienst.ontvang(...wat);
    await w.pull();
    berichten.opGeland();
    await rust();
  };
  return { w, berichten, verteld, staat, pauzes, land };
}

/** Lets everything that was promised come about. */
const rust = () => new Promise((klaar) => setImmediate(klaar));

const brp = () => melding({ registratie: 'BRP' });

describe('news', () => {
  it('UI-211 of new meldingen is told with numbers by registration and nothing else', async () => {
    const { land, verteld } = bureau();
    await land(...brp().annotaties, ...brp().annotaties, ...melding({ registratie: 'BAG' }).annotaties);
    expect(verteld).toEqual([
      {
        nieuw: [
          { registratie: 'BRP', aantal: 2 },
          { registratie: 'BAG', aantal: 1 },
        ],
        ingetrokken: [],
        dicht: false,
      },
    ]);
  });

  it('UI-211 is not told twice, nor when something known changes', async () => {
    const { w, land, verteld, berichten } = bureau();
    const m = brp();
    await land(...m.annotaties);
    berichten.opGeland();
    w.later(120);
    await land(statusVanMelder(m.wortel, 'INGETROKKEN'));
    expect(verteld).toHaveLength(1);
  });

  it('UI-211 is gathered for a minute after the last one', async () => {
    const { w, land, verteld, pauzes } = bureau();
    await land(...brp().annotaties);
    w.later(20);
    await land(...brp().annotaties);
    await land(...melding({ registratie: 'BAG' }).annotaties);
    expect(verteld).toHaveLength(1);
    expect(pauzes.map(({ ms }) => ms)).toEqual([40_000]);
    pauzes[0]?.voorbij();
    await rust();
    expect(verteld.at(-1)?.nieuw).toEqual([
      { registratie: 'BRP', aantal: 1 },
      { registratie: 'BAG', aantal: 1 },
    ]);
  });

  it('UI-211 of a withdrawal is told for a melding that is mine, not for a colleague’s or nobody’s', async () => {
    const { w, land, verteld, berichten } = bureau();
    const [mijn, vanNiemand] = [brp(), brp()];
    await land(...mijn.annotaties, ...vanNiemand.annotaties);
    w.besluit(mijn.wortel, { soort: 'in-behandeling-nemen' });
    berichten.opEigenDaad();
    w.later(120);
    await land(statusVanMelder(vanNiemand.wortel, 'INGETROKKEN'));
    expect(verteld).toHaveLength(1);
    await land(statusVanMelder(mijn.wortel, 'INGETROKKEN'));
    expect(verteld.at(-1)).toEqual({ nieuw: [], ingetrokken: [{ registratie: 'BRP', aantal: 1 }], dicht: false });
  });

  it('UI-211 says whether the screen was locked', async () => {
    const { land, verteld, staat } = bureau();
    staat.dicht = true;
    await land(...brp().annotaties);
    expect(verteld[0]?.dicht).toBe(true);
  });
});

describe('no news', () => {
  it('UI-212 is what the first download brings; what comes after it is', async () => {
    const { land, verteld, staat } = bureau();
    staat.eersteKeer = true;
    await land(...brp().annotaties);
    staat.eersteKeer = false;
    await land();
    expect(verteld).toEqual([]);
    await land(...brp().annotaties);
    expect(verteld).toHaveLength(1);
  });

  it('UI-212 is told when notifications are off', async () => {
    const { w, land, verteld, staat } = bureau();
    expect(w.handlers['bericht.stand'](w.context, {})).toEqual({ ok: true, waarde: { aan: true } });
    w.handlers['bericht.zet'](w.context, { aan: false });
    expect(w.handlers['bericht.stand'](w.context, {})).toEqual({ ok: true, waarde: { aan: false } });
    staat.aan = false;
    await land(...brp().annotaties);
    expect(verteld).toEqual([]);
  });

  it('UI-212 comes any more after the session has ended', async () => {
    const { land, verteld, berichten, w } = bureau();
    await land(...brp().annotaties);
    w.later(1);
    await land(...brp().annotaties);
    await berichten.stop();
    expect(verteld).toHaveLength(1);
  });
});
