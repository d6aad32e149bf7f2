// The frame of every decision: what is asked on the left, what the melder reads on the right, and nothing half done.
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { isStartstatus } from '../../../shared/domain/registraties/registraties.ts';
import { Toets } from '../../components/toets.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { BESLUIT, GEVOLG } from '../../teksten/besluit.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { HANDELING } from '../../teksten/handelingen.ts';
import styles from './besluit.module.css';
import type { Dialoogprops } from './besluit-dialoog.tsx';
import { ConceptRegel } from './concept-regel.tsx';
import { type Veldfouten, vindFouten } from './controle.ts';
import { Formulier, focusVeld } from './formulier.tsx';
import { Foutenlijst } from './foutenlijst.tsx';
import { naarOpdracht } from './naar-opdracht.ts';
import { Standbericht, standNu } from './standbericht.tsx';
import { useBesluitStore } from './store.ts';
import { useBesluiten } from './use-besluiten.ts';
import type { Conceptgreep } from './use-concept.ts';
import type { Veldnaam } from './velden.ts';
import { Voorbeeld } from './voorbeeld.tsx';

type Velprops = Dialoogprops & { readonly concept: Conceptgreep; readonly vandaag: string; readonly nu: string };

export function BesluitVel({ dialoog, dossier, besloten, concept, vandaag, nu }: Velprops) {
  const { soort } = dialoog;
  const { velden } = concept;
  const id = useId();
  const sluit = useBesluitStore((s) => s.sluit);
  const besluit = useBesluiten();
  const vorm = useRef<HTMLFormElement>(null);
  const [gezien] = useState(dossier);
  const [nagekeken, kijkNa] = useState(false);
  const [bezig, zetBezig] = useState(false);
  const [mislukt, zetMislukt] = useState<string | null>(null);

  const stand = standNu(soort, gezien, dossier);
  const fouten: Veldfouten = vindFouten(soort, gezien, velden);
  const gestopt = !stand.kan || Object.values(fouten).includes('waakhond');

  const bevestig = async () => {
    if (bezig || !stand.kan) return;
    kijkNa(true);
    const [eersteFout] = Object.keys(fouten);
    if (eersteFout !== undefined) return focusVeld(vorm.current, eersteFout as Veldnaam);
    const opdracht = naarOpdracht(soort, gezien, velden);
    if (!opdracht) return;
    zetBezig(true);
    concept.meteen();
    const uitkomst = await besluit(gezien, opdracht, { concept: true, vervangt: dialoog.vervangt });
    zetBezig(false);
    if (!uitkomst.ok) return zetMislukt(foutzin(uitkomst.fout));
    concept.klaar();
    sluit();
    besloten(uitkomst.besloten);
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
      onClose={(_, reden) => reden === 'escapeKeyDown' && sluit()}
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
            {soort === 'afhandelen' && isStartstatus(gezien.registratie, gezien.status) ? ` ${BESLUIT.direct}` : null}
          </p>
        </header>
        <div className={styles.midden}>
          <div className={styles.formulier}>
            <Standbericht soort={soort} stand={stand} dossier={dossier} />
            {nagekeken ? <Foutenlijst fouten={fouten} naar={(veld) => focusVeld(vorm.current, veld)} /> : null}
            <ConceptRegel concept={concept} nu={nu} />
            <Formulier
              soort={soort}
              dossier={gezien}
              velden={velden}
              fouten={nagekeken ? fouten : {}}
              vandaag={vandaag}
              schrijf={concept.schrijf}
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
          <Button onClick={sluit}>
            {ALGEMEEN.annuleren} <Toets>Esc</Toets>
          </Button>
          <Button onClick={sluit}>{BESLUIT.conceptBewaren}</Button>
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
