// A sentence with what to do for every code that a call can end with. A new code in the contract does not compile without one.
import type { CallError, CallName } from '../../shared/ipc/contract.ts';

type Foutcode = CallError<CallName>['code'];

const FOUTEN: Readonly<Record<Foutcode, string>> = {
  onbekend: 'Deze melding staat niet meer bij u. Misschien is ze doorgestuurd. Ververs de lijst.',
  'rol-niet-bevoegd': 'Uw rol mag dit niet. Vraag een teamleider van uw organisatie om het te doen.',
  'niet-de-bronhouder': 'Een andere bronhouder behandelt deze melding nu. U kunt haar alleen lezen.',
  'overgang-niet-toegestaan': 'Dit kan niet meer bij de status van nu. Bekijk de melding opnieuw en kies wat nu past.',
  'gegeven-ontbreekt': 'Er ontbreekt een gegeven. Vul de gemarkeerde velden in.',
  'toegewezen-aan-collega': 'Een collega behandelt deze melding. Kies of u haar overneemt.',
  'niet-toegestaan-na-einde': 'Deze melding is gesloten. U kunt alleen nog een aantekening toevoegen.',
  'schijf-vol': 'De schijf is vol. Uw besluit is niet bewaard. Maak ruimte vrij en probeer het opnieuw.',
  'map-onbruikbaar': 'In deze map kan het programma niet schrijven. Kies een andere map.',
  'niets-gevonden': 'Er is niets gevonden. Controleer het nummer.',
  'lijst-verlopen': 'De lijst is verouderd en wordt opnieuw geopend.',
  'al-verzonden': 'Dit besluit is al verzonden en kan niet meer terug.',
  'niets-terug-te-halen': 'Er is geen besluit dat u nu ongedaan kunt maken.',
  'backend-herstart': 'Het programma herstelt zich. Probeer het over een paar tellen opnieuw.',
  'tijd-voorbij': 'Het antwoord duurt te lang. Probeer het opnieuw.',
  'niet-gereed': 'Het programma is nog aan het starten. Probeer het over een paar tellen opnieuw.',
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
