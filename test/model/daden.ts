// Every command a history may hold, and how often each comes. A command answers with what it did, or undefined when there
// was nothing to do.
import * as melder from './daden-melder.ts';
import * as net from './daden-net.ts';
import * as persoon from './daden-persoon.ts';
import * as storing from './daden-storing.ts';
import type { Toeval } from './toeval.ts';
import type { Wereld } from './wereld.ts';

export type Daad = {
  readonly naam: string;
  readonly doe: (w: Wereld, t: Toeval) => Promise<string | undefined> | string | undefined;
};

export const DADEN: readonly (readonly [gewicht: number, daad: Daad])[] = [
  [4, { naam: 'meldt', doe: melder.dienIn }],
  [4, { naam: 'trekt in', doe: melder.trekIn }],
  [6, { naam: 'opent dossier', doe: persoon.openDossier }],
  [34, { naam: 'beslist', doe: persoon.beslis }],
  [4, { naam: 'beslist in bulk', doe: persoon.beslisBulk }],
  [4, { naam: 'voert in', doe: persoon.voertIn }],
  [3, { naam: 'probeert nu', doe: persoon.probeertNu }],
  [4, { naam: 'haalt terug', doe: persoon.haalTerug }],
  [6, { naam: 'handelt conflict af', doe: persoon.handelConflictAf }],
  [6, { naam: 'haalt op', doe: net.haalOp }],
  [8, { naam: 'verstuurt', doe: net.verstuur }],
  [30, { naam: 'net', doe: net.netstap }],
  [2, { naam: 'goed weer', doe: net.goedWeer }],
  [10, { naam: 'rondje', doe: net.rondje }],
  [5, { naam: 'nakomer', doe: net.laatNakomen }],
  [10, { naam: 'tijd', doe: storing.tijdVerstrijkt }],
  [0.7, { naam: 'dagen', doe: storing.dagenVerstrijken }],
  [1.5, { naam: 'klok springt', doe: storing.klokSpringt }],
  [0.3, { naam: 'dienstklok springt', doe: storing.dienstklokSpringt }],
  [1.5, { naam: 'bureau uit', doe: storing.bureauUit }],
  [4, { naam: 'bureau aan', doe: storing.bureauAan }],
  [0.5, { naam: 'dienst uit', doe: storing.dienstUit }],
  [4, { naam: 'dienst aan', doe: storing.dienstAan }],
  [1, { naam: 'token', doe: storing.tokenWisselt }],
  [0.5, { naam: 'cursor kwijt', doe: storing.cursorKwijt }],
];
