// What goes wrong with machines, clocks and accounts: kills and starts on either side, tokens, cursors, time.
import type { Toeval } from './toeval.ts';
import type { Wereld } from './wereld.ts';

const SECONDE = 1000;
const MINUUT = 60 * SECONDE;
const UUR = 60 * MINUUT;
const DAG = 24 * UUR;

export function tijdVerstrijkt(w: Wereld, t: Toeval): string {
  const ms = t.weeg([
    [6, () => t.van(1, 25) * SECONDE],
    [6, () => t.van(1, 10) * MINUUT],
    [1, () => t.van(1, 12) * UUR],
  ])();
  w.tijd.verstrijk(ms);
  return `${ms / SECONDE} s`;
}

/** Days go by; the service does what it does by itself. */
export async function dagenVerstrijken(w: Wereld, t: Toeval): Promise<string> {
  const dagen = t.van(1, 9);
  w.tijd.verstrijk(dagen * DAG);
  await w.dienst.ronde();
  return `${dagen} dagen`;
}

function sprong(t: Toeval): number {
  const ms = t.weeg([
    [4, () => t.van(1, 30) * SECONDE],
    [3, () => t.van(1, 50) * MINUUT],
    [2, () => t.van(1, 30) * UUR],
  ])();
  return t.ja(0.5) ? ms : -ms;
}

export function klokSpringt(w: Wereld, t: Toeval): string {
  const b = t.kies(w.bureaus);
  const ms = sprong(t);
  b.klok.verzet(ms);
  if (ms > 0) w.boek.noteerVooruit(b.naam);
  return `${b.naam} ${ms / SECONDE} s`;
}

export function dienstklokSpringt(w: Wereld, t: Toeval): string {
  const ms = sprong(t);
  w.dienstklok.verzet(ms);
  return `${ms / SECONDE} s`;
}

export function bureauUit(w: Wereld, t: Toeval): string | undefined {
  const aan = w.bureaus.filter((b) => b.aan());
  if (aan.length === 0) return undefined;
  const b = t.kies(aan);
  b.kill();
  w.schermen.get(b.naam)?.clear();
  return b.naam;
}

export function bureauAan(w: Wereld, t: Toeval): string | undefined {
  const uit = w.bureaus.filter((b) => !b.aan());
  if (uit.length === 0) return undefined;
  const b = t.kies(uit);
  const versie = t.ja(0.4) ? t.kies(['1.0.0', '1.1.0', '1.2.0']) : undefined;
  b.start(versie);
  return `${b.naam} ${b.versie()}`;
}

export async function dienstUit(w: Wereld): Promise<string | undefined> {
  if (!w.dienst.draait()) return undefined;
  await w.dienst.kill();
  return '';
}

export async function dienstAan(w: Wereld): Promise<string | undefined> {
  if (w.dienst.draait()) return undefined;
  await w.dienst.start();
  return '';
}

export function tokenWisselt(w: Wereld, t: Toeval): string {
  const [naam, anders] = t.kies([...w.vervorming]);
  anders.verlopen = !anders.verlopen && t.ja(0.5);
  return `${naam} ${anders.verlopen ? 'verlopen' : 'goed'}`;
}

export function cursorKwijt(w: Wereld, t: Toeval): string {
  const [naam, { cursorKwijt: kwijt }] = t.kies([...w.vervorming]);
  const code = t.kies(w.codes);
  kwijt.add(code);
  return `${naam} ${code}`;
}
