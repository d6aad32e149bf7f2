// The frame of every decision: what is asked on the left, what the melder reads on the right, and nothing half done.
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { Toets } from '../../components/toets.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { BESLUIT, GEVOLG } from '../../teksten/besluit.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { HANDELING } from '../../teksten/handelingen.ts';
import styles from './besluit.module.css';
import { type Dialoog, sleutelVan } from './concept.ts';
import { type Veldfouten, vindFouten } from './controle.ts';
import { Formulier, focusVeld } from './formulier.tsx';
import { useBesluitStore } from './store.ts';
import { type Besloten, useBesluiten } from './use-besluiten.ts';
import { LEGE_VELDEN, naarOpdracht, type Veldnaam } from './velden.ts';
import { Voorbeeld } from './voorbeeld.tsx';

export function BesluitDialoog(props: {
  readonly dialoog: Dialoog;
  /** As it is now; the picture on which is decided is the one at opening. */
  readonly dossier: Dossier;
  readonly besloten: (besloten: Besloten) => void;
}) {
  const { dialoog, dossier } = props;
  const { soort } = dialoog;
  const id = useId();
  const store = useBesluitStore();
  const velden = store.concepten[sleutelVan(dialoog)] ?? LEGE_VELDEN;
  const besluit = useBesluiten();
  const vorm = useRef<HTMLFormElement>(null);
  const [gezien] = useState(dossier);
  const [eerder] = useState(velden !== LEGE_VELDEN);
  const [nagekeken, kijkNa] = useState(false);
  const [bezig, zetBezig] = useState(false);
  const [mislukt, zetMislukt] = useState<string | null>(null);

  const fouten: Veldfouten = vindFouten(soort, gezien, velden);
  const gestopt = Object.values(fouten).includes('waakhond');

  const bevestig = async () => {
    if (bezig) return;
    kijkNa(true);
    const [eersteFout] = Object.keys(fouten);
    if (eersteFout !== undefined) return focusVeld(vorm.current, eersteFout as Veldnaam);
    const opdracht = naarOpdracht(soort, gezien, velden);
    if (!opdracht) return;
    zetBezig(true);
    const uitkomst = await besluit(gezien, opdracht);
    zetBezig(false);
    if (!uitkomst.ok) return zetMislukt(foutzin(uitkomst.fout));
    store.vertrek(dialoog, uitkomst.besloten.batch);
    store.sluit();
    props.besloten(uitkomst.besloten);
  };
  const opToets = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void bevestig();
  };
  const opVerzenden = (event: FormEvent) => {
    event.preventDefault();
    void bevestig();
  };

  return (
    <Dialog
      open
      maxWidth={false}
      aria-labelledby={`${id}-titel`}
      aria-describedby={`${id}-gevolg`}
      onClose={(_, reden) => reden === 'escapeKeyDown' && store.sluit()}
      onKeyDown={opToets}
      slotProps={{ paper: { sx: { width: 'min(860px, calc(100vw - 32px))' } } }}
    >
      <form ref={vorm} className={styles.vel} onSubmit={opVerzenden} noValidate>
        <header className={styles.kop}>
          <h2 id={`${id}-titel`} className={styles.titel}>
            {HANDELING[soort]}
          </h2>
          <p id={`${id}-gevolg`} className={styles.gevolg}>
            {[gezien.registratie, gezien.titel, gezien.kenmerk].join(' · ')}. {GEVOLG[soort]}
          </p>
        </header>
        <div className={styles.midden}>
          <div className={styles.formulier}>
            {dossier.status === gezien.status ? null : (
              <p role="alert" className={styles.bericht} data-toon="let-op">
                {BESLUIT.gewijzigdIntussen(dossier.statusnaam)}
              </p>
            )}
            {eerder && velden !== LEGE_VELDEN ? (
              <p className={styles.bericht}>
                {BESLUIT.bewaard}
                <Button variant="text" onClick={() => store.wis(dialoog)}>
                  {ALGEMEEN.leegmaken}
                </Button>
              </p>
            ) : null}
            <Formulier
              vorm={vorm}
              soort={soort}
              dossier={gezien}
              velden={velden}
              fouten={nagekeken ? fouten : {}}
              schrijf={(deel) => store.schrijf(dialoog, deel)}
            />
            {mislukt === null ? null : (
              <p role="alert" className={styles.bericht} data-toon="fout">
                {mislukt}
              </p>
            )}
          </div>
          <Voorbeeld soort={soort} dossier={gezien} velden={velden} />
        </div>
        <footer className={styles.voet}>
          <Button onClick={store.sluit}>
            {ALGEMEEN.annuleren} <Toets>Esc</Toets>
          </Button>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            aria-disabled={gestopt || undefined}
            aria-keyshortcuts="Control+Enter"
            loading={bezig}
          >
            {ALGEMEEN.bevestigen} <Toets>Ctrl ↵</Toets>
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
