// The form's contents: empty, and what follows from another registration.
import type { Invoer } from '../../../shared/domain/invoer.ts';
import { profielVan } from '../../../shared/domain/registraties/registraties.ts';
import { CATEGORIEEN, RUBRIEKEN } from '../../../shared/domain/rubrieken.ts';

export type Attribuutinvoer = Invoer['attributen'][number];

export const LEEG_ATTRIBUUT: Attribuutinvoer = {
  naam: '',
  rubriek: '',
  waardeBasisregistratie: '',
  waardeWaargenomen: '',
};

/** An empty form of this registration; what does not depend on it is kept. */
export function voorRegistratie(registratie: string, oud?: Invoer): Invoer {
  const profiel = profielVan(registratie);
  return {
    registratie,
    meldsoort: profiel?.meldsoorten[0] ?? '',
    objectidentificatie: { soort: profiel?.objectidentificaties[0]?.soort ?? '', waarde: '' },
    object: '',
    attributen: [LEEG_ATTRIBUUT],
    peilmoment: oud?.peilmoment ?? '',
    herkomst: oud?.herkomst ?? 'balie',
    toelichting: oud?.toelichting ?? '',
    kenmerk: oud?.kenmerk ?? '',
    contact: oud?.contact ?? { naam: '', email: '', telefoon: '', afdeling: '', organisatie: '' },
    vervolgOp: oud?.vervolgOp ?? null,
  };
}

/** Names to choose from: the rubrieken of the object in BRP; elsewhere names are free. */
export function gegevensVan(
  registratie: string,
  object: string,
): readonly { readonly naam: string; readonly rubriek: string }[] {
  if (registratie !== 'BRP') return [];
  const categorie = [...CATEGORIEEN].find(([, naam]) => naam === object)?.[0];
  return [...RUBRIEKEN.values()]
    .filter((r) => r.categorie === categorie)
    .map(({ naam, rubriek }) => ({ naam, rubriek }));
}

/** Lines without anything in them are no data. */
export function zonderLegeRegels(invoer: Invoer): Invoer {
  const attributen = invoer.attributen.filter(
    (a) => a.naam.trim() !== '' || a.waardeBasisregistratie !== '' || a.waardeWaargenomen !== '',
  );
  return { ...invoer, attributen };
}

/** Was anything filled in that would be a pity to lose? */
export function isLeeg(invoer: Invoer): boolean {
  const { objectidentificatie, attributen, toelichting, contact, kenmerk, peilmoment } = zonderLegeRegels(invoer);
  const losse = [objectidentificatie.waarde, toelichting, kenmerk, peilmoment, ...Object.values(contact)];
  return attributen.length === 0 && losse.every((tekst) => tekst.trim() === '');
}
