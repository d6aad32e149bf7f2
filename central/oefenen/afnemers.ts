// The organisations that report in practice mode: real names where everybody knows them, test OINs, fictitious people.
import type { Gevuld } from './toeval.ts';

export type Afnemer = {
  readonly oin: string;
  readonly naam: string;
  /** Begins its own kenmerken; at most four letters, so that a BRP kenmerk stays within 12. */
  readonly code: string;
  readonly domein: string;
  readonly afdelingen: Gevuld<string>;
  /** How often it reports, per registration. */
  readonly meldt: Readonly<Record<string, number>>;
};

type Regel = readonly [
  naam: string,
  code: string,
  domein: string,
  afdelingen: Gevuld<string>,
  meldt: Record<string, number>,
];

const REGELS: readonly Regel[] = [
  [
    'Belastingdienst',
    'BD',
    'belastingdienst',
    ['Team Toezicht', 'Toeslagen, post retour', 'Inning Midden'],
    { BRP: 26, BAG: 8, HR: 10 },
  ],
  ['UWV', 'UWV', 'uwv', ['Handhaving', 'Klant en Service', 'WW-dienstverlening'], { BRP: 16, HR: 4 }],
  ['Sociale Verzekeringsbank', 'SVB', 'svb', ['Kinderbijslag', 'AOW', 'Team Buitenland'], { BRP: 14 }],
  ['CAK', 'CAK', 'cak', ['Regeling wanbetalers', 'Eigen bijdrage Wlz'], { BRP: 9 }],
  ['DUO', 'DUO', 'duo', ['Controle uitwonendenbeurs', 'Incasso'], { BRP: 9 }],
  ['CJIB', 'CJIB', 'cjib', ['Adresverificatie', 'Inning'], { BRP: 7, HR: 2 }],
  ['RDW', 'RDW', 'rdw', ['Rijbewijzen', 'Voertuigregistratie'], { BRP: 5, HR: 3 }],
  ['IND', 'IND', 'ind', ['Verblijfsregistratie'], { BRP: 5 }],
  ['Politie Midden-Nederland', 'POL', 'politie', ['Basisteam Noord', 'Intake en service'], { BRP: 6, BAG: 3, BGT: 2 }],
  ['Pensioenfonds Horizon', 'PFH', 'pfhorizon', ['Deelnemersadministratie'], { BRP: 5 }],
  ['Zorgverzekeraar Vitaal', 'ZVV', 'vitaal', ['Polisbeheer'], { BRP: 4 }],
  ['Waternet', 'WTN', 'waternet', ['Gebruikersbelasting', 'Assetbeheer riool'], { BAG: 14, BGT: 8, WKK: 12, HR: 1 }],
  [
    'Waterschap De Vijf Sluizen',
    'WVS',
    'vijfsluizen',
    ['Heffingen', 'Beheerregister'],
    { BAG: 8, BGT: 12, WKK: 10, BRT: 4 },
  ],
  ['Woningcorporatie De Sleutel', 'WDS', 'desleutel', ['Verhuur', 'Vastgoedgegevens'], { BRP: 4, BAG: 12 }],
  ['Netbeheerder Laagland', 'NBL', 'laagland', ['Aansluitingen', 'Geo-informatie'], { BAG: 10, BGT: 9, WKK: 3 }],
  ['Veiligheidsregio', 'VR', 'veiligheidsregio', ['Operationele informatie'], { BAG: 6, BGT: 4, BRT: 4 }],
  [
    'Verbeter de kaart (Kadaster)',
    'VDK',
    'verbeterdekaart',
    ['Meldingen van gebruikers'],
    { BGT: 26, BRT: 14, BAG: 3 },
  ],
  ['Provincie, afdeling Wegen', 'PRV', 'provincie', ['Wegbeheer', 'Groenbeheer'], { BGT: 7, BRT: 8 }],
  ['GGD', 'GGD', 'ggd', ['Jeugdgezondheidszorg'], { BRP: 3 }],
  ['Nederlandse Arbeidsinspectie', 'NLA', 'arbeidsinspectie', ['Bureau Opsporing'], { HR: 5 }],
];

/** OINs 00000099 | 10000001… | 0000: the range for tests. */
export const AFNEMERS: readonly Afnemer[] = REGELS.map(([naam, code, domein, afdelingen, meldt], i) => ({
  oin: `00000099${10_000_001 + i}0000`,
  naam,
  code,
  domein: `${domein}.example`,
  afdelingen,
  meldt,
}));

/** The organisation of the melder who gets a token: it has reported much of what there is. */
export const BELASTINGDIENST: Afnemer = AFNEMERS.find((a) => a.code === 'BD') ?? missend('BD');

function missend(code: string): never {
  throw new Error(`afnemer ${code} ontbreekt`);
}
