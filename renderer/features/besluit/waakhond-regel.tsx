// Says what in the text may not, or perhaps should not, go out, and takes it out on request.
import Button from '@mui/material/Button';
import type { Vondst } from '../../../shared/domain/waakhond.ts';
import { Icoon } from '../../components/icoon.tsx';
import { BESLUIT, VONDST } from '../../teksten/besluit.ts';
import styles from './besluit.module.css';

/** More lines than this would push the form away; the rest follows when these are gone. */
const MEESTE = 3;

/** The text without the find, and without the double space that would be left. */
export function verwijderVondst(tekst: string, { van, tot }: Pick<Vondst, 'van' | 'tot'>): string {
  const voor = tekst.slice(0, van);
  const na = tekst.slice(tot);
  return voor.endsWith(' ') && na.startsWith(' ') ? voor + na.slice(1) : voor + na;
}

export function WaakhondRegels(props: {
  readonly id: string;
  readonly vondsten: readonly Vondst[];
  readonly verwijder: (vondst: Vondst) => void;
}) {
  return (
    <div id={props.id} role="status" className={styles.groep}>
      {props.vondsten.slice(0, MEESTE).map((vondst) => {
        const stopt = vondst.ernst === 'blokkeert';
        return (
          <p key={`${vondst.van}-${vondst.soort}`} className={styles.bericht} data-toon={stopt ? 'fout' : 'let-op'}>
            <Icoon naam="driehoek" maat={14} />
            <b>{stopt ? BESLUIT.magNiet : BESLUIT.letOp}</b> {VONDST[vondst.soort]}{' '}
            <Button variant="text" onClick={() => props.verwijder(vondst)}>
              {BESLUIT.verwijderen}
            </Button>
          </p>
        );
      })}
    </div>
  );
}
