// Draws one part of the program by itself over a fake door, without the frame around it; and holds it against axe.
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { useActieStore } from '../../../renderer/api/acties.ts';
import { maakBalie } from '../../../renderer/api/balie.ts';
import { Aanbieders } from '../../../renderer/app/aanbieders.tsx';
import type { CallName } from '../../../shared/ipc/contract.ts';
import { maakNepBalie, type NepBalie } from '../../helpers/nep-balie.ts';
import type { NepOpties } from './balie-bureau.ts';
import { nepBureau } from './meldingen-bureau.ts';

/** Each test starts with a clean page. Call once in a test file; `voor` resets what the part keeps outside React. */
export function frisDeel(voor: () => void = () => {}): void {
  beforeEach(() => {
    localStorage.clear();
    useActieStore.setState({ lagen: new Map() });
    voor();
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });
}

export function toonDeel(deel: ReactNode, opties: NepOpties = {}, voor: (nep: NepBalie) => void = () => {}) {
  const nep = maakNepBalie({ meldingen: nepBureau(), ...opties });
  voor(nep);
  const gebruiker = userEvent.setup();
  const uit = render(
    <Aanbieders balie={maakBalie(nep.bridge)} nonce="">
      <main>{deel}</main>
    </Aanbieders>,
  );
  return { nep, gebruiker, ...uit };
}

/** What axe finds on the page. Colours are measured in thema.test.ts: jsdom draws nothing. */
export async function gebreken(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
}

/** Holds the answers to this call until the test lets one go by calling the first of `los`. */
export function ophouden(nep: NepBalie, naam: CallName, los: (() => void)[]): void {
  const { query } = nep.bridge;
  const wacht: typeof query = async (gevraagd, input) => {
    if (gevraagd === naam) await new Promise<void>((klaar) => los.push(klaar));
    return query(gevraagd, input);
  };
  Object.assign(nep.bridge, { query: wacht, command: wacht });
}
