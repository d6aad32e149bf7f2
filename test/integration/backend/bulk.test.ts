// One decision over many meldingen: preview, a transaction a melding, one undo.
import { describe, expect, it } from 'vitest';
import type { OpdrachtInvoer } from '../../../shared/ipc/vormen/opdracht.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { melding, statusVanCollega, volgUuid } from '../../helpers/bouwers.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

const ONVOLDOENDE = { soort: 'onvoldoende-informatie', toelichting: 'Wij missen een bewijs bij {{kenmerk}}.' } as const;

async function bureau(aantal: number, o: Parameters<typeof createWerkplaats>[0] = {}) {
  const w = createWerkplaats(o);
  const wortels = Array.from({ length: aantal }, (_, n) => {
    const m = melding({ kenmerk: `BD-${n + 1}` });
    w.dienst.ontvang(...m.annotaties);
    return m.wortel;
  });
  await w.pull();
  w.meta.zetMedewerkers('0344', [{ id: 's.bakker', naam: 'S. Bakker', rol: 'bijhouder', actief: true }]);
  w.meta.zetBronhouders([{ code: '0356', naam: 'Nieuwegein', registraties: ['BRP'] }]);
  return { w, wortels };
}

function voorbeeld(w: Werkplaats, uuids: readonly Uuid[], opdracht: OpdrachtInvoer) {
  const antwoord = w.handlers['bulk.voorbeeld'](w.context, { uuids: [...uuids], opdracht });
  if (!antwoord.ok) throw new Error(antwoord.fout.code);
  return antwoord.waarde;
}

function besluit(w: Werkplaats, uuids: readonly Uuid[], opdracht: OpdrachtInvoer, bundel: Uuid | null = null) {
  const opdrachten = voorbeeld(w, uuids, opdracht).map(({ uuid, gezien }) => ({ uuid, gezien }));
  const antwoord = w.handlers['bulk.besluiten'](w.context, { bundel, opdrachten, opdracht });
  if (!antwoord.ok) throw new Error(antwoord.fout.code);
  return antwoord.waarde;
}

const staten = (w: Werkplaats, wortels: readonly Uuid[]) =>
  wortels.map((wortel) =>
    w.outbox
      .vanWortel(wortel)
      .map((b) => b.staat)
      .join(),
  );

describe('the preview', () => {
  it('OUT-540 says per melding what it becomes and what its melder reads, filled in', async () => {
    const { w, wortels } = await bureau(2);
    expect(voorbeeld(w, wortels, ONVOLDOENDE).map((r) => [r.kenmerk, r.waarom, r.wordt, r.leest])).toEqual([
      ['BD-1', null, 'Onvoldoende informatie', 'Wij missen een bewijs bij BD-1.'],
      ['BD-2', null, 'Onvoldoende informatie', 'Wij missen een bewijs bij BD-2.'],
    ]);
    expect(w.outbox.inStaat(['klaar'])).toEqual([]);
  });

  it('OUT-541 says per melding why it can not be', async () => {
    const { w, wortels } = await bureau(3);
    const [een, twee, drie] = wortels;
    if (!een || !twee || !drie) throw new Error('te weinig');
    w.dienst.ontvang(statusVanCollega(een, 'IN_BEHANDELING'));
    w.dienst.ontvang({
      ...statusVanCollega(twee, 'x'),
      soort: 'toewijzing',
      status: undefined,
      zichtbaar: 'eigen',
      medewerker: 's.bakker',
    });
    await w.pull();
    const redenen = (opdracht: OpdrachtInvoer) =>
      voorbeeld(w, [een, twee, drie, volgUuid()], opdracht).map((r) => [r.waarom, r.bij]);
    expect(redenen(ONVOLDOENDE)).toEqual([
      ['overgang-niet-toegestaan', null],
      [null, null],
      [null, null],
    ]);
    expect(redenen({ soort: 'in-behandeling-nemen' })).toEqual([
      ['overgang-niet-toegestaan', null],
      ['toegewezen-aan-collega', 'S. Bakker'],
      [null, null],
    ]);
    expect(redenen({ soort: 'niet-ontvankelijk', toelichting: 'x' })[2]).toEqual(['overgang-niet-toegestaan', null]);
    expect(redenen({ soort: 'onvoldoende-informatie', toelichting: '' })[2]).toEqual([
      'gegeven-ontbreekt',
      'toelichting',
    ]);
    expect(redenen({ ...ONVOLDOENDE, toelichting: 'Zie [[naam]].' })[2]).toEqual(['plek-niet-ingevuld', null]);
    expect(redenen({ ...ONVOLDOENDE, toelichting: 'BSN 999990743' })[2]).toEqual(['mag-niet-naar-buiten', null]);
  });

  it('OUT-542 forwarding many at once is a teamlead’s, and other intents are not for many at once', async () => {
    const door = { soort: 'verkeerde-bronhouder', bronhouder: '0356', toelichting: 'Woont elders.' } as const;
    const bijhouder = await bureau(1);
    expect(voorbeeld(bijhouder.w, bijhouder.wortels, door)[0]?.waarom).toBe('rol-niet-bevoegd');
    const teamlead = await bureau(1, { rol: 'teamlead' });
    expect(voorbeeld(teamlead.w, teamlead.wortels, door)[0]?.wordt).toBe('Verkeerde bronhouder');
    const verwijzing = { soort: 'verwijzing', verwijzing: 'zaaknummer', waarde: 'Z-1' } as const;
    expect(voorbeeld(teamlead.w, teamlead.wortels, verwijzing)[0]?.waarom).toBe('niet-in-bulk');
  });
});

describe('deciding', () => {
  it('OUT-543 decides each by itself under one bundle; what changed since the preview is left out', async () => {
    const { w, wortels } = await bureau(3);
    const [een, twee, drie] = wortels;
    if (!een || !twee || !drie) throw new Error('te weinig');
    const opdrachten = voorbeeld(w, wortels, ONVOLDOENDE).map(({ uuid, gezien }) => ({ uuid, gezien }));
    w.dienst.ontvang(statusVanCollega(twee, 'IN_BEHANDELING'));
    await w.pull();
    const antwoord = w.handlers['bulk.besluiten'](w.context, { bundel: null, opdrachten, opdracht: ONVOLDOENDE });
    expect(antwoord.ok && antwoord.waarde.uitslagen.map((u) => u.waarom)).toEqual([null, 'beeld-gewijzigd', null]);
    await w.duw();
    expect(staten(w, wortels)).toEqual(['bevestigd', '', 'bevestigd']);
    const teksten = [een, drie].map((wortel) => {
      const laatste = w.dienst.boom(wortel).at(-1);
      return laatste?.soort === 'status' ? laatste.toelichting : undefined;
    });
    expect(teksten).toEqual(['Wij missen een bewijs bij BD-1.', 'Wij missen een bewijs bij BD-3.']);
  });

  it('OUT-544 goes on in pieces under the same bundle, and names the longest recall window', async () => {
    const { w, wortels } = await bureau(4, { bedenktijd: null });
    const eerste = besluit(w, wortels.slice(0, 2), ONVOLDOENDE);
    const tweede = besluit(w, wortels.slice(2), ONVOLDOENDE, eerste.bundel);
    expect([tweede.bundel, tweede.bedenktijd]).toEqual([eerste.bundel, 20]);
    expect(w.outbox.vanBundel(eerste.bundel)).toHaveLength(4);
    const lijst = w.handlers['uitgaand.lijst'](w.context, {});
    expect(lijst.ok && lijst.waarde.bundels).toEqual([
      { bundel: eerste.bundel, besluit: 'Onvoldoende informatie', aantal: 4, terug: 4 },
    ]);
  });

  it('OUT-545 a full disk stops one and leaves those before it decided', async () => {
    const { w, wortels } = await bureau(2);
    w.db.exec(
      "create trigger vol before insert on outbox when (select count(*) from outbox) = 1 begin select raise(abort, 'vol'); end",
    );
    expect(() => besluit(w, wortels, ONVOLDOENDE)).toThrow('vol');
    expect(staten(w, wortels)).toEqual(['klaar', '']);
  });
});

describe('one undo', () => {
  it('OUT-546 takes back all that has not left, and says which did', async () => {
    const { w, wortels } = await bureau(3, { bedenktijd: null });
    const { bundel } = besluit(w, wortels.slice(0, 1), ONVOLDOENDE);
    w.later(20);
    besluit(w, wortels.slice(1), ONVOLDOENDE, bundel);
    await w.duw();
    const antwoord = w.handlers['bulk.terughalen'](w.context, { bundel });
    expect(antwoord).toEqual({
      ok: true,
      waarde: { terug: 2, vertrokken: [{ uuid: wortels[0], titel: 'Verblijfplaats', kenmerk: 'BD-1' }] },
    });
    expect(staten(w, wortels)).toEqual(['bevestigd', 'teruggehaald', 'teruggehaald']);
    expect(wortels.slice(1).map((wortel) => w.meldingen.projecteer(wortel)?.melding.status)).toEqual([
      'GEMELD',
      'GEMELD',
    ]);
    expect(w.handlers['bulk.terughalen'](w.context, { bundel: volgUuid() })).toMatchObject({ ok: false });
  });

  it('OUT-547 Z takes back the whole bundle, also after a restart', async () => {
    const { w, wortels } = await bureau(3, { bedenktijd: null });
    besluit(w, wortels, { soort: 'in-behandeling-nemen' });
    w.breekAf();
    const na = createWerkplaats({ map: w.map, dienst: w.dienst, bedenktijd: null });
    const antwoord = na.handlers['uitgaand.laatsteTerughalen'](na.context, {});
    expect(antwoord).toEqual({ ok: true, waarde: { besluit: 'In behandeling bij 3 meldingen' } });
    expect(staten(na, wortels)).toEqual(['teruggehaald', 'teruggehaald', 'teruggehaald']);
  });
});
