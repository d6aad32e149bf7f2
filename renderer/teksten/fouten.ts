// A sentence with what to do for every code that a call can end with. A new code in the contract does not compile without one.
import type { CallError, CallName } from '../../shared/ipc/contract.ts';

type Foutcode = CallError<CallName>['code'];

const FOUTEN: Readonly<Record<Foutcode, string>> = {
  onbekend: 'Deze melding staat niet meer bij u. Misschien is ze doorgestuurd.',
  'rol-niet-bevoegd': 'Uw rol mag dit niet. Vraag een teamleider van uw organisatie om het te doen.',
  'niet-de-bronhouder': 'Een andere bronhouder behandelt deze melding nu. U kunt haar alleen lezen.',
  'overgang-niet-toegestaan': 'Dit kan niet meer bij de status van nu. Bekijk de melding opnieuw en kies wat nu past.',
  ongeldig: 'Niet alles is goed ingevuld. Verbeter de gemarkeerde velden.',
  'beeld-gewijzigd': 'De melding is net veranderd. Bekijk haar opnieuw en kies dan.',
  'gegeven-ontbreekt': 'Er ontbreekt een gegeven. Vul de gemarkeerde velden in.',
  'toegewezen-aan-collega': 'Een collega behandelt deze melding. Kies of u haar overneemt.',
  'niet-toegestaan-na-einde':
    'Deze melding is gesloten. U kunt alleen nog toevoegen wat de melder niet leest, zoals een aantekening.',
  'markering-past-niet':
    'Deze markering past niet meer bij de melding: het bestand, de plaats of het gegeven is er niet meer.',
  'geen-bijlagen-voor-melder': 'Deze registratie kent geen bestanden voor de melder. Kies wie van u het bestand leest.',
  'bestand-geweigerd': 'Een van de bestanden kan niet mee. Bekijk de bestanden en haal weg wat niet kan.',
  'te-veel-bestanden': 'U kunt hoogstens 20 bestanden tegelijk toevoegen.',
  'plek-niet-ingevuld': 'In de toelichting staat nog een plek die u moet invullen.',
  'melder-anoniem': 'Deze melder is anoniem. U kunt hem niets vragen.',
  'kent-registratie-niet': 'Deze registratie kent dit niet.',
  offline: 'U bent niet verbonden. Probeer het opnieuw als u online bent.',
  'inmiddels-gewijzigd': 'Een collega heeft dit intussen gewijzigd. Bekijk beide versies.',
  'schijf-vol': 'De schijf is vol. Uw besluit is niet bewaard. Maak ruimte vrij en probeer het opnieuw.',
  'bestand-niet-hier': 'Dit bestand is nog niet op deze computer, of het is niet meer beschikbaar.',
  'bestand-beschadigd': 'Dit bestand is op deze computer beschadigd. Het programma haalt het opnieuw op.',
  'afdrukken-mislukt': 'Het document is niet gemaakt. Probeer het opnieuw.',
  'afdruk-te-groot': 'Het document wordt te groot. Maak het zonder afbeeldingen.',
  'geen-printer': 'Op deze computer is geen printer gevonden. Bewaar het document als PDF.',
  uitvoerbaar: 'Dit is een programma of script, of het heet zo. Het programma bewaart het niet op uw computer.',
  'map-onbruikbaar': 'In deze map kan het programma niet schrijven. Kies een andere map.',
  'bestand-onleesbaar': 'Dit bestand is niet te lezen, of het is te groot.',
  'geen-geojson': 'Dit is geen GeoJSON-bestand. Kies een bestand dat eindigt op .json of .geojson.',
  'geen-vlakken': 'In dit bestand staan geen vlakken. Kies een bestand met de grenzen van gemeenten.',
  'ander-stelsel': 'Dit bestand gebruikt een ander coördinatenstelsel. Kies een bestand in RD (EPSG:28992) of WGS84.',
  'assen-verwisseld': 'In dit bestand staan lengte en breedte verwisseld. Kies een bestand met eerst de lengte.',
  'buiten-nederland': 'De vlakken in dit bestand liggen niet in Nederland.',
  'te-groot': 'Dit bestand heeft te veel punten. Kies een bestand met minder details.',
  'plaatsen-onjuist': 'Dit bestand met plaatsen klopt niet. Er is niets geladen.',
  'niets-gevonden': 'Er is niets gevonden. Controleer het nummer.',
  'vraag-onjuist': 'Deze zoekvraag klopt niet. Verbeter wat onderstreept is.',
  'naam-bestaat': 'U hebt al een weergave met deze naam. Kies een andere naam.',
  'te-veel': 'U hebt al dertig weergaven. Verwijder er eerst een.',
  'lijst-verlopen': 'De lijst is verouderd en wordt opnieuw geopend.',
  'te-veel-meldingen': 'Dit zijn meer dan 10.000 meldingen. Kies er minder.',
  'te-veel-pakketten': 'U hebt al twintig pakketten. Verwijder er eerst een.',
  'niets-te-pakken': 'Hier staan geen meldingen om mee te nemen.',
  'pakketnaam-bestaat': 'U hebt al een pakket met deze naam. Kies een andere naam.',
  'pakket-weg': 'Dit pakket is er niet meer, of het is niet van een weergave gemaakt.',
  'al-verzonden': 'Dit besluit is al verzonden en kan niet meer terug.',
  'niets-terug-te-halen': 'Er is geen besluit dat u nu ongedaan kunt maken.',
  'backend-herstart': 'Het programma herstelt zich. Probeer het over een paar tellen opnieuw.',
  'tijd-voorbij': 'Het antwoord duurt te lang. Probeer het opnieuw.',
  'niet-gereed': 'Het programma is nog aan het starten. Probeer het over een paar tellen opnieuw.',
  vergrendeld: 'Het scherm is vergrendeld. Ontgrendel het eerst.',
  'geen-pincode': 'Stel eerst een pincode in bij Instellingen.',
  'pin-onjuist': 'Deze pincode klopt niet.',
  'pin-te-zwak': 'Deze pincode is te eenvoudig of te kort. Kies een andere.',
  'even-wachten': 'U hebt te vaak iets verkeerds ingevuld. Wacht even en probeer het dan opnieuw.',
  'vinger-niet-herkend': 'Uw vingerafdruk is niet herkend. Gebruik uw pincode.',
  'token-onjuist': 'Dit is niet het token van deze verbinding.',
  'ongeldige-invoer': 'Deze invoer klopt niet. Controleer wat u hebt ingevuld.',
  onverwacht:
    'Er ging iets mis in het programma. Probeer het opnieuw. Lukt het niet, geef dan dit aan uw beheerder door.',
};

/** The sentence for a fault; a bug's number goes along, so that it can be found in the log. */
export function foutzin(fout: { readonly code: string; readonly [veld: string]: unknown }): string {
  const zin = Object.hasOwn(FOUTEN, fout.code) ? FOUTEN[fout.code as Foutcode] : FOUTEN.onverwacht;
  const nummer = fout.id;
  return fout.code === 'onverwacht' && typeof nummer === 'string' ? `${zin} Nummer: ${nummer}.` : zin;
}
