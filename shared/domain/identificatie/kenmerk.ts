// The melder's own kenmerk: at most 12 characters for BRP, 40 for the others (manual Digimelding table 4; the profile says which).
import { profielVan } from '../registraties/registraties.ts';
import { aantalTekens, type Controle, controle } from './controle.ts';

/** For a registration this version does not know. */
const RUIMSTE_KENMERK = 40;

export function controleerKenmerk(registratie: string, kenmerk: string): Controle {
  const tekst = kenmerk.trim();
  if (tekst === '') return controle(tekst, ['Een kenmerk ontbreekt.']);
  const max = profielVan(registratie)?.kenmerkMax ?? RUIMSTE_KENMERK;
  const lengte = aantalTekens(tekst);
  if (lengte > max) return controle(tekst, [`Een kenmerk heeft hooguit ${max} tekens; dit zijn er ${lengte}.`]);
  return controle(tekst, /\p{Cc}/u.test(tekst) ? ['In een kenmerk staan geen regeleinden of tabs.'] : []);
}
