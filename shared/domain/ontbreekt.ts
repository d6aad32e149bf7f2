// Helper for "Onvoldoende informatie" and "Niet ontvankelijk": what may be missing for this object, and the text that asks for it.
import { ONTBREEKT, type Ontbreektabel, type Ontbrekend } from './ontbreekt/tabel.ts';

const TABELLEN: Readonly<Record<string, Ontbreektabel>> = ONTBREEKT;

/** What may be missing, the object's own first; nothing for a registration this version does not know. */
export function ontbreektBij(registratie: string, object?: string): Ontbrekend[] {
  const tabel = Object.hasOwn(TABELLEN, registratie) ? TABELLEN[registratie] : undefined;
  if (!tabel) return [];
  const eigen = object !== undefined && Object.hasOwn(tabel.perObject, object) ? tabel.perObject[object] : undefined;
  return [...(eigen ?? []), ...tabel.altijd];
}

/** "a", "a, en b", "a, b, en c": with a comma before "en", because the parts have commas themselves. */
function opsomming(delen: readonly string[]): string {
  const laatste = delen.at(-1) ?? '';
  return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(', ')}, en ${laatste}`;
}

/** What is missing as it stands in a sentence ({{ontbrekend}} of a standard text), in this order; empty without a choice. */
export function opsommingOntbreekt(keuzes: readonly Ontbrekend[]): string {
  return opsomming(keuzes.map(({ zin, na }, i) => (na !== undefined && na.id === keuzes[i - 1]?.id ? na.zin : zin)));
}

/** The toelichting that asks the melder for these; empty without a choice. */
export function toelichtingOntbreekt(keuzes: readonly Ontbrekend[]): string {
  if (keuzes.length === 0) return '';
  return `Wij kunnen uw melding niet onderzoeken. Wij missen: ${opsommingOntbreekt(keuzes)}. U kunt de melding opnieuw doen met deze gegevens.`;
}
