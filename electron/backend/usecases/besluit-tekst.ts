// A decision in a few words, for the screen Uitgaand and the toast.
import type { Invoering } from '../../../shared/domain/invoer.ts';
import type { Opdracht } from '../../../shared/domain/opdrachtsoort.ts';
import { datumInWoorden } from '../../../shared/domain/termijn/datum.ts';
import { assertNever } from '../../../shared/lib/assert.ts';
import { bronhouderNaam, type Context, medewerkerNaam } from './context.ts';

export function besluitTekst(c: Context, opdracht: Opdracht | Invoering): string {
  switch (opdracht.soort) {
    case 'invoeren':
      return 'Melding ingevoerd';
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
      return `${opdracht.intern ? 'Rappel' : 'Ingepland'} op ${datumInWoorden(opdracht.datum)}`;
    case 'afhandelen':
      return opdracht.resultaat === 'GEWIJZIGD' ? 'Afgehandeld, gewijzigd' : 'Afgehandeld, niet gewijzigd';
    case 'intrekking-bevestigen':
      return 'Intrekking bevestigd';
    case 'toewijzen':
      return opdracht.medewerker === null ? 'Vrijgegeven' : `Toegewezen aan ${medewerkerNaam(c, opdracht.medewerker)}`;
    case 'aantekening':
      return opdracht.bijlage === undefined ? 'Aantekening' : 'Markering';
    case 'bijlage':
      return bestandstekst(opdracht.bestanden);
    case 'melder-benaderen':
      return 'Melder benaderd';
    case 'contactmoment':
      return 'Contactmoment';
    case 'verwijzing':
      return 'Verwijzing';
    case 'onderzoek':
      return opdracht.actie === 'geplaatst' ? 'In onderzoek geplaatst' : 'In onderzoek verwijderd';
    case 'beoordeling':
      return 'Beoordeling';
    case 'label':
      return `Label ${opdracht.label} ${opdracht.actie === 'toevoegen' ? 'toegevoegd' : 'verwijderd'}`;
    case 'contact':
      return 'Contactgegevens voor de melder';
    default:
      return assertNever(opdracht, 'besluitTekst');
  }
}

function bestandstekst(bestanden: Extract<Opdracht, { soort: 'bijlage' }>['bestanden']): string {
  const [eerste, ...meer] = bestanden;
  return meer.length === 0 ? `Bestand ${eerste?.bestandsnaam ?? ''}` : `${bestanden.length} bestanden`;
}

/** What the person wrote with it: in the field of its kind. */
function geschreven(opdracht: Opdracht | Invoering): string | undefined {
  if ('toelichting' in opdracht) return opdracht.toelichting;
  if ('tekst' in opdracht) return opdracht.tekst;
  if (opdracht.soort === 'bijlage') return opdracht.beschrijving;
  if (opdracht.soort === 'toewijzen') return opdracht.reden;
  return opdracht.soort === 'verwijzing' ? opdracht.waarde : undefined;
}

/** What the person wrote with it; null for nothing. */
export function opdrachtToelichting(opdracht: Opdracht | Invoering): string | null {
  const tekst = geschreven(opdracht)?.trim() ?? '';
  return tekst === '' ? null : tekst;
}
