// The rehearsal: what the service would say of a batch, for every problem that it can answer with.
import { describe, expect, it } from 'vitest';
import type { Annotatie, OntvangenAnnotatie } from '../../../shared/domain/annotatie.ts';
import { beproef, type Proefbatch, type Proefvraag } from '../../../shared/domain/proef.ts';
import { annotatie, maakBoom, NIEUWEGEIN, status, UTRECHT, uuidVan, WORTEL, zetDoor } from './boom.ts';

const BELLER = { soort: 'bronhouder', bronhouder: '0344', ...UTRECHT, rol: 'bijhouder' } as const;
const GEMEENTE = { registraties: ['BRP', 'BAG', 'BGT'] };

let nummer = 0;
function batch(basis: number, annotaties: readonly Annotatie[], anders: Partial<Proefbatch> = {}): Proefbatch {
  nummer += 1;
  return { batch: uuidVan(700_000 + nummer), annotaties, basis, vast: false, onderweg: true, ...anders };
}

function proef(boom: readonly OntvangenAnnotatie[], batches: readonly Proefbatch[], anders: Partial<Proefvraag> = {}) {
  return beproef({
    boom,
    batches,
    eigen: new Set(batches.flatMap((b) => b.annotaties.map((a): string => a.uuid))),
    beller: BELLER,
    bronhouder: (code) => (code === '0344' || code === '0356' ? GEMEENTE : undefined),
    vandaag: '2026-11-23',
    nu: '2026-11-23T09:00:00Z',
    ...anders,
  }).map(({ uitslag, code, veld }) => [uitslag, code, veld].filter((deel) => deel !== null).join(' '));
}

const onvoldoende = () => status('ONVOLDOENDE_INFORMATIE', { toelichting: 'Wij missen een bewijs.' });
const notitie = (velden: object = {}) => annotatie('aantekening', { tekst: 'Gebeld', zichtbaar: 'eigen', ...velden });
const collega = { ...UTRECHT, medewerker: 's.bakker' };

describe('proef', () => {
  it('DOM-500 a batch that fits is accepted', () => {
    expect(proef(maakBoom().annotaties, [batch(3, [onvoldoende()])])).toEqual(['aanvaard']);
  });

  it('DOM-501 a status set by somebody else after what the person saw makes it outdated', () => {
    const boom = maakBoom().erbij(status('IN_BEHANDELING', { geannoteerdDoor: collega }));
    expect(proef(boom.annotaties, [batch(3, [status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' })])])).toEqual([
      'verouderd basis-verouderd',
    ]);
  });

  it.each([
    ['a transition that is none', [status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' })], 'overgang-niet-toegestaan'],
    ['a text that is demanded', [status('ONVOLDOENDE_INFORMATIE')], 'gegeven-ontbreekt toelichting'],
    [
      'a bronhouder that nobody knows',
      [status('VERKEERDE_BRONHOUDER', { toelichting: 'x' }), annotatie('bronhouder', { bronhouder: '9999' })],
      'ongeldig',
    ],
    [
      'an assignment of a colleague',
      [annotatie('toewijzing', { medewerker: 's.bakker', zichtbaar: 'eigen' })],
      'rol-niet-bevoegd',
    ],
  ] as const)('DOM-502 %s is refused with its code', (_, annotaties, verwacht) => {
    expect(proef(maakBoom().annotaties, [batch(3, annotaties)])).toEqual([`geweigerd ${verwacht}`]);
  });

  it('DOM-503 a melding that went to another bronhouder is refused', () => {
    const boom = zetDoor(maakBoom(), '0356', 'GEMELD', '2026-11-23T08:00:00Z');
    expect(proef(boom.annotaties, [batch(99, [notitie()])])).toEqual(['geweigerd niet-de-bronhouder']);
  });

  it('DOM-504 a melding that the service does not know is refused', () => {
    expect(proef([], [batch(3, [notitie()])])).toEqual(['geweigerd onbekend']);
  });

  it('DOM-505 what the service has already is not new, whatever happened since; the name it adds does not count', () => {
    const mijne = onvoldoende();
    const boom = zetDoor(
      maakBoom().erbij({ ...mijne, geannoteerdDoor: { ...mijne.geannoteerdDoor, naam: 'Gemeente Utrecht' } }),
      '0356',
      'GEMELD',
      '2026-11-23T08:00:00Z',
    );
    expect(proef(boom.annotaties, [batch(3, [mijne])])).toEqual(['al-ontvangen']);
  });

  it('DOM-506 the same uuid with another content, or only a part that is known, is refused', () => {
    const mijne = notitie();
    const boom = maakBoom().erbij({ ...mijne, tekst: 'Iets anders' } as Annotatie).annotaties;
    expect(proef(boom, [batch(3, [mijne])])).toEqual(['geweigerd uuid-hergebruikt']);
    const half = maakBoom().erbij(mijne).annotaties;
    expect(proef(half, [batch(3, [mijne, notitie()])])).toEqual(['geweigerd uuid-hergebruikt']);
  });

  it('DOM-507 batches are judged in order, the accepted ones on top of the tree', () => {
    const afgehandeld = [status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' })];
    const boom = maakBoom().annotaties;
    expect(proef(boom, [batch(3, [status('IN_BEHANDELING')]), batch(3, afgehandeld)])).toEqual([
      'aanvaard',
      'aanvaard',
    ]);
    expect(proef(boom, [batch(3, afgehandeld)])).toEqual(['geweigerd overgang-niet-toegestaan']);
  });

  it('DOM-508 one that is forwarded takes away the ground under those behind it', () => {
    const door = [
      status('VERKEERDE_BRONHOUDER', { toelichting: 'Niet onze inwoner.' }),
      annotatie('bronhouder', { bronhouder: '0356' }),
    ];
    expect(proef(maakBoom().annotaties, [batch(3, door), batch(3, [notitie()])])).toEqual([
      'aanvaard',
      'geweigerd niet-de-bronhouder',
    ]);
  });

  it('DOM-509 behind a refused status the statuses wait and the notes go on', () => {
    const batches = [
      batch(3, [status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' })]),
      batch(3, [onvoldoende()]),
      batch(3, [notitie()]),
      batch(3, [onvoldoende()], { vast: true }),
    ];
    expect(proef(maakBoom().annotaties, batches)).toEqual([
      'geweigerd overgang-niet-toegestaan',
      'geweigerd voorganger-geweigerd',
      'aanvaard',
      'aanvaard',
    ]);
  });

  it("DOM-510 one's own earlier work is no surprise, unless the bytes were made before it", () => {
    const eerste = status('IN_BEHANDELING');
    const boom = maakBoom().erbij(eerste).annotaties;
    const tweede = [status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' })];
    const eigen = new Set<string>([eerste.uuid]);
    expect(proef(boom, [batch(3, tweede)], { eigen })).toEqual(['aanvaard']);
    expect(proef(boom, [batch(3, tweede, { vast: true })], { eigen })).toEqual(['verouderd basis-verouderd']);
  });

  it('DOM-511 a refused one is judged on the tree as it is, and nothing waits for it', () => {
    const boom = maakBoom().erbij(status('INGETROKKEN', { geannoteerdDoor: NIEUWEGEIN })).annotaties;
    const batches = [batch(3, [onvoldoende()], { onderweg: false }), batch(3, [notitie()])];
    expect(proef(boom, batches)).toEqual(['verouderd basis-verouderd', 'aanvaard']);
  });

  it('DOM-512 a raadpleger would be refused everything', () => {
    const beller = { ...BELLER, rol: 'raadpleger' } as const;
    expect(proef(maakBoom().annotaties, [batch(3, [notitie()])], { beller })).toEqual(['geweigerd rol-niet-bevoegd']);
  });

  it('DOM-513 a melding entered by hand is judged as a submission, and what follows on it', () => {
    const root = annotatie('terugmelding', {
      uuid: WORTEL,
      registratie: 'BRP',
      meldsoort: 'GEREDE_TWIJFEL',
      objectidentificatie: { soort: 'BSN', waarde: '999990743' },
      attributen: [{ naam: 'Huisnummer', waardeBasisregistratie: '23', waardeWaargenomen: '21' }],
      herkomst: 'balie',
    });
    const rest = [annotatie('bronhouder', { bronhouder: '0344' }), status('GEMELD')];
    expect(proef([], [batch(0, [root, ...rest]), batch(0, [status('IN_BEHANDELING')])])).toEqual([
      'aanvaard',
      'aanvaard',
    ]);
    const fout = { ...root, objectidentificatie: { soort: 'BSN', waarde: '1' } };
    expect(proef([], [batch(0, [fout, ...rest])])).toEqual(['geweigerd ongeldig']);
  });
});
