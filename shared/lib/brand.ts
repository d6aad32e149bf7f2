// Names for strings that look alike but are not interchangeable.

declare const merk: unique symbol;

export type Brand<T, B extends string> = T & { readonly [merk]: B };

/** A UUID in lower case (v4 or v7), identity of an annotation and of its root. */
export type Uuid = Brand<string, 'Uuid'>;

/** Marks a string that is known to be a UUID (made here, or checked by the wire schema). */
export function asUuid(tekst: string): Uuid {
  return tekst as Uuid;
}

/** Calendar date `JJJJ-MM-DD` in Europe/Amsterdam. */
export type Datum = string;

/** Moment in RFC 3339, UTC, with a `Z`. */
export type Tijdstip = string;
