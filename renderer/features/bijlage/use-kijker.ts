// The conversation with the document frame, as state of the pane: gives it a port, tells it what to open, checks what it says.
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type NaarKijker, POORT, type VanKijker, vanKijkerSchema } from '../../../shared/ipc/vormen/kijker.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import type { Thema } from '../../theme/weergave-store.ts';
import { beginHartslag } from './hartslag.ts';
import { type Kijkstand, NIEUW, na } from './kijkstand.ts';

/** A number for every frame there ever was, so that each has an origin and a process of its own. */
let laatste = 0;
const volgendNummer = (): number => {
  laatste += 1;
  return laatste;
};

const oorsprong = (nummer: number): string => `kijker://k${nummer}`;

/** What the frame says that is not its state: who shows it does something with it. */
const GEEN_STAND: ReadonlySet<VanKijker['soort']> = new Set(['wens', 'bladen', 'vak', 'tekstvak', 'merk', 'vaktoets']);

export type TeOpenen = { readonly uuid: Uuid; readonly naam: string };

export type Kijker = {
  readonly kader: RefObject<HTMLIFrameElement | null>;
  /** Key and address of the frame; another one after it was lost. */
  readonly nummer: number;
  readonly adres: string;
  readonly geladen: () => void;
  readonly kijk: Kijkstand;
  readonly zend: (bericht: NaarKijker) => void;
  readonly opnieuw: () => void;
};

/**
 * @param bestand null: nothing to open (yet).
 * @param hoor told everything that the frame says and that is not state: wishes, and where the pages are.
 */
export function useKijker(bestand: TeOpenen | null, thema: Thema, hoor: (bericht: VanKijker) => void): Kijker {
  const kader = useRef<HTMLIFrameElement>(null);
  const poort = useRef<MessagePort | null>(null);
  const [nummer, zetNummer] = useState(volgendNummer);
  const [verbonden, zetVerbonden] = useState(0);
  const [bewaard, zetBewaard] = useState<{ readonly van: Uuid | null; readonly kijk: Kijkstand }>({
    van: null,
    kijk: NIEUW,
  });
  const nu = useRef({ hoor, uuid: bestand?.uuid ?? null });
  nu.current = { hoor, uuid: bestand?.uuid ?? null };

  const zetKijk = useCallback((maak: (vorig: Kijkstand) => Kijkstand) => {
    const { uuid } = nu.current;
    zetBewaard(({ van, kijk }) => ({ van: uuid, kijk: maak(van === uuid ? kijk : NIEUW) }));
  }, []);
  const zend = useCallback((bericht: NaarKijker) => poort.current?.postMessage(bericht), []);

  const antwoord = useRef<() => void>(() => {});
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number is another frame, with a heart of its own.
  useEffect(() => {
    const hartslag = beginHartslag(
      (slag) => zend({ soort: 'tik', nummer: slag }),
      () => zetKijk((vorig) => ({ ...vorig, fase: { soort: 'vast' } })),
    );
    antwoord.current = hartslag.antwoord;
    return () => {
      hartslag.stop();
      poort.current?.close();
      poort.current = null;
    };
  }, [nummer, zend, zetKijk]);

  const geladen = useCallback(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      const gelezen = vanKijkerSchema.safeParse(data);
      if (!gelezen.success) return;
      if (gelezen.data.soort === 'tik') return antwoord.current();
      if (GEEN_STAND.has(gelezen.data.soort)) return nu.current.hoor(gelezen.data);
      zetKijk((vorig) => na(vorig, gelezen.data));
    };
    poort.current?.close();
    poort.current = port1;
    kader.current?.contentWindow?.postMessage(POORT, oorsprong(nummer), [port2]);
    zetVerbonden((vorig) => vorig + 1);
  }, [nummer, zetKijk]);

  const { uuid, naam } = bestand ?? {};
  const themaNu = useRef(thema);
  themaNu.current = thema;
  useEffect(() => {
    if (verbonden === 0 || uuid === undefined || naam === undefined) return;
    zetBewaard({ van: uuid, kijk: NIEUW });
    zend({ soort: 'open', bijlage: uuid, naam: naam.slice(0, 600), thema: themaNu.current });
  }, [verbonden, uuid, naam, zend]);
  useEffect(() => zend({ soort: 'thema', thema }), [thema, zend]);

  return {
    kader,
    nummer,
    adres: `${oorsprong(nummer)}/index.html`,
    geladen,
    kijk: bewaard.van === (uuid ?? null) ? bewaard.kijk : NIEUW,
    zend,
    opnieuw: () => {
      zetVerbonden(0);
      zetBewaard({ van: null, kijk: NIEUW });
      zetNummer(volgendNummer());
    },
  };
}
