// Asks for a pin to set, to change or to take away; the present one first, where there is one.
import { useState } from 'react';
import { pinBezwaar } from '../../../shared/domain/slot.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { Tekstregel } from '../../components/tekstregel.tsx';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import { foutzin } from '../../teksten/fouten.ts';
import { PINBEZWAAR, SLOT, SLOTINSTELLING } from '../../teksten/slot.ts';
import styles from './instellingen.module.css';

export type Pindoel = 'instellen' | 'wijzigen' | 'verwijderen';

const TEKST: Readonly<Record<Pindoel, { readonly titel: string; readonly uitleg: string }>> = {
  instellen: { titel: SLOTINSTELLING.instellen, uitleg: SLOTINSTELLING.instelUitleg },
  wijzigen: { titel: SLOTINSTELLING.wijzigen, uitleg: SLOTINSTELLING.wijzigUitleg },
  verwijderen: { titel: SLOTINSTELLING.verwijderVraag, uitleg: SLOTINSTELLING.verwijderUitleg },
};

function Veld(props: {
  readonly label: string;
  readonly waarde: string;
  readonly bij: (waarde: string) => void;
  readonly hulp?: string;
  readonly eerste?: boolean;
}) {
  const { eerste = false, ...rest } = props;
  return <Tekstregel {...rest} type="password" cijfers autoFocus={eerste} />;
}

export function Pinvraag({ doel, sluit }: { readonly doel: Pindoel; readonly sluit: () => void }) {
  const balie = useBalie();
  const [huidig, zetHuidig] = useState('');
  const [nieuw, zetNieuw] = useState('');
  const [nogmaals, zetNogmaals] = useState('');

  const bevestig = async (): Promise<string | null> => {
    const bezwaar = doel === 'verwijderen' ? null : pinBezwaar(nieuw);
    if (bezwaar !== null) return PINBEZWAAR[bezwaar];
    if (doel !== 'verwijderen' && nieuw !== nogmaals) return SLOTINSTELLING.ongelijk;
    const antwoord = await balie.command('slot.zetPin', { huidig, nieuw: doel === 'verwijderen' ? null : nieuw });
    if (antwoord.ok) return null;
    const { seconden } = antwoord.fout;
    const zin = foutzin(antwoord.fout);
    return typeof seconden === 'number' && seconden > 0 ? `${zin} ${SLOT.wacht(seconden)}` : zin;
  };

  return (
    <VraagDialoog
      {...TEKST[doel]}
      sluit={sluit}
      bevestig={bevestig}
      veld={
        <div className={styles.velden}>
          {doel === 'instellen' ? null : <Veld label={SLOTINSTELLING.huidig} waarde={huidig} bij={zetHuidig} eerste />}
          {doel === 'verwijderen' ? null : (
            <>
              <Veld
                label={SLOTINSTELLING.nieuw}
                hulp={SLOTINSTELLING.hulp}
                waarde={nieuw}
                bij={zetNieuw}
                eerste={doel === 'instellen'}
              />
              <Veld label={SLOTINSTELLING.nogmaals} waarde={nogmaals} bij={zetNogmaals} />
              {/* Enter in the last field confirms; with more fields a form needs a button for that. */}
              <button type="submit" hidden />
            </>
          )}
        </div>
      }
    />
  );
}
