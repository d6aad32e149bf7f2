// BSN: nine digits and the 11-proef. Source: LO BRP 01.20.
import {
  type Controle,
  cijferFout,
  controle,
  type Identificatiesoort,
  maskeerNummer,
  zonderScheiding,
} from './controle.ts';

const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** 9a+8b+7c+6d+5e+4f+3g+2h−i divisible by 11; for nine digits. A RSIN passes the same check. */
export function doorstaatElfproef(cijfers: string): boolean {
  let som = 0;
  for (const [i, gewicht] of GEWICHTEN.entries()) som += gewicht * (cijfers.charCodeAt(i) - 48);
  return som % 11 === 0;
}

/** True for exactly nine digits that make a BSN. */
export function isBsn(tekst: string): boolean {
  return /^\d{9}$/.test(tekst) && tekst !== '000000000' && doorstaatElfproef(tekst);
}

export function controleerBsn(waarde: string): Controle {
  const bsn = zonderScheiding(waarde);
  const fout = cijferFout('Een BSN', 9, bsn);
  if (fout) {
    const voorloopnul = /^\d{8}$/.test(bsn) && isBsn(`0${bsn}`);
    return controle(bsn, [voorloopnul ? `${fout} Misschien ontbreekt de nul vooraan.` : fout]);
  }
  if (bsn === '000000000') return controle(bsn, ['Een BSN bestaat niet uit negen nullen.']);
  return controle(bsn, doorstaatElfproef(bsn) ? [] : ['Dit BSN klopt niet: het doorstaat de 11-proef niet.']);
}

export const BSN: Identificatiesoort = {
  geheim: true,
  controleer: controleerBsn,
  formatteer: (waarde) => {
    const bsn = zonderScheiding(waarde);
    return /^\d{9}$/.test(bsn) ? `${bsn.slice(0, 4)} ${bsn.slice(4, 6)} ${bsn.slice(6)}` : waarde;
  },
  maskeer: maskeerNummer,
};
