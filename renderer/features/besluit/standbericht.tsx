// What changed under a dialog that is open: withdrawn, decided, moved or assigned by somebody else. The text stays; what is
// possible now is offered.
import Button from '@mui/material/Button';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { BESLUIT } from '../../teksten/besluit.ts';
import { HANDELING } from '../../teksten/handelingen.ts';
import styles from './besluit.module.css';
import { useBesluitStore } from './store.ts';

export type Stand = {
  /** The decision is still possible. */
  readonly kan: boolean;
  /** Sentences, the weightiest first; none while nothing changed. */
  readonly zinnen: readonly string[];
};

/** The place of the dossier, not of its words: whose it is. */
function behandelaar(dossier: Dossier): string {
  const { toegewezenAan } = dossier;
  return toegewezenAan === null ? BESLUIT.vrijgegevenIntussen : BESLUIT.toegewezenIntussen(toegewezenAan.naam);
}

/** Compares the picture at opening with that of now. */
export function standNu(soort: Opdrachtsoort, toen: Dossier, nu: Dossier): Stand {
  const zinnen: string[] = [];
  if (nu.bronhouder?.vanOns === false && toen.bronhouder?.vanOns !== false)
    zinnen.push(BESLUIT.doorgestuurdIntussen(nu.bronhouder.naam));
  if (nu.ingetrokken !== null && toen.ingetrokken === null) zinnen.push(BESLUIT.ingetrokkenIntussen);
  if (nu.status !== toen.status) zinnen.push(BESLUIT.gewijzigdIntussen(nu.statusnaam));
  if (nu.toegewezenAan?.id !== toen.toegewezenAan?.id && nu.toegewezenAan?.zelf !== true) zinnen.push(behandelaar(nu));
  return { kan: nu.mogelijkheden.some((m) => m.soort === soort), zinnen };
}

/** Offered in place of what is no longer possible: what moves the melding on, and a note for the words. */
const IN_PLAATS_DAARVAN: readonly Opdrachtsoort[] = [
  'intrekking-bevestigen',
  'terugnemen',
  'afhandelen',
  'aantekening',
];

export function Standbericht(props: {
  readonly soort: Opdrachtsoort;
  readonly stand: Stand;
  readonly dossier: Dossier;
}) {
  const { stand, dossier } = props;
  const open = useBesluitStore((s) => s.open);
  if (stand.kan && stand.zinnen.length === 0) return null;
  const nu = IN_PLAATS_DAARVAN.filter((soort) => dossier.mogelijkheden.some((m) => m.soort === soort));
  return (
    <div role="alert" className={styles.bericht} data-toon="let-op">
      {stand.zinnen.map((zin) => (
        <span key={zin}>{zin}</span>
      ))}
      {stand.kan ? null : (
        <>
          <span>
            {BESLUIT.kanNietNu} {BESLUIT.tekstBlijft}
          </span>
          {nu.length === 0 ? null : <span>{BESLUIT.watKanNu}</span>}
          {nu.map((soort) => (
            <Button key={soort} variant="text" onClick={() => open({ uuid: dossier.uuid, soort })}>
              {HANDELING[soort]}
            </Button>
          ))}
        </>
      )}
    </div>
  );
}
