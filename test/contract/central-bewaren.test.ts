// Files of meldingen that closed long ago: their bytes go for good when the service is told to, their annotations never.
import { describe, expect, it } from 'vitest';
import { type Toneel, zetToneel } from './opstelling.ts';
import { bestand, bijlage, boom, status, upload, zending, zetNeer } from './zenden.ts';

const DAG = 24 * 3_600_000;

/** A BAG melding with one file, and one of our own that the melder does not see. */
async function metBestanden({ melder, jansen }: Toneel) {
  const [zijn, ons] = [bestand(crypto.randomUUID()), bestand(crypto.randomUUID())];
  await upload(melder, zijn);
  await upload(jansen, ons);
  const { wortel, annotaties } = zending(melder, 'BAG');
  await melder.post('/terugmeldingen', { annotaties: [...annotaties, bijlage(melder, wortel, zijn)] });
  await zetNeer(jansen, bijlage(jansen, wortel, ons, { zichtbaar: 'eigen' }));
  return { wortel, zijn, ons };
}

async function sluit({ jansen }: Toneel, wortel: string): Promise<void> {
  await zetNeer(jansen, status(jansen, wortel, 'NIET_ONTVANKELIJK', { toelichting: 'Geen authentiek gegeven.' }));
}

describe('a service that keeps files for thirty days', () => {
  const toneel = zetToneel({ bijlagenBewaren: 30 });

  it('CEN-68.1 after those days the bytes are gone for everybody and for good; what was said of them stays', async () => {
    const { jansen, melder, dienst, verzet } = toneel();
    const { wortel, zijn, ons } = await metBestanden(toneel());
    const open = await metBestanden(toneel());
    await sluit(toneel(), wortel);
    const haal = async (wie: typeof jansen, uuid: string) => {
      const { status: code, code: probleem } = await wie.haal(`/bijlagen/${uuid}/inhoud`);
      return [code, probleem];
    };
    verzet(29 * DAG);
    await dienst.ronde();
    expect(await haal(jansen, zijn.uuid)).toEqual([200, undefined]);
    const voor = await boom(jansen, wortel);
    verzet(2 * DAG);
    await dienst.ronde();
    const weg = [404, 'bijlage-niet-meer-beschikbaar'];
    expect([await haal(jansen, zijn.uuid), await haal(jansen, ons.uuid), await haal(melder, zijn.uuid)]).toEqual([
      weg,
      weg,
      weg,
    ]);
    expect(await boom(jansen, wortel)).toEqual(voor);
    expect(await haal(melder, ons.uuid)).toEqual([404, 'onbekend']);
    expect(await haal(jansen, open.zijn.uuid)).toEqual([200, undefined]);
    const weer = await upload(melder, zijn);
    expect([weer.status, weer.code]).toEqual(weg);
    expect(await haal(melder, zijn.uuid)).toEqual(weg);
  });

  it('CEN-68.2 a file that was added after the end counts from when it came', async () => {
    const { jansen, dienst, verzet } = toneel();
    const { wortel } = await metBestanden(toneel());
    await sluit(toneel(), wortel);
    verzet(40 * DAG);
    const later = bestand('later');
    await upload(jansen, later);
    await zetNeer(jansen, bijlage(jansen, wortel, later, { zichtbaar: 'eigen' }));
    await dienst.ronde();
    expect((await jansen.haal(`/bijlagen/${later.uuid}/inhoud`)).status).toBe(200);
    verzet(31 * DAG);
    await dienst.ronde();
    expect((await jansen.haal(`/bijlagen/${later.uuid}/inhoud`)).code).toBe('bijlage-niet-meer-beschikbaar');
  });
});

describe('a service that was told nothing', () => {
  const toneel = zetToneel();

  it('CEN-68.3 keeps files for good', async () => {
    const { jansen, dienst, verzet } = toneel();
    const { wortel, zijn } = await metBestanden(toneel());
    await sluit(toneel(), wortel);
    verzet(36_500 * DAG);
    await dienst.ronde();
    expect((await jansen.haal(`/bijlagen/${zijn.uuid}/inhoud`)).status).toBe(200);
  });
});
