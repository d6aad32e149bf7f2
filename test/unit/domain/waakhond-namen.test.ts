import { describe, expect, it } from 'vitest';
import { bewaak } from '../../../shared/domain/waakhond.ts';
import { namenVan } from '../../../shared/domain/waakhond-namen.ts';

const gegeven = (naam: string, ...waarden: string[]) => ({ naam, waarden });

describe('DOM-730 names that a melding itself mentions', () => {
  it.each([
    ['the contact, whole and by its last word', { contact: 'P. de Boer', gegevens: [] }, ['P. de Boer', 'Boer']],
    [
      'what stands in the facts of a name, both values',
      { contact: null, gegevens: [gegeven('Geslachtsnaam', 'Jansen', 'Janssen'), gegeven('Voornamen', 'Sophia')] },
      ['Jansen', 'Janssen', 'Sophia'],
    ],
    [
      'not of a street, a place or an object',
      { contact: null, gegevens: [gegeven('Straatnaam', 'Kerkstraat'), gegeven('Woonplaatsnaam', 'Utrecht')] },
      [],
    ],
    ['nor an empty value', { contact: ' ', gegevens: [gegeven('Geslachtsnaam', '')] }, []],
    ['each once', { contact: 'Jansen', gegevens: [gegeven('Geslachtsnaam', 'Jansen')] }, ['Jansen']],
  ])('DOM-730 %s', (_, bron, verwacht) => {
    expect(namenVan(bron)).toEqual(verwacht);
  });

  it('DOM-730 stops such a name in a text that everyone reads', () => {
    const namen = namenVan({ contact: 'P. de Boer', gegevens: [] });
    expect(bewaak('Mevrouw de Boer belde.', { openbaar: true, namen })).toMatchObject([
      { soort: 'naam', ernst: 'blokkeert' },
    ]);
  });
});
