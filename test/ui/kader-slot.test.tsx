// @vitest-environment jsdom
// The lock screen: what stands behind it stays and can't be reached, and what opens it.
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { SlotStand } from '../../shared/ipc/vormen/slot.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import { frisVenster, meldt, openDossier, rij, toon } from './nep/toon.tsx';

frisVenster();

const STAND: SlotStand = {
  ingesteld: true,
  dicht: false,
  minuten: 30,
  wachtSeconden: 0,
  vingerafdruk: false,
  tokenNodig: true,
};
type Toon = ReturnType<typeof toon>;

async function zet({ nep }: Toon, deel: Partial<SlotStand>) {
  nep.antwoord('slot.stand', () => goed({ ...STAND, ...deel }));
  await meldt(() => nep.zend('slot.gewijzigd', {}));
}
const slot = () => screen.findByRole('main', { name: /Vergrendeld|Pincode vergeten/ });
const wortel = (van: Toon) => van.container as HTMLElement;

async function opSlot(deel: Partial<SlotStand> = {}) {
  const van = toon({ slot: { ingesteld: true } });
  await rij('SVB-10023');
  await zet(van, { dicht: true, ...deel });
  return { van, scherm: await slot(), gebruiker: van.gebruiker, nep: van.nep };
}

describe('a locked screen', () => {
  it('UI-221 shows only the lock; the rest, dialogs too, is inert and marked to be hidden, and its text is kept', async () => {
    const van = toon({ slot: { ingesteld: true } });
    await openDossier(van.gebruiker, 'BD-2026-0471');
    await van.gebruiker.keyboard('c');
    const veld = await screen.findByRole('textbox', { name: 'Aantekening' });
    await van.gebruiker.type(veld, 'Buurman gebeld');
    await zet(van, { dicht: true });
    const scherm = await slot();
    const achter = [...document.body.children].filter((deel) => !deel.contains(scherm));
    expect(achter.length).toBeGreaterThan(1);
    for (const deel of achter as HTMLElement[])
      expect([deel.hasAttribute('inert'), deel.dataset.achterSlot]).toEqual([true, 'ja']);

    await zet(van, { dicht: false });
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Vergrendeld' })).toBeNull());
    for (const deel of [...document.body.children] as HTMLElement[])
      expect([deel.hasAttribute('inert'), deel.dataset.achterSlot]).toEqual([false, undefined]);
    expect((screen.getByRole('textbox', { name: 'Aantekening' }) as HTMLTextAreaElement).value).toBe('Buurman gebeld');
  });

  it('UI-221 takes the focus, and gives it back to where it was', async () => {
    const { van, scherm } = await opSlot();
    expect(document.activeElement).toBe(within(scherm).getByLabelText('Pincode'));
    await zet(van, { dicht: false });
    await waitFor(() => expect(scherm.isConnected).toBe(false));
    const regel = await rij('SVB-10023');
    regel.focus();
    await zet(van, { dicht: true });
    await slot();
    await zet(van, { dicht: false });
    await waitFor(() => expect(document.activeElement).toBe(regel));
  });

  it('UI-221 hides what comes while it is locked as well', async () => {
    const { scherm } = await opSlot();
    const later = document.createElement('div');
    scherm.parentElement?.setAttribute('aria-hidden', 'true');
    document.body.append(later);
    await waitFor(() => expect(later.hasAttribute('inert')).toBe(true));
    expect(scherm.parentElement?.getAttribute('aria-hidden')).toBeNull();
    later.remove();
  });

  it('UI-221 no key reaches what lies behind it', async () => {
    const { van, gebruiker, nep } = await opSlot();
    (document.activeElement as HTMLElement).blur();
    await gebruiker.keyboard('gu{Control>}k{/Control}z?');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(location.hash).not.toBe('#/uitgaand');
    expect(nep.vragen('uitgaand.laatsteTerughalen')).toEqual([]);
    await zet(van, { dicht: false });
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Vergrendeld' })).toBeNull());
    await gebruiker.keyboard('gu');
    await waitFor(() => expect(location.hash).toBe('#/uitgaand'));
  });

  it('UI-222 at a start nothing is asked or drawn behind it', async () => {
    const van = toon({ slot: { ingesteld: true, dicht: true } });
    await slot();
    expect(wortel(van).textContent).toBe('');
    expect(van.nep.gevraagd.map(({ name }) => name).filter((naam) => !/^(opstart|slot)\./.test(naam))).toEqual([]);
    await zet(van, { dicht: false });
    expect(await rij('SVB-10023')).toBeTruthy();
  });

  it('UI-222 shows nothing of the screens when the lock gives no answer', async () => {
    toon({}, (nep) => nep.antwoord('slot.stand', () => mis({ code: 'onverwacht' })));
    expect(await screen.findByText('Het slot geeft geen antwoord')).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('UI-223 asks for the pin, says when it is wrong, and how long one waits then', async () => {
    const { scherm, gebruiker, nep } = await opSlot();
    const veld = within(scherm).getByLabelText('Pincode');
    await gebruiker.keyboard('{Enter}');
    expect(within(scherm).getByText('Vul uw pincode in.')).toBeTruthy();
    nep.antwoord('slot.open', () => mis({ code: 'pin-onjuist', seconden: 30 }));
    await gebruiker.type(veld, '111222{Enter}');
    expect(await within(scherm).findByText('Deze pincode klopt niet.')).toBeTruthy();
    expect(within(scherm).getByText(/^U kunt het over (30|29) seconden opnieuw proberen\.$/)).toBeTruthy();
    expect((veld as HTMLInputElement).value).toBe('');
    await gebruiker.type(veld, '271828{Enter}');
    expect(nep.vragen('slot.open')).toEqual([{ pin: '111222' }]);
  });

  it('UI-223 goes on waiting where a restart found it waiting', async () => {
    const { scherm } = await opSlot({ wachtSeconden: 900 });
    expect(within(scherm).getByText('U kunt het over 15 minuten opnieuw proberen.')).toBeTruthy();
    expect((within(scherm).getByRole('button', { name: 'Ontgrendelen' }) as HTMLButtonElement).disabled).toBe(true);
  });

  it('UI-223 offers a finger only where there is a reader', async () => {
    const { van, scherm, gebruiker, nep } = await opSlot();
    expect(within(scherm).queryByRole('button', { name: /vingerafdruk/ })).toBeNull();
    await zet(van, { dicht: true, vingerafdruk: true });
    nep.antwoord('slot.openMetVinger', () => mis({ code: 'vinger-niet-herkend' }));
    await gebruiker.click(await within(scherm).findByRole('button', { name: /vingerafdruk/ }));
    expect(await within(scherm).findByText('Uw vingerafdruk is niet herkend. Gebruik uw pincode.')).toBeTruthy();
  });

  it('UI-224 takes the token from who forgot the pin, and warns before connecting anew', async () => {
    const { scherm, gebruiker, nep } = await opSlot();
    await gebruiker.click(within(scherm).getByRole('button', { name: 'Pincode vergeten' }));
    await gebruiker.click(within(scherm).getByRole('button', { name: 'Ontgrendelen met token' }));
    expect(within(scherm).getByText('Vul het token in.')).toBeTruthy();
    await gebruiker.type(within(scherm).getByLabelText('Token'), ' abc {Enter}');
    expect(nep.vragen('slot.vergeten')).toEqual([{ token: 'abc' }]);
    const opnieuw = within(scherm).getByRole('button', { name: 'Opnieuw verbinden' });
    await gebruiker.click(opnieuw);
    expect(nep.vragen('opstart.andereVerbinding')).toEqual([]);
    expect(within(scherm).getByText(/gaat verloren/)).toBeTruthy();
    await gebruiker.click(opnieuw);
    expect(nep.vragen('opstart.andereVerbinding')).toHaveLength(1);
  });

  it('UI-224 in practice mode asks for no token', async () => {
    const { scherm, gebruiker, nep } = await opSlot({ tokenNodig: false });
    await gebruiker.click(within(scherm).getByRole('button', { name: 'Pincode vergeten' }));
    expect(within(scherm).queryByLabelText('Token')).toBeNull();
    await gebruiker.click(within(scherm).getByRole('button', { name: 'Pincode wissen' }));
    expect(nep.vragen('slot.vergeten')).toEqual([{ token: '' }]);
  });
});

describe('axe', () => {
  it('UI-226 has nothing against the lock, waiting, and the way out of it', async () => {
    const { scherm, gebruiker } = await opSlot({ wachtSeconden: 60, vingerafdruk: true });
    const gebreken = async () =>
      (await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations.map((v) => v.id);
    expect(await gebreken()).toEqual([]);
    await gebruiker.click(within(scherm).getByRole('button', { name: 'Pincode vergeten' }));
    expect(await gebreken()).toEqual([]);
  });
});

describe('locking by hand', () => {
  it('UI-225 with Ctrl+L, also while one types; without a pin it says what to do first', async () => {
    const van = toon({ slot: { ingesteld: true } });
    await rij('SVB-10023');
    await van.gebruiker.keyboard('{Control>}l{/Control}');
    expect(van.nep.vragen('slot.vergrendel')).toHaveLength(1);
    van.unmount();
    const zonder = toon();
    await rij('SVB-10023');
    await zonder.gebruiker.keyboard('{Control>}l{/Control}');
    expect(await screen.findByText('Stel eerst een pincode in bij Instellingen.')).toBeTruthy();
    expect(zonder.nep.vragen('slot.vergrendel')).toEqual([]);
  });
});
