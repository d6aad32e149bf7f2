// The central service as a whole: starts its parts, lets time do its work, and takes them apart again.
import { type Delen, maakDelen, openLoket } from './delen.ts';
import { herhaal } from './herhaling.ts';
import type { Logregel, Loket } from './http/loket.ts';
import { type Grenzen, type LopendeServer, startServer } from './http/server.ts';
import { type Httpantwoord, type Losverzoek, metLijf } from './http/vervoer.ts';
import { echteTijd, nieuwGeheim, type Tijd } from './klok.ts';
import { bereidVoor, type Oefenen, type Tokenregel } from './oefenen/oefenen.ts';
import type { Opties } from './opties.ts';
import { loopRonde, type Rondeonderdelen } from './regels/ronde.ts';
import { alsStartfout, Startfout } from './startfout.ts';
import type { Opslag, Toegang } from './store/opslag.ts';
import { openOpslag } from './store/opslag-sqlite.ts';

/** `data` may be `:memory:`, which keeps nothing. */
export type Dienstopties = Opties & {
  /** Absent: the wall clock, from `nu` on. */
  readonly tijd?: Tijd;
  /** More people to let in, besides the practice team. */
  readonly toegangen?: readonly Toegang[];
  /** Another storage than the data folder. */
  readonly opslag?: Opslag;
  /** Limits in time of a call over a socket. */
  readonly grenzen?: Grenzen;
  readonly log?: (regel: Logregel) => void;
};

export type Dienst = {
  /** Base URL without `/v1`; empty when it does not listen. */
  readonly url: string;
  readonly tokens: readonly Tokenregel[];
  /**
   * A call without a socket, through everything that a call over one goes through.
   * @param weg aborts when the caller goes away; only then it rejects.
   */
  readonly vraag: (verzoek: Losverzoek, weg?: AbortSignal) => Promise<Httpantwoord>;
  /** What the service does by itself as time passes; also done every minute. */
  readonly ronde: () => Promise<void>;
  /** Held calls are answered, running ones end, new ones get 503; what still runs after five seconds is cut off. */
  readonly stop: () => Promise<void>;
};

const RONDE_MS = 60_000;
const STOPTIJD_MS = 5_000;

type Draaiend = {
  readonly delen: Delen;
  readonly oefenen: Oefenen;
  readonly loket: Loket;
  readonly server: LopendeServer | undefined;
};

function rondeVan(delen: Delen, { bronhouder }: Oefenen, { bijlagenBewaren }: Dienstopties): Rondeonderdelen {
  const { opslag, tijd, wachtkamer } = delen;
  return { opslag, omgeving: delen.omgeving(bronhouder), klok: tijd, wachtkamer, bijlagenBewaren };
}

/** What the service does by itself; the results stop it. */
function herhaalWerk({ delen, oefenen }: Draaiend, ronde: () => Promise<void>, opties: Dienstopties) {
  const { tijd, wachtkamer } = delen;
  // What fails now, on a full disk for instance, is tried again next time.
  const verder = (wat: string, werk: () => Promise<boolean>) => (): Promise<boolean> =>
    werk().catch((fout: unknown) => {
      opties.log?.({ verzoek: '', route: wat, status: 0, fout: fout instanceof Error ? fout.name : typeof fout });
      return true;
    });
  const rondes = herhaal(
    tijd,
    RONDE_MS,
    verder('ronde', () => ronde().then(() => true)),
  );
  if (opties.aanvoer === undefined) return [rondes];
  const nieuwe = async (): Promise<boolean> => {
    const nieuws = await oefenen.voegToe();
    wachtkamer.wek(nieuws ?? []);
    return nieuws !== undefined;
  };
  return [rondes, herhaal(tijd, opties.aanvoer * 1000, verder('aanvoer', nieuwe))];
}

/** Waits for `werk`, but not longer than `ms`. */
async function hooguit(tijd: Tijd, ms: number, werk: Promise<unknown>): Promise<void> {
  const { promise: voorbij, resolve } = Promise.withResolvers<void>();
  const wekkerUit = tijd.na(ms, resolve);
  await Promise.race([werk, voorbij]);
  wekkerUit();
}

function draai(draaiend: Draaiend, opties: Dienstopties): Dienst {
  const { delen, oefenen, loket, server } = draaiend;
  const { opslag, tijd, wachtkamer } = delen;
  const ronde = (): Promise<void> => loopRonde(rondeVan(delen, oefenen, opties));
  const stoppers = herhaalWerk(draaiend, ronde, opties);
  return {
    url: server?.url ?? '',
    tokens: oefenen.tokens,
    vraag: (verzoek, weg = new AbortController().signal) => loket.beantwoord(metLijf(verzoek), weg),
    ronde,
    stop: async () => {
      const begin = tijd.nu();
      const rustig = Promise.all([loket.sluit(), ...stoppers.map((stop) => stop())]);
      wachtkamer.sluit();
      await hooguit(tijd, STOPTIJD_MS, rustig);
      const rest = STOPTIJD_MS - (tijd.nu() - begin);
      await server?.stop(Math.min(STOPTIJD_MS, Math.max(0, rest)));
      await opslag.sluit();
    },
  };
}

async function startOp(delen: Delen, opties: Dienstopties): Promise<Dienst> {
  const { opslag, adresboek, omgeving, tijd } = delen;
  const { bronhouder, meldingen, seed, toegangen = [], tempo, log = () => undefined, port, grenzen } = opties;
  const voorbereid = await bereidVoor(
    { opslag, adresboek, omgeving, klok: tijd, nieuwGeheim },
    { bronhouder, meldingen, seed, toegangen },
  );
  if (!voorbereid.ok) throw new Startfout('optie', voorbereid.fout);
  const oefenen = voorbereid.waarde;
  await oefenen.vul();
  await loopRonde(rondeVan(delen, oefenen, opties));
  const loket = await openLoket(delen, omgeving(oefenen.bronhouder), { tempo, log });
  const server =
    port === null ? undefined : await startServer(loket, { port, wekker: tijd, ...(grenzen ? { grenzen } : {}) });
  return draai({ delen, oefenen, loket, server }, opties);
}

/**
 * Starts the service on a data folder: made if it is not there, with its practice meldingen.
 * @throws Startfout when it cannot.
 */
export async function startCentral(opties: Dienstopties): Promise<Dienst> {
  let opslag: Opslag | undefined;
  try {
    opslag = opties.opslag ?? openOpslag(opties.data);
    return await startOp(maakDelen(opslag, opties.tijd ?? echteTijd(opties.nu)), opties);
  } catch (fout) {
    await opslag?.sluit();
    throw alsStartfout(fout, opties.port);
  }
}
