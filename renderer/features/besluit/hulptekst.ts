// Ticks of "Wat ontbreekt er?" into the text, without touching what the person wrote around it.
import { ontbreektBij, opsommingOntbreekt, toelichtingOntbreekt } from '../../../shared/domain/ontbreekt.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { Velden } from './velden.ts';

type Hulp = Pick<Velden, 'ontbreekt' | 'toelichting'>;

/** The place in a standard text where what is missing goes. */
const PLEK = '{{ontbrekend}}';

/** The questions for this melding. */
export function vragenBij(dossier: Dossier) {
  return ontbreektBij(dossier.registratie, dossier.titel);
}

/** What is missing, in words for a sentence; empty without a tick. */
export function ontbrekendIn(dossier: Dossier, ids: readonly string[]): string {
  return opsommingOntbreekt(vragenBij(dossier).filter(({ id }) => ids.includes(id)));
}

/** The text with `was` replaced where it stands in it; undefined where it does not. */
function vervang(tekst: string, was: string, wordt: string): string | undefined {
  const plek = was === '' ? -1 : tekst.indexOf(was);
  return plek < 0 ? undefined : tekst.slice(0, plek) + wordt + tekst.slice(plek + was.length);
}

/** Ticks or unticks one question: the made part of the text is replaced, words before and after it stay. */
export function wisselVraag(dossier: Dossier, hulp: Hulp, id: string): Hulp {
  const vragen = vragenBij(dossier);
  const nieuw = hulp.ontbreekt.includes(id) ? hulp.ontbreekt.filter((oud) => oud !== id) : [...hulp.ontbreekt, id];
  const gekozen = (ids: readonly string[]) => vragen.filter((vraag) => ids.includes(vraag.id));
  const maak = (ids: readonly string[]) => toelichtingOntbreekt(gekozen(ids));
  const wordt = maak(nieuw);
  const heel = vervang(hulp.toelichting, maak(hulp.ontbreekt), wordt);
  if (heel !== undefined) return { ontbreekt: nieuw, toelichting: wordt === '' ? heel.trim() : heel };
  // A standard text was chosen: only what is missing changes in it, and without a tick its place is open again.
  const opsomming = ontbrekendIn(dossier, nieuw) || PLEK;
  const plek = hulp.ontbreekt.length === 0 ? PLEK : ontbrekendIn(dossier, hulp.ontbreekt);
  const deel = vervang(hulp.toelichting, plek, opsomming);
  if (deel !== undefined) return { ontbreekt: nieuw, toelichting: deel };
  const eigen = hulp.toelichting.trim();
  return { ontbreekt: nieuw, toelichting: eigen === '' ? wordt : `${eigen}\n\n${wordt}`.trim() };
}
