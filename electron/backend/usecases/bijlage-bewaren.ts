// Keeping a file outside the program, as it is: nothing is stripped and nothing is called safe. What would run is refused.
import { magBewaren, veiligeNaam } from '../../../shared/domain/bestand/naam.ts';
import { soortVanGeheel } from '../../../shared/domain/bestand/soort.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import { NIET_GELEZEN } from './bijlage-lezen.ts';
import type { AsyncUseCase, Context } from './context.ts';

/** The name that the annotation gives a file, and its announced type; undefined when no melding names it. */
export function bijlageVan(c: Context, uuid: string) {
  const wortel = c.bijlagen.bestand(uuid)?.wortel;
  const melding = wortel === undefined ? undefined : c.meldingen.projecteer(wortel)?.melding;
  const bijlage = melding?.bijlagen.find((b) => b.uuid === uuid);
  return melding && bijlage ? { melding, bijlage } : undefined;
}

export const bijlageBewarenAls: AsyncUseCase<'bijlage.bewarenAls'> = async (c, { uuid }) => {
  const gevonden = bijlageVan(c, uuid);
  if (gevonden === undefined) return mis({ code: 'onbekend' });
  const { melding, bijlage } = gevonden;
  const gelezen = c.bijlagen.lees(uuid);
  if (!gelezen.ok) return mis({ code: NIET_GELEZEN[gelezen.reden] });
  const soort = soortVanGeheel(gelezen.bytes, bijlage.bestandsnaam);
  if (!magBewaren(soort, bijlage.bestandsnaam)) return mis({ code: 'uitvoerbaar' });
  const bestand = await c.uitvoer.kies('bestand', veiligeNaam(bijlage.bestandsnaam));
  if (bestand === null) return goed({ bestand });
  // In the dialog one can give it another name.
  if (!magBewaren(soort, bestand)) return mis({ code: 'uitvoerbaar' });
  if (!c.uitvoer.schrijf(bestand, gelezen.bytes)) return mis({ code: 'map-onbruikbaar' });
  c.transactie(() => c.audit.schrijf(tijdstip(c.klok.nu()), 'bijlage-bewaard', melding.uuid, { bijlage: uuid }));
  return goed({ bestand });
};
