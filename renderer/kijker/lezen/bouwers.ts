// Gathers what readers find into paragraphs, tables and sheets, and says when it is enough.
import type { LetOp } from '../../../shared/domain/bestand/weigering.ts';
import { MAX_ALINEAS, MAX_CELLEN, MAX_CELTEKST, MAX_KOLOMMEN, MAX_RIJEN, MAX_TEKST } from './grenzen.ts';
import type { Blad, Blok, Rij } from './toonbaar.ts';

export function kortCel(tekst: string): string {
  return tekst.length > MAX_CELTEKST ? `${tekst.slice(0, MAX_CELTEKST)}…` : tekst;
}

export type Blokbouwer = ReturnType<typeof maakBlokken>;

/** A document in order. A table in a table becomes text in its cell. */
export function maakBlokken() {
  const blokken: Blok[] = [];
  let alinea: string[] | null = null;
  let kop: 0 | 1 | 2 | 3 = 0;
  let tabel: string[][] | null = null;
  let cel: string[] | null = null;
  let diepte = 0;
  let tekens = 0;
  let vol = false;

  const sluitAlinea = (): void => {
    const tekst = (alinea ?? []).join('').trimEnd();
    alinea = null;
    if (cel !== null) {
      if (tekst !== '') cel.push(tekst);
    } else if (tekst !== '') blokken.push({ soort: 'alinea', kop, tekst });
  };
  return {
    alinea: (niveau: number): void => {
      if (alinea !== null) sluitAlinea();
      alinea = [];
      kop = niveau <= 0 ? 0 : niveau === 1 ? 1 : niveau === 2 ? 2 : 3;
    },
    /** The style of the paragraph that is open comes after its beginning. */
    kop: (niveau: number): void => {
      kop = niveau <= 0 ? 0 : niveau === 1 ? 1 : niveau === 2 ? 2 : 3;
    },
    tekst: (tekst: string): void => {
      if (alinea === null || vol) return;
      tekens += tekst.length;
      alinea.push(tekst);
      vol = tekens > MAX_TEKST || blokken.length >= MAX_ALINEAS;
    },
    eindeAlinea: sluitAlinea,
    tabel: (): void => {
      diepte += 1;
      if (diepte === 1) tabel = [];
    },
    rij: (): void => {
      if (diepte === 1) tabel?.push([]);
    },
    cel: (): void => {
      if (diepte === 1) cel = [];
    },
    eindeCel: (): void => {
      if (diepte !== 1 || cel === null) return;
      const rij = tabel?.at(-1);
      if (rij && rij.length < MAX_KOLOMMEN) rij.push(kortCel(cel.join('\n')));
      cel = null;
    },
    eindeTabel: (): void => {
      diepte -= 1;
      if (diepte !== 0 || tabel === null) return;
      if (tabel.some((rij) => rij.some((c) => c !== ''))) blokken.push({ soort: 'tabel', rijen: tabel });
      tabel = null;
    },
    randtekst: (): void => {
      blokken.push({ soort: 'randtekst' });
    },
    vol: (): boolean => vol || blokken.length >= MAX_ALINEAS || (tabel?.length ?? 0) >= MAX_RIJEN,
    blokken: (): readonly Blok[] => (blokken.at(-1)?.soort === 'randtekst' ? blokken.slice(0, -1) : blokken),
    letOp: (): LetOp[] => [
      { code: 'zonder-opmaak' },
      ...(vol || blokken.length >= MAX_ALINEAS
        ? [{ code: 'afgekapt', eenheid: 'alineas', getoond: blokken.length } as const]
        : []),
    ],
  };
}

/** Sheets, row by row. */
export function maakBladen() {
  const bladen: { naam: string; rijen: Rij[] }[] = [];
  const afgekapt = new Map<'rijen' | 'kolommen', number>();
  let cellen = 0;

  const vol = (): boolean => {
    const rijen = bladen.at(-1)?.rijen.length ?? 0;
    if (rijen < MAX_RIJEN && cellen < MAX_CELLEN) return false;
    afgekapt.set('rijen', rijen);
    return true;
  };
  return {
    blad: (naam: string): void => {
      bladen.push({ naam, rijen: [] });
    },
    /** Takes a row, unless it is empty or there are enough. */
    rij: (nummer: number, alle: readonly string[]): void => {
      const laatste = alle.findLastIndex((cel) => cel !== '');
      if (laatste < 0 || vol()) return;
      if (laatste >= MAX_KOLOMMEN) afgekapt.set('kolommen', MAX_KOLOMMEN);
      const rij = alle.slice(0, Math.min(laatste + 1, MAX_KOLOMMEN)).map(kortCel);
      cellen += rij.length;
      bladen.at(-1)?.rijen.push({ nummer, cellen: rij });
    },
    vol,
    bladen: (): readonly Blad[] => bladen,
    letOp: (): LetOp[] => [...afgekapt].map(([eenheid, getoond]) => ({ code: 'afgekapt', eenheid, getoond })),
  };
}
