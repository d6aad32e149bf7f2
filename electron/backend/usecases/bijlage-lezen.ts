// The bytes of a file, piece by piece, for the document frame. Not a call of the contract: only main asks it.
import { inlineType, KOP_BYTES, soortVan } from '../../../shared/domain/bestand/soort.ts';
import type { Reply } from '../../../shared/ipc/envelope.ts';
import { mis } from '../../../shared/lib/result.ts';
import { isUuid } from '../../../shared/wire/bouwstenen.ts';
import type { Context } from './context.ts';

/** Most bytes of one answer. */
const HOOGSTENS = 1_048_576;

type Vraag = { readonly uuid: string; readonly van: number; readonly tot: number };

export const NIET_GELEZEN = { 'niet-aanwezig': 'bestand-niet-hier', beschadigd: 'bestand-beschadigd' } as const;

function deelVan(c: Context, { uuid, van, tot }: Vraag): Reply {
  const bestand = isUuid(uuid) ? c.bijlagen.bestand(uuid) : undefined;
  if (bestand === undefined) return mis({ code: 'onbekend' });
  if (!(Number.isSafeInteger(van) && van >= 0 && tot >= van)) return mis({ code: 'ongeldige-invoer' });
  const gelezen = c.bijlagen.lees(uuid, van, Math.min(tot, van + HOOGSTENS));
  if (!gelezen.ok) return mis({ code: NIET_GELEZEN[gelezen.reden] });
  const { bytes } = gelezen;
  // By content, and only where the beginning is at hand: a later piece is never opened by itself.
  const kop = van === 0 ? bytes.subarray(0, KOP_BYTES) : new Uint8Array();
  const type = inlineType(soortVan({ kop, staart: kop, bytes: bestand.bytes, naam: '' }));
  return { ok: true, waarde: { bytes, totaal: bestand.bytes, type } };
}

/** `{ bytes, totaal, type }`, or why not. Nothing while the screen is locked. */
export function leesBijlage(c: Context | undefined, vraag: Vraag, opFout: (naam: string, id: string) => void): Reply {
  if (c === undefined) return mis({ code: 'niet-gereed' });
  if (c.slot.dicht()) return mis({ code: 'vergrendeld' });
  try {
    return deelVan(c, vraag);
  } catch {
    opFout('bijlage.lees', vraag.uuid.slice(-12));
    return mis({ code: 'onverwacht' });
  }
}
