// Locking: setting, changing and taking away the pin, and after how long the screen locks.
import Button from '@mui/material/Button';
import { useState } from 'react';
import { SLOTMINUTEN, type Slotminuten } from '../../../shared/domain/slot.ts';
import type { SlotStand } from '../../../shared/ipc/vormen/slot.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { foutzin } from '../../teksten/fouten.ts';
import { SLOT, SLOTINSTELLING } from '../../teksten/slot.ts';
import styles from './instellingen.module.css';
import { type Pindoel, Pinvraag } from './slot-pin.tsx';

function Duur(props: { readonly minuten: Slotminuten; readonly kies: (minuten: Slotminuten) => void }) {
  return (
    <>
      <h3 id="slot-na" className={styles.onderkop}>
        {SLOTINSTELLING.na}
      </h3>
      <div role="radiogroup" aria-labelledby="slot-na" className={styles.keuzes}>
        {SLOTMINUTEN.map((minuten) => (
          <label key={minuten} className={styles.keuze}>
            <input
              type="radio"
              name="slotminuten"
              value={minuten}
              checked={props.minuten === minuten}
              onChange={() => props.kies(minuten)}
            />
            <span className={styles.keuzenaam}>{SLOTINSTELLING.minuten(minuten)}</span>
          </label>
        ))}
      </div>
    </>
  );
}

function Ingesteld({ stand, vraag }: { readonly stand: SlotStand; readonly vraag: (doel: Pindoel) => void }) {
  const balie = useBalie();
  const [fout, zetFout] = useState<string | null>(null);
  const doe = async (antwoord: ReturnType<typeof balie.command<'slot.zetMinuten' | 'slot.vergrendel'>>) => {
    const uitkomst = await antwoord;
    zetFout(uitkomst.ok ? null : foutzin(uitkomst.fout));
  };
  return (
    <>
      <Duur minuten={stand.minuten} kies={(minuten) => void doe(balie.command('slot.zetMinuten', { minuten }))} />
      <div className={`${styles.knoppen} ${styles.rij}`}>
        <Button onClick={() => void doe(balie.command('slot.vergrendel', {}))}>{SLOTINSTELLING.nu}</Button>
        <Button onClick={() => vraag('wijzigen')}>{SLOTINSTELLING.wijzigen}</Button>
        <Button onClick={() => vraag('verwijderen')}>{SLOTINSTELLING.verwijderen}</Button>
      </div>
      {fout === null ? null : <p role="alert">{fout}</p>}
    </>
  );
}

export function Slotinstellingen() {
  const slot = useLiveQuery('slot.stand', {});
  const [doel, vraag] = useState<Pindoel | null>(null);
  return (
    <section className={styles.deel}>
      <h2 className={styles.deelkop}>{SLOTINSTELLING.kop}</h2>
      <p className={styles.uitleg}>{SLOTINSTELLING.uitleg}</p>
      {slot.stand === 'fout' ? <Foutgezicht titel={SLOT.foutTitel} fout={slot.fout} opnieuw={slot.opnieuw} /> : null}
      {slot.stand === 'er' && slot.waarde.ingesteld ? <Ingesteld stand={slot.waarde} vraag={vraag} /> : null}
      {slot.stand === 'er' && !slot.waarde.ingesteld ? (
        <>
          <p>{SLOTINSTELLING.geen}</p>
          <div className={styles.knoppen}>
            <Button onClick={() => vraag('instellen')}>{SLOTINSTELLING.instellen}</Button>
          </div>
        </>
      ) : null}
      {doel === null ? null : <Pinvraag doel={doel} sluit={() => vraag(null)} />}
    </section>
  );
}
