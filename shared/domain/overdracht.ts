// Handing over: what goes back when somebody returns, the sign that unsent work waits to be handed over, and its words.
// Source: PRODUCT E.1, E.3. What stands here is written on the wire and read by every desk of the team: never rename.
import type { Uuid } from '../lib/brand.ts';
import type { OntvangenAnnotatie } from './annotatie.ts';

/** Label that a desk sets when a colleague got a melding on which it holds unsent work, and takes off when its person chose. */
export const WACHT_OP_OVERDRACHT = 'Wacht op overdracht';

/** The reason of an assignment begins so when it is for the time that somebody is away. */
export const OVERDRACHT_BIJ_AFWEZIGHEID = 'Overdracht bij afwezigheid';

type Toewijzing = Extract<OntvangenAnnotatie, { readonly soort: 'toewijzing' }>;

/** Assignments since the current bronhouder, by volgnummer. */
function toewijzingen(boom: readonly OntvangenAnnotatie[]): readonly Toewijzing[] {
  const opVolgorde = [...boom].sort((a, b) => a.volgnummer - b.volgnummer);
  const begin = opVolgorde.findLastIndex((a) => a.soort === 'bronhouder');
  return opVolgorde.slice(begin + 1).flatMap((a) => (a.soort === 'toewijzing' ? [a] : []));
}

/** Who had it before this assignment; null = nobody. */
export function hadVoor(boom: readonly OntvangenAnnotatie[], toewijzing: Uuid): string | null {
  const alle = toewijzingen(boom);
  const hier = alle.findIndex((a) => a.uuid === toewijzing);
  // Not confirmed yet: everything that is stands before it.
  return (hier < 0 ? alle : alle.slice(0, hier)).at(-1)?.medewerker ?? null;
}

/** Handed over because this person was away, and still with the colleague who got it then: it comes back on return. */
export function komtTerugBij(boom: readonly OntvangenAnnotatie[], medewerker: string): boolean {
  const alle = toewijzingen(boom);
  const laatste = alle.at(-1);
  if (laatste === undefined || laatste.medewerker === null) return false;
  const isOverdracht = laatste.reden?.startsWith(OVERDRACHT_BIJ_AFWEZIGHEID) ?? false;
  return isOverdracht && alle.at(-2)?.medewerker === medewerker;
}

/** Longest text of a note (koppelvlak chapter 1), in code points. */
const NOTITIE_MAX = 4000;

/** A text that is too long for one note, in as many as it takes. */
export function inNotities(tekst: string): readonly string[] {
  const tekens = [...tekst.trim()];
  const delen: string[] = [];
  for (let van = 0; van < tekens.length; van += NOTITIE_MAX) delen.push(tekens.slice(van, van + NOTITIE_MAX).join(''));
  return delen.filter((deel) => deel.trim() !== '');
}
