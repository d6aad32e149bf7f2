// What one must know before reading on: withdrawn, elsewhere, followed by another melding. A withdrawal that comes in while
// the dossier is open is read out at once: its place is there before it comes.
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { Icoon, type Icoonnaam } from '../../components/icoon.tsx';
import { useNu } from '../../components/use-nu.ts';
import { moment } from '../../teksten/datums.ts';
import { DOSSIER } from '../../teksten/dossier.ts';
import styles from './dossier.module.css';

const MINUUT = 60_000;

function Bericht(props: { readonly icoon: Icoonnaam; readonly toon?: 'let-op'; readonly children: ReactNode }) {
  return (
    <div className={styles.bericht} data-toon={props.toon}>
      <Icoon naam={props.icoon} />
      <span>{props.children}</span>
    </div>
  );
}

function Ingetrokken({ dossier }: { readonly dossier: Dossier }) {
  const nu = new Date(useNu(MINUUT)).toISOString();
  const { ingetrokken, concepten } = dossier;
  if (!ingetrokken) return null;
  const zinnen = [
    DOSSIER.ingetrokken(moment(ingetrokken.op, nu)),
    ...(ingetrokken.bevestigd || dossier.historisch ? [] : [DOSSIER.bevestigIntrekking]),
    ...(concepten.length > 0 ? [DOSSIER.werkBlijft] : []),
  ];
  return (
    <Bericht icoon="driehoek" toon="let-op">
      {zinnen.join(' ')}
    </Bericht>
  );
}

function Schakel(props: {
  readonly schakel: Dossier['opvolger'];
  readonly zin: (kenmerk: string, status: string) => string;
  readonly bijOpenen: ((uuid: Uuid) => void) | undefined;
}) {
  const { schakel, bijOpenen } = props;
  if (!schakel) return null;
  return (
    <Bericht icoon="info">
      {props.zin(schakel.kenmerk, schakel.statusnaam)}{' '}
      {bijOpenen ? (
        <Button
          variant="text"
          className={styles.inzin}
          aria-label={DOSSIER.openen(schakel.kenmerk)}
          onClick={() => bijOpenen(schakel.uuid)}
        >
          {DOSSIER.bekijken}
        </Button>
      ) : null}
    </Bericht>
  );
}

export function Banners(props: { readonly dossier: Dossier; readonly bijOpenen: ((uuid: Uuid) => void) | undefined }) {
  const { dossier, bijOpenen } = props;
  const elders = dossier.bronhouder && !dossier.bronhouder.vanOns ? dossier.bronhouder.naam : null;
  return (
    <>
      <div aria-live="assertive">
        <Ingetrokken dossier={dossier} />
      </div>
      {elders === null ? null : <Bericht icoon="info">{DOSSIER.nietVanOns(elders)}</Bericht>}
      <Schakel schakel={dossier.opvolger} zin={DOSSIER.opvolger} bijOpenen={bijOpenen} />
      <Schakel schakel={dossier.voorganger} zin={DOSSIER.voorganger} bijOpenen={bijOpenen} />
    </>
  );
}
