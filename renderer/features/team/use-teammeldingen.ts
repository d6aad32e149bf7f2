// The open meldingen of one person or of nobody.
import { type Levend, useLiveQuery } from '../../api/use-live-query.ts';

export type Teamlijst = Levend<'team.meldingen'> & { readonly opnieuw: () => void };

export function useTeammeldingen(bronhouder: string, wie: string | null): Teamlijst {
  return useLiveQuery('team.meldingen', { bronhouder, wie });
}
