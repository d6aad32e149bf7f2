// Words of the screen Team: who has what, the plan, presence, handing over.
import type { Bedenking } from '../../shared/domain/bezetting.ts';
import type { Planreden, Restreden } from '../../shared/domain/verdeelplan.ts';
import type { Bezetting, Teamcijfers, Teamgenoot } from '../../shared/ipc/vormen/verdelen.ts';
import type { Aanwezigheid } from '../../shared/wire/team.ts';
import { aantalVan, getal } from './algemeen.ts';
import { datum } from './datums.ts';

const meldingen = (aantal: number): string => aantalVan(aantal, 'melding', 'meldingen');

export const VERDELEN = {
  titel: 'Team',
  eigenTitel: 'Uw cijfers',
  eigenUitleg: 'U ziet hier wat er op uw naam staat. Een teamleider verdeelt de meldingen.',
  samenvatting: ({ totaal, mensen, nietToegewezen }: Bezetting): string => {
    const over = nietToegewezen?.open ?? 0;
    const vrij = over === 0 ? 'Alles is verdeeld.' : `${meldingen(over)} ${over === 1 ? 'is' : 'zijn'} van niemand.`;
    return `${aantalVan(totaal?.open ?? 0, 'open melding', 'open meldingen')}, ${aantalVan(mensen.length, 'collega', 'collega’s')}. ${vrij}`;
  },
  foutTitel: 'Het team is niet te openen',
  geenTeam: 'Nog geen collega’s',
  geenTeamUitleg: 'De gegevens van uw team zijn nog niet opgehaald. Maak verbinding en probeer het opnieuw.',
  bronhouder: 'Bronhouder',
  open: 'Open',
  laat: 'Te laat',
  morgenLaat: 'Morgen te laat',
  morgenLaatUitleg: 'uiterlijk vandaag',
  gepland: 'Gepland',
  nietToegewezen: 'Niet toegewezen',
  vanVertrokken: (aantal: number) => `${getal(aantal)} van wie hier niet meer werkt`,
  wieHeeftWat: 'Wie heeft wat',
  collega: 'Collega',
  balkkop: 'Termijn',
  alleRegistraties: 'alle registraties',
  geenRegistraties: 'geen registraties',
  hoogstens: (maximum: number) => `hoogstens ${getal(maximum)}`,
  balk: ({ open, laat, vandaag }: Teamcijfers) =>
    `${getal(laat)} te laat, ${getal(vandaag)} vandaag, ${getal(open - laat - vandaag)} later`,
  uzelf: (naam: string) => `${naam} (uzelf)`,
  meerBij: (naam: string) => `Meer bij ${naam}`,
  inzetMenu: 'Aanwezigheid, registraties en maximum',
  overdragenMenu: 'Overdragen bij afwezigheid',
  allesMenu: 'Alles toewijzen aan een ander',
  terugMenu: 'Teruggeven wat is overgedragen',
  van: (naam: string, aantal: number) => `${naam} · ${getal(aantal)}`,
  geenMeldingen: 'Geen open meldingen.',
  meer: 'Dit zijn de 500 meldingen met de kortste termijn.',
  alles: 'Alles kiezen',
  niets: 'Niets kiezen',
  gekozen: (aantal: number) => `${getal(aantal)} gekozen`,
  toewijzen: 'Toewijzen',
  terugnemen: 'Toewijzing terugnemen',
  kies: (naam: string) => `${naam} kiezen`,
  slepen: 'Sleep meldingen naar een collega, of kies ze en druk op T.',
  plan: 'Verdeelplan maken',
  overdragen: 'Overdragen bij afwezigheid',
  wacht: (aantal: number) => `Wacht op overdracht · ${getal(aantal)}`,
  wachtUitleg: (naam: string) => (naam === '' ? 'onverzonden werk' : `onverzonden werk van ${naam}`),
  toewijzenTitel: (aantal: number) => `${meldingen(aantal)} toewijzen`,
  toewijzenUitleg: 'Uw collega ziet de meldingen in zijn werkvoorraad.',
  terugnemenTitel: (aantal: number) => `Toewijzing van ${meldingen(aantal)} terugnemen`,
  terugnemenUitleg: 'De meldingen zijn daarna van niemand. Uw collega leest de reden.',
  naar: 'Collega',
  reden: 'Reden',
  redenLeeg: 'Schrijf waarom u de toewijzing terugneemt.',
  kiesCollega: 'Kies een collega.',
  gedaan: (aantal: number, naam: string | null) =>
    naam === null ? `${meldingen(aantal)} teruggenomen.` : `${meldingen(aantal)} toegewezen aan ${naam}.`,
  verdeeld: (aantal: number) => `${meldingen(aantal)} verdeeld.`,
  nietGelukt: (aantal: number) => `Bij ${meldingen(aantal)} kon het niet.`,
  teruggedraaid: (terug: number) => `Bij ${meldingen(terug)} ongedaan gemaakt.`,
  gelaten: (aantal: number) =>
    `${meldingen(aantal)} ${aantal === 1 ? 'is' : 'zijn'} intussen veranderd en ${aantal === 1 ? 'blijft' : 'blijven'} zo.`,
  planTitel: 'Verdeelplan',
  planUitleg:
    'Een voorstel: de kortste termijn eerst, naar wie er is, het werk doet en het minst heeft. U past het aan.',
  planLaden: 'Bezig met verdelen',
  planBron: 'Wat verdelen?',
  bronVrij: 'Niet toegewezen meldingen',
  bronAfwezig: 'Ook die van wie vandaag afwezig is',
  doetMee: 'Wie doet mee?',
  was: (was: number, wordt: number) => `${getal(was)} → ${getal(wordt)}`,
  planVoor: (aantal: number) => `Verdelen · ${getal(aantal)}`,
  planRest: (aantal: number) => `Blijft over · ${getal(aantal)}`,
  planLeeg: 'Er is niets te verdelen.',
  planMeer: 'Er zijn meer meldingen dan één plan aankan. Dit zijn de 500 met de kortste termijn.',
  blijft: 'Blijft zoals het is',
  naarWie: (naam: string) => `Collega voor ${naam}`,
  zelfGekozen: 'door u gekozen',
  toepassen: (aantal: number) => `Plan toepassen voor ${meldingen(aantal)}`,
  nietsTeDoen: 'Er is geen melding met een collega.',
  naarPlan: 'Terug naar het plan',
  inzetTitel: (naam: string) => `Inzet van ${naam}`,
  inzetUitleg: 'Dit geldt voor het hele team en staat bij de centrale voorziening. U hebt er verbinding voor nodig.',
  wegVan: 'Afwezig vanaf',
  wegTot: 'Terug op',
  wegTotHulp: 'De eerste dag dat uw collega weer werkt. Leeg: nog niet bekend.',
  registraties: 'Registraties',
  alleDoen: 'Doet alle registraties',
  maximum: 'Hoogste aantal open meldingen',
  maximumHulp: 'Leeg: geen grens.',
  maximumFout: 'Vul een heel getal in, of niets.',
  volgordeFout: 'Deze dag moet na de eerste dag van de afwezigheid liggen.',
  vanafLeeg: 'Vul de eerste dag van de afwezigheid in.',
  collegaEerst: 'Een andere teamleider heeft dit net gewijzigd. U ziet nu wat er staat. Pas het opnieuw aan.',
  overdrachtTitel: 'Overdragen bij afwezigheid',
  overdrachtUitleg: 'U legt vast tot wanneer een collega weg is, en verdeelt wat open staat. Eerst ziet u het plan.',
  wie: 'Wie is er weg?',
  wat: 'Wat draagt u over?',
  watAlles: (aantal: number) => `Alle open meldingen (${getal(aantal)})`,
  watVoor: 'Alleen wat afloopt voordat uw collega terug is',
  watNiets: 'Niets: alleen de afwezigheid vastleggen',
  aanWie: 'Aan wie?',
  aanPlan: 'Verdelen over het team',
  komtTerug: (naam: string, terug: string | null) =>
    terug === null
      ? `Wat u nu overdraagt, blijft bij uw collega’s. Is ${naam} terug, dan kunt u wat nog open is teruggeven.`
      : `Wat u nu overdraagt, blijft bij uw collega’s. Vanaf ${datum(terug)} kunt u wat nog open is teruggeven aan ${naam}.`,
  vastgelegd: (naam: string) => `De afwezigheid van ${naam} is vastgelegd.`,
  wordtVastgelegd: (naam: string, van: string, terug: string | null) =>
    `U legt ook vast: ${naam} is afwezig vanaf ${datum(van)}${terug === null ? '' : ` en terug op ${datum(terug)}`}.`,
  terugTitel: (naam: string) => `Teruggeven aan ${naam}`,
  terugUitleg: (naam: string) =>
    `Deze meldingen droeg ${naam} over bij afwezigheid. Ze staan nog open bij een collega.`,
  terugLeeg: 'Er is niets meer om terug te geven: alles is afgehandeld of opnieuw toegewezen.',
  teruggeven: (aantal: number) => `${meldingen(aantal)} teruggeven`,
  terugReden: 'Terug na afwezigheid',
  volgende: 'Volgende melding in de lijst',
  kiesEerst: 'Kies eerst een of meer meldingen.',
} as const;

/** Why this colleague, after the plan. */
export function planreden(reden: Planreden, registratie: string): string {
  if (reden === 'enige') return `doet als enige ${registratie}`;
  return reden === 'ruimte' ? 'heeft als enige nog ruimte' : 'heeft het minste werk';
}

const REST: Readonly<Record<Restreden, (registratie: string) => string>> = {
  'niemand-registratie': (registratie) => `Niemand die meedoet, behandelt ${registratie}.`,
  'niemand-aanwezig': (registratie) => `Wie ${registratie} behandelt, is vandaag afwezig.`,
  vol: () => 'Iedereen die dit kan, zit aan het maximum.',
};

export function restreden(waarom: Restreden, registratie: string): string {
  return REST[waarom](registratie);
}

const BEDENKING: Readonly<Record<Bedenking, string>> = {
  afwezig: 'is vandaag afwezig',
  registratie: 'doet deze registratie niet',
  vol: 'komt boven het maximum',
};

/** "Let op: is vandaag afwezig, komt boven het maximum." */
export function bedenkingzin(bedenkingen: readonly Bedenking[]): string {
  return `Let op: ${bedenkingen.map((b) => BEDENKING[b]).join(', ')}.`;
}

/** What somebody does, and until when he is away. */
export function inzetzin({ registraties, maximum }: Aanwezigheid): string {
  const wat =
    registraties === undefined
      ? VERDELEN.alleRegistraties
      : registraties.length === 0
        ? VERDELEN.geenRegistraties
        : registraties.join(', ');
  return maximum === undefined ? wat : `${wat} · ${VERDELEN.hoogstens(maximum)}`;
}

/** "afwezig tot en met 30 november 2026", "afwezig vanaf …"; null for who is there and stays. */
export function afwezigzin({ inzet, afwezig }: Pick<Teamgenoot, 'inzet' | 'afwezig'>, vandaag: string): string | null {
  const { afwezigVan, afwezigTot } = inzet;
  if (afwezig) return afwezigTot === undefined ? 'afwezig' : `afwezig tot en met ${datum(afwezigTot)}`;
  return afwezigVan !== undefined && afwezigVan > vandaag ? `afwezig vanaf ${datum(afwezigVan)}` : null;
}
