// The right side of the bulk dialog: every melding with what becomes of it; those that can't, with the reason.
// One stop for Tab; the arrows go through it, the space bar takes one out.
import Button from '@mui/material/Button';
import { useId } from 'react';
import type { Bulkregel } from '../../../shared/ipc/vormen/bulk.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { Icoon } from '../../components/icoon.tsx';
import { Trefkans } from '../../components/kompas.tsx';
import { BULK, bulkreden, overgangszin } from '../../teksten/bulk.ts';
import styles from './bulk.module.css';
import { Regelnaam } from './regelnaam.tsx';
import type { Doorsturen } from './use-doorsturen.ts';
import { usePijltjes } from './use-pijltjes.ts';
import { ZonderBronhouder } from './zonder-bronhouder.tsx';

export type Keuze = {
  readonly uit: ReadonlySet<Uuid>;
  readonly wissel: (uuid: Uuid) => void;
  readonly alles: (aan: boolean) => void;
};

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

function Kiesbaar(props: {
  readonly regels: readonly Bulkregel[];
  readonly keuze: Keuze;
  readonly toon: (regel: Bulkregel) => void;
  readonly doorsturen: Doorsturen;
}) {
  const { regels, keuze } = props;
  const id = useId();
  const { lijst, tabIndex, zetPlek, opToets } = usePijltjes(regels.length, 'input');
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
              tabIndex={tabIndex(i)}
              onFocus={() => {
                zetPlek(i);
                props.toon(regel);
              }}
              onChange={() => keuze.wissel(regel.uuid)}
            />
            <Regelnaam regel={regel} />
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
                <Regelnaam regel={regel} />
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
