// Fetching the files of meldingen, one at a time, beside pull and push: due first, the bronhouders in turn.
// What fails is set aside for later and stops no other file; what is here already is never asked for again.
import type { Tijdstip } from '../../../shared/lib/brand.ts';
import { type Klok, tijdstip } from '../../../shared/lib/clock.ts';
import type { BijlageBeurtStore, TeHalen, Tehalentelling, Uitstelreden } from '../store/bijlage-beurt-store.ts';
import type { BijlageStore } from '../store/bijlage-store.ts';
import { isSchijfVol } from '../store/schijf.ts';
import { type Bestandsuitslag, fetchFile } from './file-intake.ts';
import { fileDelay, LANGSTE_UITSTEL_MS } from './file-policy.ts';
import { retryDelay } from './retry-policy.ts';
import type { Storing, Transport } from './transport.ts';

/** With nothing to fetch it looks again after this, also when nobody woke it. */
const RUST_MS = 60_000;
const GEEN_RUIMTE_MS = 60_000;
/** Between two reports of the total while files come in. */
const MELD_MS = 500;

export type Bestandenstand = Tehalentelling & {
  /** What comes in now. */
  readonly bezig: {
    readonly uuid: string;
    readonly wortel: string;
    readonly binnen: number;
    readonly bytes: number;
  } | null;
  /** Why nothing comes in, when that is this computer's doing. */
  readonly gepauzeerd: 'schijf-vol' | 'storing' | null;
};

export type BijlagenDeps = {
  readonly transport: Pick<Transport, 'haalBestand'>;
  readonly bijlagen: BijlageStore;
  readonly beurt: BijlageBeurtStore;
  /** The person's bronhouders. */
  readonly codes: () => readonly string[];
  readonly klok: Klok;
  readonly kans: () => number;
  /** A file of this melding came, for a part or whole, or turned out not to come. */
  readonly opGewijzigd: (wortel: string) => void;
};

/** What one turn came to: a file dealt with, nothing to do now, no room, or a service that gives no file just now. */
export type Beurt = 'verder' | 'niets' | 'schijf-vol' | Storing;

export type LusDeps = {
  readonly einde: AbortSignal;
  /** Somebody is signed in, and the service speaks our version. */
  readonly mag: () => boolean;
  readonly slaap: (ms: number, signaal: AbortSignal) => Promise<void>;
  /** What stops more than files. */
  readonly opStoring: (soort: 'niet-ingelogd' | 'andere-versie') => void;
  /** The total is another one: now and then while files come in, and when they stop coming. */
  readonly opStand: () => void;
  readonly opFout: (waar: string, fout: unknown) => void;
};

export type Bijlagen = ReturnType<typeof createBijlagen>;

export function createBijlagen(d: BijlagenDeps) {
  let wekker = new AbortController();
  let laatste = '';
  let nuBezig: TeHalen | undefined;
  let gepauzeerd: Bestandenstand['gepauzeerd'] = null;
  const later = (ms: number): Tijdstip => tijdstip(d.klok.nu() + ms);

  /** The bronhouders after the one that had its turn last, and then that one. */
  const kies = (): TeHalen | undefined => {
    const codes = d.codes();
    const vanaf = codes.indexOf(laatste) + 1;
    for (const code of [...codes.slice(vanaf), ...codes.slice(0, vanaf)]) {
      const bestand = d.beurt.volgende(code, later(0), later(LANGSTE_UITSTEL_MS));
      if (bestand === undefined) continue;
      laatste = code;
      return bestand;
    }
    return undefined;
  };

  const stelUit = ({ uuid, pogingen }: TeHalen, reden: Uitstelreden, opnieuwGeteld = false): void => {
    const poging = opnieuwGeteld ? 1 : pogingen + 1;
    d.beurt.stelUit(uuid, reden, poging, later(fileDelay(reden, poging, d.kans())));
  };

  const verwerkStoring = (bestand: TeHalen, storing: Storing, gevorderd: boolean): Beurt => {
    if (storing.soort === 'geen-antwoord' || storing.soort === 'later') {
      // Perhaps it is this one file: the next one gets its turn first.
      stelUit(bestand, 'verbinding', gevorderd);
      return storing;
    }
    if (storing.soort !== 'geweigerd') return storing;
    if (storing.code === 'bijlage-niet-meer-beschikbaar') d.bijlagen.nietBeschikbaar(bestand);
    else stelUit(bestand, 'onbekend');
    d.opGewijzigd(bestand.wortel);
    return 'verder';
  };

  const verwerk = (bestand: TeHalen, uitslag: Bestandsuitslag): Beurt => {
    switch (uitslag.soort) {
      case 'heel':
        for (const wortel of uitslag.wortels) d.opGewijzigd(wortel);
        return 'verder';
      case 'onjuist':
        stelUit(bestand, 'beschadigd');
        d.opGewijzigd(bestand.wortel);
        return 'verder';
      case 'weg':
        return 'verder';
      default:
        return verwerkStoring(bestand, uitslag.storing, uitslag.gevorderd);
    }
  };

  /** Fetches at most one file. What this computer refuses is thrown, a full disk excepted. */
  const eenBeurt = async (signaal: AbortSignal): Promise<Beurt> => {
    const bestand = kies();
    if (bestand === undefined) return 'niets';
    if (!d.bijlagen.heeftRuimte(bestand)) return 'schijf-vol';
    nuBezig = bestand;
    try {
      const uitslag = await fetchFile(d, bestand, signaal);
      return signaal.aborted && uitslag.soort === 'storing' ? 'niets' : verwerk(bestand, uitslag);
    } catch (fout) {
      if (isSchijfVol(fout)) return 'schijf-vol';
      throw fout;
    } finally {
      nuBezig = undefined;
    }
  };

  const rusttijd = (): number => {
    const moment = d.beurt.volgendMoment(d.codes());
    return moment === undefined ? RUST_MS : Math.max(20, Math.min(RUST_MS, Date.parse(moment) - d.klok.nu()));
  };

  /** How long to wait after this turn. `mislukt` counts turns in a row in which the service gave nothing. */
  const wachttijd = (beurt: Beurt, mislukt: number): number => {
    if (beurt === 'verder') return 0;
    if (beurt === 'niets') return rusttijd();
    if (beurt === 'schijf-vol') return GEEN_RUIMTE_MS;
    return retryDelay(mislukt, d.kans(), beurt.soort === 'later' ? beurt.naSeconden : null);
  };

  return {
    eenBeurt,
    /** Something landed, or the service is back: look again. */
    wek: (): void => wekker.abort(),
    stand: (): Bestandenstand => {
      const binnen = nuBezig && d.bijlagen.stand(nuBezig.uuid)?.binnen;
      return {
        ...d.beurt.telling(),
        bezig: nuBezig
          ? { uuid: nuBezig.uuid, wortel: nuBezig.wortel, binnen: binnen ?? 0, bytes: nuBezig.bytes }
          : null,
        gepauzeerd,
      };
    },
    /** For as long as the program runs. Never throws. */
    lus: async ({ einde, mag, slaap, opStoring, opStand, opFout }: LusDeps): Promise<void> => {
      let mislukt = 0;
      let gemeldOp = 0;
      while (!einde.aborted) {
        wekker = new AbortController();
        const vorige = gepauzeerd;
        let wacht = RUST_MS;
        try {
          const beurt = mag() ? await eenBeurt(einde) : 'niets';
          mislukt = typeof beurt === 'object' ? mislukt + 1 : 0;
          gepauzeerd = beurt === 'schijf-vol' ? beurt : null;
          if (typeof beurt === 'object' && (beurt.soort === 'niet-ingelogd' || beurt.soort === 'andere-versie'))
            opStoring(beurt.soort);
          wacht = mag() ? wachttijd(beurt, mislukt) : RUST_MS;
        } catch (fout) {
          gepauzeerd = 'storing';
          opFout('bestanden', fout);
        }
        if (wacht > 0 || gepauzeerd !== vorige || Math.abs(d.klok.nu() - gemeldOp) >= MELD_MS) {
          gemeldOp = d.klok.nu();
          opStand();
        }
        if (wacht > 0) await slaap(wacht, AbortSignal.any([einde, wekker.signal]));
      }
    },
  };
}
