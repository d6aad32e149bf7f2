// The data in doubt: what stands there now and what it should be, a line each.
import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import type { Invoer } from '../../../shared/domain/invoer.ts';
import { Icoon } from '../../components/icoon.tsx';
import { Tekstregel } from '../../components/tekstregel.tsx';
import { Veldkader } from '../../components/veldkader.tsx';
import { INVOEREN } from '../../teksten/invoeren.ts';
import { type Attribuutinvoer, gegevensVan, LEEG_ATTRIBUUT } from './invoer.ts';
import styles from './invoeren.module.css';

export function Attributen(props: {
  readonly invoer: Invoer;
  readonly zet: (attributen: readonly Attribuutinvoer[]) => void;
  readonly fout: (veld: string) => string | null;
}) {
  const { registratie, object, attributen } = props.invoer;
  const keuzes = gegevensVan(registratie, object);
  const wijzig = (plek: number, deel: Partial<Attribuutinvoer>) =>
    props.zet(attributen.map((a, i) => (i === plek ? { ...a, ...deel } : a)));
  return (
    <div className={styles.regels}>
      {attributen.map((a, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other identity than its place
        <fieldset key={i} className={styles.regel}>
          <legend className={styles.verborgen}>{INVOEREN.gegevenNummer(i + 1)}</legend>
          <Naamveld
            naam={a.naam}
            keuzes={keuzes}
            bij={(naam) => wijzig(i, { naam, rubriek: keuzes.find((k) => k.naam === naam)?.rubriek ?? '' })}
            fout={props.fout(`attributen.${i}.naam`)}
          />
          <Tekstregel
            label={INVOEREN.staatErNu}
            waarde={a.waardeBasisregistratie}
            bij={(waardeBasisregistratie) => wijzig(i, { waardeBasisregistratie })}
            fout={props.fout(`attributen.${i}.waardeBasisregistratie`)}
          />
          <Tekstregel
            label={INVOEREN.moetZijn}
            waarde={a.waardeWaargenomen}
            bij={(waardeWaargenomen) => wijzig(i, { waardeWaargenomen })}
            fout={props.fout(`attributen.${i}.waardeWaargenomen`)}
          />
          {attributen.length === 1 ? null : (
            <IconButton
              className={styles.weg}
              aria-label={INVOEREN.gegevenWeg(i + 1)}
              onClick={() => props.zet(attributen.filter((_, plek) => plek !== i))}
            >
              <Icoon naam="kruis" />
            </IconButton>
          )}
        </fieldset>
      ))}
      <div>
        <Button variant="text" onClick={() => props.zet([...attributen, LEEG_ATTRIBUUT])}>
          {INVOEREN.gegevenErbij}
        </Button>
      </div>
    </div>
  );
}

function Naamveld(props: {
  readonly naam: string;
  readonly keuzes: readonly { readonly naam: string }[];
  readonly bij: (naam: string) => void;
  readonly fout: string | null;
}) {
  if (props.keuzes.length === 0)
    return <Tekstregel label={INVOEREN.gegeven} waarde={props.naam} bij={props.bij} fout={props.fout} />;
  return (
    <Veldkader label={INVOEREN.gegeven} fout={props.fout}>
      {({ id, beschrijving }) => (
        <Autocomplete
          freeSolo
          id={id}
          options={[...new Set(props.keuzes.map((k) => k.naam))]}
          inputValue={props.naam}
          onInputChange={(_, naam) => props.bij(naam)}
          disableClearable
          renderInput={(params) => (
            <OutlinedInput
              id={params.id}
              fullWidth
              error={props.fout !== null}
              {...params.slotProps.input}
              slotProps={{
                input: {
                  ...params.slotProps.htmlInput,
                  'aria-describedby': beschrijving,
                  'aria-invalid': props.fout !== null,
                },
              }}
            />
          )}
        />
      )}
    </Veldkader>
  );
}
