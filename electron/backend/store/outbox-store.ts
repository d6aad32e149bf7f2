// The outbox: batches of annotations on their way. Nothing leaves it but by confirmation or a person's explicit choice.
//
//   klaar ─► verzonden ─► bevestigd            klaar ─► teruggehaald (person, before sending)
//              │  └─ no answer ─► onzeker ─┐   conflict | geparkeerd ─► vervallen (person) | al-gedaan
//              └─ later please ─► wacht ───┴─► verzonden (same bytes)
import type { Annotatie } from '../../../shared/domain/annotatie.ts';
import type { WachtendeBatch } from '../../../shared/domain/conflict.ts';
import type { Invoering } from '../../../shared/domain/invoer.ts';
import type { Opdracht } from '../../../shared/domain/opdrachtsoort.ts';
import type { Veldfout } from '../../../shared/domain/toelating.ts';
import type { Tijdstip, Uuid } from '../../../shared/lib/brand.ts';
import type { Database } from '../db/driver.ts';

/** Stored on disk: never rename, only add. */
export type Staat =
  | 'klaar'
  | 'verzonden'
  | 'onzeker'
  | 'wacht'
  | 'bevestigd'
  | 'conflict'
  | 'geparkeerd'
  | 'teruggehaald'
  | 'vervallen'
  | 'al-gedaan';

/** Why a batch came back, as codes; stored as JSON. */
export type Probleem = {
  readonly code: string;
  readonly huidigeStatus?: string;
  readonly gevraagdeStatus?: string;
  readonly bronhouder?: string | null;
  readonly veld?: string;
  /** What the service found wrong, by JSON pointer into what was sent; its words, for the person only. */
  readonly fouten?: readonly Veldfout[];
};

export type OutboxRij = {
  readonly nummer: number;
  readonly batch: Uuid;
  readonly wortel: Uuid;
  readonly bronhouder: string;
  readonly basis: number;
  readonly annotaties: readonly Annotatie[];
  readonly lijf: Uint8Array | null;
  readonly opdracht: Opdracht | Invoering;
  readonly statusToen: string;
  readonly tekstToen: string | null;
  readonly beslotenOp: Tijdstip;
  readonly nietVoor: Tijdstip;
  readonly staat: Staat;
  readonly pogingen: number;
  readonly volgendePoging: Tijdstip;
  readonly probleem: Probleem | null;
  readonly klaarOp: Tijdstip | null;
  /** Decided with others in one go. */
  readonly bundel: Uuid | null;
};

export type NieuweBatch = Pick<
  OutboxRij,
  | 'batch'
  | 'wortel'
  | 'bronhouder'
  | 'basis'
  | 'annotaties'
  | 'opdracht'
  | 'statusToen'
  | 'tekstToen'
  | 'beslotenOp'
  | 'nietVoor'
> & { readonly bundel?: Uuid };

type Ruw = {
  nummer: number;
  batch: string;
  wortel: string;
  bronhouder: string;
  basis: number;
  annotaties: string;
  lijf: Uint8Array | null;
  opdracht: string;
  status_toen: string;
  tekst_toen: string | null;
  besloten_op: string;
  niet_voor: string;
  staat: Staat;
  pogingen: number;
  volgende_poging: string;
  probleem: string | null;
  klaar_op: string | null;
  bundel: string | null;
};

function lees(r: Ruw): OutboxRij {
  return {
    nummer: r.nummer,
    batch: r.batch as Uuid,
    wortel: r.wortel as Uuid,
    bronhouder: r.bronhouder,
    basis: r.basis,
    annotaties: JSON.parse(r.annotaties) as Annotatie[],
    lijf: r.lijf,
    opdracht: JSON.parse(r.opdracht) as Opdracht | Invoering,
    statusToen: r.status_toen,
    tekstToen: r.tekst_toen,
    beslotenOp: r.besloten_op,
    nietVoor: r.niet_voor,
    staat: r.staat,
    pogingen: r.pogingen,
    volgendePoging: r.volgende_poging,
    probleem: r.probleem === null ? null : (JSON.parse(r.probleem) as Probleem),
    klaarOp: r.klaar_op,
    bundel: r.bundel as Uuid | null,
  };
}

const KOLOMMEN = `nummer, batch, wortel, bronhouder, basis, annotaties, lijf, opdracht, status_toen, tekst_toen, besloten_op,
  niet_voor, staat, pogingen, volgende_poging, probleem, klaar_op, bundel`;

/** No answer yet, but on its way: what the fold lays on top of the confirmed tree. */
const ONDERWEG = `('klaar', 'verzonden', 'onzeker', 'wacht')`;

export type OutboxStore = ReturnType<typeof createOutboxStore>;

export function createOutboxStore(db: Database) {
  const insert = db.prepare(
    `insert into outbox (batch, wortel, bronhouder, basis, annotaties, opdracht, status_toen, tekst_toen, besloten_op, niet_voor, staat, volgende_poging, bundel)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'klaar', ?, ?)`,
  );
  const een = db.prepare<[string], Ruw>(`select ${KOLOMMEN} from outbox where batch = ?`);
  const vanWortel = db.prepare<[string], Ruw>(
    `select ${KOLOMMEN} from outbox where wortel = ? and staat in ${ONDERWEG} order by nummer`,
  );
  const openVanWortel = db.prepare<[string], Ruw>(
    `select ${KOLOMMEN} from outbox where wortel = ? and staat in ('klaar', 'verzonden', 'onzeker', 'wacht', 'conflict', 'geparkeerd') order by nummer`,
  );
  const alleVanWortel = db.prepare<[string], Ruw>(`select ${KOLOMMEN} from outbox where wortel = ? order by nummer`);
  const vanBundel = db.prepare<[string], Ruw>(`select ${KOLOMMEN} from outbox where bundel = ? order by nummer`);
  const inStaat = db.prepare<[string], Ruw>(
    `select ${KOLOMMEN} from outbox where staat in (select value from json_each(?)) order by nummer`,
  );
  const bevestigdSinds = db.prepare<[string, number], Ruw>(
    `select ${KOLOMMEN} from outbox where staat in ('bevestigd', 'al-gedaan') and klaar_op >= ? order by klaar_op desc limit ?`,
  );
  const bevestigdAantal = db
    .prepare<[string], number>(
      `select count(*) from outbox where staat in ('bevestigd', 'al-gedaan') and klaar_op >= ?`,
    )
    .pluck();
  const tellen = db.prepare<[], { staat: Staat; aantal: number }>(
    'select staat, count(*) aantal from outbox group by staat',
  );
  // Only the head of each melding is offered: order within a melding is kept, and one stuck melding delays no other.
  const koppen = db.prepare<[], Ruw>(
    `select ${KOLOMMEN} from outbox where nummer in (select min(nummer) from outbox where staat in ${ONDERWEG} group by wortel)
     order by nummer`,
  );
  const zetVerzonden = db.prepare(
    `update outbox set staat = 'verzonden', lijf = coalesce(lijf, ?), pogingen = pogingen + 1 where batch = ? and staat in ${ONDERWEG}`,
  );
  const zetStaat = db.prepare(
    `update outbox set staat = ?, probleem = ?, klaar_op = ?, volgende_poging = ? where batch = ?`,
  );
  const zetBasis = db.prepare('update outbox set basis = ? where batch = ? and lijf is null');
  const zetNietVoor = db.prepare('update outbox set niet_voor = ? where batch = ?');
  const naBreuk = db.prepare(`update outbox set staat = 'onzeker' where staat = 'verzonden'`);
  const meteen = db.prepare(
    `update outbox set volgende_poging = ? where staat in ('klaar', 'onzeker', 'wacht') and volgende_poging > ?`,
  );

  return {
    voegToe: (b: NieuweBatch): void => {
      insert.run(
        b.batch,
        b.wortel,
        b.bronhouder,
        b.basis,
        JSON.stringify(b.annotaties),
        JSON.stringify(b.opdracht),
        b.statusToen,
        b.tekstToen,
        b.beslotenOp,
        b.nietVoor,
        b.nietVoor,
        b.bundel ?? null,
      );
    },
    een: (batch: string): OutboxRij | undefined => {
      const r = een.get(batch);
      return r === undefined ? undefined : lees(r);
    },
    /** Batches of a root without an answer, in order of deciding. */
    onderweg: (wortel: string): OutboxRij[] => vanWortel.all(wortel).map(lees),
    /** Batches of a root that still ask something: of the service or of a person. */
    openVanWortel: (wortel: string): OutboxRij[] => openVanWortel.all(wortel).map(lees),
    vanWortel: (wortel: string): OutboxRij[] => alleVanWortel.all(wortel).map(lees),
    /** Everything that was decided together in one go, in order. */
    vanBundel: (bundel: string): OutboxRij[] => vanBundel.all(bundel).map(lees),
    inStaat: (staten: readonly Staat[]): OutboxRij[] => inStaat.all(JSON.stringify(staten)).map(lees),
    bevestigdSinds: (sinds: Tijdstip, hoogstens: number): OutboxRij[] => bevestigdSinds.all(sinds, hoogstens).map(lees),
    bevestigdAantalSinds: (sinds: Tijdstip): number => bevestigdAantal.get(sinds) ?? 0,
    telling: (): Partial<Record<Staat, number>> =>
      Object.fromEntries(tellen.all().map((t) => [t.staat, t.aantal])) as Partial<Record<Staat, number>>,
    koppen: (): OutboxRij[] => koppen.all().map(lees),
    /** Fixes the bytes at the first sending. False when it was taken back meanwhile. */
    verzonden: (batch: string, lijf: Uint8Array): boolean => zetVerzonden.run(lijf, batch).changes === 1,
    naarStaat: (
      batch: string,
      staat: Staat,
      meer: { probleem?: Probleem; klaarOp?: Tijdstip; volgendePoging?: Tijdstip },
    ): void => {
      const huidige = een.get(batch);
      zetStaat.run(
        staat,
        meer.probleem ? JSON.stringify(meer.probleem) : null,
        meer.klaarOp ?? null,
        meer.volgendePoging ?? huidige?.volgende_poging ?? '',
        batch,
      );
    },
    zetBasis: (batch: string, basis: number): void => {
      zetBasis.run(basis, batch);
    },
    /** The recall window ends at another moment: the clock was put back. */
    zetNietVoor: (batch: string, nietVoor: Tijdstip): void => {
      zetNietVoor.run(nietVoor, batch);
    },
    /** What was being sent has an unknown outcome. */
    naHerstart: (): void => {
      naBreuk.run();
    },
    /** Everything that was waiting for a later attempt may go now. */
    probeerMeteen: (nu: Tijdstip): void => {
      meteen.run(nu, nu);
    },
  };
}

/** No answer yet: part of the optimistic picture. */
export function isOnderweg(rij: OutboxRij): boolean {
  return rij.staat === 'klaar' || rij.staat === 'verzonden' || rij.staat === 'onzeker' || rij.staat === 'wacht';
}

/** A melding entered by hand: a submission of its own instead of a batch on a tree. */
export function isIndiening(rij: Pick<OutboxRij, 'annotaties'>): boolean {
  return rij.annotaties.some((a) => a.soort === 'terugmelding');
}

export function alsWachtend(rij: OutboxRij): WachtendeBatch {
  return { batch: rij.batch, basis: rij.basis, annotaties: rij.annotaties };
}
