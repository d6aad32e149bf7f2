// Shape, before any rule (koppelvlak chapters 1 and 2): 400 for no JSON or a wrong query, 422 with every fault.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { zetToneel } from './opstelling.ts';
import { annotatie, boom, dienIn, plaats, status, zetNeer } from './zenden.ts';

const toneel = zetToneel();

describe('shape of a batch', () => {
  it.each([
    ['geen JSON', '{"annotaties": ['],
    ['niets', ''],
    ['geen UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['te diep', `${'['.repeat(70)}${']'.repeat(70)}`],
  ])('CEN-0.1 %s is 400 ongeldig', async (_, body) => {
    const antwoord = await toneel().jansen.roep('POST', '/annotaties', { body });
    expect([antwoord.status, antwoord.code, antwoord.lijf.status]).toEqual([400, 'ongeldig', 400]);
    expect(antwoord.lijf.fouten).toEqual([{ pad: '', melding: expect.any(String) }]);
  });

  it.each(['[]', '"tekst"', 'null', '{}', '{"annotaties":{}}', '{"annotaties":[]}'])(
    'CEN-0.2 %s is JSON of another shape: 422 ongeldig',
    async (body) => {
      const antwoord = await toneel().jansen.roep('POST', '/annotaties', { body });
      expect([antwoord.status, antwoord.code]).toEqual([422, 'ongeldig']);
      expect(antwoord.lijf.fouten.length).toBeGreaterThan(0);
    },
  );

  it('CEN-0.3 every fault of every annotation is named at once, with its place and a Dutch sentence', async () => {
    const { jansen } = toneel();
    const wortel = randomUUID();
    const antwoord = await jansen.post('/annotaties', {
      basis: -1,
      annotaties: [
        annotatie(jansen, wortel, 'zomaar', { zichtbaar: 'iedereen' }),
        annotatie(jansen, wortel, 'toewijzing', { medewerker: 'a', zichtbaar: 'allen', reden: 'x'.repeat(501) }),
        annotatie(jansen, wortel, 'contact', { contactType: 'Buurman' }),
        annotatie(jansen, wortel, 'planning', { mijlpaal: '', datum: '2026-02-30', uuid: 'ABC' }),
        annotatie(jansen, randomUUID(), 'aantekening', { tekst: 'x', toelichting: 'hoort hier niet' }),
        annotatie(jansen, wortel, 'status', {
          status: 'IN_BEHANDELING',
          geannoteerdOp: '2026-11-23T09:00:00+01:00',
          toelichting: null,
        }),
        annotatie(jansen, wortel, 'label', {
          label: 'é'.repeat(51),
          actie: 'toevoegen',
          geannoteerdDoor: { oin: '1', persoonsaanduiding: '' },
        }),
      ],
    });
    expect([antwoord.status, antwoord.code]).toEqual([422, 'ongeldig']);
    const paden = new Set(antwoord.lijf.fouten.map((f: { pad: string }) => f.pad));
    expect([...paden].sort()).toEqual([
      '/annotaties/0/soort',
      '/annotaties/0/zichtbaar',
      '/annotaties/1/reden',
      '/annotaties/1/zichtbaar',
      '/annotaties/2',
      '/annotaties/2/contactType',
      '/annotaties/3/datum',
      '/annotaties/3/mijlpaal',
      '/annotaties/3/uuid',
      '/annotaties/4/toelichting',
      '/annotaties/4/wortel',
      '/annotaties/5/geannoteerdOp',
      '/annotaties/5/toelichting',
      '/annotaties/6/geannoteerdDoor/medewerker',
      '/annotaties/6/geannoteerdDoor/oin',
      '/annotaties/6/geannoteerdDoor/persoonsaanduiding',
      '/annotaties/6/label',
      '/basis',
    ]);
    expect(antwoord.lijf.fouten.every((f: { melding: unknown }) => typeof f.melding === 'string')).toBe(true);
  });

  it('CEN-0.4 more than twenty annotations, a uuid twice and a uuid in upper case are 422', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const een = annotatie(jansen, wortel, 'aantekening', { tekst: 'x' });
    const fouten = async (annotaties: readonly object[]): Promise<string[]> => {
      const { status: code, lijf } = await jansen.post('/annotaties', { annotaties });
      return code === 422 ? lijf.fouten.map((f: { pad: string }) => f.pad) : [];
    };
    const veel = Array.from({ length: 21 }, () => annotatie(jansen, wortel, 'aantekening', { tekst: 'x' }));
    expect(await fouten(veel)).toEqual(['/annotaties']);
    expect(await fouten([een, { ...een, tekst: 'y' }])).toEqual(['/annotaties/1/uuid']);
    expect(await fouten([{ ...een, uuid: een.uuid.toUpperCase() }])).toEqual(['/annotaties/0/uuid']);
    expect((await jansen.post('/annotaties', { annotaties: veel.slice(1) })).status).toBe(201);
  });

  it('CEN-0.5 an author who is not the caller is 422, whether of another organisation or another colleague', async () => {
    const { jansen, bakker, buur, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    for (const [auteur, veld] of [
      [bakker.auteur, 'medewerker'],
      [{ ...buur.auteur, medewerker: jansen.id }, 'oin'],
      [{ oin: jansen.oin, persoonsaanduiding: 'anoniem' }, 'medewerker'],
    ] as const) {
      const antwoord = await plaats(
        jansen,
        annotatie(jansen, wortel, 'aantekening', { tekst: 'x', geannoteerdDoor: auteur }),
      );
      expect([antwoord.status, antwoord.lijf.fouten]).toEqual([
        422,
        [{ pad: `/annotaties/0/geannoteerdDoor/${veld}`, melding: expect.any(String) }],
      ]);
    }
  });

  it('CEN-0.6 unknown extra fields are accepted, kept and returned, at every depth', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP', { nieuwVeld: { diep: [1, null, 'é\u0000😀'] } });
    const notitie = annotatie(jansen, wortel, 'aantekening', {
      tekst: 'x',
      kleur: 'groen',
      __proto__x: 1,
      geannoteerdDoor: { ...jansen.auteur, afdeling: 'Burgerzaken' },
    });
    await zetNeer(jansen, notitie);
    const gelezen = await boom(jansen, wortel);
    expect(gelezen[0].nieuwVeld).toEqual({ diep: [1, null, 'é\u0000😀'] });
    expect(gelezen.at(-1)).toEqual({
      ...notitie,
      geannoteerdDoor: { ...jansen.auteur, afdeling: 'Burgerzaken', naam: 'Gemeente Utrecht' },
      volgnummer: expect.any(Number),
      ontvangenOp: expect.any(String),
    });
  });

  it('CEN-0.7 lengths count Unicode code points, and peilmomenten may be partial', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP', { peilmoment: '2026-00-00', toelichting: '😀'.repeat(4000) });
    expect((await plaats(jansen, annotatie(jansen, wortel, 'aantekening', { tekst: '😀'.repeat(4000) }))).status).toBe(
      201,
    );
    expect((await plaats(jansen, annotatie(jansen, wortel, 'aantekening', { tekst: '😀'.repeat(4001) }))).status).toBe(
      422,
    );
    await dienIn(melder, 'BRP', { peilmoment: '2026-05-00' });
    await expect(dienIn(melder, 'BRP', { peilmoment: '2026-00-05' })).rejects.toThrow('422');
  });

  it('CEN-0.8 the root has its own uuid and nothing else has it', async () => {
    const { jansen, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const antwoord = await plaats(jansen, status(jansen, wortel, 'IN_BEHANDELING', { uuid: wortel }));
    expect([antwoord.status, antwoord.lijf.fouten[0].pad]).toEqual([422, '/annotaties/0/uuid']);
  });

  it('CEN-0.9 a fault never repeats what was sent', async () => {
    const { jansen } = toneel();
    const antwoord = await jansen.post('/annotaties', {
      annotaties: [
        annotatie(jansen, randomUUID(), 'status', { status: 5, toelichting: ['MERKTEKEN'], zichtbaar: 'MERKTEKEN' }),
      ],
    });
    expect(antwoord.status).toBe(422);
    expect(JSON.stringify(antwoord.lijf)).not.toContain('MERKTEKEN');
  });
});
