// The files of a dossier in its document: always their list with size and SHA-256; by choice the pictures among them, as they
// are. A page of a PDF or a Word document is not drawn here: it says that it is a file of its own.

import type { BijlageAnnotatie } from '../../../shared/domain/annotatie.ts';
import { beeldmaat, past } from '../../../shared/domain/bestand/beeldmaat.ts';
import { inlineType, soortVanGeheel } from '../../../shared/domain/bestand/soort.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import type { Afdruk } from '../../../shared/ipc/backend-protocol.ts';
import type { Context } from './context.ts';
import { escapeHtml, heading, paragraph, table } from './html.ts';

/** Together, in bytes: what a document holds must stay to be mailed and opened. */
const MAX_BEELDEN = 60 * 2 ** 20;
const BEELDEN: ReadonlySet<string> = new Set(['jpeg', 'png', 'gif', 'webp']);

export type Beeld = Afdruk['beelden'][number] & { readonly bestandsnaam: string };

/** The picture of a file, when it is one that can be drawn in bounded memory; null for everything else. */
function beeldVan(c: Context, { uuid, bestandsnaam }: BijlageAnnotatie): Beeld | null {
  const gelezen = c.bijlagen.lees(uuid);
  if (!gelezen.ok) return null;
  const soort = soortVanGeheel(gelezen.bytes, bestandsnaam);
  const maat = BEELDEN.has(soort) ? beeldmaat(soort, gelezen.bytes) : undefined;
  if (maat === undefined || maat.breedte === 0 || maat.hoogte === 0 || !past(maat)) return null;
  return { bestandsnaam, type: inlineType(soort), bytes: gelezen.bytes };
}

/** Pictures in the order of the files, until they come to too much. */
export function beeldenVan(c: Context, melding: Melding): readonly Beeld[] {
  const beelden: Beeld[] = [];
  let samen = 0;
  for (const bijlage of melding.bijlagen) {
    if (samen + bijlage.bytes > MAX_BEELDEN) continue;
    const beeld = beeldVan(c, bijlage);
    if (beeld === null) continue;
    samen += beeld.bytes.length;
    beelden.push(beeld);
  }
  return beelden;
}

function staat(c: Context, uuid: string): string {
  return c.bijlagen.stand(uuid)?.staat === 'aanwezig' ? 'op deze computer' : 'niet op deze computer';
}

const plaat = ({ bestandsnaam }: Beeld, i: number, scherm: (tekst: string) => string): string => {
  const naam = escapeHtml(scherm(bestandsnaam));
  return `<figure><img src="beeld/${i}" alt="Afbeelding ${naam}"><figcaption>${naam}</figcaption></figure>`;
};

/** @param beelden null = without pictures. */
export function bestandenstuk(
  c: Context,
  melding: Melding,
  beelden: readonly Beeld[] | null,
  scherm: (tekst: string) => string,
): string {
  const { bijlagen } = melding;
  if (bijlagen.length === 0) return heading(2, 'Bestanden') + paragraph('Bij deze melding zijn geen bestanden.');
  const lijst = table(
    ['Bestand', 'Aangekondigd als', 'Bytes', 'Aanwezig', 'SHA-256'],
    bijlagen.map((b) => [
      scherm(b.bestandsnaam),
      b.mimeType,
      b.bytes.toLocaleString('nl-NL'),
      staat(c, b.uuid),
      b.sha256,
    ]),
    'bestanden',
  );
  const rest = beelden === null ? 0 : bijlagen.length - beelden.length;
  const nietErin =
    rest === 0
      ? ''
      : paragraph(
          `${rest === 1 ? '1 bestand is' : `${rest} bestanden zijn`} geen afbeelding, niet op deze computer of te groot, en staat hier alleen in de lijst.`,
        );
  return heading(2, 'Bestanden') + lijst + nietErin + (beelden ?? []).map((b, i) => plaat(b, i, scherm)).join('');
}
