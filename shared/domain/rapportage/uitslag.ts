// A figure of a period as a person reads it: its value, whether it meets its norm, and what may still be done.
import { type Aandeel, aandeelInWoorden, haaltNorm, type Vooruitblik, vooruitblik } from './aandeel.ts';
import { FIGUREN, type Figuur } from './figuren.ts';
import type { Bak, Getal } from './oordeel.ts';
import type { Optelling } from './teller.ts';

/** `geen`: nothing was counted, or nothing is asked for. */
export type Normoordeel = 'goed' | 'fout' | 'geen';

export type Uitslag = {
  readonly figuur: Figuur;
  /** "97,6 %", or how many are late. */
  readonly waarde: string;
  readonly oordeel: Normoordeel;
  /** Of what the share is; also where the value is a count. */
  readonly aandeel: Aandeel;
  /** The number that its value stands for, for the list behind it. */
  readonly getal: Getal;
  readonly aantal: Readonly<Record<Bak, number>>;
  /** Only for a share with a norm. */
  readonly vooruitblik: Vooruitblik;
};

const NIETS: Vooruitblik = { soort: 'niets' };

/** Is its value a share? Else it is the number of late ones. */
export function isAandeel(figuur: Figuur): boolean {
  return figuur.telwijze === 'vervaldag';
}

function oordeelOver({ norm, telwijze }: Figuur, aandeel: Aandeel, aantal: Uitslag['aantal']): Normoordeel {
  if (norm === null) return 'geen';
  if ('minstens' in norm) {
    if (aandeel.totaal === 0) return 'geen';
    return haaltNorm(aandeel, norm.minstens) ? 'goed' : 'fout';
  }
  return aantal[telwijze === 'werkvoorraad' ? 'lang' : 'te-laat'] <= norm.hoogstens ? 'goed' : 'fout';
}

export function uitslagVan(figuur: Figuur, { getallen }: Optelling): Uitslag {
  const tel = (bak: Bak): number => getallen[`${figuur.code}/${bak}`] ?? 0;
  const aantal = {
    'op-tijd': tel('op-tijd'),
    'te-laat': tel('te-laat'),
    'nog-open': tel('nog-open'),
    lang: tel('lang'),
    vandaag: tel('vandaag'),
    later: tel('later'),
  };
  const aandeel = { gehaald: aantal['op-tijd'], totaal: aantal['op-tijd'] + aantal['te-laat'] };
  const { norm } = figuur;
  const stand = { opTijd: aantal['op-tijd'], teLaat: aantal['te-laat'], vandaag: aantal.vandaag, later: aantal.later };
  return {
    figuur,
    waarde: isAandeel(figuur) ? aandeelInWoorden(aandeel) : String(aantal['te-laat']),
    oordeel: oordeelOver(figuur, aandeel, aantal),
    aandeel,
    getal: `${figuur.code}/te-laat`,
    aantal,
    vooruitblik: norm !== null && 'minstens' in norm ? vooruitblik(stand, norm.minstens) : NIETS,
  };
}

/** Of the registrations that a bronhouder keeps, in the order of the table. */
export function uitslagen(registraties: readonly string[], optelling: Optelling): readonly Uitslag[] {
  return FIGUREN.filter((f) => registraties.includes(f.registratie)).map((f) => uitslagVan(f, optelling));
}
