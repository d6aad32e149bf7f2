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

-- A person's own views: a name for a place to start, a query, an order and a grouping.
create table bewaarde_weergave (
  id text primary key, naam text not null, weergave text not null, vraag text not null, sortering text not null,
  groeperen text not null, volgorde integer not null
) strict, without rowid;

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
create index melding_filter on melding
  (plek, sorteer, registratie, status, object, afnemer, toegewezen_aan, bijlagen, ontvangen, nieuw, wacht, kenmerk, labels, laatst, rij);

-- Where it is: RD, metres.
alter table melding add column x real;
alter table melding add column y real;
create index melding_plaats on melding (x, y, plek, rij) where x is not null;

-- What makes meldingen related (same person, object, address, series), a key each; shared/domain/verwant.
create table verwant (sleutel text not null, rij integer not null, primary key (sleutel, rij)) strict, without rowid;
create index verwant_rij on verwant (rij);

-- Decided with others in one go: the batches of one bulk share it.
alter table outbox add column bundel text;
create index outbox_bundel on outbox (bundel, nummer) where bundel is not null;

-- Meldingen that were here when the place in a feed was lost: to ask after when reading anew does not bring them.
-- nu_bij: null = not asked yet; else the bronhouder that has it now ('' = not said).
create table navraag (wortel text primary key, bronhouder text not null, nu_bij text) strict, without rowid;
create index navraag_open on navraag (bronhouder) where nu_bij is null;

-- Files under way. Whose turn it is: of which bronhouder ('' = not ours to fetch), and in which order among its files.
alter table bijlage add column bronhouder text not null default '';
alter table bijlage add column rang text not null default '';
-- why the last attempt failed: 'beschadigd', 'onbekend', or null for nothing but the connection
alter table bijlage add column probleem text;
alter table bijlage add column pogingen integer not null default 0;
alter table bijlage add column volgende_poging text not null default '';
-- up to which volgnummer the tree went when the service did not know the file: a newer tree asks again
alter table bijlage add column boom_toen integer not null default 0;
-- an own file: the service has its bytes
alter table bijlage add column geupload integer not null default 0;
create index bijlage_te_halen on bijlage (bronhouder, rang, uuid, volgende_poging, probleem, bytes) where staat = 'nodig';
`;
