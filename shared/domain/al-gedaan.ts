// "Al gedaan door …": a refused decision whose wanted status already holds, with nothing else to lose (koppelvlak chapter 5).
import type { Annotatie } from './annotatie.ts';

/** True when dropping this batch loses nothing: its last status holds already, and it carries no text, result or note. */
export function alGedaan(batch: readonly Annotatie[], huidigeStatus: string): boolean {
  const laatste = batch.flatMap((a) => (a.soort === 'status' ? [a] : [])).at(-1);
  if (laatste === undefined || laatste.status !== huidigeStatus) return false;
  return batch.every(
    (a) =>
      a.soort === 'toewijzing' ||
      (a.soort === 'status' && a.resultaat === undefined && (a.toelichting ?? '').trim() === ''),
  );
}
