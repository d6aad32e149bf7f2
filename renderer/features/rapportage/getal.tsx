// A number that opens its meldingen. Of nothing it is only a number.
import { createContext, type ReactNode, useContext } from 'react';
import type { Rapportkeuze } from '../../../shared/domain/rapportage/keuze.ts';
import { getalnaam } from '../../../shared/domain/rapportage/namen.ts';
import type { Getal } from '../../../shared/domain/rapportage/oordeel.ts';
import { getal as inWoorden } from '../../teksten/algemeen.ts';
import { RAPPORTAGE } from '../../teksten/rapportage.ts';
import styles from './rapportage.module.css';

export type Achter = Omit<Rapportkeuze, 'getal' | 'afnemer'>;

type Opener = { readonly achter: Achter; readonly open: (keuze: Rapportkeuze) => void };

const Openen = createContext<Opener | null>(null);

/** @param open goes to the meldingen of a choice. */
export function GetallenOpenen(props: Opener & { readonly children: ReactNode }) {
  const { achter, open, children } = props;
  return <Openen value={{ achter, open }}>{children}</Openen>;
}

export function Getalknop(props: {
  readonly getal: Getal;
  readonly aantal: number;
  /** What it is of, beside the whole report. */
  readonly van?: Partial<Pick<Rapportkeuze, 'afnemer' | 'registratie' | 'periode'>>;
  /** Whose it is, for a screen reader: an afnemer, a period. */
  readonly bij?: string;
  /** What stands there; else the number. */
  readonly tekst?: string;
}) {
  const opener = useContext(Openen);
  const { getal, aantal, van, bij } = props;
  const inhoud = props.tekst ?? inWoorden(aantal);
  if (aantal === 0 || opener === null) return <span className={styles.niets}>{inhoud}</span>;
  const naam = [bij, getalnaam(getal)].filter((deel) => deel !== undefined).join(', ');
  return (
    <button
      type="button"
      className={styles.getal}
      aria-label={RAPPORTAGE.toon(naam, aantal, props.tekst)}
      onClick={() => opener.open({ ...opener.achter, afnemer: null, ...van, getal })}
    >
      {inhoud}
    </button>
  );
}
