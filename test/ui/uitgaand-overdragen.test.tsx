// @vitest-environment jsdom
// A refused decision on what somebody else has now: handed over to a colleague, or in words for another bronhouder.
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useProefStore } from '../../renderer/features/uitgaand/proef-store.ts';
import { UitgaandScherm } from '../../renderer/features/uitgaand/uitgaand.tsx';
import type { Uitgaandconflict } from '../../shared/ipc/vormen/uitgaand.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import type { NepBalie } from '../helpers/nep-balie.ts';
import { nepUuid } from './nep/meldingen.ts';
import { frisDeel, gebreken, toonDeel } from './nep/toon-deel.tsx';
import { conflictItem } from './nep/uitgaand-bureau.ts';

frisDeel(() => useProefStore.setState(useProefStore.getInitialState(), true));

async function toonKaart(anders: Partial<Uitgaandconflict>, voor?: (nep: NepBalie) => void) {
  const daden = { bijOpenen: vi.fn(), bijHandeling: vi.fn(), bijAanpassen: vi.fn(), naTerughalen: vi.fn() };
  const item = conflictItem(2, { inPlaatsDaarvan: null, ...anders });
  const alles = toonDeel(<UitgaandScherm {...daden} />, { conflicten: [item] }, voor);
  return { ...alles, kaart: within(await screen.findByRole('article', { name: 'Pand WN-88213' })) };
}

const AAN_COLLEGA = { code: 'toegewezen-aan-collega', overdragen: { naar: 'S. Bakker', hoe: 'aantekening' } } as const;
const ELDERS = {
  code: 'niet-de-bronhouder',
  opnieuw: null,
  anderBij: 'Nieuwegein',
  overdragen: { naar: 'Nieuwegein', hoe: 'zelf' },
} as const;

describe('handing over', () => {
  it('UI-640 to the colleague who has it: says what he will read, and sends nothing before the yes', async () => {
    const { nep, gebruiker, kaart } = await toonKaart(AAN_COLLEGA);
    expect(kaart.getByText('Toegewezen terwijl u besloot')).toBeTruthy();
    expect(kaart.getByText(/De melding is nu van S\. Bakker\./)).toBeTruthy();
    await gebruiker.click(kaart.getByRole('button', { name: 'Overdragen aan S. Bakker' }));
    const vraag = await screen.findByRole('dialog', { name: 'Overdragen aan S. Bakker?' });
    expect(vraag.textContent).toContain('“Dit pand staat er nog.”');
    expect(await gebreken()).toEqual([]);
    expect(nep.vragen('uitgaand.overdragen')).toEqual([]);
    await gebruiker.click(within(vraag).getByRole('button', { name: /Bevestigen/ }));
    expect(nep.vragen('uitgaand.overdragen')).toEqual([{ batch: nepUuid(2, 9) }]);
  });

  it('UI-641 to another bronhouder: the note to copy or keep, and only then the decision is let go', async () => {
    const { nep, gebruiker, kaart } = await toonKaart(ELDERS, (n) =>
      n.antwoord('uitgaand.notitieBewaren', () => goed({ bestand: 'C:\\notitie.txt' })),
    );
    expect(kaart.getByText(/De melding is nu bij Nieuwegein/)).toBeTruthy();
    await gebruiker.click(kaart.getByRole('button', { name: 'Overdragen aan Nieuwegein' }));
    const vraag = within(await screen.findByRole('dialog', { name: 'Overdragen aan Nieuwegein?' }));
    expect((await vraag.findByRole('region', { name: 'Overdrachtsnotitie' })).textContent).toContain(
      'Dit pand staat er nog.',
    );
    expect(vraag.getByRole('button', { name: 'Overdrachtsnotitie kopiëren' })).toBeTruthy();
    expect(await gebreken()).toEqual([]);
    await gebruiker.click(vraag.getByRole('button', { name: 'Bewaren als bestand' }));
    expect(await vraag.findByText(/De notitie is bewaard/)).toBeTruthy();
    expect(nep.vragen('uitgaand.latenVallen')).toEqual([]);
    await gebruiker.click(vraag.getByRole('button', { name: /Bevestigen/ }));
    expect(nep.vragen('uitgaand.latenVallen')).toEqual([{ batch: nepUuid(2, 9) }]);
  });

  it('UI-642 says why it failed, and loses nothing', async () => {
    const { gebruiker, kaart } = await toonKaart(AAN_COLLEGA, (n) =>
      n.antwoord('uitgaand.overdragen', () => mis({ code: 'schijf-vol' })),
    );
    await gebruiker.click(kaart.getByRole('button', { name: 'Overdragen aan S. Bakker' }));
    const vraag = within(await screen.findByRole('dialog'));
    await gebruiker.click(vraag.getByRole('button', { name: /Bevestigen/ }));
    expect((await vraag.findByRole('alert')).textContent).toMatch(/De schijf is vol/);
    expect(screen.getByRole('dialog')).toBeTruthy();
  });
});
