// Makes a document of the dossier: what goes in, what of persons is left out, and then a PDF or paper.
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useId, useState } from 'react';
import type { Dossierkeuze } from '../../../shared/ipc/vormen/afdruk.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { Toets } from '../../components/toets.tsx';
import { AFDRUK } from '../../teksten/afdruk.ts';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { foutzin } from '../../teksten/fouten.ts';
import styles from './afdrukken.module.css';

type Inhoud = Omit<Dossierkeuze, 'uuid'>;
type Uitslag = { readonly fout: boolean; readonly zin: string } | null;

/** What a person has to choose to show more: nothing of persons leaves by itself. */
const BEGIN: Inhoud = {
  beelden: true,
  intern: false,
  afschermen: { nummers: true, namen: true, contact: true },
};

function Vinkje(props: {
  readonly label: string;
  readonly aan: boolean;
  readonly bij: (aan: boolean) => void;
  readonly hulp?: string;
}) {
  const id = useId();
  return (
    <div>
      <FormControlLabel
        control={
          <Checkbox
            checked={props.aan}
            onChange={(_, aan) => props.bij(aan)}
            slotProps={{ input: { 'aria-describedby': props.hulp ? id : undefined } }}
          />
        }
        label={props.label}
      />
      {props.hulp ? (
        <p id={id} className={styles.hulp}>
          {props.hulp}
        </p>
      ) : null}
    </div>
  );
}

function Velden({ inhoud, zet }: { readonly inhoud: Inhoud; readonly zet: (inhoud: Inhoud) => void }) {
  const { afschermen } = inhoud;
  const scherm = (deel: Partial<Inhoud['afschermen']>) => zet({ ...inhoud, afschermen: { ...afschermen, ...deel } });
  return (
    <>
      <fieldset className={styles.groep}>
        <legend className={styles.legende}>{AFDRUK.inhoud}</legend>
        <Vinkje
          label={AFDRUK.beelden}
          hulp={AFDRUK.beeldenHulp}
          aan={inhoud.beelden}
          bij={(beelden) => zet({ ...inhoud, beelden })}
        />
        <Vinkje
          label={AFDRUK.intern}
          hulp={AFDRUK.internHulp}
          aan={inhoud.intern}
          bij={(intern) => zet({ ...inhoud, intern })}
        />
      </fieldset>
      <fieldset className={styles.groep}>
        <legend className={styles.legende}>{AFDRUK.afschermen}</legend>
        <Vinkje label={AFDRUK.nummers} aan={afschermen.nummers} bij={(nummers) => scherm({ nummers })} />
        <Vinkje label={AFDRUK.namen} aan={afschermen.namen} bij={(namen) => scherm({ namen })} />
        <Vinkje label={AFDRUK.contact} aan={afschermen.contact} bij={(contact) => scherm({ contact })} />
        <p className={styles.hulp} data-onder="ja">
          {afschermen.nummers ? AFDRUK.afschermenHulp : `${AFDRUK.nummersGetoond} ${AFDRUK.afschermenHulp}`}
        </p>
      </fieldset>
    </>
  );
}

/** Does one of the two at a time, and says what came of it. */
function useDocument(uuid: Uuid, inhoud: Inhoud) {
  const balie = useBalie();
  const [bezig, zetBezig] = useState<'pdf' | 'papier' | null>(null);
  const [uitslag, zet] = useState<Uitslag>(null);
  const doe = async (wat: 'pdf' | 'papier') => {
    if (bezig !== null) return;
    zetBezig(wat);
    zet(null);
    const keuze = { uuid, ...inhoud };
    if (wat === 'pdf') {
      const uit = await balie.command('dossier.alsPdf', keuze);
      if (!uit.ok) zet({ fout: true, zin: foutzin(uit.fout) });
      else if (uit.waarde.bestand !== null) zet({ fout: false, zin: AFDRUK.bewaard(uit.waarde.bestand) });
    } else {
      const uit = await balie.command('dossier.afdrukken', keuze);
      if (!uit.ok) zet({ fout: true, zin: foutzin(uit.fout) });
      else if (uit.waarde.gedrukt) zet({ fout: false, zin: AFDRUK.gedrukt });
    }
    zetBezig(null);
  };
  return { bezig, uitslag, doe };
}

export function Afdrukken({ uuid, sluit }: { readonly uuid: Uuid; readonly sluit: () => void }) {
  const id = useId();
  const [inhoud, zet] = useState<Inhoud>(BEGIN);
  const { bezig, uitslag, doe } = useDocument(uuid, inhoud);
  // While it is made it stays: what came of it has to be read.
  const weg = () => {
    if (bezig === null) sluit();
  };
  return (
    <Dialog open onClose={weg} aria-labelledby={`${id}-titel`} aria-describedby={`${id}-uitleg`} maxWidth="xs">
      <div className={styles.vak}>
        <div>
          <h2 id={`${id}-titel`} className={styles.titel}>
            {AFDRUK.titel}
          </h2>
          <p id={`${id}-uitleg`} className={styles.uitleg}>
            {AFDRUK.uitleg}
          </p>
        </div>
        <Velden inhoud={inhoud} zet={zet} />
        <div role="status" className={styles.uitslag}>
          {bezig === null ? null : AFDRUK.bezig}
          {uitslag?.fout === false ? uitslag.zin : null}
        </div>
        {uitslag?.fout ? (
          <p role="alert" className={styles.fout}>
            {uitslag.zin}
          </p>
        ) : null}
      </div>
      <div className={styles.voet}>
        <Button disabled={bezig !== null} onClick={weg}>
          {ALGEMEEN.sluiten} <Toets>Esc</Toets>
        </Button>
        <Button loading={bezig === 'papier'} disabled={bezig === 'pdf'} onClick={() => void doe('papier')}>
          {AFDRUK.druk}
        </Button>
        <Button
          variant="contained"
          loading={bezig === 'pdf'}
          disabled={bezig === 'papier'}
          onClick={() => void doe('pdf')}
        >
          {AFDRUK.bewaar}
        </Button>
      </div>
    </Dialog>
  );
}
