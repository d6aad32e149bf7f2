// Presence, registrations and maximum at the real service: read offline, changed only there, never over a colleague's change.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBezettingsdienst } from '../../../electron/backend/sync/bezetting.ts';
import { createRestTransport } from '../../../electron/backend/sync/rest-transport.ts';
import type { Ophalen } from '../../../electron/backend/sync/transport.ts';
import type { Aanwezigheid } from '../../../shared/wire/team.ts';
import { type CentraalProces, startCentraalProces } from '../../helpers/central.ts';
import { createWerkplaats } from '../../helpers/werkplaats.ts';

let centraal: CentraalProces;
beforeAll(async () => {
  centraal = await startCentraalProces({ meldingen: 0, seed: 1, bronhouder: '0344' });
}, 30_000);
afterAll(() => centraal.stop());

/** A desk whose presence comes from the real service. */
function bureau(rol: 'teamlead' | 'bijhouder' | 'raadpleger', eigenRol: typeof rol = rol) {
  const token = centraal.tokens.find((t) => t.rol === rol && t.bronhouder === '0344')?.token ?? '';
  const net = { weg: false };
  const ophalen: Ophalen = async (url, verzoek) => {
    if (net.weg) throw Object.assign(new Error('weg'), { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) });
    return (await fetch(url, verzoek as RequestInit)) as never;
  };
  const w = createWerkplaats({ rol: eigenRol });
  const transport = createRestTransport({ url: centraal.url, token, ophalen });
  const context = { ...w.context, bezettingsdienst: createBezettingsdienst({ transport, meta: w.meta }) };
  return {
    net,
    haal: () => w.handlers['team.bezettingVernieuwen'](context, {}),
    inzet: (id: string) => {
      const uit = w.handlers['team.bezetting'](context, {});
      return uit.ok ? uit.waarde.mensen.find((m) => m.id === id)?.inzet : undefined;
    },
    zet: (medewerker: string, gezien: Aanwezigheid, inzet: Aanwezigheid) =>
      w.handlers['team.inzet'](context, { medewerker, gezien, inzet }),
  };
}

const WEG = { afwezigVan: '2026-12-01', afwezigTot: '2026-12-05', registraties: ['BRP'], maximum: 20 };
const ID = 'n.yilmaz';

describe('presence at the service', () => {
  it('OUT-960 two teamleads see the same team; who was second sees what the first did and writes over nothing', async () => {
    const een = bureau('teamlead');
    const twee = bureau('teamlead');
    await een.haal();
    await twee.haal();
    const begin = een.inzet(ID) ?? {};
    expect(await een.zet(ID, begin, WEG)).toEqual({ ok: true, waarde: null });
    expect(een.inzet(ID)).toEqual(WEG);
    expect(await twee.zet(ID, begin, { maximum: 5 })).toEqual({ ok: false, fout: { code: 'inmiddels-gewijzigd' } });
    expect(twee.inzet(ID)).toEqual(WEG);
    expect(await twee.zet(ID, { ...WEG, registraties: ['BRP'] }, begin)).toEqual({ ok: true, waarde: null });
    await een.haal();
    expect(een.inzet(ID)).toEqual(begin);
  });

  it('OUT-961 is read without a connection and changed only with one: then nothing is half', async () => {
    const een = bureau('teamlead');
    await een.haal();
    const begin = een.inzet(ID) ?? {};
    een.net.weg = true;
    expect(await een.zet(ID, begin, WEG)).toEqual({ ok: false, fout: { code: 'offline' } });
    expect(await een.haal()).toEqual({ ok: false, fout: { code: 'offline' } });
    expect(een.inzet(ID)).toEqual(begin);
  });

  it('OUT-962 what the service refuses changes nothing here, and is said as what it is', async () => {
    const een = bureau('teamlead');
    await een.haal();
    const begin = een.inzet(ID) ?? {};
    const verkeerd = { afwezigVan: '2026-12-05', afwezigTot: '2026-12-01' };
    expect(await een.zet(ID, begin, verkeerd)).toEqual({ ok: false, fout: { code: 'ongeldig' } });
    expect(await een.zet('n.iemand', {}, WEG)).toEqual({ ok: false, fout: { code: 'onbekend' } });
    expect(een.inzet(ID)).toEqual(begin);
    // A role that was taken away meanwhile: this desk does not know it yet.
    const was = bureau('bijhouder', 'teamlead');
    await was.haal();
    expect(await was.zet(ID, begin, WEG)).toEqual({ ok: false, fout: { code: 'rol-niet-bevoegd' } });
  });
});
