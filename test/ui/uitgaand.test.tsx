// @vitest-environment jsdom
// Uitgaand: conflicts in three columns, the certainties and why something waits, and taking back.
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useActieStore } from '../../renderer/api/acties.ts';
import { useProefStore } from '../../renderer/features/uitgaand/proef-store.ts';
import { UitgaandScherm } from '../../renderer/features/uitgaand/uitgaand.tsx';
import type { Uitgaandconflict } from '../../shared/ipc/vormen/uitgaand.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import type { NepBalie } from '../helpers/nep-balie.ts';
import type { NepOpties } from './nep/balie-bureau.ts';
import { nepUuid } from './nep/meldingen.ts';
import { frisDeel, gebreken, toonDeel } from './nep/toon-deel.tsx';
import { conflictItem, uitgaandItem } from './nep/uitgaand-bureau.ts';

frisDeel(() => {
  useProefStore.setState(useProefStore.getInitialState(), true);
  HTMLElement.prototype.scrollIntoView = () => {};
});

const STRAKS = '2099-11-24T07:45:00Z';

async function toonUitgaand(opties: NepOpties, voor?: (nep: NepBalie) => void) {
  const daden = { bijOpenen: vi.fn(), bijHandeling: vi.fn(), bijAanpassen: vi.fn(), naTerughalen: vi.fn() };
  const alles = toonDeel(<UitgaandScherm {...daden} />, opties, voor);
  await screen.findByRole('heading', { level: 1, name: 'Uitgaand' });
  return { ...alles, daden };
}

const kaart = () => screen.findByRole('article', { name: 'Pand WN-88213' });
const metConflict = (anders: Partial<Uitgaandconflict> = {}, voor?: (nep: NepBalie) => void) =>
  toonUitgaand({ conflicten: [conflictItem(2, anders)] }, voor);

describe('a conflict', () => {
  it('UI-500 shows then, now and the own decision beside each other, and says what happened', async () => {
    await metConflict();
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
    expect(await gebreken()).toEqual([]);
  });

  it('UI-501 asks consent before it is taken again on a picture that changed, and names what falls away', async () => {
    const { nep, gebruiker } = await metConflict({
      opnieuw: { stappen: ['Afgehandeld'], vervalt: ['In behandeling'], overnemenVan: 'S. Bakker' },
    });
    await gebruiker.click(within(await kaart()).getByRole('button', { name: 'Opnieuw proberen' }));
    const vraag = await screen.findByRole('dialog', { name: 'Uw besluit opnieuw nemen?' });
    expect(
      within(vraag)
        .getAllByRole('listitem')
        .map((li) => li.textContent),
    ).toEqual([
      'Dit wordt verzonden: Afgehandeld.',
      'Dit vervalt, want het is al zo: In behandeling.',
      'U neemt de melding over van S. Bakker.',
    ]);
    expect(vraag.textContent).toContain('Intrekking doorgemeld door Waternet');
    expect(await gebreken()).toEqual([]);
    expect(nep.vragen('uitgaand.opnieuw')).toEqual([]);
    await gebruiker.click(within(vraag).getByRole('button', { name: /Bevestigen/ }));
    expect(nep.vragen('uitgaand.opnieuw')).toEqual([{ batch: nepUuid(2, 9), gezien: 48_211, overnemen: true }]);
  });

  it('UI-502 takes it again at once on the same picture, and says why that failed', async () => {
    const { nep, gebruiker } = await metConflict({ beeldGewijzigd: false }, (n) =>
      n.antwoord('uitgaand.opnieuw', () => mis({ code: 'beeld-gewijzigd' })),
    );
    await gebruiker.click(within(await kaart()).getByRole('button', { name: 'Opnieuw proberen' }));
    expect(nep.vragen('uitgaand.opnieuw')).toEqual([{ batch: nepUuid(2, 9), gezien: 48_211 }]);
    expect((await screen.findByRole('alert')).textContent).toMatch(/De melding is net veranderd/);
  });

  it('UI-503 offers no second try where that is impossible, and no dialog where another has it', async () => {
    await metConflict({ opnieuw: null, anderBij: 'Nieuwegein', inPlaatsDaarvan: null, code: 'niet-de-bronhouder' });
    const hier = within(await kaart());
    expect(hier.getByText(/De melding is nu bij Nieuwegein\. Opnieuw proberen kan niet/)).toBeTruthy();
    expect(hier.getAllByRole('button').map((knop) => knop.textContent)).toEqual(['Pand WN-88213', 'Laten vallen']);
  });

  it('UI-504 lets a decision go only after a second question that names what is lost', async () => {
    const item = {
      ...conflictItem(2),
      opdracht: {
        soort: 'afhandelen',
        resultaat: 'GEWIJZIGD',
        gegrond: true,
        toelichting: 'Dit pand staat er nog.',
        attributen: [{ naam: 'Status', oordeel: 'overgenomen' }],
      },
    } as const;
    const { nep, gebruiker } = await toonUitgaand({
      conflicten: [{ ...item, opdracht: { ...item.opdracht, attributen: [...item.opdracht.attributen] } }],
    });
    await gebruiker.click(within(await kaart()).getByRole('button', { name: 'Laten vallen' }));
    const vraag = await screen.findByRole('dialog', { name: 'Uw besluit laten vallen?' });
    expect(
      within(vraag)
        .getAllByRole('listitem')
        .map((li) => li.textContent),
    ).toEqual([
      'Niet ontvankelijk',
      '“Dit pand staat er nog.”',
      'Uw beoordeling: terecht gemeld',
      'Uw oordeel over 1 gegeven',
    ]);
    await gebruiker.click(within(vraag).getByRole('button', { name: /Annuleren/ }));
    expect(nep.vragen('uitgaand.latenVallen')).toEqual([]);
    await gebruiker.click(within(await kaart()).getByRole('button', { name: 'Laten vallen' }));
    await gebruiker.click(await screen.findByRole('button', { name: /Bevestigen/ }));
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    expect(nep.vragen('uitgaand.latenVallen')).toEqual([{ batch: nepUuid(2, 9) }]);
  });

  it('UI-505 Aanpassen hands the whole item to its dialog; the state of now asks for its own', async () => {
    const { gebruiker, daden } = await metConflict();
    await gebruiker.click(within(await kaart()).getByRole('button', { name: 'Aanpassen' }));
    expect(daden.bijAanpassen).toHaveBeenCalledWith(conflictItem(2));
    await gebruiker.click(within(await kaart()).getByRole('button', { name: 'Intrekking bevestigen' }));
    expect(daden.bijHandeling).toHaveBeenCalledWith(conflictItem(2), 'intrekking-bevestigen');
  });

  it('UI-506 twenty cards at a time', async () => {
    const conflicten = Array.from({ length: 45 }, (_, n) => ({ ...conflictItem(n + 1), kenmerk: `K-${n + 1}` }));
    const { gebruiker } = await toonUitgaand({ conflicten });
    expect(await screen.findAllByRole('article')).toHaveLength(20);
    await gebruiker.click(screen.getByRole('button', { name: 'Nog 20 tonen' }));
    await gebruiker.click(screen.getByRole('button', { name: 'Nog 5 tonen' }));
    expect(screen.getAllByRole('article')).toHaveLength(45);
    expect(screen.queryByRole('button', { name: /tonen/ })).toBeNull();
  });
});

describe('what waits', () => {
  it('UI-507 says how sure it is and why it waits, counting down what can still be undone', async () => {
    const over14 = new Date(Date.now() + 14_000).toISOString();
    const regel = (nummer: number, anders: Parameters<typeof uitgaandItem>[1]) =>
      uitgaandItem(nummer, { kenmerk: `K-${nummer}`, ...anders });
    await toonUitgaand({
      wachtend: [
        regel(1, { nietVoor: over14, wacht: { reden: 'bedenktijd', tot: over14 } }),
        regel(2, {}),
        regel(3, { wacht: { reden: 'offline', tot: null } }),
        regel(4, { wacht: { reden: 'voorganger', tot: null } }),
        regel(5, { zekerheid: 'onzeker' }),
        regel(6, { zekerheid: 'verzonden' }),
        regel(7, { zekerheid: 'wacht', wacht: { reden: 'later', tot: STRAKS } }),
        regel(8, { bestanden: { aantal: 2, bytes: 34_000_000, verstuurd: 0 } }),
        regel(9, { wacht: { reden: 'niet-ingelogd', tot: null } }),
      ],
      bevestigd: [
        regel(10, { zekerheid: 'bevestigd', bevestigdOp: '2026-11-24T07:03:00Z' }),
        regel(11, { zekerheid: 'bevestigd', bevestigdOp: '2026-11-24T07:03:00Z', alGedaanDoor: 'S. Bakker' }),
      ],
    });
    await screen.findByRole('heading', { name: 'Wacht op verzending · 9' });
    const regels = screen.getAllByRole('listitem').map((li) => li.textContent);
    expect(
      regels.map((tekst) =>
        tekst
          ?.replace(/^BRPVerblijfplaats |Onvoldoende informatie/g, ' ')
          .replace(/over 1[34] s/, 'over 14 s')
          .trim(),
      ),
    ).toEqual([
      'K-1 klaar · over 14 sOngedaan maken',
      'K-2 klaarTerughalen',
      'K-3 klaar · geen verbindingTerughalen',
      'K-4 klaar · na uw vorige besluitTerughalen',
      'K-5 onzeker · antwoord niet ontvangenNu proberen',
      'K-6 verzondenOnderweg',
      'K-7 wacht · opnieuw om 24 november 08:45Nu proberen',
      'K-8 eerst 2 bestanden, 34 MBklaarTerughalen',
      'K-9 klaar · niet ingelogdTerughalen',
      'K-10 bevestigd 08:03',
      'K-11 al gedaan door S. Bakker',
    ]);
    expect(await gebreken()).toEqual([]);
  });

  it('UI-508 takes back and tells the program, or says that it was too late', async () => {
    const { nep, gebruiker, daden } = await toonUitgaand({ wachtend: [uitgaandItem(3)] });
    await gebruiker.click(await screen.findByRole('button', { name: 'Terughalen' }));
    expect(nep.vragen('uitgaand.terughalen')).toEqual([{ batch: nepUuid(3, 9) }]);
    expect(daden.naTerughalen).toHaveBeenCalledTimes(1);
  });

  it('UI-508 says when it was too late to take back', async () => {
    const { gebruiker, daden } = await toonUitgaand({ wachtend: [uitgaandItem(3)] }, (nep) =>
      nep.antwoord('uitgaand.terughalen', () => mis({ code: 'al-verzonden' })),
    );
    await gebruiker.click(await screen.findByRole('button', { name: 'Terughalen' }));
    expect(await screen.findByText('Dit besluit is al verzonden en kan niet meer terug.')).toBeTruthy();
    expect(daden.naTerughalen).not.toHaveBeenCalled();
  });

  it('UI-509 changing what waits takes it back first, and stops when that fails', async () => {
    const { nep, gebruiker, daden } = await toonUitgaand({ wachtend: [uitgaandItem(3)] }, (n) =>
      n.antwoord('uitgaand.terughalen', () => mis({ code: 'al-verzonden' })),
    );
    const kies = async () => {
      await gebruiker.click(await screen.findByRole('button', { name: 'Meer bij Verblijfplaats BD-2026-0471' }));
      await gebruiker.click(await screen.findByRole('menuitem', { name: 'Aanpassen' }));
    };
    await kies();
    await screen.findByText('Dit besluit is al verzonden en kan niet meer terug.');
    expect(daden.bijAanpassen).not.toHaveBeenCalled();
    nep.antwoord('uitgaand.terughalen', () => goed(null));
    await kies();
    await waitFor(() => expect(daden.bijAanpassen).toHaveBeenCalledTimes(1));
  });

  it('UI-510 what may have arrived can be tried now, and not let go: it says why', async () => {
    const { nep, gebruiker } = await toonUitgaand({ wachtend: [uitgaandItem(3, { zekerheid: 'onzeker' })] });
    await gebruiker.click(await screen.findByRole('button', { name: 'Nu proberen' }));
    expect(nep.vragen('uitgaand.nuProberen')).toEqual([{ batch: nepUuid(3, 9) }]);
    await gebruiker.click(screen.getByRole('button', { name: /^Meer bij/ }));
    const vallen = await screen.findByRole('menuitem', { name: /Laten vallen/ });
    expect([vallen.getAttribute('aria-disabled'), vallen.textContent]).toEqual([
      'true',
      'Laten vallenKan niet: dit besluit kan al zijn aangekomen. Het antwoord wordt nagevraagd.',
    ]);
    expect(await gebreken()).toEqual([]);
    await gebruiker.click(vallen);
    expect(screen.queryByRole('dialog', { name: 'Uw besluit laten vallen?' })).toBeNull();
  });

  it('UI-511 what was decided in one go comes back in one go, and it says what had left', async () => {
    const bundel = nepUuid(1, 8);
    const { nep, gebruiker } = await toonUitgaand(
      {
        wachtend: [uitgaandItem(3, { bundel })],
        bundels: [{ bundel, besluit: 'Onvoldoende informatie', aantal: 12, terug: 11 }],
      },
      (n) =>
        n.antwoord('bulk.terughalen', () =>
          goed({ terug: 11, vertrokken: [{ uuid: nepUuid(1), titel: 'Pand', kenmerk: 'K-1' }] }),
        ),
    );
    expect(await screen.findByText('Onvoldoende informatie bij 12 meldingen tegelijk')).toBeTruthy();
    expect(screen.getByText('11 kunnen nog terug')).toBeTruthy();
    await gebruiker.click(screen.getByRole('button', { name: 'Alles terughalen' }));
    expect(nep.vragen('bulk.terughalen')).toEqual([{ bundel }]);
    expect(await screen.findByText('11 besluiten teruggehaald. 1 was al verzonden.')).toBeTruthy();
  });

  it('UI-512 five hundred lines: only those in view are drawn, and each says its place', async () => {
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(800);
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(1000);
    const wachtend = Array.from({ length: 500 }, (_, n) => uitgaandItem(n + 1, { kenmerk: `K-${n + 1}` }));
    await toonUitgaand({ wachtend });
    const lijst = await screen.findByRole('list', { name: 'Wacht op verzending · 500' });
    const regels = within(lijst).getAllByRole('listitem');
    expect(regels.length).toBeLessThan(80);
    expect([regels[0]?.getAttribute('aria-posinset'), regels[0]?.getAttribute('aria-setsize')]).toEqual(['1', '500']);
  });

  it('UI-513 J and K go from decision to decision', async () => {
    await toonUitgaand({
      conflicten: [conflictItem(2)],
      wachtend: [uitgaandItem(3), uitgaandItem(4, { kenmerk: 'K-4' })],
    });
    await screen.findByText('Wacht op verzending · 2');
    const doe = (id: string) =>
      [...useActieStore.getState().lagen.values()]
        .flat()
        .find((actie) => actie.id === id)
        ?.doe();
    const hier = () => document.activeElement?.textContent;
    doe('volgende');
    expect(hier()).toBe('Pand WN-88213');
    doe('volgende');
    doe('volgende');
    expect(hier()).toBe('Verblijfplaats K-4');
    doe('volgende');
    doe('vorige');
    expect(hier()).toBe('Verblijfplaats BD-2026-0471');
  });
});
