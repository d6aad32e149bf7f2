// What the state of now asks for in place of a decision that came back.
// Source: PRODUCT D.1 (BRP: after In behandeling, not ours or too little ends as Afhandelen) and D.3 (withdrawn meanwhile).
import type { Opdrachtsoort } from './opdrachtsoort.ts';

/** Only before In behandeling (BRP); after it, what they say is said in closing. */
const WORDT_AFHANDELEN: readonly string[] = ['onvoldoende-informatie', 'verkeerde-bronhouder', 'niet-ontvankelijk'];

/** @param mogelijk what can be done with the melding now. */
export function inPlaatsDaarvan(
  soort: string,
  mogelijk: readonly Opdrachtsoort[],
): 'intrekking-bevestigen' | 'afhandelen' | undefined {
  if (mogelijk.includes('intrekking-bevestigen')) return 'intrekking-bevestigen';
  const kanNog = mogelijk.some((m) => m === soort);
  return WORDT_AFHANDELEN.includes(soort) && !kanNog && mogelijk.includes('afhandelen') ? 'afhandelen' : undefined;
}
