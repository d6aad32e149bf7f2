// A dossier leaves the program, as a PDF or on paper. That it did, and which numbers of persons stand in it in full, is recorded
// before the document is made: a crash leaves a line too many, never one too few.

import { isGeheimeIdentificatie } from '../../../shared/domain/identificatie.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import type { Afdruk } from '../../../shared/ipc/backend-protocol.ts';
import type { Dossierkeuze } from '../../../shared/ipc/vormen/afdruk.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { mis } from '../../../shared/lib/result.ts';
import { bewaarAlsPdf, drukAf } from './afdruk.ts';
import type { AsyncUseCase, Context } from './context.ts';
import { volleTeksten } from './dossier-teksten.ts';
import { volleRegel } from './dossier-verschil.ts';
import { dossierstuk, STUKTITEL } from './dossierstuk.ts';
import { beeldenVan, bestandenstuk } from './dossierstuk-bestanden.ts';
import { printPage } from './html.ts';
import { meldingDossier } from './melding-dossier.ts';
import { vandaagVan } from './werkvoorraad.ts';

type Bron = { readonly melding: Melding; readonly dossier: Dossier };

/** A dossier has its texts without the numbers in them; with them only where that was chosen. */
function bronVan(c: Context, { uuid, afschermen }: Dossierkeuze): Bron | undefined {
  const melding = c.meldingen.projecteer(uuid)?.melding;
  const dossier = meldingDossier(c, { uuid });
  if (melding === undefined || !dossier.ok) return undefined;
  const teksten = afschermen.nummers ? {} : volleTeksten(c, melding);
  return { melding, dossier: { ...dossier.waarde, ...teksten } };
}

/** The kinds of numbers that stand in the document in full, with their place in the difference. */
function getoond({ melding, dossier }: Bron): readonly { readonly soort: string; readonly attribuut?: number }[] {
  const { soort } = melding.objectidentificatie;
  const regels = dossier.verschil.flatMap(({ geheim }, attribuut) => {
    const vol = geheim ? volleRegel(melding, attribuut) : undefined;
    return vol === undefined ? [] : [{ soort: vol.soort, attribuut }];
  });
  const teksten = dossier.verborgenNummers > 0 ? [{ soort: 'TEKST' }] : [];
  return [...(isGeheimeIdentificatie(soort) ? [{ soort }] : []), ...regels, ...teksten];
}

function legVast(c: Context, bron: Bron, keuze: Dossierkeuze, wat: 'dossier-pdf' | 'dossier-afgedrukt'): void {
  const op = tijdstip(c.klok.nu());
  const { uuid, beelden, intern, afschermen } = keuze;
  c.transactie(() => {
    c.audit.schrijf(op, wat, uuid, { beelden, intern, ...afschermen });
    if (afschermen.nummers) return;
    for (const nummer of getoond(bron))
      c.audit.schrijf(op, 'identificatie-getoond', uuid, { ...nummer, doel: 'dossier' });
  });
}

function afdrukVan(c: Context, { melding, dossier }: Bron, keuze: Dossierkeuze): Afdruk {
  const beelden = keuze.beelden ? beeldenVan(c, melding) : null;
  const bron = {
    melding,
    dossier,
    keuze,
    gemaaktOp: tijdstip(c.klok.nu()),
    gemaaktDoor: c.meta.instelling('ik.naam') ?? '',
  };
  const lijf = dossierstuk(c, bron, (scherm) => bestandenstuk(c, melding, beelden, scherm));
  return { html: printPage(STUKTITEL, lijf), beelden: (beelden ?? []).map(({ type, bytes }) => ({ type, bytes })) };
}

export const dossierAlsPdf: AsyncUseCase<'dossier.alsPdf'> = async (c, keuze) => {
  const bron = bronVan(c, keuze);
  if (bron === undefined) return mis({ code: 'onbekend' });
  const maak = (): Afdruk => {
    legVast(c, bron, keuze, 'dossier-pdf');
    return afdrukVan(c, bron, keuze);
  };
  return bewaarAlsPdf(c, maak, `Dossier ${bron.dossier.registratie} ${vandaagVan(c)}.pdf`);
};

export const dossierAfdrukken: AsyncUseCase<'dossier.afdrukken'> = async (c, keuze) => {
  const bron = bronVan(c, keuze);
  if (bron === undefined) return mis({ code: 'onbekend' });
  legVast(c, bron, keuze, 'dossier-afgedrukt');
  return drukAf(c, afdrukVan(c, bron, keuze));
};
