// The texts of a dossier: masked as it opens, in full for who asks to see the numbers in them (and then that is logged).
import type { Melding } from '../../../shared/domain/melding.ts';
import { maskeerTekst, telNummers } from '../../../shared/domain/waakhond/maskeren.ts';
import type { Dossier, Dossierteksten } from '../../../shared/ipc/vormen/dossier.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import type { Context, UseCase } from './context.ts';
import { bijlagen, dossierwerk } from './dossier-delen.ts';
import { merkenVan } from './dossier-merken.ts';
import { tijdlijnVan } from './tijdlijn.ts';

/** For who may see them: what is done with them has to be logged by the caller. */
export function volleTeksten(c: Context, melding: Melding): Dossierteksten {
  const batches = c.outbox.vanWortel(melding.uuid);
  return {
    toelichting: melding.toelichting ?? null,
    algemeneGegevens: melding.algemeneGegevens.map(({ naam, waarde }) => ({ naam, waarde })),
    contactmomenten: dossierwerk(c, melding).contactmomenten,
    merken: merkenVan(c, melding, batches, bijlagen(c, melding)),
    tijdlijn: tijdlijnVan(c, melding, batches),
  };
}

/** The texts without numbers of persons, and how many were hidden. */
export function gemaskeerdeTeksten(c: Context, melding: Melding): Dossierteksten & Pick<Dossier, 'verborgenNummers'> {
  let verborgenNummers = 0;
  const masker = (tekst: string): string => {
    verborgenNummers += telNummers(tekst);
    return maskeerTekst(tekst);
  };
  const vol = volleTeksten(c, melding);
  const teksten = {
    toelichting: vol.toelichting === null ? null : masker(vol.toelichting),
    algemeneGegevens: vol.algemeneGegevens.map((g) => ({ ...g, waarde: masker(g.waarde) })),
    contactmomenten: vol.contactmomenten.map((m) => ({ ...m, tekst: maskeerTekst(m.tekst) })),
    // They stand in the timeline too: counted there.
    merken: vol.merken.map((m) => ({ ...m, tekst: maskeerTekst(m.tekst) })),
    tijdlijn: vol.tijdlijn.map((r) => ({ ...r, tekst: r.tekst === null ? null : masker(r.tekst) })),
  };
  return { ...teksten, verborgenNummers };
}

/** The texts in full. The showing is logged: who, when, which melding, what for; never a number itself. */
export const nummersTonen: UseCase<'melding.nummersTonen'> = (c, { uuid, doel }) => {
  const melding = c.meldingen.projecteer(uuid)?.melding;
  if (melding === undefined) return mis({ code: 'onbekend' });
  c.transactie(() => c.audit.schrijf(tijdstip(c.klok.nu()), 'identificatie-getoond', uuid, { soort: 'TEKST', doel }));
  return goed(volleTeksten(c, melding));
};
