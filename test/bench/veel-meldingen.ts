// Very many meldingen for the benches, as pages of the feed: two registrations, nine afnemers, half of them closed, a seventh
// with a street that is searched for.
import type { Annotatie } from '../../shared/domain/annotatie.ts';
import { melding, statusVanCollega } from '../helpers/bouwers.ts';

const PAGINA = 500;
const DAG = 86_400_000;
const AFNEMERS = ['Belastingdienst', 'UWV', 'Sociale Verzekeringsbank', 'CAK', 'DUO', 'CJIB', 'RDW', 'Waternet', 'GGD'];
const OBJECTEN = {
  BRP: ['Verblijfplaats', 'Persoon', 'Kind', 'Overlijden'],
  BAG: ['Pand', 'Verblijfsobject', 'Ligplaats'],
};

function meldingNummer(i: number): readonly Annotatie[] {
  const registratie = i % 3 === 0 ? 'BAG' : 'BRP';
  const straat = i % 7 === 0 ? 'Kerkstraat' : 'Dorpsweg';
  const toelichting = `Bewoner ${i} staat volgens de buren sinds ${1990 + (i % 30)} op een ander adres: ${straat} ${i % 200}`;
  const m = melding({ kenmerk: `K-${i}`, registratie, toelichting });
  const objecten = OBJECTEN[registratie];
  const annotaties = m.annotaties.map((a): Annotatie => {
    if (a.soort === 'contact') return { ...a, organisatie: AFNEMERS[i % AFNEMERS.length] ?? '' };
    if (a.soort !== 'terugmelding') return a;
    const waarde = registratie === 'BRP' ? String(900_000_000 + (i % 60_000)) : `034410${String(i).padStart(10, '0')}`;
    return {
      ...a,
      object: objecten[i % objecten.length] ?? '',
      objectidentificatie: { ...a.objectidentificatie, waarde },
    };
  });
  if (i % 2 === 0) return annotaties;
  return [
    ...annotaties,
    statusVanCollega(m.wortel, 'IN_BEHANDELING'),
    statusVanCollega(m.wortel, 'AFGEHANDELD', { resultaat: 'GEWIJZIGD' }),
  ];
}

/** @param nu now, in milliseconds since 1970; they came in over the eighty days before it. */
export function* paginas(aantal: number, nu: number): Generator<readonly unknown[]> {
  let volgnummer = 0;
  let pagina: unknown[] = [];
  for (let i = 0; i < aantal; i += 1) {
    const ontvangenOp = new Date(nu - (i % 80) * DAG - (i % 3600) * 1000).toISOString();
    for (const a of meldingNummer(i)) {
      volgnummer += 1;
      pagina.push({ ...a, volgnummer, ontvangenOp });
    }
    if (pagina.length < PAGINA) continue;
    yield pagina;
    pagina = [];
  }
  if (pagina.length > 0) yield pagina;
}
