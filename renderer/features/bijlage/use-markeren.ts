// Marking in the pane of a file: what is being placed, which marks the frame draws, and going to one that is asked for.
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Plaats } from '../../../shared/domain/annotatie.ts';
import type { Reeksbestand } from '../../../shared/ipc/vormen/bijlage.ts';
import type { Merk } from '../../../shared/ipc/vormen/dossier.ts';
import { type Getekend, MAX_MERKEN, type Merkteken, type VanKijker } from '../../../shared/ipc/vormen/kijker.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { MERKEN } from '../../teksten/merken.ts';
import { naarPlaats, naarVak, naToets, type Tekstvakken, uitTekst, type Vaktoets } from './plaatsen.ts';
import type { Kijker } from './use-kijker.ts';

/** A mark to go to; another number = asked again. */
export type Sprong = { readonly merk: Uuid; readonly beurt: number };

export type Merkprops = {
  /** All marks of the melding. */
  readonly merken: readonly Merk[];
  /** This person may make one here. */
  readonly magMerken: boolean;
  readonly sprong: Sprong | null;
  /** A mark was pressed in the file. */
  readonly bijMerk: (merk: Uuid) => void;
  /** How many pages a file turned out to have. */
  readonly opPaginas: (bijlage: Uuid, paginas: number) => void;
};

type Stand =
  | { readonly soort: 'uit' }
  /** No rectangle yet, or one that is being moved. */
  | { readonly soort: 'plaatsen'; readonly vak: Plaats | null }
  /** `vak: null` = about the file as a whole. */
  | { readonly soort: 'schrijven'; readonly vak: Plaats | null; readonly vervolgt: boolean };

const UIT: Stand = { soort: 'uit' };
const GEEN_TEKST: Tekstvakken = { selectie: [], vondst: [] };

const STIJL: Readonly<Record<Merk['zekerheid'], Merkteken['stand'] | null>> = {
  bevestigd: 'vast',
  klaar: 'onderweg',
  verzonden: 'onderweg',
  onzeker: 'onderweg',
  wacht: 'onderweg',
  conflict: 'niet-aangekomen',
  geparkeerd: 'niet-aangekomen',
  // Let go: it stands in the list, not in the file.
  vervallen: null,
};

export function tekensVan(merken: readonly Merk[], bijlage: Uuid): Merkteken[] {
  return merken
    .flatMap(({ nummer, bijlage: van, plaats, zekerheid }) => {
      const stand = STIJL[zekerheid];
      return van === bijlage && plaats !== null && stand !== null ? [{ nummer, vak: naarVak(plaats), stand }] : [];
    })
    .slice(0, MAX_MERKEN);
}

/** A file of this melding, shown, and somebody who may write. */
export function useMarkeren(
  bestand: Reeksbestand,
  kijker: Kijker,
  paneel: RefObject<HTMLElement | null>,
  props: Merkprops,
) {
  const { merken, sprong, opPaginas } = props;
  const { fase, stand: blad } = kijker.kijk;
  const [van, zetVan] = useState<{ readonly bijlage: Uuid; readonly stand: Stand }>({
    bijlage: bestand.uuid,
    stand: UIT,
  });
  const [gekozen, kies] = useState<number | null>(null);
  const [gezegd, zeg] = useState('');
  const bladen = useRef<readonly Getekend[]>([]);
  const tekst = useRef(GEEN_TEKST);
  const gegaan = useRef<Sprong | null>(null);
  // Of another file: nothing of it is being placed.
  const stand = van.bijlage === bestand.uuid ? van.stand : UIT;
  const zet = (nieuw: Stand) => zetVan({ bijlage: bestand.uuid, stand: nieuw });
  const toont = bestand.staat === 'aanwezig' && fase.soort === 'toont';
  const metPlaats = toont && fase.kan.merken;
  const kan = toont && props.magMerken && !bestand.verwant;
  const vak = stand.soort === 'uit' ? null : stand.vak;
  const paginas = toont ? (blad?.paginas ?? null) : null;

  // The frame forgets what it was told with every file that it opens: each time that it shows one it is told again.
  const tekens = JSON.stringify(tekensVan(merken, bestand.uuid));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `fase` is another one each time the frame shows something.
  useEffect(() => {
    if (!metPlaats) return;
    kijker.zend({
      soort: 'merken',
      merken: JSON.parse(tekens) as Merkteken[],
      gekozen,
      nieuw: vak && naarVak(vak),
    });
  }, [metPlaats, fase, tekens, gekozen, vak, kijker.zend]);
  const markeert = stand.soort !== 'uit';
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above.
  useEffect(() => {
    if (metPlaats) kijker.zend({ soort: 'markeer', aan: markeert });
  }, [metPlaats, fase, markeert, kijker.zend]);
  useEffect(() => {
    if (paginas !== null) opPaginas(bestand.uuid, paginas);
  }, [paginas, bestand.uuid, opPaginas]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was selected or shown in the former file is not of this one.
  useEffect(() => {
    tekst.current = GEEN_TEKST;
    bladen.current = [];
    kies(null);
  }, [bestand.uuid]);

  // The form takes room below the file: what it is about stays in sight.
  const schrijft = stand.soort === 'schrijven';
  const waar = useRef(vak);
  waar.current = vak;
  useEffect(() => {
    if (!schrijft || waar.current === null) return;
    const klok = setTimeout(() => {
      if (waar.current) kijker.zend({ soort: 'toon-vak', vak: naarVak(waar.current) });
    }, 60);
    return () => clearTimeout(klok);
  }, [schrijft, kijker.zend]);

  const doel = sprong && merken.find(({ uuid }) => uuid === sprong.merk);
  useEffect(() => {
    if (!sprong || !doel || sprong === gegaan.current || doel.bijlage !== bestand.uuid || !toont) return;
    if (doel.plaats === null) {
      gegaan.current = sprong;
      return zeg(MERKEN.getoondHeel(doel.nummer));
    }
    if (paginas === null) return;
    gegaan.current = sprong;
    const { page } = doel.plaats;
    if (page > paginas) return zeg(MERKEN.paginaWeg(page, paginas));
    kies(doel.nummer);
    kijker.zend({ soort: 'toon-vak', vak: naarVak(doel.plaats) });
    zeg(MERKEN.getoond(doel.nummer, page));
    paneel.current?.focus();
  }, [sprong, doel, bestand.uuid, toont, paginas, kijker.zend, paneel]);

  const begin = () => {
    if (!kan) return;
    if (!metPlaats) return zet({ soort: 'schrijven', vak: null, vervolgt: false });
    const uit = uitTekst(tekst.current);
    if (uit) return zet({ soort: 'schrijven', vak: uit.plaats, vervolgt: uit.vervolgt });
    zet({ soort: 'plaatsen', vak: null });
    paneel.current?.focus();
  };
  const verder = () => vak && zet({ soort: 'schrijven', vak, vervolgt: false });
  const toets = (welke: Vaktoets, maat: boolean) => {
    if (stand.soort === 'uit' || !metPlaats) return;
    if (welke === 'klaar' && vak !== null) return verder();
    const kader = kijker.kader.current;
    const zicht = { breedte: kader?.clientWidth ?? 0, hoogte: kader?.clientHeight ?? 0 };
    const nieuw = naToets(vak, welke === 'klaar' ? 'neer' : welke, maat, bladen.current, zicht);
    if (nieuw === null) return;
    if (vak === null) zeg(MERKEN.geplaatst(nieuw.page));
    zet(stand.soort === 'schrijven' ? { ...stand, vak: nieuw } : { soort: 'plaatsen', vak: nieuw });
  };
  /** True when it was about marks. */
  const hoor = (bericht: VanKijker): boolean => {
    switch (bericht.soort) {
      case 'bladen':
        bladen.current = bericht.bladen;
        return true;
      case 'tekstvak':
        tekst.current = { ...tekst.current, [bericht.bron]: bericht.vakken };
        return true;
      case 'vak': {
        const plaats = naarPlaats(bericht.vak);
        if (plaats && stand.soort !== 'uit') zet({ soort: 'schrijven', vak: plaats, vervolgt: false });
        return true;
      }
      case 'vaktoets':
        toets(bericht.toets, bericht.maat);
        return true;
      case 'merk': {
        const merk = merken.find(({ nummer, bijlage }) => nummer === bericht.nummer && bijlage === bestand.uuid);
        if (merk) {
          kies(merk.nummer);
          props.bijMerk(merk.uuid);
        }
        return true;
      }
      default:
        return false;
    }
  };
  return {
    stand,
    kan,
    metPlaats,
    gezegd,
    hoor,
    toets,
    begin,
    stop: () => zet(UIT),
    /** Moving goes on from the pane: the form stays. */
    verplaats: () => paneel.current?.focus(),
  };
}

export type Markeren = ReturnType<typeof useMarkeren>;
