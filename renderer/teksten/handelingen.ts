// Names of what a bijhouder can do, exactly as tests and screen readers rely on them, with their key.
import type { Opdrachtsoort } from '../../shared/domain/opdrachtsoort.ts';

export const HANDELING: Readonly<Record<Opdrachtsoort, string>> = {
  'in-behandeling-nemen': 'In behandeling nemen',
  'onvoldoende-informatie': 'Onvoldoende informatie',
  'niet-ontvankelijk': 'Niet ontvankelijk',
  'verkeerde-bronhouder': 'Verkeerde bronhouder',
  terugnemen: 'Terugnemen',
  inplannen: 'Inplannen',
  afhandelen: 'Afhandelen',
  'intrekking-bevestigen': 'Intrekking bevestigen',
  toewijzen: 'Toewijzen',
  aantekening: 'Aantekening toevoegen',
  bijlage: 'Bestand toevoegen',
  'melder-benaderen': 'Melder benaderen',
  contactmoment: 'Contactmoment vastleggen',
  verwijzing: 'Verwijzing toevoegen',
  onderzoek: 'In onderzoek',
  beoordeling: 'Beoordelen',
  label: 'Label',
  contact: 'Contactgegevens geven',
};

/** What is said of it once it is decided: "Onvoldoende informatie wordt over 14 seconden verzonden". */
export const BESLUITNAAM: Readonly<Record<Opdrachtsoort, string>> = {
  ...HANDELING,
  'in-behandeling-nemen': 'In behandeling',
  terugnemen: 'Terugnemen',
  inplannen: 'Planning',
  afhandelen: 'Afgehandeld',
  'intrekking-bevestigen': 'Intrekking bevestigd',
  toewijzen: 'Toewijzing',
  aantekening: 'Aantekening',
  bijlage: 'Bestand',
  'melder-benaderen': 'Melder benaderd',
  contactmoment: 'Contactmoment',
  verwijzing: 'Verwijzing',
  beoordeling: 'Beoordeling',
  contact: 'Contactgegevens',
};
