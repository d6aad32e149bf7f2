// The bar at the bottom: "Onvoldoende informatie wordt over 14 seconden verzonden · Ongedaan maken".
// It counts down for the eye; a screen reader hears each decision once.
import { useEffect } from 'react';
import { useHint } from '../api/eigen-toetsen.tsx';
import { Toets } from '../components/toets.tsx';
import { useNu } from '../components/use-nu.ts';
import { ALGEMEEN } from '../teksten/algemeen.ts';
import { HERROEP } from '../teksten/kader.ts';
import styles from './herroep.module.css';
import { type Herroepbaar, type Mededeling, useHerroep } from './herroep-store.ts';

const SECONDE = 1_000;
/** How long a message stands, in milliseconds; a fault longer, it has to be read. */
const BLIJFT = { gewoon: 5_000, fout: 9_000 } as const;

function Ring({ seconden }: { readonly seconden: number }) {
  return (
    <svg
      className={styles.ring}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      strokeWidth="2"
      aria-hidden="true"
    >
      <circle className={styles.spoor} cx="8" cy="8" r="7" />
      <circle className={styles.rest} cx="8" cy="8" r="7" style={{ animationDuration: `${seconden}s` }} />
    </svg>
  );
}

function Aftelling({ besluit, ongedaan }: { readonly besluit: Herroepbaar; readonly ongedaan: () => void }) {
  const haalWeg = useHerroep((s) => s.haalWeg);
  const hint = useHint('ongedaan');
  const nu = useNu(SECONDE / 4);
  const seconden = Math.max(0, Math.ceil((besluit.tot - nu) / SECONDE));
  const voorbij = besluit.tot <= nu;
  useEffect(() => {
    if (voorbij) haalWeg(besluit.batch);
  }, [voorbij, haalWeg, besluit.batch]);
  return (
    <div className={styles.balk}>
      <Ring seconden={besluit.bedenktijd} />
      <span className="alleen-voorlezen">{HERROEP.gehoord(besluit.besluit, besluit.bedenktijd, hint)}</span>
      <span className={styles.tekst} aria-hidden="true">
        {HERROEP.over(besluit.besluit, seconden)}
      </span>
      <button type="button" className={styles.knop} aria-keyshortcuts={hint} onClick={ongedaan}>
        {ALGEMEEN.ongedaanMaken} {hint ? <Toets>{hint}</Toets> : null}
      </button>
    </div>
  );
}

function Bericht({ mededeling }: { readonly mededeling: Mededeling }) {
  const zwijg = useHerroep((s) => s.zwijg);
  useEffect(() => {
    const wekker = setTimeout(zwijg, BLIJFT[mededeling.toon]);
    return () => clearTimeout(wekker);
  }, [mededeling, zwijg]);
  return (
    <div className={styles.balk} data-toon={mededeling.toon}>
      <span className={styles.tekst}>{mededeling.tekst}</span>
    </div>
  );
}

export function Herroepbalk({ ongedaan }: { readonly ongedaan: () => void }) {
  const besluit = useHerroep((s) => s.lopend.at(-1));
  const mededeling = useHerroep((s) => s.mededeling);
  return (
    <div role="status" className={styles.plek}>
      {mededeling ? <Bericht key={mededeling.nummer} mededeling={mededeling} /> : null}
      {besluit && !mededeling ? <Aftelling key={besluit.batch} besluit={besluit} ongedaan={ongedaan} /> : null}
    </div>
  );
}
