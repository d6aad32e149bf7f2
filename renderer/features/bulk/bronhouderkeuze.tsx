// Which bronhouder should have them: searched by the backend among those that hold this registration.
import Autocomplete from '@mui/material/Autocomplete';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useDeferredValue, useState } from 'react';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Veldkader } from '../../components/veldkader.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { BULK } from '../../teksten/bulk.ts';
import { KOMPAS } from '../../teksten/kompas.ts';
import styles from './bulk.module.css';
import type { Bulkvelden } from './bulkvelden.ts';

type Bronhouder = NonNullable<Bulkvelden['bronhouder']>;

type Gevonden = Bronhouder & { readonly voorheen?: string | null };

const naamVan = ({ code, naam }: Bronhouder): string => `${naam} (${code})`;

export function Bronhouderkeuze(props: {
  readonly label: string;
  readonly hulp?: string;
  readonly nietVerplicht?: boolean;
  readonly registratie: string;
  readonly waarde: Bronhouder | null;
  readonly bij: (waarde: Bronhouder | null) => void;
}) {
  const { waarde } = props;
  const [getypt, typ] = useState('');
  const gevraagd = waarde && getypt === naamVan(waarde) ? '' : getypt.slice(0, 100);
  const zoek = useDeferredValue(gevraagd);
  const gevonden = useLiveQuery('bronhouders.zoeken', { zoek, registratie: props.registratie });
  // Who types on gets nothing of what he typed before: Enter would take the first of that.
  const er = zoek === gevraagd && gevonden.stand === 'er';
  const opties: readonly Gevonden[] = er ? gevonden.waarde : [];
  return (
    <Veldkader label={props.label} hulp={props.hulp} nietVerplicht={props.nietVerplicht}>
      {({ id, beschrijving }) => (
        <Autocomplete<Gevonden>
          id={id}
          options={opties}
          value={waarde}
          onChange={(_, gekozen) => props.bij(gekozen && { code: gekozen.code, naam: gekozen.naam })}
          onInputChange={(_, tekst) => typ(tekst)}
          filterOptions={(alle) => alle}
          getOptionLabel={naamVan}
          isOptionEqualToValue={(a, b) => a.code === b.code}
          loading={!er && gevonden.stand !== 'fout'}
          loadingText={ALGEMEEN.laden}
          noOptionsText={BULK.bronhouderGeen}
          openText={props.label}
          closeText={ALGEMEEN.sluiten}
          clearText={ALGEMEEN.leegmaken}
          renderOption={({ key, ...rest }, optie) => (
            <li key={key} {...rest}>
              <span className={styles.optie}>
                <span>{naamVan(optie)}</span>
                {'voorheen' in optie && typeof optie.voorheen === 'string' ? (
                  <span>{KOMPAS.voorheen(optie.voorheen)}</span>
                ) : null}
              </span>
            </li>
          )}
          autoHighlight
          handleHomeEndKeys={false}
          renderInput={(params) => (
            <OutlinedInput
              id={params.id}
              fullWidth
              {...params.slotProps.input}
              slotProps={{ input: { ...params.slotProps.htmlInput, 'aria-describedby': beschrijving } }}
            />
          )}
        />
      )}
    </Veldkader>
  );
}
