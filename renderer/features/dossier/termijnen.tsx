// Every clock of the melding: what sets it (law, norm or guideline), from when until when, and what stopped it.
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { KlokTekst } from '../../components/klok-tekst.tsx';
import { datum } from '../../teksten/datums.ts';
import { AARD, DOSSIER } from '../../teksten/dossier.ts';
import styles from './dossier.module.css';
import zij from './zijkant.module.css';

type Klok = Dossier['klokken'][number];

/** How it ended, or null while it runs. */
function slot({ gestoptDoor, gestoptOp }: Klok): string | null {
  if (gestoptDoor === null || gestoptOp === null) return null;
  const dag = datum(gestoptOp);
  if (gestoptDoor === 'gehaald') return DOSSIER.gehaaldOp(dag);
  return gestoptDoor === 'intrekking' ? DOSSIER.gestoptIntrekking(dag) : DOSSIER.gestoptAfgesloten(dag);
}

function Termijn({ klok }: { readonly klok: Klok }) {
  const einde = slot(klok);
  const tot = klok.uiterlijk === null ? '' : `, ${DOSSIER.uiterlijk} ${datum(klok.uiterlijk)}`;
  return (
    <li className={zij.termijn}>
      <div className={zij.termijnkop}>
        <span className={zij.termijnnaam}>{klok.naam}</span>
        <span className={zij.aard}>{AARD[klok.aard]}</span>
        <KlokTekst soort={klok.soort}>{klok.tekst}</KlokTekst>
      </div>
      <p className={styles.klein}>
        {DOSSIER.loop(klok.duur, datum(klok.vanaf))}
        {tot} · {klok.bron}
      </p>
      {einde === null ? null : <p className={styles.klein}>{einde}</p>}
      {klok.verlengbaarTot === null || einde !== null ? null : (
        <p className={styles.klein}>{DOSSIER.verlengbaar(datum(klok.verlengbaarTot))}</p>
      )}
      {klok.gekozen ? null : <p className={styles.klein}>{DOSSIER.ernaast}</p>}
    </li>
  );
}

export function Termijnen({ klokken }: { readonly klokken: Dossier['klokken'] }) {
  if (klokken.length === 0) return null;
  return (
    <div className={styles.blok}>
      <h3 id="termijnen-kop" className={styles.blokkop}>
        {DOSSIER.termijnen}
      </h3>
      <ul className={zij.termijnen} aria-labelledby="termijnen-kop">
        {klokken.map((klok) => (
          <Termijn key={`${klok.naam}-${klok.bron}`} klok={klok} />
        ))}
      </ul>
    </div>
  );
}
