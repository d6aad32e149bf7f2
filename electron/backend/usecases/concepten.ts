// Drafts of decisions: kept while one types, taken out of a decision that came back, handed on to a melding's successor.

import type { AantekeningAnnotatie } from '../../../shared/domain/annotatie.ts';
import { conceptUit, isBewaardWaard } from '../../../shared/domain/concept.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import type { Opdracht } from '../../../shared/domain/opdrachtsoort.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import type { OutboxRij } from '../store/outbox-store.ts';
import { bronhouderNaam, type Context, medewerkerNaam, type UseCase } from './context.ts';

export const conceptLijst: UseCase<'concept.lijst'> = (c, { uuid }) =>
  goed((uuid === undefined ? c.concepten.alle() : c.concepten.vanMelding(uuid)).map((concept) => ({ ...concept })));

export const conceptBewaren: UseCase<'concept.bewaren'> = (c, { uuid, soort, inhoud }) => {
  const gewijzigdOp = tijdstip(c.klok.nu());
  const { bewaard, nieuw } = c.transactie(() => {
    const was = c.concepten.bestaat(uuid, soort);
    return { bewaard: c.concepten.bewaar(uuid, soort, inhoud, gewijzigdOp), nieuw: !was };
  });
  if (!bewaard) return mis({ code: 'onbekend' });
  if (nieuw) c.meldGewijzigd([uuid]);
  return goed({ gewijzigdOp });
};

export const conceptWissen: UseCase<'concept.wissen'> = (c, { uuid, soort }) => {
  if (c.transactie(() => c.concepten.wis(uuid, soort))) c.meldGewijzigd([uuid]);
  return goed(null);
};

/**
 * Keeps the words of a decision that came back, inside the caller's transaction. What was typed since then is newer and stays:
 * the decision itself stays readable in the timeline or the outbox.
 */
export function alsConcept(c: Context, rij: Pick<OutboxRij, 'wortel' | 'opdracht'>): boolean {
  const { wortel, opdracht } = rij;
  if (opdracht.soort === 'invoeren' || c.concepten.bestaat(wortel, opdracht.soort)) return false;
  const inhoud = inhoudVan(c, opdracht);
  if (!isBewaardWaard(inhoud)) return false;
  return c.concepten.bewaar(wortel, opdracht.soort, inhoud, tijdstip(c.klok.nu()));
}

function inhoudVan(c: Context, opdracht: Opdracht) {
  return conceptUit(opdracht, {
    bronhouder: (code) => bronhouderNaam(c, code),
    medewerker: (id) => (id === null ? '' : medewerkerNaam(c, id)),
  });
}

/** Opens a decision again: its fields as a draft, also those that are only choices. */
export const conceptUitBatch: UseCase<'concept.uitBatch'> = (c, { batch }) => {
  const rij = c.outbox.een(batch);
  if (rij === undefined || rij.opdracht.soort === 'invoeren') return mis({ code: 'onbekend' });
  const { wortel, opdracht } = rij;
  c.transactie(() => {
    if (!c.concepten.bestaat(wortel, opdracht.soort))
      c.concepten.bewaar(wortel, opdracht.soort, inhoudVan(c, opdracht), tijdstip(c.klok.nu()));
  });
  c.meldGewijzigd([wortel]);
  return goed({ uuid: wortel, soort: opdracht.soort });
};

/** Longest text of a note (koppelvlak chapter 1). */
const NOTITIE_MAX = 4000;

/** A mark lies on a file of the earlier melding, which the new one has not: its words say where. */
function notitieVan({ tekst, bijlage, plaats, attribuut }: AantekeningAnnotatie, melding: Melding): string {
  if (bijlage === undefined) return tekst;
  const naam = melding.bijlagen.find((b) => b.uuid === bijlage)?.bestandsnaam;
  const delen = [
    ...(naam === undefined ? [] : [naam]),
    ...(plaats === undefined ? [] : [`pagina ${plaats.page}`]),
    ...(attribuut === undefined ? [] : [`bij ${attribuut}`]),
  ];
  return delen.length === 0 ? tekst : `${tekst} (${delen.join(', ')})`;
}

/** What this person wrote on the earlier melding, for a person to look over before it is written on the new one. */
export const conceptOvernemen: UseCase<'concept.overnemen'> = (c, { van, naar }) => {
  const eerder = c.meldingen.projecteer(van)?.melding;
  if (eerder === undefined || c.meldingen.projecteer(naar) === undefined) return mis({ code: 'onbekend' });
  const op = tijdstip(c.klok.nu());
  const aantal = c.transactie(() => {
    let overgenomen = 0;
    for (const { soort, inhoud } of c.concepten.vanMelding(van)) {
      if (c.concepten.bestaat(naar, soort)) continue;
      c.concepten.bewaar(naar, soort, inhoud, op);
      overgenomen += 1;
    }
    const notities = eerder.aantekeningen.map((a) => notitieVan(a, eerder)).join('\n\n');
    if (notities === '' || c.concepten.bestaat(naar, 'aantekening')) return overgenomen;
    const tekst = [...notities].slice(0, NOTITIE_MAX).join('');
    c.concepten.bewaar(naar, 'aantekening', { tekst, zichtbaar: 'eigen' }, op);
    return overgenomen + 1;
  });
  if (aantal > 0) c.meldGewijzigd([naar]);
  return goed({ aantal });
};
