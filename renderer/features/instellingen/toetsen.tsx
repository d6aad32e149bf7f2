// Every key, to change or to switch off.
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Actiegroep } from '../../api/acties.ts';
import { useEigenToetsen, useToetsenkaart } from '../../api/eigen-toetsen.tsx';
import { botsing, type Toetsregel } from '../../api/toetsenkaart.ts';
import { Toetsen } from '../../components/toetsen.tsx';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import { ACTIEGROEP, TOETSHULP, TOETSINSTELLING } from '../../teksten/acties.ts';
import deel from './instellingen.module.css';
import { ToetsWijzigen } from './toets-wijzigen.tsx';
import styles from './toetsen.module.css';

const GROEPEN: readonly Actiegroep[] = ['melding', 'lijst', 'gaan', 'programma'];

function Regel(props: { readonly regel: Toetsregel; readonly botst: Toetsregel | null; readonly wijzig: () => void }) {
  const { regel, botst } = props;
  const zet = useEigenToetsen((s) => s.zet);
  return (
    <tr>
      <th scope="row">
        {regel.naam}
        {botst ? <span className={styles.botst}>{TOETSINSTELLING.botst(botst.naam)}</span> : null}
      </th>
      <td>
        {regel.toets === '' ? <span className={styles.uit}>{TOETSHULP.uit}</span> : <Toetsen toets={regel.toets} />}
      </td>
      <td className={styles.knoppen}>
        <Button variant="text" aria-label={TOETSINSTELLING.wijzigen(regel.naam)} onClick={props.wijzig}>
          {TOETSINSTELLING.wijzigenKort}
        </Button>
        {regel.toets === '' ? null : (
          <Button
            variant="text"
            aria-label={TOETSINSTELLING.uitzetten(regel.naam)}
            onClick={() => zet(regel.actie, '')}
          >
            {TOETSINSTELLING.uitzettenKort}
          </Button>
        )}
        {regel.toets === regel.standaard ? null : (
          <Button
            variant="text"
            aria-label={TOETSINSTELLING.standaard(regel.naam)}
            onClick={() => zet(regel.actie, null)}
          >
            {TOETSINSTELLING.standaardKort}
          </Button>
        )}
      </td>
    </tr>
  );
}

export function Toetsinstellingen() {
  const kaart = useToetsenkaart();
  const { eigen, herstel } = useEigenToetsen();
  const [wijzigt, wijzig] = useState<string | null>(null);
  const [vraagt, vraag] = useState(false);
  return (
    <section className={deel.deel}>
      <h2 className={deel.deelkop}>{TOETSINSTELLING.kop}</h2>
      <p className={deel.uitleg}>{TOETSINSTELLING.uitleg}</p>
      {GROEPEN.map((groep) => (
        <details key={groep} className={styles.groep}>
          <summary>{ACTIEGROEP[groep]}</summary>
          <table className={styles.tabel}>
            <tbody>
              {kaart
                .filter((regel) => regel.groep === groep)
                .map((regel) => (
                  <Regel
                    key={regel.actie}
                    regel={regel}
                    botst={botsing(kaart, regel)}
                    wijzig={() => wijzig(regel.actie)}
                  />
                ))}
            </tbody>
          </table>
        </details>
      ))}
      {Object.keys(eigen).length === 0 ? null : (
        <div className={deel.knoppen}>
          <Button onClick={() => vraag(true)}>{TOETSINSTELLING.allesTerug}</Button>
        </div>
      )}
      {wijzigt === null ? null : <ToetsWijzigen actie={wijzigt} sluit={() => wijzig(null)} />}
      {vraagt ? (
        <VraagDialoog
          titel={TOETSINSTELLING.allesTerugVraag}
          uitleg={TOETSINSTELLING.allesTerugUitleg}
          bevestig={async () => {
            herstel();
            return null;
          }}
          sluit={() => vraag(false)}
        />
      ) : null}
    </section>
  );
}
