// Own files go before the batch that names them; what happens to a file happens to its batch, and to no other melding.
import { describe, expect, it } from 'vitest';
import type { OutboxRij } from '../../../electron/backend/store/outbox-store.ts';
import type { Annotatie } from '../../../shared/domain/annotatie.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { bijlageBij, inhoud, MB } from '../../helpers/bestanden.ts';
import { ik, melding, volgUuid } from '../../helpers/bouwers.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

const NU = '2026-11-23T09:00:00Z';

async function metMelding(): Promise<{ w: Werkplaats; wortel: Uuid }> {
  const w = createWerkplaats();
  const m = melding();
  w.dienst.ontvang(...m.annotaties);
  await w.pull();
  return { w, wortel: m.wortel };
}

/** A person adds a note with files of his own. Returns the batch and the uuids of the files. */
function notitieMet(w: Werkplaats, wortel: Uuid, bestanden: readonly Uint8Array[], bewaar = true) {
  const bijlagen = bestanden.map((bytes) =>
    bijlageBij(wortel, bytes, { geannoteerdDoor: ik, geannoteerdOp: NU, zichtbaar: 'eigen' }),
  );
  bijlagen.forEach((b, i) => {
    if (bewaar) expect(w.bijlagen.houd(bestanden[i] ?? new Uint8Array()).sha256).toBe(b.sha256);
  });
  const tekst: Annotatie = {
    uuid: volgUuid(),
    wortel,
    soort: 'aantekening',
    geannoteerdDoor: ik,
    geannoteerdOp: NU,
    zichtbaar: 'eigen',
    tekst: 'Zie de brief',
  };
  const batch = volgUuid();
  w.transactie(() =>
    w.ledger.besluit({
      batch,
      wortel,
      bronhouder: '0344',
      basis: 0,
      annotaties: [...bijlagen, tekst],
      opdracht: { soort: 'aantekening', tekst: 'Zie de brief', zichtbaar: 'eigen' },
      statusToen: 'GEMELD',
      tekstToen: null,
      beslotenOp: NU,
      nietVoor: NU,
    }),
  );
  return { batch, uuids: bijlagen.map((b) => b.uuid) };
}

const rij = (w: Werkplaats, batch: Uuid): OutboxRij | undefined => w.outbox.een(batch);
const stand = (w: Werkplaats, batch: Uuid) => [rij(w, batch)?.staat, rij(w, batch)?.probleem?.code];

describe('own files', () => {
  it('OUT-300 go before the batch that names them, once, and are here without fetching', async () => {
    const { w, wortel } = await metMelding();
    const { batch, uuids } = notitieMet(w, wortel, [inhoud(3 * MB, 1), inhoud(100, 2)]);
    expect(uuids.map((u) => w.bijlagen.stand(u)?.staat)).toEqual(['aanwezig', 'aanwezig']);
    expect(await w.duw()).toBeUndefined();
    expect(w.dienst.bestanden.puts()).toEqual(uuids);
    expect(stand(w, batch)).toEqual(['bevestigd', undefined]);
    await w.pull();
    await w.bestanden.eenBeurt(new AbortController().signal);
    expect(w.dienst.bestanden.bereiken()).toEqual([]);
    expect(w.bijlagen.lees(uuids[0] ?? '')).toEqual({ ok: true, bytes: Buffer.from(inhoud(3 * MB, 1)) });
  });

  it('OUT-302 let go before deciding, nothing of the content is left; held, no sweep takes it', async () => {
    const { w } = await metMelding();
    const { sha256 } = w.bijlagen.houd(inhoud(100));
    expect([w.bijlagen.ruimOp().gewist, w.bijlagen.heeftInhoud(sha256)]).toEqual([0, true]);
    w.bijlagen.laatGaan(sha256);
    expect([w.bijlagen.heeftInhoud(sha256), w.bijlagen.ruimOp()]).toEqual([false, { gewist: 0, ontbreekt: 0 }]);
  });

  it('OUT-303 killed between upload and batch: after a restart the batch goes, with its file uploaded once', async () => {
    const { w, wortel } = await metMelding();
    const { batch, uuids } = notitieMet(w, wortel, [inhoud(1000)]);
    w.dienst.script({ soort: 'verzoek-kwijt' });
    await w.duw();
    w.breekAf();
    const later = createWerkplaats({ map: w.map, dienst: w.dienst });
    later.transactie(() => later.ledger.naHerstart());
    later.later(120);
    await later.duw();
    expect(stand(later, batch)).toEqual(['bevestigd', undefined]);
    expect(later.dienst.bestanden.puts()).toEqual(uuids);
  });

  it('OUT-304 killed during the upload: it goes again, and the service takes that as a repeat', async () => {
    const { w, wortel } = await metMelding();
    const { batch, uuids } = notitieMet(w, wortel, [inhoud(1000)]);
    w.dienst.bestanden.script({ soort: 'antwoord-kwijt' });
    await w.duw();
    expect(stand(w, batch)).toEqual(['klaar', undefined]);
    expect(w.dienst.ontvangen()).toEqual([]);
    w.later(5);
    await w.duw();
    expect(w.dienst.bestanden.puts()).toEqual([...uuids, ...uuids]);
    expect(stand(w, batch)).toEqual(['bevestigd', undefined]);
  });

  it('OUT-305 cleaned up at the service meanwhile: uploaded and sent again, with the same bytes', async () => {
    const { w, wortel } = await metMelding();
    const { batch, uuids } = notitieMet(w, wortel, [inhoud(1000)]);
    w.dienst.script({ soort: 'verzoek-kwijt' });
    await w.duw();
    w.dienst.bestanden.ruimOp(uuids[0] ?? '');
    w.later(26 * 3600);
    await w.duw();
    expect(stand(w, batch)).toEqual(['bevestigd', undefined]);
    expect(w.dienst.bestanden.puts()).toEqual([...uuids, ...uuids]);
    const lijven = w.dienst.ontvangen().map((o) => o.lijf);
    expect(lijven).toHaveLength(2);
    expect(new Set(lijven).size).toBe(1);
  });

  it('OUT-306 refused again after that: it goes to a person, with its text', async () => {
    const { w, wortel } = await metMelding();
    const weigering = {
      soort: 'status',
      status: 422,
      probleem: { type: 'urn:terugmeldbalie:probleem:bijlage-klopt-niet', title: '', status: 422 },
    } as const;
    const { batch, uuids } = notitieMet(w, wortel, [inhoud(1000)]);
    w.dienst.script(weigering, weigering);
    await w.duw();
    expect(stand(w, batch)).toEqual(['geparkeerd', 'bijlage-klopt-niet']);
    expect(w.dienst.bestanden.puts()).toEqual([...uuids, ...uuids]);
    expect(rij(w, batch)?.annotaties).toHaveLength(2);
  });

  it('OUT-307 bytes that are not here are left to the service: it may have them', async () => {
    const { w, wortel } = await metMelding();
    const bytes = inhoud(1000);
    const { batch, uuids } = notitieMet(w, wortel, [bytes], false);
    w.dienst.bestanden.zet(uuids[0] ?? '', bytes);
    await w.duw();
    expect(stand(w, batch)).toEqual(['bevestigd', undefined]);
    expect(w.dienst.bestanden.puts()).toEqual([]);
  });

  it('OUT-308 a batch saved from a damaged database finds its file by content, and uploads it', async () => {
    const { w, wortel } = await metMelding();
    const bytes = inhoud(1000);
    w.bijlagen.houd(bytes);
    const { batch, uuids } = notitieMet(w, wortel, [bytes], false);
    await w.duw();
    expect(w.dienst.bestanden.puts()).toEqual(uuids);
    expect(stand(w, batch)).toEqual(['bevestigd', undefined]);
  });
});

describe('own files that do not get there', () => {
  it.each([
    [{ soort: 'geen-verbinding' }, 'niet-bereikt', 'klaar', undefined],
    [{ soort: 'antwoord-kwijt' }, undefined, 'klaar', undefined],
    [{ soort: 'portaalpagina' }, 'geen-dienst', 'klaar', undefined],
    [{ soort: 'status', status: 503, code: 'niet-beschikbaar', retryAfter: '40' }, undefined, 'klaar', undefined],
    [{ soort: 'status', status: 401, code: 'niet-ingelogd' }, 'niet-ingelogd', 'klaar', undefined],
    [{ soort: 'status', status: 409, code: 'uuid-hergebruikt' }, undefined, 'conflict', 'uuid-hergebruikt'],
    [{ soort: 'status', status: 413, code: 'te-groot' }, undefined, 'geparkeerd', 'te-groot'],
    [{ soort: 'status', status: 403, code: 'rol-niet-bevoegd' }, undefined, 'geparkeerd', 'rol-niet-bevoegd'],
  ] as const)(
    'OUT-310 %o: the round ends with %s, the batch stands as %s, and was never posted',
    async (script, stop, staat, code) => {
      const { w, wortel } = await metMelding();
      const { batch } = notitieMet(w, wortel, [inhoud(1000)]);
      w.dienst.bestanden.script(script);
      expect(await w.duw()).toBe(stop);
      expect(stand(w, batch)).toEqual([staat, code]);
      expect(w.dienst.ontvangen()).toEqual([]);
    },
  );

  it('OUT-311 the batch waits as long as the service asks; another melding goes on', async () => {
    const { w, wortel } = await metMelding();
    const ander = melding({ kenmerk: 'BD-2' });
    w.dienst.ontvang(...ander.annotaties);
    await w.pull();
    const { batch } = notitieMet(w, wortel, [inhoud(1000)]);
    const zonder = notitieMet(w, ander.wortel, []);
    w.dienst.bestanden.script({ soort: 'status', status: 503, code: 'niet-beschikbaar', retryAfter: '40' });
    await w.duw();
    expect([rij(w, batch)?.staat, rij(w, zonder.batch)?.staat]).toEqual(['klaar', 'bevestigd']);
    expect(rij(w, batch)?.volgendePoging).toBe('2026-11-23T09:00:40Z');
    w.later(39);
    await w.duw();
    expect(rij(w, batch)?.staat).toBe('klaar');
    w.later(1);
    await w.duw();
    expect(rij(w, batch)?.staat).toBe('bevestigd');
  });
});
