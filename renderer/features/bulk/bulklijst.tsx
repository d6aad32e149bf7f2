// The right side of the bulk dialog: every melding with what becomes of it; those that can't, with the reason.
// One stop for Tab; the arrows go through it, the space bar takes one out.
import Button from '@mui/material/Button';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Bulkregel } from '../../../shared/ipc/vormen/bulk.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { Icoon } from '../../components/icoon.tsx';
import { Trefkans } from '../../components/kompas.tsx';
import { RegistratieChip } from '../../components/registratie-chip.tsx';
import { BULK, bulkreden, overgangszin } from '../../teksten/bulk.ts';
import { GEENZIN } from '../../teksten/kompas.ts';
import styles from './bulk.module.css';
import type { Doorsturen } from './use-doorsturen.ts';

export type Keuze = {
  readonly uit: ReadonlySet<Uuid>;
  readonly wissel: (uuid: Uuid) => void;
  readonly alles: (aan: boolean) => void;
};

function Naam({ regel }: { readonly regel: Bulkregel }) {
  return (
    <>
      <RegistratieChip code={regel.registratie} />
      <span className={styles.naam}>
        {regel.titel} <b>{regel.kenmerk}</b>
      </span>
    </>
  );
}

/** What the arrow keys do: the new place in a list of so many, or undefined for another key. */
function verplaats(toets: string, plek: number, aantal: number): number | undefined {
  const naar: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(aantal - 1, plek + 1),
    ArrowUp: Math.max(0, plek - 1),
    Home: 0,
    End: aantal - 1,
  };
  return naar[toets];
}

/** How sure its destination is: the kompas, or a person; and whether it goes round in a circle. */
function Kanszin({ regel, doorsturen }: { readonly regel: Bulkregel; readonly doorsturen: Doorsturen }) {
  const kompas = doorsturen.kompas(regel.uuid);
  const volgt = kompas?.uitkomst === 'voorstel' && doorsturen.volgtKompas(regel);
  return (
    <span className={styles.kans}>
      {regel.pingpong ? (
        <span className={styles.rond}>
          <Icoon naam="driehoek" maat={14} /> {BULK.gaatRond}
        </span>
      ) : null}
      {volgt ? <Trefkans kans={kompas.trefkans} /> : <span className={styles.zelf}>{BULK.zelfGekozen}</span>}
    </span>
  );
}

/** Set aside: the kompas proposes nothing for these. */
function ZonderBronhouder(props: {
  readonly regels: readonly Bulkregel[];
  readonly doorsturen: Doorsturen;
  readonly kies: (regel: Bulkregel) => void;
}) {
  if (props.regels.length === 0) return null;
  return (
    <section>
      <div className={styles.lijstkop}>
        <h3>{BULK.zonderBronhouder(props.regels.length)}</h3>
      </div>
      <ul className={styles.lijst}>
        {props.regels.map((regel) => {
          const kompas = props.doorsturen.kompas(regel.uuid);
          return (
            <li key={regel.uuid} className={styles.regel} data-kan="niet">
              <Naam regel={regel} />
              <span className={styles.waarom}>{kompas?.uitkomst === 'geen' ? GEENZIN[kompas.waarom] : null}</span>
              <Button
                variant="text"
                aria-label={BULK.kiesBronhouderVoor(regel.kenmerk)}
                onClick={() => props.kies(regel)}
              >
                {BULK.kiesBronhouder}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Kiesbaar(props: {
  readonly regels: readonly Bulkregel[];
  readonly keuze: Keuze;
  readonly toon: (regel: Bulkregel) => void;
  readonly doorsturen: Doorsturen;
}) {
  const { regels, keuze } = props;
  const id = useId();
  const lijst = useRef<HTMLUListElement>(null);
  const [plek, zetPlek] = useState(0);
  const hier = Math.min(plek, regels.length - 1);
  const opToets = (event: KeyboardEvent) => {
    const naar = verplaats(event.key, hier, regels.length);
    if (naar === undefined) return;
    event.preventDefault();
    zetPlek(naar);
    lijst.current?.querySelectorAll('input')[naar]?.focus();
  };
  return (
    <ul ref={lijst} className={styles.lijst} onKeyDown={opToets}>
      {regels.map((regel, i) => (
        <li key={regel.uuid}>
          <label className={styles.regel} htmlFor={`${id}-${regel.uuid}`}>
            <input
              id={`${id}-${regel.uuid}`}
              type="checkbox"
              className={styles.vink}
              checked={!keuze.uit.has(regel.uuid)}
              tabIndex={i === hier ? 0 : -1}
              onFocus={() => {
                zetPlek(i);
                props.toon(regel);
              }}
              onChange={() => keuze.wissel(regel.uuid)}
            />
            <Naam regel={regel} />
            <span className={styles.wordt}>{overgangszin(regel)}</span>
            {props.doorsturen.aan ? <Kanszin regel={regel} doorsturen={props.doorsturen} /> : null}
          </label>
        </li>
      ))}
    </ul>
  );
}

export function Bulklijst(props: {
  readonly regels: readonly Bulkregel[];
  readonly keuze: Keuze;
  readonly toon: (regel: Bulkregel) => void;
  readonly doorsturen: Doorsturen;
  /** The choice of a bronhouder for this one. */
  readonly kies: (regel: Bulkregel) => void;
}) {
  const { regels, keuze } = props;
  const kan = regels.filter((r) => r.waarom === null);
  const zonder = regels.filter((r) => r.waarom === 'geen-bronhouder');
  const kanNiet = regels.filter((r) => r.waarom !== null && r.waarom !== 'geen-bronhouder');
  const gekozen = kan.filter((r) => !keuze.uit.has(r.uuid)).length;
  return (
    <>
      {kan.length === 0 ? null : (
        <section>
          <div className={styles.lijstkop}>
            <h3>{BULK.kan(kan.length)}</h3>
            <span role="status">{BULK.gekozen(gekozen, kan.length)}</span>
            <Button variant="text" onClick={() => keuze.alles(gekozen < kan.length)}>
              {gekozen < kan.length ? BULK.alles : BULK.niets}
            </Button>
          </div>
          <Kiesbaar regels={kan} keuze={keuze} toon={props.toon} doorsturen={props.doorsturen} />
        </section>
      )}
      <ZonderBronhouder regels={zonder} doorsturen={props.doorsturen} kies={props.kies} />
      {kanNiet.length === 0 ? null : (
        <section>
          <div className={styles.lijstkop}>
            <h3>{BULK.kanNiet(kanNiet.length)}</h3>
          </div>
          <ul className={styles.lijst}>
            {kanNiet.map((regel) => (
              <li key={regel.uuid} className={styles.regel} data-kan="niet">
                <Naam regel={regel} />
                <span className={styles.waarom}>
                  {regel.waarom === null ? null : bulkreden(regel.waarom, regel.bij)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
