// Who is both melder and bijhouder, who works with others for one organisation, and what is searched for as it was written.
import { describe, expect, it } from 'vitest';
import { OIN, type Toneel, zetToneel } from './opstelling.ts';
import { annotatie, bestand, bijlage, dienIn, plaats, status, upload, zending, zetNeer } from './zenden.ts';

const beide = {
  id: 'b.eide',
  naam: 'Bo Eide',
  token: 'token-van-beide',
  actief: true,
  melderOin: OIN.melder,
  bronhouders: [{ code: '0344', rol: 'raadpleger' as const }],
};
const collega = {
  id: 'c.ollega',
  naam: 'Cas Ollega',
  token: 'token-collega',
  actief: true,
  melderOin: OIN.melder,
  bronhouders: [],
};
const toneel = zetToneel({ toegangen: [beide, collega] });
const alsMelder = ({ bel }: Toneel) => bel(beide.token, OIN.melder, beide.id);

async function gevonden(wie: Toneel['jansen'], vraag: object, koppen: Record<string, string> = {}): Promise<string[]> {
  const { lijf } = await wie.roep('POST', '/terugmeldingen/_zoek', { body: vraag, koppen });
  return lijf.terugmeldingen.map((m: { uuid: string }) => m.uuid);
}

describe('one person who is both melder and bijhouder', () => {
  it('CEN-67.1 searches for the bronhouder that he names, and his own reports when he names none', async () => {
    const { melder, jansen } = toneel();
    const naarAmsterdam = await dienIn(melder, 'BAG', {}, '0363');
    const metDeHand = await dienIn(jansen, 'BAG', { herkomst: 'balie' });
    const wie = alsMelder(toneel());
    const [alleen, namens] = [await gevonden(wie, {}), await gevonden(wie, {}, { Bronhouder: '0344' })];
    expect([alleen.includes(naarAmsterdam), alleen.includes(metDeHand)]).toEqual([true, false]);
    expect([namens.includes(naarAmsterdam), namens.includes(metDeHand)]).toEqual([false, true]);
  });

  it('CEN-67.2 reports with a file, and reads it back, also where his role as bijhouder only reads', async () => {
    const wie = alsMelder(toneel());
    const b = bestand('van beide');
    expect((await upload(wie, b)).status).toBe(201);
    const { wortel, annotaties } = zending(wie, 'BAG', {}, '0363');
    const ingediend = await wie.post('/terugmeldingen', { annotaties: [...annotaties, bijlage(wie, wortel, b)] });
    expect([ingediend.status, (await wie.haal(`/bijlagen/${b.uuid}/inhoud`)).status]).toEqual([201, 200]);
    const bij = toneel().bel(beide.token, OIN.utrecht, beide.id);
    const eigen = await dienIn(toneel().melder, 'BAG');
    expect((await plaats(bij, annotatie(bij, eigen, 'label', { label: 'x', actie: 'toevoegen' }))).code).toBe(
      'rol-niet-bevoegd',
    );
  });
});

describe('melders of one organisation', () => {
  it('CEN-67.3 see and withdraw what a colleague reported', async () => {
    const { melder, bel } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const ander = bel(collega.token, OIN.melder, collega.id);
    expect(await gevonden(ander, {})).toContain(wortel);
    await zetNeer(ander, status(ander, wortel, 'INGETROKKEN', { toelichting: 'Bij nader inzien niet.' }));
    expect((await melder.haal(`/terugmeldingen/${wortel}`)).lijf.annotaties.at(-1)).toMatchObject({
      status: 'INGETROKKEN',
    });
  });
});

describe('searching for an identification', () => {
  it.each([
    ['as it was written', { soort: 'ADRES', waarde: ' Vredenburg  40 ' }],
    ['in order', { soort: 'ADRES', waarde: 'Vredenburg 40' }],
    ['without its kind', { waarde: 'vredenburg  40' }],
  ])('CEN-67.4 an address is found %s', async (_, objectidentificatie) => {
    const { melder, jansen } = toneel();
    const adres = { object: 'Verblijfplaats', objectidentificatie: { soort: 'ADRES', waarde: ' Vredenburg  40 ' } };
    const wortel = await dienIn(melder, 'BRP', adres);
    expect(await gevonden(jansen, { objectidentificatie })).toContain(wortel);
  });
});
