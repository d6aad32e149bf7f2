// What the report counts: one row per time that a melding was with a bronhouder of ours (shared/domain/rapportage/verblijf).
// Part of the projection: made anew with it. Stored on disk: never rename, only add. Frozen once released.

export const NUMMER = 80;

export const SQL = /* sql */ `
-- Days are day numbers (0 = 1970-01-01) of the legal day in Amsterdam; null = it did not happen.
create table verblijf (
  rij integer not null,
  nummer integer not null,
  bronhouder text not null,
  registratie text not null,
  afnemer text not null,
  medewerker text not null,
  ingediend integer not null,
  ontvangen integer not null,
  herkomst text not null,
  opgepakt integer,
  gestopt integer,
  einde integer,
  afloop text not null,
  primary key (rij, nummer)
) strict, without rowid;
`;
