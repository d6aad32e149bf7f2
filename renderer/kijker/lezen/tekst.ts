// Plain text and CSV: the encoding by what stands there, and not more than one can read.
import type { LetOp } from '../../../shared/domain/bestand/weigering.ts';
import { maakBladen } from './bouwers.ts';
import { MAX_TEKST } from './grenzen.ts';
import type { Toonbaar } from './toonbaar.ts';

type Gelezen = { readonly tekst: string; readonly afgekapt: boolean; readonly gegokt: boolean };

/** UTF-16 and UTF-8 by their mark; UTF-8 when every byte is right; else windows-1252, in which every byte is a character. */
export function leesTekens(bytes: Uint8Array, hoogstens = MAX_TEKST): Gelezen {
  const [a, b] = bytes;
  const breed = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  // Four bytes is the longest character.
  const deel = bytes.subarray(0, hoogstens * 4);
  const decodeer = (codering: string, fatal: boolean): string =>
    new TextDecoder(codering, { fatal }).decode(deel, { stream: deel.length < bytes.length });
  const knip = (tekst: string, gegokt: boolean): Gelezen => ({
    tekst: tekst.slice(0, hoogstens),
    afgekapt: tekst.length > hoogstens || deel.length < bytes.length,
    gegokt,
  });
  if (breed !== null) return knip(decodeer(breed, false), false);
  try {
    return knip(decodeer('utf-8', true), false);
  } catch {
    return knip(decodeer('windows-1252', false), true);
  }
}

function letOpVan({ afgekapt, gegokt, tekst }: Gelezen): LetOp[] {
  return [
    ...(gegokt ? [{ code: 'oude-codering' } as const] : []),
    ...(afgekapt ? [{ code: 'afgekapt', eenheid: 'tekens', getoond: tekst.length } as const] : []),
  ];
}

export function leesTekst(bytes: Uint8Array): Toonbaar {
  const gelezen = leesTekens(bytes);
  return { vorm: 'tekst', tekst: gelezen.tekst, letOp: letOpVan(gelezen) };
}

/** The sign that occurs most in the first lines, outside quotes; Excel also writes it on a line of its own ("sep=;"). */
export function scheidingsteken(tekst: string): string {
  const opgave = /^sep=(.)\r?\n/.exec(tekst)?.[1];
  if (opgave !== undefined) return opgave;
  const begin = tekst.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const aantal = (teken: string): number => begin.split(teken).length;
  return [';', ',', '\t', '|'].reduce((beste, teken) => (aantal(teken) > aantal(beste) ? teken : beste));
}

/** RFC 4180, with any separator. Calls `opRij` for every row until it says that it is enough. */
export function leesCsvRijen(tekst: string, teken: string, opRij: (rij: readonly string[]) => boolean): void {
  let rij: string[] = [];
  let plek = 0;
  const speciaal = new RegExp(`[${teken.replace(/[\\\]^-]/g, '\\$&')}\\r\\n]`, 'g');
  while (plek < tekst.length) {
    let cel = '';
    if (tekst[plek] === '"') {
      let eind = tekst.indexOf('"', plek + 1);
      // Two quotes are one.
      while (eind >= 0 && tekst[eind + 1] === '"') eind = tekst.indexOf('"', eind + 2);
      const tot = eind < 0 ? tekst.length : eind;
      cel = tekst.slice(plek + 1, tot).replaceAll('""', '"');
      plek = tot + 1;
    }
    speciaal.lastIndex = plek;
    const volgend = speciaal.exec(tekst)?.index ?? tekst.length;
    rij.push(cel + tekst.slice(plek, volgend));
    plek = volgend + 1;
    if (tekst[volgend] === teken && volgend < tekst.length) continue;
    if (tekst[volgend] === '\r' && tekst[plek] === '\n') plek += 1;
    if (!opRij(rij)) return;
    rij = [];
  }
  if (rij.length > 0) opRij(rij);
}

export function leesCsv(bytes: Uint8Array): Toonbaar {
  const gelezen = leesTekens(bytes);
  const tekst = gelezen.tekst.replace(/^sep=.\r?\n/, '');
  const bouw = maakBladen();
  bouw.blad('');
  let nummer = 0;
  leesCsvRijen(tekst, scheidingsteken(gelezen.tekst), (rij) => {
    nummer += 1;
    bouw.rij(nummer, rij);
    return !bouw.vol();
  });
  // Of a table that is cut off the rows are told, not the characters too.
  const letOp = bouw.letOp();
  return { vorm: 'tabel', bladen: bouw.bladen(), letOp: [...letOp, ...letOpVan(gelezen)] };
}
