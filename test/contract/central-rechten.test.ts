// What a role may not do is refused by the service itself, whatever a program sends: distributing, presence, changing anything.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Antwoord, type Beller, zetToneel } from './opstelling.ts';
import { annotatie, basisVan, dienIn, plaats, status, zetNeer } from './zenden.ts';

const toneel = zetToneel();

const NEE = [403, 'rol-niet-bevoegd'];
const uitslag = ({ status: code, code: naam }: Antwoord) => [code, naam];

describe('a raadpleger', () => {
  it('CEN-13.1 writes nothing of any kind on a melding, and it stays as it was', async () => {
    const { raadpleger, jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const voor = await basisVan(jansen, wortel);
    const soorten: readonly [string, object][] = [
      ['toewijzing', { medewerker: raadpleger.id }],
      ['toewijzing', { medewerker: null }],
      ['aantekening', { tekst: 'x' }],
      ['label', { label: 'spoed', actie: 'toevoegen' }],
      ['verwijzing', { verwijzing: 'zaaknummer', waarde: 'Z-1' }],
      ['beoordeling', { gegrond: true }],
      ['planning', { mijlpaal: 'Besluit', datum: '2026-12-01' }],
      ['onderzoek', { actie: 'geplaatst', datum: '2026-11-23', zichtbaar: 'eigen' }],
      ['contactmoment', { kanaal: 'telefoon', datum: '2026-11-23', tekst: 'x', zichtbaar: 'eigen' }],
      ['contact', { contactType: 'Behandelaar', naam: 'x' }],
    ];
    for (const [soort, velden] of soorten)
      expect([
        soort,
        ...uitslag(await plaats(raadpleger, annotatie(raadpleger, wortel, soort, { ...velden }))),
      ]).toEqual([soort, ...NEE]);
    for (const code of ['IN_BEHANDELING', 'ONVOLDOENDE_INFORMATIE', 'VERKEERDE_BRONHOUDER'])
      expect(uitslag(await plaats(raadpleger, status(raadpleger, wortel, code, { toelichting: 'x' })))).toEqual(NEE);
    expect(await basisVan(jansen, wortel)).toBe(voor);
  });

  it('CEN-13.2 enters nothing, uploads nothing, and changes nothing of the team', async () => {
    const { raadpleger } = toneel();
    await expect(dienIn(raadpleger, 'BRP', { herkomst: 'balie' })).rejects.toThrow();
    const upload = await raadpleger.roep('PUT', `/bijlagen/${randomUUID()}/inhoud`, {
      body: new Uint8Array([1, 2, 3]),
      koppen: { 'Content-Type': 'application/octet-stream' },
    });
    expect(uitslag(upload)).toEqual(NEE);
    expect(uitslag(await raadpleger.roep('PUT', '/medewerkers/m.jansen', { body: { maximum: 1 } }))).toEqual(NEE);
    const { koppen } = await raadpleger.haal('/team/instellingen');
    const anders = await raadpleger.roep('PUT', '/team/instellingen', {
      body: {},
      koppen: { 'If-Match': koppen.get('etag') ?? '' },
    });
    expect(uitslag(anders)).toEqual(NEE);
  });
});

describe('a bijhouder', () => {
  it('CEN-13.3 distributes nothing: not what is of nobody, not what a colleague has', async () => {
    const { jansen, bakker, teamlead, melder } = toneel();
    const vrij = await dienIn(melder, 'BRP');
    const van = await dienIn(melder, 'BAG');
    await zetNeer(teamlead, annotatie(teamlead, van, 'toewijzing', { medewerker: bakker.id }));
    const zet = (wortel: string, medewerker: string | null) =>
      plaats(jansen, annotatie(jansen, wortel, 'toewijzing', { medewerker }));
    for (const poging of [zet(vrij, bakker.id), zet(van, 't.vanleeuwen'), zet(van, null)])
      expect(uitslag(await poging)).toEqual(NEE);
    // Also not hidden behind what he may: a step of the same batch.
    const samen = ['f.haddad', jansen.id].map((medewerker) => annotatie(jansen, vrij, 'toewijzing', { medewerker }));
    expect(uitslag(await plaats(jansen, ...samen))).toEqual(NEE);
  });

  it('CEN-13.4 sets nobody’s presence, his own neither, and not the team’s settings', async () => {
    const { jansen, bakker } = toneel();
    for (const { id } of [jansen, bakker] satisfies readonly Beller[])
      expect(uitslag(await jansen.roep('PUT', `/medewerkers/${id}`, { body: { maximum: 1 } }))).toEqual(NEE);
    const { koppen } = await jansen.haal('/team/instellingen');
    const anders = await jansen.roep('PUT', '/team/instellingen', {
      body: {},
      koppen: { 'If-Match': koppen.get('etag') ?? '' },
    });
    expect(uitslag(anders)).toEqual(NEE);
  });
});
