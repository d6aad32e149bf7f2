// Transitions: what may follow on what, by whom, and what it demands. Source: DMKS appendix B and the profiles.
//
//   BRP   GEMELD ──► IN_BEHANDELING ──► (INGEPLAND) ──► AFGEHANDELD
//            ├─► ONVOLDOENDE_INFORMATIE (end)
//            └─► VERKEERDE_BRONHOUDER ──voorziening──► GEMELD (at the next bronhouder)
//   geo   GEREDE_TWIJFEL | ONTBREKEND_OBJECT ──► IN_BEHANDELING ──► AFGEHANDELD | NIET_ONTVANKELIJK
//            └─► VERKEERDE_BRONHOUDER (also from IN_BEHANDELING), taken back with ──► IN_BEHANDELING
import type { Annotatie, Schrijver } from './annotatie.ts';
import type { Eis, Overgang } from './registraties/profiel.ts';
import { profielVan } from './registraties/registraties.ts';

/** The transition `van` → `naar` that one of these actors may make, or undefined. */
export function vindOvergang(
  registratie: string,
  van: string | null,
  naar: string,
  actoren: readonly Schrijver[],
): Overgang | undefined {
  return profielVan(registratie)?.overgangen.find((o) => o.van === van && o.naar === naar && actoren.includes(o.actor));
}

/** All transitions that one of these actors may make from this status. */
export function overgangenVanuit(registratie: string, van: string | null, actoren: readonly Schrijver[]): Overgang[] {
  return profielVan(registratie)?.overgangen.filter((o) => o.van === van && actoren.includes(o.actor)) ?? [];
}

export type Overgangsfout =
  | { readonly code: 'overgang-niet-toegestaan'; readonly huidigeStatus: string; readonly gevraagdeStatus: string }
  | { readonly code: 'gegeven-ontbreekt'; readonly veld: Eis };

/** What a transition demands that is not there. Koppelvlak rule 4: toelichting and resultaat stand in the status
 * annotation itself, bronhouder and planning as annotations of the batch, in any place. */
export function ontbrekendeEisen(overgang: Overgang, annotatie: Annotatie, batch: readonly Annotatie[]): Eis[] {
  return overgang.eist.filter((eis) => {
    switch (eis) {
      case 'toelichting':
        return annotatie.soort !== 'status' || (annotatie.toelichting ?? '').trim() === '';
      case 'resultaat':
        return annotatie.soort !== 'status' || annotatie.resultaat === undefined;
      case 'bronhouder':
      case 'planning':
        return !batch.some((a) => a.soort === eis);
      default:
        return true;
    }
  });
}

/** Walks the status annotations of a batch from `status` on. Returns the first fault, or the status it ends with. */
export function doorloopBatch(
  registratie: string,
  status: string | null,
  batch: readonly Annotatie[],
  actoren: readonly Schrijver[],
): { readonly ok: true; readonly status: string | null } | { readonly ok: false; readonly fout: Overgangsfout } {
  let huidige = status;
  for (const annotatie of batch) {
    if (annotatie.soort !== 'status') continue;
    const overgang = vindOvergang(registratie, huidige, annotatie.status, actoren);
    if (!overgang)
      return {
        ok: false,
        fout: {
          code: 'overgang-niet-toegestaan',
          huidigeStatus: huidige ?? '',
          gevraagdeStatus: annotatie.status,
        },
      };
    const veld = ontbrekendeEisen(overgang, annotatie, batch)[0];
    if (veld) return { ok: false, fout: { code: 'gegeven-ontbreekt', veld } };
    huidige = annotatie.status;
  }
  return { ok: true, status: huidige };
}
