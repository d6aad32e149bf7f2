// Files of one's own while they are being read in: in memory until they are whole, then in the vault, held there until their
// person decides. Nothing of it is in the database: a kill leaves nothing but content that the sweep takes away.
//
//   begin ─► stuk … stuk ─► whole: what is it? ─► klaar ─► in a batch (neem) ─► gone from here
//     └──────────┴─ fault: said, nothing kept           └─► stop: content released
import {
  type Bestandsfoutcode,
  bestandsnaamVan,
  type Eigenbestand,
  keurInhoud,
  keurNaamEnMaat,
  mimeVan,
  TEGELIJK,
} from '../../../shared/domain/bestand/eigen.ts';
import { naamPast } from '../../../shared/domain/bestand/naam.ts';
import { type Bestandssoort, soortVanGeheel } from '../../../shared/domain/bestand/soort.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { environmentFault } from '../db/open.ts';
import type { BijlageStore } from './bijlage-store.ts';

export type Innamefout = Bestandsfoutcode | 'onleesbaar' | 'schijf-vol';

export type Inname = {
  readonly id: Uuid;
  readonly melding: Uuid;
  readonly naam: string;
  readonly bytes: number;
  readonly gelezen: number;
  readonly fout: Innamefout | null;
  /** Once it is whole and kept. */
  readonly bestand: Eigenbestand | null;
  readonly soort: Bestandssoort | null;
  readonly naamPast: boolean;
};

type Lopend = Inname & { readonly delen: readonly Uint8Array[] };

export type InnameStore = ReturnType<typeof createInnameStore>;

/** @param opGewijzigd something can be seen of it. */
export function createInnameStore(bijlagen: BijlageStore, opGewijzigd: () => void) {
  const innamen = new Map<Uuid, Lopend>();
  const zet = (inname: Lopend): Lopend => {
    innamen.set(inname.id, inname);
    opGewijzigd();
    return inname;
  };
  const mislukt = (inname: Lopend, fout: Innamefout): Lopend => zet({ ...inname, delen: [], fout });

  /** All bytes are here. */
  const rondAf = (inname: Lopend): Lopend => {
    const inhoud = Buffer.concat(inname.delen);
    const soort = soortVanGeheel(inhoud, inname.naam);
    const fout = keurInhoud(soort, inname.naam);
    if (fout) return mislukt(inname, fout);
    if (!bijlagen.heeftRuimte(inname)) return mislukt(inname, 'schijf-vol');
    try {
      const bestand = { bestandsnaam: inname.naam, mimeType: mimeVan(soort), ...bijlagen.houd(inhoud) };
      return zet({ ...inname, delen: [], bestand, soort, naamPast: naamPast(soort, inname.naam) });
    } catch (oorzaak) {
      if (environmentFault(oorzaak) !== 'schijf-vol') throw oorzaak;
      return mislukt(inname, 'schijf-vol');
    }
  };
  /** Content that another one still holds stays. */
  const vergeet = (id: Uuid): void => {
    const hash = innamen.get(id)?.bestand?.sha256;
    innamen.delete(id);
    if (hash === undefined || [...innamen.values()].some((i) => i.bestand?.sha256 === hash)) return;
    bijlagen.laatGaan(hash);
  };

  return {
    vanMelding: (melding: Uuid): readonly Inname[] => [...innamen.values()].filter((i) => i.melding === melding),
    /** So many more can be read in at a time. */
    ruimte: (melding: Uuid): number => TEGELIJK - [...innamen.values()].filter((i) => i.melding === melding).length,
    een: (id: Uuid): Inname | undefined => innamen.get(id),
    /** One adds to one melding at a time: what was left of another one goes. Fault or not, it stands in the list with what is the matter. Undefined when there are too many at a time. */
    begin: (nieuw: Pick<Inname, 'id' | 'melding' | 'naam' | 'bytes'>): Inname | undefined => {
      for (const ander of [...innamen.values()]) if (ander.melding !== nieuw.melding) vergeet(ander.id);
      if (innamen.size >= TEGELIJK) return undefined;
      const naam = bestandsnaamVan(nieuw.naam);
      const fout = keurNaamEnMaat(naam, nieuw.bytes) ?? null;
      const kop = { ...nieuw, naam: naam === '' ? nieuw.naam : naam };
      return zet({ ...kop, gelezen: 0, fout, bestand: null, soort: null, naamPast: true, delen: [] });
    },
    /** The next bytes, from `plek` on. More than was announced, or out of order: the file changed under one's hand. */
    stuk: (id: Uuid, plek: number, bytes: Uint8Array): Inname | undefined => {
      const inname = innamen.get(id);
      if (inname === undefined || inname.fout !== null || inname.bestand !== null) return inname;
      const gelezen = plek + bytes.length;
      if (plek !== inname.gelezen || bytes.length === 0 || gelezen > inname.bytes) return mislukt(inname, 'onleesbaar');
      const verder = { ...inname, gelezen, delen: [...inname.delen, bytes] };
      return gelezen === inname.bytes ? rondAf(verder) : zet(verder);
    },
    /** It can't be read (any more). */
    breekAf: (id: Uuid, fout: Innamefout): void => {
      const inname = innamen.get(id);
      if (inname && inname.bestand === null && inname.fout === null) mislukt(inname, fout);
    },
    /** Its person does not want it, or an annotation names it now. */
    stop: (ids: readonly Uuid[]): void => {
      for (const id of ids) vergeet(id);
      opGewijzigd();
    },
  };
}
