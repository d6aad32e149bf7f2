// Which key does what for this person: the default map, with what was changed or switched off. Pure.
//
//   one key "b", with others "ctrl+k" or "shift+F6", after each other "g w"; letters in lower case, else as KeyboardEvent.key
import type { Actiegroep } from './acties.ts';

export type Toetsregel = {
  readonly actie: string;
  readonly naam: string;
  readonly groep: Actiegroep;
  /** Of the default map. */
  readonly standaard: string;
  /** What holds now; '' = switched off. */
  readonly toets: string;
  /** Another action may have the same key: the two are never offered together. */
  readonly deeltMet?: string | undefined;
};

/** What a person changed: key by action, '' = switched off. Stored on disk: never rename, only add. */
export type EigenToetsen = Readonly<Record<string, string>>;

export function kaartVan(standaard: readonly Toetsregel[], eigen: EigenToetsen): readonly Toetsregel[] {
  return standaard.map((regel) => ({ ...regel, toets: eigen[regel.actie] ?? regel.standaard }));
}

/** Keys that move, confirm, type or belong to the operating system: they never become a key of an action. */
const VASTE =
  /^(shift\+)?(Tab|Enter|Space|Backspace|Delete|Escape|Arrow\w+|Home|End|Page\w+)$|^ctrl\+(shift\+)?[acvxyznwtqp0=+-]$|^F(1[12]|5)$/;

export type Bezwaar = { readonly soort: 'vast' } | { readonly soort: 'bezet'; readonly door: Toetsregel };

/** Why this action can't have this key, or null. A key that begins another's series can't stand by itself either. */
export function bezwaarTegen(kaart: readonly Toetsregel[], actie: string, toets: string): Bezwaar | null {
  if (toets.split(' ').some((deel) => VASTE.test(deel))) return { soort: 'vast' };
  const deeltMet = kaart.find((regel) => regel.actie === actie)?.deeltMet;
  const door = kaart.find(
    (regel) =>
      regel.actie !== actie &&
      regel.toets !== '' &&
      regel.actie !== deeltMet &&
      (regel.toets === toets || regel.toets.startsWith(`${toets} `) || toets.startsWith(`${regel.toets} `)),
  );
  return door ? { soort: 'bezet', door } : null;
}

/** The line that this one clashes with: a key that was chosen once may be that of an action that came later. */
export function botsing(kaart: readonly Toetsregel[], { actie, toets, standaard }: Toetsregel): Toetsregel | null {
  if (toets === '' || toets === standaard) return null;
  const bezwaar = bezwaarTegen(kaart, actie, toets);
  return bezwaar?.soort === 'bezet' ? bezwaar.door : null;
}

const NAAM: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  Space: 'Spatie',
  ctrl: 'Ctrl',
  shift: 'Shift',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** As a person reads it: one text a key of a series. "ctrl+k" → ["Ctrl+K"], "g w" → ["G", "W"], "" → []. */
export function leesbaar(toets: string): readonly string[] {
  if (toets === '') return [];
  const deel = (d: string) => NAAM[d] ?? (d.length === 1 ? d.toUpperCase() : d);
  return toets.split(' ').map((reeks) => (reeks.match(/\+$|[^+]+/g) ?? [reeks]).map(deel).join('+'));
}

export type Aanslag = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/** The key of a press, in the words of the map; null for a modifier by itself, and for characters typed with Alt. */
export function toetsVan({ key, ctrlKey, altKey, metaKey, shiftKey }: Aanslag): string | null {
  if (altKey || ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Process'].includes(key)) return null;
  const teken = [...key].length === 1;
  const letter = teken && /\p{L}/u.test(key);
  const naam = key === ' ' ? 'Space' : teken ? key.toLowerCase() : key;
  // Of "?" the shift is part of the character already.
  const metShift = shiftKey && (letter || !teken || key === ' ');
  return `${ctrlKey || metaKey ? 'ctrl+' : ''}${metShift ? 'shift+' : ''}${naam}`;
}
