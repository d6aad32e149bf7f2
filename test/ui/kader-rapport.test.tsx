// @vitest-environment jsdom
// The report in the frame: who is offered it, and from a number to its meldingen in the worklist and back.
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useRapportStore } from '../../renderer/features/rapportage/store.ts';
import { frisVenster, rij, toon } from './nep/toon.tsx';

frisVenster();

describe('the report in the frame', () => {
  it('UI-851 G and R go there; behind a number the list says what it stands behind, and lets go of it', async () => {
    useRapportStore.setState(useRapportStore.getInitialState(), true);
    const { nep, gebruiker } = toon({ rol: 'teamlead' });
    await rij('SVB-10023');
    await gebruiker.keyboard('gr');
    await screen.findByRole('heading', { level: 1, name: 'Rapportage' });
    expect(location.hash).toBe('#/rapportage');
    expect(screen.getByRole('link', { name: 'Rapportage' }).getAttribute('aria-current')).toBe('page');
    await gebruiker.click(await screen.findByRole('button', { name: 'Ingetrokken: 4. Toon de meldingen' }));
    await screen.findByText('Rapportage: Ingetrokken, november 2026');
    expect(nep.vragen('werkvoorraad.openen').at(-1)).toMatchObject({
      weergave: 'iedereen',
      vraag: 'rapport:ingetrokken,2026-11,0344,team,alle',
    });
    await gebruiker.click(screen.getByRole('button', { name: 'Filter Rapportage verwijderen' }));
    await waitFor(() => expect(nep.vragen('werkvoorraad.openen').at(-1)).toEqual({ weergave: 'iedereen' }));
    expect(screen.queryByText(/^Rapportage: /)).toBeNull();
  });

  it('UI-852 a bijhouder is offered it, a raadpleger is not, by no way', async () => {
    const bijhouder = toon({ rol: 'bijhouder' });
    expect(await screen.findByRole('link', { name: 'Rapportage' })).toBeTruthy();
    bijhouder.unmount();
    const { gebruiker } = toon({ rol: 'raadpleger' });
    await rij('SVB-10023');
    expect(screen.queryByRole('link', { name: 'Rapportage' })).toBeNull();
    await gebruiker.keyboard('gr');
    expect(screen.queryByRole('heading', { level: 1, name: 'Rapportage' })).toBeNull();
  });
});
