// Shape of a batch: everything that can be said of it without looking at a tree, with every fault at once (koppelvlak ch. 2).
// The wire schema says what one annotation looks like; this adds what holds between them, and who the author must be.
import { type Annotatie, SOORTEN, type Soort } from '../../shared/domain/annotatie.ts';
import { inhoudVan, isObject, type Rauw } from '../../shared/domain/inhoud.ts';
import type { Veldfout } from '../../shared/domain/toelating.ts';
import { goed, mis, type Result } from '../../shared/lib/result.ts';
import { kopSchema } from '../../shared/wire/annotatie-schema.ts';

/** Who the author of every annotation has to be. */
export type Auteureis = {
  readonly oin: string;
  readonly medewerker: string;
  /** A bronhouder's annotation names its medewerker; a melder's need not. */
  readonly medewerkerVerplicht: boolean;
};

export type Batch = { readonly annotaties: readonly Annotatie[]; readonly basis?: number };

/** What of a schema is needed here; any zod schema has it. */
export type Schema = {
  readonly safeParse: (waarde: unknown) => {
    readonly success: boolean;
    readonly error?: {
      readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
    };
  };
};

/** JSON Pointer (RFC 6901). */
export function wijzer(pad: readonly PropertyKey[]): string {
  return pad.map((deel) => `/${String(deel).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The faults a schema finds, each with its place. */
export function schemafouten(schema: Schema, waarde: unknown, voor = ''): Veldfout[] {
  const uitkomst = schema.safeParse(waarde);
  return (uitkomst.error?.issues ?? []).map(({ path, message }) => ({ pad: voor + wijzer(path), melding: message }));
}

function isSoort(soort: unknown): soort is Soort {
  return (SOORTEN as readonly unknown[]).includes(soort);
}

function auteurfouten(a: Rauw, pad: string, eis: Auteureis): Veldfout[] {
  const door = a.geannoteerdDoor;
  if (!isObject(door)) return [];
  const fouten: Veldfout[] = [];
  if (typeof door.oin === 'string' && door.oin !== eis.oin)
    fouten.push({ pad: `${pad}/geannoteerdDoor/oin`, melding: 'is niet de organisatie waarvoor u bent ingelogd' });
  const { medewerker } = door;
  if (medewerker === undefined && eis.medewerkerVerplicht)
    fouten.push({ pad: `${pad}/geannoteerdDoor/medewerker`, melding: 'ontbreekt' });
  if (typeof medewerker === 'string' && medewerker !== eis.medewerker)
    fouten.push({ pad: `${pad}/geannoteerdDoor/medewerker`, melding: 'bent u niet zelf' });
  return fouten;
}

/** One root for the whole batch; only the root itself has the root's uuid. */
function wortelfouten(a: Rauw, pad: string, wortel: unknown): Veldfout[] {
  const fouten: Veldfout[] = [];
  const isWortel = a.soort === 'terugmelding';
  if (a.wortel !== wortel)
    fouten.push({ pad: `${pad}/wortel`, melding: 'is een andere dan die van de eerste annotatie' });
  if (isWortel && a.uuid !== a.wortel)
    fouten.push({ pad: `${pad}/wortel`, melding: 'is bij een terugmelding gelijk aan de uuid' });
  if (!isWortel && typeof a.uuid === 'string' && a.uuid === a.wortel)
    fouten.push({ pad: `${pad}/uuid`, melding: 'is al die van de terugmelding zelf' });
  return fouten;
}

/** What the schema leaves out once it has found another fault in the same annotation. */
function overgeslagen(a: Rauw, pad: string): Veldfout[] {
  // Of a kind that does not exist, the fields that all kinds share can still be judged.
  if (!isSoort(a.soort)) return schemafouten(kopSchema, a, pad);
  const leegContact = a.soort === 'contact' && !['naam', 'email', 'telefoon'].some((veld) => a[veld] !== undefined);
  return leegContact
    ? [{ pad, melding: 'een contact heeft ten minste een naam, een e-mailadres of een telefoonnummer' }]
    : [];
}

function annotatiefouten(a: Rauw, pad: string, eis: Auteureis): Veldfout[] {
  return [...overgeslagen(a, pad), ...auteurfouten(a, pad, eis)];
}

function samenhangfouten(lijst: readonly unknown[], eis: Auteureis): Veldfout[] {
  const gezien = new Set<unknown>();
  const wortel = lijst.find(isObject)?.wortel;
  return lijst.flatMap((a, i): Veldfout[] => {
    if (!isObject(a)) return [];
    const pad = `/annotaties/${i}`;
    const { uuid } = a;
    const dubbel = typeof uuid === 'string' && gezien.has(uuid);
    gezien.add(uuid);
    return [
      ...annotatiefouten(a, pad, eis),
      ...(dubbel ? [{ pad: `${pad}/uuid`, melding: 'staat twee keer in de batch' }] : []),
      ...wortelfouten(a, pad, wortel),
    ];
  });
}

function zonderDubbele(fouten: readonly Veldfout[]): Veldfout[] {
  const perFout = new Map(fouten.map((fout) => [`${fout.pad} ${fout.melding}`, fout]));
  return [...perFout.values()];
}

/**
 * Reads a batch as it came over the wire.
 * @param schema of the request: `postAnnotatiesSchema` or `postTerugmeldingSchema`.
 */
export function leesBatch(lijf: unknown, schema: Schema, eis: Auteureis): Result<Batch, readonly Veldfout[]> {
  const lijst = isObject(lijf) && Array.isArray(lijf.annotaties) ? lijf.annotaties : [];
  const annotaties = lijst.map((a: unknown) => (isObject(a) ? inhoudVan(a) : a));
  const inzending = isObject(lijf) && Array.isArray(lijf.annotaties) ? { ...lijf, annotaties } : lijf;
  const fouten = zonderDubbele([...schemafouten(schema, inzending), ...samenhangfouten(annotaties, eis)]);
  if (fouten.length > 0 || !isObject(lijf)) return mis(fouten);
  const { basis } = lijf;
  // The schema passed: from here on it is what it says it is, with its unknown extra fields.
  return goed({ annotaties: annotaties as Annotatie[], ...(typeof basis === 'number' ? { basis } : {}) });
}

/** The OIN that the first annotation names; decides for which organisation somebody with two acts. */
export function genoemdeOin(lijf: unknown): string | undefined {
  if (!isObject(lijf) || !Array.isArray(lijf.annotaties)) return undefined;
  const eerste: unknown = lijf.annotaties[0];
  const door = isObject(eerste) ? eerste.geannoteerdDoor : undefined;
  return isObject(door) && typeof door.oin === 'string' ? door.oin : undefined;
}
