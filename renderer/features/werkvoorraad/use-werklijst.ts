// The worklist as one moves through it: the row one is on, what it opens, and keeping one's place when the list changes.
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { Weergave } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { rustig } from '../../api/rustig.ts';
import { gaatOver } from '../../api/volg-vraag.ts';
import { bovenVan, brengInBeeld, eersteInBeeld, zetBoven } from './rolbaan.ts';
import { BEGIN, type Cursor, useWerkvoorraadStore } from './store.ts';
import { type Geopend, type Lijststand, useLijst } from './use-lijst.ts';

/** Between two reopenings by themselves, in milliseconds (a first download gives many events). */
const ADEMPAUZE = 200;

export type Doel = {
  /** Go to the first of these that is there, searched around row `rond`; absent: stay on the melding one was on. */
  readonly naar?: { readonly rond: number; readonly uuids: readonly Uuid[] };
  /** Give the row the focus. */
  readonly focus?: boolean;
};

const NIETS = { abonneer: () => () => {}, versie: () => 0 };

export function useWerklijst(weergave: Weergave) {
  const balie = useBalie();
  const { stand, heropen, verlopen, isBezig } = useLijst(weergave);
  const cursor = useWerkvoorraadStore((s) => s.plekken[weergave]?.cursor ?? null);
  const zetCursor = useWerkvoorraadStore((s) => s.zetCursor);
  const baan = useRef<HTMLDivElement>(null);
  const standNu = useRef<Lijststand>(stand);
  standNu.current = stand;
  const straks = useRef<{ boven: number | null; focus: boolean }>({ boven: null, focus: false });
  const lader = stand.fase === 'er' ? stand.lader : NIETS;
  useSyncExternalStore(lader.abonneer, lader.versie);

  const herlees = useCallback(
    async (doel: Doel = {}): Promise<Cursor | null> => {
      let nieuw: Cursor | null = null;
      const plek = () => useWerkvoorraadStore.getState().plekken[weergave] ?? BEGIN;
      const oud = () => (standNu.current.fase === 'er' ? standNu.current : null);
      const zoek = () => {
        const was = plek().cursor;
        const boven = oud();
        const rond = was?.rij ?? (boven ? eersteInBeeld(baan.current, boven.indeling) : 0);
        return doel.naar ?? { rond, uuids: was?.uuid ? [was.uuid] : [] };
      };
      await heropen(zoek, (geopend) => {
        const { cursor: was, boven: bewaard } = plek();
        const vorige = oud();
        nieuw = plaats(geopend, doel.naar ? { rij: doel.naar.rond, uuid: null } : was);
        const boven = vorige ? bovenVan(baan.current, vorige.indeling) : bewaard;
        const verschuiving = vorige && was && nieuw && !doel.naar ? afstand(geopend, nieuw) - afstand(vorige, was) : 0;
        const hadFocus = baan.current?.contains(document.activeElement) ?? false;
        straks.current = { boven: boven + verschuiving, focus: doel.focus === true || (hadFocus && nieuw !== null) };
        zetCursor(weergave, nieuw);
      });
      return nieuw;
    },
    [heropen, weergave, zetCursor],
  );

  useLayoutEffect(() => {
    if (stand.fase !== 'er' || !baan.current) return;
    const { boven, focus } = straks.current;
    straks.current = { boven: null, focus: false };
    if (boven !== null) zetBoven(baan.current, stand.indeling, boven);
    const rij = useWerkvoorraadStore.getState().plekken[weergave]?.cursor?.rij;
    if (rij === undefined || !focus) return;
    brengInBeeld(baan.current, stand.indeling, rij);
    focusRij(baan.current, rij);
  }, [stand, weergave]);

  useEffect(() => {
    void herlees();
    const opnieuw = rustig(() => herlees(), ADEMPAUZE);
    verlopen.current = opnieuw.start;
    const los = balie.op(['meldingen.gewijzigd', 'uitgaand.gewijzigd'], () => {
      const nu = standNu.current;
      const niemandKijkt = (baan.current?.scrollTop ?? 0) === 0 && !cursorVan(weergave);
      if (nu.fase !== 'er' || nu.lijst.totaal === 0 || niemandKijkt) opnieuw.start();
      else nu.lader.ververs();
    });
    return () => {
      los();
      opnieuw.stop();
    };
  }, [balie, herlees, verlopen, weergave]);

  // A fault that passes needs nobody's click.
  const vanzelf = stand.fase === 'fout' && gaatOver(stand.fout);
  useEffect(() => {
    if (!vanzelf) return;
    const wekker = setInterval(() => void herlees(), 1_000);
    return () => clearInterval(wekker);
  }, [vanzelf, herlees]);

  useBewaarPlek(weergave, baan, standNu);
  return { stand, cursor, baan, herlees, isBezig };
}

/** Remembers where one was when leaving the view. */
function useBewaarPlek(weergave: Weergave, baan: RefObject<HTMLDivElement | null>, stand: RefObject<Lijststand>) {
  const zet = useWerkvoorraadStore((s) => s.zetBoven);
  useLayoutEffect(
    () => () => {
      if (stand.current.fase === 'er') zet(weergave, bovenVan(baan.current, stand.current.indeling));
    },
    [weergave, baan, stand, zet],
  );
}

/** The row that the keyboard is on now, outside a render. */
export function cursorVan(weergave: Weergave): Cursor | null {
  return useWerkvoorraadStore.getState().plekken[weergave]?.cursor ?? null;
}

/** The melding itself when it is still there, else whoever stands in its place now. */
function plaats(geopend: Geopend, was: Cursor | null): Cursor | null {
  if (geopend.gevonden) return geopend.gevonden;
  if (!was || geopend.lijst.totaal === 0) return null;
  const rij = Math.min(was.rij, geopend.lijst.totaal - 1);
  return { rij, uuid: geopend.lader.rij(rij)?.uuid ?? null };
}

function afstand({ indeling }: Pick<Geopend, 'indeling'>, cursor: Cursor): number {
  return indeling.begin(indeling.itemVanRij(Math.min(cursor.rij, Math.max(0, indeling.totaal - 1))));
}

/** Gives the row the focus, when it is on the screen. */
export function focusRij(baan: HTMLElement, rij: number): boolean {
  const element = baan.querySelector<HTMLElement>(`[data-rij="${rij}"]`);
  element?.focus({ preventScroll: true });
  return element !== null;
}
