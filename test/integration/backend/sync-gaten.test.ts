// What the model test found: each of these once went wrong in a history of desktops, faults and restarts.
import { describe, expect, it } from 'vitest';
import type { Ophalen } from '../../../electron/backend/sync/transport.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { melding, statusVanCollega, statusVanMelder, UTRECHT_OIN, volgUuid } from '../../helpers/bouwers.ts';
import { createNepDienst } from '../../helpers/nep-dienst.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

const ONVOLDOENDE = { soort: 'onvoldoende-informatie', toelichting: 'Wij missen een bewijs van het adres.' } as const;
const BEGIN = '2026-11-23T09:00:00Z';
const NOTITIE = { soort: 'aantekening', tekst: 'Gebeld met de melder', zichtbaar: 'eigen' } as const;
const AFHANDELEN = { soort: 'afhandelen', resultaat: 'GEWIJZIGD', gegrond: true } as const;
const probleem = (code: string, status: number, meer: object = {}) => ({
  soort: 'status' as const,
  status,
  probleem: { type: `urn:terugmeldbalie:probleem:${code}`, title: 'x', status, ...meer },
});

/** A service of which single requests go another way. */
function dienstMet(anders: (verzoek: Parameters<Ophalen>, verder: Ophalen) => ReturnType<Ophalen>) {
  const dienst = createNepDienst();
  return { ...dienst, ophalen: (...verzoek: Parameters<Ophalen>) => anders(verzoek, dienst.ophalen) };
}

async function metMelding(
  o: Parameters<typeof createWerkplaats>[0] = {},
  m = melding(),
): Promise<{ w: Werkplaats; wortel: Uuid }> {
  const w = createWerkplaats(o);
  w.dienst.ontvang(...m.annotaties);
  await w.pull();
  return { w, wortel: m.wortel };
}

const staten = (w: Werkplaats, wortel: string) => w.outbox.vanWortel(wortel).map((b) => b.staat);
const status = (w: Werkplaats, wortel: string) => w.meldingen.projecteer(wortel)?.melding.status;

function gezienOpScherm(w: Werkplaats, wortel: Uuid): number {
  const dossier = w.handlers['melding.dossier'](w.context, { uuid: wortel });
  return dossier.ok ? dossier.waarde.gezien : 0;
}

const INVOER = {
  registratie: 'BAG',
  meldsoort: 'GEREDE_TWIJFEL',
  objectidentificatie: { soort: 'BAG_ID', waarde: '0344100000000417' },
  object: 'Pand',
  attributen: [{ naam: 'Status', rubriek: '', waardeBasisregistratie: 'In gebruik', waardeWaargenomen: 'Gesloopt' }],
  peilmoment: '',
  herkomst: 'balie' as const,
  toelichting: 'Aan de balie verteld',
  kenmerk: '',
  contact: { naam: '', email: '', telefoon: '', afdeling: '', organisatie: '' },
  vervolgOp: null,
};

describe('refused, but not done by somebody else', () => {
  it('OUT-600 a tree that can not be fetched after the refusal says nothing of what others did', async () => {
    const dienst = dienstMet(([url, verzoek], verder) =>
      url.includes('/terugmeldingen/') ? Promise.reject(new Error('weg')) : verder(url, verzoek),
    );
    const { w, wortel } = await metMelding({ dienst });
    w.besluit(wortel, { soort: 'in-behandeling-nemen' });
    w.dienst.script(probleem('basis-verouderd', 409, { huidigeStatus: 'INGETROKKEN' }));
    await w.duw();
    expect(staten(w, wortel)).toEqual(['conflict']);
  });

  it('OUT-601 forwarded meanwhile: what holds there is not what was decided here', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, { soort: 'in-behandeling-nemen' });
    w.dienst.script(probleem('niet-de-bronhouder', 403, { bronhouder: '0363' }));
    await w.duw();
    expect(staten(w, wortel)).toEqual(['conflict']);
  });

  it('OUT-602 the status that the refusal names is enough to see that somebody else did it', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, { soort: 'in-behandeling-nemen' });
    w.dienst.script(probleem('basis-verouderd', 409, { huidigeStatus: 'IN_BEHANDELING' }));
    await w.duw();
    expect(staten(w, wortel)).toEqual(['al-gedaan']);
  });
});

describe('a page that ends within a batch of our own', () => {
  /** Taken up and closed, the first sent with its answer lost; the page brings its status and not yet its assignment. */
  async function halvePagina(): Promise<{ w: Werkplaats; wortel: Uuid }> {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, { soort: 'in-behandeling-nemen' });
    w.dienst.script({ soort: 'antwoord-kwijt' });
    await w.duw();
    w.besluit(wortel, AFHANDELEN);
    const eigen = w.dienst.boom(wortel).filter((a) => a.geannoteerdDoor.medewerker === 'm.jansen');
    w.land.land('0344', eigen.slice(0, 1), 'halverwege');
    return { w, wortel };
  }

  it('OUT-603 is no surprise to the decision behind it', async () => {
    const { w, wortel } = await halvePagina();
    expect(staten(w, wortel)).toEqual(['onzeker', 'klaar']);
    w.later(120);
    await w.duw();
    expect(staten(w, wortel)).toEqual(['bevestigd', 'bevestigd']);
  });

  it('OUT-604 shows the batch as a whole: the rest of it holds as well', async () => {
    const { w, wortel } = await halvePagina();
    expect(w.meldingen.projecteer(wortel)?.melding).toMatchObject({
      status: 'AFGEHANDELD',
      toegewezenAan: 'm.jansen',
    });
  });
});

describe('what a person had seen', () => {
  /** A colleague's status is in the tree; before it comes in here, an own note behind it is confirmed by its reply. */
  async function ingehaald(): Promise<{ w: Werkplaats; wortel: Uuid; scherm: number }> {
    const { w, wortel } = await metMelding({}, melding({ registratie: 'BAG' }));
    w.dienst.ontvang(statusVanCollega(wortel, 'IN_BEHANDELING'));
    w.besluit(wortel, NOTITIE);
    await w.duw();
    return { w, wortel, scherm: gezienOpScherm(w, wortel) };
  }
  const afwijzen = (w: Werkplaats, uuid: Uuid, gezien: number) =>
    w.handlers['melding.besluiten'](w.context, {
      uuid,
      opdracht: { soort: 'niet-ontvankelijk', toelichting: 'Dit is geen gegeven van ons.' },
      gezien,
    });

  it('OUT-605 an own note confirmed by its reply does not hide news that stands before it', async () => {
    const { w, wortel, scherm } = await ingehaald();
    afwijzen(w, wortel, scherm);
    expect(w.outbox.vanWortel(wortel).at(-1)?.basis).toBeLessThan(w.log.boom(wortel).at(-1)?.volgnummer ?? 0);
    await w.pull();
    expect(staten(w, wortel)).toEqual(['bevestigd', 'conflict']);
  });

  it('OUT-606 also when that news comes in between looking and deciding', async () => {
    const { w, wortel, scherm } = await ingehaald();
    await w.pull();
    afwijzen(w, wortel, scherm);
    expect(staten(w, wortel)).toEqual(['bevestigd', 'conflict']);
  });

  it('OUT-607 a note on its way does not move what the decision behind it was based on', async () => {
    const { w, wortel } = await metMelding({}, melding({ registratie: 'BAG' }));
    const scherm = gezienOpScherm(w, wortel);
    w.besluit(wortel, NOTITIE);
    afwijzen(w, wortel, scherm);
    w.dienst.ontvang(statusVanCollega(wortel, 'IN_BEHANDELING'));
    await w.duw();
    expect(w.dienst.ontvangen().map((b) => b.basis)).toEqual([scherm, scherm]);
  });
});

describe('a clock that is put back', () => {
  it('OUT-608 within the recall window takes nothing of it away', async () => {
    const { w, wortel } = await metMelding({ bedenktijd: null });
    w.besluit(wortel, ONVOLDOENDE);
    w.later(-5);
    await w.duw();
    w.later(19);
    await w.duw();
    expect(w.dienst.ontvangen()).toHaveLength(0);
    expect(w.handlers['uitgaand.laatsteTerughalen'](w.context, {}).ok).toBe(true);
  });

  it('OUT-609 by half an hour holds up no attempt whose turn has come', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.script({ soort: 'verzoek-kwijt' });
    await w.duw();
    w.later(-1800);
    await w.duw();
    expect(staten(w, wortel)).toEqual(['bevestigd']);
  });
});

describe('outcomes', () => {
  it('OUT-610 an answer under another version leaves the outcome unknown: it can not be taken back', async () => {
    const dienst = dienstMet(async ([url, verzoek], verder) => {
      const antwoord = await verder(url, verzoek);
      const kop = (naam: string) => (naam.toLowerCase() === 'api-version' ? '2.0.0' : antwoord.headers.get(naam));
      const { status, body } = antwoord;
      return verzoek.method === 'POST' ? { status, body, headers: { get: kop } } : antwoord;
    });
    const { w, wortel } = await metMelding({ dienst });
    w.besluit(wortel, ONVOLDOENDE);
    expect(await w.duw()).toBe('andere-versie');
    expect(staten(w, wortel)).toEqual(['onzeker']);
    expect(w.handlers['uitgaand.laatsteTerughalen'](w.context, {}).ok).toBe(false);
  });

  it('OUT-611 a refused note whose earlier copy came through after all is confirmed, and not written again', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, NOTITIE);
    w.dienst.script({ soort: 'verzoek-kwijt' }, probleem('niet-de-bronhouder', 403));
    await w.duw();
    w.later(120);
    await w.duw();
    expect(staten(w, wortel)).toEqual(['conflict']);
    w.dienst.ontvang(...(w.outbox.vanWortel(wortel)[0]?.annotaties ?? []));
    await w.pull();
    expect(staten(w, wortel)).toEqual(['bevestigd']);
  });

  it('OUT-615 what came back in the feed of another own bronhouder, without who wrote it, is confirmed as well', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.script({ soort: 'antwoord-kwijt' });
    await w.duw();
    const eigen = w.dienst.boom(wortel).slice(-1);
    const { medewerker: _, ...auteur } = eigen[0]?.geannoteerdDoor ?? { oin: '', persoonsaanduiding: '' };
    w.land.land('0363', [{ ...eigen[0], geannoteerdDoor: auteur }], undefined);
    expect(staten(w, wortel)).toEqual(['bevestigd']);
  });

  it('OUT-616 the service has accepted it: nothing that lies here under its uuids makes it go again', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    const eigen = w.outbox.vanWortel(wortel)[0]?.annotaties[0];
    w.land.land('0344', [{ ...eigen, toelichting: 'anders', volgnummer: 999, ontvangenOp: BEGIN }], undefined);
    await w.duw();
    expect(staten(w, wortel)).toEqual(['bevestigd']);
    expect(w.dienst.ontvangen()).toHaveLength(1);
  });

  it('OUT-612 what the feed confirmed while its answer got lost is confirmed once', async () => {
    const aangenomen = Promise.withResolvers<void>();
    const onderweg = Promise.withResolvers<void>();
    const dienst = dienstMet(async ([url, verzoek], verder) => {
      const antwoord = await verder(url, verzoek);
      if (verzoek.method !== 'POST') return antwoord;
      aangenomen.resolve();
      await onderweg.promise;
      throw new Error('antwoord kwijt');
    });
    const { w, wortel } = await metMelding({ dienst });
    w.besluit(wortel, ONVOLDOENDE);
    const duw = w.duw();
    await aangenomen.promise;
    await w.pull();
    onderweg.resolve();
    await duw;
    expect(staten(w, wortel)).toEqual(['bevestigd']);
    expect(w.audit.regels().filter((r) => r.wat === 'bevestigd')).toHaveLength(1);
  });

  it('OUT-613 a moment to try again is never earlier than the service asked, to the second', async () => {
    const { w, wortel } = await metMelding();
    w.tijd.nu += 900;
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.script({ soort: 'status', status: 503, retryAfter: '30' });
    await w.duw();
    const wacht = Date.parse(w.outbox.vanWortel(wortel)[0]?.volgendePoging ?? '') - w.tijd.nu;
    expect(wacht).toBeGreaterThanOrEqual(30_000);
  });

  it('OUT-614 half a refusal is none: the same bytes go again', async () => {
    const half = new TextEncoder().encode('{"type":"urn:terugmeldbalie:prob');
    const dienst = dienstMet(async ([url, verzoek], verder) => {
      const antwoord = await verder(url, verzoek);
      return antwoord.status === 409
        ? new Response(half, { status: 409, headers: { 'API-Version': '1.0.0' } })
        : antwoord;
    });
    const { w, wortel } = await metMelding({ dienst });
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.script(probleem('basis-verouderd', 409));
    await w.duw();
    expect(staten(w, wortel)).toEqual(['onzeker']);
    w.later(120);
    await w.duw();
    expect(staten(w, wortel)).toEqual(['bevestigd']);
  });
});

describe('a melding entered by hand', () => {
  function ingevoerd(): { w: Werkplaats; wortel: Uuid; batch: Uuid } {
    const w = createWerkplaats();
    const antwoord = w.handlers['invoeren.indienen'](w.context, { bronhouder: '0344', invoer: INVOER, vervangt: null });
    if (!antwoord.ok) throw new Error(antwoord.fout.code);
    return { w, wortel: antwoord.waarde.uuid, batch: antwoord.waarde.batch };
  }

  it('OUT-617 taken back takes along what was built on it: nothing of it is sent', async () => {
    const { w, wortel, batch } = ingevoerd();
    w.besluit(wortel, { soort: 'in-behandeling-nemen' });
    w.besluit(wortel, NOTITIE);
    expect(w.handlers['uitgaand.terughalen'](w.context, { batch }).ok).toBe(true);
    await w.duw();
    expect(staten(w, wortel)).toEqual(['teruggehaald', 'teruggehaald', 'teruggehaald']);
    expect(w.dienst.ontvangen()).toHaveLength(0);
  });

  it('OUT-618 refused: what is decided on it stays with the person, also afterwards', async () => {
    const { w, wortel } = ingevoerd();
    w.besluit(wortel, NOTITIE);
    w.dienst.script(probleem('ongeldig', 422));
    await w.duw();
    w.besluit(wortel, { soort: 'in-behandeling-nemen' });
    await w.duw();
    expect(staten(w, wortel)).toEqual(['geparkeerd', 'conflict', 'conflict']);
    expect(w.dienst.ontvangen()).toHaveLength(1);
  });
});

describe('a place in the feed that is lost', () => {
  const DOORGEZET = { soort: 'bronhouder', bronhouder: '0363', zichtbaar: 'allen' } as const;

  /** The service forgot the place, and the melding left meanwhile: it is in no page any more, and its tree is refused. */
  async function vertrokken(code: string, httpStatus: number): Promise<{ w: Werkplaats; wortel: Uuid }> {
    const oud = createNepDienst();
    const nieuw = createNepDienst(5000);
    let huidige = oud;
    const ophalen: Ophalen = async (url, verzoek) => {
      if (huidige === nieuw && url.includes('/terugmeldingen/')) {
        nieuw.script(probleem(code, httpStatus, { bronhouder: '0363' }));
        return nieuw.ophalen(url, { ...verzoek, method: 'POST', body: new Uint8Array() });
      }
      return huidige.ophalen(url, verzoek);
    };
    const { w, wortel } = await metMelding({ dienst: { ...nieuw, ontvang: oud.ontvang, ophalen } });
    huidige = nieuw;
    await w.pull();
    return { w: { ...w, dienst: nieuw }, wortel };
  }

  it('SYNC-600 what was forwarded meanwhile leaves the list, and takes no decision any more', async () => {
    const { w, wortel } = await vertrokken('niet-de-bronhouder', 403);
    expect(w.meldingen.aantal({ soort: 'iedereen' })).toBe(0);
    expect(w.besluit(wortel, ONVOLDOENDE)).toEqual({
      ok: false,
      fout: { code: 'niet-de-bronhouder', bronhouder: '0363' },
    });
    expect(status(w, wortel)).toBe('GEMELD');
  });

  it('SYNC-601 it is back as soon as the feed brings it again', async () => {
    const { w, wortel } = await vertrokken('niet-de-bronhouder', 403);
    const collega = { oin: UTRECHT_OIN, persoonsaanduiding: 'anoniem' };
    const kop = { wortel, geannoteerdDoor: collega, geannoteerdOp: '2026-11-23T10:00:00Z' };
    w.dienst.ontvang({ ...kop, ...DOORGEZET, uuid: volgUuid(), bronhouder: '0344' }, statusVanMelder(wortel, 'GEMELD'));
    await w.pull();
    expect(w.meldingen.aantal({ soort: 'iedereen' })).toBe(1);
    expect(w.besluit(wortel, ONVOLDOENDE).ok).toBe(true);
  });

  it('SYNC-602 what the service does not know any more stays as it was', async () => {
    const { w } = await vertrokken('onbekend', 404);
    expect(w.meldingen.aantal({ soort: 'iedereen' })).toBe(1);
  });

  it('SYNC-604 also when it only came out of what was set aside, after an upgrade', async () => {
    const w = createWerkplaats();
    const { wortel, annotaties } = melding();
    const [root, ...rest] = annotaties;
    w.dienst.ontvang(...rest);
    w.sync.zetOpzij({
      bronhouder: '0344',
      uuid: wortel,
      wortel,
      reden: 'registratie: is bij deze versie niet bekend',
      op: BEGIN,
      json: JSON.stringify({ ...root, volgnummer: 900, ontvangenOp: BEGIN }),
      versie: '0.0.9',
    });
    w.land.probeerOpzijOpnieuw();
    expect(w.sync.teVragen('0344', 9)).toEqual([wortel]);
  });

  it('SYNC-605 also when it was entered by hand and its answer came late', async () => {
    const w = createWerkplaats();
    const antwoord = w.handlers['invoeren.indienen'](w.context, { bronhouder: '0344', invoer: INVOER, vervangt: null });
    await w.duw();
    expect(w.sync.teVragen('0344', 9)).toEqual([antwoord.ok && antwoord.waarde.uuid]);
    await w.pull();
    expect(w.sync.teVragen('0344', 9)).toEqual([]);
  });

  it('SYNC-603 a rebuild makes the same of it', async () => {
    const { w } = await vertrokken('niet-de-bronhouder', 403);
    w.transactie(() => w.ledger.herbouw());
    expect(w.meldingen.aantal({ soort: 'iedereen' })).toBe(0);
  });
});
