// KvK number: eight digits without a check digit. Source: manual Digimelding table 2; kvk.nl (fictitious number).
import { type Controle, cijferFout, controle, type Identificatiesoort, zonderScheiding } from './controle.ts';

/** Allowed where the organisation is not registered (then with address and proof of the search). */
export const FICTIEF_KVK = '22222222';

export function controleerKvk(waarde: string): Controle {
  const kvk = zonderScheiding(waarde);
  const fout = cijferFout('Een KvK-nummer', 8, kvk);
  if (fout) return controle(kvk, [/^\d{12}$/.test(kvk) ? `${fout} Dit lijkt een vestigingsnummer.` : fout]);
  if (kvk === FICTIEF_KVK) return controle(kvk, [], [], 'Fictief nummer: de organisatie is niet ingeschreven');
  return controle(kvk, []);
}

export const KVK: Identificatiesoort = {
  geheim: false,
  controleer: controleerKvk,
  formatteer: (waarde) => waarde.trim(),
  maskeer: (waarde) => waarde.trim(),
};
