// Random histories of desktops, a service, melders and faults: part 2 of two, so that they run beside each other.
import { describe } from 'vitest';
import { beproefReeks, blokken } from './reeks.ts';

describe('histories, even seeds', () => {
  beproefReeks('SYNC-612', blokken(2, 2, 300));
});
