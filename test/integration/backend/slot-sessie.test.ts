// The lock in a whole session: what the screen is told of, that work goes on behind it, and the way back with a new token.

import { describe, expect, it } from 'vitest';
import { realUuids } from '../../../electron/backend/clock.ts';
import { createDispatcher } from '../../../electron/backend/dispatcher.ts';
import { createOpstart } from '../../../electron/backend/opstart.ts';
import { createSession } from '../../../electron/backend/session.ts';
import { sleep } from '../../../electron/backend/sleep.ts';
import type { Ophalen } from '../../../electron/backend/sync/transport.ts';
import { melding, UTRECHT_OIN } from '../../helpers/bouwers.ts';
import { nepAntwoord } from '../../helpers/nep-antwoord.ts';
import { createNepDienst } from '../../helpers/nep-dienst.ts';
import { geenDrukker } from '../../helpers/nep-drukker.ts';
import { SLEUTEL, tijdelijkeMap } from '../../helpers/werkplaats.ts';

const PIN = '271828';
const KLOK = { nu: () => Date.parse('2026-11-23T09:00:00Z') };

const IK = {
  id: 'm.jansen',
  naam: 'M. Jansen',
  bronhouders: [{ code: '0344', naam: 'Utrecht', oin: UTRECHT_OIN, rol: 'bijhouder' }],
};

/** The scripted service, which also knows who one is and holds a waiting call. */
function ophalenVan(dienst: ReturnType<typeof createNepDienst>): Ophalen {
  const json = (inhoud: unknown) => nepAntwoord(200, { 'api-version': '1.0.0' }, JSON.stringify(inhoud));
  return async (url, verzoek) => {
    const { pathname, searchParams } = new URL(url);
    if (pathname === '/v1/ik') return json(IK);
    if (pathname === '/v1/bronhouders' || pathname === '/v1/medewerkers')
      return json({ bronhouders: [], medewerkers: [] });
    if (Number(searchParams.get('wacht') ?? 0) > 0) await sleep(60_000, verzoek.signal);
    return dienst.ophalen(url, verzoek);
  };
}

/** A program with a session on this folder, and what it tells the screen. */
function programma(map = tijdelijkeMap(), token = 'token-een') {
  const dienst = createNepDienst();
  const ophalen = ophalenVan(dienst);
  const gemeld: string[] = [];
  const opstart = createOpstart({
    instellingen: {
      dataMap: map,
      appVersie: '0.1.0',
      verbinding: { soort: 'dienst', url: 'http://dienst.test', token },
      bedenktijdSeconden: 0,
    },
    vraagSleutel: async () => ({ ok: true, sleutel: SLEUTEL, sleutelId: 's1' }),
    sleutelInBestand: () => undefined,
    bewaarVerbinding: () => undefined,
    kiesMap: async () => map,
    startOefendienst: async () => ({ ok: false }),
    maakSessie: (s) =>
      createSession({
        ...s,
        appVersie: '0.1.0',
        bedenktijdSeconden: 0,
        ophalen,
        klok: KLOK,
        uuids: realUuids,
        kans: () => 0.5,
        slaap: sleep,
        kiesPad: async () => null,
        kiesBestanden: async () => [],
        drukAf: geenDrukker,
        events: {
          sync: () => gemeld.push('sync'),
          meldingen: () => gemeld.push('meldingen'),
          slot: () => gemeld.push('slot'),
          bericht: () => gemeld.push('bericht'),
        },
      }),
    ophalen,
    klok: KLOK,
    opGewijzigd: () => undefined,
    opFout: () => undefined,
    nieuwId: () => 'abc',
  });
  const dispatch = createDispatcher({
    opstart: opstart.handlers,
    sessie: opstart.sessie,
    opFout: () => undefined,
    opBeschadigd: () => undefined,
    nieuwId: () => 'abc',
  });
  return { map, dienst, gemeld, opstart, dispatch };
}

describe('a locked session', () => {
  it('SEC-210 goes on behind the lock and tells the screen nothing of it; after opening it tells once', async () => {
    const { opstart, dispatch, gemeld, dienst } = programma();
    expect(await opstart.begin()).toMatchObject({ fase: 'gereed' });
    const context = opstart.sessie()?.context;
    if (!context) throw new Error('geen sessie');
    await expect.poll(() => context.engine.stand().bijgewerktOp).not.toBeNull();
    await dispatch('command', 'slot.zetPin', { huidig: '', nieuw: PIN });
    opstart.sessie()?.vergrendel();
    gemeld.length = 0;
    const m = melding();
    dienst.ontvang(...m.annotaties);
    context.engine.nu();
    await expect.poll(() => context.meldingen.projecteer(m.wortel) !== undefined).toBe(true);
    await expect.poll(() => gemeld).toEqual(['bericht']);
    expect(await dispatch('query', 'werkvoorraad.tellingen', {})).toEqual({ ok: false, fout: { code: 'vergrendeld' } });
    gemeld.length = 0;
    expect(await dispatch('command', 'slot.open', { pin: PIN })).toMatchObject({ ok: true });
    expect(gemeld.slice(0, 3)).toEqual(['slot', 'sync', 'meldingen']);
    expect(await dispatch('query', 'werkvoorraad.tellingen', {})).toMatchObject({ ok: true, waarde: { nieuw: 1 } });
    await opstart.stop();
  });

  it('SEC-211 stays locked over a start, and opens without its pin for who connects anew with a token', async () => {
    const een = programma();
    await een.opstart.begin();
    await een.dispatch('command', 'slot.zetPin', { huidig: '', nieuw: PIN });
    een.opstart.sessie()?.vergrendel();
    await een.opstart.stop();

    const twee = programma(een.map);
    await twee.opstart.begin();
    expect(await twee.dispatch('query', 'slot.stand', {})).toMatchObject({ waarde: { dicht: true } });
    // What a page might try instead of a pin.
    expect(await twee.dispatch('command', 'opstart.opnieuw', {})).toEqual({ ok: false, fout: { code: 'vergrendeld' } });
    expect(await twee.dispatch('command', 'opstart.verbinden', { url: 'http://dienst.test', token: '' })).toEqual({
      ok: false,
      fout: { code: 'vergrendeld' },
    });
    expect(await twee.dispatch('command', 'opstart.andereVerbinding', {})).toMatchObject({ ok: true });
    await twee.dispatch('command', 'opstart.verbinden', { url: 'http://dienst.test', token: 'token-een' });
    expect(await twee.dispatch('query', 'slot.stand', {})).toMatchObject({
      waarde: { dicht: false, ingesteld: false },
    });
    await twee.opstart.stop();
  });
});
