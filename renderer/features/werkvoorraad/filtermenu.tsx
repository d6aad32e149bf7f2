// The menu of one filter: its values with how many meldingen have each. Several where a melding may have one of many.
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { termVan, waardenVan, wisselWaarde, zetTerm } from '../../../shared/domain/vraagtaal/bewerken.ts';
import { leesVraag } from '../../../shared/domain/vraagtaal/lezen.ts';
import { schrijfTerm } from '../../../shared/domain/vraagtaal/schrijven.ts';
import { vouwTekst } from '../../../shared/domain/vraagtaal/vouwen.ts';
import { KEUZEVELDEN, type Keuzeveld, type Veld } from '../../../shared/domain/vraagtaal/vraag.ts';
import { leesWaarde } from '../../../shared/domain/vraagtaal/waarden.ts';
import type { Waarde, Weergave } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Icoon } from '../../components/icoon.tsx';
import { Keuzemenu } from '../../components/keuzemenu.tsx';
import { ALGEMEEN, getal } from '../../teksten/algemeen.ts';
import { waardenaam, ZOEK } from '../../teksten/zoekvraag.ts';
import { Dagenvraag } from './dagenvraag.tsx';
import styles from './filterbalk.module.css';

export type Filterveld = Exclude<Veld, 'in' | 'rapport'>;

function isKeuzeveld(veld: Veld): veld is Keuzeveld {
  return KEUZEVELDEN.some((k) => k === veld);
}

export function Filtermenu(props: {
  readonly veld: Filterveld;
  readonly bij: HTMLElement;
  readonly vraag: string;
  readonly weergave: Weergave;
  readonly zet: (vraag: string) => void;
  readonly sluit: () => void;
}) {
  const { veld, bij, vraag, weergave, zet, sluit } = props;
  // The same question whatever one chooses here, so that the menu stands still.
  const waarden = useLiveQuery('werkvoorraad.waarden', {
    veld,
    weergave,
    vraag: zetTerm(vraag, veld, null),
    begin: '',
  });
  const [dagen, vraagDagen] = useState(false);
  const kies = (waarde: string) => {
    if (isKeuzeveld(veld)) return zet(wisselWaarde(vraag, veld, waarde));
    const gelezen = leesWaarde(veld, [waarde], false);
    const zelfde = isGekozen(vraag, veld, waarde);
    if ('term' in gelezen) zet(zetTerm(vraag, veld, zelfde ? null : gelezen.term));
    sluit();
  };
  if (dagen) return <Dagenvraag vraag={vraag} zet={zet} sluit={sluit} />;
  const lijst = waarden.stand === 'er' ? waarden.waarde : [];
  return (
    <Keuzemenu bij={bij} sluit={sluit}>
      {lijst.map((waarde) => (
        <Keuzeregel
          key={waarde.waarde}
          veld={veld}
          waarde={waarde}
          aan={isGekozen(vraag, veld, waarde.waarde)}
          kies={kies}
        />
      ))}
      {lijst.length === 0 ? (
        <MenuItem disabled>{waarden.stand === 'laden' ? ALGEMEEN.laden : ZOEK.geenWaarden}</MenuItem>
      ) : null}
      {veld === 'ontvangen' ? (
        <MenuItem onClick={() => vraagDagen(true)}>
          <span className={styles.vink} />
          {ZOEK.zelfKiezen}
        </MenuItem>
      ) : null}
    </Keuzemenu>
  );
}

function Keuzeregel(props: {
  readonly veld: Filterveld;
  readonly waarde: Waarde;
  readonly aan: boolean;
  readonly kies: (waarde: string) => void;
}) {
  const { veld, aan, kies } = props;
  const { waarde, naam, aantal } = props.waarde;
  return (
    <MenuItem
      role={isKeuzeveld(veld) ? 'menuitemcheckbox' : 'menuitemradio'}
      aria-checked={aan}
      onClick={() => kies(waarde)}
    >
      <span className={styles.vink}>{aan ? <Icoon naam="vink" maat={14} /> : null}</span>
      {waardenaam(veld, waarde, naam)}
      <span className={styles.aantal}>{getal(aantal)}</span>
    </MenuItem>
  );
}

function isGekozen(vraag: string, veld: Filterveld, waarde: string): boolean {
  const gelezen = leesVraag(vraag);
  if (isKeuzeveld(veld)) return waardenVan(gelezen, veld).some((gekozen) => vouwTekst(gekozen) === vouwTekst(waarde));
  const nu = termVan(gelezen, veld);
  const dan = leesWaarde(veld, [waarde], false);
  return nu !== undefined && 'term' in dan && schrijfTerm(nu) === schrijfTerm(dan.term);
}
