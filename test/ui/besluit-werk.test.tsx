// @vitest-environment jsdom
// The dialogs around a decision: standard texts, drafts, closing questions, the work for colleagues, and what changes underneath.
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { HANDELING } from '../../renderer/teksten/handelingen.ts';
import type { Opdrachtsoort } from '../../shared/domain/opdrachtsoort.ts';
import type { Teamtekst } from '../../shared/domain/standaardteksten/standaardtekst.ts';
import type { Dossier } from '../../shared/ipc/vormen/dossier.ts';
import type { OpdrachtInvoer } from '../../shared/ipc/vormen/opdracht.ts';
import { mis } from '../../shared/lib/result.ts';
import { type NepMelding, NU } from './nep/meldingen.ts';
import { nepBureau } from './nep/meldingen-bureau.ts';
import { frisVenster, meldt, openDossier, toon } from './nep/toon.tsx';

frisVenster();

type Opties = NonNullable<Parameters<typeof toon>[0]>;

/** The desk with another dossier for one kenmerk. */
function bureau(kenmerk: string, deel: Partial<Dossier>): readonly NepMelding[] {
  return nepBureau().map((m) => (m.rij.kenmerk === kenmerk ? { ...m, dossier: { ...m.dossier, ...deel } } : m));
}

const melding = (kenmerk: string): NepMelding => {
  const gevonden = nepBureau().find((m) => m.rij.kenmerk === kenmerk);
  if (!gevonden) throw new Error(kenmerk);
  return gevonden;
};

/** Opens a dossier and then the dialog of this key. */
async function open(
  kenmerk: string,
  toets: string,
  soort: Opdrachtsoort,
  opties: Opties = {},
  voor?: Parameters<typeof toon>[1],
) {
  const { nep, gebruiker } = toon(opties, voor);
  await openDossier(gebruiker, kenmerk);
  await gebruiker.keyboard(toets);
  return { nep, gebruiker, dialoog: await screen.findByRole('dialog', { name: HANDELING[soort] }) };
}

const bevestig = async ({ gebruiker }: Pick<Awaited<ReturnType<typeof open>>, 'gebruiker'>) =>
  gebruiker.keyboard('{Control>}{Enter}{/Control}');

async function verzonden(nep: ReturnType<typeof toon>['nep']): Promise<OpdrachtInvoer | undefined> {
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  return nep.vragen('melding.besluiten').at(-1)?.opdracht;
}

const veld = (naam: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: naam });

async function zonderGebreken(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`)).toEqual([]);
}

const EIGEN = {
  titel: 'Van ons',
  registraties: ['BRP'],
  objecten: [],
  soort: 'onvoldoende-informatie',
  tekst: 'Dag.',
} as const;

const teamMet = (...standaardteksten: readonly Teamtekst[]) => ({
  instellingen: { standaardteksten, termijnen: {}, gelijkgesteldeDagen: [] },
});

describe('standard texts', () => {
  it('UI-700 are chosen with the keyboard, filled in, and stand ready at the first open place', async () => {
    const { nep, gebruiker, dialoog } = await open('BD-2026-0471', 'a', 'afhandelen');
    await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Niet gewijzigd' }));
    await gebruiker.type(within(dialoog).getByRole('combobox', { name: 'Standaardtekst' }), 'niet van ons');
    const optie = await screen.findByRole('option', { name: /Niet van ons: andere gemeente/ });
    expect(optie.textContent).toContain('geen inwoner van');
    await gebruiker.keyboard('{Enter}');
    const tekst = veld('Toelichting');
    expect(document.activeElement).toBe(tekst);
    expect(tekst.value).toContain('De persoon is geen inwoner van gemeente Utrecht.');
    expect(tekst.value.slice(tekst.selectionStart, tekst.selectionEnd)).toBe('[[naam van de juiste gemeente]]');
    await bevestig({ gebruiker });
    expect(within(dialoog).getByText('Vul eerst de open plekken in de tekst in.')).toBeTruthy();
    expect(nep.vragen('melding.besluiten')).toEqual([]);
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'naam van de juiste gemeente' }));
    await gebruiker.keyboard('Nieuwegein');
    await bevestig({ gebruiker });
    expect(await verzonden(nep)).toMatchObject({
      soort: 'afhandelen',
      resultaat: 'NIET_GEWIJZIGD',
      toelichting: expect.stringContaining('opnieuw bij Nieuwegein.'),
    });
  });

  it('UI-700 a text with a result chooses that result; another one takes its place while nobody changed it', async () => {
    const { gebruiker, dialoog } = await open('BD-2026-0471', 'a', 'afhandelen');
    const keuze = within(dialoog).getByRole('combobox', { name: 'Standaardtekst' });
    await gebruiker.type(keuze, 'was al');
    await gebruiker.keyboard('{Enter}');
    expect(within(dialoog).getByRole<HTMLInputElement>('radio', { name: 'Niet gewijzigd' }).checked).toBe(true);
    await gebruiker.type(keuze, 'niet bevoegd');
    await gebruiker.keyboard('{Enter}');
    expect(veld('Toelichting').value).toMatch(/^Uw organisatie mag dit gegeven/);
    await gebruiker.type(veld('Toelichting'), ' Groet.');
    await gebruiker.type(keuze, 'was al');
    await gebruiker.keyboard('{Enter}');
    expect(veld('Toelichting').value).toMatch(/^Uw organisatie .* Groet\.\n\nDit gegeven was al/su);
  });

  it('UI-701 what is missing is filled in, and follows the ticks', async () => {
    const tekst = 'Stuur ons nog {{ontbrekend}}!';
    const { gebruiker, dialoog } = await open('BD-2026-0471', 'i', 'onvoldoende-informatie', {
      team: teamMet({ id: 'eigen-1', ...EIGEN, tekst }),
    });
    await gebruiker.type(within(dialoog).getByRole('combobox', { name: 'Standaardtekst' }), 'van ons');
    await gebruiker.keyboard('{Enter}');
    expect(veld('Toelichting').value).toBe(tekst);
    expect(within(dialoog).getByRole('button', { name: 'wat ontbreekt' })).toBeTruthy();
    const reden = within(dialoog).getByRole('checkbox', { name: 'Waarom de melder twijfelt' });
    await gebruiker.click(reden);
    expect(veld('Toelichting').value).toBe('Stuur ons nog waarom u twijfelt aan het gegeven!');
    await gebruiker.click(reden);
    expect(veld('Toelichting').value).toBe(tekst);
  });

  it('UI-702 are the team’s: changed, left out and added', async () => {
    const { gebruiker, dialoog } = await open('BD-2026-0471', 'i', 'onvoldoende-informatie', {
      team: teamMet({ id: 'brp-bewijs', weg: true }, { id: 'eigen-1', ...EIGEN }),
    });
    await gebruiker.click(within(dialoog).getByRole('combobox', { name: 'Standaardtekst' }));
    const titels = (await screen.findAllByRole('option')).map((o) => o.querySelector('b')?.textContent);
    expect(titels).toEqual(['Er ontbreken gegevens', 'Melding is niet duidelijk', 'Van ons']);
  });

  it('UI-702 without the settings the program’s own texts are there', async () => {
    const { gebruiker, dialoog } = await open('BD-2026-0471', 'i', 'onvoldoende-informatie', {}, (nep) =>
      nep.antwoord('team.instellingen', () => mis({ code: 'onbekend' })),
    );
    await gebruiker.click(within(dialoog).getByRole('combobox', { name: 'Standaardtekst' }));
    expect(await screen.findAllByRole('option')).toHaveLength(3);
  });
});

describe('faults', () => {
  it('UI-703 are summed up on top, each leads to its field', async () => {
    const { gebruiker, dialoog } = await open('BD-2026-0471', 'a', 'afhandelen');
    await bevestig({ gebruiker });
    const bovenaan = within(dialoog).getByText('Kijk nog naar:');
    await gebruiker.click(within(bovenaan).getByRole('button', { name: 'Terecht gemeld' }));
    const groep = within(dialoog).getByRole('radiogroup', { name: 'Terecht gemeld' });
    expect(groep.contains(document.activeElement)).toBe(true);
    await zonderGebreken();
  });
});

describe('drafts', () => {
  const concept = {
    melding: melding('BD-2026-0471').rij.uuid,
    soort: 'onvoldoende-informatie',
    inhoud: { toelichting: 'Half af', ontbreekt: ['reden'] },
    gewijzigdOp: '2026-11-23T07:40:00Z',
  } as const;

  it('UI-704 is there again when one comes back, with its ticks and when it was written', async () => {
    const { dialoog } = await open('BD-2026-0471', 'i', 'onvoldoende-informatie', { concepten: [concept] });
    expect(within(dialoog).getByText('Concept van 23 november 08:40.')).toBeTruthy();
    expect(veld('Toelichting').value).toBe('Half af');
    expect(within(dialoog).getByRole<HTMLInputElement>('checkbox', { name: 'Waarom de melder twijfelt' }).checked).toBe(
      true,
    );
  });

  it('UI-704 is kept when the dialog closes, at once; and goes with its decision', async () => {
    const { nep, gebruiker } = await open('BD-2026-0471', 'i', 'onvoldoende-informatie');
    await gebruiker.type(veld('Toelichting'), 'Wij missen een bewijs.');
    await gebruiker.click(screen.getByRole('button', { name: 'Bewaren als concept' }));
    await waitFor(() =>
      expect(nep.vragen('concept.bewaren').at(-1)?.inhoud.toelichting).toBe('Wij missen een bewijs.'),
    );
    await gebruiker.keyboard('i');
    await screen.findByRole('dialog');
    await bevestig({ gebruiker });
    await verzonden(nep);
    expect(nep.vragen('melding.besluiten').at(-1)?.concept).toBe(true);
    const antwoord = await nep.bridge.query('concept.lijst', {});
    expect(antwoord.ok && antwoord.waarde).toEqual([]);
  });

  it('UI-704 a decision at the heels of a key leaves no draft behind', async () => {
    const { nep, gebruiker } = await open('BD-2026-0471', 'i', 'onvoldoende-informatie');
    await gebruiker.type(veld('Toelichting'), 'x');
    await bevestig({ gebruiker });
    await verzonden(nep);
    const namen = nep.gevraagd.map(({ name }) => name).filter((name) => /bewaren|besluiten/.test(name));
    expect(namen).toEqual(['concept.bewaren', 'melding.besluiten']);
  });

  it('UI-704 says so when it can not be kept', async () => {
    const { gebruiker, dialoog } = await open('BD-2026-0471', 'i', 'onvoldoende-informatie', {}, (nep) =>
      nep.antwoord('concept.bewaren', () => mis({ code: 'schijf-vol' })),
    );
    await gebruiker.type(veld('Toelichting'), 'x');
    expect((await within(dialoog).findByRole('alert')).textContent).toMatch(/kan nu niet worden bewaard/);
  });

  it('UI-706 of a decision that is no longer possible keeps its words, and can become a note', async () => {
    const dicht = bureau('BD-2026-0471', {
      status: 'INGETROKKEN',
      statusnaam: 'Ingetrokken',
      eind: true,
      mogelijkheden: [{ soort: 'aantekening', eist: [], bedenktijd: 10 }],
    });
    const { gebruiker } = toon({ meldingen: dicht, concepten: [concept] });
    await openDossier(gebruiker, 'BD-2026-0471');
    const vak = await screen.findByRole('region', { name: 'Concepten' });
    expect(vak.textContent).toContain('Dit besluit kan nu niet. Uw tekst blijft staan.');
    expect(vak.textContent).toContain('Half af');
    await zonderGebreken();
    await gebruiker.click(within(vak).getByRole('button', { name: 'Concept wissen' }));
    await gebruiker.click(await within(vak).findByRole('button', { name: 'Ongedaan maken' }));
    await gebruiker.click(await screen.findByRole('button', { name: 'Als aantekening gebruiken' }));
    await screen.findByRole('dialog', { name: 'Aantekening toevoegen' });
    expect(veld('Aantekening').value).toBe('Half af');
  });

  it('UI-645 on a melding that a colleague got meanwhile it can be handed over, though it could still be decided', async () => {
    const { gebruiker } = toon({
      meldingen: bureau('BD-2026-0471', { toegewezenAan: { id: 's.bakker', naam: 'S. Bakker', zelf: false } }),
      concepten: [concept],
    });
    await openDossier(gebruiker, 'BD-2026-0471');
    const vak = await screen.findByRole('region', { name: 'Concepten' });
    expect(vak.textContent).toContain('De melding is nu van S. Bakker. Uw tekst blijft staan.');
    await zonderGebreken();
    await gebruiker.click(within(vak).getByRole('button', { name: 'Overdragen aan S. Bakker' }));
    await screen.findByRole('dialog', { name: 'Aantekening toevoegen' });
    expect(veld('Aantekening').value).toBe('Half af');
  });

  it('UI-707 of the withdrawn melding before this one is offered to its successor', async () => {
    const eerder = melding('SVB-10023');
    const { gebruiker } = toon({
      meldingen: bureau('BD-2026-0471', {
        voorganger: { uuid: eerder.rij.uuid, kenmerk: 'SVB-10023', statusnaam: 'Ingetrokken' },
      }),
      concepten: [{ ...concept, melding: eerder.rij.uuid }],
    });
    await openDossier(gebruiker, 'BD-2026-0471');
    const vak = await screen.findByRole('region', { name: 'Concepten' });
    await gebruiker.click(within(vak).getByRole('button', { name: 'Concept van de ingetrokken melding overnemen' }));
    await gebruiker.click(await screen.findByRole('button', { name: 'Verdergaan: Onvoldoende informatie' }));
    await screen.findByRole('dialog', { name: 'Onvoldoende informatie' });
    expect(veld('Toelichting').value).toBe('Half af');
  });
});

describe('what changes while one writes', () => {
  const wordt = (deel: Partial<Dossier>) => bureau('BD-2026-0471', { gezien: 50_000, ...deel });

  it('UI-708 withdrawn: says so, stops the decision, keeps the words, and offers what is possible now', async () => {
    const { nep, gebruiker, dialoog } = await open('BD-2026-0471', 'a', 'afhandelen');
    await gebruiker.type(veld('Toelichting'), 'Bijna klaar');
    await meldt(() =>
      nep.zetMeldingen(
        wordt({
          status: 'INGETROKKEN',
          statusnaam: 'Ingetrokken',
          ingetrokken: { op: NU, bevestigd: true },
          mogelijkheden: [{ soort: 'aantekening', eist: [], bedenktijd: 10 }],
        }),
      ),
    );
    const bericht = await within(dialoog).findByRole('alert');
    expect(bericht.textContent).toContain('De melder heeft de melding ingetrokken terwijl u schreef.');
    expect(bericht.textContent).toContain('Dit besluit kan niet meer. Wat u schreef, blijft bewaard als concept.');
    await bevestig({ gebruiker });
    expect(nep.vragen('melding.besluiten')).toEqual([]);
    await gebruiker.click(within(bericht).getByRole('button', { name: 'Aantekening toevoegen' }));
    await screen.findByRole('dialog', { name: 'Aantekening toevoegen' });
    expect(nep.vragen('concept.bewaren').at(-1)?.inhoud.toelichting).toBe('Bijna klaar');
  });

  it.each([
    [
      'forwarded away',
      { bronhouder: { code: '0356', naam: 'Nieuwegein', vanOns: false }, mogelijkheden: [] },
      'De melding is nu bij Nieuwegein.',
    ],
    [
      'assigned to a colleague',
      { toegewezenAan: { id: 's.bakker', naam: 'S. Bakker', zelf: false } },
      'S. Bakker behandelt deze melding nu.',
    ],
  ] as const)('UI-709 %s: says so', async (_, deel, zin) => {
    const { nep, dialoog } = await open('BD-2026-0471', 'a', 'afhandelen');
    await meldt(() => nep.zetMeldingen(wordt(deel as unknown as Partial<Dossier>)));
    expect((await within(dialoog).findByRole('alert')).textContent).toContain(zin);
  });
});

describe('closing', () => {
  it('UI-710 says that it also takes up, and asks a verdict per attribute that is in doubt', async () => {
    const { nep, gebruiker, dialoog } = await open('BD-2026-0471', 'a', 'afhandelen');
    expect(dialoog.textContent).toContain('Hiermee neemt u de melding ook in behandeling.');
    const oordelen = within(dialoog).getByRole('group', { name: 'Oordeel per gegeven' });
    expect(
      within(oordelen)
        .getAllByRole('combobox')
        .map((c) => c.closest('label')?.textContent?.slice(0, 10)),
    ).toEqual(['Huisnummer', 'Huisnummer', 'Datum aanv']);
    await gebruiker.selectOptions(
      within(oordelen).getByRole('combobox', { name: /^Huisnummer(?!toe)/ }),
      'Overgenomen',
    );
    await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Gewijzigd' }));
    await bevestig({ gebruiker });
    expect(await verzonden(nep)).toEqual({
      soort: 'afhandelen',
      resultaat: 'GEWIJZIGD',
      gegrond: true,
      attributen: [{ naam: 'Huisnummer', oordeel: 'overgenomen' }],
    });
  });

  it('UI-711 a melding entered by hand asks how and when it was answered', async () => {
    const { nep, gebruiker, dialoog } = await open('BD-2026-0471', 'a', 'afhandelen', {
      meldingen: bureau('BD-2026-0471', { herkomst: 'telefoon' }),
    });
    await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Gewijzigd' }));
    await bevestig({ gebruiker });
    expect(within(dialoog).getByText('Kies hoe u de melder hebt geantwoord.')).toBeTruthy();
    await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Telefoon' }));
    await gebruiker.type(veld('Wat hebt u geantwoord?'), 'Gebeld, het is aangepast.');
    await zonderGebreken();
    await bevestig({ gebruiker });
    expect(await verzonden(nep)).toEqual({
      soort: 'afhandelen',
      resultaat: 'GEWIJZIGD',
      gegrond: true,
      melderGeinformeerd: true,
      antwoord: { kanaal: 'telefoon', datum: '2026-11-24', tekst: 'Gebeld, het is aangepast.' },
    });
  });

  it('UI-711 or that nobody needs an answer', async () => {
    const { nep, gebruiker, dialoog } = await open('BD-2026-0471', 'a', 'afhandelen', {
      meldingen: bureau('BD-2026-0471', { herkomst: 'ambtshalve' }),
    });
    await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Gewijzigd' }));
    await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Geen antwoord nodig' }));
    await bevestig({ gebruiker });
    expect(await verzonden(nep)).toEqual({ soort: 'afhandelen', resultaat: 'GEWIJZIGD', gegrond: true });
  });
});

describe('the work around a melding', () => {
  it('UI-712 Melder benaderen shows the number, wants words, and waits five working days', async () => {
    const { nep, gebruiker, dialoog } = await open('BD-2026-0471', 'm', 'melder-benaderen');
    const naast = within(dialoog).getByRole('complementary', { name: 'De melder leest dit niet' });
    expect(naast.textContent).toContain('Bel 030 000 00 00.');
    await zonderGebreken();
    await bevestig({ gebruiker });
    expect(within(dialoog).getByText('Schrijf wat er is gevraagd of gezegd.')).toBeTruthy();
    await gebruiker.type(veld('Wat vraagt u?'), 'Gevraagd naar het huurcontract van 999990743.');
    await bevestig({ gebruiker });
    // A note for colleagues may hold a number; a mail may not.
    expect(await verzonden(nep)).toEqual({
      soort: 'melder-benaderen',
      kanaal: 'telefoon',
      datum: '2026-11-24',
      tekst: 'Gevraagd naar het huurcontract van 999990743.',
      rappelOp: '2026-12-01',
    });
  });

  it('UI-712 by mail: a text to copy with the kenmerk only, watched over', async () => {
    const { nep, gebruiker, dialoog } = await open('BD-2026-0471', 'm', 'melder-benaderen');
    await gebruiker.click(within(dialoog).getByRole('radio', { name: 'E-mail' }));
    await gebruiker.type(within(dialoog).getByRole('combobox', { name: 'Standaardtekst' }), 'bellen');
    await gebruiker.keyboard('{Enter}');
    const naast = within(dialoog).getByRole('complementary');
    expect(naast.textContent).toContain('kenmerk BD-2026-0471');
    expect(naast.textContent).toContain('Mail aan toezicht@belastingdienst.example.');
    expect(within(naast).getByRole('button', { name: 'Tekst voor de e-mail kopiëren' })).toBeTruthy();
    await gebruiker.type(veld('Wat vraagt u?'), ' BSN 999990743');
    await bevestig({ gebruiker });
    expect(within(dialoog).getByText('Haal eerst weg wat niet naar buiten mag.')).toBeTruthy();
    expect(nep.vragen('melding.besluiten')).toEqual([]);
  });

  it.each<[string, string, Opdrachtsoort, (o: Awaited<ReturnType<typeof open>>) => Promise<void>, OpdrachtInvoer]>([
    [
      'Contactmoment',
      '{Shift>}m{/Shift}',
      'contactmoment',
      async ({ gebruiker, dialoog }) => {
        await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Balie' }));
        await gebruiker.type(veld('Wat is er gezegd?'), 'Kwam langs.');
        await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Ook een volgende bronhouder' }));
      },
      { soort: 'contactmoment', kanaal: 'balie', datum: '2026-11-24', tekst: 'Kwam langs.', zichtbaar: 'bronhouders' },
    ],
    [
      'Verwijzing',
      'w',
      'verwijzing',
      async ({ gebruiker, dialoog }) => {
        await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Mutatie' }));
        await gebruiker.type(veld('Nummer of naam'), 'M-2026-88');
      },
      { soort: 'verwijzing', verwijzing: 'mutatie', waarde: 'M-2026-88' },
    ],
    [
      'Beoordelen',
      '{Shift>}o{/Shift}',
      'beoordeling',
      async ({ gebruiker, dialoog }) => {
        await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Nee' }));
      },
      { soort: 'beoordeling', gegrond: false },
    ],
    [
      'Label',
      'l',
      'label',
      async ({ gebruiker }) => {
        await gebruiker.type(veld('Label'), 'adresonderzoek');
      },
      { soort: 'label', label: 'adresonderzoek', actie: 'toevoegen' },
    ],
  ])('UI-713 %s', async (_, toets, soort, vul, verwacht) => {
    const o = await open('BD-2026-0471', toets, soort);
    await zonderGebreken();
    await bevestig(o);
    expect(within(o.dialoog).getByText('Kijk nog naar:')).toBeTruthy();
    await vul(o);
    await bevestig(o);
    expect(await verzonden(o.nep)).toEqual(verwacht);
  });

  it('UI-713 a label is taken off by choosing it', async () => {
    const { nep, gebruiker, dialoog } = await open('BD-2026-0471', 'l', 'label', {
      meldingen: bureau('BD-2026-0471', { labels: ['spoed', 'woensdag'] }),
    });
    await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Verwijderen' }));
    await gebruiker.click(within(dialoog).getByRole('radio', { name: 'woensdag' }));
    await bevestig({ gebruiker });
    expect(await verzonden(nep)).toEqual({ soort: 'label', label: 'woensdag', actie: 'verwijderen' });
  });

  it('UI-714 the contact for the melder shows what he reads, and is open to everyone in a public registration', async () => {
    const { nep, gebruiker } = toon();
    await openDossier(gebruiker, 'WN-88213');
    await gebruiker.click(screen.getByRole('button', { name: 'Meer' }));
    await gebruiker.click(await screen.findByRole('menuitem', { name: 'Contactgegevens geven' }));
    const dialoog = await screen.findByRole('dialog', { name: 'Contactgegevens geven' });
    await bevestig({ gebruiker });
    expect(within(dialoog).getByText('Vul een naam, een telefoonnummer of een e-mailadres in.')).toBeTruthy();
    await gebruiker.type(veld('Naam'), 'Loket Geo');
    await gebruiker.type(veld('Telefoon'), '14 030');
    const leest = within(dialoog).getByRole('complementary', { name: 'Dit leest de melder' });
    expect(leest.textContent).toContain('Loket Geo, 14 030');
    expect(leest.textContent).toContain('Deze tekst is openbaar');
    await bevestig({ gebruiker });
    expect(await verzonden(nep)).toEqual({ soort: 'contact', naam: 'Loket Geo', telefoon: '14 030' });
  });
});

describe('in onderzoek', () => {
  it('UI-715 proposes the code from what was reported, and plans the first step of an address investigation', async () => {
    const { nep, gebruiker, dialoog } = await open('BD-2026-0471', 'o', 'onderzoek');
    const codes = within(dialoog).getByRole('radiogroup', { name: 'Code in onderzoek (83.10)' });
    expect(
      within(codes)
        .getAllByRole('radio')
        .map((r) => r.closest('label')?.textContent),
    ).toEqual([
      '080000 · alle gegevens van Verblijfplaats',
      '089999 · betrokkene woont niet meer op het adres',
      'Andere code',
    ]);
    const plan = within(dialoog).getByRole('group', { name: 'Plan voor het adresonderzoek' });
    expect(
      within(plan)
        .getAllByRole('listitem')
        .map((li) => li.textContent),
    ).toEqual([
      'Aanschrijven: tot 8 december 2026',
      'Inlichtingen en huisbezoek: tot 5 januari 2027',
      'Voornemen en besluit: tot 2 februari 2027',
    ]);
    await zonderGebreken();
    await gebruiker.click(within(codes).getByRole('radio', { name: 'Andere code' }));
    await gebruiker.type(veld('Andere code'), '0811');
    await bevestig({ gebruiker });
    expect(within(dialoog).getByText('Schrijf een code van zes cijfers.')).toBeTruthy();
    await gebruiker.type(veld('Andere code'), '20');
    await bevestig({ gebruiker });
    expect(await verzonden(nep)).toEqual({
      soort: 'onderzoek',
      actie: 'geplaatst',
      datum: '2026-11-24',
      code: '081120',
      rappel: { mijlpaal: 'Adresonderzoek: aanschrijven', datum: '2026-12-08' },
    });
  });

  it('UI-716 of a BAG object: the facts that can be marked, the reported one ticked', async () => {
    const { nep, gebruiker, dialoog } = await open('WN-88213', 'o', 'onderzoek');
    const gegevens = within(dialoog).getByRole('group', { name: 'Wat staat in onderzoek?' });
    const aan = within(gegevens)
      .getAllByRole<HTMLInputElement>('checkbox')
      .map((c) => [c.closest('label')?.textContent, c.checked]);
    expect(aan).toEqual([
      ['geometrie', false],
      ['bouwjaar', false],
      ['status', true],
    ]);
    await gebruiker.click(within(gegevens).getByRole('checkbox', { name: 'bouwjaar' }));
    await bevestig({ gebruiker });
    expect(await verzonden(nep)).toEqual({
      soort: 'onderzoek',
      actie: 'geplaatst',
      datum: '2026-11-24',
      attributen: ['status', 'bouwjaar'],
    });
  });

  it('UI-717 a mark that stands is taken off; planning proposes the next step', async () => {
    const staat = {
      onderzoekOpen: true,
      onderzoek: { open: true, sinds: '2026-11-02', code: '080000', attributen: [] },
    };
    const { nep, gebruiker } = await open('BD-2026-0471', 'o', 'onderzoek', {
      meldingen: bureau('BD-2026-0471', staat),
    });
    await bevestig({ gebruiker });
    expect(await verzonden(nep)).toEqual({ soort: 'onderzoek', actie: 'verwijderd', datum: '2026-11-24' });
  });

  it('UI-717 planning proposes the step of the investigation that comes now', async () => {
    const staat = {
      onderzoekOpen: true,
      onderzoek: { open: true, sinds: '2026-11-02', code: '080000', attributen: [] },
    };
    const { dialoog } = await open('BD-2026-0471', 'p', 'inplannen', {
      meldingen: bureau('BD-2026-0471', {
        ...staat,
        mogelijkheden: [{ soort: 'inplannen', eist: ['planning'], bedenktijd: 10 }],
      }),
    });
    expect(veld('Mijlpaal').value).toBe('Adresonderzoek: inlichtingen en huisbezoek');
    expect(within(dialoog).getByLabelText<HTMLInputElement>('Datum').value).toBe('2026-12-14');
    expect(within(dialoog).getByRole<HTMLInputElement>('checkbox', { name: 'Alleen voor collega’s' }).checked).toBe(
      true,
    );
  });
});

describe('before taking up', () => {
  it('UI-718 a BRP melding says what is no longer possible afterwards; a BAG one has nothing to lose', async () => {
    const { gebruiker } = toon();
    const brp = await openDossier(gebruiker, 'BD-2026-0471');
    expect(brp.textContent).toContain(
      'Na In behandeling nemen kan dit niet meer: Onvoldoende informatie, Verkeerde bronhouder.',
    );
    const bag = await openDossier(gebruiker, 'WN-88213');
    expect(bag.textContent).not.toContain('kan dit niet meer');
  });
});
