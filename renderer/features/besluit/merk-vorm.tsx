// The note of a mark, written beside the file it lies on: the fields, the draft and the rules of an aantekening, in a strip.
import Button from '@mui/material/Button';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Plaats } from '../../../shared/domain/annotatie.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Toets } from '../../components/toets.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { foutzin } from '../../teksten/fouten.ts';
import styles from './besluit.module.css';
import { ConceptRegel } from './concept-regel.tsx';
import { vindFouten } from './controle.ts';
import { Formulier, focusVeld } from './formulier.tsx';
import { naarOpdracht } from './naar-opdracht.ts';
import { type Besloten, useBesluiten } from './use-besluiten.ts';
import { type Conceptgreep, useConcept } from './use-concept.ts';
import type { Velden, Veldnaam } from './velden.ts';

const SOORT = 'aantekening';
/** The strip says already where the mark lies. */
const ELDERS: readonly Veldnaam[] = ['bijlage'];

type Merkvormprops = {
  readonly dossier: Dossier;
  readonly bijlage: Uuid;
  /** null: the file as a whole. */
  readonly plaats: Plaats | null;
  /** Decided, or stopped: what was typed is a draft. */
  readonly klaar: () => void;
  readonly besloten: (besloten: Besloten) => void;
};

export function MerkVorm(props: Merkvormprops) {
  const klok = useLiveQuery('klok.vandaag', {});
  return klok.stand === 'er' ? <MetConcept {...props} vandaag={klok.waarde.vandaag} nu={klok.waarde.nu} /> : null;
}

type Dag = { readonly vandaag: string; readonly nu: string };

function MetConcept(props: Merkvormprops & Dag) {
  const [dialoog] = useState({ uuid: props.dossier.uuid, soort: SOORT } as const);
  const concept = useConcept(dialoog, props.dossier, props.vandaag);
  return concept ? <Vorm {...props} concept={concept} /> : null;
}

function Vorm(props: Merkvormprops & Dag & { readonly concept: Conceptgreep }) {
  const { bijlage, plaats, klaar, concept } = props;
  const vorm = useRef<HTMLFormElement>(null);
  const besluit = useBesluiten();
  const [gezien] = useState(props.dossier);
  const [nagekeken, kijkNa] = useState(false);
  const [bezig, zetBezig] = useState(false);
  const [mislukt, zetMislukt] = useState<string | null>(null);
  const velden: Velden = { ...concept.velden, bijlage, plaats };
  const fouten = vindFouten(SOORT, gezien, velden);

  const bevestig = async () => {
    if (bezig) return;
    kijkNa(true);
    const [eerste] = Object.keys(fouten);
    if (eerste !== undefined) return focusVeld(vorm.current, eerste as Veldnaam);
    const opdracht = naarOpdracht(SOORT, gezien, velden);
    if (!opdracht) return;
    zetBezig(true);
    concept.meteen();
    const uitkomst = await besluit(gezien, opdracht, { concept: true });
    zetBezig(false);
    if (!uitkomst.ok) return zetMislukt(foutzin(uitkomst.fout));
    concept.klaar();
    klaar();
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
    <form ref={vorm} className={styles.strookvorm} onSubmit={opVerzenden} onKeyDown={opToets} noValidate>
      <ConceptRegel concept={concept} nu={props.nu} />
      <Formulier
        soort={SOORT}
        dossier={gezien}
        velden={velden}
        fouten={nagekeken ? fouten : {}}
        vandaag={props.vandaag}
        schrijf={(deel) => concept.schrijf({ ...deel, bijlage, plaats })}
        zonder={ELDERS}
      />
      {mislukt === null ? null : (
        <p role="alert" className={styles.bericht} data-toon="fout">
          {mislukt}
        </p>
      )}
      <div className={styles.strookvoet}>
        <Button onClick={klaar}>
          {ALGEMEEN.annuleren} <Toets>Esc</Toets>
        </Button>
        <Button type="submit" variant="contained" color="primary" aria-keyshortcuts="Control+Enter" loading={bezig}>
          {ALGEMEEN.bevestigen} <Toets>Ctrl ↵</Toets>
        </Button>
      </div>
    </form>
  );
}
