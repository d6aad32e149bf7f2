// What belongs to the person and the service rather than to a melding: identity, settings, own bronhouders, directory, colleagues.
import { type Adresboek, maakAdresboek } from '../../../shared/domain/kompas/adresboek.ts';
import type { Bronhouderfeit } from '../../../shared/domain/toelating.ts';
import type { BronhouderInfo, Ik, MedewerkerInfo, Rol } from '../../../shared/wire/berichten.ts';
import { inzetVan } from '../../../shared/wire/team.ts';
import type { Database } from '../db/driver.ts';

export type EigenBronhouder = { readonly code: string; readonly naam: string; readonly oin: string; readonly rol: Rol };
export type Collega = { readonly id: string; readonly naam: string; readonly rol: string; readonly actief: boolean };

/** A list as it is stored: parts between commas. */
const lijstUit = (tekst: string): string[] => tekst.split(',').filter((deel) => deel !== '');

export type MetaStore = ReturnType<typeof createMetaStore>;

export function createMetaStore(db: Database) {
  const identiteit = db.prepare<[], { dienst: string; medewerker: string }>(
    'select dienst, medewerker from identiteit where een = 1',
  );
  const zetIdentiteit = db.prepare(
    'insert into identiteit (een, dienst, medewerker, aangemaakt_op) values (1, ?, ?, ?) on conflict do nothing',
  );
  const instelling = db.prepare<[string], string>('select waarde from instelling where naam = ?').pluck();
  const zetInstelling = db.prepare(
    'insert into instelling (naam, waarde) values (?, ?) on conflict (naam) do update set waarde = excluded.waarde',
  );
  const eigen = db.prepare<[], EigenBronhouder>('select code, naam, oin, rol from eigen_bronhouder order by code');
  const wisEigen = db.prepare('delete from eigen_bronhouder');
  const zetEigen = db.prepare('insert into eigen_bronhouder (code, naam, oin, rol) values (?, ?, ?, ?)');
  const wisBronhouders = db.prepare('delete from bronhouder');
  const zetBronhouder = db.prepare(
    'insert or replace into bronhouder (code, naam, registraties, opgeheven_per, opvolgers) values (?, ?, ?, ?, ?)',
  );
  const bronhouder = db.prepare<[string], string>('select naam from bronhouder where code = ?').pluck();
  const feit = db.prepare<[string], { registraties: string; opgeheven_per: string | null }>(
    'select registraties, opgeheven_per from bronhouder where code = ?',
  );
  const alleBronhouders = db.prepare<
    [],
    { code: string; naam: string; registraties: string; opgeheven_per: string | null; opvolgers: string }
  >('select code, naam, registraties, opgeheven_per, opvolgers from bronhouder order by code');
  const wisMedewerkers = db.prepare('delete from medewerker where bronhouder = ?');
  const zetMedewerker = db.prepare(
    'insert or replace into medewerker (bronhouder, id, naam, rol, actief, inzet) values (?, ?, ?, ?, ?, ?)',
  );
  const medewerkers = db.prepare<[], { id: string; naam: string; rol: string; actief: number }>(
    'select id, naam, rol, max(actief) actief from medewerker group by id order by naam',
  );
  const medewerkerNaam = db.prepare<[string], string>('select naam from medewerker where id = ? limit 1').pluck();

  // Asked for with every melding that lands; who one works for changes only with `zetIk`.
  let codes: ReadonlySet<string> | undefined;
  // 1,500 names; they change only when the service gives another list.
  let boek: Adresboek | undefined;

  return {
    identiteit: () => identiteit.get(),
    zetIdentiteit: (dienst: string, medewerker: string, op: string): void => {
      zetIdentiteit.run(dienst, medewerker, op);
    },
    instelling: (naam: string): string | undefined => instelling.get(naam),
    zetInstelling: (naam: string, waarde: string): void => {
      zetInstelling.run(naam, waarde);
    },
    eigenBronhouders: (): EigenBronhouder[] => eigen.all(),
    eigenCodes: (): ReadonlySet<string> => {
      codes ??= new Set(eigen.all().map((b) => b.code));
      return codes;
    },
    /** Who one is and for whom one works, as `/ik` says. */
    zetIk: db.transaction((ik: Ik): void => {
      const oud = eigen
        .all()
        .map((b) => b.code)
        .join();
      const nieuw = ik.bronhouders
        .map((b) => b.code)
        .sort()
        .join();
      // Another set of bronhouders puts other meldingen in the lists: the projection is made anew at the next start.
      if (oud !== '' && oud !== nieuw) zetInstelling.run('projectie', '');
      codes = undefined;
      zetInstelling.run('ik.id', ik.id);
      zetInstelling.run('ik.naam', ik.naam);
      wisEigen.run();
      for (const b of ik.bronhouders) zetEigen.run(b.code, b.naam, b.oin, b.rol);
    }).immediate,
    zetBronhouders: db.transaction((lijst: readonly BronhouderInfo[]): void => {
      boek = undefined;
      wisBronhouders.run();
      for (const b of lijst)
        zetBronhouder.run(
          b.code,
          b.naam,
          b.registraties.join(','),
          b.opgehevenPer ?? null,
          (b.opvolgers ?? []).join(','),
        );
    }).immediate,
    /** What the directory says of a bronhouder; undefined while it does not know it. */
    bronhouderfeit: (code: string): Bronhouderfeit | undefined => {
      const r = feit.get(code);
      if (r === undefined) return undefined;
      const registraties = lijstUit(r.registraties);
      return { registraties, ...(r.opgeheven_per === null ? {} : { opgehevenPer: r.opgeheven_per }) };
    },
    bronhouderNaam: (code: string): string | undefined => bronhouder.get(code),
    /** The directory as a whole, for the kompas and for looking somebody up. */
    adresboek: (): Adresboek => {
      boek ??= maakAdresboek(
        alleBronhouders.all().map((r) => ({
          code: r.code,
          naam: r.naam,
          registraties: lijstUit(r.registraties),
          opvolgers: lijstUit(r.opvolgers),
          ...(r.opgeheven_per === null ? {} : { opgehevenPer: r.opgeheven_per }),
        })),
      );
      return boek;
    },
    zetMedewerkers: db.transaction((code: string, lijst: readonly MedewerkerInfo[]): void => {
      wisMedewerkers.run(code);
      for (const m of lijst)
        zetMedewerker.run(code, m.id, m.naam, m.rol, m.actief ? 1 : 0, JSON.stringify(inzetVan(m)));
    }).immediate,
    /** One colleague, as the service has him now. */
    zetMedewerker: (code: string, m: MedewerkerInfo): void => {
      zetMedewerker.run(code, m.id, m.naam, m.rol, m.actief ? 1 : 0, JSON.stringify(inzetVan(m)));
    },
    medewerkers: (): Collega[] => medewerkers.all().map((m) => ({ ...m, actief: m.actief === 1 })),
    medewerkerNaam: (id: string): string | undefined => medewerkerNaam.get(id),
  };
}
