// People, organisations, the team's document and settings in SQLite.
import { type Db, lees, schrijf } from './driver.ts';
import type { Aanwezigheid, Bezettingsopslag, Medewerker, Persoon, Rol, Toegang } from './opslag.ts';

type Persoonrij = { id: string; naam: string; melder_oin: string | null; token: string | null };
type Bezettingrij = { bronhouder: string; rol: Rol; actief: number };
type Medewerkerrij = { id: string; naam: string; rol: Rol; actief: number; aanwezigheid: string };

function alsMedewerker(rij: Medewerkerrij): Medewerker {
  const aanwezigheid: Aanwezigheid = JSON.parse(rij.aanwezigheid);
  return { id: rij.id, naam: rij.naam, rol: rij.rol, actief: rij.actief === 1, ...aanwezigheid };
}

function bereidVoor(db: Db) {
  return {
    persoon: db.prepare<[string, string, string, string | null, string | null]>(`
      insert into persoon (id, volgorde, naam, melder_oin, token)
      values (?, (select count(*) from persoon where id <> ?), ?, ?, ?) on conflict (id) do nothing`),
    bezet: db.prepare<[string, string, string, number]>(`
      insert into bezetting (bronhouder, persoon, rol, actief, aanwezigheid) values (?, ?, ?, ?, '{}')
      on conflict do nothing`),
    vanToken: db.prepare<[string], Persoonrij>('select id, naam, melder_oin, token from persoon where token = ?'),
    metToken: db.prepare<[], Persoonrij>(
      'select id, naam, melder_oin, token from persoon where token is not null order by volgorde',
    ),
    bezettingen: db.prepare<[string], Bezettingrij>(
      'select bronhouder, rol, actief from bezetting where persoon = ? order by bronhouder',
    ),
    medewerkers: db.prepare<[string], Medewerkerrij>(`
      select p.id, p.naam, b.rol, b.actief, b.aanwezigheid from bezetting b join persoon p on p.id = b.persoon
      where b.bronhouder = ? order by p.naam, p.id`),
    zetAanwezigheid: db.prepare<[string, string, string]>(
      'update bezetting set aanwezigheid = ? where bronhouder = ? and persoon = ?',
    ),
    organisatie: db.prepare<[string, string]>(
      'insert into organisatie (oin, naam) values (?, ?) on conflict (oin) do update set naam = excluded.naam',
    ),
    organisaties: db.prepare<[], { oin: string; naam: string }>('select oin, naam from organisatie'),
    teamdocument: db.prepare<[string], { tekst: string; versie: number }>(
      'select tekst, versie from teamdocument where bronhouder = ?',
    ),
    zetTeamdocument: db.prepare<[string, number, string]>(`
      insert into teamdocument (bronhouder, versie, tekst) values (?, ?, ?)
      on conflict (bronhouder) do update set versie = excluded.versie, tekst = excluded.tekst`),
    instelling: db.prepare<[string], string>('select waarde from instelling where naam = ?').pluck(),
    zetInstelling: db.prepare<[string, string]>(
      'insert into instelling (naam, waarde) values (?, ?) on conflict (naam) do update set waarde = excluded.waarde',
    ),
  };
}

type Zinnen = ReturnType<typeof bereidVoor>;

function alsPersoon(q: Zinnen, rij: Persoonrij): Persoon {
  const bronhouders = q.bezettingen.all(rij.id).filter((b) => b.actief === 1);
  return {
    id: rij.id,
    naam: rij.naam,
    ...(rij.melder_oin === null ? {} : { melderOin: rij.melder_oin }),
    bronhouders: bronhouders.map(({ bronhouder, rol }) => ({ code: bronhouder, rol })),
  };
}

/** Those of one bronhouder; a name twice is two persons, so the id decides. */
function medewerkersVan(q: Zinnen, bronhouder: string): Medewerker[] {
  return q.medewerkers.all(bronhouder).map(alsMedewerker);
}

function schrijfToegang(q: Zinnen, toegang: Toegang): void {
  q.persoon.run(toegang.id, toegang.id, toegang.naam, toegang.melderOin ?? null, toegang.token);
  for (const { code, rol } of toegang.bronhouders) q.bezet.run(code, toegang.id, rol, toegang.actief ? 1 : 0);
}

export function maakBezettingsopslag(db: Db): Bezettingsopslag {
  const q = bereidVoor(db);
  return {
    laatBinnen: async (toegangen) =>
      schrijf(db, () => {
        for (const toegang of toegangen) schrijfToegang(q, toegang);
      }),
    persoonVanToken: async (token) => {
      const rij = q.vanToken.get(token);
      return rij && alsPersoon(q, rij);
    },
    toegangen: async () =>
      lees(db, () => q.metToken.all().map((rij) => ({ ...alsPersoon(q, rij), token: rij.token, actief: true }))),
    medewerkers: async (bronhouder) => medewerkersVan(q, bronhouder),
    zetAanwezigheid: async (bronhouder, id, aanwezigheid) =>
      schrijf(db, () => {
        q.zetAanwezigheid.run(JSON.stringify(aanwezigheid), bronhouder, id);
        return medewerkersVan(q, bronhouder).find((m) => m.id === id);
      }),
    noteerOrganisaties: async (organisaties) =>
      schrijf(db, () => {
        for (const { oin, naam } of organisaties) q.organisatie.run(oin, naam);
      }),
    organisaties: async () => new Map(q.organisaties.all().map(({ oin, naam }) => [oin, naam])),
    teamdocument: async (bronhouder) => q.teamdocument.get(bronhouder) ?? { tekst: '{}', versie: 0 },
    schrijfTeamdocument: async (bronhouder, tekst, versie) =>
      schrijf(db, () => {
        if ((q.teamdocument.get(bronhouder)?.versie ?? 0) !== versie) return false;
        q.zetTeamdocument.run(bronhouder, versie + 1, tekst);
        return true;
      }),
    instelling: async (naam) => q.instelling.get(naam),
    zetInstelling: async (naam, waarde) => schrijf(db, () => void q.zetInstelling.run(naam, waarde)),
  };
}
