// The teamlead's part: the team beside the meldingen of one of them, what waits to be handed over, and the dialogs.
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Bezetting, Teamgenoot } from '../../../shared/ipc/vormen/verdelen.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useHint } from '../../api/eigen-toetsen.tsx';
import { RegistratieChip } from '../../components/registratie-chip.tsx';
import { Toets } from '../../components/toets.tsx';
import { VERDELEN } from '../../teksten/verdelen.ts';
import lijststijl from './lijst.module.css';
import { Lijstkop } from './lijstkop.tsx';
import { Meldingenlijst, naamVan } from './meldingenlijst.tsx';
import { type Mensdaad, Mensentabel } from './mensentabel.tsx';
import { useTeamStore } from './store.ts';
import styles from './team.module.css';
import { Uitslagbalk } from './uitslagbalk.tsx';
import { useTeamToetsen } from './use-team-toetsen.ts';
import { useTeammeldingen } from './use-teammeldingen.ts';
import { useVallen } from './use-vallen.ts';
import { useVerdelen } from './use-verdelen.ts';
import type { Stel, Vraag } from './vraag.ts';
import { Vragen } from './vragen.tsx';

type Deelprops = { readonly bezetting: Bezetting; readonly bijOpenen: (uuid: Uuid) => void };

export function Verdeeldeel({ bezetting, bijOpenen }: Deelprops) {
  const { wie, gekozen, kies } = useTeamStore();
  const [vraag, stel] = useState<Vraag>(null);
  const verdeler = useVerdelen();
  const levend = useTeammeldingen(bezetting.bronhouder.code, wie);
  const regels = levend.stand === 'er' ? levend.waarde.regels : [];
  const gekozenRegels = regels.filter(({ uuid }) => gekozen.has(uuid));
  const bijVallen = useVallen(bezetting, verdeler, stel);
  useTeamToetsen({ gekozen: gekozenRegels, vraag: stel, verdeler, kanTerug: wie !== null });
  const bijDaad = (daad: Mensdaad, mens: Teamgenoot) => {
    if (daad !== 'alles') return stel({ soort: daad, wie: mens });
    useTeamStore.getState().kiesWie(mens.id);
    stel({ soort: 'toewijzen', regels: [] });
  };
  const sluit = () => stel(null);
  return (
    <>
      <div className={styles.vlak}>
        <section className={`${styles.deel} ${styles.team}`} aria-label={VERDELEN.wieHeeftWat}>
          <h2 className={styles.deelkop}>{VERDELEN.wieHeeftWat}</h2>
          <Mensentabel bezetting={bezetting} bijDaad={bijDaad} bijVallen={(mens) => void bijVallen(mens)} />
          <Knoppen bezetting={bezetting} vraag={stel} />
          <Wachtdeel bezetting={bezetting} bijOpenen={bijOpenen} />
        </section>
        <section className={styles.deel} aria-label={naamHier(bezetting, wie)}>
          <Lijstkop
            naam={naamHier(bezetting, wie)}
            regels={regels}
            gekozen={gekozenRegels}
            kanTerug={wie !== null}
            vraag={stel}
          />
          <Meldingenlijst levend={levend} keuze={{ gekozen, kies }} bijOpenen={bijOpenen} />
        </section>
      </div>
      <Uitslagbalk verdeler={verdeler} />
      <Vragen
        vraag={vraag}
        bezetting={bezetting}
        verdeler={verdeler}
        alle={regels}
        sluit={sluit}
        naDaad={() => {
          kies(new Set());
          sluit();
        }}
      />
    </>
  );
}

function naamHier({ mensen }: Bezetting, wie: string | null): string {
  return mensen.find(({ id }) => id === wie)?.naam ?? VERDELEN.nietToegewezen;
}

function Knoppen({ bezetting, vraag }: { readonly bezetting: Bezetting; readonly vraag: Stel }) {
  const hint = useHint('verdeelplan');
  return (
    <div className={styles.knoppen}>
      <Button variant="contained" color="primary" aria-keyshortcuts={hint} onClick={() => vraag({ soort: 'plan' })}>
        {VERDELEN.plan} {hint ? <Toets>{hint}</Toets> : null}
      </Button>
      <Button onClick={() => vraag({ soort: 'overdragen', wie: null })} disabled={bezetting.mensen.length < 2}>
        {VERDELEN.overdragen}
      </Button>
    </div>
  );
}

/** Work of a colleague that is held on his computer: known by the sign that his program sent. */
function Wachtdeel({ bezetting, bijOpenen }: Deelprops) {
  const wacht = bezetting.wachtOpOverdracht;
  if (wacht.length === 0) return null;
  return (
    <section className={styles.wacht} aria-label={VERDELEN.wacht(wacht.length)}>
      <h2 className={styles.deelkop}>{VERDELEN.wacht(wacht.length)}</h2>
      <ul>
        {wacht.map((regel) => (
          <li key={regel.uuid} className={lijststijl.regel}>
            <RegistratieChip code={regel.registratie} />
            <button type="button" className={lijststijl.naam} onClick={() => bijOpenen(regel.uuid)}>
              {naamVan(regel)}
            </button>
            <span className={lijststijl.status}>{VERDELEN.wachtUitleg(regel.bij)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
