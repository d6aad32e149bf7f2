// Who has what: planned or not, and an index that answers for a whole team. Stored on disk: never rename, only add.
// Frozen once released.

export const NUMMER = 60;

export const SQL = /* sql */ `
-- Planned: a milestone for the melder, or a rappel.
alter table melding add column gepland integer not null default 0;
create index melding_team on melding
  (bronhouder, toegewezen_aan, sorteer, gepland, registratie, labels, uuid, rij) where plek = 'open';
`;
