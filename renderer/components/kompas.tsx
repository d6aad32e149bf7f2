// What the kompas says, in words: how sure, on what grounds, what speaks against it, or why there is no proposal.
import type { Trefkans as Kans } from '../../shared/domain/kompas/kompas.ts';
import type { Bewijsvorm, Kompasvorm, Voorstelvorm } from '../../shared/ipc/vormen/kompas.ts';
import { bewijszin, KOMPAS, TREFKANS } from '../teksten/kompas.ts';
import { Icoon } from './icoon.tsx';
import styles from './kompas.module.css';

export function Trefkans({ kans }: { readonly kans: Kans }) {
  return (
    <span className={styles.kans} data-kans={kans}>
      {TREFKANS[kans]}
    </span>
  );
}

function Bewijslijst(props: {
  readonly kop: string;
  readonly bewijs: readonly Bewijsvorm[];
  readonly tegen?: boolean;
}) {
  if (props.bewijs.length === 0) return null;
  return (
    <>
      <p className={styles.kop}>{props.kop}</p>
      <ul className={styles.lijst}>
        {props.bewijs.map((b) => (
          <li key={`${b.bron}-${b.veld}-${b.waarde}`} className={styles.bewijs} data-tegen={props.tegen}>
            <Icoon naam={props.tegen ? 'driehoek' : 'vink'} maat={14} />
            <span>{bewijszin(b)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Voor({ voorstel }: { readonly voorstel: Voorstelvorm }) {
  return (
    <>
      <Bewijslijst kop={KOMPAS.waarom} bewijs={voorstel.voor} />
      <Bewijslijst kop={KOMPAS.ertegen} bewijs={voorstel.tegen} tegen />
      {voorstel.gaatOpIn === null ? null : <p className={styles.stil}>{KOMPAS.gaatOpIn(voorstel.gaatOpIn)}</p>}
    </>
  );
}

/** The grounds of what it says; the proposal or the reason for none stands with who shows it. */
export function Kompasgronden({ kompas }: { readonly kompas: Kompasvorm }) {
  return (
    <div className={styles.gronden}>
      {kompas.uitkomst === 'voorstel' ? (
        <Voor voorstel={kompas} />
      ) : (
        <Bewijslijst kop={KOMPAS.gezien} bewijs={kompas.bewijs} />
      )}
    </div>
  );
}
