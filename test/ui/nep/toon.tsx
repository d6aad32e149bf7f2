// Draws the whole program over a fake door, as main.tsx does over the real one.
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import { useActieStore } from '../../../renderer/api/acties.ts';
import { maakBalie } from '../../../renderer/api/balie.ts';
import { useEigenToetsen } from '../../../renderer/api/eigen-toetsen.tsx';
import { Aanbieders } from '../../../renderer/app/aanbieders.tsx';
import { App } from '../../../renderer/app/app.tsx';
import { useHerroep } from '../../../renderer/app/herroep-store.ts';
import { useRoute } from '../../../renderer/app/route-store.ts';
import { useBesluitStore } from '../../../renderer/features/besluit/store.ts';
import { useToevoegen } from '../../../renderer/features/eigenbestand/store.ts';
import { useOpstartStore } from '../../../renderer/features/opstart/store.ts';
import { useWerkvoorraadStore } from '../../../renderer/features/werkvoorraad/store.ts';
import { useWeergave } from '../../../renderer/theme/weergave-store.ts';
import { maakNepBalie, type NepBalie } from '../../helpers/nep-balie.ts';
import type { NepOpties } from './balie-bureau.ts';
import { nepBureau } from './meldingen-bureau.ts';

/** jsdom lays nothing out: the list is told that it is this high, in pixels. */
const HOOGTE = 800;

/** Width in which list and dossier stand side by side. */
const BREED = 1600;

function media(breedte: number) {
  return (vraag: string) => {
    const hoogste = /max-width: (\d+)px/.exec(vraag)?.[1];
    return {
      matches: hoogste !== undefined && breedte <= Number(hoogste),
      media: vraag,
      addEventListener: () => {},
      removeEventListener: () => {},
      addListener: () => {},
      removeListener: () => {},
    };
  };
}

/** Each test starts with a fresh window: call once in a test file. */
export function frisVenster(): void {
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(HOOGTE);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
    window.matchMedia = media(BREED) as unknown as typeof window.matchMedia;
    Element.prototype.checkVisibility = () => true;
    localStorage.clear();
    location.hash = '';
    useRoute.setState(useRoute.getInitialState(), true);
    useHerroep.setState(useHerroep.getInitialState(), true);
    useBesluitStore.setState(useBesluitStore.getInitialState(), true);
    useOpstartStore.setState(useOpstartStore.getInitialState(), true);
    useWerkvoorraadStore.setState(useWerkvoorraadStore.getInitialState(), true);
    useToevoegen.setState(useToevoegen.getInitialState(), true);
    useWeergave.setState({ keuze: 'licht', dichtheid: 'gewoon' });
    useEigenToetsen.setState({ eigen: {} });
    useActieStore.setState({ lagen: new Map() });
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });
}

/** A narrow window: one pane at a time. */
export function smalVenster(): void {
  window.matchMedia = media(640) as unknown as typeof window.matchMedia;
}

/** @param opties of the fake; without meldingen: the desk of the drawings. `voor` changes the fake before anything is drawn. */
export function toon(opties: NepOpties = {}, voor: (nep: NepBalie) => void = () => {}) {
  const nep = maakNepBalie({ meldingen: nepBureau(), ...opties });
  voor(nep);
  const gebruiker = userEvent.setup();
  const uit = render(
    <Aanbieders balie={maakBalie(nep.bridge)} nonce="">
      <App />
    </Aanbieders>,
  );
  return { nep, gebruiker, ...uit };
}

/** The row of the melding with this kenmerk, once it is there. */
export function rij(kenmerk: string): Promise<HTMLElement> {
  return screen.findByRole('row', { name: new RegExp(kenmerk) });
}

/** Opens the dossier of this melding by a click on its row. */
export async function openDossier(
  gebruiker: ReturnType<typeof userEvent.setup>,
  kenmerk: string,
): Promise<HTMLElement> {
  await gebruiker.click(await rij(kenmerk));
  return screen.findByRole('region', { name: `Melding ${kenmerk}` });
}

/** Sends an event as the backend does, and lets the screen work it out. */
export async function meldt(zend: () => void): Promise<void> {
  await act(async () => zend());
}
