// Writes small, valid PDF documents: pages of text in Helvetica, with a letterhead. ISO 32000-1, without compression.

export type Pdfpagina = { readonly kop: string; readonly alineas: readonly string[] };

export type Pdfdocument = {
  readonly titel: string;
  readonly afzender: string;
  /** Of the letterhead: red, green and blue, 0–1. */
  readonly kleur: readonly [number, number, number];
  readonly paginas: readonly Pdfpagina[];
};

/** A4 in points, and where the text stands. */
const BREED = 595;
const HOOG = 842;
const MARGE = 64;
const LETTER = 10.5;
const REGEL = 15;
const ONDER = 84;

/** Widths of Helvetica in thousandths of an em, for the characters from space to tilde (Adobe AFM). */
const BREEDTEN = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
] as const;

function breedte(tekst: string, grootte: number): number {
  let som = 0;
  for (const teken of tekst) som += BREEDTEN[(teken.codePointAt(0) ?? 0) - 32] ?? 556;
  return (som * grootte) / 1000;
}

/** Words into lines that fit. A word that is too long by itself gets a line of its own. */
function breekAf(tekst: string, grootte: number, ruimte: number): string[] {
  const regels: string[] = [];
  let regel = '';
  for (const woord of tekst.split(' ')) {
    const langer = regel === '' ? woord : `${regel} ${woord}`;
    if (regel !== '' && breedte(langer, grootte) > ruimte) {
      regels.push(regel);
      regel = woord;
    } else regel = langer;
  }
  return [...regels, regel];
}

/** A string object in WinAnsiEncoding (= Latin-1 for what is used here); what that has not becomes a question mark. */
function tekstobject(tekst: string): string {
  const veilig = [...tekst].map((t) => ((t.codePointAt(0) ?? 0) > 255 ? (t === '€' ? '\x80' : '?') : t)).join('');
  return `(${veilig.replace(/[\\()]/g, (t) => `\\${t}`)})`;
}

function zet(x: number, y: number, font: 'F1' | 'F2', grootte: number, tekst: string): string {
  return `BT /${font} ${grootte} Tf ${x} ${y} Td ${tekstobject(tekst)} Tj ET`;
}

type Bladzijde = { readonly kop: string; readonly regels: readonly string[] };

/** A page whose text does not fit goes on on a next one. */
function verdeel({ kop, alineas }: Pdfpagina): Bladzijde[] {
  const perBlad = Math.floor((HOOG - 190 - ONDER) / REGEL);
  const regels = alineas.flatMap((alinea) => [...breekAf(alinea, LETTER, BREED - 2 * MARGE), '']);
  const bladen: Bladzijde[] = [];
  for (let van = 0; van < regels.length; van += perBlad)
    bladen.push({ kop: van === 0 ? kop : `${kop} (vervolg)`, regels: regels.slice(van, van + perBlad) });
  return bladen;
}

function inhoudVan(document: Pdfdocument, blad: Bladzijde, nummer: number, totaal: number): string {
  const kleur = document.kleur.join(' ');
  const opdrachten = [
    `q ${kleur} rg 0 ${HOOG - 54} ${BREED} 54 re f Q`,
    `q 1 1 1 rg ${zet(MARGE, HOOG - 34, 'F2', 13, document.afzender)} Q`,
    zet(MARGE, HOOG - 112, 'F2', 16, blad.kop),
    `q ${kleur} RG 1.2 w ${MARGE} ${HOOG - 124} m ${BREED - MARGE} ${HOOG - 124} l S Q`,
    ...blad.regels.map((regel, i) => (regel === '' ? '' : zet(MARGE, HOOG - 154 - i * REGEL, 'F1', LETTER, regel))),
    zet(MARGE, 46, 'F1', 8.5, `${document.titel} - pagina ${nummer} van ${totaal}`),
  ];
  return opdrachten.filter((opdracht) => opdracht !== '').join('\n');
}

/** Numbered objects with their cross-reference table: each entry 20 bytes, offsets in bytes. */
function schrijfObjecten(objecten: readonly string[]): Uint8Array {
  let tekst = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n';
  const plekken = objecten.map((object, i) => {
    const plek = tekst.length;
    tekst += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return plek;
  });
  const tabel = plekken.map((plek) => `${String(plek).padStart(10, '0')} 00000 n \n`).join('');
  const aantal = objecten.length + 1;
  const slot = `trailer\n<< /Size ${aantal} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${tekst.length}\n%%EOF\n`;
  return Buffer.from(`${tekst}xref\n0 ${aantal}\n0000000000 65535 f \n${tabel}${slot}`, 'latin1');
}

const FONT = '/Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont';

/** The bytes of the document. Same input, same bytes: it carries no date of its own. */
export function maakPdf(document: Pdfdocument): Uint8Array {
  const bladen = document.paginas.flatMap(verdeel);
  // Every page takes two objects after the five fixed ones: the page and what stands on it.
  const nummerVan = (i: number): number => 6 + 2 * i;
  const kinderen = bladen.map((_, i) => `${nummerVan(i)} 0 R`).join(' ');
  const vast = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) >>',
    `<< /Type /Pages /Kids [${kinderen}] /Count ${bladen.length} >>`,
    `<< ${FONT} /Helvetica >>`,
    `<< ${FONT} /Helvetica-Bold >>`,
    `<< /Title ${tekstobject(document.titel)} /Producer (Terugmeldbalie oefenen) >>`,
  ];
  const paginas = bladen.flatMap((blad, i) => {
    const inhoud = inhoudVan(document, blad, i + 1, bladen.length);
    const bronnen = '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>';
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${BREED} ${HOOG}] ${bronnen} /Contents ${nummerVan(i) + 1} 0 R >>`,
      `<< /Length ${inhoud.length} >>\nstream\n${inhoud}\nendstream`,
    ];
  });
  return schrijfObjecten([...vast, ...paginas]);
}
