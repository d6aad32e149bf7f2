// How it went: received and closed per period as bars, and everything as a table. One of the two at a time, by choice.
import { useState } from 'react';
import { FIGUREN } from '../../../shared/domain/rapportage/figuren.ts';
import { TELNAAM } from '../../../shared/domain/rapportage/namen.ts';
import { leesPeriode, type Periode, periodenaam } from '../../../shared/domain/rapportage/periode.ts';
import type { Optelling } from '../../../shared/domain/rapportage/teller.ts';
import { uitslagVan } from '../../../shared/domain/rapportage/uitslag.ts';
import type { Rapportbeeld } from '../../../shared/ipc/vormen/rapportage.ts';
import { RAPPORTAGE } from '../../teksten/rapportage.ts';
import { Getalknop } from './getal.tsx';
import { Keuzerij } from './periodekiezer.tsx';
import styles from './rapportage.module.css';
import { Staven } from './staven.tsx';
import tabel from './tabel.module.css';

export type Stap = { readonly periode: Periode; readonly optelling: Optelling };

export function stappenVan(verloop: Rapportbeeld['verloop']): readonly Stap[] {
  return verloop.flatMap(({ periode, optelling }) => {
    const gelezen = leesPeriode(periode);
    return gelezen ? [{ periode: gelezen, optelling }] : [];
  });
}

function Verlooptabel(props: { readonly stappen: readonly Stap[]; readonly registraties: readonly string[] }) {
  const figuren = FIGUREN.filter((f) => props.registraties.includes(f.registratie));
  return (
    <div className={tabel.tabelbaan}>
      <table className={tabel.tabel}>
        <caption className="alleen-voorlezen">{RAPPORTAGE.verloop}</caption>
        <thead>
          <tr>
            <th scope="col">{RAPPORTAGE.periode}</th>
            <th scope="col">{TELNAAM.ontvangen}</th>
            <th scope="col">{TELNAAM.gesloten}</th>
            <th scope="col">{TELNAAM['open-eind']}</th>
            {figuren.map((f) => (
              <th key={f.code} scope="col">
                {f.naam}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.stappen.map(({ periode, optelling }) => {
            const naam = periodenaam(periode);
            const tel = (getal: 'ontvangen' | 'gesloten' | 'open-eind') => (
              <Getalknop getal={getal} aantal={optelling.getallen[getal] ?? 0} van={{ periode }} bij={naam} />
            );
            return (
              <tr key={periode.code}>
                <th scope="row">{naam}</th>
                <td>{tel('ontvangen')}</td>
                <td>{tel('gesloten')}</td>
                <td>{tel('open-eind')}</td>
                {figuren.map((f) => {
                  const uitslag = uitslagVan(f, optelling);
                  return (
                    <td key={f.code}>
                      <Getalknop
                        getal={uitslag.getal}
                        aantal={uitslag.aantal['te-laat']}
                        van={{ periode }}
                        bij={naam}
                        tekst={uitslag.waarde}
                      />
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

export function Verloop(props: { readonly stappen: readonly Stap[]; readonly registraties: readonly string[] }) {
  const [vorm, zetVorm] = useState<'grafiek' | 'tabel'>('grafiek');
  return (
    <section className={styles.deel} aria-labelledby="rapport-verloop">
      <div className={styles.deelregel}>
        <h2 id="rapport-verloop" className={styles.deelkop}>
          {RAPPORTAGE.verloop}
        </h2>
        <Keuzerij
          naam={RAPPORTAGE.verloop}
          keuzes={[
            { waarde: 'grafiek', naam: RAPPORTAGE.alsGrafiek },
            { waarde: 'tabel', naam: RAPPORTAGE.alsTabel },
          ]}
          gekozen={vorm}
          kies={zetVorm}
        />
      </div>
      {vorm === 'grafiek' ? <Staven stappen={props.stappen} /> : <Verlooptabel {...props} />}
    </section>
  );
}
