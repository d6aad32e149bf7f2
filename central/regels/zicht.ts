// Who sees what of a tree, and in which form it is handed over (koppelvlak chapter 1, `zichtbaar`).
import { isVoorziening } from '../../shared/domain/voorziening.ts';
import type { Stuk } from '../store/opslag.ts';

/** Who reads: the present bronhouder of the melding, or its melder. */
export type Kijker =
  | { readonly soort: 'bronhouder'; readonly code: string }
  | { readonly soort: 'melder'; readonly oin: string };

/**
 * The codes whose `eigen` annotations are those of `code` too: itself, and those it succeeded in this melding.
 * A succession is a change of bronhouder by the service after the first one; `eigen` goes along with it (rule 5).
 */
export function eigenCodes(boom: readonly Stuk[], code: string): ReadonlySet<string> {
  const eigen = new Map<string, Set<string>>();
  const van = (c: string): Set<string> => eigen.get(c) ?? new Set([c]);
  let vorige: string | undefined;
  for (const { annotatie: a } of boom) {
    if (a.soort !== 'bronhouder') continue;
    if (vorige !== undefined && isVoorziening(a.geannoteerdDoor))
      eigen.set(a.bronhouder, new Set([...van(a.bronhouder), ...van(vorige)]));
    vorige = a.bronhouder;
  }
  return van(code);
}

/** Written by the reader's own people: `eigen` is for them, and so is who of them wrote it. */
export function isEigen(stuk: Stuk, kijker: Kijker, eigen: ReadonlySet<string>): boolean {
  return kijker.soort === 'bronhouder'
    ? stuk.namens !== null && eigen.has(stuk.namens)
    : stuk.annotatie.geannoteerdDoor.oin === kijker.oin;
}

export function isZichtbaar(stuk: Stuk, kijker: Kijker, eigen: ReadonlySet<string>): boolean {
  if (stuk.annotatie.zichtbaar === 'allen') return true;
  if (kijker.soort === 'melder') return false;
  return stuk.annotatie.zichtbaar === 'bronhouders' || isEigen(stuk, kijker, eigen);
}

/** What of the tree the reader may see, by volgnummer. */
export function zichtbareBoom(boom: readonly Stuk[], kijker: Kijker): readonly Stuk[] {
  const eigen = kijker.soort === 'bronhouder' ? eigenCodes(boom, kijker.code) : new Set<string>();
  return boom.filter((stuk) => isZichtbaar(stuk, kijker, eigen));
}

/** Of a BRP melding the melder gets only the latest status (koppelvlak chapter 6). */
export function voorMelder(boom: readonly Stuk[]): readonly Stuk[] {
  const wortel = boom.find(({ annotatie }) => annotatie.soort === 'terugmelding')?.annotatie;
  if (wortel?.soort !== 'terugmelding' || wortel.registratie !== 'BRP') return boom;
  const laatste = boom.findLast(({ annotatie }) => annotatie.soort === 'status');
  return boom.filter((stuk) => stuk.annotatie.soort !== 'status' || stuk === laatste);
}

/**
 * An annotation as it goes over the wire: with the organisation's name, and `medewerker` for its own people only.
 * @param naam name of the organisation with an OIN.
 */
export function lever(stuk: Stuk, eigen: boolean, naam: (oin: string) => string | undefined): object {
  const { medewerker, ...auteur } = stuk.annotatie.geannoteerdDoor;
  const organisatie = naam(auteur.oin);
  return {
    ...stuk.annotatie,
    geannoteerdDoor: {
      ...auteur,
      ...(eigen && medewerker !== undefined ? { medewerker } : {}),
      ...(organisatie === undefined ? {} : { naam: organisatie }),
    },
  };
}
