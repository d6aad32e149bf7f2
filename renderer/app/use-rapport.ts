// The report in the frame: who is offered it, and going from a number to its meldingen.
import { magRapport, type Rapportkeuze } from '../../shared/domain/rapportage/keuze.ts';
import { schrijfTerm } from '../../shared/domain/vraagtaal/schrijven.ts';
import { useLiveQuery } from '../api/use-live-query.ts';
import { BEGIN, wijzigPlek } from '../features/werkvoorraad/store.ts';
import { useRoute } from './route-store.ts';

/** Those who handle see their own figures, a teamlead the team's; a raadpleger is not offered any. */
export function useMagRapport(): boolean {
  const wie = useLiveQuery('wie.ben', {});
  return wie.stand === 'er' && wie.waarde.bronhouders.some(({ rol }) => magRapport(rol, 'ik'));
}

/** Opens exactly these meldingen in the worklist, as a query that one can filter on, keep, or take away. */
export function naarMeldingen(keuze: Rapportkeuze): void {
  const vraag = schrijfTerm({ soort: 'rapport', keuze });
  wijzigPlek('iedereen', { ...BEGIN, keuze: { vraag, sortering: null, groeperen: null } });
  useRoute.getState().naar('werkvoorraad', 'iedereen');
}
