// Deciding over many meldingen in one go: one form, a preview per melding, progress, what came of each, one undo.
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { BULKSOORTEN, type Bulksoort, magInBulk } from '../../../shared/domain/bulk.ts';
import { plusWerkdagen } from '../../../shared/domain/termijn/werkdagen.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Keuzelijst } from '../../components/keuzelijst.tsx';
import { Toets } from '../../components/toets.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { BULK } from '../../teksten/bulk.ts';
import { HANDELING } from '../../teksten/handelingen.ts';
import styles from './bulk.module.css';
import { deelVan } from './bulkdeel.ts';
import { Bulkformulier } from './bulkformulier.tsx';
import { Bulkoverzicht } from './bulkoverzicht.tsx';
import { Bulkbezig, Bulkklaar } from './bulkuitslag.tsx';
import { type Bulkvelden, beginVelden, naarOpdracht } from './bulkvelden.ts';
import { useBulk } from './use-bulk.ts';
import { useDoorsturen } from './use-doorsturen.ts';
import { useKeuze } from './use-keuze.ts';
import { useVoorbeeld } from './use-voorbeeld.ts';

/** Working days until the reminder that is proposed. */
const RAPPEL = 5;

export type BulkProps = {
  /** At most 500. */
  readonly uuids: readonly Uuid[];
  /** What is chosen first; the person may choose another. */
  readonly soort?: Bulksoort;
  /** @param besloten something was decided, or tried. */
  readonly sluit: (besloten: boolean) => void;
};

/** Waits for who one is and which day it is: the form begins with both. */
export function BulkDialoog(props: BulkProps) {
  const wie = useLiveQuery('wie.ben', {});
  const klok = useLiveQuery('klok.vandaag', {});
  const bulk = useBulk();
  const id = useId();
  const er = wie.stand === 'er' && klok.stand === 'er';
  return (
    <Dialog
      open
      maxWidth={false}
      aria-labelledby={`${id}-titel`}
      aria-describedby={`${id}-uitleg`}
      onClose={(_, reden) =>
        reden === 'escapeKeyDown' && bulk.stand.fase !== 'bezig' && props.sluit(bulk.stand.fase === 'klaar')
      }
      slotProps={{ paper: { sx: { width: 'min(1040px, calc(100vw - 32px))' } } }}
    >
      <header className={styles.kop}>
        <h2 id={`${id}-titel`} className={styles.titel}>
          {BULK.titel(props.uuids.length)}
        </h2>
        <p id={`${id}-uitleg`} className={styles.uitleg}>
          {BULK.uitleg}
        </p>
      </header>
      {er ? (
        <Bulk {...props} bulk={bulk} wie={wie.waarde} vandaag={klok.waarde.vandaag} />
      ) : (
        <p className={styles.laden}>{BULK.laden}</p>
      )}
    </Dialog>
  );
}

type Bulkwerk = BulkProps & {
  readonly bulk: ReturnType<typeof useBulk>;
  readonly wie: Output<'wie.ben'>;
  readonly vandaag: string;
};

function Bulk({ uuids, bulk, wie, vandaag, sluit, soort: eerste }: Bulkwerk) {
  const soorten = BULKSOORTEN.filter((s) => wie.bronhouders.some(({ rol }) => magInBulk(rol, s)));
  const [soort, kies] = useState<Bulksoort>(eerste ?? soorten[0] ?? 'aantekening');
  const [velden, zet] = useState<Bulkvelden>(() => beginVelden(wie.id, plusWerkdagen(vandaag, RAPPEL)));
  const doorsturen = useDoorsturen(uuids, soort, velden);
  const opdracht = useMemo(() => naarOpdracht(soort, velden), [soort, velden]);
  const voorbeeld = useVoorbeeld(uuids, opdracht, doorsturen.naar);
  const { keuze, zetAan } = useKeuze(voorbeeld.regels, doorsturen);
  const { getoond, gekozen, bezwaar } = deelVan(voorbeeld.regels, keuze.uit, soort, velden);
  const kan = getoond.filter((r) => r.waarom === null);
  const [wil, zetWil] = useState(false);
  const besluit = bulk.besluit;
  // Who confirms right after typing decides on the preview of what he typed, not on the one before.
  useEffect(() => {
    if (!wil || !voorbeeld.vers) return;
    zetWil(false);
    if (bezwaar === null) void besluit(gekozen, opdracht);
  });
  if (bulk.stand.fase === 'bezig') return <Bulkbezig {...bulk.stand} stop={bulk.stop} />;
  if (bulk.stand.fase === 'klaar')
    return (
      <Bulkklaar
        stand={bulk.stand}
        regels={getoond}
        haalTerug={() => void bulk.haalTerug()}
        naarVorm={() => {
          bulk.naarVorm();
          voorbeeld.opnieuw();
        }}
        sluit={() => sluit(true)}
      />
    );
  return (
    <Bulkvorm bevestig={() => zetWil(true)}>
      <div className={styles.midden}>
        <div className={styles.formulier}>
          <Keuzelijst
            label={BULK.watDoen}
            opties={soorten.map((s) => ({ waarde: s, naam: HANDELING[s] }))}
            waarde={soort}
            bij={(waarde) => kies(soorten.find((s) => s === waarde) ?? soort)}
          />
          <Bulkformulier soort={soort} velden={velden} schrijf={(deel) => zet({ ...velden, ...deel })} regels={kan} />
        </div>
        <Bulkoverzicht
          voorbeeld={voorbeeld}
          getoond={getoond}
          keuze={keuze}
          doorsturen={{
            ...doorsturen,
            kies: (uuid, bestemming) => {
              doorsturen.kies(uuid, bestemming);
              // Who chooses it by hand means it.
              zetAan(uuid);
            },
          }}
        />
      </div>
      <footer className={styles.voet}>
        <Button onClick={() => sluit(false)}>
          {ALGEMEEN.annuleren} <Toets>Esc</Toets>
        </Button>
        <span className={styles.bezwaar} role="status">
          {bezwaar}
        </span>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          aria-disabled={bezwaar !== null || undefined}
          loading={wil}
          aria-keyshortcuts="Control+Enter"
        >
          {BULK.bevestig(gekozen.length)} <Toets>Ctrl ↵</Toets>
        </Button>
      </footer>
    </Bulkvorm>
  );
}

function Bulkvorm(props: { readonly bevestig: () => void; readonly children: ReactNode }) {
  const opToets = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    const vast = event.ctrlKey || event.metaKey;
    // Enter by itself in a field decides nothing: it is about many.
    if (vast || event.target instanceof HTMLInputElement) event.preventDefault();
    if (vast) props.bevestig();
  };
  const opVerzenden = (event: FormEvent) => {
    event.preventDefault();
    props.bevestig();
  };
  const vorm = useRef<HTMLFormElement>(null);
  useEffect(() => vorm.current?.querySelector<HTMLElement>('textarea, input, select')?.focus(), []);
  return (
    <form ref={vorm} className={styles.vel} onSubmit={opVerzenden} onKeyDown={opToets} noValidate>
      {props.children}
    </form>
  );
}
