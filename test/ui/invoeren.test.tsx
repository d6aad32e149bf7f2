// @vitest-environment jsdom
// Melding invoeren: the form, its faults, its draft, and mending what was refused.
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { useInvoerStore } from '../../renderer/features/invoeren/store.ts';
import type { Output } from '../../shared/ipc/contract.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import { nepUuid } from './nep/meldingen.ts';
import { frisVenster, openDossier, toon } from './nep/toon.tsx';

frisVenster();
beforeEach(() => useInvoerStore.setState(useInvoerStore.getInitialState(), true));

async function toonForm(voor: Parameters<typeof toon>[1] = () => {}) {
  const alles = toon({}, (nep) => {
    location.hash = '#/invoeren';
    voor(nep);
  });
  await screen.findByRole('heading', { level: 1, name: 'Melding invoeren' });
  return alles;
}

const veld = (naam: string | RegExp) => screen.findByRole('textbox', { name: naam });
const waarde = (element: HTMLElement): string => (element as HTMLInputElement).value;
const beschrijving = (element: HTMLElement): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');
const form = () => screen.findByRole('form', { name: 'Melding invoeren' });

const CONCEPT: NonNullable<Output<'invoeren.concept'>> = {
  bronhouder: '0344',
  vervangt: null,
  invoer: {
    registratie: 'BAG',
    meldsoort: 'GEREDE_TWIJFEL',
    objectidentificatie: { soort: 'BAG_ID', waarde: '0344010000012345' },
    object: 'Pand',
    attributen: [{ naam: 'Bouwjaar', rubriek: '', waardeBasisregistratie: '1930', waardeWaargenomen: '1931' }],
    peilmoment: '',
    herkomst: 'post',
    toelichting: 'Staat op de bouwtekening.',
    kenmerk: '',
    contact: { naam: '', email: '', telefoon: '', afdeling: '', organisatie: '' },
    vervolgOp: null,
  },
};

describe('entering a melding', () => {
  it('UI-600 sends what was filled in, without empty lines, and shows the melding', async () => {
    const { nep, gebruiker } = await toonForm((n) =>
      n.antwoord('invoeren.indienen', () =>
        goed({ uuid: nepUuid(1), batch: nepUuid(1, 9), nietVoor: null, bedenktijd: 10 }),
      ),
    );
    await gebruiker.selectOptions(await screen.findByRole('combobox', { name: 'Registratie' }), 'BGT');
    await gebruiker.type(await veld('Toelichting van de melder'), 'De boom staat er niet meer.');
    await gebruiker.click(await screen.findByRole('button', { name: 'Nog een gegeven' }));
    const [naam] = screen.getAllByRole('textbox', { name: 'Gegeven' });
    if (naam) await gebruiker.type(naam, 'Status');
    await gebruiker.click(within(await form()).getByRole('button', { name: 'Melding invoeren' }));
    await waitFor(() => expect(nep.vragen('invoeren.indienen')).toHaveLength(1));
    expect(nep.vragen('invoeren.indienen')[0]).toMatchObject({
      bronhouder: '0344',
      vervangt: null,
      invoer: {
        registratie: 'BGT',
        toelichting: 'De boom staat er niet meer.',
        attributen: [{ naam: 'Status', rubriek: '', waardeBasisregistratie: '', waardeWaargenomen: '' }],
      },
    });
    await waitFor(() => expect(location.hash).toMatch(/^#\/werkvoorraad/));
    expect(useInvoerStore.getState().invoer).toBeNull();
  });

  it('UI-601 faults stand on top with their fields and at the fields; the focus goes to them and nothing is lost', async () => {
    const { gebruiker } = await toonForm((n) =>
      n.antwoord('invoeren.indienen', () =>
        mis({
          code: 'ongeldig',
          fouten: [
            { veld: 'objectidentificatie.waarde', melding: 'heeft 9 tekens' },
            { veld: 'attributen.0.naam', melding: 'noem het gegeven' },
          ],
        }),
      ),
    );
    const bsn = await veld('Burgerservicenummer');
    await gebruiker.type(bsn, '123');
    await gebruiker.click(within(await form()).getByRole('button', { name: 'Melding invoeren' }));
    const lijst = await screen.findByRole('alert');
    expect(lijst.textContent).toContain('Er zijn 2 dingen die nog niet kloppen');
    expect(lijst.textContent).toContain('Gegeven 1: Noem het gegeven.');
    await waitFor(() => expect(document.activeElement).toBe(lijst));
    expect(beschrijving(bsn)).toContain('Heeft 9 tekens.');
    expect(waarde(bsn)).toBe('123');
  });

  it('UI-602 what was typed before is read back, and what is typed now is kept', async () => {
    const { nep, gebruiker } = await toonForm((n) => n.antwoord('invoeren.concept', () => goed(CONCEPT)));
    expect(waarde(await veld('BAG-identificatie'))).toBe('0344010000012345');
    await gebruiker.type(await veld('Toelichting van de melder'), ' Zie bijlage.');
    await waitFor(() => expect(nep.vragen('invoeren.conceptBewaren').length).toBeGreaterThan(0));
    expect(nep.vragen('invoeren.conceptBewaren').at(-1)?.concept?.invoer.toelichting).toBe(
      'Staat op de bouwtekening. Zie bijlage.',
    );
  });

  it('UI-603 emptying asks once, and then nothing is kept', async () => {
    const { nep, gebruiker } = await toonForm((n) => n.antwoord('invoeren.concept', () => goed(CONCEPT)));
    await veld('BAG-identificatie');
    await gebruiker.click(await screen.findByRole('button', { name: 'Leegmaken' }));
    const vraag = await screen.findByRole('dialog', { name: 'Alles in dit formulier wissen?' });
    await gebruiker.click(within(vraag).getByRole('button', { name: 'Bevestigen' }));
    expect(waarde(await veld('Burgerservicenummer'))).toBe('');
    await waitFor(() => expect(nep.vragen('invoeren.conceptBewaren').at(-1)).toEqual({ concept: null }));
  });

  it('UI-604 who may not enter reads why, and a fault offers another try', async () => {
    const { unmount } = toon({}, (n) => {
      location.hash = '#/invoeren';
      n.antwoord('invoeren.bronhouders', () => goed([]));
    });
    await screen.findByText('Uw rol mag geen meldingen invoeren.');
    unmount();
    toon({}, (n) => {
      location.hash = '#/invoeren';
      n.antwoord('invoeren.bronhouders', () => mis({ code: 'onverwacht' }));
    });
    await screen.findByText('Het formulier opent niet');
  });

  it('UI-605 a refused melding comes back in its form, and the mended one takes its place', async () => {
    const { nep, gebruiker } = await toonForm();
    useInvoerStore.getState().begin('0344', CONCEPT.invoer, nepUuid(7, 9));
    await screen.findByText(/U verbetert een melding die is geweigerd/);
    await gebruiker.click(within(await form()).getByRole('button', { name: 'Melding invoeren' }));
    await waitFor(() => expect(nep.vragen('invoeren.indienen')[0]?.vervangt).toBe(nepUuid(7, 9)));
  });

  it('UI-606 axe finds nothing, with and without faults', async () => {
    const { gebruiker } = await toonForm((n) =>
      n.antwoord('invoeren.indienen', () =>
        mis({ code: 'ongeldig', fouten: [{ veld: 'kenmerk', melding: 'heeft hooguit 12 tekens' }] }),
      ),
    );
    const regels = { rules: { 'color-contrast': { enabled: false } } };
    expect((await axe.run(document.body, regels)).violations.map((v) => v.id)).toEqual([]);
    await gebruiker.click(within(await form()).getByRole('button', { name: 'Melding invoeren' }));
    await screen.findByRole('alert');
    expect((await axe.run(document.body, regels)).violations.map((v) => v.id)).toEqual([]);
  });

  it('UI-609 a refused melding says at its fields what the service found', async () => {
    useInvoerStore
      .getState()
      .begin('0344', CONCEPT.invoer, nepUuid(7, 9), [{ veld: 'kenmerk', melding: 'is al in gebruik' }]);
    await toonForm();
    expect((await screen.findByRole('alert')).textContent).toContain('Kenmerk van de melder: Is al in gebruik.');
    expect(beschrijving(await veld('Kenmerk van de melder'))).toContain('Is al in gebruik.');
  });
});

describe('a follow-up', () => {
  const vervolg = (n: Parameters<NonNullable<Parameters<typeof toon>[1]>>[0]) => {
    const dossier = n.standaard['melding.dossier'];
    n.antwoord('melding.dossier', (input) => {
      const uit = dossier(input);
      return uit.ok ? goed({ ...uit.waarde, eind: true, vervolgbaar: true }) : uit;
    });
    n.antwoord('invoeren.vervolg', ({ uuid }) =>
      goed({
        bronhouder: '0344',
        kenmerk: 'SVB-10023',
        invoer: { ...CONCEPT.invoer, toelichting: '', vervolgOp: uuid },
      }),
    );
  };

  it('UI-618 opens the form with what the closed melding was about, and says which it follows', async () => {
    const { gebruiker } = toon({}, vervolg);
    await openDossier(gebruiker, 'SVB-10023');
    await gebruiker.click(await screen.findByRole('button', { name: 'Vervolgmelding maken' }));
    await screen.findByRole('heading', { level: 1, name: 'Melding invoeren' });
    await screen.findByText(/Vervolg op melding SVB-10023/);
    expect(waarde(await veld('BAG-identificatie'))).toBe('0344010000012345');
  });

  it('UI-619 never takes the place of what stands in the form and was not entered', async () => {
    const { nep, gebruiker } = toon({}, (n) => {
      vervolg(n);
      n.antwoord('invoeren.concept', () => goed(CONCEPT));
    });
    await openDossier(gebruiker, 'SVB-10023');
    await gebruiker.click(await screen.findByRole('button', { name: 'Vervolgmelding maken' }));
    await screen.findByText(/nog een melding die u niet hebt ingevoerd/);
    expect(waarde(await veld('Toelichting van de melder'))).toBe('Staat op de bouwtekening.');
    expect(nep.vragen('invoeren.vervolg')).toEqual([]);
  });
});
