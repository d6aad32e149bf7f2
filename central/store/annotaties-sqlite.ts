// Annotations, feeds and lists in SQLite.
import type { Annotatie, OntvangenAnnotatie } from '../../shared/domain/annotatie.ts';
import { type Db, lees, schrijf } from './driver.ts';
import type {
  Annotatieopslag,
  Bezorging,
  Feedpagina,
  Feedregel,
  Feiten,
  Leespunt,
  Meegave,
  Meldingrij,
  Schrijfopdracht,
  Stap,
  Stuk,
  Upload,
  Verwerkt,
  Zoekvraag,
} from './opslag.ts';

type Annotatierij = { volgnummer: number; namens: string | null; ontvangen_op: string; inhoud: string };
type Feedrij = Annotatierij & { positie: number; eigen: number };
type Rij = {
  wortel: Meldingrij['wortel'];
  registratie: string;
  melder_oin: string;
  bronhouder: string;
  status: string;
  status_op: string;
  eindstatus: number;
  kenmerk: string | null;
  objectsoort: string;
  objectwaarde: string;
  ontvangen_op: string;
  ontvangen_dag: string;
};

/** A page stops here even when it is not full: an answer has to fit in memory on both sides. */
const MAX_PAGINATEKENS = 8 * 2 ** 20;

/** Rows were checked before they were written, so they are read as what they are. */
function alsStuk(rij: Annotatierij): Stuk {
  const inhoud: Annotatie = JSON.parse(rij.inhoud);
  const annotatie: OntvangenAnnotatie = { ...inhoud, volgnummer: rij.volgnummer, ontvangenOp: rij.ontvangen_op };
  return { annotatie, namens: rij.namens };
}

function alsMelding(rij: Rij): Meldingrij {
  return {
    wortel: rij.wortel,
    registratie: rij.registratie,
    melderOin: rij.melder_oin,
    bronhouder: rij.bronhouder,
    status: rij.status,
    statusOp: rij.status_op,
    eindstatus: rij.eindstatus === 1,
    kenmerk: rij.kenmerk,
    objectsoort: rij.objectsoort,
    objectwaarde: rij.objectwaarde,
    ontvangenOp: rij.ontvangen_op,
    ontvangenDag: rij.ontvangen_dag,
  };
}

const VELDEN = 'a.volgnummer, a.namens, a.ontvangen_op, a.inhoud';

function bereidVoor(db: Db) {
  return {
    boom: db.prepare<[string], Annotatierij>(
      `select ${VELDEN} from annotatie a where a.wortel = ? order by a.volgnummer`,
    ),
    stuk: db.prepare<[string], Annotatierij>(`select ${VELDEN} from annotatie a where a.uuid = ?`),
    voegToe: db.prepare<[string, string, string, string | null, string, string]>(
      'insert into annotatie (uuid, wortel, soort, namens, ontvangen_op, inhoud) values (?, ?, ?, ?, ?, ?)',
    ),
    upload: db.prepare<[string], Upload>('select sha256, bytes from upload where uuid = ?'),
    bewaarInhoud: db.prepare<[string, Uint8Array]>(
      'insert into inhoud (sha256, bytes) values (?, ?) on conflict do nothing',
    ),
    bewaarUpload: db.prepare<[string, string, number, string]>(
      'insert into upload (uuid, sha256, bytes, ontvangen_op) values (?, ?, ?, ?) on conflict do nothing',
    ),
    beginVerblijf: db.prepare<[string, string]>('insert into verblijf (wortel, bronhouder) values (?, ?)'),
    verblijf: db
      .prepare<[string, string], number>(
        'select id from verblijf where wortel = ? and bronhouder = ? and tot is null order by id desc limit 1',
      )
      .pluck(),
    eindVerblijf: db.prepare<[number, number]>('update verblijf set tot = ? where id = ?'),
    bezorg: db.prepare<[string, number, number, number]>(
      'insert into feed (bronhouder, verblijf, volgnummer, eigen) values (?, ?, ?, ?)',
    ),
    laatstePositie: db.prepare<[], number>('select coalesce(max(positie), 0) from feed').pluck(),
    feed: db.prepare<[string, number, number, number, number], Feedrij>(`
      select f.positie, f.eigen, ${VELDEN}
      from feed f join annotatie a on a.volgnummer = f.volgnummer join verblijf v on v.id = f.verblijf
      where f.bronhouder = ? and f.positie > ? and (f.positie > ? or v.tot is null or v.tot > ?)
      order by f.positie limit ?`),
    melding: db.prepare<[Rij]>(`
      insert into melding values (@wortel, @registratie, @melder_oin, @bronhouder, @status, @status_op, @eindstatus,
        @kenmerk, @objectsoort, @objectwaarde, @ontvangen_op, @ontvangen_dag)
      on conflict (wortel) do update set bronhouder = excluded.bronhouder, status = excluded.status,
        status_op = excluded.status_op, eindstatus = excluded.eindstatus, kenmerk = excluded.kenmerk`),
    metStatus: db.prepare<[string], Rij>('select * from melding where status = ? order by status_op, wortel'),
    vanBronhouder: db.prepare<[string], Rij>(
      'select * from melding where bronhouder = ? order by ontvangen_op, wortel',
    ),
    inGebruik: db.prepare<[], string>('select distinct bronhouder from melding').pluck(),
  };
}

type Zinnen = ReturnType<typeof bereidVoor>;

function bewaarMeegave(q: Zinnen, meegave: Meegave): void {
  q.bewaarInhoud.run(meegave.sha256, meegave.inhoud);
  q.bewaarUpload.run(meegave.uuid, meegave.sha256, meegave.inhoud.byteLength, meegave.nu);
}

function feitenVoor(q: Zinnen, stap: Stap<unknown>): Feiten {
  const bekend = new Map<string, Stuk>();
  const uploads = new Map<string, Upload>();
  for (const uuid of stap.uuids) {
    const rij = q.stuk.get(uuid);
    if (rij) bekend.set(uuid, alsStuk(rij));
    const upload = q.upload.get(uuid);
    if (upload) uploads.set(uuid, upload);
  }
  return { bekend, uploads, boom: q.boom.all(stap.wortel).map(alsStuk) };
}

function bezorg(q: Zinnen, wortel: string, bezorging: Bezorging, nieuw: readonly number[]): void {
  const { bronhouder } = bezorging;
  const verblijf = bezorging.begintVerblijf
    ? Number(q.beginVerblijf.run(wortel, bronhouder).lastInsertRowid)
    : q.verblijf.get(wortel, bronhouder);
  if (verblijf === undefined) throw new Error('bezorging zonder verblijf');
  let positie = 0;
  for (const { stuk, eigen } of bezorging.stukken) {
    const volgnummer = 'nieuw' in stuk ? nieuw[stuk.nieuw] : stuk.volgnummer;
    if (volgnummer === undefined) throw new Error('bezorging van een stuk dat er niet is');
    positie = Number(q.bezorg.run(bronhouder, verblijf, volgnummer, eigen ? 1 : 0).lastInsertRowid);
  }
  if (bezorging.eindigtVerblijf) q.eindVerblijf.run(positie, verblijf);
}

function schrijfOpdracht(q: Zinnen, opdracht: Schrijfopdracht): number[] {
  const { melding, ontvangenOp } = opdracht;
  const volgnummers = opdracht.toevoegingen.map(({ annotatie: a, namens }) =>
    Number(q.voegToe.run(a.uuid, a.wortel, a.soort, namens, ontvangenOp, JSON.stringify(a)).lastInsertRowid),
  );
  for (const bezorging of opdracht.bezorging) bezorg(q, melding.wortel, bezorging, volgnummers);
  q.melding.run({
    wortel: melding.wortel,
    registratie: melding.registratie,
    melder_oin: melding.melderOin,
    bronhouder: melding.bronhouder,
    status: melding.status,
    status_op: melding.statusOp,
    eindstatus: melding.eindstatus ? 1 : 0,
    kenmerk: melding.kenmerk,
    objectsoort: melding.objectsoort,
    objectwaarde: melding.objectwaarde,
    ontvangen_op: melding.ontvangenOp,
    ontvangen_dag: melding.ontvangenDag,
  });
  return volgnummers;
}

function verwerkStap<U>(q: Zinnen, stap: Stap<U>): Verwerkt<U> {
  for (const meegave of stap.meegaven) bewaarMeegave(q, meegave);
  const { uitkomst, schrijf: opdracht } = stap.beslis(feitenVoor(q, stap));
  return { uitkomst, volgnummers: opdracht ? schrijfOpdracht(q, opdracht) : [] };
}

/** Reads on until the page is full, by count or by size; one more row than asked for says whether there is more. */
function leesPagina(q: Zinnen, bronhouder: string, van: Leespunt, limiet: number): Feedpagina {
  const regels: Feedregel[] = [];
  let volgende = van;
  let tekens = 0;
  for (const rij of q.feed.iterate(bronhouder, van.positie, van.grens, van.grens, limiet + 1)) {
    tekens += rij.inhoud.length;
    if (regels.length > 0 && (regels.length === limiet || tekens > MAX_PAGINATEKENS))
      return { regels, volgende, meer: true };
    regels.push({ stuk: alsStuk(rij), eigen: rij.eigen === 1 });
    volgende = { grens: van.grens, positie: rij.positie };
  }
  // Everything up to `grens` has been looked at: from here on it is the plain feed.
  return { regels, volgende: { grens: 0, positie: Math.max(volgende.positie, van.grens) }, meer: false };
}

/** Conditions and their values; a criterion that was not given adds nothing. */
function zoekzin(vraag: Zoekvraag): { readonly sql: string; readonly waarden: readonly (string | number)[] } {
  const delen: [string, readonly string[]][] = [];
  const gelijk = (kolom: string, waarde: string | undefined): void => {
    if (waarde !== undefined) delen.push([`${kolom} = ?`, [waarde]]);
  };
  gelijk('bronhouder', vraag.bronhouder);
  gelijk('melder_oin', vraag.melderOin);
  gelijk('registratie', vraag.registratie);
  gelijk('objectsoort', vraag.objectsoort);
  gelijk('objectwaarde', vraag.objectwaarde);
  gelijk('kenmerk', vraag.kenmerk);
  gelijk('status', vraag.status);
  if (vraag.vanaf !== undefined) delen.push(['ontvangen_dag >= ?', [vraag.vanaf]]);
  if (vraag.totEnMet !== undefined) delen.push(['ontvangen_dag <= ?', [vraag.totEnMet]]);
  if (vraag.zonderGesloten)
    delen.push([
      'not (registratie = ? and eindstatus = 1 and status_op < ?)',
      [vraag.zonderGesloten.registratie, vraag.zonderGesloten.voor],
    ]);
  const waar = delen.length === 0 ? '' : `where ${delen.map(([zin]) => zin).join(' and ')}`;
  return {
    sql: `select * from melding ${waar} order by ontvangen_op desc, wortel desc limit ?`,
    waarden: [...delen.flatMap(([, waarden]) => waarden), vraag.maximum],
  };
}

export function maakAnnotatieopslag(db: Db): Annotatieopslag {
  const q = bereidVoor(db);
  return {
    verwerk: async (stappen) => schrijf(db, () => stappen.map((stap) => verwerkStap(q, stap))),
    feed: async (bronhouder, na, limiet) =>
      lees(db, () => {
        const laatste = q.laatstePositie.get() ?? 0;
        if (na && Math.max(na.positie, na.grens) > laatste) return undefined;
        return leesPagina(q, bronhouder, na ?? { grens: laatste, positie: 0 }, limiet);
      }),
    boom: async (wortel) => q.boom.all(wortel).map(alsStuk),
    stuk: async (uuid) => {
      const rij = q.stuk.get(uuid);
      return rij && alsStuk(rij);
    },
    zoek: async (vraag) => {
      const { sql, waarden } = zoekzin(vraag);
      return db
        .prepare<(string | number)[], Rij>(sql)
        .all(...waarden)
        .map(alsMelding);
    },
    metStatus: async (status) => q.metStatus.all(status).map(alsMelding),
    vanBronhouder: async (bronhouder) => q.vanBronhouder.all(bronhouder).map(alsMelding),
    bronhoudersInGebruik: async () => q.inGebruik.all(),
  };
}
