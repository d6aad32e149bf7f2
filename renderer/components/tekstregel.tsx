// A text of one line, with its label, help and fault.
import OutlinedInput from '@mui/material/OutlinedInput';
import type { Ref } from 'react';
import { Veldkader } from './veldkader.tsx';

export function Tekstregel(props: {
  readonly label: string;
  readonly waarde: string;
  readonly bij: (waarde: string) => void;
  readonly hulp?: string;
  readonly fout?: string | null | undefined;
  readonly nietVerplicht?: boolean;
  readonly type?: 'text' | 'url' | 'password' | 'date';
  /** Digits only: a touch keyboard shows them. */
  readonly cijfers?: boolean;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}) {
  return (
    <Veldkader label={props.label} hulp={props.hulp} fout={props.fout} nietVerplicht={props.nietVerplicht}>
      {({ id, beschrijving }) => (
        <OutlinedInput
          id={id}
          inputRef={props.ref}
          type={props.type ?? 'text'}
          value={props.waarde}
          onChange={(event) => props.bij(event.target.value)}
          error={Boolean(props.fout)}
          autoFocus={props.autoFocus ?? false}
          autoComplete="off"
          fullWidth
          slotProps={{
            input: {
              'aria-describedby': beschrijving,
              'aria-invalid': Boolean(props.fout),
              spellCheck: false,
              inputMode: props.cijfers ? 'numeric' : undefined,
            },
          }}
        />
      )}
    </Veldkader>
  );
}
