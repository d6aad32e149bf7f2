// @vitest-environment jsdom
// Searching and filtering the worklist: the typed query, its suggestions and faults, chips, order, groups, views of one's own.
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mis } from '../../shared/lib/result.ts';
import { nepBureau } from './nep/meldingen-bureau.ts';
import { frisVenster, openDossier, rij, toon } from './nep/toon.tsx';

frisVenster();

const veld = () => screen.findByRole('combobox', { name: 'Zoeken in de lijst' });
const kenmerken = async (...verwacht: string[]) =>
  waitFor(() => {
    const rijen = within(screen.getByRole('grid', { name: 'Werkvoorraad' }))
      .getAllByRole('row')
      .filter((r) => r.hasAttribute('data-rij'));
    expect(rijen).toHaveLength(verwacht.length);
    for (const [n, kenmerk] of verwacht.entries()) expect(rijen[n]?.textContent).toContain(kenmerk);
  });
const inIedereen = () => {
  location.hash = '#/werkvoorraad/iedereen';
};

describe('the search field', () => {
  it('UI-310 / goes to it, a word shortens the list, and Enter goes on to what was found', async () => {
    const { gebruiker } = toon();
    await rij('BD-2026-0398');
    await gebruiker.keyboard('/');
    expect(document.activeElement).toBe(await veld());
    await gebruiker.keyboard('kanaalstraat');
    await kenmerken('WS-5510');
    await gebruiker.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('WS-5510'));
  });

  it('UI-310 letters typed in it are no keys of the list', async () => {
    const { gebruiker, nep } = toon();
    await openDossier(gebruiker, 'BD-2026-0398');
    await gebruiker.type(await veld(), 'b j x');
    expect(nep.vragen('melding.besluiten')).toEqual([]);
    expect(screen.queryByText('1 gekozen')).toBeNull();
  });

  it('UI-311 suggests fields and values with how many there are, by keyboard', async () => {
    const { gebruiker } = toon({}, inIedereen);
    await rij('DUO-2219');
    const zoek = await veld();
    await gebruiker.type(zoek, 're');
    const opties = () => within(screen.getByRole('listbox', { name: 'Suggesties' })).getAllByRole('option');
    expect(opties().map((o) => o.textContent)).toEqual(['reg:registratie, zoals reg:brp']);
    await gebruiker.keyboard('{ArrowDown}{Enter}');
    expect((zoek as HTMLInputElement).value).toBe('reg:');
    await waitFor(() => expect(opties().map((o) => o.textContent)).toEqual(['BRP6', 'BAG3', 'BGT1', 'WKK1']));
    expect(zoek.getAttribute('aria-expanded')).toBe('true');
    await gebruiker.keyboard('{ArrowDown}{ArrowDown}');
    const gekozen = opties()[1];
    expect([zoek.getAttribute('aria-activedescendant'), gekozen?.getAttribute('aria-selected')]).toEqual([
      gekozen?.id,
      'true',
    ]);
    await gebruiker.keyboard('{Tab}');
    expect((zoek as HTMLInputElement).value).toBe('reg:bag ');
    await waitFor(() => expect(screen.getByText(/^3 meldingen, /)).toBeTruthy());
    await gebruiker.keyboard('pand');
    await gebruiker.click(screen.getByRole('button', { name: 'Zoekvraag wissen' }));
    expect((zoek as HTMLInputElement).value).toBe('');
    expect(document.activeElement).toBe(zoek);
  });

  it('UI-311 Escape closes the suggestions first, and leaves the field after that', async () => {
    const { gebruiker } = toon();
    const zoek = await veld();
    await rij('BD-2026-0398');
    await gebruiker.type(zoek, 'st');
    await screen.findByRole('listbox', { name: 'Suggesties' });
    await gebruiker.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(document.activeElement).toBe(zoek);
    await gebruiker.keyboard('{Escape}');
    expect(document.activeElement).not.toBe(zoek);
  });

  it('UI-312 says what is wrong and where, but not of what one is typing, and the rest of the query counts', async () => {
    const { gebruiker } = toon({}, inIedereen);
    await rij('DUO-2219');
    const zoek = await veld();
    await gebruiker.type(zoek, 'termijn:gauw');
    expect(screen.queryByText(/is geen termijn/)).toBeNull();
    await gebruiker.type(zoek, ' kanaalstraat');
    const fout = await screen.findByText(/“gauw” is geen termijn/);
    expect(zoek.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(zoek.getAttribute('aria-describedby') ?? '')?.contains(fout)).toBe(true);
    await kenmerken('WS-5510');
    await gebruiker.click(within(fout).getByRole('button', { name: 'termijn:gauw' }));
    expect([(zoek as HTMLInputElement).selectionStart, (zoek as HTMLInputElement).selectionEnd]).toEqual([0, 12]);
    await gebruiker.keyboard('termijn:vandaag');
    expect(zoek.getAttribute('aria-invalid')).toBe('false');
  });

  it('UI-312 a fault of the backend itself has a face with a way back', async () => {
    const { gebruiker, nep } = toon();
    await rij('BD-2026-0398');
    nep.antwoord('werkvoorraad.openen', () => mis({ code: 'vraag-onjuist' }));
    await gebruiker.type(await veld(), 'x');
    expect(await screen.findByText('Deze zoekvraag klopt niet. Verbeter wat onderstreept is.')).toBeTruthy();
    nep.antwoord('werkvoorraad.openen', nep.standaard['werkvoorraad.openen']);
    await gebruiker.clear(await veld());
    expect(await rij('BD-2026-0398')).toBeTruthy();
  });

  it('UI-313 finding nothing offers to look everywhere, and to take the filters away', async () => {
    const { gebruiker } = toon();
    await gebruiker.type(await veld(), 'DUO-2219');
    expect(await screen.findByText('Niets gevonden')).toBeTruthy();
    expect(screen.getByText(/In alle meldingen is er 1 gevonden\./)).toBeTruthy();
    await gebruiker.click(screen.getByRole('button', { name: 'Zoek in alle meldingen' }));
    await kenmerken('DUO-2219');
    expect(screen.getByRole('button', { name: 'Alle meldingen', pressed: true })).toBeTruthy();
    await gebruiker.clear(await veld());
    await gebruiker.type(await veld(), 'zzz');
    expect(await screen.findByText(/Ook in alle andere meldingen is niets gevonden/)).toBeTruthy();
    await gebruiker.click(screen.getByRole('button', { name: 'Filters wissen' }));
    expect(await screen.findByText(/^9 meldingen, /)).toBeTruthy();
  });
});

describe('chips', () => {
  it('UI-314 a chip changes the typed query, and the typed query the chip', async () => {
    const { gebruiker } = toon({}, inIedereen);
    await rij('DUO-2219');
    await gebruiker.click(screen.getByRole('button', { name: 'Registratie' }));
    const menu = await screen.findByRole('menu');
    const bgt = await within(menu).findByRole('menuitemcheckbox', { name: /BGT/ });
    expect(bgt.textContent).toBe('BGT1');
    await gebruiker.click(bgt);
    await gebruiker.click(within(menu).getByRole('menuitemcheckbox', { name: /WKK/ }));
    expect(bgt.getAttribute('aria-checked')).toBe('true');
    await gebruiker.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(((await veld()) as HTMLInputElement).value).toBe('reg:bgt,wkk');
    await waitFor(() => expect(screen.getByText(/^2 meldingen, /)).toBeTruthy());
    expect(screen.getByRole('button', { name: 'Registratie: BGT, WKK' })).toBeTruthy();
    await gebruiker.type(await veld(), ' bijlage:ja');
    expect(await screen.findByRole('button', { name: 'Bijlagen: Met bijlagen' })).toBeTruthy();
    await gebruiker.click(screen.getByRole('button', { name: 'Filter Registratie verwijderen' }));
    expect(((await veld()) as HTMLInputElement).value).toBe('bijlage:ja');
  });

  it('UI-314 the other filters are behind one button, and letters in a menu are no keys of the list', async () => {
    const { gebruiker, nep } = toon();
    await openDossier(gebruiker, 'BD-2026-0398');
    await gebruiker.click(screen.getByRole('button', { name: 'Filter toevoegen' }));
    const meer = await screen.findByRole('menu');
    expect(
      within(meer)
        .getAllByRole('menuitem')
        .map((m) => m.textContent),
    ).toEqual(['Status', 'Object', 'Behandelaar', 'Label', 'Bijlagen', 'Nieuw', 'Ontvangen']);
    await gebruiker.keyboard('b');
    expect(nep.vragen('melding.besluiten')).toEqual([]);
    await gebruiker.click(within(meer).getByRole('menuitem', { name: 'Bijlagen' }));
    await gebruiker.click(await screen.findByRole('menuitemradio', { name: /Zonder bijlagen/ }));
    expect(((await veld()) as HTMLInputElement).value).toBe('bijlage:nee');
  });

  it('UI-314 says in a menu without values that there are none', async () => {
    const { gebruiker } = toon();
    await rij('BD-2026-0398');
    await gebruiker.click(screen.getByRole('button', { name: 'Filter toevoegen' }));
    await gebruiker.click(await screen.findByRole('menuitem', { name: 'Label' }));
    expect(await screen.findByText('Niets om uit te kiezen')).toBeTruthy();
  });

  it('UI-315 received between two days that one picks, the second not before the first', async () => {
    const { gebruiker } = toon();
    await rij('BD-2026-0398');
    await gebruiker.click(screen.getByRole('button', { name: 'Filter toevoegen' }));
    await gebruiker.click(await screen.findByRole('menuitem', { name: 'Ontvangen' }));
    await gebruiker.click(await screen.findByRole('menuitem', { name: 'Zelf dagen kiezen' }));
    const dialoog = await screen.findByRole('dialog', { name: 'Ontvangen' });
    await gebruiker.type(within(dialoog).getByLabelText(/^Vanaf/), '2026-11-20');
    await gebruiker.type(within(dialoog).getByLabelText(/^Tot en met/), '2026-11-02');
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Bevestigen' }));
    expect(within(dialoog).getByRole('alert').textContent).toBe('De einddag ligt voor de begindag.');
    await gebruiker.clear(within(dialoog).getByLabelText(/^Tot en met/));
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Bevestigen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(((await veld()) as HTMLInputElement).value).toBe('ontvangen:2026-11-20..');
    expect(screen.getByRole('button', { name: 'Ontvangen: vanaf 20 november 2026' })).toBeTruthy();
  });
});

describe('order and groups', () => {
  const menu = async (gebruiker: ReturnType<typeof toon>['gebruiker'], naam: string) => {
    await gebruiker.click(screen.getByRole('button', { name: 'Sorteren en groeperen' }));
    await gebruiker.click(await screen.findByRole('menuitemradio', { name: new RegExp(`^${naam}`) }));
  };

  it('UI-316 sorts by another column and back to front, and says so', async () => {
    const { gebruiker, nep } = toon();
    await rij('BD-2026-0398');
    await menu(gebruiker, 'Afnemer');
    expect(await screen.findByText('9 meldingen, op afnemer')).toBeTruthy();
    expect(screen.queryByRole('rowheader')).toBeNull();
    await menu(gebruiker, 'Afnemer');
    expect(await screen.findByText('9 meldingen, op afnemer, omgekeerd')).toBeTruthy();
    await menu(gebruiker, 'Termijn');
    expect(await screen.findByText('9 meldingen, oudste termijn eerst')).toBeTruthy();
    expect(nep.vragen('werkvoorraad.openen').map((v) => v.sortering)).toEqual([
      undefined,
      { kolom: 'afnemer', richting: 'op' },
      { kolom: 'afnemer', richting: 'af' },
      undefined,
    ]);
  });

  it('UI-317 groups what is related; a group is chosen by its button or with R', async () => {
    const { gebruiker } = toon({}, inIedereen);
    await rij('DUO-2219');
    await menu(gebruiker, 'Verwante meldingen samen');
    const kop = await screen.findByRole('rowheader', { name: /^Zelfde persoon •••••••58 · / });
    const [, aantal = ''] = /· (\d+)$/.exec(kop.textContent ?? '') ?? [];
    await gebruiker.click(
      within(kop.parentElement as HTMLElement).getByRole('button', { name: `Alle ${aantal} kiezen` }),
    );
    expect(await screen.findByText(`${aantal} gekozen`)).toBeTruthy();
    await gebruiker.keyboard('j');
    await gebruiker.keyboard('r');
    await waitFor(() => expect(screen.queryByText(`${aantal} gekozen`)).toBeNull());
  });
});

describe('coming back', () => {
  it('UI-318 finds the query, order and chips of each view again', async () => {
    const { gebruiker } = toon();
    await gebruiker.type(await veld(), 'kanaalstraat');
    await kenmerken('WS-5510');
    await gebruiker.click(screen.getByRole('link', { name: 'Mijn' }));
    await rij('DUO-2219');
    expect(((await veld()) as HTMLInputElement).value).toBe('');
    await gebruiker.click(screen.getByRole('link', { name: 'Nieuw' }));
    expect(((await veld()) as HTMLInputElement).value).toBe('kanaalstraat');
    await kenmerken('WS-5510');
    expect(localStorage.length).toBe(0);
  });
});

describe('views of one’s own', () => {
  const bewaar = async (gebruiker: ReturnType<typeof toon>['gebruiker'], naam: string) => {
    await gebruiker.click(screen.getByRole('button', { name: 'Sorteren en groeperen' }));
    await gebruiker.click(await screen.findByRole('menuitem', { name: 'Weergave bewaren' }));
    const dialoog = await screen.findByRole('dialog', { name: 'Weergave bewaren' });
    await gebruiker.type(within(dialoog).getByRole('textbox', { name: 'Naam' }), `${naam}{Enter}`);
    return dialoog;
  };
  const kies = async (gebruiker: ReturnType<typeof toon>['gebruiker'], naam: string) => {
    await gebruiker.click(screen.getByRole('button', { name: 'Sorteren en groeperen' }));
    await gebruiker.click(await screen.findByRole('menuitem', { name: naam }));
  };

  it('UI-319 keeps a query under a name, shows it in the menu with its count, and can go back to it', async () => {
    const { gebruiker } = toon();
    await gebruiker.type(await veld(), 'reg:bag');
    await waitFor(() => expect(screen.getByText(/^2 meldingen, /)).toBeTruthy());
    await bewaar(gebruiker, 'Panden');
    const schakel = await screen.findByRole('link', { name: 'Panden' });
    expect(await screen.findByRole('heading', { level: 1, name: 'Panden' })).toBeTruthy();
    expect(schakel.textContent).toContain('2');
    await gebruiker.click(screen.getByRole('link', { name: 'Mijn' }));
    await rij('DUO-2219');
    await gebruiker.click(schakel);
    await waitFor(() => expect(screen.getByText(/^2 meldingen, /)).toBeTruthy());
    expect(((await veld()) as HTMLInputElement).value).toBe('reg:bag');
  });

  it('UI-319 a name that is taken, or none, is said in the question', async () => {
    const { gebruiker } = toon();
    await rij('BD-2026-0398');
    await bewaar(gebruiker, 'Panden');
    await screen.findByRole('heading', { level: 1, name: 'Panden' });
    const dialoog = await bewaar(gebruiker, 'panden');
    expect((await within(dialoog).findByRole('alert')).textContent).toContain('Kies een andere naam');
    await gebruiker.clear(within(dialoog).getByRole('textbox', { name: 'Naam' }));
    await gebruiker.keyboard('{Enter}');
    await waitFor(() => expect(within(dialoog).getByRole('alert').textContent).toBe('Geef de weergave een naam.'));
  });

  it('UI-320 is changed, renamed and removed from the list itself', async () => {
    const { gebruiker, nep } = toon();
    await rij('BD-2026-0398');
    await bewaar(gebruiker, 'Eerst');
    await screen.findByRole('heading', { level: 1, name: 'Eerst' });
    await gebruiker.type(await veld(), 'reg:bag');
    await kies(gebruiker, 'Weergave bijwerken');
    await waitFor(() =>
      expect(nep.vragen('weergaven.bewaren').at(-1)).toMatchObject({ naam: 'Eerst', vraag: 'reg:bag' }),
    );
    await kies(gebruiker, 'Naam wijzigen');
    const vraag = await screen.findByRole('dialog', { name: 'Naam wijzigen' });
    await gebruiker.clear(within(vraag).getByRole('textbox', { name: 'Naam' }));
    await gebruiker.type(within(vraag).getByRole('textbox', { name: 'Naam' }), 'Later{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Later' })).toBeTruthy();
    await kies(gebruiker, 'Weergave verwijderen');
    await gebruiker.click(
      within(await screen.findByRole('dialog', { name: 'Weergave verwijderen?' })).getByRole('button', {
        name: 'Bevestigen',
      }),
    );
    expect(await screen.findByRole('heading', { level: 1, name: 'Nieuw' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Later' })).toBeNull();
  });
});

describe('choosing', () => {
  const gekozen = () =>
    screen
      .queryAllByRole('row')
      .filter((r) => r.getAttribute('data-gekozen') === 'ja')
      .map((r) => nepBureau().find((m) => r.textContent?.includes(m.rij.kenmerk))?.rij.kenmerk);

  it('UI-321 with X and a range with Shift+X, and everything with Ctrl+A', async () => {
    const { gebruiker } = toon();
    await rij('BD-2026-0398');
    await gebruiker.keyboard('j');
    await gebruiker.keyboard('x');
    expect(gekozen()).toEqual(['BD-2026-0398']);
    await gebruiker.keyboard('jj');
    await gebruiker.keyboard('{Shift>}X{/Shift}');
    await waitFor(() => expect(gekozen()).toEqual(['BD-2026-0398', 'WN-88213', 'BD-2026-0471']));
    expect(screen.getByRole('region', { name: 'Gekozen meldingen' }).textContent).toContain('3 gekozen');
    await gebruiker.keyboard(' ');
    expect(gekozen()).toEqual(['BD-2026-0398', 'WN-88213']);
    await gebruiker.keyboard('{Control>}a{/Control}');
    await waitFor(() => expect(gekozen()).toHaveLength(9));
    await gebruiker.keyboard('{Escape}');
    expect(gekozen()).toEqual([]);
    expect(screen.queryByRole('region', { name: 'Gekozen meldingen' })).toBeNull();
  });

  it('UI-321 with the mouse: Ctrl takes one, Shift a range, and neither opens a dossier', async () => {
    const { gebruiker } = toon();
    const eerste = await rij('BD-2026-0398');
    await gebruiker.keyboard('{Control>}');
    await gebruiker.click(eerste);
    await gebruiker.keyboard('{/Control}{Shift>}');
    await gebruiker.click(await rij('BD-2026-0471'));
    await gebruiker.keyboard('{/Shift}');
    await waitFor(() => expect(gekozen()).toHaveLength(3));
    expect(screen.queryByRole('region', { name: /^Melding/ })).toBeNull();
    const vak = eerste.querySelector<HTMLElement>('[data-vak]');
    if (!vak) throw new Error('geen vak');
    await gebruiker.click(vak);
    expect(gekozen()).toEqual(['WN-88213', 'BD-2026-0471']);
  });

  it('UI-322 a screen reader hears what is chosen, and of nothing chosen what is open', async () => {
    const { gebruiker } = toon();
    await openDossier(gebruiker, 'SVB-10023');
    const open = await rij('SVB-10023');
    expect([open.getAttribute('aria-selected'), open.getAttribute('aria-current')]).toEqual(['true', 'true']);
    await gebruiker.keyboard('j');
    await gebruiker.keyboard('x');
    await waitFor(() => expect(open.getAttribute('aria-selected')).toBe('false'));
    expect(screen.getByRole('grid').getAttribute('aria-multiselectable')).toBe('true');
    expect(screen.getByText('1 gekozen').getAttribute('role')).toBe('status');
  });

  it('UI-323 another query forgets what was chosen: nothing is done to what one can’t see', async () => {
    const { gebruiker } = toon();
    await rij('BD-2026-0398');
    await gebruiker.keyboard('j');
    await gebruiker.keyboard('x');
    await gebruiker.type(await veld(), 'reg:bag');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Gekozen meldingen' })).toBeNull());
  });

  it('UI-324 takes at most what one act can do, and says so', async () => {
    const { nepStapel } = await import('./nep/meldingen-bureau.ts');
    const { gebruiker } = toon({ meldingen: nepStapel(700) });
    await rij('K-00001');
    await gebruiker.keyboard('j');
    await gebruiker.keyboard('x');
    await gebruiker.click(await screen.findByRole('button', { name: 'Eerste 500 kiezen' }));
    expect(await screen.findByText('500 gekozen, meer kan niet in één keer')).toBeTruthy();
  });
});

describe('what left the view', () => {
  it('UI-325 stays in its place, grey, until the list is opened anew', async () => {
    const { gebruiker, nep } = toon();
    await openDossier(gebruiker, 'SVB-10023');
    await act(async () =>
      nep.zetMeldingen(
        nepBureau().map((m) => (m.rij.kenmerk === 'BD-7781' ? { ...m, weergaven: ['mijn', 'iedereen'] as const } : m)),
      ),
    );
    await waitFor(async () => expect((await rij('BD-7781')).getAttribute('data-uit')).toBe('ja'));
    expect((await rij('BD-7781')).textContent).toContain('Deze melding staat niet meer in deze lijst.');
    await gebruiker.click(await screen.findByRole('button', { name: 'Lijst bijwerken' }));
    await waitFor(() => expect(screen.queryByRole('row', { name: /BD-7781/ })).toBeNull());
  });

  it('UI-325 says once how many came', async () => {
    const { gebruiker, nep } = toon();
    await openDossier(gebruiker, 'SVB-10023');
    const { nepStapel } = await import('./nep/meldingen-bureau.ts');
    await act(async () => nep.zetMeldingen([...nepStapel(2, 900), ...nepBureau()]));
    expect(await screen.findByText('2 nieuwe meldingen voor deze lijst.')).toBeTruthy();
  });
});
