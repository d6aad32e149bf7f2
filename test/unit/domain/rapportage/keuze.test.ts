import { describe, expect, it } from 'vitest';
import { magRapport } from '../../../../shared/domain/rapportage/keuze.ts';
import { filterVan } from '../../../../shared/domain/vraagtaal/filter.ts';
import { leesVraag, vraagVan } from '../../../../shared/domain/vraagtaal/lezen.ts';
import { schrijfVraag } from '../../../../shared/domain/vraagtaal/schrijven.ts';

const OMGEVING = { vandaag: '2026-11-23', ik: 'm.jansen', medewerkers: [], objecten: [], afnemers: [] };

describe('DOM-963 a number of the report as a term of the query language', () => {
  it.each([
    'rapport:ontvangen,2026-11,0344,team,alle',
    'rapport:brp-5wd/te-laat,2026-k4,0344,ik,BRP',
    'rapport:open-eind,2026-11-01..2026-11-15,0344,team,alle,"Sociale Verzekeringsbank"',
    'rapport:bgt-ke01b/lang,2026,K0001,team,BGT,UWV',
  ])('DOM-963 %s is read, and written as it was', (tekst) => {
    const gelezen = leesVraag(tekst);
    expect(gelezen.fouten).toEqual([]);
    expect(schrijfVraag(vraagVan(gelezen))).toBe(tekst);
  });

  it.each([
    'rapport:onzin,2026-11,0344,team,alle',
    'rapport:ontvangen,2026-13,0344,team,alle',
    'rapport:ontvangen,2026-11,0344,iedereen,alle',
    'rapport:ontvangen,2026-11,0344,team,XYZ',
    'rapport:ontvangen,2026-11,0344',
    '-rapport:ontvangen,2026-11,0344,team,alle',
    'rapport:ontvangen,2026-11,0344,team,alle,UWV,CAK',
  ])('DOM-963 %s is refused with its place', (tekst) => {
    expect(leesVraag(tekst).fouten).toMatchObject([{ code: 'geen-cijfer', van: 0, tot: tekst.length }]);
  });

  it('DOM-963 looks everywhere, unless the query says where; without a report there is nothing behind it', () => {
    const filter = (tekst: string) => filterVan('nieuw', vraagVan(leesVraag(tekst)), OMGEVING);
    const term = 'rapport:ontvangen,2026-11,0344,team,alle';
    expect(filter(term)).toMatchObject({ plek: 'alles', voorwaarden: [{ kolom: 'rij', rijen: [] }] });
    expect(filter(`${term} in:afgesloten`).plek).toBe('afgesloten');
  });

  it('DOM-964 a teamlead sees the team, a bijhouder his own, a raadpleger nothing', () => {
    const mag = (['teamlead', 'bijhouder', 'raadpleger'] as const).map((rol) =>
      (['team', 'ik'] as const).filter((kring) => magRapport(rol, kring)),
    );
    expect(mag).toEqual([['team', 'ik'], ['ik'], []]);
  });
});
