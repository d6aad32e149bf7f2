// What was decided over many meldingen in one go, with its one undo.
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import type { Bundel } from '../../../shared/ipc/vormen/uitgaand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { foutzin } from '../../teksten/fouten.ts';
import { UITGAAND } from '../../teksten/uitgaand.ts';
import styles from './uitgaand.module.css';

export function Bundels({ bundels }: { readonly bundels: readonly Bundel[] }) {
  const balie = useBalie();
  const id = useId();
  const [zin, zeg] = useState<string | null>(null);
  const haalTerug = async ({ bundel }: Bundel) => {
    const antwoord = await balie.command('bulk.terughalen', { bundel });
    if (!antwoord.ok) return zeg(foutzin(antwoord.fout));
    zeg(UITGAAND.bundelTeruggehaald(antwoord.waarde.terug, antwoord.waarde.vertrokken.length));
  };
  return (
    <>
      <ul className={styles.bundels}>
        {bundels.map((bundel) => (
          <li key={bundel.bundel} className={styles.bundel}>
            <span id={`${id}-${bundel.bundel}`}>{UITGAAND.bundel(bundel.besluit, bundel.aantal)}</span>
            <span className={styles.stil}>{UITGAAND.bundelTerug(bundel.terug)}</span>
            <Button aria-describedby={`${id}-${bundel.bundel}`} onClick={() => void haalTerug(bundel)}>
              {UITGAAND.allesTerughalen}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.stil}>
        {zin}
      </p>
    </>
  );
}
