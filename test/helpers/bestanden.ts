// Meldingen with files, put at the scripted service; and turns of the loop that fetches them.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../electron/backend/db/digest.ts';
import type { Beurt } from '../../electron/backend/sync/bijlagen.ts';
import type { BijlageAnnotatie } from '../../shared/domain/annotatie.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import { AFNEMER, melding, volgUuid } from './bouwers.ts';
import type { NepDienst } from './nep-dienst.ts';
import { createWerkplaats, type Werkplaats } from './werkplaats.ts';

export const MB = 2 ** 20;

/** Bytes that are different for every `zaad`, the same in every run, and not the same twice within a file. */
export function inhoud(aantal: number, zaad = 1): Uint8Array {
  const bytes = Buffer.alloc(aantal);
  for (let i = 0; i + 4 <= aantal; i += 4) bytes.writeUInt32LE((i * 2_654_435_761 + zaad * 97) >>> 0, i);
  return bytes;
}

export function bijlageBij(wortel: Uuid, bytes: Uint8Array, meer: Partial<BijlageAnnotatie> = {}): BijlageAnnotatie {
  return {
    uuid: volgUuid(),
    wortel,
    geannoteerdDoor: AFNEMER,
    geannoteerdOp: '2026-11-23T08:00:00Z',
    zichtbaar: 'allen',
    soort: 'bijlage',
    bestandsnaam: 'huurcontract.pdf',
    mimeType: 'application/pdf',
    bytes: bytes.length,
    sha256: sha256(bytes),
    ...meer,
  };
}

/** A melding with these files arrives, and the service has their bytes. Returns the uuids of the files. */
export function metBestanden(
  dienst: NepDienst,
  bestanden: readonly Uint8Array[],
  o: Parameters<typeof melding>[0] & { readonly zegt?: Partial<BijlageAnnotatie> } = {},
): { readonly wortel: Uuid; readonly uuids: readonly Uuid[] } {
  const { wortel, annotaties } = melding(o);
  const bijlagen = bestanden.map((bytes) => bijlageBij(wortel, bytes, o.zegt));
  dienst.ontvang(...annotaties, ...bijlagen);
  bijlagen.forEach((b, i) => {
    const bytes = bestanden[i];
    if (bytes) dienst.bestanden.zet(b.uuid, bytes);
  });
  return { wortel, uuids: bijlagen.map((b) => b.uuid) };
}

/** Turns of the loop until there is nothing to do now, or it has to wait. Returns what the last one came to. */
export async function haalBestanden(w: Werkplaats, hoogstens = 100): Promise<Beurt> {
  const signaal = new AbortController().signal;
  for (let i = 0; i < hoogstens; i += 1) {
    const beurt = await w.bestanden.eenBeurt(signaal);
    if (beurt !== 'verder') return beurt;
  }
  throw new Error('er kwam geen einde aan');
}

/** A workplace with one file that has landed and not been fetched. @param zegt what its annotation says otherwise. */
export async function eenBestand(bytes: Uint8Array, zegt: Partial<BijlageAnnotatie> = {}) {
  const w = createWerkplaats();
  const { wortel, uuids } = metBestanden(w.dienst, [bytes], { zegt });
  await w.pull();
  const uuid = uuids[0] ?? wortel;
  return { w, wortel, uuid, stand: () => w.bijlagen.stand(uuid) };
}

/** Paths of everything that is kept of files: whole ones and pieces. */
export function opSchijf(w: Werkplaats): string[] {
  const map = join(w.map, 'bestanden');
  if (!existsSync(map)) return [];
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((d) => d.isFile())
    .map((d) => join(d.parentPath, d.name));
}

/** The ranges that were asked for, in order. */
export function bereiken(w: Werkplaats): string[] {
  return w.dienst.bestanden.bereiken().map((b) => b.bereik);
}
