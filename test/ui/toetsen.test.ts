// @vitest-environment jsdom
// The keyboard map, as data.
import { describe, expect, it } from 'vitest';
import { hintVan, isTypveld, leesToets, type Toestand } from '../../renderer/app/toetsen.ts';

const VRIJ: Toestand = { inVeld: false, dialoogOpen: false, voorvoegsel: '' };
const aanslag = (key: string, met: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...met,
});

describe('leesToets', () => {
  it.each([
    ['j', ['volgende']],
    ['k', ['vorige']],
    ['b', ['in-behandeling-nemen']],
    ['i', ['onvoldoende-informatie', 'niet-ontvankelijk']],
    ['v', ['verkeerde-bronhouder']],
    ['a', ['afhandelen']],
    ['t', ['toewijzen']],
    ['c', ['aantekening']],
    ['z', ['ongedaan']],
    ['F6', ['volgend-paneel']],
    ['Escape', ['terug']],
  ])('UI-6 %s means %j', (toets, namen) => {
    expect(leesToets(aanslag(toets), VRIJ).namen).toEqual(namen);
  });

  it('UI-6 reads capitals the same, for who has caps lock on', () => {
    expect(leesToets(aanslag('J'), VRIJ).namen).toEqual(['volgende']);
  });

  it.each([
    ['w', 'naar-werkvoorraad'],
    ['m', 'naar-mijn'],
    ['u', 'naar-uitgaand'],
  ])('UI-6 G then %s goes somewhere', (tweede, naam) => {
    const eerste = leesToets(aanslag('g'), VRIJ);
    expect(eerste).toEqual({ namen: [], voorvoegsel: 'g' });
    expect(leesToets(aanslag(tweede), { ...VRIJ, voorvoegsel: 'g' }).namen).toEqual([naam]);
  });

  it('UI-6 fires no letter while one types, with a dialog open, or with Ctrl', () => {
    expect(leesToets(aanslag('b'), { ...VRIJ, inVeld: true }).namen).toEqual([]);
    expect(leesToets(aanslag('b'), { ...VRIJ, dialoogOpen: true }).namen).toEqual([]);
    expect(leesToets(aanslag('b', { ctrlKey: true }), VRIJ).namen).toEqual([]);
  });

  it('UI-6 leaves a field with F6 and Escape, but not out of a dialog', () => {
    expect(leesToets(aanslag('F6'), { ...VRIJ, inVeld: true }).namen).toEqual(['volgend-paneel']);
    expect(leesToets(aanslag('Escape'), { ...VRIJ, dialoogOpen: true }).namen).toEqual([]);
  });
});

describe('hintVan', () => {
  it('UI-6 gives the letter that stands on the button, and none where there is no key', () => {
    expect([hintVan('in-behandeling-nemen'), hintVan('niet-ontvankelijk'), hintVan('inplannen')]).toEqual([
      'B',
      'I',
      undefined,
    ]);
  });
});

describe('isTypveld', () => {
  it('UI-6 knows where letters are typed', () => {
    const veld = (html: string) => {
      document.body.innerHTML = html;
      return isTypveld(document.body.firstElementChild);
    };
    expect(veld('<input type="text">')).toBe(true);
    expect(veld('<textarea></textarea>')).toBe(true);
    expect(veld('<input type="checkbox">')).toBe(false);
    expect(veld('<button>x</button>')).toBe(false);
  });
});
