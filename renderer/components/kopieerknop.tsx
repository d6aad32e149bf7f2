// Copies a value with one click or key, and says so: on the button for the eye, in one place of the screen for the ear.
import IconButton from '@mui/material/IconButton';
import { useEffect, useState } from 'react';
import { create } from 'zustand';
import { kopieer } from '../api/klembord.ts';
import { ALGEMEEN } from '../teksten/algemeen.ts';
import { Icoon } from './icoon.tsx';
import styles from './kopieerknop.module.css';

/** How long the tick stays, in milliseconds. */
const BEVESTIGD = 1_600;

const useGekopieerd = create<{ readonly zin: string }>(() => ({ zin: '' }));

export function Kopieerknop(props: {
  /** What it is: "Huisnummer, geregistreerd". */
  readonly wat: string;
  readonly tekst: string;
  /** -1 where the arrow keys of what it stands in come here. */
  readonly tabIndex?: number;
  readonly kant?: string;
}) {
  const [gelukt, zetGelukt] = useState<boolean | null>(null);
  useEffect(() => {
    if (gelukt === null) return;
    const wekker = setTimeout(() => zetGelukt(null), BEVESTIGD);
    return () => clearTimeout(wekker);
  }, [gelukt]);
  const doe = () => {
    const uit = kopieer(props.tekst);
    zetGelukt(uit);
    useGekopieerd.setState({ zin: uit ? ALGEMEEN.gekopieerd(props.wat) : ALGEMEEN.nietGekopieerd });
  };
  return (
    <IconButton
      className={styles.knop}
      data-gelukt={gelukt === true ? 'ja' : undefined}
      data-kopieer=""
      data-kant={props.kant}
      tabIndex={props.tabIndex ?? 0}
      aria-label={ALGEMEEN.kopieer(props.wat)}
      title={gelukt === true ? ALGEMEEN.gekopieerdKort : ALGEMEEN.kopieerKort}
      onClick={doe}
    >
      <Icoon naam={gelukt === true ? 'vink' : 'kopieer'} maat={14} />
    </IconButton>
  );
}

/** Where it is read out that something was copied: once in a screen with copy buttons. */
export function Gekopieerd() {
  const zin = useGekopieerd((s) => s.zin);
  useEffect(() => () => useGekopieerd.setState({ zin: '' }), []);
  return (
    <p role="status" aria-label={ALGEMEEN.klembord} className="alleen-voorlezen">
      {zin}
    </p>
  );
}
