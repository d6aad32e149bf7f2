// The pictures that come along as evidence: simple drawings of what somebody would have photographed.
import type { Beeld } from './onderwerp.ts';
import { type Doek, type Kleur, maakDoek } from './png.ts';
import type { Gevuld, Toeval } from './toeval.ts';

const BREED = 640;
const HOOG = 480;
const LUCHTEN: Gevuld<Kleur> = [
  [176, 208, 234],
  [202, 214, 222],
  [150, 190, 226],
  [222, 226, 228],
];
const STENEN: Gevuld<Kleur> = [
  [158, 84, 62],
  [178, 108, 78],
  [128, 70, 58],
  [196, 168, 132],
  [214, 206, 196],
];
const DEUREN: Gevuld<Kleur> = [
  [28, 66, 52],
  [34, 54, 98],
  [112, 28, 34],
  [52, 52, 56],
  [206, 160, 52],
];
const DAKEN: Gevuld<Kleur> = [
  [92, 52, 44],
  [62, 64, 70],
  [120, 62, 46],
];
const WIT: Kleur = [244, 242, 236];
const GLAS: Kleur = [92, 118, 140];
const STOEP: Kleur = [168, 166, 160];
const STRAAT: Kleur = [104, 104, 108];
const GRAS: Kleur = [112, 152, 82];
const WATER: Kleur = [88, 132, 158];
const ZWART: Kleur = [30, 32, 36];

function raam(d: Doek, x: number, y: number, breed: number, hoog: number): void {
  d.vlak(x - 6, y - 6, breed + 12, hoog + 12, WIT);
  d.vlak(x, y, breed, hoog, GLAS);
  d.vlak(x + Math.floor(breed / 2) - 2, y, 4, hoog, WIT);
  d.vlak(x, y + Math.floor(hoog / 3), breed, 4, WIT);
}

function boom(d: Doek, x: number, y: number, straal: number): void {
  d.vlak(x - 6, y, 12, 110, [96, 72, 50]);
  d.cirkel(x, y, straal, [74, 118, 62]);
  d.cirkel(x - Math.floor(straal / 3), y - Math.floor(straal / 4), Math.floor(straal / 2), [92, 140, 74]);
}

function muur(d: Doek, t: Toeval, x: number, y: number, breed: number, hoog: number): void {
  const steen = t.kies(STENEN);
  const voeg: Kleur = [steen[0] - 18, steen[1] - 16, steen[2] - 14];
  d.vlak(x, y, breed, hoog, steen);
  for (let rij = 0; rij < hoog; rij += 12) {
    d.vlak(x, y + rij, breed, 1, voeg);
    for (let steenX = (rij / 12) % 2 === 0 ? 0 : 18; steenX < breed; steenX += 36)
      d.vlak(x + steenX, y + rij, 1, 12, voeg);
  }
}

function gevel(d: Doek, t: Toeval, nummer: string): void {
  const links = t.geheel(70, 130);
  const breed = t.geheel(340, 430);
  muur(d, t, links, 130, breed, 270);
  d.veelhoek(
    [
      [links - 24, 130],
      [links + breed / 2, t.geheel(30, 70)],
      [links + breed + 24, 130],
    ],
    t.kies(DAKEN),
  );
  for (const x of [links + 40, links + breed - 130]) raam(d, x, 165, 88, 74);
  const deurLinks = t.kans(0.5);
  const deurX = deurLinks ? links + 44 : links + breed - 128;
  d.vlak(deurX - 8, 276, 96, 124, WIT);
  d.vlak(deurX, 284, 80, 116, t.kies(DEUREN));
  d.cirkel(deurX + (deurLinks ? 68 : 12), 346, 4, [222, 200, 120]);
  raam(d, deurLinks ? links + breed - 190 : links + 50, 286, 140, 80);
  const plaatX = deurLinks ? deurX + 98 : deurX - 66;
  const cijfers = nummer.replace(/\D/g, '').slice(0, 3);
  d.vlak(plaatX, 290, 10 + cijfers.length * 16, 30, [26, 52, 104]);
  d.cijfers(plaatX + 6, 295, cijfers, 4, WIT);
  d.vlak(0, 400, BREED, 36, STOEP);
  d.vlak(0, 436, BREED, 44, STRAAT);
  if (t.kans(0.6)) boom(d, t.kies([36, 604]), t.geheel(230, 280), t.geheel(40, 62));
}

function bouwplaats(d: Doek, t: Toeval): void {
  d.vlak(0, 300, BREED, 180, [176, 152, 112]);
  for (let i = 0; i < 7; i += 1)
    d.cirkel(
      t.geheel(40, 600),
      t.geheel(330, 400),
      t.geheel(14, 44),
      t.kies([
        [150, 128, 96],
        [140, 120, 104],
        [120, 104, 90],
      ]),
    );
  d.vlak(480, 90, 10, 220, [226, 168, 40]);
  d.vlak(330, 90, 240, 10, [226, 168, 40]);
  d.vlak(360, 100, 3, t.geheel(60, 120), ZWART);
  for (let x = 0; x < BREED; x += 80) {
    d.vlak(x, 350, 4, 110, [150, 154, 158]);
    for (let y = 356; y < 450; y += 12) d.vlak(x, y, 80, 2, [182, 186, 190]);
  }
  d.vlak(t.geheel(120, 300), 380, 130, 52, [250, 206, 60]);
}

function plattegrond(d: Doek, t: Toeval, nummer: string): void {
  const lijn = (x: number, y: number, breed: number, hoog: number): void => d.vlak(x, y, breed, hoog, ZWART);
  const tussen = t.geheel(260, 380);
  const dwars = t.geheel(190, 280);
  for (const [x, y, b, h] of [
    [80, 60, 480, 6],
    [80, 414, 480, 6],
    [80, 60, 6, 360],
    [554, 60, 6, 360],
    [tussen, 60, 5, 360],
    [80, dwars, tussen - 80, 5],
    [tussen, dwars + 60, 560 - tussen, 5],
  ] as const)
    lijn(x, y, b, h);
  d.vlak(tussen - 1, dwars + 90, 8, 54, WIT);
  d.vlak(150, dwars - 1, 54, 8, WIT);
  d.vlak(94, 408, 70, 14, [120, 160, 200]);
  d.vlak(tussen + 30, 54, 110, 14, [120, 160, 200]);
  d.cijfers(140, 120, String(t.geheel(9, 24)), 7, [120, 120, 126]);
  d.cijfers(tussen + 60, 130, String(t.geheel(12, 38)), 7, [120, 120, 126]);
  d.cijfers(150, 330, String(t.geheel(8, 30)), 7, [120, 120, 126]);
  d.cijfers(520, 438, nummer.replace(/\D/g, '').slice(0, 3), 5, ZWART);
}

function water(d: Doek, t: Toeval): void {
  d.vlak(0, 210, BREED, 270, GRAS);
  const oever = t.geheel(250, 300);
  d.veelhoek(
    [
      [0, oever],
      [BREED, oever - 30],
      [BREED, oever + 120],
      [0, oever + 150],
    ],
    WATER,
  );
  for (let i = 0; i < 9; i += 1)
    d.vlak(t.geheel(20, 560), t.geheel(oever + 10, oever + 80), t.geheel(30, 80), 2, [124, 164, 186]);
  const x = t.geheel(150, 320);
  d.vlak(x, oever - 4, 220, 50, [60, 66, 74]);
  d.vlak(x + 16, oever - 54, 180, 52, t.kies(STENEN));
  for (let i = 0; i < 3; i += 1) raam(d, x + 34 + i * 56, oever - 42, 34, 26);
  boom(d, t.geheel(40, 110), 180, 46);
}

function weg(d: Doek, t: Toeval): void {
  d.vlak(0, 190, BREED, 290, GRAS);
  d.veelhoek(
    [
      [300, 190],
      [340, 190],
      [600, 480],
      [40, 480],
    ],
    STRAAT,
  );
  d.veelhoek(
    [
      [354, 190],
      [368, 190],
      [640, 400],
      [640, 470],
    ],
    [168, 84, 72],
  );
  for (let i = 0; i < 6; i += 1) d.vlak(317 - i, 210 + i * 46, 6 + i * 2, 18 + i * 3, WIT);
  for (let i = 0; i < 4; i += 1) boom(d, 40 + i * 62, 170 - i * 6, t.geheel(26, 40));
}

function put(d: Doek, t: Toeval): void {
  for (let y = 0; y < HOOG; y += 40)
    for (let x = (y / 40) % 2 === 0 ? -40 : 0; x < BREED; x += 80)
      d.vlak(
        x,
        y,
        78,
        38,
        t.kies([
          [150, 146, 140],
          [158, 152, 146],
          [144, 142, 138],
        ]),
      );
  d.cirkel(320, 240, 150, [70, 72, 76]);
  d.cirkel(320, 240, 136, [92, 94, 98]);
  for (let i = -3; i <= 3; i += 1) d.vlak(320 - 90, 240 + i * 30 - 4, 180, 8, [60, 62, 66]);
}

/** The bytes of a PNG of 640 by 480. @param nummer house number, for where one shows. */
export function tekenBeeld(beeld: Beeld, toeval: Toeval, nummer = ''): Uint8Array {
  const doek = maakDoek(BREED, HOOG, beeld === 'plattegrond' ? WIT : toeval.kies(LUCHTEN));
  const tekenaars = { gevel, bouwplaats, plattegrond, water, weg, put };
  tekenaars[beeld](doek, toeval, nummer);
  return doek.bewaar();
}
