// Standard texts of the BRP. The melder is an organisation that reports; it never reads a new address or anything else about a person.
// Criteria of gerede twijfel: manual Digimelding h1; forwarding and Onvoldoende informatie: h8.
import type { Standaardtekst } from './standaardtekst.ts';

type Kern = Pick<Standaardtekst, 'id' | 'titel' | 'tekst'> & Partial<Standaardtekst>;

const brp = (soort: Standaardtekst['soort'], kern: Kern): Standaardtekst => ({
  registraties: ['BRP'],
  objecten: [],
  soort,
  ...kern,
});
const nietGewijzigd = (kern: Kern) => brp('afhandelen', { resultaat: 'NIET_GEWIJZIGD', ...kern });
const gewijzigd = (kern: Kern) => brp('afhandelen', { resultaat: 'GEWIJZIGD', ...kern });

export const TEKSTEN_BRP: readonly Standaardtekst[] = [
  gewijzigd({
    id: 'brp-aangepast',
    titel: 'Aangepast',
    tekst:
      'U had gelijk. Wij hebben het gegeven in de BRP aangepast. U ziet het nieuwe gegeven als u het zelf opvraagt.',
  }),
  gewijzigd({
    id: 'brp-deels',
    titel: 'Voor een deel aangepast',
    tekst:
      'Wij hebben een deel van de gegevens in de BRP aangepast: [[welke gegevens]]. De andere gegevens kloppen volgens ons onderzoek.',
  }),
  gewijzigd({
    id: 'brp-ander-gegeven',
    titel: 'Aangepast, maar anders dan gemeld',
    tekst:
      'Het gegeven klopte niet. Wij hebben het in de BRP aangepast, maar niet naar de waarde die u meldde. U ziet het nieuwe gegeven als u het zelf opvraagt.',
  }),
  gewijzigd({
    id: 'brp-adres-aangepast',
    titel: 'Adres: aangepast na onderzoek',
    objecten: ['Verblijfplaats'],
    tekst:
      'Wij hebben het adres onderzocht en de BRP aangepast. Wij mogen u het nieuwe adres hier niet noemen. U ziet het als u het gegeven zelf opvraagt.',
  }),
  nietGewijzigd({
    id: 'brp-onderzocht',
    titel: 'Onderzocht, niet gewijzigd',
    tekst: 'Wij hebben uw melding onderzocht. Het gegeven in de BRP klopt. Wij hebben niets gewijzigd.',
  }),
  nietGewijzigd({
    id: 'brp-adres-klopt',
    titel: 'Adres: onderzocht, klopt',
    objecten: ['Verblijfplaats'],
    tekst:
      'Wij hebben het adres onderzocht. Onze gegevens en onze bronnen laten zien dat het adres in de BRP klopt. Wij hebben niets gewijzigd.',
  }),
  nietGewijzigd({
    id: 'brp-al-juist',
    titel: 'Was al verwerkt',
    tekst: 'Dit gegeven was al aangepast toen wij uw melding kregen. Vraag het gegeven opnieuw op.',
  }),
  nietGewijzigd({
    id: 'brp-geen-vermoeden',
    titel: 'Geen gerede twijfel: geen sterk vermoeden',
    tekst:
      'Uit uw melding blijkt geen sterk vermoeden dat het gegeven onjuist is. Daarom is er geen gerede twijfel en onderzoeken wij het niet. Hebt u meer informatie? Doe dan een nieuwe melding.',
  }),
  nietGewijzigd({
    id: 'brp-geen-eigen-kennis',
    titel: 'Geen gerede twijfel: niet uit eigen werk',
    tekst:
      'Uw melding komt niet voort uit kennis van uw eigen werk of uw eigen klanten. Daarom is er geen gerede twijfel en onderzoeken wij het niet.',
  }),
  nietGewijzigd({
    id: 'brp-definitie',
    titel: 'Geen gerede twijfel: gegeven betekent iets anders',
    tekst:
      'Het gegeven betekent in de BRP iets anders dan u meldt: [[wat het gegeven betekent]]. Daarom is er geen gerede twijfel. Het gegeven klopt.',
  }),
  nietGewijzigd({
    id: 'brp-niet-authentiek',
    titel: 'Geen authentiek gegeven',
    tekst:
      'Uw melding gaat over een gegeven dat in de BRP niet authentiek is. Alleen voor authentieke gegevens kunt u terugmelden. Wij hebben niets gewijzigd.',
  }),
  nietGewijzigd({
    id: 'brp-niet-bevoegd',
    titel: 'Melder niet bevoegd',
    tekst:
      'Uw organisatie mag dit gegeven uit de BRP niet gebruiken. Daarom behandelen wij uw melding niet inhoudelijk.',
  }),
  nietGewijzigd({
    id: 'brp-ander-register',
    titel: 'Hoort bij een ander register',
    tekst:
      'Dit gegeven komt uit een ander register: [[naam van het register]]. Wij kunnen het in de BRP niet aanpassen. Meld het bij de houder van dat register.',
  }),
  nietGewijzigd({
    id: 'brp-niet-van-ons',
    titel: 'Niet van ons: andere gemeente',
    tekst:
      'De persoon is geen inwoner van {{gemeente}}. Wij kunnen dit gegeven niet aanpassen en de melding niet meer doorsturen. Doe de melding opnieuw bij [[naam van de juiste gemeente]].',
  }),
  nietGewijzigd({
    id: 'brp-bijhouder-onbekend',
    titel: 'Niet onze inwoner, bijhouder onbekend',
    tekst:
      'De persoon is geen inwoner van {{gemeente}}. Wij weten niet welke gemeente de gegevens bijhoudt. Zoek op waar de persoon is ingeschreven en doe de melding daar opnieuw.',
  }),
  nietGewijzigd({
    id: 'brp-te-weinig',
    titel: 'Te weinig informatie om te onderzoeken',
    tekst:
      'Wij kunnen uw melding niet verder onderzoeken. Wij missen: {{ontbrekend}}. U kunt de melding opnieuw doen met deze gegevens.',
  }),
  brp('onvoldoende-informatie', {
    id: 'brp-ontbreekt',
    titel: 'Er ontbreken gegevens',
    tekst:
      'Wij kunnen uw melding niet onderzoeken. Wij missen: {{ontbrekend}}. U kunt de melding opnieuw doen met deze gegevens.',
  }),
  brp('onvoldoende-informatie', {
    id: 'brp-bewijs',
    titel: 'Bewijs ontbreekt',
    tekst:
      'Bij uw melding zit geen bewijs. Daardoor kunnen wij uw melding niet onderzoeken. Doe de melding opnieuw en stuur mee: [[welk bewijs]].',
  }),
  brp('onvoldoende-informatie', {
    id: 'brp-onduidelijk',
    titel: 'Melding is niet duidelijk',
    tekst:
      'Uit uw melding blijkt niet waarom u twijfelt aan dit gegeven. Daardoor kunnen wij uw melding niet onderzoeken. Doe de melding opnieuw en leg uit wat u hebt gezien en wanneer.',
  }),
  brp('verkeerde-bronhouder', {
    id: 'brp-door-gemeente',
    titel: 'Inwoner van een andere gemeente',
    tekst:
      'De persoon is geen inwoner van {{gemeente}}. Daarom sturen wij de melding door naar de gemeente die de gegevens bijhoudt.',
  }),
  brp('verkeerde-bronhouder', {
    id: 'brp-door-rni',
    titel: 'Niet-ingezetene (RNI)',
    tekst: 'De persoon staat ingeschreven als niet-ingezetene. Daarom sturen wij de melding door naar de RNI.',
  }),
  brp('inplannen', {
    id: 'brp-in-onderzoek',
    titel: 'In onderzoek geplaatst',
    tekst:
      'Wij hebben het gegeven op {{datum}} in de BRP in onderzoek geplaatst. U hoeft het niet te gebruiken zolang het onderzoek loopt.',
  }),
  brp('inplannen', {
    id: 'brp-adresonderzoek',
    titel: 'Adresonderzoek gestart',
    objecten: ['Verblijfplaats'],
    tekst:
      'Wij zijn op {{datum}} een adresonderzoek gestart. Dat duurt meestal hooguit tien weken. U ziet de uitkomst als u de melding opzoekt.',
  }),
];
