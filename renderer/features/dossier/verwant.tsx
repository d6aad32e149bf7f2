// What belongs to this melding: others about the same, and the bronhouders that had it before.
import Button from '@mui/material/Button';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { RegistratieChip } from '../../components/registratie-chip.tsx';
import { datum } from '../../teksten/datums.ts';
import { DOSSIER, WAAROM_VERWANT } from '../../teksten/dossier.ts';
import { KETEN, schakelzin } from '../../teksten/kompas.ts';
import styles from './dossier.module.css';
import zij from './zijkant.module.css';

type Bijopenen = ((uuid: Uuid) => void) | undefined;

function Regel({
  verwant,
  bijOpenen,
}: {
  readonly verwant: Dossier['verwant'][number];
  readonly bijOpenen: Bijopenen;
}) {
  return (
    <li className={zij.verwant} data-eind={verwant.eind ? 'ja' : undefined}>
      <RegistratieChip code={verwant.registratie} />
      <span>
        {bijOpenen ? (
          <Button
            variant="text"
            className={styles.inzin}
            aria-label={DOSSIER.openen(verwant.kenmerk)}
            onClick={() => bijOpenen(verwant.uuid)}
          >
            {verwant.kenmerk}
          </Button>
        ) : (
          verwant.kenmerk
        )}{' '}
        {verwant.titel}
        <br />
        <span className={styles.klein}>
          {WAAROM_VERWANT[verwant.waarom]} · {verwant.statusnaam} · {verwant.melder} · {datum(verwant.ontvangenOp)}
        </span>
      </span>
    </li>
  );
}

export function Verwanten({
  verwant,
  bijOpenen,
}: {
  readonly verwant: Dossier['verwant'];
  readonly bijOpenen: Bijopenen;
}) {
  if (verwant.length === 0) return null;
  return (
    <div className={styles.blok}>
      <h3 id="verwant-kop" className={styles.blokkop}>
        {DOSSIER.verwant}
      </h3>
      <ul className={zij.bestanden} aria-labelledby="verwant-kop">
        {verwant.map((v) => (
          <Regel key={v.uuid} verwant={v} bijOpenen={bijOpenen} />
        ))}
      </ul>
    </div>
  );
}

/** Who had it, when, and why it came there. Only where there was more than one. */
export function Keten({ bronhouders }: { readonly bronhouders: Dossier['bronhouders'] }) {
  if (bronhouders.length < 2) return null;
  return (
    <div className={styles.blok}>
      <h3 id="keten-kop" className={styles.blokkop}>
        {DOSSIER.keten}
      </h3>
      <ol className={zij.keten} aria-labelledby="keten-kop">
        {bronhouders.map((b) => (
          <li key={`${b.code}-${b.vanaf}`}>
            {b.naam} <span className={styles.klein}>{schakelzin(b)}</span>
            {b.hoe === 'doorgestuurd' ? (
              <p className={zij.ketenreden}>{b.reden === null ? KETEN.geenReden : `${KETEN.reden}: “${b.reden}”`}</p>
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  );
}
