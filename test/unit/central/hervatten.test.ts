// Practice data that was broken off halfway is finished by the next start, and is then the same as at once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bereidVoor, type Oefenonderdelen } from '../../../central/oefenen/oefenen.ts';
import { maakAdresboek } from '../../../central/regels/adresboek.ts';
import type { Opslag } from '../../../central/store/opslag.ts';
import { openOpslag } from '../../../central/store/opslag-sqlite.ts';
import { volgUuid } from '../../helpers/bouwers.ts';

let map = '';
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'terugmeldbalie-hervatten-'));
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

function onderdelen(opslag: Opslag): Oefenonderdelen {
  const adresboek = maakAdresboek();
  return {
    opslag,
    adresboek,
    klok: { nu: () => Date.parse('2026-11-23T09:00:00Z') },
    nieuwGeheim: volgUuid,
    omgeving: (bronhouder) => ({ adresboek, uuids: { nieuw: volgUuid }, zonderBronhouder: () => bronhouder }),
  };
}

async function vul(opslag: Opslag): Promise<void> {
  const oefenen = await bereidVoor(onderdelen(opslag), { bronhouder: '0344', meldingen: 400, seed: 3, toegangen: [] });
  if (!oefenen.ok) throw new Error(oefenen.fout);
  await oefenen.waarde.vul();
}

/** Writes only so many pieces, then breaks down. */
function naEnkele(opslag: Opslag, stukken: number): Opslag {
  let over = stukken;
  return {
    ...opslag,
    verwerk: (stappen) => {
      over -= 1;
      return over < 0 ? Promise.reject(new Error('stroom weg')) : opslag.verwerk(stappen);
    },
  };
}

async function alles(opslag: Opslag): Promise<string[]> {
  const pagina = await opslag.feed('0344', undefined, 100_000);
  return (pagina?.regels ?? []).map(({ stuk }) => `${stuk.annotatie.volgnummer} ${stuk.annotatie.uuid}`);
}

it('CEN-17.9 practice data broken off halfway is finished by the next start, the same as at once', async () => {
  const ineens = openOpslag(join(map, 'ineens'));
  await vul(ineens);
  const gebroken = openOpslag(join(map, 'gebroken'));
  await expect(vul(naEnkele(gebroken, 2))).rejects.toThrow('stroom weg');
  const halverwege = (await alles(gebroken)).length;
  await vul(gebroken);
  expect(halverwege).toBeGreaterThan(100);
  expect(await alles(gebroken)).toEqual(await alles(ineens));
  ineens.sluit();
  gebroken.sluit();
});
