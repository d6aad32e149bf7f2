// A submission against every rule of koppelvlak chapter 6, a case a line: what is sent, and every fault that comes back.
import { describe, expect, it } from 'vitest';
import type { Annotatie } from '../../../shared/domain/annotatie.ts';
import { beoordeelIndiening } from '../../../shared/domain/indiening.ts';
import { REGISTRATIES } from '../../../shared/domain/registraties/registraties.ts';
import type { Beller, Bronhouderfeit, Veldfout } from '../../../shared/domain/toelating.ts';
import { annotatie, MELDER, UTRECHT, type Velden } from '../domain/boom.ts';

const MB = 2 ** 20;
const VANDAAG = '2026-11-23';
const GIDS: Readonly<Record<string, Bronhouderfeit>> = {
  '0344': { registraties: ['BRP', 'BAG', 'WKK'] },
  '0363': { registraties: ['BRP'] },
  '0310': { registraties: ['BRP'], opgehevenPer: VANDAAG },
  '0311': { registraties: ['BRP'], opgehevenPer: '2026-11-24' },
  KVK: { registraties: ['HR'] },
};
const bronhouder = (code: string): Bronhouderfeit | undefined => GIDS[code];

const melder: Beller = { soort: 'melder', oin: MELDER.oin, medewerker: 'x' };
const balie: Beller = {
  soort: 'bronhouder',
  bronhouder: '0344',
  oin: UTRECHT.oin,
  medewerker: UTRECHT.medewerker,
  rol: 'bijhouder',
};

const EEN = [{ naam: 'Geslachtsnaam', waardeBasisregistratie: 'Jansen', waardeWaargenomen: 'Janssen' }];

/** The root as each registration asks it, valid unless `velden` says otherwise. */
const GOED = {
  BRP: { registratie: 'BRP', meldsoort: 'GEREDE_TWIJFEL', objectidentificatie: { soort: 'BSN', waarde: '999990743' } },
  HR: { registratie: 'HR', meldsoort: 'CORRECTIE', objectidentificatie: { soort: 'KVK', waarde: '22222222' } },
  BAG: {
    registratie: 'BAG',
    meldsoort: 'GEREDE_TWIJFEL',
    objectidentificatie: { soort: 'BAG_ID', waarde: '0344010000000001' },
  },
  BGT: {
    registratie: 'BGT',
    meldsoort: 'GEREDE_TWIJFEL',
    objectidentificatie: { soort: 'LOCATIE', waarde: '136000,000 456000,000' },
  },
  WKK: {
    registratie: 'WKK',
    meldsoort: 'GEREDE_TWIJFEL',
    objectidentificatie: { soort: 'WKK_LOCATIE', waarde: '14;155.000,000;463.000,000' },
  },
} as const;

function wortel(code: keyof typeof GOED, velden: Partial<Velden<'terugmelding'>> = {}): Annotatie {
  return annotatie('terugmelding', { ...GOED[code], attributen: EEN, geannoteerdDoor: MELDER, ...velden });
}

const naar = (code: string): Annotatie => annotatie('bronhouder', { bronhouder: code });
const kenmerk = (tekst: string): Annotatie => annotatie('kenmerk', { kenmerk: tekst });
const contact = (): Annotatie => annotatie('contact', { contactType: 'Melder', naam: 'A. de Vries' });
const status = (code: string): Annotatie => annotatie('status', { status: code });
const bestand = (bytes = 1): Annotatie =>
  annotatie('bijlage', { bestandsnaam: 'a.pdf', mimeType: 'application/pdf', bytes, sha256: '0'.repeat(64) });
const bestanden = (aantal: number, bytes = 1): Annotatie[] => Array.from({ length: aantal }, () => bestand(bytes));

const oordeel = (batch: readonly Annotatie[], beller: Beller = melder) =>
  beoordeelIndiening({ batch, beller, bronhouder, vandaag: VANDAAG });

/** What came back in one word: the start status, or the code of the refusal. */
function uitkomst(batch: readonly Annotatie[], beller?: Beller): string {
  const o = oordeel(batch, beller);
  return o.ok ? o.waarde.startstatus : o.fout.code;
}

/** The faults of a refusal for its content; none when it was let in. */
function fouten(batch: readonly Annotatie[], beller?: Beller): readonly Veldfout[] {
  const o = oordeel(batch, beller);
  if (o.ok) return [];
  if (o.fout.code !== 'ongeldig') throw new Error(o.fout.code);
  return o.fout.fouten;
}

type Geval = readonly [geval: string, batch: readonly Annotatie[], pad: string, melding: string];

/** Each case has this one fault and no other. */
function elkEenFout(gevallen: readonly Geval[], beller?: Beller): void {
  expect(gevallen.map(([geval, batch]) => [geval, fouten(batch, beller)])).toEqual(
    gevallen.map(([geval, , pad, melding]) => [geval, [{ pad, melding }]]),
  );
}

describe('a submission that fits its profile', () => {
  it.each<readonly [string, readonly Annotatie[], string]>([
    ['BRP with its bronhouder', [wortel('BRP'), naar('0344')], 'GEMELD'],
    [
      'BRP with everything',
      [wortel('BRP'), kenmerk('Z-1'), contact(), bestand(), naar('0344'), status('GEMELD')],
      'GEMELD',
    ],
    ['the root in another place than the first', [naar('0344'), wortel('BRP')], 'GEMELD'],
    ['HR without a bronhouder', [wortel('HR')], 'CORRECTIE'],
    ['BAG starting with its meldsoort', [wortel('BAG'), status('GEREDE_TWIJFEL')], 'GEREDE_TWIJFEL'],
    ['BAG with its second meldsoort', [wortel('BAG', { meldsoort: 'ONTBREKEND_OBJECT' })], 'ONTBREKEND_OBJECT'],
    ['WKK without a file', [wortel('WKK')], 'GEREDE_TWIJFEL'],
  ])('KOP-6 %s is let in with its start status', (_geval, batch, start) => {
    expect(uitkomst(batch)).toBe(start);
  });

  it('KOP-6 the answer carries the root and its profile', () => {
    const root = wortel('BRP');
    expect(oordeel([root, naar('0344')])).toEqual({
      ok: true,
      waarde: { wortel: root, profiel: REGISTRATIES.BRP, startstatus: 'GEMELD' },
    });
  });
});

describe('what a submission consists of', () => {
  const brp = [wortel('BRP'), naar('0344')];

  it('KOP-6 root, kenmerk, contact, bronhouder and status stand in it at most once', () => {
    const ook = wortel('BRP');
    expect(fouten([...brp, ook])).toEqual([
      { pad: '/annotaties/2/soort', melding: 'terugmelding kan hier maar één keer staan' },
    ]);
    expect(fouten([...brp, kenmerk('a'), kenmerk('b')])).toEqual([
      { pad: '/annotaties/3/soort', melding: 'kenmerk kan hier maar één keer staan' },
    ]);
    expect(fouten([...brp, contact(), contact()]).map((f) => f.pad)).toEqual(['/annotaties/3/soort']);
    expect(fouten([...brp, naar('0344')]).map((f) => f.pad)).toEqual(['/annotaties/2/soort']);
    expect(fouten([...brp, status('GEMELD'), status('GEMELD'), status('GEMELD')]).map((f) => f.pad)).toEqual([
      '/annotaties/3/soort',
      '/annotaties/4/soort',
    ]);
  });

  it('KOP-6 files may stand in it more than once', () => {
    expect(fouten([...brp, bestand(), bestand()])).toEqual([]);
  });

  it('KOP-6 without a root nothing else is looked at', () => {
    const lang = kenmerk('k'.repeat(50));
    expect(fouten([naar('0344'), lang])).toEqual([{ pad: '/annotaties', melding: 'de terugmelding zelf ontbreekt' }]);
    expect(fouten([lang, lang])).toHaveLength(2);
  });

  it('KOP-6 an unknown registration is a fault of the root, next to what is there twice', () => {
    const vreemd = wortel('BRP', { registratie: 'XYZ' });
    expect(fouten([naar('0344'), vreemd, kenmerk('a'), kenmerk('b')])).toEqual([
      { pad: '/annotaties/3/soort', melding: 'kenmerk kan hier maar één keer staan' },
      { pad: '/annotaties/1/registratie', melding: 'is geen bekende registratie' },
    ]);
  });

  it('KOP-6 all faults come back at once', () => {
    const batch = [
      wortel('BAG', { meldsoort: 'NIEUW', object: 'Kind', attributen: [] }),
      kenmerk('k'.repeat(41)),
      status('AFGEHANDELD'),
      naar('9999'),
      ...bestanden(6, 4 * MB),
    ];
    expect(fouten(batch).map((f) => f.pad)).toEqual([
      '/annotaties/0/meldsoort',
      '/annotaties/0/object',
      '/annotaties/0/attributen',
      '/annotaties/3/bronhouder',
      '/annotaties/1/kenmerk',
      '/annotaties/2/status',
      '/annotaties/9',
      '/annotaties',
    ]);
  });
});

describe('who may submit', () => {
  const metDeHand = [wortel('BAG', { geannoteerdDoor: UTRECHT, herkomst: 'balie' })];

  it.each<readonly [string, readonly Annotatie[], Beller, string]>([
    [
      'a note, which a melder never writes',
      [...metDeHand, annotatie('aantekening', { tekst: 'x', zichtbaar: 'eigen' })],
      melder,
      'rol-niet-bevoegd',
    ],
    ['a file for colleagues only', [...metDeHand, { ...bestand(), zichtbaar: 'eigen' }], melder, 'rol-niet-bevoegd'],
    [
      'a planning',
      [annotatie('planning', { mijlpaal: 'Besluit', datum: '2026-12-01' }), ...metDeHand],
      melder,
      'rol-niet-bevoegd',
    ],
    [
      'a note by a bronhouder by hand',
      [...metDeHand, annotatie('aantekening', { tekst: 'x', zichtbaar: 'eigen' })],
      balie,
      'rol-niet-bevoegd',
    ],
    ['a raadpleger by hand', metDeHand, { ...balie, rol: 'raadpleger' }, 'rol-niet-bevoegd'],
    ['a bijhouder by hand', metDeHand, balie, 'GEREDE_TWIJFEL'],
    ['a teamlead by hand', metDeHand, { ...balie, rol: 'teamlead' }, 'GEREDE_TWIJFEL'],
    ['a melder', metDeHand, melder, 'GEREDE_TWIJFEL'],
  ])('KOP-6 %s', (_geval, batch, beller, verwacht) => {
    expect(uitkomst(batch, beller)).toBe(verwacht);
  });
});

describe('the root', () => {
  const brp = (velden: Partial<Velden<'terugmelding'>>): Annotatie[] => [wortel('BRP', velden), naar('0344')];
  const bag = (velden: Partial<Velden<'terugmelding'>>): Annotatie[] => [wortel('BAG', velden)];
  const id = (soort: string, waarde: string) => ({ objectidentificatie: { soort, waarde } });

  it('KOP-6 the meldsoort and the object are of the profile', () => {
    elkEenFout([
      [
        'meldsoort of another registration',
        brp({ meldsoort: 'NIEUW' }),
        '/annotaties/0/meldsoort',
        'bestaat niet bij BRP',
      ],
      ['object of another registration', brp({ object: 'Pand' }), '/annotaties/0/object', 'is geen object van BRP'],
      [
        'the root second',
        [naar('0344'), wortel('BRP', { object: 'Pand' })],
        '/annotaties/1/object',
        'is geen object van BRP',
      ],
    ]);
    expect(fouten(brp({ object: 'Kind' }))).toEqual([]);
    expect(fouten([wortel('WKK', { object: 'Duiker' })])).toEqual([]);
  });

  it('KOP-6 the identification is of a kind of the profile', () => {
    elkEenFout([
      [
        'a KvK number for BRP',
        brp(id('KVK', '22222222')),
        '/annotaties/0/objectidentificatie/soort',
        'bestaat niet bij BRP',
      ],
      ['a BSN for BAG', bag(id('BSN', '999990743')), '/annotaties/0/objectidentificatie/soort', 'bestaat niet bij BAG'],
    ]);
  });

  it('KOP-6 the identification is a valid one of its length, and every fault is told', () => {
    const paden = (batch: readonly Annotatie[]): readonly string[] => [...new Set(fouten(batch).map((f) => f.pad))];
    const waarde = '/annotaties/0/objectidentificatie/waarde';
    expect(paden(brp(id('BSN', '999990744')))).toEqual([waarde]);
    expect(fouten(brp(id('BSN', '999990744')))).toHaveLength(1);
    expect(fouten(brp(id('BSN', '99999074'))).at(-1)?.melding).toBe('heeft 9 tekens');
    expect(fouten(brp(id('BSN', '999 990 743')))).toEqual([{ pad: waarde, melding: 'heeft 9 tekens' }]);
    expect(fouten(bag(id('BAG_ID', '0344 010000000001')))).toEqual([{ pad: waarde, melding: 'heeft 4 of 16 tekens' }]);
    expect(fouten(bag(id('BAG_ID', '1234')))).toEqual([]);
    expect(fouten(brp(id('ADRES', 'a'.repeat(50))))).toEqual([]);
    expect(fouten(brp(id('ADRES', '🏠'.repeat(50))))).toEqual([]);
    expect(fouten(brp(id('ADRES', 'a'.repeat(51)))).at(-1)).toEqual({
      pad: waarde,
      melding: 'heeft hooguit 50 tekens',
    });
    expect(fouten([wortel('WKK', id('WKK_LOCATIE', '14;155.000;463.000'))])).toEqual([]);
  });

  it('KOP-6 an attribuut where the meldsoort asks one, else an attribuut or a toelichting', () => {
    const hr = (velden: Partial<Velden<'terugmelding'>>): Annotatie[] => [wortel('HR', { attributen: [], ...velden })];
    const leeg = '/annotaties/0/attributen';
    const een = 'noem ten minste één gegeven';
    const ofUitleg = 'noem ten minste één gegeven of geef een toelichting';
    elkEenFout([
      ['BRP', brp({ attributen: [] }), leeg, een],
      ['BRP with a toelichting', brp({ attributen: [], toelichting: 'Klopt niet' }), leeg, een],
      ['HR correction', hr({ toelichting: 'Klopt niet' }), leeg, een],
      ['HR new, nothing', hr({ meldsoort: 'NIEUW' }), leeg, ofUitleg],
      ['HR new, blank', hr({ meldsoort: 'NIEUW', toelichting: ' \n ' }), leeg, ofUitleg],
    ]);
    expect(fouten(hr({ meldsoort: 'NIEUW', toelichting: 'Ontbreekt' }))).toEqual([]);
    expect(fouten([wortel('HR', { meldsoort: 'NIEUW' })])).toEqual([]);
  });

  it('KOP-3 by hand it says where the melding came from; a melder need not', () => {
    const zonder = [wortel('BAG', { geannoteerdDoor: UTRECHT })];
    expect(fouten(zonder)).toEqual([]);
    expect(fouten(zonder, balie)).toEqual([
      { pad: '/annotaties/0/herkomst', melding: 'is verplicht bij een melding die u zelf invoert' },
    ]);
  });
});

describe('what goes with the root', () => {
  const brp = [wortel('BRP'), naar('0344')];

  it('KOP-6 a kenmerk has 12 characters for BRP and 40 for the others', () => {
    expect(fouten([...brp, kenmerk('k'.repeat(12))])).toEqual([]);
    expect(fouten([...brp, kenmerk('k'.repeat(13))])).toEqual([
      { pad: '/annotaties/2/kenmerk', melding: 'Een kenmerk heeft hooguit 12 tekens; dit zijn er 13.' },
    ]);
    expect(fouten([wortel('BAG'), kenmerk('k'.repeat(40))])).toEqual([]);
    expect(fouten([wortel('BAG'), kenmerk('k'.repeat(41))]).map((f) => f.pad)).toEqual(['/annotaties/1/kenmerk']);
  });

  it('KOP-6 a status is the start status and no other', () => {
    elkEenFout([
      [
        'BRP later',
        [...brp, status('IN_BEHANDELING')],
        '/annotaties/2/status',
        'is niet de status waarmee deze melding begint',
      ],
      [
        'BRP meldsoort',
        [...brp, status('GEREDE_TWIJFEL')],
        '/annotaties/2/status',
        'is niet de status waarmee deze melding begint',
      ],
      [
        'HR other',
        [wortel('HR'), status('NIEUW')],
        '/annotaties/1/status',
        'is niet de status waarmee deze melding begint',
      ],
    ]);
  });

  it('KOP-3 at most five files of 20 MB together, and none for WKK', () => {
    elkEenFout([
      ['six', [...brp, ...bestanden(6)], '/annotaties/7', 'meer dan 5 bijlagen'],
      ['a byte too many', [...brp, bestand(20 * MB), bestand(1)], '/annotaties', 'meer dan 20 MB aan bijlagen'],
      ['WKK', [wortel('WKK'), bestand()], '/annotaties/1', 'WKK kent geen bijlagen'],
    ]);
    expect(fouten([...brp, ...bestanden(5, 4 * MB)])).toEqual([]);
    expect(fouten([...brp, ...bestanden(7)])).toHaveLength(2);
  });
});

describe('the bronhouder', () => {
  const brp = (code: string): Annotatie[] => [wortel('BRP'), naar(code)];
  const eigenMelding = (code: 'BRP' | 'BAG' | 'HR'): Annotatie =>
    wortel(code, { geannoteerdDoor: UTRECHT, herkomst: 'balie' });

  it('KOP-6 is known, not abolished, and one of this registration', () => {
    const pad = '/annotaties/1/bronhouder';
    elkEenFout([
      ['BRP without one', [wortel('BRP')], '/annotaties', 'bij BRP is een bronhouder verplicht'],
      ['unknown', brp('9999'), pad, 'is geen bekende bronhouder'],
      ['abolished today', brp('0310'), pad, 'is een opgeheven bronhouder'],
      ['of another registration', brp('KVK'), pad, 'is geen bronhouder van BRP'],
    ]);
    expect(fouten(brp('0311'))).toEqual([]);
  });

  it('KOP-3 by hand it is one’s own, named or not', () => {
    expect(fouten([eigenMelding('BRP'), naar('0344')], balie)).toEqual([]);
    expect(fouten([eigenMelding('BAG')], balie)).toEqual([]);
    elkEenFout(
      [
        ['another', [eigenMelding('BRP'), naar('0363')], '/annotaties/1/bronhouder', 'is niet uw eigen bronhouder'],
        ['BRP without one', [eigenMelding('BRP')], '/annotaties', 'bij BRP is een bronhouder verplicht'],
        ['not ours', [eigenMelding('HR')], '/annotaties/0/registratie', 'uw organisatie is geen bronhouder van HR'],
      ],
      balie,
    );
    expect(fouten([eigenMelding('BRP'), naar('KVK')], balie)).toEqual([
      { pad: '/annotaties/1/bronhouder', melding: 'is geen bronhouder van BRP' },
      { pad: '/annotaties/1/bronhouder', melding: 'is niet uw eigen bronhouder' },
    ]);
  });

  it('KOP-3 an organisation that was abolished enters nothing by hand any more', () => {
    const opgeheven: Beller = { ...balie, bronhouder: '0310' };
    const pad = '/annotaties/0/registratie';
    expect(fouten([eigenMelding('BAG')], opgeheven)).toEqual([
      { pad, melding: 'uw organisatie is een opgeheven bronhouder' },
    ]);
    expect(fouten([eigenMelding('BAG')], { ...balie, bronhouder: '9999' })).toEqual([
      { pad, melding: 'uw organisatie is geen bekende bronhouder' },
    ]);
  });
});
