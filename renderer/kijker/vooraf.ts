// What is refused before anything of a file is decoded: by its kind, or by the size that an image claims. Pure.
import { beeldmaat, past } from '../../shared/domain/bestand/beeldmaat.ts';
import type { Bestandssoort } from '../../shared/domain/bestand/soort.ts';
import { type Weigering, weigering } from '../../shared/domain/bestand/weigering.ts';

const TE_TONEN: ReadonlySet<Bestandssoort> = new Set([
  'pdf',
  'jpeg',
  'png',
  'gif',
  'webp',
  'tiff',
  'tekst',
  'xml',
  'csv',
  'eml',
  'msg',
  'docx',
  'xlsx',
  'odt',
  'ods',
]);

const BEELD: ReadonlySet<Bestandssoort> = new Set(['jpeg', 'png', 'gif', 'webp', 'tiff']);

/** null: it may be opened. */
export function weigerVooraf(soort: Bestandssoort, bytes: Uint8Array): Weigering | null {
  if (soort === 'leeg') return weigering('leeg', {});
  if (soort === 'programma' || soort === 'script') return weigering('programma', {});
  if (soort === 'office-versleuteld') return weigering('versleuteld', { soort });
  if (!TE_TONEN.has(soort)) return weigering('niet-te-tonen', { soort });
  if (!BEELD.has(soort)) return null;
  const maat = beeldmaat(soort, bytes);
  if (maat === undefined || maat.breedte === 0 || maat.hoogte === 0) return weigering('beschadigd', { soort });
  return past(maat) ? null : weigering('te-veel-pixels', maat);
}
