// Words of the screen Rapportage. Names of figures and counts stand in `shared/domain/rapportage`, for files have them too.
import { aandeelInWoorden, type Vooruitblik } from '../../shared/domain/rapportage/aandeel.ts';
import type { Kring } from '../../shared/domain/rapportage/keuze.ts';
import type { Periodesoort } from '../../shared/domain/rapportage/periode.ts';
import type { Normoordeel, Uitslag } from '../../shared/domain/rapportage/uitslag.ts';
import type { CallError } from '../../shared/ipc/contract.ts';
import { aantalVan, getal } from './algemeen.ts';
import { foutzin } from './fouten.ts';

export const RAPPORTAGE = {
  titel: 'Rapportage',
  uitleg: 'Geteld uit wat de centrale voorziening heeft bevestigd. Klik op een getal voor de meldingen erachter.',
  foutTitel: 'De rapportage is er niet',
  nietVoorUTitel: 'U hebt geen cijfers',
  nietVoorU: 'De rapportage is voor wie meldingen behandelt. Uw rol kan alleen lezen.',
  leegTitel: 'Geen meldingen in deze periode',
  leeg: 'In deze periode is niets ontvangen, gesloten of open gebleven. Kies een andere periode.',
  keuze: 'Wat u ziet',
  soort: 'Soort periode',
  vorige: 'Vorige periode',
  volgende: 'Volgende periode',
  nu: 'Nu',
  naarNu: 'Naar de periode van nu',
  van: 'Vanaf',
  tot: 'Tot en met',
  omgekeerd: 'De einddag ligt voor de begindag.',
  teLang: 'Kies hoogstens tien jaar.',
  kring: 'Van wie',
  registratie: 'Registratie',
  alleRegistraties: 'Alle registraties',
  bronhouder: 'Bronhouder',
  bewaren: 'Bewaren als',
  bewaarMenu: 'Rapportage bewaren als',
  afdrukken: 'Afdrukken',
  bewaard: (bestand: string) => `Bewaard in ${bestand}.`,
  afgedrukt: 'De rapportage is naar de printer gestuurd.',
  bezig: 'Bezig met tellen',
  cijfers: 'Cijfers',
  geenCijfers: 'Voor deze registraties zijn geen cijfers voorgeschreven.',
  aantallen: 'Aantallen',
  verloop: 'Verloop',
  perAfnemer: 'Per afnemer',
  perRegistratie: 'Per registratie',
  totaal: 'Totaal',
  afnemer: 'Afnemer',
  doorlooptijd: 'Doorlooptijd',
  gemiddeld: 'Gemiddeld',
  mediaan: 'Mediaan',
  dagen: (n: number | null) =>
    n === null ? '–' : `${n.toLocaleString('nl-NL', { maximumFractionDigits: 1 })} ${n === 1 ? 'dag' : 'dagen'}`,
  doorlooptijdUitleg: 'Kalenderdagen van ontvangst tot sluiten, van wat in deze periode is afgehandeld of afgewezen.',
  alsTabel: 'Als tabel',
  alsGrafiek: 'Als grafiek',
  grafiek: 'Ontvangen en gesloten meldingen per periode',
  periode: 'Periode',
  /** What a bar says when one points at it. */
  staaf: (periode: string, ontvangen: number, gesloten: number, open: number) =>
    `${periode}: ${getal(ontvangen)} ontvangen, ${getal(gesloten)} gesloten, ${getal(open)} open aan het eind`,
  maanden: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  watGeteld: 'Wat er is geteld',
  bron: (bron: string) => `Bron: ${bron}.`,
  /** @param tekst what stands on the button, where that is not the number. */
  toon: (naam: string, aantal: number, tekst?: string) =>
    `${tekst === undefined ? '' : `${tekst}. `}${naam}: ${getal(aantal)}. Toon de meldingen`,
  lopend: (dag: string) => `Deze periode loopt nog. Geteld tot en met ${dag}.`,
  telwijze: {
    vervaldag: 'Telt de meldingen waarvan de laatste dag in deze periode valt.',
    rapport: 'Telt wat in deze periode klaar kwam, en wat aan het eind te laat open staat.',
    werkvoorraad: 'Telt wat aan het eind van deze periode te laat open staat.',
  },
} as const;

export const KRINGNAAM: Readonly<Record<Kring, string>> = { team: 'Hele team', ik: 'Mijn meldingen' };

export const SOORTNAAM: Readonly<Record<Periodesoort, string>> = {
  maand: 'Maand',
  kwartaal: 'Kwartaal',
  jaar: 'Jaar',
  eigen: 'Eigen',
};

export const VORMNAAM = { xlsx: 'Excel (xlsx)', csv: 'CSV', pdf: 'PDF' } as const;

const OORDEELWOORD: Readonly<Record<Exclude<Normoordeel, 'geen'>, string>> = {
  goed: 'Gehaald',
  fout: 'Niet gehaald',
};

/** "Gehaald: interventiewaarde 98 %". */
export function oordeelzin({ oordeel, figuur, aandeel }: Uitslag): string {
  if (oordeel !== 'geen') return `${OORDEELWOORD[oordeel]}: ${figuur.normnaam}`;
  if (figuur.norm === null) return 'Ter vergelijking, zonder norm';
  return aandeel.totaal === 0 ? 'Nog niets te beoordelen' : figuur.normnaam;
}

/** "3 vandaag oppakken = 98 %", and the truth when that can't be any more. Null: nothing to say. */
export function vooruitblikzin({ vooruitblik, figuur }: Uitslag): string | null {
  const procent = figuur.norm !== null && 'minstens' in figuur.norm ? `${figuur.norm.minstens} %` : '';
  const daad = figuur.mijlpaal === 'oppakken' ? 'oppakken' : 'afhandelen';
  return zinVan(vooruitblik, daad, procent);
}

function zinVan(v: Vooruitblik, daad: string, procent: string): string | null {
  switch (v.soort) {
    case 'niets':
      return null;
    case 'gehaald':
      return `Blijft vandaag op ${procent}`;
    case 'oppakken':
      return v.later === 0
        ? `${getal(v.aantal)} vandaag ${daad} = ${procent}`
        : `${getal(v.aantal)} vandaag ${daad} = ${procent}, ook ${aantalVan(v.later, 'die later afloopt', 'die later aflopen')}`;
    case 'onhaalbaar':
      return `${procent} is niet meer haalbaar, hoogstens ${aandeelInWoorden(v.hoogstens)} met wat er nu ligt`;
  }
}

type Fout = CallError<'rapport.cijfers'> | CallError<'rapport.bewaren'> | CallError<'rapport.afdrukken'>;

export function rapportfout(fout: Fout): string {
  if (fout.code === 'rol-niet-bevoegd') return 'Dit zijn cijfers van het hele team. Alleen een teamleider mag ze zien.';
  if (fout.code === 'onbekend') return 'Voor deze bronhouder werkt u niet meer. Kies een andere.';
  if (fout.code === 'schijf-vol')
    return 'De schijf is vol. De rapportage is niet bewaard. Maak ruimte vrij en probeer het opnieuw.';
  return foutzin(fout);
}
