// What can be found of a melding: all readable text in one piece, and the exact keys (identifiers, kenmerk, references).
import type { Melding } from './melding.ts';
import { profielVan } from './registraties/registraties.ts';

/** Everything a person could read of it, a line each. Identifiers are not in it: those are found whole (`zoeksleutels`). */
export function zoektekst(melding: Melding): string {
  const contact = melding.contactMelder;
  const regels: (string | undefined)[] = [
    melding.object,
    melding.melderNaam,
    contact?.organisatie,
    contact?.afdeling,
    contact?.naam,
    melding.toelichting,
    ...melding.attributen.flatMap((a) => [a.naam, a.waardeBasisregistratie, a.waardeWaargenomen]),
    ...melding.algemeneGegevens.flatMap((g) => [g.naam, g.waarde]),
    ...melding.bijlagen.flatMap((b) => [b.bestandsnaam, b.beschrijving]),
    ...melding.statusgeschiedenis.map((s) => s.toelichting),
    ...melding.aantekeningen.map((a) => a.tekst),
    ...melding.contactmomenten.map((c) => c.tekst),
    ...melding.verwijzingen.map((v) => v.waarde),
    ...melding.labels,
    ...(isVrijeTekst(melding) ? [melding.objectidentificatie.waarde] : []),
  ];
  return regels.filter((regel) => regel !== undefined && regel.trim() !== '').join('\n');
}

/** An address is read, not looked up as a number: its profile calls it free text. */
function isVrijeTekst({ registratie, objectidentificatie }: Melding): boolean {
  const soort = profielVan(registratie)?.objectidentificaties.find((o) => o.soort === objectidentificatie.soort);
  return soort?.controle === 'vrije tekst';
}

/** A key as it is compared: letters and digits only, without case. `999.990.743` and `999990743` are one. */
export function zoeksleutel(tekst: string): string {
  return tekst.toLocaleLowerCase('nl').replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The keys under which a melding is found whole, each once. */
export function zoeksleutels(melding: Melding): string[] {
  const sleutels = [
    melding.objectidentificatie.waarde,
    melding.kenmerk ?? '',
    melding.uuid,
    ...melding.verwijzingen.map((v) => v.waarde),
  ].map(zoeksleutel);
  return [...new Set(sleutels)].filter((sleutel) => sleutel.length >= 3);
}

/**
 * A typed text as a full-text question: every word must be there, the last one may still be unfinished.
 * Undefined when there is no word in it. Nothing typed can be an operator.
 */
export function zoekvraag(getypt: string): string | undefined {
  const woorden = getypt.normalize('NFC').match(/[\p{L}\p{N}]+/gu);
  if (!woorden) return undefined;
  return woorden.map((woord, i) => (i === woorden.length - 1 ? `"${woord}"*` : `"${woord}"`)).join(' ');
}

/** A word or, `letterlijk`, a phrase as it stands. */
export type Zoekterm = { readonly tekst: string; readonly letterlijk: boolean };

/**
 * Terms as one full-text expression: all of them (`en`) or any of them (`of`). A word that is not `letterlijk` may be
 * unfinished from two characters on. Undefined when there is nothing to look for. Nothing typed can be an operator.
 */
export function zoekuitdrukking(termen: readonly Zoekterm[], verband: 'en' | 'of'): string | undefined {
  const delen = termen.flatMap(({ tekst, letterlijk }) => {
    const woorden = tekst.normalize('NFC').match(/[\p{L}\p{N}]+/gu);
    if (!woorden) return [];
    const laatste = woorden.at(-1) ?? '';
    return [`"${woorden.join(' ')}"${letterlijk || laatste.length < 2 ? '' : '*'}`];
  });
  return delen.length === 0 ? undefined : delen.join(verband === 'en' ? ' AND ' : ' OR ');
}
