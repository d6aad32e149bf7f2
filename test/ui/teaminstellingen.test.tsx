// @vitest-environment jsdom
// The team's settings in Instellingen: reading for everyone, changing for a teamlead with a connection, and a colleague who was first.
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { Teamstand } from '../../shared/ipc/vormen/team.ts';
import { mis } from '../../shared/lib/result.ts';
import { frisVenster, toon } from './nep/toon.tsx';

frisVenster();

const INSTELLINGEN: Teamstand['instellingen'] = {
  standaardteksten: [
    { id: 'eigen-1', titel: 'Van ons', registraties: ['BRP'], objecten: [], soort: 'afhandelen', tekst: 'Dag.' },
    { id: 'brp-bewijs', weg: true },
  ],
  termijnen: {},
  gelijkgesteldeDagen: ['2026-12-24'],
};

async function instellingen(
  opties: Parameters<typeof toon>[0] = { rol: 'teamlead', team: { instellingen: INSTELLINGEN } },
  voor?: Parameters<typeof toon>[1],
) {
  const uit = toon(opties, (nep) => {
    location.hash = '#/instellingen';
    voor?.(nep);
  });
  const deel = await screen.findByRole('region', { name: 'Standaardteksten' });
  await within(deel).findByText(/^\d+ teksten$/);
  return { ...uit, deel };
}

const bewaard = (nep: ReturnType<typeof toon>['nep']) => nep.vragen('team.bewaren').at(-1)?.instellingen;
const veld = (naam: string) => screen.getByRole<HTMLInputElement>('textbox', { name: naam });

async function zonderGebreken(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`)).toEqual([]);
}

describe('standard texts', () => {
  it('UI-730 lists what the team uses, found by word and registration', async () => {
    const { gebruiker, deel } = await instellingen();
    await gebruiker.selectOptions(within(deel).getByRole('combobox', { name: 'Registratie' }), 'BRP');
    await gebruiker.type(within(deel).getByRole('textbox', { name: 'Zoeken in teksten' }), 'van ons');
    const regels = within(deel)
      .getAllByRole('listitem')
      .map((li) => li.querySelector('b')?.textContent);
    expect(regels).toEqual(['Niet van ons: andere gemeente', 'Van ons']);
    expect(within(deel).getByText('2 teksten')).toBeTruthy();
    await zonderGebreken();
    await gebruiker.type(within(deel).getByRole('textbox', { name: 'Zoeken in teksten' }), 'xyz');
    expect(within(deel).getByText('Geen teksten gevonden. Pas het filter aan.')).toBeTruthy();
  });

  it('UI-731 a bijhouder reads, and is told who may change', async () => {
    const { deel } = await instellingen({ team: { instellingen: INSTELLINGEN } });
    expect(within(deel).getByText(/Alleen een teamleider kan deze teksten wijzigen\./)).toBeTruthy();
    expect(within(deel).queryByRole('button', { name: /bewerken|toevoegen/i })).toBeNull();
  });

  it('UI-732 offline it is read, and changing says that it waits for a connection', async () => {
    const { deel } = await instellingen({ rol: 'teamlead' }, (nep) =>
      nep.antwoord('team.vernieuwen', () => mis({ code: 'offline' })),
    );
    expect(await within(deel).findByText(/Wijzigen kan pas weer met een verbinding\./)).toBeTruthy();
    expect(within(deel).queryByRole('button', { name: 'Tekst toevoegen' })).toBeNull();
  });

  it('UI-732 before anything was fetched the program’s own texts stand there', async () => {
    const { deel } = await instellingen({ rol: 'teamlead', team: { etag: null, gehaaldOp: null } });
    expect(within(deel).getByText(/Nog niet opgehaald\./)).toBeTruthy();
  });

  it('UI-733 a fault is shown with a way to try again', async () => {
    toon({}, (nep) => {
      location.hash = '#/instellingen';
      nep.antwoord('team.instellingen', () => mis({ code: 'onverwacht' }));
    });
    const deel = await screen.findByRole('region', { name: 'Standaardteksten' });
    expect(await within(deel).findByRole('button', { name: 'Opnieuw proberen' })).toBeTruthy();
  });

  it('UI-734 a new text is written for the whole team, with its places explained', async () => {
    const { nep, gebruiker, deel } = await instellingen();
    await gebruiker.click(within(deel).getByRole('button', { name: 'Tekst toevoegen' }));
    const dialoog = await screen.findByRole('dialog', { name: 'Nieuwe standaardtekst' });
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Opslaan' }));
    expect(within(dialoog).getByText('Geef de tekst een naam.')).toBeTruthy();
    expect(within(dialoog).getByText('Schrijf een tekst.')).toBeTruthy();
    await gebruiker.type(veld('Naam'), 'Sloop');
    await gebruiker.selectOptions(
      within(dialoog).getByRole('combobox', { name: 'Bij welk besluit?' }),
      'Niet ontvankelijk',
    );
    await gebruiker.click(within(dialoog).getByRole('checkbox', { name: 'BAG' }));
    await gebruiker.click(within(dialoog).getByRole('checkbox', { name: 'Pand' }));
    await gebruiker.type(veld('Tekst'), 'Zie {{{{kenmerk}} en {{{{adres}}.');
    expect(within(dialoog).getByText(/Dit kent het programma niet: adres\./)).toBeTruthy();
    expect(within(dialoog).getByText(/kan iedereen deze tekst lezen/)).toBeTruthy();
    await zonderGebreken();
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bewaard(nep)?.standaardteksten.at(-1)).toEqual({
      id: 'eigen-2',
      titel: 'Sloop',
      registraties: ['BAG'],
      objecten: ['Pand'],
      soort: 'niet-ontvankelijk',
      tekst: 'Zie {{kenmerk}} en {{adres}}.',
    });
    expect(within(deel).getByText('Opgeslagen voor het hele team.')).toBeTruthy();
  });

  it('UI-735 one of the program’s is changed, left out, and used again; one’s own is thrown away', async () => {
    const { nep, gebruiker, deel } = await instellingen();
    await gebruiker.click(within(deel).getByRole('button', { name: 'Aangepast (BRP, Afhandelen) bewerken' }));
    await gebruiker.click(await screen.findByRole('button', { name: 'Niet gebruiken' }));
    await waitFor(() => expect(bewaard(nep)?.standaardteksten).toContainEqual({ id: 'brp-aangepast', weg: true }));
    await gebruiker.click(within(deel).getByText('Teksten die uw team niet gebruikt'));
    await gebruiker.click(within(deel).getByRole('button', { name: 'Bewijs ontbreekt weer gebruiken' }));
    await waitFor(() =>
      expect(bewaard(nep)?.standaardteksten.map(({ id }) => id)).toEqual(['eigen-1', 'brp-aangepast']),
    );
    await gebruiker.click(await within(deel).findByRole('button', { name: 'Van ons (BRP, Afhandelen) bewerken' }));
    await gebruiker.click(await screen.findByRole('button', { name: 'Verwijderen' }));
    await waitFor(() => expect(bewaard(nep)?.standaardteksten.map(({ id }) => id)).toEqual(['brp-aangepast']));
  });

  it('UI-736 a colleague was first: both versions stand beside each other, and a person chooses', async () => {
    const { nep, gebruiker, deel } = await instellingen();
    await gebruiker.click(within(deel).getByRole('button', { name: 'Van ons (BRP, Afhandelen) bewerken' }));
    await gebruiker.type(veld('Tekst'), ' Van mij.');
    const ander = { ...INSTELLINGEN.standaardteksten[0], tekst: 'Van een collega.' } as never;
    const gewoon = nep.standaard['team.bewaren'];
    gewoon({ etag: '"1"', instellingen: { ...INSTELLINGEN, standaardteksten: [ander] } });
    await gebruiker.click(screen.getByRole('button', { name: 'Opslaan' }));
    const dialoog = await screen.findByRole('dialog', { name: 'Een collega was u voor' });
    expect(within(dialoog).getByRole('region', { name: 'Versie van uw collega' }).textContent).toContain(
      'Van een collega.',
    );
    expect(within(dialoog).getByRole('region', { name: 'Uw versie' }).textContent).toContain('Dag. Van mij.');
    await zonderGebreken();
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Mijn versie opslaan' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(nep.vragen('team.bewaren').at(-1)).toMatchObject({
      etag: '"2"',
      instellingen: { standaardteksten: [{ id: 'eigen-1', tekst: 'Dag. Van mij.' }] },
    });
  });
});

describe('terms and days', () => {
  it('UI-737 the team chooses which term counts; a bijhouder sees it', async () => {
    const { nep, gebruiker } = await instellingen();
    const deel = screen.getByRole('region', { name: 'Termijnen' });
    expect(within(deel).getByRole<HTMLInputElement>('radio', { name: /^5 werkdagen/ }).checked).toBe(true);
    await gebruiker.click(within(deel).getByRole('radio', { name: '1 werkdag · Wet BGT art. 27 lid 2 (wet)' }));
    await waitFor(() => expect(bewaard(nep)?.termijnen).toEqual({ BGT: { oppakken: 'Wet BGT art. 27 lid 2' } }));
    expect(await within(deel).findByText('Opgeslagen voor het hele team.')).toBeTruthy();
    expect(within(deel).getByRole<HTMLInputElement>('radio', { name: /^1 werkdag/ }).checked).toBe(true);
  });

  it('UI-737 and may not choose it', async () => {
    await instellingen({ team: { instellingen: INSTELLINGEN } });
    const deel = screen.getByRole('region', { name: 'Termijnen' });
    expect(within(deel).getByRole<HTMLInputElement>('radio', { name: /^5 werkdagen/ }).disabled).toBe(true);
  });

  it('UI-738 days made equal are added in order and taken away', async () => {
    const { nep, gebruiker } = await instellingen();
    const deel = screen.getByRole('region', { name: 'Gelijkgestelde dagen' });
    await gebruiker.type(within(deel).getByLabelText('Dag'), '2026-05-15');
    await gebruiker.click(within(deel).getByRole('button', { name: 'Dag toevoegen' }));
    await waitFor(() => expect(bewaard(nep)?.gelijkgesteldeDagen).toEqual(['2026-05-15', '2026-12-24']));
    await gebruiker.click(await within(deel).findByRole('button', { name: '24 december 2026 verwijderen' }));
    await waitFor(() => expect(bewaard(nep)?.gelijkgesteldeDagen).toEqual(['2026-05-15']));
  });

  it('UI-738 a colleague who was first is said in one sentence', async () => {
    const { nep, gebruiker } = await instellingen();
    nep.standaard['team.bewaren']({ etag: '"1"', instellingen: INSTELLINGEN });
    nep.antwoord('team.bewaren', () => mis({ code: 'inmiddels-gewijzigd' }));
    const deel = screen.getByRole('region', { name: 'Gelijkgestelde dagen' });
    await gebruiker.click(within(deel).getByRole('button', { name: '24 december 2026 verwijderen' }));
    expect(await within(deel).findByText(/Een collega heeft dit intussen gewijzigd\./)).toBeTruthy();
  });
});
