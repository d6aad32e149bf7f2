// @vitest-environment jsdom
// Every screen and dialog against axe. Colours are measured in thema.test.ts: jsdom draws nothing.
import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { bewaarRegel } from './nep/beheer-bureau.ts';
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

const BESCHADIGD = { fase: 'fout', code: 'database-beschadigd', plaats: 'C:' } as const;
const HERSTEL = { gered: 1, onleesbaar: true, reservekopieen: [{ naam: 'a.db', op: '20261123T090000Z' }] };

const GEVALLEN: readonly Geval[] = [
  ['the worklist', {}, '', () => rij('SVB-10023')],
  ['a dossier', {}, '', (g) => openDossier(g, 'BD-2026-0471')],
  ['an empty list', { meldingen: [] }, '', () => screen.findByText('Geen nieuwe meldingen')],
  ['Uitgaand', {}, '#/uitgaand', () => screen.findByText('Niets staat te wachten')],
  ['Instellingen', {}, '#/instellingen', () => screen.findByText('Alles wat binnenkwam is gelezen.')],
  [
    'Gegevens',
    { rol: 'teamlead', bewaarlijst: [bewaarRegel(1), bewaarRegel(2, { vastgehouden: 'bezwaar' })] },
    '#/instellingen',
    async (g) => {
      await g.click(await screen.findByRole('checkbox', { name: 'Alles kiezen' }));
      await g.click(screen.getByRole('button', { name: 'Bestand maken…' }));
      await screen.findByText('Vul een BSN of een A-nummer in.');
    },
  ],
  [
    'the question before destroying',
    { rol: 'teamlead', bewaarlijst: [bewaarRegel(1)] },
    '#/instellingen',
    async (g) => {
      await g.click(await screen.findByRole('checkbox', { name: 'Alles kiezen' }));
      await g.click(screen.getByRole('button', { name: 'Vernietigen' }));
      await screen.findByRole('dialog');
    },
  ],
  [
    'the question before holding',
    { rol: 'teamlead', bewaarlijst: [bewaarRegel(1)] },
    '#/instellingen',
    async (g) => {
      await g.click(await screen.findByRole('button', { name: /^Vasthouden/ }));
      await g.keyboard('{Enter}');
      await screen.findByText('Vul een reden in.');
    },
  ],
  [
    'the recovery',
    { opstart: BESCHADIGD, herstel: HERSTEL },
    '',
    () => screen.findByRole('button', { name: 'Reservekopie terugzetten' }),
  ],
  [
    'the question of the recovery',
    { opstart: BESCHADIGD, herstel: HERSTEL },
    '',
    async (g) => {
      await g.click(await screen.findByRole('button', { name: 'Onverzonden werk leesbaar bewaren' }));
      await screen.findByRole('dialog');
    },
  ],
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
