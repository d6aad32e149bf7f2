// The bar over a file: page, size, turning, thumbnails and search; only what this kind of file can do.
import Button from '@mui/material/Button';
import { type ChangeEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Kan, NaarKijker, Stand } from '../../../shared/ipc/vormen/kijker.ts';
import { Icoon, type Icoonnaam } from '../../components/icoon.tsx';
import { BIJLAGE } from '../../teksten/bijlage.ts';
import { MERKEN } from '../../teksten/merken.ts';
import styles from './bijlage.module.css';
import type { Kijkstand } from './kijkstand.ts';
import type { Markeren } from './use-markeren.ts';

type Zend = (bericht: NaarKijker) => void;

function Knop(props: {
  readonly naam: string;
  readonly icoon: Icoonnaam;
  readonly doe: () => void;
  readonly aan?: boolean;
  readonly kan?: boolean;
}) {
  return (
    <Button
      variant="text"
      className={styles.balkknop}
      aria-label={props.naam}
      title={props.naam}
      aria-pressed={props.aan}
      disabled={props.kan === false}
      onClick={props.doe}
    >
      <Icoon naam={props.icoon} />
    </Button>
  );
}

function Paginas({ stand, zend }: { readonly stand: Stand; readonly zend: Zend }) {
  const [getypt, zetGetypt] = useState<string | null>(null);
  const ga = (naar: number) => zend({ soort: 'pagina', naar: Math.min(stand.paginas, Math.max(1, naar)) });
  const klaar = () => {
    const naar = Number(getypt);
    if (getypt !== null && Number.isInteger(naar) && naar > 0) ga(naar);
    zetGetypt(null);
  };
  return (
    <span className={styles.paginas}>
      <Knop naam={BIJLAGE.vorigePagina} icoon="omhoog" kan={stand.pagina > 1} doe={() => ga(stand.pagina - 1)} />
      <input
        className={styles.paginaveld}
        aria-label={BIJLAGE.pagina}
        inputMode="numeric"
        value={getypt ?? String(stand.pagina)}
        onChange={(event: ChangeEvent<HTMLInputElement>) => zetGetypt(event.target.value)}
        onBlur={klaar}
        onKeyDown={(event) => {
          if (event.key === 'Enter') klaar();
        }}
      />
      <span className={styles.stil}>{BIJLAGE.vanPaginas(stand.paginas)}</span>
      <Knop
        naam={BIJLAGE.volgendePagina}
        icoon="omlaag"
        kan={stand.pagina < stand.paginas}
        doe={() => ga(stand.pagina + 1)}
      />
    </span>
  );
}

function Zoom({ stand, heel, zend }: { readonly stand: Stand; readonly heel: boolean; readonly zend: Zend }) {
  return (
    <span className={styles.groep}>
      <Knop naam={BIJLAGE.uitzoomen} icoon="min" doe={() => zend({ soort: 'zoom', naar: 'uit' })} />
      <span className={styles.zoom} aria-live="polite">
        {BIJLAGE.zoom(stand.zoom)}
      </span>
      <Knop naam={BIJLAGE.inzoomen} icoon="plus" doe={() => zend({ soort: 'zoom', naar: 'in' })} />
      {heel ? (
        <>
          <Knop
            naam={BIJLAGE.breedte}
            icoon="breedte"
            aan={stand.passend === 'breedte'}
            doe={() => zend({ soort: 'zoom', naar: 'breedte' })}
          />
          <Knop
            naam={BIJLAGE.heel}
            icoon="bestand"
            aan={stand.passend === 'pagina'}
            doe={() => zend({ soort: 'zoom', naar: 'pagina' })}
          />
        </>
      ) : null}
    </span>
  );
}

/** Told by the pane where the search field is, so that a key can go there. */
export const ZOEKVELD = 'bijlage-zoeken';

function Zoeken({ gevonden, zend }: { readonly gevonden: Kijkstand['gevonden']; readonly zend: Zend }) {
  const [tekst, zetTekst] = useState('');
  const gezocht = useRef('');
  // While one types the document is not searched at every letter: a moment of rest is.
  useEffect(() => {
    if (tekst === gezocht.current) return;
    const klok = setTimeout(() => {
      gezocht.current = tekst;
      zend({ soort: 'zoek', tekst, richting: 1 });
    }, 250);
    return () => clearTimeout(klok);
  }, [tekst, zend]);
  const stap = (richting: 1 | -1) => {
    gezocht.current = tekst;
    zend({ soort: 'zoek', tekst, richting });
  };
  const opToets = (event: KeyboardEvent) => {
    if (event.key === 'Enter') stap(event.shiftKey ? -1 : 1);
    if (event.key !== 'Escape' || tekst === '') return;
    event.preventDefault();
    event.stopPropagation();
    zetTekst('');
  };
  return (
    <span className={styles.zoeken}>
      <input
        id={ZOEKVELD}
        className={styles.zoekveld}
        type="search"
        aria-label={BIJLAGE.zoeken}
        placeholder={BIJLAGE.zoeken}
        maxLength={200}
        value={tekst}
        onChange={(event) => zetTekst(event.target.value)}
        onKeyDown={opToets}
      />
      <span className={styles.vondsten} role="status">
        {tekst === '' || gevonden === null
          ? ''
          : gevonden.aantal === 0 && gevonden.bezig
            ? BIJLAGE.zoekt
            : BIJLAGE.gevonden(gevonden.huidig, gevonden.aantal)}
      </span>
      {gevonden !== null && gevonden.aantal > 1 && tekst !== '' ? (
        <>
          <Knop naam={BIJLAGE.vorigeVondst} icoon="omhoog" doe={() => stap(-1)} />
          <Knop naam={BIJLAGE.volgendeVondst} icoon="omlaag" doe={() => stap(1)} />
        </>
      ) : null}
    </span>
  );
}

export function Balk(props: {
  readonly kan: Kan;
  readonly stand: Stand | null;
  readonly gevonden: Kijkstand['gevonden'];
  readonly zend: Zend;
  readonly markeren: Markeren;
}) {
  const { kan, stand, gevonden, zend, markeren } = props;
  const [miniaturen, zetMiniaturen] = useState(false);
  const nu = stand ?? { pagina: 1, paginas: 1, zoom: 1, passend: null, draaiing: 0 };
  if (!Object.values(kan).some(Boolean) && !markeren.kan) return null;
  return (
    <div className={styles.balk} role="toolbar" aria-label={BIJLAGE.bediening}>
      {kan.miniaturen ? (
        <Knop
          naam={BIJLAGE.miniaturen}
          icoon="tegels"
          aan={miniaturen}
          doe={() => {
            zetMiniaturen(!miniaturen);
            zend({ soort: 'miniaturen', aan: !miniaturen });
          }}
        />
      ) : null}
      {kan.paginas ? <Paginas stand={nu} zend={zend} /> : null}
      {kan.zoom ? <Zoom stand={nu} heel={kan.draai} zend={zend} /> : null}
      {kan.draai ? (
        <span className={styles.groep}>
          <Knop naam={BIJLAGE.linksom} icoon="linksom" doe={() => zend({ soort: 'draai', met: -90 })} />
          <Knop naam={BIJLAGE.rechtsom} icoon="rechtsom" doe={() => zend({ soort: 'draai', met: 90 })} />
        </span>
      ) : null}
      {markeren.kan ? (
        <Knop
          naam={markeren.metPlaats ? MERKEN.markeren : MERKEN.geenPlaats}
          icoon="potlood"
          aan={markeren.stand.soort !== 'uit'}
          doe={markeren.stand.soort === 'uit' ? markeren.begin : markeren.stop}
        />
      ) : null}
      {kan.zoek ? <Zoeken gevonden={gevonden} zend={zend} /> : null}
    </div>
  );
}
