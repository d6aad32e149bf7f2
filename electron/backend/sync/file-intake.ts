// One file, fetched piece by piece: by range from what is here already, kept encrypted as it comes, verified when it is whole.
//
//   range ─► head: announced content? ─no─► start over, once ─► damaged
//              └─yes─► 1 MB at a time to disk ─► all here? ─no─► next range
//                                                   └─yes─► SHA-256 right? ─no─► start over, once ─► damaged
import type { TeHalen } from '../store/bijlage-beurt-store.ts';
import { type BijlageStore, KORREL } from '../store/bijlage-store.ts';
import type { Ontvanger, Storing, Transport } from './transport.ts';

/** Bytes that are asked for, and kept, at a time. */
export const STUK = 16 * KORREL;

export type Bestandsuitslag =
  /** Here, and verified; these meldingen have it now. */
  | { readonly soort: 'heel'; readonly wortels: readonly string[] }
  /** The service gives other bytes than it announced. */
  | { readonly soort: 'onjuist' }
  /** Nobody wants it any more. */
  | { readonly soort: 'weg' }
  /** Not now. `gevorderd`: some of it did come. */
  | { readonly soort: 'storing'; readonly storing: Storing; readonly gevorderd: boolean };

export type IntakeDeps = {
  readonly transport: Pick<Transport, 'haalBestand'>;
  readonly bijlagen: BijlageStore;
  /** More of a file of this melding is here. */
  readonly opGewijzigd: (wortel: string) => void;
};

type Afloop = 'verder' | 'onjuist' | 'weg';

/** Takes in the bytes of one request, from `binnen` on. Whole chunks are kept also when the connection breaks. */
function createReceiver(d: IntakeDeps, bestand: TeHalen, begonnenMet: number) {
  const buffer = Buffer.allocUnsafe(Math.min(STUK, bestand.bytes - begonnenMet));
  let binnen = begonnenMet;
  let gevuld = 0;
  /** Bytes that come before those that are asked for: a service that ignores ranges sends all from the start. */
  let over = 0;
  let afloop: Afloop = 'verder';

  const bewaar = (aantal: number): boolean => {
    if (aantal === 0) return true;
    if (!d.bijlagen.bewaarStuk(bestand, binnen, buffer.subarray(0, aantal))) {
      afloop = 'weg';
      return false;
    }
    binnen += aantal;
    gevuld -= aantal;
    if (binnen < bestand.bytes) d.opGewijzigd(bestand.wortel);
    return true;
  };

  const neem = (bytes: Uint8Array): boolean => {
    for (let plek = 0; plek < bytes.length; ) {
      const deel = bytes.subarray(plek, plek + Math.min(buffer.length, bestand.bytes - binnen) - gevuld);
      buffer.set(deel, gevuld);
      gevuld += deel.length;
      plek += deel.length;
      const compleet = binnen + gevuld === bestand.bytes;
      if ((compleet || gevuld === buffer.length) && !bewaar(gevuld)) return false;
      // Whatever more it sends is not this file.
      if (compleet) return false;
    }
    return true;
  };

  const ontvanger: Ontvanger = {
    begin: ({ sha256, vanaf, totaal }) => {
      const past = (sha256 === null || sha256 === bestand.sha256) && (totaal ?? bestand.bytes) === bestand.bytes;
      if (!past || vanaf > binnen) afloop = 'onjuist';
      over = binnen - vanaf;
      return afloop === 'verder';
    },
    deel: (bytes) => {
      const nieuw = bytes.subarray(Math.min(over, bytes.length));
      over -= bytes.length - nieuw.length;
      return neem(nieuw);
    },
  };
  return {
    ontvanger,
    /** After the request: what is left in whole chunks is kept too. */
    sluit: (): { readonly afloop: Afloop; readonly binnen: number } => {
      if (afloop === 'verder') bewaar(gevuld - (gevuld % KORREL));
      return { afloop, binnen };
    },
  };
}

/** Until it is whole, or does not go on. */
async function eenKeer(d: IntakeDeps, bestand: TeHalen, signaal: AbortSignal): Promise<Bestandsuitslag> {
  let binnen = d.bijlagen.beginMet(bestand);
  let gevorderd = false;
  while (binnen < bestand.bytes) {
    const receiver = createReceiver(d, bestand, binnen);
    const bereik = { van: binnen, tot: Math.min(binnen + STUK, bestand.bytes) };
    const antwoord = await d.transport.haalBestand({ ...bestand, bereik }, receiver.ontvanger, signaal);
    const gekomen = receiver.sluit();
    if (gekomen.afloop !== 'verder') return { soort: gekomen.afloop };
    // Beyond its end: at the service it is shorter than announced.
    if (!antwoord.ok && antwoord.storing.soort === 'geweigerd' && antwoord.storing.status === 416)
      return { soort: 'onjuist' };
    const verder = gekomen.binnen > binnen;
    gevorderd ||= verder;
    binnen = gekomen.binnen;
    if (!antwoord.ok) return { soort: 'storing', storing: antwoord.storing, gevorderd };
    // An answer without a byte of it: asking on would go on for ever.
    if (!verder) return { soort: 'storing', storing: { soort: 'geen-antwoord' }, gevorderd };
  }
  const wortels = d.bijlagen.rondAf(bestand);
  return wortels === undefined ? { soort: 'onjuist' } : { soort: 'heel', wortels };
}

/** Fetches one file as far as it comes. What the disk refuses is thrown; what is here stays for the next time. */
export async function fetchFile(d: IntakeDeps, bestand: TeHalen, signaal: AbortSignal): Promise<Bestandsuitslag> {
  try {
    const uitslag = await eenKeer(d, bestand, signaal);
    if (uitslag.soort !== 'onjuist') return uitslag;
    d.bijlagen.verwerp(bestand);
    const nogEens = await eenKeer(d, bestand, signaal);
    if (nogEens.soort === 'onjuist') d.bijlagen.verwerp(bestand);
    return nogEens;
  } finally {
    d.bijlagen.eindigMet();
  }
}
