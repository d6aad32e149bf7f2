// For a bijhouder: his own meldingen by clock. Distributing is a teamlead's.
import type { Bezetting } from '../../../shared/ipc/vormen/verdelen.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { VERDELEN } from '../../teksten/verdelen.ts';
import { Meldingenlijst } from './meldingenlijst.tsx';
import styles from './team.module.css';
import { useTeammeldingen } from './use-teammeldingen.ts';

export function EigenDeel(props: { readonly bezetting: Bezetting; readonly bijOpenen: (uuid: Uuid) => void }) {
  const [ik] = props.bezetting.mensen;
  const levend = useTeammeldingen(props.bezetting.bronhouder.code, ik?.id ?? null);
  return (
    <section className={styles.deel} aria-label={VERDELEN.eigenTitel}>
      <h2 className={styles.deelkop}>{VERDELEN.van(VERDELEN.eigenTitel, ik?.cijfers.open ?? 0)}</h2>
      <Meldingenlijst levend={levend} keuze={null} bijOpenen={props.bijOpenen} />
    </section>
  );
}
