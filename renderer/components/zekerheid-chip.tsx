// How sure it is that the centre has something: a word in a quiet capsule, never colour alone.
import type { Uitgaandzekerheid } from '../../shared/ipc/vormen/zekerheid.ts';
import { ZEKERHEID, ZEKERHEID_UITLEG } from '../teksten/algemeen.ts';
import styles from './zekerheid-chip.module.css';

type Toon = 'gewoon' | 'let-op' | 'fout' | 'goed';

const TOON: Readonly<Record<Uitgaandzekerheid, Toon>> = {
  klaar: 'gewoon',
  verzonden: 'gewoon',
  onzeker: 'let-op',
  wacht: 'let-op',
  bevestigd: 'goed',
  conflict: 'fout',
  geparkeerd: 'fout',
  vervallen: 'gewoon',
};

export function Chip(props: {
  readonly toon?: Toon;
  readonly klein?: boolean;
  readonly title?: string;
  readonly children: string;
}) {
  return (
    <span className={`${styles.chip} ${props.klein ? styles.klein : ''}`} data-toon={props.toon} title={props.title}>
      {props.children}
    </span>
  );
}

export function ZekerheidChip(props: {
  readonly zekerheid: Uitgaandzekerheid;
  /** Words instead of the plain certainty, such as "klaar · over 14 s". */
  readonly tekst?: string;
  readonly klein?: boolean;
}) {
  const { zekerheid, tekst = ZEKERHEID[zekerheid], klein = false } = props;
  return (
    <Chip toon={TOON[zekerheid]} klein={klein} title={ZEKERHEID_UITLEG[zekerheid]}>
      {tekst}
    </Chip>
  );
}
