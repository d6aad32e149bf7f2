// Twenty thousand histories, part 2 of two: `npm run test:lang`. `MODEL_HISTORIES` makes it more or less.
import { describe } from 'vitest';
import { beproefReeks, blokken } from '../model/reeks.ts';

describe('many histories, even seeds', () => {
  beproefReeks('SYNC-652', blokken(2, 2, 20_000));
});
