// A menu of things to choose: inside the main part of the page, so that a screen reader knows where it is, and with its keys
// to itself.
import Menu from '@mui/material/Menu';
import type { ReactNode } from 'react';

export function Keuzemenu(props: {
  /** The element it hangs under; null = closed. */
  readonly bij: HTMLElement | null;
  readonly sluit: () => void;
  /** Id of what names it. */
  readonly naamVan?: string;
  readonly children: ReactNode;
}) {
  return (
    <Menu
      open={props.bij !== null}
      anchorEl={props.bij}
      onClose={props.sluit}
      container={() => document.querySelector('main')}
      // Letters choose in the menu: they are no keys of the screen behind it.
      onKeyDown={(event) => event.stopPropagation()}
      slotProps={{ list: { 'aria-labelledby': props.naamVan } }}
    >
      {props.children}
    </Menu>
  );
}
