// Entry of the central service: reads the options, starts, says in one line of JSON where it is, and stops when asked.
import type { Dienst } from './dienst.ts';
import { startCentral } from './dienst.ts';
import type { Logregel } from './http/loket.ts';
import { leesOpties, UITLEG } from './opties.ts';
import { Startfout } from './startfout.ts';

/** Exit codes: a wrong option, surroundings that do not allow it, a bug. */
const VERKEERDE_OPTIE = 2;
const KAN_NIET = 1;
const ONVERWACHT = 70;

function zeg(regel: string): void {
  process.stderr.write(`${regel}\n`);
}

function log({ verzoek, route, status, fout }: Logregel): void {
  zeg(JSON.stringify({ verzoek, route, status, fout }));
}

function stopOpVerzoek(dienst: Dienst): void {
  let bezig = false;
  const stop = (): void => {
    if (bezig) return;
    bezig = true;
    dienst.stop().then(
      () => process.exit(0),
      () => process.exit(ONVERWACHT),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // Started with a channel to its parent: without that parent nobody is left to stop it.
  process.on('disconnect', stop);
}

async function hoofd(argumenten: readonly string[]): Promise<number | undefined> {
  if (argumenten.includes('--help')) {
    process.stdout.write(UITLEG);
    return 0;
  }
  const opties = leesOpties(argumenten);
  if (!opties.ok) {
    zeg(`${opties.fout}\n\n${UITLEG}`);
    return VERKEERDE_OPTIE;
  }
  const dienst = await startCentral({ ...opties.waarde, log });
  stopOpVerzoek(dienst);
  process.stdout.write(`${JSON.stringify({ url: dienst.url, tokens: dienst.tokens })}\n`);
  return undefined;
}

// Whoever reads the announcement may go away; that is no reason to stop.
process.stdout.on('error', () => undefined);

hoofd(process.argv.slice(2)).then(
  (code) => {
    if (code !== undefined) process.exitCode = code;
  },
  (fout: unknown) => {
    if (fout instanceof Startfout) {
      zeg(fout.message);
      process.exitCode = fout.soort === 'optie' ? VERKEERDE_OPTIE : KAN_NIET;
      return;
    }
    // The stack without its message, which could hold something of a melding.
    const stapel =
      fout instanceof Error ? (fout.stack ?? '').split('\n').filter((r) => r.trim().startsWith('at ')) : [];
    zeg(
      `De centrale voorziening stopt door een onverwachte fout (${fout instanceof Error ? fout.name : typeof fout}).`,
    );
    zeg(stapel.join('\n'));
    process.exitCode = ONVERWACHT;
  },
);
