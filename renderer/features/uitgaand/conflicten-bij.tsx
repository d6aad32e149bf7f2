// The refused decisions on one melding, with the same cards and choices as on the screen Uitgaand.
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { useNu } from '../../components/use-nu.ts';
import { Conflictkaart, type Kaartdaden } from './conflictkaart.tsx';
import styles from './uitgaand.module.css';

const MINUUT = 60_000;

export function ConflictenBij({ melding, ...daden }: Kaartdaden & { readonly melding: Uuid }) {
  const lijst = useLiveQuery('uitgaand.lijst', {});
  const nu = new Date(useNu(MINUUT)).toISOString();
  const items = lijst.stand === 'er' ? lijst.waarde.conflicten.filter((item) => item.melding === melding) : [];
  if (items.length === 0) return null;
  return (
    <div className={styles.kaarten}>
      {items.map((item) => (
        <Conflictkaart key={item.batch} item={item} nu={nu} {...daden} />
      ))}
    </div>
  );
}
