// Holding a melding back from being destroyed: asks why.
import { useRef, useState } from 'react';
import type { BewaarRegel } from '../../../../shared/ipc/vormen/beheer.ts';
import { useBalie } from '../../../api/balie-context.tsx';
import { Tekstregel } from '../../../components/tekstregel.tsx';
import { VraagDialoog } from '../../../components/vraag-dialoog.tsx';
import { BEWAREN, beheerfout } from '../../../teksten/gegevens.ts';
import { naamVan } from './bewaartabel.tsx';

export function VasthoudenVraag(props: {
  readonly regel: BewaarRegel;
  readonly klaar: () => void;
  readonly sluit: () => void;
}) {
  const balie = useBalie();
  const [reden, zetReden] = useState('');
  const veld = useRef<HTMLInputElement>(null);
  const houdVast = async (): Promise<string | null> => {
    if (reden.trim() === '') {
      veld.current?.focus();
      return BEWAREN.redenLeeg;
    }
    const antwoord = await balie.command('beheer.vasthouden', { uuid: props.regel.uuid, reden: reden.trim() });
    if (!antwoord.ok) return beheerfout('beheer.vasthouden', antwoord.fout);
    props.klaar();
    return null;
  };
  return (
    <VraagDialoog
      titel={BEWAREN.vasthoudenVraag(naamVan(props.regel))}
      uitleg={BEWAREN.vasthoudenGevolg}
      bevestig={houdVast}
      sluit={props.sluit}
      veld={
        <Tekstregel ref={veld} autoFocus label={BEWAREN.reden} hulp={BEWAREN.redenHulp} waarde={reden} bij={zetReden} />
      }
    />
  );
}
