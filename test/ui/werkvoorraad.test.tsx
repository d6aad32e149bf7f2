// @vitest-environment jsdom
// The worklist: its faces, its grid, moving through it, and keeping one's place.
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { goed, mis } from '../../shared/lib/result.ts';
import { nepMelding } from './nep/meldingen.ts';
import { nepBureau, nepStapel } from './nep/meldingen-bureau.ts';
import { frisVenster, meldt, openDossier, rij, smalVenster, toon } from './nep/toon.tsx';

frisVenster();

const opFocus = () => document.activeElement?.textContent ?? '';
const grid = () => screen.findByRole('grid', { name: 'Werkvoorraad' });

describe('the faces of the list', () => {
  it('UI-1 shows the view, how many there are, and the meldingen in groups', async () => {
    toon();
    expect(await screen.findByRole('heading', { level: 1, name: 'Nieuw' })).toBeTruthy();
    expect(await screen.findByText('9 meldingen, oudste termijn eerst')).toBeTruthy();
    const lijst = await grid();
    expect(lijst.getAttribute('aria-rowcount')).toBe('13');
    const koppen = within(lijst).getAllByRole('rowheader');
    expect(koppen.map((kop) => kop.textContent)).toEqual([
      'Te laat · 2',
      'Vandaag · 3',
      'Deze week · 3',
      'Geen termijn · 1',
    ]);
    const eerste = await rij('BD-2026-0398');
    expect(eerste.getAttribute('aria-rowindex')).toBe('2');
    expect(eerste.textContent).toContain('1 werkdag te laat');
    expect(eerste.textContent).toContain('•••••••43');
  });

  it('UI-1 says in an empty view what that means', async () => {
    toon({ meldingen: [] });
    expect(await screen.findByText('Geen nieuwe meldingen')).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('UI-1 says during the first download that they are coming', async () => {
    toon({ meldingen: [], sync: { fase: 'bezig', voortgang: { geland: 800 } } });
    expect(await screen.findByText('De meldingen worden opgehaald')).toBeTruthy();
  });

  it('UI-1 shows a fault with a way to ask again, and recovers', async () => {
    const { nep, gebruiker } = toon({}, (n) => n.antwoord('werkvoorraad.openen', () => mis({ code: 'onverwacht' })));
    expect(await screen.findByText('De lijst is niet te openen')).toBeTruthy();
    nep.antwoord('werkvoorraad.openen', () => ({
      ok: true,
      waarde: { lijst: 'x', totaal: 0, groepen: [], elders: null },
    }));
    await gebruiker.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByText('Geen nieuwe meldingen')).toBeTruthy();
  });

  it('UI-1 asks again by itself while the backend is not ready yet', async () => {
    const { nep } = toon({}, (n) => n.antwoord('werkvoorraad.openen', () => mis({ code: 'niet-gereed' })));
    await screen.findByText('De lijst is niet te openen');
    nep.antwoord('werkvoorraad.openen', () => ({
      ok: true,
      waarde: { lijst: 'x', totaal: 0, groepen: [], elders: null },
    }));
    expect(await screen.findByText('Geen nieuwe meldingen', {}, { timeout: 3_000 })).toBeTruthy();
  });

  it('UI-1 opens an expired snapshot again without a word', async () => {
    let eerste = true;
    const { nep } = toon({ meldingen: nepStapel(400) }, (n) => {
      const gewoon = n.standaard['werkvoorraad.rijen'];
      n.antwoord('werkvoorraad.rijen', (input) => {
        if (!eerste || input.vanaf === 0) return gewoon(input);
        eerste = false;
        return mis({ code: 'lijst-verlopen' });
      });
    });
    const lijst = await grid();
    await act(async () => {
      lijst.scrollTop = 300 * 79;
      lijst.dispatchEvent(new Event('scroll'));
    });
    await waitFor(() => expect(nep.vragen('werkvoorraad.openen')).toHaveLength(2));
  });

  it('UI-1 names the certainty of a decision that is on its way, and who handles a melding', async () => {
    toon({}, () => {
      location.hash = '#/werkvoorraad/iedereen';
    });
    const onzeker = await rij('PNL-0087');
    expect(onzeker.textContent).toContain('onzeker');
    expect(onzeker.textContent).toContain('M. Jansen');
    expect(onzeker.textContent).toContain('In behandeling');
  });

  it('UI-1 draws only what is in view of a hundred thousand rows, and counts them all', async () => {
    toon({}, (nep) => {
      nep.antwoord('werkvoorraad.openen', () =>
        goed({
          lijst: 'groot',
          totaal: 100_000,
          groepen: [{ groep: 'later', vanaf: 0, aantal: 100_000 }],
          elders: null,
        }),
      );
      nep.antwoord('werkvoorraad.rijen', ({ vanaf, aantal }) => goed(nepStapel(aantal, vanaf).map((m) => m.rij)));
    });
    const lijst = await grid();
    expect(lijst.getAttribute('aria-rowcount')).toBe('100001');
    expect(within(lijst).getAllByRole('row').length).toBeLessThan(40);
  });
});

describe('moving through the list', () => {
  it('UI-1 J goes to the first, and Enter opens it', async () => {
    const { gebruiker } = toon();
    await rij('BD-2026-0398');
    await gebruiker.keyboard('j');
    expect(opFocus()).toContain('BD-2026-0398');
    expect(screen.queryByRole('region', { name: /^Melding/ })).toBeNull();
    await gebruiker.keyboard('{Enter}');
    expect(await screen.findByRole('region', { name: 'Melding BD-2026-0398' })).toBeTruthy();
  });

  it('UI-1 the open dossier follows J and K, the arrows, Home and End', async () => {
    const { gebruiker } = toon();
    await openDossier(gebruiker, 'BD-2026-0398');
    for (const [toets, kenmerk] of [
      ['j', 'WN-88213'],
      ['{ArrowDown}', 'BD-2026-0471'],
      ['k', 'WN-88213'],
      ['{End}', 'WS-5510'],
      ['{ArrowUp}', 'PGB-5512'],
      ['{Home}', 'BD-2026-0398'],
    ] as const) {
      await gebruiker.keyboard(toets);
      expect(await screen.findByRole('region', { name: `Melding ${kenmerk}` })).toBeTruthy();
      expect(opFocus()).toContain(kenmerk);
    }
  });

  it('UI-1 PageDown goes most of a screen further, and no further than the end', async () => {
    const { gebruiker } = toon();
    await openDossier(gebruiker, 'BD-2026-0398');
    await gebruiker.keyboard('{PageDown}');
    expect(await screen.findByRole('region', { name: 'Melding WS-5510' })).toBeTruthy();
  });

  it('UI-1 has one row in the tab order, and marks the one that is open', async () => {
    const { gebruiker } = toon();
    await openDossier(gebruiker, 'SVB-10023');
    const rijen = within(await grid()).getAllByRole('row');
    expect(rijen.filter((r) => r.tabIndex === 0)).toHaveLength(1);
    expect(rijen.filter((r) => r.getAttribute('aria-selected') === 'true').map((r) => r.textContent)).toEqual([
      expect.stringContaining('SVB-10023'),
    ]);
  });

  it('UI-1 finds the same place when one comes back to the view', async () => {
    const { gebruiker } = toon();
    await openDossier(gebruiker, 'SVB-10023');
    await gebruiker.click(screen.getByRole('link', { name: 'Mijn' }));
    await rij('DUO-2219');
    await gebruiker.click(screen.getByRole('link', { name: 'Nieuw' }));
    expect(await screen.findByRole('region', { name: 'Melding SVB-10023' })).toBeTruthy();
    expect((await rij('SVB-10023')).tabIndex).toBe(0);
  });

  it('UI-1 shows one pane at a time in a narrow window, with a way back', async () => {
    smalVenster();
    const { gebruiker } = toon();
    await openDossier(gebruiker, 'SVB-10023');
    await gebruiker.click(screen.getByRole('button', { name: 'Terug naar de lijst' }));
    expect(screen.queryByRole('region', { name: /^Melding/ })).toBeNull();
  });
});

describe('a list that changes while one looks', () => {
  const extra = () =>
    nepStapel(12, 500).map((m) => ({ ...m, groep: 'te-laat' as const, weergaven: ['nieuw', 'iedereen'] as const }));

  it('UI-1 moves nothing under a person who is reading, and offers the new ones with their number', async () => {
    const { nep, gebruiker } = toon();
    await openDossier(gebruiker, 'SVB-10023');
    const plaats = (await rij('SVB-10023')).getAttribute('aria-rowindex');
    await meldt(() => nep.zetMeldingen([...extra(), ...nepBureau()]));
    const knop = await screen.findByRole('button', { name: '12 nieuwe tonen' });
    expect((await rij('SVB-10023')).getAttribute('aria-rowindex')).toBe(plaats);
    await gebruiker.click(knop);
    await waitFor(async () => expect((await grid()).getAttribute('aria-rowcount')).toBe('25'));
    await waitFor(() => expect(screen.queryByRole('button', { name: '12 nieuwe tonen' })).toBeNull());
    expect(screen.getByRole('region', { name: 'Melding SVB-10023' })).toBeTruthy();
  });

  it('UI-1 opens a new snapshot at once when nobody has chosen anything', async () => {
    const { nep } = toon();
    await rij('SVB-10023');
    await meldt(() => nep.zetMeldingen([...extra(), ...nepBureau()]));
    await waitFor(async () => expect((await grid()).getAttribute('aria-rowcount')).toBe('25'));
  });

  it('UI-1 fills an empty list as soon as something comes', async () => {
    const { nep } = toon({ meldingen: [] });
    await screen.findByText('Geen nieuwe meldingen');
    await meldt(() => nep.zetMeldingen(nepBureau()));
    expect(await rij('SVB-10023')).toBeTruthy();
  });

  it('UI-1 refreshes a row in place, and says of one that left that it is gone', async () => {
    const { nep, gebruiker } = toon();
    await openDossier(gebruiker, 'SVB-10023');
    const bureau = nepBureau().filter((m) => m.rij.kenmerk !== 'UWV-3310');
    await meldt(() =>
      nep.zetMeldingen(
        bureau.map((m) => (m.rij.kenmerk === 'BD-7781' ? { ...m, rij: { ...m.rij, tekst: 'Nu anders' } } : m)),
      ),
    );
    expect(await screen.findByText('Nu anders')).toBeTruthy();
    expect(screen.getByText('Deze melding staat niet meer in deze lijst.')).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Lijst bijwerken' })).toBeTruthy();
  });

  it('UI-1 steps over a row that is gone', async () => {
    const { nep, gebruiker } = toon();
    await openDossier(gebruiker, 'K-2231');
    await meldt(() => nep.zetMeldingen(nepBureau().filter((m) => m.rij.kenmerk !== 'UWV-3310')));
    await screen.findByText('Deze melding staat niet meer in deze lijst.');
    await gebruiker.keyboard('j');
    expect(await screen.findByRole('region', { name: 'Melding BD-7781' })).toBeTruthy();
  });
});

describe('after a decision', () => {
  it('UI-3 taking up keeps the dossier, and points the keyboard at the next that waits longest', async () => {
    const { gebruiker } = toon();
    const dossier = await openDossier(gebruiker, 'BD-2026-0398');
    await gebruiker.keyboard('b');
    await waitFor(() => expect(opFocus()).toContain('WN-88213'));
    expect(within(dossier).getAllByText('In behandeling').length).toBeGreaterThan(0);
    await gebruiker.keyboard('j');
    expect(await screen.findByRole('region', { name: 'Melding WN-88213' })).toBeTruthy();
  });

  it('UI-3 closing opens the next that waits longest', async () => {
    const { gebruiker } = toon();
    await openDossier(gebruiker, 'BD-2026-0471');
    await gebruiker.keyboard('i');
    await gebruiker.type(await screen.findByRole('textbox', { name: 'Toelichting' }), 'Wij missen een bewijs.');
    await gebruiker.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('region', { name: 'Melding SVB-10023' })).toBeTruthy();
    await waitFor(() => expect(opFocus()).toContain('SVB-10023'));
    expect(screen.queryByRole('row', { name: /BD-2026-0471/ })).toBeNull();
  });

  it('UI-3 closing the very last one leaves the focus on the page', async () => {
    const { gebruiker } = toon({ meldingen: [nepMelding({ nummer: 1 })] });
    await openDossier(gebruiker, 'BD-2026-0471');
    await gebruiker.keyboard('i');
    await gebruiker.type(await screen.findByRole('textbox', { name: 'Toelichting' }), 'Wij missen een bewijs.');
    await gebruiker.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Geen nieuwe meldingen')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Nieuw' })));
  });
});
