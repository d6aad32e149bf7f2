// The central service of a history: the real one on a folder of its own, that can be killed and started again.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Dienst, startCentral } from '../../central/dienst.ts';
import type { Httpantwoord, Losverzoek } from '../../central/http/vervoer.ts';
import { toegangen, UTRECHT } from './mensen.ts';
import type { Eigenklok } from './tijd.ts';

export type Voorziening = {
  /** Undefined while it is down. */
  readonly vraag: (verzoek: Losverzoek) => Promise<Httpantwoord> | undefined;
  /** What it does by itself as time passes; nothing while it is down. */
  readonly ronde: () => Promise<void>;
  /** As a power cut: what was written stays, the rest is gone. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly draait: () => boolean;
  /** Where it listens; undefined when it does not, or is down. */
  readonly poort: () => number | undefined;
  /** Stops it; the folder stays for whoever wants to look inside. */
  readonly stop: () => Promise<string>;
};

/** @param port null = without a socket. */
export async function maakVoorziening(map: string, klok: Eigenklok, port: 0 | null): Promise<Voorziening> {
  let plek = mkdtempSync(join(map, 'centraal-'));
  let dienst: Dienst | undefined;
  const start = async (): Promise<void> => {
    dienst ??= await startCentral({
      port,
      data: plek,
      meldingen: 0,
      seed: 1,
      bronhouder: UTRECHT,
      tempo: 0,
      // Nothing happens by itself: what takes time is a command of the history.
      tijd: { nu: klok.nu, na: () => () => undefined },
      toegangen: toegangen(),
    });
  };
  await start();
  return {
    vraag: (verzoek) => dienst?.vraag(verzoek),
    ronde: async () => dienst?.ronde(),
    kill: async () => {
      if (dienst === undefined) return;
      // The image on disk as it is this moment, with its log of what was written; the old files are never used again.
      const oud = plek;
      plek = mkdtempSync(join(map, 'centraal-'));
      cpSync(oud, plek, { recursive: true });
      await dienst.stop();
      dienst = undefined;
      rmSync(oud, { recursive: true, force: true });
    },
    start,
    draait: () => dienst !== undefined,
    poort: () => (dienst && port !== null ? Number(new URL(dienst.url).port) : undefined),
    stop: async () => {
      await dienst?.stop();
      dienst = undefined;
      return plek;
    },
  };
}
