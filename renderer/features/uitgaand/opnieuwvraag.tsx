// Consent before a decision is taken again on a picture that changed: what holds now, what will be sent, what falls away.
import type { Uitgaandconflict } from '../../../shared/ipc/vormen/uitgaand.ts';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import { standVanNu, UITGAAND } from '../../teksten/uitgaand.ts';
import styles from './uitgaand.module.css';

type Conflict = Uitgaandconflict & { readonly opnieuw: NonNullable<Uitgaandconflict['opnieuw']> };

/** Nothing to consent to: the picture is the one on which was decided, and all of it goes again. */
export function zonderVraag({ beeldGewijzigd, opnieuw }: Conflict): boolean {
  return !beeldGewijzigd && opnieuw.vervalt.length === 0 && opnieuw.overnemenVan === null;
}

export function Opnieuwvraag(props: {
  readonly conflict: Conflict;
  readonly besluit: string;
  readonly bevestig: () => Promise<string | null>;
  readonly sluit: () => void;
}) {
  const { conflict } = props;
  const { stappen, vervalt, overnemenVan } = conflict.opnieuw;
  return (
    <VraagDialoog
      titel={UITGAAND.opnieuwVraag}
      uitleg={UITGAAND.opnieuwBeeld(standVanNu(conflict.nu))}
      bevestig={props.bevestig}
      sluit={props.sluit}
    >
      <ul className={styles.vervalt}>
        <li>{UITGAAND.opnieuwStappen(stappen.length === 0 ? props.besluit : stappen.join(', '))}</li>
        {vervalt.length === 0 ? null : <li>{UITGAAND.opnieuwVervalt(vervalt.join(', '))}</li>}
        {overnemenVan === null ? null : <li>{UITGAAND.opnieuwOvernemen(overnemenVan)}</li>}
      </ul>
    </VraagDialoog>
  );
}
