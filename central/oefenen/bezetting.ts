// Who works where in practice mode, and who gets a token.
import { plusDagen } from '../../shared/domain/termijn/datum.ts';
import type { Datum } from '../../shared/lib/brand.ts';
import type { Aanwezigheid, Rol, Toegang } from '../store/opslag.ts';
import { BELASTINGDIENST } from './afnemers.ts';

/** `nieuw`: without a token too, and nothing of the practice meldingen is his yet. */
type Plek = readonly [id: string, naam: string, rol: Rol, toegang: 'token' | 'zonder' | 'nieuw' | 'weg'];

const EIGEN: readonly Plek[] = [
  ['m.jansen', 'Mila Jansen', 'bijhouder', 'token'],
  ['s.bakker', 'Sem Bakker', 'bijhouder', 'token'],
  ['f.haddad', 'Farah Haddad', 'teamlead', 'token'],
  ['p.smit', 'Pieter Smit', 'raadpleger', 'token'],
  ['t.vanleeuwen', 'Tessa van Leeuwen', 'bijhouder', 'zonder'],
  ['k.postma', 'Kees Postma', 'bijhouder', 'zonder'],
  ['n.yilmaz', 'Nadia Yilmaz', 'bijhouder', 'nieuw'],
  ['h.devries', 'Hilde de Vries', 'bijhouder', 'weg'],
];

/** One bijhouder each, at other bronhouders. */
const ELDERS: Readonly<Record<string, readonly [id: string, naam: string]>> = {
  gemeente: ['r.mulder', 'Ruben Mulder'],
  KVK: ['y.elamrani', 'Yara El Amrani'],
  K0001: ['d.veenstra', 'Dirk Veenstra'],
};

/** What one may expect of whom: one does everything, one is on holiday, one is new and has a low maximum. */
export function inzetVanPloeg(vandaag: Datum): Readonly<Record<string, Aanwezigheid>> {
  return {
    'm.jansen': { registraties: ['BRP', 'BAG'], maximum: 40 },
    's.bakker': { registraties: ['BRP'], maximum: 40 },
    't.vanleeuwen': { registraties: ['BAG', 'BGT', 'WKK'], maximum: 40 },
    'k.postma': { registraties: ['BRP', 'BGT'], afwezigVan: plusDagen(vandaag, -2), afwezigTot: plusDagen(vandaag, 9) },
    'n.yilmaz': { registraties: ['BRP', 'BAG'], maximum: 15 },
  };
}

export type Ploeg = {
  /** Ids of those who handle meldingen at a bronhouder; the first two of one's own have a token. */
  readonly bijhouders: (bronhouder: string) => readonly string[];
  readonly teamlead: string;
  /** The other gemeente with somebody who has a token. */
  readonly buur: string;
  readonly toegangen: readonly Omit<Toegang, 'token'>[];
  /** Ids that get a token. */
  readonly metToken: ReadonlySet<string>;
};

function ingang([id, naam, rol, toegang]: Plek, code: string): Omit<Toegang, 'token'> {
  return { id, naam, bronhouders: [{ code, rol }], actief: toegang !== 'weg' };
}

/** @param bronhouder the one the service is started for. */
export function maakPloeg(bronhouder: string): Ploeg {
  const buur = bronhouder === '0363' ? '0344' : '0363';
  const elders = Object.entries(ELDERS).flatMap(([waar, [id, naam]]): [string, Plek][] => {
    const code = waar === 'gemeente' ? buur : waar;
    return code === bronhouder ? [] : [[code, [id, naam, 'bijhouder', 'token']]];
  });
  const melder = {
    id: 'melder.belastingdienst',
    naam: 'Robin de Wit',
    melderOin: BELASTINGDIENST.oin,
    bronhouders: [],
    actief: true,
  };
  const metToken = [...EIGEN, ...elders.map(([, plek]) => plek)].filter(([, , , toegang]) => toegang === 'token');
  return {
    bijhouders: (code) =>
      code === bronhouder
        ? EIGEN.filter(([, , rol, toegang]) => rol === 'bijhouder' && toegang !== 'weg' && toegang !== 'nieuw').map(
            ([id]) => id,
          )
        : elders.filter(([waar]) => waar === code).map(([, [id]]) => id),
    teamlead: 'f.haddad',
    buur,
    toegangen: [
      ...EIGEN.map((plek) => ingang(plek, bronhouder)),
      ...elders.map(([code, plek]) => ingang(plek, code)),
      melder,
    ],
    metToken: new Set([...metToken.map(([id]) => id), melder.id]),
  };
}
