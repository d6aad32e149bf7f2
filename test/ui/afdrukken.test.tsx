// @vitest-environment jsdom
// A dossier leaves the program as a document: what is asked before, and what is said of it.
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { actiesVan, useActieStore } from '../../renderer/api/acties.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import { gebreken } from './nep/toon-deel.tsx';
import { frisDossier, toonDossier } from './nep/toon-dossier.tsx';

frisDossier();

const DIALOOG = 'Dossier afdrukken of als PDF bewaren';

async function open(...arg: Parameters<typeof toonDossier>) {
  const toneel = await toonDossier(...arg);
  await toneel.gebruiker.click(within(await toneel.regio()).getByRole('button', { name: 'Meer' }));
  await toneel.gebruiker.click(screen.getByRole('menuitem', { name: DIALOOG }));
  const dialoog = within(await screen.findByRole('dialog', { name: DIALOOG }));
  return { ...toneel, dialoog };
}

describe('a dossier as a document', () => {
  it('UI-740 leaves persons and notes out unless somebody chooses otherwise', async () => {
    const { dialoog, gebruiker, nep, melding } = await open();
    expect(await gebreken()).toEqual([]);
    await gebruiker.click(dialoog.getByRole('button', { name: 'Bewaren als PDF' }));
    expect(nep.vragen('dossier.alsPdf')).toEqual([
      {
        uuid: melding.rij.uuid,
        beelden: true,
        intern: false,
        afschermen: { nummers: true, namen: true, contact: true },
      },
    ]);
    expect((await dialoog.findByRole('status')).textContent).toContain('Bewaard als C:\\Documenten');
  });

  it('UI-741 says that numbers in full are recorded, and prints what was chosen', async () => {
    const { dialoog, gebruiker, nep } = await open();
    await gebruiker.click(dialoog.getByRole('checkbox', { name: 'BSN, A-nummer en IBAN' }));
    dialoog.getByText(/^De nummers komen voluit in het document\. Dat wordt vastgelegd\./);
    await gebruiker.click(dialoog.getByRole('checkbox', { name: 'Interne aantekeningen' }));
    await gebruiker.click(dialoog.getByRole('button', { name: 'Afdrukken' }));
    expect(nep.vragen('dossier.afdrukken').at(0)).toMatchObject({
      intern: true,
      afschermen: { nummers: false, namen: true, contact: true },
    });
    await dialoog.findByText('Het document is naar de printer gestuurd.');
  });

  it('UI-742 says why there is no document, and nothing when one changed his mind', async () => {
    const { dialoog, gebruiker, nep } = await open();
    nep.antwoord('dossier.afdrukken', () => mis({ code: 'geen-printer' }));
    nep.antwoord('dossier.alsPdf', () => goed({ bestand: null }));
    await gebruiker.click(dialoog.getByRole('button', { name: 'Afdrukken' }));
    expect((await dialoog.findByRole('alert')).textContent).toBe(
      'Op deze computer is geen printer gevonden. Bewaar het document als PDF.',
    );
    await gebruiker.click(dialoog.getByRole('button', { name: 'Bewaren als PDF' }));
    await waitFor(() => expect(dialoog.queryByRole('alert')).toBeNull());
    expect(dialoog.getByRole('status').textContent).toBe('');
  });

  it('UI-743 is there for who may only read, and in the palette', async () => {
    const { dialoog, gebruiker } = await open({ mogelijkheden: [] });
    await gebruiker.click(dialoog.getByRole('button', { name: /^Sluiten/ }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const acties = actiesVan(useActieStore.getState().lagen);
    expect(acties.find(({ id }) => id === 'dossier-afdrukken')?.synoniemen).toContain('pdf');
  });
});
