// OpenDocument texts and spreadsheets (ODF 1.3, part 3) as paragraphs and tables.
import { weigering } from '../../../shared/domain/bestand/weigering.ts';
import { maakBladen, maakBlokken } from './bouwers.ts';
import { MAX_BLADEN, MAX_KOLOMMEN } from './grenzen.ts';
import { Geweigerd, type Toonbaar } from './toonbaar.ts';
import { type Attributen, type Lezer, leesXml } from './xml.ts';
import { openZip, type Zip } from './zip-uit.ts';

/** What is not part of the text that one reads: what was deleted, remarks, the notes of a drawing. */
const OVERSLAAN: ReadonlySet<string> = new Set(['text:tracked-changes', 'office:annotation', 'svg:title', 'svg:desc']);

const keer = (a: Attributen, naam: string): number => Math.min(Math.max(1, Number(a[naam]) || 1), 2 ** 21);

function inhoud(zip: Zip, lezer: Lezer): void {
  // In an encrypted package the content is noise; the manifest says so (ODF 1.3, part 2, 3.8.2).
  let versleuteld = false;
  leesManifest(zip, () => {
    versleuteld = true;
  });
  if (versleuteld) throw new Geweigerd(weigering('versleuteld', { soort: zip.soort }));
  let over = 0;
  const heel: Lezer = {
    open: (naam, attributen) => {
      if (OVERSLAAN.has(naam)) over += 1;
      else if (over === 0) lezer.open?.(naam, attributen);
    },
    sluit: (naam) => {
      if (OVERSLAAN.has(naam)) over -= 1;
      else if (over === 0) lezer.sluit?.(naam);
    },
    tekst: (tekst) => {
      if (over === 0) lezer.tekst?.(tekst);
    },
    ...(lezer.klaar ? { klaar: lezer.klaar } : {}),
  };
  if (!leesXml(zip, 'content.xml', heel)) throw new Geweigerd(weigering('beschadigd', { soort: zip.soort }));
}

function leesManifest(zip: Zip, opVersleuteld: () => void): void {
  try {
    leesXml(zip, 'META-INF/manifest.xml', {
      open: (naam) => {
        if (naam === 'manifest:encryption-data') opVersleuteld();
      },
    });
  } catch (fout) {
    // Older programs write a DOCTYPE here, and only here. What it says is not needed.
    if (!(fout instanceof Geweigerd)) throw fout;
  }
}

export function leesOdt(bytes: Uint8Array): Toonbaar {
  const bouw = maakBlokken();
  const openers: Readonly<Record<string, (a: Attributen) => void>> = {
    'text:p': () => bouw.alinea(0),
    'text:h': (a) => bouw.alinea(Number(a['text:outline-level']) || 1),
    'text:s': (a) => bouw.tekst(' '.repeat(Math.min(keer(a, 'text:c'), 100))),
    'text:tab': () => bouw.tekst('\t'),
    'text:line-break': () => bouw.tekst('\n'),
    'table:table': bouw.tabel,
    'table:table-row': bouw.rij,
    'table:table-cell': bouw.cel,
  };
  const sluiters: Readonly<Record<string, () => void>> = {
    'text:p': bouw.eindeAlinea,
    'text:h': bouw.eindeAlinea,
    'table:table-cell': bouw.eindeCel,
    'table:table': bouw.eindeTabel,
  };
  inhoud(openZip(bytes, 'odt'), {
    open: (naam, attributen) => openers[naam]?.(attributen),
    sluit: (naam) => sluiters[naam]?.(),
    tekst: bouw.tekst,
    klaar: bouw.vol,
  });
  return { vorm: 'document', blokken: bouw.blokken(), letOp: bouw.letOp() };
}

export function leesOds(bytes: Uint8Array): Toonbaar {
  const bouw = maakBladen();
  let bladen = 0;
  let nummer = 0;
  let rijKeer = 1;
  let celKeer = 1;
  let rij: string[] = [];
  let cel: string | null = null;
  const zetCel = (): void => {
    // Thousands of empty cells at the end of a row are written as one.
    for (let i = 0; i < celKeer && rij.length <= MAX_KOLOMMEN; i += 1) rij.push(cel ?? '');
    cel = null;
  };
  const zetRij = (): void => {
    const leeg = rij.every((c) => c === '');
    for (let i = 1; i <= rijKeer && !leeg && !bouw.vol(); i += 1) bouw.rij(nummer + i, rij);
    nummer += rijKeer;
  };
  const openCel = (a: Attributen): void => {
    cel = '';
    celKeer = keer(a, 'table:number-columns-repeated');
  };
  const openers: Readonly<Record<string, (a: Attributen) => void>> = {
    'table:table': (a) => {
      bladen += 1;
      nummer = 0;
      if (bladen <= MAX_BLADEN) bouw.blad(a['table:name'] ?? '');
    },
    'table:table-row': (a) => {
      rij = [];
      rijKeer = keer(a, 'table:number-rows-repeated');
    },
    'table:table-cell': openCel,
    'table:covered-table-cell': openCel,
    'text:p': () => {
      if (cel !== null && cel !== '') cel += '\n';
    },
    'text:s': (a) => {
      if (cel !== null) cel += ' '.repeat(Math.min(keer(a, 'text:c'), 100));
    },
  };
  inhoud(openZip(bytes, 'ods'), {
    open: (naam, attributen) => openers[naam]?.(attributen),
    sluit: (naam) => {
      if (naam === 'table:table-cell' || naam === 'table:covered-table-cell') zetCel();
      if (naam === 'table:table-row') zetRij();
    },
    tekst: (tekst) => {
      if (cel !== null && cel.length < 10_000) cel += tekst;
    },
    klaar: () => bouw.vol() || bladen > MAX_BLADEN,
  });
  return { vorm: 'tabel', bladen: bouw.bladen(), letOp: [{ code: 'zonder-opmaak' }, ...bouw.letOp()] };
}
