// @vitest-environment jsdom
// Marks in the window: placing one, writing it beside its file, the list with its faces, and going both ways.
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import type { Merk } from '../../shared/ipc/vormen/dossier.ts';
import { bestand, KAN, metPaneel, speelKader, TOONT } from './nep/bijlage-paneel.tsx';
import { nepUuid } from './nep/meldingen.ts';
import { frisVenster } from './nep/toon.tsx';

frisVenster();
vi.mock('../../renderer/features/bijlage/hartslag.ts', () => ({
  beginHartslag: () => ({ antwoord: () => {}, stop: () => {} }),
}));

const VAK = { pagina: 2, x: 0.1, y: 0.2, breedte: 0.3, hoogte: 0.05 };
const PLAATS = { page: 2, x: 0.1, y: 0.2, width: 0.3, height: 0.05 };
const STAND = { soort: 'stand', pagina: 1, paginas: 4, zoom: 1, passend: null, draaiing: 0 } as const;
const BLAD = { pagina: 1, x: 0, y: 0, breedte: 400, hoogte: 800, draaiing: 0, schaal: 1 } as const;

function merk(nummer: number, meer: Partial<Merk> = {}): Merk {
  return {
    uuid: nepUuid(nummer, 8),
    nummer,
    bijlage: nepUuid(1, 7),
    bestandsnaam: 'bestand-1.pdf',
    plaats: PLAATS,
    reden: null,
    attribuut: 'Huisnummer',
    tekst: `Bewijs ${nummer}`,
    wie: 'S. Bakker',
    geannoteerdOp: '2026-11-23T08:00:00Z',
    zichtbaar: 'eigen',
    zekerheid: 'bevestigd',
    ...meer,
  };
}

async function metMerken(merken: readonly Merk[] = []) {
  const scherm = await metPaneel([bestand(1), bestand(2)], {}, () => {}, { merken: [...merken] });
  const kader = speelKader(scherm.paneel);
  await kader.zegt(TOONT);
  await kader.zegt(STAND);
  await kader.zegt({ soort: 'bladen', bladen: [BLAD] });
  return { ...scherm, kader, regio: screen.getByRole('region', { name: /^Melding / }) };
}

type Scherm = Awaited<ReturnType<typeof metMerken>>;
const laatst = ({ kader }: Scherm, soort: string) => kader.gehoord.findLast((bericht) => bericht.soort === soort);

describe('making a mark', () => {
  it('UI-760 a rectangle that is drawn is written beside the file, and sent with its place and attribute', async () => {
    const scherm = await metMerken();
    const { gebruiker, paneel, kader, nep } = scherm;
    await gebruiker.click(within(paneel).getByRole('button', { name: 'Markeren' }));
    await kader.zegt({ soort: 'tik', nummer: 1 });
    expect(laatst(scherm, 'markeer')).toEqual({ soort: 'markeer', aan: true });
    await kader.zegt({ soort: 'vak', vak: VAK });
    const vorm = await within(paneel).findByRole('region', { name: 'Nieuwe markering' });
    expect(within(vorm).getByText('Pagina 2')).toBeTruthy();
    await gebruiker.click(await within(vorm).findByRole('button', { name: /^Bevestigen/ }));
    expect(within(vorm).getByText('Schrijf een aantekening.')).toBeTruthy();
    await gebruiker.type(within(vorm).getByRole('textbox', { name: 'Aantekening' }), 'Dit bewijst 21');
    await gebruiker.selectOptions(within(vorm).getByLabelText('Waar zegt dit iets over?'), 'Huisnummer');
    await gebruiker.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(nep.vragen('melding.besluiten')).toHaveLength(1));
    expect(nep.vragen('melding.besluiten')[0]?.opdracht).toEqual({
      soort: 'aantekening',
      tekst: 'Dit bewijst 21',
      zichtbaar: 'eigen',
      bijlage: nepUuid(1, 7),
      plaats: PLAATS,
      attribuut: 'Huisnummer',
    });
    await waitFor(() => expect(within(paneel).queryByRole('region', { name: 'Nieuwe markering' })).toBeNull());
    expect(screen.getByText(/^Markering wordt over/)).toBeTruthy();
  });

  it('UI-761 the keyboard places, moves and sizes a rectangle; Esc stops, and closes only then', async () => {
    const scherm = await metMerken();
    const { gebruiker, kader } = scherm;
    const nieuw = async () => {
      await kader.zegt({ soort: 'tik', nummer: 1 });
      const bericht = laatst(scherm, 'merken');
      return bericht?.soort === 'merken' ? bericht.nieuw : null;
    };
    await gebruiker.keyboard('h{ArrowRight}');
    const begin = await nieuw();
    expect(begin).toMatchObject({ pagina: 1 });
    await gebruiker.keyboard('{ArrowRight}{Shift>}{ArrowDown}{/Shift}');
    const na = await nieuw();
    expect((na?.x ?? 0) - (begin?.x ?? 0)).toBeCloseTo(8 / 400, 9);
    expect((na?.hoogte ?? 0) - (begin?.hoogte ?? 0)).toBeCloseTo(8 / 800, 9);
    await kader.zegt({ soort: 'vaktoets', toets: 'links', maat: false });
    expect((await nieuw())?.x).toBeCloseTo(begin?.x ?? 0, 9);
    await gebruiker.keyboard('{Escape}');
    expect([await nieuw(), screen.queryByRole('region', { name: /^Bijlage / }) === null]).toEqual([null, false]);
    await gebruiker.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: /^Bijlage / })).toBeNull();
  });

  it('UI-762 begins with the text that is selected, else with what was found; a frame that lies is not believed', async () => {
    const { gebruiker, paneel, kader } = await metMerken();
    await kader.zegt({ soort: 'tekstvak', bron: 'vondst', vakken: [{ ...VAK, pagina: 3 }] });
    await kader.zegt({ soort: 'tekstvak', bron: 'selectie', vakken: [VAK, { ...VAK, pagina: 3 }] });
    await kader.zegt({ soort: 'tekstvak', bron: 'selectie', vakken: [{ ...VAK, x: -4 }] });
    await kader.zegt({ soort: 'vak', vak: { ...VAK, breedte: 9 } });
    await kader.zegt({ soort: 'merk', nummer: 77 });
    await gebruiker.keyboard('h');
    const vorm = await within(paneel).findByRole('region', { name: 'Nieuwe markering' });
    expect(within(vorm).getByText('Pagina 2')).toBeTruthy();
    expect(within(vorm).getByText(/loopt door op de volgende pagina/)).toBeTruthy();
  });

  it('UI-763 a file without pages takes a note on the whole', async () => {
    const { gebruiker, paneel, kader, nep } = await metMerken();
    await kader.zegt({ ...TOONT, vorm: 'tekst', kan: { ...KAN, merken: false } });
    await gebruiker.click(within(paneel).getByRole('button', { name: 'Notitie bij dit bestand' }));
    const vorm = await within(paneel).findByRole('region', { name: 'Nieuwe markering' });
    expect(within(vorm).getByText('Het hele bestand')).toBeTruthy();
    await gebruiker.type(await within(vorm).findByRole('textbox', { name: 'Aantekening' }), 'Zie alinea 2');
    await gebruiker.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(nep.vragen('melding.besluiten')).toHaveLength(1));
    expect(nep.vragen('melding.besluiten')[0]?.opdracht).toEqual({
      soort: 'aantekening',
      tekst: 'Zie alinea 2',
      zichtbaar: 'eigen',
      bijlage: nepUuid(1, 7),
    });
  });
});

describe('the marks of a dossier', () => {
  it('UI-764 each says who, where and how sure it is; what can’t be gone to says why', async () => {
    const { regio, kader } = await metMerken([
      merk(1),
      merk(2, { zekerheid: 'klaar', wie: 'M. Jansen' }),
      merk(3, { zekerheid: 'geparkeerd', attribuut: null }),
      merk(4, { reden: 'bestand-onbekend', bestandsnaam: null, plaats: null }),
      merk(5, { reden: 'plaats-onbruikbaar', plaats: null }),
      merk(6, { plaats: { ...PLAATS, page: 9 } }),
      merk(7, { zekerheid: 'vervallen' }),
    ]);
    const regels = within(within(regio).getByRole('list', { name: 'Markeringen' })).getAllByRole('listitem');
    expect(regels.map((regel) => within(regel).queryByRole('button', { name: /tonen/ }) !== null)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(within(regels[3] ?? regio).getByText(/hoort niet \(meer\) bij deze melding/)).toBeTruthy();
    expect(within(regels[4] ?? regio).getByText(/plaats van deze markering is niet te lezen/)).toBeTruthy();
    expect(within(regels[5] ?? regio).getByText('Pagina 9 bestaat niet in dit bestand: het heeft er 4.')).toBeTruthy();
    expect(within(regels[0] ?? regio).getByText('bestand-1.pdf, pagina 2')).toBeTruthy();
    // In the file: what can be drawn, each as sure as it is; no word of a note.
    const getekend = kader.gehoord.findLast((bericht) => bericht.soort === 'merken');
    expect(getekend).toEqual({
      soort: 'merken',
      merken: [
        { nummer: 1, vak: VAK, stand: 'vast' },
        { nummer: 2, vak: VAK, stand: 'onderweg' },
        { nummer: 3, vak: VAK, stand: 'niet-aangekomen' },
        { nummer: 6, vak: { ...VAK, pagina: 9 }, stand: 'vast' },
      ],
      gekozen: null,
      nieuw: null,
    });
  });

  it('UI-765 from the line and from the attribute to the place, and from the place to the line and the attribute', async () => {
    const scherm = await metMerken([merk(1)]);
    const { gebruiker, regio, kader, paneel } = scherm;
    await gebruiker.click(within(regio).getByRole('button', { name: 'Markering 1 tonen: bestand-1.pdf, pagina 2' }));
    await kader.zegt({ soort: 'tik', nummer: 1 });
    expect(laatst(scherm, 'toon-vak')).toEqual({ soort: 'toon-vak', vak: VAK });
    expect(document.activeElement).toBe(paneel);
    expect(within(paneel).getByText('Markering 1 op pagina 2.')).toBeTruthy();
    await kader.zegt({ soort: 'merk', nummer: 1 });
    const regel = within(regio).getByRole('button', { name: 'Markering 1 tonen: bestand-1.pdf, pagina 2' });
    await waitFor(() => expect(document.activeElement).toBe(regel));
    await gebruiker.click(within(regio).getByRole('button', { name: 'Naar Huisnummer in het verschil' }));
    const bijGegeven = within(regio).getByRole('button', { name: /^Markering 1 bij Huisnummer tonen/ });
    expect(document.activeElement).toBe(bijGegeven);
    const eerder = kader.gehoord.length;
    await gebruiker.click(bijGegeven);
    await kader.zegt({ soort: 'tik', nummer: 2 });
    expect(kader.gehoord.slice(eerder).map(({ soort }) => soort)).toContain('toon-vak');
  });

  it('UI-766 have no faults that axe finds: the list, the help and the form', async () => {
    const { paneel, regio, kader, gebruiker } = await metMerken([merk(1), merk(4, { reden: 'plaats-onbruikbaar' })]);
    const gebreken = async (waar: HTMLElement): Promise<string[]> => {
      const { violations } = await axe.run(waar, { rules: { 'color-contrast': { enabled: false } }, iframes: false });
      return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
    };
    const gevonden = [await gebreken(regio)];
    await gebruiker.click(within(paneel).getByRole('button', { name: 'Markeren' }));
    gevonden.push(await gebreken(paneel));
    await kader.zegt({ soort: 'vak', vak: VAK });
    await within(paneel).findByRole('textbox', { name: 'Aantekening' });
    gevonden.push(await gebreken(paneel));
    expect(gevonden).toEqual([[], [], []]);
  });
});
