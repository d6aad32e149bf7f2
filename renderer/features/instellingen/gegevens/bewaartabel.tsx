// The meldingen that are over their time, as a table; with boxes and buttons for who may decide about them.
import Button from '@mui/material/Button';
import type { BewaarRegel } from '../../../../shared/ipc/vormen/beheer.ts';
import type { Uuid } from '../../../../shared/lib/brand.ts';
import { RegistratieChip } from '../../../components/registratie-chip.tsx';
import { datum } from '../../../teksten/datums.ts';
import { BEWAREN } from '../../../teksten/gegevens.ts';
import styles from './gegevens.module.css';

export type Keuze = {
  readonly gekozen: ReadonlySet<Uuid>;
  readonly kies: (gekozen: ReadonlySet<Uuid>) => void;
  readonly houdVast: (regel: BewaarRegel) => void;
  readonly laatLos: (regel: BewaarRegel) => void;
};

/** How a melding is called in a sentence. */
export function naamVan({ titel, kenmerk }: BewaarRegel): string {
  return `${titel} ${kenmerk}`;
}

function Alles({ regels, keuze }: { readonly regels: readonly BewaarRegel[]; readonly keuze: Keuze }) {
  const vrij = regels.filter(({ vastgehouden }) => vastgehouden === null).map(({ uuid }) => uuid);
  const aantal = keuze.gekozen.size;
  const alles = vrij.length > 0 && aantal === vrij.length;
  return (
    <input
      type="checkbox"
      aria-label={BEWAREN.alles}
      checked={alles}
      disabled={vrij.length === 0}
      ref={(vak) => {
        if (vak) vak.indeterminate = aantal > 0 && !alles;
      }}
      onChange={() => keuze.kies(new Set(alles ? [] : vrij))}
    />
  );
}

function Handeling({ regel, keuze }: { readonly regel: BewaarRegel; readonly keuze: Keuze }) {
  const naam = naamVan(regel);
  return regel.vastgehouden === null ? (
    <Button variant="text" aria-label={BEWAREN.vasthoudenBij(naam)} onClick={() => keuze.houdVast(regel)}>
      {BEWAREN.vasthouden}
    </Button>
  ) : (
    <Button variant="text" aria-label={BEWAREN.loslatenBij(naam)} onClick={() => keuze.laatLos(regel)}>
      {BEWAREN.loslaten}
    </Button>
  );
}

function Rij({ regel, keuze }: { readonly regel: BewaarRegel; readonly keuze: Keuze | null }) {
  const { uuid, vastgehouden } = regel;
  const wissel = (gekozen: ReadonlySet<Uuid>): ReadonlySet<Uuid> =>
    gekozen.has(uuid) ? new Set([...gekozen].filter((ander) => ander !== uuid)) : new Set([...gekozen, uuid]);
  return (
    <tr data-gekozen={keuze?.gekozen.has(uuid) ? 'ja' : undefined}>
      {keuze === null ? null : (
        <td className={styles.vak}>
          <input
            type="checkbox"
            aria-label={BEWAREN.kies(naamVan(regel))}
            checked={keuze.gekozen.has(uuid)}
            disabled={vastgehouden !== null}
            onChange={() => keuze.kies(wissel(keuze.gekozen))}
          />
        </td>
      )}
      <td>
        <RegistratieChip code={regel.registratie} />
      </td>
      <th scope="row">{regel.titel}</th>
      <td className={styles.kenmerk}>{regel.kenmerk}</td>
      <td>{regel.statusnaam}</td>
      <td>{regel.post}</td>
      <td className={styles.dag}>{datum(regel.bewarenTot)}</td>
      <td>{vastgehouden ?? <span className={styles.bij}>{BEWAREN.nee}</span>}</td>
      {keuze === null ? null : (
        <td className={styles.handeling}>
          <Handeling regel={regel} keuze={keuze} />
        </td>
      )}
    </tr>
  );
}

/** @param keuze null = only to look at. */
export function Bewaartabel(props: { readonly regels: readonly BewaarRegel[]; readonly keuze: Keuze | null }) {
  const { regels, keuze } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className={styles.rol} aria-label={BEWAREN.tabel} tabIndex={0}>
      <table className={styles.tabel} aria-label={BEWAREN.tabel}>
        <thead>
          <tr>
            {keuze === null ? null : (
              <th scope="col" className={styles.vak}>
                <Alles regels={regels} keuze={keuze} />
              </th>
            )}
            {BEWAREN.kolommen.map((kolom) => (
              <th key={kolom} scope="col">
                {kolom}
              </th>
            ))}
            {keuze === null ? null : <td className={styles.handeling} />}
          </tr>
        </thead>
        <tbody>
          {regels.map((regel) => (
            <Rij key={regel.uuid} regel={regel} keuze={keuze} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
