// A directory for the tests of the kompas: every municipality of now and before, RNI, and a few others, as the service gives it.
import { maakAdresboek as maakDienstboek } from '../../../../central/regels/adresboek.ts';
import { type Adresboek, type Ingang, maakAdresboek } from '../../../../shared/domain/kompas/adresboek.ts';

export const VANDAAG = '2026-11-23';

/** @param erbij replaces or adds entries. */
export function boekOp(vandaag: string = VANDAAG, erbij: readonly Ingang[] = []): Adresboek {
  const anders = new Set(erbij.map((i) => i.code));
  const lijst = maakDienstboek()
    .lijst(vandaag)
    .filter((b) => !anders.has(b.code))
    .map(
      (b): Ingang => ({
        code: b.code,
        naam: b.naam,
        registraties: b.registraties,
        opvolgers: b.opvolgers ?? [],
        ...(b.opgehevenPer === undefined ? {} : { opgehevenPer: b.opgehevenPer }),
      }),
    );
  return maakAdresboek([...lijst, ...erbij]);
}
