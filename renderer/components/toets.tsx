// A key as a hint on a button. Not read out: the button says it with aria-keyshortcuts.
import styles from './toets.module.css';

export function Toets({ children }: { readonly children: string }) {
  return (
    <span aria-hidden="true" className={styles.toets}>
      {children}
    </span>
  );
}
