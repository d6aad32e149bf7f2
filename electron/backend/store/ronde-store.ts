// Candidates for the morning round, from the projection: what is due, new, waiting or withdrawn, and mine or nobody's.
import { GEEN_TERMIJN } from '../../../shared/domain/vraagtaal/filter.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import type { Database } from '../db/driver.ts';

/** Most candidates of one kind: nobody walks through more in a morning. */
const HOOGSTENS = 300;

/** Each is answered from one index (test/integration/backend/ochtendronde.test.ts holds the plans). */
export const RONDEVRAGEN = {
  due: "from melding indexed by melding_lijst where plek = 'open' and sorteer < @morgen and toegewezen_aan in ('', @ik) order by sorteer",
  nieuw:
    "from melding indexed by melding_lijst where plek = 'open' and nieuw = 1 and toegewezen_aan in ('', @ik) order by sorteer",
  wacht:
    "from melding indexed by melding_wacht where wacht = 1 and plek = 'open' and toegewezen_aan in ('', @ik) order by sorteer",
  doorgemeld:
    "from melding indexed by melding_filter where plek = 'open' and status = 'INTREKKING_DOORGEMELD' and toegewezen_aan in ('', @ik) order by sorteer",
  ingetrokken:
    "from melding indexed by melding_laatst where plek = 'eind' and laatst >= @sinds and status = 'INGETROKKEN' and toegewezen_aan = @ik order by laatst",
} as const;

export type RondeStore = ReturnType<typeof createRondeStore>;

export function createRondeStore(db: Database) {
  type Vraag = { morgen: string; sinds: string; ik: string };
  const vragen = Object.values(RONDEVRAGEN).map((vraag) =>
    db.prepare<[Vraag], string>(`select uuid ${vraag} limit ${HOOGSTENS}`).pluck(),
  );
  const perDag = db.prepare<[string], { uiterlijk: string; aantal: number }>(
    `select substr(sorteer, 1, 10) uiterlijk, count(*) aantal from melding indexed by melding_lijst
     where plek = 'open' and toegewezen_aan in ('', ?) group by 1`,
  );
  return {
    /** @param vraag `morgen` = the day after today; `sinds` = a moment after which a withdrawal is news. */
    kandidaten: (vraag: Vraag): Uuid[] => [...new Set(vragen.flatMap((v) => v.all(vraag)))] as Uuid[],
    /** How many open ones that are mine or nobody's are due on each day; null = no clock runs. */
    openPerDag: (ik: string): { readonly uiterlijk: string | null; readonly aantal: number }[] =>
      perDag.all(ik).map(({ uiterlijk, aantal }) => ({
        uiterlijk: uiterlijk === GEEN_TERMIJN ? null : uiterlijk,
        aantal,
      })),
  };
}
