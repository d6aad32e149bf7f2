// What the rehearsal says of one batch, under its certainty.
import type { Proef } from '../../../shared/ipc/vormen/uitgaand.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { PROEF, PROEFUITSLAG, proefuitleg } from '../../teksten/proef.ts';
import styles from './proef.module.css';
import { useProefStore } from './proef-store.ts';

const TOON: Readonly<Record<Proef['uitslag'], 'goed' | 'let-op' | 'fout' | 'stil'>> = {
  aanvaard: 'goed',
  'al-ontvangen': 'goed',
  verouderd: 'let-op',
  geweigerd: 'fout',
  onbekend: 'stil',
};

export function Proefregel({
  batch,
  bekend,
}: {
  readonly batch: Uuid /** The reason that stands beside it already. */;
  readonly bekend?: string;
}) {
  const proef = useProefStore((s) => s.proeven[batch]);
  if (!proef) return null;
  const uitleg = proef.code === bekend ? '' : proefuitleg(proef);
  return (
    <span className={styles.regel} data-toon={TOON[proef.uitslag]} title={uitleg || undefined}>
      {PROEF.knop}: {PROEFUITSLAG[proef.uitslag]}
      {uitleg === '' ? null : <span className={bekend === undefined ? 'alleen-voorlezen' : undefined}>. {uitleg}</span>}
    </span>
  );
}
