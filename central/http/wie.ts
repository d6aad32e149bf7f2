// Who calls, and for whom: the token, the header `Bronhouder`, and the face (bronhouder or melder) that goes with them.
import type { Beller } from '../../shared/domain/toelating.ts';
import { goed, mis, type Result } from '../../shared/lib/result.ts';
import type { Adresboek } from '../regels/adresboek.ts';
import type { Auteureis } from '../regels/vorm.ts';
import type { Bezettingsopslag, Persoon, Rol } from '../store/opslag.ts';
import { type Antwoord, probleem } from './antwoord.ts';
import type { Koppen } from './vervoer.ts';

/** The bronhouder one acts for. */
export type Namens = { readonly code: string; readonly oin: string; readonly rol: Rol };

/** `namens` is absent for a melder, and for somebody of several bronhouders who did not say which. */
export type Aanroeper = { readonly persoon: Persoon; readonly namens?: Namens };

export type Poortwachter = (koppen: Koppen) => Promise<Result<Aanroeper, Antwoord>>;

function tokenUit(koppen: Koppen): string | undefined {
  return /^Bearer +(\S+)$/i.exec(koppen.authorization ?? '')?.[1];
}

function genoemdeBronhouder(koppen: Koppen): string | undefined {
  return koppen.bronhouder?.trim() || undefined;
}

export function noemtBronhouder(koppen: Koppen): boolean {
  return genoemdeBronhouder(koppen) !== undefined;
}

function nietIngelogd(): Antwoord {
  return probleem('niet-ingelogd', {
    detail: 'Het token ontbreekt of is niet geldig.',
    koppen: { 'WWW-Authenticate': 'Bearer' },
  });
}

function kiesBronhouder(persoon: Persoon, gevraagd: string | undefined, adresboek: Adresboek) {
  const { bronhouders } = persoon;
  const keuze = gevraagd === undefined && bronhouders.length === 1 ? bronhouders[0] : undefined;
  const gekozen = keuze ?? bronhouders.find((b) => b.code === gevraagd);
  const oin = gekozen && adresboek.vind(gekozen.code)?.oin;
  return gekozen && oin !== undefined ? { ...gekozen, oin } : undefined;
}

export function maakPoortwachter(
  bezetting: Pick<Bezettingsopslag, 'persoonVanToken'>,
  adresboek: Adresboek,
): Poortwachter {
  return async (koppen) => {
    const token = tokenUit(koppen);
    const persoon = token === undefined ? undefined : await bezetting.persoonVanToken(token);
    if (!persoon) return mis(nietIngelogd());
    const gevraagd = genoemdeBronhouder(koppen);
    const namens = kiesBronhouder(persoon, gevraagd, adresboek);
    if (gevraagd !== undefined && !namens)
      return mis(probleem('rol-niet-bevoegd', { detail: 'U werkt niet voor deze bronhouder.' }));
    return goed({ persoon, ...(namens ? { namens } : {}) });
  };
}

/** Refusal for a call that needs a bronhouder: which one is not said, or there is none. */
export function bronhouderNodig({ persoon }: Aanroeper): Antwoord {
  return persoon.bronhouders.length > 1
    ? probleem('gegeven-ontbreekt', {
        detail: 'U werkt voor meer bronhouders. Zeg met de kop Bronhouder voor welke.',
        velden: { veld: 'Bronhouder' },
      })
    : probleem('rol-niet-bevoegd', { detail: 'Dit is alleen voor bronhouders.' });
}

/**
 * As whom somebody sends. Who is both melder and bijhouder is the one whose OIN the batch names.
 * @param oin the OIN that the first annotation names, if any.
 */
export function bellerVan(aanroeper: Aanroeper, oin?: string): Result<Beller, Antwoord> {
  const { persoon, namens } = aanroeper;
  const { melderOin } = persoon;
  const melder = (): Result<Beller, Antwoord> =>
    goed({ soort: 'melder', oin: melderOin ?? '', medewerker: persoon.id });
  const noemtMelder = melderOin !== undefined && oin === melderOin;
  if (namens && !(noemtMelder && namens.oin !== melderOin))
    return goed({
      soort: 'bronhouder',
      bronhouder: namens.code,
      oin: namens.oin,
      medewerker: persoon.id,
      rol: namens.rol,
    });
  if (noemtMelder || (melderOin !== undefined && persoon.bronhouders.length === 0)) return melder();
  return mis(bronhouderNodig(aanroeper));
}

/** Who must have written what this caller sends. A melder need not name its medewerker. */
export function auteureis(beller: Beller): Auteureis {
  const { oin, medewerker } = beller;
  return { oin, medewerker, medewerkerVerplicht: beller.soort === 'bronhouder' };
}
