// Files of meldingen: which there are, which are here, and which must still come. Content is kept once, however many name it.
// A file that is missing or damaged is a state that is shown and fetched again, never a crash.
//
//   nodig ─► aanwezig ─(gone or damaged on disk)─► nodig      nodig ─► niet-beschikbaar, for good
//     └ probleem: 'beschadigd' (came, but not as announced) | 'onbekend' (the service does not give it): tried again later
import type { BijlageAnnotatie } from '../../../shared/domain/annotatie.ts';
import { CHUNK, FileDamagedError } from '../db/chunked-file.ts';
import { sha256 } from '../db/digest.ts';
import type { Database } from '../db/driver.ts';
import { createEncryptedFiles } from '../db/encrypted-files.ts';

/** Stored on disk: never rename, only add. */
export type Bijlagestaat = 'nodig' | 'aanwezig' | 'niet-beschikbaar';

/** What a screen shows of a file; `binnen` of its bytes are here. */
export type Bestandstand = {
  readonly staat: Bijlagestaat | 'bezig' | 'beschadigd';
  readonly binnen: number;
  readonly bytes: number;
};

export type Gelezen =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reden: 'niet-aanwezig' | 'beschadigd' };

export type Bestand = {
  readonly uuid: string;
  readonly wortel: string;
  readonly sha256: string;
  readonly bytes: number;
};

type Rij = Bestand & {
  readonly staat: Bijlagestaat;
  readonly bronhouder: string;
  readonly probleem: 'beschadigd' | 'onbekend' | null;
  readonly geupload: number;
};

/** A piece under way is a multiple of this, unless it is the end of the file. */
export const KORREL = CHUNK;

/** Beside a file there must stay room for decisions. */
const RESERVE = 200 * 2 ** 20;

export type BijlageStore = ReturnType<typeof createBijlageStore>;

/**
 * @param map the database's own folder; files lie in `bestanden/` below it.
 * @param vrij room on its disk in bytes; left out: as the system says.
 */
export function createBijlageStore(db: Database, map: string, key: Uint8Array, vrij?: () => number) {
  const files = createEncryptedFiles(map, key);
  const ruimte = vrij ?? files.room;
  const zet = db.prepare(
    "insert into bijlage (uuid, wortel, sha256, bytes, staat) values (?, ?, ?, ?, 'nodig') on conflict do nothing",
  );
  const een = db.prepare<[string], Rij>(
    'select uuid, wortel, sha256, bytes, staat, bronhouder, probleem, geupload from bijlage where uuid = ?',
  );
  const zetStaat = db.prepare('update bijlage set staat = ? where uuid = ?');
  const zetAanwezig = db
    .prepare<[string], string>(
      "update bijlage set staat = 'aanwezig', probleem = null, pogingen = 0 where sha256 = ? and staat <> 'aanwezig' returning wortel",
    )
    .pluck();
  const zetNodig = db.prepare("update bijlage set staat = 'nodig' where sha256 = ? and staat = 'aanwezig'");
  const zetGeupload = db.prepare('update bijlage set geupload = 1 where uuid = ?');
  const zetBeurt = db.prepare(
    // What is taken along comes first, then what is open, then the rest.
    `update bijlage set bronhouder = nu.bronhouder, rang = nu.rang
     from (select uuid, iif(plek = 'weg', '', bronhouder) bronhouder,
             case when exists (select 1 from pakket_melding p where p.wortel = m.uuid) then '0'
               when plek = 'open' then '1' else '2' end || sorteer rang
           from melding m where uuid = ?) nu
     where bijlage.wortel = nu.uuid and (bijlage.bronhouder, bijlage.rang) is not (nu.bronhouder, nu.rang)`,
  );
  const nietWachten = db.prepare("update bijlage set volgende_poging = '' where wortel = ? and staat = 'nodig'");
  const aanwezigVan = db
    .prepare<[string], string>("select sha256 from bijlage where wortel = ? and staat = 'aanwezig'")
    .pluck();
  const zelfde = db.prepare<[string], Bestand>('select uuid, wortel, sha256, bytes from bijlage where sha256 = ?');
  const metStaat = db.prepare<[Bijlagestaat], string>('select distinct sha256 from bijlage where staat = ?').pluck();
  const inGebruik = db.prepare<[string], number>('select count(*) from bijlage where sha256 = ?').pluck();
  const nogNodig = db
    .prepare<[string], number>("select count(*) from bijlage where sha256 = ? and staat = 'nodig'")
    .pluck();
  const wegVan = db.prepare<[string], string>('delete from bijlage where wortel = ? returning sha256').pluck();
  const weg = db.prepare<[string], string>('delete from bijlage where uuid = ? returning sha256').pluck();
  /** What comes in and what goes out now; kept in memory only, for showing. */
  let bezig: { readonly hash: string; readonly binnen: number } | undefined;
  const uploadt = new Set<string>();
  /** Content of one's own that no annotation names yet: kept for as long as its person decides. */
  const vast = new Set<string>();
  /** Content of rows that went in this transaction: removed once that is certain, when nobody else names it. */
  const los = new Set<string>();

  const meld = (a: Pick<BijlageAnnotatie, 'uuid' | 'wortel' | 'sha256' | 'bytes'>): void => {
    zet.run(a.uuid, a.wortel, a.sha256, a.bytes);
    if (files.has(a.sha256)) zetStaat.run('aanwezig', a.uuid);
  };
  const ruimInhoud = (hashes: readonly string[]): void => {
    for (const hash of hashes) if (inGebruik.get(hash) === 0 && !vast.has(hash)) files.remove(hash);
  };

  return {
    /** An annotation named this file; inside the caller's transaction. */
    meld,
    /** After a recomputation: files that are new, and whose turn they all are now. Inside the caller's transaction. */
    vanMelding: (wortel: string, bijlagen: readonly BijlageAnnotatie[]): void => {
      for (const b of bijlagen) if (een.get(b.uuid) === undefined) meld(b);
      zetBeurt.run(wortel);
    },
    /** The turn of the files of these meldingen anew; `meteen`: also of those that were set aside for later. */
    herschik: (wortels: readonly string[], meteen: boolean): void => {
      for (const wortel of wortels) {
        zetBeurt.run(wortel);
        if (meteen) nietWachten.run(wortel);
      }
    },
    /** Rows that say that a file is here while it is not on the disk: marked to be fetched. */
    zoekGemist: (wortels: readonly string[]): void => {
      for (const wortel of wortels)
        for (const hash of aanwezigVan.all(wortel)) if (!files.has(hash)) zetNodig.run(hash);
    },
    staat: (uuid: string): Bijlagestaat | undefined => een.get(uuid)?.staat,
    bestand: (uuid: string): Bestand | undefined => een.get(uuid),
    /** Every file with this content, in whichever melding. */
    metInhoud: (hash: string): readonly Bestand[] => zelfde.all(hash),
    /** As a screen shows it; undefined when no annotation named it. */
    stand: (uuid: string): Bestandstand | undefined => {
      const rij = een.get(uuid);
      if (rij === undefined) return undefined;
      const { bytes, staat } = rij;
      if (staat !== 'nodig') return { staat, binnen: staat === 'aanwezig' ? bytes : 0, bytes };
      if (bezig?.hash === rij.sha256) return { staat: 'bezig', binnen: bezig.binnen, bytes };
      if (rij.probleem === 'beschadigd') return { staat: 'beschadigd', binnen: 0, bytes };
      // Not given by the service, or a melding that another bronhouder has now: nothing that will come by itself.
      if (rij.probleem === 'onbekend' || rij.bronhouder === '') return { staat: 'niet-beschikbaar', binnen: 0, bytes };
      return { staat, binnen: Math.min(files.held(rij.sha256), bytes), bytes };
    },
    /** Keeps the bytes of a file. False when they are not the ones that were announced: nothing is kept then. */
    bewaar: (uuid: string, bytes: Uint8Array): boolean => {
      const rij = een.get(uuid);
      if (rij === undefined || bytes.length !== rij.bytes || sha256(bytes) !== rij.sha256) return false;
      files.keep(bytes);
      zetAanwezig.all(rij.sha256);
      return true;
    },
    /** Reads a range (`tot` exclusive). What turns out to be gone or damaged is marked to be fetched again. */
    lees: (uuid: string, van?: number, tot?: number): Gelezen => {
      const rij = een.get(uuid);
      if (rij?.staat !== 'aanwezig') return { ok: false, reden: 'niet-aanwezig' };
      try {
        return { ok: true, bytes: files.read(rij.sha256, van, tot) };
      } catch (fout) {
        const ontbreekt = fout instanceof Error && 'code' in fout && fout.code === 'ENOENT';
        if (!ontbreekt && !(fout instanceof FileDamagedError)) throw fout;
        if (!ontbreekt) files.remove(rij.sha256);
        zetNodig.run(rij.sha256);
        return { ok: false, reden: ontbreekt ? 'niet-aanwezig' : 'beschadigd' };
      }
    },

    /** Bytes of it that are here. More pieces than it is long are not its own: those go. */
    beginMet: (bestand: Bestand): number => {
      const binnen = files.has(bestand.sha256) ? bestand.bytes : files.held(bestand.sha256);
      if (binnen > bestand.bytes) files.dropPieces(bestand.sha256);
      bezig = { hash: bestand.sha256, binnen: binnen > bestand.bytes ? 0 : binnen };
      return bezig.binnen;
    },
    /** Nothing comes in any more. */
    eindigMet: (): void => {
      bezig = undefined;
    },
    heeftRuimte: (bestand: Pick<Bestand, 'bytes'>): boolean => ruimte() >= RESERVE + 2 * bestand.bytes,
    /** Keeps what came in. False when nobody wants it any more (its melding was destroyed meanwhile). */
    bewaarStuk: (bestand: Bestand, plek: number, stuk: Uint8Array): boolean => {
      if (een.get(bestand.uuid)?.staat !== 'nodig') return false;
      if (stuk.length === bestand.bytes && sha256(stuk) === bestand.sha256) files.keep(stuk);
      else files.keepPiece(bestand.sha256, plek, stuk);
      bezig = { hash: bestand.sha256, binnen: plek + stuk.length };
      return true;
    },
    /** All bytes are here: verified, and present for every melding that names this content; returns those.
     * Undefined when it is not what was announced. */
    rondAf: (bestand: Bestand): readonly string[] | undefined => {
      const { sha256: hash, bytes } = bestand;
      if (bytes === 0 && hash === sha256('')) files.keep(new Uint8Array());
      return files.has(hash) || files.join(hash, bytes) ? [...new Set(zetAanwezig.all(hash))] : undefined;
    },
    /** What came in is not this file. */
    verwerp: (bestand: Bestand): void => files.dropPieces(bestand.sha256),
    /** The service has it no longer, for good. */
    nietBeschikbaar: (bestand: Bestand): void => {
      zetStaat.run('niet-beschikbaar', bestand.uuid);
      if (nogNodig.get(bestand.sha256) === 0) files.dropPieces(bestand.sha256);
    },

    /** Keeps content of one's own, before the annotation that will name it; its SHA-256 and size go into that. What no
     * annotation names after a kill is swept. */
    houd: (inhoud: Uint8Array): Pick<Bestand, 'sha256' | 'bytes'> => {
      const hash = sha256(inhoud);
      files.keep(inhoud);
      vast.add(hash);
      return { sha256: hash, bytes: inhoud.length };
    },
    /** Is it here, for an annotation to name? */
    heeftInhoud: (hash: string): boolean => files.has(hash),
    /** It is in an annotation now, or its person does not want it any more: then it goes, where nobody names it. */
    laatGaan: (hash: string): void => {
      vast.delete(hash);
      ruimInhoud([hash]);
    },
    /** A decision on own files was taken back: their rows go, inside the caller's transaction. */
    vergeetEigen: (uuid: string): void => {
      for (const hash of weg.all(uuid)) los.add(hash);
    },
    /** After the transaction: the content of the rows that went. */
    ruimLos: (): void => {
      const hashes = [...los];
      los.clear();
      ruimInhoud(hashes);
    },
    /** The transaction came to nothing: every row is back. */
    vergeetLos: (): void => los.clear(),
    /** Which of the own files is being sent now. */
    zetUpload: (uuid: string, aan: boolean): void => {
      if (aan) uploadt.add(uuid);
      else uploadt.delete(uuid);
    },
    wordtGestuurd: (uuid: string): boolean => uploadt.has(uuid),
    isGeupload: (uuid: string): boolean => een.get(uuid)?.geupload === 1,
    geupload: (uuid: string): void => {
      zetGeupload.run(uuid);
    },

    /** Rows of a destroyed melding go; its files and pieces too, where no other melding names them. */
    vergeet: (wortel: string): void => ruimInhoud(wegVan.all(wortel)),
    /** Sweeps files that no row names (a kill between file and row) and half-written ones; marks rows whose file is gone. */
    ruimOp: (): { readonly gewist: number; readonly ontbreekt: number } => {
      const gewist = files.sweep([...metStaat.all('aanwezig'), ...vast], metStaat.all('nodig'));
      let ontbreekt = 0;
      for (const hash of metStaat.all('aanwezig')) if (!files.has(hash)) ontbreekt += zetNodig.run(hash).changes;
      return { gewist, ontbreekt };
    },
  };
}
