// From the preview to what is shown and what can be decided: reasons of the form apart from reasons of a melding.
import type { Bulksoort } from '../../../shared/domain/bulk.ts';
import { DOELSTATUS } from '../../../shared/domain/opdrachtsoort.ts';
import { statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import type { Bulkregel } from '../../../shared/ipc/vormen/bulk.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { BULK, bulkreden } from '../../teksten/bulk.ts';
import { type Bulkvelden, isKeuzeOpen } from './bulkvelden.ts';

/** Reasons that lie in the form and not in the melding. */
const VAN_HET_FORMULIER: ReadonlySet<string> = new Set([
  'gegeven-ontbreekt',
  'plek-niet-ingevuld',
  'mag-niet-naar-buiten',
]);

const isVanFormulier = ({ waarom }: Bulkregel): boolean => waarom !== null && VAN_HET_FORMULIER.has(waarom);

/** While the form itself is what stops them all, its meldingen stand among those that can: said once, at the button. */
function zonderFormulier(regels: readonly Bulkregel[], soort: Bulksoort): readonly Bulkregel[] {
  const doel = DOELSTATUS[soort];
  return regels.map((regel) =>
    isVanFormulier(regel)
      ? { ...regel, waarom: null, wordt: doel === undefined ? null : statusnaam(regel.registratie, doel) }
      : regel,
  );
}

type Deel = {
  readonly getoond: readonly Bulkregel[];
  readonly gekozen: readonly Bulkregel[];
  /** Why nothing can be decided yet; null when it can. */
  readonly bezwaar: string | null;
};

export function deelVan(
  alle: readonly Bulkregel[] | null,
  uit: ReadonlySet<Uuid>,
  soort: Bulksoort,
  velden: Bulkvelden,
): Deel {
  const regels = alle ?? [];
  const vorm = regels.some((r) => r.waarom === null) ? undefined : regels.find(isVanFormulier);
  const gekozen = regels.filter((r) => r.waarom === null && !uit.has(r.uuid));
  const bezwaar = isKeuzeOpen(soort, velden)
    ? BULK.maakKeuze
    : vorm?.waarom
      ? bulkreden(vorm.waarom, vorm.bij)
      : gekozen.length === 0
        ? BULK.nietsGekozen
        : null;
  return { getoond: vorm ? zonderFormulier(regels, soort) : regels, gekozen, bezwaar };
}
