// Ticks of "Wat ontbreekt er?" into the text, without touching what the person wrote around it.
import { ontbreektBij, toelichtingOntbreekt } from '../../../shared/domain/ontbreekt.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { Velden } from './velden.ts';

type Hulp = Pick<Velden, 'ontbreekt' | 'toelichting'>;

/** The questions for this melding. */
export function vragenBij(dossier: Dossier) {
  return ontbreektBij(dossier.registratie, dossier.titel);
}

/** Ticks or unticks one question: the made part of the text is replaced, words before and after it stay. */
export function wisselVraag(dossier: Dossier, hulp: Hulp, id: string): Hulp {
  const vragen = vragenBij(dossier);
  const nieuw = hulp.ontbreekt.includes(id) ? hulp.ontbreekt.filter((oud) => oud !== id) : [...hulp.ontbreekt, id];
  const maak = (ids: readonly string[]) => toelichtingOntbreekt(vragen.filter((vraag) => ids.includes(vraag.id)));
  const was = maak(hulp.ontbreekt);
  const wordt = maak(nieuw);
  const plek = was === '' ? -1 : hulp.toelichting.indexOf(was);
  if (plek >= 0) {
    const toelichting = hulp.toelichting.slice(0, plek) + wordt + hulp.toelichting.slice(plek + was.length);
    return { ontbreekt: nieuw, toelichting: wordt === '' ? toelichting.trim() : toelichting };
  }
  const eigen = hulp.toelichting.trim();
  return { ontbreekt: nieuw, toelichting: eigen === '' ? wordt : `${eigen}\n\n${wordt}`.trim() };
}
