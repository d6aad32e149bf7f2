// "Nooit weg": somebody else got the melding while a person worked offline. His work waits for his choice, colleagues see that
// it waits, and whatever he chooses, nothing he wrote is lost.
import { describe, expect, it } from 'vitest';
import { sleep } from '../../../electron/backend/sleep.ts';
import { createEngine } from '../../../electron/backend/sync/engine.ts';
import type { Feedpagina, Uitkomst } from '../../../electron/backend/sync/transport.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { melding, statusVanCollega } from '../../helpers/bouwers.ts';
import { TEAM, toewijzing } from '../../helpers/collegas.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

const TEKST = 'Onderzocht: de bewoner is verhuisd naar nummer 21.';
const AFHANDELEN = { soort: 'afhandelen', resultaat: 'GEWIJZIGD', gegrond: true, toelichting: TEKST } as const;

/** Taken up by this person, who then closes it offline while a teamlead gives it to S. Bakker. */
async function weggegeven(meer: (wortel: Uuid) => readonly object[] = (wortel) => [toewijzing(wortel, 's.bakker')]) {
  const w = createWerkplaats();
  w.meta.zetMedewerkers('0344', TEAM);
  w.meta.zetBronhouders([{ code: '0356', naam: 'Nieuwegein', registraties: ['BRP'] }]);
  const m = melding();
  w.dienst.ontvang(...m.annotaties);
  await w.pull();
  await w.besluit(m.wortel, { soort: 'in-behandeling-nemen' });
  await w.duw();
  await w.pull();
  await w.besluit(m.wortel, AFHANDELEN);
  w.dienst.ontvang(...meer(m.wortel));
  await w.pull();
  return { w, wortel: m.wortel };
}

function kaart(w: Werkplaats) {
  const lijst = w.handlers['uitgaand.lijst'](w.context, {});
  const [item] = lijst.ok ? lijst.waarde.conflicten : [];
  if (!item?.conflict) throw new Error('geen conflict');
  return { batch: item.batch, ...item.conflict };
}

/** What others wrote or read: kinds and words at the service, oldest first. */
const bijDienst = (w: Werkplaats, wortel: Uuid) =>
  w.dienst.boom(wortel).flatMap((a) => {
    if (a.soort === 'label') return [`${a.actie} ${a.label}`];
    if (a.soort === 'aantekening') return [`aantekening ${a.zichtbaar}`];
    return a.soort === 'status' ? [a.status] : [];
  });
const staten = (w: Werkplaats, wortel: Uuid) => w.outbox.vanWortel(wortel).map((b) => `${b.opdracht.soort} ${b.staat}`);

describe('given to a colleague', () => {
  it('OUT-970 what was decided before one knew is held, and colleagues are told that it waits', async () => {
    const { w, wortel } = await weggegeven();
    const { code, overdragen, opnieuw, beeldGewijzigd } = kaart(w);
    expect([code, overdragen, opnieuw?.stappen, beeldGewijzigd]).toEqual([
      'toegewezen-aan-collega',
      { naar: 'Sem Bakker', hoe: 'aantekening' },
      ['Afgehandeld'],
      true,
    ]);
    await w.duw();
    expect(bijDienst(w, wortel).slice(-2)).toEqual(['IN_BEHANDELING', 'toevoegen Wacht op overdracht']);
    await w.pull();
    expect(w.meldingen.projecteer(wortel)?.melding.labels).toEqual(['Wacht op overdracht']);
  });

  it('OUT-971 handed over it is a note for colleagues with everything in it, and the sign is taken off', async () => {
    const { w, wortel } = await weggegeven();
    await w.duw();
    const uit = w.handlers['uitgaand.overdragen'](w.context, { batch: kaart(w).batch });
    expect(uit).toEqual({ ok: true, waarde: null });
    await w.duw();
    expect(bijDienst(w, wortel).slice(-3)).toEqual([
      'toevoegen Wacht op overdracht',
      'aantekening eigen',
      'verwijderen Wacht op overdracht',
    ]);
    const notitie = w.dienst.boom(wortel).find((a) => a.soort === 'aantekening');
    expect(notitie?.soort === 'aantekening' && notitie.tekst).toBe(
      `Overgedragen door M. Jansen: besloten op 23 november 2026, niet verzonden.\nBesluit: Afgehandeld, gewijzigd.\nBeoordeling: terecht gemeld.\n\n${TEKST}`,
    );
    expect(staten(w, wortel).filter((s) => s.startsWith('afhandelen'))).toEqual(['afhandelen vervallen']);
    expect(w.handlers['uitgaand.overdragen'](w.context, { batch: wortel })).toMatchObject({ ok: false });
  });

  it('OUT-972 sent after all it closes the melding, and the sign is taken off', async () => {
    const { w, wortel } = await weggegeven();
    const { batch, gezien } = kaart(w);
    expect(w.handlers['uitgaand.opnieuw'](w.context, { batch, gezien })).toEqual({ ok: true, waarde: null });
    await w.duw();
    expect(bijDienst(w, wortel)).toEqual(expect.arrayContaining(['AFGEHANDELD', 'verwijderen Wacht op overdracht']));
  });

  it('OUT-973 dropped it stays as a draft, and the sign is taken off', async () => {
    const { w, wortel } = await weggegeven();
    w.handlers['uitgaand.latenVallen'](w.context, { batch: kaart(w).batch });
    expect(w.concepten.een(wortel, 'afhandelen')?.inhoud.toelichting).toBe(TEKST);
    await w.duw();
    expect(bijDienst(w, wortel).at(-1)).toBe('verwijderen Wacht op overdracht');
    expect(bijDienst(w, wortel)).not.toContain('AFGEHANDELD');
  });

  it('OUT-974 a kill keeps it as it was; the same page again says nothing twice', async () => {
    const { w, wortel } = await weggegeven();
    w.breekAf();
    const na = createWerkplaats({ map: w.map, dienst: w.dienst });
    na.transactie(() => na.ledger.naHerstart());
    expect(kaart(na).code).toBe('toegewezen-aan-collega');
    na.transactie(() => na.ledger.ververs(wortel));
    await na.pull();
    expect(staten(na, wortel).filter((s) => s.startsWith('label'))).toHaveLength(1);
  });

  it('OUT-975 taken back with a reason it is held too; what one did oneself or had seen is not', async () => {
    const terug = await weggegeven((wortel) => [toewijzing(wortel, null, { reden: 'Ziek' })]);
    expect([kaart(terug.w).code, kaart(terug.w).overdragen]).toEqual(['toegewezen-aan-collega', null]);
    const zelf = await weggegeven((wortel) => [toewijzing(wortel, 's.bakker', { door: 'm.jansen' })]);
    expect(staten(zelf.w, zelf.wortel).at(-1)).toBe('afhandelen klaar');
    const aanMij = await weggegeven((wortel) => [toewijzing(wortel, 'm.jansen')]);
    expect(staten(aanMij.w, aanMij.wortel).at(-1)).toBe('afhandelen klaar');
    const gezien = await weggegeven();
    const opnieuw = kaart(gezien.w);
    gezien.w.handlers['uitgaand.latenVallen'](gezien.w.context, { batch: opnieuw.batch });
    await gezien.w.besluit(gezien.wortel, AFHANDELEN);
    expect(staten(gezien.w, gezien.wortel)).toContain('afhandelen klaar');
  });

  it('OUT-976 notes for colleagues are never held', async () => {
    const w = createWerkplaats();
    w.meta.zetMedewerkers('0344', TEAM);
    const m = melding();
    w.dienst.ontvang(...m.annotaties);
    await w.pull();
    await w.besluit(m.wortel, { soort: 'aantekening', tekst: 'Gebeld.', zichtbaar: 'eigen' });
    w.dienst.ontvang(toewijzing(m.wortel, 's.bakker'));
    await w.pull();
    await w.duw();
    expect(bijDienst(w, m.wortel)).toContain('aantekening eigen');
  });
});

describe('back on line', () => {
  /** A desk with a decision that is ready to go, and an engine whose every look at the feed waits for the test. */
  async function metEngine(feed: (verder: () => Promise<Uitkomst<Feedpagina>>) => Promise<Uitkomst<Feedpagina>>) {
    const w = createWerkplaats();
    const m = melding();
    w.dienst.ontvang(...m.annotaties);
    await w.pull();
    await w.besluit(m.wortel, { soort: 'onvoldoende-informatie', toelichting: TEKST });
    w.dienst.ontvang(toewijzing(m.wortel, 's.bakker'));
    const wachters: (() => void)[] = [];
    const engine = createEngine({
      ...w,
      transport: {
        ...w.transport,
        feed: async (vraag, signaal) => {
          if (vraag.wacht > 0) await sleep(60_000, signaal ?? new AbortController().signal);
          return feed(() => w.transport.feed({ ...vraag, wacht: 0 }, signaal));
        },
      },
      klok: { nu: () => w.tijd.nu },
      kans: () => 0.5,
      slaap: sleep,
      opStand: () => {
        for (const kijk of wachters.splice(0)) kijk();
      },
      opMeldingen: () => undefined,
      opFout: () => undefined,
    });
    const tot = async (klaar: () => boolean): Promise<void> => {
      while (!klaar()) await new Promise<void>((verder) => wachters.push(verder));
    };
    return { w, wortel: m.wortel, engine, tot };
  }

  it('SYNC-640 nothing is sent before what happened meanwhile was read', async () => {
    let laatDoor: () => void = () => undefined;
    const dicht = new Promise<void>((open) => {
      laatDoor = open;
    });
    let gevraagd: () => void = () => undefined;
    const isGevraagd = new Promise<void>((ja) => {
      gevraagd = ja;
    });
    const { w, wortel, engine, tot } = await metEngine(async (verder) => {
      gevraagd();
      await dicht;
      return verder();
    });
    engine.start();
    await isGevraagd;
    engine.wekPush();
    expect(w.dienst.ontvangen()).toEqual([]);
    laatDoor();
    await tot(() => w.outbox.telling().conflict === 1 && w.dienst.ontvangen().length === 1);
    await engine.stop();
    expect(bijDienst(w, wortel)).toEqual(['GEMELD', 'toevoegen Wacht op overdracht']);
  });

  it('SYNC-641 a feed that only answers with faults holds nobody’s decision up', async () => {
    const { w, engine, tot } = await metEngine(async () => ({
      ok: false,
      storing: { soort: 'later', naSeconden: 3_600 },
    }));
    engine.start();
    await tot(() => w.outbox.telling().bevestigd === 1);
    await engine.stop();
  });
});

describe('forwarded to another bronhouder', () => {
  const doorgestuurd = (wortel: Uuid) => [
    statusVanCollega(wortel, 'VERKEERDE_BRONHOUDER', { toelichting: 'Woont in Nieuwegein.' }),
    { ...statusVanCollega(wortel, 'x'), soort: 'bronhouder', status: undefined, bronhouder: '0356' },
  ];

  it('OUT-980 nothing may be written there any more: it is words to pass on oneself, without a number of a person', async () => {
    const { w, wortel } = await weggegeven(doorgestuurd);
    const { batch, overdragen, anderBij, opnieuw } = kaart(w);
    expect([overdragen, anderBij, opnieuw]).toEqual([{ naar: 'Nieuwegein', hoe: 'zelf' }, 'Nieuwegein', null]);
    const notitie = w.handlers['uitgaand.notitie'](w.context, { batch });
    const tekst = notitie.ok ? notitie.waarde.tekst : '';
    for (const deel of ['BD-0471', wortel, 'Aan: Nieuwegein', 'Besluit: Afgehandeld, gewijzigd.', TEKST])
      expect(tekst).toContain(deel);
    expect(tekst).not.toContain('999990743');
    expect(w.handlers['uitgaand.overdragen'](w.context, { batch })).toMatchObject({
      ok: false,
      fout: { code: 'niet-de-bronhouder' },
    });
    const bewaard = await w.handlers['uitgaand.notitieBewaren'](w.context, { batch });
    expect(bewaard.ok && bewaard.waarde.bestand).toMatch(/overdrachtsnotitie\.txt$/);
    w.handlers['uitgaand.latenVallen'](w.context, { batch });
    expect(w.concepten.een(wortel, 'afhandelen')?.inhoud.toelichting).toBe(TEKST);
    await w.duw();
    expect(w.dienst.boom(wortel).filter((a) => a.soort === 'label')).toEqual([]);
  });
});
