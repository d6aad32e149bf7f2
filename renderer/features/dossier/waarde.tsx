// One value of the difference: marks for the eye; for a screen reader the whole value first, then what of it changed.
import type { Verschilregel } from '../../../shared/ipc/vormen/verschil.ts';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { DOSSIER } from '../../teksten/dossier.ts';
import styles from './verschil.module.css';

type Stukken = Verschilregel['links'];

/** The value itself. */
export function heelVan(stukken: Stukken): string {
  return stukken.map((stuk) => stuk.tekst).join('');
}

export function Waarde({ stukken, kant }: { readonly stukken: Stukken; readonly kant: 'del' | 'ins' }) {
  const heel = heelVan(stukken);
  if (heel === '') return <span className={styles.leeg}>{ALGEMEEN.leeg}</span>;
  const gewijzigd = stukken.filter((stuk) => stuk.gewijzigd);
  const Merk = kant;
  if (gewijzigd.length === 0) return <span translate="no">{heel}</span>;
  const deel = gewijzigd.map((stuk) => stuk.tekst).join(' … ');
  return (
    <>
      <span className="alleen-voorlezen">
        {heel}
        {deel === heel ? '' : DOSSIER.gewijzigd(deel)}
      </span>
      <span aria-hidden="true" translate="no">
        {stukken.map((stuk, n) => {
          const sleutel = `${n}-${stuk.tekst}`;
          return stuk.gewijzigd ? <Merk key={sleutel}>{stuk.tekst}</Merk> : <span key={sleutel}>{stuk.tekst}</span>;
        })}
      </span>
    </>
  );
}
