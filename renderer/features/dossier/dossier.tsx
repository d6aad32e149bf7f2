// The dossier of a melding: header with what can be done, the difference, the melder's words, and what happened.
import Button from '@mui/material/Button';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { Gezicht } from '../../components/gezicht.tsx';
import { Icoon } from '../../components/icoon.tsx';
import { DOSSIER } from '../../teksten/dossier.ts';
import styles from './dossier.module.css';
import { Kop } from './kop.tsx';
import { Schim } from './schim.tsx';
import { Tijdlijn } from './tijdlijn.tsx';
import type { LevendDossier } from './use-dossier.ts';
import { Verschil } from './verschil.tsx';
import { Zijkant } from './zijkant.tsx';

export type DossierProps = {
  /** null: nothing is open. */
  readonly dossier: LevendDossier | null;
  readonly kies: (soort: Opdrachtsoort, dossier: Dossier) => void;
  readonly toetsen: Partial<Record<Opdrachtsoort, string>>;
  /** Only where the dossier stands in place of the list. */
  readonly terug: (() => void) | null;
};

export function DossierPaneel({ dossier, kies, toetsen, terug }: DossierProps) {
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
  return <DossierRegio key={dossier.waarde.uuid} dossier={dossier.waarde} kies={kies} toetsen={toetsen} knop={knop} />;
}

function DossierRegio(props: {
  readonly dossier: Dossier;
  readonly kies: DossierProps['kies'];
  readonly toetsen: DossierProps['toetsen'];
  readonly knop: ReactNode;
}) {
  const { dossier, knop } = props;
  const regio = useRef<HTMLElement>(null);
  const inPlaatsVanLijst = knop !== null;
  useEffect(() => {
    // The list with the focus went behind: the focus goes along.
    if (inPlaatsVanLijst) regio.current?.focus();
  }, [inPlaatsVanLijst]);
  return (
    <section ref={regio} className={styles.dossier} aria-label={dossier.regionaam} tabIndex={-1} data-paneel="dossier">
      {knop}
      <Kop dossier={dossier} kies={(soort) => props.kies(soort, dossier)} toetsen={props.toetsen} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <div className={styles.lijf} tabIndex={0}>
        <div className={styles.kern}>
          <Verschil regels={dossier.verschil} />
          <Toelichting tekst={dossier.toelichting} />
          <Overig gegevens={dossier.algemeneGegevens} />
        </div>
        <div className={styles.zij}>
          <Zijkant dossier={dossier} />
        </div>
        <div className={styles.tijd}>
          <Tijdlijn regels={dossier.tijdlijn} />
        </div>
      </div>
    </section>
  );
}

function Toelichting({ tekst }: { readonly tekst: string | null }) {
  return (
    <div className={styles.blok}>
      <h3 className={styles.blokkop}>{DOSSIER.toelichting}</h3>
      {tekst === null ? (
        <p className={styles.stil}>{DOSSIER.geenToelichting}</p>
      ) : (
        <blockquote className={styles.citaat}>{tekst}</blockquote>
      )}
    </div>
  );
}

function Overig({ gegevens }: { readonly gegevens: Dossier['algemeneGegevens'] }) {
  if (gegevens.length === 0) return null;
  return (
    <div className={styles.blok}>
      <h3 className={styles.blokkop}>{DOSSIER.algemeen}</h3>
      <dl className={styles.feiten}>
        {gegevens.map(({ naam, waarde }) => [
          <dt key={`${naam}-naam`}>{naam}</dt>,
          <dd key={`${naam}-waarde`}>{waarde}</dd>,
        ])}
      </dl>
    </div>
  );
}
