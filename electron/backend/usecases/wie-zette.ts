// Who set a status, in a name that a person knows: a colleague, an organisation, the melder, the service.
import type { Melding, Statusstap } from '../../../shared/domain/melding.ts';
import { isVoorziening } from '../../../shared/domain/voorziening.ts';
import { type Context, medewerkerNaam } from './context.ts';

export function wieZette(c: Context, stap: Statusstap, melding: Melding): string {
  if (stap.medewerker !== undefined) return medewerkerNaam(c, stap.medewerker);
  if (stap.naam !== undefined) return stap.naam;
  if (stap.oin === melding.melderOin) return melding.melderNaam ?? 'melder';
  return isVoorziening({ oin: stap.oin, persoonsaanduiding: '' }) ? 'centrale voorziening' : 'bronhouder';
}
