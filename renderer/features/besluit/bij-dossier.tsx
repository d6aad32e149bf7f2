// What stands between a dossier's actions and its contents: what to check before taking up, drafts of decisions that are no
// longer possible, and what one wrote on the withdrawn melding before this one.
import Button from '@mui/material/Button';
import { useState } from 'react';
import { isBewaardWaard, tekstVan } from '../../../shared/domain/concept.ts';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import { vervaltNaOppakken } from '../../../shared/domain/oppakken.ts';
import type { ConceptRij } from '../../../shared/ipc/vormen/concept.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Kopieerknop } from '../../components/kopieerknop.tsx';
import { useNu } from '../../components/use-nu.ts';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { CONCEPTEN, OPPAKKEN } from '../../teksten/besluit-werk.ts';
import { tijdOfDag } from '../../teksten/datums.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { HANDELING } from '../../teksten/handelingen.ts';
import styles from './besluit.module.css';

type Kies = (soort: Opdrachtsoort) => void;

export function BijDossier({ dossier, kies }: { readonly dossier: Dossier; readonly kies: Kies }) {
  return (
    <div className={styles.tussen}>
      <VoorOppakken dossier={dossier} />
      <Concepten key={dossier.uuid} dossier={dossier} kies={kies} />
    </div>
  );
}

/** "Daarna kan doorsturen niet meer": said before; the buttons stand right above. */
function VoorOppakken({ dossier }: { readonly dossier: Dossier }) {
  const kan = (soort: Opdrachtsoort) => dossier.mogelijkheden.some((m) => m.soort === soort);
  const vervalt = vervaltNaOppakken(dossier.registratie, dossier.status).filter(kan);
  if (vervalt.length === 0 || !kan('in-behandeling-nemen')) return null;
  return (
    <p className={styles.bericht} data-toon="vooraf">
      <span>{OPPAKKEN.vraag}</span>
      <span>{OPPAKKEN.daarna(vervalt.map((soort) => HANDELING[soort]).join(', '))}</span>
    </p>
  );
}

function Concepten({ dossier, kies }: { readonly dossier: Dossier; readonly kies: Kies }) {
  const kan = (soort: string) => dossier.mogelijkheden.some((m) => m.soort === soort);
  // A colleague has it now: what one began on it can be handed over, also where it could still be decided.
  const bij = dossier.toegewezenAan;
  const collega = bij === null || bij.zelf ? null : bij.naam;
  const hoort = (soort: string) => !kan(soort) || (collega !== null && soort !== 'aantekening');
  const er = dossier.concepten.some(({ soort }) => hoort(soort));
  const lijst = useLiveQuery('concept.lijst', er ? { uuid: dossier.uuid } : null);
  const balie = useBalie();
  const nu = new Date(useNu(60_000)).toISOString();
  const [gewist, zetGewist] = useState<ConceptRij | null>(null);
  const concepten =
    er && lijst.stand === 'er'
      ? lijst.waarde.filter(({ soort, inhoud }) => hoort(soort) && isBewaardWaard(inhoud))
      : [];
  const wis = async (concept: ConceptRij) => {
    zetGewist(concept);
    const antwoord = await balie.command('concept.wissen', { uuid: concept.melding, soort: concept.soort });
    if (!antwoord.ok) zetGewist(null);
  };
  const zetTerug = async ({ melding, soort, inhoud }: ConceptRij) => {
    const antwoord = await balie.command('concept.bewaren', { uuid: melding, soort, inhoud });
    if (antwoord.ok) zetGewist(null);
  };
  const alsAantekening = async ({ melding, inhoud }: ConceptRij) => {
    const tekst = tekstVan(inhoud);
    const antwoord = await balie.command('concept.bewaren', { uuid: melding, soort: 'aantekening', inhoud: { tekst } });
    if (antwoord.ok) kies('aantekening');
  };
  const vraagtOvername =
    dossier.concepten.length === 0 && dossier.voorganger !== null && !dossier.eind && !dossier.historisch;
  if (!er && gewist === null && !vraagtOvername) return null;
  return (
    <section className={styles.concepten} aria-label={CONCEPTEN.titel}>
      {concepten.map((concept) => (
        <ConceptKaart
          key={concept.soort}
          concept={concept}
          wanneer={tijdOfDag(concept.gewijzigdOp, nu)}
          collega={collega}
          notitie={kan('aantekening') && !dossier.concepten.some(({ soort }) => soort === 'aantekening')}
          wis={() => void wis(concept)}
          alsAantekening={() => void alsAantekening(concept)}
        />
      ))}
      {gewist === null ? null : (
        <p role="status" className={styles.concept}>
          {CONCEPTEN.gewist}
          <Button variant="text" onClick={() => void zetTerug(gewist)}>
            {ALGEMEEN.ongedaanMaken}
          </Button>
        </p>
      )}
      {vraagtOvername && dossier.voorganger ? <Overname dossier={dossier} voorganger={dossier.voorganger} /> : null}
    </section>
  );
}

function ConceptKaart(props: {
  readonly concept: ConceptRij;
  readonly wanneer: string;
  /** Who has the melding, when that is somebody else. */
  readonly collega: string | null;
  /** A note is possible, and none is being written. */
  readonly notitie: boolean;
  readonly wis: () => void;
  readonly alsAantekening: () => void;
}) {
  const { soort, inhoud } = props.concept;
  return (
    <div className={styles.concept}>
      <span>{CONCEPTEN.van(HANDELING[soort], props.wanneer)}.</span>
      <span>{props.collega === null ? CONCEPTEN.kanNiet : CONCEPTEN.vanCollega(props.collega)}</span>
      <p className={styles.concepttekst}>{tekstVan(inhoud)}</p>
      {props.notitie ? (
        <Button onClick={props.alsAantekening}>
          {props.collega === null ? CONCEPTEN.alsAantekening : CONCEPTEN.overdragen(props.collega)}
        </Button>
      ) : (
        <Kopieerknop wat={CONCEPTEN.tekst} tekst={tekstVan(inhoud)} />
      )}
      <Button variant="text" onClick={props.wis}>
        {CONCEPTEN.wissen}
      </Button>
    </div>
  );
}

/** The melding before this one was withdrawn: what one wrote there need not be written again. */
function Overname(props: { readonly dossier: Dossier; readonly voorganger: NonNullable<Dossier['voorganger']> }) {
  const { dossier, voorganger } = props;
  const balie = useBalie();
  const [uitslag, zet] = useState<string | null>(null);
  const neemOver = async () => {
    const antwoord = await balie.command('concept.overnemen', { van: voorganger.uuid, naar: dossier.uuid });
    if (!antwoord.ok) return zet(foutzin(antwoord.fout));
    // What was taken over stands here as a draft from now on.
    if (antwoord.waarde.aantal === 0) zet(CONCEPTEN.niets);
  };
  return (
    <div className={styles.concept}>
      <span>{CONCEPTEN.voorganger(voorganger.kenmerk)}</span>
      <Button onClick={() => void neemOver()}>{CONCEPTEN.overnemen}</Button>
      <span role="status">{uitslag}</span>
    </div>
  );
}
