// Keeping and destroying: what is over its time, destroyed or held by a teamlead only, and the record of what was destroyed.
import { useState } from 'react';
import { mag } from '../../../../shared/domain/rechten.ts';
import type { BewaarRegel } from '../../../../shared/ipc/vormen/beheer.ts';
import type { Uuid } from '../../../../shared/lib/brand.ts';
import { useLiveQuery } from '../../../api/use-live-query.ts';
import { Foutgezicht } from '../../../components/foutgezicht.tsx';
import { ALGEMEEN } from '../../../teksten/algemeen.ts';
import { BEWAREN } from '../../../teksten/gegevens.ts';
import { Bewaartabel } from './bewaartabel.tsx';
import { Deel, Uitkomst } from './deel.tsx';
import styles from './gegevens.module.css';
import { useOpdracht } from './use-opdracht.ts';
import { VasthoudenVraag } from './vasthouden-vraag.tsx';
import { Vernietigen } from './vernietigen.tsx';
import { Verslag } from './verslag.tsx';

/** At most this many come at a time (contract, `beheer.bewaarlijst`). */
const HOOGSTENS = 500;

function Lijst(props: {
  readonly regels: readonly BewaarRegel[];
  readonly magVernietigen: boolean;
  readonly opnieuw: () => void;
}) {
  const { regels, magVernietigen, opnieuw } = props;
  const [aangekruist, kruisAan] = useState<ReadonlySet<Uuid>>(new Set());
  const [vast, houdVast] = useState<BewaarRegel | null>(null);
  const loslaten = useOpdracht('beheer.vasthouden');
  // What is gone or held meanwhile is no longer chosen.
  const gekozen = regels.filter(({ uuid, vastgehouden }) => vastgehouden === null && aangekruist.has(uuid));

  const laatLos = async ({ uuid }: BewaarRegel) => {
    if (await loslaten.doe({ uuid, reden: null })) opnieuw();
  };
  return (
    <>
      {regels.length === 0 ? <p>{BEWAREN.leeg}</p> : null}
      {regels.length > 0 ? (
        <Bewaartabel
          regels={regels}
          keuze={
            magVernietigen
              ? {
                  gekozen: new Set(gekozen.map(({ uuid }) => uuid)),
                  kies: kruisAan,
                  houdVast,
                  laatLos: (r) => void laatLos(r),
                }
              : null
          }
        />
      ) : null}
      {regels.length === HOOGSTENS ? <p className={styles.bij}>{BEWAREN.hoogstens(HOOGSTENS)}</p> : null}
      {magVernietigen ? (
        <>
          <Uitkomst fout={loslaten.fout} />
          <Vernietigen gekozen={gekozen} toon={regels.length > 0} klaar={() => kruisAan(new Set())} />
        </>
      ) : null}
      {vast === null ? null : <VasthoudenVraag regel={vast} klaar={opnieuw} sluit={() => houdVast(null)} />}
    </>
  );
}

export function Bewaren() {
  const ik = useLiveQuery('wie.ben', {});
  const lijst = useLiveQuery('beheer.bewaarlijst', {});
  const magVernietigen = ik.stand === 'er' && ik.waarde.bronhouders.some(({ rol }) => mag(rol, 'vernietigen'));
  return (
    <Deel titel={BEWAREN.titel} uitleg={BEWAREN.uitleg} breed>
      {ik.stand === 'er' && !magVernietigen ? <p className={styles.stil}>{BEWAREN.wieMag}</p> : null}
      {lijst.stand === 'laden' ? <p className={styles.stil}>{ALGEMEEN.laden}</p> : null}
      {lijst.stand === 'fout' ? (
        <Foutgezicht titel={ALGEMEEN.onverwacht} fout={lijst.fout} opnieuw={lijst.opnieuw} />
      ) : null}
      {lijst.stand === 'er' ? (
        <Lijst regels={lijst.waarde} magVernietigen={magVernietigen} opnieuw={lijst.opnieuw} />
      ) : null}
      <Verslag />
    </Deel>
  );
}
