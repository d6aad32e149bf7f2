// Choices of a dialog: one of a few (radio), several (checkbox), yes or no.
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { Veldkader } from '../../components/veldkader.tsx';
import { VELDFOUT, type Veldfout } from '../../teksten/besluit.ts';
import styles from './besluit.module.css';

type Keuze<T extends string> = readonly [waarde: T, naam: string];

export function Keuzerij<T extends string>(props: {
  readonly label: string;
  readonly keuzes: readonly Keuze<T>[];
  readonly waarde: T | null;
  readonly bij: (waarde: T) => void;
  readonly fout: Veldfout | undefined;
  readonly hulp?: string;
}) {
  return (
    <Veldkader groep label={props.label} hulp={props.hulp} fout={props.fout ? VELDFOUT[props.fout] : null}>
      {({ labelId, beschrijving }) => (
        <RadioGroup
          row
          aria-labelledby={labelId}
          aria-describedby={beschrijving}
          className={styles.naastelkaar}
          value={props.waarde ?? ''}
          onChange={(_, gekozen) => {
            const keuze = props.keuzes.find(([waarde]) => waarde === gekozen);
            if (keuze) props.bij(keuze[0]);
          }}
        >
          {props.keuzes.map(([waarde, naam]) => (
            <FormControlLabel key={waarde} value={waarde} control={<Radio />} label={naam} />
          ))}
        </RadioGroup>
      )}
    </Veldkader>
  );
}

export function Vinkje(props: {
  readonly label: string;
  readonly hulp?: string;
  readonly aan: boolean;
  readonly bij: (aan: boolean) => void;
}) {
  return (
    <div>
      <FormControlLabel
        control={<Checkbox checked={props.aan} onChange={(_, aan) => props.bij(aan)} />}
        label={props.label}
      />
      {props.hulp ? <p className={styles.nietsNog}>{props.hulp}</p> : null}
    </div>
  );
}

export function Vinkjes(props: {
  readonly label: string;
  readonly hulp?: string;
  readonly keuzes: readonly { readonly id: string; readonly naam: string }[];
  readonly aan: readonly string[];
  readonly wissel: (id: string) => void;
}) {
  if (props.keuzes.length === 0) return null;
  return (
    <fieldset className={styles.groep}>
      <legend className={styles.legende}>{props.label}</legend>
      <div className={styles.vinkjes}>
        {props.keuzes.map(({ id, naam }) => (
          <FormControlLabel
            key={id}
            control={<Checkbox checked={props.aan.includes(id)} onChange={() => props.wissel(id)} />}
            label={naam}
          />
        ))}
      </div>
      {props.hulp ? <p className={styles.nietsNog}>{props.hulp}</p> : null}
    </fieldset>
  );
}
