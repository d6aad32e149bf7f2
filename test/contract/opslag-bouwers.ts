// What the suite of the storage port writes, and the storages that it is for.
import type { Bezorging, Meldingrij, Opslag, Stap, Toevoeging } from '../../central/store/opslag.ts';
import { openOpslag } from '../../central/store/opslag-sqlite.ts';
import type { Annotatie } from '../../shared/domain/annotatie.ts';
import { asUuid, type Uuid } from '../../shared/lib/brand.ts';
import { geheugenopslag } from '../helpers/opslag-geheugen.ts';
import { tweemaalBeslissend } from '../helpers/tweemaal.ts';

export const OPSLAGEN: readonly [string, () => Opslag][] = [
  ['SQLite', () => tweemaalBeslissend(openOpslag(':memory:'))],
  ['memory', geheugenopslag],
];

export const NU = '2026-11-23T09:00:00.000Z';
export const uuid = (n: number): Uuid => asUuid(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);

export function notitie(wortel: Uuid, n: number, velden: object = {}): Annotatie {
  return {
    uuid: uuid(n),
    wortel,
    soort: 'aantekening',
    geannoteerdDoor: { oin: '1', persoonsaanduiding: 'x' },
    geannoteerdOp: NU,
    zichtbaar: 'eigen',
    tekst: String(n),
    ...velden,
  };
}

export function melding(wortel: Uuid, velden: Partial<Meldingrij> = {}): Meldingrij {
  return {
    wortel,
    registratie: 'BRP',
    melderOin: '1',
    bronhouder: '0344',
    status: 'GEMELD',
    statusOp: NU,
    eindstatus: false,
    kenmerk: null,
    objectsoort: 'BSN',
    objectwaarde: '999990743',
    ontvangenOp: NU,
    ontvangenDag: '2026-11-23',
    ...velden,
  };
}

type Velden = {
  readonly annotaties?: readonly Annotatie[];
  readonly melding?: Partial<Meldingrij>;
  readonly bezorging?: readonly Partial<Bezorging>[];
  readonly op?: string;
};

/** Writes these annotations for a root; without `bezorging` all of them go to the feed of 0344, which begins with the first. */
export function stap(wortel: Uuid, nummers: readonly number[], velden: Velden = {}): Stap<number> {
  return {
    wortel,
    uuids: nummers.map(uuid),
    meegaven: [],
    beslis: ({ boom }) => {
      const annotaties = velden.annotaties ?? nummers.map((n) => notitie(wortel, n));
      const toevoegingen = annotaties.map((annotatie): Toevoeging => ({ annotatie, namens: '0344' }));
      const gewoon: Bezorging = {
        bronhouder: '0344',
        begintVerblijf: boom.length === 0,
        eindigtVerblijf: false,
        stukken: annotaties.map((_, nieuw) => ({ stuk: { nieuw }, eigen: true })),
      };
      const bezorging = (velden.bezorging ?? [{}]).map((b): Bezorging => ({ ...gewoon, ...b }));
      const schrijf = {
        ontvangenOp: velden.op ?? NU,
        toevoegingen,
        bezorging,
        melding: melding(wortel, velden.melding),
      };
      return { uitkomst: boom.length, schrijf };
    },
  };
}
