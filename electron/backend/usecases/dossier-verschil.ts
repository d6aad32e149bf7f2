// The difference as a dossier shows it: numbers of persons masked until shown, with the verdict and the mark per attribute.
import { maskeerIdentificatie } from '../../../shared/domain/identificatie.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { verschilVan } from '../../../shared/domain/verschil/verschil.ts';
import type { Verschilregel as Domeinregel } from '../../../shared/domain/verschil/verschilregel.ts';
import { waardesoort } from '../../../shared/domain/verschil/waardesoort.ts';
import type { Dossierregel, Verschilregel } from '../../../shared/ipc/vormen/verschil.ts';

type Stukken = Verschilregel['links'];

const heel = (stukken: Domeinregel['links']): string => stukken.map((stuk) => stuk.tekst).join('');

const alsVorm = (regel: Domeinregel): Verschilregel => ({
  ...regel,
  links: [...regel.links],
  rechts: [...regel.rechts],
});

/** One piece without the number; nothing stays nothing, so that "leeg → gevuld" can still be seen. */
function gemaskeerd(soort: string, stukken: Domeinregel['links']): Stukken {
  if (stukken.length === 0) return [];
  const gewijzigd = stukken.some((stuk) => stuk.gewijzigd);
  return [{ tekst: maskeerIdentificatie(soort, heel(stukken)), gewijzigd }];
}

function nummersoort(melding: Melding, i: number): 'BSN' | 'A_NUMMER' | null {
  const attribuut = melding.attributen[i];
  if (!attribuut) return null;
  const { naam, rubriek, waardeBasisregistratie = '', waardeWaargenomen = '' } = attribuut;
  const soort = waardesoort(naam, rubriek, waardeBasisregistratie, waardeWaargenomen);
  return soort === 'BSN' || soort === 'A_NUMMER' ? soort : null;
}

/** The latest verdict per attribute. */
function oordelenVan(melding: Melding): ReadonlyMap<string, Dossierregel['oordeel']> {
  return new Map(melding.beoordelingen.flatMap((b) => (b.attributen ?? []).map((a) => [a.naam, a.oordeel] as const)));
}

/** Names of the attributes on which the mark stands; none while there is no mark. */
function gemarkeerd(melding: Melding): readonly string[] {
  const laatste = melding.onderzoeken.at(-1);
  return laatste?.actie === 'geplaatst' ? (laatste.attributen ?? []) : [];
}

/** The lines with their numbers in full, in the order of the attributes. */
function volleRegels(melding: Melding): Domeinregel[] {
  return verschilVan(melding.attributen, melding.object === undefined ? {} : { object: melding.object });
}

export function dossierregels(melding: Melding): Dossierregel[] {
  const oordelen = oordelenVan(melding);
  const merken = gemarkeerd(melding);
  return volleRegels(melding).map((regel, i) => {
    const soort = nummersoort(melding, i);
    const besides = {
      geheim: soort !== null,
      oordeel: oordelen.get(regel.naam) ?? null,
      inOnderzoek: merken.includes(regel.naam),
    };
    if (soort === null) return { ...alsVorm(regel), ...besides };
    const [links, rechts] = [gemaskeerd(soort, regel.links), gemaskeerd(soort, regel.rechts)];
    return { ...alsVorm(regel), links, rechts, ...besides };
  });
}

/** One line in full, for who asked to see it: its kind of number and the line; undefined where nothing is hidden. */
export function volleRegel(melding: Melding, i: number): { soort: string; regel: Verschilregel } | undefined {
  const soort = nummersoort(melding, i);
  const regel = volleRegels(melding)[i];
  return soort === null || regel === undefined ? undefined : { soort, regel: alsVorm(regel) };
}
