import { describe, expect, it } from 'vitest';
import type { OnbekendeAnnotatie, OntvangenAnnotatie } from '../../../shared/domain/annotatie.ts';
import { vouw } from '../../../shared/domain/projectie.ts';
import { VOORZIENING } from '../../../shared/domain/voorziening.ts';
import {
  annotatie,
  type Boom,
  MELDER,
  maakBoom,
  NIEUWEGEIN,
  status,
  UTRECHT,
  uuidVan,
  WORTEL,
  wachtend,
  zetDoor,
} from './boom.ts';

const LATER = '2026-11-23T08:40:01Z';

const conflicten = (boom: Boom, ...batches: Parameters<typeof vouw>[1]) => vouw(boom.annotaties, batches)?.conflicten;

describe('DOM-3 the fold of confirmed annotations', () => {
  it('DOM-3 a tree as it arrives gives the whole picture', () => {
    const boom = maakBoom({ object: 'Verblijfplaats' });
    const { tijdlijn, statusgeschiedenis, ...melding } = boom.melding();
    expect(melding).toStrictEqual({
      uuid: WORTEL,
      registratie: 'BRP',
      meldsoort: 'GEREDE_TWIJFEL',
      object: 'Verblijfplaats',
      objectidentificatie: { soort: 'BSN', waarde: '999990743' },
      attributen: [],
      algemeneGegevens: [],
      melderOin: MELDER.oin,
      status: 'GEMELD',
      eindstatus: false,
      bronhouder: '0344',
      bronhouders: ['0344'],
      bronhouderBevestigd: '0344',
      ontvangenOp: '2026-11-16T10:02:00Z',
      ontvangenDoorBronhouderOp: '2026-11-16T10:02:00Z',
      toegewezenAan: null,
      labels: [],
      bijlagen: [],
      aantekeningen: [],
      onderzoeken: [],
      contactmomenten: [],
      verwijzingen: [],
      beoordelingen: [],
      hoogsteVolgnummer: 3,
      statusVolgnummer: 3,
      wachtend: 0,
    });
    expect(statusgeschiedenis).toMatchObject([
      { status: 'GEMELD', volgnummer: 3, zekerheid: 'bevestigd', gebruikelijk: true },
    ]);
    expect(tijdlijn.map((regel) => regel.annotatie)).toEqual(boom.annotaties);
  });

  it('DOM-3 every field of the root comes along', () => {
    const velden = {
      algemeneGegevens: [{ naam: 'Dossier', waarde: 'A1' }],
      peilmoment: '2026-10-00',
      locatie: { x: 136204, y: 455871 },
      herkomst: 'telefoon',
      vervolgOp: uuidVan(7),
      toelichting: 'Buurman belde',
      attributen: [{ naam: 'Huisnummer', waardeWaargenomen: '21' }],
    } as const;
    const boom = maakBoom();
    const [wortel, ...rest] = boom.annotaties;
    const rijk = {
      ...wortel,
      ...velden,
      geannoteerdDoor: { ...MELDER, naam: 'Belastingdienst' },
    } as OntvangenAnnotatie;
    expect(vouw([rijk, ...rest], [])?.melding).toMatchObject({ ...velden, melderNaam: 'Belastingdienst' });
  });

  it('DOM-3 of each kind what counts is what counts: the latest, all, or what is left', () => {
    const bijlage = annotatie('bijlage', { bestandsnaam: 'a.pdf', mimeType: 'application/pdf', bytes: 1, sha256: '0' });
    const aantekening = annotatie('aantekening', { tekst: 'x', zichtbaar: 'eigen' });
    const onderzoek = annotatie('onderzoek', { actie: 'geplaatst', datum: '2026-11-18', zichtbaar: 'eigen' });
    const contactmoment = annotatie('contactmoment', {
      kanaal: 'telefoon',
      datum: '2026-11-18',
      tekst: 'gebeld',
      zichtbaar: 'eigen',
    });
    const verwijzing = annotatie('verwijzing', { verwijzing: 'zaaknummer', waarde: 'Z1', zichtbaar: 'eigen' });
    const beoordeling = annotatie('beoordeling', { gegrond: true, zichtbaar: 'eigen' });
    const melder = annotatie('contact', { contactType: 'Melder', naam: 'Team', geannoteerdDoor: MELDER });
    const behandelaar = annotatie('contact', { contactType: 'Behandelaar', naam: 'Balie' });
    const label = (naam: string, actie: 'toevoegen' | 'verwijderen') =>
      annotatie('label', { label: naam, actie, zichtbaar: 'eigen' });
    const boom = maakBoom()
      .erbij(annotatie('kenmerk', { kenmerk: 'BD-1', geannoteerdDoor: MELDER }))
      .erbij(annotatie('kenmerk', { kenmerk: 'BD-2', geannoteerdDoor: MELDER }));
    const stappen = [bijlage, aantekening, onderzoek, contactmoment, verwijzing, beoordeling, melder, behandelaar];
    for (const a of stappen) boom.erbij(a);
    boom
      .erbij(annotatie('planning', { mijlpaal: 'Bellen', datum: '2026-11-30', zichtbaar: 'eigen' }))
      .erbij(annotatie('planning', { mijlpaal: 'Huisbezoek', datum: '2026-12-01' }))
      .erbij(annotatie('toewijzing', { medewerker: 's.bakker', zichtbaar: 'eigen' }))
      .erbij(annotatie('toewijzing', { medewerker: 'm.jansen', zichtbaar: 'eigen' }))
      .erbij(label('spoed', 'toevoegen'))
      .erbij(label('adres', 'toevoegen'))
      .erbij(label('spoed', 'verwijderen'))
      .erbij(label('bellen', 'toevoegen'));
    const melding = boom.melding();
    expect(melding).toMatchObject({
      kenmerk: 'BD-2',
      planning: { mijlpaal: 'Huisbezoek', datum: '2026-12-01', intern: false },
      toegewezenAan: 'm.jansen',
      labels: ['adres', 'bellen'],
    });
    expect(melding.bijlagen).toMatchObject([bijlage]);
    expect(melding.aantekeningen).toMatchObject([aantekening]);
    expect(melding.onderzoeken).toMatchObject([onderzoek]);
    expect(melding.contactmomenten).toMatchObject([contactmoment]);
    expect(melding.verwijzingen).toMatchObject([verwijzing]);
    expect(melding.beoordelingen).toMatchObject([beoordeling]);
    expect(melding.contactMelder).toMatchObject(melder);
    expect(melding.contactBehandelaar).toMatchObject(behandelaar);
  });

  it('DOM-3 a rappel is internal', () => {
    const boom = maakBoom().erbij(
      annotatie('planning', { mijlpaal: 'Bellen', datum: '2026-11-30', zichtbaar: 'eigen' }),
    );
    expect(boom.melding().planning?.intern).toBe(true);
  });

  it('DOM-3 the order in which annotations arrive makes no difference, and doubles count once', () => {
    const boom = zetDoor(maakBoom(), '0356', 'GEMELD', LATER).erbij(status('IN_BEHANDELING'), LATER);
    const verwacht = vouw(boom.annotaties, []);
    expect(vouw(boom.annotaties.toReversed(), [])).toEqual(verwacht);
    expect(vouw([...boom.annotaties, ...boom.annotaties], [])).toEqual(verwacht);
  });

  it('DOM-3 without its root there is no melding yet', () => {
    expect(vouw(maakBoom().annotaties.slice(1), [])).toBeUndefined();
    expect(vouw([], [])).toBeUndefined();
  });

  it('DOM-3 a step says who took it, how sure it is, and what it said', () => {
    const boom = maakBoom().erbij(
      status('AFGEHANDELD', {
        resultaat: 'GEWIJZIGD',
        toelichting: 'Aangepast',
        geannoteerdDoor: { ...UTRECHT, naam: 'Gemeente Utrecht' },
      }),
      LATER,
    );
    expect(boom.melding().statusgeschiedenis.at(-1)).toStrictEqual({
      uuid: boom.annotaties.at(-1)?.uuid,
      status: 'AFGEHANDELD',
      resultaat: 'GEWIJZIGD',
      toelichting: 'Aangepast',
      oin: UTRECHT.oin,
      medewerker: 'm.jansen',
      naam: 'Gemeente Utrecht',
      geannoteerdOp: '2026-11-23T08:40:00Z',
      ontvangenOp: LATER,
      volgnummer: 4,
      zekerheid: 'bevestigd',
      // Gemeld → Afgehandeld is no transition of the BRP: shown as unusual, it counts all the same.
      gebruikelijk: false,
    });
    expect(boom.melding()).toMatchObject({ status: 'AFGEHANDELD', eindstatus: true, statusVolgnummer: 4 });
  });

  it('DOM-3 what the service and the melder do is as usual as what a bronhouder does', () => {
    const boom = zetDoor(maakBoom(), '0356', 'GEMELD', LATER).erbij(
      status('INGETROKKEN', { geannoteerdDoor: MELDER }),
      LATER,
    );
    expect(boom.melding().statusgeschiedenis.map((stap) => [stap.status, stap.gebruikelijk])).toEqual([
      ['GEMELD', true],
      ['VERKEERDE_BRONHOUDER', true],
      ['GEMELD', true],
      ['INGETROKKEN', true],
    ]);
  });

  it('DOM-3 without any status the melding stands at its meldsoort', () => {
    const boom = maakBoom({ registratie: 'XYZ' });
    expect(boom.melding()).toMatchObject({ status: 'GEREDE_TWIJFEL', statusgeschiedenis: [], statusVolgnummer: 0 });
  });

  it('DOM-3 a kind that this version does not know stands in the timeline and changes nothing', () => {
    const boom = maakBoom();
    const voor = boom.melding();
    const { soort: _, ...kop } = annotatie('kenmerk', { kenmerk: 'x' });
    const vreemd: OnbekendeAnnotatie = { ...kop, soort: 'onbekend', oorspronkelijkeSoort: 'advies' };
    const na = vouw([...boom.annotaties, { ...vreemd, volgnummer: 4, ontvangenOp: LATER }], [])?.melding;
    expect(na).toEqual({
      ...voor,
      hoogsteVolgnummer: 4,
      tijdlijn: [
        ...voor.tijdlijn,
        { annotatie: { ...vreemd, volgnummer: 4, ontvangenOp: LATER }, zekerheid: 'bevestigd' },
      ],
    });
  });
});

describe('DOM-3 the bronhouder', () => {
  const vol = () =>
    maakBoom()
      .erbij(annotatie('toewijzing', { medewerker: 'm.jansen', zichtbaar: 'eigen' }))
      .erbij(annotatie('planning', { mijlpaal: 'Huisbezoek', datum: '2026-12-01' }))
      .erbij(annotatie('contact', { contactType: 'Behandelaar', naam: 'Balie' }));

  it('DOM-3 a new bronhouder starts with an empty desk, from the moment it received the melding', () => {
    const melding = zetDoor(vol(), '0356', 'GEMELD', LATER).melding();
    expect(melding).toMatchObject({
      bronhouder: '0356',
      bronhouders: ['0344', '0356'],
      bronhouderBevestigd: '0356',
      status: 'GEMELD',
      toegewezenAan: null,
      ontvangenOp: '2026-11-16T10:02:00Z',
      ontvangenDoorBronhouderOp: LATER,
    });
    expect(melding.planning).toBeUndefined();
    expect(melding.contactBehandelaar).toBeUndefined();
  });

  it('DOM-3 a succession by the service changes the code and nothing else', () => {
    const opgevolgd = vol().erbij(annotatie('bronhouder', { bronhouder: '0402', geannoteerdDoor: VOORZIENING }), LATER);
    expect(opgevolgd.melding()).toMatchObject({
      bronhouder: '0402',
      bronhouders: ['0344', '0402'],
      toegewezenAan: 'm.jansen',
      planning: { mijlpaal: 'Huisbezoek' },
      contactBehandelaar: { naam: 'Balie' },
      ontvangenDoorBronhouderOp: '2026-11-16T10:02:00Z',
    });
  });

  it('DOM-3 the first one that the service chooses is a receipt like any other', () => {
    const boom = maakBoom({ registratie: 'BAG', bronhouder: null }).erbij(
      annotatie('bronhouder', { bronhouder: '0344', geannoteerdDoor: VOORZIENING }),
      LATER,
    );
    expect(boom.melding()).toMatchObject({ bronhouder: '0344', ontvangenDoorBronhouderOp: LATER });
  });

  it('DOM-3 a melding without one has none', () => {
    expect(maakBoom({ bronhouder: null }).melding()).toMatchObject({
      bronhouder: null,
      bronhouders: [],
      bronhouderBevestigd: null,
    });
  });
});

describe('DOM-3 batches that are on their way', () => {
  it('DOM-3 a legal one is applied on top, and marked as on its way', () => {
    const stap = status('IN_BEHANDELING');
    const toewijzing = annotatie('toewijzing', { medewerker: 'm.jansen', zichtbaar: 'eigen' });
    const uitkomst = vouw(maakBoom().annotaties, [wachtend(1, 3, stap, toewijzing)]);
    expect(uitkomst?.conflicten).toEqual([]);
    expect(uitkomst?.melding).toMatchObject({
      status: 'IN_BEHANDELING',
      toegewezenAan: 'm.jansen',
      wachtend: 1,
      hoogsteVolgnummer: 3,
      statusVolgnummer: 3,
    });
    expect(uitkomst?.melding.statusgeschiedenis.at(-1)).toStrictEqual({
      uuid: stap.uuid,
      status: 'IN_BEHANDELING',
      oin: UTRECHT.oin,
      medewerker: 'm.jansen',
      geannoteerdOp: '2026-11-23T08:40:00Z',
      zekerheid: 'onderweg',
      gebruikelijk: true,
    });
    expect(uitkomst?.melding.tijdlijn.map((regel) => regel.zekerheid)).toEqual([
      'bevestigd',
      'bevestigd',
      'bevestigd',
      'onderweg',
      'onderweg',
    ]);
  });

  it('DOM-3 the second one stands on the first', () => {
    const boom = maakBoom();
    const melding = boom.melding([
      wachtend(1, 3, status('IN_BEHANDELING')),
      wachtend(2, 3, status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' })),
    ]);
    expect(melding).toMatchObject({ status: 'AFGEHANDELD', eindstatus: true, wachtend: 2 });
  });

  it('DOM-3 forwarding that is on its way is told apart from where the service has it', () => {
    const melding = maakBoom().melding([
      wachtend(
        1,
        3,
        status('VERKEERDE_BRONHOUDER', { toelichting: 'x' }),
        annotatie('bronhouder', { bronhouder: '0356' }),
      ),
    ]);
    expect(melding).toMatchObject({
      bronhouder: '0356',
      bronhouderBevestigd: '0344',
      ontvangenDoorBronhouderOp: '2026-11-23T08:40:00Z',
    });
  });

  it('DOM-3 one that came in through the feed before its answer is confirmed, not a conflict', () => {
    const stap = status('IN_BEHANDELING');
    const boom = maakBoom().erbij(stap, LATER);
    const uitkomst = vouw(boom.annotaties, [wachtend(1, 3, stap)]);
    expect(uitkomst).toEqual({ melding: boom.melding(), conflicten: [] });
  });
});

describe('DOM-3 conflicts', () => {
  const intrekking = () => maakBoom().erbij(status('INGETROKKEN', { geannoteerdDoor: MELDER }), LATER);
  const batch = (nummer: number) => uuidVan(900_000 + nummer);

  it('DOM-3 the melder withdrew in the meantime', () => {
    expect(conflicten(intrekking(), wachtend(1, 3, status('IN_BEHANDELING')))).toEqual([
      {
        batch: batch(1),
        code: 'basis-verouderd',
        huidigeStatus: 'INGETROKKEN',
        gevraagdeStatus: 'IN_BEHANDELING',
      },
    ]);
  });

  it('DOM-3 even a legal decision goes back to a person when the status changed since', () => {
    const boom = maakBoom({ registratie: 'BAG' }).erbij(status('IN_BEHANDELING'), LATER);
    const afhandelen = status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' });
    expect(conflicten(boom, wachtend(1, 3, afhandelen))?.[0]?.code).toBe('basis-verouderd');
    expect(conflicten(boom, wachtend(1, 4, afhandelen))).toEqual([]);
  });

  it('DOM-3 annotations of other kinds do not make it outdated', () => {
    const boom = maakBoom().erbij(annotatie('aantekening', { tekst: 'x', zichtbaar: 'eigen' }), LATER);
    expect(conflicten(boom, wachtend(1, 3, status('IN_BEHANDELING')))).toEqual([]);
  });

  it('DOM-3 what is no transition, or lacks something, is a conflict too', () => {
    expect(conflicten(maakBoom(), wachtend(1, 3, status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' })))).toEqual([
      {
        batch: batch(1),
        code: 'overgang-niet-toegestaan',
        huidigeStatus: 'GEMELD',
        gevraagdeStatus: 'AFGEHANDELD',
      },
    ]);
    expect(conflicten(maakBoom(), wachtend(1, 3, status('ONVOLDOENDE_INFORMATIE')))?.[0]?.code).toBe(
      'gegeven-ontbreekt',
    );
  });

  it('DOM-3 what comes behind a refused one and has a status goes back with it; a note still goes', () => {
    const uitkomst = vouw(intrekking().annotaties, [
      wachtend(1, 3, status('IN_BEHANDELING')),
      wachtend(2, 3, annotatie('aantekening', { tekst: 'x', zichtbaar: 'eigen' })),
      wachtend(3, 3, status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' })),
    ]);
    expect(uitkomst?.conflicten.map(({ batch: b, code }) => [b, code])).toEqual([
      [batch(1), 'basis-verouderd'],
      [batch(3), 'voorganger-geweigerd'],
    ]);
    expect(uitkomst?.melding).toMatchObject({ status: 'INGETROKKEN', wachtend: 1 });
    expect(uitkomst?.melding.aantekeningen).toHaveLength(1);
  });

  it('DOM-3 after the end nothing more for the melder can be added, also without a status', () => {
    const planning = annotatie('planning', { mijlpaal: 'Huisbezoek', datum: '2026-12-01' });
    expect(conflicten(intrekking(), wachtend(1, 3, planning))).toEqual([
      { batch: batch(1), code: 'overgang-niet-toegestaan', huidigeStatus: 'INGETROKKEN' },
    ]);
    expect(conflicten(intrekking(), wachtend(1, 3, { ...planning, zichtbaar: 'eigen' }))).toEqual([]);
    expect(conflicten(maakBoom(), wachtend(1, 3, planning))).toEqual([]);
    expect(conflicten(maakBoom({ registratie: 'XYZ' }), wachtend(1, 3, planning))).toEqual([]);
  });

  it('DOM-3 a bronhouder that entered the melding by hand may also withdraw it; another may not', () => {
    const zelf = maakBoom({ melder: UTRECHT });
    expect(conflicten(zelf, wachtend(1, 3, status('INGETROKKEN')))).toEqual([]);
    expect(conflicten(maakBoom(), wachtend(1, 3, status('INGETROKKEN')))?.[0]?.code).toBe('overgang-niet-toegestaan');
    const ander = status('INGETROKKEN', { geannoteerdDoor: NIEUWEGEIN });
    expect(conflicten(zelf, wachtend(1, 3, ander))?.[0]?.code).toBe('overgang-niet-toegestaan');
  });
});
