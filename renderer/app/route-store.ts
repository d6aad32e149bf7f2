// Where one is: which screen, which view (the program's, or one of one's own), and per view the melding that is open.
// Screen and view stand in the address (#/werkvoorraad/nieuw), so that links are links; a melding never does.
import { create } from 'zustand';
import { WEERGAVEN, type Weergave } from '../../shared/ipc/vormen/werkvoorraad.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import { uuid } from '../../shared/wire/bouwstenen.ts';

const SCHERMEN = ['werkvoorraad', 'ochtendronde', 'invoeren', 'uitgaand', 'rapportage', 'instellingen'] as const;
export type Scherm = (typeof SCHERMEN)[number];

type RouteStore = {
  readonly scherm: Scherm;
  readonly weergave: Weergave;
  /** A view of one's own instead of `weergave`. */
  readonly eigen: Uuid | null;
  /** By `plaatsVan`. */
  readonly open: Readonly<Record<string, Uuid | null>>;
  /** Without a view: to the one where one was. */
  readonly naar: (scherm: Scherm, weergave?: Weergave) => void;
  readonly naarEigen: (eigen: Uuid) => void;
  /** Opens a melding in the view one is in; null closes it. */
  readonly openMelding: (uuid: Uuid | null) => void;
};

/** Key of the list one is in. */
export function plaatsVan({ weergave, eigen }: Pick<RouteStore, 'weergave' | 'eigen'>): string {
  return eigen ?? weergave;
}

export function adres(scherm: Scherm, weergave: Weergave, eigen: Uuid | null = null): string {
  if (scherm !== 'werkvoorraad') return `#/${scherm}`;
  return eigen === null ? `#/werkvoorraad/${weergave}` : `#/werkvoorraad/eigen/${eigen}`;
}

/** Goes where an address says; one that means nothing here changes nothing. */
function volgHash(hash: string, { naar, naarEigen }: Pick<RouteStore, 'naar' | 'naarEigen'>): void {
  const [, naam, onder, id] = hash.split('/');
  const scherm = SCHERMEN.find((s) => s === naam);
  if (!scherm) return;
  const eigen = onder === 'eigen' ? uuid.safeParse(id) : null;
  if (eigen?.success) naarEigen(eigen.data);
  else
    naar(
      scherm,
      WEERGAVEN.find((w) => w === onder),
    );
}

function zetHash(hash: string): void {
  if (location.hash !== hash) location.hash = hash;
}

export const useRoute = create<RouteStore>((set, get) => ({
  scherm: 'werkvoorraad',
  weergave: 'nieuw',
  eigen: null,
  open: {},
  naar: (scherm, weergave) => {
    const plek = weergave ? { weergave, eigen: null } : { weergave: get().weergave, eigen: get().eigen };
    set({ scherm, ...plek });
    zetHash(adres(scherm, plek.weergave, plek.eigen));
  },
  naarEigen: (eigen) => {
    set({ scherm: 'werkvoorraad', eigen });
    zetHash(adres('werkvoorraad', get().weergave, eigen));
  },
  openMelding: (uuid) => {
    const { open, naar } = get();
    set({ open: { ...open, [plaatsVan(get())]: uuid } });
    naar('werkvoorraad');
  },
}));

/** Follows the address: a link that is clicked, or the way back. Returns how to stop. */
export function volgAdres(): () => void {
  const volg = () => volgHash(location.hash, useRoute.getState());
  volg();
  window.addEventListener('hashchange', volg);
  return () => window.removeEventListener('hashchange', volg);
}
