// A decision in a few words, for the screen Uitgaand and the toast.
import type { Opdracht } from '../../../shared/domain/opdrachtsoort.ts';
import { assertNever } from '../../../shared/lib/assert.ts';
import { bronhouderNaam, type Context, medewerkerNaam } from './context.ts';

export function besluitTekst(c: Context, opdracht: Opdracht): string {
  switch (opdracht.soort) {
    case 'in-behandeling-nemen':
      return 'In behandeling';
    case 'onvoldoende-informatie':
      return 'Onvoldoende informatie';
    case 'niet-ontvankelijk':
      return 'Niet ontvankelijk';
    case 'verkeerde-bronhouder':
      return opdracht.bronhouder
        ? `Verkeerde bronhouder → ${bronhouderNaam(c, opdracht.bronhouder)}`
        : 'Verkeerde bronhouder';
    case 'terugnemen':
      return 'Teruggenomen in behandeling';
    case 'inplannen':
      return opdracht.intern ? `Rappel op ${opdracht.datum}` : `Ingepland op ${opdracht.datum}`;
    case 'afhandelen':
      return opdracht.resultaat === 'GEWIJZIGD' ? 'Afgehandeld, gewijzigd' : 'Afgehandeld, niet gewijzigd';
    case 'intrekking-bevestigen':
      return 'Intrekking bevestigd';
    case 'toewijzen':
      return opdracht.medewerker === null ? 'Vrijgegeven' : `Toegewezen aan ${medewerkerNaam(c, opdracht.medewerker)}`;
    case 'aantekening':
      return 'Aantekening';
    default:
      return assertNever(opdracht, 'besluitTekst');
  }
}

/** What the person wrote with it. */
export function opdrachtToelichting(opdracht: Opdracht): string | null {
  const tekst =
    'toelichting' in opdracht ? opdracht.toelichting : opdracht.soort === 'aantekening' ? opdracht.tekst : undefined;
  return tekst === undefined || tekst.trim() === '' ? null : tekst;
}
