// What still keeps a decision from being confirmed, per field. The demands are the backend's (`eist`); the watchdog and the
// places of a standard text are the domain's.
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import { TOELICHTING_MAX } from '../../../shared/domain/registraties/registraties.ts';
import { openPlekken } from '../../../shared/domain/standaardteksten/plekken.ts';
import { bewaak, type Vondst } from '../../../shared/domain/waakhond.ts';
import { namenVan } from '../../../shared/domain/waakhond-namen.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { aantalTekens } from '../../../shared/wire/bouwstenen.ts';
import type { Veldfout } from '../../teksten/besluit.ts';
import { gaatNaarBuiten, type Velden, type Veldnaam, veldenVan } from './velden.ts';

export type Veldfouten = Partial<Record<Veldnaam, Veldfout>>;

const tekstVan = (stukken: readonly { readonly tekst: string }[]): string => stukken.map(({ tekst }) => tekst).join('');

/** Names of this melding: they stand in it, so they may slip into what goes out. */
function namenIn(dossier: Dossier): string[] {
  return namenVan({
    contact: dossier.melder.naam,
    gegevens: dossier.verschil.map(({ naam, links, rechts }) => ({
      naam,
      waarden: [tekstVan(links), tekstVan(rechts)],
    })),
  });
}

/** Finds in the text what may not leave, for who is going to read it; nothing where it stays in the house. */
export function bewaakVeld(soort: Opdrachtsoort, dossier: Dossier, velden: Velden, veld: Veldnaam): Vondst[] {
  const tekst = velden[veld];
  if (typeof tekst !== 'string' || tekst === '' || !gaatNaarBuiten(soort, velden, veld)) return [];
  const openbaar = dossier.toelichtingOpenbaar && soort !== 'melder-benaderen';
  return bewaak(tekst, { openbaar, namen: namenIn(dossier) });
}

const ALTIJD: readonly Veldnaam[] = [
  'resultaat',
  'gegrond',
  'mijlpaal',
  'datum',
  'medewerker',
  'tekst',
  'kanaal',
  'verwijzing',
  'waarde',
  'label',
  'antwoordKanaal',
  'antwoordDatum',
  'antwoordTekst',
];

/** Is this field demanded: by the profile, or because the desktop asks it (a reason when forwarding, koppelvlak rule 5)? */
export function isVerplicht(soort: Opdrachtsoort, dossier: Dossier, veld: Veldnaam): boolean {
  const eist = dossier.mogelijkheden.find((m) => m.soort === soort)?.eist ?? [];
  if (veld === 'toelichting') return eist.includes('toelichting') || soort === 'verkeerde-bronhouder';
  if (veld === 'bronhouder') return eist.includes('bronhouder');
  return ALTIJD.includes(veld);
}

function leeg(waarde: Velden[Veldnaam]): boolean {
  return waarde === null || (typeof waarde === 'string' && waarde.trim() === '');
}

/** Longest texts of the koppelvlak, in Unicode code points. */
export const MAXIMUM: Partial<Record<Veldnaam, number>> = {
  toelichting: TOELICHTING_MAX,
  tekst: TOELICHTING_MAX,
  antwoordTekst: TOELICHTING_MAX,
  waarde: TOELICHTING_MAX,
  mijlpaal: 255,
  reden: 500,
  label: 50,
  naam: 255,
  email: 255,
  telefoon: 255,
  afdeling: 255,
};

function ontbreekt(soort: Opdrachtsoort, veld: Veldnaam): Veldfout {
  if (veld === 'toelichting') return soort === 'verkeerde-bronhouder' ? 'reden' : 'toelichting';
  if (veld === 'tekst' && soort !== 'aantekening') return 'gesprek';
  return (ONTBREEKT[veld] ?? 'waarde') satisfies Veldfout;
}

const ONTBREEKT: Partial<Record<Veldnaam, Veldfout>> = {
  bronhouder: 'bronhouder',
  resultaat: 'resultaat',
  gegrond: 'gegrond',
  mijlpaal: 'mijlpaal',
  datum: 'datum',
  medewerker: 'medewerker',
  tekst: 'tekst',
  kanaal: 'kanaal',
  verwijzing: 'verwijzing',
  label: 'label',
  antwoordKanaal: 'antwoord',
  antwoordDatum: 'datum',
  antwoordTekst: 'gesprek',
};

function foutVan(soort: Opdrachtsoort, dossier: Dossier, velden: Velden, veld: Veldnaam): Veldfout | undefined {
  const waarde = velden[veld];
  if (soort === 'contact' && veld === 'naam' && leeg(velden.naam) && leeg(velden.telefoon) && leeg(velden.email))
    return 'contact';
  if (leeg(waarde)) return isVerplicht(soort, dossier, veld) ? ontbreekt(soort, veld) : undefined;
  if (typeof waarde !== 'string') return undefined;
  if (veld === 'code' && !/^\d{6}$/.test(waarde)) return 'code';
  if (aantalTekens(waarde) > (MAXIMUM[veld] ?? Number.POSITIVE_INFINITY)) return 'te-lang';
  if (bewaakVeld(soort, dossier, velden, veld).some((v) => v.ernst === 'blokkeert')) return 'waakhond';
  return gaatNaarBuiten(soort, velden, veld) && openPlekken(waarde).length > 0 ? 'open-plek' : undefined;
}

/** Faults per field, in the order of the form. */
export function vindFouten(soort: Opdrachtsoort, dossier: Dossier, velden: Velden): Veldfouten {
  const paren = veldenVan(soort, dossier, velden).flatMap((veld) => {
    const fout = foutVan(soort, dossier, velden, veld);
    return fout ? [[veld, fout] as const] : [];
  });
  return Object.fromEntries(paren);
}
