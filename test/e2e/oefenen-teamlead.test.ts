// Practising as a teamlead: chosen on the first screen, kept for the next start, with a database of its own.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as bijhouder from '../helpers/bijhouder.ts';
import { dataFolder, startApp } from '../helpers/electron-app.ts';

it('E2E-255 who practises as a teamlead has a team to distribute over, also the next time; a bijhouder has his own desk', {
  timeout: 120_000,
}, async () => {
  const data = dataFolder();
  const eerste = await startApp({ data });
  await bijhouder.knop(eerste.page, 'Oefenen als teamleider').click();
  await bijhouder.lijst(eerste.page).getByRole('row').nth(3).waitFor();
  await bijhouder.ga(eerste.page, 'Team');
  const tabel = eerste.page.getByRole('table');
  await tabel.getByRole('rowheader', { name: 'Farah Haddad (uzelf)' }).waitFor();
  await tabel.getByText(/afwezig tot en met/).waitFor();
  expect(await tabel.getByRole('rowheader').count()).toBe(7);
  await bijhouder.knop(eerste.page, 'Verdeelplan maken').click();
  await eerste.page
    .getByRole('dialog')
    .getByRole('heading', { name: /^Verdelen · \d+$/ })
    .waitFor();
  expect(eerste.complaints()).toEqual([]);
  await eerste.close();

  const weer = await startApp({ data });
  await bijhouder.ga(weer.page, 'Team');
  await weer.page.getByRole('rowheader', { name: 'Farah Haddad (uzelf)' }).waitFor();
  await bijhouder.ga(weer.page, 'Instellingen');
  await bijhouder.knop(weer.page, 'Andere verbinding').click();
  await weer.page
    .getByRole('dialog')
    .getByRole('button', { name: /Bevestigen/ })
    .click();
  await bijhouder.knop(weer.page, 'Oefenen met fictieve meldingen').click();
  await bijhouder.ga(weer.page, 'Team');
  await weer.page.getByRole('heading', { level: 2, name: /^Uw cijfers · / }).waitFor();
  expect(await weer.page.getByRole('table').count()).toBe(0);
  const databases = readdirSync(join(data, 'oefenen', 'gegevens'));
  expect(databases).toHaveLength(2);
  await weer.close();
});
