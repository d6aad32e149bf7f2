// @vitest-environment jsdom
// The command palette, the shortcut help, and the panes of the frame.
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { goed } from '../../shared/lib/result.ts';
import { nepUuid } from './nep/meldingen.ts';
import { frisVenster, meldt, openDossier, rij, toon } from './nep/toon.tsx';

frisVenster();

const PALET = { name: 'Opdrachten' };
const opties = () => screen.queryAllByRole('option').map((optie) => optie.textContent);

async function metPalet(letters = '', ...met: Parameters<typeof toon>) {
  const alles = toon(...met);
  await rij('SVB-10023');
  await alles.gebruiker.keyboard('{Control>}k{/Control}');
  const dialoog = await screen.findByRole('dialog', PALET);
  if (letters !== '') await alles.gebruiker.keyboard(letters);
  return { ...alles, dialoog };
}

async function gebreken(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
}

describe('axe', () => {
  it('UI-204 has nothing against the palette, filled, with what can’t be done, and empty', async () => {
    const { gebruiker } = await metPalet();
    expect(await gebreken()).toEqual([]);
    await gebruiker.keyboard('doorsturen');
    expect(await gebreken()).toEqual([]);
    await gebruiker.keyboard('qqq');
    await screen.findByText('Niets gevonden');
    expect(await gebreken()).toEqual([]);
  });

  it('UI-205 has nothing against the help, and UI-207 nothing against a folded menu and list', async () => {
    localStorage.setItem('menu-ingeklapt', 'ja');
    localStorage.setItem('lijst-ingeklapt', 'ja');
    const { gebruiker } = toon();
    await openDossier(gebruiker, 'BD-2026-0471');
    expect(await gebreken()).toEqual([]);
    await gebruiker.keyboard('?');
    await screen.findByRole('dialog', { name: 'Sneltoetsen' });
    expect(await gebreken()).toEqual([]);
  });
});

describe('the palette', () => {
  it('UI-204 opens with Ctrl+K in a combobox with a listbox, and closes with Escape where one was', async () => {
    const { gebruiker, dialoog } = await metPalet();
    const veld = within(dialoog).getByRole('combobox');
    expect(document.activeElement).toBe(veld);
    const lijst = within(dialoog).getByRole('listbox');
    expect(veld.getAttribute('aria-controls')).toBe(lijst.id);
    const eerste = within(dialoog).getAllByRole('option')[0];
    expect(veld.getAttribute('aria-activedescendant')).toBe(eerste?.id);
    await gebruiker.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('UI-204 opens with the button in the top bar as well', async () => {
    const { gebruiker } = toon();
    await rij('SVB-10023');
    await gebruiker.click(screen.getByRole('button', { name: 'Zoek een opdracht of kenmerk' }));
    expect(await screen.findByRole('dialog', PALET)).toBeTruthy();
  });

  it('UI-204 does the action that is pointed at, with its key beside it', async () => {
    const { gebruiker } = await metPalet('uitga');
    expect(opties()[0]).toBe('Ga naar UitgaandGa naarGdanU');
    await gebruiker.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Uitgaand' })).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('UI-204 goes through the list with the arrows, around the corner, and with the mouse', async () => {
    const { gebruiker } = await metPalet('kleuren');
    const gekozen = () => screen.getByRole('option', { selected: true }).textContent;
    expect(gekozen()).toContain('licht');
    await gebruiker.keyboard('{ArrowDown}');
    expect(gekozen()).toContain('donker');
    await gebruiker.keyboard('{ArrowUp}{ArrowUp}');
    expect(gekozen()).toContain('systeem');
    await gebruiker.click(screen.getByRole('option', { name: /hoog contrast/ }));
    expect(document.documentElement.dataset.thema).toBe('contrast');
  });

  it('UI-204 finds an action by another word, and keeps what can’t be done, with the reason', async () => {
    const { gebruiker, nep } = await metPalet('doorsturen');
    expect(opties()).toEqual(['Verkeerde bronhouderOpen eerst een melding.MeldingV']);
    expect(screen.getByRole('option').getAttribute('aria-disabled')).toBe('true');
    await gebruiker.keyboard('{Enter}');
    expect(screen.getByRole('dialog', PALET)).toBeTruthy();
    expect(nep.vragen('melding.besluiten')).toEqual([]);
  });

  it('UI-204 decides on the melding that is open, after the palette has gone', async () => {
    const { gebruiker } = toon();
    await openDossier(gebruiker, 'BD-2026-0471');
    await gebruiker.keyboard('{Control>}k{/Control}');
    await screen.findByRole('dialog', PALET);
    await gebruiker.keyboard('notitie{Enter}');
    const veld = await screen.findByRole('textbox', { name: 'Aantekening' });
    await waitFor(() => expect(document.activeElement).toBe(veld));
  });

  it('UI-204 offers what was used last first, also after a restart', async () => {
    const { gebruiker, unmount } = await metPalet('instellingen');
    await gebruiker.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Instellingen' });
    unmount();
    const weer = toon();
    await screen.findByRole('heading', { level: 1, name: 'Instellingen' });
    await weer.gebruiker.keyboard('{Control>}k{/Control}');
    await screen.findByRole('dialog', PALET);
    expect(opties()[0]).toContain('Ga naar Instellingen');
    expect(localStorage.getItem('palet-laatst')).toBe('naar-instellingen');
  });

  it('UI-204 goes to a melding by its kenmerk', async () => {
    const { gebruiker, nep } = await metPalet('SVB-10023', {}, (n) =>
      n.antwoord('werkvoorraad.vindKenmerk', ({ kenmerk }) =>
        goed(kenmerk === 'SVB-10023' ? [{ uuid: nepUuid(3), kenmerk, titel: 'Kind', registratie: 'BRP' }] : []),
      ),
    );
    expect(await screen.findByRole('option', { name: /SVB-10023/ })).toBeTruthy();
    await gebruiker.keyboard('{Enter}');
    await waitFor(() => expect(nep.vragen('melding.dossier').at(-1)).toMatchObject({ uuid: nepUuid(3) }));
    expect(location.hash).not.toContain(nepUuid(3));
    expect(localStorage.getItem('palet-laatst')).toBeNull();
  });

  it('UI-204 says so when there is nothing', async () => {
    await metPalet('qqqqqq');
    expect(await screen.findByText('Niets gevonden')).toBeTruthy();
    expect(screen.getByText('0 gevonden')).toBeTruthy();
  });
});

describe('the shortcut help', () => {
  it('UI-205 opens with ?, shows every key by group, and closes with Escape', async () => {
    const { gebruiker } = toon();
    await rij('SVB-10023');
    await gebruiker.keyboard('?');
    const hulp = await screen.findByRole('dialog', { name: 'Sneltoetsen' });
    expect(
      within(hulp)
        .getAllByRole('heading', { level: 3 })
        .map((kop) => kop.textContent),
    ).toEqual(['Melding', 'Lijst', 'Ga naar', 'Programma']);
    const term = within(hulp).getByText('Ga naar Mijn');
    expect(term.parentElement?.textContent).toBe('Ga naar MijnGdanM');
    await gebruiker.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('UI-205 leads to where keys are changed', async () => {
    const { gebruiker } = toon();
    await rij('SVB-10023');
    await gebruiker.keyboard('?');
    await gebruiker.click(await screen.findByRole('button', { name: 'Aanpassen' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Instellingen' })).toBeTruthy();
  });
});

describe('keys', () => {
  it('UI-206 say why something can’t be done', async () => {
    const { gebruiker } = toon();
    await rij('SVB-10023');
    await gebruiker.keyboard('b');
    expect(await screen.findByText('Open eerst een melding.')).toBeTruthy();
  });

  it('UI-206 on the buttons are those of the person', async () => {
    localStorage.setItem('toetsen', '{"in-behandeling-nemen":"q"}');
    const { useEigenToetsen } = await import('../../renderer/api/eigen-toetsen.tsx');
    useEigenToetsen.setState({ eigen: { 'in-behandeling-nemen': 'q' } });
    const { gebruiker, nep } = toon();
    await openDossier(gebruiker, 'BD-2026-0471');
    expect(screen.getByRole('button', { name: 'In behandeling nemen' }).getAttribute('aria-keyshortcuts')).toBe('Q');
    await gebruiker.keyboard('b');
    expect(nep.vragen('melding.besluiten')).toEqual([]);
    await gebruiker.keyboard('q');
    await waitFor(() => expect(nep.vragen('melding.besluiten')).toHaveLength(1));
  });
});

describe('entering a melding', () => {
  it('UI-215 opens its form with the button in the menu, or N', async () => {
    const { gebruiker, nep } = toon();
    await rij('SVB-10023');
    const knop = await screen.findByRole('button', { name: 'Melding invoeren' });
    await gebruiker.click(knop);
    expect(location.hash).toBe('#/invoeren');
    expect(knop.getAttribute('aria-current')).toBe('page');
    expect(nep.vragen('invoeren.bronhouders').length).toBeGreaterThan(0);
    await gebruiker.keyboard('gw');
    await rij('SVB-10023');
    await gebruiker.keyboard('n');
    await waitFor(() => expect(location.hash).toBe('#/invoeren'));
  });

  it('UI-215 is not offered to who may not', async () => {
    const { gebruiker } = toon({ rol: 'raadpleger' });
    await rij('SVB-10023');
    expect(screen.queryByRole('button', { name: 'Melding invoeren' })).toBeNull();
    await gebruiker.keyboard('n');
    expect(location.hash).not.toBe('#/invoeren');
  });
});

describe('panes', () => {
  it('UI-207 folds the menu with its button, keeps its names, and remembers it', async () => {
    const { gebruiker } = toon();
    const menu = await screen.findByRole('navigation', { name: 'Hoofdmenu' });
    await gebruiker.click(within(menu).getByRole('button', { name: 'Menu inklappen' }));
    expect(menu.dataset.smal).toBe('ja');
    expect(localStorage.getItem('menu-ingeklapt')).toBe('ja');
    expect(within(menu).getByRole('link', { name: 'Uitgaand' })).toBeTruthy();
    await gebruiker.click(within(menu).getByRole('button', { name: 'Menu uitklappen' }));
    expect(menu.dataset.smal).toBeUndefined();
  });

  it('UI-207 folds the list with Enter on its line while a melding is open, and brings it back', async () => {
    const { gebruiker } = toon();
    const lijn = await screen.findByRole('separator', { name: 'Breedte van de lijst' });
    lijn.focus();
    await gebruiker.keyboard('{Enter}');
    // Nothing beside it: the list stays.
    expect(lijn.getAttribute('aria-valuetext')).toBeNull();
    await openDossier(gebruiker, 'BD-2026-0471');
    lijn.focus();
    await gebruiker.keyboard('{Enter}');
    expect([lijn.getAttribute('aria-valuetext'), lijn.getAttribute('aria-valuenow')]).toEqual(['ingeklapt', '0']);
    await gebruiker.keyboard('{Enter}');
    expect(lijn.getAttribute('aria-valuenow')).toBe('420');
  });
});

describe('a notification that was clicked', () => {
  it('UI-213 leads to its view', async () => {
    const { nep } = toon();
    await rij('SVB-10023');
    await meldt(() => nep.zend('bericht.gekozen', { weergave: 'mijn' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Mijn' })).toBeTruthy();
  });
});
