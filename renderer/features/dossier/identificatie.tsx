// The identification of the object or person: masked where it is a person, shown on demand (and then logged).
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useActies } from '../../api/acties.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { Kopieerknop } from '../../components/kopieerknop.tsx';
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
  // A mask is never copied.
  const kopie = geheim ? getoond : gemaskeerd;

  const vraag = async () => {
    if (getoond !== null) return toon(null);
    const antwoord = await balie.command('melding.identificatieTonen', {
      uuid: props.uuid,
      doel: 'behandeling',
    });
    zetFout(antwoord.ok ? null : foutzin(antwoord.fout));
    if (antwoord.ok) toon(antwoord.waarde.waarde);
  };

  const naamActie = getoond === null ? DOSSIER.tonenLang(kort) : DOSSIER.verbergenLang(kort);
  useActies(
    geheim
      ? [
          {
            id: 'identificatie-tonen',
            naam: naamActie,
            synoniemen: DOSSIER.tonenSynoniemen,
            groep: 'melding',
            doe: () => void vraag(),
          },
        ]
      : [],
  );

  return (
    <span className={styles.identificatie}>
      {kort} <span translate="no">{getoond ?? gemaskeerd}</span>
      {kopie === null ? null : <Kopieerknop wat={kort} tekst={kopie} />}
      {geheim ? (
        <Button variant="text" aria-label={naamActie} onClick={() => void vraag()}>
          {getoond === null ? DOSSIER.tonen : DOSSIER.verbergen}
        </Button>
      ) : null}
      {fout === null ? null : <span role="alert">{fout}</span>}
    </span>
  );
}
