// The screen Uitgaand: conflicts first, then what waits, then what was confirmed today.
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import type { Uitgaand } from '../../../shared/ipc/vormen/uitgaand.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { Gezicht } from '../../components/gezicht.tsx';
import { useNu } from '../../components/use-nu.ts';
import { UITGAAND } from '../../teksten/uitgaand.ts';
import { Conflictkaart } from './conflictkaart.tsx';
import { Uitgaandregel } from './regel.tsx';
import styles from './uitgaand.module.css';

export type UitgaandProps = {
  readonly bijOpenen: (uuid: Uuid) => void;
  /** Opens the dossier with the dialog of this decision; with a text: filled in with it. */
  readonly bijHandeling: (uuid: Uuid, soort: Opdrachtsoort, toelichting: string | null) => void;
  readonly naTerughalen: (item: Uitgaand) => void;
};

const SECONDE = 1_000;
const MINUUT = 60_000;

export function UitgaandScherm(props: UitgaandProps) {
  const lijst = useLiveQuery('uitgaand.lijst', {});
  const telt = lijst.stand === 'er' && lijst.waarde.wachtend.some((item) => item.nietVoor !== null);
  const nu = new Date(useNu(telt ? SECONDE : MINUUT)).toISOString();
  return (
    <div className={styles.scherm}>
      <h1 className={styles.titel}>{UITGAAND.titel}</h1>
      <p className={styles.uitleg}>{UITGAAND.uitleg}</p>
      {lijst.stand === 'fout' ? (
        <Foutgezicht titel={UITGAAND.foutTitel} fout={lijst.fout} opnieuw={lijst.opnieuw} />
      ) : null}
      {lijst.stand === 'er' ? <Delen {...props} {...lijst.waarde} nu={nu} /> : null}
    </div>
  );
}

type Delenprops = UitgaandProps & {
  readonly conflicten: readonly Uitgaand[];
  readonly wachtend: readonly Uitgaand[];
  readonly vandaagBevestigd: readonly Uitgaand[];
  readonly vandaagBevestigdAantal: number;
  readonly nu: string;
};

function Delen({ conflicten, wachtend, vandaagBevestigd, vandaagBevestigdAantal, ...rest }: Delenprops) {
  const meer = vandaagBevestigdAantal - vandaagBevestigd.length;
  return (
    <>
      {conflicten.length === 0 ? null : (
        <section className={styles.deel}>
          <h2 className={styles.deelkop} data-toon="fout">
            {UITGAAND.conflict(conflicten.length)}
          </h2>
          <div className={styles.kaarten}>
            {conflicten.map((item) => (
              <Conflictkaart key={item.batch} item={item} {...rest} />
            ))}
          </div>
        </section>
      )}
      {wachtend.length === 0 && conflicten.length === 0 ? (
        <Gezicht icoon="vink" titel={UITGAAND.leegTitel} uitleg={UITGAAND.leegUitleg} />
      ) : null}
      {wachtend.length === 0 ? null : (
        <section className={styles.deel}>
          <h2 className={styles.deelkop}>{UITGAAND.wachtend(wachtend.length)}</h2>
          <ul>
            {wachtend.map((item) => (
              <Uitgaandregel key={item.batch} item={item} {...rest} />
            ))}
          </ul>
        </section>
      )}
      {vandaagBevestigdAantal === 0 ? null : (
        <section className={styles.deel}>
          <h2 className={styles.deelkop}>{UITGAAND.bevestigd(vandaagBevestigdAantal)}</h2>
          <ul>
            {vandaagBevestigd.map((item) => (
              <Uitgaandregel key={item.batch} item={item} {...rest} />
            ))}
          </ul>
          {meer > 0 ? <p className={styles.stil}>{UITGAAND.enMeer(meer)}</p> : null}
        </section>
      )}
    </>
  );
}
