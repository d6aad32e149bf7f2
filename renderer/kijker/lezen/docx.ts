// Word documents (ECMA-376 part 1, chapter 17) as paragraphs and tables: what was deleted stays away, pictures and layout too.
import { weigering } from '../../../shared/domain/bestand/weigering.ts';
import { type Blokbouwer, maakBlokken } from './bouwers.ts';
import { Geweigerd, type Toonbaar } from './toonbaar.ts';
import { type Attributen, type Lezer, leesXml } from './xml.ts';
import { openZip } from './zip-uit.ts';

/** The same drawing a second time for older programs. */
const DUBBEL = 'mc:Fallback';

function lezerVan(bouw: Blokbouwer): Lezer {
  let inTekst = false;
  let dubbel = 0;
  const openers: Readonly<Record<string, (a: Attributen) => void>> = {
    'w:p': () => bouw.alinea(0),
    'w:pStyle': (a) => bouw.kop(Number(/^(?:heading|kop) ?(\d)/i.exec(a['w:val'] ?? '')?.[1] ?? 0)),
    'w:t': () => {
      inTekst = true;
    },
    'w:tab': () => bouw.tekst('\t'),
    'w:br': () => bouw.tekst('\n'),
    'w:cr': () => bouw.tekst('\n'),
    'w:noBreakHyphen': () => bouw.tekst('-'),
    'w:tbl': bouw.tabel,
    'w:tr': bouw.rij,
    'w:tc': bouw.cel,
  };
  const sluiters: Readonly<Record<string, () => void>> = {
    'w:p': bouw.eindeAlinea,
    'w:t': () => {
      inTekst = false;
    },
    'w:tc': bouw.eindeCel,
    'w:tbl': bouw.eindeTabel,
  };
  return {
    open: (naam, attributen) => {
      if (naam === DUBBEL) dubbel += 1;
      else if (dubbel === 0) openers[naam]?.(attributen);
    },
    sluit: (naam) => {
      if (naam === DUBBEL) dubbel -= 1;
      else if (dubbel === 0) sluiters[naam]?.();
    },
    tekst: (tekst) => {
      if (inTekst && dubbel === 0) bouw.tekst(tekst);
    },
    klaar: bouw.vol,
  };
}

export function leesDocx(bytes: Uint8Array): Toonbaar {
  const zip = openZip(bytes, 'docx');
  const bouw = maakBlokken();
  if (!leesXml(zip, 'word/document.xml', lezerVan(bouw)))
    throw new Geweigerd(weigering('beschadigd', { soort: 'docx' }));
  const rand = zip.namen.filter((naam) => /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/.test(naam)).slice(0, 12);
  if (rand.length > 0 && !bouw.vol()) bouw.randtekst();
  for (const naam of rand) if (!bouw.vol()) leesXml(zip, naam, lezerVan(bouw));
  return { vorm: 'document', blokken: bouw.blokken(), letOp: bouw.letOp() };
}
