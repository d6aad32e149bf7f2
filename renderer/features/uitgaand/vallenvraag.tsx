// The second question before a decision is let go: it names everything that then does not arrive.
import type { Uitgaand } from '../../../shared/ipc/vormen/uitgaand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import { foutzin } from '../../teksten/fouten.ts';
import { UITGAAND, watVervalt } from '../../teksten/uitgaand.ts';
import styles from './uitgaand.module.css';

export function Vallenvraag({ item, sluit }: { readonly item: Uitgaand; readonly sluit: () => void }) {
  const balie = useBalie();
  const vallen = async () => {
    const antwoord = await balie.command('uitgaand.latenVallen', { batch: item.batch });
    return antwoord.ok ? null : foutzin(antwoord.fout);
  };
  return (
    <VraagDialoog
      titel={UITGAAND.latenVallenVraag}
      uitleg={UITGAAND.latenVallenUitleg(item.kenmerk)}
      bevestig={vallen}
      sluit={sluit}
      ernstig
    >
      <ul className={styles.vervalt}>
        {watVervalt(item).map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
      <p className={styles.stil}>{UITGAAND.blijft}</p>
    </VraagDialoog>
  );
}
