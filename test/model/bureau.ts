// A desktop of a history: the real workbench on a real encrypted database, one person, a clock of its own. Pulling and
// pushing run beside everything else, until a kill.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../electron/backend/db/open.ts';
import { createSessionHandlers } from '../../electron/backend/dispatcher.ts';
import { createGrenzenStore } from '../../electron/backend/store/grenzen-store.ts';
import { createPlaatsenStore } from '../../electron/backend/store/plaatsen-store.ts';
import { pullPage } from '../../electron/backend/sync/pull.ts';
import { createRestTransport } from '../../electron/backend/sync/rest-transport.ts';
import type { Ophalen } from '../../electron/backend/sync/transport.ts';
import type { Context } from '../../electron/backend/usecases/context.ts';
import { createWorkbench } from '../../electron/backend/workbench.ts';
import type { UuidBron } from '../../shared/lib/clock.ts';
import type { Ik } from '../../shared/wire/berichten.ts';
import { geenDrukker } from '../helpers/nep-drukker.ts';
import { SLEUTEL } from '../helpers/werkplaats.ts';
import { type Persoon, tokenVan } from './mensen.ts';
import type { Eigenklok } from './tijd.ts';

export type Bureauopties = {
  readonly naam: string;
  readonly persoon: Persoon;
  readonly ik: Ik;
  /** Folder under which its own folders are made. */
  readonly map: string;
  readonly klok: Eigenklok;
  readonly kans: () => number;
  readonly uuids: UuidBron;
  /** Begins with the version from before WKK. */
  readonly oud: boolean;
  /** A way to the service for one life of the program. */
  readonly ophalen: (leeft: () => boolean) => Ophalen;
  /** A fault that nobody should ever see. */
  readonly opFout: (waar: string, fout: unknown) => void;
};

/** The version from before WKK: it sets such a melding aside, as any registration that it does not know. */
export const OUDE_VERSIE = '0.9.0';

function isWkk(rauw: unknown): boolean {
  return typeof rauw === 'object' && rauw !== null && 'registratie' in rauw && rauw.registratie === 'WKK';
}

function landenZonderWkk(bank: ReturnType<typeof createWorkbench>): ReturnType<typeof createWorkbench>['land'] {
  return {
    ...bank.land,
    land: (bronhouder, annotaties, cursor) =>
      bank.transactie(() => {
        for (const rauw of annotaties.filter(isWkk))
          bank.sync.zetOpzij({
            bronhouder,
            uuid: null,
            wortel: null,
            reden: 'registratie: is bij deze versie niet bekend',
            op: '2026-11-23T09:00:00Z',
            json: JSON.stringify(rauw),
            versie: OUDE_VERSIE,
          });
        const rest = annotaties.filter((rauw) => !isWkk(rauw));
        return bank.land.land(bronhouder, rest, cursor);
      }),
  };
}

function geenEngine(): never {
  throw new Error('in deze geschiedenis loopt geen engine');
}

type Leven = ReturnType<typeof beginLeven>;

/** From a start of the program to its end. */
function beginLeven(o: Bureauopties, map: string, versie: string) {
  const opened = openDatabase(map, SLEUTEL, 'sleutel-1', '20261123T090000Z');
  if (!opened.ok) throw new Error(`openen: ${opened.fout.code}`);
  const { db } = opened.waarde;
  const staat = { leeft: true };
  const transport = createRestTransport({
    url: 'http://dienst.test',
    token: tokenVan(o.persoon.id),
    ophalen: o.ophalen(() => staat.leeft),
  });
  const bank = createWorkbench({
    db,
    map,
    sleutel: SLEUTEL,
    transport,
    klok: o.klok,
    uuids: o.uuids,
    kans: o.kans,
    bedenktijdSeconden: null,
    appVersie: versie,
    opGewijzigd: () => undefined,
    opKlokverschil: () => undefined,
  });
  bank.meta.zetIk(o.ik);
  // Another version of the program may fold differently: it makes every row anew.
  if (bank.meta.instelling('versie') !== versie) bank.meta.zetInstelling('projectie', 'van een andere versie');
  bank.meta.zetInstelling('versie', versie);
  bank.brengProjectieBij();
  bank.transactie(() => bank.ledger.naHerstart());
  bank.land.probeerOpzijOpnieuw();
  const context: Context = {
    ...bank,
    uuids: o.uuids,
    engine: { stand: geenEngine, nu: () => undefined, wekPush: () => undefined },
    invoer: { kies: async () => [], lees: async () => undefined },
    naast: () => undefined,
    meldGewijzigd: () => undefined,
    bedenktijdSeconden: null,
    grenzen: createGrenzenStore(map),
    plaatsen: createPlaatsenStore(map),
    uitvoer: { kies: async () => null, schrijf: () => false, drukAf: geenDrukker },
    reservekopieen: { lijst: () => [], maak: () => undefined, vernieuw: () => undefined },
    over: { versie, dienst: 'http://dienst.test', map, oefenen: false },
  };
  const land = versie === OUDE_VERSIE ? landenZonderWkk(bank) : bank.land;
  return { db, bank, context, land, staat, map, versie, lopend: new Set<string>() };
}

export type Bureau = ReturnType<typeof maakBureau>;

export function maakBureau(o: Bureauopties) {
  const handlers = createSessionHandlers();
  let leven: Leven | undefined = beginLeven(o, mkdtempSync(join(o.map, 'bureau-')), o.oud ? OUDE_VERSIE : '1.0.0');
  let laatste = { map: leven.map, versie: leven.versie };

  const nu = (): Leven => {
    if (leven === undefined) throw new Error('dit bureau staat uit');
    return leven;
  };
  /** Starts work that runs beside the rest; the same work never twice at once. */
  const start = (wat: string, werk: (l: Leven) => Promise<void>): void => {
    const l = leven;
    if (l === undefined || l.lopend.has(wat)) return;
    l.lopend.add(wat);
    werk(l)
      .catch((fout: unknown) => {
        if (l.staat.leeft) o.opFout(`${o.naam} ${wat}`, fout);
      })
      .finally(() => l.lopend.delete(wat));
  };
  const signaal = new AbortController().signal;

  return {
    naam: o.naam,
    persoon: o.persoon,
    ik: o.ik,
    klok: o.klok,
    handlers,
    aan: () => leven !== undefined,
    bank: () => nu().bank,
    db: () => nu().db,
    context: () => nu().context,
    bezig: () => (leven?.lopend.size ?? 0) > 0,
    /** Page after page of one feed, until there is no more or something goes wrong. */
    haalOp: (code: string): void =>
      start(`haalt ${code}`, async ({ bank, land }) => {
        const deps = { ...bank, land, opGeland: () => undefined };
        for (;;) {
          const pagina = await pullPage(deps, code, 0, signaal);
          if (!pagina.ok || !pagina.meer) return;
        }
      }),
    verstuur: (): void => start('verstuurt', async ({ bank }) => void (await bank.push.ronde(signaal))),
    /** As a power cut: the files as they are now, and nothing that ran goes on. */
    kill: (): void => {
      if (leven === undefined) return;
      leven.staat.leeft = false;
      const map = mkdtempSync(join(o.map, 'bureau-'));
      cpSync(leven.map, map, { recursive: true });
      leven.db.close();
      rmSync(leven.map, { recursive: true, force: true });
      laatste = { map, versie: leven.versie };
      leven = undefined;
    },
    versie: () => laatste.versie,
    /** Starts again after a kill; another version makes its projection anew and tries what was set aside. */
    start: (versie: string | undefined): void => {
      if (leven !== undefined) return;
      leven = beginLeven(o, laatste.map, versie ?? laatste.versie);
      laatste = { map: leven.map, versie: leven.versie };
    },
    sluit: (): void => {
      if (leven === undefined) return;
      leven.staat.leeft = false;
      leven.db.close();
      leven = undefined;
    },
  };
}
