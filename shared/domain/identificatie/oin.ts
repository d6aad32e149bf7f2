// OIN: 20 digits = prefix 8 + number 8 or 9 + suffix 0000 or 000. Source: Logius OIN-Stelsel chapter 6.
import { doorstaatElfproef } from './bsn.ts';
import { type Controle, cijferFout, controle, zonderScheiding } from './controle.ts';

/** Prefix → what the number behind it is, and how many digits it has. */
const SOORTEN: Readonly<Record<string, { readonly naam: string; readonly lengte: 8 | 9 }>> = {
  '00000001': { naam: 'RSIN', lengte: 9 },
  '00000002': { naam: 'Fi-nummer', lengte: 9 },
  '00000003': { naam: 'KVK-nummer', lengte: 8 },
  '00000004': { naam: 'subOIN', lengte: 9 },
  '00000006': { naam: 'Logius-nummer', lengte: 9 },
  '00000007': { naam: 'BRIN', lengte: 9 },
  '00000008': { naam: 'buitenlands nummer', lengte: 9 },
  '00000009': { naam: 'UZI-nummer', lengte: 9 },
  '00000010': { naam: 'TRR-BD-nummer', lengte: 9 },
  '00000099': { naam: 'test', lengte: 9 },
};

const TESTPREFIX = '00000099';

/** Checks an OIN. Only the form is a fault; everything else about it is a warning (the register decides, not we). */
export function controleerOin(waarde: string): Controle {
  const oin = zonderScheiding(waarde);
  const fout = cijferFout('Een OIN', 20, oin);
  if (fout) return controle(oin, [fout]);
  const soort = SOORTEN[oin.slice(0, 8)];
  if (!soort) return controle(oin, [], ['Deze OIN begint niet met een bekende soort.']);
  const waarschuwingen: string[] = [];
  if (soort.naam === 'RSIN' && !doorstaatElfproef(oin.slice(8, 17)))
    waarschuwingen.push('Het RSIN in deze OIN doorstaat de 11-proef niet.');
  if (!oin.startsWith(TESTPREFIX) && /[^0]/.test(oin.slice(8 + soort.lengte)))
    waarschuwingen.push('Deze OIN eindigt niet op nullen.');
  return controle(oin, [], waarschuwingen, soort.naam);
}
