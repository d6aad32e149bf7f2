// The rest of what can be done with one decision on its way; what can't says why.
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import type { Uitgaand } from '../../../shared/ipc/vormen/uitgaand.ts';
import { Icoon } from '../../components/icoon.tsx';
import { UITGAAND } from '../../teksten/uitgaand.ts';
import styles from './uitgaand.module.css';
import { Vallenvraag } from './vallenvraag.tsx';

export function Regelmenu(props: {
  readonly item: Uitgaand;
  readonly openen: () => void;
  /** null: not to be offered now. */
  readonly aanpassen: (() => void) | null;
  readonly nuProberen: (() => void) | null;
}) {
  const { item, aanpassen, nuProberen } = props;
  const id = useId();
  const [anker, zetAnker] = useState<HTMLElement | null>(null);
  const [vraagt, vraag] = useState(false);
  const kies = (doe: () => void) => () => {
    zetAnker(null);
    doe();
  };
  const { latenVallen } = item.kan;
  const naam = UITGAAND.meer(`${item.titel} ${item.kenmerk}`);
  return (
    <>
      <IconButton
        aria-label={naam}
        aria-haspopup="menu"
        aria-expanded={anker !== null}
        onClick={(event) => zetAnker(event.currentTarget)}
      >
        <Icoon naam="meer" />
      </IconButton>
      <Menu
        open={anker !== null}
        anchorEl={anker}
        onClose={() => zetAnker(null)}
        // A dialog of its own: no key of the screen behind it counts while it is open.
        slotProps={{ paper: { role: 'dialog', 'aria-label': naam } }}
      >
        <MenuItem onClick={kies(props.openen)}>{UITGAAND.openen}</MenuItem>
        {aanpassen ? <MenuItem onClick={kies(aanpassen)}>{UITGAAND.aanpassen}</MenuItem> : null}
        {nuProberen ? <MenuItem onClick={kies(nuProberen)}>{UITGAAND.nuProberen}</MenuItem> : null}
        <MenuItem
          aria-disabled={!latenVallen}
          aria-describedby={latenVallen ? undefined : id}
          className={latenVallen ? undefined : styles.kanNiet}
          onClick={latenVallen ? kies(() => vraag(true)) : undefined}
        >
          <span>
            {UITGAAND.latenVallen}
            {latenVallen ? null : (
              <span id={id} className={styles.waarom}>
                {UITGAAND.vallenKanNiet}
              </span>
            )}
          </span>
        </MenuItem>
      </Menu>
      {vraagt ? <Vallenvraag item={item} sluit={() => vraag(false)} /> : null}
    </>
  );
}
