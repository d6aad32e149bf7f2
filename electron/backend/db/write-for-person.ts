// A file that a person asked for, where that person chose: whole or not at all.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where nothing can be written, there may be nothing to remove either: `force` forgives only a file that is not there. */
function ruimOp(pad: string): void {
  try {
    rmSync(pad, { force: true });
  } catch {
    // Nothing was written.
  }
}

/** False when it can't be written there; nothing half written is left. */
export function writeForPerson(pad: string, inhoud: string | Uint8Array): boolean {
  const tijdelijk = `${pad}.bezig`;
  try {
    mkdirSync(dirname(pad), { recursive: true });
    writeFileSync(tijdelijk, inhoud, { mode: 0o600 });
    renameSync(tijdelijk, pad);
    return true;
  } catch {
    ruimOp(tijdelijk);
    return false;
  }
}
