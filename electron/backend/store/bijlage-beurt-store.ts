// Which file is to be fetched next, which wait for a later attempt, and how much there is still to come.
import type { Tijdstip } from '../../../shared/lib/brand.ts';
import type { Database } from '../db/driver.ts';
import type { Bestand } from './bijlage-store.ts';

export type TeHalen = Bestand & { readonly bronhouder: string; readonly pogingen: number };

/** Why a file waits: the connection, other bytes than announced, or a service that does not give it. */
export type Uitstelreden = 'verbinding' | 'beschadigd' | 'onbekend';

export type Tehalentelling = {
  /** Files that will come by themselves, and their bytes (content that two meldingen name counts twice, but comes once). */
  readonly teHalen: number;
  readonly bytes: number;
  readonly beschadigd: number;
};

/** The index holds all that is asked, so that counting stays cheap with 100,000 of them. */
const VAN = "from bijlage indexed by bijlage_te_halen where staat = 'nodig'";

export type BijlageBeurtStore = ReturnType<typeof createBijlageBeurtStore>;

export function createBijlageBeurtStore(db: Database) {
  // Due, or set further ahead than can be (the clock was put back), or refused before the tree grew.
  const volgende = db.prepare<[{ bronhouder: string; nu: string; verst: string }], TeHalen>(
    `select uuid, wortel, sha256, bytes, bronhouder, pogingen ${VAN} and bronhouder = @bronhouder
       and (volgende_poging <= @nu or volgende_poging > @verst or (probleem = 'onbekend'
         and boom_toen < (select max(volgnummer) from annotatie a where a.wortel = bijlage.wortel)))
     order by rang, uuid limit 1`,
  );
  const moment = db
    .prepare<[string], string | null>(
      `select min(volgende_poging) ${VAN} and bronhouder in (select value from json_each(?)) and volgende_poging > ''`,
    )
    .pluck();
  const zetAf = db.prepare(
    `update bijlage set probleem = ?, pogingen = ?, volgende_poging = ?,
       boom_toen = coalesce((select max(volgnummer) from annotatie a where a.wortel = bijlage.wortel), 0) where uuid = ?`,
  );
  const tel = db.prepare<[], Tehalentelling>(
    `select count(*) filter (where probleem is null) teHalen, coalesce(sum(bytes) filter (where probleem is null), 0) bytes,
       count(*) filter (where probleem = 'beschadigd') beschadigd ${VAN} and bronhouder <> ''`,
  );
  return {
    /** The first file of this bronhouder that may be fetched now: of open meldingen, due first; then of closed ones.
     * @param verst the furthest moment to which a file can have been set aside. */
    volgende: (bronhouder: string, nu: Tijdstip, verst: Tijdstip): TeHalen | undefined =>
      volgende.get({ bronhouder, nu, verst }),
    /** When the first one that waits may be tried again. */
    volgendMoment: (bronhouders: readonly string[]): Tijdstip | undefined =>
      moment.get(JSON.stringify(bronhouders)) ?? undefined,
    /** Not now: later again. */
    stelUit: (uuid: string, reden: Uitstelreden, pogingen: number, volgendePoging: Tijdstip): void => {
      zetAf.run(reden === 'verbinding' ? null : reden, pogingen, volgendePoging, uuid);
    },
    telling: (): Tehalentelling => tel.get() ?? { teHalen: 0, bytes: 0, beschadigd: 0 },
  };
}
