// @vitest-environment jsdom
// First start, and a clear way out of every fault.
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OPSTARTFOUT } from '../../renderer/teksten/opstart.ts';
import type { Opstartfout } from '../../shared/ipc/vormen/opstart.ts';
import { goed } from '../../shared/lib/result.ts';
import { frisVenster, meldt, toon } from './nep/toon.tsx';

frisVenster();

describe('connecting', () => {
  it('UI-5 asks for address and token, and sends both without the spaces of a paste', async () => {
    const { nep, gebruiker } = toon({ opstart: { fase: 'verbinding-nodig' } });
    await gebruiker.type(
      await screen.findByLabelText('Adres van de centrale voorziening'),
      ' https://centraal.example ',
    );
    await gebruiker.type(screen.getByLabelText('Token'), 'geheim-token ');
    await gebruiker.click(screen.getByRole('button', { name: 'Verbinden' }));
    expect(nep.vragen('opstart.verbinden')).toEqual([{ url: 'https://centraal.example', token: 'geheim-token' }]);
  });

  it('UI-5 says at the field what is missing, and puts the cursor there', async () => {
    const { nep, gebruiker } = toon({ opstart: { fase: 'verbinding-nodig' } });
    await gebruiker.type(await screen.findByLabelText('Adres van de centrale voorziening'), 'https://centraal.example');
    await gebruiker.click(screen.getByRole('button', { name: 'Verbinden' }));
    const token = screen.getByLabelText('Token');
    expect(document.activeElement).toBe(token);
    expect(token.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(token.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent).toBe(
      'Vul het token in.',
    );
    expect(nep.vragen('opstart.verbinden')).toEqual([]);
  });

  it('UI-5 hides the token while it is typed', async () => {
    toon({ opstart: { fase: 'verbinding-nodig' } });
    expect((await screen.findByLabelText('Token')).getAttribute('type')).toBe('password');
  });

  it('UI-5 practises on request', async () => {
    const { nep, gebruiker } = toon({ opstart: { fase: 'verbinding-nodig' } });
    await gebruiker.click(await screen.findByRole('button', { name: 'Oefenen met fictieve meldingen' }));
    expect(nep.vragen('opstart.oefenen')).toEqual([{}]);
    await gebruiker.click(screen.getByRole('button', { name: 'Oefenen als teamleider' }));
    expect(nep.vragen('opstart.oefenen').at(-1)).toEqual({ rol: 'teamlead' });
  });

  it('UI-5 goes to the work as soon as the start is ready', async () => {
    const { nep } = toon({ opstart: { fase: 'bezig' } });
    expect(await screen.findByText('Een ogenblik')).toBeTruthy();
    nep.antwoord('opstart.stand', () => goed({ fase: 'gereed', oefenen: true }));
    await meldt(() => nep.zend('opstart.gewijzigd', { fase: 'gereed', oefenen: true }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Nieuw' })).toBeTruthy();
    expect(screen.getByText('Oefenen')).toBeTruthy();
  });
});

describe('a fault at the start', () => {
  it.each(Object.keys(OPSTARTFOUT) as Opstartfout[])(
    'UI-5 %s says what is wrong and what to do, and never offers to delete',
    async (code) => {
      toon({ opstart: { fase: 'fout', code, plaats: 'C:\\Terugmeldbalie' } });
      const { titel, wat, doe } = OPSTARTFOUT[code];
      const melding = await screen.findByRole('alert');
      for (const zin of [titel, wat, doe]) expect(melding.textContent).toContain(zin);
      expect(screen.getByText('C:\\Terugmeldbalie')).toBeTruthy();
      const knoppen = screen.getAllByRole('button').map((knop) => knop.textContent);
      expect(knoppen).toEqual(
        expect.arrayContaining(['Opnieuw proberen', 'Andere verbinding', 'Oefenen met fictieve meldingen']),
      );
      expect(document.body.textContent).not.toMatch(/verwijder|wissen/i);
    },
  );

  it('UI-5 names the version that does not fit', async () => {
    toon({ opstart: { fase: 'fout', code: 'database-nieuwer', versie: '2.4.0' } });
    expect(await screen.findByText('2.4.0')).toBeTruthy();
  });

  it('UI-5 keeps the key in a file only after a plain warning and a choice', async () => {
    const { nep, gebruiker } = toon({ opstart: { fase: 'fout', code: 'geen-sleutelopslag' } });
    expect(await screen.findByText(/wie bij dit bestand kan, kan de meldingen op deze computer lezen/)).toBeTruthy();
    await gebruiker.click(screen.getByRole('button', { name: 'Sleutel in een bestand bewaren' }));
    expect(nep.vragen('opstart.sleutelInBestand')).toHaveLength(1);
  });

  it('UI-5 offers that choice for no other fault', async () => {
    toon({ opstart: { fase: 'fout', code: 'token-ongeldig' } });
    await screen.findByRole('alert');
    expect(screen.queryByRole('button', { name: 'Sleutel in een bestand bewaren' })).toBeNull();
  });

  it('UI-5 tries again, and goes to another connection with the address still there', async () => {
    const { nep, gebruiker } = toon({ opstart: { fase: 'verbinding-nodig' } });
    await gebruiker.type(await screen.findByLabelText('Adres van de centrale voorziening'), 'https://fout.example');
    await gebruiker.type(screen.getByLabelText('Token'), 'x');
    await gebruiker.click(screen.getByRole('button', { name: 'Verbinden' }));
    nep.antwoord('opstart.stand', () => goed({ fase: 'fout', code: 'geen-verbinding' }));
    await meldt(() => nep.zend('opstart.gewijzigd', { fase: 'fout', code: 'geen-verbinding' }));
    await gebruiker.click(await screen.findByRole('button', { name: 'Opnieuw proberen' }));
    expect(nep.vragen('opstart.opnieuw')).toHaveLength(1);
    await gebruiker.click(screen.getByRole('button', { name: 'Andere verbinding' }));
    await waitFor(() => expect(nep.vragen('opstart.andereVerbinding')).toHaveLength(1));
    expect(await screen.findByDisplayValue('https://fout.example')).toBeTruthy();
  });
});
