// The audit trail: who did what when, in a chain of hashes so that a gap or a change shows. No texts, no numbers of persons.

import { sha256 } from '../db/digest.ts';
import type { Database } from '../db/driver.ts';

export type AuditStore = ReturnType<typeof createAuditStore>;

export function createAuditStore(db: Database) {
  const laatste = db.prepare<[], string>('select hash from audit order by nummer desc limit 1').pluck();
  const insert = db.prepare(
    'insert into audit (op, wat, melding, gegevens, vorige_hash, hash) values (?, ?, ?, ?, ?, ?)',
  );
  const alles = db.prepare<
    [],
    { op: string; wat: string; melding: string | null; gegevens: string; vorige_hash: string; hash: string }
  >('select op, wat, melding, gegevens, vorige_hash, hash from audit order by nummer');
  const regelhash = (vorige: string, op: string, wat: string, melding: string | null, gegevens: string) =>
    sha256([vorige, op, wat, melding ?? '', gegevens].join('\n'));
  return {
    /** Call inside the transaction of what it records. `gegevens` holds codes and ids only. */
    schrijf: (
      op: string,
      wat: string,
      melding: string | null,
      gegevens: Readonly<Record<string, unknown>> = {},
    ): void => {
      const vorige = laatste.get() ?? '';
      const json = JSON.stringify(gegevens);
      insert.run(op, wat, melding, json, vorige, regelhash(vorige, op, wat, melding, json));
    },
    /** Walks the whole chain: true when every line follows from the one before it. */
    controleer: (): { readonly regels: number; readonly klopt: boolean; readonly laatsteOp: string | null } => {
      let vorige = '';
      let regels = 0;
      let klopt = true;
      let laatsteOp: string | null = null;
      for (const r of alles.iterate()) {
        klopt &&= r.vorige_hash === vorige && r.hash === regelhash(vorige, r.op, r.wat, r.melding, r.gegevens);
        vorige = r.hash;
        laatsteOp = r.op;
        regels += 1;
      }
      return { regels, klopt, laatsteOp };
    },
    regels: () => alles.all(),
  };
}
