// Meeneempakketten over a real database and a scripted service: what they say is what is here.
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pakket, Pakketbron } from '../../../shared/ipc/vormen/pakket.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { bijlageBij, haalBestanden, inhoud, metBestanden, opSchijf } from '../../helpers/bestanden.ts';
import { statusVanCollega, volgUuid } from '../../helpers/bouwers.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

const signaal = new AbortController().signal;
const NIETS = { nodig: 0, beschadigd: 0, weg: 0, elders: 0 };

/** Meldingen with a file each, landed, not fetched. */
async function metMeldingen(aantal: number) {
  const w = createWerkplaats();
  const meldingen = Array.from({ length: aantal }, (_, i) =>
    metBestanden(w.dienst, [inhoud(1_000, i + 1)], { kenmerk: `BD-${i}` }),
  );
  await w.pull();
  return { w, meldingen, wortels: meldingen.map(({ wortel }) => wortel) };
}

function maak(w: Werkplaats, bron: Pakketbron, naam = 'Huisbezoeken'): Uuid {
  const uitkomst = w.handlers['pakket.maken'](w.context, { naam, bron });
  if (!uitkomst.ok) throw new Error(uitkomst.fout.code);
  return uitkomst.waarde.id;
}

function lijst(w: Werkplaats): readonly Pakket[] {
  const uitkomst = w.handlers['pakket.lijst'](w.context, {});
  return uitkomst.ok ? uitkomst.waarde : [];
}

const code = (uitkomst: { ok: true } | { ok: false; fout: { code: string } }): string =>
  uitkomst.ok ? 'goed' : uitkomst.fout.code;

describe('a package of chosen meldingen', () => {
  it('SYNC-660 has its files fetched before all others, and says when it is complete', async () => {
    const { w, meldingen } = await metMeldingen(6);
    const [, , , , vijfde, zesde] = meldingen;
    const mee = [zesde?.wortel, vijfde?.wortel].filter((u) => u !== undefined);
    maak(w, { soort: 'keuze', uuids: mee });
    expect(lijst(w)[0]).toMatchObject({
      naam: 'Huisbezoeken',
      bron: null,
      compleetOp: null,
      telling: { meldingen: 2, bestanden: 2, bytes: 2_000, hier: 0, bytesHier: 0, ontbreekt: { ...NIETS, nodig: 2 } },
    });
    await w.bestanden.eenBeurt(signaal);
    w.later(60);
    await w.bestanden.eenBeurt(signaal);
    const gevraagd = w.dienst.bestanden.bereiken().map(({ uuid }) => uuid);
    expect(new Set(gevraagd)).toEqual(new Set([vijfde?.uuids[0], zesde?.uuids[0]]));
    w.later(60);
    expect(lijst(w)[0]).toMatchObject({
      compleetOp: '2026-11-23T09:01:00Z',
      telling: { hier: 2, bytesHier: 2_000 },
    });
    w.sluit();
  });

  it('SYNC-661 names what is missing with its reason: not fetched, damaged, no longer there, with another bronhouder', async () => {
    const { w, meldingen, wortels } = await metMeldingen(4);
    maak(w, { soort: 'keuze', uuids: [...wortels] });
    const [weg, stuk, elders, nog] = meldingen.map(({ uuids }) => uuids[0] ?? '');
    const volgorde = [weg, stuk];
    for (const uuid of volgorde) {
      const script = { [weg ?? '']: { soort: 'status', status: 404, code: 'bijlage-niet-meer-beschikbaar' } as const };
      const anders = { soort: 'andere-inhoud', bytes: inhoud(1_000, 99), etag: null } as const;
      w.dienst.bestanden.script(script[uuid ?? ''] ?? anders, ...(uuid === stuk ? [anders] : []));
      await w.bestanden.eenBeurt(signaal);
    }
    const moved = wortels[2] ?? volgUuid();
    w.dienst.ontvang(statusVanCollega(moved, 'VERKEERDE_BRONHOUDER'), {
      ...statusVanCollega(moved, 'x'),
      uuid: volgUuid(),
      soort: 'bronhouder',
      bronhouder: '0307',
    } as never);
    await w.pull();
    const id = lijst(w)[0]?.id ?? volgUuid();
    const ontbreekt = w.handlers['pakket.ontbreekt'](w.context, { id });
    const redenen = ontbreekt.ok ? ontbreekt.waarde.map(({ uuid, reden }) => [uuid, reden]) : [];
    expect(Object.fromEntries(redenen)).toEqual({
      [weg ?? '']: 'weg',
      [stuk ?? '']: 'beschadigd',
      [elders ?? '']: 'elders',
      [nog ?? '']: 'nodig',
    });
    expect(lijst(w)[0]?.telling.ontbreekt).toEqual({ nodig: 1, beschadigd: 1, weg: 1, elders: 1 });
    w.sluit();
  });

  it('SYNC-662 does not call a file here that is gone from the disk', async () => {
    const { w, wortels } = await metMeldingen(2);
    await haalBestanden(w);
    rmSync(opSchijf(w)[0] ?? '');
    maak(w, { soort: 'keuze', uuids: [...wortels] });
    expect(lijst(w)[0]).toMatchObject({ compleetOp: null, telling: { hier: 1, ontbreekt: { nodig: 1 } } });
    await haalBestanden(w);
    expect(lijst(w)[0]).toMatchObject({ compleetOp: '2026-11-23T09:00:00Z', telling: { hier: 2 } });
    w.sluit();
  });

  it('SYNC-663 is no longer complete when a new file comes to one of its meldingen', async () => {
    const { w, meldingen, wortels } = await metMeldingen(1);
    await haalBestanden(w);
    maak(w, { soort: 'keuze', uuids: [...wortels] });
    expect(lijst(w)[0]?.compleetOp).toBe('2026-11-23T09:00:00Z');
    const extra = bijlageBij(meldingen[0]?.wortel ?? volgUuid(), inhoud(500, 77));
    w.dienst.ontvang(extra);
    w.dienst.bestanden.zet(extra.uuid, inhoud(500, 77));
    await w.pull();
    expect(lijst(w)[0]).toMatchObject({ compleetOp: null, telling: { bestanden: 2, hier: 1 } });
    w.later(120);
    await haalBestanden(w);
    expect(lijst(w)[0]?.compleetOp).toBe('2026-11-23T09:02:00Z');
    w.sluit();
  });

  it('SYNC-664 takes its precedence along when it is removed, and leaves the files', async () => {
    const { w, wortels } = await metMeldingen(3);
    const rangen = () => w.db.prepare<[], string>('select substr(rang, 1, 1) from bijlage order by uuid').pluck().all();
    expect(rangen()).toEqual(['1', '1', '1']);
    const id = maak(w, { soort: 'keuze', uuids: wortels.slice(1) });
    expect(rangen()).toEqual(['1', '0', '0']);
    await haalBestanden(w);
    expect(code(w.handlers['pakket.verwijderen'](w.context, { id }))).toBe('goed');
    expect([rangen(), lijst(w), opSchijf(w).length]).toEqual([['1', '1', '1'], [], 3]);
    expect(code(w.handlers['pakket.verwijderen'](w.context, { id }))).toBe('pakket-weg');
    w.sluit();
  });

  it('SYNC-665 survives a kill, and a melding that is destroyed leaves it', async () => {
    const { w, wortels } = await metMeldingen(2);
    maak(w, { soort: 'keuze', uuids: [...wortels] });
    w.breekAf();
    const later = createWerkplaats({ map: w.map, dienst: w.dienst });
    expect(lijst(later)[0]?.telling).toMatchObject({ meldingen: 2, bestanden: 2 });
    later.transactie(() => later.vernietiging.vernietig(wortels[0] ?? '', '15.1', '2026-11-23T09:00:00Z'));
    expect(lijst(later)[0]?.telling).toMatchObject({ meldingen: 1, bestanden: 1 });
    later.sluit();
  });
});

describe('a package of a view', () => {
  it('SYNC-666 holds the view as it was chosen, until it is brought up to date', async () => {
    const { w } = await metMeldingen(3);
    const id = maak(w, { soort: 'weergave', weergave: 'nieuw', vraag: '' });
    expect(lijst(w)[0]).toMatchObject({ bron: { weergave: 'nieuw', vraag: '' }, telling: { meldingen: 3 } });
    metBestanden(w.dienst, [inhoud(1_000, 50)], { kenmerk: 'BD-LATER' });
    await w.pull();
    expect(lijst(w)[0]?.telling.meldingen).toBe(3);
    expect(code(w.handlers['pakket.bijwerken'](w.context, { id }))).toBe('goed');
    expect(lijst(w)[0]?.telling.meldingen).toBe(4);
    w.sluit();
  });

  it('SYNC-667 is shown before it is made, and refused where it makes no sense', async () => {
    const { w, wortels } = await metMeldingen(2);
    const voorbeeld = w.handlers['pakket.voorbeeld'](w.context, {
      bron: { soort: 'weergave', weergave: 'nieuw', vraag: 'BD-1' },
    });
    expect(voorbeeld).toMatchObject({ ok: true, waarde: { meldingen: 1, bestanden: 1, bytes: 1_000, hier: 0 } });
    const poging = (naam: string, bron: Pakketbron) => code(w.handlers['pakket.maken'](w.context, { naam, bron }));
    expect(poging('A', { soort: 'weergave', weergave: 'afgesloten', vraag: '' })).toBe('niets-te-pakken');
    expect(poging('A', { soort: 'weergave', weergave: 'nieuw', vraag: 'reg:' })).toBe('vraag-onjuist');
    expect(poging('Dagbezoek', { soort: 'keuze', uuids: [...wortels] })).toBe('goed');
    expect(poging(' dagbezoek', { soort: 'keuze', uuids: [...wortels] })).toBe('pakketnaam-bestaat');
    const gekozen = lijst(w)[0]?.id ?? volgUuid();
    expect(code(w.handlers['pakket.bijwerken'](w.context, { id: gekozen }))).toBe('pakket-weg');
    w.sluit();
  });
});
