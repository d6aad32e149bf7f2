// The keyboard map as it comes: which key does which action. What a person changes of it is kept by `api/eigen-toetsen`;
// whether an action can be done now, the screen says that hands it in (`api/acties`).
//
// A key for a new action: a line here, its name in `teksten/acties`, and `useActies` in its screen.
import type { Actiegroep } from '../api/acties.ts';
import { type Aanslag, type Toetsregel, toetsVan } from '../api/toetsenkaart.ts';
import { ACTIENAAM } from '../teksten/acties.ts';

type Toetsactie = keyof typeof ACTIENAAM;

const TABEL: readonly (readonly [toets: string, actie: Toetsactie, groep: Actiegroep])[] = [
  ['b', 'in-behandeling-nemen', 'melding'],
  ['i', 'onvoldoende-informatie', 'melding'],
  ['i', 'niet-ontvankelijk', 'melding'],
  ['v', 'verkeerde-bronhouder', 'melding'],
  ['a', 'afhandelen', 'melding'],
  ['p', 'inplannen', 'melding'],
  ['t', 'toewijzen', 'melding'],
  ['c', 'aantekening', 'melding'],
  ['m', 'melder-benaderen', 'melding'],
  ['shift+m', 'contactmoment', 'melding'],
  ['o', 'onderzoek', 'melding'],
  ['shift+o', 'beoordeling', 'melding'],
  ['w', 'verwijzing', 'melding'],
  ['l', 'label', 'melding'],
  ['f', 'bijlage-openen', 'melding'],
  ['.', 'bijlage-volgende', 'melding'],
  [',', 'bijlage-vorige', 'melding'],
  ['h', 'markeren', 'melding'],
  ['shift+f', 'bijlage', 'melding'],
  ['z', 'ongedaan', 'melding'],
  ['j', 'volgende', 'lijst'],
  ['k', 'vorige', 'lijst'],
  ['Enter', 'openen', 'lijst'],
  ['x', 'selecteren', 'lijst'],
  ['shift+x', 'selecteren-tot', 'lijst'],
  ['r', 'groep-selecteren', 'lijst'],
  ['/', 'zoeken', 'lijst'],
  ['d', 'verdeelplan', 'lijst'],
  ['u', 'toewijzing-terugnemen', 'lijst'],
  ['ArrowRight', 'ronde-verder', 'lijst'],
  ['ArrowLeft', 'ronde-terug', 'lijst'],
  ['g w', 'naar-werkvoorraad', 'gaan'],
  ['g n', 'naar-nieuw', 'gaan'],
  ['g m', 'naar-mijn', 'gaan'],
  ['g o', 'ochtendronde', 'gaan'],
  ['g u', 'naar-uitgaand', 'gaan'],
  ['g r', 'naar-rapportage', 'gaan'],
  ['g t', 'naar-team', 'gaan'],
  ['g i', 'naar-instellingen', 'gaan'],
  ['F6', 'volgend-paneel', 'gaan'],
  ['shift+F6', 'vorig-paneel', 'gaan'],
  ['Escape', 'terug', 'gaan'],
  ['ctrl+k', 'palet', 'programma'],
  ['?', 'hulp', 'programma'],
  ['n', 'handmatig-invoeren', 'programma'],
  ['ctrl+l', 'vergrendelen', 'programma'],
];

/** Labels follow the registration: of such a pair only one is ever offered. */
const PAREN: Readonly<Record<string, string>> = {
  'onvoldoende-informatie': 'niet-ontvankelijk',
  'niet-ontvankelijk': 'onvoldoende-informatie',
};

export const STANDAARDTOETSEN: readonly Toetsregel[] = TABEL.map(([toets, actie, groep]) => ({
  actie,
  naam: ACTIENAAM[actie],
  groep,
  standaard: toets,
  toets,
  deeltMet: PAREN[actie],
}));

/** A first key waits this long for its second, in milliseconds. */
export const VOORVOEGSEL_GELDT = 1_500;

export type Toestand = {
  /** The focus is where text is typed. */
  readonly inVeld: boolean;
  /** The focus is on what Enter and the space bar press. */
  readonly opKnop: boolean;
  /** The focus is on what the arrow keys move: a choice, a menu, a slider. */
  readonly inKeuze: boolean;
  readonly dialoogOpen: boolean;
  /** A key that was pressed before and waits for this one, or ''. */
  readonly voorvoegsel: string;
};

/** Actions that go with the key, in the order of the map: the first that can be done counts. Or a key that waits. */
export type Gelezen = { readonly acties: readonly string[]; readonly voorvoegsel: string };

const NIETS: Gelezen = { acties: [], voorvoegsel: '' };

/** Keys that count while one types: they type nothing. */
const TYPT_NIET = /^ctrl\+|^(shift\+)?F\d+$|^Escape$/;

function telt(toets: string, { inVeld, opKnop, inKeuze, dialoogOpen }: Toestand): boolean {
  if (dialoogOpen) return toets.startsWith('ctrl+');
  if (opKnop && (toets === 'Enter' || toets === 'Space')) return false;
  if (inKeuze && toets.startsWith('Arrow')) return false;
  return !inVeld || TYPT_NIET.test(toets);
}

/** What a key press asks for. */
export function leesToets(aanslag: Aanslag, toestand: Toestand, kaart: readonly Toetsregel[]): Gelezen {
  const toets = toetsVan(aanslag);
  // Shift on its way to the second key must not make the first one forgotten.
  if (toets === null) return { acties: [], voorvoegsel: toestand.voorvoegsel };
  if (!telt(toets, toestand)) return NIETS;
  const reeks = toestand.voorvoegsel === '' ? toets : `${toestand.voorvoegsel} ${toets}`;
  const acties = kaart.filter((regel) => regel.toets === reeks).map(({ actie }) => actie);
  if (acties.length > 0) return { acties, voorvoegsel: '' };
  const wacht = kaart.some((regel) => regel.toets.startsWith(`${toets} `));
  return wacht ? { acties: [], voorvoegsel: toets } : NIETS;
}

/** True for an element in which letters are typed. */
export function isTypveld(element: EventTarget | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (element.isContentEditable || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement)
    return true;
  return element instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(element.type);
}

const KEUZEN = ['radiogroup', 'menu', 'listbox', 'grid', 'slider', 'separator', 'tablist', 'tree'];
const IN_KEUZE = ['input', ...KEUZEN.map((rol) => `[role="${rol}"]`)].join(', ');

/** True for an element in which the arrow keys have a meaning of their own. */
export function isKeuze(element: EventTarget | null): boolean {
  return element instanceof HTMLElement && element.closest(IN_KEUZE) !== null;
}

/** True for an element that Enter or the space bar presses by itself. */
export function isKnop(element: EventTarget | null): boolean {
  return element instanceof HTMLElement && element.closest('button, a[href], input, summary, [role="button"]') !== null;
}
