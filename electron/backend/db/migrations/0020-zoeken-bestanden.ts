// Search, counts of the views, files, retention. Stored on disk: never rename, only add. Frozen once released.

export const NUMMER = 20;

export const SQL = /* sql */ `
-- Full text of a melding; rowid = melding.rij, so that a higher rowid is a later arrival.
create virtual table zoek using fts5 (tekst, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');

-- Identifiers, kenmerk, references: found whole.
create table zoeksleutel (sleutel text not null, rij integer not null, primary key (sleutel, rij)) strict, without rowid;
create index zoeksleutel_rij on zoeksleutel (rij);

-- How many meldingen each view holds, and how many are due per day: kept with every write, never counted by scanning.
create table telling (naam text primary key, aantal integer not null) strict, without rowid;

create table bijlage (
  uuid text primary key,
  wortel text not null,
  sha256 text not null,
  bytes integer not null,
  staat text not null check (staat in ('nodig', 'aanwezig', 'niet-beschikbaar'))
) strict, without rowid;
create index bijlage_wortel on bijlage (wortel);
create index bijlage_sha256 on bijlage (sha256);

-- A case that may not be destroyed yet (bezwaar, inzageverzoek).
create table vasthouden (wortel text primary key, reden text not null, op text not null) strict, without rowid;
`;
