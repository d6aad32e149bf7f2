// The screen Uitgaand: conflicts first, then what waits, then what was confirmed today.
import Button from '@mui/material/Button';
import { type RefObject, useRef, useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { Uitgaand } from '../../../shared/ipc/vormen/uitgaand.ts';
import { useActies } from '../../api/acties.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { Gezicht } from '../../components/gezicht.tsx';
import { useNu } from '../../components/use-nu.ts';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { PROEF } from '../../teksten/proef.ts';
import { UITGAAND } from '../../teksten/uitgaand.ts';
import { Bundels } from './bundels.tsx';
import { Conflictkaart, type Kaartdaden } from './conflictkaart.tsx';
import { useProefStore } from './proef-store.ts';
import { Proefbalk } from './proefbalk.tsx';
import { type Itemdaden, Uitgaandregel } from './regel.tsx';
import { Rijenlijst } from './rijenlijst.tsx';
import { Toestand } from './toestand.tsx';
import styles from './uitgaand.module.css';
import { useProef } from './use-proef.ts';

export type UitgaandProps = Kaartdaden & Itemdaden;

const SECONDE = 1_000;
const MINUUT = 60_000;
/** Conflicts that are shown at once; each is a card of its own. */
const KAARTEN = 20;

type Lijst = Output<'uitgaand.lijst'>;

/** Moves the focus to the next decision on the screen; -1: to the one before. */
function stap(baan: HTMLElement | null, richting: 1 | -1): void {
  const items = [...(baan?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  const hier = document.activeElement?.closest('article, li')?.querySelector<HTMLElement>('[data-item]');
  const plek = hier ? items.indexOf(hier) : -1;
  const doel = items[plek < 0 ? 0 : Math.min(items.length - 1, Math.max(0, plek + richting))];
  doel?.focus();
  doel?.scrollIntoView({ block: 'nearest' });
}

function useScherm(baan: RefObject<HTMLElement | null>, lijst: Lijst | null) {
  const proef = useProef();
  const bezig = useProefStore((s) => s.stand === 'bezig');
  const meldingen = lijst === null ? [] : [...lijst.conflicten, ...lijst.wachtend].map((item) => item.melding);
  const doeProef = () => void proef(meldingen);
  const kan = meldingen.length > 0 && !bezig;
  useActies([
    { id: 'volgende', naam: UITGAAND.volgende, groep: 'lijst', doe: () => stap(baan.current, 1) },
    { id: 'vorige', naam: UITGAAND.vorige, groep: 'lijst', doe: () => stap(baan.current, -1) },
    {
      id: 'proefsync',
      naam: PROEF.knop,
      synoniemen: ['proef', 'controleren', 'vooraf', 'testen'],
      groep: 'lijst',
      doe: doeProef,
      kan,
      waarom: bezig ? PROEF.isBezig : UITGAAND.leegTitel,
    },
  ]);
  return { doeProef, kan };
}

export function UitgaandScherm(props: UitgaandProps) {
  const baan = useRef<HTMLDivElement>(null);
  const lijst = useLiveQuery('uitgaand.lijst', {});
  const telt = lijst.stand === 'er' && lijst.waarde.wachtend.some((item) => item.nietVoor !== null);
  const nu = new Date(useNu(telt ? SECONDE : MINUUT)).toISOString();
  const { doeProef, kan } = useScherm(baan, lijst.stand === 'er' ? lijst.waarde : null);
  return (
    <div ref={baan} className={styles.scherm}>
      <header className={styles.kop}>
        <h1 className={styles.titel}>{UITGAAND.titel}</h1>
        <p className={styles.uitleg}>{UITGAAND.uitleg}</p>
        {kan ? (
          <span className={styles.proef}>
            <Button title={PROEF.knopUitleg} onClick={doeProef}>
              {PROEF.knop}
            </Button>
          </span>
        ) : null}
      </header>
      <Toestand nu={nu} />
      <Proefbalk />
      {lijst.stand === 'laden' ? <p className={styles.laden}>{ALGEMEEN.laden}</p> : null}
      {lijst.stand === 'fout' ? (
        <Foutgezicht titel={UITGAAND.foutTitel} fout={lijst.fout} opnieuw={lijst.opnieuw} />
      ) : null}
      {lijst.stand === 'er' ? <Delen {...props} lijst={lijst.waarde} nu={nu} baan={baan} /> : null}
    </div>
  );
}

type Delenprops = UitgaandProps & {
  readonly lijst: Lijst;
  readonly nu: string;
  readonly baan: RefObject<HTMLElement | null>;
};

function Conflicten(props: Kaartdaden & { readonly items: readonly Uitgaand[]; readonly nu: string }) {
  const { items, ...rest } = props;
  const [getoond, toon] = useState(KAARTEN);
  const meer = items.length - getoond;
  return (
    <section className={styles.deel}>
      <h2 className={styles.deelkop} data-toon="fout">
        {UITGAAND.conflict(items.length)}
      </h2>
      <div className={styles.kaarten}>
        {items.slice(0, getoond).map((item) => (
          <Conflictkaart key={item.batch} item={item} {...rest} />
        ))}
      </div>
      {meer > 0 ? (
        <Button className={styles.meerknop} onClick={() => toon(getoond + KAARTEN)}>
          {UITGAAND.meerConflicten(Math.min(meer, KAARTEN))}
        </Button>
      ) : null}
    </section>
  );
}

function Delen({ lijst, nu, baan, ...daden }: Delenprops) {
  const { conflicten, wachtend, bundels, vandaagBevestigd, vandaagBevestigdAantal } = lijst;
  const meer = vandaagBevestigdAantal - vandaagBevestigd.length;
  const regel = (item: Uitgaand) => <Uitgaandregel item={item} nu={nu} {...daden} />;
  return (
    <>
      {conflicten.length === 0 ? null : <Conflicten items={conflicten} nu={nu} {...daden} />}
      {wachtend.length === 0 && conflicten.length === 0 ? (
        <Gezicht icoon="vink" titel={UITGAAND.leegTitel} uitleg={UITGAAND.leegUitleg} />
      ) : null}
      {wachtend.length === 0 ? null : (
        <section className={styles.deel}>
          <h2 className={styles.deelkop}>{UITGAAND.wachtend(wachtend.length)}</h2>
          {bundels.length === 0 ? null : <Bundels bundels={bundels} />}
          <Rijenlijst items={wachtend} baan={baan} naam={UITGAAND.wachtend(wachtend.length)} regel={regel} />
        </section>
      )}
      {vandaagBevestigdAantal === 0 ? null : (
        <section className={styles.deel}>
          <h2 className={styles.deelkop}>{UITGAAND.bevestigd(vandaagBevestigdAantal)}</h2>
          <Rijenlijst
            items={vandaagBevestigd}
            baan={baan}
            naam={UITGAAND.bevestigd(vandaagBevestigdAantal)}
            regel={regel}
          />
          {meer > 0 ? <p className={styles.stil}>{UITGAAND.enMeer(meer)}</p> : null}
        </section>
      )}
    </>
  );
}
