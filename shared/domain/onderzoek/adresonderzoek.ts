// The plan of an address investigation: 2 weeks writing, 4 weeks asking and visiting, 4 weeks intention and decision, with at
// least two sources. Source: Circulaire Adresonderzoek BRP 2023-0000166054 (a guideline: never "te laat").
import type { Datum } from '../../lib/brand.ts';
import { profielVan } from '../registraties/registraties.ts';
import { dagnummer, datumVan } from '../termijn/datum.ts';
import { eersteWerkdag } from '../termijn/werkdagen.ts';

export type Onderzoeksfase = {
  /** Written in the rappel: "Adresonderzoek: aanschrijven". */
  readonly naam: string;
  readonly vanaf: Datum;
  /** The day on which the next step is due: a working day. */
  readonly tot: Datum;
};

const FASEN = [
  { naam: 'aanschrijven', weken: 2 },
  { naam: 'inlichtingen en huisbezoek', weken: 4 },
  { naam: 'voornemen en besluit', weken: 4 },
] as const;

/** Sources that a decision rests on, at least. */
export const MINSTE_BRONNEN = 2;

/** The three phases from the day of the mark; none while that day is not known. */
export function onderzoeksplan(vanaf: Datum, gelijkgesteld?: readonly Datum[]): Onderzoeksfase[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(vanaf)) return [];
  let weken = 0;
  return FASEN.map((fase) => {
    const begin = datumVan(dagnummer(vanaf) + weken * 7);
    weken += fase.weken;
    const eind = eersteWerkdag(datumVan(dagnummer(vanaf) + weken * 7), gelijkgesteld);
    return { naam: fase.naam, vanaf: begin, tot: eind };
  });
}

/** The rappel of a phase, as it stands in the planning of the melding. */
export function rappelVan(fase: Onderzoeksfase): { readonly mijlpaal: string; readonly datum: Datum } {
  return { mijlpaal: `Adresonderzoek: ${fase.naam}`, datum: fase.tot };
}

/** The rappel to set next: of the first phase that ends after today. Undefined when the plan is over. */
export function volgendRappel(vanaf: Datum, vandaag: Datum): ReturnType<typeof rappelVan> | undefined {
  const fase = onderzoeksplan(vanaf).find(({ tot }) => tot > vandaag);
  return fase && rappelVan(fase);
}

/** Is this melding about where somebody lives? The guideline of the profile says for which objects it was made. */
export function isAdresonderzoek(registratie: string, object: string | undefined): boolean {
  const richtlijn = profielVan(registratie)?.termijnen.find(({ soort }) => soort === 'adresonderzoek');
  return object !== undefined && (richtlijn?.geldtVoor ?? []).includes(object);
}
