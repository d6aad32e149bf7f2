// Everything that happened: the author's clock on the left, when the centre got it beside it, who can read it, and how sure that is.
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { bewaarVoorkeur, leesVoorkeur } from '../../api/voorkeur.ts';
import { useNu } from '../../components/use-nu.ts';
import { ZekerheidChip } from '../../components/zekerheid-chip.tsx';
import { dagVan, datum, moment, tijd } from '../../teksten/datums.ts';
import { DOSSIER, TIJDLIJNKEUZE } from '../../teksten/dossier.ts';
import dossier from './dossier.module.css';
import styles from './tijdlijn.module.css';

const MINUUT = 60_000;
const VOORKEUR = 'tijdlijn-volgorde';

type Regel = Dossier['tijdlijn'][number];
type Keuze = keyof typeof TIJDLIJNKEUZE;

const KEUZES: readonly Keuze[] = ['alles', 'intern', 'melder'];
const PAST: Readonly<Record<Keuze, (regel: Regel) => boolean>> = {
  alles: () => true,
  intern: (regel) => regel.zichtbaar !== 'allen',
  melder: (regel) => regel.zichtbaar === 'allen',
};

/** The service's clock; the day only when it is another one than the author's. */
function ontvangen(geannoteerdOp: string, ontvangenOp: string, nu: string): string {
  return dagVan(geannoteerdOp) === dagVan(ontvangenOp) ? tijd(ontvangenOp) : moment(ontvangenOp, nu);
}

function Tijdlijnregel({ regel, nu }: { readonly regel: Regel; readonly nu: string }) {
  const onderweg = regel.zekerheid !== 'bevestigd';
  return (
    <li className={styles.regel}>
      <time
        className={styles.wanneer}
        dateTime={regel.geannoteerdOp}
        title={`${datum(regel.geannoteerdOp)} ${tijd(regel.geannoteerdOp)}, ${DOSSIER.toestelklok}`}
      >
        {moment(regel.geannoteerdOp, nu)}
      </time>
      <span className={styles.bol} data-onderweg={onderweg ? 'ja' : undefined} aria-hidden="true" />
      <div>
        <div className={styles.kop}>
          <span>
            <b>{regel.kop}</b> {DOSSIER.door} {regel.wie}
          </span>
          {onderweg ? <ZekerheidChip zekerheid={regel.zekerheid} klein /> : null}
          {regel.zichtbaar === 'allen' ? null : (
            <span className={styles.zicht}>
              {regel.zichtbaar === 'eigen' ? DOSSIER.alleenCollegas : DOSSIER.alleBronhouders}
            </span>
          )}
          {regel.ontvangenOp ? (
            <span className={styles.dienst}>
              {DOSSIER.ontvangen} {ontvangen(regel.geannoteerdOp, regel.ontvangenOp, nu)}
            </span>
          ) : null}
        </div>
        {regel.tekst === null ? null : <p className={styles.tekst}>{regel.tekst}</p>}
        {regel.opmerking === null ? null : <p className={styles.opmerking}>{regel.opmerking}</p>}
      </div>
    </li>
  );
}

function Keuzes({ keuze, kies }: { readonly keuze: Keuze; readonly kies: (keuze: Keuze) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; these act at once.
    <div role="group" aria-label={DOSSIER.tijdlijnTonen} className={styles.keuzes}>
      {KEUZES.map((naam) => (
        <Button
          key={naam}
          variant="text"
          className={dossier.kopknop}
          aria-pressed={naam === keuze}
          onClick={() => kies(naam)}
        >
          {TIJDLIJNKEUZE[naam]}
        </Button>
      ))}
    </div>
  );
}

/** @param regels oldest first. */
export function Tijdlijn({ regels }: { readonly regels: Dossier['tijdlijn'] }) {
  const nu = new Date(useNu(MINUUT)).toISOString();
  const [keuze, kies] = useState<Keuze>('alles');
  const [nieuwsteEerst, zet] = useState(() => leesVoorkeur(VOORKEUR) === 'nieuwste');
  const keer = () => {
    bewaarVoorkeur(VOORKEUR, nieuwsteEerst ? 'oudste' : 'nieuwste');
    zet(!nieuwsteEerst);
  };
  const gekozen = regels.filter(PAST[keuze]);
  return (
    <div className={dossier.blok}>
      <div className={dossier.kopregel}>
        <h3 id="tijdlijn-kop" className={dossier.blokkop}>
          {DOSSIER.tijdlijn}
        </h3>
        <Keuzes keuze={keuze} kies={kies} />
        <Button variant="text" className={dossier.kopknop} onClick={keer}>
          {nieuwsteEerst ? DOSSIER.oudsteEerst : DOSSIER.nieuwsteEerst}
        </Button>
      </div>
      {gekozen.length === 0 ? <p className={dossier.stil}>{DOSSIER.tijdlijnLeeg}</p> : null}
      <ol className={styles.lijn} aria-labelledby="tijdlijn-kop">
        {(nieuwsteEerst ? gekozen.toReversed() : gekozen).map((regel) => (
          <Tijdlijnregel key={regel.uuid} regel={regel} nu={nu} />
        ))}
      </ol>
    </div>
  );
}
