// The engine: keeps one feed per bronhouder up to date and drains the outbox, for as long as the program runs.
// Its state is what the top bar shows. It never throws outward and never gives anything up.
import type { SyncStand, TlsReden } from '../../../shared/ipc/vormen/sync.ts';
import { type Klok, tijdstip } from '../../../shared/lib/clock.ts';
import type { MetaStore } from '../store/meta-store.ts';
import type { OutboxStore } from '../store/outbox-store.ts';
import type { SyncStore } from '../store/sync-store.ts';
import type { Bezettingsdienst } from './bezetting.ts';
import type { Bijlagen } from './bijlagen.ts';
import type { Land } from './land.ts';
import { type PullResult, pullPage } from './pull.ts';
import type { createPush } from './push.ts';
import { retryDelay } from './retry-policy.ts';
import type { Teamdienst } from './team.ts';
import type { Storing, Transport } from './transport.ts';

/** Seconds that the first feed's request is held; the others are polled (at most six connections a host). */
const WACHT = 25;
const PEIL_MS = 15_000;
const STAMGEGEVENS_MS = 3_600_000;
/** Beyond this many touched meldingen the screen asks everything again. */
const VEEL = 200;
const HAPERING_MS = 10_000;

export type EngineDeps = {
  readonly transport: Transport;
  readonly outbox: OutboxStore;
  readonly sync: SyncStore;
  readonly meta: MetaStore;
  readonly land: Land;
  readonly teamdienst: Pick<Teamdienst, 'haal'>;
  readonly bezettingsdienst: Pick<Bezettingsdienst, 'haal'>;
  readonly push: ReturnType<typeof createPush>;
  readonly bestanden: Pick<Bijlagen, 'lus' | 'wek' | 'stand'>;
  readonly klok: Klok;
  readonly kans: () => number;
  /** Sleeps at most this long; resolves at once when the signal aborts. */
  readonly slaap: (ms: number, signaal: AbortSignal) => Promise<void>;
  readonly opStand: (stand: SyncStand) => void;
  readonly opMeldingen: (uuids: readonly string[] | undefined) => void;
  /** Something that is not the service's doing: disk full, a damaged file, a bug. The loop goes on after a while. */
  readonly opFout: (waar: string, fout: unknown) => void;
};

/** Resolves when the signal aborts. */
function afgebroken(signaal: AbortSignal): Promise<void> {
  return new Promise((los) => {
    if (signaal.aborted) los();
    else signaal.addEventListener('abort', () => los(), { once: true });
  });
}

type Toestand = {
  fase: SyncStand['fase'];
  offlineSinds: string | null;
  bezig: number;
  voortgang: { geland: number } | null;
  klokverschilSeconden: number | null;
  onveilig: TlsReden | null;
};

/** Nothing came through at all: nothing can be sent either. */
function isBuitenBereik(soort: Storing['soort']): boolean {
  return soort === 'niet-bereikt' || soort === 'geen-veilige-verbinding';
}

export type Engine = ReturnType<typeof createEngine>;

export function createEngine(d: EngineDeps) {
  const einde = new AbortController();
  let wek = new AbortController();
  let wekPush = new AbortController();
  let stamgegevensOp = Number.NEGATIVE_INFINITY;
  const t: Toestand = {
    fase: 'rust',
    offlineSinds: null,
    bezig: 0,
    voortgang: null,
    klokverschilSeconden: null,
    onveilig: null,
  };
  const nu = () => tijdstip(d.klok.nu());

  /** Feeds that were read before and not yet since a start or a time without the service. Until they are, nothing is sent:
   * what happened meanwhile may be a reason for its person not to send it (PRODUCT E.3). */
  const teLezen = new Set<string>();
  const moetEerstLezen = (): void => {
    for (const { code } of d.meta.eigenBronhouders()) if (d.sync.cursor(code) !== null) teLezen.add(code);
  };
  const isGelezen = (code: string): void => {
    if (teLezen.delete(code) && teLezen.size === 0) wekPush.abort();
  };

  const stand = (): SyncStand => {
    const telling = d.outbox.telling();
    const { teHalen, bytes } = d.bestanden.stand();
    const aantal = (...staten: (keyof typeof telling)[]) => staten.reduce((som, s) => som + (telling[s] ?? 0), 0);
    return {
      fase: t.bezig > 0 && t.fase === 'rust' ? 'bezig' : t.fase,
      bijgewerktOp: d.sync.bijgewerktOp(),
      offlineSinds: t.offlineSinds,
      wachtend: aantal('klaar', 'verzonden', 'onzeker', 'wacht'),
      conflicten: aantal('conflict'),
      geparkeerd: aantal('geparkeerd'),
      opzij: d.sync.opzijAantal(),
      voortgang: t.voortgang,
      klokverschilSeconden: t.klokverschilSeconden,
      onveilig: t.onveilig,
      bestanden: teHalen > 0 ? { teHalen, bytes } : null,
    };
  };
  const meld = () => d.opStand(stand());

  const opStoring = (storing: Storing['soort'], reden: TlsReden | null = t.onveilig): void => {
    if (isBuitenBereik(storing)) moetEerstLezen();
    t.onveilig = storing === 'geen-veilige-verbinding' ? reden : null;
    if (storing === 'niet-ingelogd') t.fase = 'niet-ingelogd';
    else if (storing === 'andere-versie') t.fase = 'andere-versie';
    else {
      t.offlineSinds ??= nu();
      t.fase = 'offline';
    }
    t.voortgang = null;
    meld();
  };

  const opBereikt = (): void => {
    const wasWeg = t.fase !== 'rust';
    t.fase = 'rust';
    t.offlineSinds = null;
    t.onveilig = null;
    // The service is back: what waited only for it need not wait out its back-off.
    if (wasWeg) {
      d.outbox.probeerMeteen(nu());
      wekPush.abort();
      d.bestanden.wek();
    }
  };

  /** Names and colleagues, for choosing and showing; a failure here is no reason to stop. */
  const haalStamgegevens = async (codes: readonly string[]): Promise<void> => {
    const ik = await d.transport.ik(einde.signal);
    if (ik.ok && ik.waarde.bronhouders.length > 0) d.meta.zetIk(ik.waarde);
    const bronhouders = await d.transport.bronhouders(einde.signal);
    if (bronhouders.ok) d.meta.zetBronhouders(bronhouders.waarde);
    for (const code of codes) {
      await d.bezettingsdienst.haal(code, einde.signal);
      await d.teamdienst.haal(code, einde.signal);
    }
    d.opMeldingen(undefined);
  };

  const opGeland = (geland: { readonly nieuw: number; readonly geraakt: readonly string[] }): void => {
    if (t.voortgang) t.voortgang = { geland: t.voortgang.geland + geland.nieuw };
    if (geland.geraakt.length > 0) d.opMeldingen(geland.geraakt.length > VEEL ? undefined : geland.geraakt);
    if (geland.nieuw === 0) return;
    d.bestanden.wek();
    meld();
  };
  const pull = { transport: d.transport, sync: d.sync, land: d.land, opGeland };

  /** Page after page until the service has no more. Shown as "bezig"; the first time with progress. */
  const haalBij = async (code: string, signaal: AbortSignal): Promise<PullResult> => {
    if (d.sync.cursor(code) === null) t.voortgang ??= { geland: 0 };
    t.bezig += 1;
    meld();
    try {
      for (;;) {
        const pagina = await pullPage(pull, code, 0, signaal);
        if (!pagina.ok || !pagina.meer || signaal.aborted) return pagina;
      }
    } finally {
      t.bezig -= 1;
      t.voortgang = null;
    }
  };

  /** Catch up, then wait for news: one held request for the first bronhouder, a look now and then for the others. */
  const pullRonde = async (code: string, eerste: boolean, signaal: AbortSignal): Promise<PullResult> => {
    const bij = await haalBij(code, signaal);
    if (!bij.ok || signaal.aborted) return bij;
    isGelezen(code);
    opBereikt();
    meld();
    if (eerste && d.klok.nu() - stamgegevensOp > STAMGEGEVENS_MS) {
      stamgegevensOp = d.klok.nu();
      await haalStamgegevens(d.meta.eigenBronhouders().map((b) => b.code));
    }
    if (eerste) return pullPage(pull, code, WACHT, signaal);
    await d.slaap(PEIL_MS, signaal);
    return bij;
  };

  /** A fault of this computer: shown as paused, tried again later. Nothing was half written: every write is a transaction. */
  const opHapering = async (waar: string, fout: unknown, signaal: AbortSignal): Promise<void> => {
    d.opFout(waar, fout);
    t.fase = 'gepauzeerd';
    meld();
    await d.slaap(HAPERING_MS, signaal);
  };

  const pullLus = async (code: string, eerste: boolean): Promise<void> => {
    let pogingen = 0;
    while (!einde.signal.aborted) {
      const signaal = AbortSignal.any([einde.signal, wek.signal]);
      try {
        const uitslag = await pullRonde(code, eerste, signaal);
        if (uitslag.ok || signaal.aborted) {
          pogingen = 0;
          continue;
        }
        pogingen += 1;
        const { storing } = uitslag;
        // Somebody answers, though not as it should: sending need not wait for that.
        if (!isBuitenBereik(storing.soort)) isGelezen(code);
        opStoring(storing.soort, storing.soort === 'geen-veilige-verbinding' ? storing.reden : null);
        const naSeconden = storing.soort === 'later' ? storing.naSeconden : null;
        await d.slaap(retryDelay(pogingen, d.kans(), naSeconden), signaal);
      } catch (fout) {
        await opHapering('ophalen', fout, signaal);
      }
    }
  };

  const magVersturen = () => t.fase !== 'niet-ingelogd' && t.fase !== 'andere-versie';
  const kanVersturen = () => magVersturen() && teLezen.size === 0;

  /** Until something may go: the end of a recall window or of a back-off, at most a minute. */
  const wachttijd = (): number => {
    const moment = kanVersturen() ? d.push.volgendMoment() : undefined;
    return moment === undefined ? 60_000 : Math.max(20, Math.min(60_000, moment - d.klok.nu()));
  };

  const leesNu = (): void => {
    wek.abort();
    wek = new AbortController();
  };

  const rondes = new Set<Promise<void>>();
  const verstuurRonde = async (): Promise<void> => {
    try {
      const stop = kanVersturen() ? await d.push.ronde(einde.signal) : undefined;
      if (stop === undefined) return meld();
      opStoring(stop);
      // The feeds are to be read first now: at once, not when a held request comes back.
      if (isBuitenBereik(stop)) leesNu();
    } catch (fout) {
      await opHapering('versturen', fout, einde.signal);
    }
  };
  const pushRonde = (): Promise<void> => {
    const mijn: Promise<void> = verstuurRonde().finally(() => rondes.delete(mijn));
    rondes.add(mijn);
    return mijn;
  };

  const pushLus = async (): Promise<void> => {
    while (!einde.signal.aborted) {
      wekPush = new AbortController();
      const signaal = AbortSignal.any([einde.signal, wekPush.signal]);
      const ronde = pushRonde();
      // A decision taken during the round aborts the signal: the next round begins beside it, for this one may wait long.
      await Promise.race([ronde, afgebroken(signaal)]);
      if (rondes.has(ronde)) void ronde.then(() => wekPush.abort());
      await d.slaap(wachttijd(), signaal);
    }
    await Promise.all(rondes);
  };

  let lopend: Promise<unknown> = Promise.resolve();
  return {
    stand,
    start: (): void => {
      const codes = d.meta.eigenBronhouders().map((b) => b.code);
      moetEerstLezen();
      const bestandenlus = d.bestanden.lus({ ...d, einde: einde.signal, mag: magVersturen, opStoring, opStand: meld });
      lopend = Promise.all([...codes.map((code, i) => pullLus(code, i === 0)), pushLus(), bestandenlus]);
    },
    /** Now, whatever back-off says. */
    nu: (): void => {
      stamgegevensOp = Number.NEGATIVE_INFINITY;
      d.outbox.probeerMeteen(nu());
      leesNu();
      wekPush.abort();
      d.bestanden.wek();
    },
    /** Something was decided: look again at the outbox. */
    wekPush: (): void => {
      wekPush.abort();
      meld();
    },
    zetKlokverschil: (seconden: number): void => {
      t.klokverschilSeconden = seconden === 0 ? null : seconden;
    },
    /** Stops asking and waits for what is being written. */
    stop: async (): Promise<void> => {
      einde.abort();
      await lopend;
    },
  };
}
