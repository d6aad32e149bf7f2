// Beside the difference: the files, who reported, how it is being handled, its clocks, and what belongs to it.
import Button from '@mui/material/Button';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useNu } from '../../components/use-nu.ts';
import { datum, moment } from '../../teksten/datums.ts';
import { DOSSIER, meldsoortnaam, OORDEEL, VERWIJZING } from '../../teksten/dossier.ts';
import { BESLUITNAAM } from '../../teksten/handelingen.ts';
import { coordinaten } from '../../teksten/kaart.ts';
import { Bijlagen } from './bijlagen.tsx';
import styles from './dossier.module.css';
import { type Feit, Feiten } from './feiten.tsx';
import { Melder } from './melder.tsx';
import { Termijnen } from './termijnen.tsx';
import { Keten, Verwanten } from './verwant.tsx';
import zij from './zijkant.module.css';

const MINUUT = 60_000;

function onderzoekzin({ onderzoek, onderzoekOpen }: Dossier): string | null {
  if (!onderzoek) return onderzoekOpen ? DOSSIER.onderzoekOpen : null;
  const delen = [
    DOSSIER.onderzoekSinds(datum(onderzoek.sinds)),
    onderzoek.open ? DOSSIER.onderzoekOpen : DOSSIER.onderzoekWeg,
    ...(onderzoek.code === null ? [] : [`${DOSSIER.aanduiding.toLowerCase()} ${onderzoek.code}`]),
    ...(onderzoek.attributen.length === 0 ? [] : [onderzoek.attributen.join(', ')]),
  ];
  return delen.join(' · ');
}

function oordeelzin({ gegrond, attributen, melderGeinformeerd }: Dossier['beoordelingen'][number]): string {
  const delen = [
    gegrond ? DOSSIER.gegrond : DOSSIER.ongegrond,
    ...attributen.map(({ naam, oordeel }) => `${naam} ${OORDEEL[oordeel]}`),
    ...(melderGeinformeerd === true ? [DOSSIER.melderGeinformeerd] : []),
  ];
  return delen.join(' · ');
}

function behandeling(dossier: Dossier): Feit[] {
  const { toegewezenAan, planning, bronhouder, locatie, beoordelingen } = dossier;
  const wie = toegewezenAan ? (toegewezenAan.zelf ? DOSSIER.uzelf : toegewezenAan.naam) : DOSSIER.niemand;
  const gepland = planning && `${planning.mijlpaal}, ${datum(planning.datum)}`;
  const oordeel = beoordelingen.at(-1);
  const plek = locatie && coordinaten(locatie);
  return [
    { naam: DOSSIER.toegewezenAan, waarde: wie },
    { naam: DOSSIER.bronhouder, waarde: bronhouder ? bronhouder.naam : null },
    { naam: planning?.intern ? DOSSIER.rappel : DOSSIER.planning, waarde: gepland },
    { naam: DOSSIER.onderzoek, waarde: onderzoekzin(dossier) },
    { naam: DOSSIER.beoordelingen, waarde: oordeel ? oordeelzin(oordeel) : null },
    { naam: DOSSIER.meldsoort, waarde: meldsoortnaam(dossier.meldsoort) },
    { naam: DOSSIER.ontvangenOp, waarde: datum(dossier.ontvangenOp) },
    { naam: DOSSIER.peilmoment, waarde: dossier.peilmoment === null ? null : datum(dossier.peilmoment) },
    { naam: DOSSIER.locatie, waarde: plek, kopie: locatie && `${locatie.x} ${locatie.y}` },
  ];
}

function Verwijzingen({ verwijzingen }: { readonly verwijzingen: Dossier['verwijzingen'] }) {
  return (
    <Feiten
      kop={DOSSIER.verwijzingen}
      feiten={verwijzingen.map(({ verwijzing, waarde }) => ({ naam: VERWIJZING[verwijzing], waarde, kopie: waarde }))}
    />
  );
}

/** What this person began to write and did not decide yet. */
function Concepten(props: { readonly dossier: Dossier; readonly kies: (soort: Opdrachtsoort) => void }) {
  const nu = new Date(useNu(MINUUT)).toISOString();
  const { mogelijkheden } = props.dossier;
  // Those of a decision that is no longer possible stand with their words above the contents.
  const concepten = props.dossier.concepten.flatMap(({ soort, gewijzigdOp }) => {
    const kan = mogelijkheden.find((m) => m.soort === soort);
    return kan ? [{ soort: kan.soort, gewijzigdOp }] : [];
  });
  if (concepten.length === 0) return null;
  return (
    <div className={styles.blok}>
      <h3 id="concepten-kop" className={styles.blokkop}>
        {DOSSIER.concepten}
      </h3>
      <ul className={zij.bestanden} aria-labelledby="concepten-kop">
        {concepten.map(({ soort, gewijzigdOp }) => {
          const naam = BESLUITNAAM[soort];
          return (
            <li key={soort} className={zij.concept}>
              <span>
                {naam} <span className={styles.klein}>{moment(gewijzigdOp, nu)}</span>
              </span>
              <Button
                variant="text"
                className={styles.inzin}
                aria-label={`${DOSSIER.verder}: ${naam}`}
                onClick={() => props.kies(soort)}
              >
                {DOSSIER.verder}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

export function Zijkant(props: {
  readonly dossier: Dossier;
  readonly kies: (soort: Opdrachtsoort) => void;
  readonly toetsen: Partial<Record<Opdrachtsoort, string>>;
  readonly bijOpenen: ((uuid: Uuid) => void) | undefined;
  readonly bijBijlage?: ((bijlage: Uuid) => void) | undefined;
}) {
  const { dossier, kies, bijOpenen } = props;
  return (
    <>
      <Concepten dossier={dossier} kies={kies} />
      <Bijlagen
        bijlagen={dossier.bijlagen}
        open={props.bijBijlage}
        voegToe={dossier.mogelijkheden.some(({ soort }) => soort === 'bijlage') ? () => kies('bijlage') : null}
        toets={props.toetsen.bijlage}
      />
      <Melder dossier={dossier} kies={kies} toets={props.toetsen['melder-benaderen']} />
      <Feiten kop={DOSSIER.behandeling} feiten={behandeling(dossier)} />
      <Termijnen klokken={dossier.klokken} />
      <Verwijzingen verwijzingen={dossier.verwijzingen} />
      <Verwanten verwant={dossier.verwant} bijOpenen={bijOpenen} />
      <Keten bronhouders={dossier.bronhouders} />
    </>
  );
}
