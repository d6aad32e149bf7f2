// What is taken along, and what the report counts. Stored on disk: never rename, only add. Frozen once released.

export const NUMMER = 40;

export const SQL = /* sql */ `
-- A named choice of meldingen whose files come first. weergave and vraag: the view that it was made of, null for meldingen
-- that were chosen one by one. compleet_op: when its last file came; null while there are files to come.
create table pakket (
  id text primary key, naam text not null, weergave text, vraag text, gemaakt_op text not null, compleet_op text
) strict, without rowid;
create table pakket_melding (
  pakket text not null references pakket (id) on delete cascade, wortel text not null, primary key (pakket, wortel)
) strict, without rowid;
create index pakket_melding_wortel on pakket_melding (wortel);

-- What the report counts: one row per time that a melding was with a bronhouder of ours (shared/domain/rapportage/verblijf).
-- Part of the projection: made anew with it.
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
