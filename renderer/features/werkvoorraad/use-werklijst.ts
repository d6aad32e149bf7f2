// The worklist as one moves through it: the row one is on, what it opens, and keeping one's place when the list changes.
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Lijstinvoer } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { rustig } from '../../api/rustig.ts';
import { gaatOver } from '../../api/volg-vraag.ts';
import { MATEN } from '../../theme/dichtheid.ts';
import { useWeergave } from '../../theme/weergave-store.ts';
import { deelIn, type Indeling } from './indeling.ts';
import { bovenVan, brengInBeeld, eersteInBeeld, zetBoven } from './rolbaan.ts';
import { type Cursor, plekVan, useWerkvoorraadStore, wijzigPlek } from './store.ts';
import { type Geopend, type Lijststand, useLijst } from './use-lijst.ts';
import { useNieuws } from './use-nieuws.ts';

/** Between two looks at what changed, in milliseconds (a first download gives many events). */
const ADEMPAUZE = 200;

export type Doel = {
  /** Go to the first of these that is there, or to what stands on row `rond` then; absent: stay on the melding one was on. */
  readonly naar?: { readonly rond: number; readonly uuids: readonly Uuid[] };
  /** Give the row the focus. */
  readonly focus?: boolean;
  /** Another question: the list is seen from its top. */
  readonly bovenaan?: boolean;
};

export type Getoond = Geopend & { readonly indeling: Indeling };
export type Werkstand = Exclude<Lijststand, { fase: 'er' }> | ({ readonly fase: 'er' } & Getoond);

const NIETS = { abonneer: () => () => {}, versie: () => 0 };

export function useWerklijst(plaats: string, invoer: Lijstinvoer) {
  const balie = useBalie();
  const invoerNu = useRef(invoer);
  invoerNu.current = invoer;
  const { stand: ruw, heropen, verlopen } = useLijst(() => invoerNu.current);
  const maten = MATEN[useWeergave((s) => s.dichtheid)];
  const stand = useMemo(
    (): Werkstand => (ruw.fase === 'er' ? { ...ruw, indeling: deelIn(ruw.lijst, maten) } : ruw),
    [ruw, maten],
  );
  const cursor = useWerkvoorraadStore((s) => s.plekken[plaats]?.cursor ?? null);
  const baan = useRef<HTMLDivElement>(null);
  const standNu = useRef<Werkstand>(stand);
  standNu.current = stand;
  const straks = useRef<{ boven: number | null; focus: boolean }>({ boven: null, focus: false });
  const lader = stand.fase === 'er' ? stand.lader : NIETS;
  useSyncExternalStore(lader.abonneer, lader.versie);

  const herlees = useCallback(
    async (doel: Doel = {}): Promise<Cursor | null> => {
      let nieuw: Cursor | null = null;
      const oud = () => (standNu.current.fase === 'er' ? standNu.current : null);
      const zoek = () => {
        const was = plekVan(plaats).cursor;
        const boven = oud();
        const rond = was?.rij ?? (boven ? eersteInBeeld(baan.current, boven.indeling) : 0);
        return doel.naar ?? { rond, uuids: was?.uuid ? [was.uuid] : [] };
      };
      await heropen(zoek, (ongemeten) => {
        const geopend = { ...ongemeten, indeling: deelIn(ongemeten.lijst, maten) };
        const { cursor: was, boven: bewaard } = plekVan(plaats);
        const vorige = oud();
        if (doel.bovenaan) {
          nieuw = geopend.gevonden;
          straks.current = { boven: 0, focus: false };
        } else {
          nieuw = plaatsVan(geopend, doel.naar ? { rij: doel.naar.rond, uuid: null } : was);
          const boven = vorige ? bovenVan(baan.current, vorige.indeling) : bewaard;
          const schuif = vorige && was && nieuw && !doel.naar ? afstand(geopend, nieuw) - afstand(vorige, was) : 0;
          const hadFocus = baan.current?.contains(document.activeElement) ?? false;
          straks.current = { boven: boven + schuif, focus: doel.focus === true || (hadFocus && nieuw !== null) };
        }
        // What one can't see any more is not chosen any more either.
        wijzigPlek(plaats, { cursor: nieuw, anker: null, ...(doel.bovenaan ? { gekozen: new Set() } : {}) });
      });
      return nieuw;
    },
    [heropen, plaats, maten],
  );

  const indeling = stand.fase === 'er' ? stand.indeling : null;
  const vorigeIndeling = useRef<Indeling | null>(null);
  useLayoutEffect(() => {
    const vorige = vorigeIndeling.current;
    vorigeIndeling.current = indeling;
    if (indeling === null || !baan.current) return;
    const { boven, focus } = straks.current;
    straks.current = { boven: null, focus: false };
    if (boven !== null) zetBoven(baan.current, indeling, boven);
    // Rows became higher or lower: what was on top stays on top.
    else if (vorige) zetBoven(baan.current, indeling, indeling.begin(vorige.itemOp(bovenVan(baan.current, vorige))));
    const rij = plekVan(plaats).cursor?.rij;
    if (rij === undefined || !focus) return;
    brengInBeeld(baan.current, indeling, rij);
    focusRij(baan.current, rij);
  }, [indeling, plaats]);

  const nieuws = useNieuws(ruw.fase === 'er' ? ruw.lijst : null);
  const { kijk } = nieuws;
  useEffect(() => {
    const opnieuw = rustig(() => herlees(), ADEMPAUZE);
    verlopen.current = opnieuw.start;
    const volg = rustig(async () => {
      const nu = standNu.current;
      const niemandKijkt =
        (baan.current?.scrollTop ?? 0) === 0 && !plekVan(plaats).cursor && plekVan(plaats).gekozen.size === 0;
      if (nu.fase !== 'er' || nu.lijst.totaal === 0 || niemandKijkt) return herlees();
      await kijk();
      nu.lader.ververs();
    }, ADEMPAUZE);
    const los = balie.op(['meldingen.gewijzigd', 'uitgaand.gewijzigd'], volg.start);
    return () => {
      los();
      opnieuw.stop();
      volg.stop();
    };
  }, [balie, herlees, kijk, verlopen, plaats]);

  useOpenen(invoer, herlees);
  useVanzelfOpnieuw(stand, herlees);
  useBewaarPlek(plaats, baan, standNu);
  return { stand, cursor, baan, herlees, nieuws: nieuws.waarde };
}

/** Opens the list, and opens it anew when something else is asked; of many keystrokes only the last counts. */
function useOpenen(invoer: Lijstinvoer, herlees: (doel?: Doel) => Promise<unknown>): void {
  const vorige = useRef<Lijstinvoer | null>(null);
  const hoe = useRef(herlees);
  hoe.current = herlees;
  const reeks = useMemo(() => rustig(() => hoe.current({ bovenaan: true }), 0), []);
  useEffect(() => {
    if (vorige.current === null || vorige.current === invoer) void hoe.current();
    else reeks.start();
    vorige.current = invoer;
  }, [invoer, reeks]);
}

/** A fault that passes needs nobody's click. */
function useVanzelfOpnieuw(stand: Werkstand, herlees: () => Promise<unknown>): void {
  const vanzelf = stand.fase === 'fout' && gaatOver(stand.fout);
  useEffect(() => {
    if (!vanzelf) return;
    const wekker = setInterval(() => void herlees(), 1_000);
    return () => clearInterval(wekker);
  }, [vanzelf, herlees]);
}

/** Remembers where one was when leaving the place. */
function useBewaarPlek(plaats: string, baan: RefObject<HTMLDivElement | null>, stand: RefObject<Werkstand>) {
  useLayoutEffect(
    () => () => {
      if (stand.current.fase === 'er') wijzigPlek(plaats, { boven: bovenVan(baan.current, stand.current.indeling) });
    },
    [plaats, baan, stand],
  );
}

/** The melding itself when it is still there, else whoever stands in its place now. */
function plaatsVan(geopend: Getoond, was: Cursor | null): Cursor | null {
  if (geopend.gevonden) return geopend.gevonden;
  if (!was || geopend.lijst.totaal === 0) return null;
  const rij = Math.min(was.rij, geopend.lijst.totaal - 1);
  return { rij, uuid: geopend.lader.rij(rij)?.uuid ?? null };
}

function afstand({ indeling }: Getoond, cursor: Cursor): number {
  return indeling.begin(indeling.itemVanRij(Math.min(cursor.rij, Math.max(0, indeling.totaal - 1))));
}

/** Gives the row the focus, when it is on the screen. */
export function focusRij(baan: HTMLElement, rij: number): boolean {
  const element = baan.querySelector<HTMLElement>(`[data-rij="${rij}"]`);
  element?.focus({ preventScroll: true });
  return element !== null;
}
