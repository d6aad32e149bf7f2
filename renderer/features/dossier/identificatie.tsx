// The identification of the object or person: masked where it is a person, shown on demand (and then logged).
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { DOSSIER } from '../../teksten/dossier.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { identificatienaam } from '../../teksten/registraties.ts';
import styles from './dossier.module.css';

export function Identificatie(props: { readonly uuid: Uuid; readonly identificatie: Dossier['identificatie'] }) {
  const { soort, naam, gemaskeerd, geheim } = props.identificatie;
  const balie = useBalie();
  const [getoond, toon] = useState<string | null>(null);
  const [fout, zetFout] = useState<string | null>(null);
  const kort = identificatienaam(soort, naam);

  const vraag = async () => {
    if (getoond !== null) return toon(null);
    const antwoord = await balie.command('melding.identificatieTonen', { uuid: props.uuid });
    zetFout(antwoord.ok ? null : foutzin(antwoord.fout));
    if (antwoord.ok) toon(antwoord.waarde.waarde);
  };

  return (
    <span className={styles.identificatie}>
      {kort} <span translate="no">{getoond ?? gemaskeerd}</span>
      {geheim ? (
        <Button
          variant="text"
          aria-label={getoond === null ? DOSSIER.tonenLang(kort) : DOSSIER.verbergenLang(kort)}
          onClick={() => void vraag()}
        >
          {getoond === null ? DOSSIER.tonen : DOSSIER.verbergen}
        </Button>
      ) : null}
      {fout === null ? null : <span role="alert">{fout}</span>}
    </span>
  );
}
