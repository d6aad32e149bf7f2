// The files of the fake desk: the row that the pane walks through, and unremarkable facts.
import type { Controle, Reeksbestand } from '../../../shared/ipc/vormen/bijlage.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { mis } from '../../../shared/lib/result.ts';
import type { NepMelding } from './meldingen.ts';

export function reeksVan({ dossier }: NepMelding, verwant = false): Reeksbestand[] {
  return dossier.bijlagen.map((b) => ({ ...b, melding: dossier.uuid, kenmerk: dossier.kenmerk, verwant }));
}

export function controleVan({ uuid, bestandsnaam, mimeType, bytes }: Reeksbestand): Controle {
  return {
    uuid,
    bestandsnaam,
    mimeType,
    soort: 'pdf',
    naamPast: true,
    typePast: true,
    magBewaren: true,
    bytes,
    sha256: 'a'.repeat(64),
    dubbel: [],
  };
}

/** @param vind a melding of the desk by its root. */
export function maakBijlagen(vind: (uuid: Uuid) => NepMelding | undefined) {
  const gezien = new Map<Uuid, Reeksbestand>();
  return {
    reeks: ({ melding }: { readonly melding: Uuid }) => {
      const gevonden = vind(melding);
      if (gevonden === undefined) return mis({ code: 'onbekend' } as const);
      const reeks = reeksVan(gevonden);
      for (const bestand of reeks) gezien.set(bestand.uuid, bestand);
      return { ok: true, waarde: reeks } as const;
    },
    controle: ({ uuid }: { readonly uuid: Uuid }) => {
      const bestand = gezien.get(uuid);
      return bestand ? ({ ok: true, waarde: controleVan(bestand) } as const) : mis({ code: 'onbekend' } as const);
    },
  };
}
