// What makes meldingen related: the same person, object or address, or one series of the same afnemer. Related ones are
// shown together and can be handled together; each keeps a status of its own.
import { isGeheimeIdentificatie } from './identificatie.ts';
import type { Melding } from './melding.ts';
import { amsterdamDatum } from './termijn/amsterdam.ts';
import { isPostcode } from './verschil/oordelen.ts';
import { zoeksleutel } from './zoektekst.ts';

/** In order of how much it says: the first that two meldingen share is the reason that is given. */
export const VERWANTSCHAPPEN = ['persoon', 'object', 'adres', 'reeks'] as const;
export type Verwantschap = (typeof VERWANTSCHAPPEN)[number];

export type Reeks = { readonly nummer: number; readonly totaal: number };

const REEKS = /\b(\d{1,2}) van (?:de )?(\d{1,2})\b/giu;

/** "melding 1 van 3" in a text: the portal takes one object a melding, so an afnemer numbers what belongs together. */
export function reeksVan(tekst: string | undefined): Reeks | undefined {
  for (const [, nummer, totaal] of (tekst ?? '').matchAll(REEKS)) {
    const reeks = { nummer: Number(nummer), totaal: Number(totaal) };
    if (reeks.totaal >= 2 && reeks.nummer >= 1 && reeks.nummer <= reeks.totaal) return reeks;
  }
  return undefined;
}

/** Elements of an address in category 08 and 58 of the BRP, by the last four digits of the rubriek; else by name. */
const ADRESDELEN = [
  { rubriek: '1120', naam: /^huisnummer$/iu },
  { rubriek: '1130', naam: /^huisletter$/iu },
  { rubriek: '1140', naam: /^huisnummertoevoeging$/iu },
] as const;
const POSTCODE = { rubriek: '1160', naam: /^postcode$/iu } as const;

type Zijde = 'waardeBasisregistratie' | 'waardeWaargenomen';

function waardeVan(melding: Melding, deel: { rubriek: string; naam: RegExp }, zijde: Zijde): string {
  const attribuut = melding.attributen.find(
    (a) => (a.rubriek?.length === 6 && a.rubriek.endsWith(deel.rubriek)) || deel.naam.test(a.naam.trim()),
  );
  return attribuut?.[zijde] ?? '';
}

/** Postcode, house number and what follows it; undefined when one of the first two is not there. */
function adresVan(melding: Melding, zijde: Zijde): string | undefined {
  const postcode = waardeVan(melding, POSTCODE, zijde);
  const [nummer = '', ...rest] = ADRESDELEN.map((deel) => waardeVan(melding, deel, zijde));
  return isPostcode(postcode) && /\d/.test(nummer) ? zoeksleutel(postcode + nummer + rest.join('')) : undefined;
}

/** "Kerkstraat 21 bis, 3511 AB Utrecht". */
const IN_VRIJE_TEKST = /(\d+\s*[a-z]{0,4})\s*,?\s+([1-9]\d{3}\s?[a-z]{2})\b/iu;

function adresUitTekst(tekst: string): string {
  const [, nummer, postcode] = IN_VRIJE_TEKST.exec(tekst) ?? [];
  return zoeksleutel(nummer !== undefined && postcode !== undefined ? postcode + nummer : tekst);
}

function objectsleutel({ objectidentificatie: { soort, waarde } }: Melding): string[] {
  const sleutel = zoeksleutel(waarde);
  if (sleutel === '') return [];
  if (soort === 'ADRES') return [`adres:${adresUitTekst(waarde)}`];
  return [`${isGeheimeIdentificatie(soort) ? 'persoon' : 'object'}:${soort}:${sleutel}`];
}

/** Keys of a melding; two that share one are related. Stored on disk: never rename, only add. */
export function verwantsleutels(melding: Melding): string[] {
  const adressen = (['waardeBasisregistratie', 'waardeWaargenomen'] as const).flatMap((zijde) => {
    const adres = adresVan(melding, zijde);
    return adres === undefined ? [] : [`adres:${adres}`];
  });
  const reeks = reeksVan(melding.toelichting);
  const dag = amsterdamDatum(melding.ontvangenOp);
  const series = reeks ? [`reeks:${melding.melderOin}:${reeks.totaal}:${dag}`] : [];
  return [...new Set([...objectsleutel(melding), ...adressen, ...series])];
}

/** Why two meldingen with this key are related. */
export function verwantschapVan(sleutel: string): Verwantschap {
  return VERWANTSCHAPPEN.find((soort) => sleutel.startsWith(`${soort}:`)) ?? 'object';
}
