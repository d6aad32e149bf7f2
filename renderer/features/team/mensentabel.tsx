// Who has what: a row a colleague, with his load by clock; drop meldingen on it, or choose it to see his.
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import { type DragEvent, type ReactNode, useState } from 'react';
import type { Bezetting, Teamcijfers, Teamgenoot } from '../../../shared/ipc/vormen/verdelen.ts';
import { Icoon } from '../../components/icoon.tsx';
import { Keuzemenu } from '../../components/keuzemenu.tsx';
import { getal } from '../../teksten/algemeen.ts';
import { afwezigzin, inzetzin, VERDELEN } from '../../teksten/verdelen.ts';
import { useTeamStore } from './store.ts';
import styles from './team.module.css';

/** What can be done with one colleague. */
export type Mensdaad = 'inzet' | 'overdragen' | 'alles' | 'terug';

export type Tabelprops = {
  readonly bezetting: Bezetting;
  readonly bijDaad: (daad: Mensdaad, wie: Teamgenoot) => void;
  /** Something was dropped on this one; null = on nobody. */
  readonly bijVallen: (wie: Teamgenoot | null) => void;
};

/** Three lengths on one scale for the whole team; the words are beside it for who does not see it. */
function Balk({ cijfers, hoogste }: { readonly cijfers: Teamcijfers; readonly hoogste: number }) {
  const deel = (aantal: number): string => `${(aantal / Math.max(1, hoogste)) * 100}%`;
  const { open, laat, vandaag } = cijfers;
  return (
    <span className={styles.balk}>
      <span className={styles.laat} style={{ width: deel(laat) }} />
      <span className={styles.vandaag} style={{ width: deel(vandaag) }} />
      <span className={styles.later} style={{ width: deel(open - laat - vandaag) }} />
      <span className="alleen-voorlezen">{VERDELEN.balk(cijfers)}</span>
    </span>
  );
}

function Menu({ wie, bijDaad }: { readonly wie: Teamgenoot; readonly bijDaad: Tabelprops['bijDaad'] }) {
  const [anker, zetAnker] = useState<HTMLElement | null>(null);
  const kies = (daad: Mensdaad) => () => {
    zetAnker(null);
    bijDaad(daad, wie);
  };
  return (
    <>
      <IconButton
        aria-label={VERDELEN.meerBij(wie.naam)}
        aria-haspopup="menu"
        aria-expanded={anker !== null}
        onClick={(event) => zetAnker(event.currentTarget)}
      >
        <Icoon naam="meer" />
      </IconButton>
      <Keuzemenu bij={anker} sluit={() => zetAnker(null)}>
        {wie.cijfers.open === 0 ? null : <MenuItem onClick={kies('alles')}>{VERDELEN.allesMenu}</MenuItem>}
        <MenuItem onClick={kies('overdragen')}>{VERDELEN.overdragenMenu}</MenuItem>
        <MenuItem onClick={kies('terug')}>{VERDELEN.terugMenu}</MenuItem>
        <MenuItem onClick={kies('inzet')}>{VERDELEN.inzetMenu}</MenuItem>
      </Keuzemenu>
    </>
  );
}

function Rij(props: {
  readonly wie: Teamgenoot | null;
  readonly naam: string;
  readonly cijfers: Teamcijfers;
  readonly hoogste: number;
  readonly bijVallen: Tabelprops['bijVallen'];
  readonly inzet: ReactNode;
  readonly menu: ReactNode;
}) {
  const { wie, cijfers } = props;
  const id = wie?.id ?? null;
  const { wie: hier, kiesWie, sleep, begin } = useTeamStore();
  const [boven, zetBoven] = useState(false);
  const past = sleep !== null && !('van' in sleep && sleep.van === id);
  const opBoven = (event: DragEvent) => {
    if (!past) return;
    event.preventDefault();
    zetBoven(true);
  };
  return (
    <tr
      data-hier={hier === id ? 'ja' : undefined}
      data-boven={boven && past ? 'ja' : undefined}
      draggable={cijfers.open > 0 && id !== null}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', '');
        if (id !== null) begin({ van: id });
      }}
      onDragEnd={() => begin(null)}
      onDragOver={opBoven}
      onDragLeave={() => zetBoven(false)}
      onDrop={(event) => {
        event.preventDefault();
        zetBoven(false);
        if (past) props.bijVallen(wie);
      }}
    >
      <th scope="row" aria-label={props.naam}>
        <button type="button" className={styles.wie} aria-pressed={hier === id} onClick={() => kiesWie(id)}>
          {props.naam}
        </button>
        {props.inzet}
      </th>
      <td className={styles.balkcel}>
        <Balk cijfers={cijfers} hoogste={props.hoogste} />
      </td>
      <td className={styles.getal}>{getal(cijfers.open)}</td>
      <td className={styles.getal} data-toon={cijfers.laat > 0 ? 'late' : undefined}>
        {getal(cijfers.laat)}
      </td>
      <td className={styles.getal} data-toon={cijfers.vandaag > 0 ? 'vandaag' : undefined}>
        {getal(cijfers.vandaag)}
      </td>
      <td className={styles.getal}>{getal(cijfers.gepland)}</td>
      <td className={styles.menucel}>{props.menu}</td>
    </tr>
  );
}

function Inzetcel({ wie, vandaag }: { readonly wie: Teamgenoot; readonly vandaag: string }) {
  const weg = afwezigzin(wie, vandaag);
  const doet = inzetzin(wie.inzet);
  return (
    <span className={styles.inzet} title={weg === null ? doet : `${weg} · ${doet}`}>
      {weg === null ? null : <span className={styles.afwezig}>{weg} · </span>}
      {doet}
    </span>
  );
}

const KOPPEN = [VERDELEN.open, VERDELEN.laat, 'Vandaag', VERDELEN.gepland] as const;

export function Mensentabel({ bezetting, bijDaad, bijVallen }: Tabelprops) {
  const { mensen, nietToegewezen, vandaag } = bezetting;
  const hoogste = Math.max(nietToegewezen?.open ?? 0, ...mensen.map(({ cijfers }) => cijfers.open));
  return (
    <table className={styles.tabel}>
      <caption className="alleen-voorlezen">{VERDELEN.wieHeeftWat}</caption>
      <thead>
        <tr>
          <th scope="col">{VERDELEN.collega}</th>
          <th scope="col" className={styles.balkcel}>
            {VERDELEN.balkkop}
          </th>
          {KOPPEN.map((kop) => (
            <th key={kop} scope="col" className={styles.getal}>
              {kop}
            </th>
          ))}
          <td className={styles.menucel} />
        </tr>
      </thead>
      <tbody>
        {mensen.map((wie) => (
          <Rij
            key={wie.id}
            wie={wie}
            naam={wie.zelf ? VERDELEN.uzelf(wie.naam) : wie.naam}
            cijfers={wie.cijfers}
            hoogste={hoogste}
            bijVallen={bijVallen}
            inzet={<Inzetcel wie={wie} vandaag={vandaag} />}
            menu={<Menu wie={wie} bijDaad={bijDaad} />}
          />
        ))}
        {nietToegewezen ? (
          <Rij
            wie={null}
            naam={VERDELEN.nietToegewezen}
            cijfers={nietToegewezen}
            hoogste={hoogste}
            bijVallen={bijVallen}
            inzet={null}
            menu={null}
          />
        ) : null}
      </tbody>
    </table>
  );
}
