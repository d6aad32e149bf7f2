// The main job: receive, triage offline, be killed, come back, send. And: withdrawn at the centre while one decided offline.
import { describe, expect, it } from 'vitest';
import type { OntvangenAnnotatie } from '../../shared/domain/annotatie.ts';
import * as bijhouder from '../helpers/bijhouder.ts';
import { type CentraalProces, startCentraalProces } from '../helpers/central.ts';
import { dataFolder, startApp } from '../helpers/electron-app.ts';

const TOELICHTING = 'Wij missen een bewijs van het waargenomen adres. U kunt opnieuw melden met dat bewijs.';
const REDEN = 'Betrokkene staat ingeschreven in een andere gemeente.';

function tokenVan(centraal: CentraalProces, rol: string, bronhouder: string | null): string {
  const gevonden = centraal.tokens.find((t) => t.rol === rol && t.bronhouder === bronhouder);
  if (!gevonden) throw new Error(`geen ${rol} van ${bronhouder}`);
  return gevonden.token;
}

async function haal(centraal: CentraalProces, token: string, pad: string): Promise<unknown> {
  const antwoord = await fetch(`${centraal.url}/v1${pad}`, { headers: { Authorization: `Bearer ${token}` } });
  if (!antwoord.ok) throw new Error(`${antwoord.status} op ${pad.split('/')[1]}`);
  return antwoord.json();
}

async function boom(centraal: CentraalProces, token: string, uuid: string): Promise<readonly OntvangenAnnotatie[]> {
  return ((await haal(centraal, token, `/terugmeldingen/${uuid}`)) as { annotaties: OntvangenAnnotatie[] }).annotaties;
}

/** Waits until a condition holds that is asked of the program itself. */
async function totdat(voorwaarde: () => Promise<boolean>, wat: string): Promise<void> {
  await expect.poll(voorwaarde, { timeout: 60_000, interval: 200, message: wat }).toBe(true);
}

describe('the main job', () => {
  it('E2E-1 three decisions, two of them offline, survive a kill and arrive exactly once', {
    timeout: 240_000,
  }, async () => {
    const centraal = await startCentraalProces({ meldingen: 500, seed: 1, bronhouder: '0344' });
    const token = tokenVan(centraal, 'bijhouder', '0344');
    const andere = centraal.tokens.find(
      (t) => t.rol === 'bijhouder' && /^\d{4}$/.test(t.bronhouder ?? '') && t.bronhouder !== '0344',
    );
    if (!andere?.bronhouder) throw new Error('geen andere gemeente');
    const namen = (await haal(centraal, andere.token, '/ik')) as { bronhouders: { naam: string }[] };
    const andereNaam = namen.bronhouders[0]?.naam ?? '';
    const data = dataFolder();

    const app = await startApp({ data, centraal: centraal.url, token, env: { TERUGMELDBALIE_BEDENKTIJD: '0' } });
    const { page } = app;
    await bijhouder.lijst(page).getByRole('row').nth(5).waitFor();
    await totdat(
      async () => (await bijhouder.vraag(page, 'sync.stand', {})).voortgang === null,
      'eerste keer ophalen klaar',
    );
    await app.screenshot('hoofdtaak-1-werkvoorraad');

    // Online: one BRP melding taken in behandeling, confirmed by the service.
    const [een, twee, drie] = await bijhouder.zoekMeldingen(
      page,
      'nieuw',
      3,
      (r) => r.registratie === 'BRP' && r.toegewezenAan === null,
    );
    if (!een || !twee || !drie) throw new Error('te weinig');
    await bijhouder.neemInBehandeling(page, een.kenmerk);
    await totdat(
      async () => (await bijhouder.vraag(page, 'sync.stand', {})).wachtend === 0,
      'in behandeling bevestigd',
    );

    // The service stops; two decisions more.
    await centraal.stop();
    await bijhouder.openMelding(page, twee.kenmerk);
    await bijhouder.besluitMetToelichting(page, 'Onvoldoende informatie', TOELICHTING);
    await bijhouder.openMelding(page, drie.kenmerk);
    await bijhouder.stuurDoor(page, andereNaam, REDEN);
    const gemaakt = new Map<string, string[]>();
    for (const m of [een, twee, drie]) {
      const { tijdlijn } = await bijhouder.vraag(page, 'melding.dossier', { uuid: m.uuid });
      gemaakt.set(
        m.uuid,
        tijdlijn.filter((r) => r.wie !== 'centrale voorziening' && r.zekerheid !== 'bevestigd').map((r) => r.uuid),
      );
    }
    expect([...gemaakt.values()].map((u) => u.length)).toEqual([0, 1, 2]);
    await app.kill();

    // Killed and started again, still without the service: everything is there, two as not yet sent.
    const opnieuw = await startApp({ data, centraal: centraal.url, token, env: { TERUGMELDBALIE_BEDENKTIJD: '0' } });
    const p = opnieuw.page;
    await bijhouder.lijst(p).getByRole('row').nth(5).waitFor();
    expect((await bijhouder.vraag(p, 'melding.dossier', { uuid: een.uuid })).statusnaam).toBe('In behandeling');
    expect((await bijhouder.vraag(p, 'melding.dossier', { uuid: twee.uuid })).statusnaam).toBe(
      'Onvoldoende informatie',
    );
    expect((await bijhouder.vraag(p, 'melding.dossier', { uuid: drie.uuid })).statusnaam).toBe('Verkeerde bronhouder');
    await bijhouder.ga(p, 'Uitgaand');
    await p.getByText('Wacht op verzending · 2').waitFor();
    await p
      .getByRole('status', { name: 'Synchronisatie' })
      .filter({ hasText: /Offline/ })
      .waitFor();
    await opnieuw.screenshot('hoofdtaak-2-uitgaand-offline');

    // The service is back on the same address: both go out.
    const terug = await centraal.herstart();
    await bijhouder.knop(p, 'Nu synchroniseren').click();
    await totdat(async () => (await bijhouder.vraag(p, 'sync.stand', {})).wachtend === 0, 'beide verzonden');
    await opnieuw.screenshot('hoofdtaak-3-verzonden');

    const boomTwee = await boom(terug, token, twee.uuid);
    const vanMij = boomTwee.filter((a) => a.geannoteerdDoor.medewerker !== undefined);
    expect(vanMij.map((a) => a.uuid)).toEqual(gemaakt.get(twee.uuid));
    expect(vanMij).toMatchObject([{ soort: 'status', status: 'ONVOLDOENDE_INFORMATIE', toelichting: TOELICHTING }]);

    // Forwarded: the other bronhouder has the tree, with exactly the two annotations and then its start status.
    const boomDrie = await boom(terug, andere.token, drie.uuid);
    const doorgestuurd = boomDrie.filter((a) => gemaakt.get(drie.uuid)?.includes(a.uuid));
    expect(doorgestuurd).toHaveLength(2);
    expect(doorgestuurd).toMatchObject([
      { soort: 'status', status: 'VERKEERDE_BRONHOUDER', toelichting: REDEN },
      { soort: 'bronhouder', bronhouder: andere.bronhouder },
    ]);
    expect(boomDrie.at(-1)).toMatchObject({ soort: 'status', status: 'GEMELD' });
    expect(new Set(boomDrie.map((a) => a.uuid)).size).toBe(boomDrie.length);

    // It has left every list.
    for (const weergave of ['nieuw', 'iedereen'] as const)
      expect((await bijhouder.alleMeldingen(p, weergave)).map((r) => r.uuid)).not.toContain(drie.uuid);
    await bijhouder.ga(p, 'Iedereen');
    await bijhouder.lijst(p).getByRole('row').nth(5).waitFor();
    expect(await bijhouder.rij(p, drie.kenmerk).count()).toBe(0);
    expect(opnieuw.complaints()).toEqual([]);
    await opnieuw.close();
    await terug.stop();
  });

  it('E2E-2 withdrawn at the centre while one decided offline: a visible conflict, with the text kept', {
    timeout: 180_000,
  }, async () => {
    const centraal = await startCentraalProces({ meldingen: 60, seed: 2, bronhouder: '0344' });
    const token = tokenVan(centraal, 'bijhouder', '0344');
    const melder = tokenVan(centraal, 'melder', null);
    const data = dataFolder();

    // A melding of this very melder, so that it can be withdrawn.
    const { oin } = (await haal(centraal, melder, '/ik')) as { oin: string };
    const uuid = crypto.randomUUID();
    const kop = {
      wortel: uuid,
      geannoteerdDoor: { oin, persoonsaanduiding: 'anoniem' },
      geannoteerdOp: new Date().toISOString(),
      zichtbaar: 'allen',
    };
    const stuur = (pad: string, inhoud: object) =>
      fetch(`${centraal.url}/v1${pad}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${melder}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(inhoud),
      });
    const ingediend = await stuur('/terugmeldingen', {
      annotaties: [
        {
          ...kop,
          uuid,
          soort: 'terugmelding',
          registratie: 'BRP',
          meldsoort: 'GEREDE_TWIJFEL',
          objectidentificatie: { soort: 'BSN', waarde: '999990743' },
          object: 'Verblijfplaats',
          attributen: [{ naam: 'Huisnummer', waardeBasisregistratie: '23', waardeWaargenomen: '21' }],
        },
        { ...kop, uuid: crypto.randomUUID(), soort: 'kenmerk', kenmerk: 'E2E-2' },
        { ...kop, uuid: crypto.randomUUID(), soort: 'bronhouder', bronhouder: '0344' },
      ],
    });
    expect(ingediend.status).toBe(201);

    const app = await startApp({ data, centraal: centraal.url, token, env: { TERUGMELDBALIE_BEDENKTIJD: '0' } });
    const { page } = app;
    await bijhouder.openMelding(page, 'E2E-2');
    await centraal.stop();
    await bijhouder.besluitMetToelichting(page, 'Onvoldoende informatie', TOELICHTING);
    await app.kill();

    const terug = await centraal.herstart();
    const { annotaties } = (await haal(terug, melder, `/terugmeldingen/${uuid}`)) as {
      annotaties: OntvangenAnnotatie[];
    };
    const ingetrokken = await stuur('/annotaties', {
      basis: Math.max(...annotaties.map((a) => a.volgnummer)),
      annotaties: [
        { ...kop, uuid: crypto.randomUUID(), soort: 'status', status: 'INGETROKKEN', toelichting: 'Dubbel gemeld' },
      ],
    });
    expect(ingetrokken.status).toBe(201);

    const opnieuw = await startApp({ data, centraal: terug.url, token, env: { TERUGMELDBALIE_BEDENKTIJD: '0' } });
    const p = opnieuw.page;
    await bijhouder.ga(p, 'Uitgaand');
    await p.getByText('Conflict · 1').waitFor();
    const kaart = p.getByRole('article').filter({ hasText: 'E2E-2' });
    await kaart.getByText(TOELICHTING).waitFor();
    await kaart.getByText('Ingetrokken', { exact: false }).first().waitFor();
    await opnieuw.screenshot('conflict-ingetrokken');

    // Nothing of the decision reached the service.
    const na = (await haal(terug, melder, `/terugmeldingen/${uuid}`)) as { annotaties: OntvangenAnnotatie[] };
    expect(na.annotaties.some((a) => a.soort === 'status' && a.status === 'ONVOLDOENDE_INFORMATIE')).toBe(false);
    await opnieuw.close();
    await terug.stop();
  });
});
