// @vitest-environment jsdom
// Instellingen of the frame: density, keys, lock, notifications.
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { goed, mis } from '../../shared/lib/result.ts';
import { frisVenster, toon } from './nep/toon.tsx';

frisVenster();

const toonInstellingen = (opties: Parameters<typeof toon>[0] = {}, voor?: Parameters<typeof toon>[1]) =>
  toon(opties, (nep) => {
    location.hash = '#/instellingen';
    voor?.(nep);
  });

describe('density', () => {
  it('UI-208 changes the size of rows at once and keeps the choice', async () => {
    const { gebruiker } = toonInstellingen();
    const hoogte = () => document.documentElement.style.getPropertyValue('--rijhoogte');
    await gebruiker.click(await screen.findByRole('radio', { name: 'Gewoon' }));
    expect(hoogte()).toBe('79px');
    await gebruiker.click(screen.getByRole('radio', { name: 'Compact' }));
    expect([hoogte(), document.documentElement.dataset.dichtheid]).toEqual(['54px', 'compact']);
    expect(localStorage.getItem('dichtheid')).toBe('compact');
  });
});

describe('keys', () => {
  async function metToetsen() {
    const alles = toonInstellingen();
    await screen.findByRole('heading', { name: 'Sneltoetsen' });
    for (const groep of document.querySelectorAll('details')) groep.open = true;
    return alles;
  }
  const wijzig = (naam: string) => screen.getByRole('button', { name: `Toets wijzigen: ${naam}`, hidden: true });

  it('UI-209 changes a key to one, or to two after each other', async () => {
    const { gebruiker } = await metToetsen();
    await gebruiker.click(wijzig('Afhandelen'));
    const dialoog = await screen.findByRole('dialog', { name: 'Nieuwe toets voor Afhandelen' });
    await gebruiker.keyboard('g{Shift}a');
    expect((within(dialoog).getByRole('textbox') as HTMLInputElement).value).toBe('g a');
    await gebruiker.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(localStorage.getItem('toetsen')).toBe('{"afhandelen":"g a"}');
  });

  it('UI-209 says whose a key is, and does not take it', async () => {
    const { gebruiker } = await metToetsen();
    await gebruiker.click(wijzig('Afhandelen'));
    await screen.findByRole('dialog');
    await gebruiker.keyboard('b');
    expect(screen.getByText(/hoort al bij “In behandeling nemen”/)).toBeTruthy();
    await gebruiker.keyboard('{Enter}');
    expect(screen.getByRole('dialog')).toBeTruthy();
    await gebruiker.keyboard('{Escape}');
    expect(localStorage.getItem('toetsen')).toBeNull();
  });

  it('UI-209 switches a key off, gives it back, and restores all after asking', async () => {
    const { gebruiker } = await metToetsen();
    const knop = (naam: string) => screen.queryByRole('button', { name: naam, hidden: true });
    await gebruiker.click(knop('Toets uitzetten: Afhandelen') as HTMLElement);
    expect(localStorage.getItem('toetsen')).toBe('{"afhandelen":""}');
    expect(knop('Toets uitzetten: Afhandelen')).toBeNull();
    await gebruiker.click(knop('Gewone toets terugzetten: Afhandelen') as HTMLElement);
    expect(localStorage.getItem('toetsen')).toBe('{}');
    await gebruiker.click(knop('Toets uitzetten: Toewijzen') as HTMLElement);
    await gebruiker.click(screen.getByRole('button', { name: 'Alle toetsen terugzetten' }));
    expect(localStorage.getItem('toetsen')).toBe('{"toewijzen":""}');
    await gebruiker.click(await screen.findByRole('button', { name: 'Bevestigen' }));
    await waitFor(() => expect(localStorage.getItem('toetsen')).toBe('{}'));
  });
});

describe('locking', () => {
  const vul = async (gebruiker: ReturnType<typeof toon>['gebruiker'], label: string, waarde: string) => {
    await gebruiker.clear(screen.getByLabelText(label));
    await gebruiker.type(screen.getByLabelText(label), waarde);
  };

  it('UI-220 says that it does not lock without a pin, and sets one that will do', async () => {
    const { gebruiker, nep } = toonInstellingen();
    expect(await screen.findByText('U hebt nog geen pincode. Het programma vergrendelt dus niet.')).toBeTruthy();
    await gebruiker.click(screen.getByRole('button', { name: 'Pincode instellen' }));
    await screen.findByRole('dialog', { name: 'Pincode instellen' });
    const bevestig = () => gebruiker.click(screen.getByRole('button', { name: 'Bevestigen' }));
    await vul(gebruiker, 'Nieuwe pincode', '123456');
    await bevestig();
    expect((await screen.findByRole('alert')).textContent).toContain('makkelijk te raden');
    await vul(gebruiker, 'Nieuwe pincode', '271828');
    await vul(gebruiker, 'Nieuwe pincode, nog een keer', '271829');
    await bevestig();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('De twee pincodes zijn niet gelijk.'));
    expect(nep.vragen('slot.zetPin')).toEqual([]);
    await vul(gebruiker, 'Nieuwe pincode, nog een keer', '271828{Enter}');
    await waitFor(() => expect(nep.vragen('slot.zetPin')).toEqual([{ huidig: '', nieuw: '271828' }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('UI-220 with a pin: chooses the time, locks at once, changes and takes it away with the present one', async () => {
    const { gebruiker, nep } = toonInstellingen({ slot: { ingesteld: true } }, (n) =>
      n.antwoord('slot.zetPin', () => mis({ code: 'pin-onjuist', seconden: 15 })),
    );
    await gebruiker.click(await screen.findByRole('radio', { name: '5 minuten' }));
    expect(nep.vragen('slot.zetMinuten')).toEqual([{ minuten: 5 }]);
    await gebruiker.click(screen.getByRole('button', { name: 'Nu vergrendelen' }));
    expect(nep.vragen('slot.vergrendel')).toHaveLength(1);
    await gebruiker.click(screen.getByRole('button', { name: 'Pincode verwijderen' }));
    await screen.findByRole('dialog', { name: 'Pincode verwijderen?' });
    await gebruiker.type(screen.getByLabelText('Huidige pincode'), '111222{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Deze pincode klopt niet. U kunt het over 15 seconden opnieuw proberen.',
    );
    expect(nep.vragen('slot.zetPin')).toEqual([{ huidig: '111222', nieuw: null }]);
  });
});

describe('axe', () => {
  it('UI-209 has nothing against the keys and their dialog, UI-220 nor against the pin’s', async () => {
    const { gebruiker } = toonInstellingen({ slot: { ingesteld: true } });
    await screen.findByRole('button', { name: 'Pincode wijzigen' });
    for (const groep of document.querySelectorAll('details')) groep.open = true;
    const gebreken = async () =>
      (await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations.map((v) => v.id);
    expect(await gebreken()).toEqual([]);
    await gebruiker.click(screen.getByRole('button', { name: 'Toets wijzigen: Afhandelen', hidden: true }));
    await screen.findByRole('dialog');
    expect(await gebreken()).toEqual([]);
    await gebruiker.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await gebruiker.click(screen.getByRole('button', { name: 'Pincode wijzigen' }));
    await screen.findByRole('dialog', { name: 'Pincode wijzigen' });
    expect(await gebreken()).toEqual([]);
  });
});

describe('notifications', () => {
  it('UI-214 are switched off and on', async () => {
    const { gebruiker, nep } = toonInstellingen();
    const vak = await screen.findByRole('checkbox', { name: 'Berichten tonen' });
    await waitFor(() => expect((vak as HTMLInputElement).checked).toBe(true));
    nep.antwoord('bericht.stand', () => goed({ aan: false }));
    await gebruiker.click(vak);
    expect(nep.vragen('bericht.zet')).toEqual([{ aan: false }]);
    await waitFor(() => expect((vak as HTMLInputElement).checked).toBe(false));
  });
});
