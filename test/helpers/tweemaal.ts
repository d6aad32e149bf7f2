// Decides every step twice, as a storage may that runs a transaction again, and stops when the two decisions differ.
import { isDeepStrictEqual } from 'node:util';
import type { Besluit, Feiten, Opslag, Stap } from '../../central/store/opslag.ts';

export function beslisTweemaal<U>({ beslis }: Pick<Stap<U>, 'beslis'>, feiten: Feiten): Besluit<U> {
  const een = beslis(structuredClone(feiten));
  if (!isDeepStrictEqual(een, beslis(structuredClone(feiten)))) throw new Error('beslis is niet zuiver');
  return een;
}

export function tweemaalBeslissend(opslag: Opslag): Opslag {
  return {
    ...opslag,
    verwerk: (stappen) =>
      opslag.verwerk(stappen.map((stap) => ({ ...stap, beslis: (feiten: Feiten) => beslisTweemaal(stap, feiten) }))),
  };
}
