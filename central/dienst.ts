// The central service as a whole: puts storage, rules, practice data and server together, and takes them apart again.

import { herhaal } from './herhaling.ts';
import { annotatieroutes } from './http/annotaties.ts';
import { bijlageroutes } from './http/bijlagen.ts';
import { bronhouderroutes } from './http/bronhouders.ts';
import { ikroutes } from './http/ik.ts';
import { medewerkerroutes } from './http/medewerkers.ts';
import type { Route } from './http/routes.ts';
import { type Logregel, type LopendeServer, startServer } from './http/server.ts';
import { teamroutes } from './http/team.ts';
import { terugmeldingroutes } from './http/terugmeldingen.ts';
import { maakPoortwachter } from './http/wie.ts';
import { echteTijd, echteUuidBron, nieuwGeheim, type Tijd } from './klok.ts';
import { bereidVoor, type Oefenen, type Tokenregel } from './oefenen/oefenen.ts';
import type { Opties } from './opties.ts';
import { maakAanname } from './regels/aanname.ts';
import { type Adresboek, maakAdresboek } from './regels/adresboek.ts';
import type { Omgeving } from './regels/beslissen.ts';
import { loopRonde } from './regels/ronde.ts';
import { maakWachtkamer, type Wachtkamer } from './regels/wachtkamer.ts';
import { isTijdelijkeOpslagfout, Opslagfout } from './store/driver.ts';
import type { Opslag, Toegang } from './store/opslag.ts';
import { openOpslag } from './store/opslag-sqlite.ts';

export type Dienstopties = Opties & {
  /** Absent: the wall clock, from `nu` on. */
  readonly tijd?: Tijd;
  /** More people to let in, besides the practice team. */
  readonly toegangen?: readonly Toegang[];
  readonly log?: (regel: Logregel) => void;
};

export type Dienst = {
  /** Base URL without `/v1`. */
  readonly url: string;
  readonly tokens: readonly Tokenregel[];
  /** What the service does by itself as time passes; also done every minute. */
  readonly ronde: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The service cannot start; the message is a Dutch sentence with what to do. */
export class Startfout extends Error {
  /** Whether an option is wrong, or the surroundings. */
  readonly soort: 'optie' | 'omgeving';

  constructor(soort: Startfout['soort'], melding: string) {
    super(melding);
    this.name = 'Startfout';
    this.soort = soort;
  }
}

const RONDE_MS = 60_000;
const KADASTER = 'K0001';
const TIJDPERK = 'feed.tijdperk';

type Delen = {
  readonly opslag: Opslag;
  readonly tijd: Tijd;
  readonly adresboek: Adresboek;
  readonly wachtkamer: Wachtkamer;
  readonly omgeving: (bronhouder: string) => Omgeving;
};

function maakDelen(opties: Dienstopties): Delen {
  const tijd = opties.tijd ?? echteTijd(opties.nu);
  const adresboek = maakAdresboek();
  const uuids = echteUuidBron(tijd);
  const anders: Readonly<Record<string, string>> = { HR: 'KVK', BRT: KADASTER };
  return {
    opslag: openOpslag(opties.data),
    tijd,
    adresboek,
    wachtkamer: maakWachtkamer(),
    omgeving: (bronhouder) => ({
      adresboek,
      uuids,
      zonderBronhouder: (registratie) => anders[registratie] ?? bronhouder,
    }),
  };
}

/** A feed of another folder is another feed: its cursors are worth nothing here. */
async function tijdperkVan(opslag: Opslag): Promise<string> {
  const eerder = await opslag.instelling(TIJDPERK);
  if (eerder !== undefined) return eerder;
  const nieuw = nieuwGeheim().slice(0, 12);
  await opslag.zetInstelling(TIJDPERK, nieuw);
  return nieuw;
}

async function maakRoutes(
  { opslag, tijd, adresboek, wachtkamer }: Delen,
  omgeving: Omgeving,
): Promise<readonly Route[]> {
  const organisaties = await opslag.organisaties();
  const naam = (oin: string): string | undefined => adresboek.organisatie(oin) ?? organisaties.get(oin);
  const aanname = maakAanname({ opslag, omgeving, klok: tijd, wachtkamer });
  const tijdperk = await tijdperkVan(opslag);
  return [
    ...annotatieroutes({ opslag, aanname, wachtkamer, tijd, tijdperk, naam }),
    ...terugmeldingroutes({ opslag, aanname, klok: tijd, naam }),
    ...bijlageroutes({ opslag, klok: tijd }),
    ...bronhouderroutes({ adresboek, klok: tijd }),
    ...medewerkerroutes({ opslag }),
    ...teamroutes({ opslag }),
    ...ikroutes({ adresboek, klok: tijd }),
  ];
}

function start(delen: Delen, oefenen: Oefenen, server: LopendeServer, opties: Dienstopties): Dienst {
  const { opslag, tijd, wachtkamer } = delen;
  const omgeving = delen.omgeving(oefenen.bronhouder);
  const log = opties.log ?? (() => undefined);
  const ronde = (): Promise<void> => loopRonde(opslag, omgeving, tijd, wachtkamer);
  // What fails now, on a full disk for instance, is tried again next time.
  const verder = (wat: string, werk: () => Promise<boolean>) => (): Promise<boolean> =>
    werk().catch((fout: unknown) => {
      log({ verzoek: '', route: wat, status: 0, fout: fout instanceof Error ? fout.name : typeof fout });
      return true;
    });
  const stoppers = [
    herhaal(
      tijd,
      RONDE_MS,
      verder('ronde', () => ronde().then(() => true)),
    ),
  ];
  if (opties.aanvoer !== undefined) {
    const nieuwe = async (): Promise<boolean> => {
      const nieuws = await oefenen.voegToe();
      wachtkamer.wek(nieuws ?? []);
      return nieuws !== undefined;
    };
    stoppers.push(herhaal(tijd, opties.aanvoer * 1000, verder('aanvoer', nieuwe)));
  }
  return {
    url: server.url,
    tokens: oefenen.tokens,
    ronde,
    stop: async () => {
      const stoppen = [server.stop(), ...stoppers.map((stop) => stop())];
      wachtkamer.sluit();
      await Promise.all(stoppen);
      opslag.sluit();
    },
  };
}

function serverfout(fout: unknown, port: number): unknown {
  const code = fout instanceof Error && 'code' in fout ? fout.code : undefined;
  if (code === 'EADDRINUSE')
    return new Startfout(
      'omgeving',
      `Poort ${port} is al in gebruik. Kies een andere met --port, of 0 voor een vrije poort.`,
    );
  if (code === 'EACCES')
    return new Startfout('omgeving', `Poort ${port} mag dit programma niet gebruiken. Kies er een boven 1023.`);
  return fout;
}

async function startOp(delen: Delen, opties: Dienstopties): Promise<Dienst> {
  const { opslag, adresboek, omgeving, tijd, wachtkamer } = delen;
  const { bronhouder, meldingen, seed, toegangen = [] } = opties;
  const voorbereid = await bereidVoor(
    { opslag, adresboek, omgeving, klok: tijd, nieuwGeheim },
    { bronhouder, meldingen, seed, toegangen },
  );
  if (!voorbereid.ok) throw new Startfout('optie', voorbereid.fout);
  const oefenen = voorbereid.waarde;
  await oefenen.vul();
  await loopRonde(opslag, omgeving(oefenen.bronhouder), tijd, wachtkamer);
  const server = await startServer(
    {
      routes: await maakRoutes(delen, omgeving(oefenen.bronhouder)),
      poortwachter: maakPoortwachter(opslag, adresboek),
      uuids: echteUuidBron(tijd),
      tijd,
      isTijdelijk: isTijdelijkeOpslagfout,
      log: opties.log ?? (() => undefined),
    },
    opties.port,
  ).catch((fout: unknown) => {
    throw serverfout(fout, opties.port);
  });
  return start(delen, oefenen, server, opties);
}

/**
 * Starts the service on a data folder: made if it is not there, with its practice meldingen.
 * @throws Startfout when it cannot.
 */
export async function startCentral(opties: Dienstopties): Promise<Dienst> {
  let delen: Delen;
  try {
    delen = maakDelen(opties);
  } catch (fout) {
    throw fout instanceof Opslagfout ? new Startfout('omgeving', fout.message) : fout;
  }
  try {
    return await startOp(delen, opties);
  } catch (fout) {
    delen.opslag.sluit();
    throw fout;
  }
}
