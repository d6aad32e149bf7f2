// Adding own files: they are read in while one says who reads them; confirmed, they are part of the melding and on their way.
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { type FormEvent, useEffect, useId, useState } from 'react';
import type { Zichtbaar } from '../../../shared/domain/annotatie.ts';
import { profielVan } from '../../../shared/domain/registraties/registraties.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { Innamen } from '../../../shared/ipc/vormen/eigenbestand.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Tekstregel } from '../../components/tekstregel.tsx';
import { Toets } from '../../components/toets.tsx';
import { Veldkader } from '../../components/veldkader.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { BESTANDSFOUT, bestandsfoutzin, EIGENBESTAND } from '../../teksten/eigenbestand.ts';
import { foutzin } from '../../teksten/fouten.ts';
import styles from './eigenbestand.module.css';
import { Innamelijst } from './innamelijst.tsx';
import { useToevoegen } from './store.ts';
import { useInlezen } from './use-inlezen.ts';

/** What stands in the outbox now. */
export type Toegevoegd = {
  readonly uuid: Uuid;
  readonly registratie: string;
  readonly batch: Uuid;
  readonly bedenktijd: number;
};

type Dialoogprops = {
  readonly dossier: Dossier;
  readonly sluit: () => void;
  readonly toegevoegd: (wat: Toegevoegd) => void;
};

const LEEG: Innamen = { innamen: [], samen: null };

/** Why it can't be confirmed yet. */
function bezwaarVan({ innamen, samen }: Innamen): string | null {
  if (innamen.length === 0) return EIGENBESTAND.geenBestand;
  if (innamen.some(({ fout }) => fout !== null)) return EIGENBESTAND.eerstWeg;
  if (samen !== null) return BESTANDSFOUT[samen];
  return innamen.every(({ klaar }) => klaar) ? null : EIGENBESTAND.nogBezig;
}

/** Why the melder can't read them here; null: he can. */
function zonderMelder({ registratie, eind }: Dossier): string | null {
  if (profielVan(registratie)?.bijlagen === false) return EIGENBESTAND.allenKanNiet(registratie);
  return eind ? EIGENBESTAND.allenNaEinde : null;
}

function WieLeest(props: {
  readonly dossier: Dossier;
  readonly waarde: Zichtbaar;
  readonly bij: (waarde: Zichtbaar) => void;
}) {
  const { waarde, bij } = props;
  const niet = zonderMelder(props.dossier);
  const keuzes = [
    ['eigen', EIGENBESTAND.eigen],
    ['bronhouders', EIGENBESTAND.bronhouders],
    ['allen', EIGENBESTAND.allen],
  ] as const;
  return (
    <div>
      <Veldkader groep label={EIGENBESTAND.wieLeest} hulp={niet ?? undefined}>
        {({ labelId, beschrijving }) => (
          <RadioGroup
            row
            className={styles.lezers}
            aria-labelledby={labelId}
            aria-describedby={beschrijving}
            value={waarde}
            onChange={(_, gekozen) => {
              const keuze = keuzes.find(([code]) => code === gekozen);
              if (keuze) bij(keuze[0]);
            }}
          >
            {keuzes.map(([code, naam]) => (
              <FormControlLabel
                key={code}
                value={code}
                control={<Radio />}
                label={naam}
                disabled={code === 'allen' && niet !== null}
              />
            ))}
          </RadioGroup>
        )}
      </Veldkader>
      {waarde === 'allen' ? (
        <p role="alert" className={styles.letop}>
          {EIGENBESTAND.allenLetOp}
        </p>
      ) : null}
    </div>
  );
}

/** The description of files that were taken back before they left. */
function useEerdereBeschrijving(melding: Uuid): string | null {
  const balie = useBalie();
  const [gevonden, zet] = useState<string | null>(null);
  useEffect(() => {
    let weg = false;
    void balie.query('concept.lijst', { uuid: melding }).then((antwoord) => {
      const concept = antwoord.ok ? antwoord.waarde.find(({ soort }) => soort === 'bijlage') : undefined;
      if (!weg) zet(concept?.inhoud.beschrijving ?? '');
    });
    return () => {
      weg = true;
    };
  }, [balie, melding]);
  return gevonden;
}

export function ToevoegenDialoog(props: Dialoogprops) {
  const eerder = useEerdereBeschrijving(props.dossier.uuid);
  return eerder === null ? null : <Vel {...props} eerder={eerder} />;
}

function Vel({ dossier, sluit, toegevoegd, eerder }: Dialoogprops & { readonly eerder: string }) {
  const balie = useBalie();
  const id = useId();
  const [gezien] = useState(dossier);
  const [zichtbaar, zetZichtbaar] = useState<Zichtbaar>('eigen');
  const [beschrijving, zetBeschrijving] = useState(eerder);
  const [nagekeken, kijkNa] = useState(false);
  const [bezig, zetBezig] = useState(false);
  const [mislukt, zetMislukt] = useState<string | null>(null);
  const stand = useLiveQuery('bijlage.innamen', { melding: dossier.uuid });
  const innamen = stand.stand === 'er' ? stand.waarde : LEEG;
  const inlezen = useInlezen(dossier.uuid, (fout) => zetMislukt(foutzin(fout)));
  const open = useToevoegen((s) => s.open);
  const bezwaar = bezwaarVan(innamen);

  const weg = (ids: readonly Uuid[]) => void balie.command('bijlage.innameStop', { ids: [...ids] });
  const dicht = () => {
    inlezen.stop();
    weg(innamen.innamen.map((inname) => inname.id));
    sluit();
  };
  const bevestig = async (event: FormEvent) => {
    event.preventDefault();
    kijkNa(true);
    if (bezig || bezwaar !== null) return;
    zetBezig(true);
    const antwoord = await balie.command('bijlage.toevoegen', {
      melding: dossier.uuid,
      innamen: innamen.innamen.map((inname) => inname.id),
      zichtbaar,
      ...(beschrijving.trim() === '' ? {} : { beschrijving }),
      gezien: gezien.gezien,
    });
    zetBezig(false);
    if (!antwoord.ok) {
      const { fout } = antwoord;
      return zetMislukt(fout.code === 'bestand-geweigerd' ? bestandsfoutzin(fout.fout) : foutzin(fout));
    }
    sluit();
    const { batch, bedenktijd } = antwoord.waarde;
    toegevoegd({ uuid: dossier.uuid, registratie: dossier.registratie, batch, bedenktijd });
  };
  return (
    <Dialog
      open
      maxWidth={false}
      aria-labelledby={`${id}-titel`}
      aria-describedby={`${id}-gevolg`}
      onClose={(_, reden) => reden === 'escapeKeyDown' && dicht()}
      slotProps={{ paper: { sx: { width: 'min(600px, calc(100vw - 32px))' } } }}
    >
      <form
        className={styles.vel}
        onSubmit={(event) => void bevestig(event)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          if (event.dataTransfer.files.length > 0) open(dossier.uuid, [...event.dataTransfer.files]);
        }}
        noValidate
      >
        <header className={styles.kop}>
          <h2 id={`${id}-titel`}>{EIGENBESTAND.titel}</h2>
          <p id={`${id}-gevolg`}>
            {[gezien.registratie, gezien.titel, gezien.kenmerk].join(' · ')}. {EIGENBESTAND.gevolg}
          </p>
        </header>
        <div className={styles.midden}>
          <Innamelijst innamen={innamen} weg={weg} />
          <div className={styles.kiesregel}>
            <Button autoFocus onClick={() => void inlezen.kies()}>
              {innamen.innamen.length === 0 ? EIGENBESTAND.kies : EIGENBESTAND.kiesMeer}
            </Button>
            <span className={styles.stil}>{EIGENBESTAND.sleep}</span>
          </div>
          <WieLeest dossier={dossier} waarde={zichtbaar} bij={zetZichtbaar} />
          <Tekstregel
            label={EIGENBESTAND.beschrijving}
            hulp={EIGENBESTAND.beschrijvingHulp}
            waarde={beschrijving}
            bij={zetBeschrijving}
            nietVerplicht
          />
          {nagekeken && bezwaar !== null ? (
            <p role="alert" className={styles.fout}>
              {bezwaar}
            </p>
          ) : null}
          {mislukt === null ? null : (
            <p role="alert" className={styles.fout}>
              {mislukt}
            </p>
          )}
        </div>
        <footer className={styles.voet}>
          <Button onClick={dicht}>
            {ALGEMEEN.annuleren} <Toets>Esc</Toets>
          </Button>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            aria-disabled={bezwaar !== null || undefined}
            loading={bezig}
          >
            {ALGEMEEN.bevestigen}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
