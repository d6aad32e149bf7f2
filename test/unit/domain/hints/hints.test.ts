// Hints: each says what it saw, none decides.
import { describe, expect, it } from 'vitest';
import { HINTCODES, type Hint } from '../../../../shared/domain/hints/hint.ts';
import { type Hintvraag, hintsVan } from '../../../../shared/domain/hints/hints.ts';
import type { Verwant } from '../../../../shared/domain/hints/opvolging.ts';
import type { Melding } from '../../../../shared/domain/melding.ts';
import { annotatie, maakBoom, status, uuidVan } from '../boom.ts';

/** A melding of Utrecht with a contact and a file: one without hints. */
function melding(velden: Partial<Melding> = {}): Melding {
  const boom = maakBoom({ object: 'Verblijfplaats' })
    .erbij(annotatie('contact', { contactType: 'Melder', organisatie: 'Belastingdienst' }))
    .melding();
  return { ...boom, toelichting: 'Post kwam terug', kenmerk: 'BD-1', ...velden };
}

function hints(velden: Partial<Melding> = {}, vraag: Partial<Hintvraag> = {}): Hint[] {
  return hintsVan({
    melding: melding(velden),
    vandaag: '2026-11-23',
    bijlagen: ['aanwezig'],
    verwant: [],
    ligging: undefined,
    kenmerk: (m) => m.kenmerk ?? '',
    melder: () => 'Belastingdienst',
    statusnaam: (m) => m.status,
    ...vraag,
  });
}

const codes = (gevonden: readonly Hint[]): string[] => gevonden.map((h) => h.code);
const bag = (waarde: string, meer: Partial<Melding> = {}): Partial<Melding> => ({
  registratie: 'BAG',
  object: 'Pand',
  objectidentificatie: { soort: 'BAG_ID', waarde },
  ...meer,
});

describe('what is right', () => {
  it('DOM-910 has no hint', () => {
    expect(hints()).toEqual([]);
  });

  it('DOM-910 every code of the contract is one that can be given', () => {
    expect(new Set(HINTCODES).size).toBe(HINTCODES.length);
  });
});

describe('identifications and values', () => {
  it('DOM-911 a BSN that fails the 11-proef, in the words of the check and without the number', () => {
    const [hint] = hints({ objectidentificatie: { soort: 'BSN', waarde: '999990742' } });
    expect(hint).toEqual({
      code: 'identificatie-klopt-niet',
      ernst: 'let-op',
      gegevens: { soort: 'Burgerservicenummer', reden: 'Dit BSN klopt niet: het doorstaat de 11-proef niet.' },
    });
  });

  it('DOM-911 an A-nummer, a BAG identification and a location each by their own check', () => {
    const reden = (soort: string, waarde: string, registratie: string) =>
      hints({ registratie, objectidentificatie: { soort, waarde } }).find((h) => h.code === 'identificatie-klopt-niet');
    expect(reden('A_NUMMER', '1122334455', 'BRP')).toBeDefined();
    expect(reden('BAG_ID', '0344990000000001', 'BAG')).toBeDefined();
    expect(reden('LOCATIE', '155000.0 463000.0', 'BGT')).toBeDefined();
    expect(reden('LOCATIE', '155000,000 463000,000', 'BGT')).toBeUndefined();
  });

  it('DOM-911 the fictitious number of the HR asks for address and proof', () => {
    expect(hints({ registratie: 'HR', objectidentificatie: { soort: 'KVK', waarde: '22222222' } })).toContainEqual({
      code: 'fictief-nummer',
      ernst: 'let-op',
      gegevens: { nummer: '22222222' },
    });
  });

  it.each([
    ['Burgerservicenummer', '999990742', 'Dit BSN klopt niet: het doorstaat de 11-proef niet.'],
    ['Postcode', '0511 AB', 'Dit is geen geldige postcode.'],
    ['Datum aanvang adreshouding', '2026-02-30', 'Deze datum bestaat niet.'],
  ])('DOM-912 an observed %s that can’t be right', (naam, waarde, reden) => {
    expect(hints({ attributen: [{ naam, waardeWaargenomen: waarde }] })).toEqual([
      { code: 'waarde-klopt-niet', ernst: 'let-op', gegevens: { gegeven: naam, reden } },
    ]);
  });

  it('DOM-912 does not check what is empty, equal, partly known or only registered', () => {
    const attributen = [
      { naam: 'Postcode', waardeBasisregistratie: 'onzin' },
      { naam: 'Burgerservicenummer', waardeBasisregistratie: '1', waardeWaargenomen: '1' },
      { naam: 'Datum overlijden', waardeWaargenomen: '2026-11-00' },
    ];
    expect(hints({ attributen })).toEqual([]);
  });
});

describe('the municipality of a BAG identification', () => {
  it('DOM-913 another one is named', () => {
    expect(hints(bag('0307100000000001'))).toContainEqual({
      code: 'andere-gemeente',
      ernst: 'let-op',
      gegevens: { code: '0307', naam: 'Amersfoort' },
    });
  });

  it.each([
    ['one’s own', '0344100000000001'],
    ['a predecessor that became part of it (Vleuten-De Meern)', '0347100000000001'],
    ['a code that nobody knows', '9998100000000001'],
    ['a woonplaats, which has no municipality in it', '3295'],
  ])('DOM-913 no hint for %s', (_, waarde) => {
    expect(codes(hints(bag(waarde)))).not.toContain('andere-gemeente');
  });

  it('DOM-913 of one that ended elsewhere, its successor is named', () => {
    // Abcoude went into De Ronde Venen in 2011.
    expect(hints(bag('0305100000000001'))).toContainEqual(
      expect.objectContaining({ gegevens: { code: '0305', naam: 'De Ronde Venen' } }),
    );
  });

  it('DOM-913 a bronhouder that is no municipality (KVK) gets no hint', () => {
    expect(codes(hints(bag('0307100000000001', { bronhouder: 'KVK' })))).not.toContain('andere-gemeente');
  });
});

describe('the place', () => {
  const bgt = (x: number, y: number): Partial<Melding> => ({
    registratie: 'BGT',
    objectidentificatie: { soort: 'LOCATIE', waarde: '' },
    locatie: { x, y },
  });

  it('DOM-914 outside the Netherlands, whatever the boundaries say', () => {
    const gevonden = hints(bgt(500_000, 455_000), { ligging: { binnen: false, gemeente: '', meters: 9 } });
    expect(codes(gevonden)).toContain('punt-buiten-nederland');
    expect(codes(gevonden)).not.toContain('punt-buiten-gemeente');
  });

  it('DOM-914 outside one’s own boundary, with the neighbour and the distance', () => {
    expect(
      hints(bgt(136_204, 455_871), { ligging: { binnen: false, gemeente: 'Nieuwegein', meters: 340 } }),
    ).toContainEqual({
      code: 'punt-buiten-gemeente',
      ernst: 'let-op',
      gegevens: { gemeente: 'Nieuwegein', meters: 340 },
    });
  });

  it('DOM-914 nothing inside, without boundaries, or without a place', () => {
    const plaats = (gevonden: readonly Hint[]) => codes(gevonden).filter((c) => c.startsWith('punt-'));
    expect(plaats(hints(bgt(136_204, 455_871), { ligging: { binnen: true } }))).toEqual([]);
    expect(plaats(hints(bgt(136_204, 455_871)))).toEqual([]);
    expect(plaats(hints({}, { ligging: { binnen: false, gemeente: '', meters: 9 } }))).toEqual([]);
  });
});

describe('evidence', () => {
  it.each<[string, string, string[]]>([
    ['no file and no words', ' ', ['onderbouwing-ontbreekt']],
    ['no file, but words', 'Post kwam terug', ['geen-bijlage']],
    ['words that speak of a file that is not there', 'Zie de foto’s van de gevel', ['genoemde-bijlage-ontbreekt']],
    ['a word that only looks like it', 'De fotograaf woont er niet meer', ['geen-bijlage']],
  ])('DOM-915 %s', (_, toelichting, verwacht) => {
    expect(codes(hints({ toelichting }, { bijlagen: [] }))).toEqual(verwacht);
  });

  it('DOM-915 the registration that takes no files is not asked for one', () => {
    const wkk = {
      registratie: 'WKK',
      objectidentificatie: { soort: 'WKK_LOCATIE', waarde: '14;155.000,000;463.000,000' },
    };
    expect(hints(wkk, { bijlagen: [] })).toEqual([]);
  });

  it('DOM-915 files that the service lost, and files still on their way', () => {
    expect(hints({}, { bijlagen: ['aanwezig', 'niet-beschikbaar', 'onderweg', 'onderweg'] })).toEqual([
      { code: 'bestanden-niet-beschikbaar', ernst: 'let-op', gegevens: { aantal: 1 } },
      { code: 'bestanden-onderweg', ernst: 'info', gegevens: { aantal: 2 } },
    ]);
  });

  it('DOM-915 an anonymous melder', () => {
    expect(codes(hints({ contactMelder: undefined as never }))).toEqual(['anoniem']);
  });
});

const NR = '23 → 21';
const attributen = [{ naam: 'Huisnummer', waardeBasisregistratie: '23', waardeWaargenomen: '21' }];

function andere(velden: Partial<Melding> = {}, waarom: Verwant['waarom'] = 'persoon'): Verwant {
  return { melding: melding({ uuid: uuidVan(77), kenmerk: 'SVB-2', attributen, ...velden }), waarom };
}

describe('what belongs together', () => {
  it(`DOM-916 the same of the same (${NR}) is called double; other values are only counted`, () => {
    expect(
      hints(
        { attributen },
        { verwant: [andere({ attributen: [{ ...attributen[0], waardeWaargenomen: ' 21' } as never] })] },
      ),
    ).toEqual([{ code: 'dubbel', ernst: 'let-op', gegevens: { kenmerk: 'SVB-2', melder: 'Belastingdienst' } }]);
    const ander = andere({ attributen: [{ naam: 'Huisnummer', waardeWaargenomen: '25' }] });
    expect(hints({ attributen }, { verwant: [ander] })).toEqual([
      { code: 'zelfde-onderwerp', ernst: 'info', gegevens: { aantal: 1 } },
    ]);
  });

  it('DOM-916 what is closed, of another registration, or names no values, is no double', () => {
    expect(codes(hints({ attributen }, { verwant: [andere({ eindstatus: true })] }))).toEqual([]);
    expect(codes(hints({ attributen }, { verwant: [andere({ registratie: 'BAG' })] }))).toEqual(['zelfde-onderwerp']);
    expect(codes(hints({ attributen: [] }, { verwant: [andere({ attributen: [] })] }))).toEqual(['zelfde-onderwerp']);
  });

  it('DOM-917 a series says how many of it are here; it does not count as the same subject', () => {
    const verwant = [andere({ toelichting: 'Melding 2 van 3' }, 'reeks')];
    expect(hints({ toelichting: 'Melding 1 van 3 over dit gezin' }, { verwant })).toEqual([
      { code: 'reeks', ernst: 'info', gegevens: { nummer: 1, totaal: 3, hier: 2 } },
    ]);
  });

  it('DOM-918 in onderzoek: this one’s own mark, else that of another about the same', () => {
    const merk = annotatie('onderzoek', { actie: 'geplaatst', datum: '2026-11-02' });
    const weg = annotatie('onderzoek', { actie: 'verwijderd', datum: '2026-11-20' });
    expect(hints({ onderzoeken: [merk] })).toEqual([
      { code: 'in-onderzoek', ernst: 'info', gegevens: { sinds: '2026-11-02' } },
    ]);
    expect(hints({ onderzoeken: [merk, weg] })).toEqual([]);
    expect(codes(hints({}, { verwant: [andere({ onderzoeken: [merk], eindstatus: true })] }))).toEqual([
      'elders-in-onderzoek',
    ]);
    expect(codes(hints({}, { verwant: [andere({ onderzoeken: [merk], eindstatus: true }, 'reeks')] }))).toEqual([]);
  });

  it('DOM-919 withdrawn and reported anew: said on both sides', () => {
    const boom = maakBoom({ object: 'Verblijfplaats' })
      .erbij(annotatie('contact', { contactType: 'Melder' }))
      .erbij(status('INGETROKKEN'), '2026-11-18T09:00:00Z');
    const oud = { ...boom.melding(), kenmerk: 'OUD', toelichting: 'x' };
    const nieuw = melding({ uuid: uuidVan(88), kenmerk: 'NIEUW', ontvangenOp: '2026-11-19T09:00:00Z' });
    expect(hints(oud, { verwant: [{ melding: nieuw, waarom: 'persoon' }] })[0]).toEqual({
      code: 'opnieuw-gemeld',
      ernst: 'let-op',
      gegevens: { kenmerk: 'NIEUW' },
    });
    expect(hints(nieuw, { verwant: [{ melding: oud, waarom: 'persoon' }] })).toEqual([
      { code: 'vervolg-op', ernst: 'info', gegevens: { kenmerk: 'OUD', statusnaam: 'INGETROKKEN' } },
    ]);
  });

  it('DOM-910 what asks attention comes before what is only worth knowing', () => {
    const gevonden = hints(
      { contactMelder: undefined as never, objectidentificatie: { soort: 'BSN', waarde: '1' } },
      { bijlagen: [] },
    );
    expect(gevonden.map((h) => h.ernst)).toEqual(['let-op', 'info', 'info']);
  });
});
