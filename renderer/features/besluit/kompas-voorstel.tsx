// On top of the choice of a bronhouder: what the kompas proposes and why, to be taken with one key.
import Button from '@mui/material/Button';
import type { Kompasvorm } from '../../../shared/ipc/vormen/kompas.ts';
import { Kompasgronden, Trefkans } from '../../components/kompas.tsx';
import { Toets } from '../../components/toets.tsx';
import { GEENZIN, KOMPAS, voorstelzin } from '../../teksten/kompas.ts';
import styles from './besluit.module.css';

export function KompasVoorstel(props: {
  readonly id: string;
  /** null = it is looking. */
  readonly kompas: Kompasvorm | null;
  readonly mislukt: boolean;
  /** The proposal stands in the field. */
  readonly overgenomen: boolean;
  readonly neemOver: () => void;
}) {
  const { kompas } = props;
  const voorstel = kompas?.uitkomst === 'voorstel' ? kompas : null;
  return (
    <section className={styles.kompas} aria-label={KOMPAS.naam} data-uitkomst={kompas?.uitkomst}>
      <p className={styles.legende} aria-hidden="true">
        {KOMPAS.naam}
      </p>
      <div className={styles.kompaskop}>
        <p id={props.id} className={styles.kompaszin} role="status">
          {voorstel ? <Zin voorstel={voorstel} overgenomen={props.overgenomen} /> : <Geen {...props} />}
        </p>
        {voorstel === null || props.overgenomen ? null : (
          <Button onClick={props.neemOver} aria-keyshortcuts="Enter">
            {KOMPAS.overnemen} <Toets>↵</Toets>
          </Button>
        )}
      </div>
      {kompas === null ? null : <Kompasgronden kompas={kompas} />}
    </section>
  );
}

function Zin(props: {
  readonly voorstel: Extract<Kompasvorm, { uitkomst: 'voorstel' }>;
  readonly overgenomen: boolean;
}) {
  const { bronhouder, trefkans } = props.voorstel;
  return (
    <>
      <span className="alleen-voorlezen">
        {KOMPAS.naam}: {voorstelzin(props.voorstel)}. {props.overgenomen ? KOMPAS.overgenomen : KOMPAS.enter}
      </span>
      <span aria-hidden="true" className={styles.kompasnaam}>
        <b>{bronhouder.naam}</b> {bronhouder.code} <Trefkans kans={trefkans} />
        {props.overgenomen ? <span className={styles.kompasstil}>{KOMPAS.overgenomen}</span> : null}
      </span>
    </>
  );
}

function Geen({ kompas, mislukt }: { readonly kompas: Kompasvorm | null; readonly mislukt: boolean }) {
  if (mislukt) return KOMPAS.mislukt;
  if (kompas?.uitkomst !== 'geen') return KOMPAS.zoekt;
  return (
    <>
      <b>{KOMPAS.geenTitel}.</b> {GEENZIN[kompas.waarom]}
    </>
  );
}
