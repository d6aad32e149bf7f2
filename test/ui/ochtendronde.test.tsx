// @vitest-environment jsdom
// The morning round: its beginning, one melding at a time, going on by itself, and the report.
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useActieStore } from '../../renderer/api/acties.ts';
import { Ochtendronde } from '../../renderer/features/ochtendronde/ochtendronde.tsx';
import { eerstOpen, volgendeOpen } from '../../renderer/features/ochtendronde/plek.ts';
import { verslagtekst } from '../../renderer/teksten/ochtendronde.ts';
import type { Ronde, Rondestap } from '../../shared/ipc/vormen/ochtendronde.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import type { NepBalie } from '../helpers/nep-balie.ts';
import { nepUuid } from './nep/meldingen.ts';
import { meldt } from './nep/toon.tsx';
import { frisDeel, gebreken, ophouden, toonDeel } from './nep/toon-deel.tsx';
import { rondestap, rondeverslag } from './nep/uitgaand-bureau.ts';

frisDeel();

/** A round that the test changes as the backend would: skipping, deciding, beginning. */
function maakRonde(begin: Ronde) {
  const stand = { ronde: begin };
  return {
    stand,
    hang: (nep: NepBalie) => {
      nep.antwoord('ochtendronde.lijst', () => goed(stand.ronde));
      nep.antwoord('ochtendronde.beginnen', () => {
        stand.ronde = { ...stand.ronde, begonnen: true, erbij: 0 };
        return goed(null);
      });
      nep.antwoord('ochtendronde.overslaan', ({ uuid, over }) => {
        zet(nep, uuid, { uitkomst: over ? 'overgeslagen' : null });
        return goed(null);
      });
    },
    zet,
  };
  function zet(nep: NepBalie, uuid: string, anders: Partial<Rondestap>): void {
    const stappen = stand.ronde.stappen.map((stap) => (stap.uuid === uuid ? { ...stap, ...anders } : stap));
    stand.ronde = { ...stand.ronde, stappen };
    nep.zend('uitgaand.gewijzigd', {});
  }
}

const DRIE: Ronde = {
  begonnen: false,
  erbij: 0,
  stappen: [
    rondestap(nepUuid(1), { reden: 'conflict' }),
    rondestap(nepUuid(2), { reden: 'te-laat' }),
    rondestap(nepUuid(3)),
  ],
};

async function toonRonde(ronde: Ronde, voor: (nep: NepBalie) => void = () => {}) {
  const stop = vi.fn();
  const bord = maakRonde(ronde);
  const alles = toonDeel(
    <Ochtendronde
      toonDossier={(uuid) => <section aria-label={`Dossier ${uuid.slice(-1)}`} />}
      toonConflict={(uuid) => <section aria-label={`Conflict ${uuid.slice(-1)}`} />}
      stop={stop}
    />,
    {},
    (nep) => {
      bord.hang(nep);
      voor(nep);
    },
  );
  return { ...alles, stop, bord };
}

const toets = (id: string) =>
  meldt(() =>
    [...useActieStore.getState().lagen.values()]
      .flat()
      .find((actie) => actie.id === id)
      ?.doe(),
  );
const dossier = (nummer: number) => screen.findByRole('region', { name: `Dossier ${nummer}` });

describe('the beginning', () => {
  it('UI-560 says what it holds by reason, and begins with Enter', async () => {
    const { nep, gebruiker } = await toonRonde(DRIE);
    expect(await screen.findByText('3 meldingen vragen vandaag aandacht')).toBeTruthy();
    expect(screen.getAllByRole('term').map((t) => t.textContent)).toEqual(['Conflict', 'Te laat', 'Nieuw']);
    expect(await gebreken()).toEqual([]);
    await gebruiker.keyboard('{Enter}');
    await dossier(1);
    expect(nep.vragen('ochtendronde.beginnen')).toEqual([{ opnieuw: false }]);
  });

  it('UI-561 later the same day it goes on where one was', async () => {
    const [een, twee, drie] = DRIE.stappen;
    if (!een || !twee || !drie) throw new Error('drie');
    const { nep, gebruiker } = await toonRonde({
      ...DRIE,
      begonnen: true,
      stappen: [{ ...een, uitkomst: 'gedaan' }, twee, drie],
    });
    await gebruiker.click(await screen.findByRole('button', { name: 'Verdergaan' }));
    await dossier(2);
    expect(screen.getByText('2 van 3')).toBeTruthy();
    expect(nep.vragen('ochtendronde.beginnen')).toEqual([]);
  });

  it('UI-562 the other faces: nothing to do, loading, failed', async () => {
    const leeg = await toonRonde({ begonnen: false, stappen: [], erbij: 0 });
    expect(await screen.findByText('Niets vraagt vandaag aandacht')).toBeTruthy();
    expect(await gebreken()).toEqual([]);
    await leeg.gebruiker.click(screen.getByRole('button', { name: 'Terug naar Werkvoorraad' }));
    expect(leeg.stop).toHaveBeenCalledTimes(1);
    leeg.unmount();
    const los: (() => void)[] = [];
    await toonRonde(DRIE, (nep) => {
      nep.antwoord('ochtendronde.lijst', () => mis({ code: 'onverwacht' }));
      ophouden(nep, 'ochtendronde.lijst', los);
    });
    expect(screen.getByText('Bezig met laden')).toBeTruthy();
    await meldt(() => los.shift()?.());
    expect(await screen.findByText('De ochtendronde is niet te openen')).toBeTruthy();
    expect(await gebreken()).toEqual([]);
  });
});

describe('under way', () => {
  it('UI-563 shows one melding with why it is there; of a conflict its choices too', async () => {
    const { gebruiker } = await toonRonde(DRIE);
    await gebruiker.click(await screen.findByRole('button', { name: 'Beginnen' }));
    await dossier(1);
    expect(screen.getByRole('region', { name: 'Conflict 1' })).toBeTruthy();
    expect(screen.getByText('1 van 3')).toBeTruthy();
    expect(screen.getByText('Melding 1 van 3: Conflict.')).toBeTruthy();
    expect(await gebreken()).toEqual([]);
  });

  it('UI-564 a decision goes on by itself; skipping and looking back by key', async () => {
    const { nep, gebruiker, bord } = await toonRonde(DRIE);
    await gebruiker.click(await screen.findByRole('button', { name: 'Beginnen' }));
    await dossier(1);
    await meldt(() => bord.zet(nep, nepUuid(1), { uitkomst: 'gedaan', soort: null }));
    await dossier(2);
    await toets('ronde-verder');
    await dossier(3);
    expect(nep.vragen('ochtendronde.overslaan')).toEqual([{ uuid: nepUuid(2), over: true }]);
    await toets('ronde-terug');
    await dossier(2);
    expect(screen.getByText('Overgeslagen')).toBeTruthy();
    await toets('ronde-terug');
    await dossier(1);
    expect(screen.getByText('Gedaan')).toBeTruthy();
    await toets('volgende');
    await dossier(3);
    expect(nep.vragen('ochtendronde.overslaan')).toHaveLength(1);
  });

  it('UI-565 what was taken back is open again, and the round does not jump away from where one is', async () => {
    const { nep, gebruiker, bord } = await toonRonde(DRIE);
    await gebruiker.click(await screen.findByRole('button', { name: 'Beginnen' }));
    await dossier(1);
    await meldt(() => bord.zet(nep, nepUuid(1), { uitkomst: 'gedaan' }));
    await dossier(2);
    await meldt(() => bord.zet(nep, nepUuid(1), { uitkomst: null }));
    await dossier(2);
    await toets('volgende');
    await dossier(3);
    await toets('volgende');
    await dossier(1);
  });

  it('UI-566 stops when asked', async () => {
    const { gebruiker, stop } = await toonRonde(DRIE);
    await gebruiker.click(await screen.findByRole('button', { name: 'Beginnen' }));
    await dossier(1);
    await toets('terug');
    expect(stop).toHaveBeenCalledTimes(1);
  });
});

describe('the end', () => {
  const KLAAR: Ronde = {
    begonnen: true,
    erbij: 2,
    stappen: [
      rondestap(nepUuid(1), { uitkomst: 'gedaan', soort: 'afhandelen' }),
      rondestap(nepUuid(2), { uitkomst: 'overgeslagen' }),
    ],
  };
  const VERSLAG = rondeverslag({
    gedaan: [
      { soort: 'in-behandeling-nemen', aantal: 8 },
      { soort: null, aantal: 1 },
    ],
    overgeslagen: 1,
    blijft: [
      { klok: 'te-laat', aantal: 3 },
      { klok: 'vandaag', aantal: 0 },
      { klok: 'geen-termijn', aantal: 5 },
    ],
  });

  it('UI-567 reports what was done, skipped and stays, and copies that without anything of a person', async () => {
    let gekopieerd = '';
    document.execCommand = () => {
      const event = new Event('copy', { cancelable: true });
      const clipboardData = { setData: (_: string, tekst: string) => (gekopieerd = tekst) };
      document.dispatchEvent(Object.assign(event, { clipboardData }));
      return true;
    };
    const { gebruiker } = await toonRonde(KLAAR, (nep) => nep.antwoord('ochtendronde.verslag', () => goed(VERSLAG)));
    expect(await screen.findByText('In behandeling 8 · Conflict opgelost 1')).toBeTruthy();
    expect(await gebreken()).toEqual([]);
    await gebruiker.click(screen.getByRole('button', { name: 'Verslag kopiëren' }));
    expect(screen.getByText('Het verslag staat op het klembord.')).toBeTruthy();
    expect(gekopieerd).toBe(
      [
        'Ochtendronde 24 november 2026',
        'Gedaan: 9 (In behandeling 8, Conflict opgelost 1)',
        'Overgeslagen: 1',
        'Dit blijft staan bij u of bij niemand: 3 te laat, 5 zonder termijn',
      ].join('\n'),
    );
    Reflect.deleteProperty(document, 'execCommand');
  });

  it('UI-568 takes up what was skipped, and what came in since', async () => {
    const { nep, gebruiker } = await toonRonde(KLAAR, (n) => n.antwoord('ochtendronde.verslag', () => goed(VERSLAG)));
    await gebruiker.click(await screen.findByRole('button', { name: '2 nieuwe meldingen erbij doen' }));
    expect(nep.vragen('ochtendronde.beginnen')).toEqual([{ opnieuw: false }]);
    await gebruiker.click(await screen.findByRole('button', { name: '1 overgeslagen melding alsnog doen' }));
    expect(nep.vragen('ochtendronde.overslaan')).toEqual([{ uuid: nepUuid(2), over: false }]);
    await dossier(2);
  });

  it('UI-569 an empty report is a report', () => {
    expect(verslagtekst(rondeverslag({ nietBekeken: 2, vervallen: 1 }))).toBe(
      [
        'Ochtendronde 24 november 2026',
        'Gedaan: 0',
        'Overgeslagen: 0',
        'Niet meer nodig: 1',
        'Niet bekeken: 2',
        'Dit blijft staan bij u of bij niemand: niets',
      ].join('\n'),
    );
  });
});

describe('where to go', () => {
  it('UI-570 first and next open, around the corner, and the end', () => {
    const stappen = ['gedaan', null, 'overgeslagen', null].map(
      (uitkomst) => ({ uitkomst }) as Pick<Rondestap, 'uitkomst'>,
    );
    expect([eerstOpen(stappen), volgendeOpen(stappen, 1), volgendeOpen(stappen, 3)]).toEqual([1, 3, 1]);
    const af = stappen.map(() => ({ uitkomst: 'gedaan' as const }));
    expect([eerstOpen(af), volgendeOpen(af, 1), volgendeOpen(af, 3), eerstOpen([])]).toEqual([3, 2, 3, 0]);
  });
});
