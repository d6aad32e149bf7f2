// Decisions that came back: each as a draft with three columns, and the choices of a person over it.
import { describe, expect, it } from 'vitest';
import type { OpdrachtInvoer } from '../../../shared/ipc/vormen/opdracht.ts';
import type { Uitgaand } from '../../../shared/ipc/vormen/uitgaand.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { melding, statusVanCollega, statusVanMelder } from '../../helpers/bouwers.ts';
import { createWerkplaats, type Werkplaats } from '../../helpers/werkplaats.ts';

const ONVOLDOENDE = { soort: 'onvoldoende-informatie', toelichting: 'Wij missen een bewijs van het adres.' } as const;
const AFHANDELEN = { soort: 'afhandelen', resultaat: 'GEWIJZIGD', gegrond: true, toelichting: 'Aangepast.' } as const;
const NOTITIE = { soort: 'aantekening', tekst: 'Gebeld met de melder', zichtbaar: 'eigen' } as const;

async function metMelding(o: Parameters<typeof createWerkplaats>[0] = {}) {
  const w = createWerkplaats(o);
  const m = melding();
  w.dienst.ontvang(...m.annotaties);
  await w.pull();
  w.meta.zetMedewerkers('0344', [{ id: 's.bakker', naam: 'S. Bakker', rol: 'bijhouder', actief: true }]);
  w.meta.zetBronhouders([{ code: '0356', naam: 'Nieuwegein', registraties: ['BRP'] }]);
  return { w, wortel: m.wortel };
}

function lijst(w: Werkplaats) {
  const antwoord = w.handlers['uitgaand.lijst'](w.context, {});
  if (!antwoord.ok) throw new Error(antwoord.fout.code);
  return antwoord.waarde;
}

function conflict(w: Werkplaats): Uitgaand & { conflict: NonNullable<Uitgaand['conflict']> } {
  const [item] = lijst(w).conflicten;
  if (!item?.conflict) throw new Error('geen conflict');
  return { ...item, conflict: item.conflict };
}

const staten = (w: Werkplaats, wortel: Uuid) => w.outbox.vanWortel(wortel).map((b) => b.staat);
const code = (antwoord: { ok: boolean; fout?: { code: string } }) => (antwoord.ok ? 'goed' : antwoord.fout?.code);

function weigering(status: number, naam: string, meer: object = {}) {
  return {
    soort: 'status',
    status,
    probleem: { type: `urn:terugmeldbalie:probleem:${naam}`, title: 'x', status, ...meer },
  } as const;
}

const naarNieuwegein = (wortel: Uuid) => [
  statusVanCollega(wortel, 'VERKEERDE_BRONHOUDER', { toelichting: 'Woont in Nieuwegein.' }),
  { ...statusVanCollega(wortel, 'x'), soort: 'bronhouder', status: undefined, bronhouder: '0356' },
];

/** What happened at the service meanwhile, how it answers, and what the card then says. */
const GEVALLEN: readonly (readonly [
  naam: string,
  opdracht: OpdrachtInvoer,
  intussen: (wortel: Uuid) => readonly object[],
  script: ReturnType<typeof weigering>,
  staat: 'conflict' | 'geparkeerd',
  nu: string,
  anderBij: string | null,
])[] = [
  [
    'basis-verouderd',
    ONVOLDOENDE,
    (wortel) => [statusVanCollega(wortel, 'IN_BEHANDELING')],
    weigering(409, 'basis-verouderd', { huidigeStatus: 'IN_BEHANDELING' }),
    'conflict',
    'In behandeling',
    null,
  ],
  [
    'overgang-niet-toegestaan',
    ONVOLDOENDE,
    (wortel) => [statusVanMelder(wortel, 'INGETROKKEN')],
    weigering(409, 'overgang-niet-toegestaan', { huidigeStatus: 'INGETROKKEN' }),
    'conflict',
    'Ingetrokken',
    null,
  ],
  [
    'niet-de-bronhouder',
    NOTITIE,
    naarNieuwegein,
    weigering(403, 'niet-de-bronhouder', { bronhouder: '0356' }),
    'conflict',
    'Verkeerde bronhouder',
    'Nieuwegein',
  ],
  ['uuid-hergebruikt', NOTITIE, () => [], weigering(409, 'uuid-hergebruikt'), 'conflict', 'Gemeld', null],
  ['rol-niet-bevoegd', NOTITIE, () => [], weigering(403, 'rol-niet-bevoegd'), 'geparkeerd', 'Gemeld', null],
  ['bijlage-klopt-niet', NOTITIE, () => [], weigering(422, 'bijlage-klopt-niet'), 'geparkeerd', 'Gemeld', null],
];

describe('a refused decision', () => {
  it.each(GEVALLEN)(
    'OUT-520 %s ends as a draft with then, now and mine, and the rest of the melding goes on',
    async (naam, opdracht, intussen, script, staat, nu, anderBij) => {
      const { w, wortel } = await metMelding();
      w.besluit(wortel, opdracht);
      w.besluit(wortel, { ...NOTITIE, tekst: 'Later' });
      w.dienst.ontvang(...intussen(wortel));
      w.dienst.script(script);
      await w.duw();
      expect(staten(w, wortel)).toEqual([staat, 'bevestigd']);
      const item = conflict(w);
      expect(item.opdracht).toEqual(opdracht);
      expect(item.toelichting).toBe('toelichting' in opdracht ? opdracht.toelichting : NOTITIE.tekst);
      expect(item.conflict).toMatchObject({
        code: naam,
        toen: { statusnaam: 'Gemeld' },
        nu: { statusnaam: nu },
        anderBij,
      });
      expect(item.kan).toEqual({ terughalen: false, nuProberen: false, latenVallen: true, aanpassen: true });
    },
  );

  it('OUT-521 what waited on a refused decision comes back with it, whole', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, { soort: 'in-behandeling-nemen' });
    w.besluit(wortel, AFHANDELEN);
    w.dienst.ontvang(statusVanMelder(wortel, 'INGETROKKEN'));
    w.dienst.script(weigering(409, 'basis-verouderd'));
    await w.duw();
    expect(lijst(w).conflicten.map((c) => [c.conflict?.code, c.opdracht])).toEqual([
      ['basis-verouderd', { soort: 'in-behandeling-nemen' }],
      ['voorganger-geweigerd', AFHANDELEN],
    ]);
  });

  it('OUT-522 what somebody else did already is shown as done by him', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, { soort: 'in-behandeling-nemen' });
    w.dienst.ontvang(statusVanCollega(wortel, 'IN_BEHANDELING'));
    await w.pull();
    expect(lijst(w).vandaagBevestigd.map((i) => [i.besluit, i.zekerheid, i.alGedaanDoor])).toEqual([
      ['In behandeling', 'bevestigd', 'S. Bakker'],
    ]);
  });
});

describe('again', () => {
  it('OUT-523 drops the steps that hold already, and says which before it is done', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, AFHANDELEN);
    w.dienst.ontvang(statusVanCollega(wortel, 'IN_BEHANDELING'));
    await w.pull();
    const { batch, conflict: c } = conflict(w);
    expect([c.beeldGewijzigd, c.opnieuw]).toEqual([
      true,
      { stappen: ['Afgehandeld'], vervalt: ['In behandeling'], overnemenVan: null },
    ]);
    expect(code(w.handlers['uitgaand.opnieuw'](w.context, { batch, gezien: c.gezien }))).toBe('goed');
    await w.duw();
    expect(staten(w, wortel)).toEqual(['vervallen', 'bevestigd']);
    expect(w.dienst.boom(wortel).flatMap((a) => (a.soort === 'status' ? [a.status] : []))).toEqual([
      'GEMELD',
      'IN_BEHANDELING',
      'AFGEHANDELD',
    ]);
  });

  it('OUT-524 decides nothing on a picture that changed under the hand', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, AFHANDELEN);
    w.dienst.ontvang(statusVanCollega(wortel, 'IN_BEHANDELING'));
    await w.pull();
    const { batch, conflict: c } = conflict(w);
    w.dienst.ontvang(statusVanCollega(wortel, 'INGEPLAND'));
    await w.pull();
    expect(code(w.handlers['uitgaand.opnieuw'](w.context, { batch, gezien: c.gezien }))).toBe('beeld-gewijzigd');
    expect(staten(w, wortel)).toEqual(['conflict']);
  });

  it('OUT-525 can be recalled like any decision', async () => {
    const { w, wortel } = await metMelding({ bedenktijd: null });
    w.besluit(wortel, AFHANDELEN);
    w.dienst.ontvang(statusVanCollega(wortel, 'IN_BEHANDELING'));
    await w.pull();
    const { batch, conflict: c } = conflict(w);
    w.handlers['uitgaand.opnieuw'](w.context, { batch, gezien: c.gezien });
    await w.duw();
    expect(w.dienst.ontvangen()).toEqual([]);
    expect(code(w.handlers['uitgaand.laatsteTerughalen'](w.context, {}))).toBe('goed');
  });

  it('OUT-526 of a melding that a colleague took up meanwhile takes it over, once the person saw that', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, { soort: 'in-behandeling-nemen' });
    w.dienst.script(weigering(422, 'ongeldig'));
    w.dienst.ontvang({
      ...statusVanCollega(wortel, 'x'),
      soort: 'toewijzing',
      status: undefined,
      zichtbaar: 'eigen',
      medewerker: 's.bakker',
    });
    await w.duw();
    await w.pull();
    const { batch, conflict: c } = conflict(w);
    expect(c.opnieuw?.overnemenVan).toBe('S. Bakker');
    expect(code(w.handlers['uitgaand.opnieuw'](w.context, { batch, gezien: c.gezien }))).toBe('toegewezen-aan-collega');
    expect(code(w.handlers['uitgaand.opnieuw'](w.context, { batch, gezien: c.gezien, overnemen: true }))).toBe('goed');
    expect(w.meldingen.projecteer(wortel)?.melding.toegewezenAan).toBe('m.jansen');
  });

  it('OUT-527 is not offered where the state of now has no room for it', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.ontvang(...naarNieuwegein(wortel));
    await w.pull();
    const { batch, conflict: c } = conflict(w);
    expect(c.opnieuw).toBeNull();
    expect(code(w.handlers['uitgaand.opnieuw'](w.context, { batch, gezien: c.gezien }))).toBe('niet-de-bronhouder');
    expect(staten(w, wortel)).toEqual(['conflict']);
  });
});

describe('another in its place', () => {
  it('OUT-528 lets the refused one go in the same step as the new one comes', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.ontvang(statusVanCollega(wortel, 'IN_BEHANDELING'));
    await w.pull();
    const { batch, conflict: c } = conflict(w);
    const antwoord = w.handlers['uitgaand.vervangen'](w.context, { batch, opdracht: AFHANDELEN, gezien: c.gezien });
    expect(antwoord).toMatchObject({ ok: true, waarde: { bedenktijd: 0 } });
    expect(staten(w, wortel)).toEqual(['vervallen', 'klaar']);
    await w.duw();
    expect(staten(w, wortel)).toEqual(['vervallen', 'bevestigd']);
  });

  it('OUT-529 leaves the refused one as it is when the new one can not be, and replaces nothing twice', async () => {
    const { w, wortel } = await metMelding();
    w.besluit(wortel, ONVOLDOENDE);
    w.dienst.ontvang(statusVanCollega(wortel, 'IN_BEHANDELING'));
    await w.pull();
    const { batch, conflict: c } = conflict(w);
    const vervang = (opdracht: OpdrachtInvoer) =>
      code(w.handlers['uitgaand.vervangen'](w.context, { batch, opdracht, gezien: c.gezien }));
    expect(vervang(ONVOLDOENDE)).toBe('overgang-niet-toegestaan');
    expect(staten(w, wortel)).toEqual(['conflict']);
    expect([vervang(AFHANDELEN), vervang(AFHANDELEN)]).toEqual(['goed', 'onbekend']);
  });
});
