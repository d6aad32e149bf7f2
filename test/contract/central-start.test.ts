// Starting and stopping as a program: the announcement, the folder that keeps, the clock, new meldingen, wrong options.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type CentraalProces, draaiCentraal, startCentraalProces } from '../helpers/central.ts';
import { type Beller, maakBeller, OIN } from './opstelling.ts';
import { annotatie, leesAlles } from './zenden.ts';

const map = mkdtempSync(join(tmpdir(), 'terugmeldbalie-start-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

const NU = '2026-11-23T09:00:00Z';

function alsJansen({ url, tokens }: CentraalProces): Beller {
  return maakBeller(url, tokens[0]?.token ?? '', OIN.utrecht, 'm.jansen');
}

describe('the announcement', () => {
  it('CEN-13.1 names its address and who may come in, on 127.0.0.1 with a free port', async () => {
    const centraal = await startCentraalProces({ data: join(map, 'een'), meldingen: 0, nu: NU });
    expect(centraal.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const wie = centraal.tokens.map((t) => `${t.rol} ${t.bronhouder}`);
    expect(wie).toEqual([
      'bijhouder 0344',
      'bijhouder 0344',
      'teamlead 0344',
      'raadpleger 0344',
      'bijhouder 0363',
      'bijhouder KVK',
      'bijhouder K0001',
      'melder null',
    ]);
    for (const { token, medewerker, naam } of centraal.tokens) {
      const { id, naam: volgensIk } = (await maakBeller(centraal.url, token, '').haal('/ik')).lijf;
      expect([id, volgensIk]).toEqual([medewerker, naam]);
    }
    expect(await centraal.stop()).toBe(0);
  });

  it('CEN-13.2 the same seed gives the same meldingen, another seed others; dates follow the clock', async () => {
    const lees = async (naam: string, seed: number, nu: string) => {
      const centraal = await startCentraalProces({ data: join(map, naam), meldingen: 40, seed, nu });
      const { annotaties } = await leesAlles(alsJansen(centraal));
      await centraal.stop();
      return annotaties;
    };
    const [a, b, later, ander] = await Promise.all([
      lees('a', 7, NU),
      lees('b', 7, NU),
      lees('later', 7, '2027-03-08T13:00:00Z'),
      lees('ander', 8, NU),
    ]);
    expect(b).toEqual(a);
    const uuids = (lijst: typeof a): string[] => lijst.map((x) => x.uuid).sort();
    expect(uuids(later)).toEqual(uuids(a));
    expect(later.every((x) => x.ontvangenOp > '2027-01' && x.ontvangenOp <= '2027-03-08T13:00:00Z')).toBe(true);
    expect(uuids(ander)).not.toEqual(uuids(a));
  });
});

describe('the folder', () => {
  it('CEN-13.3 a second start keeps meldingen, tokens and cursors, and makes nothing anew', async () => {
    const centraal = await startCentraalProces({ data: join(map, 'blijft'), meldingen: 30, nu: NU });
    const jansen = alsJansen(centraal);
    const { annotaties, volgende } = await leesAlles(jansen);
    const wortel = annotaties[0].wortel;
    const notitie = annotatie(jansen, wortel, 'aantekening', { tekst: 'bewaar mij' });
    expect((await jansen.post('/annotaties', { annotaties: [notitie] })).status).toBe(201);
    await centraal.kill();
    const terug = await startCentraalProces({ data: centraal.data, meldingen: 99, seed: 5, nu: NU });
    expect(terug.tokens).toEqual(centraal.tokens);
    const weer = alsJansen(terug);
    expect((await leesAlles(weer, volgende)).annotaties.map((a) => a.uuid)).toEqual([notitie.uuid]);
    expect((await leesAlles(weer)).annotaties).toHaveLength(annotaties.length + 1);
    const verder = await terug.herstart();
    expect([verder.url, verder.tokens]).toEqual([terug.url, terug.tokens]);
    await verder.stop();
  });

  it('CEN-13.4 a clock that starts later finds a withdrawal that nobody confirmed, and completes it', async () => {
    const data = join(map, 'tijd');
    const eerst = await startCentraalProces({ data, meldingen: 0, nu: NU });
    const melder = maakBeller(eerst.url, eerst.tokens.at(-1)?.token ?? '', OIN.melder);
    const { dienIn, zetNeer, status, boom } = await import('./zenden.ts');
    const wortel = await dienIn(melder, 'BGT');
    await zetNeer(melder, status(melder, wortel, 'INTREKKING_DOORGEMELD'));
    await eerst.stop();
    const later = await startCentraalProces({ data, meldingen: 0, nu: '2026-12-10T09:00:00Z' });
    const tree = await boom(alsJansen(later), wortel);
    expect(tree.at(-1)).toMatchObject({
      status: 'INGETROKKEN',
      ontvangenOp: expect.stringMatching(/^2026-12-10T09:00/),
    });
    await later.stop();
  });

  it('CEN-13.5 a folder in use, a foreign file and a newer version are refused in Dutch, and nothing is touched', async () => {
    const centraal = await startCentraalProces({ data: join(map, 'bezet'), meldingen: 0 });
    const tweede = await draaiCentraal(['--data', centraal.data, '--port', '0']);
    expect([tweede.code, tweede.stdout, tweede.stderr.trim()]).toEqual([
      1,
      '',
      'Er draait al een centrale voorziening op deze map. Stop die eerst of kies een andere map.',
    ]);
    await centraal.stop();
    mkdirSync(join(map, 'vreemd'));
    writeFileSync(join(map, 'vreemd', 'centraal.sqlite'), 'dit is geen databank');
    const vreemd = await draaiCentraal(['--data', join(map, 'vreemd'), '--port', '0']);
    expect([vreemd.code, vreemd.stderr]).toEqual([1, expect.stringContaining('Kies een andere map.')]);
  });
});

describe('running', () => {
  it('CEN-13.6 SIGTERM answers who waits and ends', async () => {
    const centraal = await startCentraalProces({ data: join(map, 'stop'), meldingen: 0 });
    const jansen = alsJansen(centraal);
    const { volgende } = await leesAlles(jansen);
    const wachten = jansen.haal(`/annotaties?wacht=25&na=${volgende}`);
    await jansen.haal('/ik');
    // Under load a process takes its time; what counts is that nobody waits for the twenty-five seconds.
    const [antwoord, code] = await Promise.all([wachten, centraal.stop()]);
    expect([antwoord.status, antwoord.lijf.annotaties, code]).toEqual([200, [], 0]);
    expect(antwoord.koppen.get('connection')).toBe('close');
  }, 15_000);

  it('CEN-13.7 --aanvoer brings a new melding of today every so many seconds', async () => {
    const centraal = await startCentraalProces({ data: join(map, 'aanvoer'), meldingen: 5, aanvoer: 1 });
    const jansen = alsJansen(centraal);
    const { volgende } = await leesAlles(jansen);
    const { lijf } = await jansen.haal(`/annotaties?wacht=10&na=${volgende}`);
    expect(lijf.annotaties[0]).toMatchObject({ soort: 'terugmelding' });
    expect(lijf.annotaties.at(-1)).toMatchObject({ soort: 'status' });
    expect(Math.abs(Date.parse(lijf.annotaties[0].ontvangenOp) - Date.now())).toBeLessThan(15_000);
    await centraal.stop();
  });

  it.each([
    [['--port', '0'], 'De optie --data ontbreekt'],
    [['--data', '<map>', '--bronhouder', '9999'], 'De bronhouder "9999" bestaat niet.'],
    [['--data', '<map>', '--bronhouder', '0457'], 'De bronhouder "0457" is opgeheven.'],
  ])('CEN-13.8 %j is refused with a Dutch sentence and exit code 2', async (argumenten, zin) => {
    const afloop = await draaiCentraal(argumenten.map((a) => (a === '<map>' ? join(map, 'optie') : a)));
    expect([afloop.code, afloop.stdout, afloop.stderr]).toEqual([2, '', expect.stringContaining(zin)]);
  });

  it('CEN-13.9 a port in use is said so', async () => {
    const centraal = await startCentraalProces({ data: join(map, 'poort'), meldingen: 0 });
    const { port } = new URL(centraal.url);
    const afloop = await draaiCentraal(['--data', join(map, 'poort-2'), '--port', port, '--meldingen', '0']);
    expect([afloop.code, afloop.stderr]).toEqual([1, expect.stringContaining(`Poort ${port} is al in gebruik.`)]);
    await centraal.stop();
  });
});
