// The stays that the report counts (`verblijf`): written with the projection, read a bite at a time so that nobody waits.
import {
  magRapport,
  type Rapportkeuze,
  type Rapportvraag,
  staatAchter,
} from '../../../shared/domain/rapportage/keuze.ts';
import { type Klokken, klokkenMet } from '../../../shared/domain/rapportage/oordeel.ts';
import type { Afloop, Herkomstsoort, Verblijf } from '../../../shared/domain/rapportage/verblijf.ts';
import { dagnummer } from '../../../shared/domain/termijn/datum.ts';
import type { Datum } from '../../../shared/lib/brand.ts';
import type { Database } from '../db/driver.ts';
import type { MetaStore } from './meta-store.ts';
import type { TeamStore } from './team-store.ts';

type Ruw = [
  rij: number,
  bronhouder: string,
  registratie: string,
  afnemer: string,
  medewerker: string,
  ingediend: number,
  ontvangen: number,
  herkomst: Herkomstsoort,
  opgepakt: number | null,
  gestopt: number | null,
  einde: number | null,
  afloop: Afloop,
];

/** Rows of meldingen in one bite: a few milliseconds. */
const HAP = 2_000;

/** A last day in time lies at most so many days after the melding came in (BGT KE-02: 18 months), with room to spare. */
const LANGSTE_TERMIJN = 600;

const KOLOMMEN =
  'rij, bronhouder, registratie, afnemer, medewerker, ingediend, ontvangen, herkomst, opgepakt, gestopt, einde, afloop';

/** Which stays are looked at: of whom, and none that ended too long ago to count. */
export type Kring = Pick<Rapportvraag, 'bronhouder'> & {
  /** First day, as a day number, of all that is counted. */
  readonly sinds: number;
  /** Last day. */
  readonly tot: number;
};

function alsVerblijf(r: Ruw): Verblijf {
  return {
    bronhouder: r[1],
    registratie: r[2],
    afnemer: r[3],
    medewerker: r[4],
    ingediend: r[5],
    ontvangen: r[6],
    herkomst: r[7],
    opgepakt: r[8],
    gestopt: r[9],
    einde: r[10],
    afloop: r[11],
  };
}

function waardenVan(v: Verblijf): readonly (string | number | null)[] {
  return [
    v.bronhouder,
    v.registratie,
    v.afnemer,
    v.medewerker,
    v.ingediend,
    v.ontvangen,
    v.herkomst,
    v.opgepakt,
    v.gestopt,
    v.einde,
    v.afloop,
  ];
}

export type RapportStore = ReturnType<typeof createRapportStore>;

/** @param team whose extra closed days count in working days. */
export function createRapportStore(db: Database, meta: MetaStore, team: Pick<TeamStore, 'termijnopties'>) {
  const van = db.prepare<[number], Ruw>(`select ${KOLOMMEN} from verblijf where rij = ? order by nummer`).raw();
  const zet = db.prepare(`insert into verblijf (nummer, ${KOLOMMEN}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const weg = db.prepare('delete from verblijf where rij = ?');
  const hoogste = db.prepare<[], number | null>('select max(rij) from verblijf').pluck();
  const hap = db
    .prepare<[number, number, string, number, number, number], Ruw>(
      `select ${KOLOMMEN} from verblijf where rij > ? and rij <= ? and bronhouder = ? and ontvangen <= ?
         and (einde is null or einde >= ? or ingediend >= ?) order by rij, nummer`,
    )
    .raw();

  function* happen({ bronhouder, sinds, tot }: Kring): Generator<readonly (readonly [rij: number, v: Verblijf])[]> {
    const laatste = hoogste.get() ?? 0;
    for (let rij = 0; rij < laatste; rij += HAP)
      yield hap
        .all(rij, rij + HAP, bronhouder, tot, sinds, sinds - LANGSTE_TERMIJN)
        .map((ruw) => [ruw[0], alsVerblijf(ruw)] as const);
  }

  const klokken = (bronhouder: string): Klokken => klokkenMet(team.termijnopties(bronhouder).gelijkgesteld ?? []);

  const mag = ({ bronhouder, kring }: Pick<Rapportvraag, 'bronhouder' | 'kring'>): boolean =>
    meta.eigenBronhouders().some((b) => b.code === bronhouder && magRapport(b.rol, kring));

  return {
    klokken,
    /** Brings the stays of a melding in line; `nieuw` = its row was made just now. */
    zet: (rij: number, verblijven: readonly Verblijf[], nieuw: boolean): void => {
      const waarden = verblijven.map(waardenVan);
      if (!nieuw) {
        const staat = van.all(rij);
        const gelijk =
          staat.length === waarden.length && staat.every((r, n) => waarden[n]?.every((w, i) => w === r[i + 1]));
        if (gelijk) return;
        if (staat.length > 0) weg.run(rij);
      }
      for (const [nummer, rest] of waarden.entries()) zet.run(nummer, rij, ...rest);
    },
    verwijder: (rij: number): void => {
      weg.run(rij);
    },
    /** Every stay of a kring with its row, a bite of meldingen at a time. A melding is in one bite with all its stays. */
    happen,
    /** May this person ask this? */
    mag,
    /** Rows of the meldingen behind a number, each once; none for who may not see it. */
    achter: (keuze: Rapportkeuze, vandaag: Datum): readonly number[] => {
      if (!mag(keuze)) return [];
      const ik = meta.instelling('ik.id') ?? '';
      const kijk = { vandaag: dagnummer(vandaag), klokken: klokken(keuze.bronhouder) };
      const rijen = new Set<number>();
      const { van, tot } = keuze.periode;
      for (const hap of happen({ bronhouder: keuze.bronhouder, sinds: van, tot }))
        for (const [rij, v] of hap) if (staatAchter(v, keuze, kijk, ik)) rijen.add(rij);
      return [...rijen];
    },
  };
}
