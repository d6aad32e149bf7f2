// A long text with its count, and with the watchdog where the melder is going to read it.
import { useId } from 'react';
import { TOELICHTING_MAX } from '../../../shared/domain/registraties/registraties.ts';
import type { Vondst } from '../../../shared/domain/waakhond.ts';
import { aantalTekens } from '../../../shared/wire/bouwstenen.ts';
import { Tekstvlak } from '../../components/tekstvlak.tsx';
import { Veldkader } from '../../components/veldkader.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { BESLUIT, VELDFOUT, type Veldfout } from '../../teksten/besluit.ts';
import styles from './besluit.module.css';
import { verwijderVondst, WaakhondRegels } from './waakhond-regel.tsx';

export function VeldTekst(props: {
  readonly label: string;
  readonly waarde: string;
  readonly bij: (waarde: string) => void;
  readonly hoogste: number;
  readonly verplicht: boolean;
  readonly fout: Veldfout | undefined;
  readonly vondsten: readonly Vondst[];
}) {
  const { waarde, vondsten, bij } = props;
  const waakId = useId();
  const telling = BESLUIT.tekens(aantalTekens(waarde), props.hoogste);
  return (
    <div className={styles.groep}>
      <Veldkader
        label={props.label}
        fout={props.fout ? VELDFOUT[props.fout] : null}
        bij={props.verplicht ? telling : `${ALGEMEEN.nietVerplicht} · ${telling}`}
      >
        {({ id, beschrijving }) => (
          <Tekstvlak
            id={id}
            waarde={waarde}
            bij={bij}
            onderstreept={vondsten}
            beschrijving={
              [beschrijving, vondsten.length > 0 ? waakId : undefined].filter(Boolean).join(' ') || undefined
            }
            fout={props.fout !== undefined}
            verplicht={props.verplicht}
            kort={props.hoogste < TOELICHTING_MAX}
          />
        )}
      </Veldkader>
      <WaakhondRegels id={waakId} vondsten={vondsten} verwijder={(vondst) => bij(verwijderVondst(waarde, vondst))} />
    </div>
  );
}
