// One decision on its way out: what it is, how sure it is that it arrived, why it waits, and what can be done with it.
import Button from '@mui/material/Button';
import { memo, useId, useState } from 'react';
import type { Uitgaand } from '../../../shared/ipc/vormen/uitgaand.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { RegistratieChip } from '../../components/registratie-chip.tsx';
import { ZekerheidChip } from '../../components/zekerheid-chip.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { tijd } from '../../teksten/datums.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { UITGAAND, wachtzin } from '../../teksten/uitgaand.ts';
import { Proefregel } from './proefregel.tsx';
import { Regelmenu } from './regelmenu.tsx';
import styles from './uitgaand.module.css';

/** What a line and a card can ask of the program around them. */
export type Itemdaden = {
  readonly bijOpenen: (uuid: Uuid) => void;
  /** Opens the dialog of this decision, filled in. */
  readonly bijAanpassen: (item: Uitgaand) => void;
  readonly naTerughalen: (item: Uitgaand) => void;
};

/** Whole seconds until it may leave; 0 when it may. */
export function secondenTot(nietVoor: string | null, nu: string): number {
  if (nietVoor === null) return 0;
  return Math.max(0, Math.ceil((Date.parse(nietVoor) - Date.parse(nu)) / 1_000));
}

function chiptekst(item: Uitgaand, nu: string): string {
  if (item.alGedaanDoor !== null) return UITGAAND.alGedaan(item.alGedaanDoor);
  if (item.zekerheid === 'bevestigd' && item.bevestigdOp) return UITGAAND.bevestigdOm(tijd(item.bevestigdOp));
  return wachtzin(item, secondenTot(item.nietVoor, nu), nu);
}

/** Named after the registration's object and the melder's number: "Verblijfplaats BD-2026-0471". */
export function naamVan(item: Uitgaand): string {
  return `${item.titel} ${item.kenmerk}`;
}

export function Openknop({ item, bijOpenen }: { readonly item: Uitgaand; readonly bijOpenen: (uuid: Uuid) => void }) {
  return (
    <button type="button" className={styles.open} data-item={item.batch} onClick={() => bijOpenen(item.melding)}>
      {naamVan(item)}
    </button>
  );
}

/** Doing something with one item: its fault stands beside it until the next try. */
export function useItemdaad() {
  const balie = useBalie();
  const [fout, zetFout] = useState<string | null>(null);
  const doe = async (naam: 'uitgaand.terughalen' | 'uitgaand.nuProberen', item: Uitgaand): Promise<boolean> => {
    const antwoord = await balie.command(naam, { batch: item.batch });
    zetFout(antwoord.ok ? null : foutzin(antwoord.fout));
    return antwoord.ok;
  };
  return { fout, doe };
}

export const Uitgaandregel = memo(function Uitgaandregel(
  props: Itemdaden & { readonly item: Uitgaand; readonly nu: string },
) {
  const { item, nu } = props;
  const id = useId();
  const { fout, doe } = useItemdaad();
  const haalTerug = async (): Promise<boolean> => {
    const terug = await doe('uitgaand.terughalen', item);
    if (terug) props.naTerughalen(item);
    return terug;
  };
  const pasAan = async () => {
    if (await haalTerug()) props.bijAanpassen(item);
  };
  const telt = item.wacht?.reden === 'bedenktijd' && secondenTot(item.nietVoor, nu) > 0;
  return (
    <>
      <RegistratieChip code={item.registratie} />
      <span id={id} className={styles.wie}>
        <Openknop item={item} bijOpenen={props.bijOpenen} />
      </span>
      <span className={styles.besluit} title={item.toelichting ?? undefined}>
        {item.besluit}
        {item.bestanden ? <span className={styles.bestanden}>{UITGAAND.bestanden(item.bestanden)}</span> : null}
      </span>
      <span>
        <ZekerheidChip zekerheid={item.zekerheid} tekst={chiptekst(item, nu)} />
        {fout === null ? null : <span role="alert"> {fout}</span>}
        <Proefregel batch={item.batch} />
      </span>
      <span className={styles.daden}>
        {item.kan.terughalen ? (
          <Button variant="text" aria-describedby={id} onClick={() => void haalTerug()}>
            {telt ? ALGEMEEN.ongedaanMaken : ALGEMEEN.terughalen}
          </Button>
        ) : null}
        {item.kan.nuProberen && !item.kan.terughalen ? (
          <Button variant="text" aria-describedby={id} onClick={() => void doe('uitgaand.nuProberen', item)}>
            {UITGAAND.nuProberen}
          </Button>
        ) : null}
        {item.zekerheid === 'onzeker' && !item.kan.nuProberen ? (
          <span className={styles.stil}>{UITGAAND.wordtNagevraagd}</span>
        ) : null}
        {item.zekerheid === 'verzonden' ? <span className={styles.stil}>{UITGAAND.onderweg}</span> : null}
        {item.zekerheid === 'bevestigd' ? null : (
          <Regelmenu
            item={item}
            openen={() => props.bijOpenen(item.melding)}
            aanpassen={item.kan.terughalen && item.kan.aanpassen ? () => void pasAan() : null}
            nuProberen={item.kan.nuProberen ? () => void doe('uitgaand.nuProberen', item) : null}
          />
        )}
      </span>
    </>
  );
});
