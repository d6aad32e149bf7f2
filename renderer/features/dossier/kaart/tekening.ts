// What is drawn on the map: boundaries, grid, other meldingen, the points of this one with the line and metres between them.
import Feature from 'ol/Feature.js';
import LineString from 'ol/geom/LineString.js';
import Point from 'ol/geom/Point.js';
import Polygon from 'ol/geom/Polygon.js';
import VectorLayer from 'ol/layer/Vector.js';
import VectorSource from 'ol/source/Vector.js';
import CircleStyle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import RegularShape from 'ol/style/RegularShape.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';
import type { z } from 'zod';
import type { Dossier } from '../../../../shared/ipc/vormen/dossier.ts';
import type { gebiedSchema, NabijeMelding } from '../../../../shared/ipc/vormen/kaart.ts';
import { getal } from '../../../teksten/algemeen.ts';
import { afstandzin } from '../../../teksten/kaart.ts';
import type { Kleuren } from './kleuren.ts';
import { rasterlijnen } from './raster.ts';

export type Gebied = z.infer<typeof gebiedSchema>;
export type Inhoud = {
  readonly punten: Dossier['punten'];
  readonly nabij: readonly NabijeMelding[];
  readonly gebieden: readonly Gebied[];
};

export type Laag = VectorLayer<VectorSource>;

/** Layers from the bottom up. */
export type Lagen = { readonly gebieden: Laag; readonly raster: Laag; readonly nabij: Laag; readonly punten: Laag };

const LETTER = '12px "Inter Variable", system-ui, sans-serif';

const laag = (zIndex: number, declutter = false): Laag =>
  new VectorLayer({ source: new VectorSource(), zIndex, declutter, updateWhileInteracting: true });

export function maakLagen(): Lagen {
  // Two areas name the border between them: one of the names gives way.
  return { gebieden: laag(0, true), raster: laag(1), nabij: laag(2), punten: laag(3) };
}

function zet(doel: Laag, features: Feature[]): void {
  const bron = doel.getSource();
  bron?.clear(true);
  bron?.addFeatures(features);
}

function metStijl(feature: Feature, ...stijlen: Style[]): Feature {
  feature.setStyle(stijlen);
  return feature;
}

function tekst(
  woorden: string,
  kleur: string,
  k: Kleuren,
  opties: { offsetY?: number; offsetX?: number; textAlign?: CanvasTextAlign } = {},
): Text {
  return new Text({
    text: woorden,
    font: LETTER,
    fill: new Fill({ color: kleur }),
    stroke: new Stroke({ color: k.surface, width: 3 }),
    ...opties,
  });
}

/** Flat x, y, x, y as pairs. */
function paren(ring: readonly number[]): number[][] {
  const uit: number[][] = [];
  for (let i = 0; i + 1 < ring.length; i += 2) uit.push([ring[i] ?? 0, ring[i + 1] ?? 0]);
  return uit;
}

function tekenGebieden(doel: Laag, gebieden: readonly Gebied[], k: Kleuren): void {
  zet(
    doel,
    // One's own last: it lies over a border that it shares.
    [...gebieden.filter((g) => !g.eigen), ...gebieden.filter((g) => g.eigen)].flatMap(({ naam, eigen, vlakken }) =>
      vlakken.map((vlak) => {
        const stroke = new Stroke({
          color: eigen ? k.accent : k.veld,
          width: eigen ? 2 : 1,
          lineDash: eigen ? [] : [6, 4],
        });
        const naamtekst = tekst(naam, eigen ? k.accent : k.ink3, k);
        naamtekst.setPlacement('line');
        naamtekst.setRepeat(320);
        naamtekst.setTextBaseline('bottom');
        return metStijl(new Feature(new Polygon(vlak.map(paren))), new Style({ stroke, text: naamtekst }));
      }),
    ),
  );
}

/** Grid lines of what is in view, named along the left and lower edge. */
export function tekenRaster(
  doel: Laag,
  [minX = 0, minY = 0, maxX = 0, maxY = 0]: number[],
  stap: number,
  k: Kleuren,
): void {
  const lijn = (van: number[], tot: number[]): Feature =>
    metStijl(new Feature(new LineString([van, tot])), new Style({ stroke: new Stroke({ color: k.line, width: 1 }) }));
  const naam = (plek: number[], waarde: number, opties: Parameters<typeof tekst>[3]): Feature =>
    metStijl(new Feature(new Point(plek)), new Style({ text: tekst(getal(waarde), k.ink3, k, opties) }));
  zet(doel, [
    ...rasterlijnen(minX, maxX, stap).flatMap((x) => [lijn([x, minY], [x, maxY]), naam([x, minY], x, { offsetY: -9 })]),
    ...rasterlijnen(minY, maxY, stap).flatMap((y) => [
      lijn([minX, y], [maxX, y]),
      naam([minX, y], y, { offsetX: 5, offsetY: -8, textAlign: 'left' }),
    ]),
  ]);
}

function tekenNabij(doel: Laag, nabij: readonly NabijeMelding[], k: Kleuren): void {
  const beeld = new CircleStyle({
    radius: 5,
    fill: new Fill({ color: k.surface }),
    stroke: new Stroke({ color: k.ink2, width: 1.5 }),
  });
  zet(
    doel,
    nabij.map((m) => {
      const feature = new Feature(new Point([m.x, m.y]));
      feature.set('uuid', m.uuid);
      return metStijl(feature, new Style({ image: beeld }));
    }),
  );
}

/** Shape and colour together, so that nobody needs the colour: registered a square, observed and the melding itself a disc. */
function puntstijl(soort: Dossier['punten'][number]['soort'], k: Kleuren): Style {
  const rand = new Stroke({ color: k.surface, width: 2 });
  if (soort === 'geregistreerd')
    return new Style({
      image: new RegularShape({
        points: 4,
        radius: 9,
        angle: Math.PI / 4,
        fill: new Fill({ color: k.late }),
        stroke: rand,
      }),
    });
  const kleur = soort === 'waargenomen' ? k.ok : k.accent;
  return new Style({ image: new CircleStyle({ radius: 7, fill: new Fill({ color: kleur }), stroke: rand }) });
}

/** From registered to observed, per attribute. */
function tekenVerschuiving(punten: Dossier['punten'], k: Kleuren): Feature[] {
  return punten.flatMap((van) => {
    const tot = punten.find((p) => p.soort === 'waargenomen' && p.naam === van.naam);
    if (van.soort !== 'geregistreerd' || !tot) return [];
    const meters = tekst(afstandzin(Math.hypot(tot.x - van.x, tot.y - van.y)), k.ink, k, { offsetY: -13 });
    const lijn = new LineString([
      [van.x, van.y],
      [tot.x, tot.y],
    ]);
    return [metStijl(new Feature(lijn), new Style({ stroke: new Stroke({ color: k.ink2, width: 2 }), text: meters }))];
  });
}

export function teken(lagen: Lagen, inhoud: Inhoud, k: Kleuren): void {
  tekenGebieden(lagen.gebieden, inhoud.gebieden, k);
  tekenNabij(lagen.nabij, inhoud.nabij, k);
  zet(lagen.punten, [
    ...tekenVerschuiving(inhoud.punten, k),
    ...inhoud.punten.map(({ soort, x, y }) => metStijl(new Feature(new Point([x, y])), puntstijl(soort, k))),
  ]);
}
