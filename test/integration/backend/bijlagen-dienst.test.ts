// Files between the desktop and the real central service, over HTTP: fetched, verified, uploaded, and seen by a colleague.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realUuids } from '../../../electron/backend/clock.ts';
import { pullPage } from '../../../electron/backend/sync/pull.ts';
import { createRestTransport } from '../../../electron/backend/sync/rest-transport.ts';
import { createWorkbench } from '../../../electron/backend/workbench.ts';
import type { Annotatie } from '../../../shared/domain/annotatie.ts';
import { asUuid } from '../../../shared/lib/brand.ts';
import { bijlageBij, inhoud, MB } from '../../helpers/bestanden.ts';
import { volgUuid } from '../../helpers/bouwers.ts';
import { type CentraalProces, startCentraalProces } from '../../helpers/central.ts';
import { createWerkplaats, SLEUTEL } from '../../helpers/werkplaats.ts';

const signaal = new AbortController().signal;
const NU = '2026-11-23T09:00:00Z';
let dienst: CentraalProces;

beforeAll(async () => {
  dienst = await startCentraalProces({ meldingen: 40, seed: 3, bronhouder: '0344', nu: NU });
}, 60_000);
afterAll(() => dienst.stop());

/** A desk of this employee of 0344 at the real service, with everything pulled. */
async function bureau(medewerker: string) {
  const token = dienst.tokens.find((t) => t.medewerker === medewerker)?.token ?? '';
  const w = createWerkplaats();
  const bank = createWorkbench({
    db: w.db,
    map: w.map,
    sleutel: SLEUTEL,
    transport: createRestTransport({ url: dienst.url, token, ophalen: (url, verzoek) => fetch(url, verzoek) }),
    klok: { nu: () => w.tijd.nu },
    uuids: realUuids,
    kans: () => 0.5,
    bedenktijdSeconden: 0,
    appVersie: '0.1.0',
    opGewijzigd: () => undefined,
    opKlokverschil: () => undefined,
  });
  const ik = await bank.transport.ik();
  if (!ik.ok) throw new Error(ik.storing.soort);
  bank.meta.zetIk(ik.waarde);
  const pull = async (): Promise<void> => {
    for (;;) {
      const deps = { ...bank, nu: () => NU, opGeland: () => undefined };
      const pagina = await pullPage(deps, '0344', 0, signaal);
      if (!pagina.ok || !pagina.meer) return;
    }
  };
  const haal = async (): Promise<void> => {
    while ((await bank.bestanden.eenBeurt(signaal)) === 'verder');
  };
  await pull();
  const oin = ik.waarde.bronhouders[0]?.oin ?? '';
  return {
    ...bank,
    db: w.db,
    pull,
    haal,
    wie: { oin, persoonsaanduiding: 'anoniem', medewerker: ik.waarde.id } as const,
  };
}

function bijhouders(): readonly string[] {
  return dienst.tokens.filter((t) => t.bronhouder === '0344' && t.rol === 'bijhouder').map((t) => t.medewerker);
}

describe('files and the real service', () => {
  it('SYNC-390 every file of the practice data comes, and is what was announced', async () => {
    const b = await bureau(bijhouders()[0] ?? '');
    const { teHalen } = b.bestanden.stand();
    expect(teHalen).toBeGreaterThan(5);
    await b.haal();
    expect(b.bestanden.stand()).toMatchObject({ teHalen: 0, beschadigd: 0 });
    const staten = b.db.prepare<[], string>('select distinct staat from bijlage').pluck().all();
    expect(staten).toEqual(['aanwezig']);
  });

  it('OUT-320 an own file of 3 MB goes up before its note, and comes down at a colleague', async () => {
    const [ikzelf = '', collega = ''] = bijhouders();
    const b = await bureau(ikzelf);
    const wortel = b.meldingen.alleWortels().find((w) => b.meldingen.projecteer(w)?.melding.eindstatus === false);
    if (wortel === undefined) throw new Error('geen open melding');
    const bytes = inhoud(3 * MB);
    const kop = { geannoteerdDoor: b.wie, geannoteerdOp: NU, zichtbaar: 'eigen' } as const;
    const bijlage = bijlageBij(asUuid(wortel), bytes, kop);
    const notitie: Annotatie = {
      ...kop,
      uuid: volgUuid(),
      wortel: bijlage.wortel,
      soort: 'aantekening',
      tekst: 'Brief',
    };
    b.bijlagen.houd(bytes);
    const batch = volgUuid();
    b.transactie(() =>
      b.ledger.besluit({
        batch,
        wortel: bijlage.wortel,
        bronhouder: '0344',
        basis: b.meldingen.projecteer(wortel)?.melding.hoogsteVolgnummer ?? 0,
        annotaties: [bijlage, notitie],
        opdracht: { soort: 'aantekening', tekst: 'Brief', zichtbaar: 'eigen' },
        statusToen: 'GEMELD',
        tekstToen: null,
        beslotenOp: NU,
        nietVoor: NU,
      }),
    );
    await b.push.ronde(signaal);
    expect([b.outbox.een(batch)?.staat, b.outbox.een(batch)?.probleem]).toEqual(['bevestigd', null]);
    const c = await bureau(collega);
    await c.haal();
    expect(c.bijlagen.lees(bijlage.uuid)).toEqual({ ok: true, bytes: Buffer.from(bytes) });
  });
});
