// Takes files that are dragged over the dossier and the file beside it. It lies over both while one drags, so that a document
// frame, which is another page, can't get them.
import { type DragEvent, type ReactNode, useEffect, useState } from 'react';
import { EIGENBESTAND } from '../../teksten/eigenbestand.ts';
import styles from './eigenbestand.module.css';

function heeftBestanden({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files');
}

export function Sleepvlak(props: {
  /** Of the melding that they go to; null: nothing can be added here. */
  readonly kenmerk: string | null;
  readonly bij: (bestanden: readonly File[]) => void;
  /** The frame says that something is dragged over it; another number = again. */
  readonly gemeld: number;
  readonly children: ReactNode;
}) {
  const { kenmerk, gemeld } = props;
  const [sleept, zetSleept] = useState(false);
  useEffect(() => {
    if (gemeld > 0) zetSleept(true);
  }, [gemeld]);
  useEffect(() => {
    if (!sleept) return;
    // Ended elsewhere: dropped outside, Escape, out of the window and back. While one drags, no pointer moves.
    const klaar = () => zetSleept(false);
    window.addEventListener('dragend', klaar);
    window.addEventListener('pointermove', klaar);
    return () => {
      window.removeEventListener('dragend', klaar);
      window.removeEventListener('pointermove', klaar);
    };
  }, [sleept]);
  const over = (event: DragEvent) => {
    if (!heeftBestanden(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = kenmerk === null ? 'none' : 'copy';
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way; the button "Bestand toevoegen" is the other.
    <div
      className={styles.sleepbaar}
      onDragEnter={(event) => {
        if (!heeftBestanden(event)) return;
        event.preventDefault();
        zetSleept(true);
      }}
      onDragOver={over}
      onDrop={(event) => {
        if (!heeftBestanden(event)) return;
        event.preventDefault();
        zetSleept(false);
        if (kenmerk !== null) props.bij([...event.dataTransfer.files]);
      }}
    >
      {props.children}
      {sleept ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: as above.
        <div className={styles.sluier} onDragLeave={() => zetSleept(false)}>
          <p className={styles.sluierzin}>
            {kenmerk === null ? (
              EIGENBESTAND.magNiet
            ) : (
              <>
                <b>{EIGENBESTAND.loslaten}</b> {EIGENBESTAND.loslatenBij(kenmerk)}
              </>
            )}
          </p>
        </div>
      ) : null}
    </div>
  );
}
