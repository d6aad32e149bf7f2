// The heart of the dossier: what is registered and what the melder saw, side by side, the difference marked and named.
import type { Verschilregel } from '../../../shared/ipc/vormen/dossier.ts';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { DOSSIER, KLASSE } from '../../teksten/dossier.ts';
import dossier from './dossier.module.css';
import styles from './verschil.module.css';

type Stuk = Verschilregel['links'][number];

/** Marks for the eye; for a screen reader the whole value first, then what of it changed. */
function Waarde({ stukken, kant }: { readonly stukken: readonly Stuk[]; readonly kant: 'del' | 'ins' }) {
  const heel = stukken.map((stuk) => stuk.tekst).join('');
  if (heel === '') return <span className={styles.leeg}>{ALGEMEEN.leeg}</span>;
  const gewijzigd = stukken.filter((stuk) => stuk.gewijzigd);
  const Merk = kant;
  if (gewijzigd.length === 0) return heel;
  const deel = gewijzigd.map((stuk) => stuk.tekst).join(' … ');
  return (
    <>
      <span className="alleen-voorlezen">
        {heel}
        {deel === heel ? '' : DOSSIER.gewijzigd(deel)}
      </span>
      <span aria-hidden="true">
        {stukken.map((stuk, n) => {
          const sleutel = `${n}-${stuk.tekst}`;
          return stuk.gewijzigd ? <Merk key={sleutel}>{stuk.tekst}</Merk> : <span key={sleutel}>{stuk.tekst}</span>;
        })}
      </span>
    </>
  );
}

/** Code of a BRP rubriek as the manuals write it: 081120 → 08.11.20. */
function metPunten(rubriek: string): string {
  return /^\d{6}$/.test(rubriek) ? rubriek.replace(/(\d\d)(\d\d)(\d\d)/, '$1.$2.$3') : rubriek;
}

function Regel({ regel }: { readonly regel: Verschilregel }) {
  return (
    <tr className={regel.klasse === 'context' ? styles.context : undefined}>
      <th scope="row" className={styles.gegeven}>
        <span className={styles.veldnaam}>{regel.naam}</span>{' '}
        {regel.rubriek === null ? null : <span className={styles.rubriek}>{metPunten(regel.rubriek)}</span>}
      </th>
      <td className={styles.waarde}>
        <Waarde stukken={regel.links} kant="del" />
      </td>
      <td className={styles.waarde}>
        <Waarde stukken={regel.rechts} kant="ins" />
        {regel.uitleg === null ? null : <span className={styles.uitleg}>{regel.uitleg}</span>}
      </td>
      <td className={styles.soort}>{KLASSE[regel.klasse]}</td>
    </tr>
  );
}

export function Verschil({ regels }: { readonly regels: readonly Verschilregel[] }) {
  return (
    <div className={dossier.blok}>
      <h3 id="verschil-kop" className={dossier.blokkop}>
        {DOSSIER.verschil}
      </h3>
      {regels.length === 0 ? (
        <p className={dossier.stil}>{DOSSIER.geenVerschil}</p>
      ) : (
        <table className={styles.tabel} aria-labelledby="verschil-kop">
          <thead>
            <tr>
              <th scope="col" className={styles.naam}>
                {DOSSIER.gegeven}
              </th>
              <th scope="col">{DOSSIER.waardeLinks}</th>
              <th scope="col">{DOSSIER.waardeRechts}</th>
              <th scope="col" className={styles.klasse}>
                <span className="alleen-voorlezen">{DOSSIER.soortVerschil}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {regels.map((regel) => (
              <Regel key={`${regel.rubriek ?? ''}-${regel.naam}`} regel={regel} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
