// The report: stays go in one by one, in any order and in as many goes as one likes; out come the numbers of the period, per
// registration and per afnemer, and those of the periods before it.
import { figurenVan } from './figuren.ts';
import { hoortBij, type Rapportvraag } from './keuze.ts';
import { beoordeel, type Getal, type Klokken } from './oordeel.ts';
import { type Periode, reeksTot } from './periode.ts';
import { maakTeller, type Optelling, type Teller } from './teller.ts';
import type { Verblijf } from './verblijf.ts';

export type Groep = Optelling & { readonly naam: string };

export type Rapport = {
  readonly totaal: Optelling;
  /** In the order of their names; those with nothing to say are left out. */
  readonly registraties: readonly Groep[];
  /** Most received first. */
  readonly afnemers: readonly Groep[];
  /** Oldest first; the last one is the period itself. */
  readonly verloop: readonly { readonly periode: Periode; readonly optelling: Optelling }[];
};

export type Rapportmaker = {
  readonly voegToe: (v: Verblijf) => void;
  readonly klaar: () => Rapport;
};

/** The last day on which it can count in anything: its end, and the last day in time of every figure. */
function laatsteDag(v: Verblijf, klokken: Klokken): number {
  if (v.einde === null) return Number.POSITIVE_INFINITY;
  let laatste = Math.max(v.einde, v.ontvangen);
  for (const f of figurenVan(v.registratie))
    laatste = Math.max(laatste, klokken(f, f.vanaf === 'indiening' ? v.ingediend : v.ontvangen));
  return laatste;
}

function pak(groepen: Map<string, Teller>, naam: string): Teller {
  const bekend = groepen.get(naam);
  if (bekend) return bekend;
  const nieuw = maakTeller();
  groepen.set(naam, nieuw);
  return nieuw;
}

function alsGroepen(tellers: ReadonlyMap<string, Teller>): Groep[] {
  return [...tellers].map(([naam, teller]) => ({ naam, ...teller.klaar() }));
}

/** @param ik who asks: his own stays are those of the kring `ik`. */
export function maakRapport(vraag: Rapportvraag, o: { vandaag: number; ik: string; klokken: Klokken }): Rapportmaker {
  const { vandaag, klokken } = o;
  const reeks = reeksTot(vraag.periode).map((periode) => ({
    kijk: { periode, vandaag, klokken },
    teller: maakTeller(),
  }));
  const totaal = reeks.at(-1)?.teller ?? maakTeller();
  const registraties = new Map<string, Teller>();
  const afnemers = new Map<string, Teller>();
  return {
    voegToe: (v) => {
      if (!hoortBij(v, vraag, o.ik)) return;
      const laatste = laatsteDag(v, klokken);
      for (const { kijk, teller } of reeks) {
        if (v.ontvangen > kijk.periode.tot || laatste < kijk.periode.van) continue;
        const geteld: Getal[] = [];
        beoordeel(v, kijk, (getal) => geteld.push(getal));
        teller.voegToe(v, geteld);
        if (teller !== totaal || geteld.length === 0) continue;
        pak(registraties, v.registratie).voegToe(v, geteld);
        pak(afnemers, v.afnemer).voegToe(v, geteld);
      }
    },
    klaar: () => ({
      totaal: totaal.klaar(),
      registraties: alsGroepen(registraties).sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
      afnemers: alsGroepen(afnemers).sort(
        (a, b) =>
          (b.getallen.ontvangen ?? 0) - (a.getallen.ontvangen ?? 0) ||
          (b.getallen['open-eind'] ?? 0) - (a.getallen['open-eind'] ?? 0) ||
          a.naam.localeCompare(b.naam, 'nl'),
      ),
      verloop: reeks.map(({ kijk, teller }) => ({ periode: kijk.periode, optelling: teller.klaar() })),
    }),
  };
}
