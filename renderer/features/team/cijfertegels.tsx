// Four figures above the team: open, late, late tomorrow, of nobody (or planned, for who sees himself only).
import type { Teamcijfers } from '../../../shared/ipc/vormen/verdelen.ts';
import { getal } from '../../teksten/algemeen.ts';
import { VERDELEN } from '../../teksten/verdelen.ts';
import styles from './team.module.css';

function Tegel(props: {
  readonly naam: string;
  readonly waarde: number;
  readonly onder?: string;
  readonly toon?: 'late' | 'vandaag';
}) {
  return (
    <div className={styles.tegel}>
      <dt className={styles.tegelkop}>{props.naam}</dt>
      <dd className={styles.tegelwaarde} data-toon={props.waarde > 0 ? props.toon : undefined}>
        {getal(props.waarde)}
        {props.onder === undefined ? null : <span className={styles.tegelonder}>{props.onder}</span>}
      </dd>
    </div>
  );
}

export function Cijfertegels(props: {
  readonly cijfers: Teamcijfers;
  readonly vrij: Teamcijfers | null;
  readonly vertrokken: number;
}) {
  const { cijfers, vrij, vertrokken } = props;
  return (
    <dl className={styles.tegels}>
      <Tegel naam={VERDELEN.open} waarde={cijfers.open} onder={`${getal(cijfers.gepland)} gepland`} />
      <Tegel naam={VERDELEN.laat} waarde={cijfers.laat} toon="late" />
      <Tegel naam={VERDELEN.morgenLaat} waarde={cijfers.vandaag} onder={VERDELEN.morgenLaatUitleg} toon="vandaag" />
      {vrij ? (
        <Tegel
          naam={VERDELEN.nietToegewezen}
          waarde={vrij.open}
          {...(vertrokken > 0 ? { onder: VERDELEN.vanVertrokken(vertrokken) } : {})}
        />
      ) : (
        <Tegel naam={VERDELEN.gepland} waarde={cijfers.gepland} />
      )}
    </dl>
  );
}
