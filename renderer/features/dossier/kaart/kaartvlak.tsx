// The drawn map: OpenLayers in EPSG:28992, without tiles, workers or network. Loaded only when a melding has a place.
import 'ol/ol.css';
import IconButton from '@mui/material/IconButton';
import { defaults } from 'ol/interaction/defaults.js';
import OlMap from 'ol/Map.js';
import Projection from 'ol/proj/Projection.js';
import View from 'ol/View.js';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Icoon, type Icoonnaam } from '../../../components/icoon.tsx';
import { KAART } from '../../../teksten/kaart.ts';
import styles from './kaart.module.css';
import { useKleuren } from './kleuren.ts';
import { rasterstap, type Uitsnede, uitsnedeVan } from './raster.ts';
import { type Inhoud, type Lagen, maakLagen, teken, tekenRaster } from './tekening.ts';

/** Points are given and shown in one and the same system: nothing is ever transformed. */
const RD = new Projection({ code: 'EPSG:28992', units: 'm', extent: [-100_000, 200_000, 400_000, 700_000] });
/** Metres per pixel. */
const FIJNST = 0.02;
const GROFST = 400;
/** An arrow key moves by this much of the picture, a zoom key by this factor. */
const STAP = 0.2;
const ZOOM = 1.6;

type Gemaakt = { readonly kaart: OlMap; readonly lagen: Lagen };

function maakKaart(doel: HTMLElement): Gemaakt {
  const lagen = maakLagen();
  const kaart = new OlMap({
    target: doel,
    layers: [lagen.gebieden, lagen.raster, lagen.nabij, lagen.punten],
    controls: [],
    // The wheel scrolls the dossier until one is on the map; its own keys are below.
    interactions: defaults({ keyboard: false, onFocusOnly: true, altShiftDragRotate: false, pinchRotate: false }),
    view: new View({
      projection: RD,
      center: [155_000, 463_000],
      resolution: 1,
      minResolution: FIJNST,
      maxResolution: GROFST,
    }),
  });
  return { kaart, lagen };
}

/** A wheel or a throw may still be going on: a key or button wins from it. */
function gestild(kaart: OlMap): View {
  const view = kaart.getView();
  view.cancelAnimations();
  return view;
}

function toonUitsnede(kaart: OlMap, { x, y, straal }: Uitsnede): void {
  gestild(kaart).fit([x - straal, y - straal, x + straal, y + straal]);
}

function schuif(kaart: OlMap, dx: number, dy: number): void {
  const [breedte = 0, hoogte = 0] = kaart.getSize() ?? [];
  const view = gestild(kaart);
  const schaal = view.getResolution() ?? 1;
  view.adjustCenter([dx * STAP * breedte * schaal, dy * STAP * hoogte * schaal]);
}

function zoom(kaart: OlMap, factor: number): void {
  gestild(kaart).adjustResolution(factor);
}

function Knop(props: { readonly icoon: Icoonnaam; readonly naam: string; readonly doe: () => void }) {
  return (
    <IconButton className={styles.knop} aria-label={props.naam} title={props.naam} onClick={props.doe}>
      <Icoon naam={props.icoon} />
    </IconButton>
  );
}

/** Grid and its step follow the view. */
function volgRaster(
  gemaakt: Gemaakt,
  kleuren: Parameters<typeof tekenRaster>[3],
  bijStap: (stap: number) => void,
): () => void {
  const { kaart, lagen } = gemaakt;
  const view = kaart.getView();
  const herteken = () => {
    const stap = rasterstap(view.getResolution() ?? 1);
    tekenRaster(lagen.raster, view.calculateExtent(kaart.getSize()), stap, kleuren);
    bijStap(stap);
  };
  herteken();
  kaart.on('change:size', herteken);
  view.on('propertychange', herteken);
  return () => {
    kaart.un('change:size', herteken);
    view.un('propertychange', herteken);
  };
}

export function Kaartvlak(
  props: Inhoud & { readonly bijKies: (uuid: string) => void; readonly onderschrift?: ReactNode },
) {
  const { punten, nabij, gebieden } = props;
  const doel = useRef<HTMLDivElement>(null);
  const [gemaakt, zetGemaakt] = useState<Gemaakt | null>(null);
  const [stap, zetStap] = useState(0);
  const kleuren = useKleuren();
  const bijKies = useRef(props.bijKies);
  bijKies.current = props.bijKies;
  const begin = useRef(uitsnedeVan(punten));

  useEffect(() => {
    if (!doel.current) return;
    const nieuw = maakKaart(doel.current);
    toonUitsnede(nieuw.kaart, begin.current);
    nieuw.kaart.on('click', ({ pixel }) => {
      const uuid = nieuw.kaart
        .getFeaturesAtPixel(pixel, { hitTolerance: 4 })
        .find((f) => f.get('uuid'))
        ?.get('uuid');
      if (typeof uuid === 'string') bijKies.current(uuid);
    });
    zetGemaakt(nieuw);
    return () => {
      nieuw.kaart.setTarget(undefined);
      nieuw.kaart.dispose();
    };
  }, []);
  useEffect(() => {
    if (gemaakt) teken(gemaakt.lagen, { punten, nabij, gebieden }, kleuren);
  }, [gemaakt, punten, nabij, gebieden, kleuren]);
  useEffect(() => (gemaakt ? volgRaster(gemaakt, kleuren, zetStap) : undefined), [gemaakt, kleuren]);

  const doe = (daad: (kaart: OlMap) => void) => () => gemaakt && daad(gemaakt.kaart);
  const inzoomen = doe((k) => zoom(k, 1 / ZOOM));
  const uitzoomen = doe((k) => zoom(k, ZOOM));
  const terug = doe((k) => toonUitsnede(k, begin.current));
  const toetsen: Readonly<Record<string, () => void>> = {
    '+': inzoomen,
    '=': inzoomen,
    '-': uitzoomen,
    Home: terug,
    ArrowLeft: doe((k) => schuif(k, -1, 0)),
    ArrowRight: doe((k) => schuif(k, 1, 0)),
    ArrowUp: doe((k) => schuif(k, 0, 1)),
    ArrowDown: doe((k) => schuif(k, 0, -1)),
  };
  const opToets = (event: KeyboardEvent) => {
    const daad = event.ctrlKey || event.metaKey || event.altKey ? undefined : toetsen[event.key];
    if (!daad) return;
    event.preventDefault();
    event.stopPropagation();
    daad();
  };
  return (
    <div className={styles.vlak}>
      <div
        ref={doel}
        role="application"
        aria-label={KAART.naam}
        aria-description={KAART.bediening}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved with the keyboard.
        tabIndex={0}
        className={styles.doek}
        onKeyDown={opToets}
      />
      <div className={styles.knoppen}>
        <Knop icoon="plus" naam={KAART.inzoomen} doe={inzoomen} />
        <Knop icoon="min" naam={KAART.uitzoomen} doe={uitzoomen} />
        <Knop icoon="doelpunt" naam={KAART.terug} doe={terug} />
      </div>
      {stap === 0 ? null : <span className={styles.schaal}>{KAART.raster(stap)}</span>}
    </div>
  );
}
