// Bars of received and closed meldingen per period, and a line of what stayed open. Told apart by shape as well as colour; every
// number of it stands in the table beside it.

import { TELNAAM } from '../../../shared/domain/rapportage/namen.ts';
import { type Periode, periodenaam } from '../../../shared/domain/rapportage/periode.ts';
import { delenVan } from '../../../shared/domain/termijn/datum.ts';
import { getal } from '../../teksten/algemeen.ts';
import { RAPPORTAGE } from '../../teksten/rapportage.ts';
import styles from './grafiek.module.css';
import type { Stap } from './verloop.tsx';

const BREED = 900;
const HOOG = 220;
const ONDER = 26;
const BOVEN = 12;
const LINKS = 44;
const VLAK = HOOG - ONDER - BOVEN;

/** "nov 26", "k4 26", "2026"; of days of one's own the first one. */
function kort(p: Periode): string {
  const { jaar, maand, dag } = delenVan(p.van);
  const j = String(jaar).slice(2);
  const m = RAPPORTAGE.maanden[maand - 1] ?? '';
  if (p.soort === 'jaar') return String(jaar);
  if (p.soort === 'kwartaal') return `k${Math.ceil(maand / 3)} ${j}`;
  return p.soort === 'maand' ? `${m} ${j}` : `${dag} ${m}`;
}

/** The step of a grid of four lines that holds this: a round whole number. */
function stapVan(hoogste: number): number {
  const minstens = Math.max(1, hoogste / 4);
  const macht = 10 ** Math.floor(Math.log10(minstens));
  const stappen = [1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10].map((keer) => keer * macht);
  return stappen.find((stap) => stap >= minstens && Number.isInteger(stap)) ?? Math.ceil(minstens);
}

type Reeks = { readonly stap: Stap; readonly ontvangen: number; readonly gesloten: number; readonly open: number };

function Legenda() {
  return (
    <ul className={styles.legenda} aria-hidden="true">
      <li>
        <svg aria-hidden="true" viewBox="0 0 12 12" className={styles.monster}>
          <rect className={styles.ontvangen} x="1" y="1" width="10" height="10" rx="2" />
        </svg>
        {TELNAAM.ontvangen}
      </li>
      <li>
        <svg aria-hidden="true" viewBox="0 0 12 12" className={styles.monster}>
          <rect className={styles.gesloten} x="1.500" y="1.500" width="9" height="9" rx="2" />
        </svg>
        {TELNAAM.gesloten}
      </li>
      <li>
        <svg aria-hidden="true" viewBox="0 0 12 12" className={styles.monster}>
          <line className={styles.openlijn} x1="0" x2="12" y1="6" y2="6" />
          <circle className={styles.openpunt} cx="6" cy="6" r="2.500" />
        </svg>
        {TELNAAM['open-eind']}
      </li>
    </ul>
  );
}

export function Staven({ stappen }: { readonly stappen: readonly Stap[] }) {
  const reeks: readonly Reeks[] = stappen.map((stap) => ({
    stap,
    ontvangen: stap.optelling.getallen.ontvangen ?? 0,
    gesloten: stap.optelling.getallen.gesloten ?? 0,
    open: stap.optelling.getallen['open-eind'] ?? 0,
  }));
  const top = 4 * stapVan(Math.max(...reeks.flatMap((r) => [r.ontvangen, r.gesloten, r.open])));
  const y = (n: number) => BOVEN + VLAK * (1 - n / top);
  const vak = (BREED - LINKS) / Math.max(1, reeks.length);
  const staaf = Math.min(22, vak / 3.2);
  const midden = (n: number) => LINKS + vak * (n + 0.5);
  const lijn = reeks.map((r, n) => `${midden(n).toFixed(1)},${y(r.open).toFixed(1)}`).join(' ');
  return (
    <figure className={styles.grafiek}>
      <svg viewBox={`0 0 ${BREED} ${HOOG}`} role="img" aria-label={RAPPORTAGE.grafiek}>
        {[0, 0.25, 0.5, 0.75, 1].map((deel) => (
          <g key={deel}>
            <line className={styles.raster} x1={LINKS} x2={BREED} y1={y(top * deel)} y2={y(top * deel)} />
            <text className={styles.as} x={LINKS - 8} y={y(top * deel) + 4} textAnchor="end">
              {getal(top * deel)}
            </text>
          </g>
        ))}
        {reeks.map((r, n) => (
          <g key={r.stap.periode.code}>
            <title>{RAPPORTAGE.staaf(periodenaam(r.stap.periode), r.ontvangen, r.gesloten, r.open)}</title>
            <rect
              className={styles.ontvangen}
              x={midden(n) - staaf - 1}
              y={y(r.ontvangen)}
              width={staaf}
              height={y(0) - y(r.ontvangen)}
              rx={2}
            />
            <rect
              className={styles.gesloten}
              x={midden(n) + 1.5}
              y={y(r.gesloten)}
              width={staaf - 1}
              height={y(0) - y(r.gesloten)}
              rx={2}
            />
            <text className={styles.as} x={midden(n)} y={HOOG - 8} textAnchor="middle">
              {kort(r.stap.periode)}
            </text>
          </g>
        ))}
        <polyline className={styles.openlijn} points={lijn} />
        {reeks.map((r, n) => (
          <circle key={r.stap.periode.code} className={styles.openpunt} cx={midden(n)} cy={y(r.open)} r={3} />
        ))}
      </svg>
      <figcaption>
        <Legenda />
      </figcaption>
    </figure>
  );
}
