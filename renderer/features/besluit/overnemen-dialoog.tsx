// A colleague has it: asks once whether to take it up all the same, and whether to take it over (PRODUCT D.1).
import { useState } from 'react';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import { BESLUIT } from '../../teksten/besluit.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { Vinkje } from './keuzevelden.tsx';
import { type Besloten, type Gezien, useBesluiten } from './use-besluiten.ts';

export function OvernemenDialoog(props: {
  readonly gezien: Gezien;
  readonly collega: string | null;
  readonly sluit: () => void;
  readonly besloten: (besloten: Besloten) => void;
}) {
  const besluit = useBesluiten();
  const [overnemen, neemOver] = useState(true);
  const bevestig = async () => {
    const uitkomst = await besluit(props.gezien, { soort: 'in-behandeling-nemen', overnemen });
    if (!uitkomst.ok) return foutzin(uitkomst.fout);
    props.besloten(uitkomst.besloten);
    return null;
  };
  return (
    <VraagDialoog
      titel={BESLUIT.overnemenTitel}
      uitleg={props.collega === null ? BESLUIT.overnemenUitleg : BESLUIT.overnemenUitlegNaam(props.collega)}
      bevestig={bevestig}
      sluit={props.sluit}
    >
      <Vinkje label={BESLUIT.aanMij} aan={overnemen} bij={neemOver} />
    </VraagDialoog>
  );
}
