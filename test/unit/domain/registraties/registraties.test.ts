import { describe, expect, it } from 'vitest';
import {
  BIJLAGEREGELS,
  isEindstatus,
  isStartstatus,
  profielVan,
  REGISTRATIECODES,
  REGISTRATIES,
  startstatus,
  statusnaam,
  TOELICHTING_MAX,
} from '../../../../shared/domain/registraties/registraties.ts';
import { leesFixture } from '../fixture.ts';

type Tabel = {
  readonly bijlageregels: unknown;
  readonly toelichtingMax: number;
  readonly registraties: readonly { readonly code: string }[];
};
const tabel = leesFixture<Tabel>('registraties');

describe('DOM-1 the profiles of the registrations', () => {
  it.each(tabel.registraties.map((profiel) => [profiel.code, profiel] as const))(
    'DOM-1 %s is exactly what the normative table says',
    (code, profiel) => {
      expect(profielVan(code)).toEqual(profiel);
    },
  );

  it('DOM-1 there are these six and no others', () => {
    expect(Object.keys(REGISTRATIES)).toEqual(['BRP', 'HR', 'BAG', 'BGT', 'BRT', 'WKK']);
    expect(tabel.registraties.map((profiel) => profiel.code)).toEqual(REGISTRATIECODES);
  });

  it('DOM-1 limits on files and toelichting are those of the table', () => {
    expect(BIJLAGEREGELS).toEqual(tabel.bijlageregels);
    expect(TOELICHTING_MAX).toBe(tabel.toelichtingMax);
  });

  it.each(REGISTRATIECODES)('DOM-1 every status that a transition of %s names is a status of it', (code) => {
    const { overgangen, statussen } = REGISTRATIES[code];
    const genoemd = new Set(overgangen.flatMap((o) => (o.van === null ? [o.naar] : [o.van, o.naar])));
    expect([...genoemd].sort()).toEqual(Object.keys(statussen).sort());
  });

  it.each(REGISTRATIECODES)('DOM-1 no transition of %s leaves an end status', (code) => {
    const { overgangen } = REGISTRATIES[code];
    expect(overgangen.filter((o) => o.van !== null && isEindstatus(code, o.van))).toEqual([]);
  });

  it.each(REGISTRATIECODES)('DOM-1 every status of %s can reach an end', (code) => {
    const { overgangen, statussen } = REGISTRATIES[code];
    const bereikt = new Set(Object.keys(statussen).filter((status) => isEindstatus(code, status)));
    for (let vorige = -1; vorige !== bereikt.size; ) {
      vorige = bereikt.size;
      for (const o of overgangen) if (o.van !== null && bereikt.has(o.naar)) bereikt.add(o.van);
    }
    expect([...bereikt].sort()).toEqual(Object.keys(statussen).sort());
  });
});

describe('DOM-1 asking a profile', () => {
  it('DOM-1 a registration or name of Object that it does not know has no profile', () => {
    expect(profielVan('XYZ')).toBeUndefined();
    expect(profielVan('constructor')).toBeUndefined();
    expect(isEindstatus('XYZ', 'AFGEHANDELD')).toBe(false);
    expect(isStartstatus('XYZ', 'GEMELD')).toBe(false);
  });

  it('DOM-1 an unknown status is shown as it came and never ends the process', () => {
    expect(statusnaam('BRP', 'IN_BEHANDELING')).toBe('In behandeling');
    expect(statusnaam('BRP', 'NOOIT_GEZIEN')).toBe('NOOIT_GEZIEN');
    expect(isEindstatus('BRP', 'NOOIT_GEZIEN')).toBe(false);
  });

  it.each([
    ['BRP', 'GEREDE_TWIJFEL', 'GEMELD'],
    ['BAG', 'GEREDE_TWIJFEL', 'GEREDE_TWIJFEL'],
    ['BGT', 'ONTBREKEND_OBJECT', 'ONTBREKEND_OBJECT'],
    ['HR', 'CORRECTIE', 'CORRECTIE'],
  ] as const)('DOM-1 a melding of %s and kind %s starts as %s', (code, meldsoort, start) => {
    expect(startstatus(REGISTRATIES[code], meldsoort)).toBe(start);
    expect(isStartstatus(code, start)).toBe(true);
  });

  it.each([
    ['BRP', ['ONVOLDOENDE_INFORMATIE', 'INGETROKKEN', 'AFGEHANDELD']],
    ['HR', ['NIET_ONTVANKELIJK', 'INGETROKKEN', 'AFGEHANDELD']],
    ['BAG', ['NIET_ONTVANKELIJK', 'INGETROKKEN', 'AFGEHANDELD']],
    ['BGT', ['NIET_ONTVANKELIJK', 'INGETROKKEN', 'AFGEHANDELD']],
    ['BRT', ['NIET_ONTVANKELIJK', 'INGETROKKEN', 'AFGEHANDELD']],
    ['WKK', ['NIET_ONTVANKELIJK', 'INGETROKKEN', 'AFGEHANDELD']],
  ] as const)('DOM-1 the process of %s ends with %j (manual table 6, h8)', (code, eind) => {
    expect(Object.keys(REGISTRATIES[code].statussen).filter((status) => isEindstatus(code, status))).toEqual(eind);
  });
});
