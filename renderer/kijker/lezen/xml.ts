// Reads the XML of office documents as it is unpacked: no entities but the five, no DOCTYPE, nothing from elsewhere.
import { SaxesParser } from 'saxes';
import { weigering } from '../../../shared/domain/bestand/weigering.ts';
import { MAX_XML_DIEPTE } from './grenzen.ts';
import { Geweigerd } from './toonbaar.ts';
import type { Zip } from './zip-uit.ts';

export type Attributen = Readonly<Record<string, string>>;

/** Names as they stand in the file: the prefixes of these formats never differ in practice. */
export type Lezer = {
  readonly open?: (naam: string, attributen: Attributen) => void;
  readonly sluit?: (naam: string) => void;
  readonly tekst?: (tekst: string) => void;
  /** Asked after every piece: true = enough was read. */
  readonly klaar?: () => boolean;
};

function maakParser(zip: Zip, lezer: Lezer) {
  let diepte = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw new Geweigerd(weigering('gevaarlijke-xml', {}));
  });
  parser.on('error', () => {
    throw new Geweigerd(weigering('beschadigd', { soort: zip.soort }));
  });
  parser.on('opentag', ({ name, attributes }) => {
    diepte += 1;
    if (diepte > MAX_XML_DIEPTE) throw new Geweigerd(weigering('te-diep', {}));
    lezer.open?.(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    diepte -= 1;
    lezer.sluit?.(name);
  });
  parser.on('text', (tekst) => lezer.tekst?.(tekst));
  parser.on('cdata', (tekst) => lezer.tekst?.(tekst));
  return parser;
}

/** @returns false when the zip has no such part. */
export function leesXml(zip: Zip, naam: string, lezer: Lezer): boolean {
  const parser = maakParser(zip, lezer);
  let decoder: TextDecoder | undefined;
  let genoeg = false;
  const was = zip.pakUit(naam, (stuk) => {
    decoder ??= new TextDecoder(stuk[0] === 0xff && stuk[1] === 0xfe ? 'utf-16le' : 'utf-8');
    parser.write(decoder.decode(stuk, { stream: true }));
    genoeg = lezer.klaar?.() ?? false;
    return !genoeg;
  });
  // A part that was left halfway has no end to check.
  if (was && !genoeg) parser.close();
  return was;
}
