// The storage port of the central service in memory: a second storage beside SQLite, so that the port is nobody's in particular.
// It decides every step twice, as a database under load may.
import type {
  Aanwezigheid,
  Annotatieopslag,
  Bestandsopslag,
  Bezettingsopslag,
  Bezorging,
  Leespunt,
  Medewerker,
  Meldingrij,
  Opslag,
  Rol,
  Schrijfopdracht,
  Stap,
  Stuk,
  Toegang,
  Upload,
  Verwerkt,
  Zoekvraag,
} from '../../central/store/opslag.ts';
import { beslisTweemaal } from './tweemaal.ts';

type Verblijf = { readonly wortel: string; readonly bronhouder: string; tot: number | null };
type Positie = {
  readonly bronhouder: string;
  readonly verblijf: number;
  readonly volgnummer: number;
  readonly eigen: boolean;
};
type Plek = { readonly bronhouder: string; readonly persoon: string; readonly rol: Rol; readonly actief: boolean };

/** Everything there is; entries are never changed, only replaced. */
type Stand = {
  stukken: readonly Stuk[];
  verblijven: readonly Verblijf[];
  feed: readonly Positie[];
  meldingen: ReadonlyMap<string, Meldingrij>;
  uploads: ReadonlyMap<string, Upload & { readonly inhoud: Uint8Array; readonly op: string }>;
  opgeruimd: ReadonlySet<string>;
  toegangen: ReadonlyMap<string, Toegang>;
  plekken: readonly Plek[];
  aanwezigheid: ReadonlyMap<string, Aanwezigheid>;
  organisaties: ReadonlyMap<string, string>;
  teamdocumenten: ReadonlyMap<string, { readonly tekst: string; readonly versie: number }>;
  instellingen: ReadonlyMap<string, string>;
};

const LEEG: Stand = {
  stukken: [],
  verblijven: [],
  feed: [],
  meldingen: new Map(),
  uploads: new Map(),
  opgeruimd: new Set(),
  toegangen: new Map(),
  plekken: [],
  aanwezigheid: new Map(),
  organisaties: new Map(),
  teamdocumenten: new Map(),
  instellingen: new Map(),
};

const op = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const zet = <W>(kaart: ReadonlyMap<string, W>, sleutel: string, waarde: W): ReadonlyMap<string, W> =>
  new Map(kaart).set(sleutel, waarde);
/** What lies in a storage is a copy of what was put in, and so is what comes out. */
const kopie = <T>(waarde: T): T => structuredClone(waarde);

function maakTransactie(stand: Stand) {
  return <T>(werk: () => T): T => {
    const eerder = { ...stand };
    try {
      return werk();
    } catch (fout) {
      Object.assign(stand, eerder);
      throw fout;
    }
  };
}

function bezorg(stand: Stand, wortel: string, bezorging: Bezorging, nieuw: readonly number[]): void {
  const { bronhouder, begintVerblijf, eindigtVerblijf } = bezorging;
  if (begintVerblijf) stand.verblijven = [...stand.verblijven, { wortel, bronhouder, tot: null }];
  const verblijf = stand.verblijven.findLastIndex(
    (v) => v.wortel === wortel && v.bronhouder === bronhouder && v.tot === null,
  );
  if (verblijf < 0) throw new Error('bezorging zonder verblijf');
  for (const { stuk, eigen } of bezorging.stukken) {
    const volgnummer = 'nieuw' in stuk ? nieuw[stuk.nieuw] : stuk.volgnummer;
    if (volgnummer === undefined) throw new Error('bezorging van een stuk dat er niet is');
    stand.feed = [...stand.feed, { bronhouder, verblijf, volgnummer, eigen }];
  }
  const tot = stand.feed.length;
  if (eindigtVerblijf) stand.verblijven = stand.verblijven.map((v, i) => (i === verblijf ? { ...v, tot } : v));
}

function schrijf(stand: Stand, { toevoegingen, ontvangenOp, bezorging, melding }: Schrijfopdracht): number[] {
  const volgnummers = toevoegingen.map(({ annotatie, namens }) => {
    if (stand.stukken.some((s) => s.annotatie.uuid === annotatie.uuid)) throw new Error('uuid bestaat al');
    const volgnummer = stand.stukken.length + 1;
    stand.stukken = [...stand.stukken, { annotatie: { ...kopie(annotatie), volgnummer, ontvangenOp }, namens }];
    return volgnummer;
  });
  for (const een of bezorging) bezorg(stand, melding.wortel, een, volgnummers);
  stand.meldingen = zet(stand.meldingen, melding.wortel, melding);
  return volgnummers;
}

function verwerkStap<U>(stand: Stand, stap: Stap<U>): Verwerkt<U> {
  for (const { uuid, sha256, inhoud, nu } of stap.meegaven)
    if (!stand.uploads.has(uuid))
      stand.uploads = zet(stand.uploads, uuid, { sha256, bytes: inhoud.byteLength, inhoud, op: nu });
  const bekend = stand.stukken.filter((s) => stap.uuids.includes(s.annotatie.uuid));
  const uploads = [...stand.uploads].filter(([uuid]) => stap.uuids.includes(uuid));
  const { uitkomst, schrijf: opdracht } = beslisTweemaal(stap, {
    bekend: new Map(bekend.map((s) => [s.annotatie.uuid, s])),
    uploads: new Map(uploads.map(([uuid, { sha256, bytes }]) => [uuid, { sha256, bytes }])),
    boom: stand.stukken.filter((s) => s.annotatie.wortel === stap.wortel),
  });
  return { uitkomst, volgnummers: opdracht ? schrijf(stand, opdracht) : [] };
}

function leesFeed(stand: Stand, bronhouder: string, na: Leespunt | undefined, limiet: number) {
  const laatste = stand.feed.length;
  if (na && Math.max(na.positie, na.grens) > laatste) return undefined;
  const van = na ?? { grens: laatste, positie: 0 };
  const rijen = stand.feed.flatMap((p, i) => {
    const positie = i + 1;
    const tot = stand.verblijven[p.verblijf]?.tot ?? null;
    const hoortErbij = positie > van.grens || tot === null || tot > van.grens;
    const stuk = stand.stukken[p.volgnummer - 1];
    return stuk && p.bronhouder === bronhouder && positie > van.positie && hoortErbij
      ? [{ positie, regel: { stuk, eigen: p.eigen } }]
      : [];
  });
  const pagina = rijen.slice(0, limiet);
  const meer = rijen.length > limiet;
  const positie = pagina.at(-1)?.positie ?? van.positie;
  const volgende = meer ? { grens: van.grens, positie } : { grens: 0, positie: Math.max(positie, van.grens) };
  return kopie({ regels: pagina.map((r) => r.regel), volgende, meer });
}

function past(m: Meldingrij, vraag: Zoekvraag): boolean {
  const gelijk = (waarde: string | null, gevraagd: string | undefined) => gevraagd === undefined || waarde === gevraagd;
  const klein = (tekst: string) => tekst.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const { zonderGesloten: zonder } = vraag;
  return (
    gelijk(m.bronhouder, vraag.bronhouder) &&
    gelijk(m.melderOin, vraag.melderOin) &&
    gelijk(m.registratie, vraag.registratie) &&
    gelijk(m.objectsoort, vraag.objectsoort) &&
    (vraag.objectwaarde === undefined || klein(m.objectwaarde) === klein(vraag.objectwaarde)) &&
    gelijk(m.kenmerk, vraag.kenmerk) &&
    gelijk(m.status, vraag.status) &&
    (vraag.vanaf === undefined || m.ontvangenDag >= vraag.vanaf) &&
    (vraag.totEnMet === undefined || m.ontvangenDag <= vraag.totEnMet) &&
    !(zonder && m.registratie === zonder.registratie && m.eindstatus && m.statusOp < zonder.voor)
  );
}

function annotaties(stand: Stand, transactie: ReturnType<typeof maakTransactie>): Annotatieopslag {
  const alle = () => [...stand.meldingen.values()];
  return {
    verwerk: async (stappen) => transactie(() => stappen.map((stap) => verwerkStap(stand, stap))),
    feed: async (bronhouder, na, limiet) => leesFeed(stand, bronhouder, na, limiet),
    boom: async (wortel) => kopie(stand.stukken.filter((s) => s.annotatie.wortel === wortel)),
    stuk: async (uuid) => kopie(stand.stukken.find((s) => s.annotatie.uuid === uuid)),
    zoek: async (vraag) =>
      alle()
        .filter((m) => past(m, vraag))
        .sort((a, b) => op(b.ontvangenOp, a.ontvangenOp) || op(b.wortel, a.wortel))
        .slice(0, vraag.maximum),
    metStatus: async (status) =>
      alle()
        .filter((m) => m.status === status)
        .sort((a, b) => op(a.statusOp, b.statusOp) || op(a.wortel, b.wortel)),
    vanBronhouder: async (bronhouder) =>
      alle()
        .filter((m) => m.bronhouder === bronhouder)
        .sort((a, b) => op(a.ontvangenOp, b.ontvangenOp) || op(a.wortel, b.wortel)),
    bronhoudersInGebruik: async () => [...new Set(alle().map((m) => m.bronhouder))],
  };
}

function bestanden(stand: Stand): Bestandsopslag {
  const houd = (blijft: (uuid: string, sindsdien: string) => boolean): string[] => {
    const weg = [...stand.uploads].filter(([uuid, { op: sinds }]) => !blijft(uuid, sinds)).map(([uuid]) => uuid);
    stand.uploads = new Map([...stand.uploads].filter(([uuid]) => !weg.includes(uuid)));
    return weg;
  };
  const genoemd = (uuid: string) =>
    stand.stukken.find((s) => s.annotatie.uuid === uuid && s.annotatie.soort === 'bijlage');
  return {
    bewaarUpload: async (uuid, sha256, inhoud, nu) => {
      if (stand.opgeruimd.has(uuid)) return 'opgeruimd';
      const eerder = stand.uploads.get(uuid);
      if (eerder) return eerder.sha256 === sha256 ? 'zelfde' : 'anders';
      const nieuw = { sha256, bytes: inhoud.byteLength, inhoud: kopie(inhoud), op: nu };
      stand.uploads = zet(stand.uploads, uuid, nieuw);
      return 'nieuw';
    },
    ruimUploadsOp: async (voor) => houd((uuid, sinds) => sinds >= voor || genoemd(uuid) !== undefined).length,
    ruimBijlagenOp: async (voor) => {
      const weg = houd((uuid, sinds) => {
        const stuk = genoemd(uuid);
        const melding = stuk && stand.meldingen.get(stuk.annotatie.wortel);
        const isOud = sinds < voor && stuk !== undefined && stuk.annotatie.ontvangenOp < voor;
        return !(isOud && melding?.eindstatus === true && melding.statusOp < voor);
      });
      stand.opgeruimd = new Set([...stand.opgeruimd, ...weg]);
      return weg.length;
    },
    upload: async (uuid) => {
      const gevonden = stand.uploads.get(uuid);
      return gevonden && { sha256: gevonden.sha256, bytes: gevonden.bytes };
    },
    inhoud: async (uuid, van, tot) => stand.uploads.get(uuid)?.inhoud.slice(van, tot),
  };
}

function bezetting(stand: Stand): Bezettingsopslag {
  const persoon = ({ id, naam, melderOin }: Toegang) => ({
    id,
    naam,
    ...(melderOin === undefined ? {} : { melderOin }),
    bronhouders: stand.plekken
      .filter((p) => p.persoon === id && p.actief)
      .sort((a, b) => op(a.bronhouder, b.bronhouder))
      .map(({ bronhouder, rol }) => ({ code: bronhouder, rol })),
  });
  const medewerkers = (bronhouder: string): Medewerker[] =>
    stand.plekken
      .filter((p) => p.bronhouder === bronhouder)
      .map(({ persoon: id, rol, actief }) => ({
        id,
        naam: stand.toegangen.get(id)?.naam ?? '',
        rol,
        actief,
        ...stand.aanwezigheid.get(`${bronhouder} ${id}`),
      }))
      .sort((a, b) => op(a.naam, b.naam) || op(a.id, b.id));
  return {
    laatBinnen: async (toegangen) => {
      for (const toegang of toegangen) {
        if (!stand.toegangen.has(toegang.id)) stand.toegangen = zet(stand.toegangen, toegang.id, toegang);
        for (const { code, rol } of toegang.bronhouders)
          if (!stand.plekken.some((p) => p.bronhouder === code && p.persoon === toegang.id))
            stand.plekken = [...stand.plekken, { bronhouder: code, persoon: toegang.id, rol, actief: toegang.actief }];
      }
    },
    persoonVanToken: async (token) => {
      const gevonden = [...stand.toegangen.values()].find((t) => t.token === token);
      return gevonden && persoon(gevonden);
    },
    toegangen: async () =>
      [...stand.toegangen.values()]
        .filter((t) => t.token !== null)
        .map((t) => ({ ...persoon(t), token: t.token, actief: true })),
    medewerkers: async (bronhouder) => medewerkers(bronhouder),
    zetAanwezigheid: async (bronhouder, id, aanwezigheid) => {
      stand.aanwezigheid = zet(stand.aanwezigheid, `${bronhouder} ${id}`, kopie(aanwezigheid));
      return medewerkers(bronhouder).find((m) => m.id === id);
    },
    noteerOrganisaties: async (organisaties) => {
      for (const { oin, naam } of organisaties) stand.organisaties = zet(stand.organisaties, oin, naam);
    },
    organisaties: async () => new Map(stand.organisaties),
    teamdocument: async (bronhouder) => stand.teamdocumenten.get(bronhouder) ?? { tekst: '{}', versie: 0 },
    schrijfTeamdocument: async (bronhouder, tekst, versie) => {
      if ((stand.teamdocumenten.get(bronhouder)?.versie ?? 0) !== versie) return false;
      stand.teamdocumenten = zet(stand.teamdocumenten, bronhouder, { tekst, versie: versie + 1 });
      return true;
    },
    instelling: async (naam) => stand.instellingen.get(naam),
    zetInstelling: async (naam, waarde) => {
      stand.instellingen = zet(stand.instellingen, naam, waarde);
    },
  };
}

export function geheugenopslag(): Opslag {
  const stand: Stand = { ...LEEG };
  return {
    ...annotaties(stand, maakTransactie(stand)),
    ...bestanden(stand),
    ...bezetting(stand),
    isTijdelijk: () => false,
    sluit: async () => undefined,
  };
}
