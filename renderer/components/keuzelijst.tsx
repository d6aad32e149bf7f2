// One of a handful, in the operating system's own list: quick with the keyboard, and known to every screen reader.
import InputBase from '@mui/material/InputBase';
import NativeSelect from '@mui/material/NativeSelect';
import styles from './keuzelijst.module.css';
import { Veldkader } from './veldkader.tsx';

export type Keuzeoptie = { readonly waarde: string; readonly naam: string };

export function Keuzelijst(props: {
  readonly label: string;
  readonly opties: readonly Keuzeoptie[];
  readonly waarde: string;
  readonly bij: (waarde: string) => void;
  /** Shown for "nothing chosen"; absent: something is always chosen. */
  readonly leeg?: string;
  readonly hulp?: string;
  readonly fout?: string | null | undefined;
  readonly nietVerplicht?: boolean;
}) {
  return (
    <Veldkader label={props.label} hulp={props.hulp} fout={props.fout} nietVerplicht={props.nietVerplicht}>
      {({ id, beschrijving }) => (
        <NativeSelect
          id={id}
          className={styles.lijst}
          value={props.waarde}
          onChange={(event) => props.bij(event.target.value)}
          error={Boolean(props.fout)}
          input={<InputBase />}
          fullWidth
          inputProps={{ 'aria-describedby': beschrijving, 'aria-invalid': Boolean(props.fout) }}
        >
          {props.leeg === undefined ? null : <option value="">{props.leeg}</option>}
          {props.opties.map(({ waarde, naam }) => (
            <option key={waarde} value={waarde}>
              {naam}
            </option>
          ))}
        </NativeSelect>
      )}
    </Veldkader>
  );
}
