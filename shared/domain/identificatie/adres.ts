// An address as free text (BRP), at most 50 characters. Source: manual Digimelding table 2.
import { aantalTekens, type Controle, controle, type Identificatiesoort } from './controle.ts';

export const ADRES_MAX = 50;

export function controleerAdres(waarde: string): Controle {
  const adres = waarde.trim().replace(/\s+/gu, ' ');
  if (adres === '') return controle(adres, ['Een adres ontbreekt.']);
  const lengte = aantalTekens(adres);
  if (lengte > ADRES_MAX)
    return controle(adres, [`Een adres heeft hooguit ${ADRES_MAX} tekens; dit zijn er ${lengte}.`]);
  return controle(adres, [], /\d/.test(adres) ? [] : ['In dit adres staat geen huisnummer.']);
}

/** Not masked: an address alone names no person, and a list without it can't be worked with. */
export const ADRES: Identificatiesoort = {
  geheim: false,
  controleer: controleerAdres,
  formatteer: (waarde) => waarde.trim().replace(/\s+/gu, ' '),
  maskeer: (waarde) => waarde.trim().replace(/\s+/gu, ' '),
};
