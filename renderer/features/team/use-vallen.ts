// Dropping meldingen on somebody, or his whole load on a colleague.
import type { Bezetting, Teamgenoot } from '../../../shared/ipc/vormen/verdelen.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { foutzin } from '../../teksten/fouten.ts';
import { VERDELEN } from '../../teksten/verdelen.ts';
import { useTeamStore } from './store.ts';
import type { Verdeler } from './use-verdelen.ts';
import type { Stel } from './vraag.ts';

/** Puts meldingen in somebody's name at once; undone with one key. */
export function useVallen(bezetting: Bezetting, verdeler: Verdeler, vraag: Stel) {
  const balie = useBalie();
  const { begin, kies } = useTeamStore.getState();
  return async (naar: Teamgenoot | null): Promise<void> => {
    const { sleep, wie } = useTeamStore.getState();
    begin(null);
    if (sleep === null) return;
    const van = 'van' in sleep ? sleep.van : wie;
    const { code: bronhouder } = bezetting.bronhouder;
    const antwoord = await balie.query('team.meldingen', { bronhouder, wie: van });
    if (!antwoord.ok) return verdeler.zeg(foutzin(antwoord.fout), true);
    const regels = antwoord.waarde.regels.filter(({ uuid }) => 'van' in sleep || sleep.uuids.includes(uuid));
    if (regels.length === 0 || (naar?.id ?? null) === van) return;
    // Back to nobody asks for a reason.
    if (naar === null) return vraag({ soort: 'terugnemen', regels });
    kies(new Set());
    await verdeler.wijsToe(
      regels.map(({ uuid, gezien, wie: van }) => ({ uuid, gezien, van, medewerker: naar.id })),
      (aantal) => VERDELEN.gedaan(aantal, naar.naam),
    );
  };
}
