// Twenty thousand histories, part 1 of two: `npm run test:lang`. `MODEL_HISTORIES` makes it more or less.
import { describe } from 'vitest';
import { beproefReeks, blokken } from '../model/reeks.ts';

describe('many histories, odd seeds', () => {
  beproefReeks('SYNC-651', blokken(1, 2, 20_000));
});
