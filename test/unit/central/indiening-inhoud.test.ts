// The content of a submission against its profile (koppelvlak chapters 3 and 6), a case a line.
import { describe, expect, it } from 'vitest';
import type { Annotatie } from '../../../shared/domain/annotatie.ts';
import type { Beller } from '../../../shared/domain/toelating.ts';
import { UTRECHT, type Velden } from '../domain/boom.ts';
import {
  balie,
  bestand,
  bestanden,
  elkEenFout,
  fouten,
  kenmerk,
  MB,
  naar,
  status,
  wortel,
} from '../domain/indienen.ts';

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
