// One figure: its value, whether it meets its norm, what can still be done today, and how it went. Every number opens its meldingen.
import { useId } from 'react';
import { BAKNAAM } from '../../../shared/domain/rapportage/namen.ts';
import type { Bak } from '../../../shared/domain/rapportage/oordeel.ts';
import { isAandeel, type Uitslag } from '../../../shared/domain/rapportage/uitslag.ts';
import { Icoon, type Icoonnaam } from '../../components/icoon.tsx';
import { getal } from '../../teksten/algemeen.ts';
import { oordeelzin, RAPPORTAGE, vooruitblikzin } from '../../teksten/rapportage.ts';
import { Getalknop } from './getal.tsx';
import styles from './rapportage.module.css';
import { Vonk, type Vonkpunt } from './vonk.tsx';

const ICOON: Readonly<Record<Uitslag['oordeel'], Icoonnaam>> = { goed: 'vink', fout: 'driehoek', geen: 'info' };

/** Those of which there are any; the late ones are what the value says of a count already. */
function bakken(uitslag: Uitslag): readonly Bak[] {
  const { figuur, aantal } = uitslag;
  const alle: readonly Bak[] =
    figuur.telwijze === 'werkvoorraad' ? ['lang'] : ['op-tijd', 'te-laat', 'nog-open', 'vandaag', 'later'];
  return alle.filter((bak) => aantal[bak] > 0 || (bak === 'lang' && aantal['te-laat'] > 0));
}

export function Tegel({ uitslag, verloop }: { readonly uitslag: Uitslag; readonly verloop: readonly Vonkpunt[] }) {
  const id = useId();
  const { figuur, oordeel, waarde, aantal } = uitslag;
  const vooruit = vooruitblikzin(uitslag);
  return (
    <article className={styles.tegel} aria-labelledby={id}>
      <h3 id={id} className={styles.tegelnaam}>
        {figuur.naam}
      </h3>
      <div className={styles.waarderegel}>
        <span className={styles.waarde}>
          <Getalknop
            getal={uitslag.getal}
            aantal={aantal['te-laat']}
            tekst={isAandeel(figuur) ? waarde : getal(aantal['te-laat'])}
          />
        </span>
        <Vonk punten={verloop} norm={figuur.norm !== null && 'minstens' in figuur.norm ? figuur.norm.minstens : null} />
      </div>
      <p className={styles.oordeel} data-toon={oordeel}>
        <Icoon naam={ICOON[oordeel]} maat={14} />
        {oordeelzin(uitslag)}
      </p>
      {vooruit === null ? null : (
        <p className={styles.vooruit} data-toon={uitslag.vooruitblik.soort}>
          <Icoon naam={uitslag.vooruitblik.soort === 'onhaalbaar' ? 'info' : 'klok'} maat={14} />
          {vooruit}
        </p>
      )}
      <ul className={styles.bakken}>
        {bakken(uitslag).map((bak) => (
          <li key={bak}>
            <Getalknop getal={`${figuur.code}/${bak}`} aantal={aantal[bak]} />
            {BAKNAAM[bak]}
          </li>
        ))}
      </ul>
      <details className={styles.uitleg}>
        <summary>{RAPPORTAGE.watGeteld}</summary>
        <p>{figuur.uitleg}</p>
        <p>
          {RAPPORTAGE.telwijze[figuur.telwijze]} {RAPPORTAGE.bron(figuur.bron)}
        </p>
      </details>
    </article>
  );
}
