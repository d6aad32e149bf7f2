// The files that are being added: how far each is, what it is, and what is the matter with one that can't come along.
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import type { Inname, Innamen } from '../../../shared/ipc/vormen/eigenbestand.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { Icoon } from '../../components/icoon.tsx';
import { BESTANDSFOUT, EIGENBESTAND, inlezing } from '../../teksten/eigenbestand.ts';
import styles from './eigenbestand.module.css';

function deelVan({ gelezen, bytes }: Inname): number {
  return bytes === 0 ? 0 : Math.min(99, Math.floor((100 * gelezen) / bytes));
}

function Regel({ inname, weg }: { readonly inname: Inname; readonly weg: (ids: readonly Uuid[]) => void }) {
  const { naam, fout, klaar, soort } = inname;
  return (
    <li className={styles.inname} data-fout={fout === null ? undefined : 'ja'}>
      <Icoon naam={fout === null ? 'bestand' : 'driehoek'} />
      <div className={styles.naamdeel}>
        <span className={styles.naam}>{naam}</span>
        {fout === null ? (
          <span className={styles.stil}>
            {inlezing(inname)}
            {klaar ? null : ` · ${EIGENBESTAND.leesBezig(deelVan(inname))}`}
          </span>
        ) : (
          <span className={styles.foutzin}>{BESTANDSFOUT[fout]}</span>
        )}
        {klaar && !inname.naamPast && soort !== null ? (
          <span className={styles.foutzin}>{EIGENBESTAND.naamAnders(soort)}</span>
        ) : null}
        {klaar || fout !== null ? null : (
          <LinearProgress variant="determinate" value={deelVan(inname)} aria-label={naam} />
        )}
      </div>
      <IconButton aria-label={EIGENBESTAND.weg(naam)} onClick={() => weg([inname.id])}>
        <Icoon naam="kruis" />
      </IconButton>
    </li>
  );
}

export function Innamelijst({
  innamen,
  weg,
}: {
  readonly innamen: Innamen;
  readonly weg: (ids: readonly Uuid[]) => void;
}) {
  if (innamen.innamen.length === 0) return null;
  return (
    <div>
      <ul className={styles.lijst} aria-label={EIGENBESTAND.bestanden}>
        {innamen.innamen.map((inname) => (
          <Regel key={inname.id} inname={inname} weg={weg} />
        ))}
      </ul>
      {innamen.samen === null ? null : (
        <p role="alert" className={styles.fout}>
          {BESTANDSFOUT[innamen.samen]}
        </p>
      )}
    </div>
  );
}
