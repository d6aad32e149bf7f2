// Fetches windows of a snapshot as they come into view. What is asked for last goes first; what scrolled past is not fetched.
import type { Rij } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Antwoord } from '../../api/balie.ts';

export const PAGINA = 100;
const TEGELIJK = 2;
const MEESTE_PAGINAS = 60;
const OPNIEUW_NA = 1_000;

export type RijLader = {
  /** undefined = not there yet; null = gone from the list meanwhile. */
  readonly rij: (index: number) => Rij | null | undefined;
  /** What is in view: from `vanaf` up to, not with, `tot`. */
  readonly wil: (vanaf: number, tot: number) => void;
  /** Asks again for what is in view; the old rows stand until the new ones are there. */
  readonly ververs: () => void;
  /** Rows that were fetched on another way. */
  readonly leg: (vanaf: number, rijen: readonly (Rij | null)[]) => void;
  readonly abonneer: (luisteraar: () => void) => () => void;
  /** Rises with every change; for useSyncExternalStore. */
  readonly versie: () => number;
  readonly stop: () => void;
};

type Pagina = { readonly rijen: readonly (Rij | null)[]; readonly generatie: number };

export function maakRijLader(opties: {
  readonly totaal: number;
  readonly haal: (vanaf: number, aantal: number) => Promise<Antwoord<'werkvoorraad.rijen'>>;
  /** The backend no longer holds this snapshot. */
  readonly verlopen: () => void;
}): RijLader {
  const paginas = new Map<number, Pagina>();
  const onderweg = new Set<number>();
  const luisteraars = new Set<() => void>();
  let gewenst: readonly number[] = [];
  let generatie = 0;
  let versie = 0;
  let gestopt = false;
  let wekker: ReturnType<typeof setTimeout> | undefined;

  const meld = () => {
    versie += 1;
    for (const luisteraar of luisteraars) luisteraar();
  };
  const bewaar = (nummer: number, rijen: readonly (Rij | null)[], vanGeneratie: number) => {
    paginas.set(nummer, { rijen, generatie: vanGeneratie });
    for (const oud of paginas.keys()) {
      if (paginas.size <= MEESTE_PAGINAS) break;
      if (!gewenst.includes(oud)) paginas.delete(oud);
    }
  };

  async function haal(nummer: number): Promise<void> {
    onderweg.add(nummer);
    const vanGeneratie = generatie;
    const vanaf = nummer * PAGINA;
    const antwoord = await opties.haal(vanaf, Math.min(PAGINA, opties.totaal - vanaf));
    onderweg.delete(nummer);
    if (gestopt) return;
    if (antwoord.ok) {
      bewaar(nummer, antwoord.waarde, vanGeneratie);
      meld();
      werk();
    } else if (antwoord.fout.code === 'lijst-verlopen') {
      opties.verlopen();
    } else {
      clearTimeout(wekker);
      wekker = setTimeout(werk, OPNIEUW_NA);
    }
  }

  function werk(): void {
    if (gestopt) return;
    for (const nummer of gewenst) {
      if (onderweg.size >= TEGELIJK) return;
      if (onderweg.has(nummer) || paginas.get(nummer)?.generatie === generatie) continue;
      void haal(nummer);
    }
  }

  return {
    rij: (index) => paginas.get(Math.floor(index / PAGINA))?.rijen[index % PAGINA],
    wil: (vanaf, tot) => {
      const eerste = Math.floor(Math.max(0, vanaf) / PAGINA);
      const laatste = Math.floor(Math.max(0, Math.min(tot, opties.totaal) - 1) / PAGINA);
      gewenst = opties.totaal === 0 ? [] : Array.from({ length: laatste - eerste + 1 }, (_, n) => eerste + n);
      werk();
    },
    ververs: () => {
      generatie += 1;
      for (const nummer of paginas.keys()) if (!gewenst.includes(nummer)) paginas.delete(nummer);
      werk();
    },
    leg: (vanaf, rijen) => {
      // Only whole pages count: a part of one would look like rows that are gone.
      const eerste = Math.ceil(vanaf / PAGINA);
      for (let nummer = eerste; nummer * PAGINA < vanaf + rijen.length; nummer += 1) {
        const deel = rijen.slice(nummer * PAGINA - vanaf, (nummer + 1) * PAGINA - vanaf);
        const heel = Math.min(PAGINA, opties.totaal - nummer * PAGINA);
        if (deel.length === heel) bewaar(nummer, deel, generatie);
      }
      meld();
    },
    abonneer: (luisteraar) => {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
    versie: () => versie,
    stop: () => {
      gestopt = true;
      clearTimeout(wekker);
    },
  };
}
