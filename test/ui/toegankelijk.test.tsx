// @vitest-environment jsdom
// Every screen and dialog against axe. Colours are measured in thema.test.ts: jsdom draws nothing.
import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { frisVenster, openDossier, rij, toon } from './nep/toon.tsx';

frisVenster();

async function gebreken(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
}

type Geval = readonly [
  naam: string,
  opties: Parameters<typeof toon>[0],
  hash: string,
  doe: (g: UserEvent) => Promise<unknown>,
];

const GEVALLEN: readonly Geval[] = [
  ['the worklist', {}, '', () => rij('SVB-10023')],
  ['a dossier', {}, '', (g) => openDossier(g, 'BD-2026-0471')],
  ['an empty list', { meldingen: [] }, '', () => screen.findByText('Geen nieuwe meldingen')],
  ['Uitgaand', {}, '#/uitgaand', () => screen.findByText('Niets staat te wachten')],
  ['Instellingen', {}, '#/instellingen', () => screen.findByText('Alles wat binnenkwam is gelezen.')],
  ['the first start', { opstart: { fase: 'verbinding-nodig' } }, '', () => screen.findByLabelText('Token')],
  ['a fault', { opstart: { fase: 'fout', code: 'netwerkpad', plaats: 'X:' } }, '', () => screen.findByRole('alert')],
  ...(['i', 'v', 'a', 't', 'c'] as const).map(
    (toets): Geval => [
      `the dialog of ${toets.toUpperCase()}`,
      {},
      '',
      async (g) => {
        await openDossier(g, 'BD-2026-0471');
        await g.keyboard(toets);
        await screen.findByRole('dialog');
        await g.click(screen.getByRole('button', { name: 'Bevestigen' }));
      },
    ],
  ),
];

describe('axe', () => {
  it.each(GEVALLEN)('UI-7 finds nothing wrong with %s', async (_, opties, hash, doe) => {
    const { gebruiker } = toon(opties, () => {
      location.hash = hash;
    });
    await doe(gebruiker);
    expect(await gebreken()).toEqual([]);
  });
});
