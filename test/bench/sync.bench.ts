// Synchronising beside its raw limits, in one run: a first download over real HTTP against the same pages parsed and landed
// without a network, and draining decisions against the ideal of four at a time. Prints JSON lines.
// Usage: node test/bench/sync.bench.ts [meldingen] [decisions]   (default 10000 and 500)
import { performance } from 'node:perf_hooks';
import { realUuids } from '../../electron/backend/clock.ts';
import { pullPage } from '../../electron/backend/sync/pull.ts';
import { PARALLEL } from '../../electron/backend/sync/push.ts';
import { createRestTransport } from '../../electron/backend/sync/rest-transport.ts';
import type { Ophalen } from '../../electron/backend/sync/transport.ts';
import { createWorkbench } from '../../electron/backend/workbench.ts';
import { feedSchema } from '../../shared/wire/berichten.ts';
import { melding } from '../helpers/bouwers.ts';
import { startCentraalProces } from '../helpers/central.ts';
import { createNepDienst } from '../helpers/nep-dienst.ts';
import { createWerkplaats, SLEUTEL } from '../helpers/werkplaats.ts';

const MELDINGEN = Number(process.argv[2] ?? 10_000);
const BESLUITEN = Number(process.argv[3] ?? 500);
const DIENST_MS = 50;
const BRONHOUDER = '0344';

function meld(naam: string, ms: number, ideaalMs: number, meer: object = {}): void {
  const verhouding = Number((ms / ideaalMs).toFixed(2));
  console.log(JSON.stringify({ naam, ms: Math.round(ms), ideaalMs: Math.round(ideaalMs), verhouding, ...meer }));
}

/** Every page as it came over the wire, kept while it is passed on. */
function metKopie(ophalen: Ophalen, paginas: string[]): Ophalen {
  return async (url, verzoek) => {
    const antwoord = await ophalen(url, verzoek);
    const tekst = await new Response(antwoord.body).text();
    if (url.includes('/annotaties?')) paginas.push(tekst);
    return { status: antwoord.status, headers: antwoord.headers, body: new Response(tekst).body };
  };
}

const nodeFetch: Ophalen = (url, verzoek) => fetch(url, verzoek as RequestInit) as unknown as ReturnType<Ophalen>;

/** Another desk on the same database, behind this transport. */
function bankOp(w: ReturnType<typeof createWerkplaats>, url: string, token: string, ophalen: Ophalen) {
  const bank = createWorkbench({
    db: w.db,
    map: w.map,
    sleutel: SLEUTEL,
    transport: createRestTransport({ url, token, ophalen }),
    klok: { nu: Date.now },
    uuids: realUuids,
    kans: () => 0.5,
    bedenktijdSeconden: 0,
    appVersie: '0.1.0',
    opGewijzigd: () => undefined,
    opKlokverschil: () => undefined,
  });
  return { ...bank, nu: () => '2026-11-23T09:00:00Z', opGeland: () => undefined };
}

async function haalAlles(url: string, token: string, ophalen: Ophalen): Promise<{ ms: number; annotaties: number }> {
  const w = createWerkplaats();
  const bank = bankOp(w, url, token, ophalen);
  const begin = performance.now();
  for (;;) {
    const pagina = await pullPage(bank, BRONHOUDER, 0, new AbortController().signal);
    if (!pagina.ok) throw new Error(pagina.storing.soort);
    if (!pagina.meer) break;
  }
  const ms = performance.now() - begin;
  const annotaties = Number(w.db.prepare('select count(*) from annotatie').pluck().get());
  w.sluit();
  return { ms, annotaties };
}

/** The same pages with the network taken away: parsed, read and landed. */
function landAlles(paginas: readonly string[]): number {
  const w = createWerkplaats();
  const begin = performance.now();
  for (const tekst of paginas) {
    const pagina = feedSchema.parse(JSON.parse(tekst));
    w.land.land(BRONHOUDER, pagina.annotaties, pagina.volgende);
  }
  const ms = performance.now() - begin;
  w.sluit();
  return ms;
}

async function eersteDownload(): Promise<void> {
  const dienst = await startCentraalProces({ meldingen: MELDINGEN, seed: 1, bronhouder: BRONHOUDER });
  try {
    const token = dienst.tokens.find((t) => t.bronhouder === BRONHOUDER)?.token ?? '';
    const paginas: string[] = [];
    await haalAlles(dienst.url, token, metKopie(nodeFetch, paginas));
    const echt = await haalAlles(dienst.url, token, nodeFetch);
    const zonderNet = landAlles(paginas);
    const tempo = Number((zonderNet / echt.ms).toFixed(2));
    meld('eerste download', echt.ms, zonderNet, { meldingen: MELDINGEN, annotaties: echt.annotaties, tempo });
  } finally {
    await dienst.stop();
  }
}

/** A service that accepts everything after `DIENST_MS`. */
function trage(ophalen: Ophalen): Ophalen {
  return async (url, verzoek) => {
    if (verzoek.method === 'POST') await new Promise((klaar) => setTimeout(klaar, DIENST_MS));
    return ophalen(url, verzoek);
  };
}

async function leegmaken(): Promise<void> {
  const dienst = createNepDienst();
  const meldingen = Array.from({ length: BESLUITEN }, (_, i) => melding({ kenmerk: `K-${i}` }));
  dienst.ontvang(...meldingen.flatMap((m) => m.annotaties));
  const w = createWerkplaats({ dienst });
  await w.pull();
  for (const { wortel } of meldingen) w.besluit(wortel, { soort: 'in-behandeling-nemen' });
  const bank = bankOp(w, 'http://dienst.test', 't', trage(dienst.ophalen));
  const begin = performance.now();
  await bank.push.ronde(new AbortController().signal);
  const ms = performance.now() - begin;
  const bevestigd = w.outbox.telling().bevestigd ?? 0;
  meld('besluiten versturen', ms, (BESLUITEN / PARALLEL) * DIENST_MS, { besluiten: BESLUITEN, bevestigd });
  w.sluit();
}

await eersteDownload();
await leegmaken();
