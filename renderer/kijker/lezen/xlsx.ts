// Excel workbooks (ECMA-376 part 1, chapter 18): the values as they were last computed, dates as dates, nothing recomputed.
import { weigering } from '../../../shared/domain/bestand/weigering.ts';
import { maakBladen } from './bouwers.ts';
import { MAX_BLADEN, MAX_CELTEKST, MAX_KOLOMMEN } from './grenzen.ts';
import { Geweigerd, type Toonbaar } from './toonbaar.ts';
import { leesXml } from './xml.ts';
import { openZip, type Zip } from './zip-uit.ts';

/** Shared texts beyond this many, or of more characters together, are not kept. */
const MAX_TEKSTEN = 500_000;
const MAX_TEKSTRUIMTE = 20_000_000;

function gedeeldeTeksten(zip: Zip): readonly string[] {
  const teksten: string[] = [];
  let ruimte = 0;
  let tekst = '';
  let inT = false;
  let fonetisch = false;
  leesXml(zip, 'xl/sharedStrings.xml', {
    open: (naam) => {
      if (naam === 'si') tekst = '';
      if (naam === 't') inT = true;
      if (naam === 'rPh') fonetisch = true;
    },
    sluit: (naam) => {
      if (naam === 't') inT = false;
      if (naam === 'rPh') fonetisch = false;
      if (naam !== 'si') return;
      teksten.push(tekst);
      ruimte += tekst.length;
    },
    tekst: (deel) => {
      if (inT && !fonetisch && tekst.length <= MAX_CELTEKST) tekst += deel;
    },
    klaar: () => teksten.length >= MAX_TEKSTEN || ruimte > MAX_TEKSTRUIMTE,
  });
  return teksten;
}

/** Which cell styles are dates: by the built-in number formats (18.8.30), or by the letters of an own one. */
function datumstijlen(zip: Zip): ReadonlySet<number> {
  const eigen = new Set<number>();
  const stijlen = new Set<number>();
  let inXfs = false;
  let volgende = 0;
  leesXml(zip, 'xl/styles.xml', {
    open: (naam, a) => {
      const code = (a.formatCode ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
      if (naam === 'numFmt' && /[dy]|m{2}/i.test(code) && !/[#0]/.test(code)) eigen.add(Number(a.numFmtId));
      if (naam === 'cellXfs') inXfs = true;
      if (naam !== 'xf' || !inXfs) return;
      const nummer = Number(a.numFmtId);
      if ((nummer >= 14 && nummer <= 17) || nummer === 22 || eigen.has(nummer)) stijlen.add(volgende);
      volgende += 1;
    },
    sluit: (naam) => {
      if (naam === 'cellXfs') inXfs = false;
    },
    klaar: () => volgende > 100_000,
  });
  return stijlen;
}

/** Names of the sheets and where they stand, in order. */
function bladenVan(zip: Zip): { readonly naam: string; readonly pad: string }[] {
  const doelen = new Map<string, string>();
  leesXml(zip, 'xl/_rels/workbook.xml.rels', {
    open: (naam, a) => {
      if (naam === 'Relationship' && a.TargetMode !== 'External' && doelen.size < 1_000)
        doelen.set(a.Id ?? '', a.Target ?? '');
    },
  });
  const bladen: { naam: string; pad: string }[] = [];
  leesXml(zip, 'xl/workbook.xml', {
    open: (naam, a) => {
      const doel = doelen.get(a['r:id'] ?? '');
      if (naam !== 'sheet' || doel === undefined || bladen.length >= MAX_BLADEN) return;
      bladen.push({ naam: a.name ?? '', pad: doel.startsWith('/') ? doel.slice(1) : `xl/${doel}` });
    },
  });
  return bladen;
}

/** A day count of Excel as a date; 1900 is taken for a leap year there (18.17.4.1). */
function datumVan(waarde: number): string {
  const ms = Math.round((waarde - (waarde < 60 ? 25_568 : 25_569)) * 86_400) * 1_000;
  const datum = new Date(ms);
  if (!(waarde >= 0 && waarde < 2_958_466)) return String(waarde);
  const iso = datum.toISOString();
  return Number.isInteger(waarde) ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}

/** "BC12" → 54, counted from 0. */
function kolomVan(verwijzing: string): number {
  const letters = /^[A-Z]{1,3}/.exec(verwijzing)?.[0] ?? '';
  return [...letters].reduce((som, letter) => som * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

type Cel = { readonly soort: string; readonly stijl: number; readonly kolom: number };

export function leesXlsx(bytes: Uint8Array): Toonbaar {
  const zip = openZip(bytes, 'xlsx');
  const bladen = bladenVan(zip);
  if (bladen.length === 0) throw new Geweigerd(weigering('beschadigd', { soort: 'xlsx' }));
  const teksten = gedeeldeTeksten(zip);
  const datums = datumstijlen(zip);
  const bouw = maakBladen();

  const waardeVan = ({ soort, stijl }: Cel, ruw: string): string => {
    if (soort === 's') return teksten[Number(ruw)] ?? '';
    if (soort === 'b') return ruw === '1' ? 'WAAR' : 'ONWAAR';
    if (soort === 'n' && ruw !== '' && datums.has(stijl)) return datumVan(Number(ruw));
    return soort === 'n' ? ruw.replace('.', ',') : ruw;
  };
  const leesBlad = (pad: string): void => {
    let nummer = 0;
    let rij: string[] = [];
    let cel: Cel | null = null;
    let ruw = '';
    let inWaarde = false;
    leesXml(zip, pad, {
      open: (naam, a) => {
        if (naam === 'row') {
          nummer = Number(a.r) || nummer + 1;
          rij = [];
        } else if (naam === 'c') {
          ruw = '';
          cel = { soort: a.t ?? 'n', stijl: Number(a.s ?? -1), kolom: a.r ? kolomVan(a.r) : rij.length };
        } else if (naam === 'v' || naam === 't') inWaarde = true;
      },
      sluit: (naam) => {
        if (naam === 'v' || naam === 't') inWaarde = false;
        else if (naam === 'row') bouw.rij(nummer, rij);
        else if (naam === 'c' && cel !== null) {
          // One place beyond the last column, so that it is known that there are more.
          const kolom = Math.min(cel.kolom, MAX_KOLOMMEN);
          while (rij.length < kolom) rij.push('');
          rij[Math.max(0, kolom)] = waardeVan(cel, ruw);
        }
      },
      tekst: (tekst) => {
        if (inWaarde && ruw.length <= MAX_CELTEKST) ruw += tekst;
      },
      klaar: bouw.vol,
    });
  };
  for (const { naam, pad } of bladen) {
    bouw.blad(naam);
    leesBlad(pad);
  }
  return { vorm: 'tabel', bladen: bouw.bladen(), letOp: [{ code: 'zonder-opmaak' }, ...bouw.letOp()] };
}
