// What a check of an identification says, and the few text steps that all kinds share.

export type Controle = {
  readonly geldig: boolean;
  /** The value in the one form used to compare and to search; the original stays in the annotation. */
  readonly genormaliseerd: string;
  /** Why it is not valid, in Dutch sentences without the value itself. */
  readonly fouten: readonly string[];
  /** What is odd but allowed. */
  readonly waarschuwingen: readonly string[];
  /** What the value says about itself: "Verblijfsobject", "RSIN". */
  readonly betekenis?: string;
};

/** One kind of identification: how it is checked, shown and hidden. */
export type Identificatiesoort = {
  /** Identifies a person directly: masked in lists, and showing it is logged. */
  readonly geheim: boolean;
  readonly controleer: (waarde: string) => Controle;
  readonly formatteer: (waarde: string) => string;
  /** Short form for lists. */
  readonly maskeer: (waarde: string) => string;
};

/** Builds a `Controle`: valid when there are no faults. */
export function controle(
  genormaliseerd: string,
  fouten: readonly string[],
  waarschuwingen: readonly string[] = [],
  betekenis?: string,
): Controle {
  const geldig = fouten.length === 0;
  return {
    geldig,
    genormaliseerd,
    fouten,
    waarschuwingen,
    ...(geldig && betekenis !== undefined ? { betekenis } : {}),
  };
}

/** Digits as people write them, without the spaces, dots and hyphens in between. */
export function zonderScheiding(waarde: string): string {
  return waarde.replace(/[\s.\-\u2010-\u2015]/gu, '');
}

/** "Een BSN heeft 9 cijfers; hier staan er 8." */
export function aantalFout(wat: string, verwacht: number, cijfers: string): string {
  return `${wat} heeft ${verwacht} cijfers; hier ${cijfers.length === 1 ? 'staat er 1' : `staan er ${cijfers.length}`}.`;
}

/** The fault of a value that must consist of exactly `verwacht` digits, or undefined. */
export function cijferFout(wat: string, verwacht: number, waarde: string): string | undefined {
  if (waarde === '') return `${wat} ontbreekt.`;
  if (!/^\d+$/.test(waarde)) return `${wat} bestaat alleen uit cijfers.`;
  return waarde.length === verwacht ? undefined : aantalFout(wat, verwacht, waarde);
}

/** Seven bullets and the last two characters: neither the kind nor the length of the number shows. */
export function maskeerNummer(waarde: string): string {
  const kaal = zonderScheiding(waarde);
  return `•••••••${kaal.length >= 6 ? kaal.slice(-2) : ''}`;
}

/** Length in Unicode code points, as the koppelvlak counts it. */
export function aantalTekens(tekst: string): number {
  let aantal = 0;
  for (const _ of tekst) aantal += 1;
  return aantal;
}
