// Desktop notifications: what has come is gathered and told at most once a minute, never the first download.
import type { Bericht } from '../../shared/ipc/backend-protocol.ts';
import type { Klok } from '../../shared/lib/clock.ts';
import { type BerichtStore, type Nieuws, voegSamen } from './store/bericht-store.ts';

const HOOGSTENS_ELKE_MS = 60_000;
const NIETS: Nieuws = { nieuw: [], ingetrokken: [] };

export type BerichtenDeps = {
  readonly store: BerichtStore;
  readonly klok: Klok;
  readonly slaap: (ms: number, signaal: AbortSignal) => Promise<void>;
  readonly medewerker: () => string;
  /** The person wants them. */
  readonly aan: () => boolean;
  /** During the first download everything is new, and nothing is news. */
  readonly eersteKeer: () => boolean;
  readonly dicht: () => boolean;
  readonly stuur: (bericht: Bericht) => void;
};

export type Berichten = {
  /** Something has landed. */
  readonly opGeland: () => void;
  /** The person did something himself: that is no news. */
  readonly opEigenDaad: () => void;
  readonly stop: () => Promise<void>;
};

export function createBerichten(d: BerichtenDeps): Berichten {
  const einde = new AbortController();
  let gespaard: Nieuws = NIETS;
  let laatst = Number.NEGATIVE_INFINITY;
  let wacht: Promise<void> | undefined;
  d.store.begin(d.medewerker());

  const leeg = () => gespaard.nieuw.length + gespaard.ingetrokken.length === 0;

  const vertel = async (): Promise<void> => {
    const nog = laatst + HOOGSTENS_ELKE_MS - d.klok.nu();
    if (nog > 0) await d.slaap(Math.min(nog, HOOGSTENS_ELKE_MS), einde.signal);
    if (einde.signal.aborted || leeg()) return;
    laatst = d.klok.nu();
    const nieuws = gespaard;
    gespaard = NIETS;
    if (d.aan()) d.stuur({ ...nieuws, dicht: d.dicht() });
  };

  /** One pause at a time; what comes during it goes along, or begins the next. */
  const begin = (): void => {
    if (leeg() || wacht !== undefined || einde.signal.aborted) return;
    wacht = vertel().finally(() => {
      wacht = undefined;
      begin();
    });
  };

  return {
    opGeland: () => {
      if (d.eersteKeer()) return d.store.begin(d.medewerker());
      gespaard = voegSamen(gespaard, d.store.kijk(d.medewerker()));
      begin();
    },
    opEigenDaad: () => d.store.begin(d.medewerker()),
    stop: async () => {
      einde.abort();
      await wacht;
    },
  };
}
