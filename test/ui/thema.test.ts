// @vitest-environment node
// The colours themselves: every pair that carries text, in all three sets, against WCAG AA.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../renderer/theme/kleuren.css', import.meta.url), 'utf8');

/** The variables of one set, as hex. */
function set(thema: string): Record<string, string> {
  const blok = css.slice(css.indexOf(`[data-thema="${thema}"]`)).split('}')[0] ?? '';
  return Object.fromEntries(
    [...blok.matchAll(/--([\w-]+): (#[0-9a-f]+);/g)].map(([, naam = '', kleur = '']) => [naam, kleur]),
  );
}

function helderheid(hex: string): number {
  const heel = hex.length === 4 ? [...hex.slice(1)].map((c) => c + c).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((n) => {
    const deel = Number.parseInt(heel.slice(n, n + 2), 16) / 255;
    return deel <= 0.03928 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a = '', b = ''): number {
  const [hoog = 0, laag = 0] = [helderheid(a), helderheid(b)].sort((x, y) => y - x);
  return (hoog + 0.05) / (laag + 0.05);
}

const TEKST = ['ink', 'ink2', 'ink3', 'accent', 'late', 'today', 'ok', 'brp', 'bag', 'bgt', 'brt', 'wkk', 'hr'];
const VLAK = ['surface', 'bg', 'raised', 'sel', 'zweef'];
const PAREN: readonly (readonly [string, string])[] = [
  ...TEKST.flatMap((tekst) => VLAK.map((vlak) => [tekst, vlak] as const)),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-sterk'],
  ['surface', 'ink'],
  ['late', 'late-soft'],
  ['today', 'today-soft'],
  ['ok', 'ok-soft'],
  ['ink2', 'neutraal-soft'],
  ['ink2', 'accent-soft'],
  ['ink', 'mark-del'],
  ['ink', 'mark-add'],
];

describe.each(['licht', 'donker', 'contrast'])('the colours of %s', (thema) => {
  const kleuren = set(thema);

  it('UI-7 carry text with 4.5:1 or more', () => {
    const zwak = PAREN.filter(([a, b]) => !(contrast(kleuren[a], kleuren[b]) >= 4.5));
    expect(zwak).toEqual([]);
  });

  it('UI-7 show the border of a control and the focus with 3:1 or more', () => {
    const zwak = VLAK.flatMap((vlak) => ['veld', 'accent'].map((lijn) => [lijn, vlak] as const)).filter(
      ([a, b]) => !(contrast(kleuren[a], kleuren[b]) >= 3),
    );
    expect(zwak).toEqual([]);
  });
});
