// Who of a team has what: people with their presence, and counts and lists out of one index over the open meldingen.
import type { Teamlid } from '../../../shared/domain/bezetting.ts';
import type { TeVerdelen } from '../../../shared/domain/verdeelplan.ts';
import type { Datum, Uuid } from '../../../shared/lib/brand.ts';
import type { Rol } from '../../../shared/wire/berichten.ts';
import { inzetVan } from '../../../shared/wire/team.ts';
import type { Database } from '../db/driver.ts';

export type Mens = Teamlid & { readonly naam: string };

/** Of the open meldingen of one person (or of nobody: `wie` = ''). */
export type Cijfers = {
  readonly wie: string;
  readonly open: number;
  readonly laat: number;
  readonly vandaag: number;
  readonly gepland: number;
};

export type Teamrij = TeVerdelen & { readonly rij: number; readonly wie: string; readonly gepland: boolean };

type RuweMens = { id: string; naam: string; rol: string; actief: number; inzet: string };
type RuweRij = { rij: number; uuid: Uuid; registratie: string; sorteer: string; wie: string; gepland: number };

const KOLOMMEN = 'rij, uuid, registratie, sorteer, toegewezen_aan wie, gepland';
const OPEN = "from melding indexed by melding_team where plek = 'open' and bronhouder = ?";

export type BezettingStore = ReturnType<typeof createBezettingStore>;

export function createBezettingStore(db: Database) {
  const mensen = db.prepare<[string], RuweMens>(
    'select id, naam, rol, actief, inzet from medewerker where bronhouder = ? order by naam, id',
  );
  // "JJJJ-MM-DD|moment" of a day lies between the day itself and the day followed by what comes after "|".
  const cijfers = db.prepare<[string, string, string, string], Cijfers>(
    `select toegewezen_aan wie, count(*) open, sum(sorteer < ?) laat, sum(sorteer >= ? and sorteer < ? || '}') vandaag,
       sum(gepland) gepland ${OPEN} group by toegewezen_aan`,
  );
  const van = db.prepare<[string, string, number], RuweRij>(
    `select ${KOLOMMEN} ${OPEN} and toegewezen_aan in (select value from json_each(?)) order by sorteer, uuid limit ?`,
  );
  const toegewezen = db.prepare<[string], RuweRij>(`select ${KOLOMMEN} ${OPEN} and toegewezen_aan > ''`);
  const metLabel = db.prepare<[string, string], RuweRij>(
    `select ${KOLOMMEN} ${OPEN} and instr(labels, ?) > 0 order by sorteer, uuid`,
  );
  const alsRij = ({ gepland, ...rij }: RuweRij): Teamrij => ({ ...rij, gepland: gepland === 1 });

  return {
    mensen: (bronhouder: string): Mens[] =>
      mensen.all(bronhouder).map(({ id, naam, rol, actief, inzet }) => ({
        id,
        naam,
        rol: rol as Rol,
        actief: actief === 1,
        ...inzetVan(JSON.parse(inzet)),
      })),
    /** @param vandaag due before it is late. */
    cijfers: (bronhouder: string, vandaag: Datum): Cijfers[] => cijfers.all(vandaag, vandaag, vandaag, bronhouder),
    /** Open meldingen of these people, oldest due first; '' = of nobody. */
    van: (bronhouder: string, wie: readonly string[], hoogstens: number): Teamrij[] =>
      van.all(bronhouder, JSON.stringify(wie), hoogstens).map(alsRij),
    /** Open meldingen that somebody has. */
    toegewezen: (bronhouder: string): Teamrij[] => toegewezen.all(bronhouder).map(alsRij),
    /** @param gevouwen the label as it is stored in lists. */
    metLabel: (bronhouder: string, gevouwen: string): Teamrij[] =>
      metLabel.all(bronhouder, `|${gevouwen}|`).map(alsRij),
  };
}
