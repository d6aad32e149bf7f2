// A walk past every screen, dialog, menu and face of the program: who walks along does something at every stop.
import type { Page } from 'playwright-core';
import type { Rij } from '../helpers/bijhouder.ts';
import * as bijhouder from '../helpers/bijhouder.ts';

const PIN = '271828';

type Halte = (naam: string) => Promise<void>;
type Wandeling = {
  readonly page: Page;
  readonly halte: Halte;
  /** Decisions whose dialog was seen: it is the same one for every registration. */
  readonly gezien: Set<string>;
};

const dialoog = (page: Page) => page.getByRole('dialog').last();

/** Esc, until no dialog or menu is left. */
async function sluit(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('menu').waitFor({ state: 'hidden' });
}

async function metDialoog({ page, halte }: Wandeling, naam: string): Promise<void> {
  await dialoog(page).waitFor();
  await halte(naam);
  await sluit(page);
}

async function metMenu({ page, halte }: Wandeling, naam: string): Promise<void> {
  await page.getByRole('menu').waitFor();
  await halte(naam);
  await sluit(page);
}

/** The list: searching, filters, order, views of one's own, choosing, deciding over many. */
async function langsLijst(w: Wandeling): Promise<void> {
  const { page, halte } = w;
  const veld = page.getByRole('combobox', { name: 'Zoeken in de lijst' });
  await bijhouder.ga(page, 'Iedereen');
  await bijhouder.lijst(page).getByRole('row').nth(3).waitFor();
  await halte('werkvoorraad');
  await veld.pressSequentially('reg:');
  await page.getByRole('listbox').waitFor();
  await halte('zoeken met suggesties');
  await veld.fill('reg:brx ');
  await page.getByRole('alert').getByRole('button', { name: 'brx' }).waitFor();
  await halte('fout in de zoekvraag');
  await veld.fill('niemandschrijftditwoord');
  await page.getByText('Niets gevonden').first().waitFor();
  await halte('niets gevonden');
  await veld.fill('');
  await veld.press('Escape');
  await bijhouder.lijst(page).getByRole('row').nth(3).waitFor();
  await bijhouder.knop(page, 'Filter toevoegen').click();
  await metMenu(w, 'filters');
  await bijhouder.knop(page, 'Sorteren en groeperen').click();
  await metMenu(w, 'lijstmenu');
  await bijhouder.knop(page, 'Sorteren en groeperen').click();
  await page.getByRole('menuitem', { name: 'Weergave bewaren' }).click();
  await dialoog(page).getByLabel('Naam').fill('Wat ik nog moet bellen');
  await halte('weergave bewaren');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Wat ik nog moet bellen' }).waitFor();
  await halte('eigen weergave');
  await bijhouder.ga(page, 'Iedereen');
  await page.getByRole('heading', { level: 1, name: 'Iedereen' }).waitFor();
  await bijhouder.lijst(page).getByRole('row').nth(3).waitFor();
  await bijhouder.lijst(page).locator('[data-rij]').first().focus();
  await page.keyboard.press('Control+a');
  const balk = page.getByRole('region', { name: 'Gekozen meldingen' });
  await balk.waitFor();
  await halte('gekozen meldingen');
  await balk.getByRole('button', { name: 'In behandeling nemen' }).click();
  await dialoog(page)
    .getByText(/^Kan · /)
    .waitFor();
  await metDialoog(w, 'tegelijk beslissen');
  await balk.getByRole('button', { name: 'Meer' }).click();
  await page.getByRole('menuitem', { name: 'Meenemen' }).click();
  await dialoog(page).getByRole('button', { name: 'Pakket maken' }).click();
  await dialoog(page).getByRole('list', { name: 'Meeneempakketten' }).waitFor();
  await metDialoog(w, 'meeneempakketten');
  await balk.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Verkeerde bronhouder' }).click();
  await dialoog(page)
    .getByRole('heading', { name: /^Zonder voorstel · / })
    .waitFor();
  await metDialoog(w, 'tegelijk doorsturen');
  await bijhouder.knop(page, 'Keuze wissen').click();
}

const BESLUITEN = [
  'Onvoldoende informatie',
  'Niet ontvankelijk',
  'Verkeerde bronhouder',
  'Inplannen',
  'Afhandelen',
  'Toewijzen',
  'Aantekening toevoegen',
  'Melder benaderen',
];
const MEERNAAM = /^(Contactmoment|Verwijzing|In onderzoek|Beoordelen|Label|Contactgegevens|Dossier afdrukken)/;

/** One dossier of each registration, with every dialog that was not seen at another. */
async function langsDossier(w: Wandeling, m: Rij): Promise<void> {
  const { page, halte } = w;
  const regio = await bijhouder.zoekEnOpen(page, m.kenmerk);
  await halte(`dossier ${m.registratie}`);
  for (const naam of BESLUITEN) {
    const knop = regio.getByRole('button', { name: naam, exact: true });
    if (w.gezien.has(naam) || (await knop.count()) === 0) continue;
    w.gezien.add(naam);
    await knop.click();
    await metDialoog(w, naam);
  }
  const meer = regio.getByRole('button', { name: 'Meer', exact: true });
  if ((await meer.count()) === 0) return;
  await meer.click();
  const namen = await page.getByRole('menuitem').filter({ hasText: MEERNAAM }).allInnerTexts();
  await metMenu(w, `${m.registratie}: meer`);
  for (const [plek, regel] of namen.entries()) {
    const naam = regel.split('\n')[0] ?? '';
    if (w.gezien.has(naam)) continue;
    w.gezien.add(naam);
    await meer.click();
    await page.getByRole('menuitem').filter({ hasText: MEERNAAM }).nth(plek).click();
    await metDialoog(w, naam);
  }
}

/** What lies over the frame, and what hangs under it. */
async function langsKader(w: Wandeling): Promise<void> {
  const { page, halte } = w;
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Opdrachten' }).waitFor();
  await metDialoog(w, 'palet');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Sneltoetsen' }).waitFor();
  await metDialoog(w, 'sneltoetsen');
  await bijhouder.knop(page, 'Bestand toevoegen').click();
  await page.getByRole('dialog', { name: 'Bestand toevoegen' }).waitFor();
  await metDialoog(w, 'bestand toevoegen');
  await bijhouder.knop(page, 'In behandeling nemen').click();
  await page
    .getByRole('button', { name: /Ongedaan maken/ })
    .first()
    .waitFor();
  await halte('ongedaan maken');
}

async function langsRonde({ page, halte }: Wandeling): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await bijhouder.knop(page, 'Beginnen').waitFor();
  await halte('ochtendronde begin');
  await page.keyboard.press('Enter');
  await page.getByText(/^1 van \d+$/).waitFor();
  await page.getByRole('region', { name: /^Melding / }).waitFor();
  await halte('ochtendronde');
  await page.keyboard.press('Escape');
  await bijhouder.lijst(page).waitFor();
}

async function langsInvoeren(w: Wandeling): Promise<void> {
  const { page, halte } = w;
  await page.keyboard.press('n');
  await page.getByRole('heading', { level: 1, name: 'Melding invoeren' }).waitFor();
  await halte('melding invoeren');
  await page.getByLabel('Toelichting van de melder').fill('De bewoner staat op een ander nummer.');
  await page.locator('form').getByRole('button', { name: 'Melding invoeren', exact: true }).click();
  await page.getByRole('alert').waitFor();
  await halte('melding invoeren met fouten');
  await bijhouder.knop(page, 'Leegmaken').click();
  await dialoog(page).waitFor();
  await halte('formulier leegmaken');
  await dialoog(page).getByRole('button', { name: 'Bevestigen' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

async function langsUitgaand({ page, halte }: Wandeling): Promise<void> {
  await bijhouder.ga(page, 'Uitgaand');
  await page.getByRole('heading', { level: 1, name: 'Uitgaand' }).waitFor();
  await halte('uitgaand');
  await bijhouder.knop(page, 'Proefsync').click();
  await bijhouder.knop(page, 'Uitslag sluiten').waitFor();
  await halte('proefsync');
}

async function langsRapportage(w: Wandeling): Promise<void> {
  const { page, halte } = w;
  await bijhouder.ga(page, 'Rapportage');
  await page.getByRole('article').first().waitFor();
  await halte('rapportage');
  await page.getByText('Wat er is geteld').first().click();
  await page.getByRole('radio', { name: 'Als tabel' }).check();
  await page.getByRole('table', { name: 'Verloop' }).waitFor();
  await halte('rapportage als tabel');
  await bijhouder.knop(page, 'Bewaren als').click();
  await metMenu(w, 'rapportage bewaren');
  await page.getByRole('radio', { name: 'Eigen' }).check();
  await page.getByLabel('Vanaf', { exact: true }).fill('2000-01-01');
  await page.getByLabel('Tot en met', { exact: true }).fill('2000-01-31');
  await page.getByText('Geen meldingen in deze periode').waitFor();
  await halte('rapportage zonder meldingen');
  await page.getByRole('radio', { name: 'Maand' }).check();
  await bijhouder.knop(page, 'Nu').click();
  await page
    .getByRole('button', { name: /^Open aan het eind: \d+\. Toon/ })
    .first()
    .click();
  await page
    .getByText(/^Rapportage: Open aan het eind/)
    .first()
    .waitFor();
  await bijhouder.lijst(page).getByRole('row').nth(1).waitFor();
  await halte('meldingen achter een cijfer');
}

/** Who has what, and every dialog of it; nothing is assigned. */
async function langsTeam(w: Wandeling): Promise<void> {
  const { page, halte } = w;
  await bijhouder.ga(page, 'Team');
  await bijhouder.knop(page, 'Mila Jansen').click();
  await page.getByRole('region', { name: 'Mila Jansen' }).getByRole('checkbox').first().waitFor();
  await halte('team');
  await page.getByRole('region', { name: 'Mila Jansen' }).getByRole('checkbox').first().check();
  await halte('team met keuze');
  await page.keyboard.press('t');
  await metDialoog(w, 'toewijzen aan een collega');
  await page.keyboard.press('u');
  await metDialoog(w, 'toewijzing terugnemen');
  await bijhouder.knop(page, 'Meer bij Mila Jansen').click();
  await metMenu(w, 'team: meer');
  for (const [naam, halteNaam] of [
    [/^Aanwezigheid/, 'inzet'],
    [/^Teruggeven/, 'teruggeven'],
  ] as const) {
    await bijhouder.knop(page, 'Meer bij Mila Jansen').click();
    await page.getByRole('menuitem', { name: naam }).click();
    await metDialoog(w, halteNaam);
  }
  await bijhouder.knop(page, 'Overdragen bij afwezigheid').click();
  await metDialoog(w, 'overdragen bij afwezigheid');
  await page.keyboard.press('d');
  await dialoog(page)
    .getByRole('heading', { name: /^Verdelen · / })
    .waitFor();
  await metDialoog(w, 'verdeelplan');
}

async function langsInstellingen(w: Wandeling): Promise<void> {
  const { page, halte } = w;
  await bijhouder.ga(page, 'Instellingen');
  await page.getByRole('heading', { level: 1, name: 'Instellingen' }).waitFor();
  await page.getByRole('button', { name: 'Tekst toevoegen' }).waitFor();
  await halte('instellingen');
  await bijhouder.knop(page, 'Tekst toevoegen').click();
  await metDialoog(w, 'standaardtekst');
  await page
    .locator('summary')
    .filter({ hasText: /^Melding$/ })
    .click();
  await page.getByRole('button', { name: 'Toets wijzigen: Afhandelen', exact: true }).click();
  await metDialoog(w, 'toets wijzigen');
  await bijhouder.knop(page, 'Andere verbinding').click();
  await metDialoog(w, 'andere verbinding');
}

/** Last: behind the lock nothing else can be seen. */
async function langsSlot({ page, halte }: Wandeling): Promise<void> {
  await bijhouder.knop(page, 'Pincode instellen').click();
  await page.getByLabel('Nieuwe pincode', { exact: true }).fill(PIN);
  await page.getByLabel('Nieuwe pincode, nog een keer').fill(PIN);
  await halte('pincode instellen');
  await page.keyboard.press('Enter');
  await bijhouder.knop(page, 'Nu vergrendelen').waitFor();
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Vergrendeld', exact: true }).waitFor();
  await halte('vergrendeld');
  await bijhouder.knop(page, 'Pincode vergeten').click();
  await page.getByLabel('Token').waitFor();
  await halte('pincode vergeten');
}

/** A program of a teamlead with practice meldingen, and a recall window that outlasts the walk. */
export async function rondgang(page: Page, halte: Halte): Promise<void> {
  const w = { page, halte, gezien: new Set<string>() };
  await langsLijst(w);
  const alle = await bijhouder.alleMeldingen(page, 'nieuw');
  for (const registratie of ['BRP', 'WKK', 'BGT', 'BAG']) {
    const m = alle.find((r) => r.registratie === registratie && r.toegewezenAan === null);
    if (m) await langsDossier(w, m);
  }
  await langsKader(w);
  await langsRonde(w);
  await langsInvoeren(w);
  await langsUitgaand(w);
  await langsTeam(w);
  await langsRapportage(w);
  await langsInstellingen(w);
  await langsSlot(w);
}
