// @vitest-environment jsdom
// Uitgaand: conflicts in three columns, the four certainties, and taking back.
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Uitgaand } from '../../shared/ipc/vormen/uitgaand.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import type { NepOpties } from './nep/balie-bureau.ts';
import { nepUuid } from './nep/meldingen.ts';
import { nepBureau } from './nep/meldingen-bureau.ts';
import { frisVenster, toon } from './nep/toon.tsx';

frisVenster();

function item(nummer: number, anders: Partial<Uitgaand> = {}): Uitgaand {
  return {
    batch: nepUuid(nummer, 9),
    melding: nepUuid(nummer),
    registratie: 'BRP',
    titel: 'Verblijfplaats',
    kenmerk: 'BD-2026-0471',
    besluit: 'Onvoldoende informatie',
    soort: 'onvoldoende-informatie',
    toelichting: 'Wij missen een bewijs.',
    beslotenOp: '2026-11-23T15:20:00Z',
    nietVoor: null,
    zekerheid: 'klaar',
    bevestigdOp: null,
    conflict: null,
    ...anders,
  };
}

const CONFLICT = item(2, {
  registratie: 'BAG',
  titel: 'Pand',
  kenmerk: 'WN-88213',
  besluit: 'Niet ontvankelijk',
  soort: 'niet-ontvankelijk',
  toelichting: 'Dit pand staat er nog.',
  zekerheid: 'conflict',
  conflict: {
    code: 'basis-verouderd',
    toen: { statusnaam: 'In behandeling', tekst: 'S. Bakker, sinds 12 november' },
    nu: { statusnaam: 'Intrekking doorgemeld', wie: 'Waternet', op: '2026-11-24T07:05:00Z', tekst: 'Dubbel gemeld.' },
    kanOpnieuw: true,
    inPlaatsDaarvan: 'intrekking-bevestigen',
  },
});

async function toonUitgaand(opties: NepOpties, voor?: Parameters<typeof toon>[1]) {
  const alles = toon(opties, (nep) => {
    location.hash = '#/uitgaand';
    voor?.(nep);
  });
  await screen.findByRole('heading', { level: 1, name: 'Uitgaand' });
  return alles;
}

const kaart = () => screen.findByRole('article', { name: 'Pand WN-88213' });

describe('a conflict', () => {
  it('UI-4 shows then, now and the own decision beside each other, and says what happened', async () => {
    await toonUitgaand({ conflicten: [CONFLICT] });
    expect(await screen.findByRole('heading', { name: 'Conflict · 1' })).toBeTruthy();
    const hier = within(await kaart());
    expect(hier.getByText('Intrekking doorgemeld terwijl u besloot')).toBeTruthy();
    expect(hier.getAllByRole('heading', { level: 3 }).map((kop) => kop.textContent?.split(' · ')[0])).toEqual([
      'Toen u besloot',
      'Landelijk nu',
      'Uw besluit',
    ]);
    expect(hier.getByText('Waternet: “Dubbel gemeld.”')).toBeTruthy();
    expect(hier.getByText('“Dit pand staat er nog.”')).toBeTruthy();
  });

  it('UI-4 tries again', async () => {
    const { nep, gebruiker } = await toonUitgaand({ conflicten: [CONFLICT] });
    await gebruiker.click(within(await kaart()).getByRole('button', { name: 'Opnieuw proberen' }));
    expect(nep.vragen('uitgaand.opnieuw')).toEqual([{ batch: CONFLICT.batch }]);
  });

  it('UI-4 offers no second try where that is impossible, and says why a try failed', async () => {
    const { nep, gebruiker } = await toonUitgaand({ conflicten: [CONFLICT] }, (n) =>
      n.antwoord('uitgaand.opnieuw', () => mis({ code: 'niet-de-bronhouder' })),
    );
    await gebruiker.click(within(await kaart()).getByRole('button', { name: 'Opnieuw proberen' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Een andere bronhouder behandelt deze melding nu/);
    nep.antwoord('uitgaand.lijst', () =>
      goed({
        conflicten: [{ ...CONFLICT, conflict: CONFLICT.conflict && { ...CONFLICT.conflict, kanOpnieuw: false } }],
        wachtend: [],
        vandaagBevestigd: [],
        vandaagBevestigdAantal: 0,
      }),
    );
    nep.zend('uitgaand.gewijzigd', {});
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Opnieuw proberen' })).toBeNull());
  });

  it('UI-4 lets a decision go only after asking a second time', async () => {
    const { nep, gebruiker } = await toonUitgaand({ conflicten: [CONFLICT] });
    await gebruiker.click(within(await kaart()).getByRole('button', { name: 'Laten vallen' }));
    expect(nep.vragen('uitgaand.latenVallen')).toEqual([]);
    const vraag = await screen.findByRole('dialog', { name: 'Uw besluit laten vallen?' });
    await gebruiker.click(within(vraag).getByRole('button', { name: 'Annuleren' }));
    expect(nep.vragen('uitgaand.latenVallen')).toEqual([]);
    await gebruiker.click(within(await kaart()).getByRole('button', { name: 'Laten vallen' }));
    await gebruiker.click(await screen.findByRole('button', { name: 'Bevestigen' }));
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    expect(nep.vragen('uitgaand.latenVallen')).toEqual([{ batch: CONFLICT.batch }]);
  });

  it('UI-4 Aanpassen opens the dossier with the dialog filled in', async () => {
    const { gebruiker } = await toonUitgaand({ conflicten: [CONFLICT] });
    await gebruiker.click(within(await kaart()).getByRole('button', { name: 'Aanpassen' }));
    const dialoog = await screen.findByRole('dialog', { name: 'Niet ontvankelijk' });
    expect(within(dialoog).getByRole<HTMLTextAreaElement>('textbox', { name: 'Toelichting' }).value).toBe(
      'Dit pand staat er nog.',
    );
  });

  it('UI-4 opens the dialog of what the state of now asks for instead, or says that it can’t be', async () => {
    const { gebruiker } = await toonUitgaand({ conflicten: [CONFLICT] });
    await gebruiker.click(within(await kaart()).getByRole('button', { name: 'Intrekking bevestigen' }));
    expect(await screen.findByRole('region', { name: 'Melding WN-88213' })).toBeTruthy();
    // The fake's melding was not really withdrawn: the decision is not among its possibilities.
    expect(await screen.findByText('Dit besluit kan niet meer bij de status van nu.')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('what waits', () => {
  it('UI-4 shows the certainties, counting down what can still be undone', async () => {
    const over14 = new Date(Date.now() + 14_000).toISOString();
    await toonUitgaand({
      wachtend: [
        item(3, { nietVoor: over14 }),
        item(4, { kenmerk: 'SVB-10023' }),
        item(5, { kenmerk: 'K-2231', zekerheid: 'onzeker' }),
        item(6, { kenmerk: 'UWV-3310', zekerheid: 'verzonden' }),
        item(7, { kenmerk: 'BD-7781', zekerheid: 'wacht' }),
      ],
      bevestigd: [item(9, { kenmerk: 'WS-5510', zekerheid: 'bevestigd', bevestigdOp: '2026-11-24T07:03:00Z' })],
    });
    expect(await screen.findByRole('heading', { name: 'Wacht op verzending · 5' })).toBeTruthy();
    const regels = screen.getAllByRole('listitem').filter((li) => li.textContent?.includes('Onvoldoende informatie'));
    expect(regels.map((regel) => regel.textContent?.replace(/over 1[34] s/, 'over 14 s'))).toEqual([
      'BRPVerblijfplaats BD-2026-0471Onvoldoende informatieklaar · over 14 sOngedaan maken',
      'BRPVerblijfplaats SVB-10023Onvoldoende informatieklaarTerughalen',
      'BRPVerblijfplaats K-2231Onvoldoende informatieonzeker · antwoord niet ontvangenWordt nagevraagd',
      'BRPVerblijfplaats UWV-3310Onvoldoende informatieverzondenOnderweg',
      'BRPVerblijfplaats BD-7781Onvoldoende informatiewacht · wordt opnieuw geprobeerd',
      'BRPVerblijfplaats WS-5510Onvoldoende informatiebevestigd 08:03',
    ]);
  });

  it('UI-4 takes back, and keeps the text for the dialog', async () => {
    const { nep, gebruiker } = await toonUitgaand({ meldingen: nepBureau(), wachtend: [item(3)] });
    await gebruiker.click(await screen.findByRole('button', { name: 'Terughalen' }));
    expect(nep.vragen('uitgaand.terughalen')).toEqual([{ batch: nepUuid(3, 9) }]);
    expect(await screen.findByText('Onvoldoende informatie is ongedaan gemaakt')).toBeTruthy();
    await gebruiker.click(screen.getByRole('link', { name: 'Nieuw' }));
    await gebruiker.click(await screen.findByRole('row', { name: /BD-2026-0471/ }));
    await screen.findByRole('region', { name: 'Melding BD-2026-0471' });
    await gebruiker.keyboard('i');
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Toelichting' })).value).toBe(
      'Wij missen een bewijs.',
    );
  });

  it('UI-4 says when it was too late', async () => {
    const { gebruiker } = await toonUitgaand({ wachtend: [item(3)] }, (nep) =>
      nep.antwoord('uitgaand.terughalen', () => mis({ code: 'al-verzonden' })),
    );
    await gebruiker.click(await screen.findByRole('button', { name: 'Terughalen' }));
    expect(await screen.findByText('Dit besluit is al verzonden en kan niet meer terug.')).toBeTruthy();
  });

  it('UI-4 opens the dossier behind a decision', async () => {
    const { gebruiker } = await toonUitgaand({ wachtend: [item(3)] });
    await gebruiker.click(await screen.findByRole('button', { name: 'Verblijfplaats BD-2026-0471' }));
    expect(await screen.findByRole('region', { name: 'Melding BD-2026-0471' })).toBeTruthy();
  });

  it('UI-4 says that nothing waits', async () => {
    await toonUitgaand({});
    expect(await screen.findByText('Niets staat te wachten')).toBeTruthy();
  });
});
