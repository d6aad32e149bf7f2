// Standard texts of BAG, BGT and BRT. Everyone can read these on the internet: they are about the object, never about a person,
// and speak to any reader. AFGEROND is said only of what really changed (svb-bgt.nl, DOMAIN 2.3).
import type { Standaardtekst } from './standaardtekst.ts';

type Kern = Pick<Standaardtekst, 'id' | 'titel' | 'tekst'> & Partial<Standaardtekst>;

const geo = (soort: Standaardtekst['soort'], kern: Kern): Standaardtekst => ({
  registraties: ['BAG', 'BGT', 'BRT'],
  objecten: [],
  soort,
  ...kern,
});
const gewijzigd = (kern: Kern) => geo('afhandelen', { resultaat: 'GEWIJZIGD', ...kern });
const nietGewijzigd = (kern: Kern) => geo('afhandelen', { resultaat: 'NIET_GEWIJZIGD', ...kern });
const dicht = (kern: Kern) => geo('niet-ontvankelijk', kern);

export const TEKSTEN_GEO: readonly Standaardtekst[] = [
  gewijzigd({
    id: 'geo-aangepast',
    titel: 'Aangepast',
    tekst: 'De melding klopt. Het object is aangepast in {{registratie}}.',
  }),
  gewijzigd({
    id: 'geo-toegevoegd',
    titel: 'Object toegevoegd',
    tekst: 'De melding klopt. Het object ontbrak en is toegevoegd aan {{registratie}}.',
  }),
  gewijzigd({
    id: 'geo-anders-aangepast',
    titel: 'Aangepast, maar anders dan gemeld',
    tekst:
      'Het object klopte niet en is aangepast in {{registratie}}. De nieuwe waarde is anders dan in de melding staat: [[waarom]].',
  }),
  gewijzigd({
    id: 'bag-onderzoek-klaar',
    titel: 'Onderzocht en aangepast',
    registraties: ['BAG'],
    tekst: 'Het gegeven is onderzocht en aangepast in de BAG. De aantekening ‘in onderzoek’ is verwijderd.',
  }),
  nietGewijzigd({
    id: 'geo-onderzocht',
    titel: 'Onderzocht, niet gewijzigd',
    tekst: 'De melding is onderzocht. Het object staat goed in {{registratie}}. Er is niets gewijzigd.',
  }),
  nietGewijzigd({
    id: 'geo-tolerantie',
    titel: 'Afwijking is kleiner dan de regels toestaan',
    registraties: ['BGT', 'BRT'],
    tekst: 'Het verschil is zo klein dat het binnen de nauwkeurigheid van {{registratie}} valt. Er is niets gewijzigd.',
  }),
  nietGewijzigd({
    id: 'geo-al-juist',
    titel: 'Was al verwerkt',
    tekst: 'Het object was al aangepast in {{registratie}} toen de melding binnenkwam.',
  }),
  nietGewijzigd({
    id: 'geo-niet-van-ons',
    titel: 'Niet van ons',
    tekst:
      '{{gemeente}} houdt dit object niet bij. De melding kan opnieuw worden gedaan bij [[naam van de juiste bronhouder]].',
  }),
  dicht({
    id: 'geo-geen-twijfel',
    titel: 'Geen gerede twijfel: geen sterk vermoeden',
    tekst:
      'Uit de melding blijkt geen sterk vermoeden dat het gegeven onjuist is. Daarom is de melding niet onderzocht. Met meer informatie kan de melding opnieuw worden gedaan.',
  }),
  dicht({
    id: 'geo-geen-eigen-kennis',
    titel: 'Geen gerede twijfel: niet uit eigen werk',
    tekst:
      'De melding komt niet voort uit kennis van het eigen werk van de melder. Daarom is de melding niet onderzocht.',
  }),
  dicht({
    id: 'geo-definitie',
    titel: 'Geen gerede twijfel: gegeven betekent iets anders',
    tekst:
      'Het gegeven betekent in {{registratie}} iets anders dan in de melding staat: [[wat het gegeven betekent]]. Het gegeven klopt.',
  }),
  dicht({
    id: 'geo-niet-authentiek',
    titel: 'Geen authentiek gegeven',
    tekst:
      'De melding gaat over een gegeven dat in {{registratie}} niet authentiek is. Daarom is de melding niet onderzocht.',
  }),
  dicht({
    id: 'geo-niet-bevoegd',
    titel: 'Melder niet bevoegd',
    tekst: 'De melder mag over dit gegeven niet terugmelden. Daarom is de melding niet inhoudelijk behandeld.',
  }),
  dicht({
    id: 'geo-ander-register',
    titel: 'Hoort bij een ander register',
    tekst:
      'Dit gegeven staat niet in {{registratie}} maar in [[naam van het register]]. De melding kan daar opnieuw worden gedaan.',
  }),
  dicht({
    id: 'geo-te-weinig',
    titel: 'Er ontbreken gegevens',
    tekst:
      'De melding kan niet worden onderzocht. Dit ontbreekt: {{ontbrekend}}. Met deze gegevens kan de melding opnieuw worden gedaan.',
  }),
  dicht({
    id: 'geo-openbare-ruimte',
    titel: 'Geen melding over de registratie',
    tekst:
      'De melding gaat over de openbare ruimte zelf en niet over een fout in {{registratie}}. Meld dit bij de gemeente als melding openbare ruimte.',
  }),
  dicht({
    id: 'bag-bezwaar',
    titel: 'Hoort in een bezwaarprocedure',
    registraties: ['BAG'],
    tekst:
      'De melding gaat over een besluit van de gemeente. Daarover kan alleen met een bezwaar of een verzoek aan de gemeente iets worden gevraagd.',
  }),
  geo('verkeerde-bronhouder', {
    id: 'geo-door',
    titel: 'Object ligt bij een andere bronhouder',
    tekst: '{{gemeente}} houdt dit object niet bij. De melding gaat door naar de juiste bronhouder.',
  }),
  geo('verkeerde-bronhouder', {
    id: 'bgt-door-beheerder',
    titel: 'Ander overheidsorgaan beheert dit object',
    registraties: ['BGT'],
    tekst:
      'Dit object hoort bij een andere bronhouder van de BGT: [[welke organisatie beheert het]]. De melding gaat daarheen.',
  }),
  geo('terugnemen', {
    id: 'geo-terug',
    titel: 'Toch van ons',
    tekst: 'Dit object hoort toch bij {{gemeente}}. De melding wordt hier verder behandeld.',
  }),
  geo('intrekking-bevestigen', {
    id: 'geo-ingetrokken',
    titel: 'Intrekking bevestigd',
    registraties: ['BAG', 'BGT'],
    tekst: 'De melder heeft de melding ingetrokken. De melding is gesloten en niet verder onderzocht.',
  }),
];
