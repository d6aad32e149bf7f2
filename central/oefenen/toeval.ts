// Chance with a seed: the same seed gives the same world, on every machine. Not for secrets.
import { asUuid, type Uuid } from '../../shared/lib/brand.ts';

/** A list that has something in it. */
export type Gevuld<T> = readonly [T, ...T[]];

/** A list out of one text, its parts divided by `|`. */
export function woorden(tekst: string): Gevuld<string> {
  const [eerste = '', ...rest] = tekst.split('|');
  return [eerste, ...rest];
}

export type Toeval = {
  /** From `van` up to and including `totEnMet`. */
  readonly geheel: (van: number, totEnMet: number) => number;
  readonly kans: (p: number) => boolean;
  readonly kies: <T>(lijst: Gevuld<T>) => T;
  /** One of the values, in proportion to its weight. */
  readonly weeg: <T>(lijst: Gevuld<readonly [gewicht: number, waarde: T]>) => T;
  /** `n` different ones, in random order; fewer when the list is shorter. */
  readonly greep: <T>(lijst: readonly T[], n: number) => T[];
  readonly cijfers: (n: number) => string;
  /** Version 4, so that the identity does not depend on when it was made. */
  readonly uuid: () => Uuid;
};

/** 128-bit hash of a text (cyrb128): 32 bits would give two of a hundred thousand streams the same start, and so the same
 * identities. */
function zaai(tekst: string): readonly [number, number, number, number] {
  let [h1, h2, h3, h4] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let i = 0; i < tekst.length; i += 1) {
    const k = tekst.charCodeAt(i);
    h1 = h2 ^ Math.imul(h1 ^ k, 597399067);
    h2 = h3 ^ Math.imul(h2 ^ k, 2869860233);
    h3 = h4 ^ Math.imul(h3 ^ k, 951274213);
    h4 = h1 ^ Math.imul(h4 ^ k, 2716044179);
  }
  h1 = Math.imul(h3 ^ (h1 >>> 18), 597399067);
  h2 = Math.imul(h4 ^ (h2 >>> 22), 2869860233);
  h3 = Math.imul(h1 ^ (h3 >>> 17), 951274213);
  h4 = Math.imul(h2 ^ (h4 >>> 19), 2716044179);
  return [h1 ^ h2 ^ h3 ^ h4, h2 ^ h1, h3 ^ h1, h4 ^ h1];
}

/** Small fast counter generator (sfc32): 32 bits at a time. */
function bron(tekst: string): () => number {
  let [a, b, c, d] = zaai(tekst);
  return () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
}

/** A stream of its own for each combination of parts: drawing more in one never shifts another. */
export function maakToeval(...delen: readonly (string | number)[]): Toeval {
  const volgende = bron(delen.join('/'));
  for (let i = 0; i < 12; i += 1) volgende();
  const deel = (): number => volgende() / 2 ** 32;
  const geheel = (van: number, totEnMet: number): number => van + Math.floor(deel() * (totEnMet - van + 1));
  const kies = <T>(lijst: Gevuld<T>): T => lijst[geheel(0, lijst.length - 1)] ?? lijst[0];

  function weeg<T>(lijst: Gevuld<readonly [number, T]>): T {
    let rest = deel() * lijst.reduce((som, [gewicht]) => som + gewicht, 0);
    for (const [gewicht, waarde] of lijst) {
      rest -= gewicht;
      if (rest < 0) return waarde;
    }
    return lijst[0][1];
  }

  function greep<T>(lijst: readonly T[], n: number): T[] {
    const over = [...lijst];
    const uit: T[] = [];
    while (uit.length < n && over.length > 0) uit.push(...over.splice(geheel(0, over.length - 1), 1));
    return uit;
  }

  function uuid(): Uuid {
    const hex = [volgende(), volgende(), volgende(), volgende()].map((n) => n.toString(16).padStart(8, '0')).join('');
    const variant = ((Number.parseInt(hex[16] ?? '8', 16) & 0x3) | 0x8).toString(16);
    return asUuid(
      `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`,
    );
  }

  const cijfers = (n: number): string => Array.from({ length: n }, () => geheel(0, 9)).join('');
  return { geheel, kans: (p) => deel() < p, kies, weeg, greep, cijfers, uuid };
}
