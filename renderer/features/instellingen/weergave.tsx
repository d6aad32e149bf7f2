// Choice of colours, each shown as a small picture of itself.
import { INSTELLINGEN, WEERGAVEKEUZE } from '../../teksten/instellingen.ts';
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
  const { keuze, kies } = useWeergave();
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
    </section>
  );
}
