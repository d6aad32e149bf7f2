// Moving through the worklist: keys, steps, what opens, and where one goes after a decision.
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Uuid } from '../../../shared/lib/brand.ts';
import type { RijLader } from './rij-lader.ts';
import { brengInBeeld } from './rolbaan.ts';
import { wijzigPlek } from './store.ts';
import { focusRij, type useWerklijst } from './use-werklijst.ts';

/** What follows a decision: open the next, only point at it, or stay on this one. */
export type NaBesluit = 'volgende-openen' | 'volgende-aanwijzen' | 'blijven';

/** Rows past the decided one that are tried, should a colleague have taken the very next. */
const KANDIDATEN = 20;

/** Steps that follow each other within this time open only the last one: a held key runs through the list. Milliseconds. */
const DOORLOPEN = 150;

type Opties = {
  readonly plaats: string;
  readonly lijst: ReturnType<typeof useWerklijst>;
  /** The melding whose dossier is open. */
  readonly open: Uuid | null;
  /** The dossier stands beside the list and follows it. */
  readonly volgt: boolean;
  readonly bijOpenen: (uuid: Uuid | null) => void;
};

export function useBeweging(opties: Opties) {
  const { plaats, open, volgt, bijOpenen } = opties;
  const { stand, cursor, baan, herlees } = opties.lijst;
  /** To be done as soon as the row is there. */
  const straks = useRef({ focus: false, open: false });
  /** Rises with everything a person does: what follows a decision is given up when he went on by himself meanwhile. */
  const gang = useRef(0);
  const doorlopen = useDoorlopen();

  const openCursor = () => {
    if (!cursor || stand.fase !== 'er') return;
    const rij = stand.lader.rij(cursor.rij);
    if (rij === null) straks.current.open = false;
    if (!rij || !straks.current.open || doorlopen.bezig()) return;
    straks.current.open = false;
    bijOpenen(rij.uuid);
  };
  const openNu = useRef(openCursor);
  openNu.current = openCursor;

  const ga = useCallback(
    (rij: number, metOpenen: boolean) => {
      if (stand.fase !== 'er' || !baan.current || stand.lijst.totaal === 0) return;
      const doel = Math.max(0, Math.min(rij, stand.lijst.totaal - 1));
      gang.current += 1;
      brengInBeeld(baan.current, stand.indeling, doel);
      wijzigPlek(plaats, { cursor: { rij: doel, uuid: stand.lader.rij(doel)?.uuid ?? null } });
      straks.current = { focus: true, open: metOpenen };
    },
    [stand, baan, plaats],
  );

  // Runs after every render: the row may come into being, or be loaded, only now.
  useLayoutEffect(() => {
    if (!cursor || stand.fase !== 'er' || !baan.current) return;
    if (straks.current.focus && focusRij(baan.current, cursor.rij)) straks.current.focus = false;
    const rij = stand.lader.rij(cursor.rij);
    if (rij && cursor.uuid === null) wijzigPlek(plaats, { cursor: { rij: cursor.rij, uuid: rij.uuid } });
    openNu.current();
  });

  const meelopen = volgt && open !== null;
  const loop = (rij: number) => {
    if (meelopen) doorlopen.stap(() => openNu.current());
    ga(rij, meelopen);
  };
  const stap = (delta: number) => {
    if (!cursor) return ga(0, meelopen);
    // After a decision the next melding is pointed at but not open yet: the first step opens it.
    if (delta === 1 && meelopen && cursor.uuid !== null && cursor.uuid !== open && !doorlopen.bezig())
      return ga(cursor.rij, true);
    let doel = cursor.rij + delta;
    if (stand.fase === 'er' && Math.abs(delta) === 1) while (stand.lader.rij(doel) === null) doel += delta;
    loop(doel);
  };

  const opToets = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || stand.fase !== 'er') return;
    const blad = Math.max(1, Math.floor((baan.current?.clientHeight ?? 0) / stand.indeling.maten.rijhoogte) - 1);
    const doe: Readonly<Record<string, () => void>> = {
      ArrowDown: () => stap(1),
      ArrowUp: () => stap(-1),
      PageDown: () => stap(blad),
      PageUp: () => stap(-blad),
      Home: () => loop(0),
      End: () => loop(stand.lijst.totaal - 1),
      Enter: () => cursor && ga(cursor.rij, true),
    };
    const gekozen = doe[event.key];
    if (!gekozen) return;
    event.preventDefault();
    gekozen();
  };

  const naBesluit = async (uuid: Uuid, hoe: NaBesluit) => {
    if (hoe === 'blijven') return void (await herlees());
    const rond = cursor?.rij ?? 0;
    const uuids = stand.fase === 'er' ? volgenden(stand.lader, stand.lijst.totaal, rond, uuid) : [];
    gang.current += 1;
    const mijn = gang.current;
    const doel = await herlees({ naar: { rond, uuids }, focus: true });
    if (hoe !== 'volgende-openen' || mijn !== gang.current) return;
    if (doel && doel.uuid === null) straks.current.open = true;
    else bijOpenen(doel?.uuid ?? null);
  };

  /** What was decided is taken back: nothing follows it any more. */
  const onderbreek = () => {
    gang.current += 1;
  };

  return { ga, stap, opToets, naBesluit, onderbreek };
}

/** Tells steps of a held key from single ones: the first opens at once, of the others the last when the key is let go. */
function useDoorlopen() {
  const wekker = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const snel = useRef(false);
  useEffect(() => () => clearTimeout(wekker.current), []);
  return {
    /** Steps follow each other now: nothing is opened yet. */
    bezig: () => snel.current,
    stap: (naRust: () => void) => {
      snel.current = wekker.current !== undefined;
      clearTimeout(wekker.current);
      wekker.current = setTimeout(() => {
        wekker.current = undefined;
        snel.current = false;
        naRust();
      }, DOORLOPEN);
    },
  };
}

/** The meldingen that come next in the order of waiting: those below, and then the top of the list. */
function volgenden(lader: RijLader, totaal: number, rond: number, uuid: Uuid): Uuid[] {
  const rijen = Array.from({ length: KANDIDATEN }, (_, n) => (rond + n) % Math.max(1, totaal));
  return rijen.flatMap((rij) => {
    const kandidaat = lader.rij(rij);
    return kandidaat && kandidaat.uuid !== uuid && !kandidaat.uit ? [kandidaat.uuid] : [];
  });
}
