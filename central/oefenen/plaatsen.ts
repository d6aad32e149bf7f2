// Where practice meldingen lie: places with their point in RD and postcodes, and addresses in them.

import type { Locatie } from '../../shared/domain/annotatie.ts';
import { gemeentenaam } from '../../shared/domain/gemeenten.ts';
import { schrijfLocatie } from '../../shared/domain/identificatie/locatie.ts';
import { type Gevuld, type Toeval, woorden } from './toeval.ts';

export type Plaats = {
  readonly code: string;
  readonly naam: string;
  /** About the middle, RD metres. */
  readonly midden: Locatie;
  /** First two digits of its postcodes. */
  readonly postcode: string;
};

export type Adres = {
  readonly straat: string;
  readonly huisnummer: string;
  readonly postcode: string;
  readonly plaats: string;
};

const PLAATSEN: Readonly<Record<string, readonly [x: number, y: number, postcode: string]>> = {
  '0344': [136_000, 455_800, '35'],
  '0363': [121_500, 487_000, '10'],
  '0599': [92_500, 437_500, '30'],
  '0518': [81_000, 455_000, '25'],
  '0014': [233_500, 582_000, '97'],
  '0772': [161_500, 383_500, '56'],
  '0855': [133_500, 396_500, '50'],
  '0034': [143_500, 486_500, '13'],
  '0758': [112_500, 399_500, '48'],
  '0268': [187_500, 428_500, '65'],
  '0307': [155_000, 463_000, '38'],
  '0200': [194_500, 469_500, '73'],
  '0193': [202_500, 502_500, '80'],
  '0202': [190_500, 444_000, '68'],
  '0153': [257_500, 471_500, '75'],
  '0080': [182_500, 579_500, '89'],
  '0935': [176_500, 318_000, '62'],
  '0310': [141_500, 458_500, '37'],
  '0356': [134_500, 449_000, '34'],
  '0355': [145_500, 455_500, '37'],
};

/** Anywhere else: the middle of the country. */
const ELDERS = [155_000, 463_000, '38'] as const;

/** The place of a gemeente; of another bronhouder: Utrecht. */
export function plaatsVan(code: string): Plaats {
  const naam = code === '1999' ? undefined : gemeentenaam(code);
  if (naam === undefined) return plaatsVan('0344');
  const [x, y, postcode] = PLAATSEN[code] ?? ELDERS;
  return { code, naam, midden: { x, y }, postcode };
}

const STRATEN: Gevuld<string> = woorden(
  'Kerkstraat|Dorpsstraat|Molenweg|Schoolstraat|Julianalaan|Beatrixstraat|Parallelweg|Lindelaan|Stationsweg|Nieuwstraat|Eikenlaan|Wilhelminastraat|Havenkade|Singel|Marktplein|Vondellaan|Rembrandtkade|Prins Bernhardlaan|Tulpstraat|Merelstraat|Koningsweg|Biltstraat|Burgemeesterslaan|Croeselaan|Industrieweg|Weerdsingel|Zonnebloemlaan|Van Goghstraat|Acacialaan|Ambachtsweg',
);
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXZ';

export function verzinAdres(toeval: Toeval, plaats: Plaats): Adres {
  const letter = (): string => LETTERS[toeval.geheel(0, LETTERS.length - 1)] ?? 'A';
  return {
    straat: toeval.kies(STRATEN),
    huisnummer: String(
      toeval.weeg([
        [5, toeval.geheel(1, 60)],
        [3, toeval.geheel(61, 240)],
        [1, toeval.geheel(241, 620)],
      ]),
    ),
    postcode: `${plaats.postcode}${toeval.cijfers(2)} ${letter()}${letter()}`,
    plaats: plaats.naam,
  };
}

/** "Kerkstraat 21, 3511 LX Utrecht". */
export function adresregel({ straat, huisnummer, postcode, plaats }: Adres): string {
  return `${straat} ${huisnummer}, ${postcode} ${plaats}`;
}

/** A point within about three kilometres of the middle. */
export function verzinPunt(toeval: Toeval, plaats: Plaats): Locatie {
  const millimeter = (): number => toeval.geheel(0, 999) / 1000;
  return {
    x: plaats.midden.x + toeval.geheel(-2900, 2900) + millimeter(),
    y: plaats.midden.y + toeval.geheel(-2900, 2900) + millimeter(),
  };
}

/** Notation of the WKK: "14;136.204,871;455.871,250". */
export function wkkLocatie(punt: Locatie): string {
  const deel = (tekst: string): string => `${tekst.slice(0, 3)}.${tekst.slice(3)}`;
  const [x = '', y = ''] = schrijfLocatie(punt).split(' ');
  return `14;${deel(x)};${deel(y)}`;
}

export function bagId(toeval: Toeval, code: string, type: '01' | '02' | '03' | '10' | '20' | '30'): string {
  return `${code}${type}00009${toeval.cijfers(5)}`;
}
