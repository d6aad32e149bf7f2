// Choosing a standard text by typing a part of its name; the text itself stands under each name before it is chosen.
import Autocomplete from '@mui/material/Autocomplete';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useMemo, useState } from 'react';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import {
  isTekstsoort,
  passendeTeksten,
  type Standaardtekst,
  tekstenVan,
} from '../../../shared/domain/standaardteksten/standaardtekst.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Veldkader } from '../../components/veldkader.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { BESLUIT } from '../../teksten/besluit.ts';
import styles from './besluit.module.css';
import type { Velden } from './velden.ts';

/** The texts that fit: the team's, or while those are not there yet, the program's own. */
function useTeksten(dossier: Dossier, soort: Opdrachtsoort, resultaat: Velden['resultaat']): readonly Standaardtekst[] {
  const code = dossier.bronhouder?.code;
  const team = useLiveQuery('team.instellingen', code === undefined ? null : { bronhouder: code });
  const eigen = team.stand === 'er' ? team.waarde.instellingen.standaardteksten : null;
  const { registratie, titel } = dossier;
  return useMemo(
    () => passendeTeksten(tekstenVan(eigen ?? []), { registratie, object: titel, soort, resultaat }),
    [eigen, registratie, titel, soort, resultaat],
  );
}

export function StandaardtekstKeuze(props: {
  readonly dossier: Dossier;
  readonly soort: Opdrachtsoort;
  readonly resultaat: Velden['resultaat'];
  readonly kies: (tekst: Standaardtekst) => void;
}) {
  const teksten = useTeksten(props.dossier, props.soort, props.resultaat);
  const [getypt, typ] = useState('');
  if (!isTekstsoort(props.soort) || teksten.length === 0) return null;
  return (
    <Veldkader label={BESLUIT.standaardtekst} nietVerplicht>
      {({ id, beschrijving }) => (
        <Autocomplete
          id={id}
          options={teksten}
          value={null}
          inputValue={getypt}
          onInputChange={(_, tekst, reden) => typ(reden === 'input' ? tekst : '')}
          onChange={(_, tekst) => tekst && props.kies(tekst)}
          getOptionLabel={({ titel }) => titel}
          getOptionKey={(tekst) => tekst.id}
          renderOption={({ key, ...rest }, tekst) => (
            <li key={key} {...rest}>
              <span className={styles.optie}>
                <b>{tekst.titel}</b>
                <span>{tekst.tekst}</span>
              </span>
            </li>
          )}
          noOptionsText={BESLUIT.standaardtekstGeen}
          openText={BESLUIT.standaardtekstKies}
          closeText={ALGEMEEN.sluiten}
          clearText={ALGEMEEN.leegmaken}
          autoHighlight
          clearOnBlur
          blurOnSelect={false}
          handleHomeEndKeys={false}
          renderInput={(params) => (
            <OutlinedInput
              id={params.id}
              fullWidth
              placeholder={BESLUIT.standaardtekstKies}
              {...params.slotProps.input}
              slotProps={{ input: { ...params.slotProps.htmlInput, 'aria-describedby': beschrijving } }}
            />
          )}
        />
      )}
    </Veldkader>
  );
}
