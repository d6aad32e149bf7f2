// WKK identification: a GUID of 38 characters with its braces, in any case. Source: manual Digimelding table 2.
import { type Controle, controle, type Identificatiesoort } from './controle.ts';

const GUID = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/;

export function controleerWkkId(waarde: string): Controle {
  const id = waarde.trim().toUpperCase();
  if (id === '') return controle(id, ['Een WKK-identificatie ontbreekt.']);
  if (GUID.test(id)) return controle(id, []);
  if (GUID.test(`{${id}}`)) return controle(id, ['Zet accolades om de WKK-identificatie: {…}.']);
  return controle(id, ['Een WKK-identificatie heeft 38 tekens, als {1A2B3C4D-5E6F-0A1B-2C3D-4E5F6A7B8C9D}.']);
}

export const WKK_ID: Identificatiesoort = {
  geheim: false,
  controleer: controleerWkkId,
  formatteer: (waarde) => waarde.trim().toUpperCase(),
  maskeer: (waarde) => {
    const id = waarde.trim().toUpperCase();
    return GUID.test(id) ? `${id.slice(0, 5)}…${id.slice(-5)}` : waarde.trim();
  },
};
