// @vitest-environment jsdom
// Adding own files: chosen or dropped, their faces while they come in, who reads them, and what keeps them from going.
import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { naarBase64 } from '../../renderer/features/eigenbestand/inlezen.ts';
import type { Inname } from '../../shared/ipc/vormen/eigenbestand.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import type { NepBalie } from '../helpers/nep-balie.ts';
import { nepUuid } from './nep/meldingen.ts';
import { frisVenster, openDossier, toon } from './nep/toon.tsx';

frisVenster();

function inname(nummer: number, meer: Partial<Inname> = {}): Inname {
  const naam = `brief-${nummer}.pdf`;
  return {
    id: nepUuid(nummer, 9),
    naam,
    bytes: 1_000,
    gelezen: 1_000,
    klaar: true,
    fout: null,
    soort: 'pdf',
    naamPast: true,
    ...meer,
  };
}

async function metDossier(innamen: readonly Inname[] | null, voor: (nep: NepBalie) => void = () => {}) {
  const scherm = toon({}, (nep) => {
    if (innamen) nep.antwoord('bijlage.innamen', () => goed({ innamen: [...innamen], samen: null }));
    voor(nep);
  });
  const regio = await openDossier(scherm.gebruiker, 'BD-2026-0471');
  return { ...scherm, regio };
}

async function metDialoog(innamen: readonly Inname[], voor?: (nep: NepBalie) => void) {
  const scherm = await metDossier(innamen, voor);
  await scherm.gebruiker.click(within(scherm.regio).getByRole('button', { name: 'Bestand toevoegen' }));
  const dialoog = await screen.findByRole('dialog', { name: 'Bestand toevoegen' });
  return { ...scherm, dialoog };
}

const bevestig = (dialoog: HTMLElement) => within(dialoog).getByRole('button', { name: 'Bevestigen' });

describe('adding own files', () => {
  it('UI-770 shows how far each is and what is the matter, and does not go while one can’t come along', async () => {
    const { dialoog, gebruiker, nep } = await metDialoog([
      inname(1),
      inname(2, { klaar: false, gelezen: 420, soort: null }),
      inname(3, { klaar: false, fout: 'programma', soort: null }),
      inname(4, { naamPast: false, soort: 'jpeg' }),
    ]);
    const regels = await within(dialoog).findAllByRole('listitem');
    expect(within(regels[0] ?? dialoog).getByText('PDF-bestand, 1 kB')).toBeTruthy();
    expect(
      within(regels[1] ?? dialoog)
        .getByRole('progressbar')
        .getAttribute('aria-valuenow'),
    ).toBe('42');
    expect(within(regels[2] ?? dialoog).getByText(/^Dit is een programma of script/)).toBeTruthy();
    expect(within(regels[3] ?? dialoog).getByText(/De naam past niet bij de inhoud/)).toBeTruthy();
    await gebruiker.click(bevestig(dialoog));
    expect(within(dialoog).getByRole('alert').textContent).toBe('Haal eerst de bestanden weg die niet mee kunnen.');
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'brief-3.pdf weghalen' }));
    expect(nep.vragen('bijlage.innameStop')).toEqual([{ ids: [nepUuid(3, 9)] }]);
    expect(nep.vragen('bijlage.toevoegen')).toEqual([]);
  });

  it('UI-771 the melder is warned about before he is a reader; a description need not be there', async () => {
    const { dialoog, gebruiker, nep } = await metDialoog([inname(1)]);
    await within(dialoog).findByText('brief-1.pdf');
    expect(within(dialoog).queryByText(/^Let op: de melder kan/)).toBeNull();
    await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Ook de melder' }));
    expect(within(dialoog).getByText(/^Let op: de melder kan/)).toBeTruthy();
    await gebruiker.type(within(dialoog).getByRole('textbox', { name: /Beschrijving/ }), 'Aan de balie');
    await gebruiker.click(bevestig(dialoog));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(nep.vragen('bijlage.toevoegen')).toMatchObject([
      { innamen: [nepUuid(1, 9)], zichtbaar: 'allen', beschrijving: 'Aan de balie' },
    ]);
    expect(await screen.findByText(/^Bestand wordt over/)).toBeTruthy();
  });

  it('UI-772 a refusal is a sentence; Annuleren takes the files away again', async () => {
    const { dialoog, gebruiker, nep } = await metDialoog([inname(1)], (n) =>
      n.antwoord('bijlage.toevoegen', () => mis({ code: 'bestand-geweigerd', fout: 'te-veel' })),
    );
    await within(dialoog).findByText('brief-1.pdf');
    await gebruiker.click(bevestig(dialoog));
    expect(await within(dialoog).findByText(/hoogstens 50 eigen bestanden/)).toBeTruthy();
    await gebruiker.click(within(dialoog).getByRole('button', { name: /^Annuleren/ }));
    expect(nep.vragen('bijlage.innameStop')).toEqual([{ ids: [nepUuid(1, 9)] }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('UI-773 chosen files are asked of the backend: the screen names none', async () => {
    const { dialoog, gebruiker, nep } = await metDialoog([]);
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Bestanden kiezen' }));
    expect(nep.vragen('bijlage.kiezen')).toEqual([{ melding: nepUuid(3) }]);
    await gebruiker.click(bevestig(dialoog));
    expect(within(dialoog).getByRole('alert').textContent).toBe('Kies eerst een bestand.');
  });

  it('UI-774 dropped files go to the backend as bytes, in pieces, one after the other', async () => {
    const { regio, nep } = await metDossier(null);
    const bytes = Uint8Array.from({ length: 1_300_000 }, (_, i) => i % 251);
    const bestand = new File([bytes], 'scan.pdf');
    const slepen = (soort: 'dragEnter' | 'drop', files: readonly File[]) => {
      const event = createEvent[soort](regio);
      Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files, dropEffect: 'none' } });
      return act(async () => void fireEvent(regio, event));
    };
    await slepen('dragEnter', []);
    expect(screen.getByText('aan melding BD-2026-0471', { exact: false })).toBeTruthy();
    await slepen('drop', [bestand]);
    await screen.findByRole('dialog', { name: 'Bestand toevoegen' });
    await waitFor(() => expect(nep.vragen('bijlage.innameStuk')).toHaveLength(3), { timeout: 5_000 });
    expect(nep.vragen('bijlage.inname')).toEqual([{ melding: nepUuid(3), naam: 'scan.pdf', bytes: 1_300_000 }]);
    const stukken = nep.vragen('bijlage.innameStuk');
    expect(stukken.map(({ plek }) => plek)).toEqual([0, 600_000, 1_200_000]);
    expect(Math.max(...stukken.map((stuk) => JSON.stringify(stuk).length))).toBeLessThan(1_000_000);
    expect(stukken[2]?.stuk).toBe(naarBase64(bytes.subarray(1_200_000)));
  });

  it('UI-775 has no faults that axe finds, in each of its faces', async () => {
    const { dialoog, gebruiker } = await metDialoog([
      inname(1),
      inname(2, { klaar: false, gelezen: 420, soort: null }),
      inname(3, { klaar: false, fout: 'leeg', soort: null }),
    ]);
    await within(dialoog).findByText('brief-1.pdf');
    await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Ook de melder' }));
    const { violations } = await axe.run(dialoog, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map((v) => v.id)).toEqual([]);
  });
});
