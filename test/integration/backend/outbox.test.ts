// Decisions on their way: the worst day of the outbox, on a real database with a scripted service.
import { describe, expect, it } from 'vitest';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { melding, statusVanCollega, statusVanMelder } from '../../helpers/bouwers.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

async function metMelding(
  o: Parameters<typeof createWerkplaats>[0] = {},
  m = melding(),
): Promise<{ w: Werkplaats; wortel: Uuid }> {
  const w = createWerkplaats(o);
  w.dienst.ontvang(...m.annotaties);
  await w.pull();
  return { w, wortel: m.wortel };
}

const ONVOLDOENDE = { soort: 'onvoldoende-informatie', toelichting: 'Wij missen een bewijs van het adres.' } as const;
const staten = (w: Werkplaats, wortel: string) => w.outbox.vanWortel(wortel).map((b) => b.staat);

describe('decisions', () => {
  it('OUT-1 a decision is confirmed under the uuids that the desktop made', async () => {
    const { w, wortel } = await metMelding();
    expect(w.besluit(wortel, ONVOLDOENDE).ok).toBe(true);
    const [batch] = w.outbox.vanWortel(wortel);
    await w.duw();
    expect(staten(w, wortel)).toEqual(['bevestigd']);
    expect(w.dienst.boom(wortel).map((a) => a.uuid)).toEqual(
      expect.arrayContaining(batch?.annotaties.map((a) => a.uuid) ?? []),
    );
    await w.pull();
    expect(w.log.boom(wortel)).toHaveLength(6);
  });

  it('OUT-2 a lost reply leaves the outcome unknown, and the repeat of the same bytes settles it', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.script({ soort: 'antwoord-kwijt' });
    await w.duw();
    expect(staten(w, wortel)).toEqual(['onzeker']);
    w.later(120);
    await w.duw();
    expect(staten(w, wortel)).toEqual(['bevestigd']);
    const [eerste, tweede] = w.dienst.ontvangen();
    expect(tweede?.lijf).toBe(eerste?.lijf);
    expect(w.dienst.boom(wortel)).toHaveLength(6);
  });

  it('OUT-3 a lost reply is settled by the feed as well, without a repeat', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.script({ soort: 'antwoord-kwijt' });
    await w.duw();
    await w.pull();
    expect(staten(w, wortel)).toEqual(['bevestigd']);
    expect(w.dienst.ontvangen()).toHaveLength(1);
  });

  it('OUT-4 a service that can not be reached leaves the decision ready, and it can still be taken back', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.script({ soort: 'geen-verbinding' });
    expect(await w.duw()).toBe('niet-bereikt');
    expect(staten(w, wortel)).toEqual(['klaar']);
    expect(w.handlers['uitgaand.laatsteTerughalen'](w.context, {}).ok).toBe(true);
    w.later(600);
    await w.duw();
    expect(w.dienst.ontvangen()).toHaveLength(0);
    expect(w.meldingen.projecteer(wortel)?.melding.status).toBe('GEMELD');
  });

  it.each([
    ['a page of a portal', { soort: 'portaalpagina' }, 'onzeker'],
    ['a broken connection', { soort: 'verzoek-kwijt' }, 'onzeker'],
    ['503 with Retry-After', { soort: 'status', status: 503, retryAfter: '30' }, 'wacht'],
    ['500', { soort: 'status', status: 500 }, 'wacht'],
    ['429', { soort: 'status', status: 429 }, 'wacht'],
  ] as const)('OUT-5 %s never parks a decision: later it goes again', async (_, script, staat) => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.script(script);
    await w.duw();
    expect(staten(w, wortel)).toEqual([staat]);
    await w.duw();
    expect(staten(w, wortel)).toEqual([staat]);
    w.later(120);
    await w.duw();
    expect(staten(w, wortel)).toEqual(['bevestigd']);
  });

  it('OUT-6 401 stops everything and parks nothing', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.script({ soort: 'status', status: 401 });
    expect(await w.duw()).toBe('niet-ingelogd');
    expect(staten(w, wortel)).toEqual(['klaar']);
  });

  it('OUT-7 a refused shape goes to a person and stays', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.script({
      soort: 'status',
      status: 422,
      probleem: { type: 'urn:terugmeldbalie:probleem:ongeldig', title: 'x', status: 422 },
    });
    await w.duw();
    const lijst = w.handlers['uitgaand.lijst'](w.context, {});
    expect(lijst.ok && lijst.waarde.conflicten.map((c) => [c.zekerheid, c.conflict?.code, c.toelichting])).toEqual([
      ['geparkeerd', 'ongeldig', ONVOLDOENDE.toelichting],
    ]);
  });

  it('OUT-8 one stuck melding delays no other', async () => {
    const { w, wortel } = await metMelding();
    const tweede = melding({ kenmerk: 'BD-0472' });
    w.dienst.ontvang(...tweede.annotaties);
    await w.pull();
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.script({ soort: 'status', status: 503 });
    await w.duw();
    w.besluit(tweede.wortel, ONVOLDOENDE);
    await w.duw();
    expect([staten(w, wortel), staten(w, tweede.wortel)]).toEqual([['wacht'], ['bevestigd']]);
  });

  it('OUT-9 nothing leaves before the recall window is over', async () => {
    const { w, wortel } = await metMelding({ bedenktijd: null });
    w.besluit(wortel, ONVOLDOENDE);
    await w.duw();
    expect(w.dienst.ontvangen()).toHaveLength(0);
    w.later(19);
    await w.duw();
    expect(w.dienst.ontvangen()).toHaveLength(0);
    w.later(1);
    await w.duw();
    expect(staten(w, wortel)).toEqual(['bevestigd']);
  });

  it("OUT-10 one's own earlier decision is no surprise to the next one", async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, { soort: 'in-behandeling-nemen' });
    w.besluit(wortel, { soort: 'afhandelen', resultaat: 'GEWIJZIGD', gegrond: true });
    await w.duw();
    expect(staten(w, wortel)).toEqual(['bevestigd', 'bevestigd']);
    const [eerste, tweede] = w.dienst.ontvangen();
    expect(tweede?.basis).toBeGreaterThan(eerste?.basis ?? 0);
    expect(w.meldingen.projecteer(wortel)?.melding.status).toBe('AFGEHANDELD');
  });

  it('OUT-11 the bytes of a batch that was sent can not be changed, and no row can be deleted', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.script({ soort: 'verzoek-kwijt' });
    await w.duw();
    expect(() => w.db.prepare('update outbox set lijf = ?').run(Buffer.from('anders'))).toThrow(/veranderen nooit/);
    expect(() => w.db.prepare('delete from outbox').run()).toThrow(/geeft niets op/);
  });

  it('OUT-12 killed while sending: after a start the outcome is unknown, and the same bytes settle it', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    const rij = w.outbox.vanWortel(wortel)[0];
    w.outbox.verzonden(rij?.batch ?? '', new TextEncoder().encode('{"basis":1005,"annotaties":[]}'));
    w.breekAf();
    const na = createWerkplaats({ map: w.map, dienst: w.dienst });
    na.transactie(na.ledger.naHerstart);
    expect(staten(na, wortel)).toEqual(['onzeker']);
    expect(Buffer.from(na.outbox.vanWortel(wortel)[0]?.lijf ?? []).toString()).toBe('{"basis":1005,"annotaties":[]}');
  });
});

describe('this computer fails', () => {
  it('OUT-15 a clock that is put back a day holds nothing up: the recall window begins again, and no more', async () => {
    const { w, wortel } = await metMelding({ bedenktijd: null });
    w.besluit(wortel, ONVOLDOENDE);
    w.later(-86_400);
    await w.duw();
    expect(staten(w, wortel)).toEqual(['klaar']);
    w.later(20);
    await w.duw();
    expect(staten(w, wortel)).toEqual(['bevestigd']);
  });

  it('OUT-13 an answer that can not be written down is asked for again with the same bytes', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    w.db.exec("create trigger vol before insert on annotatie begin select raise(abort, 'vol'); end");
    await expect(w.duw()).rejects.toThrow('vol');
    expect(staten(w, wortel)).toEqual(['verzonden']);
    w.db.exec('drop trigger vol');
    await w.duw();
    expect(staten(w, wortel)).toEqual(['bevestigd']);
    const [eerste, tweede] = w.dienst.ontvangen();
    expect(tweede?.lijf).toBe(eerste?.lijf);
  });

  it('OUT-14 a full disk refuses the decision as a whole, and says so', async () => {
    const { w, wortel } = await metMelding();
    const bladzijden = Number(w.db.pragma('page_count', { simple: true }));
    w.db.pragma(`max_page_count = ${bladzijden}`);
    const tekst = 'Er ontbreekt een bewijs. '.repeat(150);
    expect(() => w.besluit(wortel, { ...ONVOLDOENDE, toelichting: tekst })).toThrow(/full/);
    expect(w.outbox.vanWortel(wortel)).toEqual([]);
    expect(w.audit.controleer().klopt).toBe(true);
    w.db.pragma('max_page_count = 1000000');
    expect(w.besluit(wortel, ONVOLDOENDE).ok).toBe(true);
  });
});

describe('conflicts', () => {
  it('OUT-20 withdrawn while the bijhouder decided offline: a conflict with the text kept', async () => {
    const { w, wortel } = await metMelding();
    w.dienst.zetBereikbaar(false);
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.zetBereikbaar(true);
    w.dienst.ontvang(statusVanMelder(wortel, 'INGETROKKEN', { toelichting: 'Dubbel gemeld' }));
    await w.pull();
    expect(staten(w, wortel)).toEqual(['conflict']);
    const lijst = w.handlers['uitgaand.lijst'](w.context, {});
    expect(lijst.ok && lijst.waarde.conflicten[0]).toMatchObject({
      toelichting: ONVOLDOENDE.toelichting,
      conflict: {
        code: 'basis-verouderd',
        toen: { statusnaam: 'Gemeld' },
        nu: { statusnaam: 'Ingetrokken', tekst: 'Dubbel gemeld' },
        opnieuw: null,
      },
    });
    expect(w.dienst.ontvangen()).toHaveLength(0);
    expect(w.meldingen.aantal({ soort: 'wacht' })).toBe(1);
  });

  it('OUT-21 refused by the service: the tree of now is fetched, later decisions on it wait for a person, notes go on', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, { soort: 'in-behandeling-nemen' });
    w.besluit(wortel, { soort: 'afhandelen', resultaat: 'GEWIJZIGD', gegrond: true });
    w.besluit(wortel, { soort: 'aantekening', tekst: 'Gebeld met de melder', zichtbaar: 'eigen' });
    w.dienst.ontvang(statusVanMelder(wortel, 'INGETROKKEN'));
    w.dienst.script({
      soort: 'status',
      status: 409,
      probleem: {
        type: 'urn:terugmeldbalie:probleem:basis-verouderd',
        title: 'x',
        status: 409,
        huidigeStatus: 'INGETROKKEN',
      },
    });
    await w.duw();
    expect(staten(w, wortel)).toEqual(['conflict', 'conflict', 'bevestigd']);
    expect(w.meldingen.projecteer(wortel)?.melding.status).toBe('INGETROKKEN');
  });

  it('OUT-22 a wanted status that already holds, with nothing to lose, ends as done by someone else', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, { soort: 'in-behandeling-nemen' });
    w.dienst.ontvang(statusVanCollega(wortel, 'IN_BEHANDELING'));
    await w.pull();
    expect(staten(w, wortel)).toEqual(['al-gedaan']);
  });

  it('OUT-23 letting a conflict go is a choice of a person and keeps the row', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.ontvang(statusVanMelder(wortel, 'INGETROKKEN'));
    await w.pull();
    const batch = w.outbox.vanWortel(wortel)[0]?.batch;
    if (batch === undefined) throw new Error('geen batch');
    expect(w.handlers['uitgaand.latenVallen'](w.context, { batch }).ok).toBe(true);
    expect(staten(w, wortel)).toEqual(['vervallen']);
    expect(w.outbox.vanWortel(wortel)[0]?.opdracht).toEqual(ONVOLDOENDE);
    const dossier = w.handlers['melding.dossier'](w.context, { uuid: wortel });
    expect(dossier.ok && dossier.waarde.tijdlijn.find((r) => r.soort === 'besluit')).toMatchObject({
      kop: 'Onvoldoende informatie (niet aangekomen)',
      tekst: ONVOLDOENDE.toelichting,
      zekerheid: 'vervallen',
    });
  });

  it('OUT-24 trying again is a new decision on the picture of now', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, { soort: 'afhandelen', resultaat: 'GEWIJZIGD', gegrond: true, toelichting: 'Aangepast' });
    w.dienst.ontvang(statusVanCollega(wortel, 'IN_BEHANDELING'));
    await w.pull();
    const [oud] = w.outbox.vanWortel(wortel);
    expect(oud?.staat).toBe('conflict');
    if (oud === undefined) throw new Error('geen batch');
    const gezien = w.meldingen.projecteer(wortel)?.melding.hoogsteVolgnummer ?? 0;
    expect(w.handlers['uitgaand.opnieuw'](w.context, { batch: oud.batch, gezien }).ok).toBe(true);
    await w.duw();
    expect(staten(w, wortel)).toEqual(['vervallen', 'bevestigd']);
    const statussen = w.dienst.boom(wortel).flatMap((a) => (a.soort === 'status' ? [a.status] : []));
    expect(statussen).toEqual(['GEMELD', 'IN_BEHANDELING', 'AFGEHANDELD']);
  });
});
