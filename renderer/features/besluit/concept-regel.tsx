// Says that one came back to a draft, and lets a person throw it away; that can be undone as long as nothing new was typed.
import Button from '@mui/material/Button';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { BESLUIT } from '../../teksten/besluit.ts';
import { tijdOfDag } from '../../teksten/datums.ts';
import styles from './besluit.module.css';
import type { Conceptgreep } from './use-concept.ts';

export function ConceptRegel({ concept, nu }: { readonly concept: Conceptgreep; readonly nu: string }) {
  if (concept.mislukt)
    return (
      <p role="alert" className={styles.bericht} data-toon="fout">
        {BESLUIT.conceptNietBewaard}
      </p>
    );
  if (concept.gewist)
    return (
      <p role="status" className={styles.bericht}>
        {BESLUIT.conceptGewist}
        <Button variant="text" onClick={concept.zetTerug}>
          {ALGEMEEN.ongedaanMaken}
        </Button>
      </p>
    );
  if (concept.vanaf === null) return null;
  return (
    <p className={styles.bericht}>
      {BESLUIT.conceptVan(tijdOfDag(concept.vanaf, nu))}
      <Button variant="text" onClick={concept.wis}>
        {BESLUIT.conceptWissen}
      </Button>
    </p>
  );
}
