// BAG identification: 16 digits (gemeente 4, type 2, number 10), or 4 for a woonplaats. Source: lvbag/BAG-API.
import { type Controle, controle, type Identificatiesoort, zonderScheiding } from './controle.ts';

const TYPEN: Readonly<Record<string, string>> = {
  '01': 'Verblijfsobject',
  '02': 'Ligplaats',
  '03': 'Standplaats',
  '10': 'Pand',
  '20': 'Nummeraanduiding',
  '30': 'Openbare ruimte',
};

/** `gemeente` = where the object came into being, not who is bronhouder now: a hint, never more. */
export type BagId = { readonly gemeente: string; readonly objecttype: string; readonly volgnummer: string };

/** The parts of a valid 16-digit identification; undefined for anything else (also for a woonplaats). */
export function leesBagId(waarde: string): BagId | undefined {
  const delen = /^(\d{4})(\d{2})(\d{10})$/.exec(zonderScheiding(waarde));
  const [, gemeente = '', type = '', volgnummer = ''] = delen ?? [];
  const objecttype = TYPEN[type];
  return objecttype === undefined ? undefined : { gemeente, objecttype, volgnummer };
}

function foutenVan(id: string): string[] {
  if (id === '') return ['Een BAG-identificatie ontbreekt.'];
  if (!/^\d+$/.test(id)) return ['Een BAG-identificatie bestaat alleen uit cijfers.'];
  if (id.length === 4) return id === '0000' ? ['Een woonplaats heeft niet de code 0000.'] : [];
  if (id.length === 16)
    return leesBagId(id) ? [] : ['Cijfer 5 en 6 noemen geen soort object: het is 01, 02, 03, 10, 20 of 30.'];
  const fout = `Een BAG-identificatie heeft 16 cijfers, of 4 voor een woonplaats; hier staan er ${id.length}.`;
  return [id.length === 15 && leesBagId(`0${id}`) ? `${fout} Misschien ontbreekt de nul vooraan.` : fout];
}

export function controleerBagId(waarde: string): Controle {
  const id = zonderScheiding(waarde);
  return controle(id, foutenVan(id), [], id.length === 4 ? 'Woonplaats' : leesBagId(id)?.objecttype);
}

export const BAG_ID: Identificatiesoort = {
  geheim: false,
  controleer: controleerBagId,
  formatteer: (waarde) => {
    const id = zonderScheiding(waarde);
    return /^\d{16}$/.test(id) ? `${id.slice(0, 4)} ${id.slice(4, 6)} ${id.slice(6)}` : waarde.trim();
  },
  maskeer: (waarde) => {
    const id = zonderScheiding(waarde);
    return /^\d{16}$/.test(id) ? `${id.slice(0, 4)} ${id.slice(4, 6)} …${id.slice(-4)}` : waarde.trim();
  },
};
