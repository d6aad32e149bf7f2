// What the team shares, in Instellingen: standard texts, the choice of terms, days made equal. Everyone reads, a teamlead writes.
import { type ReactNode, useState } from 'react';
import type { Teamstand } from '../../../../shared/ipc/vormen/team.ts';
import { useLiveQuery } from '../../../api/use-live-query.ts';
import { Foutgezicht } from '../../../components/foutgezicht.tsx';
import { Keuzelijst } from '../../../components/keuzelijst.tsx';
import { useNu } from '../../../components/use-nu.ts';
import { ALGEMEEN } from '../../../teksten/algemeen.ts';
import { moment } from '../../../teksten/datums.ts';
import { TEAM } from '../../../teksten/team.ts';
import basis from '../instellingen.module.css';
import styles from './team.module.css';
import { Tekstenlijst } from './tekstenlijst.tsx';
import { Dagen, Termijnen } from './termijnen.tsx';
import { type Teamgreep, useTeam } from './use-team.ts';

export function Teaminstellingen() {
  const wie = useLiveQuery('wie.ben', {});
  const [gekozen, kies] = useState<string>();
  const team = useTeam(gekozen);
  const bronhouders = wie.stand === 'er' ? wie.waarde.bronhouders : [];
  return (
    <>
      <section className={`${basis.deel} ${styles.breed}`} aria-label={TEAM.titel}>
        <h2 className={basis.deelkop}>{TEAM.titel}</h2>
        <p className={basis.uitleg}>{TEAM.uitleg}</p>
        {bronhouders.length > 1 ? (
          <Keuzelijst
            label={TEAM.bronhouder}
            opties={bronhouders.map(({ code, naam }) => ({ waarde: code, naam }))}
            waarde={gekozen ?? bronhouders[0]?.code ?? ''}
            bij={kies}
          />
        ) : null}
        <Inhoud team={team}>
          {(stand, kan) => <Tekstenlijst key={stand.bronhouder.code} stand={stand} kan={kan} bewaar={team.bewaar} />}
        </Inhoud>
      </section>
      {team.levend.stand === 'er' ? (
        <Klokdelen stand={team.levend.waarde} kan={magNu(team, team.levend.waarde)} bewaar={team.bewaar} />
      ) : null}
    </>
  );
}

/** Writing asks a teamlead and a connection; while the connection is being tried one may begin. */
function magNu({ verbonden }: Teamgreep, stand: Teamstand): boolean {
  return stand.magWijzigen && verbonden !== false && stand.etag !== null;
}

function Inhoud(props: { readonly team: Teamgreep; readonly children: (stand: Teamstand, kan: boolean) => ReactNode }) {
  const { levend, verbonden } = props.team;
  const nu = new Date(useNu(60_000)).toISOString();
  if (levend.stand === 'laden') return <p className={styles.stil}>{ALGEMEEN.laden}</p>;
  if (levend.stand === 'fout')
    return <Foutgezicht titel={ALGEMEEN.onverwacht} fout={levend.fout} opnieuw={levend.opnieuw} />;
  const stand = levend.waarde;
  return (
    <>
      <p className={styles.stil} role="status">
        {stand.gehaaldOp === null ? TEAM.nooitOpgehaald : TEAM.opgehaald(moment(stand.gehaaldOp, nu))}{' '}
        {verbonden === false ? TEAM.offline : null} {stand.magWijzigen ? null : TEAM.alleenTeamlead}
      </p>
      {props.children(stand, magNu(props.team, stand))}
    </>
  );
}

function Klokdelen(props: { readonly stand: Teamstand; readonly kan: boolean; readonly bewaar: Teamgreep['bewaar'] }) {
  return (
    <>
      <section className={basis.deel} aria-label={TEAM.termijnen}>
        <h2 className={basis.deelkop}>{TEAM.termijnen}</h2>
        <p className={basis.uitleg}>{TEAM.termijnenUitleg}</p>
        <Termijnen {...props} />
      </section>
      <section className={basis.deel} aria-label={TEAM.dagen}>
        <h2 className={basis.deelkop}>{TEAM.dagen}</h2>
        <p className={basis.uitleg}>{TEAM.dagenUitleg}</p>
        <Dagen {...props} />
      </section>
    </>
  );
}
