// What a bijhouder may want to know before deciding, each with its reason. Hints, never automatic decisions (PRODUCT C.4).
// Sources per check: identificatie/ (DOMAIN 6), gemeenten (mergers), kaart/ (boundaries), HR manual h7 (fictitious number).
import type { Datum } from '../../lib/brand.ts';
import { leesDatum } from '../deeldatum.ts';
import { gemeentenaam, isVoorganger, opvolgers } from '../gemeenten.ts';
import { leesBagId } from '../identificatie/bag-id.ts';
import { FICTIEF_KVK } from '../identificatie/kvk.ts';
import { controleerIdentificatie } from '../identificatie.ts';
import type { Ligging } from '../kaart/grenzen.ts';
import { plaatsVan } from '../kaart/punten.ts';
import { isLaatsteKans, type Kompas } from '../kompas/kompas.ts';
import type { Melding } from '../melding.ts';
import { profielVan } from '../registraties/registraties.ts';
import { isPostcode } from '../verschil/oordelen.ts';
import { alleenInhoud } from '../verschil/schrijfwijze.ts';
import { waardesoort } from '../verschil/waardesoort.ts';
import { reeksVan } from '../verwant.ts';
import type { Hint } from './hint.ts';
import { opvolgerVan, type Verwant, voorgangerVan } from './opvolging.ts';

export type Hintvraag = {
  readonly melding: Melding;
  readonly vandaag: Datum;
  /** Per file whether it is here, still under way, or gone for good. */
  readonly bijlagen: readonly ('aanwezig' | 'onderweg' | 'niet-beschikbaar')[];
  readonly verwant: readonly Verwant[];
  /** Where its point lies seen from its bronhouder; undefined without a point or without a boundary. */
  readonly ligging: Ligging | undefined;
  /** What the kompas says; absent where nobody asked it. */
  readonly kompas?: { readonly kompas: Kompas; readonly naam: (code: string) => string };
  readonly kenmerk: (melding: Melding) => string;
  readonly melder: (melding: Melding) => string;
  readonly statusnaam: (melding: Melding) => string;
};

const hint = (waarde: Hint): Hint[] => [waarde];
const NIETS: readonly Hint[] = [];

function identificatiehints({ melding }: Hintvraag): readonly Hint[] {
  const { soort, waarde } = melding.objectidentificatie;
  const naam = profielVan(melding.registratie)?.objectidentificaties.find((o) => o.soort === soort)?.naam;
  if (naam === undefined) return NIETS;
  const { fouten } = controleerIdentificatie(soort, waarde);
  if (soort === 'KVK' && waarde.trim() === FICTIEF_KVK)
    return hint({ code: 'fictief-nummer', ernst: 'let-op', gegevens: { nummer: FICTIEF_KVK } });
  return fouten
    .slice(0, 1)
    .flatMap((reden) => hint({ code: 'identificatie-klopt-niet', ernst: 'let-op', gegevens: { soort: naam, reden } }));
}

/** Why an observed value can't be right, in the words of its check. */
function waardefout(naam: string, rubriek: string | undefined, was: string, wordt: string): string | undefined {
  const soort = waardesoort(naam, rubriek, was, wordt);
  if (soort === 'BSN' || soort === 'A_NUMMER' || soort === 'KVK' || soort === 'BAG_ID')
    return controleerIdentificatie(soort, wordt).fouten[0];
  if (soort === 'postcode') return isPostcode(wordt) ? undefined : 'Dit is geen geldige postcode.';
  if (soort === 'datum') return leesDatum(wordt)?.bestaat === false ? 'Deze datum bestaat niet.' : undefined;
  return undefined;
}

function waardehints({ melding }: Hintvraag): readonly Hint[] {
  return melding.attributen.flatMap(({ naam, rubriek, waardeBasisregistratie = '', waardeWaargenomen = '' }) => {
    const [was, wordt] = [waardeBasisregistratie.trim(), waardeWaargenomen.trim()];
    // Both equal is context: what the melder did not doubt is not checked here.
    if (wordt === '' || was === wordt) return NIETS;
    const reden = waardefout(naam, rubriek, was, wordt);
    return reden === undefined
      ? NIETS
      : hint({ code: 'waarde-klopt-niet', ernst: 'let-op', gegevens: { gegeven: naam, reden } });
  });
}

/** The first four digits name the municipality at creation: a merged predecessor's is one's own, an unknown code says nothing. */
function gemeentehints({ melding, vandaag }: Hintvraag): readonly Hint[] {
  const { soort, waarde } = melding.objectidentificatie;
  const prefix = soort === 'BAG_ID' ? leesBagId(waarde)?.gemeente : undefined;
  const eigen = melding.bronhouder;
  if (prefix === undefined || eigen === null || prefix === eigen || gemeentenaam(prefix) === undefined) return NIETS;
  if (gemeentenaam(eigen) === undefined || isVoorganger(prefix, eigen, vandaag)) return NIETS;
  const nu = opvolgers(prefix, vandaag);
  const naam = (nu.length === 0 ? [prefix] : nu).map((code) => gemeentenaam(code) ?? code).join(' of ');
  return hint({ code: 'andere-gemeente', ernst: 'let-op', gegevens: { code: prefix, naam } });
}

/** Only where it is the last moment to forward (BRP): elsewhere the dialog says it in time. */
function kompashints({ melding, kompas }: Hintvraag): readonly Hint[] {
  if (kompas === undefined || kompas.kompas.uitkomst === 'geen') return NIETS;
  if (!isLaatsteKans(melding.registratie, melding.status)) return NIETS;
  const { code, trefkans, voor } = kompas.kompas;
  const [sterkste] = voor;
  if (sterkste === undefined) return NIETS;
  const { bron, waarde, veld } = sterkste;
  const gegevens = { naam: kompas.naam(code), trefkans, bron, waarde, veld };
  return hint({ code: 'hoort-elders', ernst: 'let-op', gegevens });
}

/** Rough extent of the Netherlands in RD (identificatie/locatie warns with the same bounds). */
function buitenNederland(x: number, y: number): boolean {
  return x < 0 || x > 300_000 || y < 289_000 || y > 630_000;
}

function plaatshints({ melding, ligging }: Hintvraag): readonly Hint[] {
  const punt = plaatsVan(melding);
  if (!punt) return NIETS;
  if (buitenNederland(punt.x, punt.y)) return hint({ code: 'punt-buiten-nederland', ernst: 'let-op', gegevens: {} });
  if (ligging === undefined || ligging.binnen) return NIETS;
  const { gemeente, meters } = ligging;
  return hint({ code: 'punt-buiten-gemeente', ernst: 'let-op', gegevens: { gemeente, meters } });
}

/** Words with which a melder speaks of a file. */
const BIJLAGEWOORD = /\b(?:bijlagen?|bijgevoegde?|bijgaande?|meegestuurde?|foto['’]?s?|kopie(?:ën)?|scan)\b/iu;

function bewijshints({ melding, bijlagen }: Hintvraag): readonly Hint[] {
  const weg = bijlagen.filter((staat) => staat === 'niet-beschikbaar').length;
  const onderweg = bijlagen.filter((staat) => staat === 'onderweg').length;
  const uit: Hint[] = [];
  if (weg > 0) uit.push({ code: 'bestanden-niet-beschikbaar', ernst: 'let-op', gegevens: { aantal: weg } });
  if (onderweg > 0) uit.push({ code: 'bestanden-onderweg', ernst: 'info', gegevens: { aantal: onderweg } });
  if (bijlagen.length > 0 || profielVan(melding.registratie)?.bijlagen !== true) return uit;
  const tekst = melding.toelichting ?? '';
  const woord = BIJLAGEWOORD.exec(tekst)?.[0];
  if (woord !== undefined) uit.push({ code: 'genoemde-bijlage-ontbreekt', ernst: 'let-op', gegevens: { woord } });
  else if (tekst.trim() === '') uit.push({ code: 'onderbouwing-ontbreekt', ernst: 'let-op', gegevens: {} });
  else uit.push({ code: 'geen-bijlage', ernst: 'info', gegevens: {} });
  return uit;
}

/** What is to be changed, in one key; '' where the melding names no values. */
function wijzigingssleutel(melding: Melding): string {
  return melding.attributen
    .filter((a) => (a.waardeBasisregistratie ?? '') !== (a.waardeWaargenomen ?? ''))
    .map((a) => `${a.naam}=${alleenInhoud(a.waardeWaargenomen ?? '')}`)
    .sort()
    .join('|');
}

const isZelfde = (waarom: Verwant['waarom']): boolean => waarom !== 'reeks';

function verwanthints(vraag: Hintvraag): readonly Hint[] {
  const { melding, verwant } = vraag;
  const uit: Hint[] = [];
  const open = verwant.filter((v) => isZelfde(v.waarom) && !v.melding.eindstatus && v.melding.uuid !== melding.uuid);
  const sleutel = wijzigingssleutel(melding);
  const dubbel = open.find(
    ({ melding: m }) => sleutel !== '' && m.registratie === melding.registratie && wijzigingssleutel(m) === sleutel,
  );
  if (dubbel)
    uit.push({
      code: 'dubbel',
      ernst: 'let-op',
      gegevens: { kenmerk: vraag.kenmerk(dubbel.melding), melder: vraag.melder(dubbel.melding) },
    });
  const overige = open.length - (dubbel ? 1 : 0);
  if (overige > 0) uit.push({ code: 'zelfde-onderwerp', ernst: 'info', gegevens: { aantal: overige } });
  const reeks = reeksVan(melding.toelichting);
  if (reeks) {
    const { totaal } = reeks;
    const leden = verwant.filter(
      (v) => v.melding.melderOin === melding.melderOin && reeksVan(v.melding.toelichting)?.totaal === totaal,
    );
    uit.push({ code: 'reeks', ernst: 'info', gegevens: { ...reeks, hier: Math.min(totaal, leden.length + 1) } });
  }
  return uit;
}

function onderzoekhints(vraag: Hintvraag): readonly Hint[] {
  const eigen = vraag.melding.onderzoeken.at(-1);
  if (eigen?.actie === 'geplaatst')
    return hint({ code: 'in-onderzoek', ernst: 'info', gegevens: { sinds: eigen.datum } });
  for (const { melding, waarom } of vraag.verwant) {
    const laatste = melding.onderzoeken.at(-1);
    if (isZelfde(waarom) && laatste?.actie === 'geplaatst')
      return hint({
        code: 'elders-in-onderzoek',
        ernst: 'info',
        gegevens: { kenmerk: vraag.kenmerk(melding), sinds: laatste.datum },
      });
  }
  return NIETS;
}

function vervolghints(vraag: Hintvraag): readonly Hint[] {
  const anderen = vraag.verwant.map((v) => v.melding);
  const opvolger = opvolgerVan(vraag.melding, anderen);
  const voorganger = voorgangerVan(vraag.melding, anderen);
  return [
    ...(opvolger
      ? hint({ code: 'opnieuw-gemeld', ernst: 'let-op', gegevens: { kenmerk: vraag.kenmerk(opvolger) } })
      : NIETS),
    ...(voorganger
      ? hint({
          code: 'vervolg-op',
          ernst: 'info',
          gegevens: { kenmerk: vraag.kenmerk(voorganger), statusnaam: vraag.statusnaam(voorganger) },
        })
      : NIETS),
  ];
}

/** Every hint, what asks attention first. */
export function hintsVan(vraag: Hintvraag): Hint[] {
  const alle = [
    ...vervolghints(vraag),
    ...kompashints(vraag),
    ...identificatiehints(vraag),
    ...waardehints(vraag),
    ...gemeentehints(vraag),
    ...plaatshints(vraag),
    ...verwanthints(vraag),
    ...onderzoekhints(vraag),
    ...bewijshints(vraag),
    ...(vraag.melding.contactMelder === undefined ? hint({ code: 'anoniem', ernst: 'info', gegevens: {} }) : NIETS),
  ];
  return [...alle.filter((h) => h.ernst === 'let-op'), ...alle.filter((h) => h.ernst === 'info')];
}
