// @vitest-environment jsdom
// Rapportage: figures with their norm and what can be done today, numbers that open their meldingen, choosing a period by keyboard,
// keeping it, and every face.
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { RapportageScherm } from '../../renderer/features/rapportage/rapportage.tsx';
import { useRapportStore } from '../../renderer/features/rapportage/store.ts';
import { keuzedelen } from '../../shared/domain/rapportage/keuze.ts';
import type { Rapportbeeld } from '../../shared/ipc/vormen/rapportage.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import type { NepBalie } from '../helpers/nep-balie.ts';
import { nepRapport } from './nep/rapport-bureau.ts';
import { frisDeel, gebreken, toonDeel } from './nep/toon-deel.tsx';

frisDeel(() => {
  useRapportStore.setState(useRapportStore.getInitialState(), true);
});

const met =
  (anders: Partial<Rapportbeeld>) =>
  (nep: NepBalie): void =>
    nep.antwoord('rapport.cijfers', (invoer) => goed(nepRapport(invoer, anders)));

async function toonRapport(voor?: (nep: NepBalie) => void) {
  const bijMeldingen = vi.fn();
  const alles = toonDeel(<RapportageScherm bijMeldingen={bijMeldingen} />, { rol: 'teamlead' }, voor);
  await screen.findByRole('heading', { level: 1, name: 'Rapportage' });
  return { ...alles, bijMeldingen };
}

const tegel = (naam: string) => screen.findByRole('article', { name: naam });
const gekozen = (aanroep: unknown) => keuzedelen(aanroep as Parameters<typeof keuzedelen>[0]);

describe('the figures', () => {
  it('UI-840 each says its value, its norm in words, and what has to be taken up today', async () => {
    await toonRapport();
    const brp = within(await tegel('BRP binnen 5 werkdagen'));
    // 144 of 146, rounded down.
    expect(brp.getByText('98,6 %')).toBeTruthy();
    expect(brp.getByText('Gehaald: streefwaarde 98 %')).toBeTruthy();
    expect(brp.getByText('3 vandaag oppakken = 98 %')).toBeTruthy();
    const tni = within(await tegel('BAG niet tijdig opgepakt (TNI)'));
    expect(tni.getByText('Niet gehaald: norm 0')).toBeTruthy();
    const ke01b = within(await tegel('BGT niet opgepakt (KE-01B)'));
    expect(ke01b.getByText('Gehaald: niets langer dan een maand te laat')).toBeTruthy();
    // 40 of 42 and one to come: 41 of 43 at most.
    const ke01a = within(await tegel('BGT opgepakt (KE-01A)'));
    expect(ke01a.getByText(/98 % is niet meer haalbaar, hoogstens 95,3 %/)).toBeTruthy();
    expect(await gebreken()).toEqual([]);
  });

  it('UI-841 says what was counted and where that is written', async () => {
    const { gebruiker } = await toonRapport();
    const brp = within(await tegel('BRP binnen 5 werkdagen'));
    await gebruiker.click(brp.getByText('Wat er is geteld'));
    expect(brp.getByText(/De streefwaarde van 98 % is onze keuze/)).toBeTruthy();
    expect(brp.getByText(/Bron: Besluit BRP art\. 28\./)).toBeTruthy();
  });
});

describe('behind a number', () => {
  it('UI-842 stand its meldingen: of the figure, of an afnemer, of a registration, of a month before', async () => {
    const { gebruiker, bijMeldingen } = await toonRapport();
    const brp = within(await tegel('BRP binnen 5 werkdagen'));
    await gebruiker.click(
      brp.getByRole('button', { name: 'BRP binnen 5 werkdagen: te laat en nog open: 1. Toon de meldingen' }),
    );
    await gebruiker.click(
      screen.getByRole('button', { name: 'Sociale Verzekeringsbank, Ontvangen: 60. Toon de meldingen' }),
    );
    await gebruiker.click(screen.getByRole('button', { name: 'BRP, Ingetrokken: 4. Toon de meldingen' }));
    await gebruiker.click(screen.getByRole('radio', { name: 'Als tabel' }));
    await gebruiker.click(screen.getByRole('button', { name: 'oktober 2026, Ontvangen: 150. Toon de meldingen' }));
    expect(bijMeldingen.mock.calls.map(([keuze]) => gekozen(keuze).join())).toEqual([
      'brp-5wd/nog-open,2026-11,0344,team,alle',
      'ontvangen,2026-11,0344,team,alle,Sociale Verzekeringsbank',
      'ingetrokken,2026-11,0344,team,BRP',
      'ontvangen,2026-10,0344,team,alle',
    ]);
  });

  it('UI-843 stands nothing where there is nothing: no button', async () => {
    await toonRapport();
    await tegel('BRP binnen 5 werkdagen');
    expect(screen.queryByRole('button', { name: /: 0\. Toon/ })).toBeNull();
  });
});

describe('what it is of', () => {
  it('UI-844 another kind, the period before, and back to now, by keyboard', async () => {
    const { nep, gebruiker } = await toonRapport();
    await tegel('BRP binnen 5 werkdagen');
    screen.getByRole('radio', { name: 'Maand' }).focus();
    await gebruiker.keyboard('{ArrowRight}');
    await screen.findByText('4e kwartaal 2026');
    await gebruiker.click(screen.getByRole('button', { name: 'Vorige periode' }));
    await screen.findByText('3e kwartaal 2026');
    await gebruiker.click(screen.getByRole('button', { name: 'Nu' }));
    await screen.findByText('4e kwartaal 2026');
    expect(screen.getByRole('button', { name: 'Volgende periode' })).toHaveProperty('disabled', true);
    expect(nep.vragen('rapport.cijfers').map((v) => v.periode)).toEqual([null, '2026-k4', '2026-k3', '2026-k4']);
  });

  it('UI-845 days of one’s own, and what is wrong with them', async () => {
    const { nep, gebruiker } = await toonRapport();
    await tegel('BRP binnen 5 werkdagen');
    await gebruiker.click(screen.getByRole('radio', { name: 'Eigen' }));
    const van = await screen.findByLabelText('Vanaf');
    await gebruiker.clear(van);
    await gebruiker.type(van, '2026-12-24');
    expect((await screen.findByText('De einddag ligt voor de begindag.')).getAttribute('role')).toBe('alert');
    await gebruiker.clear(van);
    await gebruiker.type(van, '2026-11-09');
    await waitFor(() => expect(nep.vragen('rapport.cijfers').at(-1)?.periode).toBe('2026-11-09..2026-11-30'));
    expect(await gebreken()).toEqual([]);
  });

  it('UI-846 the team or one’s own, one registration, another bronhouder', async () => {
    const { nep, gebruiker } = await toonRapport(
      met({
        bronhouders: [
          { code: '0344', naam: 'Utrecht' },
          { code: '0307', naam: 'Amersfoort' },
        ],
      }),
    );
    await tegel('BRP binnen 5 werkdagen');
    await gebruiker.click(screen.getByRole('radio', { name: 'Mijn meldingen' }));
    await gebruiker.selectOptions(screen.getByLabelText('Registratie'), 'BGT');
    await waitFor(() => expect(screen.queryByRole('article', { name: 'BRP binnen 5 werkdagen' })).toBeNull());
    await gebruiker.selectOptions(screen.getByLabelText('Bronhouder'), 'Amersfoort');
    expect(nep.vragen('rapport.cijfers').slice(1)).toEqual([
      { bronhouder: null, kring: 'ik', periode: null, registratie: null },
      { bronhouder: null, kring: 'ik', periode: null, registratie: 'BGT' },
      { bronhouder: '0307', kring: null, periode: null, registratie: null },
    ]);
  });

  it('UI-847 a bijhouder is not offered the team', async () => {
    await toonRapport(met({ kring: 'ik', kringen: ['ik'] }));
    await tegel('BRP binnen 5 werkdagen');
    expect(screen.queryByRole('radio', { name: 'Hele team' })).toBeNull();
    expect(screen.getByText('Mijn meldingen')).toBeTruthy();
  });
});

describe('keeping it', () => {
  it('UI-848 in a file and on paper, with where it went or why not', async () => {
    const { nep, gebruiker } = await toonRapport();
    await tegel('BRP binnen 5 werkdagen');
    await gebruiker.click(screen.getByRole('button', { name: 'Bewaren als' }));
    await gebruiker.click(await screen.findByRole('menuitem', { name: 'CSV' }));
    await screen.findByText('Bewaard in C:\\rapportage.csv.');
    await gebruiker.click(screen.getByRole('button', { name: 'Afdrukken' }));
    await screen.findByText('De rapportage is naar de printer gestuurd.');
    nep.antwoord('rapport.afdrukken', () => mis({ code: 'geen-printer' }));
    await gebruiker.click(screen.getByRole('button', { name: 'Afdrukken' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/geen printer gevonden/);
    expect(nep.vragen('rapport.bewaren')).toEqual([
      { bronhouder: null, kring: null, periode: null, registratie: null, vorm: 'csv' },
    ]);
  });
});

describe('faces', () => {
  it('UI-849 loading, a fault with its way out, nothing in this period, nothing for this role', async () => {
    const nooit = await toonRapport((nep) => nep.antwoord('rapport.cijfers', () => mis({ code: 'niet-gereed' })));
    expect(screen.getByRole('status').textContent).toBe('Bezig met tellen');
    nooit.unmount();
    const fout = await toonRapport((nep) =>
      nep.antwoord('rapport.cijfers', () => mis({ code: 'onverwacht', id: 'K-1' })),
    );
    expect((await screen.findByRole('alert')).textContent).toContain('De rapportage is er niet');
    fout.nep.antwoord('rapport.cijfers', fout.nep.standaard['rapport.cijfers']);
    await fout.gebruiker.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    await tegel('BRP binnen 5 werkdagen');
    fout.unmount();
    const leeg = { getallen: {}, tijd: { aantal: 0, gemiddeld: null, mediaan: null } };
    const niets = await toonRapport(met({ totaal: leeg, perRegistratie: [], perAfnemer: [] }));
    expect(await screen.findByText('Geen meldingen in deze periode')).toBeTruthy();
    expect(await gebreken()).toEqual([]);
    niets.unmount();
    await toonRapport((nep) => nep.antwoord('rapport.cijfers', () => mis({ code: 'rol-niet-bevoegd' })));
    expect(await screen.findByText('U hebt geen cijfers')).toBeTruthy();
  });

  it('UI-853 a choice that no longer holds is let go of at the next try', async () => {
    useRapportStore.getState().kies({ kring: 'team' });
    const { nep, gebruiker } = await toonRapport((n) =>
      n.antwoord('rapport.cijfers', (invoer) =>
        invoer.kring === 'team' ? mis({ code: 'rol-niet-bevoegd' }) : goed(nepRapport(invoer, { kringen: ['ik'] })),
      ),
    );
    expect((await screen.findByRole('alert')).textContent).toMatch(/Alleen een teamleider mag ze zien/);
    await gebruiker.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    await tegel('BRP binnen 5 werkdagen');
    expect(nep.vragen('rapport.cijfers').map((v) => v.kring)).toEqual(['team', null]);
  });

  it('UI-854 what lands is counted again, at most once in two seconds', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { nep } = await toonRapport();
    await tegel('BRP binnen 5 werkdagen');
    for (let n = 0; n < 5; n += 1) nep.zend('meldingen.gewijzigd', {});
    expect(nep.vragen('rapport.cijfers')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_100);
    expect(nep.vragen('rapport.cijfers')).toHaveLength(2);
    vi.useRealTimers();
  });

  it('UI-850 the chart has a table with the same numbers', async () => {
    const { gebruiker } = await toonRapport();
    await tegel('BRP binnen 5 werkdagen');
    expect(screen.getByRole('img', { name: 'Ontvangen en gesloten meldingen per periode' })).toBeTruthy();
    await gebruiker.click(screen.getByRole('radio', { name: 'Als tabel' }));
    const tabel = within(screen.getByRole('table', { name: 'Verloop' }));
    expect(tabel.getAllByRole('row')).toHaveLength(13);
    expect(tabel.getByRole('row', { name: /^november 2026 150 120 45 98,6 % 1 0 95,2 % 3/ })).toBeTruthy();
  });
});
