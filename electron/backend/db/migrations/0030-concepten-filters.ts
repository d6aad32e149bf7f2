// Drafts, the team's shared settings, saved views, columns to filter and sort the worklist on, meldingen entered by hand,
// and files under way. Stored on disk: never rename, only add. Frozen once released.

export const NUMMER = 30;

export const SQL = /* sql */ `
-- What a person typed and has not decided yet; only he throws it away.
create table concept (
  melding text not null,
  soort text not null,
  inhoud text not null,
  gewijzigd_op text not null,
  primary key (melding, soort)
) strict, without rowid;

-- The team's document at the service (standard texts, terms), with its ETag, for working offline.
create table team (bronhouder text primary key, document text not null, etag text, gehaald_op text) strict, without rowid;

-- A person's own views: a name for a query.
create table bewaarde_weergave (id text primary key, naam text not null, vraag text not null, volgorde integer not null) strict, without rowid;

-- Where a batch goes: 'annotaties', or 'terugmeldingen' for a melding entered by hand.
alter table outbox add column bestemming text not null default 'annotaties';

-- Presence and skills of colleagues as the service has them, JSON.
alter table medewerker add column inzet text not null default '{}';

-- Columns that the worklist filters and sorts on.
alter table melding add column status text not null default '';
alter table melding add column object text not null default '';
alter table melding add column afnemer text not null default '';
alter table melding add column bijlagen integer not null default 0;
alter table melding add column ontvangen text not null default '';
-- '|label|label|', lower case
alter table melding add column labels text not null default '';
-- identification of the object, for finding related meldingen
alter table melding add column objectsleutel text not null default '';
create index melding_filter on melding
  (plek, sorteer, registratie, status, object, afnemer, toegewezen_aan, bijlagen, ontvangen, nieuw, wacht, kenmerk, labels, rij);
create index melding_object on melding (objectsleutel, rij);

-- Files under way.
`;
