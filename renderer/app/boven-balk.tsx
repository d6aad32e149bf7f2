// The bar on top: the program, the palette, practice mode, synchronising, and who one is.
import type { SyncStand } from '../../shared/ipc/vormen/sync.ts';
import type { Wie } from '../../shared/ipc/vormen/wie.ts';
import { useHint } from '../api/eigen-toetsen.tsx';
import { useLiveQuery } from '../api/use-live-query.ts';
import { Icoon } from '../components/icoon.tsx';
import { Merk } from '../components/merk.tsx';
import { Toets } from '../components/toets.tsx';
import { KADER } from '../teksten/kader.ts';
import styles from './boven-balk.module.css';
import { SyncRegel } from './sync-stand.tsx';

/** "M. Jansen" → "MJ"; "Samira El Amrani" → "SA". */
export function letters(naam: string): string {
  const delen = naam.split(/[\s.]+/).filter((deel) => /^\p{L}/u.test(deel));
  const eerste = delen.at(0)?.at(0) ?? '';
  const laatste = delen.length > 1 ? (delen.at(-1)?.at(0) ?? '') : '';
  return (eerste + laatste).toUpperCase();
}

function Ik({ wie }: { readonly wie: Wie }) {
  const waar = wie.bronhouders.map(({ naam }) => naam).join(', ');
  return (
    <span className={styles.ik}>
      <span className={styles.letters} aria-hidden="true">
        {letters(wie.naam)}
      </span>
      <span className={styles.ikTekst}>{[wie.naam, waar].filter(Boolean).join(' · ')}</span>
    </span>
  );
}

/** Looks like a field to search in, and opens the palette, which is one. */
function Zoekknop({ toonPalet }: { readonly toonPalet: () => void }) {
  const hint = useHint('palet');
  return (
    <button type="button" className={styles.zoek} aria-haspopup="dialog" onClick={toonPalet}>
      <Icoon naam="zoek" />
      <span className={styles.zoektekst}>{KADER.zoek}</span>
      {hint ? <Toets>{hint}</Toets> : null}
    </button>
  );
}

export function BovenBalk(props: {
  readonly oefenen: boolean;
  readonly sync: SyncStand | null;
  readonly toonPalet: () => void;
}) {
  const { oefenen, sync } = props;
  const wie = useLiveQuery('wie.ben', {});
  return (
    <header className={styles.balk}>
      <Merk />
      <Zoekknop toonPalet={props.toonPalet} />
      {oefenen ? (
        <p className={styles.oefenen}>
          <b>{KADER.oefenen}</b>
          <span>{KADER.oefenenUitleg}</span>
        </p>
      ) : null}
      <div className={styles.rechts}>
        {sync ? <SyncRegel stand={sync} /> : null}
        {wie.stand === 'er' ? <Ik wie={wie.waarde} /> : null}
      </div>
    </header>
  );
}
