// Where one melding of the bulk goes: what the kompas says of it and why, a warning for a circle, and another choice.
import { useEffect, useRef } from 'react';
import type { Bulkregel } from '../../../shared/ipc/vormen/bulk.ts';
import { Kompasgronden, Trefkans } from '../../components/kompas.tsx';
import { BULK } from '../../teksten/bulk.ts';
import { GEENZIN, KOMPAS, pingpongzin } from '../../teksten/kompas.ts';
import { Bronhouderkeuze } from './bronhouderkeuze.tsx';
import styles from './bulk.module.css';
import type { Doorsturen } from './use-doorsturen.ts';

export function Bestemmingkeuze(props: {
  readonly regel: Bulkregel;
  readonly doorsturen: Doorsturen;
  /** Asked for so many times: then the field takes the focus. 0 = it is only shown. */
  readonly gevraagd: number;
}) {
  const { regel, doorsturen, gevraagd } = props;
  const hier = useRef<HTMLElement>(null);
  useEffect(() => {
    if (gevraagd > 0) hier.current?.querySelector('input')?.focus();
  }, [gevraagd]);
  const kompas = doorsturen.kompas(regel.uuid);
  return (
    <section ref={hier} className={styles.bestemming} aria-label={BULK.bestemming(regel.kenmerk)}>
      <Bronhouderkeuze
        label={BULK.bestemming(regel.kenmerk)}
        registratie={regel.registratie}
        waarde={regel.naar}
        bij={(bronhouder) => doorsturen.kies(regel.uuid, bronhouder)}
      />
      <div className={styles.gronden}>
        {kompas?.uitkomst === 'geen' ? (
          <p>
            <b>{KOMPAS.geenTitel}.</b> {GEENZIN[kompas.waarom]}
          </p>
        ) : null}
        {kompas?.uitkomst === 'voorstel' && !doorsturen.volgtKompas(regel) ? (
          <p>
            {BULK.voorstelWas} <b>{kompas.bronhouder.naam}</b> <Trefkans kans={kompas.trefkans} />
          </p>
        ) : null}
        {kompas ? <Kompasgronden kompas={kompas} /> : null}
        <p role="status" className={regel.pingpong ? styles.waarschuwing : undefined}>
          {regel.pingpong && regel.naar ? pingpongzin(regel.pingpong, regel.naar.naam) : null}
        </p>
      </div>
    </section>
  );
}
