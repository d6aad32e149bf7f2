// @vitest-environment jsdom
// Taking meldingen along: what a package says of itself, making one, bringing it up to date, taking it away.
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PakketDialoog } from '../../renderer/features/pakket/pakket-dialoog.tsx';
import type { Pakket, Pakketbron } from '../../shared/ipc/vormen/pakket.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import { nepUuid } from './nep/meldingen.ts';
import { nepPakket, pakkettelling } from './nep/pakketten.ts';
import { frisDeel, gebreken, toonDeel } from './nep/toon-deel.tsx';

frisDeel();

function toon(pakketten: readonly Pakket[], bron: Pakketbron | null = null, offline = false) {
  const sync = offline ? ({ fase: 'offline', offlineSinds: '2026-11-23T08:00:00Z' } as const) : {};
  const lijst = [...pakketten];
  const toneel = toonDeel(<PakketDialoog bron={bron} sluit={() => {}} />, { sync }, (nep) =>
    nep.antwoord('pakket.lijst', () => goed(lijst)),
  );
  const dialoog = within(screen.getByRole('dialog', { name: 'Meeneempakketten' }));
  return { ...toneel, dialoog, lijst };
}

const VAN_WEERGAVE = { weergave: 'mijn', vraag: '' } as const;

describe('packages', () => {
  it.each([
    ['Compleet, ', { telling: pakkettelling(12) }],
    ['20 van 24 bestanden opgehaald, 10 MB van 12 MB.', { compleetOp: null, telling: pakkettelling(12, { nodig: 4 }) }],
    ['Alles wat op te halen is, staat hier: 22 van 24 bestanden.', { telling: pakkettelling(12, { weg: 2 }) }],
    ['Bij deze meldingen zijn geen bestanden.', { telling: { ...pakkettelling(0), meldingen: 3 } }],
  ] as const)('UI-750 say what is here: %s', async (zin, meer) => {
    const { dialoog } = toon([nepPakket(1, meer)]);
    const pakket = await dialoog.findByRole('listitem');
    expect(pakket.textContent).toContain(zin);
    expect(await gebreken()).toEqual([]);
  });

  it('UI-751 name what is missing, with the reason of each', async () => {
    const { dialoog, gebruiker, nep } = toon([nepPakket(1, { telling: pakkettelling(12, { weg: 1, elders: 1 }) })]);
    nep.antwoord('pakket.ontbreekt', () =>
      goed([
        {
          uuid: nepUuid(1),
          melding: nepUuid(2),
          kenmerk: 'BD-1',
          bestandsnaam: 'huur.pdf',
          bytes: 1,
          reden: 'elders',
        },
      ]),
    );
    await gebruiker.click(await dialoog.findByText('Wat er niet is (2)'));
    await dialoog.findByText('huur.pdf (BD-1): de melding ligt nu bij een andere bronhouder');
    expect(await gebreken()).toEqual([]);
  });

  it('UI-752 are made of what is chosen, after one saw what that is', async () => {
    const bron = { soort: 'keuze', uuids: [nepUuid(1), nepUuid(2)] } as const;
    const { dialoog, gebruiker, nep, lijst } = toon([], { ...bron, uuids: [...bron.uuids] });
    await dialoog.findByText('2 meldingen, 4 bestanden, 2 MB. Alles staat al op deze computer.');
    const naam = dialoog.getByLabelText('Naam');
    await gebruiker.clear(naam);
    await gebruiker.click(dialoog.getByRole('button', { name: 'Pakket maken' }));
    dialoog.getByText('Geef het pakket een naam.');
    expect(nep.vragen('pakket.maken')).toEqual([]);
    await gebruiker.type(naam, 'Dinsdag');
    lijst.push(nepPakket(1, { naam: 'Dinsdag' }));
    await gebruiker.keyboard('{Enter}');
    expect(nep.vragen('pakket.maken')).toEqual([{ naam: 'Dinsdag', bron }]);
    await dialoog.findByText('Pakket “Dinsdag” is gemaakt.');
    await dialoog.findByRole('heading', { name: 'Dinsdag' });
    expect(dialoog.queryByLabelText('Naam')).toBeNull();
  });

  it('UI-753 say why they can’t be made, and keep what was typed', async () => {
    const { dialoog, gebruiker, nep } = toon([], { soort: 'weergave', weergave: 'mijn', vraag: '' });
    nep.antwoord('pakket.maken', () => mis({ code: 'pakketnaam-bestaat' }));
    await dialoog.findByText(/^41 meldingen/);
    await gebruiker.click(dialoog.getByRole('button', { name: 'Pakket maken' }));
    expect((await dialoog.findByRole('alert')).textContent).toContain('U hebt al een pakket met deze naam.');
    expect(dialoog.getByLabelText('Naam')).toHaveProperty('value', expect.stringMatching(/^Mijn op /));
  });

  it('UI-754 of a view are brought up to date; each can be taken away', async () => {
    const { dialoog, gebruiker, nep, lijst } = toon([nepPakket(1, { bron: VAN_WEERGAVE }), nepPakket(2)]);
    await gebruiker.click(await dialoog.findByRole('button', { name: 'Pakket Huisbezoeken 1 bijwerken' }));
    expect(nep.vragen('pakket.bijwerken')).toEqual([{ id: nepPakket(1).id }]);
    await dialoog.findByText('Pakket “Huisbezoeken 1” is bijgewerkt.');
    expect(dialoog.queryByRole('button', { name: 'Pakket Huisbezoeken 2 bijwerken' })).toBeNull();
    lijst.pop();
    await gebruiker.click(dialoog.getByRole('button', { name: 'Pakket Huisbezoeken 2 verwijderen' }));
    await dialoog.findByText('Pakket “Huisbezoeken 2” is verwijderd. De bestanden blijven op deze computer.');
    expect(dialoog.queryByRole('heading', { name: 'Huisbezoeken 2' })).toBeNull();
  });

  it('UI-755 say what it means to be offline, and how to begin when there is none', async () => {
    const { dialoog } = toon([], null, true);
    await dialoog.findByText('U bent niet verbonden. Wat er nog niet is, komt als u weer online bent.');
    await dialoog.findByText(/^U hebt nog geen pakket\./);
  });
});
