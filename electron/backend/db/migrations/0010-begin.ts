// The first schema: the append-only log, its projection, the outbox, and what synchronising needs.
// Stored on disk: never rename, only add. Frozen once released: a change is a new migration.

export const NUMMER = 10;

export const SQL = /* sql */ `
create table identiteit (
  een integer primary key check (een = 1),
  dienst text not null,
  medewerker text not null,
  aangemaakt_op text not null
) strict;

create table instelling (naam text primary key, waarde text not null) strict, without rowid;

-- Append-only: what the central service sent or confirmed, raw.
create table annotatie (
  volgnummer integer primary key,
  uuid text not null unique,
  wortel text not null,
  soort text not null,
  ontvangen_op text not null,
  json text not null
) strict;
create index annotatie_wortel on annotatie (wortel, volgnummer);

create table vernietiging (wortel text primary key, op text not null, reden text not null) strict, without rowid;

create trigger annotatie_geen_update before update on annotatie
begin select raise(abort, 'annotatie is append-only'); end;
create trigger annotatie_geen_delete before delete on annotatie
when not exists (select 1 from vernietiging v where v.wortel = old.wortel)
begin select raise(abort, 'annotatie is append-only'); end;

-- The projection: rebuildable at any time from annotatie and outbox.
create table melding (
  rij integer primary key,
  uuid text not null unique,
  kenmerk text not null,
  registratie text not null,
  bronhouder text,
  -- 'open' = ours to handle, 'eind' = ours and closed, 'weg' = another bronhouder has it
  plek text not null check (plek in ('open', 'eind', 'weg')),
  nieuw integer not null,
  wacht integer not null,
  toegewezen_aan text not null,
  -- due date JJJJ-MM-DD ('9999-12-31' without a running clock) and time of receipt: the order of the worklist
  sorteer text not null,
  laatst text not null,
  rij_json text not null
) strict;
create index melding_lijst on melding (plek, sorteer, nieuw, toegewezen_aan, rij);
create index melding_wacht on melding (wacht, plek, sorteer, rij);
create index melding_laatst on melding (plek, laatst, sorteer, rij);
create index melding_kenmerk on melding (kenmerk, rij);

create table gelezen (uuid text primary key, op text not null) strict, without rowid;

create table outbox (
  nummer integer primary key autoincrement,
  batch text not null unique,
  wortel text not null,
  bronhouder text not null,
  basis integer not null,
  annotaties text not null,
  -- the bytes of the request, fixed at the first sending and never changed after it
  lijf blob,
  opdracht text not null,
  -- what the person saw when deciding: status code and the text that came with it
  status_toen text not null,
  tekst_toen text,
  besloten_op text not null,
  niet_voor text not null,
  staat text not null check (staat in
    ('klaar', 'verzonden', 'onzeker', 'wacht', 'bevestigd', 'conflict', 'geparkeerd', 'teruggehaald', 'vervallen', 'al-gedaan')),
  pogingen integer not null default 0,
  volgende_poging text not null,
  probleem text,
  klaar_op text
) strict;
create index outbox_wortel on outbox (wortel, nummer);
create index outbox_staat on outbox (staat, nummer);

create trigger outbox_lijf_vast before update of lijf on outbox
when old.lijf is not null and new.lijf is not old.lijf
begin select raise(abort, 'de bytes van een batch veranderen nooit'); end;
create trigger outbox_geen_delete before delete on outbox
when not exists (select 1 from vernietiging v where v.wortel = old.wortel)
begin select raise(abort, 'de outbox geeft niets op'); end;

create table sync_cursor (bronhouder text primary key, cursor text, bijgewerkt_op text) strict, without rowid;

create table quarantaine (
  id integer primary key,
  bronhouder text not null,
  uuid text,
  wortel text,
  reden text not null,
  ontvangen_op text not null,
  json text not null,
  vingerafdruk text not null unique,
  programmaversie text not null
) strict;

-- What the service says of people and bronhouders, kept for working offline.
create table eigen_bronhouder (code text primary key, naam text not null, oin text not null, rol text not null) strict, without rowid;
create table bronhouder (
  code text primary key, naam text not null, registraties text not null, opgeheven_per text, opvolgers text not null
) strict, without rowid;
create table medewerker (
  bronhouder text not null, id text not null, naam text not null, rol text not null, actief integer not null,
  primary key (bronhouder, id)
) strict, without rowid;

create table audit (
  nummer integer primary key,
  op text not null,
  wat text not null,
  melding text,
  gegevens text not null,
  vorige_hash text not null,
  hash text not null
) strict;
create trigger audit_geen_update before update on audit
begin select raise(abort, 'audit is append-only'); end;
create trigger audit_geen_delete before delete on audit
begin select raise(abort, 'audit is append-only'); end;
`;
