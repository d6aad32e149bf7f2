// Entry of the backend process. Reads as a table of contents: port, start-up, dispatcher, stop.
import type {
  Afdrukuitkomst,
  Drukker,
  NaarBackend,
  Oefendienstuitkomst,
  Padsoort,
  Sleuteluitkomst,
} from '../../shared/ipc/backend-protocol.ts';
import { realChance, realClock, realUuids } from './clock.ts';
import { createDispatcher } from './dispatcher.ts';
import { mainPort, netFetch } from './electron-adapter.ts';
import { createOpstart } from './opstart.ts';
import { createSession } from './session.ts';
import { sleep } from './sleep.ts';
import { leesBijlage } from './usecases/bijlage-lezen.ts';

const wachtend = new Map<number, (uitkomst: never) => void>();
let teller = 0;

function vraagMain<T>(stuur: (id: number) => void): Promise<T> {
  teller += 1;
  const id = teller;
  return new Promise<T>((klaar) => {
    wachtend.set(id, klaar);
    stuur(id);
  });
}

/** Codes and ids only: nothing of a melding ever reaches a log. Main keeps it, for in a package nobody reads this output. */
function logFout(naam: string, id: string): void {
  mainPort.post({ type: 'fout', waar: naam, nummer: id });
}

const event = (name: string, payload: unknown): void => mainPort.post({ type: 'event', name, payload });
/** In groups: easy to read out, and never taken for a person's number by the log. */
const nieuwId = (): string => (realUuids.nieuw().slice(-12).match(/.{4}/g) ?? []).join('-');

const kiesPad = (soort: Padsoort, naam: string): Promise<string | null> =>
  vraagMain<string | null>((id) => mainPort.post({ type: 'pad-vraag', id, soort, naam }));

const kiesBestanden = (naam: string): Promise<readonly string[]> =>
  vraagMain<readonly string[]>((id) => mainPort.post({ type: 'bestanden-vraag', id, naam }));

const drukAf: Drukker = (afdruk, doel) =>
  vraagMain<Afdrukuitkomst>((id) => mainPort.post({ type: 'afdruk-vraag', id, afdruk, doel }));

const vraagVinger = (): Promise<boolean> => vraagMain<boolean>((id) => mainPort.post({ type: 'vinger-vraag', id }));

function start({ instellingen }: Extract<NaarBackend, { type: 'start' }>) {
  const opstart = createOpstart({
    instellingen,
    vraagSleutel: (map, magMaken) =>
      vraagMain<Sleuteluitkomst>((id) => mainPort.post({ type: 'sleutel-vraag', id, map, magMaken })),
    sleutelInBestand: () => mainPort.post({ type: 'sleutel-in-bestand' }),
    bewaarVerbinding: (verbinding) => mainPort.post({ type: 'verbinding-bewaren', verbinding }),
    kiesMap: (naam) => kiesPad('map', naam),
    startOefendienst: (rol) =>
      vraagMain<Oefendienstuitkomst>((id) => mainPort.post({ type: 'oefendienst-starten', id, rol })),
    maakSessie: (o) =>
      createSession({
        ...o,
        appVersie: instellingen.appVersie,
        bedenktijdSeconden: instellingen.bedenktijdSeconden,
        ophalen: netFetch,
        klok: realClock,
        uuids: realUuids,
        kans: realChance,
        slaap: sleep,
        kiesPad,
        kiesBestanden,
        drukAf,
        vraagVinger: instellingen.vingerafdruk ? vraagVinger : undefined,
        events: {
          sync: (stand) => event('sync.gewijzigd', stand),
          meldingen: (uuids) => {
            event('meldingen.gewijzigd', uuids === undefined ? {} : { uuids });
            event('uitgaand.gewijzigd', {});
          },
          innamen: () => event('innamen.gewijzigd', {}),
          slot: () => event('slot.gewijzigd', {}),
          bericht: (bericht) => mainPort.post({ type: 'bericht', bericht }),
        },
      }),
    ophalen: netFetch,
    klok: realClock,
    opGewijzigd: (stand) => event('opstart.gewijzigd', stand),
    opFout: logFout,
    nieuwId,
  });
  const dispatch = createDispatcher({
    opstart: opstart.handlers,
    sessie: opstart.sessie,
    opFout: logFout,
    opBeschadigd: opstart.meldFout,
    nieuwId,
  });
  void opstart.begin();
  return { opstart, dispatch };
}

let programma: ReturnType<typeof start> | undefined;

mainPort.onMessage((bericht) => {
  switch (bericht.type) {
    case 'start':
      programma ??= start(bericht);
      return;
    case 'call': {
      const { id, kind, name, input } = bericht;
      const antwoord =
        programma?.dispatch(kind, name, input) ??
        Promise.resolve({ ok: false, fout: { code: 'niet-gereed' } } as const);
      void antwoord.then((reply) => mainPort.post({ type: 'reply', id, reply }));
      return;
    }
    case 'lees-bijlage': {
      const reply = leesBijlage(programma?.opstart.sessie()?.context, bericht, logFout);
      mainPort.post({ type: 'reply', id: bericht.id, reply });
      return;
    }
    case 'gebruik':
      programma?.opstart.sessie()?.context.slot.gebruikt();
      return;
    case 'vergrendel':
      programma?.opstart.sessie()?.vergrendel();
      return;
    case 'pad':
    case 'bestanden':
    case 'vinger':
    case 'afdruk':
    case 'sleutel':
    case 'oefendienst': {
      const klaar = wachtend.get(bericht.id);
      wachtend.delete(bericht.id);
      klaar?.(bericht.uitkomst as never);
      return;
    }
    case 'stop':
      void (programma?.opstart.stop() ?? Promise.resolve()).then(() => mainPort.post({ type: 'gestopt' }));
  }
});
mainPort.post({ type: 'klaar' });
