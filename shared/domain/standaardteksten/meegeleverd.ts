// The texts that come with the program, one list.
import type { Standaardtekst } from './standaardtekst.ts';
import { TEKSTEN_BENADEREN } from './teksten-benaderen.ts';
import { TEKSTEN_BRP } from './teksten-brp.ts';
import { TEKSTEN_GEO } from './teksten-geo.ts';
import { TEKSTEN_HR_WKK } from './teksten-hr-wkk.ts';

export const MEEGELEVERD: readonly Standaardtekst[] = [
  ...TEKSTEN_BRP,
  ...TEKSTEN_GEO,
  ...TEKSTEN_HR_WKK,
  ...TEKSTEN_BENADEREN,
];
