// Standard texts of HR and WKK: small sets, for the few who handle these.
import type { Standaardtekst } from './standaardtekst.ts';

type Kern = Pick<Standaardtekst, 'id' | 'titel' | 'tekst'> & Partial<Standaardtekst>;

const voor =
  (registratie: string) =>
  (soort: Standaardtekst['soort'], kern: Kern): Standaardtekst => ({
    registraties: [registratie],
    objecten: [],
    soort,
    ...kern,
  });
const hr = voor('HR');
const wkk = voor('WKK');

export const TEKSTEN_HR_WKK: readonly Standaardtekst[] = [
  hr('afhandelen', {
    id: 'hr-aangepast',
    titel: 'Aangepast',
    resultaat: 'GEWIJZIGD',
    tekst: 'U had gelijk. Het gegeven is aangepast in het Handelsregister.',
  }),
  hr('afhandelen', {
    id: 'hr-onderzocht',
    titel: 'Onderzocht, niet gewijzigd',
    resultaat: 'NIET_GEWIJZIGD',
    tekst: 'Uw melding is onderzocht. Het gegeven in het Handelsregister klopt. Er is niets gewijzigd.',
  }),
  hr('niet-ontvankelijk', {
    id: 'hr-geen-twijfel',
    titel: 'Geen gerede twijfel: geen sterk vermoeden',
    tekst:
      'Uit uw melding blijkt geen sterk vermoeden dat het gegeven onjuist is. Hebt u meer informatie? Doe dan een nieuwe melding.',
  }),
  hr('niet-ontvankelijk', {
    id: 'hr-niet-authentiek',
    titel: 'Geen authentiek gegeven',
    tekst:
      'Uw melding gaat over een gegeven dat in het Handelsregister niet authentiek is. Daarom behandelen wij de melding niet.',
  }),
  hr('niet-ontvankelijk', {
    id: 'hr-niet-bevoegd',
    titel: 'Melder niet bevoegd',
    tekst: 'Uw organisatie mag over dit gegeven niet terugmelden. Daarom behandelen wij de melding niet inhoudelijk.',
  }),
  hr('niet-ontvankelijk', {
    id: 'hr-ander-register',
    titel: 'Hoort bij een ander register',
    tekst:
      'Dit gegeven komt uit een ander register: [[naam van het register]]. Meld het bij de houder van dat register.',
  }),
  hr('niet-ontvankelijk', {
    id: 'hr-te-weinig',
    titel: 'Er ontbreken gegevens',
    tekst:
      'Wij kunnen uw melding niet onderzoeken. Wij missen: {{ontbrekend}}. U kunt de melding opnieuw doen met deze gegevens.',
  }),
  wkk('afhandelen', {
    id: 'wkk-aangepast',
    titel: 'Aangepast',
    resultaat: 'GEWIJZIGD',
    tekst: 'U had gelijk. Het object is aangepast in de Waterketenkaart.',
  }),
  wkk('afhandelen', {
    id: 'wkk-onderzocht',
    titel: 'Onderzocht, niet gewijzigd',
    resultaat: 'NIET_GEWIJZIGD',
    tekst: 'Uw melding is onderzocht. Het object staat goed in de Waterketenkaart. Er is niets gewijzigd.',
  }),
  wkk('niet-ontvankelijk', {
    id: 'wkk-te-weinig',
    titel: 'Er ontbreken gegevens',
    tekst:
      'Wij kunnen uw melding niet onderzoeken. Wij missen: {{ontbrekend}}. U kunt de melding opnieuw doen met deze gegevens.',
  }),
  wkk('niet-ontvankelijk', {
    id: 'wkk-ander-register',
    titel: 'Hoort bij een ander register',
    tekst:
      'Dit object staat niet in de Waterketenkaart maar in [[naam van het register]]. Meld het bij de houder daarvan.',
  }),
  wkk('verkeerde-bronhouder', {
    id: 'wkk-door',
    titel: 'Object is van een andere beheerder',
    tekst: '{{gemeente}} beheert dit object niet. Daarom sturen wij de melding door naar de beheerder.',
  }),
  wkk('terugnemen', {
    id: 'wkk-terug',
    titel: 'Toch van ons',
    tekst: 'Dit object hoort toch bij {{gemeente}}. Wij behandelen de melding verder.',
  }),
];
