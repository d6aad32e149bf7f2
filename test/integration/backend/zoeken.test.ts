// Search, counts and rebuilding: what is derived is always exactly what the log says.
import { describe, expect, it } from 'vitest';
import { TREFFER } from '../../../electron/backend/store/zoek-store.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { melding, statusVanCollega, statusVanMelder } from '../../helpers/bouwers.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

async function gevuld(): Promise<{ w: Werkplaats; uuids: Record<'post' | 'sloop' | 'straat', Uuid> }> {
  const w = createWerkplaats();
  const post = melding({ kenmerk: 'BD-2026-0471', toelichting: 'Post retour, bewoner volgens buren vertrokken' });
  const sloop = melding({
    kenmerk: 'WN-88213',
    registratie: 'BAG',
    toelichting: 'Pand is gesloopt aan de Café-straat',
  });
  const straat = melding({ kenmerk: 'SVB-10023', toelichting: 'Kerkstraat 21 bis is een ander adres' });
  w.dienst.ontvang(...post.annotaties, ...sloop.annotaties, ...straat.annotaties);
  await w.pull();
  return { w, uuids: { post: post.wortel, sloop: sloop.wortel, straat: straat.wortel } };
}

const zoek = (w: Werkplaats, vraag: string) => w.zoek.zoek(vraag, 50).rijen.map((rij) => w.meldingen.rij(rij)?.kenmerk);

/** Everything that is derived, in a fixed order. */
const afgeleid = (w: Werkplaats) => ({
  meldingen: w.db.prepare('select * from melding order by rij').all(),
  zoek: w.db.prepare('select rowid, tekst from zoek order by rowid').all(),
  sleutels: w.db.prepare('select * from zoeksleutel order by sleutel, rij').all(),
  tellingen: w.db.prepare('select * from telling where aantal <> 0 order by naam').all(),
});

describe('search', () => {
  it.each([
    ['vertrokken', ['BD-2026-0471']],
    ['vertr', ['BD-2026-0471']],
    ['cafe', ['WN-88213']],
    ['CAFÉ straat', ['WN-88213']],
    ['kerkstraat 21', ['SVB-10023']],
    ['straat vertrokken', []],
    ['0471', []],
    ['bd20260471', ['BD-2026-0471']],
    ['0344100000000417', ['WN-88213']],
    ['"', []],
    ['kerk OR post', []],
    ['NEAR(', []],
  ])('DB-40 "%s" finds %j', async (vraag, verwacht) => {
    const { w } = await gevuld();
    expect(zoek(w, vraag)).toEqual(verwacht);
  });

  it('DB-41 a BSN is found whole, with or without dots, and never by a part of it', async () => {
    const { w } = await gevuld();
    expect(zoek(w, '999990743').sort()).toEqual(['BD-2026-0471', 'SVB-10023']);
    expect(zoek(w, '9999.90.743').sort()).toEqual(['BD-2026-0471', 'SVB-10023']);
    expect(zoek(w, '99999074')).toEqual([]);
  });

  it('DB-42 a note is found as soon as it is written, and a snippet shows where', async () => {
    const { w, uuids } = await gevuld();
    w.besluit(uuids.sloop, { soort: 'aantekening', tekst: 'Luchtfoto bekeken: niets te zien', zichtbaar: 'eigen' });
    const [rij] = w.zoek.zoek('luchtfoto', 10).rijen;
    expect(w.zoek.fragment('luchtfoto', rij ?? 0)).toContain(`${TREFFER.begin}Luchtfoto${TREFFER.einde}`);
  });

  it('DB-43 a broad word comes newest first and says that there is more', async () => {
    const w = createWerkplaats();
    const velen = Array.from({ length: 600 }, (_, i) =>
      melding({ kenmerk: `K-${i}`, toelichting: 'Adres klopt niet' }),
    );
    w.dienst.ontvang(...velen.flatMap((m) => m.annotaties));
    await w.pull();
    const uitslag = w.zoek.zoek('adres', 3);
    expect(uitslag.meer).toBe(true);
    expect(uitslag.rijen.map((r) => w.meldingen.rij(r)?.kenmerk)).toEqual(['K-599', 'K-598', 'K-597']);
  });
});

describe('derived', () => {
  it('DB-44 rebuilding gives the same rows, index and counts, whatever happened before', async () => {
    const { w, uuids } = await gevuld();
    w.besluit(uuids.post, { soort: 'in-behandeling-nemen' });
    w.besluit(uuids.sloop, { soort: 'verkeerde-bronhouder', bronhouder: '0307', toelichting: 'Ligt in Amersfoort' });
    await w.duw();
    w.dienst.ontvang(
      statusVanMelder(uuids.straat, 'INGETROKKEN'),
      statusVanCollega(uuids.post, 'AFGEHANDELD', { resultaat: 'GEWIJZIGD' }),
    );
    await w.pull();
    const voor = afgeleid(w);
    w.transactie(w.ledger.herbouw);
    expect(afgeleid(w)).toEqual(voor);
    w.db.exec(
      "update melding set rij_json = 'kapot', nieuw = 7; delete from zoek where rowid = 1; update telling set aantal = 99",
    );
    w.transactie(w.ledger.herbouw);
    expect(afgeleid(w)).toEqual(voor);
  });

  it('DB-45 counts follow every change, and a transaction that fails changes none', async () => {
    const { w, uuids } = await gevuld();
    const tel = () => [
      w.meldingen.aantal({ soort: 'nieuw' }),
      w.meldingen.aantal({ soort: 'iedereen' }),
      w.meldingen.aantal({ soort: 'mijn', medewerker: 'm.jansen' }),
      w.meldingen.aantal({ soort: 'te-laat', vandaag: '2026-12-31' }),
      w.meldingen.aantal({ soort: 'afgesloten' }),
    ];
    expect(tel()).toEqual([3, 3, 0, 3, 0]);
    w.besluit(uuids.post, { soort: 'in-behandeling-nemen' });
    expect(tel()).toEqual([2, 3, 1, 2, 0]);
    w.besluit(uuids.straat, { soort: 'onvoldoende-informatie', toelichting: 'Wij missen een bewijs.' });
    expect(tel()).toEqual([1, 2, 1, 1, 1]);
    expect(() =>
      w.transactie(() => {
        w.ledger.ververs(uuids.sloop);
        w.besluit(uuids.sloop, { soort: 'niet-ontvankelijk', toelichting: 'Geen authentiek gegeven.' });
        throw new Error('afgebroken');
      }),
    ).toThrow();
    expect(tel()).toEqual([1, 2, 1, 1, 1]);
    w.handlers['uitgaand.laatsteTerughalen'](w.context, {});
    expect(tel()).toEqual([2, 3, 1, 2, 0]);
  });
});
