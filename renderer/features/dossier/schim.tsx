// The dossier while it is on its way.
import Skeleton from '@mui/material/Skeleton';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import styles from './dossier.module.css';

export function Schim() {
  return (
    <div className={styles.dossier} role="status" aria-label={ALGEMEEN.laden}>
      <div className={styles.kop}>
        <Skeleton variant="rectangular" width={280} height={22} />
        <Skeleton variant="rectangular" width={360} height={14} sx={{ mt: 1.25 }} />
        <Skeleton variant="rectangular" width={420} height={32} sx={{ mt: 1.75 }} />
      </div>
      <div className={styles.kern}>
        {[96, 88, 92, 70].map((breedte) => (
          <Skeleton key={breedte} variant="rectangular" width={`${breedte}%`} height={14} sx={{ mt: 2 }} />
        ))}
      </div>
    </div>
  );
}
