// Which bronhouder should have them: searched by the backend among those that hold this registration.
import Autocomplete from '@mui/material/Autocomplete';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useDeferredValue, useState } from 'react';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Veldkader } from '../../components/veldkader.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { BULK } from '../../teksten/bulk.ts';
import type { Bulkvelden } from './bulkvelden.ts';

type Bronhouder = NonNullable<Bulkvelden['bronhouder']>;

const naamVan = ({ code, naam }: Bronhouder): string => `${naam} (${code})`;

export function Bronhouderkeuze(props: {
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
  return (
    <Veldkader label={BULK.bronhouder}>
      {({ id, beschrijving }) => (
        <Autocomplete
          id={id}
          options={er ? gevonden.waarde : []}
          value={waarde}
          onChange={(_, gekozen) => props.bij(gekozen)}
          onInputChange={(_, tekst) => typ(tekst)}
          filterOptions={(alle) => alle}
          getOptionLabel={naamVan}
          isOptionEqualToValue={(a, b) => a.code === b.code}
          loading={!er && gevonden.stand !== 'fout'}
          loadingText={ALGEMEEN.laden}
          noOptionsText={BULK.bronhouderGeen}
          openText={BULK.bronhouder}
          closeText={ALGEMEEN.sluiten}
          clearText={ALGEMEEN.leegmaken}
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
