// What one can do with a view of one's own: keep, change, move, remove.
import type { EigenWeergave, Weergave } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import type { Antwoord } from '../../api/balie.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { weergavenGewijzigd } from '../../api/eigen-weergaven.ts';
import type { Keuze } from './use-keuze.ts';

export type EigenDaden = {
  readonly bewaar: (naam: string) => Promise<Antwoord<'weergaven.bewaren'>>;
  readonly hernoem: (naam: string) => Promise<Antwoord<'weergaven.bewaren'>>;
  readonly werkBij: () => Promise<void>;
  readonly verplaats: (delta: 1 | -1) => Promise<void>;
  readonly verwijder: () => Promise<Antwoord<'weergaven.verwijderen'>>;
  /** Place among the views of one's own, from 0; -1 for none. */
  readonly plek: number;
  readonly aantal: number;
};

/** @param alle every view of one's own, in order. */
export function useEigenDaden(eigen: EigenWeergave | null, alle: readonly EigenWeergave[], keuze: Keuze): EigenDaden {
  const balie = useBalie();
  const plek = alle.findIndex((w) => w.id === eigen?.id);
  const weergave: Weergave = keuze.invoer.weergave;
  const inhoud = {
    weergave,
    vraag: keuze.invoer.vraag ?? '',
    sortering: keuze.volgorde,
    groeperen: keuze.groepering,
  };
  const zeg = <T extends { readonly ok: boolean }>(antwoord: T): T => {
    if (antwoord.ok) weergavenGewijzigd();
    return antwoord;
  };
  return {
    plek,
    aantal: alle.length,
    bewaar: async (naam) => zeg(await balie.command('weergaven.bewaren', { ...inhoud, naam })),
    hernoem: async (naam) => {
      const { weergave: w, vraag, sortering, groeperen } = eigen ?? inhoud;
      const id = eigen ? { id: eigen.id } : {};
      return zeg(await balie.command('weergaven.bewaren', { ...id, weergave: w, vraag, sortering, groeperen, naam }));
    },
    werkBij: async () => {
      if (!eigen) return;
      const antwoord = zeg(await balie.command('weergaven.bewaren', { ...inhoud, id: eigen.id, naam: eigen.naam }));
      if (antwoord.ok) keuze.herstel();
    },
    verplaats: async (delta) => {
      const ids: Uuid[] = alle.map((w) => w.id);
      const buur = ids[plek + delta];
      if (!eigen || buur === undefined) return;
      ids[plek + delta] = eigen.id;
      ids[plek] = buur;
      zeg(await balie.command('weergaven.ordenen', { ids }));
    },
    verwijder: async () => zeg(await balie.command('weergaven.verwijderen', { id: eigen?.id ?? ('' as Uuid) })),
  };
}
