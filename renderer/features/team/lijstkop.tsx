// Above a list of meldingen: whose it is, how many are chosen, and what can be done with them.
import Button from '@mui/material/Button';
import type { Teamregel } from '../../../shared/ipc/vormen/verdelen.ts';
import { useHint } from '../../api/eigen-toetsen.tsx';
import { Toets } from '../../components/toets.tsx';
import { VERDELEN } from '../../teksten/verdelen.ts';
import lijststijl from './lijst.module.css';
import { useTeamStore } from './store.ts';
import styles from './team.module.css';
import { type Stel, vragenVoor } from './vraag.ts';

export function Lijstkop(props: {
  readonly naam: string;
  readonly regels: readonly Teamregel[];
  readonly gekozen: readonly Teamregel[];
  readonly kanTerug: boolean;
  readonly vraag: Stel;
}) {
  const { regels, gekozen } = props;
  const kies = useTeamStore((s) => s.kies);
  const hint = useHint('toewijzen');
  const alles = gekozen.length === regels.length;
  const { toewijzen, terugnemen } = vragenVoor(gekozen);
  return (
    <div className={lijststijl.lijstkop}>
      <h2 className={styles.deelkop}>{VERDELEN.van(props.naam, regels.length)}</h2>
      {regels.length === 0 ? null : (
        <div className={lijststijl.lijstdaden}>
          <Button variant="text" onClick={() => kies(alles ? new Set() : new Set(regels.map(({ uuid }) => uuid)))}>
            {alles ? VERDELEN.niets : VERDELEN.alles}
          </Button>
          <span role="status" className={styles.stil}>
            {gekozen.length === 0 ? VERDELEN.slepen : VERDELEN.gekozen(gekozen.length)}
          </span>
          {gekozen.length === 0 ? null : (
            <span className={lijststijl.daden}>
              <Button aria-keyshortcuts={hint} onClick={() => props.vraag(toewijzen)}>
                {VERDELEN.toewijzen} {hint ? <Toets>{hint}</Toets> : null}
              </Button>
              {props.kanTerug ? <Button onClick={() => props.vraag(terugnemen)}>{VERDELEN.terugnemen}</Button> : null}
            </span>
          )}
        </div>
      )}
    </div>
  );
}
