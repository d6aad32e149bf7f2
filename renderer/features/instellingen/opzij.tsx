// What came in and could not be read: kept, with the reason, and tried again after an upgrade.
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { datum, tijd } from '../../teksten/datums.ts';
import { INSTELLINGEN } from '../../teksten/instellingen.ts';
import styles from './instellingen.module.css';

export function OpzijGezet() {
  const opzij = useLiveQuery('sync.opzij', {});
  const aantal = opzij.stand === 'er' ? opzij.waarde.length : 0;
  return (
    <section className={styles.deel}>
      <h2 className={styles.deelkop}>{INSTELLINGEN.opzij(aantal)}</h2>
      <p className={styles.uitleg}>{INSTELLINGEN.opzijUitleg}</p>
      {opzij.stand === 'fout' ? (
        <Foutgezicht titel={ALGEMEEN.onverwacht} fout={opzij.fout} opnieuw={opzij.opnieuw} />
      ) : null}
      {opzij.stand === 'er' && aantal === 0 ? <p>{INSTELLINGEN.opzijLeeg}</p> : null}
      {opzij.stand === 'er' && aantal > 0 ? (
        <table className={styles.tabel}>
          <thead>
            <tr>
              <th scope="col">{INSTELLINGEN.ontvangen}</th>
              <th scope="col">{INSTELLINGEN.reden}</th>
            </tr>
          </thead>
          <tbody>
            {opzij.waarde.map((regel) => (
              <tr key={regel.id}>
                <td className={styles.wanneer}>
                  {datum(regel.ontvangenOp)} {tijd(regel.ontvangenOp)}
                </td>
                <td>{regel.reden}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
