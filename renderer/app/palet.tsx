// The command palette (Ctrl+K): every action of this moment by its name or another word for it, and a melding by its kenmerk.
import Dialog from '@mui/material/Dialog';
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Uuid } from '../../shared/lib/brand.ts';
import { type Actie, actiesVan, useActieStore } from '../api/acties.ts';
import { useToetsenkaart } from '../api/eigen-toetsen.tsx';
import { Icoon } from '../components/icoon.tsx';
import { RegistratieChip } from '../components/registratie-chip.tsx';
import { Toetsen } from '../components/toetsen.tsx';
import { ACTIEGROEP, PALET } from '../teksten/acties.ts';
import { leesLaatst, onthoud } from './laatst-gebruikt.ts';
import styles from './palet.module.css';
import { rangschik } from './palet-zoeken.ts';
import { useKenmerk } from './use-kenmerk.ts';

/** So many lines are drawn; who looks further types another letter. */
const HOOGSTENS = 60;

type Keuze = {
  readonly sleutel: string;
  readonly kan: boolean;
  readonly doe: () => void;
  readonly inhoud: ReactNode;
};

function Actieregel({ actie, toets }: { readonly actie: Actie; readonly toets: string }) {
  return (
    <>
      <span className={styles.naam}>
        {actie.naam}
        {actie.kan === false && actie.waarom ? <span className={styles.waarom}>{actie.waarom}</span> : null}
      </span>
      <span className={styles.groep}>{ACTIEGROEP[actie.groep]}</span>
      <Toetsen toets={toets} />
    </>
  );
}

/** What can be chosen for these letters. */
function useKeuzes(zoek: string, openMelding: (uuid: Uuid) => void): readonly Keuze[] {
  const acties = useActieStore((s) => s.lagen);
  const kaart = useToetsenkaart();
  const [laatst] = useState(leesLaatst);
  const meldingen = useKenmerk(zoek);
  const toetsVan = (id: string) => kaart.find((regel) => regel.actie === id)?.toets ?? '';
  const gevonden = rangschik(actiesVan(acties), zoek, laatst).filter(({ id }) => id !== 'palet');
  return [
    ...meldingen.map(({ uuid, kenmerk, titel, registratie }) => ({
      sleutel: uuid,
      kan: true,
      doe: () => openMelding(uuid),
      inhoud: (
        <>
          <RegistratieChip code={registratie} />
          <span className={styles.naam}>{kenmerk}</span>
          <span className={styles.groep}>{titel}</span>
        </>
      ),
    })),
    ...gevonden.slice(0, HOOGSTENS).map((actie) => ({
      sleutel: actie.id,
      kan: actie.kan !== false,
      doe: () => {
        onthoud(actie.id);
        actie.doe();
      },
      inhoud: <Actieregel actie={actie} toets={toetsVan(actie.id)} />,
    })),
  ];
}

/** Which line the keys are on; with every other search the first. */
function useAangewezen(aantal: number, zoek: string) {
  const [plaats, zet] = useState({ zoek, index: 0 });
  const index = plaats.zoek === zoek ? Math.min(plaats.index, Math.max(0, aantal - 1)) : 0;
  const naar = (nieuw: number) => zet({ zoek, index: aantal === 0 ? 0 : (nieuw + aantal) % aantal });
  const opToets = (event: KeyboardEvent): boolean => {
    const doel: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: Math.min(aantal - 1, index + 8),
      PageUp: Math.max(0, index - 8),
    };
    const nieuw = doel[event.key];
    if (nieuw === undefined) return false;
    event.preventDefault();
    naar(nieuw);
    return true;
  };
  return { index, naar, opToets };
}

export function Palet(props: { readonly sluit: () => void; readonly openMelding: (uuid: Uuid) => void }) {
  const id = useId();
  const [zoek, zetZoek] = useState('');
  const keuzes = useKeuzes(zoek, props.openMelding);
  const { index, naar, opToets } = useAangewezen(keuzes.length, zoek);
  const lijst = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    lijst.current?.children[index]?.scrollIntoView?.({ block: 'nearest' });
  }, [index]);

  const kies = (keuze: Keuze | undefined) => {
    if (!keuze?.kan) return;
    // Gone first: the dialog gives the focus back, and then the action may take it.
    flushSync(props.sluit);
    keuze.doe();
  };

  return (
    <Dialog
      open
      onClose={props.sluit}
      transitionDuration={0}
      aria-labelledby={`${id}-titel`}
      fullWidth
      maxWidth="sm"
      slotProps={{ container: { className: styles.plek }, paper: { className: styles.vel } }}
    >
      <h2 id={`${id}-titel`} className="alleen-voorlezen">
        {PALET.titel}
      </h2>
      <div className={styles.veld}>
        <Icoon naam="zoek" />
        <input
          autoFocus
          role="combobox"
          aria-expanded={keuzes.length > 0}
          aria-controls={`${id}-lijst`}
          aria-activedescendant={keuzes.length > 0 ? `${id}-${index}` : undefined}
          aria-autocomplete="list"
          aria-label={PALET.zoek}
          placeholder={PALET.zoek}
          autoComplete="off"
          spellCheck={false}
          className={styles.invoer}
          value={zoek}
          onChange={(event) => zetZoek(event.target.value)}
          onKeyDown={(event) => {
            if (opToets(event)) return;
            if (event.key !== 'Enter') return;
            event.preventDefault();
            kies(keuzes[index]);
          }}
        />
      </div>
      <span aria-live="polite" className="alleen-voorlezen">
        {zoek === '' ? '' : PALET.aantal(keuzes.length)}
      </span>
      {keuzes.length === 0 ? (
        <p className={styles.leeg}>
          <b>{PALET.niets}</b>
          {PALET.nietsUitleg}
        </p>
      ) : null}
      <div ref={lijst} id={`${id}-lijst`} role="listbox" aria-label={PALET.lijst} className={styles.lijst}>
        {keuzes.map((keuze, plek) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, as ARIA wants.
          <div
            key={keuze.sleutel}
            id={`${id}-${plek}`}
            role="option"
            tabIndex={-1}
            aria-selected={plek === index}
            aria-disabled={keuze.kan ? undefined : true}
            className={styles.keuze}
            onMouseMove={() => plek === index || naar(plek)}
            onClick={() => kies(keuze)}
          >
            {keuze.inhoud}
          </div>
        ))}
      </div>
      <p className={styles.voet}>{PALET.uitleg}</p>
    </Dialog>
  );
}
