// A decision that is being written: of which melding, of which kind, and under which key its text is kept.
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import type { Velden } from './velden.ts';

/** A dialog that is open, or is to be opened once its dossier is there. */
export type Dialoog = { readonly uuid: Uuid; readonly soort: Opdrachtsoort };

/** A text that went along with a decision, should that be recalled. */
export type Vertrokken = { readonly batch: Uuid; readonly sleutel: string; readonly velden: Velden };

export function sleutelVan({ uuid, soort }: Dialoog): string {
  return `${uuid}/${soort}`;
}

/** The table without this key. */
export function zonder<T>(tabel: Readonly<Record<string, T>>, sleutel: string): Record<string, T> {
  return Object.fromEntries(Object.entries(tabel).filter(([naam]) => naam !== sleutel));
}
