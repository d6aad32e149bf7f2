// What still keeps a decision from being confirmed, per field. The demands are the backend's (`eist`); the watchdog is the domain's.
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import { TOELICHTING_MAX } from '../../../shared/domain/registraties/registraties.ts';
import { bewaak, type Vondst } from '../../../shared/domain/waakhond.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { aantalTekens } from '../../../shared/wire/bouwstenen.ts';
import type { Veldfout } from '../../teksten/besluit.ts';
import { leestMelder, type Velden, type Veldnaam, veldenVan } from './velden.ts';

export type Veldfouten = Partial<Record<Veldnaam, Veldfout>>;

/** Finds in the text what may not leave, for who is going to read it; nothing where the melder reads nothing. */
export function bewaakTekst(soort: Opdrachtsoort, dossier: Dossier, velden: Velden, tekst: string): Vondst[] {
  if (!leestMelder(soort, velden)) return [];
  const { naam } = dossier.melder;
  return bewaak(tekst, { openbaar: dossier.toelichtingOpenbaar, namen: naam === null ? [] : [naam] });
}

/** Is this field demanded: by the profile, or because the desktop asks it (a reason when forwarding, koppelvlak rule 5)? */
export function isVerplicht(soort: Opdrachtsoort, dossier: Dossier, veld: Veldnaam): boolean {
  const eist = dossier.mogelijkheden.find((m) => m.soort === soort)?.eist ?? [];
  if (veld === 'toelichting') return eist.includes('toelichting') || soort === 'verkeerde-bronhouder';
  if (veld === 'bronhouder') return eist.includes('bronhouder');
  return ['resultaat', 'gegrond', 'mijlpaal', 'datum', 'medewerker', 'tekst'].includes(veld);
}

function leeg(waarde: Velden[Veldnaam]): boolean {
  return waarde === null || (typeof waarde === 'string' && waarde.trim() === '');
}

const ONTBREEKT: Partial<Record<Veldnaam, Veldfout>> = {
  toelichting: 'toelichting',
  bronhouder: 'bronhouder',
  resultaat: 'resultaat',
  gegrond: 'gegrond',
  mijlpaal: 'mijlpaal',
  datum: 'datum',
  medewerker: 'medewerker',
  tekst: 'tekst',
};

/** Longest texts of the koppelvlak, in Unicode code points. */
export const MAXIMUM: Partial<Record<Veldnaam, number>> = {
  toelichting: TOELICHTING_MAX,
  tekst: TOELICHTING_MAX,
  mijlpaal: 255,
  reden: 500,
};

function foutVan(soort: Opdrachtsoort, dossier: Dossier, velden: Velden, veld: Veldnaam): Veldfout | undefined {
  const waarde = velden[veld];
  if (leeg(waarde)) {
    if (!isVerplicht(soort, dossier, veld)) return undefined;
    return veld === 'toelichting' && soort === 'verkeerde-bronhouder' ? 'reden' : ONTBREEKT[veld];
  }
  if (typeof waarde !== 'string') return undefined;
  if (aantalTekens(waarde) > (MAXIMUM[veld] ?? Number.POSITIVE_INFINITY)) return 'te-lang';
  const naarBuiten = veld === 'toelichting' || veld === 'mijlpaal';
  const gestopt = naarBuiten && bewaakTekst(soort, dossier, velden, waarde).some((v) => v.ernst === 'blokkeert');
  return gestopt ? 'waakhond' : undefined;
}

/** Faults per field, in the order of the form. */
export function vindFouten(soort: Opdrachtsoort, dossier: Dossier, velden: Velden): Veldfouten {
  const paren = veldenVan(soort, dossier, velden).flatMap((veld) => {
    const fout = foutVan(soort, dossier, velden, veld);
    return fout ? [[veld, fout] as const] : [];
  });
  return Object.fromEntries(paren);
}
