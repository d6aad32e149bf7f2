// What came of the plan: how many, which not and why, and its one undo.
import Button from '@mui/material/Button';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import { Toets } from '../../components/toets.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { bulkreden } from '../../teksten/bulk.ts';
import { VERDELEN } from '../../teksten/verdelen.ts';
import lijststijl from './lijst.module.css';
import { naamVan } from './meldingenlijst.tsx';
import planstijl from './plan.module.css';
import type { Gekozenplan, Gekozenregel } from './plan-rekenen.ts';
import styles from './team.module.css';

export function Planuitslag(props: {
  readonly uitslag: Output<'team.toewijzen'>;
  readonly regels: readonly Gekozenregel[];
  readonly mensen: Gekozenplan['mensen'];
  /** What came of undoing it; null = it stands. */
  readonly terug: string | null;
  readonly draaiTerug: () => Promise<void>;
  readonly naarPlan: () => void;
  readonly sluit: () => void;
}) {
  const { uitslag, regels, terug } = props;
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => vak.current?.focus(), []);
  const naam = new Map(regels.map((regel) => [regel.uuid, naamVan(regel)]));
  const gelukt = uitslag.uitslagen.filter(({ batch }) => batch !== null).length;
  const mislukt = uitslag.uitslagen.filter(({ waarom }) => waarom !== null);
  const kanTerug = gelukt > 0 && terug === null;
  const opToets = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'z' || !kanTerug) return;
    event.preventDefault();
    void props.draaiTerug();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Z undoes, as everywhere; the button beside it does the same
    <div ref={vak} className={planstijl.planuitslag} tabIndex={-1} onKeyDown={opToets}>
      <p role="status" className={planstijl.klaarzin}>
        {terug ?? VERDELEN.verdeeld(gelukt)}
      </p>
      {terug === null ? <Perpersoon {...props} /> : null}
      {mislukt.length === 0 ? null : (
        <section>
          <h3 className={styles.deelkop}>{VERDELEN.nietGelukt(mislukt.length)}</h3>
          <ul>
            {mislukt.map(({ uuid, waarom }) => (
              <li key={uuid} className={planstijl.planregel}>
                <span className={lijststijl.naamtekst}>{naam.get(uuid)}</span>
                <span className={lijststijl.status}>{waarom === null ? null : bulkreden(waarom)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={planstijl.planvoet}>
        {kanTerug ? (
          <Button aria-keyshortcuts="Z" onClick={() => void props.draaiTerug()}>
            {ALGEMEEN.ongedaanMaken} <Toets>Z</Toets>
          </Button>
        ) : (
          <Button onClick={props.naarPlan}>{VERDELEN.naarPlan}</Button>
        )}
        <span className={planstijl.bezwaar} />
        <Button variant="contained" color="primary" onClick={props.sluit}>
          {ALGEMEEN.sluiten} <Toets>Esc</Toets>
        </Button>
      </div>
    </div>
  );
}

/** "Sem Bakker 12 → 26": what the plan did to each. */
function Perpersoon(props: {
  readonly uitslag: Output<'team.toewijzen'>;
  readonly regels: readonly Gekozenregel[];
  readonly mensen: Gekozenplan['mensen'];
}) {
  const gelukt = new Set(props.uitslag.uitslagen.filter(({ batch }) => batch !== null).map(({ uuid }) => uuid));
  const erbij = (id: string) => props.regels.filter(({ uuid, naar }) => naar === id && gelukt.has(uuid)).length;
  return (
    <ul className={planstijl.perpersoon}>
      {props.mensen
        .filter(({ id }) => erbij(id) > 0)
        .map(({ id, naam, open }) => (
          <li key={id}>
            <span>{naam}</span>
            <span className={styles.getal}>{VERDELEN.was(open, open + erbij(id))}</span>
          </li>
        ))}
    </ul>
  );
}
