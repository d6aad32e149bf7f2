// @vitest-environment jsdom
// Deciding over many in one go: preview, taking some out, progress, what came of each, one undo; by keyboard.
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { BulkDialoog } from '../../renderer/features/bulk/bulk-dialoog.tsx';
import type { Bulksoort } from '../../shared/domain/bulk.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import type { NepBalie } from '../helpers/nep-balie.ts';
import type { NepOpties } from './nep/balie-bureau.ts';
import { nepMelding, nepUuid } from './nep/meldingen.ts';
import { meldt } from './nep/toon.tsx';
import { frisDeel, gebreken, ophouden, toonDeel } from './nep/toon-deel.tsx';

frisDeel();

/** `aantal` new BRP meldingen, and one of BAG that can't go along. */
function bureau(aantal: number) {
  const brp = Array.from({ length: aantal }, (_, n) => nepMelding({ nummer: n + 1, rij: { kenmerk: `BD-${n + 1}` } }));
  const bag = nepMelding({
    nummer: 900,
    rij: { kenmerk: 'WN-900', registratie: 'BAG', titel: 'Pand', status: 'GEREDE_TWIJFEL' },
  });
  return [...brp, bag];
}

async function toonBulk(
  aantal: number,
  soort: Bulksoort = 'onvoldoende-informatie',
  opties: NepOpties = {},
  voor?: (nep: NepBalie) => void,
) {
  const meldingen = bureau(aantal);
  const sluit = vi.fn();
  const uuids = meldingen.map((m) => m.rij.uuid);
  const alles = toonDeel(<BulkDialoog uuids={uuids} soort={soort} sluit={sluit} />, { meldingen, ...opties }, voor);
  const dialoog = await screen.findByRole('dialog', { name: `${aantal + 1} meldingen tegelijk` });
  return { ...alles, sluit, dialoog: within(dialoog) };
}

const tekstveld = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Toelichting' });
const besluiten = (nep: NepBalie) => nep.vragen('bulk.besluiten').map(({ opdrachten }) => opdrachten.length);

describe('the preview', () => {
  it('UI-540 shows what becomes of each, why one can’t, and what its melder reads', async () => {
    const { gebruiker, dialoog } = await toonBulk(2);
    await gebruiker.type(await tekstveld(), 'Zie {{{{kenmerk}}.');
    await dialoog.findByText('Zie BD-1.');
    const regels = dialoog.getAllByRole('listitem').map((li) => li.textContent);
    expect(regels).toEqual([
      'BRPVerblijfplaats BD-1Gemeld → Onvoldoende informatie',
      'BRPVerblijfplaats BD-2Gemeld → Onvoldoende informatie',
      'BAGPand WN-900Past niet bij de status van nu.',
    ]);
    expect(dialoog.getByRole('heading', { name: 'Kan · 2' })).toBeTruthy();
    expect(dialoog.getByRole('heading', { name: 'Kan niet · 1' })).toBeTruthy();
    expect(await gebreken()).toEqual([]);
  });

  it('UI-541 says once what the form still needs, and decides nothing before that', async () => {
    const { nep, gebruiker, dialoog, sluit } = await toonBulk(2);
    await dialoog.findByText('Vul eerst een toelichting in.');
    expect(dialoog.getByRole('heading', { name: 'Kan · 2' })).toBeTruthy();
    await gebruiker.click(dialoog.getByRole('button', { name: /^Bevestigen/ }));
    await gebruiker.click(dialoog.getByLabelText('Wat wilt u doen?'));
    await gebruiker.keyboard('{Control>}{Enter}{/Control}');
    expect(nep.vragen('bulk.besluiten')).toEqual([]);
    await gebruiker.keyboard('{Escape}');
    expect(sluit.mock.calls).toEqual([[false]]);
  });

  it('UI-542 the arrows go through the list, the space bar takes one out', async () => {
    const { nep, gebruiker, dialoog } = await toonBulk(3);
    await gebruiker.type(await tekstveld(), 'Wij missen een bewijs.');
    await dialoog.findByText('3 van 3 gekozen');
    const [eerste] = dialoog.getAllByRole<HTMLInputElement>('checkbox');
    eerste?.focus();
    await gebruiker.keyboard('{ArrowDown} {ArrowUp}{End}');
    expect(dialoog.getAllByRole<HTMLInputElement>('checkbox').map((v) => [v.checked, v.tabIndex])).toEqual([
      [true, -1],
      [false, -1],
      [true, 0],
    ]);
    expect(dialoog.getByText('2 van 3 gekozen')).toBeTruthy();
    await gebruiker.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('2 meldingen besloten');
    const [gevraagd] = nep.vragen('bulk.besluiten');
    expect(gevraagd?.opdrachten.map(({ uuid }) => uuid)).toEqual([nepUuid(1), nepUuid(3)]);
    expect(dialoog.getByText('Bij 1 melding kon dit niet.')).toBeTruthy();
    expect(gevraagd?.opdracht).toEqual({ soort: 'onvoldoende-informatie', toelichting: 'Wij missen een bewijs.' });
  });

  it('UI-543 all or none with one button', async () => {
    const { gebruiker, dialoog } = await toonBulk(3, 'in-behandeling-nemen');
    await dialoog.findByText('4 van 4 gekozen');
    await gebruiker.click(dialoog.getByRole('button', { name: 'Niets kiezen' }));
    expect(dialoog.getByText('Er is geen melding gekozen waarvoor dit kan.')).toBeTruthy();
    await gebruiker.click(dialoog.getByRole('button', { name: 'Alles kiezen' }));
    expect(dialoog.getByText('4 van 4 gekozen')).toBeTruthy();
  });

  it('UI-544 offers only what this role may do over many, and another kind in the same dialog', async () => {
    const { gebruiker, dialoog, unmount } = await toonBulk(1, 'aantekening');
    const keuze = await dialoog.findByLabelText<HTMLSelectElement>('Wat wilt u doen?');
    expect([...keuze.options].map((o) => o.text)).not.toContain('Verkeerde bronhouder');
    await gebruiker.selectOptions(keuze, 'Afhandelen');
    await dialoog.findByText('Kies eerst het resultaat, en of de meldingen terecht waren.');
    await gebruiker.selectOptions(dialoog.getByLabelText('Resultaat'), 'Gewijzigd');
    await gebruiker.selectOptions(dialoog.getByLabelText('Terecht gemeld?'), 'Ja');
    await waitFor(() => expect(dialoog.queryByText(/Kies eerst/)).toBeNull());
    unmount();
    const lead = await toonBulk(1, 'verkeerde-bronhouder', { rol: 'teamlead' });
    expect(await lead.dialoog.findByRole('combobox', { name: 'Bronhouder' })).toBeTruthy();
  });

  it.each([
    ['toewijzen', 'Medewerker'],
    ['inplannen', 'Waaraan wilt u denken?'],
    ['label', 'Label'],
    ['aantekening', 'Aantekening'],
    ['in-behandeling-nemen', 'Ook meldingen van collega’s overnemen'],
    ['intrekking-bevestigen', 'Toelichting'],
    ['afhandelen', 'De melders zijn op de hoogte'],
  ] as const)('UI-545 %s asks for its own fields, without a fault of axe', async (soort, veld) => {
    const { dialoog } = await toonBulk(1, soort);
    expect(await dialoog.findByLabelText(veld)).toBeTruthy();
    await dialoog.findAllByRole('listitem');
    expect(await gebreken()).toEqual([]);
  });
});

describe('the faces', () => {
  it('UI-546 loading, failed and empty', async () => {
    const los: (() => void)[] = [];
    const { nep, gebruiker, dialoog } = await toonBulk(1, 'toewijzen', {}, (n) => {
      n.antwoord('bulk.voorbeeld', () => mis({ code: 'onverwacht' }));
      ophouden(n, 'bulk.voorbeeld', los);
    });
    expect(await dialoog.findByText('Bezig met nakijken')).toBeTruthy();
    await waitFor(() => expect(los).toHaveLength(1));
    await meldt(() => los.shift()?.());
    expect(await dialoog.findByText('De meldingen zijn niet na te kijken')).toBeTruthy();
    expect(await gebreken()).toEqual([]);
    nep.antwoord('bulk.voorbeeld', () => goed([]));
    await gebruiker.click(dialoog.getByRole('button', { name: 'Opnieuw proberen' }));
    await waitFor(() => expect(los).toHaveLength(1));
    await meldt(() => los.shift()?.());
    expect(await dialoog.findByText('Geen van deze meldingen is hier nog.')).toBeTruthy();
  });
});

describe('deciding', () => {
  it('UI-547 goes in pieces of one bundle with progress, and stops when the person says so', async () => {
    const los: (() => void)[] = [];
    const { nep, gebruiker, dialoog } = await toonBulk(120, 'in-behandeling-nemen', {}, (n) =>
      ophouden(n, 'bulk.besluiten', los),
    );
    await gebruiker.click(await dialoog.findByRole('button', { name: /^Bevestigen voor 121/ }));
    expect(await dialoog.findByText('0 van 121 besloten')).toBeTruthy();
    await meldt(() => los.shift()?.());
    expect(await dialoog.findByText('50 van 121 besloten')).toBeTruthy();
    expect(await gebreken()).toEqual([]);
    await gebruiker.click(dialoog.getByRole('button', { name: 'Stoppen' }));
    await meldt(() => los.shift()?.());
    expect(await dialoog.findByText('100 meldingen besloten')).toBeTruthy();
    expect(dialoog.getByText('U bent gestopt. 21 meldingen zijn niet besloten.')).toBeTruthy();
    expect(besluiten(nep)).toEqual([50, 50]);
    expect(nep.vragen('bulk.besluiten').map(({ bundel }) => bundel)).toEqual([null, nepUuid(1, 8)]);
  });

  it('UI-548 says of each that was left out why, and undoes all with Z, naming what had left', async () => {
    const { nep, gebruiker, dialoog, sluit } = await toonBulk(2, 'in-behandeling-nemen', {}, (n) => {
      n.antwoord('bulk.besluiten', ({ opdrachten }) =>
        goed({
          bundel: nepUuid(1, 8),
          bedenktijd: 10,
          uitslagen: opdrachten.map(({ uuid }, i) => ({
            uuid,
            batch: uuid,
            waarom: i === 1 ? 'beeld-gewijzigd' : null,
          })),
        }),
      );
      n.antwoord('bulk.terughalen', () =>
        goed({ terug: 1, vertrokken: [{ uuid: nepUuid(1), titel: 'Verblijfplaats', kenmerk: 'BD-1' }] }),
      );
    });
    await gebruiker.click(await dialoog.findByRole('button', { name: /^Bevestigen voor 3/ }));
    await dialoog.findByText('2 meldingen besloten');
    expect(dialoog.getByText('1 melding is overgeslagen')).toBeTruthy();
    expect(dialoog.getByText('Is net veranderd. Bekijk haar opnieuw.')).toBeTruthy();
    expect(dialoog.getByRole('button', { name: /Alles ongedaan maken \(nog (10|9) s\)/ })).toBeTruthy();
    expect(await gebreken()).toEqual([]);
    await gebruiker.keyboard('z');
    expect(await dialoog.findByText('1 besluit ongedaan gemaakt.')).toBeTruthy();
    expect(dialoog.getByText('1 was al verzonden:')).toBeTruthy();
    expect(nep.vragen('bulk.terughalen')).toEqual([{ bundel: nepUuid(1, 8) }]);
    await gebruiker.keyboard('z{Escape}');
    expect(nep.vragen('bulk.terughalen')).toHaveLength(1);
    expect(sluit.mock.calls).toEqual([[true]]);
    await gebruiker.click(dialoog.getByRole('button', { name: 'Terug naar het formulier' }));
    expect(await dialoog.findByRole('button', { name: /^Bevestigen voor 3/ })).toBeTruthy();
  });

  it('UI-549 a fault half-way keeps what was decided, and says so', async () => {
    let keer = 0;
    const { gebruiker, dialoog } = await toonBulk(60, 'in-behandeling-nemen', {}, (n) =>
      n.antwoord('bulk.besluiten', ({ opdrachten }) => {
        keer += 1;
        if (keer > 1) return mis({ code: 'schijf-vol' });
        return goed({
          bundel: nepUuid(1, 8),
          bedenktijd: 10,
          uitslagen: opdrachten.map(({ uuid }) => ({ uuid, batch: uuid, waarom: null })),
        });
      }),
    );
    await gebruiker.click(await dialoog.findByRole('button', { name: /^Bevestigen voor 61/ }));
    await dialoog.findByText('50 meldingen besloten');
    expect(dialoog.getByRole('alert').textContent).toMatch(/De schijf is vol/);
    expect(dialoog.getByText('U bent gestopt. 11 meldingen zijn niet besloten.')).toBeTruthy();
  });
});
