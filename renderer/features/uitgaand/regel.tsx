// One decision on its way out: what it is, how sure it is that it arrived, and taking it back while that can be.
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import type { Uitgaand } from '../../../shared/ipc/vormen/uitgaand.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { RegistratieChip } from '../../components/registratie-chip.tsx';
import { ZekerheidChip } from '../../components/zekerheid-chip.tsx';
import { ALGEMEEN, ZEKERHEID } from '../../teksten/algemeen.ts';
import { tijd } from '../../teksten/datums.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { UITGAAND } from '../../teksten/uitgaand.ts';
import styles from './uitgaand.module.css';

/** Whole seconds until it may leave; 0 when it may. */
function secondenTot(nietVoor: string | null, nu: string): number {
  if (nietVoor === null) return 0;
  return Math.max(0, Math.ceil((Date.parse(nietVoor) - Date.parse(nu)) / 1_000));
}

function chiptekst(item: Uitgaand, nu: string): string {
  const seconden = secondenTot(item.nietVoor, nu);
  if (item.zekerheid === 'klaar' && seconden > 0) return UITGAAND.overSeconden(seconden);
  if (item.zekerheid === 'onzeker') return UITGAAND.onzeker;
  if (item.zekerheid === 'wacht') return UITGAAND.wacht;
  if (item.zekerheid === 'bevestigd' && item.bevestigdOp) return UITGAAND.bevestigdOm(tijd(item.bevestigdOp));
  return ZEKERHEID[item.zekerheid];
}

/** Named after the registration's object and the melder's number: "Verblijfplaats BD-2026-0471". */
export function Openknop({ item, bijOpenen }: { readonly item: Uitgaand; readonly bijOpenen: (uuid: Uuid) => void }) {
  return (
    <button type="button" className={styles.open} onClick={() => bijOpenen(item.melding)}>
      {item.titel} {item.kenmerk}
    </button>
  );
}

export function Uitgaandregel(props: {
  readonly item: Uitgaand;
  readonly nu: string;
  readonly bijOpenen: (uuid: Uuid) => void;
  readonly naTerughalen: (item: Uitgaand) => void;
}) {
  const { item, nu } = props;
  const id = useId();
  const balie = useBalie();
  const [fout, zetFout] = useState<string | null>(null);
  const haalTerug = async () => {
    const antwoord = await balie.command('uitgaand.terughalen', { batch: item.batch });
    zetFout(antwoord.ok ? null : foutzin(antwoord.fout));
    if (antwoord.ok) props.naTerughalen(item);
  };
  const telt = secondenTot(item.nietVoor, nu) > 0;
  // Whatever was sent once may have arrived: only what never left can be taken back.
  const kanTerug = item.zekerheid === 'klaar';
  return (
    <li className={styles.regel}>
      <RegistratieChip code={item.registratie} />
      <span id={id}>
        <Openknop item={item} bijOpenen={props.bijOpenen} />
      </span>
      <span className={styles.besluit} title={item.toelichting ?? undefined}>
        {item.besluit}
      </span>
      <span>
        <ZekerheidChip zekerheid={item.zekerheid} tekst={chiptekst(item, nu)} />
        {fout === null ? null : <span role="alert"> {fout}</span>}
      </span>
      <span>
        {kanTerug ? (
          <Button variant="text" aria-describedby={id} onClick={() => void haalTerug()}>
            {telt ? ALGEMEEN.ongedaanMaken : ALGEMEEN.terughalen}
          </Button>
        ) : null}
        {item.zekerheid === 'onzeker' ? <span className={styles.stil}>{UITGAAND.wordtNagevraagd}</span> : null}
        {item.zekerheid === 'verzonden' ? <span className={styles.stil}>{UITGAAND.onderweg}</span> : null}
      </span>
    </li>
  );
}
