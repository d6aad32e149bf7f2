// @vitest-environment jsdom
// The frame: navigation, sync state, recall, keys, settings.
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { letters } from '../../renderer/app/boven-balk.tsx';
import { themaVoor } from '../../renderer/theme/weergave-store.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import { frisVenster, meldt, openDossier, rij, toon } from './nep/toon.tsx';

frisVenster();

const VIEWS = ['Werkvoorraad', 'Nieuw', 'Mijn', 'Iedereen', 'Wacht', 'Te laat', 'Afgesloten'];

describe('navigation', () => {
  it('UI-6 has links with exactly the agreed names; counts describe them and are no part of the name', async () => {
    toon();
    const menu = await screen.findByRole('navigation', { name: 'Hoofdmenu' });
    for (const naam of [...VIEWS, 'Uitgaand', 'Instellingen'])
      expect(within(menu).getByRole('link', { name: naam })).toBeTruthy();
    const nieuw = within(menu).getByRole('link', { name: 'Nieuw' });
    await waitFor(() => expect(nieuw.textContent).toContain('9'));
    expect(document.getElementById(nieuw.getAttribute('aria-describedby') ?? '')?.textContent).toBe('9 meldingen');
    expect(nieuw.getAttribute('aria-current')).toBe('page');
  });

  it('UI-635 Team is there for who may see figures, and not for a raadpleger', async () => {
    const { gebruiker, unmount } = toon({ rol: 'bijhouder' });
    await rij('SVB-10023');
    await gebruiker.keyboard('gt');
    expect(await screen.findByRole('heading', { level: 1, name: 'Team' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Team' }).getAttribute('aria-current')).toBe('page');
    unmount();
    location.hash = '';
    toon({ rol: 'raadpleger' });
    const menu = await screen.findByRole('navigation', { name: 'Hoofdmenu' });
    await within(menu).findByRole('link', { name: 'Uitgaand' });
    expect(within(menu).queryByRole('link', { name: 'Team' })).toBeNull();
  });

  it('UI-6 goes with links, and an address never names a melding', async () => {
    const { gebruiker } = toon();
    await openDossier(gebruiker, 'SVB-10023');
    await gebruiker.click(screen.getByRole('link', { name: 'Te laat' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Te laat' })).toBeTruthy();
    expect(location.hash).toBe('#/werkvoorraad/te-laat');
    await gebruiker.click(screen.getByRole('link', { name: 'Instellingen' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Instellingen' })).toBeTruthy();
  });

  it('UI-6 goes with G and a letter', async () => {
    const { gebruiker } = toon();
    await rij('SVB-10023');
    await gebruiker.keyboard('gm');
    expect(await screen.findByRole('heading', { level: 1, name: 'Mijn' })).toBeTruthy();
    await gebruiker.keyboard('gu');
    expect(await screen.findByRole('heading', { level: 1, name: 'Uitgaand' })).toBeTruthy();
    await gebruiker.keyboard('gw');
    expect(await screen.findByRole('heading', { level: 1, name: 'Mijn' })).toBeTruthy();
  });

  it('UI-6 F6 goes from pane to pane and Escape back to the list', async () => {
    const { gebruiker } = toon();
    const regio = await openDossier(gebruiker, 'SVB-10023');
    await gebruiker.keyboard('{F6}');
    expect(document.activeElement).toBe(regio);
    await gebruiker.keyboard('{F6}');
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Nieuw' }));
    await gebruiker.keyboard('{F6}');
    expect(document.activeElement).toBe(await rij('SVB-10023'));
    await gebruiker.keyboard('{Shift>}{F6}{/Shift}');
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Nieuw' }));
    regio.focus();
    await gebruiker.keyboard('{Escape}');
    expect(document.activeElement).toBe(await rij('SVB-10023'));
  });

  it('UI-6 moves the line between panes with the arrow keys, and remembers it', async () => {
    const { gebruiker } = toon();
    const lijn = await screen.findByRole('separator', { name: 'Breedte van de lijst' });
    lijn.focus();
    await gebruiker.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(lijn.getAttribute('aria-valuenow')).toBe('436');
    expect(localStorage.getItem('breedte-lijst')).toBe('436');
  });

  it('UI-6 letters do nothing while one types', async () => {
    const { nep, gebruiker } = toon();
    await openDossier(gebruiker, 'BD-2026-0471');
    await gebruiker.keyboard('c');
    await gebruiker.type(await screen.findByRole('textbox', { name: 'Aantekening' }), 'bijz');
    expect(nep.vragen('melding.besluiten')).toEqual([]);
    expect(nep.vragen('uitgaand.laatsteTerughalen')).toEqual([]);
  });
});

describe('the top bar', () => {
  it('UI-6 shows the sync state under its name, and synchronises on request', async () => {
    const { nep, gebruiker } = toon({ sync: { fase: 'offline', offlineSinds: '2026-11-24T07:12:00Z', wachtend: 4 } });
    const stand = await screen.findByRole('status', { name: 'Synchronisatie' });
    expect(stand.textContent).toMatch(/^Offline sinds .*08:12 · 4 wachten op verzending$/);
    await gebruiker.click(screen.getByRole('button', { name: 'Nu synchroniseren' }));
    expect(nep.vragen('sync.nu')).toHaveLength(1);
  });

  it('UI-6 follows the state, and says aloud only that the connection went or came', async () => {
    const { nep } = toon();
    const stand = await screen.findByRole('status', { name: 'Synchronisatie' });
    expect(stand.getAttribute('aria-live')).toBe('off');
    const offline = { ...(await nep.bridge.query('sync.stand', {})) } as { ok: true; waarde: never };
    nep.antwoord('sync.stand', () =>
      goed({ ...(offline.waarde as object), fase: 'offline', offlineSinds: null } as never),
    );
    await meldt(() => nep.zend('sync.gewijzigd', offline.waarde));
    await waitFor(() => expect(stand.textContent).toBe('Offline'));
    expect(screen.getByText('U bent offline. U kunt verder werken.')).toBeTruthy();
  });

  it('UI-6 shows progress during the first download', async () => {
    toon({ sync: { fase: 'bezig', voortgang: { geland: 12_400 } } });
    expect(await screen.findByRole('progressbar', { name: 'Meldingen ophalen' })).toBeTruthy();
    expect(screen.getByRole('status', { name: 'Synchronisatie' }).textContent).toContain('12.400 gegevens');
  });

  it('UI-6 warns where a person must act: no sign-in, another version, a clock that is off', async () => {
    toon({ sync: { fase: 'niet-ingelogd' } });
    expect(await screen.findByText(/accepteert uw token niet meer/)).toBeTruthy();
    document.body.innerHTML = '';
    toon({ sync: { klokverschilSeconden: 420 } });
    expect(await screen.findByText(/loopt 7 minuten voor/)).toBeTruthy();
  });

  it('UI-6 says who one is and that this is practice', async () => {
    toon({ opstart: { fase: 'gereed', oefenen: true } });
    expect(await screen.findByText('M. Jansen · Utrecht')).toBeTruthy();
    expect(screen.getByText('Fictieve meldingen. Niets gaat naar buiten.')).toBeTruthy();
    expect([letters('M. Jansen'), letters('Samira El Amrani'), letters('Jo')]).toEqual(['MJ', 'SA', 'J']);
  });
});

describe('undoing', () => {
  it('UI-3 counts down for the eye, and tells a screen reader once', async () => {
    const { gebruiker } = toon();
    await openDossier(gebruiker, 'BD-2026-0471');
    await gebruiker.keyboard('b');
    const zin = await screen.findByText(/^In behandeling wordt over \d+ seconden verzonden$/);
    expect(zin.getAttribute('aria-hidden')).toBe('true');
    expect(screen.getByText('In behandeling: nog 10 seconden ongedaan te maken met Z.')).toBeTruthy();
  });

  it('UI-3 takes the last decision back with the button, and the melding stands in the list again', async () => {
    const { nep, gebruiker } = toon();
    await openDossier(gebruiker, 'BD-2026-0471');
    await gebruiker.keyboard('b');
    await waitFor(() => expect(screen.queryByRole('row', { name: /BD-2026-0471/ })).toBeNull());
    await gebruiker.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(await rij('BD-2026-0471')).toBeTruthy();
    expect(await screen.findByText('In behandeling is ongedaan gemaakt')).toBeTruthy();
    expect(nep.vragen('uitgaand.terughalen')).toHaveLength(1);
  });

  it('UI-3 Z asks the backend for the last one when no window is open, and says when there is none', async () => {
    const { nep, gebruiker } = toon({ bedenktijd: 0 });
    await openDossier(gebruiker, 'BD-2026-0471');
    await gebruiker.keyboard('b');
    expect(await screen.findByText('In behandeling staat klaar om te verzenden')).toBeTruthy();
    await gebruiker.keyboard('z');
    expect(await screen.findByText('In behandeling is ongedaan gemaakt')).toBeTruthy();
    await gebruiker.keyboard('z');
    expect(await screen.findByText('Er is geen besluit dat u nu ongedaan kunt maken.')).toBeTruthy();
    expect(nep.vragen('uitgaand.laatsteTerughalen')).toHaveLength(2);
  });

  it('UI-3 says when it was already sent', async () => {
    const { gebruiker } = toon({}, (n) => n.antwoord('uitgaand.terughalen', () => mis({ code: 'al-verzonden' })));
    await openDossier(gebruiker, 'BD-2026-0471');
    await gebruiker.keyboard('b');
    await gebruiker.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText('Dit besluit is al verzonden en kan niet meer terug.')).toBeTruthy();
  });
});

describe('settings', () => {
  const toonInstellingen = (voor?: Parameters<typeof toon>[1]) =>
    toon({}, (nep) => {
      location.hash = '#/instellingen';
      voor?.(nep);
    });

  it('UI-6 changes the colours at once and keeps the choice', async () => {
    const { gebruiker } = toonInstellingen();
    await gebruiker.click(await screen.findByRole('radio', { name: 'Hoog contrast' }));
    expect(document.documentElement.dataset.thema).toBe('contrast');
    expect(localStorage.getItem('weergave')).toBe('contrast');
  });

  it('UI-6 follows the system where that is chosen', () => {
    expect([
      themaVoor('systeem', { donker: true, contrast: false }),
      themaVoor('systeem', { donker: true, contrast: true }),
      themaVoor('licht', { donker: true, contrast: true }),
    ]).toEqual(['donker', 'contrast', 'licht']);
  });

  it('UI-6 shows the connection, and leaves it only after asking', async () => {
    const { nep, gebruiker } = toonInstellingen();
    expect(await screen.findByText('https://centraal.example')).toBeTruthy();
    expect(await screen.findByText('M. Jansen · Utrecht (bijhouder)')).toBeTruthy();
    await gebruiker.click(screen.getByRole('button', { name: 'Andere verbinding' }));
    expect(nep.vragen('opstart.andereVerbinding')).toEqual([]);
    await gebruiker.click(await screen.findByRole('button', { name: 'Bevestigen' }));
    await waitFor(() => expect(nep.vragen('opstart.andereVerbinding')).toHaveLength(1));
  });

  it('UI-6 lists what was set aside with its reason', async () => {
    toonInstellingen((nep) =>
      nep.antwoord('sync.opzij', () =>
        goed([
          { id: 1, reden: 'attributen: is langer dan 4000 tekens', ontvangenOp: '2026-11-20T09:00:00Z', melding: null },
        ]),
      ),
    );
    expect(await screen.findByRole('heading', { name: 'Opzij gezet · 1' })).toBeTruthy();
    expect(screen.getByText('attributen: is langer dan 4000 tekens')).toBeTruthy();
    expect(screen.getByText('20 november 2026 10:00')).toBeTruthy();
  });
});
