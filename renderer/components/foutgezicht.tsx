// The error face of a place that asked something: the sentence for the code, and asking again.
import Button from '@mui/material/Button';
import { ALGEMEEN } from '../teksten/algemeen.ts';
import { foutzin } from '../teksten/fouten.ts';
import { Gezicht } from './gezicht.tsx';

export function Foutgezicht(props: {
  readonly titel: string;
  readonly fout: { readonly code: string };
  readonly opnieuw: () => void;
}) {
  return (
    <Gezicht icoon="driehoek" fout titel={props.titel} uitleg={foutzin(props.fout)}>
      <Button onClick={props.opnieuw}>{ALGEMEEN.opnieuwProberen}</Button>
    </Gezicht>
  );
}
