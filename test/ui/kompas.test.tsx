// @vitest-environment jsdom
// The kompas on the screen: its proposal in the dialog taken with Enter, the circle, many at once, and the file with places.
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BesluitDialoog } from '../../renderer/features/besluit/besluit-dialoog.tsx';
import { BulkDialoog } from '../../renderer/features/bulk/bulk-dialoog.tsx';
import { Plaatsen } from '../../renderer/features/instellingen/plaatsen.tsx';
import { bewijszin, GEENZIN, grond, plaatsenfoutzin } from '../../renderer/teksten/kompas.ts';
import { BEWIJSBRONNEN } from '../../shared/domain/kompas/bewijs.ts';
import { GEENREDENEN } from '../../shared/domain/kompas/kompas.ts';
import type { Dossier } from '../../shared/ipc/vormen/dossier.ts';
import type { Bewijsvorm, Kompasvorm } from '../../shared/ipc/vormen/kompas.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import type { NepBalie } from '../helpers/nep-balie.ts';
import { NU, nepMelding, nepUuid } from './nep/meldingen.ts';
import { frisDeel, gebreken, toonDeel } from './nep/toon-deel.tsx';

frisDeel();

const BEWIJS: Bewijsvorm = {
  bron: 'plaats',
  naar: ['Nieuwegein'],
  steun: false,
  waarde: 'Nieuwegein',
  veld: 'Woonplaatsnaam',
  voorheen: null,
  eigen: false,
};
const VOORSTEL: Kompasvorm = {
  uitkomst: 'voorstel',
  bronhouder: { code: '0356', naam: 'Nieuwegein' },
  trefkans: 'midden',
  voor: [BEWIJS],
  tegen: [],
  pingpong: null,
  gaatOpIn: null,
};
const GEEN: Kompasvorm = {
  uitkomst: 'geen',
  waarom: 'tegenspraak',
  bewijs: [BEWIJS, { ...BEWIJS, bron: 'bag', waarde: '0310', veld: '', naar: ['De Bilt'] }],
};

async function openDialoog(dossier: Partial<Dossier> = {}, voor: (nep: NepBalie) => void = () => {}) {
  const melding = nepMelding({ nummer: 1, dossier });
  const soort = 'verkeerde-bronhouder';
  const dialoog = { uuid: melding.rij.uuid, soort } as const;
  const alles = toonDeel(
    <BesluitDialoog dialoog={dialoog} dossier={melding.dossier} besloten={() => {}} />,
    { meldingen: [melding] },
    voor,
  );
  return { ...alles, dialoog: within(await screen.findByRole('dialog', { name: 'Verkeerde bronhouder' })) };
}

describe('the dialog', () => {
  const open = (kompas: Kompasvorm, dossier: Partial<Dossier> = {}) =>
    openDialoog(dossier, (nep) => nep.antwoord('kompas.voorstel', () => goed(kompas)));

  it('UI-1410 Enter takes the proposal and goes on to the reason; then it is decided', async () => {
    const { nep, gebruiker, dialoog } = await open(VOORSTEL);
    const vak = await dialoog.findByRole('region', { name: 'Voorstel van het kompas' });
    await within(vak).findByText('waarschijnlijk');
    expect(within(vak).getByRole('list').textContent).toBe('Woonplaatsnaam: Nieuwegein');
    const veld = dialoog.getByRole<HTMLInputElement>('combobox', { name: 'Bronhouder' });
    expect(document.activeElement).toBe(veld);
    expect(
      document.getElementById(veld.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent,
    ).toContain(
      'Voorstel van het kompas: Nieuwegein (0356), waarschijnlijk. Druk op Enter om het voorstel over te nemen.',
    );
    expect(await gebreken()).toEqual([]);
    await gebruiker.keyboard('{Enter}');
    expect(veld.value).toBe('Nieuwegein (0356)');
    expect(document.activeElement).toBe(dialoog.getByRole('textbox', { name: 'Toelichting' }));
    await gebruiker.keyboard('Woont daar.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(nep.vragen('melding.besluiten')).toHaveLength(1));
    expect(nep.vragen('melding.besluiten')[0]?.opdracht).toEqual({
      soort: 'verkeerde-bronhouder',
      bronhouder: '0356',
      toelichting: 'Woont daar.',
    });
  });

  it('UI-1411 who types chooses himself: Enter takes what the list has', async () => {
    const { gebruiker, dialoog } = await open(VOORSTEL);
    await dialoog.findByText('waarschijnlijk');
    const veld = dialoog.getByRole<HTMLInputElement>('combobox', { name: 'Bronhouder' });
    await gebruiker.type(veld, 'hout');
    await screen.findByRole('option', { name: /Houten/ });
    await gebruiker.keyboard('{Enter}');
    expect(veld.value).toBe('Houten (0321)');
    expect(dialoog.getByRole('button', { name: 'Overnemen' })).toBeTruthy();
    await gebruiker.click(dialoog.getByRole('button', { name: 'Overnemen' }));
    expect(veld.value).toBe('Nieuwegein (0356)');
    expect(dialoog.queryByRole('button', { name: 'Overnemen' })).toBeNull();
  });

  it('UI-1412 without a proposal it says why and what it read, and Enter takes nothing', async () => {
    const { nep, gebruiker, dialoog } = await open(GEEN);
    await dialoog.findByText('Geen voorstel.');
    const vak = dialoog.getByRole('region', { name: 'Voorstel van het kompas' });
    expect(vak.textContent).toContain('De aanwijzingen spreken elkaar tegen.');
    expect(
      within(vak)
        .getAllByRole('listitem')
        .map((li) => li.textContent),
    ).toEqual(['Woonplaatsnaam: Nieuwegein', 'De BAG-identificatie begint met 0310 → De Bilt']);
    await gebruiker.keyboard('{Enter}');
    expect(dialoog.getByRole<HTMLInputElement>('combobox', { name: 'Bronhouder' }).value).toBe('');
    expect(nep.vragen('melding.besluiten')).toEqual([]);
    expect(await gebreken()).toEqual([]);
  });

  it('UI-1412 says so when the kompas can’t be asked; one can choose all the same', async () => {
    const { dialoog } = await openDialoog({}, (nep) =>
      nep.antwoord('kompas.voorstel', () => mis({ code: 'onverwacht' })),
    );
    expect(await dialoog.findByText(/kan nu niets voorstellen/)).toBeTruthy();
  });

  it('UI-1413 warns when it would go back to who sent it, with his reason', async () => {
    const schakel = { vanaf: NU, tot: null, hoe: 'gemeld', reden: null, onderweg: false } as const;
    const { gebruiker, dialoog } = await open(
      {
        ...VOORSTEL,
        trefkans: 'laag',
        tegen: [{ ...BEWIJS, bron: 'bag', waarde: '0344', veld: '', naar: ['Utrecht'], eigen: true }],
      },
      {
        bronhouders: [
          { ...schakel, code: '0356', naam: 'Nieuwegein', tot: '2026-11-20T09:00:00Z' },
          { ...schakel, code: '0344', naam: 'Utrecht', hoe: 'doorgestuurd', reden: 'Woont in Utrecht.' },
        ],
      },
    );
    await dialoog.findByText('mogelijk');
    await gebruiker.keyboard('{Enter}');
    expect(
      await dialoog.findByText(
        'Nieuwegein stuurde deze melding op 20 november 2026 zelf door. Reden toen: “Woont in Utrecht”. Bel eerst, anders blijft zij rondgaan.',
      ),
    ).toBeTruthy();
    expect(dialoog.getByText('Hier spreekt iets tegen')).toBeTruthy();
    expect(await gebreken()).toEqual([]);
  });

  it('UI-1414 an option found by a former name says so, and {{bestemming}} is filled in by the choice', async () => {
    const { gebruiker, dialoog } = await openDialoog({}, (nep) =>
      nep.antwoord('bronhouders.zoeken', ({ zoek }) =>
        goed(zoek === 'haren' ? [{ code: '0014', naam: 'Groningen', voorheen: 'Haren' }] : []),
      ),
    );
    await gebruiker.type(dialoog.getByRole('textbox', { name: 'Toelichting' }), 'Hoort bij {{{{bestemming}}.');
    await gebruiker.type(dialoog.getByRole('combobox', { name: 'Bronhouder' }), 'haren');
    expect((await screen.findByRole('option')).textContent).toBe('Groningen (0014)voorheen Haren');
    await gebruiker.keyboard('{Enter}');
    expect(dialoog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Toelichting' }).value).toBe(
      'Hoort bij Groningen.',
    );
  });
});

describe('many at once', () => {
  const meldingen = [1, 2, 3, 4].map((nummer) => nepMelding({ nummer, rij: { kenmerk: `BD-${nummer}` } }));
  const uuids = meldingen.map((m) => m.rij.uuid);
  const KOMPASSEN: readonly Kompasvorm[] = [
    VOORSTEL,
    { ...VOORSTEL, bronhouder: { code: '0321', naam: 'Houten' }, trefkans: 'hoog' },
    { ...VOORSTEL, bronhouder: { code: '0310', naam: 'De Bilt' }, trefkans: 'laag' },
    GEEN,
  ];

  async function open(voor: (nep: NepBalie) => void = () => {}) {
    const alles = toonDeel(
      <BulkDialoog uuids={uuids} soort="verkeerde-bronhouder" sluit={() => {}} />,
      { meldingen, rol: 'teamlead' },
      (nep) => {
        nep.antwoord('kompas.voorstellen', () =>
          goed(uuids.map((uuid, i) => ({ uuid, kompas: KOMPASSEN[i] ?? GEEN }))),
        );
        voor(nep);
      },
    );
    const dialoog = within(await screen.findByRole('dialog', { name: '4 meldingen tegelijk' }));
    await alles.gebruiker.type(await dialoog.findByRole('textbox', { name: 'Toelichting' }), 'Elders.');
    return { ...alles, dialoog };
  }
  const besloten = (nep: NepBalie) =>
    nep.vragen('bulk.besluiten').flatMap(({ opdrachten }) => opdrachten.map(({ uuid, naar }) => [uuid, naar]));

  it('UI-1420 each goes where the kompas points; what is doubtful is not ticked, what has no proposal is set aside', async () => {
    const { nep, gebruiker, dialoog } = await open();
    await dialoog.findByText('2 van 3 gekozen');
    expect(dialoog.getAllByRole<HTMLInputElement>('checkbox').map((v) => v.checked)).toEqual([true, true, false]);
    expect(dialoog.getByRole('heading', { name: 'Zonder voorstel · 1' })).toBeTruthy();
    expect(dialoog.getByText('Gemeld → Houten')).toBeTruthy();
    expect(dialoog.getAllByRole('listitem').at(3)?.textContent).toContain('De aanwijzingen spreken elkaar tegen.');
    expect(await gebreken()).toEqual([]);
    await gebruiker.click(dialoog.getByRole('button', { name: /^Bevestigen voor 2/ }));
    await waitFor(() =>
      expect(besloten(nep)).toEqual([
        [nepUuid(1), '0356'],
        [nepUuid(2), '0321'],
      ]),
    );
  });

  it('UI-1421 one that was set aside is chosen by hand and goes along', async () => {
    const { nep, gebruiker, dialoog } = await open();
    await gebruiker.click(await dialoog.findByRole('button', { name: 'Bronhouder kiezen voor BD-4' }));
    const veld = dialoog.getByRole('combobox', { name: 'Bronhouder voor BD-4' });
    expect(document.activeElement).toBe(veld);
    await gebruiker.type(veld, 'amersf');
    await screen.findByRole('option', { name: /Amersfoort/ });
    await gebruiker.keyboard('{Enter}');
    await dialoog.findByText('3 van 4 gekozen');
    expect(dialoog.getByText('zelf gekozen')).toBeTruthy();
    await gebruiker.click(dialoog.getByRole('button', { name: /^Bevestigen voor 3/ }));
    await waitFor(() => expect(besloten(nep).at(-1)).toEqual([nepUuid(4), '0307']));
  });

  it('UI-1422 the arrows show the reasons of each; one can be given another bronhouder', async () => {
    const { gebruiker, dialoog } = await open();
    await dialoog.findByText('2 van 3 gekozen');
    dialoog.getAllByRole('checkbox')[0]?.focus();
    expect(await dialoog.findByRole('region', { name: 'Bronhouder voor BD-1' })).toBeTruthy();
    await gebruiker.keyboard('{ArrowDown}');
    const vak = await dialoog.findByRole('region', { name: 'Bronhouder voor BD-2' });
    expect(vak.textContent).toContain('Woonplaatsnaam: Nieuwegein');
    expect(document.activeElement).toBe(dialoog.getAllByRole('checkbox')[1]);
    await gebruiker.type(within(vak).getByRole('combobox'), '{Control>}a{/Control}nieuweg');
    await screen.findByRole('option', { name: /Nieuwegein/ });
    await gebruiker.keyboard('{Enter}');
    expect(await within(vak).findByText(/Het kompas wees naar/)).toBeTruthy();
  });

  it('UI-1423 a circle is said in the list and with its reason, and is not ticked', async () => {
    const { dialoog } = await open((nep) => {
      const gewoon = nep.standaard['bulk.voorbeeld'];
      nep.antwoord('bulk.voorbeeld', (input) => {
        const uit = gewoon(input);
        if (!uit.ok) return uit;
        const pingpong = { soort: 'had-haar-al', op: '2026-11-20T09:00:00Z', reden: null } as const;
        return goed(uit.waarde.map((r, i) => (i === 0 ? { ...r, pingpong } : r)));
      });
    });
    await dialoog.findByText('1 van 3 gekozen');
    expect(dialoog.getByText('gaat rond')).toBeTruthy();
    expect(dialoog.getByText(/Nieuwegein had deze melding al/)).toBeTruthy();
    expect(await gebreken()).toEqual([]);
  });

  it('UI-1424 one bronhouder for all goes before the proposals', async () => {
    const { nep, gebruiker, dialoog } = await open();
    await dialoog.findByText('2 van 3 gekozen');
    await gebruiker.type(dialoog.getByRole('combobox', { name: 'Bronhouder' }), 'houten');
    await screen.findByRole('option', { name: /Houten/ });
    await gebruiker.keyboard('{Enter}');
    await dialoog.findByText('4 van 4 gekozen');
    await gebruiker.click(dialoog.getByRole('button', { name: /^Bevestigen voor 4/ }));
    await waitFor(() => expect(besloten(nep).map(([, naar]) => naar)).toEqual(['0321', '0321', '0321', '0321']));
  });

  it('UI-1425 without the kompas one chooses by hand', async () => {
    const { dialoog } = await open((nep) => nep.antwoord('kompas.voorstellen', () => mis({ code: 'onverwacht' })));
    expect(await dialoog.findByRole('alert')).toBeTruthy();
    expect(dialoog.getByRole('heading', { name: 'Zonder voorstel · 4' })).toBeTruthy();
  });
});

describe('the file with places in Instellingen', () => {
  const GELADEN = { bestand: 'woonplaatsen.csv', geladenOp: '2026-11-23T09:00:00Z', plaatsen: 2_501, postcodes: 0 };

  it('UI-1430 loads a file, says what is in it, and takes it away after a second question', async () => {
    const { nep, gebruiker } = toonDeel(<Plaatsen />, { rol: 'teamlead' });
    expect(await screen.findByText('Er is geen bestand met woonplaatsen of postcodes geladen.')).toBeTruthy();
    nep.antwoord('kompas.plaatsenLaden', () => {
      nep.antwoord('kompas.plaatsenStand', () => goed(GELADEN));
      return goed(GELADEN);
    });
    await gebruiker.click(await screen.findByRole('button', { name: 'Plaatsen laden' }));
    expect(await screen.findByText('woonplaatsen.csv: 2.501 woonplaatsen · 23 november 2026')).toBeTruthy();
    expect(await gebreken()).toEqual([]);
    await gebruiker.click(screen.getByRole('button', { name: 'Plaatsen verwijderen' }));
    nep.antwoord('kompas.plaatsenStand', () => goed(null));
    await gebruiker.click(screen.getByRole('button', { name: 'Bevestigen' }));
    expect(await screen.findByText('Er is geen bestand met woonplaatsen of postcodes geladen.')).toBeTruthy();
  });

  it('UI-1431 names the line and the column of a fault', async () => {
    const fout = { code: 'plaatsen-onjuist', soort: 'gemeente-onbekend', regel: 1_203, kolom: 'gemeentecode' } as const;
    const { gebruiker } = toonDeel(<Plaatsen />, { rol: 'teamlead' }, (nep) =>
      nep.antwoord('kompas.plaatsenLaden', () => mis(fout)),
    );
    await gebruiker.click(await screen.findByRole('button', { name: 'Plaatsen laden' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Regel 1.203, kolom gemeentecode: Deze gemeente bestaat niet. Er is niets geladen.',
    );
  });

  it('UI-1432 a bijhouder sees what is loaded and who can change it', async () => {
    toonDeel(<Plaatsen />, { rol: 'bijhouder' }, (nep) => nep.antwoord('kompas.plaatsenStand', () => goed(GELADEN)));
    expect(await screen.findByText('Alleen een teamleider kan dit bestand laden.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the words', () => {
  it('UI-1440 every ground and every reason for none is a whole sentence', () => {
    for (const bron of BEWIJSBRONNEN) {
      for (const waarde of ['1', '3', 'Nieuwegein'])
        for (const veld of ['', 'Woonplaats']) expect(grond(bron, waarde, veld), bron).toMatch(/^[A-Z0-9].*[^.]$/);
      const zin = bewijszin({ ...BEWIJS, bron, naar: ['Groningen'], voorheen: 'Haren' });
      expect(zin, bron).toMatch(/→ Groningen, voorheen Haren$/);
      expect(bewijszin({ ...BEWIJS, bron, naar: ['Bergen (L)', 'Bergen (NH)'] })).toMatch(/→ past bij Bergen/);
    }
    for (const reden of GEENREDENEN) expect(GEENZIN[reden]).toMatch(/^[A-Z].*\.$/);
  });

  it('UI-1440 another fault of loading keeps its own sentence', () => {
    expect(plaatsenfoutzin({ code: 'rol-niet-bevoegd' })).toMatch(/rol/);
    expect(plaatsenfoutzin({ code: 'plaatsen-onjuist', soort: 'leeg', regel: 1, kolom: '' })).toMatch(/^Regel 1: /);
    expect(plaatsenfoutzin({ code: 'plaatsen-onjuist' })).toMatch(/klopt niet/);
  });
});
