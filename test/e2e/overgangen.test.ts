// Every transition that a bronhouder can make, of every registration, once, through the screen. What was done is read at the
// central service afterwards and held against the profiles, so that none can be forgotten.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Profiel } from '../../shared/domain/registraties/profiel.ts';
import { REGISTRATIES } from '../../shared/domain/registraties/registraties.ts';
import * as bijhouder from '../helpers/bijhouder.ts';
import { type CentraalProces, startCentraalProces } from '../helpers/central.ts';
import { type App, dataFolder, startApp } from '../helpers/electron-app.ts';
import { aanHetLoket, type Loket, tokenVan } from '../helpers/loket.ts';

const TEKST = 'Wij hebben uw melding onderzocht.';
const DATUM = '2027-03-15';
/** Amsterdam, a neighbour where somebody has a token. */
const BUUR = '0363';

type Stap = (page: Page) => Promise<void>;
/** One melding and what is done with it, in order; the melder withdraws it first where it says so. */
type Loop = { readonly meldsoort: string; readonly stappen: readonly Stap[]; readonly ingetrokken?: true };

const oppakken: Stap = async (page) => {
  await bijhouder.knop(page, 'In behandeling nemen').click();
};
const metTekst =
  (naam: string): Stap =>
  (page) =>
    bijhouder.besluitMetToelichting(page, naam, TEKST);
const doorNaar =
  (bronhouder: string): Stap =>
  (page) =>
    bijhouder.stuurDoor(page, bronhouder, TEKST);
const afhandelen =
  (resultaat: 'Gewijzigd' | 'Niet gewijzigd'): Stap =>
  (page) =>
    bijhouder.handelAf(page, resultaat, TEKST);
const inplannen: Stap = (page) => bijhouder.planIn(page, 'Besluit na adresonderzoek', DATUM);

const BRP: readonly Loop[] = [
  { meldsoort: 'GEREDE_TWIJFEL', stappen: [oppakken, inplannen, afhandelen('Niet gewijzigd')] },
  { meldsoort: 'GEREDE_TWIJFEL', stappen: [oppakken, afhandelen('Gewijzigd')] },
  { meldsoort: 'GEREDE_TWIJFEL', stappen: [metTekst('Onvoldoende informatie')] },
  { meldsoort: 'GEREDE_TWIJFEL', stappen: [doorNaar(BUUR)] },
  // At once, which writes both.
  { meldsoort: 'GEREDE_TWIJFEL', stappen: [afhandelen('Niet gewijzigd')] },
];

const NIET = metTekst('Niet ontvankelijk');
const VERKEERD = metTekst('Verkeerde bronhouder');

/** @param elders another bronhouder of this registration; without one it can only be left open who it should be. */
function geo(elders: string | undefined, intrekking: boolean): readonly Loop[] {
  const verkeerd = elders === undefined ? VERKEERD : doorNaar(elders);
  return [
    { meldsoort: 'GEREDE_TWIJFEL', stappen: [oppakken, afhandelen('Gewijzigd')] },
    { meldsoort: 'GEREDE_TWIJFEL', stappen: [NIET] },
    { meldsoort: 'GEREDE_TWIJFEL', stappen: [VERKEERD, metTekst('Terugnemen'), NIET] },
    ...(elders === undefined ? [] : [{ meldsoort: 'GEREDE_TWIJFEL', stappen: [VERKEERD, doorNaar(elders)] }]),
    { meldsoort: 'GEREDE_TWIJFEL', stappen: [afhandelen('Niet gewijzigd')] },
    { meldsoort: 'ONTBREKEND_OBJECT', stappen: [oppakken, verkeerd] },
    { meldsoort: 'ONTBREKEND_OBJECT', stappen: [NIET] },
    { meldsoort: 'ONTBREKEND_OBJECT', stappen: [verkeerd] },
    ...(intrekking
      ? [{ meldsoort: 'GEREDE_TWIJFEL', stappen: [metTekst('Intrekking bevestigen')], ingetrokken: true } as const]
      : []),
  ];
}

const HR: readonly Loop[] = ['NIEUW', 'CORRECTIE', 'WIJZIGING'].flatMap((meldsoort) => [
  { meldsoort, stappen: [oppakken, meldsoort === 'CORRECTIE' ? NIET : afhandelen('Gewijzigd')] },
  { meldsoort, stappen: [NIET] },
]);

type Werk = { readonly bronhouder: string; readonly lopen: readonly Loop[] };
const WERK: Readonly<Record<string, Werk>> = {
  BRP: { bronhouder: '0344', lopen: BRP },
  BAG: { bronhouder: '0344', lopen: geo(BUUR, true) },
  BGT: { bronhouder: '0344', lopen: geo(BUUR, true) },
  WKK: { bronhouder: '0344', lopen: geo(BUUR, false) },
  HR: { bronhouder: 'KVK', lopen: HR },
  BRT: { bronhouder: 'K0001', lopen: geo(undefined, false) },
};

type Overgang = `${string} → ${string}`;
type Boom = Awaited<ReturnType<Loket['boom']>>;

/** The transitions that the organisation with this OIN made, as the service holds them. */
function gedaan(boom: Boom, oin: string): readonly Overgang[] {
  const statussen = boom.flatMap((a) => (a.soort === 'status' ? [a] : []));
  return statussen.flatMap((a, plek): Overgang[] =>
    plek > 0 && a.geannoteerdDoor.oin === oin ? [`${statussen[plek - 1]?.status} → ${a.status}`] : [],
  );
}

/** What a bronhouder can make: all of its profile but what no melding can come to. */
function teDoen(profiel: Profiel, anderen: number): readonly Overgang[] {
  const eigen = profiel.overgangen.filter((o) => o.actor === 'bronhouder');
  // Where every forwarding names the next bronhouder, the melding is gone at once: nobody holds it in that status.
  const vertrekt = eigen.every((o) => o.naar !== 'VERKEERDE_BRONHOUDER' || o.eist.includes('bronhouder'));
  return eigen
    .filter((o) => !(o.van === 'VERKEERDE_BRONHOUDER' && vertrekt))
    .filter((o) => !(o.eist.includes('bronhouder') && anderen === 0))
    .map((o): Overgang => `${o.van} → ${o.naar}`);
}

/** Bronhouders of a registration beside the one that acts. */
async function anderen(loket: Loket, registratie: string, bronhouder: string): Promise<number> {
  const { bronhouders } = await loket.haal<{ bronhouders: { code: string; registraties: string[] }[] }>('/bronhouders');
  return bronhouders.filter(({ code, registraties }) => code !== bronhouder && registraties.includes(registratie))
    .length;
}

describe('every transition of a bronhouder, through the screen', () => {
  let centraal: CentraalProces;
  const programmas = new Map<string, App>();
  const kenmerkVan = (registratie: string, plek: number) => `OV-${registratie}-${plek + 1}`;
  const wortels = new Map<string, string>();

  beforeAll(async () => {
    centraal = await startCentraalProces();
    const melder = await aanHetLoket(centraal, { rol: 'melder' });
    for (const [registratie, { bronhouder, lopen }] of Object.entries(WERK))
      for (const [plek, { meldsoort, ingetrokken }] of lopen.entries()) {
        const kenmerk = kenmerkVan(registratie, plek);
        const wortel = await melder.meld({ registratie, kenmerk, meldsoort, bronhouder });
        if (ingetrokken) await melder.zet(wortel, 'INTREKKING_DOORGEMELD');
        wortels.set(kenmerk, wortel);
      }
  });
  afterAll(async () => {
    await centraal.stop();
  });

  /** The program of who works at this bronhouder: one for all registrations of a gemeente. */
  async function programma(bronhouder: string): Promise<App> {
    const er = programmas.get(bronhouder);
    if (er) return er;
    const token = tokenVan(centraal, { rol: 'bijhouder', bronhouder });
    const env = { TERUGMELDBALIE_BEDENKTIJD: '0' };
    const app = await startApp({ data: dataFolder(), centraal: centraal.url, token, env });
    programmas.set(bronhouder, app);
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    await bijhouder.lijst(app.page).getByRole('row').nth(3).waitFor();
    return app;
  }

  it('E2E-210 knows a way of doing for every registration there is', () => {
    expect(Object.keys(WERK).sort()).toEqual(Object.keys(REGISTRATIES).sort());
  });

  it.each(Object.entries(WERK))(
    'E2E-211 %s: what was done is what its profile allows',
    {
      timeout: 120_000,
    },
    async (registratie, { bronhouder, lopen }) => {
      const { page, complaints } = await programma(bronhouder);
      const profiel = REGISTRATIES[registratie as keyof typeof REGISTRATIES];
      for (const [plek, { stappen }] of lopen.entries()) {
        const kenmerk = kenmerkVan(registratie, plek);
        for (const stap of stappen) {
          await bijhouder.zoekEnOpen(page, kenmerk);
          await stap(page);
        }
      }
      await bijhouder.alsVerzonden(page);
      const loket = await aanHetLoket(centraal, { rol: 'bijhouder', bronhouder });
      const buur = await aanHetLoket(centraal, { rol: 'bijhouder', bronhouder: BUUR });
      const overgangen = new Set<Overgang>();
      for (const [plek, { stappen }] of lopen.entries()) {
        const wortel = wortels.get(kenmerkVan(registratie, plek)) ?? '';
        const boom = await loket.boom(wortel).catch(() => buur.boom(wortel));
        expect(new Set(boom.map((a) => a.uuid)).size).toBe(boom.length);
        for (const overgang of gedaan(boom, loket.oin)) overgangen.add(overgang);
        expect(boom.filter((a) => a.soort === 'status').length).toBeGreaterThan(stappen.length);
      }
      expect([...overgangen].sort()).toEqual(
        [...teDoen(profiel, await anderen(loket, registratie, bronhouder))].sort(),
      );
      expect(complaints()).toEqual([]);
    },
  );
});
