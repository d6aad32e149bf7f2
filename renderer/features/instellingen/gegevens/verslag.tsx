// The record of what was destroyed: when, under which post, and the number of the melding; nothing of its content.
import { useLiveQuery } from '../../../api/use-live-query.ts';
import { Foutgezicht } from '../../../components/foutgezicht.tsx';
import { ALGEMEEN } from '../../../teksten/algemeen.ts';
import { BEWAREN } from '../../../teksten/gegevens.ts';
import { momentVoluit } from '../../../teksten/reservekopie.ts';
import styles from './gegevens.module.css';

export function Verslag() {
  const verslag = useLiveQuery('beheer.vernietigingsverslag', {});
  return (
    <>
      <h4 className={styles.tussenkop}>{BEWAREN.verslag}</h4>
      {verslag.stand === 'laden' ? <p className={styles.stil}>{ALGEMEEN.laden}</p> : null}
      {verslag.stand === 'fout' ? (
        <Foutgezicht titel={ALGEMEEN.onverwacht} fout={verslag.fout} opnieuw={verslag.opnieuw} />
      ) : null}
      {verslag.stand === 'er' && verslag.waarde.length === 0 ? <p>{BEWAREN.verslagLeeg}</p> : null}
      {verslag.stand === 'er' && verslag.waarde.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
        <section className={`${styles.rol} ${styles.smal}`} aria-label={BEWAREN.verslag} tabIndex={0}>
          <table className={styles.tabel} aria-label={BEWAREN.verslag}>
            <thead>
              <tr>
                {BEWAREN.verslagKolommen.map((kolom) => (
                  <th key={kolom} scope="col">
                    {kolom}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {verslag.waarde.map(({ uuid, op, post }) => (
                <tr key={uuid}>
                  <td className={styles.dag}>{momentVoluit(op)}</td>
                  <td>{post}</td>
                  <td className={styles.nummerkolom}>{uuid}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </>
  );
}
