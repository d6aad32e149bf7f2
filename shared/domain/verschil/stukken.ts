// Which characters changed between two texts: longest common subsequence, smoothed so that a reader sees words and not confetti.
import type { Stukken, Verschilstuk } from './verschilregel.ts';

/** Longer texts are compared by words, and above this many cells only by common beginning and end. */
const MAX_TEKENS = 80;
const MAX_CELLEN = 250_000;
/** Less than this share in common: two different texts, nothing in between is worth showing. */
const MIN_OVEREENKOMST = 0.4;

type Eenheid = { readonly tekst: string; gewijzigd: boolean };

const eenheden = (delen: readonly string[]): Eenheid[] => delen.map((tekst) => ({ tekst, gewijzigd: true }));

const woorden = (tekst: string): string[] => tekst.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];

/** Neighbours that are both changed, or both not, become one piece. */
export function samengevoegd(delen: readonly Verschilstuk[]): Verschilstuk[] {
  const stukken: { tekst: string; gewijzigd: boolean }[] = [];
  for (const deel of delen) {
    const vorige = stukken.at(-1);
    if (vorige && vorige.gewijzigd === deel.gewijzigd) vorige.tekst += deel.tekst;
    else stukken.push({ tekst: deel.tekst, gewijzigd: deel.gewijzigd });
  }
  return stukken;
}

/** Pairs of equal units as index pairs, outside the common beginning and end. */
function gemeenschappelijk(a: readonly Eenheid[], b: readonly Eenheid[]): [number, number][] {
  const breedte = b.length + 1;
  const lengte = new Uint16Array((a.length + 1) * breedte);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const cel = i * breedte + j;
      lengte[cel] =
        a[i]?.tekst === b[j]?.tekst
          ? (lengte[cel + breedte + 1] ?? 0) + 1
          : Math.max(lengte[cel + breedte] ?? 0, lengte[cel + 1] ?? 0);
    }
  }
  const paren: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i]?.tekst === b[j]?.tekst) paren.push([i++, j++]);
    else if ((lengte[(i + 1) * breedte + j] ?? 0) >= (lengte[i * breedte + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return paren;
}

/** A single equal character between two changes says nothing: "Kerk" and "Dorp" share an r. */
function zonderEilandjes(paren: readonly [number, number][]): [number, number][] {
  return paren.filter(([i, j], k) => {
    const vorige = paren[k - 1];
    const volgende = paren[k + 1];
    return (
      (vorige && vorige[0] === i - 1 && vorige[1] === j - 1) ||
      (volgende && volgende[0] === i + 1 && volgende[1] === j + 1)
    );
  });
}

function markeerGelijk(a: Eenheid | undefined, b: Eenheid | undefined): void {
  if (a) a.gewijzigd = false;
  if (b) b.gewijzigd = false;
}

/** Marks what two texts have in common. Joined again, the pieces are the texts. */
export function tekststukken(links: string, rechts: string): Stukken {
  const kort = links.length <= MAX_TEKENS && rechts.length <= MAX_TEKENS;
  const a = eenheden(kort ? Array.from(links) : woorden(links));
  const b = eenheden(kort ? Array.from(rechts) : woorden(rechts));
  let begin = 0;
  while (begin < a.length && begin < b.length && a[begin]?.tekst === b[begin]?.tekst) begin += 1;
  let eindA = a.length;
  let eindB = b.length;
  while (eindA > begin && eindB > begin && a[eindA - 1]?.tekst === b[eindB - 1]?.tekst) {
    eindA -= 1;
    eindB -= 1;
  }
  const middenA = a.slice(begin, eindA);
  const middenB = b.slice(begin, eindB);
  const paren = middenA.length * middenB.length > MAX_CELLEN ? [] : gemeenschappelijk(middenA, middenB);
  const gelijk = kort ? zonderEilandjes(paren) : paren;
  const aantal = begin + (a.length - eindA) + gelijk.length;
  if (kort && (2 * aantal) / (a.length + b.length) < MIN_OVEREENKOMST) return geheel(links, rechts);
  for (let k = 0; k < begin; k += 1) markeerGelijk(a[k], b[k]);
  for (let k = 0; eindA + k < a.length; k += 1) markeerGelijk(a[eindA + k], b[eindB + k]);
  for (const [i, j] of gelijk) markeerGelijk(middenA[i], middenB[j]);
  return { links: samengevoegd(a), rechts: samengevoegd(b) };
}

/** Both values as one piece each; changed unless told otherwise. An empty value has no pieces. */
export function geheel(links: string, rechts: string, gewijzigd = true): Stukken {
  return {
    links: links === '' ? [] : [{ tekst: links, gewijzigd }],
    rechts: rechts === '' ? [] : [{ tekst: rechts, gewijzigd }],
  };
}
