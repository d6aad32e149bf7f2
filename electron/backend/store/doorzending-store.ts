// Where meldingen that went away are now: what was forwarded, and did not come back.
import type { Eerder } from '../../../shared/domain/kompas/bewijs.ts';
import type { Database } from '../db/driver.ts';

/** So many of the latest say what an afnemer's habit is. */
const GEWOONTE = 2_000;
const ZELFDE = 20;

type Groep = { registratie: string; afnemer: string; bronhouder: string; aantal: number };

/** Habits per registration and afnemer. */
export type Gewoonten = (registratie: string, afnemer: string) => Eerder['afnemer'];

export type DoorzendingStore = ReturnType<typeof createDoorzendingStore>;

export function createDoorzendingStore(db: Database) {
  const groepen = db.prepare<[number], Groep>(
    `select registratie, afnemer, bronhouder, count(*) aantal from (
       select registratie, afnemer, bronhouder from melding indexed by melding_laatst
       where plek = 'weg' and bronhouder is not null order by laatst desc limit ?)
     group by registratie, afnemer, bronhouder`,
  );
  // In this order: the keys of one, who shares them, and only then what became of those. The planner would begin with all
  // that went away.
  const zelfde = db
    .prepare<[{ uuid: string; hoogstens: number }], string>(
      `select ander.bronhouder from melding m
         cross join verwant eigen on eigen.rij = m.rij
         cross join verwant v on v.sleutel = eigen.sleutel and v.rij <> m.rij
         cross join melding ander on ander.rij = v.rij
       where m.uuid = @uuid and (eigen.sleutel like 'persoon:%' or eigen.sleutel like 'object:%')
         and ander.registratie = m.registratie and ander.plek = 'weg' and ander.bronhouder is not null
       limit @hoogstens`,
    )
    .pluck();
  const afnemer = db.prepare<[string], string>('select afnemer from melding where uuid = ?').pluck();

  return {
    /** Where others about the same person or object are now, in the same registration. */
    vanZelfde: (uuid: string): string[] => zelfde.all({ uuid, hoogstens: ZELFDE }),
    /** Name of the afnemer, as the habits are kept under. */
    afnemer: (uuid: string): string => afnemer.get(uuid) ?? '',
    /** Read once for all meldingen of a question. */
    gewoonten: (): Gewoonten => {
      const per = new Map<string, { naar: string; aantal: number }[]>();
      for (const g of groepen.all(GEWOONTE)) {
        const sleutel = `${g.registratie}|${g.afnemer}`;
        const lijst = per.get(sleutel) ?? [];
        per.set(sleutel, lijst);
        lijst.push({ naar: g.bronhouder, aantal: g.aantal });
      }
      return (registratie, naam) => per.get(`${registratie}|${naam}`) ?? [];
    },
  };
}
