// What the numbers of the report are called: on the screen, in a file, in the chip of a list.
import { figuurMet } from './figuren.ts';
import type { Bak, Getal, Telgetal } from './oordeel.ts';

export const TELNAAM: Readonly<Record<Telgetal, string>> = {
  'open-begin': 'Open aan het begin',
  ontvangen: 'Ontvangen',
  'ontvangen-doorgestuurd': 'Waarvan van een ander gekregen',
  'ontvangen-ingevoerd': 'Waarvan zelf ingevoerd',
  gesloten: 'Gesloten',
  afgehandeld: 'Afgehandeld',
  gewijzigd: 'Gewijzigd',
  'niet-gewijzigd': 'Niet gewijzigd',
  'zonder-resultaat': 'Afgehandeld zonder resultaat',
  afgewezen: 'Onvoldoende informatie of niet ontvankelijk',
  doorgestuurd: 'Doorgestuurd',
  ingetrokken: 'Ingetrokken',
  'open-eind': 'Open aan het eind',
};

export const BAKNAAM: Readonly<Record<Bak, string>> = {
  'op-tijd': 'op tijd',
  'te-laat': 'te laat',
  'nog-open': 'te laat en nog open',
  lang: 'meer dan een maand te laat',
  vandaag: 'termijn loopt vandaag af',
  later: 'termijn loopt later af',
};

function isBak(tekst: string): tekst is Bak {
  return Object.hasOwn(BAKNAAM, tekst);
}

function isTelgetal(tekst: string): tekst is Telgetal {
  return Object.hasOwn(TELNAAM, tekst);
}

/** "Ontvangen", "BRP binnen 5 werkdagen: te laat". */
export function getalnaam(getal: Getal): string {
  if (isTelgetal(getal)) return TELNAAM[getal];
  const [code = '', bak = ''] = getal.split('/');
  return `${figuurMet(code)?.naam ?? code}: ${isBak(bak) ? BAKNAAM[bak] : bak}`;
}
