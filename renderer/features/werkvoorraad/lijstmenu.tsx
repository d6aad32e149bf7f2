// The menu of the list: its order, its grouping, and keeping it as a view of one's own.
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import { memo, type ReactNode, useState } from 'react';
import {
  type EigenWeergave,
  type Groeperen,
  groeperenSchema,
  SORTEERKOLOMMEN,
  type Sortering,
  type Weergave,
} from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Weergavedoel } from '../../api/eigen-weergaven.ts';
import { Icoon } from '../../components/icoon.tsx';
import { Keuzemenu } from '../../components/keuzemenu.tsx';
import { PAKKET } from '../../teksten/pakket.ts';
import { GROEPERING, KOLOM, LIJSTMENU } from '../../teksten/werkvoorraad.ts';
import styles from './filterbalk.module.css';
import { useEigenDaden } from './use-eigen-daden.ts';
import { eigenVolgorde, type Keuze } from './use-keuze.ts';
import { Weergavevraag, type Weergavevraagsoort } from './weergavevraag.tsx';

/** Columns that start with the highest: the newest, the most. */
const AFLOPEND: ReadonlySet<Sortering['kolom']> = new Set(['ontvangen', 'bijlagen', 'laatst']);

export const Lijstmenu = memo(function Lijstmenu(props: {
  readonly weergave: Weergave;
  readonly eigen: EigenWeergave | null;
  readonly alleEigen: readonly EigenWeergave[];
  readonly keuze: Keuze;
  readonly naarWeergave: (doel: Weergavedoel) => void;
  readonly meenemen: () => void;
}) {
  const { weergave, eigen, keuze } = props;
  const { volgorde, groepering, zet } = keuze;
  const [bij, zetBij] = useState<HTMLElement | null>(null);
  const [vraag, zetVraag] = useState<Weergavevraagsoort | null>(null);
  const daden = useEigenDaden(eigen, props.alleEigen, keuze);
  const sluit = () => zetBij(null);
  const sorteer = (kolom: Sortering['kolom']) => {
    const omkeren = volgorde.kolom === kolom;
    const andersom = volgorde.richting === 'op' ? ('af' as const) : ('op' as const);
    const richting = omkeren ? andersom : AFLOPEND.has(kolom) ? 'af' : 'op';
    const gewoon = eigenVolgorde(weergave);
    const isGewoon = !eigen && gewoon.kolom === kolom && gewoon.richting === richting;
    zet({ sortering: isGewoon ? null : { kolom, richting } });
    sluit();
  };
  const groepeer = (hoe: Groeperen) => {
    zet({ groeperen: !eigen && hoe === 'termijn' ? null : hoe });
    sluit();
  };
  const doe = (daad: () => void) => () => {
    sluit();
    daad();
  };

  return (
    <>
      <IconButton
        size="small"
        aria-label={LIJSTMENU.knop}
        title={LIJSTMENU.knop}
        aria-haspopup="menu"
        aria-expanded={bij !== null}
        onClick={(event) => zetBij(event.currentTarget)}
      >
        <Icoon naam="schuiven" />
      </IconButton>
      <Keuzemenu bij={bij} sluit={sluit}>
        <Kop>{LIJSTMENU.sorteren}</Kop>
        {SORTEERKOLOMMEN.map((kolom) => (
          <Regel key={kolom} aan={volgorde.kolom === kolom} doe={() => sorteer(kolom)}>
            {KOLOM[kolom]}
            {volgorde.kolom === kolom ? (
              <span className={styles.aantal} title={LIJSTMENU.omkeren}>
                {volgorde.richting === 'op' ? '↑' : '↓'}
              </span>
            ) : null}
          </Regel>
        ))}
        <Kop>{LIJSTMENU.groeperen}</Kop>
        {groeperenSchema.options.map((hoe) => (
          <Regel key={hoe} aan={groepering === hoe} doe={() => groepeer(hoe)}>
            {GROEPERING[hoe]}
          </Regel>
        ))}
        <Kop>{LIJSTMENU.weergave}</Kop>
        <MenuItem onClick={doe(() => zetVraag('bewaren'))}>{LIJSTMENU.bewaren}</MenuItem>
        {eigen
          ? [
              <MenuItem key="bij" disabled={!keuze.gewijzigd} onClick={doe(() => void daden.werkBij())}>
                {LIJSTMENU.bijwerken}
              </MenuItem>,
              <MenuItem key="terug" disabled={!keuze.gewijzigd} onClick={doe(keuze.herstel)}>
                {LIJSTMENU.herstellen}
              </MenuItem>,
              <MenuItem key="naam" onClick={doe(() => zetVraag('hernoemen'))}>
                {LIJSTMENU.hernoemen}
              </MenuItem>,
              <MenuItem key="op" disabled={daden.plek <= 0} onClick={doe(() => void daden.verplaats(-1))}>
                {LIJSTMENU.omhoog}
              </MenuItem>,
              <MenuItem
                key="neer"
                disabled={daden.plek >= daden.aantal - 1}
                onClick={doe(() => void daden.verplaats(1))}
              >
                {LIJSTMENU.omlaag}
              </MenuItem>,
              <MenuItem key="weg" onClick={doe(() => zetVraag('verwijderen'))}>
                {LIJSTMENU.verwijderen}
              </MenuItem>,
            ]
          : null}
        <Kop>{PAKKET.kop}</Kop>
        <MenuItem onClick={doe(props.meenemen)}>{PAKKET.lijstMeenemen}</MenuItem>
      </Keuzemenu>
      {vraag ? (
        <Weergavevraag
          soort={vraag}
          eigen={eigen}
          daden={daden}
          naarWeergave={props.naarWeergave}
          sluit={() => zetVraag(null)}
        />
      ) : null}
    </>
  );
});

function Kop({ children }: { readonly children: string }) {
  return (
    <li role="presentation" className={styles.menukop}>
      {children}
    </li>
  );
}
/** MUI's menu then gives the focus to the first item, not to its heading. */
Kop.muiSkipListHighlight = true;

/** MUI's menu hands the focus to its children: props that it adds have to arrive. */
function Regel({
  aan,
  doe,
  children,
  ...rest
}: {
  readonly aan: boolean;
  readonly doe: () => void;
  readonly children: ReactNode;
}) {
  return (
    <MenuItem {...rest} role="menuitemradio" aria-checked={aan} onClick={doe}>
      <span className={styles.vink}>{aan ? <Icoon naam="vink" maat={14} /> : null}</span>
      {children}
    </MenuItem>
  );
}
