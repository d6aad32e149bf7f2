// What is seen until there is something to work with: starting, connecting, or why it can't.
import LinearProgress from '@mui/material/LinearProgress';
import type { ReactNode } from 'react';
import type { Opstart } from '../../../shared/ipc/vormen/opstart.ts';
import { Merk } from '../../components/merk.tsx';
import { OPSTART } from '../../teksten/opstart.ts';
import { Opstartfoutscherm } from './foutscherm.tsx';
import styles from './opstart.module.css';
import { useOpstartStore } from './store.ts';
import { Verbinden } from './verbinden.tsx';

function Achtergrond({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.achtergrond}>
      <header className={styles.boven}>
        <Merk groot />
      </header>
      <main className={styles.midden}>{children}</main>
    </div>
  );
}

function Bezig() {
  return (
    <div className={styles.bezig} role="status">
      <h1 className={styles.titel}>{OPSTART.bezigTitel}</h1>
      <p className={styles.uitleg}>{OPSTART.bezig}</p>
      <LinearProgress className={styles.balk} aria-label={OPSTART.bezigTitel} />
    </div>
  );
}

export function OpstartScherm({ stand }: { readonly stand: Exclude<Opstart, { fase: 'gereed' }> }) {
  const andere = useOpstartStore((s) => s.andereVerbinding);
  if (stand.fase === 'bezig')
    return (
      <Achtergrond>
        <Bezig />
      </Achtergrond>
    );
  return (
    <Achtergrond>
      {stand.fase === 'verbinding-nodig' || andere ? <Verbinden /> : <Opstartfoutscherm stand={stand} />}
    </Achtergrond>
  );
}
