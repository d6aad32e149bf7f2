import { describe, expect, it } from 'vitest';
import type { Annotatie } from '../../../../shared/domain/annotatie.ts';
import { klok, klokVan } from '../../../../shared/domain/termijn/klok.ts';
import { eersteVan, hoofdtermijn, type Termijn, termijnenVan } from '../../../../shared/domain/termijn/termijnen.ts';
import { VOORZIENING } from '../../../../shared/domain/voorziening.ts';
import { annotatie, MELDER, maakBoom, NIEUWEGEIN, status, wachtend, zetDoor } from '../boom.ts';

/** Monday 16 November 2026, 11:02 in Amsterdam. */
const ONTVANGEN = '2026-11-16T10:02:00Z';

const kort = (termijnen: readonly Termijn[]) =>
  termijnen.map((t) => `${t.soort} ${t.duur} ${t.vanaf} t/m ${t.uiterlijk} ${t.stand}`);

describe('DOM-6 the terms of each registration, received on Monday 16 November 2026', () => {
  it.each([
    ['BRP', ['oppakken 5 werkdagen 2026-11-16 t/m 2026-11-23 loopt']],
    ['HR', ['oppakken 2 werkdagen 2026-11-16 t/m 2026-11-18 loopt']],
    [
      'BAG',
      [
        'oppakken 2 werkdagen 2026-11-16 t/m 2026-11-18 loopt',
        // Six months: longer than three, so not prolonged (ATW art. 4). 16 May 2027 is a Sunday.
        'afronden 6 maanden 2026-11-16 t/m 2027-05-16 loopt',
      ],
    ],
    [
      'BGT',
      [
        'oppakken 5 werkdagen 2026-11-16 t/m 2026-11-23 loopt',
        'oppakken 1 werkdag 2026-11-16 t/m 2026-11-17 loopt',
        'afronden 18 maanden 2026-11-16 t/m 2028-05-16 loopt',
      ],
    ],
    ['BRT', ['oppakken 1 werkdag 2026-11-16 t/m 2026-11-17 loopt', 'afronden 6 weken 2026-11-16 t/m 2026-12-28 loopt']],
    ['WKK', []],
    ['XYZ', []],
  ])('DOM-6 %s', (registratie, verwacht) => {
    expect(kort(termijnenVan(maakBoom({ registratie, ontvangenOp: ONTVANGEN }).melding()))).toEqual(verwacht);
  });

  it('DOM-6 a term says which law, norm or guideline sets it', () => {
    expect(termijnenVan(maakBoom({ registratie: 'BRT', ontvangenOp: ONTVANGEN }).melding())).toStrictEqual([
      {
        soort: 'oppakken',
        naam: 'Oppakken',
        aard: 'wet',
        bron: 'Kadasterwet art. 7o',
        duur: '1 werkdag',
        vanaf: '2026-11-16',
        uiterlijk: '2026-11-17',
        stand: 'loopt',
        gekozen: true,
      },
      {
        soort: 'afronden',
        naam: 'Afronden',
        aard: 'wet',
        bron: 'Kadasterwet art. 7p',
        duur: '6 weken',
        vanaf: '2026-11-16',
        uiterlijk: '2026-12-28',
        verlengbaarTot: '2027-01-25',
        stand: 'loopt',
        gekozen: true,
      },
    ]);
  });

  it('DOM-6 a term of at most 12 weeks that ends on a closed day goes to the next working day (ATW art. 1)', () => {
    // Six weeks after Friday 13 November is Christmas Day, then Saturday and Sunday.
    const { melding } = maakBoom({ registratie: 'BRT', ontvangenOp: '2026-11-13T10:00:00Z' });
    expect(kort(termijnenVan(melding()))[1]).toBe('afronden 6 weken 2026-11-13 t/m 2026-12-28 loopt');
  });

  it('DOM-6 what is received at 23:30 in summer counts from that day, at 00:30 from the next', () => {
    const vanaf = (ontvangenOp: string) => termijnenVan(maakBoom({ ontvangenOp }).melding())[0]?.vanaf;
    expect(vanaf('2026-07-01T21:30:00Z')).toBe('2026-07-01');
    expect(vanaf('2026-07-01T22:30:00Z')).toBe('2026-07-02');
  });

  it('DOM-6 days that an administrator adds make the term longer', () => {
    const opties = { gelijkgesteld: ['2026-11-18'] };
    expect(termijnenVan(maakBoom({ ontvangenOp: ONTVANGEN }).melding(), opties)[0]?.uiterlijk).toBe('2026-11-24');
  });
});

describe('DOM-6 what meets a term', () => {
  const stand = (registratie: string, ...stappen: readonly (readonly [Annotatie, string])[]) => {
    const boom = maakBoom({ registratie, ontvangenOp: ONTVANGEN });
    for (const [a, op] of stappen) boom.erbij(a, op);
    return termijnenVan(boom.melding()).map((t) => `${t.soort} ${t.stand} ${t.gehaaldOp ?? '-'}`);
  };
  const DINSDAG = '2026-11-17T09:00:00Z';
  const WOENSDAG = '2026-11-18T09:00:00Z';

  it('DOM-6 taking it up meets "oppakken", not "afronden"', () => {
    expect(stand('BAG', [status('IN_BEHANDELING'), DINSDAG])).toEqual([
      'oppakken gehaald 2026-11-17',
      'afronden loopt -',
    ]);
  });

  it('DOM-6 closing meets both, taking up on the day it was taken up', () => {
    expect(
      stand('BAG', [status('IN_BEHANDELING'), DINSDAG], [status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' }), WOENSDAG]),
    ).toEqual(['oppakken gehaald 2026-11-17', 'afronden gehaald 2026-11-18']);
  });

  it.each(['ONVOLDOENDE_INFORMATIE', 'VERKEERDE_BRONHOUDER', 'INGEPLAND'])(
    'DOM-6 %s straight from the start meets "oppakken"',
    (code) => {
      expect(stand('BRP', [status(code), DINSDAG])).toEqual(['oppakken gehaald 2026-11-17']);
    },
  );

  it('DOM-6 forwarding without a name leaves "afronden" running: the melding stays here', () => {
    expect(stand('BAG', [status('VERKEERDE_BRONHOUDER'), DINSDAG])).toEqual([
      'oppakken gehaald 2026-11-17',
      'afronden loopt -',
    ]);
  });

  it('DOM-6 a status that the profile does not know meets nothing and stops nothing', () => {
    expect(stand('BAG', [status('GEPARKEERD'), DINSDAG])).toEqual(['oppakken loopt -', 'afronden loopt -']);
  });

  it('DOM-6 a withdrawal that waits for confirmation stops every clock that was not met', () => {
    const intrekking = status('INTREKKING_DOORGEMELD', { geannoteerdDoor: MELDER });
    expect(stand('BAG', [intrekking, DINSDAG])).toEqual(['oppakken gestopt -', 'afronden gestopt -']);
    expect(stand('BAG', [status('IN_BEHANDELING'), DINSDAG], [intrekking, WOENSDAG])).toEqual([
      'oppakken gehaald 2026-11-17',
      'afronden gestopt -',
    ]);
    expect(stand('BAG', [intrekking, DINSDAG], [status('INGETROKKEN'), WOENSDAG])).toEqual([
      'oppakken gestopt -',
      'afronden gestopt -',
    ]);
  });

  it('DOM-6 a decision that is still on its way counts by its own clock', () => {
    const melding = maakBoom({ ontvangenOp: ONTVANGEN }).melding([
      wachtend(1, 3, status('IN_BEHANDELING', { geannoteerdOp: '2026-11-17T08:00:00Z' })),
    ]);
    expect(termijnenVan(melding)[0]).toMatchObject({ stand: 'gehaald', gehaaldOp: '2026-11-17' });
  });

  it('DOM-6 and it counts as well when the clock of that computer is far behind', () => {
    const melding = maakBoom({ ontvangenOp: ONTVANGEN }).melding([
      wachtend(1, 3, status('IN_BEHANDELING', { geannoteerdOp: '2019-01-01T08:00:00Z' })),
    ]);
    expect(termijnenVan(melding)[0]?.stand).toBe('gehaald');
  });

  it('DOM-6 a status in the same second as the receipt counts when it comes after the start status', () => {
    expect(stand('BRP', [status('IN_BEHANDELING'), ONTVANGEN])).toEqual(['oppakken gehaald 2026-11-16']);
  });

  it('DOM-6 fractions of a second in the moments make no difference', () => {
    const boom = maakBoom({ ontvangenOp: '2026-11-16T10:02:00.000Z' }).erbij(
      status('IN_BEHANDELING'),
      '2026-11-16T10:02:00Z',
    );
    expect(termijnenVan(boom.melding())[0]?.stand).toBe('gehaald');
  });
});

describe('DOM-6 clocks run from the receipt by this bronhouder', () => {
  const DONDERDAG = '2026-11-19T10:00:00Z';

  it('DOM-6 forwarding gives the next one its full term, and what the former one did does not count', () => {
    const boom = zetDoor(maakBoom({ ontvangenOp: ONTVANGEN }), '0356', 'GEMELD', DONDERDAG);
    expect(kort(termijnenVan(boom.melding()))).toEqual(['oppakken 5 werkdagen 2026-11-19 t/m 2026-11-26 loopt']);
  });

  it('DOM-6 the next one meets it for itself', () => {
    const boom = zetDoor(maakBoom({ ontvangenOp: ONTVANGEN }), '0356', 'GEMELD', DONDERDAG).erbij(
      status('IN_BEHANDELING', { geannoteerdDoor: NIEUWEGEIN }),
      '2026-11-20T10:00:00Z',
    );
    expect(termijnenVan(boom.melding())[0]).toMatchObject({ stand: 'gehaald', gehaaldOp: '2026-11-20' });
  });

  it('DOM-6 a succession by the service changes no clock', () => {
    const boom = maakBoom({ bronhouder: '1696', ontvangenOp: ONTVANGEN })
      .erbij(status('IN_BEHANDELING'), '2026-11-17T09:00:00Z')
      .erbij(annotatie('bronhouder', { bronhouder: '0402', geannoteerdDoor: VOORZIENING }), '2027-01-01T00:00:00Z');
    expect(termijnenVan(boom.melding())[0]).toMatchObject({ vanaf: '2026-11-16', gehaaldOp: '2026-11-17' });
  });
});

describe('DOM-6 the guideline for an address investigation', () => {
  const boom = () =>
    maakBoom({ object: 'Verblijfplaats', ontvangenOp: ONTVANGEN }).erbij(
      status('IN_BEHANDELING'),
      '2026-11-17T09:00:00Z',
    );
  const onderzoek = (actie: 'geplaatst' | 'verwijderd', datum: string) =>
    annotatie('onderzoek', { actie, datum, zichtbaar: 'eigen' });
  const adresonderzoek = (b: ReturnType<typeof boom>) =>
    termijnenVan(b.melding()).find((t) => t.soort === 'adresonderzoek');

  it('DOM-6 does not run before the mark "in onderzoek"', () => {
    expect(adresonderzoek(boom())).toBeUndefined();
  });

  it('DOM-6 runs ten weeks from the mark, for a Verblijfplaats only', () => {
    const geplaatst = onderzoek('geplaatst', '2026-11-18');
    expect(adresonderzoek(boom().erbij(geplaatst))).toMatchObject({
      aard: 'richtlijn',
      vanaf: '2026-11-18',
      uiterlijk: '2027-01-27',
      stand: 'loopt',
    });
    const kind = maakBoom({ object: 'Kind' }).erbij(status('IN_BEHANDELING')).erbij(geplaatst);
    expect(termijnenVan(kind.melding()).map((t) => t.soort)).toEqual(['oppakken']);
    expect(termijnenVan(maakBoom().erbij(geplaatst).melding()).map((t) => t.soort)).toEqual(['oppakken']);
  });

  it('DOM-6 ends when the mark is taken off, or with the melding', () => {
    const geplaatst = boom().erbij(onderzoek('geplaatst', '2026-11-18'));
    expect(adresonderzoek(geplaatst.erbij(onderzoek('verwijderd', '2026-12-02')))).toMatchObject({
      stand: 'gehaald',
      gehaaldOp: '2026-12-02',
    });
    const afgehandeld = boom()
      .erbij(onderzoek('geplaatst', '2026-11-18'))
      .erbij(status('AFGEHANDELD', { resultaat: 'GEWIJZIGD' }), '2026-12-03T09:00:00Z');
    expect(adresonderzoek(afgehandeld)).toMatchObject({ stand: 'gehaald', gehaaldOp: '2026-12-03' });
  });

  it('DOM-6 a mark placed again starts it again', () => {
    const opnieuw = boom()
      .erbij(onderzoek('geplaatst', '2026-11-18'))
      .erbij(onderzoek('verwijderd', '2026-12-02'))
      .erbij(onderzoek('geplaatst', '2026-12-10'));
    expect(adresonderzoek(opnieuw)).toMatchObject({ vanaf: '2026-12-10', stand: 'loopt' });
  });

  it('DOM-6 is never the clock of the worklist, and never too late', () => {
    const melding = boom().erbij(onderzoek('geplaatst', '2026-11-18')).melding();
    expect(hoofdtermijn(melding)).toBeUndefined();
    const termijn = termijnenVan(melding).find((t) => t.soort === 'adresonderzoek');
    expect(klok(termijn, '2027-03-01')).toEqual({
      tekst: 'richttijd voorbij',
      soort: 'op-tijd',
      uiterlijk: '2027-01-27',
    });
  });
});

describe('DOM-6 the clock of the worklist', () => {
  const bgt = (wijzig = (b: ReturnType<typeof maakBoom>) => b) =>
    wijzig(maakBoom({ registratie: 'BGT', ontvangenOp: ONTVANGEN })).melding();

  it('DOM-6 is the running one that is due first, of the default choice', () => {
    expect(hoofdtermijn(bgt())).toMatchObject({ soort: 'oppakken', bron: 'SVB-BGT KE-01', uiterlijk: '2026-11-23' });
    const opgepakt = bgt((b) => b.erbij(status('IN_BEHANDELING'), '2026-11-17T09:00:00Z'));
    expect(hoofdtermijn(opgepakt)).toMatchObject({ soort: 'afronden', uiterlijk: '2028-05-16' });
  });

  it('DOM-6 a team that counts by the law instead of the norm says so by the source of the term', () => {
    const opties = { keuze: { BGT: { oppakken: 'Wet BGT art. 27 lid 2' } } };
    expect(hoofdtermijn(bgt(), opties)?.uiterlijk).toBe('2026-11-17');
    expect(termijnenVan(bgt(), opties).map((t) => t.gekozen)).toEqual([false, true, true]);
  });

  it('DOM-6 a choice that the profile does not have changes nothing', () => {
    const opties = { keuze: { BGT: { oppakken: 'vroegere wet' }, BAG: {} } };
    expect(hoofdtermijn(bgt(), opties)?.bron).toBe('SVB-BGT KE-01');
  });

  it('DOM-6 of two due on one day the first of the profile stands', () => {
    const [een] = termijnenVan(bgt());
    if (!een) throw new Error('geen termijn');
    const twee = { ...een, naam: 'Tweede' };
    expect(eersteVan([een, twee])).toBe(een);
    expect(eersteVan([])).toBeUndefined();
  });

  it('DOM-6 a melding without a running term has none', () => {
    expect(hoofdtermijn(maakBoom({ registratie: 'WKK' }).melding())).toBeUndefined();
    const dicht = bgt((b) => b.erbij(status('NIET_ONTVANKELIJK'), '2026-11-17T09:00:00Z'));
    expect(hoofdtermijn(dicht)).toBeUndefined();
  });

  it('DOM-6 in a list it says: too late, today, still, stopped or none', () => {
    const open = maakBoom({ ontvangenOp: ONTVANGEN }).melding();
    const tekst = (vandaag: string) => klokVan(open, vandaag);
    expect(tekst('2026-11-24')).toEqual({ tekst: '1 werkdag te laat', soort: 'te-laat', uiterlijk: '2026-11-23' });
    expect(tekst('2026-11-23')).toEqual({ tekst: 'vandaag', soort: 'vandaag', uiterlijk: '2026-11-23' });
    expect(tekst('2026-11-19')).toEqual({ tekst: 'nog 2 werkdagen', soort: 'op-tijd', uiterlijk: '2026-11-23' });
    const gestopt = maakBoom({ registratie: 'BAG' }).erbij(status('INTREKKING_DOORGEMELD')).melding();
    expect(klokVan(gestopt, '2026-11-23')).toEqual({ tekst: 'gestopt', soort: 'gestopt', uiterlijk: null });
    const geen = { tekst: 'geen termijn', soort: 'geen', uiterlijk: null };
    expect(klokVan(maakBoom({ registratie: 'WKK' }).melding(), '2026-11-23')).toEqual(geen);
    expect(klokVan(maakBoom().erbij(status('IN_BEHANDELING')).melding(), '2026-11-23')).toEqual(geen);
  });
});

describe('DOM-6 a clock in words', () => {
  const TERMIJN: Termijn = {
    soort: 'afronden',
    naam: 'Afronden',
    aard: 'wet',
    bron: 'Wet BAG art. 39 lid 3 (TTA)',
    duur: '6 maanden',
    vanaf: '2026-11-12',
    uiterlijk: '2027-05-12',
    stand: 'loopt',
    gekozen: true,
  };

  it.each([
    ['2026-11-23', 'nog 5 maanden', 'op-tijd'],
    ['2027-03-12', 'nog 2 maanden', 'op-tijd'],
    ['2027-03-13', 'nog 8 weken', 'op-tijd'],
    ['2027-04-20', 'nog 3 weken', 'op-tijd'],
    ['2027-04-21', 'nog 3 weken', 'op-tijd'],
    ['2027-04-22', 'nog 10 werkdagen', 'op-tijd'],
    // 5, 6 and 7 May are closed in 2027.
    ['2027-04-23', 'nog 9 werkdagen', 'op-tijd'],
    ['2027-05-10', 'nog 2 werkdagen', 'op-tijd'],
    ['2027-05-11', 'nog 1 werkdag', 'op-tijd'],
    ['2027-05-12', 'vandaag', 'vandaag'],
    ['2027-05-13', '1 werkdag te laat', 'te-laat'],
    // 17 May is 2e Pinksterdag.
    ['2027-05-18', '3 werkdagen te laat', 'te-laat'],
  ])('DOM-6 on %s it says "%s"', (vandaag, tekst, soort) => {
    expect(klok(TERMIJN, vandaag)).toEqual({ tekst, soort, uiterlijk: '2027-05-12' });
  });

  it('DOM-6 more than a year ahead it names the day', () => {
    expect(klok({ ...TERMIJN, uiterlijk: '2028-05-16' }, '2026-11-23').tekst).toBe('uiterlijk 16 mei 2028');
    expect(klok({ ...TERMIJN, uiterlijk: '2027-11-23' }, '2026-11-23').tekst).toBe('nog 12 maanden');
  });

  it('DOM-6 a long term that ends in a weekend counts the days that are left', () => {
    // Saturday 21 November 2026.
    const zaterdag = { ...TERMIJN, uiterlijk: '2026-11-22' };
    expect(klok(zaterdag, '2026-11-20').tekst).toBe('nog 2 dagen');
    expect(klok(zaterdag, '2026-11-21').tekst).toBe('nog 1 dag');
    expect(klok({ ...TERMIJN, uiterlijk: '2026-11-20' }, '2026-11-21')).toMatchObject({
      tekst: 'te laat',
      soort: 'te-laat',
    });
  });

  it('DOM-6 a term that was met says so, and how much too late', () => {
    const gehaald = (gehaaldOp: string, uiterlijk = '2027-05-12') =>
      klok({ ...TERMIJN, uiterlijk, stand: 'gehaald', gehaaldOp }, '2027-06-01');
    expect(gehaald('2027-05-12')).toEqual({ tekst: 'gehaald', soort: 'gestopt', uiterlijk: null });
    expect(gehaald('2027-05-14').tekst).toBe('2 werkdagen te laat klaar');
    expect(gehaald('2026-11-22', '2026-11-21').tekst).toBe('te laat klaar');
    const richtlijn = klok({ ...TERMIJN, aard: 'richtlijn', stand: 'gehaald', gehaaldOp: '2027-06-14' }, '2027-06-20');
    expect(richtlijn.tekst).toBe('gehaald');
  });

  it('DOM-6 a stopped one is stopped, none is none', () => {
    expect(klok({ ...TERMIJN, stand: 'gestopt' }, '2030-01-01').tekst).toBe('gestopt');
    expect(klok(undefined, '2026-11-23').tekst).toBe('geen termijn');
  });

  it('DOM-6 days that an administrator adds are no working days to be late in', () => {
    expect(klok(TERMIJN, '2027-05-14', ['2027-05-13']).tekst).toBe('1 werkdag te laat');
  });
});
