import { describe, expect, it } from 'vitest';
import { leesOpties } from '../../../central/opties.ts';

describe('options of the command line', () => {
  it('CEN-14.1 all of them, with a space or an equals sign', () => {
    const regel =
      '--port 8787 --data map --meldingen=500 --seed 1 --bronhouder 0344 --nu 2026-11-23T08:00:00Z --aanvoer 20 --tempo 60 --bijlagen-bewaren 1826'.split(
        ' ',
      );
    expect(leesOpties(regel)).toEqual({
      ok: true,
      waarde: {
        port: 8787,
        data: 'map',
        meldingen: 500,
        seed: 1,
        bronhouder: '0344',
        nu: Date.UTC(2026, 10, 23, 8),
        aanvoer: 20,
        tempo: 60,
        bijlagenBewaren: 1826,
      },
    });
  });

  it('CEN-14.2 only --data is needed; a bronhouder that was not named stays open', () => {
    expect(leesOpties(['--data', 'map'])).toEqual({
      ok: true,
      waarde: { data: 'map', port: 8787, meldingen: 500, seed: 1 },
    });
  });

  it.each([
    [['--data', 'x', '--nu', '2026-11-23'], Date.UTC(2026, 10, 23, 8)],
    [['--data', 'x', '--nu', '2026-11-23T10:00+01:00'], Date.UTC(2026, 10, 23, 9)],
  ])('CEN-14.3 %j is a moment', (regel, nu) => {
    expect(leesOpties(regel)).toMatchObject({ waarde: { nu } });
  });

  it.each([
    [['x'], 'De optie "x" bestaat niet.'],
    [['--data', 'x', '--poort', '80'], 'De optie "--poort" bestaat niet.'],
    [['--data'], 'Bij de optie --data ontbreekt de waarde.'],
    [['--data', '--port', '1'], 'Bij de optie --data ontbreekt de waarde.'],
    [['--data', 'x', '--data', 'y'], 'De optie --data staat er twee keer.'],
    [
      ['--data', 'x', '--port', 'tachtig'],
      'De optie --port is een geheel getal van 0 tot en met 65535, niet "tachtig".',
    ],
    [['--data', 'x', '--port', '65536'], 'De optie --port is een geheel getal van 0 tot en met 65535, niet "65536".'],
    [
      ['--data', 'x', '--meldingen', '-5'],
      'De optie --meldingen is een geheel getal van 0 tot en met 200000, niet "-5".',
    ],
    [
      ['--data', 'x', '--bijlagen-bewaren', 'altijd'],
      'De optie --bijlagen-bewaren is een geheel getal van 0 tot en met 36500, niet "altijd".',
    ],
    [['--data', 'x', '--nu', 'morgen'], 'De optie --nu is een tijdstip als 2026-11-23T08:00:00Z, niet "morgen".'],
    [
      ['--data', 'x', '--nu', '2026-11-23T08:00:00'],
      'De optie --nu is een tijdstip als 2026-11-23T08:00:00Z, niet "2026-11-23T08:00:00".',
    ],
  ])('CEN-14.4 %j is refused with a Dutch sentence', (regel, fout) => {
    expect(leesOpties(regel)).toEqual({ ok: false, fout });
  });
});
