// Visible state of synchronising, said in words: in the top bar, and as a warning where a person must act.
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import Tooltip from '@mui/material/Tooltip';
import { useEffect, useRef, useState } from 'react';
import type { SyncStand as Stand } from '../../shared/ipc/vormen/sync.ts';
import { useBalie } from '../api/balie-context.tsx';
import { Icoon } from '../components/icoon.tsx';
import { useNu } from '../components/use-nu.ts';
import { foutzin } from '../teksten/fouten.ts';
import { KADER, KLOK_TELT_VANAF, klokzin, onveiligzin, SYNC_BALK, SYNC_OMROEP, synczin } from '../teksten/kader.ts';
import styles from './boven-balk.module.css';
import { useHerroep } from './herroep-store.ts';

const MINUUT = 60_000;

/** Says a change of phase once; "bijgewerkt" every minute would be noise. */
function Omroep({ fase }: { readonly fase: Stand['fase'] }) {
  const [zin, zeg] = useState('');
  const vorige = useRef(fase);
  useEffect(() => {
    if (fase === 'bezig' || fase === vorige.current) return;
    vorige.current = fase;
    zeg(SYNC_OMROEP[fase]);
  }, [fase]);
  return (
    <span aria-live="polite" className="alleen-voorlezen">
      {zin}
    </span>
  );
}

export function SyncRegel({ stand }: { readonly stand: Stand }) {
  const balie = useBalie();
  const meld = useHerroep((s) => s.meld);
  const nu = new Date(useNu(MINUUT)).toISOString();
  const bezig = stand.fase === 'bezig';
  const synchroniseer = async () => {
    const antwoord = await balie.command('sync.nu', {});
    if (!antwoord.ok) meld(foutzin(antwoord.fout), 'fout');
  };
  return (
    <>
      <span role="status" aria-live="off" aria-label={KADER.synchronisatie} className={styles.sync}>
        <span className={styles.bol} data-fase={stand.fase} aria-hidden="true" />
        <span className={styles.synctekst}>{synczin(stand, nu)}</span>
      </span>
      <Omroep fase={stand.fase} />
      <Tooltip title={KADER.nuSynchroniseren}>
        <IconButton
          className={bezig ? styles.draait : undefined}
          aria-label={KADER.nuSynchroniseren}
          onClick={() => void synchroniseer()}
        >
          <Icoon naam="ververs" />
        </IconButton>
      </Tooltip>
      {stand.voortgang ? <LinearProgress className={styles.voortgang} aria-label={KADER.ophalen} /> : null}
    </>
  );
}

/** What a person has to do something about, before the connection works again. */
function dringend({ fase, onveilig }: Stand): string | null {
  if (fase === 'niet-ingelogd' || fase === 'andere-versie') return SYNC_BALK[fase];
  return fase === 'offline' && onveilig !== null ? onveiligzin(onveilig) : null;
}

export function SyncWaarschuwing({ stand }: { readonly stand: Stand }) {
  const { klokverschilSeconden: verschil } = stand;
  const zin = dringend(stand);
  const klok = verschil !== null && Math.abs(verschil) > KLOK_TELT_VANAF ? klokzin(verschil) : null;
  if (zin === null && klok === null) return null;
  return (
    <p className={styles.waarschuwing} data-toon={zin === null ? undefined : 'fout'}>
      <Icoon naam="driehoek" />
      {zin ?? klok}
    </p>
  );
}
