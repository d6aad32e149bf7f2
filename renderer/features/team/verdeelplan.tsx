// The plan: a proposal to look at, with the reason per melding; changed by hand, applied as one, undone as one.
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { type ReactNode, useId, useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { Bezetting, Planbron } from '../../../shared/ipc/vormen/verdelen.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { Toets } from '../../components/toets.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { VERDELEN } from '../../teksten/verdelen.ts';
import planstijl from './plan.module.css';
import { gewijzigd, lasten, teDoen, type Wijzigingen } from './plan-rekenen.ts';
import { Planregels } from './planregels.tsx';
import { Planuitslag } from './planuitslag.tsx';
import { Planzijde } from './planzijde.tsx';
import styles from './team.module.css';
import type { Verdeler } from './use-verdelen.ts';

/** A plan for the time that somebody is away. */
export type Overdracht = {
  readonly titel: string;
  readonly uitleg: string;
  readonly bron: Planbron;
  readonly reden: string;
  /** Everything to this one; null = by the plan. */
  readonly aan: string | null;
  /** Comes before anything is assigned; a sentence = it failed, and nothing is. */
  readonly eerst: () => Promise<string | null>;
};

type Props = {
  readonly bezetting: Bezetting;
  readonly verdeler: Verdeler;
  readonly sluit: () => void;
  readonly overdracht?: Overdracht;
};

type Uitslag = Output<'team.toewijzen'>;

export function Verdeelplandialoog(props: Props) {
  const { bezetting, overdracht } = props;
  const id = useId();
  const [bron, kiesBron] = useState<Planbron>(overdracht?.bron ?? { soort: 'niet-toegewezen' });
  const [met, kiesMet] = useState<readonly string[] | null>(null);
  const [hand, zetHand] = useState<Wijzigingen>(new Map());
  const levend = useLiveQuery('team.verdeelplan', {
    bronhouder: bezetting.bronhouder.code,
    bron,
    ...(met === null ? {} : { met: [...met] }),
  });
  const plan = levend.stand === 'er' ? gewijzigd(levend.waarde, hand, overdracht?.aan ?? null) : null;
  const daad = useToepassen(props, levend.opnieuw);
  return (
    <Dialog
      open
      maxWidth={false}
      aria-labelledby={`${id}-titel`}
      aria-describedby={`${id}-uitleg`}
      onClose={(_, reden) => reden === 'escapeKeyDown' && !daad.bezig && props.sluit()}
      slotProps={{ paper: { sx: { width: 'min(1120px, calc(100vw - 32px))' } } }}
    >
      <header className={planstijl.plankop}>
        <h2 id={`${id}-titel`} className={planstijl.plantitel}>
          {overdracht?.titel ?? VERDELEN.planTitel}
        </h2>
        <p id={`${id}-uitleg`} className={styles.uitleg}>
          {overdracht?.uitleg ?? VERDELEN.planUitleg}
        </p>
      </header>
      {daad.uitslag ? (
        <Planuitslag
          uitslag={daad.uitslag}
          regels={plan?.regels ?? []}
          mensen={plan?.mensen ?? []}
          terug={daad.terug}
          draaiTerug={daad.draaiTerug}
          naarPlan={daad.naarPlan}
          sluit={props.sluit}
        />
      ) : (
        <Planvlak
          plan={plan}
          fout={levend.stand === 'fout' ? <Foutgezicht titel={VERDELEN.foutTitel} {...levend} /> : null}
          voet={
            <Voet
              aantal={plan ? teDoen(plan.regels).length : 0}
              bezig={daad.bezig}
              fout={daad.fout}
              sluit={props.sluit}
              pasToe={() => plan && void daad.pasToe(plan.regels)}
            />
          }
          zijde={
            plan ? (
              <Planzijde
                plan={plan}
                vandaag={bezetting.vandaag}
                bron={overdracht ? null : bron}
                kiesBron={kiesBron}
                lasten={lasten(plan)}
                kiesMet={overdracht?.aan == null ? kiesMet : null}
              />
            ) : null
          }
        >
          {plan ? (
            <Planregels
              plan={plan}
              vandaag={bezetting.vandaag}
              kies={(uuid: Uuid, naar) => zetHand(new Map([...hand, [uuid, naar]]))}
            />
          ) : null}
        </Planvlak>
      )}
    </Dialog>
  );
}

/** First what has to come before it, then all of it in one transaction. */
function useToepassen({ verdeler, overdracht }: Props, vernieuw: () => void) {
  const [uitslag, zetUitslag] = useState<Uitslag | null>(null);
  const [fout, zetFout] = useState<string | null>(null);
  const [terug, zetTerug] = useState<string | null>(null);
  const [bezig, zetBezig] = useState(false);
  const [isVastgelegd, zetVastgelegd] = useState(false);
  const pasToe = async (regels: NonNullable<ReturnType<typeof gewijzigd>>['regels']) => {
    if (bezig) return;
    zetBezig(true);
    zetFout(null);
    const mis = overdracht && !isVastgelegd ? await overdracht.eerst() : null;
    if (mis === null) {
      zetVastgelegd(true);
      const reden = overdracht ? { reden: overdracht.reden } : {};
      const delen = teDoen(regels).map(({ uuid, gezien, wie, naar }) => ({
        uuid,
        gezien,
        van: wie,
        medewerker: naar,
        ...reden,
      }));
      const uit = await verdeler.wijsToe(delen, VERDELEN.verdeeld);
      if (typeof uit === 'string') zetFout(uit);
      else zetUitslag(uit);
    } else zetFout(mis);
    zetBezig(false);
  };
  return {
    uitslag,
    fout,
    terug,
    bezig,
    pasToe,
    draaiTerug: async () => zetTerug(await verdeler.draaiTerug()),
    naarPlan: () => {
      zetUitslag(null);
      zetTerug(null);
      vernieuw();
    },
  };
}

function Planvlak(props: {
  readonly plan: unknown;
  readonly fout: ReactNode;
  readonly zijde: ReactNode;
  readonly voet: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <form className={planstijl.planvel} noValidate onSubmit={(event) => event.preventDefault()}>
      {props.fout}
      {props.plan === null && props.fout === null ? <p className={planstijl.planladen}>{VERDELEN.planLaden}</p> : null}
      {props.plan === null ? null : (
        <div className={planstijl.planmidden}>
          <div className={planstijl.planzijde}>{props.zijde}</div>
          <div className={planstijl.planlijst}>{props.children}</div>
        </div>
      )}
      {props.voet}
    </form>
  );
}

function Voet(props: {
  readonly aantal: number;
  readonly bezig: boolean;
  readonly fout: string | null;
  readonly sluit: () => void;
  readonly pasToe: () => void;
}) {
  const kan = props.aantal > 0;
  return (
    <footer className={planstijl.planvoet}>
      <Button onClick={props.sluit}>
        {ALGEMEEN.annuleren} <Toets>Esc</Toets>
      </Button>
      <span className={planstijl.bezwaar} role="status">
        {props.fout === null ? (kan ? null : VERDELEN.nietsTeDoen) : null}
      </span>
      {props.fout === null ? null : (
        <span role="alert" className={styles.fout}>
          {props.fout}
        </span>
      )}
      <Button
        variant="contained"
        color="primary"
        autoFocus
        aria-disabled={!kan || undefined}
        loading={props.bezig}
        onClick={() => kan && props.pasToe()}
      >
        {VERDELEN.toepassen(props.aantal)}
      </Button>
    </footer>
  );
}
