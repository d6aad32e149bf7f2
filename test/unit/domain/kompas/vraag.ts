// Builders for the tests of the kompas: a melding of Utrecht, areas on a made map, a question with nothing known.
import type { Attribuut } from '../../../../shared/domain/annotatie.ts';
import { type Grensvlak, metOmvang } from '../../../../shared/domain/kaart/grenzen.ts';
import type { Kompasmelding, Kompasvraag } from '../../../../shared/domain/kompas/bewijs.ts';
import { type Kompas, kompasVoor } from '../../../../shared/domain/kompas/kompas.ts';
import { leesPlaatsen } from '../../../../shared/domain/kompas/plaatsenbestand.ts';
import { GEEN_PLAATSEN, type Plaatsentabel, plaatsentabel } from '../../../../shared/domain/kompas/plaatsentabel.ts';
import { boekOp, VANDAAG } from './boek.ts';

export const BOEK = boekOp();

export function kompasmelding(velden: Partial<Kompasmelding> = {}): Kompasmelding {
  return {
    registratie: 'BRP',
    objectidentificatie: { soort: 'BSN', waarde: '999990743' },
    attributen: [],
    algemeneGegevens: [],
    bronhouder: '0344',
    tijdlijn: [],
    ...velden,
  };
}

export const bag = (waarde: string, velden: Partial<Kompasmelding> = {}): Partial<Kompasmelding> => ({
  registratie: 'BAG',
  objectidentificatie: { soort: 'BAG_ID', waarde },
  ...velden,
});

export const veld = (naam: string, was: string, wordt = was, rubriek?: string): Attribuut => ({
  naam,
  ...(rubriek === undefined ? {} : { rubriek }),
  waardeBasisregistratie: was,
  waardeWaargenomen: wordt,
});

export const rond = (x: number, y: number, maat: number): number[] => [
  x,
  y,
  x + maat,
  y,
  x + maat,
  y + maat,
  x,
  y + maat,
];

export function gebied(code: string | null, naam: string, ...vlakken: number[][][]): Grensvlak {
  return metOmvang({ code, naam, vlakken });
}

/** Utrecht and Nieuwegein side by side; Baarle as an island in Utrecht, with an island of Utrecht in it. */
export const KAART: readonly Grensvlak[] = [
  gebied(
    '0344',
    'Utrecht',
    [rond(100_000, 450_000, 10_000), rond(102_000, 452_000, 4_000)],
    [rond(103_000, 453_000, 1_000)],
  ),
  gebied('0744', 'Baarle-Nassau', [rond(102_000, 452_000, 4_000), rond(103_000, 453_000, 1_000)]),
  gebied('0356', 'Nieuwegein', [rond(110_000, 450_000, 10_000)]),
];

export function plaatsen(csv: string): Plaatsentabel {
  const gelezen = leesPlaatsen(csv);
  if (!gelezen.ok) throw new Error(gelezen.fout.soort);
  return plaatsentabel(gelezen.waarde);
}

export function kompas(velden: Partial<Kompasmelding>, vraag: Partial<Kompasvraag> = {}): Kompas {
  return kompasVoor({
    melding: kompasmelding(velden),
    vandaag: VANDAAG,
    boek: BOEK,
    grenzen: [],
    plaatsen: GEEN_PLAATSEN,
    eerder: { object: [], afnemer: [] },
    ...vraag,
  });
}

/** "0356 midden", or why not: "geen: tegenspraak". */
export function kort(k: Kompas): string {
  return k.uitkomst === 'voorstel' ? `${k.code} ${k.trefkans}` : `geen: ${k.waarom}`;
}
