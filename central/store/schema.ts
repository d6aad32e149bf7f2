// The tables of the central service. Stored on disk: never rename, only add; a step that was released never changes.
//
//   annotatie   append-only; volgnummer is the one total order
//   melding     projection for lists and rounds, one row a root
//   verblijf    a stay: the time that a bronhouder has a melding (tot = last position of its feed, null while it has it)
//   feed        what each bronhouder reads, in the order of its positions; a tree that moves comes as new positions
//   upload      a file under the uuid of its annotation ──► inhoud, stored once per sha256
//   opgeruimd   files whose bytes are gone for good
const BEGIN = `
create table annotatie (
  volgnummer integer primary key autoincrement,
  uuid text not null unique,
  wortel text not null,
  soort text not null,
  namens text,
  ontvangen_op text not null,
  inhoud text not null
) strict;
create index annotatie_wortel on annotatie (wortel, volgnummer);
create trigger annotatie_blijft_gelijk before update on annotatie
  begin select raise(abort, 'annotaties veranderen niet'); end;
create trigger annotatie_blijft_staan before delete on annotatie
  begin select raise(abort, 'annotaties verdwijnen niet'); end;

create table melding (
  wortel text primary key,
  registratie text not null,
  melder_oin text not null,
  bronhouder text not null,
  status text not null,
  status_op text not null,
  eindstatus integer not null,
  kenmerk text,
  objectsoort text not null,
  objectwaarde text not null collate nocase,
  ontvangen_op text not null,
  ontvangen_dag text not null
) strict;
create index melding_bronhouder on melding (bronhouder, ontvangen_op desc);
create index melding_melder on melding (melder_oin, ontvangen_op desc);
create index melding_object on melding (objectwaarde);
create index melding_kenmerk on melding (kenmerk);
create index melding_status on melding (status);

create table verblijf (
  id integer primary key,
  wortel text not null,
  bronhouder text not null,
  tot integer
) strict;
create index verblijf_lopend on verblijf (wortel, bronhouder) where tot is null;

create table feed (
  positie integer primary key autoincrement,
  bronhouder text not null,
  verblijf integer not null references verblijf (id),
  volgnummer integer not null references annotatie (volgnummer),
  eigen integer not null
) strict;
create index feed_bronhouder on feed (bronhouder, positie);

create table inhoud (
  sha256 text primary key,
  bytes blob not null
) strict;
create table upload (
  uuid text primary key,
  sha256 text not null references inhoud (sha256),
  bytes integer not null,
  ontvangen_op text not null
) strict;
create index upload_tijd on upload (ontvangen_op);
create index upload_inhoud on upload (sha256);

create table persoon (
  id text primary key,
  volgorde integer not null,
  naam text not null,
  melder_oin text,
  token text unique
) strict;
create table bezetting (
  bronhouder text not null,
  persoon text not null references persoon (id),
  rol text not null,
  actief integer not null,
  aanwezigheid text not null,
  primary key (bronhouder, persoon)
) strict;
create table organisatie (
  oin text primary key,
  naam text not null
) strict;
create table teamdocument (
  bronhouder text primary key,
  versie integer not null,
  tekst text not null
) strict;
create table instelling (
  naam text primary key,
  waarde text not null
) strict;
`;

const OPGERUIMD = `
create table opgeruimd (
  uuid text primary key
) strict;
`;

/** In order; a new one is added at the end. */
export const SCHEMA: readonly string[] = [BEGIN, OPGERUIMD];
