// Choosing one thing by typing a part of its name.
import Autocomplete from '@mui/material/Autocomplete';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type HTMLAttributes, type Key, useRef } from 'react';
import { Veldkader } from '../../components/veldkader.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { VELDFOUT, type Veldfout } from '../../teksten/besluit.ts';
import styles from './besluit.module.css';

export function Zoekkeuze<T>(props: {
  readonly label: string;
  readonly hulp?: string;
  readonly nietVerplicht: boolean;
  readonly fout: Veldfout | undefined;
  readonly opties: readonly T[];
  readonly waarde: T | null;
  readonly bij: (waarde: T | null) => void;
  readonly naam: (optie: T) => string;
  readonly gelijk: (a: T, b: T) => boolean;
  /** What is typed; given when the backend does the searching. */
  readonly typ?: (tekst: string) => void;
  readonly laadt?: boolean;
  readonly geen: string;
  /** A second line under an option. */
  readonly onder?: (optie: T) => string | null;
  /** Id of what else says something about this field. */
  readonly beschrevenDoor?: string;
  /** What Enter does while nothing is typed and no list is open. */
  readonly leegMetEnter?: (() => void) | undefined;
}) {
  const { typ, onder, leegMetEnter } = props;
  const open = useRef(false);
  return (
    <Veldkader
      label={props.label}
      hulp={props.hulp}
      fout={props.fout ? VELDFOUT[props.fout] : null}
      nietVerplicht={props.nietVerplicht}
    >
      {({ id, beschrijving }) => (
        <Autocomplete
          id={id}
          options={props.opties}
          value={props.waarde}
          onChange={(_, waarde) => props.bij(waarde)}
          {...(typ
            ? { onInputChange: (_: unknown, tekst: string) => typ(tekst), filterOptions: (alle: T[]) => alle }
            : {})}
          getOptionLabel={props.naam}
          isOptionEqualToValue={props.gelijk}
          loading={props.laadt ?? false}
          loadingText={ALGEMEEN.laden}
          noOptionsText={props.geen}
          openText={props.label}
          closeText={ALGEMEEN.sluiten}
          clearText={ALGEMEEN.leegmaken}
          {...(onder
            ? {
                renderOption: ({ key, ...rest }: HTMLAttributes<HTMLLIElement> & { key: Key }, optie: T) => (
                  <li key={key} {...rest}>
                    <Optie naam={props.naam(optie)} onder={onder(optie)} />
                  </li>
                ),
              }
            : {})}
          autoHighlight
          handleHomeEndKeys={false}
          onOpen={() => {
            open.current = true;
          }}
          onClose={() => {
            open.current = false;
          }}
          onKeyDown={(event) => {
            const leeg = event.target instanceof HTMLInputElement && event.target.value === '';
            if (event.key === 'Enter' && !event.ctrlKey && leeg && !open.current && leegMetEnter) {
              event.preventDefault();
              leegMetEnter();
              return;
            }
            // Nothing to take yet: Enter must not send the form instead.
            if (props.laadt && event.key === 'Enter' && !event.ctrlKey) event.preventDefault();
          }}
          renderInput={(params) => (
            <OutlinedInput
              id={params.id}
              fullWidth
              error={props.fout !== undefined}
              {...params.slotProps.input}
              slotProps={{
                input: {
                  ...params.slotProps.htmlInput,
                  'aria-describedby':
                    [beschrijving, props.beschrevenDoor].filter((deel) => deel).join(' ') || undefined,
                  'aria-invalid': props.fout !== undefined,
                },
              }}
            />
          )}
        />
      )}
    </Veldkader>
  );
}

function Optie({ naam, onder }: { readonly naam: string; readonly onder: string | null }) {
  return (
    <span className={styles.optie}>
      <span>{naam}</span>
      {onder === null ? null : <span>{onder}</span>}
    </span>
  );
}
