// @vitest-environment jsdom
// The keyboard map, as data: what a key means, what a person may make of it, and how it reads.
import { describe, expect, it } from 'vitest';
import {
  bezwaarTegen,
  botsing,
  type EigenToetsen,
  kaartVan,
  leesbaar,
  toetsVan,
} from '../../renderer/api/toetsenkaart.ts';
import { isKeuze, isKnop, isTypveld, leesToets, STANDAARDTOETSEN, type Toestand } from '../../renderer/app/toetsen.ts';

const VRIJ: Toestand = { inVeld: false, opKnop: false, inKeuze: false, dialoogOpen: false, voorvoegsel: '' };
const aanslag = (key: string, met: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...met,
});
const lees = (
  key: string,
  met: Partial<KeyboardEvent> = {},
  toestand: Partial<Toestand> = {},
  eigen: EigenToetsen = {},
) => leesToets(aanslag(key, met), { ...VRIJ, ...toestand }, kaartVan(STANDAARDTOETSEN, eigen));

describe('leesToets', () => {
  it.each<[string, Partial<KeyboardEvent>, string[]]>([
    ['j', {}, ['volgende']],
    ['k', {}, ['vorige']],
    ['Enter', {}, ['openen']],
    ['b', {}, ['in-behandeling-nemen']],
    ['i', {}, ['onvoldoende-informatie', 'niet-ontvankelijk']],
    ['v', {}, ['verkeerde-bronhouder']],
    ['a', {}, ['afhandelen']],
    ['t', {}, ['toewijzen']],
    ['c', {}, ['aantekening']],
    ['x', {}, ['selecteren']],
    ['X', { shiftKey: true }, ['selecteren-tot']],
    ['/', {}, ['zoeken']],
    ['z', {}, ['ongedaan']],
    ['?', { shiftKey: true }, ['hulp']],
    ['F6', {}, ['volgend-paneel']],
    ['F6', { shiftKey: true }, ['vorig-paneel']],
    ['k', { ctrlKey: true }, ['palet']],
    ['k', { metaKey: true }, ['palet']],
    ['Escape', {}, ['terug']],
  ])('UI-6 %s %j means %j', (toets, met, acties) => {
    expect(lees(toets, met).acties).toEqual(acties);
  });

  it('UI-6 reads capitals the same, for who has caps lock on', () => {
    expect(lees('J').acties).toEqual(['volgende']);
  });

  it.each([
    ['w', 'naar-werkvoorraad'],
    ['m', 'naar-mijn'],
    ['u', 'naar-uitgaand'],
  ])('UI-6 G then %s goes somewhere', (tweede, actie) => {
    expect(lees('g')).toEqual({ acties: [], voorvoegsel: 'g' });
    expect(lees(tweede, {}, { voorvoegsel: 'g' }).acties).toEqual([actie]);
  });

  it('UI-200 keeps the first key of two while Shift goes down, and forgets it at any other key', () => {
    expect(lees('Shift', { shiftKey: true }, { voorvoegsel: 'g' }).voorvoegsel).toBe('g');
    expect(lees('j', {}, { voorvoegsel: 'g' })).toEqual({ acties: [], voorvoegsel: '' });
  });

  it('UI-6 fires no letter while one types, with a dialog open, or with Ctrl', () => {
    expect(lees('b', {}, { inVeld: true }).acties).toEqual([]);
    expect(lees('b', {}, { dialoogOpen: true }).acties).toEqual([]);
    expect(lees('b', { ctrlKey: true }).acties).toEqual([]);
    expect(lees('b', { altKey: true }).acties).toEqual([]);
  });

  it('UI-6 leaves a field with F6 and Escape, but not out of a dialog', () => {
    expect(lees('F6', {}, { inVeld: true }).acties).toEqual(['volgend-paneel']);
    expect(lees('Escape', {}, { dialoogOpen: true }).acties).toEqual([]);
  });

  it('UI-200 opens the palette from everywhere: while one types and out of a dialog', () => {
    expect(lees('k', { ctrlKey: true }, { inVeld: true }).acties).toEqual(['palet']);
    expect(lees('k', { ctrlKey: true }, { dialoogOpen: true }).acties).toEqual(['palet']);
  });

  it('UI-200 leaves Enter to a button that has the focus', () => {
    expect(lees('Enter', {}, { opKnop: true }).acties).toEqual([]);
  });

  it('UI-200 leaves the arrow keys to a choice that has the focus', () => {
    expect(lees('ArrowRight').acties).toEqual(['ronde-verder']);
    expect(lees('ArrowRight', {}, { inKeuze: true }).acties).toEqual([]);
  });
});

describe('a map of one’s own', () => {
  it('UI-201 puts an action under another key, or under none', () => {
    const eigen = { afhandelen: 'q', volgende: '' };
    expect(lees('q', {}, {}, eigen).acties).toEqual(['afhandelen']);
    expect(lees('a', {}, {}, eigen).acties).toEqual([]);
    expect(lees('j', {}, {}, eigen).acties).toEqual([]);
  });

  it('UI-201 ignores an action that this version does not know', () => {
    expect(kaartVan(STANDAARDTOETSEN, { 'van-vroeger': 'b' })).toEqual(kaartVan(STANDAARDTOETSEN, {}));
  });

  it('UI-201 refuses a key that another action has, begins with, or is the beginning of', () => {
    const bezwaar = (actie: string, toets: string) => {
      const gevonden = bezwaarTegen(STANDAARDTOETSEN, actie, toets);
      return gevonden?.soort === 'bezet' ? gevonden.door.actie : gevonden;
    };
    expect(bezwaar('afhandelen', 'b')).toBe('in-behandeling-nemen');
    expect(bezwaar('afhandelen', 'g')).toBe('naar-werkvoorraad');
    expect(bezwaar('afhandelen', 'b a')).toBe('in-behandeling-nemen');
    expect(bezwaar('afhandelen', 'g a')).toBeNull();
    expect(bezwaar('afhandelen', 'a')).toBeNull();
    // Never offered together: they may share a key.
    expect(bezwaar('niet-ontvankelijk', 'i')).toBeNull();
  });

  it.each(['Tab', 'Enter', 'Escape', 'Space', 'ArrowDown', 'ctrl+c', 'ctrl+z', 'ctrl+0', 'F5', 'g Tab'])(
    'UI-201 leaves %s to the program',
    (toets) => {
      expect(bezwaarTegen(STANDAARDTOETSEN, 'afhandelen', toets)).toEqual({ soort: 'vast' });
    },
  );

  it('UI-201 says that a kept key belongs to a newer action too, and is silent about the keys as they come', () => {
    const kaart = kaartVan(STANDAARDTOETSEN, { afhandelen: 'b' });
    const botst = kaart.flatMap((regel) => botsing(kaart, regel)?.actie ?? []);
    expect(botst).toEqual(['in-behandeling-nemen']);
    expect(STANDAARDTOETSEN.filter((regel) => botsing(STANDAARDTOETSEN, regel))).toEqual([]);
  });

  it('UI-201 comes with keys that do not clash among each other', () => {
    const bezet = STANDAARDTOETSEN.filter(
      ({ actie, toets }) => bezwaarTegen(STANDAARDTOETSEN, actie, toets)?.soort === 'bezet',
    );
    expect(bezet).toEqual([]);
  });
});

describe('reading and writing keys', () => {
  it('UI-6 reads as a person says it', () => {
    expect(['b', 'g w', 'ctrl+k', 'shift+F6', 'Escape', 'ctrl++', '?', ''].map(leesbaar)).toEqual([
      ['B'],
      ['G', 'W'],
      ['Ctrl+K'],
      ['Shift+F6'],
      ['Esc'],
      ['Ctrl++'],
      ['?'],
      [],
    ]);
  });

  it('UI-201 names the key of a press; a modifier by itself is none', () => {
    expect([
      toetsVan(aanslag('K', { ctrlKey: true, shiftKey: true })),
      toetsVan(aanslag(' ')),
      toetsVan(aanslag('?', { shiftKey: true })),
      toetsVan(aanslag('Control', { ctrlKey: true })),
      toetsVan(aanslag('@', { ctrlKey: true, altKey: true })),
    ]).toEqual(['ctrl+shift+k', 'Space', '?', null, null]);
  });
});

describe('where the focus is', () => {
  const eerste = (html: string) => {
    document.body.innerHTML = html;
    return document.body.firstElementChild;
  };

  it('UI-6 knows where letters are typed', () => {
    expect(
      ['<input type="text">', '<textarea></textarea>', '<input type="checkbox">', '<button>x</button>'].map((html) =>
        isTypveld(eerste(html)),
      ),
    ).toEqual([true, true, false, false]);
  });

  it('UI-200 knows where the arrow keys move something', () => {
    expect(
      ['<input type="radio">', '<div role="separator"></div>', '<button>x</button>'].map((html) =>
        isKeuze(eerste(html)),
      ),
    ).toEqual([true, true, false]);
  });

  it('UI-200 knows what Enter presses by itself', () => {
    expect(
      ['<button>x</button>', '<a href="#/x">x</a>', '<input type="radio">', '<div tabindex="0">x</div>'].map((html) =>
        isKnop(eerste(html)),
      ),
    ).toEqual([true, true, true, false]);
  });
});
