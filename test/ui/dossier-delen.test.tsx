// @vitest-environment jsdom
// Parts of the dossier: hints, what stands around a melding, clocks, files, timeline, copying, numbers of persons, the map in words.
import { act, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { hintzin } from '../../renderer/teksten/hints.ts';
import { HINTCODES } from '../../shared/domain/hints/hint.ts';
import type { Dossier } from '../../shared/ipc/vormen/dossier.ts';
import { mis } from '../../shared/lib/result.ts';
import { GEWOON, NU, nepKlok, nepMelding, nepUuid } from './nep/meldingen.ts';
import { frisDossier, toonDossier } from './nep/toon-dossier.tsx';

frisDossier();

const stuk = (tekst: string, gewijzigd = false) => ({ tekst, gewijzigd });
const VERWANT: Dossier['verwant'][number] = {
  uuid: nepUuid(2),
  registratie: 'BRP',
  kenmerk: 'SVB-2',
  titel: 'Kind',
  melder: 'SVB',
  statusnaam: 'Gemeld',
  eind: false,
  ontvangenOp: '2026-11-20T09:00:00Z',
  waarom: 'persoon',
};

/** A link of the chain of bronhouders: named by the melder, and there still. */
const SCHAKEL = { vanaf: '2026-11-17T09:02:04Z', tot: null, hoe: 'gemeld', reden: null, onderweg: false } as const;

describe('hints', () => {
  it('UI-260 stand as sentences with their reason, what asks attention said as such', async () => {
    const { regio } = await toonDossier({
      hints: [
        { code: 'punt-buiten-gemeente', ernst: 'let-op', gegevens: { gemeente: 'Nieuwegein', meters: 1_340 } },
        { code: 'reeks', ernst: 'info', gegevens: { nummer: 1, totaal: 3, hier: 2 } },
      ],
    });
    const lijst = within(await regio()).getByRole('list', { name: /^Let op/ });
    expect(
      within(lijst)
        .getAllByRole('listitem')
        .map((li) => li.textContent),
    ).toEqual([
      'Let op: Dit punt ligt in Nieuwegein, 1.340 m buiten uw gemeentegrens.',
      'Ter informatie: Dit is melding 1 van 3. Er staan er 2 bij u.',
    ]);
  });

  it('UI-260 are not there when there are none', async () => {
    const { regio } = await toonDossier({ hints: [] });
    expect(within(await regio()).queryByRole('list', { name: /^Let op/ })).toBeNull();
  });

  it('UI-260 every code has a whole sentence for every value its fields can have', () => {
    const gegevens = {
      soort: 'BSN',
      reden: 'Klopt niet.',
      gegeven: 'Postcode',
      code: '0307',
      naam: 'X',
      gemeente: '',
      meters: 9,
    };
    const meer = {
      woord: 'foto',
      aantal: 1,
      kenmerk: 'K',
      melder: 'M',
      nummer: 3,
      totaal: 3,
      hier: 3,
      sinds: '2026-11-02',
      trefkans: 'midden',
      bron: 'plaats',
      waarde: 'Nieuwegein',
      veld: 'Woonplaats',
    };
    for (const code of HINTCODES) {
      const zin = hintzin({ code, ernst: 'info', gegevens: { ...gegevens, ...meer, statusnaam: 'Gemeld' } });
      expect(zin, code).toMatch(/^[A-ZÀ-Ý0-9].*\.$/);
      expect(zin, code).not.toMatch(/undefined|NaN|null/);
    }
  });
});

describe('what one must know first', () => {
  it('UI-261 a withdrawal that comes in while the dossier is open is said at once, with what became of one’s work', async () => {
    const { nep, melding, regio } = await toonDossier({
      concepten: [{ soort: 'afhandelen', gewijzigdOp: '2026-11-24T07:30:00Z' }],
    });
    const live = (await regio()).querySelector('[aria-live="assertive"]');
    expect(live?.textContent).toBe('');
    const ingetrokken = { op: '2026-11-24T07:39:00Z', bevestigd: false };
    await act(async () => nep.zetMeldingen([{ ...melding, dossier: { ...melding.dossier, ingetrokken } }]));
    expect(live?.isConnected).toBe(true);
    expect(live?.textContent).toMatch(
      /De melder heeft deze melding ingetrokken, .*De termijn staat stil\. Bevestig de intrekking\. Wat u had geschreven, blijft bewaard/,
    );
  });

  it('UI-262 the one before and the one after are a click away', async () => {
    const { regio, gebruiker, gekozen } = await toonDossier({
      opvolger: { uuid: nepUuid(7), kenmerk: 'NIEUW-7', statusnaam: 'Gemeld' },
      voorganger: { uuid: nepUuid(6), kenmerk: 'OUD-6', statusnaam: 'Ingetrokken' },
    });
    expect((await regio()).textContent).toContain('De melder heeft opnieuw gemeld: NIEUW-7 (Gemeld).');
    await gebruiker.click(within(await regio()).getByRole('button', { name: 'Melding NIEUW-7 openen' }));
    await gebruiker.click(within(await regio()).getByRole('button', { name: 'Melding OUD-6 openen' }));
    expect(gekozen.geopend).toEqual([nepUuid(7), nepUuid(6)]);
  });

  it('UI-262 forwarded away: it can be read, with everyone who had it', async () => {
    const { regio } = await toonDossier({
      historisch: true,
      mogelijkheden: [],
      bronhouder: { code: '0307', naam: 'Gemeente Amersfoort', vanOns: false },
      bronhouders: [
        { ...SCHAKEL, code: '0344', naam: 'Gemeente Utrecht', tot: '2026-11-19T09:02:04Z' },
        {
          ...SCHAKEL,
          code: '0307',
          naam: 'Gemeente Amersfoort',
          vanaf: '2026-11-19T09:02:04Z',
          hoe: 'doorgestuurd',
          reden: 'Woont in Amersfoort.',
        },
      ],
    });
    expect((await regio()).textContent).toContain('ligt nu bij Gemeente Amersfoort');
    const keten = within(await regio()).getByRole('list', { name: 'Behandeld door' });
    expect(
      within(keten)
        .getAllByRole('listitem')
        .map((li) => li.textContent),
    ).toEqual([
      'Gemeente Utrecht 17 november 2026 tot 19 november 2026',
      'Gemeente Amersfoort vanaf 19 november 2026Reden: “Woont in Amersfoort.”',
    ]);
  });

  it('UI-1400 the chain tells a merger from a forwarding, one without a reason, and a step on its way', async () => {
    const { regio } = await toonDossier({
      bronhouders: [
        { ...SCHAKEL, code: '0017', naam: 'Haren', tot: '2026-11-19T09:02:04Z' },
        { ...SCHAKEL, code: '0014', naam: 'Groningen', vanaf: '2026-11-19T09:02:04Z', tot: NU, hoe: 'opvolging' },
        { ...SCHAKEL, code: '0344', naam: 'Utrecht', vanaf: NU, tot: NU, hoe: 'doorgestuurd' },
        {
          ...SCHAKEL,
          code: '0307',
          naam: 'Amersfoort',
          vanaf: NU,
          hoe: 'doorgestuurd',
          reden: 'Elders',
          onderweg: true,
        },
      ],
    });
    const keten = within(await regio()).getByRole('list', { name: 'Behandeld door' });
    expect(
      within(keten)
        .getAllByRole('listitem')
        .map((li) => li.textContent),
    ).toEqual([
      'Haren 17 november 2026 tot 19 november 2026',
      'Groningen 19 november 2026 tot 24 november 2026, na een herindeling',
      'Utrecht 24 november 2026Doorgestuurd zonder reden.',
      'Amersfoort onderwegReden: “Elders”',
    ]);
  });

  it('UI-263 related meldingen say why, and open', async () => {
    const { regio, gebruiker, gekozen } = await toonDossier({ verwant: [VERWANT] });
    const lijst = within(await regio()).getByRole('list', { name: 'Hoort bij' });
    expect(lijst.textContent).toContain('zelfde persoon · Gemeld · SVB · 20 november 2026');
    await gebruiker.click(within(lijst).getByRole('button', { name: 'Melding SVB-2 openen' }));
    expect(gekozen.geopend).toEqual([nepUuid(2)]);
  });

  it('UI-263 drafts lead back to their dialog', async () => {
    const { regio, gebruiker, gekozen } = await toonDossier({
      concepten: [{ soort: 'afhandelen', gewijzigdOp: '2026-11-24T07:30:00Z' }],
    });
    await gebruiker.click(within(await regio()).getByRole('button', { name: 'Verdergaan: Afgehandeld' }));
    expect(gekozen.soorten).toEqual(['afhandelen']);
  });
});

describe('the difference', () => {
  const regel = (naam: string, klasse: Dossier['verschil'][number]['klasse'], links = 'a', rechts = 'b') => ({
    naam,
    rubriek: null,
    links: [stuk(links)],
    rechts: [stuk(rechts)],
    klasse,
    uitleg: null,
    ...GEWOON,
  });

  it('UI-264 copies a value with a click, says so, and never copies an empty one', async () => {
    const { regio, gebruiker, gekozen } = await toonDossier();
    const tabel = within(await regio()).getByRole('table', { name: 'Verschil' });
    await gebruiker.click(within(tabel).getByRole('button', { name: 'Huisnummer, waargenomen kopiëren' }));
    expect(gekozen.gekopieerd).toEqual(['21']);
    expect(screen.getByRole('status', { name: 'Klembord' }).textContent).toBe('Huisnummer, waargenomen gekopieerd');
    expect(within(tabel).queryByRole('button', { name: 'Huisnummertoevoeging, geregistreerd kopiëren' })).toBeNull();
  });

  it('UI-264 says so when the system does not take it', async () => {
    const { regio, gebruiker } = await toonDossier();
    document.execCommand = () => false;
    await gebruiker.click(within(await regio()).getByRole('button', { name: 'Kenmerk kopiëren' }));
    expect(screen.getByRole('status', { name: 'Klembord' }).textContent).toBe('Kopiëren lukt niet.');
  });

  it('UI-265 is one stop of the Tab key; arrows go from value to value', async () => {
    const { regio, gebruiker, gekozen } = await toonDossier();
    const tabel = within(await regio()).getByRole('table', { name: 'Verschil' });
    const knop = (naam: string) => within(tabel).getByRole('button', { name: `${naam} kopiëren` });
    const stops = () =>
      within(tabel)
        .getAllByRole('button')
        .filter((b) => b.tabIndex === 0);
    expect(stops()).toEqual([knop('Straatnaam, geregistreerd')]);
    act(() => knop('Straatnaam, geregistreerd').focus());
    await gebruiker.keyboard('{ArrowDown}{ArrowRight}{Enter}');
    expect(document.activeElement).toBe(knop('Huisnummer, waargenomen'));
    expect(stops()).toEqual([knop('Huisnummer, waargenomen')]);
    await gebruiker.keyboard('{ArrowDown}{ArrowUp}{End}');
    expect(document.activeElement).toBe(knop('Woonplaats, waargenomen'));
    await gebruiker.keyboard('{Home}{ArrowLeft}');
    expect(document.activeElement).toBe(knop('Straatnaam, geregistreerd'));
    expect(gekozen.gekopieerd).toEqual(['21']);
  });

  it('UI-266 context can be folded, and many lines of it are at first', async () => {
    const { regio, gebruiker } = await toonDossier();
    const rijen = async () => within(within(await regio()).getByRole('table')).getAllByRole('row').length - 1;
    expect(await rijen()).toBe(5);
    await gebruiker.click(within(await regio()).getByRole('button', { name: 'Context verbergen (2)' }));
    expect(await rijen()).toBe(3);
    await gebruiker.click(within(await regio()).getByRole('button', { name: 'Context tonen (2)' }));
    expect(await rijen()).toBe(5);
  });

  it('UI-266 what is only context is shown, and much of it beside a change is folded', async () => {
    const veel = Array.from({ length: 7 }, (_, i) => regel(`G${i}`, 'context', 'x', 'x'));
    const { regio, unmount } = await toonDossier({ verschil: veel });
    expect(within(within(await regio()).getByRole('table')).getAllByRole('row')).toHaveLength(8);
    unmount();
    const ander = await toonDossier({ verschil: [...veel, regel('Huisnummer', 'inhoud')] });
    expect(within(within(await ander.regio()).getByRole('table')).getAllByRole('row')).toHaveLength(2);
  });

  it('UI-267 says per attribute what was decided of it and that it is in onderzoek', async () => {
    const { regio } = await toonDossier({
      verschil: [{ ...regel('Huisnummer', 'inhoud'), oordeel: 'niet-overgenomen', inOnderzoek: true }],
    });
    const rij = within(await regio()).getByRole('row', { name: /^Huisnummer/ });
    expect(within(rij).getByText('niet overgenomen')).toBeTruthy();
    expect(within(rij).getByText('in onderzoek')).toBeTruthy();
  });
});

describe('a number of a person among the values', () => {
  const kind: Partial<Dossier> = {
    verschil: [
      {
        naam: 'Burgerservicenummer',
        rubriek: '090120',
        links: [],
        rechts: [stuk('•••••••19', true)],
        klasse: 'relatie',
        uitleg: 'relatie erbij',
        ...GEWOON,
        geheim: true,
      },
    ],
  };

  it('UI-268 is shown on demand only, copied only when shown, and masked again', async () => {
    const { regio, gebruiker, nep, gekozen } = await toonDossier(kind);
    const tabel = within(await regio()).getByRole('table');
    expect(within(tabel).queryByRole('button', { name: /kopiëren/ })).toBeNull();
    await gebruiker.click(
      within(tabel).getByRole('button', { name: 'Burgerservicenummer tonen. Dit wordt vastgelegd.' }),
    );
    await gebruiker.click(await within(tabel).findByRole('button', { name: /waargenomen kopiëren/ }));
    expect(gekozen.gekopieerd).toEqual(['999990019']);
    expect(nep.vragen('melding.identificatieTonen')).toEqual([{ uuid: nepUuid(1), doel: 'behandeling', attribuut: 0 }]);
    await gebruiker.click(within(tabel).getByRole('button', { name: 'Burgerservicenummer verbergen' }));
    expect(tabel.textContent).not.toContain('999990019');
  });

  it('UI-268 is masked again when one comes back to the dossier', async () => {
    const { regio, gebruiker, toon, melding } = await toonDossier(kind);
    await gebruiker.click(within(await regio()).getByRole('button', { name: /^Burgerservicenummer tonen/ }));
    expect((await within(await regio()).findAllByText('999990019')).length).toBeGreaterThan(0);
    toon(null);
    toon(melding.rij.uuid);
    expect((await regio()).textContent).not.toContain('999990019');
  });

  it('UI-268 stays masked and says why when it can’t be shown', async () => {
    const { regio, gebruiker } = await toonDossier(kind, {}, (nep) =>
      nep.antwoord('melding.identificatieTonen', () => mis({ code: 'onbekend' })),
    );
    await gebruiker.click(within(await regio()).getByRole('button', { name: /^Burgerservicenummer tonen/ }));
    expect((await within(await regio()).findByRole('alert')).textContent).toMatch(/staat niet meer bij u/);
  });

  it('UI-268 of the melding itself is copied only when it is shown', async () => {
    const { regio, gebruiker, gekozen } = await toonDossier();
    expect(within(await regio()).queryByRole('button', { name: 'BSN kopiëren' })).toBeNull();
    await gebruiker.click(within(await regio()).getByRole('button', { name: /^BSN tonen/ }));
    await gebruiker.click(await within(await regio()).findByRole('button', { name: 'BSN kopiëren' }));
    expect(gekozen.gekopieerd).toEqual(['999990358']);
  });
});

describe('clocks', () => {
  it('UI-269 each says what sets it, from when until when, and what stopped it', async () => {
    const { regio } = await toonDossier({
      klokken: [
        nepKlok({
          tekst: 'gestopt',
          soort: 'gestopt',
          uiterlijk: null,
          naam: 'Oppakken',
          bron: 'Besluit BRP art. 28',
          gestoptDoor: 'intrekking',
          gestoptOp: '2026-11-23',
        }),
        nepKlok({
          tekst: 'gehaald',
          soort: 'gestopt',
          uiterlijk: null,
          naam: 'Oppakken',
          bron: 'KE-01',
          aard: 'norm',
          gestoptDoor: 'gehaald',
          gestoptOp: '2026-11-20',
          gekozen: false,
        }),
        nepKlok({
          tekst: 'nog 5 weken',
          soort: 'op-tijd',
          uiterlijk: '2027-01-05',
          naam: 'Afronden',
          bron: 'Kadasterwet 7p',
          aard: 'richtlijn',
          duur: '6 weken',
          verlengbaarTot: '2027-02-02',
        }),
      ],
    });
    const lijst = within(await regio()).getByRole('list', { name: 'Termijnen' });
    const [wet, norm, richtlijn] = within(lijst)
      .getAllByRole('listitem')
      .map((li) => li.textContent);
    expect(wet).toContain('Oppakkenwetgestopt5 werkdagen vanaf 17 november 2026 · Besluit BRP art. 28');
    expect(wet).toContain('Gestopt op 23 november 2026: de melder trok de melding in.');
    expect(norm).toContain('Gehaald op 20 november 2026.');
    expect(norm).toContain('Uw team rekent met een andere termijn');
    expect(richtlijn).toContain('6 weken vanaf 17 november 2026, uiterlijk 5 januari 2027 · Kadasterwet 7p');
    expect(richtlijn).toContain('te verlengen tot 2 februari 2027');
  });
});

describe('files', () => {
  it('UI-270 say what is the matter with those that are not here', async () => {
    const bestand = (naam: string, velden: Partial<Dossier['bijlagen'][number]>) => ({
      uuid: nepUuid(naam.length, 4),
      bestandsnaam: naam,
      mimeType: 'application/pdf',
      bytes: 1_000,
      beschrijving: null,
      staat: 'aanwezig' as const,
      gehaald: 1_000,
      eigen: false,
      zichtbaar: 'allen' as const,
      uit: null,
      ...velden,
    });
    const { regio } = await toonDossier({
      bijlagen: [
        bestand('a.pdf', {}),
        bestand('bb.pdf', { staat: 'nodig', gehaald: 0 }),
        bestand('ccc.pdf', { staat: 'bezig', gehaald: 455 }),
        bestand('dddd.pdf', { staat: 'nodig', gehaald: 999 }),
        bestand('eeeee.pdf', { staat: 'niet-beschikbaar', gehaald: 0 }),
        bestand('ffffff.pdf', { staat: 'beschadigd', gehaald: 0, eigen: true }),
      ],
    });
    const van = async (naam: string) =>
      within(await regio())
        .getByText(naam)
        .closest('li')?.textContent;
    expect(await van('a.pdf')).toBe('a.pdfPDF · 1 kB');
    expect(await van('bb.pdf')).toContain('nog niet opgehaald');
    expect(await van('ccc.pdf')).toContain('wordt opgehaald, 45 %');
    expect(await van('dddd.pdf')).toContain('99 % opgehaald, wacht');
    expect(await van('eeeee.pdf')).toContain('niet beschikbaar');
    expect(await van('ffffff.pdf')).toMatch(/beschadigd binnen.*toegevoegd door een bronhouder/);
  });
});

describe('the timeline', () => {
  const koppen = (lijn: HTMLElement) =>
    within(lijn)
      .getAllByRole('listitem')
      .map((li) => li.querySelector('b')?.textContent);

  it('UI-271 shows all, what is internal, or what the melder sees; and says so when that is nothing', async () => {
    const { regio, gebruiker } = await toonDossier();
    const lijn = within(await regio()).getByRole('list', { name: 'Tijdlijn' });
    const kies = async (naam: string) =>
      gebruiker.click(
        within(within(await regio()).getByRole('group', { name: 'Tijdlijn tonen' })).getByRole('button', {
          name: naam,
        }),
      );
    expect(koppen(lijn)).toEqual(['Gemeld', 'Aantekening']);
    await kies('Intern');
    expect(koppen(lijn)).toEqual(['Aantekening']);
    expect(lijn.textContent).toContain('alleen collega’s');
    await kies('Wat de melder ziet');
    expect(koppen(lijn)).toEqual(['Gemeld']);
  });

  it('UI-271 turns around, and remembers that', async () => {
    const eerste = await toonDossier();
    await eerste.gebruiker.click(within(await eerste.regio()).getByRole('button', { name: 'Nieuwste eerst' }));
    expect(koppen(within(await eerste.regio()).getByRole('list', { name: 'Tijdlijn' }))).toEqual([
      'Aantekening',
      'Gemeld',
    ]);
    eerste.unmount();
    const tweede = await toonDossier();
    expect(koppen(within(await tweede.regio()).getByRole('list', { name: 'Tijdlijn' }))).toEqual([
      'Aantekening',
      'Gemeld',
    ]);
  });

  it('UI-271 keeps a decision that was refused, with its text, and an unusual transition is said', async () => {
    const basis = { soort: 'status', wie: 'M. Jansen', geannoteerdOp: '2026-11-24T07:00:00Z' } as const;
    const { regio } = await toonDossier({
      tijdlijn: [
        {
          ...basis,
          uuid: nepUuid(1, 5),
          kop: 'In behandeling',
          tekst: null,
          ontvangenOp: '2026-11-24T07:00:01Z',
          zichtbaar: 'allen',
          zekerheid: 'bevestigd',
          opmerking: 'ongebruikelijke overgang',
        },
        {
          ...basis,
          uuid: nepUuid(2, 5),
          kop: 'Afgehandeld (niet aangekomen)',
          tekst: 'Mijn tekst',
          ontvangenOp: null,
          zichtbaar: 'eigen',
          zekerheid: 'vervallen',
          opmerking: null,
        },
      ],
    });
    const lijn = within(await regio()).getByRole('list', { name: 'Tijdlijn' });
    expect(lijn.textContent).toContain('ongebruikelijke overgang');
    expect(within(lijn).getByText('Mijn tekst')).toBeTruthy();
    expect(lijn.textContent).toContain('laten vallen');
  });
});

describe('the melder', () => {
  it('UI-272 has his address and number to copy, what was asked of him, and a way to ask', async () => {
    const { regio, gebruiker, gekozen } = await toonDossier({
      contactmomenten: [{ kanaal: 'telefoon', datum: '2026-11-20', tekst: 'Belt terug', wie: 'S. Bakker' }],
      mogelijkheden: [{ soort: 'melder-benaderen', eist: [], bedenktijd: 10 }],
    });
    await gebruiker.click(within(await regio()).getByRole('button', { name: 'E-mail kopiëren' }));
    await gebruiker.click(within(await regio()).getByRole('button', { name: 'Telefoon kopiëren' }));
    expect(gekozen.gekopieerd).toEqual(['toezicht@belastingdienst.example', '030 000 00 00']);
    expect(within(await regio()).getByRole('list', { name: 'Contact met de melder' }).textContent).toBe(
      'Telefoon · 20 november 2026 · S. BakkerBelt terug',
    );
    await gebruiker.click(within(await regio()).getByRole('button', { name: 'Melder benaderen' }));
    expect(gekozen.soorten).toEqual(['melder-benaderen']);
  });

  it('UI-273 what is done less often stands behind Meer', async () => {
    const { regio, gebruiker, gekozen } = await toonDossier({
      mogelijkheden: [
        { soort: 'aantekening', eist: [], bedenktijd: 10 },
        { soort: 'contactmoment', eist: [], bedenktijd: 10 },
        { soort: 'label', eist: [], bedenktijd: 10 },
      ],
    });
    await gebruiker.click(within(await regio()).getByRole('button', { name: 'Meer' }));
    const menu = screen.getByRole('menu', { name: 'Meer' });
    expect(
      within(menu)
        .getAllByRole('menuitem')
        .map((m) => m.getAttribute('aria-keyshortcuts')),
    ).toEqual(['Shift+M', null, null]);
    await gebruiker.click(within(menu).getByRole('menuitem', { name: 'Label' }));
    expect(gekozen.soorten).toEqual(['label']);
    expect(screen.queryByRole('menu')).toBeNull();
  });
});

describe('the map in words', () => {
  const punten: Dossier['punten'] = [
    { soort: 'geregistreerd', naam: 'Locatie', x: 136_204, y: 455_871 },
    { soort: 'waargenomen', naam: 'Locatie', x: 136_304, y: 455_871 },
  ];

  it('UI-274 names every point with its coordinates and the distance, and copies them', async () => {
    const { regio, gebruiker, gekozen } = await toonDossier({ punten });
    const lijst = within(await regio()).getByRole('list', { name: 'Punten op de kaart' });
    expect(
      within(lijst)
        .getAllByRole('listitem')
        .map((li) => li.textContent),
    ).toEqual(['Locatie, geregistreerd: 136.204 · 455.871', 'Locatie, waargenomen: 136.304 · 455.871 · 100 m verder']);
    await gebruiker.click(within(lijst).getByRole('button', { name: 'Locatie, waargenomen kopiëren' }));
    expect(gekozen.gekopieerd).toEqual(['136304 455871']);
  });

  it('UI-274 names what lies near, without the melding itself, and opens it', async () => {
    const nabij = Array.from({ length: 10 }, (_, i) => ({
      uuid: nepUuid(i + 1),
      registratie: 'BGT',
      kenmerk: `K-${i + 1}`,
      titel: 'Vijver',
      statusnaam: 'Gerede twijfel',
      x: 136_204 + i,
      y: 455_871,
      afstand: i,
    }));
    const { regio, gebruiker, gekozen, nep } = await toonDossier({ punten }, {}, (n) =>
      n.antwoord('kaart.nabij', () => ({ ok: true, waarde: { meldingen: nabij, meer: false } })),
    );
    const lijst = await within(await regio()).findByRole('list', { name: 'Open meldingen binnen 1 km' });
    expect(nep.vragen('kaart.nabij')).toEqual([{ x: 136_304, y: 455_871, straal: 1_000 }]);
    expect(within(lijst).queryByText('K-1')).toBeNull();
    expect(lijst.textContent).toContain('en nog 1 andere');
    await gebruiker.click(within(lijst).getByRole('button', { name: 'Melding K-3 openen' }));
    expect(gekozen.geopend).toEqual([nepUuid(3)]);
  });

  it('UI-274 is not there without a place, and says so when nothing is near', async () => {
    const zonder = await toonDossier({ punten: [] });
    expect(within(await zonder.regio()).queryByRole('heading', { name: 'Kaart' })).toBeNull();
    zonder.unmount();
    const { regio } = await toonDossier({ punten });
    expect(await within(await regio()).findByText('Binnen 1 km is er geen andere open melding.')).toBeTruthy();
  });
});

describe('its faces', () => {
  it('UI-275 on its way, then there; empty when nothing is open', async () => {
    const { toon, regio } = await toonDossier();
    expect(screen.getByRole('status', { name: 'Bezig met laden' })).toBeTruthy();
    await regio();
    toon(null);
    expect(screen.getByText('Kies een melding')).toBeTruthy();
  });

  it('UI-275 a fault with its sentence and a way to try again', async () => {
    const { nep, gebruiker, melding } = await toonDossier({}, {}, (n) =>
      n.antwoord('melding.dossier', () => mis({ code: 'onverwacht', id: 'abc123' })),
    );
    expect((await screen.findByRole('alert')).textContent).toContain('Nummer: abc123');
    nep.antwoord('melding.dossier', nep.standaard['melding.dossier']);
    await gebruiker.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByRole('region', { name: melding.dossier.regionaam })).toBeTruthy();
  });

  it('UI-276 has no defects that axe can see, with everything in it', async () => {
    const { regio } = await toonDossier({
      hints: [{ code: 'anoniem', ernst: 'info', gegevens: {} }],
      ingetrokken: { op: '2026-11-24T07:39:00Z', bevestigd: true },
      opvolger: { uuid: nepUuid(7), kenmerk: 'NIEUW-7', statusnaam: 'Gemeld' },
      labels: ['spoed'],
      verwant: [VERWANT, { ...VERWANT, uuid: nepUuid(3), kenmerk: 'SVB-3', eind: true }],
      concepten: [{ soort: 'afhandelen', gewijzigdOp: '2026-11-24T07:30:00Z' }],
      verwijzingen: [{ verwijzing: 'zaaknummer', waarde: 'Z-1' }],
      punten: [{ soort: 'melding', naam: '', x: 136_204, y: 455_871 }],
      beoordelingen: [
        { gegrond: true, attributen: [], melderGeinformeerd: true, op: '2026-11-24T07:30:00Z', wie: 'M. Jansen' },
      ],
      onderzoek: { open: true, sinds: '2026-11-20', code: '081120', attributen: ['Huisnummer'] },
      herkomst: 'balie',
    });
    await regio();
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`)).toEqual([]);
  });

  it('UI-276 another melding is another region: nothing of the former stays', async () => {
    const { nep, toon, regio } = await toonDossier({ hints: [{ code: 'anoniem', ernst: 'info', gegevens: {} }] });
    await regio();
    const ander = nepMelding({ nummer: 2, rij: { kenmerk: 'K-2' } });
    await act(async () => nep.zetMeldingen([ander]));
    toon(ander.rij.uuid);
    expect((await screen.findByRole('region', { name: 'Melding K-2' })).textContent).not.toContain('anoniem');
  });
});
