// The files around a melding in one row, and the facts of one file: its type by content against its name and what was
// announced, its size and sum, and where the same content occurs again. Nothing is decided from it.
import { magBewaren, naamPast, typePast } from '../../../shared/domain/bestand/naam.ts';
import { KOP_BYTES, soortVan } from '../../../shared/domain/bestand/soort.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import type { Controle, Reeksbestand } from '../../../shared/ipc/vormen/bijlage.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import { kenmerkVan } from '../store/rij-inhoud.ts';
import { bijlageVan } from './bijlage-bewaren.ts';
import { NIET_GELEZEN } from './bijlage-lezen.ts';
import type { Context, UseCase } from './context.ts';
import { bijlagen } from './dossier-delen.ts';

/** Related meldingen whose files are walked through; more than anybody does. */
const MAX_VERWANT = 25;
const MAX_DUBBEL = 20;

function bestandenVan(c: Context, melding: Melding, verwant: boolean): Reeksbestand[] {
  return bijlagen(c, melding).map((b) => ({ ...b, melding: melding.uuid, kenmerk: kenmerkVan(melding), verwant }));
}

export const bijlageReeks: UseCase<'bijlage.reeks'> = (c, { melding: uuid }) => {
  const melding = c.meldingen.projecteer(uuid)?.melding;
  if (melding === undefined) return mis({ code: 'onbekend' });
  const rij = c.dossiers.rijVan(uuid);
  const anderen = (rij === undefined ? [] : c.verwant.bij(rij))
    .toSorted((a, b) => b.rij - a.rij)
    .flatMap(({ rij: andere }) => c.meldingen.rij(andere)?.uuid ?? [])
    .filter((andere) => andere !== uuid)
    .slice(0, MAX_VERWANT)
    .flatMap((andere) => c.meldingen.projecteer(andere)?.melding ?? []);
  return goed([...bestandenVan(c, melding, false), ...anderen.flatMap((andere) => bestandenVan(c, andere, true))]);
};

/** Other files with the same content. */
function dubbelen(c: Context, uuid: string, wortel: string, sha256: string): Controle['dubbel'] {
  return c.bijlagen
    .metInhoud(sha256)
    .filter((ander) => ander.uuid !== uuid)
    .flatMap((ander) => {
      const gevonden = bijlageVan(c, ander.uuid);
      if (gevonden === undefined) return [];
      const { melding, bijlage } = gevonden;
      return [
        {
          melding: melding.uuid,
          kenmerk: kenmerkVan(melding),
          registratie: melding.registratie,
          bestandsnaam: bijlage.bestandsnaam,
          zelf: melding.uuid === wortel,
        },
      ];
    })
    .slice(0, MAX_DUBBEL);
}

export const bijlageControle: UseCase<'bijlage.controle'> = (c, { uuid }) => {
  const gevonden = bijlageVan(c, uuid);
  if (gevonden === undefined) return mis({ code: 'onbekend' });
  const { melding, bijlage } = gevonden;
  const { bestandsnaam, mimeType, bytes, sha256 } = bijlage;
  const kop = c.bijlagen.lees(uuid, 0, KOP_BYTES);
  if (!kop.ok) return mis({ code: NIET_GELEZEN[kop.reden] });
  const staart = c.bijlagen.lees(uuid, Math.max(0, bytes - KOP_BYTES));
  if (!staart.ok) return mis({ code: NIET_GELEZEN[staart.reden] });
  const soort = soortVan({ kop: kop.bytes, staart: staart.bytes, bytes, naam: bestandsnaam });
  return goed({
    uuid,
    bestandsnaam,
    mimeType,
    soort,
    naamPast: naamPast(soort, bestandsnaam),
    typePast: typePast(soort, mimeType),
    magBewaren: magBewaren(soort, bestandsnaam),
    bytes,
    sha256,
    dubbel: dubbelen(c, uuid, melding.uuid, sha256),
  });
};
