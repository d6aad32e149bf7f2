// Which set of colours a person chose, kept on this computer; "systeem" follows the operating system.
import { create } from 'zustand';
import { bewaarVoorkeur, leesVoorkeur } from '../api/voorkeur.ts';

export const WEERGAVEKEUZES = ['licht', 'donker', 'contrast', 'systeem'] as const;
export type Weergavekeuze = (typeof WEERGAVEKEUZES)[number];
export type Thema = Exclude<Weergavekeuze, 'systeem'>;

/** Stored on disk: never rename, only add. */
const SLEUTEL = 'weergave';

function bewaard(): Weergavekeuze {
  const waarde = leesVoorkeur(SLEUTEL);
  return WEERGAVEKEUZES.find((keuze) => keuze === waarde) ?? 'systeem';
}

type WeergaveStore = { readonly keuze: Weergavekeuze; readonly kies: (keuze: Weergavekeuze) => void };

export const useWeergave = create<WeergaveStore>((set) => ({
  keuze: bewaard(),
  kies: (keuze) => {
    bewaarVoorkeur(SLEUTEL, keuze);
    set({ keuze });
  },
}));

/** The set that a choice comes down to, given what the operating system asks for. */
export function themaVoor(
  keuze: Weergavekeuze,
  systeem: { readonly donker: boolean; readonly contrast: boolean },
): Thema {
  if (keuze !== 'systeem') return keuze;
  if (systeem.contrast) return 'contrast';
  return systeem.donker ? 'donker' : 'licht';
}
