// Random histories of desktops, a service, melders and faults: part 1 of two, so that they run beside each other.
import { describe } from 'vitest';
import { beproefReeks, blokken } from './reeks.ts';

describe('histories, odd seeds', () => {
  beproefReeks('SYNC-611', blokken(1, 2, 300));
});
