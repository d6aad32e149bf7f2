// Why all of it waits, when it does: no connection, not signed in, a clock that is wrong. In words, above the lists.
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Icoon } from '../../components/icoon.tsx';
import { klokzin, synczin } from '../../teksten/kader.ts';
import styles from './uitgaand.module.css';

/** Below this a difference can't be told in minutes. */
const KLOK_SECONDEN = 60;

export function Toestand({ nu }: { readonly nu: string }) {
  const sync = useLiveQuery('sync.stand', {});
  if (sync.stand !== 'er') return null;
  const { fase, klokverschilSeconden: klok } = sync.waarde;
  const zinnen = [
    fase === 'rust' || fase === 'bezig'
      ? null
      : synczin({ ...sync.waarde, wachtend: 0, conflicten: 0, geparkeerd: 0 }, nu),
    klok !== null && Math.abs(klok) >= KLOK_SECONDEN ? klokzin(klok) : null,
  ].filter((zin) => zin !== null);
  if (zinnen.length === 0) return null;
  return (
    <ul className={styles.toestand}>
      {zinnen.map((zin) => (
        <li key={zin}>
          <Icoon naam="driehoek" maat={14} />
          {zin}
        </li>
      ))}
    </ul>
  );
}
