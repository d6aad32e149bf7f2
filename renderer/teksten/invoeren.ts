// Words of entering a melding by hand.
import type { Herkomst } from '../../shared/domain/annotatie.ts';

export const INVOEREN = {
  titel: 'Melding invoeren',
  uitleg:
    'Voor een melding die niet via de centrale voorziening kwam: aan de balie, per e-mail, telefoon of post. U behandelt haar daarna als elke andere melding.',
  bronhouder: 'Voor',
  registratie: 'Registratie',
  meldsoort: 'Soort melding',
  object: 'Gaat over',
  objectLeeg: 'Kies het object',
  waarOver: 'Waar gaat het over?',
  identificatieSoort: 'Bekend is',
  identificatie: 'Nummer of adres',
  watKloptNiet: 'Wat klopt er niet?',
  gegeven: 'Gegeven',
  staatErNu: 'Staat er nu',
  moetZijn: 'Moet zijn volgens de melder',
  gegevenErbij: 'Nog een gegeven',
  gegevenWeg: (nummer: number) => `Gegeven ${nummer} weghalen`,
  gegevenNummer: (nummer: number) => `Gegeven ${nummer}`,
  toelichting: 'Toelichting van de melder',
  toelichtingHulp: 'Schrijf op wat de melder zegt en waarom hij twijfelt.',
  peilmoment: 'Sinds wanneer',
  peilmomentHulp: 'JJJJ-MM-DD. Weet u de dag of de maand niet, schrijf dan 00.',
  wie: 'Van wie komt de melding?',
  hoe: 'Hoe kwam zij binnen',
  naam: 'Naam',
  organisatie: 'Organisatie',
  afdeling: 'Afdeling',
  email: 'E-mailadres',
  telefoon: 'Telefoonnummer',
  kenmerk: 'Kenmerk van de melder',
  kenmerkHulp: 'Laat dit leeg, dan krijgt de melding een kenmerk van de centrale voorziening.',
  contactHulp: 'Zonder naam, e-mailadres en telefoonnummer kunt u de melder later niets vragen.',
  indienen: 'Melding invoeren',
  leegmaken: 'Leegmaken',
  leegmakenVraag: 'Alles in dit formulier wissen?',
  leegmakenUitleg: 'Wat u hebt ingevuld, is dan weg.',
  fouten: (aantal: number) =>
    aantal === 1 ? 'Er is 1 ding dat nog niet klopt' : `Er zijn ${aantal} dingen die nog niet kloppen`,
  concept: 'Uw invoer wordt bewaard op deze computer tot u haar invoert of wist.',
  nietGeladen: 'Het formulier opent niet',
  nietBevoegd: 'Uw rol mag geen meldingen invoeren.',
  vervolg: (kenmerk: string) =>
    `Vervolg op melding ${kenmerk}. De gegevens van die melding staan er al in. Schrijf in de toelichting waarom u haar vervolgt.`,
  formulierBezet:
    'In het formulier staat nog een melding die u niet hebt ingevoerd. Voer die eerst in, of maak het formulier leeg.',
  herstellen: 'U verbetert een melding die is geweigerd. Zij komt in de plaats van de geweigerde.',
} as const;

export const HERKOMSTEN: Readonly<Record<Herkomst, string>> = {
  balie: 'Aan de balie',
  'e-mail': 'Per e-mail',
  telefoon: 'Per telefoon',
  post: 'Per post',
  ambtshalve: 'Zelf gezien (ambtshalve)',
};

/** Names of fields for the list of faults; numbered ones get their number there. */
export const INVOERVELD: Readonly<Record<string, string>> = {
  registratie: INVOEREN.registratie,
  meldsoort: INVOEREN.meldsoort,
  object: INVOEREN.object,
  'objectidentificatie.soort': INVOEREN.identificatieSoort,
  'objectidentificatie.waarde': INVOEREN.identificatie,
  attributen: INVOEREN.gegeven,
  toelichting: INVOEREN.toelichting,
  peilmoment: INVOEREN.peilmoment,
  herkomst: INVOEREN.hoe,
  kenmerk: INVOEREN.kenmerk,
  contact: INVOEREN.wie,
};
