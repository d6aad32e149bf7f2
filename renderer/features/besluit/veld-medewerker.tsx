// Who should handle it: those whom this person may assign (koppelvlak rule 2).
import { magToewijzen } from '../../../shared/domain/opdracht.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { BESLUIT, type Veldfout } from '../../teksten/besluit.ts';
import type { Velden } from './velden.ts';
import { Zoekkeuze } from './zoekkeuze.tsx';

type Keuze = NonNullable<Velden['medewerker']>;

/** Active colleagues that may have it, oneself first; nobody at the end, when somebody has it now. */
function keuzesVoor(
  dossier: Dossier,
  wie: Output<'wie.ben'>,
  medewerkers: Output<'medewerkers.lijst'>,
): readonly Keuze[] {
  const rol = wie.bronhouders.find(({ code }) => code === dossier.bronhouder?.code)?.rol ?? 'raadpleger';
  const huidige = dossier.toegewezenAan?.id ?? null;
  const mag = (nieuwe: string | null) => nieuwe !== huidige && magToewijzen(rol, wie.id, huidige, nieuwe);
  const mensen = medewerkers
    .filter(({ actief, rol: zijn, id }) => actief && zijn !== 'raadpleger' && mag(id))
    .map(({ id, naam }) => ({ id, naam: id === wie.id ? BESLUIT.uzelf(naam) : naam }))
    .sort((a, b) => Number(b.id === wie.id) - Number(a.id === wie.id) || a.naam.localeCompare(b.naam, 'nl'));
  return huidige !== null && mag(null) ? [...mensen, { id: null, naam: BESLUIT.niemand }] : mensen;
}

export function VeldMedewerker(props: {
  readonly dossier: Dossier;
  readonly waarde: Velden['medewerker'];
  readonly bij: (waarde: Velden['medewerker']) => void;
  readonly fout: Veldfout | undefined;
}) {
  const wie = useLiveQuery('wie.ben', {});
  const medewerkers = useLiveQuery('medewerkers.lijst', {});
  const er = wie.stand === 'er' && medewerkers.stand === 'er';
  return (
    <Zoekkeuze<Keuze>
      label={BESLUIT.medewerker}
      nietVerplicht={false}
      fout={props.fout}
      opties={er ? keuzesVoor(props.dossier, wie.waarde, medewerkers.waarde) : []}
      waarde={props.waarde}
      bij={props.bij}
      naam={(keuze) => keuze.naam}
      gelijk={(a, b) => a.id === b.id}
      laadt={!er}
      geen={BESLUIT.medewerkerGeen}
    />
  );
}
