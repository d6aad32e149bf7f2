// Set aside in a bulk that forwards: those for which the kompas proposes nothing, with the reason, to be chosen by hand.
import Button from '@mui/material/Button';
import type { Bulkregel } from '../../../shared/ipc/vormen/bulk.ts';
import { BULK } from '../../teksten/bulk.ts';
import { GEENZIN } from '../../teksten/kompas.ts';
import styles from './bulk.module.css';
import { Regelnaam } from './regelnaam.tsx';
import type { Doorsturen } from './use-doorsturen.ts';
import { usePijltjes } from './use-pijltjes.ts';

export function ZonderBronhouder(props: {
  readonly regels: readonly Bulkregel[];
  readonly doorsturen: Doorsturen;
  readonly kies: (regel: Bulkregel) => void;
}) {
  const { lijst, tabIndex, zetPlek, opToets } = usePijltjes(props.regels.length, 'button');
  if (props.regels.length === 0) return null;
  return (
    <section>
      <div className={styles.lijstkop}>
        <h3>{BULK.zonderBronhouder(props.regels.length)}</h3>
      </div>
      <ul ref={lijst} className={styles.lijst} onKeyDown={opToets}>
        {props.regels.map((regel, i) => {
          const kompas = props.doorsturen.kompas(regel.uuid);
          return (
            <li key={regel.uuid} className={styles.regel} data-kan="niet">
              <Regelnaam regel={regel} />
              <span className={styles.waarom}>{kompas?.uitkomst === 'geen' ? GEENZIN[kompas.waarom] : null}</span>
              <Button
                variant="text"
                tabIndex={tabIndex(i)}
                aria-label={BULK.kiesBronhouderVoor(regel.kenmerk)}
                onFocus={() => zetPlek(i)}
                onClick={() => props.kies(regel)}
              >
                {BULK.kiesBronhouder}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
