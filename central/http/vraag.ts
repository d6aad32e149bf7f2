// Query parameters: whole numbers between bounds, each given at most once.
import type { Veldfout } from '../../shared/domain/toelating.ts';

export type Getalvraag = {
  readonly naam: string;
  readonly standaard: number;
  readonly min: number;
  readonly max: number;
};

/** The number, the default when it is not there, or the fault. */
export function leesGetal(vraag: URLSearchParams, { naam, standaard, min, max }: Getalvraag): number | Veldfout {
  const [waarde, ...meer] = vraag.getAll(naam);
  if (waarde === undefined) return standaard;
  const getal = /^\d{1,9}$/.test(waarde) ? Number(waarde) : Number.NaN;
  if (meer.length === 0 && getal >= min && getal <= max) return getal;
  return { pad: `/${naam}`, melding: `is geen geheel getal van ${min} tot en met ${max}` };
}
