// The marks of a dossier: every note on a file, also one that is on its way, that was refused or that was let go, with where
// it lies or why one can't go there.
import type { AantekeningAnnotatie } from '../../../shared/domain/annotatie.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { isMerk, merkplek } from '../../../shared/domain/merk.ts';
import type { Dossier, Merk } from '../../../shared/ipc/vormen/dossier.ts';
import { isOnderweg, type OutboxRij } from '../store/outbox-store.ts';
import { type Context, wieBenIk } from './context.ts';
import { auteur, stapzekerheid } from './tijdlijn.ts';

type Merkannotatie = Pick<
  AantekeningAnnotatie,
  'uuid' | 'tekst' | 'bijlage' | 'plaats' | 'attribuut' | 'geannoteerdOp' | 'zichtbaar'
>;
type Ongenummerd = Omit<Merk, 'nummer'>;

function merkVan(
  a: Merkannotatie,
  van: Pick<Merk, 'wie' | 'zekerheid'>,
  bestanden: Dossier['bijlagen'],
): readonly Ongenummerd[] {
  if (a.bijlage === undefined) return [];
  const bestand = bestanden.find((b) => b.uuid === a.bijlage);
  const { plaats, reden } = merkplek(a.plaats, bestand && bestand.staat === 'aanwezig');
  return [
    {
      uuid: a.uuid,
      bijlage: a.bijlage,
      bestandsnaam: bestand?.bestandsnaam ?? null,
      plaats: plaats && { ...plaats },
      reden,
      attribuut: a.attribuut ?? null,
      tekst: a.tekst,
      geannoteerdOp: a.geannoteerdOp,
      zichtbaar: a.zichtbaar === 'bronhouders' ? 'bronhouders' : 'eigen',
      ...van,
    },
  ];
}

/** Marks that did not arrive. */
function nietAangekomen(c: Context, batches: readonly OutboxRij[], bestanden: Dossier['bijlagen']): Ongenummerd[] {
  return batches.flatMap(({ staat, annotaties }) => {
    if (staat !== 'conflict' && staat !== 'geparkeerd' && staat !== 'vervallen') return [];
    const van = { wie: wieBenIk(c).naam, zekerheid: staat };
    return annotaties.flatMap((a) => (a.soort === 'aantekening' ? merkVan(a, van, bestanden) : []));
  });
}

/** @param batches all of this melding, whatever became of them. */
export function merkenVan(
  c: Context,
  melding: Melding,
  batches: readonly OutboxRij[],
  bestanden: Dossier['bijlagen'],
): Merk[] {
  const onderweg = batches.filter(isOnderweg);
  const aangekomen = melding.tijdlijn.flatMap((regel): readonly Ongenummerd[] => {
    const { annotatie: a } = regel;
    if (a.soort !== 'aantekening' || !isMerk(a)) return [];
    return merkVan(a, { wie: auteur(c, a, melding), zekerheid: stapzekerheid(regel, onderweg) }, bestanden);
  });
  return [...aangekomen, ...nietAangekomen(c, batches, bestanden)].map((merk, i) => ({ ...merk, nummer: i + 1 }));
}
