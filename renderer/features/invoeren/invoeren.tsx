// Melding invoeren: one form for what came in by e-mail, telephone, post or at the counter.
import Button from '@mui/material/Button';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Invoerfout } from '../../../shared/domain/invoer.ts';
import { TOELICHTING_MAX } from '../../../shared/domain/registraties/registraties.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { aantalTekens } from '../../../shared/wire/bouwstenen.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { Keuzelijst } from '../../components/keuzelijst.tsx';
import { Tekstvlak } from '../../components/tekstvlak.tsx';
import { Veldkader } from '../../components/veldkader.tsx';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import { BESLUIT } from '../../teksten/besluit.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { INVOEREN } from '../../teksten/invoeren.ts';
import { Attributen } from './attributen.tsx';
import { Foutenlijst, foutBij } from './fouten.tsx';
import { isLeeg, voorRegistratie, zonderLegeRegels } from './invoer.ts';
import styles from './invoeren.module.css';
import { Melder } from './melder.tsx';
import { Onderwerp } from './onderwerp.tsx';
import { useInvoerStore } from './store.ts';
import { useInvoerconcept } from './use-concept.ts';

export type Ingevoerd = Output<'invoeren.indienen'>;

export function InvoerenScherm(props: {
  /** The melding is queued: show it, with the way back. */
  readonly naInvoeren: (ingevoerd: Ingevoerd) => void;
}) {
  const bronhouders = useLiveQuery('invoeren.bronhouders', {});
  const gelezen = useInvoerconcept();
  if (bronhouders.stand === 'laden' || !gelezen) return null;
  if (bronhouders.stand === 'fout')
    return <Foutgezicht titel={INVOEREN.nietGeladen} fout={bronhouders.fout} opnieuw={bronhouders.opnieuw} />;
  if (bronhouders.waarde.length === 0) return <p className={styles.leeg}>{INVOEREN.nietBevoegd}</p>;
  return <Formulier bronhouders={bronhouders.waarde} naInvoeren={props.naInvoeren} />;
}

function useFormulier(bronhouders: Output<'invoeren.bronhouders'>) {
  const { bronhouder, invoer, begin } = useInvoerStore();
  const eerste = bronhouders[0];
  const gekozen = bronhouders.find((b) => b.code === bronhouder) ?? eerste;
  useEffect(() => {
    const registratie = gekozen?.registraties[0];
    if (gekozen && invoer === null && registratie !== undefined) begin(gekozen.code, voorRegistratie(registratie));
  }, [gekozen, invoer, begin]);
  return { gekozen, invoer };
}

function Formulier(props: {
  readonly bronhouders: Output<'invoeren.bronhouders'>;
  readonly naInvoeren: (ingevoerd: Ingevoerd) => void;
}) {
  const { gekozen, invoer } = useFormulier(props.bronhouders);
  const { zet, kiesBronhouder, vervangt } = useInvoerStore();
  const [wissen, vraagWissen] = useState(false);
  const { fouten, melding, bezig, samenvatting, dienIn } = useIndienen(gekozen?.code ?? '', props.naInvoeren);
  if (!gekozen || !invoer) return null;
  const fout = (veld: string) => foutBij(fouten, veld);
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    void dienIn();
  };
  return (
    <form className={styles.scherm} onSubmit={verstuur} noValidate aria-labelledby="invoeren-titel">
      <div className={styles.kop}>
        <h1 id="invoeren-titel" className={styles.titel}>
          {INVOEREN.titel}
        </h1>
        <p className={styles.uitleg}>{vervangt === null ? INVOEREN.uitleg : INVOEREN.herstellen}</p>
        {invoer.vervolgOp === null ? null : <Vervolg op={invoer.vervolgOp} />}
      </div>
      <Foutenlijst ref={samenvatting} fouten={fouten} melding={melding} />
      <section className={styles.deel} aria-labelledby="invoeren-over">
        <h2 id="invoeren-over">{INVOEREN.waarOver}</h2>
        {props.bronhouders.length > 1 ? (
          <Keuzelijst
            label={INVOEREN.bronhouder}
            waarde={gekozen.code}
            opties={props.bronhouders.map((b) => ({ waarde: b.code, naam: b.naam }))}
            bij={kiesBronhouder}
          />
        ) : null}
        <Onderwerp registraties={gekozen.registraties} invoer={invoer} zet={zet} fout={fout} />
      </section>
      <section className={styles.deel} aria-labelledby="invoeren-wat">
        <h2 id="invoeren-wat">{INVOEREN.watKloptNiet}</h2>
        <Attributen invoer={invoer} zet={(attributen) => zet({ attributen })} fout={fout} />
        <Toelichting
          waarde={invoer.toelichting}
          bij={(toelichting) => zet({ toelichting })}
          fout={fout('toelichting')}
        />
      </section>
      <section className={styles.deel} aria-labelledby="invoeren-wie">
        <h2 id="invoeren-wie">{INVOEREN.wie}</h2>
        <Melder invoer={invoer} zet={zet} fout={fout} />
      </section>
      <div className={styles.voet}>
        <Button type="submit" variant="contained" color="primary" loading={bezig}>
          {INVOEREN.indienen}
        </Button>
        <Button disabled={isLeeg(invoer)} onClick={() => vraagWissen(true)}>
          {INVOEREN.leegmaken}
        </Button>
        <span className={styles.hulp}>{INVOEREN.concept}</span>
      </div>
      {wissen ? <Wisvraag sluit={() => vraagWissen(false)} /> : null}
    </form>
  );
}

/** Which melding it follows. */
function Vervolg({ op }: { readonly op: Uuid }) {
  const vorige = useLiveQuery('invoeren.vervolg', { uuid: op });
  return vorige.stand === 'er' ? <p className={styles.vervolg}>{INVOEREN.vervolg(vorige.waarde.kenmerk)}</p> : null;
}

function Toelichting(props: {
  readonly waarde: string;
  readonly bij: (waarde: string) => void;
  readonly fout: string | null;
}) {
  return (
    <Veldkader
      label={INVOEREN.toelichting}
      hulp={INVOEREN.toelichtingHulp}
      fout={props.fout}
      bij={BESLUIT.tekens(aantalTekens(props.waarde), TOELICHTING_MAX)}
    >
      {({ id, beschrijving }) => (
        <Tekstvlak
          id={id}
          waarde={props.waarde}
          bij={props.bij}
          beschrijving={beschrijving}
          fout={props.fout !== null}
          verplicht={false}
        />
      )}
    </Veldkader>
  );
}

function Wisvraag({ sluit }: { readonly sluit: () => void }) {
  const wis = useInvoerStore((s) => s.wis);
  return (
    <VraagDialoog
      titel={INVOEREN.leegmakenVraag}
      uitleg={INVOEREN.leegmakenUitleg}
      bevestig={async () => {
        wis();
        return null;
      }}
      sluit={sluit}
      ernstig
    />
  );
}

/** Sends it off; faults come back with their fields, and the focus goes to their list. */
function useIndienen(bronhouder: string, naInvoeren: (ingevoerd: Ingevoerd) => void) {
  const balie = useBalie();
  const [fouten, zetFouten] = useState<readonly Invoerfout[]>(() => useInvoerStore.getState().geweigerd);
  const [melding, zetMelding] = useState<string | null>(null);
  const [bezig, zetBezig] = useState(false);
  const samenvatting = useRef<HTMLDivElement>(null);
  const dienIn = async () => {
    const { invoer, vervangt, wis } = useInvoerStore.getState();
    if (bezig || invoer === null) return;
    zetBezig(true);
    const klaar = zonderLegeRegels(invoer);
    const antwoord = await balie.command('invoeren.indienen', {
      bronhouder,
      invoer: { ...klaar, attributen: klaar.attributen.map((a) => ({ ...a })) },
      vervangt: vervangt as Uuid | null,
    });
    zetBezig(false);
    if (antwoord.ok) {
      zetFouten([]);
      zetMelding(null);
      wis();
      return naInvoeren(antwoord.waarde);
    }
    zetFouten(antwoord.fout.code === 'ongeldig' ? (antwoord.fout.fouten as readonly Invoerfout[]) : []);
    zetMelding(antwoord.fout.code === 'ongeldig' ? null : foutzin(antwoord.fout));
    requestAnimationFrame(() => samenvatting.current?.focus());
  };
  return { fouten, melding, bezig, samenvatting, dienIn };
}
