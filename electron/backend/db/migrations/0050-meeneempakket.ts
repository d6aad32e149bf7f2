// Packages of meldingen whose files are taken along. Stored on disk: never rename, only add. Frozen once released.

export const NUMMER = 50;

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
`;
