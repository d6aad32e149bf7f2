// What the network does, and when desktops ask for it: pull, push, one message one step, everything through, a late copy.
import type { Bureau } from './bureau.ts';
import type { Heenlot, Teruglot } from './net.ts';
import type { Toeval } from './toeval.ts';
import type { Wereld } from './wereld.ts';

const HEEN: readonly (readonly [number, Heenlot])[] = [
  [60, 'bezorg'],
  [5, 'dubbel'],
  [5, 'te-laat'],
  [4, 'kwijt'],
  [4, 'niet-bereikt'],
  [2, 'portaal'],
  [2, '503'],
  [1, '429'],
  [1, '500'],
];
const TERUG: readonly (readonly [number, Teruglot])[] = [
  [60, 'geef'],
  [9, 'kwijt'],
  [3, 'afgekapt'],
  [2, 'afgebroken'],
  [2, 'portaal'],
  [1, 'andere-versie'],
  [2, '502'],
];
const GOED = { heen: 'bezorg', terug: 'geef' } as const;

function eenBureau(w: Wereld, t: Toeval): Bureau | undefined {
  const bureaus = w.bureaus.filter((b) => b.aan());
  return bureaus.length === 0 ? undefined : t.kies(bureaus);
}

export function haalOp(w: Wereld, t: Toeval): string | undefined {
  const b = eenBureau(w, t);
  if (b === undefined) return undefined;
  const { code } = t.kies(b.persoon.plekken);
  b.haalOp(code);
  return `${b.naam} ${code}`;
}

export function verstuur(w: Wereld, t: Toeval): string | undefined {
  const b = eenBureau(w, t);
  b?.verstuur();
  return b?.naam;
}

/** Somebody's desktop looks for news and sends what may go, as it does by itself. */
function wekEen(w: Wereld, t: Toeval): string[] {
  const b = eenBureau(w, t);
  if (b === undefined) return [];
  const { code } = t.kies(b.persoon.plekken);
  const [haalt, stuurt] = t.kies([
    [true, true],
    [true, false],
    [false, true],
  ]);
  if (stuurt) b.verstuur();
  if (haalt) b.haalOp(code);
  return [`${b.naam}${stuurt ? ' verstuurt' : ''}${haalt ? ` haalt ${code}` : ''}`];
}

export async function netstap(w: Wereld, t: Toeval): Promise<string | undefined> {
  const stappen = t.ja(0.7) ? wekEen(w, t) : [];
  for (let n = t.van(1, 8); n > 0 && w.net.aantal() > 0; n -= 1) {
    const i = t.getal(w.net.aantal());
    const lot = { heen: t.weeg(HEEN), terug: t.weeg(TERUG) };
    stappen.push(`${w.net.omschrijf(i)} ${lot[w.net.fase(i)]}`);
    await w.net.stap(i, lot);
    await w.settel();
  }
  return stappen.length === 0 ? undefined : stappen.join(', ');
}

/** A while of good weather for everything under way. */
export async function goedWeer(w: Wereld, t: Toeval): Promise<string | undefined> {
  let stappen = 0;
  for (; stappen < 60 && w.net.aantal() > 0; stappen += 1) {
    await w.net.stap(t.getal(w.net.aantal()), GOED);
    await w.settel();
  }
  return stappen === 0 ? undefined : `${stappen} stappen`;
}

/** One desktop comes up to date, as on an ordinary day. */
export async function rondje(w: Wereld, t: Toeval): Promise<string | undefined> {
  const b = eenBureau(w, t);
  if (b === undefined) return undefined;
  b.verstuur();
  for (const { code } of b.persoon.plekken) b.haalOp(code);
  return `${b.naam} ${(await goedWeer(w, t)) ?? ''}`;
}

export async function laatNakomen(w: Wereld, t: Toeval): Promise<string | undefined> {
  if (w.net.nasleepAantal() === 0) return undefined;
  await w.net.laatNakomen(t.getal(w.net.nasleepAantal()));
  return '';
}
