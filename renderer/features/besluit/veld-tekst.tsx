// A long text with its count, and with the watchdog where the text goes out.
import { type Ref, useId } from 'react';
import { TOELICHTING_MAX } from '../../../shared/domain/registraties/registraties.ts';
import type { Openplek } from '../../../shared/domain/standaardteksten/plekken.ts';
import type { Vondst } from '../../../shared/domain/waakhond.ts';
import { aantalTekens } from '../../../shared/wire/bouwstenen.ts';
import { type Onderstreping, Tekstvlak } from '../../components/tekstvlak.tsx';
import { Veldkader } from '../../components/veldkader.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { BESLUIT, VELDFOUT, type Veldfout } from '../../teksten/besluit.ts';
import styles from './besluit.module.css';
import { verwijderVondst, WaakhondRegels } from './waakhond-regel.tsx';

/** What is underlined, in the order of the text and without overlap: what may not go out goes before an open place. */
function onderstreping(vondsten: readonly Vondst[], plekken: readonly Openplek[]): readonly Onderstreping[] {
  const vrij = plekken.filter((plek) => !vondsten.some(({ van, tot }) => van < plek.tot && plek.van < tot));
  return [...vondsten, ...vrij.map(({ van, tot }) => ({ van, tot, ernst: 'waarschuwt' as const }))].sort(
    (a, b) => a.van - b.van,
  );
}

export function VeldTekst(props: {
  readonly label: string;
  readonly waarde: string;
  readonly bij: (waarde: string) => void;
  readonly hoogste: number;
  readonly verplicht: boolean;
  readonly fout: Veldfout | undefined;
  readonly vondsten: readonly Vondst[];
  /** Places that still have to be filled. */
  readonly plekken?: readonly Openplek[];
  readonly ref?: Ref<HTMLTextAreaElement>;
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
            {...(props.ref === undefined ? {} : { ref: props.ref })}
            waarde={waarde}
            bij={bij}
            onderstreept={onderstreping(vondsten, props.plekken ?? [])}
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
