// Gemeentecode: four digits; what is unknown or ended is said, not refused. Source: gemeenten.ts.
import type { Datum } from '../../lib/brand.ts';
import { gemeentenaam, opheffingVan, opvolgers } from '../gemeenten.ts';
import { type Controle, cijferFout, controle } from './controle.ts';

/** Checks a code as it holds on `op`. `betekenis` is the name; an ended code warns with what it became. */
export function controleerGemeentecode(waarde: string, op: Datum): Controle {
  const code = waarde.trim();
  const fout = cijferFout('Een gemeentecode', 4, code);
  if (fout) return controle(code, [fout]);
  const naam = gemeentenaam(code);
  if (naam === undefined) return controle(code, [], ['Deze gemeentecode staat niet in de tabel.']);
  const einde = opheffingVan(code);
  if (einde === undefined || op < einde.per) return controle(code, [], [], naam);
  const nu = opvolgers(code, op).map((opvolger) => `${gemeentenaam(opvolger) ?? ''} (${opvolger})`);
  const gevolg = nu.length === 0 ? 'zonder opvolger' : `nu ${nu.join(', ')}`;
  return controle(code, [], [`De gemeente ${naam} bestaat niet meer: ${gevolg}.`], naam);
}
