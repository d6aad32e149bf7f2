// @vitest-environment jsdom
// Deciding: every dialog, what it demands, what it stops, and that no word is lost.
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { OpdrachtInvoer } from '../../shared/ipc/vormen/opdracht.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import { nepUuid } from './nep/meldingen.ts';
import { nepBureau } from './nep/meldingen-bureau.ts';
import { frisVenster, meldt, openDossier, rij, toon } from './nep/toon.tsx';

frisVenster();

/** The program with this dossier and this dialog open. */
async function openDialoog(
  kenmerk: string,
  knop: string,
  opties: Parameters<typeof toon>[0] = {},
  voor?: Parameters<typeof toon>[1],
) {
  const { nep, gebruiker } = toon(opties, voor);
  const regio = await openDossier(gebruiker, kenmerk);
  await gebruiker.click(within(regio).getByRole('button', { name: knop }));
  return { nep, gebruiker, dialoog: await screen.findByRole('dialog', { name: knop }) };
}

const toelichting = () => screen.getByRole('textbox', { name: 'Toelichting' });
const bevestig = (gebruiker: UserEvent) => gebruiker.click(screen.getByRole('button', { name: 'Bevestigen' }));
const fout = (veld: HTMLElement) =>
  document.getElementById(veld.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent;

/** What went to the backend, once the dialog has closed. */
async function verzonden(nep: ReturnType<typeof toon>['nep']): Promise<OpdrachtInvoer | undefined> {
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  return nep.vragen('melding.besluiten').at(-1)?.opdracht;
}

describe('Onvoldoende informatie', () => {
  it('UI-3 builds the text from what is missing, shows what the melder reads, and sends it with what was seen', async () => {
    const { nep, gebruiker, dialoog } = await openDialoog('BD-2026-0471', 'Onvoldoende informatie');
    await gebruiker.click(within(dialoog).getByRole('checkbox', { name: 'Vanaf welke datum de melder twijfelt' }));
    await gebruiker.click(within(dialoog).getByRole('checkbox', { name: 'Bewijs van het waargenomen adres' }));
    const tekst = (toelichting() as HTMLTextAreaElement).value;
    expect(tekst).toMatch(/^Wij kunnen uw melding niet onderzoeken\. Wij missen: .+, en een bewijs daarvan/);
    const leest = within(dialoog).getByRole('complementary', { name: 'Dit leest de melder' });
    expect(leest.textContent).toContain(tekst);
    expect(leest.textContent).toContain('Na bevestigen kunt u dit 20 seconden lang ongedaan maken.');
    await bevestig(gebruiker);
    expect(await verzonden(nep)).toEqual({ soort: 'onvoldoende-informatie', toelichting: tekst });
    expect(nep.vragen('melding.besluiten')[0]?.gezien).toBe(48_200);
  });

  it('UI-3 leaves a person’s own words alone when a tick changes', async () => {
    const { gebruiker, dialoog } = await openDialoog('BD-2026-0471', 'Onvoldoende informatie');
    const vinkje = within(dialoog).getByRole('checkbox', { name: 'Bewijs van het waargenomen adres' });
    await gebruiker.click(vinkje);
    await gebruiker.type(toelichting(), ' Groet, Burgerzaken.');
    await gebruiker.click(within(dialoog).getByRole('checkbox', { name: 'Waarom de melder twijfelt' }));
    expect((toelichting() as HTMLTextAreaElement).value).toMatch(/deze gegevens\. Groet, Burgerzaken\.$/);
    await gebruiker.click(vinkje);
    await gebruiker.click(within(dialoog).getByRole('checkbox', { name: 'Waarom de melder twijfelt' }));
    expect((toelichting() as HTMLTextAreaElement).value).toBe('Groet, Burgerzaken.');
  });

  it('UI-3 counts characters as the koppelvlak does', async () => {
    const { gebruiker, dialoog } = await openDialoog('BD-2026-0471', 'Onvoldoende informatie');
    await gebruiker.type(toelichting(), 'Één 🏠');
    expect(within(dialoog).getByText('5 van 4.000 tekens')).toBeTruthy();
  });

  it('UI-3 confirms nothing without a toelichting: a fault at the field, the cursor in it, nothing sent', async () => {
    const { nep, gebruiker } = await openDialoog('BD-2026-0471', 'Onvoldoende informatie');
    await bevestig(gebruiker);
    expect(document.activeElement).toBe(toelichting());
    expect(fout(toelichting())).toBe('Schrijf een toelichting. De melder moet weten waarom.');
    expect(nep.vragen('melding.besluiten')).toEqual([]);
  });

  it('UI-3 stops a BSN before it goes out, and takes it out on request', async () => {
    const { nep, gebruiker, dialoog } = await openDialoog('BD-2026-0471', 'Onvoldoende informatie');
    await gebruiker.type(toelichting(), 'Betrokkene 999990743 is niet aangeschreven.');
    expect(within(dialoog).getByText('In de tekst staat een BSN.', { exact: false })).toBeTruthy();
    await gebruiker.keyboard('{Control>}{Enter}{/Control}');
    expect(fout(toelichting())).toBe('Haal eerst weg wat niet naar buiten mag.');
    expect(nep.vragen('melding.besluiten')).toEqual([]);
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Verwijderen' }));
    expect((toelichting() as HTMLTextAreaElement).value).toBe('Betrokkene is niet aangeschreven.');
    await gebruiker.click(toelichting());
    await gebruiker.keyboard('{Control>}{Enter}{/Control}');
    expect(await verzonden(nep)).toEqual({
      soort: 'onvoldoende-informatie',
      toelichting: 'Betrokkene is niet aangeschreven.',
    });
  });
});

describe('the other decisions', () => {
  it('UI-3 Niet ontvankelijk asks a toelichting and says that everyone can read it', async () => {
    const { nep, gebruiker, dialoog } = await openDialoog('WN-88213', 'Niet ontvankelijk');
    expect(within(dialoog).getByText('Deze tekst is openbaar: iedereen kan hem lezen.')).toBeTruthy();
    await gebruiker.type(toelichting(), 'Dit pand staat goed in de registratie.');
    await bevestig(gebruiker);
    expect(await verzonden(nep)).toEqual({
      soort: 'niet-ontvankelijk',
      toelichting: 'Dit pand staat goed in de registratie.',
    });
  });

  it('UI-3 Verkeerde bronhouder wants the right one and a reason, and leaves oneself out of the choice', async () => {
    const { nep, gebruiker, dialoog } = await openDialoog('BD-2026-0471', 'Verkeerde bronhouder');
    await bevestig(gebruiker);
    const veld = within(dialoog).getByRole('combobox', { name: 'Bronhouder' });
    expect(document.activeElement).toBe(veld);
    expect(fout(veld)).toBe('Kies de bronhouder die de melding moet krijgen.');
    expect(fout(toelichting())).toBe('Schrijf waarom u de melding doorstuurt.');
    await gebruiker.type(veld, 'am');
    await gebruiker.click(await screen.findByRole('option', { name: 'Amersfoort (0307)' }));
    expect(screen.queryByRole('option', { name: /Utrecht/ })).toBeNull();
    await gebruiker.type(toelichting(), 'Het adres ligt in Amersfoort.');
    expect(within(dialoog).getByText('Doorgestuurd naar Amersfoort')).toBeTruthy();
    await bevestig(gebruiker);
    expect(await verzonden(nep)).toEqual({
      soort: 'verkeerde-bronhouder',
      bronhouder: '0307',
      toelichting: 'Het adres ligt in Amersfoort.',
    });
  });

  it('UI-3 Verkeerde bronhouder may go without one where the profile does not demand it', async () => {
    const { nep, gebruiker } = await openDialoog('WN-88213', 'Verkeerde bronhouder');
    await gebruiker.type(toelichting(), 'Niet van ons.');
    await bevestig(gebruiker);
    expect(await verzonden(nep)).toEqual({ soort: 'verkeerde-bronhouder', toelichting: 'Niet van ons.' });
  });

  it('UI-3 Afhandelen wants a result; the verdict follows it until the person decides otherwise', async () => {
    const { nep, gebruiker, dialoog } = await openDialoog('BD-2026-0471', 'Afhandelen');
    await bevestig(gebruiker);
    expect(within(dialoog).getByText('Kies of de registratie is gewijzigd.')).toBeTruthy();
    await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Gewijzigd' }));
    const terecht = within(dialoog).getByRole('radiogroup', { name: 'Terecht gemeld' });
    expect(within(terecht).getByRole<HTMLInputElement>('radio', { name: 'Ja' }).checked).toBe(true);
    await gebruiker.click(within(terecht).getByRole('radio', { name: 'Nee' }));
    await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Niet gewijzigd' }));
    await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Gewijzigd' }));
    expect(within(dialoog).getByText('Afgehandeld, gewijzigd')).toBeTruthy();
    await gebruiker.click(within(dialoog).getByRole('checkbox', { name: 'Melder is geïnformeerd' }));
    await gebruiker.type(toelichting(), 'Aangepast.');
    await bevestig(gebruiker);
    expect(await verzonden(nep)).toEqual({
      soort: 'afhandelen',
      resultaat: 'GEWIJZIGD',
      gegrond: true,
      melderGeinformeerd: true,
      toelichting: 'Aangepast.',
    });
  });

  it('UI-3 Afhandelen asks when the mark came off, where one still stands', async () => {
    const { nep, gebruiker, dialoog } = await openDialoog('DUO-2219', 'Afhandelen', {}, () => {
      location.hash = '#/werkvoorraad/mijn';
    });
    await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Niet gewijzigd' }));
    await gebruiker.type(within(dialoog).getByLabelText('In onderzoek verwijderd op'), '2026-11-20');
    await bevestig(gebruiker);
    expect(await verzonden(nep)).toEqual({
      soort: 'afhandelen',
      resultaat: 'NIET_GEWIJZIGD',
      gegrond: false,
      onderzoekVerwijderdOp: '2026-11-20',
    });
  });

  it('UI-3 Inplannen wants a milestone and a date; for colleagues only the melder reads nothing', async () => {
    const { nep, gebruiker, dialoog } = await openDialoog('DUO-2219', 'Inplannen', {}, () => {
      location.hash = '#/werkvoorraad/mijn';
    });
    await bevestig(gebruiker);
    expect(fout(within(dialoog).getByLabelText('Mijlpaal'))).toBe('Schrijf wat de volgende stap is.');
    expect(fout(within(dialoog).getByLabelText('Datum'))).toBe('Kies een datum.');
    await gebruiker.type(within(dialoog).getByLabelText('Mijlpaal'), 'Huisbezoek');
    await gebruiker.type(within(dialoog).getByLabelText('Datum'), '2026-12-01');
    expect(within(dialoog).getByText('Verwacht: Huisbezoek, 1 december 2026')).toBeTruthy();
    await gebruiker.click(within(dialoog).getByRole('checkbox', { name: 'Alleen voor collega’s' }));
    expect(within(dialoog).getByRole('complementary', { name: 'De melder leest dit niet' })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Toelichting' })).toBeNull();
    await bevestig(gebruiker);
    expect(await verzonden(nep)).toEqual({
      soort: 'inplannen',
      mijlpaal: 'Huisbezoek',
      datum: '2026-12-01',
      intern: true,
    });
  });

  it('UI-3 Toewijzen offers a bijhouder himself only, as the koppelvlak allows', async () => {
    const { nep, gebruiker, dialoog } = await openDialoog('BD-2026-0471', 'Toewijzen');
    await gebruiker.click(within(dialoog).getByRole('combobox', { name: 'Medewerker' }));
    const opties = await screen.findAllByRole('option');
    expect(opties.map((optie) => optie.textContent)).toEqual(['M. Jansen (uzelf)']);
    await gebruiker.click(opties[0] ?? dialoog);
    await gebruiker.type(within(dialoog).getByRole('textbox', { name: 'Reden' }), 'Ik ken deze straat.');
    await bevestig(gebruiker);
    expect(await verzonden(nep)).toEqual({ soort: 'toewijzen', medewerker: 'm.jansen', reden: 'Ik ken deze straat.' });
  });

  it('UI-3 Toewijzen lets a teamlead choose every active colleague that handles meldingen', async () => {
    const { gebruiker, dialoog } = await openDialoog('BD-2026-0471', 'Toewijzen', {}, (nep) =>
      nep.antwoord('wie.ben', () =>
        goed({
          id: 't.devries',
          naam: 'T. de Vries',
          bronhouders: [{ code: '0344', naam: 'Utrecht', rol: 'teamlead' }],
        }),
      ),
    );
    await gebruiker.click(within(dialoog).getByRole('combobox', { name: 'Medewerker' }));
    const opties = await screen.findAllByRole('option');
    expect(opties.map((optie) => optie.textContent)).toEqual(['T. de Vries (uzelf)', 'M. Jansen', 'S. Bakker']);
  });

  it('UI-3 Aantekening toevoegen says who reads it, and is not checked for what may not go out', async () => {
    const { nep, gebruiker, dialoog } = await openDialoog('BD-2026-0471', 'Aantekening toevoegen');
    await gebruiker.type(within(dialoog).getByRole('textbox', { name: 'Aantekening' }), 'Zie ook 999990743.');
    await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Ook een volgende bronhouder' }));
    expect(within(dialoog).queryByText(/Dit mag niet naar buiten/)).toBeNull();
    await bevestig(gebruiker);
    expect(await verzonden(nep)).toEqual({
      soort: 'aantekening',
      tekst: 'Zie ook 999990743.',
      zichtbaar: 'bronhouders',
    });
  });
});

describe('In behandeling nemen', () => {
  it('UI-3 needs no dialog', async () => {
    const { nep, gebruiker } = toon();
    await openDossier(gebruiker, 'BD-2026-0471');
    await gebruiker.keyboard('b');
    await waitFor(() => expect(nep.vragen('melding.besluiten')).toHaveLength(1));
    expect(nep.vragen('melding.besluiten')[0]?.opdracht).toEqual({ soort: 'in-behandeling-nemen' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('UI-3 asks once when a colleague has it, and says whether it is taken over', async () => {
    const { nep, gebruiker } = toon({}, (n) => {
      const gewoon = n.standaard['melding.besluiten'];
      n.antwoord('melding.besluiten', (input) =>
        input.opdracht.soort === 'in-behandeling-nemen' && input.opdracht.overnemen === undefined
          ? mis({ code: 'toegewezen-aan-collega', medewerker: 's.bakker' })
          : gewoon(input),
      );
    });
    await openDossier(gebruiker, 'BD-2026-0471');
    await gebruiker.keyboard('b');
    const vraag = await screen.findByRole('dialog', { name: 'Overnemen van een collega?' });
    await gebruiker.click(within(vraag).getByRole('checkbox', { name: 'Wijs de melding aan mij toe' }));
    await bevestig(gebruiker);
    expect(await verzonden(nep)).toEqual({ soort: 'in-behandeling-nemen', overnemen: false });
  });

  it('UI-3 says what went wrong', async () => {
    const { gebruiker } = toon({}, (n) => n.antwoord('melding.besluiten', () => mis({ code: 'schijf-vol' })));
    await openDossier(gebruiker, 'BD-2026-0471');
    await gebruiker.keyboard('b');
    expect(await screen.findByText(/De schijf is vol\. Uw besluit is niet bewaard\./)).toBeTruthy();
  });
});

describe('where one starts', () => {
  it.each([
    ['i', 'textbox', 'Toelichting'],
    ['v', 'combobox', 'Bronhouder'],
    ['a', 'radio', 'Gewijzigd'],
    ['t', 'combobox', 'Medewerker'],
    ['c', 'textbox', 'Aantekening'],
  ])('UI-3 %s puts the cursor in the %s %s, and Escape back where one was', async (toets, rol, naam) => {
    const { gebruiker } = toon();
    await openDossier(gebruiker, 'BD-2026-0471');
    await gebruiker.keyboard(toets);
    expect(document.activeElement).toBe(await screen.findByRole(rol, { name: naam }));
    await gebruiker.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(await rij('BD-2026-0471'));
  });
});

describe('no word is lost', () => {
  it('UI-3 a failed command keeps the dialog and its text, and says why', async () => {
    const { gebruiker } = await openDialoog('BD-2026-0471', 'Onvoldoende informatie', {}, (n) =>
      n.antwoord('melding.besluiten', () => mis({ code: 'overgang-niet-toegestaan' })),
    );
    await gebruiker.type(toelichting(), 'Wij missen een bewijs.');
    await bevestig(gebruiker);
    expect((await screen.findByRole('alert')).textContent).toMatch(/Dit kan niet meer bij de status van nu/);
    expect((toelichting() as HTMLTextAreaElement).value).toBe('Wij missen een bewijs.');
  });

  it('UI-3 closing keeps the text for that melding and that decision; emptying is a choice', async () => {
    const { gebruiker } = await openDialoog('BD-2026-0471', 'Onvoldoende informatie');
    await gebruiker.type(toelichting(), 'Half af');
    await gebruiker.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await gebruiker.keyboard('v');
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Toelichting' })).value).toBe('');
    await gebruiker.click(screen.getByRole('button', { name: 'Annuleren' }));
    await gebruiker.keyboard('i');
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Toelichting' })).value).toBe('Half af');
    const dialoog = screen.getByRole('dialog');
    expect(within(dialoog).getByText('Concept van 08:40.')).toBeTruthy();
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Concept wissen' }));
    expect((toelichting() as HTMLTextAreaElement).value).toBe('');
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Ongedaan maken' }));
    expect((toelichting() as HTMLTextAreaElement).value).toBe('Half af');
  });

  it('UI-3 a recalled decision gives its text back', async () => {
    const { gebruiker } = await openDialoog('BD-2026-0471', 'Onvoldoende informatie');
    await gebruiker.type(toelichting(), 'Wij missen een bewijs.');
    await bevestig(gebruiker);
    await screen.findByRole('region', { name: 'Melding SVB-10023' });
    await gebruiker.keyboard('z');
    expect(await screen.findByRole('region', { name: 'Melding BD-2026-0471' })).toBeTruthy();
    expect(await rij('BD-2026-0471')).toBeTruthy();
    await gebruiker.keyboard('i');
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Toelichting' })).value).toBe(
      'Wij missen een bewijs.',
    );
  });

  it('UI-3 decides on what the person saw: a change underneath is said, and the picture at opening goes along', async () => {
    const { nep, gebruiker, dialoog } = await openDialoog('BD-2026-0471', 'Onvoldoende informatie');
    await gebruiker.type(toelichting(), 'Wij missen een bewijs.');
    await meldt(() =>
      nep.zetMeldingen(
        nepBureau().map((m) =>
          m.rij.uuid === nepUuid(3)
            ? { ...m, dossier: { ...m.dossier, gezien: 50_000, status: 'INGETROKKEN', statusnaam: 'Ingetrokken' } }
            : m,
        ),
      ),
    );
    expect((await within(dialoog).findByRole('alert')).textContent).toContain('De status is nu: Ingetrokken');
    await bevestig(gebruiker);
    await waitFor(() => expect(nep.vragen('melding.besluiten')[0]?.gezien).toBe(48_200));
  });
});
