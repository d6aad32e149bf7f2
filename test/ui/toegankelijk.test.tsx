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
  [
    'a query with suggestions and a fault',
    {},
    '',
    async (g) => {
      await rij('SVB-10023');
      await g.type(screen.getByRole('combobox', { name: 'Zoeken in de lijst' }), 'termijn:gauw reg:');
      await screen.findByRole('listbox', { name: 'Suggesties' });
    },
  ],
  [
    'a query that finds nothing',
    {},
    '',
    async (g) => {
      await rij('SVB-10023');
      await g.type(screen.getByRole('combobox', { name: 'Zoeken in de lijst' }), 'DUO-2219');
      await screen.findByText('Niets gevonden');
    },
  ],
  [
    'the menu of a filter',
    {},
    '',
    async (g) => {
      await rij('SVB-10023');
      await g.click(screen.getByRole('button', { name: 'Registratie' }));
      await screen.findByRole('menuitemcheckbox', { name: /BAG/ });
    },
  ],
  [
    'the question for two days',
    {},
    '',
    async (g) => {
      await rij('SVB-10023');
      await g.click(screen.getByRole('button', { name: 'Filter toevoegen' }));
      await g.click(await screen.findByRole('menuitem', { name: 'Ontvangen' }));
      await g.click(await screen.findByRole('menuitem', { name: 'Zelf dagen kiezen' }));
      await screen.findByRole('dialog', { name: 'Ontvangen' });
    },
  ],
  [
    'the menu of the list',
    {},
    '',
    async (g) => {
      await rij('SVB-10023');
      await g.click(screen.getByRole('button', { name: 'Sorteren en groeperen' }));
      await screen.findByRole('menuitemradio', { name: /^Termijn/ });
    },
  ],
  [
    'keeping a view',
    {},
    '',
    async (g) => {
      await rij('SVB-10023');
      await g.click(screen.getByRole('button', { name: 'Sorteren en groeperen' }));
      await g.click(await screen.findByRole('menuitem', { name: 'Weergave bewaren' }));
      await screen.findByRole('dialog', { name: 'Weergave bewaren' });
    },
  ],
  [
    'related meldingen, some of them chosen',
    {},
    '#/werkvoorraad/iedereen',
    async (g) => {
      await rij('DUO-2219');
      await g.click(screen.getByRole('button', { name: 'Sorteren en groeperen' }));
      await g.click(await screen.findByRole('menuitemradio', { name: 'Verwante meldingen samen' }));
      const [knop] = await screen.findAllByRole('button', { name: /^Alle \d+ kiezen/ });
      if (knop) await g.click(knop);
      await screen.findByRole('region', { name: 'Gekozen meldingen' });
    },
  ],
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
