// The action bar: only what this registration allows this role now, the likely one first.
import Button from '@mui/material/Button';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { Toets } from '../../components/toets.tsx';
import { DOSSIER } from '../../teksten/dossier.ts';
import { HANDELING } from '../../teksten/handelingen.ts';
import styles from './dossier.module.css';
import { Meer } from './meer.tsx';

/** What moves a melding on, in this order of likelihood. */
const EERST: readonly Opdrachtsoort[] = ['intrekking-bevestigen', 'in-behandeling-nemen', 'terugnemen', 'afhandelen'];

/** Housekeeping: it changes no status, and stands apart from the decisions. */
const BEHEER: readonly Opdrachtsoort[] = ['toewijzen', 'aantekening'];
/** Less often; approaching the melder stands with the melder, adding files with the files. */
const MEER: readonly Opdrachtsoort[] = ['contactmoment', 'verwijzing', 'onderzoek', 'beoordeling', 'label', 'contact'];
const ELDERS: readonly Opdrachtsoort[] = ['melder-benaderen', 'bijlage'];
const GEEN_BESLUIT: readonly Opdrachtsoort[] = [...BEHEER, ...MEER, ...ELDERS];

type Handelingenprops = {
  readonly mogelijkheden: Dossier['mogelijkheden'];
  readonly kies: (soort: Opdrachtsoort) => void;
  readonly toetsen: Partial<Record<Opdrachtsoort, string>>;
};

function Rij(
  props: Omit<Handelingenprops, 'mogelijkheden'> & {
    readonly soorten: readonly Opdrachtsoort[];
    readonly naam: string;
    readonly eerste?: Opdrachtsoort | undefined;
    readonly meer?: readonly Opdrachtsoort[];
    readonly afdrukken?: () => void;
  },
) {
  const meer = props.meer ?? [];
  const knopMeer = <Meer soorten={meer} kies={props.kies} toetsen={props.toetsen} afdrukken={props.afdrukken} />;
  // Who may only read can still print: that is no group of things to do.
  if (props.soorten.length + meer.length === 0) return knopMeer;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; these act at once.
    <div role="group" aria-label={props.naam} className={styles.handelingen}>
      {props.soorten.map((soort) => (
        <Button
          key={soort}
          variant={soort === props.eerste ? 'contained' : 'outlined'}
          color={soort === props.eerste ? 'primary' : 'secondary'}
          aria-keyshortcuts={props.toetsen[soort]}
          onClick={() => props.kies(soort)}
        >
          {HANDELING[soort]}
          {props.toetsen[soort] ? <Toets>{props.toetsen[soort]}</Toets> : null}
        </Button>
      ))}
      {knopMeer}
    </div>
  );
}

/** Decisions, the likely one first. */
export function Besluiten({ mogelijkheden, ...rest }: Handelingenprops) {
  const soorten = mogelijkheden.map((m) => m.soort).filter((soort) => !GEEN_BESLUIT.includes(soort));
  const eerste = EERST.find((soort) => soorten.includes(soort));
  const volgorde = eerste ? [eerste, ...soorten.filter((soort) => soort !== eerste)] : soorten;
  return <Rij {...rest} soorten={volgorde} eerste={eerste} naam={DOSSIER.besluiten} />;
}

export function Beheer({ mogelijkheden, ...rest }: Handelingenprops & { readonly afdrukken: () => void }) {
  const kan = mogelijkheden.map((m) => m.soort);
  const soorten = kan.filter((soort) => BEHEER.includes(soort));
  const meer = kan.filter((soort) => MEER.includes(soort));
  return <Rij {...rest} soorten={soorten} meer={meer} naam={DOSSIER.beheer} />;
}
