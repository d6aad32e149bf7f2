// Who forgot the pin: the token of the connection opens it, and the pin goes. Or back to the first start, with a new token.
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { SlotStand } from '../../../shared/ipc/vormen/slot.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { Tekstregel } from '../../components/tekstregel.tsx';
import { foutzin } from '../../teksten/fouten.ts';
import { SLOT } from '../../teksten/slot.ts';
import styles from './slot.module.css';
import { useWachten } from './use-wachten.ts';

/** Asks once more: what was typed and not kept is lost by it. */
function Opnieuw() {
  const balie = useBalie();
  const [vraagt, vraag] = useState(false);
  const [fout, zetFout] = useState<string | null>(null);
  const verbind = async () => {
    const antwoord = await balie.command('opstart.andereVerbinding', {});
    if (!antwoord.ok) zetFout(foutzin(antwoord.fout));
  };
  return (
    <div className={styles.anders}>
      <p className={styles.uitleg}>{vraagt ? SLOT.andereUitleg : SLOT.nieuwToken}</p>
      {fout === null ? null : <p role="alert">{fout}</p>}
      <Button color={vraagt ? 'error' : 'secondary'} onClick={() => (vraagt ? void verbind() : vraag(true))}>
        {SLOT.andereVerbinding}
      </Button>
    </div>
  );
}

export function Vergeten({ stand, terug }: { readonly stand: SlotStand; readonly terug: () => void }) {
  const balie = useBalie();
  const [token, zetToken] = useState('');
  const [fout, zetFout] = useState<string | null>(null);
  const [bezig, zetBezig] = useState(false);
  const wachten = useWachten(stand.wachtSeconden);

  const ontgrendel = async () => {
    if (bezig || wachten.seconden > 0) return;
    if (stand.tokenNodig && token.trim() === '') return zetFout(SLOT.tokenLeeg);
    zetBezig(true);
    const antwoord = await balie.command('slot.vergeten', { token: token.trim() });
    zetBezig(false);
    if (antwoord.ok) return;
    zetFout(foutzin(antwoord.fout));
    wachten.begin(antwoord.fout);
  };

  return (
    <>
      <p className={styles.uitleg}>{stand.tokenNodig ? SLOT.vergetenUitleg : SLOT.oefenUitleg}</p>
      <form
        noValidate
        className={styles.vorm}
        onSubmit={(event) => {
          event.preventDefault();
          void ontgrendel();
        }}
      >
        {stand.tokenNodig ? (
          <Tekstregel label={SLOT.token} type="password" autoFocus waarde={token} bij={zetToken} fout={fout} />
        ) : null}
        {wachten.seconden > 0 ? <p className={styles.wacht}>{SLOT.wacht(wachten.seconden)}</p> : null}
        <Button type="submit" variant="contained" color="primary" loading={bezig} disabled={wachten.seconden > 0}>
          {stand.tokenNodig ? SLOT.metToken : SLOT.wisPincode}
        </Button>
        <Button variant="text" onClick={terug}>
          {SLOT.terug}
        </Button>
      </form>
      {stand.tokenNodig ? <Opnieuw /> : null}
    </>
  );
}
