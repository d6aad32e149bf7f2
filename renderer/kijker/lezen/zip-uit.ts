// Unpacks single parts of a zip piece by piece, and stops when that becomes more than any document is.
import { Inflate } from 'fflate';
import type { Bestandssoort } from '../../../shared/domain/bestand/soort.ts';
import { weigering } from '../../../shared/domain/bestand/weigering.ts';
import { ingepakteBytes, MAX_ZIPDELEN, zipInhoud } from '../../../shared/domain/bestand/zip.ts';
import { INPAKSTUK, MAX_UITGEPAKT } from './grenzen.ts';
import { Geweigerd } from './toonbaar.ts';

export type Zip = {
  readonly soort: Bestandssoort;
  readonly namen: readonly string[];
  /**
   * Unpacks one part; `neem` gets its pieces and stops it with false.
   * @returns false when there is no such part.
   */
  readonly pakUit: (naam: string, neem: (stuk: Uint8Array) => boolean) => boolean;
};

export function openZip(bytes: Uint8Array, soort: Bestandssoort): Zip {
  const inhoud = zipInhoud(bytes);
  if (inhoud === undefined) throw new Geweigerd(weigering('beschadigd', { soort }));
  if (inhoud.aantal > MAX_ZIPDELEN) throw new Geweigerd(weigering('te-veel-delen', { aantal: inhoud.aantal }));
  if (inhoud.delen.some((deel) => deel.versleuteld)) throw new Geweigerd(weigering('versleuteld', { soort }));
  let uitgepakt = 0;
  const tel = (aantal: number): void => {
    uitgepakt += aantal;
    if (uitgepakt > MAX_UITGEPAKT) throw new Geweigerd(weigering('zip-bom', {}));
  };
  return {
    soort,
    namen: inhoud.delen.map((deel) => deel.naam),
    pakUit: (naam, neem) => {
      const deel = inhoud.delen.find((d) => d.naam === naam);
      if (deel === undefined) return false;
      const ingepakt = ingepakteBytes(bytes, deel);
      if (ingepakt === undefined || (deel.methode !== 0 && deel.methode !== 8))
        throw new Geweigerd(weigering('beschadigd', { soort }));
      let verder = true;
      const neemStuk = (stuk: Uint8Array): void => {
        tel(stuk.length);
        if (verder) verder = neem(stuk);
      };
      if (deel.methode === 0) neemStuk(ingepakt);
      else blaasOp(ingepakt, soort, neemStuk, () => verder);
      return true;
    },
  };
}

function blaasOp(
  ingepakt: Uint8Array,
  soort: Bestandssoort,
  neem: (stuk: Uint8Array) => void,
  verder: () => boolean,
): void {
  const inflate = new Inflate((stuk) => neem(stuk));
  try {
    for (let plek = 0; plek < ingepakt.length && verder(); plek += INPAKSTUK)
      inflate.push(ingepakt.subarray(plek, plek + INPAKSTUK), plek + INPAKSTUK >= ingepakt.length);
  } catch (fout) {
    if (fout instanceof Geweigerd) throw fout;
    throw new Geweigerd(weigering('beschadigd', { soort }));
  }
}
