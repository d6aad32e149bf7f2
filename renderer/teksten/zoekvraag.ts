// Words of the query language and its filters: names of fields, of their values, and a sentence for every fault.
import type { Rapportkeuze } from '../../shared/domain/rapportage/keuze.ts';
import { getalnaam } from '../../shared/domain/rapportage/namen.ts';
import { periodenaam } from '../../shared/domain/rapportage/periode.ts';
import type {
  Foutcode,
  Ontvangenwaarde,
  Plek,
  Term,
  Termijnwaarde,
  Veld,
  Vraagfout,
} from '../../shared/domain/vraagtaal/vraag.ts';
import { naamVanStatus } from '../../shared/domain/vraagtaal/woorden.ts';
import { aantalVan } from './algemeen.ts';
import { datum } from './datums.ts';

export const ZOEK = {
  veld: 'Zoeken in de lijst',
  plaatshouder: 'Zoek op nummer, kenmerk of woord',
  leegmaken: 'Zoekvraag wissen',
  suggesties: 'Suggesties',
  fouten: 'Wat niet klopt',
  filters: 'Filters',
  meerFilters: 'Filter',
  meerFiltersNaam: 'Filter toevoegen',
  overal: 'Overal',
  overalUitleg: 'Zoek in alle meldingen, ook de afgesloten en doorgestuurde',
  geenWaarden: 'Niets om uit te kiezen',
  verwijder: (naam: string) => `Filter ${naam} verwijderen`,
  gevonden: (aantal: number) => aantalVan(aantal, 'suggestie', 'suggesties'),
  zelfKiezen: 'Zelf dagen kiezen',
  vanaf: 'Vanaf',
  totEnMet: 'Tot en met',
  dagenUitleg: 'De dag telt waarop uw organisatie de melding ontving.',
  omgekeerd: 'De einddag ligt voor de begindag.',
} as const;

/** Name of a filter, as a chip says it. */
export const VELDNAAM: Readonly<Record<Veld, string>> = {
  reg: 'Registratie',
  status: 'Status',
  object: 'Object',
  afnemer: 'Afnemer',
  van: 'Behandelaar',
  label: 'Label',
  bijlage: 'Bijlagen',
  nieuw: 'Nieuw',
  termijn: 'Termijn',
  ontvangen: 'Ontvangen',
  in: 'Waar',
  rapport: 'Rapportage',
};

/** What a field is for, beside its name in the suggestions. */
export const VELDUITLEG: Readonly<Record<Veld, string>> = {
  reg: 'registratie, zoals reg:brp',
  status: 'status, zoals status:gemeld',
  object: 'soort object, zoals object:pand',
  afnemer: 'wie meldt, zoals afnemer:uwv',
  van: 'wie behandelt: ik, niemand of een collega',
  label: 'label van uw team',
  bijlage: 'met bijlagen: ja of nee',
  nieuw: 'nog niet opgepakt: ja of nee',
  termijn: 'werkdagen die nog over zijn, zoals termijn:<2',
  ontvangen: 'wanneer ontvangen, zoals ontvangen:week',
  in: 'ergens anders zoeken, zoals in:alles',
  rapport: 'wat er achter een cijfer van Rapportage staat',
};

const TERMIJNWOORD: Readonly<Record<Extract<Termijnwaarde, { woord: string }>['woord'], string>> = {
  'te-laat': 'Te laat',
  vandaag: 'Vandaag',
  week: 'Deze week',
  geen: 'Geen termijn',
};

const PERIODE: Readonly<Record<Extract<Ontvangenwaarde, { periode: string }>['periode'], string>> = {
  vandaag: 'Vandaag',
  gisteren: 'Gisteren',
  week: 'Deze week',
  maand: 'Deze maand',
};

export const PLEKNAAM: Readonly<Record<Plek, string>> = {
  nieuw: 'Nieuw',
  mijn: 'Mijn',
  iedereen: 'Iedereen',
  wacht: 'Wacht',
  'te-laat': 'Te laat',
  afgesloten: 'Afgesloten',
  alles: 'Alle meldingen',
};

const VERGELIJK = { '<': 'minder dan', '<=': 'hoogstens', '=': 'nog', '>=': 'minstens', '>': 'meer dan' } as const;

/** A value of a field, as a person reads it. `naam` is what the backend calls it, where it has a name. */
export function waardenaam(veld: Veld, waarde: string, naam = ''): string {
  if (naam !== '') return naam;
  switch (veld) {
    case 'reg':
      return waarde.toUpperCase();
    case 'status':
      return naamVanStatus(waarde);
    case 'van':
      return { ik: 'Ik', niemand: 'Niemand' }[waarde.toLowerCase()] ?? waarde;
    case 'bijlage':
      return waarde === 'ja' ? 'Met bijlagen' : 'Zonder bijlagen';
    case 'nieuw':
      return waarde === 'ja' ? 'Nog niet opgepakt' : 'Opgepakt';
    case 'termijn':
      return waarde in TERMIJNWOORD ? TERMIJNWOORD[waarde as keyof typeof TERMIJNWOORD] : `${waarde} werkdagen`;
    case 'ontvangen':
      return waarde in PERIODE ? PERIODE[waarde as keyof typeof PERIODE] : waarde;
    case 'in':
      return waarde in PLEKNAAM ? PLEKNAAM[waarde as Plek] : waarde;
    default:
      return waarde;
  }
}

/** A term as a chip says it: "BRP, BAG", "hoogstens 2 werkdagen", "1 november 2026 tot en met 23 november 2026". */
export function termzin(term: Term): string {
  switch (term.soort) {
    case 'keuze':
      return term.waarden.map((waarde) => waardenaam(term.veld, waarde)).join(', ');
    case 'janee':
      return waardenaam(term.veld, term.ja ? 'ja' : 'nee');
    case 'termijn':
      return 'woord' in term.waarde
        ? TERMIJNWOORD[term.waarde.woord]
        : `${VERGELIJK[term.waarde.vergelijk]} ${aantalVan(term.waarde.werkdagen, 'werkdag', 'werkdagen')}`;
    case 'ontvangen':
      return ontvangenzin(term.waarde);
    case 'in':
      return PLEKNAAM[term.plek];
    case 'rapport':
      return rapportzin(term.keuze);
    case 'tekst':
      return term.tekst;
  }
}

/** "Ontvangen, november 2026, UWV". */
function rapportzin({ getal, periode, kring, registratie, afnemer }: Rapportkeuze): string {
  const delen = [getalnaam(getal), periodenaam(periode), kring === 'ik' ? 'eigen meldingen' : '', registratie, afnemer];
  return delen.filter((deel) => deel !== null && deel !== '').join(', ');
}

function ontvangenzin(waarde: Ontvangenwaarde): string {
  if ('periode' in waarde) return PERIODE[waarde.periode];
  const { vanaf, totEnMet } = waarde;
  if (vanaf === null) return totEnMet === null ? '' : `tot en met ${datum(totEnMet)}`;
  if (totEnMet === null) return `vanaf ${datum(vanaf)}`;
  return vanaf === totEnMet ? datum(vanaf) : `${datum(vanaf)} tot en met ${datum(totEnMet)}`;
}

const FOUT: Readonly<Record<Foutcode, (fout: Vraagfout) => string>> = {
  'aanhalingsteken-open': () => 'Hier ontbreekt het tweede aanhalingsteken.',
  'onbekend-veld': ({ veld }) => `“${veld}” is geen filter. Zet het tussen aanhalingstekens als u deze tekst zoekt.`,
  'waarde-ontbreekt': ({ veld }) => `Achter ${veld}: ontbreekt nog waar u op filtert.`,
  'onbekende-waarde': ({ veld, waarde }) =>
    `${VELDNAAM[veld as Veld]} “${waarde}” bestaat niet. Kies uit de suggesties.`,
  'geen-datum': ({ waarde }) => `“${waarde}” is geen datum. Schrijf 2026-11-23, of vandaag, gisteren, week of maand.`,
  'geen-termijn': ({ waarde }) =>
    `“${waarde}” is geen termijn. Schrijf <2 voor minder dan 2 werkdagen, of te-laat, vandaag, week of geen.`,
  'geen-cijfer': () => 'Dit cijfer bestaat niet. Kies het opnieuw bij Rapportage.',
  'cijfer-niet-voor-u': () => 'Dit is een cijfer van het hele team. Alleen een teamleider mag het zien.',
  omgekeerd: () => 'De einddatum ligt voor de begindatum.',
  'een-waarde': ({ veld }) => `Bij ${veld}: past maar één waarde.`,
  dubbel: ({ veld }) => `${veld}: staat er al. Zet de waarden achter elkaar, met een komma ertussen.`,
};

/** What is wrong, and what to do. */
export function foutzinVan(fout: Vraagfout): string {
  return FOUT[fout.code](fout);
}
