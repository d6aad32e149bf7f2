// A full disk at every write path: refused as a whole, said plainly, and it works again as soon as there is room.
import { describe, expect, it } from 'vitest';
import { environmentFault } from '../../electron/backend/db/open.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import { melding, statusVanMelder } from '../helpers/bouwers.ts';
import { createWerkplaats, type Werkplaats } from '../helpers/werkplaats.ts';

const LANG = 'Er ontbreekt een bewijs van het waargenomen adres. '.repeat(75);
const TABELLEN = [
  'annotatie',
  'melding',
  'outbox',
  'audit',
  'zoeksleutel',
  'telling',
  'sync_cursor',
  'bijlage',
  'quarantaine',
];

const stand = (w: Werkplaats) => TABELLEN.map((t) => w.db.prepare(`select * from ${t}`).raw().all());

async function gevuld(): Promise<{ w: Werkplaats; wortel: Uuid }> {
  const w = createWerkplaats();
  const m = melding();
  w.dienst.ontvang(...m.annotaties);
  await w.pull();
  return { w, wortel: m.wortel };
}

type Pad = {
  readonly naam: string;
  readonly vooraf?: (w: Werkplaats, wortel: Uuid) => void;
  readonly doe: (w: Werkplaats, wortel: Uuid) => unknown;
};

const BESLUIT = { soort: 'onvoldoende-informatie', toelichting: LANG } as const;

/** Enough of it that it can't fit in the last free bytes of a page. */
const paden: readonly Pad[] = [
  {
    naam: 'landing a page',
    doe: (w) =>
      w.land.land(
        '0344',
        Array.from({ length: 20 }, (_, i) => melding({ kenmerk: `N-${i}`, toelichting: LANG }).annotaties)
          .flat()
          .map((a, i) => ({ ...a, volgnummer: 5000 + i, ontvangenOp: '2026-11-23T09:00:00Z' })),
        'x',
      ),
  },
  {
    naam: 'setting aside',
    doe: (w) =>
      w.land.land(
        '0344',
        Array.from({ length: 20 }, (_, i) => ({ kapot: `${i} ${LANG}` })),
        'x',
      ),
  },
  { naam: 'deciding', doe: (w, wortel) => w.besluit(wortel, BESLUIT) },
  { naam: 'acknowledging', vooraf: (w, wortel) => void w.besluit(wortel, BESLUIT), doe: (w) => w.duw() },
  {
    naam: 'a conflict',
    vooraf: (w, wortel) => void w.besluit(wortel, BESLUIT),
    doe: (w, wortel) =>
      w.land.land(
        '0344',
        [
          {
            ...statusVanMelder(wortel, 'INGETROKKEN', { toelichting: LANG }),
            volgnummer: 6000,
            ontvangenOp: '2026-11-23T09:00:00Z',
          },
        ],
        'x',
      ),
  },
  {
    naam: 'rebuilding',
    doe: (w) =>
      w.transactie(() => {
        w.ledger.herbouw();
        for (let i = 0; i < 40; i += 1) w.audit.schrijf('2026-11-23T09:00:00Z', 'vulling', null, { tekst: LANG });
      }),
  },
];

describe('a full disk', () => {
  it.each(paden)('DB-110 $naam: nothing half done, and afterwards it goes through', async ({ vooraf, doe }) => {
    const { w, wortel } = await gevuld();
    vooraf?.(w, wortel);
    const voor = stand(w);
    w.db.pragma(`max_page_count = ${w.db.pragma('page_count', { simple: true })}`);
    let fout: unknown;
    try {
      await doe(w, wortel);
    } catch (gevangen) {
      fout = gevangen;
    }
    expect(environmentFault(fout)).toBe('schijf-vol');
    // Sending marks the batch as under way first: that is a transaction of its own, and a true statement.
    const zonderStaat = (rijen: unknown) => JSON.stringify(rijen).replaceAll(/"verzonden"|"klaar"/g, '');
    if (w.outbox.telling().verzonden === undefined) expect(zonderStaat(stand(w))).toBe(zonderStaat(voor));
    else expect(w.log.boom(wortel)).toHaveLength(5);
    expect(w.db.pragma('integrity_check', { simple: true })).toBe('ok');

    w.db.pragma('max_page_count = 1000000');
    await doe(w, wortel);
    expect(w.audit.controleer().klopt).toBe(true);
    expect(w.db.pragma('integrity_check', { simple: true })).toBe('ok');
  });
});
