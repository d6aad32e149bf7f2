// The places of a melding: drawn, and the same in words for who does not see the drawing.
import Button from '@mui/material/Button';
import { Component, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { Dossier } from '../../../../shared/ipc/vormen/dossier.ts';
import type { NabijeMelding } from '../../../../shared/ipc/vormen/kaart.ts';
import type { Uuid } from '../../../../shared/lib/brand.ts';
import { useLiveQuery } from '../../../api/use-live-query.ts';
import { Kopieerknop } from '../../../components/kopieerknop.tsx';
import { RegistratieChip } from '../../../components/registratie-chip.tsx';
import { afstandzin, coordinaten, KAART, puntnaam } from '../../../teksten/kaart.ts';
import dossierstijl from '../dossier.module.css';
import styles from './kaart.module.css';

const Kaartvlak = lazy(async () => ({ default: (await import('./kaartvlak.tsx')).Kaartvlak }));

const NABIJ = 1_000;
const GRENZEN = 20_000;
/** Named in words; the rest is counted. */
const GENOEMD = 8;
/** Who goes through the list with J does not wait for drawings, in milliseconds. */
const RUST = 150;

/** True once this has stood for a moment. */
function useRust(ms: number): boolean {
  const [rustig, zet] = useState(false);
  useEffect(() => {
    const wekker = setTimeout(() => zet(true), ms);
    return () => clearTimeout(wekker);
  }, [ms]);
  return rustig;
}

/** A window without a canvas has the list of points only. */
const KAN_TEKENEN = typeof CanvasRenderingContext2D !== 'undefined';

class Tekengrens extends Component<{ readonly children: ReactNode }, { readonly mis: boolean }> {
  override state = { mis: false };
  static getDerivedStateFromError() {
    return { mis: true };
  }
  override render() {
    return this.state.mis ? <p className={dossierstijl.stil}>{KAART.kanNiet}</p> : this.props.children;
  }
}

type Punt = Dossier['punten'][number];

/** Metres from what is registered, for what was observed of the same attribute. */
function verderop(punt: Punt, punten: readonly Punt[]): string {
  const was = punten.find((p) => p.soort === 'geregistreerd' && p.naam === punt.naam);
  if (punt.soort !== 'waargenomen' || !was) return '';
  return ` · ${afstandzin(Math.hypot(punt.x - was.x, punt.y - was.y))} verder`;
}

function Punten({ punten }: { readonly punten: readonly Punt[] }) {
  return (
    <ul className={styles.punten} aria-label={KAART.punten}>
      {punten.map((punt) => (
        <li key={`${punt.soort}-${punt.naam}-${punt.x}-${punt.y}`} data-soort={punt.soort}>
          <span className={styles.teken} aria-hidden="true" />
          <span>
            {puntnaam(punt)}: {coordinaten(punt)}
            {verderop(punt, punten)}
          </span>
          <Kopieerknop wat={puntnaam(punt)} tekst={`${punt.x} ${punt.y}`} />
        </li>
      ))}
    </ul>
  );
}

function Nabij(props: {
  readonly meldingen: readonly NabijeMelding[];
  readonly bijOpenen: ((uuid: Uuid) => void) | undefined;
  readonly lijst: React.RefObject<HTMLUListElement | null>;
}) {
  const { meldingen, bijOpenen } = props;
  if (meldingen.length === 0) return <p className={dossierstijl.klein}>{KAART.geenNabij}</p>;
  const rest = meldingen.length - GENOEMD;
  return (
    <>
      <p className={dossierstijl.klein}>{KAART.nabij}</p>
      <ul ref={props.lijst} className={styles.nabij} aria-label={KAART.nabij}>
        {meldingen.slice(0, GENOEMD).map((m) => (
          <li key={m.uuid} data-uuid={m.uuid}>
            <RegistratieChip code={m.registratie} />
            {bijOpenen ? (
              <Button
                variant="text"
                className={dossierstijl.inzin}
                aria-label={KAART.openen(m.kenmerk)}
                onClick={() => bijOpenen(m.uuid)}
              >
                {m.kenmerk}
              </Button>
            ) : (
              m.kenmerk
            )}
            <span className={dossierstijl.klein}>
              {m.titel} · {m.statusnaam} · {afstandzin(m.afstand)}
            </span>
          </li>
        ))}
        {rest > 0 ? <li className={dossierstijl.klein}>{KAART.enNog(rest)}</li> : null}
      </ul>
    </>
  );
}

function Vol({
  dossier,
  bijOpenen,
}: {
  readonly dossier: Dossier;
  readonly bijOpenen: ((uuid: Uuid) => void) | undefined;
}) {
  const { punten } = dossier;
  const midden = punten.find((p) => p.soort !== 'geregistreerd') ?? punten[0];
  const rustig = useRust(RUST);
  const plek = midden && rustig ? { x: midden.x, y: midden.y } : null;
  const nabij = useLiveQuery('kaart.nabij', plek && { ...plek, straal: NABIJ });
  const grenzen = useLiveQuery('kaart.grenzen', plek && { ...plek, straal: GRENZEN });
  const lijst = useRef<HTMLUListElement>(null);
  const anderen = nabij.stand === 'er' ? nabij.waarde.meldingen.filter((m) => m.uuid !== dossier.uuid) : [];
  // A disc on the map leads to the same melding in words; opening it is a choice of its own.
  const wijsAan = (uuid: string) => lijst.current?.querySelector<HTMLElement>(`[data-uuid="${uuid}"] button`)?.focus();
  const laden = <div className={styles.plek}>{KAART.laden}</div>;
  return (
    <div className={dossierstijl.blok}>
      <h3 className={dossierstijl.blokkop}>{KAART.kop}</h3>
      {KAN_TEKENEN ? (
        <Tekengrens>
          <Suspense fallback={laden}>
            {rustig ? (
              <Kaartvlak
                punten={punten}
                nabij={anderen}
                gebieden={grenzen.stand === 'er' ? grenzen.waarde : []}
                bijKies={wijsAan}
              />
            ) : (
              laden
            )}
          </Suspense>
        </Tekengrens>
      ) : null}
      <Punten punten={punten} />
      {nabij.stand === 'er' ? <Nabij meldingen={anderen} bijOpenen={bijOpenen} lijst={lijst} /> : null}
    </div>
  );
}

export function Kaart(props: { readonly dossier: Dossier; readonly bijOpenen: ((uuid: Uuid) => void) | undefined }) {
  return props.dossier.punten.length === 0 ? null : <Vol {...props} />;
}
