// The central service as a process of its own, as `npm run central` starts it: it can be stopped, killed and started again.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type CentraalToken = {
  readonly medewerker: string;
  readonly naam: string;
  readonly rol: string;
  readonly bronhouder: string | null;
  readonly token: string;
};

/** As on the command line; `data` left out is a new temporary folder. */
export type CentraalOpties = {
  readonly port?: number;
  readonly data?: string;
  readonly meldingen?: number;
  readonly seed?: number;
  readonly bronhouder?: string;
  readonly nu?: string;
  readonly aanvoer?: number;
};

export type CentraalProces = {
  /** Base URL without `/v1`. */
  readonly url: string;
  readonly data: string;
  readonly tokens: readonly CentraalToken[];
  /** Asks it to stop and waits until it has; resolves to its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Kills it as a power cut would, and waits until it is gone. */
  readonly kill: () => Promise<void>;
  /** The same folder on the same address again; stops it first if it still runs. */
  readonly herstart: () => Promise<CentraalProces>;
};

export type Afloop = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAMMA = join(ROOT, 'central', 'main.ts');

const lopend = new Set<ChildProcess>();
const mappen = new Set<string>();
process.once('exit', () => {
  for (const kind of lopend) kind.kill('SIGKILL');
  for (const map of mappen) rmSync(map, { recursive: true, force: true });
});

function tijdelijkeMap(): string {
  const map = mkdtempSync(join(tmpdir(), 'terugmeldbalie-centraal-'));
  mappen.add(map);
  return map;
}

/** With a channel, so that it stops by itself when the tests are killed. */
function start(argumenten: readonly string[]): ChildProcess {
  const kind = spawn(process.execPath, [PROGRAMMA, ...argumenten], {
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  lopend.add(kind);
  kind.once('exit', () => lopend.delete(kind));
  return kind;
}

function einde(kind: ChildProcess): Promise<number | null> {
  if (kind.exitCode !== null || kind.signalCode !== null) return Promise.resolve(kind.exitCode);
  return new Promise((klaar) => kind.once('exit', (code) => klaar(code)));
}

/** The first line that starts with `{`; rejects with what it said on stderr when it ends before that. */
async function aankondiging(kind: ChildProcess): Promise<{ url: string; tokens: CentraalToken[] }> {
  const { stdout, stderr } = kind;
  if (!stdout || !stderr) throw new Error('de centrale voorziening heeft geen uitvoer');
  let klacht = '';
  stderr.setEncoding('utf8').on('data', (deel: string) => {
    klacht += deel;
  });
  for await (const regel of createInterface({ input: stdout })) {
    if (!regel.startsWith('{')) continue;
    stdout.resume();
    return JSON.parse(regel);
  }
  throw new Error(`de centrale voorziening stopte (${await einde(kind)}): ${klacht}`);
}

/** Starts it and waits until it listens. */
export async function startCentraalProces(opties: CentraalOpties = {}): Promise<CentraalProces> {
  const data = opties.data ?? tijdelijkeMap();
  const vlaggen = { port: 0, meldingen: 0, seed: 1, ...opties, data };
  const kind = start(Object.entries(vlaggen).flatMap(([naam, waarde]) => [`--${naam}`, String(waarde)]));
  const { url, tokens } = await aankondiging(kind);
  const sluitAf = (signaal: NodeJS.Signals): Promise<number | null> => {
    kind.kill(signaal);
    return einde(kind);
  };
  return {
    url,
    data,
    tokens,
    stop: () => sluitAf('SIGTERM'),
    kill: async () => void (await sluitAf('SIGKILL')),
    herstart: async () => {
      await sluitAf('SIGTERM');
      return startCentraalProces({ ...opties, data, port: Number(new URL(url).port) });
    },
  };
}

/** Runs it to its end: for options that are wrong and surroundings that do not allow it. */
export async function draaiCentraal(argumenten: readonly string[]): Promise<Afloop> {
  const kind = start(argumenten);
  const tekst = { stdout: '', stderr: '' };
  for (const stroom of ['stdout', 'stderr'] as const)
    kind[stroom]?.setEncoding('utf8').on('data', (deel: string) => {
      tekst[stroom] += deel;
    });
  const code = await new Promise<number | null>((klaar) => kind.once('close', (c) => klaar(c)));
  return { code, ...tekst };
}
