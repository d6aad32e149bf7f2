// Which melding a line of the bulk is about.
import type { Bulkregel } from '../../../shared/ipc/vormen/bulk.ts';
import { RegistratieChip } from '../../components/registratie-chip.tsx';
import styles from './bulk.module.css';

export function Regelnaam({ regel }: { readonly regel: Bulkregel }) {
  return (
    <>
      <RegistratieChip code={regel.registratie} />
      <span className={styles.naam}>
        {regel.titel} <b>{regel.kenmerk}</b>
      </span>
    </>
  );
}
