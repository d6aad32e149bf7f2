// Everything that happened, oldest first: the author's clock on the left, when the centre got it beside it, and how sure that is.
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { useNu } from '../../components/use-nu.ts';
import { ZekerheidChip } from '../../components/zekerheid-chip.tsx';
import { dagVan, moment, tijd } from '../../teksten/datums.ts';
import { DOSSIER } from '../../teksten/dossier.ts';
import dossier from './dossier.module.css';
import styles from './tijdlijn.module.css';

const MINUUT = 60_000;

type Regel = Dossier['tijdlijn'][number];

/** The service's clock; the day only when it is another one than the author's. */
function ontvangen(geannoteerdOp: string, ontvangenOp: string, nu: string): string {
  return dagVan(geannoteerdOp) === dagVan(ontvangenOp) ? tijd(ontvangenOp) : moment(ontvangenOp, nu);
}

function Tijdlijnregel({ regel, nu }: { readonly regel: Regel; readonly nu: string }) {
  const onderweg = regel.zekerheid !== 'bevestigd';
  return (
    <li className={styles.regel}>
      <time className={styles.wanneer} dateTime={regel.geannoteerdOp}>
        {moment(regel.geannoteerdOp, nu)}
      </time>
      <span className={styles.bol} data-onderweg={onderweg ? 'ja' : undefined} aria-hidden="true" />
      <div>
        <div className={styles.kop}>
          <span>
            <b>{regel.kop}</b> {DOSSIER.door} {regel.wie}
          </span>
          {onderweg ? <ZekerheidChip zekerheid={regel.zekerheid} klein /> : null}
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

export function Tijdlijn({ regels }: { readonly regels: Dossier['tijdlijn'] }) {
  const nu = new Date(useNu(MINUUT)).toISOString();
  return (
    <div className={dossier.blok}>
      <h3 id="tijdlijn-kop" className={dossier.blokkop}>
        {DOSSIER.tijdlijn}
      </h3>
      <ol className={styles.lijn} aria-labelledby="tijdlijn-kop">
        {regels.map((regel) => (
          <Tijdlijnregel key={regel.uuid} regel={regel} nu={nu} />
        ))}
      </ol>
    </div>
  );
}
