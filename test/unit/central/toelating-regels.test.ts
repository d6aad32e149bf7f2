// A batch on a tree against rules 2, 3 and 4 of koppelvlak chapter 2, a case a line.
import { describe, expect, it } from 'vitest';
import type { Annotatie } from '../../../shared/domain/annotatie.ts';
import { EIGEN_BIJLAGEN } from '../../../shared/domain/bestand/eigen.ts';
import { type Afwijzing, type Beller, type Bronhouderfeit, beoordeelBatch } from '../../../shared/domain/toelating.ts';
import { annotatie, type Boom, MELDER, maakBoom, NIEUWEGEIN, status, UTRECHT } from '../domain/boom.ts';

const VANDAAG = '2026-11-23';
const GIDS: Readonly<Record<string, Bronhouderfeit>> = {
  '0344': { registraties: ['BRP', 'BAG', 'WKK'] },
  '0363': { registraties: ['BRP', 'BAG'] },
  '0310': { registraties: ['BRP'], opgehevenPer: VANDAAG },
  '0311': { registraties: ['BRP'], opgehevenPer: '2026-11-24' },
  KVK: { registraties: ['HR'] },
};
const bronhouder = (code: string): Bronhouderfeit | undefined => GIDS[code];

const jansen = {
  soort: 'bronhouder',
  bronhouder: '0344',
  oin: UTRECHT.oin,
  medewerker: 'm.jansen',
  rol: 'bijhouder',
} as const satisfies Beller;
const lead: Beller = { ...jansen, rol: 'teamlead' };
const melder: Beller = { soort: 'melder', oin: MELDER.oin, medewerker: 'x' };

const vraag = (boom: Boom, batch: readonly Annotatie[], beller: Beller = jansen, basis: number | undefined = 99) =>
  beoordeelBatch({ boom: boom.annotaties, batch, basis, beller, bronhouder, vandaag: VANDAAG });

/** The refusal, or `goed`. */
function antwoord(boom: Boom, batch: readonly Annotatie[], beller?: Beller, basis?: number): Afwijzing | 'goed' {
  const o = vraag(boom, batch, beller, basis);
  return o.ok ? 'goed' : o.fout;
}

const toewijzing = (medewerker: string | null): Annotatie =>
  annotatie('toewijzing', { medewerker, zichtbaar: 'eigen' });
const notitie = (): Annotatie => annotatie('aantekening', { tekst: 'x', zichtbaar: 'eigen' });
const naar = (code: string): Annotatie => annotatie('bronhouder', { bronhouder: code });
const gepland = (): Annotatie => annotatie('planning', { mijlpaal: 'Besluit', datum: '2026-12-01' });
const bestand = (bytes: number, zichtbaar: Annotatie['zichtbaar'] = 'eigen', oin: string = UTRECHT.oin): Annotatie =>
  annotatie('bijlage', {
    bestandsnaam: 'a.pdf',
    mimeType: 'application/pdf',
    bytes,
    sha256: '0'.repeat(64),
    zichtbaar,
    geannoteerdDoor: { ...UTRECHT, oin },
  });

const NIET_BEVOEGD = { code: 'rol-niet-bevoegd' } as const;

describe('rule 2: allowed', () => {
  it('KOP-2 an unknown root is unknown, whoever asks', () => {
    expect(beoordeelBatch({ boom: [], batch: [], basis: 1, beller: jansen, bronhouder, vandaag: VANDAAG })).toEqual({
      ok: false,
      fout: { code: 'onbekend' },
    });
  });

  it('KOP-2 somebody of another bronhouder, or another melder, hears which bronhouder has it', () => {
    const nee = { code: 'niet-de-bronhouder', bronhouder: '0344' };
    const elders: Beller = { ...jansen, bronhouder: '0356', oin: NIEUWEGEIN.oin };
    expect(antwoord(maakBoom(), [notitie()], elders)).toEqual(nee);
    expect(antwoord(maakBoom(), [status('INGETROKKEN')], { ...melder, oin: NIEUWEGEIN.oin })).toEqual(nee);
    expect(antwoord(maakBoom({ bronhouder: null }), [notitie()])).toEqual({ ...nee, bronhouder: null });
  });

  it.each<readonly [string, Annotatie[], Beller, Afwijzing | 'goed']>([
    ['a raadpleger writes nothing', [notitie()], { ...jansen, rol: 'raadpleger' }, NIET_BEVOEGD],
    ['a bijhouder writes a note', [notitie()], jansen, 'goed'],
    ['a bronhouder writes no kenmerk', [annotatie('kenmerk', { kenmerk: 'x' })], jansen, NIET_BEVOEGD],
    [
      'one wrong annotation spoils the batch',
      [notitie(), annotatie('kenmerk', { kenmerk: 'x' })],
      jansen,
      NIET_BEVOEGD,
    ],
    [
      'a note is not for the melder',
      [annotatie('aantekening', { tekst: 'x', zichtbaar: 'allen' })],
      jansen,
      NIET_BEVOEGD,
    ],
    ['a melder withdraws', [status('INGETROKKEN')], melder, 'goed'],
    ['a melder decides nothing', [status('IN_BEHANDELING')], melder, NIET_BEVOEGD],
    ['a melder adds nothing', [annotatie('contact', { contactType: 'Melder', naam: 'x' })], melder, NIET_BEVOEGD],
    ['nor next to a withdrawal', [status('INGETROKKEN'), bestand(1, 'allen', MELDER.oin)], melder, NIET_BEVOEGD],
  ])('KOP-2 %s', (_geval, batch, beller, verwacht) => {
    expect(antwoord(maakBoom(), batch, beller)).toEqual(verwacht);
  });

  it('KOP-2 a melder hands an intention to withdraw on for BAG, and its OIN is what counts', () => {
    const boom = maakBoom({ registratie: 'BAG' });
    expect(antwoord(boom, [status('INTREKKING_DOORGEMELD')], melder)).toBe('goed');
    expect(antwoord(boom, [notitie()], melder)).toEqual(NIET_BEVOEGD);
  });

  it.each<readonly [string, string | null, readonly (string | null)[], Beller, Afwijzing | 'goed']>([
    ['himself', null, ['m.jansen'], jansen, 'goed'],
    ['himself, from a colleague', 's.bakker', ['m.jansen'], jansen, 'goed'],
    ['his own to a colleague', 'm.jansen', ['s.bakker'], jansen, 'goed'],
    ['his own to nobody', 'm.jansen', [null], jansen, 'goed'],
    ['nobody’s to a colleague', null, ['s.bakker'], jansen, NIET_BEVOEGD],
    ['a colleague’s to nobody', 's.bakker', [null], jansen, NIET_BEVOEGD],
    ['by way of himself to a colleague', null, ['m.jansen', 's.bakker'], jansen, 'goed'],
    ['away first, then to a colleague', 'm.jansen', [null, 's.bakker'], jansen, NIET_BEVOEGD],
    ['anyone, by a teamlead', 's.bakker', ['k.visser', null], lead, 'goed'],
  ])('KOP-2 assigning %s', (_geval, nu, stappen, beller, verwacht) => {
    const boom = nu === null ? maakBoom() : maakBoom().erbij(toewijzing(nu));
    expect(antwoord(boom, [notitie(), ...stappen.map(toewijzing)], beller)).toEqual(verwacht);
  });
});

describe('rule 3: seen', () => {
  const gewijzigd = () => maakBoom().erbij(status('IN_BEHANDELING')).erbij(notitie());
  const klaar = [status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' })];
  const zonderBasis = (batch: readonly Annotatie[]) =>
    beoordeelBatch({
      boom: gewijzigd().annotaties,
      batch,
      basis: undefined,
      beller: jansen,
      bronhouder,
      vandaag: VANDAAG,
    });

  it('KOP-2 a status needs a basis, and one that has seen the last status', () => {
    expect(zonderBasis(klaar)).toEqual({ ok: false, fout: { code: 'gegeven-ontbreekt', veld: 'basis' } });
    expect(antwoord(gewijzigd(), klaar, jansen, 3)).toEqual({
      code: 'basis-verouderd',
      huidigeStatus: 'IN_BEHANDELING',
      gevraagdeStatus: 'AFGEHANDELD',
      volgnummer: 4,
    });
    expect(antwoord(gewijzigd(), klaar, jansen, 4)).toBe('goed');
  });

  it('KOP-2 the last status of the batch is the one that was asked', () => {
    const batch = [notitie(), status('IN_BEHANDELING'), ...klaar, notitie()];
    expect(antwoord(gewijzigd(), batch, jansen, 1)).toMatchObject({ gevraagdeStatus: 'AFGEHANDELD' });
  });

  it('KOP-2 without a status nothing is refused for its basis; newer annotations are told', () => {
    const verschoven = (basis: number) => {
      const o = vraag(gewijzigd(), [notitie()], jansen, basis);
      return o.ok && o.waarde.verschoven;
    };
    expect([1, 3, 4, 5, 6].map(verschoven)).toEqual([true, true, true, false, false]);
    expect(zonderBasis([notitie()])).toMatchObject({ ok: true, waarde: { verschoven: false } });
    expect(vraag(gewijzigd(), klaar, jansen, 4)).toMatchObject({ ok: true, waarde: { verschoven: true } });
  });

  it('KOP-2 the answer carries the melding as it was before the batch', () => {
    const o = vraag(gewijzigd(), klaar);
    expect(o).toMatchObject({ ok: true, waarde: { melding: { status: 'IN_BEHANDELING', statusVolgnummer: 4 } } });
  });
});

describe('rule 4: legal', () => {
  const feit = { code: 'overgang-niet-toegestaan', huidigeStatus: 'GEMELD', volgnummer: 3 } as const;

  it('KOP-2 a status is a transition for this actor from where the melding stands then', () => {
    const boom = maakBoom();
    expect(antwoord(boom, [status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' })])).toEqual({
      ...feit,
      gevraagdeStatus: 'AFGEHANDELD',
    });
    expect(antwoord(boom, [status('IN_BEHANDELING'), status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' })])).toBe('goed');
    expect(antwoord(boom, [status('IN_BEHANDELING'), status('ONVOLDOENDE_INFORMATIE', { toelichting: 'x' })])).toEqual({
      ...feit,
      gevraagdeStatus: 'ONVOLDOENDE_INFORMATIE',
    });
    expect(antwoord(boom, [status('INGETROKKEN')])).toEqual({ ...feit, gevraagdeStatus: 'INGETROKKEN' });
  });

  it.each<readonly [string, 'BRP' | 'BAG', Annotatie[], string | undefined]>([
    ['a toelichting', 'BRP', [status('ONVOLDOENDE_INFORMATIE')], 'toelichting'],
    ['one that is not blank', 'BRP', [status('ONVOLDOENDE_INFORMATIE', { toelichting: ' \n' })], 'toelichting'],
    ['a toelichting, there', 'BRP', [status('ONVOLDOENDE_INFORMATIE', { toelichting: 'x' })], undefined],
    ['a resultaat', 'BRP', [status('IN_BEHANDELING'), status('AFGEHANDELD')], 'resultaat'],
    ['a bronhouder', 'BRP', [status('VERKEERDE_BRONHOUDER')], 'bronhouder'],
    ['a bronhouder, there', 'BRP', [naar('0363'), status('VERKEERDE_BRONHOUDER')], undefined],
    ['no bronhouder for BAG', 'BAG', [status('VERKEERDE_BRONHOUDER')], undefined],
    ['a planning', 'BRP', [status('IN_BEHANDELING'), status('INGEPLAND')], 'planning'],
    ['a planning, there', 'BRP', [status('IN_BEHANDELING'), status('INGEPLAND'), gepland()], undefined],
  ])('KOP-2 what the profile demands: %s', (_geval, registratie, batch, veld) => {
    expect(antwoord(maakBoom({ registratie }), batch)).toEqual(
      veld === undefined ? 'goed' : { code: 'gegeven-ontbreekt', veld },
    );
  });

  it('KOP-2 after the end only what stays among bronhouders is added', () => {
    const dicht = maakBoom()
      .erbij(status('IN_BEHANDELING'))
      .erbij(status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' }));
    const einde = { code: 'overgang-niet-toegestaan', huidigeStatus: 'AFGEHANDELD', volgnummer: 5 };
    expect(antwoord(dicht, [notitie(), bestand(1, 'bronhouders')])).toBe('goed');
    expect(antwoord(dicht, [notitie(), bestand(1, 'allen')])).toEqual(einde);
    expect(antwoord(dicht, [bestand(1, 'allen')])).toEqual(einde);
    expect(antwoord(dicht, [status('INGETROKKEN')], melder)).toEqual({ ...einde, gevraagdeStatus: 'INGETROKKEN' });
    expect(antwoord(maakBoom(), [bestand(1, 'allen')])).toBe('goed');
  });

  it('KOP-2 a bronhouder that entered it by hand is its melder too', () => {
    const eigen = maakBoom({ melder: UTRECHT });
    expect(antwoord(eigen, [status('INGETROKKEN')])).toBe('goed');
    expect(antwoord(eigen, [status('IN_BEHANDELING')])).toBe('goed');
  });
});

describe('rule 4: a new bronhouder', () => {
  const weg = (...codes: string[]): Annotatie[] => [...codes.map(naar), status('VERKEERDE_BRONHOUDER')];
  const pad = '/annotaties/0/bronhouder';
  const elders = 'kan alleen samen met de status VERKEERDE_BRONHOUDER';

  it.each<readonly [string, 'BRP' | 'BAG', Annotatie[], readonly (readonly [string, string])[]]>([
    ['one that can take it', 'BRP', weg('0363'), []],
    ['one that is abolished tomorrow', 'BRP', weg('0311'), []],
    ['one that was abolished', 'BRP', weg('0310'), [[pad, 'is een opgeheven bronhouder']]],
    ['an unknown one', 'BRP', weg('9999'), [[pad, 'is geen bekende bronhouder']]],
    ['one of another registration', 'BRP', weg('KVK'), [[pad, 'is geen bronhouder van BRP']]],
    ['the current one', 'BRP', weg('0344'), [[pad, 'is al de bronhouder']]],
    ['without a status', 'BAG', [naar('0363')], [[pad, elders]]],
    ['with another status', 'BAG', [naar('0363'), status('IN_BEHANDELING')], [[pad, elders]]],
    [
      'wrong in two ways',
      'BAG',
      [naar('KVK')],
      [
        [pad, elders],
        [pad, 'is geen bronhouder van BAG'],
      ],
    ],
    [
      'two of them',
      'BRP',
      [status('VERKEERDE_BRONHOUDER'), naar('0363'), naar('0311')],
      [['/annotaties/2/bronhouder', 'kan maar één keer in een batch staan']],
    ],
    ['with a note behind the status', 'BRP', [...weg('0363'), notitie()], []],
    [
      'taken back in the same batch',
      'BAG',
      [...weg('0363'), status('IN_BEHANDELING', { toelichting: 'x' })],
      [[pad, elders]],
    ],
  ])('KOP-2 %s', (_geval, registratie, batch, fouten) => {
    expect(antwoord(maakBoom({ registratie }), batch)).toEqual(
      fouten.length === 0 ? 'goed' : { code: 'ongeldig', fouten: fouten.map(([p, melding]) => ({ pad: p, melding })) },
    );
  });
});

describe('rule 4: files', () => {
  const { maxAantal, maxTotaalBytes } = EIGEN_BIJLAGEN;
  const teVeel = {
    code: 'ongeldig',
    fouten: [{ pad: '/annotaties/1', melding: 'meer dan 50 eigen bijlagen bij een melding' }],
  };
  const teGroot = {
    code: 'ongeldig',
    fouten: [{ pad: '/annotaties/1', melding: 'meer dan 200 MB aan eigen bijlagen' }],
  };
  const met = (...bestanden: Annotatie[]): Boom => bestanden.reduce((boom, b) => boom.erbij(b), maakBoom());

  it('KOP-3 what this bronhouder added before counts, what others added does not', () => {
    const vol = (oin: string): Boom => met(...Array.from({ length: maxAantal }, () => bestand(1, 'bronhouders', oin)));
    expect(antwoord(vol(UTRECHT.oin), [notitie(), bestand(1)])).toEqual(teVeel);
    expect(antwoord(vol(NIEUWEGEIN.oin), [notitie(), bestand(1)])).toBe('goed');
    expect(antwoord(met(bestand(maxTotaalBytes)), [notitie(), bestand(1)])).toEqual(teGroot);
    expect(antwoord(met(bestand(maxTotaalBytes - 1)), [notitie(), bestand(1)])).toBe('goed');
    expect(antwoord(met(bestand(maxTotaalBytes, 'bronhouders', NIEUWEGEIN.oin)), [bestand(1)])).toBe('goed');
    expect(antwoord(met(bestand(maxTotaalBytes + 1)), [notitie()])).toBe('goed');
  });

  it('KOP-3 for WKK there are no files for the melder, only among bronhouders', () => {
    const wkk = maakBoom({ registratie: 'WKK' });
    expect(antwoord(wkk, [bestand(1, 'allen')])).toEqual({
      code: 'ongeldig',
      fouten: [{ pad: '/annotaties/0', melding: 'WKK kent geen bijlagen voor de melder' }],
    });
    expect(antwoord(wkk, [bestand(1, 'bronhouders'), bestand(1)])).toBe('goed');
    expect(antwoord(maakBoom({ registratie: 'XYZ' }), [bestand(1, 'allen')])).toBe('goed');
  });
});
