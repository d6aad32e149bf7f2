// Two programs at one service: while a bijhouder works offline, a teamlead gives one of his meldingen to a colleague and
// forwards another. What he decided is held, the teamlead sees that it waits, and nothing he wrote is lost.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { OntvangenAnnotatie } from '../../shared/domain/annotatie.ts';
import * as bijhouder from '../helpers/bijhouder.ts';
import { startCentraalProces } from '../helpers/central.ts';
import { dataFolder, startApp } from '../helpers/electron-app.ts';
import { aanHetLoket, tokenVan } from '../helpers/loket.ts';
import { maakPoort } from '../helpers/poort.ts';

const GEGEVEN = 'Onderzocht: de bewoner staat juist op nummer 23.';
const DOORGESTUURD = 'Onderzocht: het pand is nog in gebruik.';
const BUUR = '0363';

const dialoog = (page: Page) => page.getByRole('dialog');
const kaart = (page: Page, kenmerk: string) => page.getByRole('article').filter({ hasText: kenmerk });
const wat = (boom: readonly OntvangenAnnotatie[]) =>
  boom.flatMap((a) => {
    if (a.soort === 'status') return [a.status];
    if (a.soort === 'label') return [`${a.actie} ${a.label}`];
    if (a.soort === 'toewijzing') return [`aan ${a.medewerker}`];
    return a.soort === 'aantekening' ? [`aantekening ${a.zichtbaar}`] : [];
  });

it('E2E-251 reassigned or forwarded while a colleague works offline: held, seen to wait, handed over, never lost', {
  timeout: 180_000,
}, async () => {
  const centraal = await startCentraalProces();
  const melder = await aanHetLoket(centraal, { rol: 'melder' });
  const gegeven = await melder.meld({ registratie: 'BRP', kenmerk: 'NW-001', bronhouder: '0344' });
  const doorgestuurd = await melder.meld({ registratie: 'BAG', kenmerk: 'NW-002', bronhouder: '0344' });
  const loket = await aanHetLoket(centraal, { rol: 'teamlead', bronhouder: '0344' });
  const poort = await maakPoort(centraal.url);
  const start = (rol: 'bijhouder' | 'teamlead', url: string) =>
    startApp({
      data: dataFolder(),
      centraal: url,
      token: tokenVan(centraal, { rol, bronhouder: '0344' }),
      env: { TERUGMELDBALIE_BEDENKTIJD: '0' },
    });
  const thuis = await start('bijhouder', poort.url);
  const team = await start('teamlead', centraal.url);

  // Taken up while there is a connection; then the line goes, and he works on.
  await bijhouder.zoekEnOpen(thuis.page, 'NW-001');
  await bijhouder.knop(thuis.page, 'In behandeling nemen').click();
  await bijhouder.alsVerzonden(thuis.page);
  await poort.dicht();
  await bijhouder.handelAf(thuis.page, 'Niet gewijzigd', GEGEVEN);
  await bijhouder.zoekEnOpen(thuis.page, 'NW-002');
  await bijhouder.handelAf(thuis.page, 'Niet gewijzigd', DOORGESTUURD);

  // Meanwhile the teamlead gives the one to a colleague, on the screen Team, and forwards the other.
  const lead = team.page;
  await bijhouder.ga(lead, 'Team');
  await bijhouder.knop(lead, 'Mila Jansen').click();
  await lead.getByRole('checkbox', { name: /NW-001/ }).check();
  await lead.keyboard.press('t');
  await dialoog(lead).getByLabel('Collega').selectOption({ index: 4 });
  const naar = await dialoog(lead).getByLabel('Collega').locator('option:checked').innerText();
  const collega = naar.replace(/ \(.*$/, '');
  await dialoog(lead)
    .getByRole('button', { name: /Bevestigen/ })
    .click();
  await lead.getByText(`1 melding toegewezen aan ${collega}.`).waitFor();
  await bijhouder.zoekEnOpen(lead, 'NW-002');
  await bijhouder.stuurDoor(lead, BUUR, 'Het pand ligt in Amsterdam.');
  await bijhouder.alsVerzonden(lead);

  // Back on line: both decisions are held; the service has neither.
  await poort.open();
  await bijhouder.knop(thuis.page, 'Nu synchroniseren').first().click();
  await bijhouder.ga(thuis.page, 'Uitgaand');
  await kaart(thuis.page, 'NW-001').waitFor();
  await kaart(thuis.page, 'NW-002').waitFor();
  await bijhouder.alsVerzonden(thuis.page);
  expect(wat(await loket.boom(gegeven)).slice(-2)).toEqual([
    expect.stringMatching(/^aan /),
    'toevoegen Wacht op overdracht',
  ]);

  // The teamlead sees that work waits, and on whose desk.
  await bijhouder.ga(lead, 'Team');
  const wacht = lead.getByRole('region', { name: 'Wacht op overdracht · 1' });
  await wacht.getByText('onverzonden werk van Mila Jansen').waitFor();
  expect(await wacht.getByRole('button').innerText()).toContain('NW-001');
  await team.screenshot('nooit-weg-team');

  // Handed over to the colleague as a note; the forwarded one in words to pass on.
  await kaart(thuis.page, 'NW-001')
    .getByRole('button', { name: `Overdragen aan ${collega}` })
    .click();
  await dialoog(thuis.page).getByText(GEGEVEN).waitFor();
  await thuis.screenshot('nooit-weg-overdragen');
  await dialoog(thuis.page)
    .getByRole('button', { name: /Bevestigen/ })
    .click();
  await kaart(thuis.page, 'NW-001').waitFor({ state: 'detached' });
  await kaart(thuis.page, 'NW-002')
    .getByRole('button', { name: /^Overdragen aan / })
    .click();
  const notitie = dialoog(thuis.page).getByRole('region', { name: 'Overdrachtsnotitie' });
  await bijhouder.blijkt(() => notitie.innerText()).toContain(DOORGESTUURD);
  await thuis.screenshot('nooit-weg-notitie');
  await dialoog(thuis.page)
    .getByRole('button', { name: /Bevestigen/ })
    .click();
  await kaart(thuis.page, 'NW-002').waitFor({ state: 'detached' });
  await bijhouder.alsVerzonden(thuis.page);

  const boom = await loket.boom(gegeven);
  expect(wat(boom).slice(-2).sort()).toEqual(['aantekening eigen', 'verwijderen Wacht op overdracht']);
  expect(boom.some((a) => a.soort === 'aantekening' && a.tekst.includes(GEGEVEN))).toBe(true);
  expect(wat(boom)).not.toContain('AFGEHANDELD');
  const buur = await aanHetLoket(centraal, { rol: 'bijhouder', bronhouder: BUUR });
  expect(wat(await buur.boom(doorgestuurd))).not.toContain('AFGEHANDELD');
  // What he wrote on the forwarded one stays with him as a draft.
  const [concept] = await bijhouder.vraag(thuis.page, 'concept.lijst', { uuid: doorgestuurd });
  expect(concept?.inhoud.toelichting).toBe(DOORGESTUURD);
  await wacht.waitFor({ state: 'detached' });
  expect([thuis.complaints(), team.complaints()]).toEqual([[], []]);
  await thuis.close();
  await team.close();
  await poort.dicht();
  await centraal.stop();
});
