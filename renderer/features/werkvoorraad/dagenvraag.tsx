// Asks between which days a melding was received.
import { useState } from 'react';
import { termVan, zetTerm } from '../../../shared/domain/vraagtaal/bewerken.ts';
import { leesVraag } from '../../../shared/domain/vraagtaal/lezen.ts';
import { Tekstregel } from '../../components/tekstregel.tsx';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import { VELDNAAM, ZOEK } from '../../teksten/zoekvraag.ts';
import styles from './filterbalk.module.css';

export function Dagenvraag(props: {
  readonly vraag: string;
  readonly zet: (vraag: string) => void;
  readonly sluit: () => void;
}) {
  const { vraag, zet, sluit } = props;
  const term = termVan(leesVraag(vraag), 'ontvangen');
  const was =
    term?.soort === 'ontvangen' && !('periode' in term.waarde) ? term.waarde : { vanaf: null, totEnMet: null };
  const [vanaf, zetVanaf] = useState(was.vanaf ?? '');
  const [totEnMet, zetTotEnMet] = useState(was.totEnMet ?? '');
  const bevestig = async (): Promise<string | null> => {
    if (vanaf !== '' && totEnMet !== '' && totEnMet < vanaf) return ZOEK.omgekeerd;
    const waarde = { vanaf: vanaf || null, totEnMet: totEnMet || null };
    const leeg = vanaf === '' && totEnMet === '';
    zet(zetTerm(vraag, 'ontvangen', leeg ? null : { soort: 'ontvangen', waarde, niet: false }));
    return null;
  };
  return (
    <VraagDialoog
      titel={VELDNAAM.ontvangen}
      uitleg={ZOEK.dagenUitleg}
      bevestig={bevestig}
      sluit={sluit}
      veld={
        <div className={styles.dagen}>
          <Tekstregel label={ZOEK.vanaf} type="date" waarde={vanaf} bij={zetVanaf} nietVerplicht autoFocus />
          <Tekstregel label={ZOEK.totEnMet} type="date" waarde={totEnMet} bij={zetTotEnMet} nietVerplicht />
          {/* Enter confirms: a form with more than one field needs a button for it. */}
          <button type="submit" hidden />
        </div>
      }
    />
  );
}
