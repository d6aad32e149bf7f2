// The real program beside a central service of its own, as a bijhouder of Utrecht: with its first list on the screen.
import type { Page } from 'playwright-core';
import * as bijhouder from './bijhouder.ts';
import { type CentraalProces, startCentraalProces } from './central.ts';
import { type App, dataFolder, startApp } from './electron-app.ts';
import { maakMelder, tokenVan } from './melder.ts';

export type BalieMetDienst = {
  readonly centraal: CentraalProces;
  readonly app: App;
  readonly page: Page;
  readonly melder: Awaited<ReturnType<typeof maakMelder>>;
  readonly stop: () => Promise<void>;
};

export async function startBalieMetDienst(meldingen: number): Promise<BalieMetDienst> {
  const centraal = await startCentraalProces({ meldingen, seed: 7, bronhouder: '0344' });
  const app = await startApp({
    data: dataFolder(),
    centraal: centraal.url,
    token: tokenVan(centraal, 'bijhouder', '0344'),
    env: { TERUGMELDBALIE_BEDENKTIJD: '0' },
  });
  await bijhouder.lijst(app.page).getByRole('row').nth(3).waitFor();
  const stop = async (): Promise<void> => {
    await app.close();
    await centraal.stop();
  };
  return { centraal, app, page: app.page, melder: await maakMelder(centraal), stop };
}
