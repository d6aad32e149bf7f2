// The actions of the frame, there on every screen: going somewhere, undoing, how it looks, synchronising, locking.
import { mag } from '../../shared/domain/rechten.ts';
import { WEERGAVEN } from '../../shared/ipc/vormen/werkvoorraad.ts';
import { type Actie, type Actiegroep, useActies } from '../api/acties.ts';
import { useBalie } from '../api/balie-context.tsx';
import { useLiveQuery } from '../api/use-live-query.ts';
import { ACTIENAAM, actieNaar, DICHTHEIDACTIE, SYNONIEMEN, themaActie } from '../teksten/acties.ts';
import { foutzin } from '../teksten/fouten.ts';
import { KADER, WEERGAVE } from '../teksten/kader.ts';
import { useWeergave, WEERGAVEKEUZES } from '../theme/weergave-store.ts';
import { useHerroep } from './herroep-store.ts';
import { naarPaneel } from './panelen.ts';
import { useRoute } from './route-store.ts';
import { useMagRapport } from './use-rapport.ts';
import { useVergrendel } from './use-vergrendel.ts';

type Daden = {
  readonly ongedaan: () => void;
  readonly toonPalet: () => void;
  readonly toonHulp: () => void;
  readonly menu: { readonly dicht: boolean; readonly wissel: () => void };
};

const maak = (
  groep: Actiegroep,
  id: string,
  naam: string,
  doe: () => void,
  meer: Pick<Actie, 'kan' | 'waarom'> = {},
): Actie => ({ id, naam, groep, doe, synoniemen: SYNONIEMEN[id], ...meer });

function gaan(magRapport: boolean): readonly Actie[] {
  const { scherm, naar } = useRoute.getState();
  const ga = (id: keyof typeof ACTIENAAM, doe: () => void) => maak('gaan', id, ACTIENAAM[id], doe);
  return [
    ga('naar-werkvoorraad', () => naar('werkvoorraad')),
    ...WEERGAVEN.map((weergave) =>
      maak('gaan', `naar-${weergave}`, actieNaar(WEERGAVE[weergave]), () => naar('werkvoorraad', weergave)),
    ),
    ga('ochtendronde', () => naar('ochtendronde')),
    ga('naar-uitgaand', () => naar('uitgaand')),
    ...(magRapport ? [ga('naar-rapportage', () => naar('rapportage'))] : []),
    ga('naar-instellingen', () => naar('instellingen')),
    ga('volgend-paneel', () => naarPaneel(1)),
    ga('vorig-paneel', () => naarPaneel(-1)),
    ...(scherm === 'werkvoorraad' ? [] : [ga('terug', () => naar('werkvoorraad'))]),
  ];
}

function weergave(): readonly Actie[] {
  const { dichtheid, kies, kiesDichtheid } = useWeergave.getState();
  const andere = dichtheid === 'compact' ? 'gewoon' : 'compact';
  return [
    ...WEERGAVEKEUZES.map((keuze) => maak('programma', `thema-${keuze}`, themaActie(keuze), () => kies(keuze))),
    maak('programma', 'dichtheid', DICHTHEIDACTIE[andere], () => kiesDichtheid(andere)),
  ];
}

/** Entering is a right of its own: a raadpleger is not offered it. */
export function useMagInvoeren(): boolean {
  const wie = useLiveQuery('wie.ben', {});
  return wie.stand === 'er' && wie.waarde.bronhouders.some(({ rol }) => mag(rol, 'invoeren'));
}

export function useKaderActies({ ongedaan, toonPalet, toonHulp, menu }: Daden): void {
  const balie = useBalie();
  const meld = useHerroep((s) => s.meld);
  const slot = useVergrendel();
  const magInvoeren = useMagInvoeren();
  const magRapport = useMagRapport();
  const naar = useRoute((s) => s.naar);
  const synchroniseer = async () => {
    const antwoord = await balie.command('sync.nu', {});
    if (!antwoord.ok) meld(foutzin(antwoord.fout), 'fout');
  };
  useActies([
    maak('melding', 'ongedaan', ACTIENAAM.ongedaan, ongedaan),
    ...gaan(magRapport),
    maak('programma', 'palet', ACTIENAAM.palet, toonPalet),
    maak('programma', 'hulp', ACTIENAAM.hulp, toonHulp),
    ...(magInvoeren
      ? [maak('programma', 'handmatig-invoeren', ACTIENAAM['handmatig-invoeren'], () => naar('invoeren'))]
      : []),
    maak('programma', 'synchroniseren', KADER.nuSynchroniseren, () => void synchroniseer()),
    maak('programma', 'vergrendelen', ACTIENAAM.vergrendelen, slot.vergrendel, slot),
    maak('programma', 'menu-inklappen', menu.dicht ? KADER.menuUitklappen : KADER.menuInklappen, menu.wissel),
    ...weergave(),
  ]);
}
