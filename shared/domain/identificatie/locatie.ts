// Points in RD (EPSG:28992), in the two notations of the portal. Source: manual Digimelding table 2.
//   LOCATIE      155000,000 463000,000            21 characters, metres with three decimals, leading zeros
//   WKK_LOCATIE  14;155.000,000;463.000,000       the first field is unexplained; read tolerantly, original kept
import type { Locatie } from '../annotatie.ts';
import { type Controle, controle, type Identificatiesoort } from './controle.ts';

const VORM = /^\d{6},\d{3} \d{6},\d{3}$/;
const WKK_VORM = /^\s*\d+\s*;\s*(\d{1,3}(?:\.?\d{3})*(?:,\d+)?)\s*;\s*(\d{1,3}(?:\.?\d{3})*(?:,\d+)?)\s*$/;

/** Rough extent of the Netherlands in RD. Outside it is a warning: table 2 itself has an example outside. */
const BEREIK = { x: [0, 300_000], y: [289_000, 630_000] } as const;

const getal = (tekst: string): number => Number(tekst.replaceAll('.', '').replace(',', '.'));

/** The point of either notation, in metres; undefined when it is neither. */
export function leesLocatie(waarde: string): Locatie | undefined {
  const tekst = waarde.trim();
  if (VORM.test(tekst)) return { x: getal(tekst.slice(0, 10)), y: getal(tekst.slice(11)) };
  const [, x, y] = WKK_VORM.exec(tekst) ?? [];
  return x === undefined || y === undefined ? undefined : { x: getal(x), y: getal(y) };
}

/** A point in the notation of LOCATIE; metres, three decimals. */
export function schrijfLocatie({ x, y }: Locatie): string {
  const deel = (waarde: number): string => waarde.toFixed(3).padStart(10, '0').replace('.', ',');
  return `${deel(x)} ${deel(y)}`;
}

function buitenBereik({ x, y }: Locatie): string[] {
  const binnen = x >= BEREIK.x[0] && x <= BEREIK.x[1] && y >= BEREIK.y[0] && y <= BEREIK.y[1];
  return binnen ? [] : ['Dit punt ligt buiten Nederland.'];
}

function vormfouten(tekst: string): string[] {
  if (tekst === '') return ['Een locatie ontbreekt.'];
  const fouten: string[] = [];
  if (tekst.includes('.')) fouten.push('Gebruik een komma voor de decimalen, geen punt.');
  if (/^\d{5},\d{3} /.test(tekst) || / \d{5},\d{3}$/.test(tekst))
    fouten.push('Zet een 0 voor een coördinaat onder 100 kilometer, zodat er zes cijfers voor de komma staan.');
  return fouten.length > 0 ? fouten : ['Schrijf een locatie als 155000,000 463000,000 (x en y in meters).'];
}

export function controleerLocatie(waarde: string): Controle {
  const tekst = waarde.trim().replace(/\s+/gu, ' ');
  const punt = VORM.test(tekst) ? leesLocatie(tekst) : undefined;
  return punt ? controle(tekst, [], buitenBereik(punt)) : controle(tekst, vormfouten(tekst));
}

export function controleerWkkLocatie(waarde: string): Controle {
  const tekst = waarde.trim();
  const punt = tekst.includes(';') ? leesLocatie(tekst) : undefined;
  if (!punt) return controle(tekst, ['Schrijf een locatie als 14;155.000,000;463.000,000.']);
  return controle(tekst.replace(/\s+/gu, ''), [], buitenBereik(punt));
}

/** Whole metres, thousands apart: "136 204 · 455 871". */
function opMeters(waarde: string): string {
  const punt = leesLocatie(waarde);
  if (!punt) return waarde.trim();
  const deel = (meters: number): string => String(Math.round(meters)).replace(/\B(?=(\d{3})+$)/g, ' ');
  return `${deel(punt.x)} · ${deel(punt.y)}`;
}

export const LOCATIE: Identificatiesoort = {
  geheim: false,
  controleer: controleerLocatie,
  formatteer: opMeters,
  maskeer: opMeters,
};

export const WKK_LOCATIE: Identificatiesoort = { ...LOCATIE, controleer: controleerWkkLocatie };
