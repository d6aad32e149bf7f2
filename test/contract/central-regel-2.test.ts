// Rule 2 of koppelvlak chapter 2: who may write what, for whom.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { zetToneel } from './opstelling.ts';
import { annotatie, basisVan, dienIn, plaats, status, zetNeer } from './zenden.ts';

const toneel = zetToneel();

describe('rule 2: allowed', () => {
  it('CEN-2.1 an unknown root is 404 onbekend', async () => {
    const { jansen } = toneel();
    const antwoord = await jansen.post('/annotaties', {
      basis: 0,
      annotaties: [status(jansen, randomUUID(), 'IN_BEHANDELING')],
    });
    expect([antwoord.status, antwoord.code]).toEqual([404, 'onbekend']);
  });

  it('CEN-2.2 another bronhouder is 403 niet-de-bronhouder, naming the present one', async () => {
    const { buur, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const antwoord = await buur.post('/annotaties', {
      basis: 99,
      annotaties: [status(buur, wortel, 'IN_BEHANDELING')],
    });
    expect([antwoord.status, antwoord.code, antwoord.lijf.bronhouder]).toEqual([403, 'niet-de-bronhouder', '0344']);
  });

  it('CEN-2.3 a raadpleger writes nothing', async () => {
    const { raadpleger, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    for (const a of [
      annotatie(raadpleger, wortel, 'aantekening', { tekst: 'x' }),
      status(raadpleger, wortel, 'IN_BEHANDELING'),
    ]) {
      const antwoord = await plaats(raadpleger, a);
      expect([antwoord.status, antwoord.code]).toEqual([403, 'rol-niet-bevoegd']);
    }
  });

  it('CEN-2.4 a kind or visibility that is for others is 403 rol-niet-bevoegd', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const antwoord = await plaats(jansen, annotatie(jansen, wortel, 'kenmerk', { kenmerk: 'X' }));
    expect([antwoord.status, antwoord.code]).toEqual([403, 'rol-niet-bevoegd']);
  });

  it('CEN-2.5 a melder only withdraws: any other kind or status is 403 rol-niet-bevoegd', async () => {
    const { melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const pogingen = [
      [annotatie(melder, wortel, 'contact', { contactType: 'Melder', naam: 'x' })],
      [status(melder, wortel, 'AFGEHANDELD', { resultaat: 'GEWIJZIGD' })],
      [annotatie(melder, wortel, 'aantekening', { tekst: 'x' })],
      [status(melder, wortel, 'INGETROKKEN'), annotatie(melder, wortel, 'kenmerk', { kenmerk: 'X' })],
    ];
    for (const batch of pogingen) {
      const antwoord = await plaats(melder, ...batch);
      expect([antwoord.status, antwoord.code]).toEqual([403, 'rol-niet-bevoegd']);
    }
    await zetNeer(melder, status(melder, wortel, 'INGETROKKEN'));
  });

  it('CEN-2.6 a melder of another organisation is 403 niet-de-bronhouder', async () => {
    const { jansen, buur } = toneel();
    const wortel = await dienIn(jansen, 'BRP', { herkomst: 'balie' });
    const antwoord = await buur.post('/annotaties', { basis: 0, annotaties: [status(buur, wortel, 'INGETROKKEN')] });
    expect(antwoord.code).toBe('niet-de-bronhouder');
  });

  it('CEN-2.7 a bijhouder takes for himself, also from a colleague, hands his own over and frees himself', async () => {
    const { jansen, bakker, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const wijsToe = (wie: typeof jansen, medewerker: string | null) =>
      plaats(wie, annotatie(wie, wortel, 'toewijzing', { medewerker }));
    expect((await wijsToe(jansen, bakker.id)).code).toBe('rol-niet-bevoegd');
    expect((await wijsToe(jansen, jansen.id)).status).toBe(201);
    expect((await wijsToe(bakker, null)).code).toBe('rol-niet-bevoegd');
    expect((await wijsToe(bakker, bakker.id)).status).toBe(201);
    expect((await wijsToe(jansen, 't.vanleeuwen')).code).toBe('rol-niet-bevoegd');
    expect((await wijsToe(bakker, jansen.id)).status).toBe(201);
    expect((await wijsToe(jansen, null)).status).toBe(201);
  });

  it('CEN-2.8 a teamlead assigns anyone, and within one batch the second step sees the first', async () => {
    const { teamlead, jansen, bakker, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    await zetNeer(
      teamlead,
      annotatie(teamlead, wortel, 'toewijzing', { medewerker: bakker.id, reden: 'Past bij je wijk' }),
    );
    await zetNeer(teamlead, annotatie(teamlead, wortel, 'toewijzing', { medewerker: null }));
    const samen = [jansen.id, bakker.id].map((medewerker) => annotatie(jansen, wortel, 'toewijzing', { medewerker }));
    await zetNeer(jansen, ...samen);
  });

  it('CEN-2.9 what the table allows a bronhouder is accepted, each with each of its visibilities', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const eigenOfAllen = ['eigen', 'allen'];
    const eigenOfBronhouders = ['eigen', 'bronhouders'];
    const tabel: readonly [string, object, readonly string[]][] = [
      ['contact', { contactType: 'Behandelaar', naam: 'Mila Jansen' }, ['allen']],
      ['planning', { mijlpaal: 'Besluit', datum: '2026-12-01' }, eigenOfAllen],
      ['toewijzing', { medewerker: jansen.id }, ['eigen']],
      [
        'aantekening',
        { tekst: 'x', plaats: { page: 1, x: 0, y: 0.5, width: 1, height: 0.1 }, attribuut: 'Huisnummer' },
        eigenOfBronhouders,
      ],
      ['label', { label: 'spoed', actie: 'toevoegen' }, ['eigen']],
      [
        'onderzoek',
        { actie: 'geplaatst', datum: '2026-11-23', code: '081120', attributen: ['Huisnummer'] },
        eigenOfBronhouders,
      ],
      ['contactmoment', { kanaal: 'telefoon', datum: '2026-11-23', tekst: 'x' }, eigenOfBronhouders],
      ['verwijzing', { verwijzing: 'zaaknummer', waarde: 'Z-1' }, eigenOfBronhouders],
      [
        'beoordeling',
        { gegrond: true, attributen: [{ naam: 'Huisnummer', oordeel: 'overgenomen' }] },
        eigenOfBronhouders,
      ],
    ];
    for (const [soort, velden, zichtbaarheden] of tabel)
      for (const zichtbaar of ['allen', 'bronhouders', 'eigen']) {
        const antwoord = await plaats(jansen, annotatie(jansen, wortel, soort, { ...velden, zichtbaar }));
        expect([soort, zichtbaar, antwoord.status]).toEqual([
          soort,
          zichtbaar,
          zichtbaarheden.includes(zichtbaar) ? 201 : 422,
        ]);
      }
  });

  it('CEN-2.10 the former bronhouder writes nothing any more', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const basis = await basisVan(jansen, wortel);
    await zetNeer(
      jansen,
      status(jansen, wortel, 'VERKEERDE_BRONHOUDER'),
      annotatie(jansen, wortel, 'bronhouder', { bronhouder: '0363' }),
    );
    const antwoord = await jansen.post('/annotaties', {
      basis,
      annotaties: [annotatie(jansen, wortel, 'aantekening', { tekst: 'x' })],
    });
    expect([antwoord.code, antwoord.lijf.bronhouder]).toEqual(['niet-de-bronhouder', '0363']);
  });
});
