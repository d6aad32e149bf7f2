// Stands in for a library of character sets that the reader of Outlook mail asks for: the browser knows them itself.

/** Names of that library that the browser has under another one. */
const NAMEN: Readonly<Record<string, string>> = { ucs2: 'utf-16le', utf16le: 'utf-16le', 'utf16-le': 'utf-16le' };

export function decode(bytes: Uint8Array, codering: string): string {
  const naam = NAMEN[codering.toLowerCase()] ?? codering.replace(/^(cp|win)?(125\d)$/i, 'windows-$2');
  try {
    return new TextDecoder(naam).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Only asked when a mail is written; here none is. */
export function encode(tekst: string): Uint8Array {
  return new TextEncoder().encode(tekst);
}
