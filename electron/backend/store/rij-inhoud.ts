// What a row of a list says of its melding.
import { maskeerIdentificatie } from '../../../shared/domain/identificatie.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import type { Termijn } from '../../../shared/domain/termijn/termijnen.ts';
import { type Reeks, reeksVan } from '../../../shared/domain/verwant.ts';
import type { Uitgaandzekerheid } from '../../../shared/ipc/vormen/zekerheid.ts';
import type { OutboxRij } from './outbox-store.ts';

/** What a list row needs beside its columns; stored as JSON. The clock's words depend on today and are made when asked. */
export type RijInhoud = {
  readonly registratie: string;
  readonly titel: string;
  readonly identificatie: string;
  readonly tekst: string;
  readonly melder: string;
  readonly anoniem: boolean;
  readonly status: string;
  readonly statusnaam: string;
  readonly bijlagen: number;
  readonly termijn: Termijn | null;
  readonly gestopt: boolean;
  readonly zekerheid: Uitgaandzekerheid | null;
  readonly labels: readonly string[];
  /** "1 van 3", as its text says. */
  readonly reeks: Reeks | null;
};

/** The certainty that matters most to a person, of all batches of one melding that are not done. */
export function zwaarsteZekerheid(rijen: readonly OutboxRij[]): Uitgaandzekerheid | null {
  const staten = new Set(rijen.map((r) => r.staat));
  for (const staat of ['conflict', 'geparkeerd', 'onzeker', 'wacht', 'verzonden', 'klaar'] as const)
    if (staten.has(staat)) return staat;
  return null;
}

export function kenmerkVan(melding: Melding): string {
  return melding.kenmerk ?? melding.uuid.slice(0, 8);
}

export function titelVan(melding: Melding): string {
  return melding.object ?? statusnaam(melding.registratie, melding.meldsoort);
}

export function melderVan(melding: Melding): { naam: string; anoniem: boolean } {
  const organisatie = melding.contactMelder?.organisatie ?? melding.melderNaam;
  const ingevoerd = melding.herkomst === undefined ? undefined : `ingevoerd (${melding.herkomst})`;
  return { naam: organisatie ?? ingevoerd ?? 'onbekende melder', anoniem: melding.contactMelder === undefined };
}

export function rijInhoud(
  melding: Melding,
  termijn: Termijn | undefined,
  gestopt: boolean,
  zekerheid: Uitgaandzekerheid | null,
): RijInhoud {
  const melder = melderVan(melding);
  return {
    registratie: melding.registratie,
    titel: titelVan(melding),
    identificatie: maskeerIdentificatie(melding.objectidentificatie.soort, melding.objectidentificatie.waarde),
    tekst: (melding.toelichting ?? '').replaceAll(/\s+/g, ' ').slice(0, 160),
    melder: melder.naam,
    anoniem: melder.anoniem,
    status: melding.status,
    statusnaam: statusnaam(melding.registratie, melding.status),
    bijlagen: melding.bijlagen.length,
    termijn: termijn ?? null,
    gestopt,
    zekerheid,
    labels: melding.labels,
    reeks: reeksVan(melding.toelichting) ?? null,
  };
}
