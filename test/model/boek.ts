// What a history writes down while it runs, so that the end can be judged: what people saw and chose, and what left.
import type { Losverzoek } from '../../central/http/vervoer.ts';
import type { Werkplek } from './toneel.ts';

export type Besluit = {
  readonly bureau: string;
  readonly wortel: string;
  readonly uuids: readonly string[];
  /** Status annotations on the screen on which it was decided. */
  readonly gezien: ReadonlySet<string>;
  /** True time. */
  readonly op: number;
  readonly vensterMs: number;
};

/** More attempts than any history gives reason for: somebody hammers. */
const HOOGSTENS = 150;

export type Boek = ReturnType<typeof maakBoek>;

export function maakBoek(nu: () => number) {
  const besluiten = new Map<string, Besluit>();
  const batchVan = new Map<string, string>();
  const keuzes = new Map<string, 'teruggehaald' | 'vervallen'>();
  const bytes = new Map<string, string>();
  const pogingen = new Map<string, number>();
  const aangekomen = new Set<string>();
  const vooruitgezet = new Map<string, number>();
  const fouten: string[] = [];

  const batchUit = (verzoek: Losverzoek): { batch: string; lijf: string } | undefined => {
    if (verzoek.method !== 'POST' || verzoek.body === undefined) return undefined;
    const lijf = new TextDecoder().decode(verzoek.body);
    const { annotaties } = JSON.parse(lijf) as { annotaties: { uuid: string }[] };
    const batch = batchVan.get(annotaties[0]?.uuid ?? '');
    return batch === undefined ? undefined : { batch, lijf };
  };

  return {
    besluiten,
    keuzes,
    aangekomen,
    fouten,
    fout: (tekst: string): void => {
      fouten.push(tekst);
    },
    noteerBesluit: (bureau: Werkplek, batch: string, gezien: ReadonlySet<string>, vensterMs: number): void => {
      const rij = bureau.context().outbox.een(batch);
      if (rij === undefined) return void fouten.push(`besluit ${batch} staat niet in de outbox`);
      const uuids = rij.annotaties.map((a) => a.uuid);
      besluiten.set(batch, { bureau: bureau.naam, wortel: rij.wortel, uuids, gezien, op: nu(), vensterMs });
      for (const uuid of uuids) batchVan.set(uuid, batch);
    },
    noteerVooruit: (bureau: string): void => {
      vooruitgezet.set(bureau, nu());
    },
    /** A request leaves a desktop: the same bytes as before, and not within the recall window. */
    vertrek: (bureau: string, verzoek: Losverzoek): void => {
      const gevonden = batchUit(verzoek);
      const besluit = besluiten.get(gevonden?.batch ?? '');
      if (gevonden === undefined || besluit === undefined) return;
      const eerder = bytes.get(gevonden.batch);
      if (eerder !== undefined && eerder !== gevonden.lijf) fouten.push(`${gevonden.batch}: andere bytes dan eerst`);
      bytes.set(gevonden.batch, gevonden.lijf);
      const poging = (pogingen.get(gevonden.batch) ?? 0) + 1;
      pogingen.set(gevonden.batch, poging);
      if (poging === HOOGSTENS) fouten.push(`${gevonden.batch}: gaat maar door`);
      if (poging >= HOOGSTENS) throw new Error('dit besluit blijft vertrekken');
      // Moments are kept in whole seconds. A clock put forward within the window shortens it: nothing here can tell.
      const vooruit = (vooruitgezet.get(bureau) ?? Number.NEGATIVE_INFINITY) >= besluit.op;
      if (!vooruit && nu() - besluit.op < besluit.vensterMs - 1000)
        fouten.push(`${gevonden.batch}: vertrokken binnen de bedenktijd`);
      if (keuzes.has(gevonden.batch)) fouten.push(`${gevonden.batch}: vertrokken na ${keuzes.get(gevonden.batch)}`);
    },
    /** A request arrived at the service, and whoever sent it was let in. */
    aankomst: (verzoek: Losverzoek): void => {
      const gevonden = batchUit(verzoek);
      if (gevonden !== undefined) aangekomen.add(gevonden.batch);
    },
  };
}
