// Building blocks of the wire schemas: the formats that koppelvlak chapter 1 names, with Dutch faults.
import { z } from 'zod';
import type { Datum, Tijdstip, Uuid } from '../lib/brand.ts';

z.config(z.locales.nl());

/** Length as the koppelvlak counts it: Unicode code points, not UTF-16 units. */
export function aantalTekens(tekst: string): number {
  let aantal = 0;
  for (const _ of tekst) aantal += 1;
  return aantal;
}

/** Free text of at most `max` code points. */
export function tekst(max: number): z.ZodType<string> {
  return z
    .string()
    .refine((s) => aantalTekens(s) <= max, { message: `is langer dan ${max} tekens` })
    .meta({ maxLength: max });
}

/** Text that must say something: not empty, at most `max` code points. */
export function gevuldeTekst(max: number): z.ZodType<string> {
  return z
    .string()
    .refine((s) => s.trim() !== '', { message: 'mag niet leeg zijn' })
    .refine((s) => aantalTekens(s) <= max, { message: `is langer dan ${max} tekens` })
    .meta({ minLength: 1, maxLength: max });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const uuid = z
  .string()
  .regex(UUID, { message: 'is geen UUID in kleine letters' })
  .meta({ format: 'uuid' }) as unknown as z.ZodType<Uuid>;

export function isUuid(waarde: string): boolean {
  return UUID.test(waarde);
}

const DAGEN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Is `JJJJ-MM-DD` a day of the calendar? Asked twice for every annotation that comes in, so without a Date. */
function bestaandeDatum(waarde: string): boolean {
  const jaar = Number(waarde.slice(0, 4));
  const maand = Number(waarde.slice(5, 7));
  const dag = Number(waarde.slice(8, 10));
  const schrikkel = jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);
  const dagen = maand === 2 && schrikkel ? 29 : (DAGEN[maand - 1] ?? 0);
  return dag >= 1 && dag <= dagen;
}

/** `JJJJ-MM-DD`, a day that exists. */
export const datum: z.ZodType<Datum> = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'is geen datum JJJJ-MM-DD' })
  .refine(bestaandeDatum, { message: 'is geen bestaande datum' })
  .meta({ format: 'date' });

/** `JJJJ-MM-DD`, `JJJJ-MM-00` or `JJJJ-00-00`. */
export const deelsBekendeDatum: z.ZodType<string> = z
  .string()
  .regex(/^\d{4}-(00-00|(0[1-9]|1[0-2])-(00|0[1-9]|[12]\d|3[01]))$/, {
    message: 'is geen datum JJJJ-MM-DD, JJJJ-MM-00 of JJJJ-00-00',
  })
  .refine((s) => s.endsWith('-00') || bestaandeDatum(s), { message: 'is geen bestaande datum' });

/** RFC 3339 in UTC with a `Z`; fractions of a second are allowed. */
export const tijdstip: z.ZodType<Tijdstip> = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/, {
    message: 'is geen tijdstip in UTC met een Z',
  })
  .refine((s) => bestaandeDatum(s.slice(0, 10)), { message: 'is geen bestaand tijdstip' })
  .meta({ format: 'date-time' });

export const oin = z.string().regex(/^\d{20}$/, { message: 'is geen OIN van 20 cijfers' });

/** A finite number: metres, or a fraction. */
export const getal = z.number();
