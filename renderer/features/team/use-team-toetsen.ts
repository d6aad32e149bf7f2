// The keys of the screen Team; the buttons beside them do the same.
import type { Teamregel } from '../../../shared/ipc/vormen/verdelen.ts';
import { useActies } from '../../api/acties.ts';
import { ACTIENAAM } from '../../teksten/acties.ts';
import { VERDELEN } from '../../teksten/verdelen.ts';
import type { Verdeler } from './use-verdelen.ts';
import { type Stel, vragenVoor } from './vraag.ts';

export function useTeamToetsen(o: {
  readonly gekozen: readonly Teamregel[];
  readonly vraag: Stel;
  readonly verdeler: Verdeler;
  readonly kanTerug: boolean;
}): void {
  const leeg = o.gekozen.length === 0;
  const waarom = VERDELEN.kiesEerst;
  const { toewijzen, terugnemen } = vragenVoor(o.gekozen);
  useActies([
    {
      id: 'toewijzen',
      naam: ACTIENAAM.toewijzen,
      groep: 'lijst',
      kan: !leeg,
      waarom,
      doe: () => o.vraag(toewijzen),
    },
    {
      id: 'toewijzing-terugnemen',
      naam: ACTIENAAM['toewijzing-terugnemen'],
      groep: 'lijst',
      kan: !leeg && o.kanTerug,
      waarom,
      doe: () => o.vraag(terugnemen),
    },
    { id: 'verdeelplan', naam: ACTIENAAM.verdeelplan, groep: 'lijst', doe: () => o.vraag({ soort: 'plan' }) },
    {
      id: 'volgende',
      naam: VERDELEN.volgende,
      groep: 'lijst',
      doe: () => stap(1),
    },
    { id: 'vorige', naam: ACTIENAAM.vorige, groep: 'lijst', doe: () => stap(-1) },
    { id: 'selecteren', naam: ACTIENAAM.selecteren, groep: 'lijst', doe: klik },
    ...(o.verdeler.gedaan?.bundel == null
      ? []
      : [
          {
            id: 'ongedaan',
            naam: ACTIENAAM.ongedaan,
            groep: 'melding' as const,
            doe: () => void o.verdeler.draaiTerug(),
          },
        ]),
  ]);
}

const stappen = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-lijst="team"] [data-stap]')];

/** J and K: the next and the one before, from wherever the focus is in the line. */
function stap(richting: 1 | -1): void {
  const alle = stappen();
  const hier = alle.findIndex((e) => e.closest('li') === document.activeElement?.closest('li'));
  alle[hier < 0 ? 0 : Math.min(alle.length - 1, Math.max(0, hier + richting))]?.focus();
}

function klik(): void {
  const hier = document.activeElement?.closest('li')?.querySelector<HTMLInputElement>('input[data-stap]');
  if (hier) hier.click();
  else stap(1);
}
