// Visibility (koppelvlak chapter 1, `zichtbaar`): the service delivers nobody more than that.
import { describe, expect, it } from 'vitest';
import { OIN, zetToneel } from './opstelling.ts';
import { annotatie, boom, dienIn, leesAlles, status, zetNeer } from './zenden.ts';

const toneel = zetToneel();

async function metNotities(): Promise<string> {
  const { jansen, melder } = toneel();
  const wortel = await dienIn(melder, 'BAG');
  await zetNeer(
    jansen,
    annotatie(jansen, wortel, 'aantekening', { tekst: 'eigen' }),
    annotatie(jansen, wortel, 'aantekening', { tekst: 'bronhouders', zichtbaar: 'bronhouders' }),
    annotatie(jansen, wortel, 'contact', { contactType: 'Behandelaar', naam: 'Mila Jansen' }),
    annotatie(jansen, wortel, 'planning', { mijlpaal: 'rappel', datum: '2026-12-01', zichtbaar: 'eigen' }),
  );
  return wortel;
}

const samenvatting = (annotaties: readonly { soort: string; tekst?: string; mijlpaal?: string }[]): string[] =>
  annotaties.map((a) => a.tekst ?? a.mijlpaal ?? a.soort);

describe('who sees what', () => {
  it('CEN-8.1 colleagues see everything, a later bronhouder what is for bronhouders, the melder what is for all', async () => {
    const { jansen, bakker, raadpleger, buur, melder } = toneel();
    const wortel = await metNotities();
    const begin = ['terugmelding', 'kenmerk', 'contact', 'bronhouder', 'status'];
    for (const wie of [bakker, raadpleger])
      expect(samenvatting(await boom(wie, wortel))).toEqual([...begin, 'eigen', 'bronhouders', 'contact', 'rappel']);
    expect(samenvatting(await boom(melder, wortel))).toEqual([...begin, 'contact']);
    await zetNeer(
      jansen,
      status(jansen, wortel, 'VERKEERDE_BRONHOUDER'),
      annotatie(jansen, wortel, 'bronhouder', { bronhouder: '0363' }),
    );
    const bijBuur = [...begin, 'bronhouders', 'contact', 'status', 'bronhouder', 'status'];
    expect(samenvatting(await boom(buur, wortel))).toEqual(bijBuur);
    expect(samenvatting((await leesAlles(buur)).annotaties.filter((a) => a.wortel === wortel))).toEqual(bijBuur);
  });

  it('CEN-8.2 medewerker goes to the same bronhouder only, the name of the organisation to everybody', async () => {
    const { jansen, buur, melder } = toneel();
    const wortel = await metNotities();
    const contact = async (wie: typeof jansen) =>
      (await boom(wie, wortel)).find((a) => a.contactType === 'Behandelaar');
    const kaal = { oin: OIN.utrecht, persoonsaanduiding: 'anoniem', naam: 'Gemeente Utrecht' };
    expect((await contact(jansen)).geannoteerdDoor).toEqual({ ...kaal, medewerker: jansen.id });
    expect((await contact(melder)).geannoteerdDoor).toEqual(kaal);
    await zetNeer(
      jansen,
      status(jansen, wortel, 'VERKEERDE_BRONHOUDER'),
      annotatie(jansen, wortel, 'bronhouder', { bronhouder: '0363' }),
    );
    expect((await contact(buur)).geannoteerdDoor).toEqual(kaal);
    expect((await boom(buur, wortel))[0].geannoteerdDoor.naam).toBe('Belastingdienst');
  });

  it('CEN-8.3 the tree: 404 for an unknown root, 403 with the present bronhouder for another', async () => {
    const { jansen, buur, kvk, melder } = toneel();
    const wortel = await dienIn(melder, 'BRP');
    const kenmerk = (await boom(jansen, wortel))[1].uuid;
    for (const uuid of [kenmerk, 'onzin', wortel.toUpperCase()])
      expect((await jansen.haal(`/terugmeldingen/${uuid}`)).code).toBe('onbekend');
    for (const wie of [buur, kvk]) {
      const antwoord = await wie.haal(`/terugmeldingen/${wortel}`);
      expect([antwoord.status, antwoord.code, antwoord.lijf.bronhouder]).toEqual([403, 'niet-de-bronhouder', '0344']);
    }
  });

  it('CEN-8.4 of a BRP melding the melder gets only the latest status; of others all of them', async () => {
    const { jansen, melder } = toneel();
    const [brp, bag] = [await dienIn(melder, 'BRP'), await dienIn(melder, 'BAG')];
    for (const wortel of [brp, bag]) await zetNeer(jansen, status(jansen, wortel, 'IN_BEHANDELING'));
    const statussen = async (wortel: string) => (await boom(melder, wortel)).flatMap((a) => a.status ?? []);
    expect([await statussen(brp), await statussen(bag)]).toEqual([
      ['IN_BEHANDELING'],
      ['GEREDE_TWIJFEL', 'IN_BEHANDELING'],
    ]);
  });

  it('CEN-8.5 a bronhouder that entered a melding by hand and lost it still sees it as its melder', async () => {
    const { jansen } = toneel();
    const wortel = await dienIn(jansen, 'BAG', { herkomst: 'post' });
    await zetNeer(jansen, annotatie(jansen, wortel, 'aantekening', { tekst: 'eigen' }));
    await zetNeer(
      jansen,
      status(jansen, wortel, 'VERKEERDE_BRONHOUDER'),
      annotatie(jansen, wortel, 'bronhouder', { bronhouder: '0363' }),
    );
    expect(samenvatting(await boom(jansen, wortel))).not.toContain('eigen');
    await zetNeer(jansen, status(jansen, wortel, 'INTREKKING_DOORGEMELD'));
  });
});
