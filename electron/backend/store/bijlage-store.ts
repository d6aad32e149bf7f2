// Files of meldingen: content-addressed, encrypted, each stored once however many meldingen name it.
// A file that is missing or damaged is a state that is shown and fetched again, never a crash.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BijlageAnnotatie } from '../../../shared/domain/annotatie.ts';
import { FileDamagedError, readEncrypted, writeEncrypted } from '../db/chunked-file.ts';
import { keyedDigest, sha256 } from '../db/digest.ts';
import type { Database } from '../db/driver.ts';

/** `nodig`: still to be fetched; `niet-beschikbaar`: the service no longer has it. Stored on disk. */
export type Bijlagestaat = 'nodig' | 'aanwezig' | 'niet-beschikbaar';

export type Gelezen =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reden: 'niet-aanwezig' | 'beschadigd' };

type Rij = { uuid: string; wortel: string; sha256: string; bytes: number; staat: Bijlagestaat };

export type BijlageStore = ReturnType<typeof createBijlageStore>;

/** @param map the database's own folder; files lie in `bestanden/` below it. */
export function createBijlageStore(db: Database, map: string, key: Uint8Array) {
  const zet = db.prepare(
    "insert into bijlage (uuid, wortel, sha256, bytes, staat) values (?, ?, ?, ?, 'nodig') on conflict do nothing",
  );
  const een = db.prepare<[string], Rij>('select uuid, wortel, sha256, bytes, staat from bijlage where uuid = ?');
  const zetStaat = db.prepare('update bijlage set staat = ? where uuid = ?');
  const zetStaatVanInhoud = db.prepare("update bijlage set staat = ? where sha256 = ? and staat <> 'niet-beschikbaar'");
  const nodig = db.prepare<[number], Rij>(
    "select uuid, wortel, sha256, bytes, staat from bijlage where staat = 'nodig' limit ?",
  );
  const hashes = db.prepare<[], string>("select distinct sha256 from bijlage where staat = 'aanwezig'").pluck();
  const inGebruik = db.prepare<[string], number>('select count(*) from bijlage where sha256 = ?').pluck();
  const wegVan = db.prepare<[string], { sha256: string }>('delete from bijlage where wortel = ? returning sha256');

  /** The name says nothing about the content, not even to who knows the content. */
  const padVan = (hash: string): string => {
    const naam = keyedDigest(key, 'bestandsnaam', hash).toString('hex');
    return join(map, 'bestanden', naam.slice(0, 2), naam);
  };

  return {
    /** An annotation named this file; inside the caller's transaction. */
    meld: (a: BijlageAnnotatie): void => {
      zet.run(a.uuid, a.wortel, a.sha256, a.bytes);
      if (existsSync(padVan(a.sha256))) zetStaat.run('aanwezig', a.uuid);
    },
    staat: (uuid: string): Bijlagestaat | undefined => een.get(uuid)?.staat,
    teHalen: (hoogstens: number): readonly Rij[] => nodig.all(hoogstens),
    nietBeschikbaar: (uuid: string): void => {
      zetStaat.run('niet-beschikbaar', uuid);
    },
    /** Keeps the bytes of a file. False when they are not the ones that were announced: nothing is kept then. */
    bewaar: (uuid: string, bytes: Uint8Array): boolean => {
      const rij = een.get(uuid);
      if (rij === undefined || bytes.length !== rij.bytes || sha256(bytes) !== rij.sha256) return false;
      const doel = padVan(rij.sha256);
      if (!existsSync(doel)) {
        mkdirSync(dirname(doel), { recursive: true, mode: 0o700 });
        const tijdelijk = `${doel}.nieuw`;
        rmSync(tijdelijk, { force: true });
        writeEncrypted(tijdelijk, bytes, key);
        renameSync(tijdelijk, doel);
      }
      zetStaatVanInhoud.run('aanwezig', rij.sha256);
      return true;
    },
    /** Reads a range (`tot` exclusive). What turns out to be gone or damaged is marked to be fetched again. */
    lees: (uuid: string, van?: number, tot?: number): Gelezen => {
      const rij = een.get(uuid);
      if (rij?.staat !== 'aanwezig') return { ok: false, reden: 'niet-aanwezig' };
      try {
        return { ok: true, bytes: readEncrypted(padVan(rij.sha256), key, van, tot) };
      } catch (fout) {
        const weg = fout instanceof Error && 'code' in fout && fout.code === 'ENOENT';
        if (!weg && !(fout instanceof FileDamagedError)) throw fout;
        if (!weg) rmSync(padVan(rij.sha256), { force: true });
        zetStaatVanInhoud.run('nodig', rij.sha256);
        return { ok: false, reden: weg ? 'niet-aanwezig' : 'beschadigd' };
      }
    },
    /** Rows of a destroyed melding go; its files too, where no other melding names them. Call after the transaction: `ruimOp`. */
    vergeet: (wortel: string): void => {
      for (const { sha256: hash } of wegVan.all(wortel))
        if (inGebruik.get(hash) === 0) rmSync(padVan(hash), { force: true });
    },
    /** Sweeps files that no row names (a kill between file and row) and half-written ones; marks rows whose file is gone. */
    ruimOp: (): { readonly gewist: number; readonly ontbreekt: number } => {
      const bedoeld = new Set(hashes.all().map(padVan));
      let gewist = 0;
      const bestanden = join(map, 'bestanden');
      for (const tak of existsSync(bestanden) ? readdirSync(bestanden) : [])
        for (const naam of readdirSync(join(bestanden, tak))) {
          if (bedoeld.has(join(bestanden, tak, naam))) continue;
          rmSync(join(bestanden, tak, naam), { force: true });
          gewist += 1;
        }
      let ontbreekt = 0;
      for (const hash of hashes.all())
        if (!existsSync(padVan(hash))) ontbreekt += zetStaatVanInhoud.run('nodig', hash).changes;
      return { gewist, ontbreekt };
    },
  };
}
