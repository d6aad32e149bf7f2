// Where one is: which screen, which view, and per view the melding that is open. Screen and view stand in the address
// (#/werkvoorraad/nieuw), so that links are links; a melding never does.
import { create } from 'zustand';
import { WEERGAVEN, type Weergave } from '../../shared/ipc/vormen/werkvoorraad.ts';
import type { Uuid } from '../../shared/lib/brand.ts';

const SCHERMEN = ['werkvoorraad', 'uitgaand', 'instellingen'] as const;
export type Scherm = (typeof SCHERMEN)[number];

type RouteStore = {
  readonly scherm: Scherm;
  readonly weergave: Weergave;
  readonly open: Partial<Record<Weergave, Uuid | null>>;
  readonly naar: (scherm: Scherm, weergave?: Weergave) => void;
  /** Opens a melding in the view one is in; null closes it. */
  readonly openMelding: (uuid: Uuid | null) => void;
};

export function adres(scherm: Scherm, weergave: Weergave): string {
  return scherm === 'werkvoorraad' ? `#/werkvoorraad/${weergave}` : `#/${scherm}`;
}

/** Screen and view of an address; undefined for one that means nothing here. */
function leesAdres(hash: string): { readonly scherm: Scherm; readonly weergave?: Weergave } | undefined {
  const [, naam, onder] = hash.split('/');
  const scherm = SCHERMEN.find((s) => s === naam);
  if (!scherm) return undefined;
  const weergave = WEERGAVEN.find((w) => w === onder);
  return weergave ? { scherm, weergave } : { scherm };
}

export const useRoute = create<RouteStore>((set, get) => ({
  scherm: 'werkvoorraad',
  weergave: 'nieuw',
  open: {},
  naar: (scherm, weergave = get().weergave) => {
    set({ scherm, weergave });
    if (location.hash !== adres(scherm, weergave)) location.hash = adres(scherm, weergave);
  },
  openMelding: (uuid) => {
    const { weergave, open, naar } = get();
    set({ open: { ...open, [weergave]: uuid } });
    naar('werkvoorraad');
  },
}));

/** Follows the address: a link that is clicked, or the way back. Returns how to stop. */
export function volgAdres(): () => void {
  const volg = () => {
    const gelezen = leesAdres(location.hash);
    if (gelezen) useRoute.getState().naar(gelezen.scherm, gelezen.weergave);
  };
  volg();
  window.addEventListener('hashchange', volg);
  return () => window.removeEventListener('hashchange', volg);
}
