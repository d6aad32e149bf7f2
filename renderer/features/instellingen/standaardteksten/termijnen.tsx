// Which term counts where law and practice differ, and the days made equal that clocks do not run on.
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useState } from 'react';
import { type Termijnkeuze, termijnkeuzes } from '../../../../shared/domain/termijnkeuze.ts';
import type { Teamstand } from '../../../../shared/ipc/vormen/team.ts';
import { Tekstregel } from '../../../components/tekstregel.tsx';
import { Veldkader } from '../../../components/veldkader.tsx';
import { datum } from '../../../teksten/datums.ts';
import { foutzin } from '../../../teksten/fouten.ts';
import { AARD, TEAM } from '../../../teksten/team.ts';
import styles from './team.module.css';
import type { Instellingen, Teamgreep } from './use-team.ts';

type Deelprops = { readonly stand: Teamstand; readonly kan: boolean; readonly bewaar: Teamgreep['bewaar'] };

/** Changes a part of the settings at once; a sentence says how it ended. */
function useWijziging({ stand, bewaar }: Deelprops) {
  const [melding, meld] = useState<string | null>(null);
  const [bezig, zetBezig] = useState(false);
  const wijzig = async (deel: Partial<Instellingen>) => {
    zetBezig(true);
    const uitkomst = await bewaar(stand, { ...stand.instellingen, ...deel });
    zetBezig(false);
    if (uitkomst.ok) meld(TEAM.opgeslagen);
    else meld(uitkomst.fout.code === 'inmiddels-gewijzigd' ? TEAM.eersteKort : foutzin(uitkomst.fout));
  };
  return { melding, bezig, wijzig };
}

export function Termijnen(props: Deelprops) {
  const { stand, kan } = props;
  const { melding, bezig, wijzig } = useWijziging(props);
  const { termijnen } = stand.instellingen;
  const kies = ({ registratie, soort }: Termijnkeuze, bron: string) =>
    void wijzig({ termijnen: { ...termijnen, [registratie]: { ...termijnen[registratie], [soort]: bron } } });
  return (
    <>
      {termijnkeuzes().map((keuze) => {
        const { registratie, soort, opties } = keuze;
        const naam = `${registratie} · ${soort.charAt(0).toUpperCase()}${soort.slice(1)}`;
        return (
          <Veldkader key={naam} groep label={naam}>
            {({ labelId }) => (
              <RadioGroup
                aria-labelledby={labelId}
                value={termijnen[registratie]?.[soort] ?? opties[0]?.bron ?? ''}
                onChange={(_, bron) => kies(keuze, bron)}
              >
                {opties.map(({ bron, duur, aard }) => (
                  <FormControlLabel
                    key={bron}
                    value={bron}
                    disabled={!kan || bezig}
                    control={<Radio />}
                    label={`${duur} · ${bron} (${AARD[aard]})`}
                  />
                ))}
              </RadioGroup>
            )}
          </Veldkader>
        );
      })}
      <p role="status" className={styles.stil}>
        {melding}
      </p>
    </>
  );
}

export function Dagen(props: Deelprops) {
  const { stand, kan } = props;
  const { melding, bezig, wijzig } = useWijziging(props);
  const [nieuw, zetNieuw] = useState('');
  const dagen = stand.instellingen.gelijkgesteldeDagen;
  const voegToe = () => {
    if (nieuw === '') return;
    void wijzig({ gelijkgesteldeDagen: [...new Set([...dagen, nieuw])].sort() });
    zetNieuw('');
  };
  return (
    <>
      {dagen.length === 0 ? <p className={styles.stil}>{TEAM.dagenGeen}</p> : null}
      <ul className={styles.lijst}>
        {dagen.map((dag) => (
          <li key={dag} className={styles.dag}>
            {datum(dag)}
            {kan ? (
              <Button
                variant="text"
                disabled={bezig}
                aria-label={TEAM.dagWeg(datum(dag))}
                onClick={() => void wijzig({ gelijkgesteldeDagen: dagen.filter((een) => een !== dag) })}
              >
                {TEAM.verwijderen}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {kan ? (
        <div className={styles.filter}>
          <Tekstregel type="date" label={TEAM.dag} waarde={nieuw} bij={zetNieuw} />
          <Button disabled={bezig || nieuw === ''} onClick={voegToe}>
            {TEAM.dagToevoegen}
          </Button>
        </div>
      ) : null}
      <p role="status" className={styles.stil}>
        {melding}
      </p>
    </>
  );
}
