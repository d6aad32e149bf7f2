// A list of open meldingen, oldest due first. One stop for Tab; the arrows go through it, the space bar chooses, Enter opens.
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Teamregel } from '../../../shared/ipc/vormen/verdelen.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { KlokTekst } from '../../components/klok-tekst.tsx';
import { RegistratieChip } from '../../components/registratie-chip.tsx';
import { verplaats } from '../../components/verplaats.ts';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { VERDELEN } from '../../teksten/verdelen.ts';
import lijststijl from './lijst.module.css';
import { useTeamStore } from './store.ts';
import styles from './team.module.css';
import type { Teamlijst } from './use-teammeldingen.ts';

export type Keuze = {
  readonly gekozen: ReadonlySet<Uuid>;
  readonly kies: (gekozen: ReadonlySet<Uuid>) => void;
};

export const naamVan = ({ titel, kenmerk }: Pick<Teamregel, 'titel' | 'kenmerk'>): string => `${titel} ${kenmerk}`;

/** With this one in it, or without. */
export function gewisseld(gekozen: ReadonlySet<Uuid>, uuid: Uuid): ReadonlySet<Uuid> {
  const nieuw = new Set(gekozen);
  if (!nieuw.delete(uuid)) nieuw.add(uuid);
  return nieuw;
}

function Regel(props: {
  readonly regel: Teamregel;
  readonly aanDeBeurt: boolean;
  readonly keuze: Keuze | null;
  readonly naarHier: () => void;
  readonly bijOpenen: (uuid: Uuid) => void;
}) {
  const { regel, aanDeBeurt, keuze } = props;
  const begin = useTeamStore((s) => s.begin);
  const naam = naamVan(regel);
  const tab = aanDeBeurt ? 0 : -1;
  const gekozen = keuze?.gekozen.has(regel.uuid) ?? false;
  return (
    <li
      className={lijststijl.regel}
      data-gekozen={gekozen ? 'ja' : undefined}
      draggable={keuze !== null}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', '');
        begin({ uuids: gekozen ? [...(keuze?.gekozen ?? [])] : [regel.uuid] });
      }}
      onDragEnd={() => begin(null)}
    >
      {keuze === null ? null : (
        <input
          type="checkbox"
          className={lijststijl.vink}
          aria-label={VERDELEN.kies(naam)}
          checked={gekozen}
          tabIndex={tab}
          data-stap
          onFocus={props.naarHier}
          onChange={() => keuze.kies(gewisseld(keuze.gekozen, regel.uuid))}
        />
      )}
      <RegistratieChip code={regel.registratie} />
      <button
        type="button"
        className={lijststijl.naam}
        tabIndex={tab}
        data-stap={keuze === null ? '' : undefined}
        data-melding={regel.uuid}
        title={`${naam} · ${regel.statusnaam}`}
        onFocus={props.naarHier}
        onClick={() => props.bijOpenen(regel.uuid)}
      >
        {naam}
      </button>
      {regel.gepland ? <span className={lijststijl.status}>{VERDELEN.gepland}</span> : null}
      <KlokTekst soort={regel.klok.soort}>{regel.klok.tekst}</KlokTekst>
    </li>
  );
}

export function Meldingenlijst(props: {
  readonly levend: Teamlijst;
  /** Null: nothing can be chosen. */
  readonly keuze: Keuze | null;
  readonly bijOpenen: (uuid: Uuid) => void;
}) {
  const { levend } = props;
  const lijst = useRef<HTMLUListElement>(null);
  const [plek, zetPlek] = useState(0);
  if (levend.stand === 'laden') return <p className={styles.laden}>{ALGEMEEN.laden}</p>;
  if (levend.stand === 'fout')
    return <Foutgezicht titel={VERDELEN.foutTitel} fout={levend.fout} opnieuw={levend.opnieuw} />;
  const { regels, meer } = levend.waarde;
  if (regels.length === 0) return <p className={styles.stil}>{VERDELEN.geenMeldingen}</p>;
  const hier = Math.min(plek, regels.length - 1);
  const opToets = (event: KeyboardEvent) => {
    const naar = verplaats(event.key, hier, regels.length);
    if (naar === undefined) return;
    event.preventDefault();
    zetPlek(naar);
    lijst.current?.querySelectorAll<HTMLElement>('[data-stap]')[naar]?.focus();
  };
  return (
    <>
      <ul ref={lijst} className={lijststijl.lijst} data-lijst="team" onKeyDown={opToets}>
        {regels.map((regel, i) => (
          <Regel
            key={regel.uuid}
            regel={regel}
            aanDeBeurt={i === hier}
            keuze={props.keuze}
            naarHier={() => zetPlek(i)}
            bijOpenen={props.bijOpenen}
          />
        ))}
      </ul>
      {meer ? <p className={styles.stil}>{VERDELEN.meer}</p> : null}
    </>
  );
}
