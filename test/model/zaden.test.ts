// Histories that once went wrong, by the name of what was wrong: each seed fails again when that is undone.
import { describe, expect, it } from 'vitest';
import { beproef } from './geschiedenis.ts';

const ZADEN: readonly (readonly [wat: string, zaad: number])[] = [
  ['SYNC-620 a refused decision was called done by somebody else on the strength of its own picture', 125],
  ['SYNC-621 a page that ended within an own batch made a conflict of the decision behind it', 1],
  ['SYNC-622 half a batch of one page was shown as all there was, and decided on', 47],
  ['SYNC-623 a melding that left while the place in the feed was lost stayed on the list', 110],
  ['SYNC-625 what was built on a decision that had left was given back because a colleague got the melding', 6304],
  [
    'SYNC-626 a decision that was refused, and taken when the network brought it again, was held against the next one',
    6328,
  ],
  ['SYNC-624 what was decided on a melding entered by hand was sent after that was taken back', 2],
];

describe('histories that once went wrong', () => {
  it.each(ZADEN)('%s (seed %i)', async (_, zaad) => {
    expect(await beproef(zaad)).toBe('');
  });
});
