// A printer without paper: keeps what it was given, and answers as it is told.
import type { Afdruk, Afdrukdoel, Afdrukuitkomst, Drukker } from '../../shared/ipc/backend-protocol.ts';

/** For a run in which nothing is printed. */
export const geenDrukker: Drukker = async () => ({ ok: false, code: 'afdrukken-mislukt' });

export function createNepDrukker() {
  const gekregen: { readonly afdruk: Afdruk; readonly doel: Afdrukdoel }[] = [];
  const weigering: { code: Extract<Afdrukuitkomst, { ok: false }>['code'] | null } = { code: null };
  const drukAf: Drukker = async (afdruk, doel) => {
    gekregen.push({ afdruk, doel });
    if (weigering.code !== null) return { ok: false, code: weigering.code };
    return { ok: true, pdf: doel === 'pdf' ? new TextEncoder().encode('%PDF-1.7 nep') : null };
  };
  return { drukAf, gekregen, weigering };
}
