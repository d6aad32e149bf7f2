// @vitest-environment jsdom
// The pane of files: its faces, what it lets a frame say, what it does with a frame that is silent, and its keys.
import { act, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { goed } from '../../shared/lib/result.ts';
import { bestand, metPaneel, speelKader, TOONT } from './nep/bijlage-paneel.tsx';
import { nepUuid } from './nep/meldingen.ts';
import { frisVenster, openDossier } from './nep/toon.tsx';

frisVenster();

/** The heartbeat in the hand of the test: `test/unit/kijker/hartslag` has its clock. */
const hart = vi.hoisted(() => ({ vraag: (_: number): void => {}, opWeg: (): void => {}, antwoorden: 0 }));
vi.mock('../../renderer/features/bijlage/hartslag.ts', () => ({
  beginHartslag: (vraag: (nummer: number) => void, opWeg: () => void) => {
    Object.assign(hart, { vraag, opWeg, antwoorden: 0 });
    return {
      antwoord: () => {
        hart.antwoorden += 1;
      },
      stop: () => {},
    };
  },
}));

describe('the pane of files', () => {
  it('UI-301 gives the frame a port and what to open, and shows it when the frame does', async () => {
    const { paneel } = await metPaneel([bestand(1)]);
    const kader = speelKader(paneel);
    expect(kader.adres).toMatch(/^kijker:\/\/k\d+\/index\.html$/);
    await waitFor(() =>
      expect(kader.gehoord).toContainEqual({
        soort: 'open',
        bijlage: nepUuid(1, 7),
        naam: 'bestand-1.pdf',
        thema: 'licht',
      }),
    );
    expect(within(paneel).getByText('Bezig met openen')).toBeTruthy();
    await kader.zegt({ soort: 'bezig', deel: 0.42 });
    expect(within(paneel).getByText('Bezig met openen: 42%')).toBeTruthy();
    await kader.zegt(TOONT);
    await kader.zegt({ soort: 'stand', pagina: 2, paginas: 4, zoom: 1.25, passend: null, draaiing: 0 });
    const balk = within(paneel).getByRole('toolbar', { name: 'Bediening van de bijlage' });
    expect(within(balk).getByText('125%')).toBeTruthy();
    expect(within(balk).getByText('van 4')).toBeTruthy();
    expect(paneel.querySelector('iframe')?.dataset.verborgen).toBeUndefined();
    expect(paneel.querySelector('iframe')?.getAttribute('sandbox')).toBe('allow-scripts allow-same-origin');
  });

  it.each([
    ['nodig', 0, 'Dit bestand is nog niet opgehaald. Het komt vanzelf als u online bent.'],
    ['nodig', 1_000, 'Dit bestand is voor 20% opgehaald. De rest komt als u online bent.'],
    ['bezig', 2_500, 'Dit bestand wordt nu opgehaald: 50%.'],
    ['niet-beschikbaar', 0, 'Dit bestand is niet beschikbaar. De centrale voorziening geeft het niet meer.'],
    [
      'beschadigd',
      0,
      'Dit bestand kwam anders binnen dan het was aangekondigd. Het programma probeert het later opnieuw.',
    ],
  ] as const)('UI-302 a file that is %s (%i bytes here) says so, and is not asked for', async (staat, gehaald, zin) => {
    const { paneel, nep } = await metPaneel([bestand(1, { staat, gehaald })]);
    expect(within(paneel).getByText(zin)).toBeTruthy();
    const kader = speelKader(paneel);
    await kader.zegt({ soort: 'tik', nummer: 1 });
    expect(kader.gehoord.filter(({ soort }) => soort === 'open')).toEqual([]);
    expect(nep.vragen('bijlage.controle')).toEqual([]);
  });

  it('UI-303 a refusal is a sentence of the window’s own, with keeping it outside the program', async () => {
    const { paneel, gebruiker, nep } = await metPaneel([bestand(1)], {}, (n) =>
      n.antwoord('bijlage.bewarenAls', () => goed({ bestand: '/tmp/a.pdf' })),
    );
    const kader = speelKader(paneel);
    await kader.zegt({ soort: 'weigert', weigering: { code: 'versleuteld', gegevens: { soort: 'pdf' } } });
    expect(within(paneel).getByText(/^Dit is een PDF-bestand met een wachtwoord\./)).toBeTruthy();
    await gebruiker.click(within(paneel).getByRole('button', { name: 'Bewaren als…' }));
    expect(await within(paneel).findByText('Het bestand is bewaard.')).toBeTruthy();
    expect(nep.vragen('bijlage.bewarenAls')).toEqual([{ uuid: nepUuid(1, 7) }]);
  });

  it('UI-303 what may not be kept has no such button; a refusal by the backend is said', async () => {
    const { paneel } = await metPaneel([bestand(1)], { magBewaren: false, soort: 'programma', naamPast: false });
    const kader = speelKader(paneel);
    await kader.zegt({ soort: 'weigert', weigering: { code: 'programma', gegevens: {} } });
    expect(within(paneel).queryByRole('button', { name: 'Bewaren als…' })).toBeNull();
    expect(
      within(paneel).getByText('De naam past niet bij de inhoud: dit is een programma.', { selector: 'li' }),
    ).toBeTruthy();
  });

  it('UI-304 what a frame says is checked: words, codes and wishes that are not on the list do nothing', async () => {
    const { paneel, nep } = await metPaneel([bestand(1)]);
    const kader = speelKader(paneel);
    await kader.zegt(TOONT);
    const besluiten = nep.vragen('melding.besluiten').length;
    for (const onzin of [
      { soort: 'weigert', weigering: { code: 'uw computer is besmet', gegevens: {} } },
      { soort: 'weigert', weigering: { code: 'versleuteld', gegevens: { soort: '<b>x</b>' } } },
      { soort: 'wens', wens: 'in-behandeling-nemen' },
      { soort: 'wens', wens: 'afhandelen' },
      { soort: 'feiten', feiten: { paginas: -1 } },
      { soort: 'stand', pagina: 1, paginas: 1, zoom: 1e9, passend: null, draaiing: 45 },
      'tekst',
      null,
    ])
      await kader.zegt(onzin);
    expect(within(paneel).getByRole('toolbar')).toBeTruthy();
    expect(nep.vragen('melding.besluiten').length).toBe(besluiten);
  });

  it('UI-305 a frame that is silent is replaced by a sentence; “Opnieuw” makes another one, in an origin of its own', async () => {
    const { paneel, gebruiker } = await metPaneel([bestand(1)]);
    const kader = speelKader(paneel);
    hart.vraag(7);
    await kader.zegt({ soort: 'tik', nummer: 7 });
    expect(kader.gehoord).toContainEqual({ soort: 'tik', nummer: 7 });
    expect(hart.antwoorden).toBe(1);
    act(() => hart.opWeg());
    expect(within(paneel).getByText('Het bestand reageert niet')).toBeTruthy();
    expect(paneel.querySelector('iframe')).toBeNull();
    await gebruiker.click(within(paneel).getByRole('button', { name: 'Opnieuw' }));
    expect(paneel.querySelector('iframe')?.src).not.toBe(kader.adres);
    const tweede = speelKader(paneel);
    await tweede.zegt(TOONT);
    expect(tweede.gehoord).toContainEqual(expect.objectContaining({ soort: 'open' }));
    expect(within(paneel).getByRole('toolbar')).toBeTruthy();
  });

  it('UI-306 goes on to the next file by button and by key, over those of related meldingen too, and stops at the end', async () => {
    const { paneel, gebruiker } = await metPaneel([
      bestand(1),
      bestand(2),
      bestand(3, { verwant: true, kenmerk: 'WN-88213', melding: nepUuid(2) }),
    ]);
    const nu = (): string => screen.getByRole('region', { name: /^Bijlage / }).getAttribute('aria-label') ?? '';
    expect(within(paneel).getByText('1 van 3')).toBeTruthy();
    expect(within(paneel).getByText('Van melding WN-88213')).toBeTruthy();
    await gebruiker.click(within(paneel).getByRole('button', { name: 'Volgende bijlage' }));
    expect(nu()).toBe('Bijlage bestand-2.pdf');
    screen.getByRole('region', { name: /^Bijlage / }).focus();
    await gebruiker.keyboard('..');
    expect(nu()).toBe('Bijlage bestand-3.pdf');
    await gebruiker.keyboard(',,,');
    expect(nu()).toBe('Bijlage bestand-1.pdf');
  });

  it('UI-307 takes the focus when it opens; the keys of the program work there; Esc closes it and gives the focus back', async () => {
    const { paneel, gebruiker, nep } = await metPaneel([bestand(1)]);
    const kader = speelKader(paneel);
    await kader.zegt(TOONT);
    expect(document.activeElement).toBe(paneel);
    await gebruiker.keyboard('{PageDown}+r');
    await kader.zegt({ soort: 'tik', nummer: 1 });
    const stil = ['open', 'tik', 'thema', 'merken', 'markeer'];
    expect(kader.gehoord.filter(({ soort }) => !stil.includes(soort))).toEqual([
      { soort: 'rol', naar: 'blad-neer' },
      { soort: 'zoom', naar: 'in' },
      { soort: 'draai', met: 90 },
    ]);
    await gebruiker.keyboard('b');
    await waitFor(() => expect(nep.vragen('melding.besluiten')).toHaveLength(1));
    expect(screen.getByRole('region', { name: 'Bijlage bestand-1.pdf' })).toBeTruthy();
    paneel.focus();
    await gebruiker.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: /^Bijlage / })).toBeNull();
    expect(document.activeElement?.textContent).toBe('bestand-1.pdf');
  });

  it('UI-308 shows the facts of a file, and those that stand out in a count', async () => {
    const { paneel, gebruiker } = await metPaneel([bestand(1)], {
      soort: 'jpeg',
      naamPast: false,
      typePast: false,
      dubbel: [
        { melding: nepUuid(2), kenmerk: 'WN-88213', registratie: 'BAG', bestandsnaam: 'gevel.jpg', zelf: false },
      ],
    });
    const kader = speelKader(paneel);
    await kader.zegt({ ...TOONT, letOp: [{ code: 'incompleet' }] });
    await kader.zegt({
      soort: 'feiten',
      feiten: {
        paginas: null,
        gemaaktOp: null,
        gewijzigdOp: '2026-11-03T08:15:00',
        genomenOp: '2026-11-12T10:02:00',
        plaats: { breedte: 52.091, lengte: 5.1214 },
        beeld: { breedte: 4_000, hoogte: 3_000 },
      },
    });
    await gebruiker.click(within(paneel).getByText('Bestandscontrole'));
    const feiten = Object.fromEntries(
      [...paneel.querySelectorAll('details dt')].map((dt) => [dt.textContent, dt.nextElementSibling?.textContent]),
    );
    expect(feiten).toMatchObject({
      'Soort volgens de inhoud': 'JPEG-afbeelding',
      Naam: 'De naam past niet bij de inhoud: dit is een JPEG-afbeelding.',
      'Aangekondigd als': 'application/pdf. Dit past niet bij de inhoud.',
      Grootte: '5 kB (5.000 bytes)',
      Afmeting: '4.000 × 3.000 pixels',
      'Gewijzigd op': '3 november 2026 08:15',
      'Zelfde inhoud': 'ook in melding WN-88213, als gevel.jpg',
      'SHA-256': 'a'.repeat(64),
    });
    expect(within(paneel).getByText('3 bijzonderheden')).toBeTruthy();
    expect(within(paneel).getByText('Het einde van deze afbeelding ontbreekt. U ziet wat er is.')).toBeTruthy();
  });

  it('UI-309 closes when another melding opens: its file would lie beside the wrong dossier', async () => {
    const { gebruiker } = await metPaneel([bestand(1)]);
    await openDossier(gebruiker, 'WN-88213');
    expect(screen.queryByRole('region', { name: /^Bijlage / })).toBeNull();
  });

  it('UI-311 folds the dossier beside it away with Enter on the line, remembers that, and brings it back', async () => {
    const { paneel, gebruiker } = await metPaneel([bestand(1)]);
    const lijn = screen.getByRole('separator', { name: 'Breedte van het dossier' });
    lijn.focus();
    await gebruiker.keyboard('{Enter}');
    expect(lijn.getAttribute('aria-valuetext')).toBe('ingeklapt');
    expect(localStorage.getItem('dossier-ingeklapt')).toBe('ja');
    expect(paneel.isConnected).toBe(true);
    await gebruiker.keyboard('{Enter}');
    expect(lijn.getAttribute('aria-valuetext')).toBeNull();
    expect(localStorage.getItem('dossier-ingeklapt')).toBe('nee');
  });

  it('UI-310 has no faults that axe finds, in each of its faces', async () => {
    const { paneel } = await metPaneel([bestand(1), bestand(2)]);
    const gebreken = async (): Promise<string[]> => {
      const { violations } = await axe.run(paneel, { rules: { 'color-contrast': { enabled: false } }, iframes: false });
      return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
    };
    const kader = speelKader(paneel);
    const gevonden = [await gebreken()];
    await kader.zegt({ ...TOONT, letOp: [{ code: 'zonder-opmaak' }] });
    gevonden.push(await gebreken());
    await kader.zegt({ soort: 'weigert', weigering: { code: 'te-lang', gegevens: {} } });
    gevonden.push(await gebreken());
    expect(gevonden).toEqual([[], [], []]);
  });
});
