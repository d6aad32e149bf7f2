// Under way: the melding of now with its dossier, where one is, and the way to the next. Deciding goes on by itself.
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Rondestap } from '../../../shared/ipc/vormen/ochtendronde.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useActies } from '../../api/acties.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { useHint } from '../../api/eigen-toetsen.tsx';
import { Toets } from '../../components/toets.tsx';
import { Chip } from '../../components/zekerheid-chip.tsx';
import { RONDE, RONDEREDEN } from '../../teksten/ochtendronde.ts';
import styles from './ochtendronde.module.css';
import { eerstOpen, volgendeOpen } from './plek.ts';

type Rondgangprops = {
  readonly stappen: readonly Rondestap[];
  readonly toonDossier: (uuid: Uuid) => ReactNode;
  readonly toonConflict: (uuid: Uuid) => ReactNode;
  readonly stop: () => void;
};

const UITKOMST = { gedaan: RONDE.gedaan, overgeslagen: RONDE.overgeslagen, vervallen: RONDE.vervallen } as const;

/** Where one stands; a decision on the melding of now moves on, looking back at one that is done does not. */
function usePlek(stappen: readonly Rondestap[]) {
  const [plek, ga] = useState(() => eerstOpen(stappen));
  const hier = Math.min(plek, stappen.length - 1);
  const stap = stappen[hier];
  const vorige = useRef({ uuid: stap?.uuid, uitkomst: stap?.uitkomst });
  useEffect(() => {
    const was = vorige.current;
    vorige.current = { uuid: stap?.uuid, uitkomst: stap?.uitkomst };
    const netGedaan = stap?.uuid === was.uuid && was.uitkomst === null && stap?.uitkomst !== null;
    if (netGedaan) ga(volgendeOpen(stappen, hier));
  }, [stappen, stap, hier]);
  return { hier, stap, ga };
}

export function Rondgang(props: Rondgangprops) {
  const { stappen } = props;
  const balie = useBalie();
  const { hier, stap, ga } = usePlek(stappen);
  const vak = useRef<HTMLDivElement>(null);
  const verder = () => {
    if (stap === undefined) return;
    if (stap.uitkomst === null) void balie.command('ochtendronde.overslaan', { uuid: stap.uuid, over: true });
    ga(volgendeOpen(stappen, hier));
  };
  const terug = () => ga(Math.max(0, hier - 1));
  useActies([
    { id: 'volgende', naam: RONDE.overslaan, groep: 'lijst', doe: verder },
    { id: 'vorige', naam: RONDE.vorige, groep: 'lijst', doe: terug, kan: hier > 0 },
    { id: 'ronde-verder', naam: RONDE.overslaan, groep: 'lijst', doe: verder },
    { id: 'ronde-terug', naam: RONDE.vorige, groep: 'lijst', doe: terug, kan: hier > 0 },
    { id: 'terug', naam: RONDE.stoppen, groep: 'gaan', doe: props.stop },
  ]);
  // The next melding is another page: the keys act on what one sees, not on a button of the one before.
  const uuid = stap?.uuid;
  useEffect(() => {
    if (uuid !== undefined) vak.current?.focus({ preventScroll: true });
  }, [uuid]);
  if (stap === undefined) return null;
  return (
    <div className={styles.rondgang}>
      <Balk stap={stap} hier={hier} stappen={stappen} verder={verder} terug={terug} stop={props.stop} />
      <div ref={vak} className={styles.melding} tabIndex={-1} data-paneel="ronde">
        {stap.reden === 'conflict' ? (
          <section className={styles.conflict}>
            <h2 className="alleen-voorlezen">{RONDEREDEN.conflict}</h2>
            {props.toonConflict(stap.uuid)}
          </section>
        ) : null}
        {props.toonDossier(stap.uuid)}
      </div>
    </div>
  );
}

function Balk(props: {
  readonly stap: Rondestap;
  readonly hier: number;
  readonly stappen: readonly Rondestap[];
  readonly verder: () => void;
  readonly terug: () => void;
  readonly stop: () => void;
}) {
  const { stap, hier, stappen } = props;
  const totaal = stappen.length;
  const klaar = stappen.filter(({ uitkomst }) => uitkomst !== null).length;
  const hint = useHint('ronde-verder');
  const hintTerug = useHint('ronde-terug');
  const reden = RONDEREDEN[stap.reden];
  return (
    <header className={styles.balk}>
      <h1 className={styles.balktitel}>{RONDE.titel}</h1>
      <span className={styles.plek}>{RONDE.plek(hier + 1, totaal)}</span>
      <Chip toon={stap.reden === 'te-laat' || stap.reden === 'conflict' ? 'fout' : 'let-op'}>{reden}</Chip>
      {stap.uitkomst === null ? null : <Chip toon="goed">{UITKOMST[stap.uitkomst]}</Chip>}
      <span role="status" className="alleen-voorlezen">
        {RONDE.gehoord(hier + 1, totaal, reden)}
      </span>
      <LinearProgress
        className={styles.voortgang}
        variant="determinate"
        value={(klaar / totaal) * 100}
        aria-label={RONDE.voortgang}
      />
      <Button disabled={hier === 0} aria-keyshortcuts={hintTerug} onClick={props.terug}>
        {RONDE.vorige} {hintTerug ? <Toets>{hintTerug}</Toets> : null}
      </Button>
      <Button aria-keyshortcuts={hint} onClick={props.verder}>
        {stap.uitkomst === null ? RONDE.overslaan : RONDE.volgende} {hint ? <Toets>{hint}</Toets> : null}
      </Button>
      <Button variant="text" onClick={props.stop}>
        {RONDE.stoppen}
      </Button>
    </header>
  );
}
