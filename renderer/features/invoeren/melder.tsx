// Who reports, and how it came in.
import type { Herkomst } from '../../../shared/domain/annotatie.ts';
import type { Invoer } from '../../../shared/domain/invoer.ts';
import { Keuzelijst } from '../../components/keuzelijst.tsx';
import { Tekstregel } from '../../components/tekstregel.tsx';
import { HERKOMSTEN, INVOEREN } from '../../teksten/invoeren.ts';
import styles from './invoeren.module.css';

const KANALEN = Object.keys(HERKOMSTEN) as readonly Herkomst[];
const CONTACTVELDEN = ['naam', 'organisatie', 'afdeling', 'email', 'telefoon'] as const;

export function Melder(props: {
  readonly invoer: Invoer;
  readonly zet: (deel: Partial<Invoer>) => void;
  readonly fout: (veld: string) => string | null;
}) {
  const { invoer, zet, fout } = props;
  return (
    <>
      <div className={styles.raster}>
        <Keuzelijst
          label={INVOEREN.hoe}
          waarde={invoer.herkomst}
          opties={KANALEN.map((waarde) => ({ waarde, naam: HERKOMSTEN[waarde] }))}
          bij={(gekozen) => {
            const herkomst = KANALEN.find((k) => k === gekozen);
            if (herkomst) zet({ herkomst });
          }}
          fout={fout('herkomst')}
        />
        <Tekstregel
          label={INVOEREN.kenmerk}
          hulp={INVOEREN.kenmerkHulp}
          waarde={invoer.kenmerk}
          bij={(kenmerk) => zet({ kenmerk })}
          fout={fout('kenmerk')}
          nietVerplicht
        />
        {CONTACTVELDEN.map((veld, i) => (
          <Tekstregel
            key={veld}
            label={INVOEREN[veld]}
            waarde={invoer.contact[veld]}
            bij={(waarde) => zet({ contact: { ...invoer.contact, [veld]: waarde } })}
            fout={i === 0 ? fout('contact') : null}
            nietVerplicht
          />
        ))}
      </div>
      <p className={styles.hulp}>{INVOEREN.contactHulp}</p>
    </>
  );
}
