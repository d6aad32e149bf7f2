// The screen Team: figures, who has what, the meldingen of one of them, and what a teamlead does with all that.
import { useEffect } from 'react';
import type { Bezetting } from '../../../shared/ipc/vormen/verdelen.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { Gezicht } from '../../components/gezicht.tsx';
import { Keuzelijst } from '../../components/keuzelijst.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { VERDELEN } from '../../teksten/verdelen.ts';
import { Cijfertegels } from './cijfertegels.tsx';
import { EigenDeel } from './eigen-deel.tsx';
import { useTeamStore } from './store.ts';
import styles from './team.module.css';
import { Verdeeldeel } from './verdeeldeel.tsx';

export type TeamProps = { readonly bijOpenen: (uuid: Uuid) => void };

/** What others changed at the service is fetched when one comes here; without a connection the copy of before stands. */
function useVers(bronhouder: string | undefined): void {
  const balie = useBalie();
  useEffect(() => {
    void balie.command('team.bezettingVernieuwen', bronhouder === undefined ? {} : { bronhouder });
  }, [balie, bronhouder]);
}

function Bronhouders({ bezetting }: { readonly bezetting: Bezetting }) {
  const kies = useTeamStore((s) => s.kiesBronhouder);
  const { bronhouders, bronhouder } = bezetting;
  if (bronhouders.length < 2) return null;
  return (
    <div className={styles.bronhouder}>
      <Keuzelijst
        label={VERDELEN.bronhouder}
        opties={bronhouders.map(({ code, naam }) => ({ waarde: code, naam }))}
        waarde={bronhouder.code}
        bij={kies}
      />
    </div>
  );
}

export function TeamScherm(props: TeamProps) {
  const bronhouder = useTeamStore((s) => s.bronhouder);
  const levend = useLiveQuery('team.bezetting', bronhouder === undefined ? {} : { bronhouder });
  useVers(bronhouder);
  const bezetting = levend.stand === 'er' ? levend.waarde : null;
  return (
    <div className={styles.scherm}>
      <header className={styles.kop}>
        <div>
          <h1 className={styles.titel}>{VERDELEN.titel}</h1>
          {bezetting ? (
            <p className={styles.uitleg}>
              {bezetting.magVerdelen ? VERDELEN.samenvatting(bezetting) : VERDELEN.eigenUitleg}
            </p>
          ) : null}
        </div>
        {bezetting ? <Bronhouders bezetting={bezetting} /> : null}
      </header>
      {levend.stand === 'laden' ? <p className={styles.laden}>{ALGEMEEN.laden}</p> : null}
      {levend.stand === 'fout' ? (
        <Foutgezicht titel={VERDELEN.foutTitel} fout={levend.fout} opnieuw={levend.opnieuw} />
      ) : null}
      {bezetting ? <Inhoud {...props} bezetting={bezetting} /> : null}
    </div>
  );
}

function Inhoud({ bezetting, bijOpenen }: TeamProps & { readonly bezetting: Bezetting }) {
  const cijfers = bezetting.totaal ?? bezetting.mensen[0]?.cijfers;
  if (cijfers === undefined || bezetting.mensen.length === 0)
    return <Gezicht icoon="personen" titel={VERDELEN.geenTeam} uitleg={VERDELEN.geenTeamUitleg} />;
  return (
    <>
      <Cijfertegels cijfers={cijfers} vrij={bezetting.nietToegewezen} vertrokken={bezetting.vanVertrokken} />
      {bezetting.magVerdelen ? (
        <Verdeeldeel key={bezetting.bronhouder.code} bezetting={bezetting} bijOpenen={bijOpenen} />
      ) : (
        <EigenDeel bezetting={bezetting} bijOpenen={bijOpenen} />
      )}
    </>
  );
}
