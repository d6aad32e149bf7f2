// How a person wants it to look, kept on this computer: the set of colours ("systeem" follows the operating system), and
// how close things stand.
import { create } from 'zustand';
import { bewaarVoorkeur, leesVoorkeur } from '../api/voorkeur.ts';
import { DICHTHEDEN, type Dichtheid } from './dichtheid.ts';

export const WEERGAVEKEUZES = ['licht', 'donker', 'contrast', 'systeem'] as const;
export type Weergavekeuze = (typeof WEERGAVEKEUZES)[number];
export type Thema = Exclude<Weergavekeuze, 'systeem'>;

/** Stored on disk: never rename, only add. */
const SLEUTEL = 'weergave';
const DICHTHEID = 'dichtheid';

function bewaard<T extends string>(sleutel: string, keuzes: readonly T[], anders: T): T {
  const waarde = leesVoorkeur(sleutel);
  return keuzes.find((keuze) => keuze === waarde) ?? anders;
}

type WeergaveStore = {
  readonly keuze: Weergavekeuze;
  readonly kies: (keuze: Weergavekeuze) => void;
  readonly dichtheid: Dichtheid;
  readonly kiesDichtheid: (dichtheid: Dichtheid) => void;
};

export const useWeergave = create<WeergaveStore>((set) => ({
  keuze: bewaard(SLEUTEL, WEERGAVEKEUZES, 'systeem'),
  kies: (keuze) => {
    bewaarVoorkeur(SLEUTEL, keuze);
    set({ keuze });
  },
  dichtheid: bewaard(DICHTHEID, DICHTHEDEN, 'gewoon'),
  kiesDichtheid: (dichtheid) => {
    bewaarVoorkeur(DICHTHEID, dichtheid);
    set({ dichtheid });
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
