// The lock screen: a pin, a finger where the computer has a reader, or the token for who forgot the pin.
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { SlotStand } from '../../../shared/ipc/vormen/slot.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { Icoon } from '../../components/icoon.tsx';
import { Merk } from '../../components/merk.tsx';
import { Tekstregel } from '../../components/tekstregel.tsx';
import { foutzin } from '../../teksten/fouten.ts';
import { SLOT } from '../../teksten/slot.ts';
import styles from './slot.module.css';
import { useWachten } from './use-wachten.ts';
import { Vergeten } from './vergeten.tsx';

function Pincode(props: { readonly stand: SlotStand; readonly vergeten: () => void }) {
  const balie = useBalie();
  const [pin, zetPin] = useState('');
  const [fout, zetFout] = useState<string | null>(null);
  const [bezig, zetBezig] = useState(false);
  const wachten = useWachten(props.stand.wachtSeconden);

  const probeer = async (antwoord: ReturnType<typeof balie.command<'slot.open' | 'slot.openMetVinger'>>) => {
    zetBezig(true);
    const uitkomst = await antwoord;
    zetBezig(false);
    if (uitkomst.ok) return;
    zetPin('');
    zetFout(foutzin(uitkomst.fout));
    wachten.begin(uitkomst.fout);
  };
  const ontgrendel = () => {
    if (bezig || wachten.seconden > 0) return;
    if (pin === '') return zetFout(SLOT.leeg);
    void probeer(balie.command('slot.open', { pin }));
  };
  const melding = wachten.seconden > 0 ? SLOT.wacht(wachten.seconden) : null;
  return (
    <form
      noValidate
      className={styles.vorm}
      onSubmit={(event) => {
        event.preventDefault();
        ontgrendel();
      }}
    >
      <Tekstregel
        label={SLOT.pincode}
        type="password"
        cijfers
        autoFocus
        waarde={pin}
        bij={(waarde) => {
          zetPin(waarde);
          zetFout(null);
        }}
        fout={fout}
      />
      {melding === null ? null : <p className={styles.wacht}>{melding}</p>}
      <Button type="submit" variant="contained" color="primary" loading={bezig} disabled={wachten.seconden > 0}>
        {SLOT.ontgrendel}
      </Button>
      {props.stand.vingerafdruk ? (
        <Button disabled={bezig} onClick={() => void probeer(balie.command('slot.openMetVinger', {}))}>
          {SLOT.vinger}
        </Button>
      ) : null}
      <Button variant="text" onClick={props.vergeten}>
        {SLOT.vergeten}
      </Button>
    </form>
  );
}

export function SlotScherm({ stand }: { readonly stand: SlotStand }) {
  const [vergeten, toonVergeten] = useState(false);
  return (
    <main className={styles.scherm} aria-labelledby="slot-titel">
      <header className={styles.boven}>
        <Merk groot />
      </header>
      <div className={styles.midden}>
        <div className={styles.kaart}>
          <span className={styles.teken}>
            <Icoon naam="slot" maat={22} />
          </span>
          <h1 id="slot-titel" className={styles.titel}>
            {vergeten ? SLOT.vergetenTitel : SLOT.titel}
          </h1>
          {vergeten ? (
            <Vergeten stand={stand} terug={() => toonVergeten(false)} />
          ) : (
            <>
              <p className={styles.uitleg}>{SLOT.uitleg}</p>
              <Pincode stand={stand} vergeten={() => toonVergeten(true)} />
            </>
          )}
        </div>
      </div>
    </main>
  );
}
