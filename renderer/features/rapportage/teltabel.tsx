// A table of counts, a line an afnemer or a registration and the total below. Every number opens its meldingen.
import type { Rapportkeuze } from '../../../shared/domain/rapportage/keuze.ts';
import { TELNAAM } from '../../../shared/domain/rapportage/namen.ts';
import type { Telgetal } from '../../../shared/domain/rapportage/oordeel.ts';
import { telkolommen } from '../../../shared/domain/rapportage/tabellen.ts';
import type { Optelling } from '../../../shared/domain/rapportage/teller.ts';
import { RAPPORTAGE } from '../../teksten/rapportage.ts';
import { Getalknop } from './getal.tsx';
import styles from './tabel.module.css';

type Rij = {
  readonly naam: string;
  readonly optelling: Optelling;
  readonly van: Partial<Pick<Rapportkeuze, 'afnemer' | 'registratie'>>;
};

function Regel({ rij, kolommen }: { readonly rij: Rij; readonly kolommen: readonly Telgetal[] }) {
  const { tijd, getallen } = rij.optelling;
  return (
    <tr>
      <th scope="row">{rij.naam}</th>
      {kolommen.map((k) => (
        <td key={k}>
          <Getalknop getal={k} aantal={getallen[k] ?? 0} van={rij.van} bij={rij.naam} />
        </td>
      ))}
      {[tijd.gemiddeld, tijd.mediaan].map((dagen, n) => (
        <td key={n === 0 ? RAPPORTAGE.gemiddeld : RAPPORTAGE.mediaan}>
          <Getalknop
            getal="gesloten"
            aantal={tijd.aantal}
            van={rij.van}
            bij={rij.naam}
            tekst={RAPPORTAGE.dagen(dagen)}
          />
        </td>
      ))}
    </tr>
  );
}

export function Teltabel(props: {
  readonly naam: string;
  readonly kop: string;
  readonly rijen: readonly Rij[];
  readonly totaal: Optelling;
}) {
  const totaal: Rij = { naam: RAPPORTAGE.totaal, optelling: props.totaal, van: {} };
  const kolommen = telkolommen([...props.rijen, totaal].map((r) => r.optelling));
  return (
    <div className={styles.tabelbaan}>
      <table className={styles.tabel}>
        <caption className="alleen-voorlezen">{props.naam}</caption>
        <thead>
          <tr>
            <th scope="col">{props.kop}</th>
            {kolommen.map((k) => (
              <th key={k} scope="col">
                {TELNAAM[k]}
              </th>
            ))}
            <th scope="col">
              {RAPPORTAGE.doorlooptijd} {RAPPORTAGE.gemiddeld.toLowerCase()}
            </th>
            <th scope="col">
              {RAPPORTAGE.doorlooptijd} {RAPPORTAGE.mediaan.toLowerCase()}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.rijen.map((rij) => (
            <Regel key={rij.naam} rij={rij} kolommen={kolommen} />
          ))}
        </tbody>
        <tfoot>
          <Regel rij={totaal} kolommen={kolommen} />
        </tfoot>
      </table>
    </div>
  );
}
