// @vitest-environment jsdom
// Boundaries in Instellingen: what is loaded, loading another, a fault in words, taking them away, and who may.
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { maakBalie } from '../../renderer/api/balie.ts';
import { BalieAanbieder } from '../../renderer/api/balie-context.tsx';
import { Kaartgrenzen } from '../../renderer/features/instellingen/kaartgrenzen.tsx';
import type { Grenzenstand } from '../../shared/ipc/vormen/kaart.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import { maakNepBalie, type NepBalie } from '../helpers/nep-balie.ts';

afterEach(cleanup);

const GELADEN: Grenzenstand = {
  bestand: 'gemeenten-2026.geojson',
  gebieden: 342,
  stelsel: 'wgs84',
  geladenOp: '2026-11-23T09:00:00Z',
};

function toon(rol: 'bijhouder' | 'teamlead', voor: (nep: NepBalie) => void = () => {}) {
  const nep = maakNepBalie({ meldingen: [], rol });
  voor(nep);
  render(
    <BalieAanbieder balie={maakBalie(nep.bridge)}>
      <Kaartgrenzen />
    </BalieAanbieder>,
  );
  return { nep, gebruiker: userEvent.setup() };
}

describe('boundaries in Instellingen', () => {
  it('UI-280 loads a file and then says what is in it', async () => {
    const { nep, gebruiker } = toon('teamlead');
    expect(await screen.findByText('Er zijn geen grenzen geladen.')).toBeTruthy();
    nep.antwoord('kaart.grenzenLaden', () => {
      nep.antwoord('kaart.grenzenStand', () => goed(GELADEN));
      return goed(GELADEN);
    });
    await gebruiker.click(await screen.findByRole('button', { name: 'Bestand laden' }));
    expect(
      await screen.findByText('gemeenten-2026.geojson: 342 gebieden · WGS84, omgerekend naar RD · 23 november 2026'),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ander bestand laden' })).toBeTruthy();
  });

  it.each([
    ['geen-geojson', /geen GeoJSON-bestand/],
    ['geen-vlakken', /geen vlakken/],
    ['ander-stelsel', /ander coördinatenstelsel/],
    ['assen-verwisseld', /verwisseld/],
    ['buiten-nederland', /niet in Nederland/],
    ['te-groot', /te veel punten/],
    ['bestand-onleesbaar', /niet te lezen/],
  ] as const)('UI-281 says what is wrong with a file (%s)', async (code, zin) => {
    const { gebruiker } = toon('teamlead', (nep) => nep.antwoord('kaart.grenzenLaden', () => mis({ code })));
    await gebruiker.click(await screen.findByRole('button', { name: 'Bestand laden' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(zin);
  });

  it('UI-282 takes them away after a second question', async () => {
    const { nep, gebruiker } = toon('teamlead', (n) => n.antwoord('kaart.grenzenStand', () => goed(GELADEN)));
    await gebruiker.click(await screen.findByRole('button', { name: 'Grenzen verwijderen' }));
    nep.antwoord('kaart.grenzenStand', () => goed(null));
    await gebruiker.click(screen.getByRole('button', { name: 'Bevestigen' }));
    expect(await screen.findByText('Er zijn geen grenzen geladen.')).toBeTruthy();
    expect(nep.vragen('kaart.grenzenWissen')).toHaveLength(1);
  });

  it('UI-283 a bijhouder sees what is loaded and who can change it', async () => {
    toon('bijhouder', (nep) => nep.antwoord('kaart.grenzenStand', () => goed(GELADEN)));
    expect(await screen.findByText('Alleen een teamleider kan dit bestand laden.')).toBeTruthy();
    expect(screen.getByText(/342 gebieden/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('UI-283 says so when it can’t be asked, and has no defects that axe can see', async () => {
    toon('teamlead', (nep) => nep.antwoord('kaart.grenzenStand', () => mis({ code: 'onverwacht' })));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Er ging iets mis/);
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map((v) => v.id)).toEqual([]);
  });
});
