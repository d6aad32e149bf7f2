// The pane beside the dossier: one file, with what one can do with it, what is to be known of it, and the way to the others.
// It stays open while one reads and decides.
import Button from '@mui/material/Button';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Reeksbestand } from '../../../shared/ipc/vormen/bijlage.ts';
import type { NaarKijker, VanKijker } from '../../../shared/ipc/vormen/kijker.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { type Actie, actiesVan, useActieStore, useActies } from '../../api/acties.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { Gezicht } from '../../components/gezicht.tsx';
import { ACTIENAAM, SYNONIEMEN } from '../../teksten/acties.ts';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { BIJLAGE } from '../../teksten/bijlage.ts';
import { MERKEN } from '../../teksten/merken.ts';
import { ZOEKVELD } from './balk.tsx';
import styles from './bijlage.module.css';
import type { Meldingfeiten } from './controle.tsx';
import { Inhoud } from './inhoud.tsx';
import { Kop } from './kop.tsx';
import type { Merkvorm } from './merkstrook.tsx';
import { VAKTOETSEN } from './plaatsen.ts';
import { Strook } from './strook.tsx';
import { useKijker } from './use-kijker.ts';
import { type Markeren, type Merkprops, useMarkeren } from './use-markeren.ts';
import { useThema } from './use-thema.ts';

export type BijlagePaneelProps = Meldingfeiten &
  Merkprops & {
    /** The melding of the dossier beside it. */
    readonly melding: Uuid;
    /** The file that is open: one of this melding, or of a related one. */
    readonly bijlage: Uuid;
    readonly kies: (bijlage: Uuid) => void;
    readonly sluit: () => void;
    /** The form for a note on a place of this file. */
    readonly merkvorm: (bijlage: Uuid, ...wat: Parameters<Merkvorm>) => ReturnType<Merkvorm>;
    /** Files are dragged over the frame. */
    readonly opSlepen: () => void;
  };

export function BijlagePaneel(props: BijlagePaneelProps) {
  const { melding, bijlage, kies, sluit } = props;
  const reeks = useLiveQuery('bijlage.reeks', { melding });
  if (reeks.stand === 'laden') return <section className={styles.paneel} aria-busy="true" />;
  const bestand = reeks.stand === 'er' ? reeks.waarde.find(({ uuid }) => uuid === bijlage) : undefined;
  if (reeks.stand === 'fout' || bestand === undefined)
    return (
      <section className={styles.paneel} aria-label={BIJLAGE.kader} data-paneel="bijlage" tabIndex={-1}>
        {reeks.stand === 'fout' ? (
          <Foutgezicht titel={ALGEMEEN.onverwacht} fout={reeks.fout} opnieuw={reeks.opnieuw} />
        ) : (
          <Gezicht icoon="bestand" titel={BIJLAGE.wegTitel} uitleg={BIJLAGE.weg}>
            <Button onClick={sluit}>{BIJLAGE.sluiten}</Button>
          </Gezicht>
        )}
      </section>
    );
  return <Paneel {...props} reeks={reeks.waarde} bestand={bestand} kies={kies} />;
}

const ROLTOETSEN: Readonly<Record<string, Extract<NaarKijker, { soort: 'rol' }>['naar']>> = {
  ArrowUp: 'op',
  ArrowDown: 'neer',
  PageUp: 'blad-op',
  PageDown: 'blad-neer',
  Home: 'begin',
  End: 'eind',
};

/** Keys of the document while the focus is on the pane itself, so that the program's own keys work too. */
function documentToets({ key, shiftKey }: KeyboardEvent): NaarKijker | null {
  const rol = ROLTOETSEN[key];
  if (rol !== undefined) return { soort: 'rol', naar: rol };
  if (key === ' ') return { soort: 'rol', naar: shiftKey ? 'blad-op' : 'blad-neer' };
  if (key === '+' || key === '=') return { soort: 'zoom', naar: 'in' };
  if (key === '-') return { soort: 'zoom', naar: 'uit' };
  if (key === '0') return { soort: 'zoom', naar: 'breedte' };
  if (key === '9') return { soort: 'zoom', naar: 'pagina' };
  if (key === '1') return { soort: 'zoom', naar: 'echt' };
  return key.toLowerCase() === 'r' ? { soort: 'draai', met: shiftKey ? -90 : 90 } : null;
}

/** Does what the program's own key would do. */
function doeActie(id: string): void {
  const actie = actiesVan(useActieStore.getState().lagen).find((a) => a.id === id);
  if (actie && actie.kan !== false) actie.doe();
}

type PaneelProps = BijlagePaneelProps & {
  readonly reeks: readonly Reeksbestand[];
  readonly bestand: Reeksbestand;
};

function Paneel(props: PaneelProps) {
  const { reeks, bestand, kies, sluit } = props;
  const paneel = useRef<HTMLElement>(null);
  const plek = reeks.indexOf(bestand);
  const naar = (stap: 1 | -1) => {
    const doel = reeks[plek + stap];
    if (doel) kies(doel.uuid);
  };
  const thema = useThema();
  const hoor = (bericht: VanKijker) => {
    if (markeren.hoor(bericht) || bericht.soort !== 'wens') return;
    if (bericht.wens === 'terug') {
      if (markeren.stand.soort === 'plaatsen') markeren.stop();
      paneel.current?.focus();
    } else if (bericht.wens === 'sleep') props.opSlepen();
    else if (bericht.wens === 'zoeken') document.getElementById(ZOEKVELD)?.focus();
    else doeActie(bericht.wens);
  };
  const kijker = useKijker(
    bestand.staat === 'aanwezig' ? { uuid: bestand.uuid, naam: bestand.bestandsnaam } : null,
    thema,
    hoor,
  );
  const markeren = useMarkeren(bestand, kijker, paneel, props);
  useStapActies(plek, reeks.length, naar);
  useMarkeerActie(bestand, markeren, props.magMerken);
  useFocusHeenEnTerug(paneel);

  const opToets = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      return markeren.stand.soort === 'uit' ? sluit() : markeren.stop();
    }
    if (event.target !== paneel.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const vaktoets = markeren.stand.soort === 'uit' ? undefined : VAKTOETSEN[event.key];
    if (vaktoets !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      return markeren.toets(vaktoets, event.shiftKey);
    }
    const bericht = documentToets(event);
    if (bericht === null) return;
    event.preventDefault();
    event.stopPropagation();
    kijker.zend(bericht);
  };
  return (
    <section
      ref={paneel}
      className={styles.paneel}
      aria-label={BIJLAGE.paneel(bestand.bestandsnaam)}
      data-paneel="bijlage"
      tabIndex={-1}
      onKeyDown={opToets}
    >
      <Kop bestand={bestand} plek={plek} totaal={reeks.length} naar={naar} sluit={sluit} />
      <p role="status" className="alleen-voorlezen">
        {markeren.gezegd}
      </p>
      <Inhoud
        bestand={bestand}
        kijker={kijker}
        melding={props}
        markeren={markeren}
        merkvorm={(...wat) => props.merkvorm(bestand.uuid, ...wat)}
      />
      <Strook reeks={reeks} bijlage={bestand.uuid} kies={kies} />
    </section>
  );
}

function useStapActies(plek: number, totaal: number, naar: (stap: 1 | -1) => void): void {
  const stap = (id: 'bijlage-volgende' | 'bijlage-vorige', met: 1 | -1): Actie => ({
    id,
    naam: ACTIENAAM[id],
    groep: 'melding',
    doe: () => naar(met),
    kan: plek + met >= 0 && plek + met < totaal,
  });
  useActies([stap('bijlage-volgende', 1), stap('bijlage-vorige', -1)]);
}

function useMarkeerActie(bestand: Reeksbestand, markeren: Markeren, magMerken: boolean): void {
  const waarom = !magMerken
    ? MERKEN.magNiet
    : bestand.verwant
      ? MERKEN.andereMelding(bestand.kenmerk)
      : MERKEN.nietHier;
  useActies([
    {
      id: 'markeren',
      naam: ACTIENAAM.markeren,
      groep: 'melding',
      synoniemen: SYNONIEMEN.markeren,
      doe: markeren.stand.soort === 'uit' ? markeren.begin : markeren.stop,
      kan: markeren.kan,
      waarom: markeren.kan ? undefined : waarom,
    },
  ]);
}

/** Into the pane when it opens, and back to where one was when it closes. */
function useFocusHeenEnTerug(paneel: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const vorige = document.activeElement;
    const hier = paneel.current;
    hier?.focus();
    return () => {
      const kwijt = document.activeElement === document.body || hier?.contains(document.activeElement) === true;
      if (kwijt && vorige instanceof HTMLElement && vorige.isConnected) vorige.focus();
    };
  }, [paneel]);
}
