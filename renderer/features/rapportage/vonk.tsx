// A small line of how a figure went. For the eye only: its numbers stand in the table of Verloop.
import styles from './grafiek.module.css';

/** Null = nothing was counted then. */
export type Vonkpunt = number | null;

const BREED = 96;
const HOOG = 28;
const RAND = 3;

/** @param norm in percent, drawn as a line where the values are shares (0 to 100). */
export function Vonk({ punten, norm }: { readonly punten: readonly Vonkpunt[]; readonly norm: number | null }) {
  const er = punten.filter((p): p is number => p !== null);
  if (er.length < 2) return null;
  const laagste = Math.min(...er, norm ?? Number.POSITIVE_INFINITY);
  const hoogste = Math.max(...er, norm ?? 0, laagste + 1);
  const y = (waarde: number) => HOOG - RAND - ((waarde - laagste) / (hoogste - laagste)) * (HOOG - 2 * RAND);
  const x = (n: number) => RAND + (n / (punten.length - 1)) * (BREED - 2 * RAND);
  const lijn = punten.flatMap((p, n) => (p === null ? [] : [`${x(n).toFixed(1)},${y(p).toFixed(1)}`]));
  const laatste = punten.at(-1);
  return (
    <svg className={styles.vonk} viewBox={`0 0 ${BREED} ${HOOG}`} aria-hidden="true" focusable="false">
      {norm === null ? null : (
        <line className={styles.normlijn} x1={RAND} x2={BREED - RAND} y1={y(norm)} y2={y(norm)} />
      )}
      <polyline className={styles.vonklijn} points={lijn.join(' ')} />
      {typeof laatste === 'number' ? (
        <circle className={styles.vonkpunt} cx={x(punten.length - 1)} cy={y(laatste)} r={2.5} />
      ) : null}
    </svg>
  );
}
