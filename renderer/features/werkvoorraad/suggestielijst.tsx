// The suggestions under the search field. The field keeps the focus; it says which one is active.
import { getal } from '../../teksten/algemeen.ts';
import { ZOEK } from '../../teksten/zoekvraag.ts';
import type { Suggestie } from './use-suggesties.ts';
import styles from './zoekveld.module.css';

export function Suggestielijst(props: {
  readonly id: string;
  readonly lijst: readonly Suggestie[];
  readonly actief: number;
  readonly neem: (suggestie: Suggestie) => void;
}) {
  const { id, lijst, actief, neem } = props;
  return (
    <div
      id={`${id}-lijst`}
      role="listbox"
      aria-label={ZOEK.suggesties}
      tabIndex={-1}
      className={styles.suggesties}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {lijst.map((suggestie, n) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus (aria-activedescendant)
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
        <div
          key={suggestie.waarde}
          id={`${id}-${n}`}
          role="option"
          aria-selected={n === actief}
          className={styles.suggestie}
          ref={n === actief ? (element) => element?.scrollIntoView?.({ block: 'nearest' }) : undefined}
          onClick={() => neem(suggestie)}
        >
          <span className={styles.naam}>{suggestie.naam}</span>
          <span className={styles.uitleg}>{suggestie.uitleg}</span>
          {suggestie.aantal === null ? null : <span className={styles.aantal}>{getal(suggestie.aantal)}</span>}
        </div>
      ))}
    </div>
  );
}
