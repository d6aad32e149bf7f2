// The report in the frame: going from a number to its meldingen.
import type { Rapportkeuze } from '../../shared/domain/rapportage/keuze.ts';
import { schrijfTerm } from '../../shared/domain/vraagtaal/schrijven.ts';
import { BEGIN, wijzigPlek } from '../features/werkvoorraad/store.ts';
import { useRoute } from './route-store.ts';

/** Opens exactly these meldingen in the worklist, as a query that one can filter on, keep, or take away. */
export function naarMeldingen(keuze: Rapportkeuze): void {
  const vraag = schrijfTerm({ soort: 'rapport', keuze });
  wijzigPlek('iedereen', { ...BEGIN, keuze: { vraag, sortering: null, groeperen: null } });
  useRoute.getState().naar('werkvoorraad', 'iedereen');
}
