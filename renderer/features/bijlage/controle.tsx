// What is to be known of a file, as facts: nothing here decides anything.
import type { ReactNode } from 'react';
import { dagenNaPeilmoment, metersVanPunt } from '../../../shared/domain/bestand/controle.ts';
import type { Controle as Gegevens } from '../../../shared/ipc/vormen/bijlage.ts';
import type { Feiten } from '../../../shared/ipc/vormen/kijker.ts';
import { getal } from '../../teksten/algemeen.ts';
import {
  afstandVanPunt,
  bestandsmoment,
  CONTROLE,
  dubbelzin,
  gradenzin,
  peilzin,
  pixels,
  soortnaam,
} from '../../teksten/bijlage.ts';
import styles from './bijlage.module.css';

export type Meldingfeiten = {
  /** RD metres. */
  readonly locatie: { readonly x: number; readonly y: number } | null;
  readonly peilmoment: string | null;
};

type Feit = readonly [naam: string, waarde: ReactNode, opvallend?: boolean];

function metBijzin(waarde: string, bijzin: string | null): string {
  return bijzin === null ? waarde : `${waarde}, ${bijzin}`;
}

function vanBestand(c: Gegevens): readonly Feit[] {
  return [
    [CONTROLE.soort, soortnaam(c.soort)],
    [CONTROLE.naam, c.naamPast ? CONTROLE.naamPast : CONTROLE.naamPastNiet(c.soort), !c.naamPast],
    [CONTROLE.aangekondigd, c.typePast ? c.mimeType : `${c.mimeType}. ${CONTROLE.typePastNiet}`, !c.typePast],
    [CONTROLE.grootte, CONTROLE.bytes(c.bytes)],
  ];
}

function vanInhoud(f: Feiten, melding: Meldingfeiten): readonly Feit[] {
  const feiten: Feit[] = [];
  if (f.paginas !== null) feiten.push([CONTROLE.paginas, getal(f.paginas)]);
  if (f.beeld !== null) feiten.push([CONTROLE.beeld, pixels(f.beeld)]);
  if (f.gemaaktOp !== null) feiten.push([CONTROLE.gemaakt, bestandsmoment(f.gemaaktOp)]);
  if (f.gewijzigdOp !== null) feiten.push([CONTROLE.gewijzigd, bestandsmoment(f.gewijzigdOp)]);
  if (f.genomenOp !== null) {
    const dagen = dagenNaPeilmoment(f.genomenOp, melding.peilmoment);
    feiten.push([CONTROLE.genomen, metBijzin(bestandsmoment(f.genomenOp), dagen === null ? null : peilzin(dagen))]);
  }
  if (f.plaats !== null) {
    const meters = metersVanPunt(f.plaats, melding.locatie);
    feiten.push([CONTROLE.plaats, metBijzin(gradenzin(f.plaats), meters === null ? null : afstandVanPunt(meters))]);
  }
  return feiten;
}

function vanElders(c: Gegevens): readonly Feit[] {
  const dubbel =
    c.dubbel.length === 0 ? (
      CONTROLE.uniek
    ) : (
      <ul className={styles.dubbel}>
        {c.dubbel.map((d) => (
          <li key={`${d.melding}/${d.bestandsnaam}`}>{dubbelzin(d)}</li>
        ))}
      </ul>
    );
  return [
    ...(c.magBewaren ? [] : ([[CONTROLE.bewaren, CONTROLE.uitvoerbaar, true]] as const)),
    [CONTROLE.dubbel, dubbel, c.dubbel.length > 0],
    [CONTROLE.sha256, <code key="som">{c.sha256}</code>],
  ];
}

export function Controle(props: {
  readonly controle: Gegevens;
  /** What the file says of itself, once the frame has read it. */
  readonly feiten: Feiten | null;
  readonly melding: Meldingfeiten;
}) {
  const { controle, feiten, melding } = props;
  const regels = [...vanBestand(controle), ...(feiten ? vanInhoud(feiten, melding) : []), ...vanElders(controle)];
  const opvallend = regels.filter(([, , valtOp]) => valtOp === true).length;
  return (
    <details className={styles.controle}>
      <summary>
        {CONTROLE.kop}
        {opvallend > 0 ? <span className={styles.teller}>{CONTROLE.opvallend(opvallend)}</span> : null}
      </summary>
      <dl className={styles.feiten}>
        {regels.map(([naam, waarde, valtOp]) => (
          <div key={naam} className={styles.feit} data-valt-op={valtOp ? 'ja' : undefined}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
