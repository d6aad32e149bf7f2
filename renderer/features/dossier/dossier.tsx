// The dossier of a melding: header with what can be done, the difference, the melder's words, and what happened.
import Button from '@mui/material/Button';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useActies } from '../../api/acties.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { Gezicht } from '../../components/gezicht.tsx';
import { Icoon } from '../../components/icoon.tsx';
import { Gekopieerd, Kopieerknop } from '../../components/kopieerknop.tsx';
import { AFDRUK } from '../../teksten/afdruk.ts';
import { DOSSIER } from '../../teksten/dossier.ts';
import { Afdrukken } from './afdrukken.tsx';
import styles from './dossier.module.css';
import { Feiten } from './feiten.tsx';
import { Hints } from './hints.tsx';
import { Kaart } from './kaart/kaart.tsx';
import { Kop } from './kop.tsx';
import { Merken, type Merkgreep } from './merken.tsx';
import { Schim } from './schim.tsx';
import { Tijdlijn } from './tijdlijn.tsx';
import type { LevendDossier } from './use-dossier.ts';
import { type Teksten, useTeksten } from './use-teksten.ts';
import { Verschil } from './verschil.tsx';
import { Zijkant } from './zijkant.tsx';

export type DossierProps = {
  /** null: nothing is open. */
  readonly dossier: LevendDossier | null;
  readonly kies: (soort: Opdrachtsoort, dossier: Dossier) => void;
  readonly toetsen: Partial<Record<Opdrachtsoort, string>>;
  /** Only where the dossier stands in place of the list. */
  readonly terug: (() => void) | null;
  /** Opens another melding: a related one, the one before or after. */
  readonly bijOpenen?: ((uuid: Uuid) => void) | undefined;
  /** Makes a melding that follows this closed one. */
  readonly bijVervolg?: ((uuid: Uuid) => void) | undefined;
  /** Opens a file beside the dossier. */
  readonly bijBijlage?: ((bijlage: Uuid) => void) | undefined;
  /** How marks in the dossier and in the files point at each other. */
  readonly merken?: Merkgreep | undefined;
  /** What another feature says between the actions and the contents. */
  readonly tussen?: ((dossier: Dossier) => ReactNode) | undefined;
};

export function DossierPaneel(props: DossierProps) {
  const { dossier, terug, ...rest } = props;
  const knop = terug ? (
    <div className={styles.terug}>
      <Button variant="text" onClick={terug}>
        <Icoon naam="pijlLinks" />
        {DOSSIER.terugNaarLijst}
      </Button>
    </div>
  ) : null;
  if (!dossier) return <Gezicht icoon="inbak" titel={DOSSIER.leegTitel} uitleg={DOSSIER.leegUitleg} />;
  if (dossier.stand === 'laden') return <Schim />;
  if (dossier.stand === 'fout')
    return (
      <div className={styles.dossier}>
        {knop}
        <Foutgezicht titel={DOSSIER.foutTitel} fout={dossier.fout} opnieuw={dossier.opnieuw} />
      </div>
    );
  // Another melding is another region: nothing of the former (a number that was shown) may stay.
  return <DossierRegio key={dossier.waarde.uuid} {...rest} dossier={dossier.waarde} knop={knop} />;
}

const GEEN_GREEP: Merkgreep = { naarMerk: () => {}, gewezen: null, paginas: new Map() };

function DossierRegio(
  props: Omit<DossierProps, 'dossier' | 'terug'> & { readonly dossier: Dossier; readonly knop: ReactNode },
) {
  const { knop, toetsen, bijOpenen, merken = GEEN_GREEP } = props;
  const teksten = useTeksten(props.dossier);
  const { dossier } = teksten;
  const kies = (soort: Opdrachtsoort) => props.kies(soort, props.dossier);
  const regio = useRef<HTMLElement>(null);
  const [drukt, druk] = useState(false);
  const afdrukken = () => druk(true);
  useActies([
    { id: 'dossier-afdrukken', naam: AFDRUK.actie, synoniemen: AFDRUK.synoniemen, groep: 'melding', doe: afdrukken },
  ]);
  const inPlaatsVanLijst = knop !== null;
  useEffect(() => {
    // The list with the focus went behind: the focus goes along. Not out of a dialog or menu, which has it now.
    const focus = document.activeElement;
    const opDeLijst = focus === null || focus === document.body || focus.closest('[data-paneel="lijst"]') !== null;
    if (inPlaatsVanLijst && opDeLijst) regio.current?.focus();
  }, [inPlaatsVanLijst]);
  return (
    <section ref={regio} className={styles.dossier} aria-label={dossier.regionaam} tabIndex={-1} data-paneel="dossier">
      {knop}
      <Gekopieerd />
      <Kop
        dossier={dossier}
        kies={kies}
        toetsen={toetsen}
        bijOpenen={bijOpenen}
        bijVervolg={props.bijVervolg}
        afdrukken={afdrukken}
      />
      {props.tussen?.(dossier)}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <div className={styles.lijf} tabIndex={0}>
        <div className={styles.kern}>
          <Verschil uuid={dossier.uuid} regels={dossier.verschil} merken={dossier.merken} greep={merken} />
          <Merken merken={dossier.merken} gegevens={new Set(dossier.verschil.map(({ naam }) => naam))} greep={merken} />
          <Hints hints={dossier.hints} />
          <Toelichting tekst={dossier.toelichting} teksten={teksten} />
          <Feiten
            kop={DOSSIER.algemeen}
            feiten={dossier.algemeneGegevens.map(({ naam, waarde }) => ({ naam, waarde, kopie: waarde }))}
          />
          <Kaart dossier={dossier} bijOpenen={bijOpenen} />
        </div>
        <div className={styles.zij}>
          <Zijkant
            dossier={dossier}
            kies={kies}
            toetsen={toetsen}
            bijOpenen={bijOpenen}
            bijBijlage={props.bijBijlage}
          />
        </div>
        <div className={styles.tijd}>
          <Tijdlijn regels={dossier.tijdlijn} />
        </div>
      </div>
      {drukt ? <Afdrukken uuid={dossier.uuid} sluit={() => druk(false)} /> : null}
    </section>
  );
}

/** A mask is never copied; where numbers are hidden, also in the timeline, one shows them here. */
function Toelichting({ tekst, teksten }: { readonly tekst: string | null; readonly teksten: Teksten }) {
  const verborgen = teksten.aantal > 0 && !teksten.getoond;
  return (
    <div className={styles.blok}>
      <div className={styles.kopregel}>
        <h3 className={styles.blokkop}>{DOSSIER.toelichting}</h3>
        {tekst === null || verborgen ? null : <Kopieerknop wat={DOSSIER.toelichting} tekst={tekst} />}
        {teksten.aantal > 0 ? (
          <Button
            variant="text"
            aria-label={teksten.getoond ? undefined : DOSSIER.nummersTonenLang}
            onClick={teksten.wissel}
          >
            {teksten.getoond ? DOSSIER.nummersVerbergen : DOSSIER.nummersTonen}
          </Button>
        ) : null}
        {teksten.fout === null ? null : <span role="alert">{teksten.fout}</span>}
      </div>
      {tekst === null ? (
        <p className={styles.stil}>{DOSSIER.geenToelichting}</p>
      ) : (
        <blockquote className={styles.citaat}>{tekst}</blockquote>
      )}
    </div>
  );
}
