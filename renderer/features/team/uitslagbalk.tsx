// What was done last, with its undo; a screen reader hears it once.
import Button from '@mui/material/Button';
import { useHint } from '../../api/eigen-toetsen.tsx';
import { Toets } from '../../components/toets.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import lijststijl from './lijst.module.css';
import styles from './team.module.css';
import type { Verdeler } from './use-verdelen.ts';

export function Uitslagbalk({ verdeler }: { readonly verdeler: Verdeler }) {
  const hint = useHint('ongedaan');
  const { gedaan } = verdeler;
  return (
    <div className={lijststijl.uitslag} role="status" data-leeg={gedaan === null ? 'ja' : undefined}>
      {gedaan === null ? null : (
        <>
          <span className={gedaan.fout ? styles.fout : undefined}>{gedaan.zin}</span>
          {gedaan.bundel === null ? null : (
            <Button variant="text" aria-keyshortcuts={hint} onClick={() => void verdeler.draaiTerug()}>
              {ALGEMEEN.ongedaanMaken} {hint ? <Toets>{hint}</Toets> : null}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
