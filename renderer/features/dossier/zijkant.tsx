// Beside the difference: the files, who reported, and how it is being handled.
import type { ReactNode } from 'react';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { Icoon } from '../../components/icoon.tsx';
import { getal, grootte } from '../../teksten/algemeen.ts';
import { datum } from '../../teksten/datums.ts';
import { DOSSIER, meldsoortnaam, soortBestand } from '../../teksten/dossier.ts';
import styles from './dossier.module.css';
import { klokzin } from './kop.tsx';

type Feit = readonly [naam: string, waarde: ReactNode];

/** Facts that are there; what is null is left out. */
function Feiten({ kop, feiten }: { readonly kop: string; readonly feiten: readonly Feit[] }) {
  const bekend = feiten.filter(([, waarde]) => waarde !== null);
  if (bekend.length === 0) return null;
  return (
    <div className={styles.blok}>
      <h3 className={styles.blokkop}>{kop}</h3>
      <dl className={styles.feiten}>
        {bekend.map(([naam, waarde]) => [<dt key={naam}>{naam}</dt>, <dd key={`${naam}-waarde`}>{waarde}</dd>])}
      </dl>
    </div>
  );
}

function Bijlagen({ bijlagen }: { readonly bijlagen: Dossier['bijlagen'] }) {
  return (
    <div className={styles.blok}>
      <h3 className={styles.blokkop}>{DOSSIER.bijlagen}</h3>
      {bijlagen.length === 0 ? (
        <p className={styles.stil}>{DOSSIER.geenBijlagen}</p>
      ) : (
        <ul className={styles.bestanden}>
          {bijlagen.map((bijlage) => (
            <li key={bijlage.uuid} className={styles.bestand}>
              <Icoon naam={bijlage.mimeType.startsWith('image/') ? 'beeld' : 'bestand'} />
              <span>
                <span className={styles.bestandsnaam}>{bijlage.bestandsnaam}</span>
                <br />
                <span className={styles.klein}>
                  {soortBestand(bijlage.mimeType)} · {grootte(bijlage.bytes)}
                </span>
                {bijlage.beschrijving === null ? null : <p className={styles.klein}>{bijlage.beschrijving}</p>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** May break after the @, before it breaks in a word. */
function Adres({ email }: { readonly email: string }) {
  const [voor, ...na] = email.split('@');
  return (
    <>
      {voor}@<wbr />
      {na.join('@')}
    </>
  );
}

function Melder({ melder }: { readonly melder: Dossier['melder'] }) {
  if (melder.anoniem)
    return (
      <div className={styles.blok}>
        <h3 className={styles.blokkop}>{DOSSIER.melder}</h3>
        <p>{DOSSIER.anoniem}</p>
      </div>
    );
  return (
    <Feiten
      kop={DOSSIER.melder}
      feiten={[
        [DOSSIER.organisatie, melder.organisatie],
        [DOSSIER.naam, melder.naam],
        [DOSSIER.afdeling, melder.afdeling],
        [DOSSIER.email, melder.email === null ? null : <Adres key="email" email={melder.email} />],
        [DOSSIER.telefoon, melder.telefoon],
      ]}
    />
  );
}

function behandeling(dossier: Dossier): Feit[] {
  const { toegewezenAan, planning, bronhouder, locatie } = dossier;
  return [
    [
      DOSSIER.toegewezenAan,
      toegewezenAan ? (toegewezenAan.zelf ? DOSSIER.uzelf : toegewezenAan.naam) : DOSSIER.niemand,
    ],
    [DOSSIER.bronhouder, bronhouder ? bronhouder.naam : null],
    [
      DOSSIER.planning,
      planning
        ? `${planning.mijlpaal}, ${datum(planning.datum)}${planning.intern ? ` (${DOSSIER.planningIntern})` : ''}`
        : null,
    ],
    [DOSSIER.onderzoek, dossier.onderzoekOpen ? DOSSIER.onderzoekOpen : null],
    [DOSSIER.meldsoort, meldsoortnaam(dossier.meldsoort)],
    [DOSSIER.ontvangenOp, datum(dossier.ontvangenOp)],
    [DOSSIER.peilmoment, dossier.peilmoment === null ? null : datum(dossier.peilmoment)],
    [DOSSIER.locatie, locatie === null ? null : `${getal(Math.round(locatie.x))} · ${getal(Math.round(locatie.y))}`],
  ];
}

export function Zijkant({ dossier }: { readonly dossier: Dossier }) {
  return (
    <>
      <Bijlagen bijlagen={dossier.bijlagen} />
      <Melder melder={dossier.melder} />
      <Feiten kop={DOSSIER.behandeling} feiten={behandeling(dossier)} />
      {dossier.klokken.length < 2 ? null : (
        <div className={styles.blok}>
          <h3 className={styles.blokkop}>{DOSSIER.termijnen}</h3>
          <ul className={styles.bestanden}>
            {dossier.klokken.map((klok) => (
              <li key={`${klok.naam}-${klok.bron}`}>{klokzin(klok)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
