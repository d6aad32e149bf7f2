// The files: what they are, how big, and whether they are here.
import Button from '@mui/material/Button';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { Icoon } from '../../components/icoon.tsx';
import { ZekerheidChip } from '../../components/zekerheid-chip.tsx';
import { grootte } from '../../teksten/algemeen.ts';
import { bestandsstand, DOSSIER, soortBestand } from '../../teksten/dossier.ts';
import { LEZERS, verzendstand } from '../../teksten/eigenbestand.ts';
import { HANDELING } from '../../teksten/handelingen.ts';
import styles from './dossier.module.css';
import zij from './zijkant.module.css';

type Bijlage = Dossier['bijlagen'][number];
type Open = ((bijlage: Uuid) => void) | undefined;

function Bestand({ bijlage, open }: { readonly bijlage: Bijlage; readonly open: Open }) {
  const stand = bestandsstand(bijlage);
  return (
    <li className={zij.bestand} data-staat={bijlage.staat}>
      <Icoon naam={bijlage.mimeType.startsWith('image/') ? 'beeld' : 'bestand'} />
      <span>
        {open ? (
          <Button variant="text" className={styles.inzin} onClick={() => open(bijlage.uuid)}>
            {bijlage.bestandsnaam}
          </Button>
        ) : (
          <span className={zij.bestandsnaam}>{bijlage.bestandsnaam}</span>
        )}
        <br />
        <span className={styles.klein}>
          {soortBestand(bijlage.mimeType)} · {grootte(bijlage.bytes)}
        </span>
        {stand === null ? null : <p className={zij.stand}>{stand}</p>}
        {bijlage.beschrijving === null ? null : <p className={styles.klein}>{bijlage.beschrijving}</p>}
        {bijlage.eigen ? (
          <p className={styles.klein}>
            {DOSSIER.eigenBijlage} · {LEZERS[bijlage.zichtbaar]}
          </p>
        ) : null}
        {bijlage.uit === null ? null : (
          <p className={zij.onderweg}>
            <ZekerheidChip zekerheid={bijlage.uit.zekerheid} klein />
            <span className={styles.klein}>{verzendstand(bijlage.uit)}</span>
          </p>
        )}
      </span>
    </li>
  );
}

export function Bijlagen(props: {
  readonly bijlagen: readonly Bijlage[];
  readonly open: Open;
  /** Adds own files; null: not here. */
  readonly voegToe: (() => void) | null;
  readonly toets: string | undefined;
}) {
  const { bijlagen, open, voegToe } = props;
  return (
    <div className={styles.blok}>
      <div className={styles.kopregel}>
        <h3 className={styles.blokkop}>{DOSSIER.bijlagen}</h3>
        {voegToe === null ? null : (
          <Button variant="text" className={styles.kopknop} aria-keyshortcuts={props.toets} onClick={voegToe}>
            {HANDELING.bijlage}
          </Button>
        )}
      </div>
      {bijlagen.length === 0 ? (
        <p className={styles.stil}>{DOSSIER.geenBijlagen}</p>
      ) : (
        <ul className={zij.bestanden}>
          {bijlagen.map((bijlage) => (
            <Bestand key={bijlage.uuid} bijlage={bijlage} open={open} />
          ))}
        </ul>
      )}
    </div>
  );
}
