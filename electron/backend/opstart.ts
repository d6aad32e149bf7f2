// Starting: from a connection to an open session, or to a screen that says what is wrong. Nothing is ever deleted here.
//
//   connection? ─no─► verbinding-nodig
//      └─► address ─► data folder ─► known token? ─yes─► open its database (also offline)
//                                        └─no─► ask the service who this is ─► open or make that person's database
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BewaardeVerbinding,
  type Instellingen,
  OEFENMAP,
  type Oefendienstuitkomst,
  type Oefenrol,
  type Sleuteluitkomst,
  type Verbinding,
} from '../../shared/ipc/backend-protocol.ts';
import type { Opstart, Opstartfout } from '../../shared/ipc/vormen/opstart.ts';
import { assertNever } from '../../shared/lib/assert.ts';
import { type Klok, tijdstip } from '../../shared/lib/clock.ts';
import { goed, mis, type Result } from '../../shared/lib/result.ts';
import type { Ik } from '../../shared/wire/berichten.ts';
import { isNetworkPath } from './db/network-path.ts';
import { databaseExists, distrust, environmentFault, openDatabase } from './db/open.ts';
import type { OpstartHandlers } from './dispatcher.ts';
import { type Damaged, recover, recoveryState, writeReadable } from './recovery-desk.ts';
import type { Session, SessionOptions } from './session.ts';
import { createMetaStore } from './store/meta-store.ts';
import { createRestTransport } from './sync/rest-transport.ts';
import type { Ophalen, Storing } from './sync/transport.ts';
import { createWorkplace } from './workplace.ts';

export type OpstartDeps = {
  readonly instellingen: Instellingen;
  readonly vraagSleutel: (map: string, magMaken: boolean) => Promise<Sleuteluitkomst>;
  readonly sleutelInBestand: () => void;
  readonly bewaarVerbinding: (verbinding: BewaardeVerbinding) => void;
  /** Asks the person for a folder; null = he changed his mind. */
  readonly kiesMap: (naam: string) => Promise<string | null>;
  readonly startOefendienst: (rol: Oefenrol) => Promise<Oefendienstuitkomst>;
  readonly maakSessie: (
    o: Pick<SessionOptions, 'opened' | 'dienst' | 'ik' | 'dataMap' | 'opFout' | 'getypt'>,
  ) => Session;
  readonly ophalen: Ophalen;
  readonly klok: Klok;
  readonly opGewijzigd: (stand: Opstart) => void;
  readonly opFout: (naam: string, id: string) => void;
  readonly nieuwId: () => string;
};

type Fout = Extract<Opstart, { fase: 'fout' }>;
type Dienst = Exclude<Verbinding, { soort: 'geen' }>;

const fout = (code: Opstartfout, meer: Omit<Fout, 'fase' | 'code'> = {}): Fout => ({
  fase: 'fout',
  code,
  ...meer,
});

/** An http(s) address without credentials, as typed by a person: spaces and a trailing slash or `/v1` are forgiven. */
export function readAddress(tekst: string): string | undefined {
  const schoon = tekst.trim().replace(/\/+$/, '').replace(/\/v1$/, '');
  if (!URL.canParse(schoon)) return undefined;
  const url = new URL(schoon);
  const goedSoort = url.protocol === 'https:' || url.protocol === 'http:';
  return goedSoort && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
    ? `${url.origin}${url.pathname.replace(/\/+$/, '')}`
    : undefined;
}

function foutVan(storing: Storing, url: string): Fout {
  switch (storing.soort) {
    case 'niet-ingelogd':
      return fout('token-ongeldig', { plaats: url });
    case 'andere-versie':
      return fout('andere-versie', { plaats: url, versie: storing.versie });
    case 'geen-dienst':
    case 'geweigerd':
      return fout('geen-centrale-voorziening', { plaats: url });
    case 'geen-veilige-verbinding':
      return fout('geen-veilige-verbinding', { plaats: url, reden: storing.reden });
    case 'niet-bereikt':
    case 'geen-antwoord':
    case 'later':
      return fout('geen-verbinding', { plaats: url });
    default:
      return assertNever(storing, 'opstart');
  }
}

/** A folder that can be written, on this computer. */
function controleerMap(map: string): Fout | undefined {
  if (isNetworkPath(map)) return fout('netwerkpad', { plaats: map });
  try {
    mkdirSync(map, { recursive: true, mode: 0o700 });
    accessSync(map, constants.R_OK | constants.W_OK | constants.X_OK);
    return undefined;
  } catch (oorzaak) {
    return fout(environmentFault(oorzaak) ?? 'map-onbruikbaar', { plaats: map });
  }
}

export type Opstarter = {
  readonly handlers: OpstartHandlers;
  readonly sessie: () => Session | undefined;
  /** A call found something wrong with this computer. */
  readonly meldFout: (waar: string, oorzaak: unknown) => void;
  readonly begin: () => Promise<Opstart>;
  readonly stop: () => Promise<void>;
};

export function createOpstart(d: OpstartDeps): Opstarter {
  let stand: Opstart = { fase: 'bezig' };
  let sessie: Session | undefined;
  let verbinding: Verbinding = d.instellingen.verbinding;
  /** Typed by the person and not opened yet: saved as soon as it works, also after a detour over another screen. */
  let nogTeBewaren = false;
  /** The database of the last attempt, once its key was there. */
  let geopend: Damaged | undefined;
  /** The same, when it turned out damaged: at that attempt, or later, under a session. */
  let beschadigd: Damaged | undefined;

  const zet = (nieuw: Opstart): Opstart => {
    stand = nieuw;
    d.opGewijzigd(nieuw);
    return nieuw;
  };

  /** A fault while a session runs: a damaged file ends it with its own screen, the rest is logged by place and id. */
  const opFout = (waar: string, oorzaak: unknown, plaats: string): void => {
    const code = environmentFault(oorzaak);
    if (code === 'database-beschadigd') void probeer(() => sluitBeschadigd(plaats));
    else d.opFout(code === undefined ? waar : `${waar}:${code}`, d.nieuwId());
  };

  /** Who this token is: only asked when no database of it is known yet. */
  const vraagWie = async (dienst: Dienst): Promise<Result<Ik, Fout>> => {
    const antwoord = await createRestTransport({ url: dienst.url, token: dienst.token, ophalen: d.ophalen }).ik();
    if (!antwoord.ok) return mis(foutVan(antwoord.storing, dienst.url));
    return antwoord.waarde.bronhouders.length > 0
      ? goed(antwoord.waarde)
      : mis(fout('geen-bronhouder', { plaats: dienst.url }));
  };

  const open = async (dienst: Dienst): Promise<Opstart> => {
    const oefenen = dienst.soort === 'oefenen';
    const url = readAddress(dienst.url);
    if (url === undefined) return fout('adres-ongeldig', { plaats: dienst.url.slice(0, 200) });
    const dataMap = oefenen ? join(d.instellingen.dataMap, OEFENMAP) : d.instellingen.dataMap;
    const mapFout = controleerMap(dataMap);
    if (mapFout) return mapFout;

    // Practice mode's own service has another port at every start: it is known by its name.
    const dienstnaam = oefenen ? 'oefenen' : url;
    const werkplek = createWorkplace(dataMap);
    let map = werkplek.find(dienstnaam, dienst.token);
    let ik: Ik | undefined;
    if (map === undefined || !databaseExists(map)) {
      const wie = await vraagWie({ ...dienst, url });
      if (!wie.ok) return wie.fout;
      ik = wie.waarde;
      map = werkplek.claim(dienstnaam, ik.id, dienst.token);
    }
    const sleutel = await d.vraagSleutel(map, !databaseExists(map));
    if (!sleutel.ok) return fout(sleutel.code, { plaats: map });
    const stempel = tijdstip(d.klok.nu()).replaceAll(/[-:]/g, '');
    const opened = openDatabase(map, sleutel.sleutel, sleutel.sleutelId, stempel);
    geopend = { ...sleutel, map };
    if (!opened.ok) {
      if (opened.fout.code === 'database-beschadigd') beschadigd = geopend;
      return fout(opened.fout.code, { plaats: map, ...(opened.fout.versie ? { versie: opened.fout.versie } : {}) });
    }

    const meta = createMetaStore(opened.waarde.db);
    if (ik) meta.zetIdentiteit(dienstnaam, ik.id, tijdstip(d.klok.nu()));
    const identiteit = meta.identiteit();
    if (identiteit?.dienst !== dienstnaam || (ik && identiteit.medewerker !== ik.id)) {
      opened.waarde.close();
      return fout('database-vreemd', { plaats: map });
    }
    sessie = d.maakSessie({
      opened: opened.waarde,
      dienst: { url, token: dienst.token, oefenen },
      ik,
      dataMap,
      getypt: nogTeBewaren,
      opFout: (waar, oorzaak) => opFout(waar, oorzaak, map),
    });
    return { fase: 'gereed', oefenen };
  };

  const eenPoging = async (werk: () => Promise<Opstart>): Promise<Opstart> => {
    zet({ fase: 'bezig' });
    beschadigd = undefined;
    try {
      return zet(await werk());
    } catch (oorzaak) {
      const omgeving = environmentFault(oorzaak);
      if (omgeving) return zet(fout(omgeving, { plaats: d.instellingen.dataMap }));
      const id = d.nieuwId();
      d.opFout('opstart', id);
      return zet(fout('onverwacht', { plaats: id }));
    }
  };

  // One attempt at a time: a second click waits for the first instead of opening the same file twice.
  let vorige: Promise<unknown> = Promise.resolve();
  const probeer = (werk: () => Promise<Opstart>): Promise<Opstart> => {
    const poging = vorige.then(() => eenPoging(werk));
    vorige = poging;
    return poging;
  };

  const sluit = async (): Promise<void> => {
    const oud = sessie;
    sessie = undefined;
    await oud?.stop();
  };

  const sluitBeschadigd = async (plaats: string): Promise<Opstart> => {
    beschadigd = geopend;
    await sluit();
    if (geopend) distrust(geopend.map);
    return fout('database-beschadigd', { plaats });
  };

  const begin = (): Promise<Opstart> =>
    probeer(async () => {
      await sluit();
      if (verbinding.soort === 'geen') return { fase: 'verbinding-nodig' };
      const uitslag = await open(verbinding);
      if (uitslag.fase === 'gereed' && nogTeBewaren) {
        nogTeBewaren = false;
        d.bewaarVerbinding({ ...verbinding, url: readAddress(verbinding.url) ?? verbinding.url });
      }
      return uitslag;
    });

  let oefenrol: Oefenrol = 'bijhouder';
  const oefenen = (): Promise<Opstart> =>
    probeer(async () => {
      await sluit();
      const rol = oefenrol;
      const dienst = await d.startOefendienst(rol);
      if (!dienst.ok) return fout('oefendienst-start-niet');
      verbinding = { soort: 'oefenen', url: dienst.url, token: dienst.token };
      const uitslag = await open(verbinding);
      if (uitslag.fase === 'gereed') d.bewaarVerbinding({ soort: 'oefenen', rol });
      return uitslag;
    });

  return {
    sessie: () => sessie,
    meldFout: (waar, oorzaak) => opFout(waar, oorzaak, d.instellingen.dataMap),
    begin,
    stop: () => vorige.then(sluit),
    handlers: {
      'opstart.stand': async () => stand,
      'opstart.verbinden': ({ url, token }) => {
        verbinding = { soort: 'dienst', url: url.trim(), token: token.trim() };
        nogTeBewaren = true;
        return begin();
      },
      'opstart.oefenen': ({ rol = 'bijhouder' }) => {
        oefenrol = rol;
        return oefenen();
      },
      'opstart.opnieuw': () => (stand.fase === 'fout' && stand.code === 'oefendienst-start-niet' ? oefenen() : begin()),
      'opstart.herstelStand': async () =>
        beschadigd ? recoveryState(beschadigd) : { gered: 0, onleesbaar: false, reservekopieen: [] },
      'opstart.herstellen': async ({ reservekopie }) => {
        const kapot = beschadigd;
        if (kapot) recover(kapot, reservekopie, d.klok);
        return begin();
      },
      'opstart.noodpakketLeesbaar': async () => {
        const kapot = beschadigd;
        const map = kapot ? await d.kiesMap('onverzonden werk') : null;
        return { map, geschreven: kapot !== undefined && map !== null && writeReadable(kapot, map, d.klok) };
      },
      'opstart.sleutelInBestand': () => {
        d.sleutelInBestand();
        return begin();
      },
      'opstart.andereVerbinding': () =>
        probeer(async () => {
          await sluit();
          verbinding = { soort: 'geen' };
          d.bewaarVerbinding(verbinding);
          return { fase: 'verbinding-nodig' };
        }),
    },
  };
}
