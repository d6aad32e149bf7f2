// A page that was made here, as a PDF where the person chooses, or on paper. Used by every screen that prints something:
// make the page with `printPage` (html.ts), hand it over here, and record what left in the audit when it did.
import type { Afdruk } from '../../../shared/ipc/backend-protocol.ts';
import { goed, mis, type Result } from '../../../shared/lib/result.ts';
import type { Context } from './context.ts';

type Drukfout = { readonly code: 'afdrukken-mislukt' | 'afdruk-te-groot' };

/**
 * The place is asked first, so that nobody waits for a page that he does not want.
 * @param maak makes the page; not called when the person changes his mind.
 * @param naam proposed for the file: nothing of a person or a melding in it.
 * @returns the file, or null when the person changed his mind. Whole or not at all.
 */
export async function bewaarAlsPdf(
  c: Context,
  maak: () => Afdruk,
  naam: string,
): Promise<Result<{ readonly bestand: string | null }, Drukfout | { readonly code: 'map-onbruikbaar' }>> {
  const bestand = await c.uitvoer.kies('bestand', naam);
  if (bestand === null) return goed({ bestand });
  const uitkomst = await c.uitvoer.drukAf(maak(), 'pdf');
  if (!uitkomst.ok) return mis({ code: uitkomst.code === 'afdruk-te-groot' ? uitkomst.code : 'afdrukken-mislukt' });
  if (uitkomst.pdf === null) return mis({ code: 'afdrukken-mislukt' });
  return c.uitvoer.schrijf(bestand, uitkomst.pdf) ? goed({ bestand }) : mis({ code: 'map-onbruikbaar' });
}

/** The system asks which printer. `gedrukt` is false when the person changed his mind. */
export async function drukAf(
  c: Context,
  afdruk: Afdruk,
): Promise<Result<{ readonly gedrukt: boolean }, Drukfout | { readonly code: 'geen-printer' }>> {
  const uitkomst = await c.uitvoer.drukAf(afdruk, 'printer');
  if (uitkomst.ok) return goed({ gedrukt: true });
  return uitkomst.code === 'geannuleerd' ? goed({ gedrukt: false }) : mis({ code: uitkomst.code });
}
