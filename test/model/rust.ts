// Quiet: the weather clears, everybody is at work again, and all is sent and fetched until nothing changes any more.
import { type Bureau, OUDE_VERSIE } from './bureau.ts';
import type { Wereld } from './wereld.ts';

const GOED = { heen: 'bezorg', terug: 'geef' } as const;
const TWEE_MINUTEN = 120_000;
/** Two hours: longer than any back-off, also one that a service asked for. */
const RONDES = 60;

async function laatAllesAankomen(w: Wereld): Promise<void> {
  for (let n = 0; w.net.aantal() > 0 && n < 5000; n += 1) {
    await w.net.stap(0, GOED);
    await w.settel();
  }
  while (w.net.nasleepAantal() > 0) await w.net.laatNakomen(0);
}

async function totKlaar(w: Wereld, b: Bureau): Promise<void> {
  for (let n = 0; b.bezig() && n < 2000; n += 1) await w.settel();
}

function stand(b: Bureau): string {
  const cursors = b.persoon.plekken.map(({ code }) => b.bank().sync.cursor(code));
  return JSON.stringify([b.bank().outbox.telling(), cursors]);
}

/** The meldingen for which something still has to go out. */
function wachtend(b: Bureau): string[] {
  return b
    .bank()
    .outbox.inStaat(['klaar', 'verzonden', 'onzeker', 'wacht'])
    .map((r) => r.wortel);
}

async function ronde(w: Wereld): Promise<void> {
  w.tijd.verstrijk(TWEE_MINUTEN);
  await w.dienst.ronde();
  for (const b of w.bureaus) {
    b.verstuur();
    for (const { code } of b.persoon.plekken) b.haalOp(code);
    await totKlaar(w, b);
  }
}

/** One melding is stuck for a while: all others get through. */
async function metEenVast(w: Wereld): Promise<string[]> {
  const vast = w.bureaus.flatMap(wachtend)[0];
  if (vast === undefined) return [];
  w.net.zetOpen(vast);
  const anderen = (b: Bureau): boolean => wachtend(b).some((wortel) => wortel !== vast);
  for (let n = 0; n < RONDES && w.bureaus.some(anderen); n += 1) await ronde(w);
  return w.bureaus.filter(anderen).map((b) => `${b.naam} wordt opgehouden door een melding die vastzit`);
}

/** @returns what kept it from coming to rest; nothing when it did. */
export async function totRust(w: Wereld): Promise<string[]> {
  await w.dienst.start();
  for (const anders of w.vervorming.values()) {
    anders.verlopen = false;
    anders.cursorKwijt.clear();
  }
  for (const b of w.bureaus) {
    if (b.versie() === OUDE_VERSIE) b.kill();
    if (!b.aan()) b.start('1.3.0');
  }
  await laatAllesAankomen(w);
  const opgehouden = await metEenVast(w);
  w.net.zetOpen(undefined);
  let vorige = '';
  for (let n = 0; n < RONDES; n += 1) {
    await ronde(w);
    const nu = w.bureaus.map(stand).join();
    if (nu === vorige && w.bureaus.every((b) => wachtend(b).length === 0)) return opgehouden;
    vorige = nu;
  }
  return [...opgehouden, ...w.bureaus.map((b) => `${b.naam} komt niet tot rust: ${stand(b)}`)];
}
