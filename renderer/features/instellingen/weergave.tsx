// Choice of colours, each shown as a small picture of itself, and of how close lines stand.
import { DICHTHEIDKEUZE, INSTELLINGEN, WEERGAVEKEUZE } from '../../teksten/instellingen.ts';
import { DICHTHEDEN } from '../../theme/dichtheid.ts';
import { useWeergave, WEERGAVEKEUZES, type Weergavekeuze } from '../../theme/weergave-store.ts';
import styles from './instellingen.module.css';

function Staal({ thema, half = false }: { readonly thema: string; readonly half?: boolean }) {
  return (
    <span className={`${styles.staal} ${half ? styles.half : ''}`} data-thema={thema} aria-hidden="true">
      <i />
      <b />
    </span>
  );
}

function Plaatje({ keuze }: { readonly keuze: Weergavekeuze }) {
  if (keuze !== 'systeem') return <Staal thema={keuze} />;
  return (
    <>
      <Staal thema="licht" />
      <Staal thema="donker" half />
    </>
  );
}

export function WeergaveKeuze() {
  const { keuze, kies, dichtheid, kiesDichtheid } = useWeergave();
  return (
    <section className={styles.deel}>
      <h2 id="weergave-kop" className={styles.deelkop}>
        {INSTELLINGEN.weergave}
      </h2>
      <p className={styles.uitleg}>{INSTELLINGEN.weergaveUitleg}</p>
      <div role="radiogroup" aria-labelledby="weergave-kop" className={styles.keuzes}>
        {WEERGAVEKEUZES.map((naam) => (
          <label key={naam} className={styles.keuze}>
            <Plaatje keuze={naam} />
            <input type="radio" name="weergave" value={naam} checked={keuze === naam} onChange={() => kies(naam)} />
            <span className={styles.keuzenaam}>{WEERGAVEKEUZE[naam]}</span>
          </label>
        ))}
      </div>
      <h3 id="dichtheid-kop" className={styles.onderkop}>
        {INSTELLINGEN.dichtheid}
      </h3>
      <div role="radiogroup" aria-labelledby="dichtheid-kop" className={styles.keuzes}>
        {DICHTHEDEN.map((naam) => (
          <label key={naam} className={styles.keuze}>
            <span className={styles.regels} data-dichtheid={naam} aria-hidden="true" />
            <input
              type="radio"
              name="dichtheid"
              value={naam}
              checked={dichtheid === naam}
              onChange={() => kiesDichtheid(naam)}
            />
            <span className={styles.keuzenaam}>{DICHTHEIDKEUZE[naam]}</span>
          </label>
        ))}
      </div>
    </section>
  );
}
