// The faces of a list without rows: not there yet, being fetched for the first time, nothing found, nothing to do.
import Button from '@mui/material/Button';
import { zetTerm } from '../../../shared/domain/vraagtaal/bewerken.ts';
import type { Weergave } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Gezicht } from '../../components/gezicht.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { LEGE_LIJST, NIETS_GEVONDEN, WERKVOORRAAD } from '../../teksten/werkvoorraad.ts';
import type { Keuze } from './use-keuze.ts';
import type { Getoond } from './use-werklijst.ts';
import styles from './werkvoorraad.module.css';

export function LegeLijst(props: { readonly weergave: Weergave; readonly geopend: Getoond; readonly keuze: Keuze }) {
  const { weergave, geopend, keuze } = props;
  const sync = useLiveQuery('sync.stand', {});
  if (geopend.invoer.vraag !== undefined) return <NietsGevonden elders={geopend.lijst.elders} keuze={keuze} />;
  if (sync.stand === 'er' && sync.waarde.voortgang)
    return <Gezicht icoon="ververs" titel={WERKVOORRAAD.ophalen} uitleg={WERKVOORRAAD.ophalenUitleg} />;
  const { titel, uitleg } = LEGE_LIJST[weergave];
  return <Gezicht icoon="vink" titel={titel} uitleg={uitleg} />;
}

function NietsGevonden({ elders, keuze }: { readonly elders: number | null; readonly keuze: Keuze }) {
  const rest = elders === null ? '' : elders > 0 ? NIETS_GEVONDEN.elders(elders) : NIETS_GEVONDEN.nergens;
  return (
    <Gezicht icoon="zoek" titel={NIETS_GEVONDEN.titel} uitleg={`${NIETS_GEVONDEN.uitleg} ${rest}`.trim()}>
      {elders === null || elders === 0 ? null : (
        <Button
          variant="contained"
          onClick={() => keuze.zet({ vraag: zetTerm(keuze.vraag, 'in', { soort: 'in', plek: 'alles' }) })}
        >
          {NIETS_GEVONDEN.overal}
        </Button>
      )}
      <Button onClick={() => keuze.zet({ vraag: '' })}>{NIETS_GEVONDEN.wissen}</Button>
    </Gezicht>
  );
}

export function Schimmen() {
  return (
    <div className={styles.schimmen} role="status" aria-label={ALGEMEEN.laden}>
      {['a', 'b', 'c', 'd', 'e', 'f'].map((naam) => (
        <div key={naam} className={styles.schim}>
          <span style={{ width: '48%' }} />
          <span style={{ width: '88%' }} />
          <span style={{ width: '30%' }} />
        </div>
      ))}
    </div>
  );
}
