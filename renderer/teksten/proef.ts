// Words of the rehearsal: what the central service would say now, without sending anything.
import type { Output } from '../../shared/ipc/contract.ts';
import type { Proef } from '../../shared/ipc/vormen/uitgaand.ts';
import { aantalVan, getal } from './algemeen.ts';
import { conflictreden } from './uitgaand.ts';

export const PROEF = {
  knop: 'Proefsync',
  knopUitleg: 'Kijkt wat de centrale voorziening nu van uw besluiten zou zeggen. Er wordt niets verzonden.',
  bezig: (gedaan: number, totaal: number) =>
    `Proefsync: ${getal(gedaan)} van ${aantalVan(totaal, 'melding', 'meldingen')} bekeken`,
  isBezig: 'De proefsync loopt al.',
  stoppen: 'Stoppen',
  sluiten: 'Uitslag sluiten',
  uitslag: (tijd: string) => `Proefsync van ${tijd}`,
  gestopt: 'gestopt voordat alles bekeken was',
  mislukt: 'De proefsync lukt nu niet. Probeer het later opnieuw.',
} as const;

type Uitslag = Proef['uitslag'];

export const PROEFUITSLAG: Readonly<Record<Uitslag, string>> = {
  aanvaard: 'wordt aangenomen',
  'al-ontvangen': 'is al ontvangen',
  verouderd: 'is verouderd',
  geweigerd: 'wordt geweigerd',
  onbekend: 'is niet te zeggen',
};

const VEEL: Readonly<Record<Uitslag, string>> = {
  aanvaard: 'worden aangenomen',
  'al-ontvangen': 'zijn al ontvangen',
  verouderd: 'zijn verouderd',
  geweigerd: 'worden geweigerd',
  onbekend: 'zijn niet te zeggen',
};

const VOLGORDE = ['aanvaard', 'al-ontvangen', 'verouderd', 'geweigerd', 'onbekend'] as const;

/** "12 worden aangenomen, 1 is verouderd". */
export function proeftelling(proeven: readonly Proef[]): string {
  return VOLGORDE.flatMap((uitslag) => {
    const aantal = proeven.filter((p) => p.uitslag === uitslag).length;
    return aantal === 0 ? [] : [`${getal(aantal)} ${aantal === 1 ? PROEFUITSLAG[uitslag] : VEEL[uitslag]}`];
  }).join(', ');
}

const STOP: Readonly<Record<NonNullable<Output<'uitgaand.proefsync'>['stop']>, string>> = {
  offline: 'U bent offline. De proefsync heeft de centrale voorziening nodig.',
  onveilig: 'De verbinding is niet veilig. Er is niets gevraagd.',
  'niet-ingelogd': 'U bent niet ingelogd. De centrale voorziening gaf geen antwoord.',
  'andere-versie': 'De centrale voorziening heeft een andere versie dan dit programma.',
};

export function stopzin(stop: keyof typeof STOP): string {
  return STOP[stop];
}

/** Why, and what holds now: "De status is veranderd … Nu: In behandeling door S. Bakker." Empty where nothing is against it. */
export function proefuitleg({ uitslag, code, nu }: Proef): string {
  if (uitslag === 'aanvaard' || uitslag === 'al-ontvangen' || code === null) return '';
  if (uitslag === 'onbekend') return 'De centrale voorziening gaf hierover geen antwoord.';
  const stand = nu === null ? '' : ` Nu: ${nu.wie === '' ? nu.statusnaam : `${nu.statusnaam} door ${nu.wie}`}.`;
  return conflictreden(code) + stand;
}
