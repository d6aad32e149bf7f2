// What waits to go out: why, until when, trying it now, and what can still be let go.
import { describe, expect, it } from 'vitest';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { ik, melding, volgUuid } from '../../helpers/bouwers.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

const ONVOLDOENDE = { soort: 'onvoldoende-informatie', toelichting: 'Wij missen een bewijs van het adres.' } as const;
const NOTITIE = { soort: 'aantekening', tekst: 'Gebeld met de melder', zichtbaar: 'eigen' } as const;

async function metMelding(o: Parameters<typeof createWerkplaats>[0] = {}) {
  const w = createWerkplaats(o);
  const m = melding();
  w.dienst.ontvang(...m.annotaties);
  await w.pull();
  return { w, wortel: m.wortel };
}

function lijst(w: Werkplaats) {
  const antwoord = w.handlers['uitgaand.lijst'](w.context, {});
  if (!antwoord.ok) throw new Error(antwoord.fout.code);
  return antwoord.waarde;
}

const staten = (w: Werkplaats, wortel: Uuid) => w.outbox.vanWortel(wortel).map((b) => b.staat);
const code = (antwoord: { ok: boolean; fout?: { code: string } }) => (antwoord.ok ? 'goed' : antwoord.fout?.code);

describe('letting go', () => {
  it('OUT-530 what never left can be let go; what left once can not, for it may have arrived', async () => {
    const { w, wortel } = await metMelding();
    const laat = () =>
      code(w.handlers['uitgaand.latenVallen'](w.context, { batch: lijst(w).wachtend[0]?.batch ?? volgUuid() }));
    w.besluit(wortel, NOTITIE);
    w.dienst.script({ soort: 'verzoek-kwijt' });
    await w.duw();
    expect([staten(w, wortel), laat()]).toEqual([['onzeker'], 'al-verzonden']);
    w.later(3600);
    w.dienst.script({ soort: 'status', status: 503 });
    await w.duw();
    expect([staten(w, wortel), laat()]).toEqual([['wacht'], 'al-verzonden']);
    w.later(3600);
    await w.duw();
    w.besluit(wortel, ONVOLDOENDE);
    expect([laat(), staten(w, wortel)]).toEqual(['goed', ['bevestigd', 'vervallen']]);
    expect(w.meldingen.projecteer(wortel)?.melding.status).toBe('GEMELD');
  });
});

describe('what waits', () => {
  it('OUT-531 says why, and until when', async () => {
    const { w, wortel } = await metMelding({ bedenktijd: null });
    const reden = () => lijst(w).wachtend.map((i) => [i.wacht?.reden, i.wacht?.tot]);
    w.besluit(wortel, ONVOLDOENDE);
    w.besluit(wortel, NOTITIE);
    expect(reden()).toEqual([
      ['bedenktijd', '2026-11-23T09:00:20Z'],
      ['bedenktijd', '2026-11-23T09:00:10Z'],
    ]);
    w.later(20);
    w.dienst.script({ soort: 'status', status: 503, retryAfter: '300' });
    await w.duw();
    expect(reden()).toEqual([
      ['later', '2026-11-23T09:05:20Z'],
      ['voorganger', null],
    ]);
  });

  it('OUT-532 can be tried now instead, with the same bytes', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.script({ soort: 'status', status: 503, retryAfter: '300' });
    await w.duw();
    await w.duw();
    const [item] = lijst(w).wachtend;
    expect([item?.kan.nuProberen, staten(w, wortel)]).toEqual([true, ['wacht']]);
    expect(code(w.handlers['uitgaand.nuProberen'](w.context, { batch: item?.batch ?? volgUuid() }))).toBe('goed');
    await w.duw();
    expect(staten(w, wortel)).toEqual(['bevestigd']);
    const [eerste, tweede] = w.dienst.ontvangen();
    expect(tweede?.lijf).toBe(eerste?.lijf);
    expect(code(w.handlers['uitgaand.nuProberen'](w.context, { batch: item?.batch ?? volgUuid() }))).toBe('onbekend');
  });

  it('OUT-533 counts the own files that go before it', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, NOTITIE);
    const bestand = {
      uuid: volgUuid(),
      wortel,
      soort: 'bijlage',
      geannoteerdDoor: ik,
      geannoteerdOp: '2026-11-23T09:00:00Z',
      zichtbaar: 'eigen',
      bestandsnaam: 'foto.png',
      mimeType: 'image/png',
      bytes: 1200,
      sha256: '0'.repeat(64),
    };
    w.db
      .prepare("update outbox set annotaties = json_insert(annotaties, '$[#]', json(?))")
      .run(JSON.stringify(bestand));
    expect(lijst(w).wachtend.map((i) => i.bestanden)).toEqual([{ aantal: 1, bytes: 1200, verstuurd: 0 }]);
  });
});
