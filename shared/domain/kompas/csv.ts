// Reads a table from CSV as Dutch programs write it: semicolon, comma or tab, quoted fields, any line end, with or without BOM.
import { goed, mis, type Result } from '../../lib/result.ts';

export type Csvregel = { /** Line in the file, from 1. */ readonly nummer: number; readonly velden: readonly string[] };

/** A quote that is never closed; the line on which it was opened. */
export type Csvfout = { readonly nummer: number };

const SCHEIDINGEN = [';', '\t', ','] as const;

/** The sign that the first line has most of. */
function scheidingVan(tekst: string): string {
  const eerste = tekst.split(/\r?\n/u, 1)[0] ?? '';
  const aantal = (teken: string): number => eerste.split(teken).length;
  return [...SCHEIDINGEN].sort((a, b) => aantal(b) - aantal(a))[0] ?? ';';
}

export function leesCsv(bestand: string): Result<readonly Csvregel[], Csvfout> {
  const tekst = bestand.charCodeAt(0) === 0xfeff ? bestand.slice(1) : bestand;
  const scheiding = scheidingVan(tekst);
  const regels: Csvregel[] = [];
  let velden: string[] = [];
  let plek = 0;
  let nummer = 1;
  let begin = 1;
  const sluitRegel = (): void => {
    if (velden.length > 1 || (velden[0] ?? '').trim() !== '') regels.push({ nummer: begin, velden });
    velden = [];
    begin = nummer;
  };
  while (plek < tekst.length) {
    if (tekst[plek] === '"') {
      const einde = sluitteken(tekst, plek + 1);
      if (einde < 0) return mis({ nummer });
      const waarde = tekst.slice(plek + 1, einde);
      nummer += waarde.split('\n').length - 1;
      velden.push(waarde.replaceAll('""', '"'));
      // What stands between a closing quote and the next separator belongs to nothing.
      plek = veldeinde(tekst, einde + 1, scheiding);
    } else {
      const einde = veldeinde(tekst, plek, scheiding);
      velden.push(tekst.slice(plek, einde));
      plek = einde;
    }
    if (tekst[plek] === scheiding) {
      plek += 1;
      // Ends with a separator: one more field, which is empty.
      if (plek >= tekst.length || tekst[plek] === '\n' || tekst[plek] === '\r') velden.push('');
      else continue;
    }
    if (tekst[plek] === '\r') plek += 1;
    if (tekst[plek] === '\n') plek += 1;
    nummer += 1;
    sluitRegel();
  }
  return goed(regels);
}

/** Place of the quote that closes; two in a row are one sign of the value. */
function sluitteken(tekst: string, vanaf: number): number {
  let plek = tekst.indexOf('"', vanaf);
  while (plek >= 0 && tekst[plek + 1] === '"') plek = tekst.indexOf('"', plek + 2);
  return plek;
}

function veldeinde(tekst: string, vanaf: number, scheiding: string): number {
  let plek = vanaf;
  while (plek < tekst.length && tekst[plek] !== scheiding && tekst[plek] !== '\n' && tekst[plek] !== '\r') plek += 1;
  return plek;
}
