// The projection: one row per melding for lists, made anew from log and outbox whenever something changes.
// Everything that can happen (late change, refusal, recall, restart, double delivery) is this same recomputation.
import { plaatsVan } from '../../../shared/domain/kaart/punten.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { type Projectie, vouw } from '../../../shared/domain/projectie.ts';
import { verblijvenVan } from '../../../shared/domain/rapportage/verblijf.ts';
import { isStartstatus } from '../../../shared/domain/registraties/registraties.ts';
import { amsterdamDatum } from '../../../shared/domain/termijn/amsterdam.ts';
import { eersteVan, termijnenVan } from '../../../shared/domain/termijn/termijnen.ts';
import { verwantsleutels } from '../../../shared/domain/verwant.ts';
import { GEEN_TERMIJN } from '../../../shared/domain/vraagtaal/filter.ts';
import { vouwTekst } from '../../../shared/domain/vraagtaal/vouwen.ts';
import { assertNever } from '../../../shared/lib/assert.ts';
import type { Tijdstip, Uuid } from '../../../shared/lib/brand.ts';
import type { Database } from '../db/driver.ts';
import type { AnnotatieStore } from './annotatie-store.ts';
import { alsWachtend, isIndiening, isOnderweg, type OutboxRij, type OutboxStore } from './outbox-store.ts';
import type { RapportStore } from './rapport-store.ts';
import { kenmerkVan, melderVan, type RijInhoud, rijInhoud, titelVan, zwaarsteZekerheid } from './rij-inhoud.ts';
import type { TeamStore } from './team-store.ts';
import type { Geteld, TellingStore } from './telling-store.ts';
import type { VerwantStore } from './verwant-store.ts';
import type { ZoekStore } from './zoek-store.ts';

export type Lijstrij = RijInhoud & {
  readonly rij: number;
  readonly uuid: Uuid;
  readonly kenmerk: string;
  readonly bronhouder: string | null;
  readonly toegewezenAan: string | null;
  readonly ongelezen: boolean;
};

export type Lijstfilter =
  | { readonly soort: 'nieuw' | 'iedereen' | 'wacht' | 'afgesloten' }
  | { readonly soort: 'mijn'; readonly medewerker: string }
  | { readonly soort: 'te-laat'; readonly vandaag: string };

/** `open`: ours to handle (a forwarding on its way still counts); `eind`: ours and closed; `weg`: another bronhouder has it. */
function plekVan(melding: Melding, eigen: ReadonlySet<string>): 'open' | 'eind' | 'weg' {
  if (melding.bronhouderBevestigd === null || !eigen.has(melding.bronhouderBevestigd)) return 'weg';
  return melding.eindstatus ? 'eind' : 'open';
}

type OudeRij = {
  rij: number;
  plek: Geteld['plek'];
  nieuw: number;
  wacht: number;
  toegewezen_aan: string;
  sorteer: string;
  object: string;
  afnemer: string;
};

function geteld(r: OudeRij): Geteld {
  return {
    plek: r.plek,
    nieuw: r.nieuw === 1,
    wacht: r.wacht === 1,
    toegewezenAan: r.toegewezen_aan,
    uiterlijk: r.sorteer.slice(0, 10),
    object: r.object,
    afnemer: r.afnemer,
  };
}

/** What the fold lays on top of the confirmed tree. A melding entered by hand stays in sight, also when it was refused. */
function teltMee(rij: OutboxRij): boolean {
  return isOnderweg(rij) || isIndiening(rij);
}

export type MeldingStore = ReturnType<typeof createMeldingStore>;

export function createMeldingStore(
  db: Database,
  log: AnnotatieStore,
  outbox: OutboxStore,
  telling: TellingStore,
  zoek: ZoekStore,
  verwant: VerwantStore,
  team: Pick<TeamStore, 'termijnopties'>,
  rapport: Pick<RapportStore, 'zet' | 'verwijder'>,
) {
  const oudeRij = db.prepare<[string], OudeRij>(
    'select rij, plek, nieuw, wacht, toegewezen_aan, sorteer, object, afnemer from melding where uuid = ?',
  );
  const zet = db.prepare<unknown[], { rij: number }>(
    `insert into melding (uuid, kenmerk, registratie, bronhouder, plek, nieuw, wacht, toegewezen_aan, sorteer, laatst, rij_json,
       status, object, afnemer, bijlagen, ontvangen, labels, x, y)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (uuid) do update set kenmerk = excluded.kenmerk, registratie = excluded.registratie, bronhouder = excluded.bronhouder,
       plek = excluded.plek, nieuw = excluded.nieuw, wacht = excluded.wacht, toegewezen_aan = excluded.toegewezen_aan,
       sorteer = excluded.sorteer, laatst = excluded.laatst, rij_json = excluded.rij_json,
       status = excluded.status, object = excluded.object, afnemer = excluded.afnemer, bijlagen = excluded.bijlagen,
       ontvangen = excluded.ontvangen, labels = excluded.labels, x = excluded.x, y = excluded.y returning rij`,
  );
  const rij = db.prepare<
    [number],
    {
      rij: number;
      uuid: string;
      kenmerk: string;
      bronhouder: string | null;
      toegewezen_aan: string;
      rij_json: string;
      gelezen: number;
    }
  >(
    `select m.rij, m.uuid, m.kenmerk, m.bronhouder, m.toegewezen_aan, m.rij_json, g.uuid is not null gelezen
     from melding m left join gelezen g on g.uuid = m.uuid where m.rij = ?`,
  );
  const uuidVan = db.prepare<[number], Uuid>('select uuid from melding where rij = ?').pluck();
  const eerdere = db
    .prepare<[string, string], number>(
      'select count(*) from melding where kenmerk = ? and rij < (select rij from melding where uuid = ?)',
    )
    .pluck();
  const oudsteEerst = db
    .prepare<[], string>("select uuid from melding where plek in ('eind', 'weg') order by laatst")
    .pluck();
  const lees = db.prepare('insert into gelezen (uuid, op) values (?, ?) on conflict do nothing');
  const weg = db.prepare('delete from melding where uuid = ?');
  const hoeveel = db.prepare<[], number>('select count(*) from melding').pluck();
  const alleWortels = db
    .prepare<[], string>("select wortel from annotatie where soort = 'terugmelding' union select wortel from outbox")
    .pluck();

  const nuBij = db
    .prepare<[string], string>('select nu_bij from navraag where wortel = ? and nu_bij is not null')
    .pluck();

  /** The fold; with whom it is as the service said when it was asked, for what no annotation here tells. */
  const vouwMet = (wortel: string, open: readonly OutboxRij[]): Projectie | undefined => {
    const projectie = vouw(log.boom(wortel), open.filter(teltMee).map(alsWachtend));
    const bij = nuBij.get(wortel);
    if (projectie === undefined || bij === undefined) return projectie;
    const bronhouder = bij === '' ? null : bij;
    return { ...projectie, melding: { ...projectie.melding, bronhouder, bronhouderBevestigd: bronhouder } };
  };

  /** Folds one melding from what is stored now. */
  const projecteer = (wortel: string): Projectie | undefined => vouwMet(wortel, outbox.openVanWortel(wortel));

  return {
    projecteer,
    /** Writes the row of one melding; inside the caller's transaction. Undefined while its root has not come.
     * @param open its batches that still ask something (`openVanWortel`). */
    herprojecteer: (wortel: string, eigen: ReadonlySet<string>, open: readonly OutboxRij[]): Projectie | undefined => {
      const projectie = vouwMet(wortel, open);
      if (projectie === undefined) return undefined;
      const { melding } = projectie;
      const zekerheid = zwaarsteZekerheid(open);
      const termijnen = termijnenVan(melding, team.termijnopties(melding.bronhouder));
      const termijn = eersteVan(termijnen.filter((t) => t.stand === 'loopt'));
      const gestopt = melding.eindstatus || termijnen.some((t) => t.stand === 'gestopt');
      const plek = plekVan(melding, eigen);
      const wacht =
        zekerheid === 'conflict' ||
        zekerheid === 'geparkeerd' ||
        zekerheid === 'onzeker' ||
        (plek === 'open' && (melding.status === 'INGEPLAND' || melding.planning !== undefined));
      const nieuw = plek === 'open' && isStartstatus(melding.registratie, melding.status);
      const uiterlijk = termijn?.uiterlijk ?? GEEN_TERMIJN;
      const object = titelVan(melding);
      const afnemer = melderVan(melding).naam;
      const plaats = plaatsVan(melding);
      const oud = oudeRij.get(melding.uuid);
      const geschreven = zet.get(
        melding.uuid,
        kenmerkVan(melding),
        melding.registratie,
        melding.bronhouderBevestigd,
        plek,
        nieuw ? 1 : 0,
        wacht ? 1 : 0,
        melding.toegewezenAan ?? '',
        `${uiterlijk}|${melding.ontvangenDoorBronhouderOp}`,
        melding.statusgeschiedenis.at(-1)?.geannoteerdOp ?? melding.ontvangenOp,
        JSON.stringify(rijInhoud(melding, termijn, gestopt, zekerheid)),
        melding.status,
        object,
        afnemer,
        melding.bijlagen.length,
        amsterdamDatum(melding.ontvangenDoorBronhouderOp),
        melding.labels.length === 0 ? '' : `|${melding.labels.map(vouwTekst).join('|')}|`,
        plaats?.x ?? null,
        plaats?.y ?? null,
      );
      const toegewezenAan = melding.toegewezenAan ?? '';
      telling.wissel(oud && geteld(oud), { plek, nieuw, wacht, toegewezenAan, uiterlijk, object, afnemer });
      if (geschreven) {
        zoek.zet(geschreven.rij, melding, oud === undefined);
        verwant.zet(geschreven.rij, verwantsleutels(melding), oud === undefined);
        rapport.zet(geschreven.rij, verblijvenVan(melding, eigen, afnemer), oud === undefined);
      }
      return projectie;
    },
    alleWortels: (): string[] => alleWortels.all(),
    /** How many a view holds; answered from the counts that are kept with every write. */
    aantal: (filter: Lijstfilter): number => {
      switch (filter.soort) {
        case 'nieuw':
        case 'wacht':
          return telling.aantal(filter.soort);
        case 'iedereen':
          return telling.aantal('open');
        case 'afgesloten':
          return telling.aantal('eind');
        case 'mijn':
          return telling.aantal(`van:${filter.medewerker}`);
        case 'te-laat':
          return telling.voorDag(filter.vandaag);
        default:
          return assertNever(filter, 'aantal');
      }
    },
    /** A destroyed melding leaves lists, index and counts; inside the caller's transaction. */
    verwijder: (uuid: string): void => {
      const oud = oudeRij.get(uuid);
      if (oud === undefined) return;
      telling.wissel(geteld(oud), undefined);
      zoek.verwijder(oud.rij);
      verwant.verwijder(oud.rij);
      rapport.verwijder(oud.rij);
      weg.run(uuid);
    },
    /** Forgets what every row says but keeps its id, so that open lists stay true while all is made anew. */
    vergeetAlles: (): void => {
      db.exec(`delete from zoek; delete from zoeksleutel; delete from verwant; delete from verblijf;
        update melding set kenmerk = '', registratie = '', bronhouder = null, plek = 'weg', nieuw = 0, wacht = 0,
          toegewezen_aan = '', sorteer = '', laatst = '', rij_json = '', status = '', object = '', afnemer = '', labels = '',
          x = null, y = null`);
      telling.herbegin({ weg: hoeveel.get() ?? 0 });
    },
    /** Rows that were not made anew: their root is not in the log. */
    ruimLegeOp: (): void => {
      telling.min('weg', db.prepare("delete from melding where rij_json = ''").run().changes);
    },
    rij: (id: number): Lijstrij | undefined => {
      const r = rij.get(id);
      if (r === undefined) return undefined;
      return {
        ...(JSON.parse(r.rij_json) as RijInhoud),
        rij: r.rij,
        uuid: r.uuid as Uuid,
        kenmerk: r.kenmerk,
        bronhouder: r.bronhouder,
        toegewezenAan: r.toegewezen_aan === '' ? null : r.toegewezen_aan,
        ongelezen: r.gelezen === 0,
      };
    },
    uuidVan: (id: number): Uuid | undefined => uuidVan.get(id),
    /** Closed and forwarded ones, the longest ago first. */
    afgeslotenOudsteEerst: (): IterableIterator<string> => oudsteEerst.iterate(),
    /** 1 for the first melding with this kenmerk, 2 for the second, … */
    hoeveelsteMetKenmerk: (kenmerk: string, uuid: string): number => (eerdere.get(kenmerk, uuid) ?? 0) + 1,
    markeerGelezen: (uuid: string, op: Tijdstip): boolean => lees.run(uuid, op).changes === 1,
  };
}
