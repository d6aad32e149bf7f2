// The rehearsal above the lists: how far it is, and what came of it.
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { nu } from '../../components/use-nu.ts';
import { tijd } from '../../teksten/datums.ts';
import { PROEF, proeftelling, stopzin } from '../../teksten/proef.ts';
import styles from './proef.module.css';
import { useProefStore } from './proef-store.ts';

function Bezig() {
  const { gedaan, totaal, breekAf } = useProefStore();
  return (
    <>
      <div className={styles.midden}>
        <p role="status">{PROEF.bezig(gedaan, totaal)}</p>
        <LinearProgress variant="determinate" value={(gedaan / totaal) * 100} aria-label={PROEF.knop} />
      </div>
      <Button onClick={() => breekAf(nu())}>{PROEF.stoppen}</Button>
    </>
  );
}

function Uitslag() {
  const { stand, proeven, stop, op, wis } = useProefStore();
  const telling = proeftelling(Object.values(proeven));
  const zin = stand === 'mislukt' ? PROEF.mislukt : stop !== null ? stopzin(stop) : telling;
  return (
    <>
      <p role="status" className={styles.midden}>
        <b>{PROEF.uitslag(tijd(new Date(op).toISOString()))}</b> {zin}
        {stand === 'gestopt' ? ` (${PROEF.gestopt})` : ''}
      </p>
      <Button variant="text" onClick={wis}>
        {PROEF.sluiten}
      </Button>
    </>
  );
}

export function Proefbalk() {
  const stand = useProefStore((s) => s.stand);
  if (stand === 'leeg') return null;
  return <div className={styles.balk}>{stand === 'bezig' ? <Bezig /> : <Uitslag />}</div>;
}
