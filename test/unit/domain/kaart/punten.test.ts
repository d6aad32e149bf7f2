// Which places of a melding can be drawn.
import { describe, expect, it } from 'vitest';
import { plaatsVan, puntenVan } from '../../../../shared/domain/kaart/punten.ts';

const bij = (soort: string, waarde: string) => ({ objectidentificatie: { soort, waarde } });

describe('the place of a melding', () => {
  it('DOM-925 is its location, else an identification that is a point', () => {
    expect(plaatsVan({ ...bij('BAG_ID', '0344100000000001'), locatie: { x: 1, y: 2 } })).toEqual({ x: 1, y: 2 });
    expect(plaatsVan(bij('LOCATIE', '136204,000 455871,500'))).toEqual({ x: 136_204, y: 455_871.5 });
    expect(plaatsVan(bij('WKK_LOCATIE', '14;155.000,000;463.000,000'))).toEqual({ x: 155_000, y: 463_000 });
    expect(plaatsVan(bij('BAG_ID', '0344100000000001'))).toBeUndefined();
    expect(plaatsVan(bij('LOCATIE', 'hier'))).toBeUndefined();
  });

  it('DOM-926 points among the values are registered or observed; the own place is not drawn twice', () => {
    const attributen = [
      { naam: 'Locatie', waardeBasisregistratie: '136204,000 455871,000', waardeWaargenomen: '136304,000 455871,000' },
      { naam: 'Huisnummer', waardeBasisregistratie: '23', waardeWaargenomen: '21' },
    ];
    const waarden = [
      { soort: 'geregistreerd', naam: 'Locatie', x: 136_204, y: 455_871 },
      { soort: 'waargenomen', naam: 'Locatie', x: 136_304, y: 455_871 },
    ];
    expect(puntenVan({ ...bij('LOCATIE', '136204,000 455871,000'), attributen })).toEqual(waarden);
    expect(puntenVan({ ...bij('LOCATIE', '136000,000 455000,000'), attributen })).toEqual([
      { soort: 'melding', naam: '', x: 136_000, y: 455_000 },
      ...waarden,
    ]);
    expect(puntenVan({ ...bij('BSN', '999990743'), attributen: [] })).toEqual([]);
  });
});
