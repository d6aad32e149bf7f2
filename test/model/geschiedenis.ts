// One history: a world from a seed, its commands one after the other, quiet, and the judgement. A failing one is made as
// short as it can be before it is told.
import { DADEN } from './daden.ts';
import { dienIn } from './daden-melder.ts';
import { goedWeer } from './daden-net.ts';
import { haalBomen, oordeelBeeld } from './orakel-beeld.ts';
import { oordeelOutbox } from './orakel-outbox.ts';
import { totRust } from './rust.ts';
import { maakToeval, meng } from './toeval.ts';
import { leesWaarheid } from './waarheid.ts';
import { maakWereld, type Vervoer, type Wereld } from './wereld.ts';

export type Verslag = {
  readonly fouten: readonly string[];
  /** What was done, without anything of what a melding says. */
  readonly regels: readonly string[];
  /** Numbers of the commands that did something. */
  readonly stappen: readonly number[];
};

/** How many commands a seed's history has. */
function lengteVan(zaad: number): number {
  return maakToeval(meng(zaad, -100)).van(40, 140);
}

/** A morning like any other: a few meldingen have come in, and everybody has them. */
async function begin(w: Wereld, zaad: number): Promise<void> {
  const t = maakToeval(meng(zaad, -200));
  for (let n = t.van(1, 4); n > 0; n -= 1) await dienIn(w, t);
  for (const b of t.ja(0.8) ? w.bureaus : []) {
    for (const { code } of b.persoon.plekken) b.haalOp(code);
    await w.settel();
    await goedWeer(w, t);
  }
}

async function leefDoor(w: Wereld, zaad: number, stappen: readonly number[]) {
  const regels: string[] = [];
  const gedaan: number[] = [];
  await begin(w, zaad);
  for (const stap of stappen) {
    const t = maakToeval(meng(zaad, stap + 1));
    const daad = t.weeg(DADEN);
    const wat = await daad.doe(w, t);
    await w.settel();
    if (wat === undefined) continue;
    gedaan.push(stap);
    regels.push(`${stap} ${daad.naam}: ${wat}`);
    if (w.boek.fouten.length > 0) break;
  }
  return { regels, gedaan };
}

async function oordeel(w: Wereld): Promise<string[]> {
  const onrust = await totRust(w);
  if (onrust.length > 0) return [...onrust, ...w.boek.fouten];
  const bomen = new Map<string, Awaited<ReturnType<typeof haalBomen>>>();
  for (const b of w.bureaus) bomen.set(b.naam, await haalBomen(w, b));
  const waarheid = leesWaarheid(await w.dienst.stop());
  return [
    ...w.boek.fouten,
    ...w.bureaus.flatMap((b) => [
      ...oordeelOutbox(w, b, waarheid),
      ...oordeelBeeld(w, b, waarheid, bomen.get(b.naam) ?? new Map()),
    ]),
  ];
}

/** @param stappen only these commands of the seed's history; absent: all. */
export async function leef(zaad: number, stappen?: readonly number[], vervoer: Vervoer = 'stil'): Promise<Verslag> {
  const w = await maakWereld(zaad, vervoer);
  try {
    const alle = stappen ?? Array.from({ length: lengteVan(zaad) }, (_, i) => i);
    const { regels, gedaan } = await leefDoor(w, zaad, alle);
    const fouten = await oordeel(w);
    const mensen = w.bureaus.map((b) => `${b.naam} = ${b.persoon.id}`).join(', ');
    return { fouten, regels: [mensen, ...regels], stappen: gedaan };
  } finally {
    await w.ruimOp();
  }
}

async function mislukt(zaad: number, stappen: readonly number[]): Promise<Verslag | undefined> {
  const verslag = await leef(zaad, stappen).catch(
    (fout: unknown): Verslag => ({ fouten: [String(fout)], regels: [], stappen }),
  );
  return verslag.fouten.length > 0 ? verslag : undefined;
}

/** Leaves out commands, in ever smaller pieces, for as long as it still fails. */
export async function krimp(zaad: number, begin: Verslag): Promise<Verslag> {
  let beste = begin;
  for (let stuk = Math.ceil(beste.stappen.length / 2); stuk >= 1; stuk = stuk === 1 ? 0 : Math.ceil(stuk / 2)) {
    for (let van = 0; van < beste.stappen.length; ) {
      const korter = beste.stappen.filter((_, i) => i < van || i >= van + stuk);
      const verslag = await mislukt(zaad, korter);
      if (verslag === undefined) van += stuk;
      else beste = { ...verslag, stappen: verslag.regels.length > 0 ? verslag.stappen : korter };
    }
  }
  return beste;
}

/** Everything that is needed to see what went wrong, and to run it again. */
export function vertel(zaad: number, { fouten, regels, stappen }: Verslag): string {
  return [
    `zaad ${zaad}, stappen [${stappen.join(', ')}]`,
    ...fouten.map((f) => `  FOUT ${f}`),
    ...regels.map((r) => `  ${r}`),
  ].join('\n');
}

/** Lives through it. Empty when all is well; else the shortest history that still goes wrong. */
export async function beproef(zaad: number, stappen?: readonly number[]): Promise<string> {
  const verslag = await leef(zaad, stappen);
  return verslag.fouten.length === 0 ? '' : vertel(zaad, await krimp(zaad, verslag));
}
