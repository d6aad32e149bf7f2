// Search: words in everything readable, identifiers and kenmerk whole. Broad questions are answered newest first.
import type { Melding } from '../../../shared/domain/melding.ts';
import { zoeksleutel, zoeksleutels, zoektekst, zoekvraag } from '../../../shared/domain/zoektekst.ts';
import type { Database } from '../db/driver.ts';

/** Up to this many hits are ordered by relevance; beyond it ranking would cost more than it tells. */
const RANGSCHIKBAAR = 500;

/** Marks around the words that were found; control characters, so that no text can imitate them. */
export const TREFFER = { begin: '\u0002', einde: '\u0003' } as const;

export type ZoekStore = ReturnType<typeof createZoekStore>;

export function createZoekStore(db: Database) {
  /** Texts of this transaction, by row. */
  const teSchrijven = new Map<number, { readonly tekst: string; readonly nieuw: boolean }>();
  const huidig = db.prepare<[number], string>('select tekst from zoek where rowid = ?').pluck();
  const zet = db.prepare('insert into zoek (rowid, tekst) values (?, ?)');
  const wijzig = db.prepare('update zoek set tekst = ? where rowid = ?');
  const weg = db.prepare('delete from zoek where rowid = ?');
  // Literals: a bound number would be a floating one, which FTS5 refuses here.
  const veilig = {
    aan: db.prepare("insert into zoek (zoek, rank) values ('secure-delete', 1)"),
    uit: db.prepare("insert into zoek (zoek, rank) values ('secure-delete', 0)"),
  };
  const sleutelsVan = db.prepare<[number], string>('select sleutel from zoeksleutel where rij = ?').pluck();
  const zetSleutel = db.prepare('insert into zoeksleutel (sleutel, rij) values (?, ?) on conflict do nothing');
  const wegSleutel = db.prepare('delete from zoeksleutel where rij = ?');
  const opSleutel = db
    .prepare<[string, number], number>('select rij from zoeksleutel where sleutel = ? order by rij desc limit ?')
    .pluck();
  const nieuwste = db
    .prepare<[string, number], number>('select rowid from zoek where zoek match ? order by rowid desc limit ?')
    .pluck();
  const besten = db
    .prepare<[string, number], number>('select rowid from zoek where zoek match ? order by rank, rowid desc limit ?')
    .pluck();
  const fragment = db
    .prepare<[string, string, string, number], string>(
      "select snippet(zoek, 0, ?, ?, '…', 14) from zoek where zoek match ? and rowid = ?",
    )
    .pluck();

  return {
    /** Brings the index in line with a melding; `nieuw` = its row was made just now. The text is written by `schrijf`. */
    zet: (rij: number, melding: Melding, nieuw: boolean): void => {
      teSchrijven.set(rij, { tekst: zoektekst(melding), nieuw: nieuw || teSchrijven.get(rij)?.nieuw === true });
      const sleutels = zoeksleutels(melding).sort();
      if (!nieuw) {
        if (sleutelsVan.all(rij).sort().join('\n') === sleutels.join('\n')) return;
        wegSleutel.run(rij);
      }
      for (const sleutel of sleutels) zetSleutel.run(sleutel, rij);
    },
    /** A destroyed melding leaves the index itself, not only its answers. FTS5's secure-delete is on just for this: it
     * rewrites the lists of every word in the text, which would make each ordinary update slower as the index grows. */
    verwijder: (rij: number): void => {
      if (teSchrijven.get(rij)?.nieuw !== true) {
        veilig.aan.run();
        weg.run(rij);
        veilig.uit.run();
      }
      teSchrijven.delete(rij);
      wegSleutel.run(rij);
    },
    /** Last step of a transaction: all texts in one go. Between other statements FTS5 would write its index to disk at every
     * statement that can be rolled back by itself. */
    schrijf: (): void => {
      for (const [rij, { tekst, nieuw }] of teSchrijven) {
        const oud = nieuw ? undefined : huidig.get(rij);
        if (oud === undefined) zet.run(rij, tekst);
        else if (oud !== tekst) wijzig.run(tekst, rij);
      }
      teSchrijven.clear();
    },
    vergeet: (): void => {
      teSchrijven.clear();
    },
    /** Rows with exactly this identifier, kenmerk or reference. */
    opSleutel: (getypt: string, hoogstens: number): readonly number[] => opSleutel.all(zoeksleutel(getypt), hoogstens),
    /**
     * Rows that answer what was typed: whole keys first, then words. `meer` = there are more than `hoogstens`.
     * Few hits come by relevance, many newest first.
     */
    zoek: (getypt: string, hoogstens: number): { readonly rijen: readonly number[]; readonly meer: boolean } => {
      const exact = opSleutel.all(zoeksleutel(getypt), hoogstens);
      const vraag = zoekvraag(getypt);
      if (vraag === undefined) return { rijen: exact, meer: false };
      const gevonden = nieuwste.all(vraag, Math.max(hoogstens, RANGSCHIKBAAR) + 1);
      const treffers = gevonden.length <= RANGSCHIKBAAR ? besten.all(vraag, hoogstens) : gevonden.slice(0, hoogstens);
      const rijen = [...new Set([...exact, ...treffers])].slice(0, hoogstens);
      return { rijen, meer: gevonden.length > hoogstens };
    },
    /** The words around a hit, between `TREFFER` marks; undefined where the row was found by a key. */
    fragment: (getypt: string, rij: number): string | undefined => {
      const vraag = zoekvraag(getypt);
      return vraag === undefined ? undefined : fragment.get(TREFFER.begin, TREFFER.einde, vraag, rij);
    },
    /** Merges the index into one piece, so that no earlier version of a text is left in it: after destroying. */
    ordenen: (): void => {
      db.exec("insert into zoek (zoek) values ('optimize')");
    },
  };
}
