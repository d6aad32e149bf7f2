// What has come and what was withdrawn since the last look, as numbers by registration: for a desktop notification.
import type { PerRegistratie } from '../../../shared/ipc/backend-protocol.ts';
import type { Database } from '../db/driver.ts';

export type Nieuws = { readonly nieuw: readonly PerRegistratie[]; readonly ingetrokken: readonly PerRegistratie[] };

const INGETROKKEN = "('INGETROKKEN', 'INTREKKING_DOORGEMELD')";

export type BerichtStore = ReturnType<typeof createBerichtStore>;

export function createBerichtStore(db: Database) {
  const hoogste = db.prepare<[], number>('select coalesce(max(rij), 0) from melding').pluck();
  // A row keeps its number for good: what lies above the last one seen came after it.
  const gekomen = db.prepare<[number], PerRegistratie>(
    `select registratie, count(*) aantal from melding where rij > ? and plek = 'open' and status not in ${INGETROKKEN}
     group by registratie order by aantal desc, registratie`,
  );
  const mijn = db.prepare<[string], { uuid: string; registratie: string }>(
    `select uuid, registratie from melding where plek = 'open' and toegewezen_aan = ? and status not in ${INGETROKKEN}`,
  );
  const isIngetrokken = db
    .prepare<[string], number>(`select count(*) from melding where uuid = ? and status in ${INGETROKKEN}`)
    .pluck();

  let gezien = 0;
  let bijMij: ReadonlyMap<string, string> = new Map();

  /** From here on. */
  const begin = (medewerker: string): void => {
    gezien = hoogste.get() ?? 0;
    bijMij = new Map(mijn.all(medewerker).map(({ uuid, registratie }) => [uuid, registratie]));
  };
  return {
    begin,
    /** What happened since the last look, and begins anew. */
    kijk: (medewerker: string): Nieuws => {
      const nieuw = gekomen.all(gezien);
      const eerder = bijMij;
      begin(medewerker);
      const weg = [...eerder].filter(([uuid]) => !bijMij.has(uuid) && isIngetrokken.get(uuid) === 1);
      return { nieuw, ingetrokken: tel(weg.map(([, registratie]) => registratie)) };
    },
  };
}

function tel(registraties: readonly string[]): readonly PerRegistratie[] {
  const aantallen = new Map<string, number>();
  for (const registratie of registraties) aantallen.set(registratie, (aantallen.get(registratie) ?? 0) + 1);
  return [...aantallen].map(([registratie, aantal]) => ({ registratie, aantal }));
}

/** Both together, for a notification that was held back. */
export function voegSamen(a: Nieuws, b: Nieuws): Nieuws {
  const som = (x: readonly PerRegistratie[], y: readonly PerRegistratie[]) =>
    tel([...x, ...y].flatMap(({ registratie, aantal }) => Array.from({ length: aantal }, () => registratie)));
  return { nieuw: som(a.nieuw, b.nieuw), ingetrokken: som(a.ingetrokken, b.ingetrokken) };
}
