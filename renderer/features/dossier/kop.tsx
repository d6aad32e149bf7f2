// Header of a dossier: what it is about, where it stands, its legal clock, and what can be done.
import Button from '@mui/material/Button';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { KlokTekst } from '../../components/klok-tekst.tsx';
import { Kopieerknop } from '../../components/kopieerknop.tsx';
import { RegistratieChip } from '../../components/registratie-chip.tsx';
import { ZekerheidChip } from '../../components/zekerheid-chip.tsx';
import { datum } from '../../teksten/datums.ts';
import { AARD, DOSSIER } from '../../teksten/dossier.ts';
import { Banners } from './banners.tsx';
import styles from './dossier.module.css';
import { Beheer, Besluiten } from './handelingen.tsx';
import { Identificatie } from './identificatie.tsx';

type Klok = Dossier['klokken'][number];

/** "Oppakken: nog 2 werkdagen, uiterlijk 27 november 2026 (Besluit BRP art. 28)"; a norm or guideline says that it is one. */
export function klokzin({ naam, tekst, soort, uiterlijk, aard, bron }: Klok): string {
  // A far day is named in the words of the clock already.
  const dag = uiterlijk === null || soort === 'vandaag' ? null : datum(uiterlijk);
  const tot = dag === null || tekst.includes(dag) ? '' : `, ${DOSSIER.uiterlijk} ${dag}`;
  return `${naam}: ${tekst}${tot} (${aard === 'wet' ? bron : `${AARD[aard]}, ${bron}`})`;
}

/** The clock that presses first: one that runs before one that stands still. */
function belangrijksteKlok(klokken: readonly Klok[]): Klok | undefined {
  return klokken.find((klok) => klok.soort !== 'geen' && klok.soort !== 'gestopt') ?? klokken[0];
}

export function Kop(props: {
  readonly dossier: Dossier;
  readonly kies: (soort: Opdrachtsoort) => void;
  readonly toetsen: Partial<Record<Opdrachtsoort, string>>;
  readonly bijOpenen: ((uuid: Uuid) => void) | undefined;
  readonly afdrukken: () => void;
  readonly bijVervolg: ((uuid: Uuid) => void) | undefined;
}) {
  const { dossier, bijVervolg } = props;
  const klok = belangrijksteKlok(dossier.klokken);
  return (
    <header className={styles.kop}>
      <div className={styles.regel1}>
        <RegistratieChip code={dossier.registratie} />
        <h2 className={styles.titel}>{dossier.titel}</h2>
        <span className={styles.kenmerk}>
          {DOSSIER.melding} {dossier.kenmerk}
        </span>
        <Kopieerknop wat={DOSSIER.kenmerkLang} tekst={dossier.kenmerk} />
      </div>
      <div className={styles.regel2}>
        <span className={styles.status}>
          <span className={styles.bol} data-eind={dossier.eind ? 'ja' : undefined} aria-hidden="true" />
          <span className="alleen-voorlezen">{DOSSIER.status}: </span>
          {dossier.statusnaam}
        </span>
        {dossier.zekerheid && dossier.zekerheid !== 'bevestigd' ? (
          <ZekerheidChip zekerheid={dossier.zekerheid} />
        ) : null}
        {klok ? <KlokTekst soort={klok.soort}>{klokzin(klok)}</KlokTekst> : null}
        <Identificatie uuid={dossier.uuid} identificatie={dossier.identificatie} />
      </div>
      {dossier.labels.length === 0 ? null : (
        <ul className={styles.labels} aria-label={DOSSIER.labels}>
          {dossier.labels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
      <Banners dossier={dossier} bijOpenen={props.bijOpenen} />
      <div className={styles.daden}>
        <Besluiten mogelijkheden={dossier.mogelijkheden} kies={props.kies} toetsen={props.toetsen} />
        {dossier.vervolgbaar && bijVervolg ? (
          <Button variant="outlined" color="secondary" onClick={() => bijVervolg(dossier.uuid)}>
            {DOSSIER.vervolg}
          </Button>
        ) : null}
        <span className={styles.beheer}>
          <Beheer
            mogelijkheden={dossier.mogelijkheden}
            kies={props.kies}
            toetsen={props.toetsen}
            afdrukken={props.afdrukken}
          />
        </span>
      </div>
    </header>
  );
}
