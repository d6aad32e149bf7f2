// Keeps what is typed: a moment after the last key, at once when the dialog closes or the window hides, and never after it was
// decided or thrown away. No React in here.

/** Typing pauses this long before it is kept, in milliseconds. */
export const BEWAARPAUZE = 300;

export type Bewaarder<T> = {
  /** The newest state; what went before it need not be kept. */
  readonly schrijf: (waarde: T) => void;
  /** Keeps what was not kept yet, now. */
  readonly meteen: () => void;
  /** Nothing more is kept: it was decided, or thrown away. */
  readonly vergeet: () => void;
};

export function maakBewaarder<T>(bewaar: (waarde: T) => void): Bewaarder<T> {
  let wekker: ReturnType<typeof setTimeout> | undefined;
  let open: { readonly waarde: T } | undefined;
  const meteen = () => {
    clearTimeout(wekker);
    if (open === undefined) return;
    const { waarde } = open;
    open = undefined;
    bewaar(waarde);
  };
  return {
    schrijf: (waarde) => {
      open = { waarde };
      clearTimeout(wekker);
      wekker = setTimeout(meteen, BEWAARPAUZE);
    },
    meteen,
    vergeet: () => {
      clearTimeout(wekker);
      open = undefined;
    },
  };
}
