// How much of a file is read, unpacked and shown. Every reader keeps to these: a file that is made to be too much costs a
// bounded amount of time and memory, and then says so.

/** Bytes of a file that are taken in at all; the service allows 20 MB. */
export const MAX_BESTAND = 25 * 2 ** 20;
/** Bytes that come out of one zip, over all parts that are read. */
export const MAX_UITGEPAKT = 60 * 2 ** 20;
/** Packed bytes that are unpacked at a time: at most a thousand times as much comes out. */
export const INPAKSTUK = 8_192;
export const MAX_XML_DIEPTE = 256;
/** Characters of a text, and of one cell. */
export const MAX_TEKST = 1_000_000;
export const MAX_CELTEKST = 2_000;
export const MAX_RIJEN = 10_000;
export const MAX_KOLOMMEN = 200;
/** Over all sheets. */
export const MAX_CELLEN = 400_000;
export const MAX_BLADEN = 50;
export const MAX_ALINEAS = 20_000;
export const MAX_MAILBIJLAGEN = 100;
/** Parts of parts in a mail, and files in files that are opened after each other. */
export const MAX_MAILDELEN = 100;
export const MAX_NIVEAUS = 10;
/** Milliseconds for reading one file; after that its worker is stopped. */
export const LEESTIJD_MS = 20_000;
