// Which melding follows on which. A melding can't be changed: it is withdrawn and reported anew (PRODUCT D.3, manual h4).
import type { Tijdstip } from '../../lib/brand.ts';
import type { Melding } from '../melding.ts';
import type { Verwantschap } from '../verwant.ts';
import { zoeksleutel } from '../zoektekst.ts';

/** A melding that belongs to another one, and in what way. */
export type Verwant = { readonly melding: Melding; readonly waarom: Verwantschap };

const INTREKKINGEN: readonly string[] = ['INTREKKING_DOORGEMELD', 'INGETROKKEN'];

/** When the melder took it back, and whether that is final; undefined when he did not. */
export function intrekkingVan(melding: Melding): { readonly op: Tijdstip; readonly bevestigd: boolean } | undefined {
  if (!INTREKKINGEN.includes(melding.status)) return undefined;
  const stappen = melding.statusgeschiedenis;
  const laatsteVoor = stappen.findLastIndex((stap) => !INTREKKINGEN.includes(stap.status));
  const eerste = stappen[laatsteVoor + 1];
  return eerste && { op: eerste.ontvangenOp ?? eerste.geannoteerdOp, bevestigd: melding.eindstatus };
}

/** The same afnemer about the same, and of the same kind. */
function zelfdeZaak(a: Melding, b: Melding): boolean {
  const [x, y] = [a.objectidentificatie, b.objectidentificatie];
  return (
    a.melderOin === b.melderOin &&
    a.registratie === b.registratie &&
    a.object === b.object &&
    x.soort === y.soort &&
    zoeksleutel(x.waarde) === zoeksleutel(y.waarde)
  );
}

function vroegste(meldingen: readonly Melding[]): Melding | undefined {
  return [...meldingen].sort((a, b) => (a.ontvangenOp < b.ontvangenOp ? -1 : 1))[0];
}

/** The melding that came in the place of this one, among those that belong to it: the one that names it, else the first of
 * the same afnemer about the same after the withdrawal. */
export function opvolgerVan(melding: Melding, verwant: readonly Melding[]): Melding | undefined {
  const genoemd = vroegste(verwant.filter((m) => m.vervolgOp === melding.uuid));
  if (genoemd) return genoemd;
  const intrekking = intrekkingVan(melding);
  if (!intrekking) return undefined;
  return vroegste(
    verwant.filter((m) => m.vervolgOp === undefined && m.ontvangenOp > intrekking.op && zelfdeZaak(m, melding)),
  );
}

/** The melding that this one follows on. */
export function voorgangerVan(melding: Melding, verwant: readonly Melding[]): Melding | undefined {
  if (melding.vervolgOp !== undefined) return verwant.find((m) => m.uuid === melding.vervolgOp);
  return verwant.find((m) => opvolgerVan(m, [...verwant.filter((v) => v !== m), melding])?.uuid === melding.uuid);
}
