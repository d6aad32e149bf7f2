// The keyboard map, in one place. What a key means here; whether it can be done now, the screen knows.
import type { Opdrachtsoort } from '../../shared/domain/opdrachtsoort.ts';

export type Toetsnaam =
  | 'volgende'
  | 'vorige'
  | 'ongedaan'
  | 'naar-werkvoorraad'
  | 'naar-mijn'
  | 'naar-uitgaand'
  | 'volgend-paneel'
  | 'vorig-paneel'
  | 'terug'
  | Opdrachtsoort;

/** Key, or keys after each other, as `KeyboardEvent.key` names them; letters in lower case. */
const TOETSEN: readonly (readonly [toetsen: string, naam: Toetsnaam])[] = [
  ['j', 'volgende'],
  ['k', 'vorige'],
  ['b', 'in-behandeling-nemen'],
  ['i', 'onvoldoende-informatie'],
  ['i', 'niet-ontvankelijk'],
  ['v', 'verkeerde-bronhouder'],
  ['a', 'afhandelen'],
  ['t', 'toewijzen'],
  ['c', 'aantekening'],
  ['z', 'ongedaan'],
  ['g w', 'naar-werkvoorraad'],
  ['g m', 'naar-mijn'],
  ['g u', 'naar-uitgaand'],
  ['F6', 'volgend-paneel'],
  ['shift+F6', 'vorig-paneel'],
  ['Escape', 'terug'],
];

/** A first key waits this long for its second, in milliseconds. */
export const VOORVOEGSEL_GELDT = 1_500;

/** The hint on a button: "B". Only decisions have one. */
export function hintVan(soort: Opdrachtsoort): string | undefined {
  return TOETSEN.find(([, naam]) => naam === soort)?.[0].toUpperCase();
}

export type Aanslag = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

export type Toestand = {
  /** The focus is where text is typed. */
  readonly inVeld: boolean;
  readonly dialoogOpen: boolean;
  /** A key that was pressed before and waits for this one, or ''. */
  readonly voorvoegsel: string;
};

export type Gelezen = { readonly namen: readonly Toetsnaam[]; readonly voorvoegsel: string };

const NIETS: Gelezen = { namen: [], voorvoegsel: '' };

/**
 * What a key press asks for: the names that go with it (the first that can be done counts), or a prefix that waits.
 * Letters never count while one types or a dialog is open; F6 and Escape do while one types.
 */
export function leesToets(aanslag: Aanslag, toestand: Toestand): Gelezen {
  if (toestand.dialoogOpen || aanslag.ctrlKey || aanslag.altKey || aanslag.metaKey) return NIETS;
  const letter = aanslag.key.length === 1;
  if (letter && (toestand.inVeld || aanslag.shiftKey)) return NIETS;
  const toets = letter ? aanslag.key.toLowerCase() : `${aanslag.shiftKey ? 'shift+' : ''}${aanslag.key}`;
  const reeks = toestand.voorvoegsel === '' ? toets : `${toestand.voorvoegsel} ${toets}`;
  const namen = TOETSEN.filter(([toetsen]) => toetsen === reeks).map(([, naam]) => naam);
  if (namen.length > 0) return { namen, voorvoegsel: '' };
  const wacht = TOETSEN.some(([toetsen]) => toetsen.startsWith(`${toets} `));
  return wacht ? { namen: [], voorvoegsel: toets } : NIETS;
}

/** True for an element in which letters are typed. */
export function isTypveld(element: EventTarget | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (element.isContentEditable || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement)
    return true;
  return element instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(element.type);
}
