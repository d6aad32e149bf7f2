// @vitest-environment jsdom
// The dossier: what it shows, what it offers, and what it keeps masked.
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../shared/ipc/vormen/dossier.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import { mogelijkhedenBij, nepKlok, nepMelding } from './nep/meldingen.ts';
import { nepBureau } from './nep/meldingen-bureau.ts';
import { frisVenster, meldt, openDossier, toon } from './nep/toon.tsx';

frisVenster();

/** The program with one melding, its dossier open. */
async function toonEen(dossier: Partial<Dossier> = {}, rij: Parameters<typeof nepMelding>[0]['rij'] = {}) {
  const melding = nepMelding({ nummer: 1, dossier, rij: rij ?? {} });
  const { gebruiker, nep } = toon({ meldingen: [melding] });
  return { gebruiker, nep, regio: await openDossier(gebruiker, melding.rij.kenmerk) };
}

const knoppen = (regio: HTMLElement, groep: string) =>
  within(within(regio).getByRole('group', { name: groep }))
    .getAllByRole('button')
    .map((knop) => knop.getAttribute('aria-label') ?? knop.firstChild?.textContent);

describe('the header', () => {
  it('UI-2 says what it is about, where it stands, and the legal clock with its source', async () => {
    const { regio } = await toonEen({
      klokken: [
        nepKlok({
          tekst: 'nog 2 werkdagen',
          soort: 'op-tijd',
          uiterlijk: '2026-11-26',
          naam: 'Oppakken',
          bron: 'Besluit BRP art. 28',
          aard: 'wet',
        }),
      ],
    });
    expect(within(regio).getByRole('heading', { level: 2, name: 'Verblijfplaats' })).toBeTruthy();
    expect(within(regio).getByText('Melding BD-2026-0471')).toBeTruthy();
    expect(within(regio).getByText('Gemeld', { selector: 'span' })).toBeTruthy();
    expect(
      within(regio).getByText('Oppakken: nog 2 werkdagen, uiterlijk 26 november 2026 (Besluit BRP art. 28)'),
    ).toBeTruthy();
  });

  it('UI-2 says of a guideline that it is no law, and shows the running clock before one that stands still', async () => {
    const { regio } = await toonEen({
      klokken: [
        nepKlok({
          tekst: 'gestopt',
          soort: 'gestopt',
          uiterlijk: null,
          naam: 'Oppakken',
          bron: 'Besluit BRP art. 28',
          aard: 'wet',
        }),
        nepKlok({
          tekst: 'nog 40 werkdagen',
          soort: 'op-tijd',
          uiterlijk: '2027-01-26',
          naam: 'Adresonderzoek',
          bron: 'Circulaire',
          aard: 'richtlijn',
        }),
      ],
    });
    const kop = regio.querySelector('header');
    expect(kop?.textContent).toContain(
      'Adresonderzoek: nog 40 werkdagen, uiterlijk 26 januari 2027 (richtlijn, Circulaire)',
    );
    expect(within(regio).getByRole('heading', { name: 'Termijnen' })).toBeTruthy();
  });

  it('UI-2 shows a masked number only on demand, asks the backend for it, and hides it again', async () => {
    const { regio, gebruiker, nep } = await toonEen();
    expect(regio.textContent).toContain('•••••••58');
    await gebruiker.click(within(regio).getByRole('button', { name: 'BSN tonen. Dit wordt vastgelegd.' }));
    expect(await within(regio).findByText('999990358')).toBeTruthy();
    expect(nep.vragen('melding.identificatieTonen')).toHaveLength(1);
    await gebruiker.click(within(regio).getByRole('button', { name: 'BSN verbergen' }));
    expect(regio.textContent).not.toContain('999990358');
  });

  it('UI-2 keeps a number that was shown with its melding: the next dossier starts masked', async () => {
    const { gebruiker } = toon();
    const regio = await openDossier(gebruiker, 'BD-2026-0471');
    await gebruiker.click(within(regio).getByRole('button', { name: /^BSN tonen/ }));
    await within(regio).findByText('999990358');
    await openDossier(gebruiker, 'SVB-10023');
    const terug = await openDossier(gebruiker, 'BD-2026-0471');
    expect(terug.textContent).not.toContain('999990358');
  });

  it('UI-2 hides numbers in the texts until they are asked for, and copies no mask', async () => {
    const { gebruiker, nep } = toon({}, (n) => {
      const dossier = n.standaard['melding.dossier'];
      const masker = 'Betrokkene •••••••43 woont er.';
      n.antwoord('melding.dossier', (input) => {
        const uit = dossier(input);
        return uit.ok ? goed({ ...uit.waarde, toelichting: masker, verborgenNummers: 1 }) : uit;
      });
      n.antwoord('melding.nummersTonen', ({ uuid }) => {
        const uit = dossier({ uuid });
        if (!uit.ok) return mis({ code: 'onbekend' });
        const { algemeneGegevens, contactmomenten, merken, tijdlijn } = uit.waarde;
        const toelichting = 'Betrokkene 999990743 woont er.';
        return goed({ toelichting, algemeneGegevens, contactmomenten, merken, tijdlijn });
      });
    });
    const regio = await openDossier(gebruiker, 'BD-2026-0471');
    expect(within(regio).queryByRole('button', { name: 'Toelichting van de melder kopiëren' })).toBeNull();
    await gebruiker.click(
      within(regio).getByRole('button', { name: 'Nummers in de tekst tonen. Dit wordt vastgelegd.' }),
    );
    await within(regio).findByText('Betrokkene 999990743 woont er.');
    expect(nep.vragen('melding.nummersTonen')).toMatchObject([{ doel: 'behandeling' }]);
    expect(within(regio).getByRole('button', { name: /^Toelichting.* kopiëren$/ })).toBeTruthy();
    await gebruiker.click(within(regio).getByRole('button', { name: 'Nummers in de tekst verbergen' }));
    expect(regio.textContent).not.toContain('999990743');
  });

  it('UI-2 offers no showing of what is no secret', async () => {
    const { gebruiker } = toon();
    const regio = await openDossier(gebruiker, 'WN-88213');
    expect(regio.textContent).toContain('0344100000010417');
    expect(within(regio).queryByRole('button', { name: /tonen/ })).toBeNull();
  });
});

describe('the action bar', () => {
  it('UI-2 offers a BRP melding its own actions, the likely one first', async () => {
    const { regio } = await toonEen();
    expect(knoppen(regio, 'Besluiten')).toEqual([
      'In behandeling nemen',
      'Onvoldoende informatie',
      'Verkeerde bronhouder',
      'Afhandelen',
    ]);
    expect(knoppen(regio, 'Toewijzen en aantekenen')).toEqual(['Toewijzen', 'Aantekening toevoegen', 'Meer']);
  });

  it('UI-2 offers a BAG melding Niet ontvankelijk, and a withdrawn one its confirmation first', async () => {
    const { gebruiker } = toon({
      meldingen: nepBureau().map((m) =>
        m.rij.kenmerk === 'BD-7781'
          ? {
              ...m,
              dossier: {
                ...m.dossier,
                status: 'INTREKKING_DOORGEMELD',
                mogelijkheden: mogelijkhedenBij('BAG', 'INTREKKING_DOORGEMELD'),
              },
            }
          : m,
      ),
    });
    expect(knoppen(await openDossier(gebruiker, 'WN-88213'), 'Besluiten')).toContain('Niet ontvankelijk');
    expect(knoppen(await openDossier(gebruiker, 'BD-7781'), 'Besluiten')[0]).toBe('Intrekking bevestigen');
  });

  it('UI-2 names a button without its key, and gives the key to assistive technology', async () => {
    const { regio } = await toonEen();
    const knop = within(regio).getByRole('button', { name: 'In behandeling nemen' });
    expect(knop.getAttribute('aria-keyshortcuts')).toBe('B');
    expect(knop.textContent).toBe('In behandeling nemenB');
  });

  it('UI-2 offers a reader nothing, and says when another bronhouder has it', async () => {
    const { regio } = await toonEen({
      mogelijkheden: [],
      bronhouder: { code: '0307', naam: 'Gemeente Amersfoort', vanOns: false },
    });
    expect(within(regio).queryByRole('group', { name: 'Besluiten' })).toBeNull();
    expect(within(regio).queryByRole('group', { name: 'Toewijzen en aantekenen' })).toBeNull();
    expect(within(regio).getByText(/ligt nu bij Gemeente Amersfoort/)).toBeTruthy();
  });
});

describe('the difference', () => {
  it('UI-2 sets registered and observed side by side, with the kind of difference in words', async () => {
    const { regio } = await toonEen();
    const tabel = within(regio).getByRole('table', { name: 'Verschil' });
    const rijen = within(tabel).getAllByRole('row').slice(1);
    expect(rijen.map((r) => within(r).getAllByRole('cell').at(-1)?.textContent)).toEqual([
      'context',
      'inhoud',
      'leeg → gevuld',
      'nauwkeuriger',
      'context',
    ]);
    const huisnummer = within(tabel).getByRole('row', { name: /Huisnummer 08\.11\.20/ });
    expect(huisnummer.querySelector('del')?.textContent).toBe('3');
    expect(huisnummer.querySelector('ins')?.textContent).toBe('1');
  });

  it('UI-2 reads the whole value and then what changed of it; an empty value is called empty', async () => {
    const { regio } = await toonEen();
    expect(within(regio).getByText('23, gewijzigd deel: 3')).toBeTruthy();
    expect(within(regio).getByText('leeg')).toBeTruthy();
  });

  it('UI-2 says so when the melder names no values', async () => {
    const { regio } = await toonEen({ verschil: [] });
    expect(within(regio).getByText('De melder noemt geen gegevens. Lees de toelichting.')).toBeTruthy();
  });
});

describe('the rest', () => {
  it('UI-2 shows the toelichting, the files with kind and size, and the melder', async () => {
    const { regio } = await toonEen();
    expect(within(regio).getByText(/trof de toezichthouder betrokkene aan/)).toBeTruthy();
    expect(within(regio).getByText('huurcontract.pdf')).toBeTruthy();
    expect(within(regio).getByText('PDF · 248 kB')).toBeTruthy();
    expect(within(regio).getByText('R. de Wit')).toBeTruthy();
  });

  it('UI-2 says of an anonymous melder that no question is possible', async () => {
    const { gebruiker } = toon();
    const regio = await openDossier(gebruiker, 'K-2231');
    expect(within(regio).getByText('Anoniem: geen vraag of terugkoppeling mogelijk')).toBeTruthy();
    expect(within(regio).getByText('Geen bijlagen')).toBeTruthy();
    expect(within(regio).getByText('136.204 · 455.871')).toBeTruthy();
  });

  it('UI-2 shows a decision in the timeline with its certainty as soon as it is taken', async () => {
    const { regio, gebruiker } = await toonEen();
    await gebruiker.click(within(regio).getByRole('button', { name: 'In behandeling nemen' }));
    const lijn = within(regio).getByRole('list', { name: 'Tijdlijn' });
    const laatste = (await within(lijn).findByText('M. Jansen', { exact: false })).closest('li');
    expect(laatste?.textContent).toContain('In behandeling');
    expect(laatste?.textContent).toContain('klaar');
  });

  it('UI-2 follows a change of its own melding, and leaves those of others alone', async () => {
    const { nep, regio } = await toonEen();
    const eerder = nep.vragen('melding.dossier').length;
    await meldt(() => nep.zend('meldingen.gewijzigd', { uuids: ['0197f3c0-0001-7000-8000-000000000999'] }));
    expect(nep.vragen('melding.dossier')).toHaveLength(eerder);
    await meldt(() => nep.zetMeldingen([nepMelding({ nummer: 1, dossier: { toelichting: 'Nieuwe woorden' } })]));
    expect(await within(regio).findByText('Nieuwe woorden')).toBeTruthy();
  });

  it('UI-2 says that a melding has gone elsewhere', async () => {
    const { gebruiker } = toon({}, (n) => n.antwoord('melding.dossier', () => mis({ code: 'onbekend' })));
    await gebruiker.click(await screen.findByRole('row', { name: /SVB-10023/ }));
    expect(await screen.findByText(/Deze melding staat niet meer bij u/)).toBeTruthy();
  });
});
