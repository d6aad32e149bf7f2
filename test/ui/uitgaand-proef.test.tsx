// @vitest-environment jsdom
// Uitgaand: its faces, and the rehearsal.
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useProefStore } from '../../renderer/features/uitgaand/proef-store.ts';
import { UitgaandScherm } from '../../renderer/features/uitgaand/uitgaand.tsx';
import type { Proef } from '../../shared/ipc/vormen/uitgaand.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import type { NepBalie } from '../helpers/nep-balie.ts';
import type { NepOpties } from './nep/balie-bureau.ts';
import { nepUuid } from './nep/meldingen.ts';
import { meldt } from './nep/toon.tsx';
import { frisDeel, gebreken, ophouden, toonDeel } from './nep/toon-deel.tsx';
import { uitgaandItem } from './nep/uitgaand-bureau.ts';

frisDeel(() => {
  useProefStore.setState(useProefStore.getInitialState(), true);
});

async function toonUitgaand(opties: NepOpties, voor?: (nep: NepBalie) => void) {
  const daden = { bijOpenen: vi.fn(), bijHandeling: vi.fn(), bijAanpassen: vi.fn(), naTerughalen: vi.fn() };
  const alles = toonDeel(<UitgaandScherm {...daden} />, opties, voor);
  await screen.findByRole('heading', { level: 1, name: 'Uitgaand' });
  return { ...alles, daden };
}

function proefVan(nummer: number, anders: Partial<Proef> = {}): Proef {
  return { batch: nepUuid(nummer, 9), uitslag: 'aanvaard', code: null, veld: null, nu: null, ...anders };
}

describe('the faces', () => {
  it('UI-514 says that nothing waits, that it is loading, and that it failed', async () => {
    const { nep, unmount } = await toonUitgaand({});
    expect(await screen.findByText('Niets staat te wachten')).toBeTruthy();
    expect(await gebreken()).toEqual([]);
    expect(nep.vragen('uitgaand.proefsync')).toEqual([]);
    unmount();
    const los: (() => void)[] = [];
    await toonUitgaand({}, (n) => {
      n.antwoord('uitgaand.lijst', () => mis({ code: 'onverwacht' }));
      ophouden(n, 'uitgaand.lijst', los);
    });
    expect(screen.getByText('Bezig met laden')).toBeTruthy();
    await meldt(() => los.shift()?.());
    expect(await screen.findByText('Uitgaand is niet te openen')).toBeTruthy();
    expect(await gebreken()).toEqual([]);
  });

  it('UI-515 says that one is offline and that the clock is wrong', async () => {
    await toonUitgaand({
      sync: { fase: 'offline', offlineSinds: '2026-11-24T07:12:00Z', klokverschilSeconden: 420, wachtend: 2 },
    });
    expect(await screen.findByText(/^Offline sinds/)).toBeTruthy();
    expect(screen.getByText(/De klok van deze computer loopt 7 minuten voor/)).toBeTruthy();
  });
});

describe('the rehearsal', () => {
  const wachtend = Array.from({ length: 6 }, (_, n) => uitgaandItem(n + 1, { kenmerk: `K-${n + 1}` }));

  it('UI-516 asks four meldingen at a time, and says per decision what the service would do', async () => {
    const { nep, gebruiker } = await toonUitgaand({ wachtend }, (n) =>
      n.antwoord('uitgaand.proefsync', ({ meldingen }) =>
        goed({
          uitslagen: meldingen.map((melding) => {
            const nummer = Number(melding.slice(-2));
            return nummer === 2
              ? proefVan(2, {
                  uitslag: 'verouderd',
                  code: 'basis-verouderd',
                  nu: { statusnaam: 'In behandeling', wie: 'S. Bakker', op: null },
                })
              : proefVan(nummer);
          }),
          stop: null,
        }),
      ),
    );
    await gebruiker.click(await screen.findByRole('button', { name: 'Proefsync' }));
    expect(await screen.findByText(/5 worden aangenomen, 1 is verouderd/)).toBeTruthy();
    expect(nep.vragen('uitgaand.proefsync').map(({ meldingen }) => meldingen.length)).toEqual([4, 2]);
    const regel = screen.getAllByRole('listitem').find((li) => li.textContent?.includes('K-2'));
    expect(regel?.textContent).toContain('Proefsync: is verouderd');
    expect(regel?.textContent).toContain('Nu: In behandeling door S. Bakker.');
    expect(await gebreken()).toEqual([]);
    await gebruiker.click(screen.getByRole('button', { name: 'Uitslag sluiten' }));
    expect(screen.queryByText(/Proefsync:/)).toBeNull();
  });

  it('UI-517 shows how far it is, stops when the person says so, and keeps what it knows', async () => {
    const los: (() => void)[] = [];
    const { nep, gebruiker } = await toonUitgaand({ wachtend }, (n) => {
      n.antwoord('uitgaand.proefsync', ({ meldingen }) =>
        goed({ uitslagen: meldingen.map((m) => proefVan(Number(m.slice(-2)))), stop: null }),
      );
      ophouden(n, 'uitgaand.proefsync', los);
    });
    await gebruiker.click(await screen.findByRole('button', { name: 'Proefsync' }));
    expect(await screen.findByText('Proefsync: 0 van 6 meldingen bekeken')).toBeTruthy();
    await meldt(() => los.shift()?.());
    expect(await screen.findByText('Proefsync: 4 van 6 meldingen bekeken')).toBeTruthy();
    expect(await gebreken()).toEqual([]);
    await gebruiker.click(screen.getByRole('button', { name: 'Stoppen' }));
    await meldt(() => los.shift()?.());
    expect(await screen.findByText(/4 worden aangenomen \(gestopt voordat alles bekeken was\)/)).toBeTruthy();
    expect(nep.vragen('uitgaand.proefsync')).toHaveLength(2);
  });

  it('UI-518 offline it says so, and asks no further', async () => {
    const { nep, gebruiker } = await toonUitgaand({ wachtend }, (n) =>
      n.antwoord('uitgaand.proefsync', () => goed({ uitslagen: [], stop: 'offline' })),
    );
    await gebruiker.click(await screen.findByRole('button', { name: 'Proefsync' }));
    expect(await screen.findByText(/U bent offline\. De proefsync heeft de centrale voorziening nodig/)).toBeTruthy();
    expect(nep.vragen('uitgaand.proefsync')).toHaveLength(1);
  });
});
