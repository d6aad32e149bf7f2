// The marks of a melding: what somebody pointed at in a file, about which attribute, and the way to it; or why there is none.
import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import type { Merk } from '../../../shared/ipc/vormen/dossier.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useNu } from '../../components/use-nu.ts';
import { ZekerheidChip } from '../../components/zekerheid-chip.tsx';
import { datum, moment, tijd } from '../../teksten/datums.ts';
import { DOSSIER } from '../../teksten/dossier.ts';
import { MERKEN, MERKREDEN, plek } from '../../teksten/merken.ts';
import dossier from './dossier.module.css';
import styles from './merken.module.css';

const MINUUT = 60_000;

/** How the dossier and the file beside it point at each other. */
export type Merkgreep = {
  /** Shows the place of a mark in its file. */
  readonly naarMerk: (merk: Merk) => void;
  /** The mark that was pressed in the file; another number = pressed again. */
  readonly gewezen: { readonly merk: Uuid; readonly beurt: number } | null;
  /** How many pages a file turned out to have, once it was open. */
  readonly paginas: ReadonlyMap<Uuid, number>;
};

/** Why one can't go there, as far as is known now. */
export function merkbezwaar({ reden, plaats, bijlage }: Merk, paginas: Merkgreep['paginas']): string | null {
  if (reden !== null) return MERKREDEN[reden];
  const aantal = paginas.get(bijlage);
  return plaats !== null && aantal !== undefined && plaats.page > aantal ? MERKEN.paginaWeg(plaats.page, aantal) : null;
}

/** To the line of the difference that a mark says something of. */
function naarGegeven(knop: HTMLElement, merk: Uuid): void {
  const doel = knop.closest('section')?.querySelector<HTMLElement>(`[data-verschilmerk="${merk}"]`);
  doel?.scrollIntoView?.({ block: 'center' });
  doel?.focus();
}

function Regel(props: {
  readonly merk: Merk;
  readonly greep: Merkgreep;
  readonly nu: string;
  readonly bekend: boolean;
}) {
  const { merk, greep, nu } = props;
  const { gewezen } = greep;
  const knop = useRef<HTMLLIElement>(null);
  const isGewezen = gewezen?.merk === merk.uuid;
  // biome-ignore lint/correctness/useExhaustiveDependencies: pressed again is pointed at again.
  useEffect(() => {
    if (!isGewezen) return;
    knop.current?.scrollIntoView?.({ block: 'center' });
    knop.current?.querySelector<HTMLElement>('button, [tabindex]')?.focus();
  }, [isGewezen, gewezen?.beurt]);
  const bezwaar = merkbezwaar(merk, greep.paginas);
  const nummer = <span className={styles.nummer}>{merk.nummer}</span>;
  return (
    <li ref={knop} className={styles.regel} data-gewezen={isGewezen ? 'ja' : undefined}>
      {bezwaar === null ? (
        <button
          type="button"
          className={styles.sprong}
          aria-label={MERKEN.tonen(merk)}
          title={MERKEN.tonen(merk)}
          onClick={() => greep.naarMerk(merk)}
        >
          {nummer}
        </button>
      ) : (
        <span className={styles.geen} tabIndex={-1}>
          {nummer}
          <span className="alleen-voorlezen">{MERKEN.markering(merk.nummer)}</span>
        </span>
      )}
      <div className={styles.inhoud}>
        <p className={styles.tekst}>
          {merk.attribuut === null ? null : props.bekend ? (
            <>
              <Button
                variant="text"
                className={dossier.inzin}
                aria-label={MERKEN.naarGegeven(merk.attribuut)}
                onClick={(event) => naarGegeven(event.currentTarget, merk.uuid)}
              >
                {merk.attribuut}
              </Button>
              {': '}
            </>
          ) : (
            <b>{`${merk.attribuut}: `}</b>
          )}
          {merk.tekst}
        </p>
        <p className={styles.herkomst}>
          <span>{plek(merk)}</span>
          <span>
            {merk.wie},{' '}
            <time dateTime={merk.geannoteerdOp} title={`${datum(merk.geannoteerdOp)} ${tijd(merk.geannoteerdOp)}`}>
              {moment(merk.geannoteerdOp, nu)}
            </time>
          </span>
          <span>{merk.zichtbaar === 'eigen' ? DOSSIER.alleenCollegas : DOSSIER.alleBronhouders}</span>
          {merk.zekerheid === 'bevestigd' ? null : <ZekerheidChip zekerheid={merk.zekerheid} klein />}
        </p>
        {bezwaar === null ? null : <p className={styles.bezwaar}>{bezwaar}</p>}
      </div>
    </li>
  );
}

export function Merken(props: {
  readonly merken: readonly Merk[];
  /** Names of the attributes in the difference. */
  readonly gegevens: ReadonlySet<string>;
  readonly greep: Merkgreep;
}) {
  const nu = new Date(useNu(MINUUT)).toISOString();
  const { merken, greep } = props;
  if (merken.length === 0) return null;
  return (
    <div className={dossier.blok}>
      <h3 id="merken-kop" className={dossier.blokkop}>
        {MERKEN.kop}
      </h3>
      <ul className={styles.lijst} aria-labelledby="merken-kop">
        {merken.map((merk) => (
          <Regel
            key={merk.uuid}
            merk={merk}
            greep={greep}
            nu={nu}
            bekend={merk.attribuut !== null && props.gegevens.has(merk.attribuut)}
          />
        ))}
      </ul>
    </div>
  );
}

/** The marks about one attribute, beside its name in the difference. */
export function Gegevenmerken(props: {
  readonly gegeven: string;
  readonly merken: readonly Merk[];
  readonly greep: Merkgreep;
}) {
  const { gegeven, merken, greep } = props;
  return merken.map((merk) =>
    merkbezwaar(merk, greep.paginas) === null ? (
      <button
        key={merk.uuid}
        type="button"
        className={styles.sprong}
        data-verschilmerk={merk.uuid}
        aria-label={MERKEN.bij(merk, gegeven)}
        title={MERKEN.bij(merk, gegeven)}
        onClick={() => greep.naarMerk(merk)}
      >
        <span className={styles.nummer}>{merk.nummer}</span>
      </button>
    ) : (
      <span key={merk.uuid} className={styles.geen} tabIndex={-1} data-verschilmerk={merk.uuid}>
        <span className={styles.nummer} aria-hidden="true">
          {merk.nummer}
        </span>
        <span className="alleen-voorlezen">{MERKEN.markering(merk.nummer)}</span>
      </span>
    ),
  );
}
