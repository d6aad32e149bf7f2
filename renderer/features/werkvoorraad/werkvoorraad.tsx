// The worklist screen: name of the view, what one looks for, the list or its face, and what one chose.
import Button from '@mui/material/Button';
import { type KeyboardEvent, type Ref, useCallback, useImperativeHandle, useRef } from 'react';
import { type EigenWeergave, KEUZE_MAX, type Weergave } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import type { Weergavedoel } from '../../api/eigen-weergaven.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { WEERGAVE } from '../../teksten/kader.ts';
import { volgordezin, WERKVOORRAAD } from '../../teksten/werkvoorraad.ts';
import { Filterbalk } from './filterbalk.tsx';
import { type Bulkdaad, Keuzebalk } from './keuzebalk.tsx';
import { LegeLijst, Schimmen } from './lege-lijst.tsx';
import { Lijstmenu } from './lijstmenu.tsx';
import { Meldingenlijst } from './meldingenlijst.tsx';
import { plekVan } from './store.ts';
import { type NaBesluit, useBeweging } from './use-beweging.ts';
import { useKeuze } from './use-keuze.ts';
import { useLijstActies } from './use-lijst-acties.ts';
import { useSelectie } from './use-selectie.ts';
import { focusRij, useWerklijst } from './use-werklijst.ts';
import styles from './werkvoorraad.module.css';
import { Zoekveld, type ZoekveldGreep } from './zoekveld.tsx';

/** What the frame can ask of the list. */
export type WerkvoorraadGreep = {
  readonly stap: (delta: 1 | -1) => void;
  readonly focus: () => void;
  readonly naBesluit: (uuid: Uuid, hoe: NaBesluit) => Promise<void>;
  /** Opens a new snapshot in place, after an own act that may have changed it. */
  readonly herlees: () => void;
  /** Nothing is chosen any more: after an act on all of it. */
  readonly wisKeuze: () => void;
};

type Props = {
  readonly weergave: Weergave;
  /** The view of one's own that is shown; null = the view itself. */
  readonly eigen?: EigenWeergave | null;
  /** Every view of one's own, in order. */
  readonly alleEigen?: readonly EigenWeergave[];
  readonly open: Uuid | null;
  readonly volgt: boolean;
  readonly bijOpenen: (uuid: Uuid | null) => void;
  readonly naarWeergave?: (doel: Weergavedoel) => void;
  /** Acts on all that is chosen. */
  readonly bulk?: readonly Bulkdaad[];
  /** Takes the files of everything on this list along. */
  readonly meenemen?: (weergave: Weergave, vraag: string) => void;
  readonly ref: Ref<WerkvoorraadGreep>;
};

const GEEN: readonly never[] = [];

/** One place; another view is another mount (`key`). */
export function Werkvoorraad(props: Props) {
  const { weergave, eigen = null, open, volgt, bijOpenen } = props;
  const plaats = eigen?.id ?? weergave;
  const keuze = useKeuze(plaats, weergave, eigen);
  const lijst = useWerklijst(plaats, keuze.invoer);
  const { stand, cursor, baan, herlees } = lijst;
  const beweging = useBeweging({ plaats, lijst, open, volgt, bijOpenen });
  const selectie = useSelectie(plaats, stand);
  const zoekveld = useRef<ZoekveldGreep>(null);
  const titel = useRef<HTMLHeadingElement>(null);
  const er = stand.fase === 'er' ? stand : null;
  useLijstActies({ stand, cursor, selectie, keuze, zoekveld });

  const naarLijst = useVast(() => {
    if (er && er.lijst.totaal > 0) beweging.ga(cursor?.rij ?? 0, false);
  });
  const naarWeergave = useVast((doel: Weergavedoel) => props.naarWeergave?.(doel));
  const meenemen = useVast(() => props.meenemen?.(weergave, keuze.vraag));
  const zetVraag = useVast((vraag: string) => keuze.zet({ vraag }));
  useImperativeHandle(props.ref, () => ({
    stap: beweging.stap,
    focus: () => {
      if (baan.current && cursor && focusRij(baan.current, cursor.rij)) return;
      (baan.current ?? titel.current)?.focus();
    },
    naBesluit: async (uuid, hoe) => {
      await beweging.naBesluit(uuid, hoe);
      // The last one is done: the focus must not fall off the page.
      if (hoe !== 'blijven' && !plekVan(plaats).cursor) titel.current?.focus();
    },
    herlees: () => {
      beweging.onderbreek();
      void herlees();
    },
    wisKeuze: selectie.wis,
  }));
  const opToets = (event: KeyboardEvent) => {
    if (event.key === 'a' && (event.ctrlKey || event.metaKey) && er) {
      event.preventDefault();
      if (selectie.gekozen.size < Math.min(er.lijst.totaal, KEUZE_MAX)) void selectie.reeks(0, er.lijst.totaal);
    } else if (event.key === ' ' && cursor && (event.target as HTMLElement).hasAttribute('data-rij')) {
      event.preventDefault();
      selectie.wissel(cursor.rij);
    } else if (event.key === 'Escape' && selectie.gekozen.size > 0) {
      event.preventDefault();
      selectie.wis();
    } else beweging.opToets(event);
  };
  // Where all have the same status or handler, a row needn't say it.
  const overal = keuze.vraag !== '' || eigen !== null;
  const metStatus = weergave !== 'nieuw' || overal;

  return (
    <section className={styles.paneel} aria-labelledby="werkvoorraad-titel">
      <header className={styles.kop}>
        <div className={styles.titelregel}>
          <h1 id="werkvoorraad-titel" ref={titel} tabIndex={-1} className={styles.titel}>
            {eigen?.naam ?? WEERGAVE[weergave]}
          </h1>
          {er ? <Telling totaal={er.lijst.totaal} volgorde={volgordezin(keuze.volgorde)} /> : null}
          <Lijstmenu
            weergave={weergave}
            eigen={eigen}
            alleEigen={props.alleEigen ?? GEEN}
            keuze={keuze}
            naarWeergave={naarWeergave}
            meenemen={meenemen}
          />
        </div>
        <Zoekveld ref={zoekveld} vraag={keuze.vraag} weergave={weergave} zet={zetVraag} naarLijst={naarLijst} />
        <Filterbalk vraag={keuze.vraag} weergave={weergave} zet={zetVraag} />
      </header>
      <Nieuwsregel
        komen={lijst.nieuws.komen}
        gaan={lijst.nieuws.gaan}
        leeg={er === null || er.lijst.totaal === 0}
        toon={() => void herlees()}
      />
      {stand.fase === 'laden' ? <Schimmen /> : null}
      {stand.fase === 'fout' ? (
        <Foutgezicht titel={WERKVOORRAAD.foutTitel} fout={stand.fout} opnieuw={() => void herlees()} />
      ) : null}
      {er && er.lijst.totaal === 0 ? <LegeLijst weergave={weergave} geopend={er} keuze={keuze} /> : null}
      {er && er.lijst.totaal > 0 ? (
        <Meldingenlijst
          geopend={er}
          baan={baan}
          cursor={cursor}
          open={open}
          selectie={selectie}
          metStatus={metStatus}
          metWie={(weergave !== 'nieuw' && weergave !== 'mijn') || overal}
          ga={(rij) => beweging.ga(rij, true)}
          opToets={opToets}
        />
      ) : null}
      {er && selectie.gekozen.size > 0 ? (
        <Keuzebalk selectie={selectie} totaal={er.lijst.totaal} bulk={props.bulk ?? GEEN} />
      ) : null}
    </section>
  );
}

/** The same function at every render, which does what the last render says: what is given it needn't be drawn again. */
function useVast<P extends readonly unknown[]>(doe: (...invoer: P) => void): (...invoer: P) => void {
  const nu = useRef(doe);
  nu.current = doe;
  return useCallback((...invoer: P) => nu.current(...invoer), []);
}

function Telling({ totaal, volgorde }: { readonly totaal: number; readonly volgorde: string }) {
  return (
    <span className={styles.telling}>
      {WERKVOORRAAD.telling(totaal)}
      {totaal > 1 ? `, ${volgorde}` : ''}
    </span>
  );
}

/** Brings in what came since, when a person wants it; said once to a screen reader. */
function Nieuwsregel(props: {
  readonly komen: number;
  readonly gaan: number;
  readonly leeg: boolean;
  readonly toon: () => void;
}) {
  const { komen, gaan, leeg } = props;
  return (
    <>
      <span role="status" className="alleen-voorlezen">
        {komen > 0 && !leeg ? WERKVOORRAAD.omroep(komen) : ''}
      </span>
      {(komen > 0 || gaan > 0) && !leeg ? (
        <div className={styles.bijwerken}>
          <Button variant="contained" color="primary" onClick={props.toon}>
            {WERKVOORRAAD.bijwerken(komen)}
          </Button>
        </div>
      ) : null}
    </>
  );
}
