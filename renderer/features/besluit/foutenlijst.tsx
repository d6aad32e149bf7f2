// The faults of a form together, above it: each leads to its field.
import Button from '@mui/material/Button';
import { BESLUIT } from '../../teksten/besluit.ts';
import { VELDNAAM } from '../../teksten/besluit-werk.ts';
import styles from './besluit.module.css';
import type { Veldfouten } from './controle.ts';
import type { Veldnaam } from './velden.ts';

export function Foutenlijst({
  fouten,
  naar,
}: {
  readonly fouten: Veldfouten;
  readonly naar: (veld: Veldnaam) => void;
}) {
  const velden = Object.keys(fouten) as Veldnaam[];
  if (velden.length === 0) return null;
  return (
    <div role="status" className={styles.bericht} data-toon="fout">
      {BESLUIT.kijkNaar}
      {velden.map((veld) => (
        <Button key={veld} variant="text" onClick={() => naar(veld)}>
          {VELDNAAM[veld]}
        </Button>
      ))}
    </div>
  );
}
