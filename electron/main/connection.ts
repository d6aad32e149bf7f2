// Which connection the backend works with: what the surroundings say, else what was saved, else practice mode when the
// surroundings ask for it, else none.
import type {
  BewaardeVerbinding,
  Oefendienstuitkomst,
  Oefenrol,
  Verbinding,
} from '../../shared/ipc/backend-protocol.ts';
import type { Environment } from './environment.ts';
import type { SavedConnection } from './saved-connection.ts';
import type { Launch, StartFault } from './start-phase.ts';

/** What is wanted, before practice mode has been started; of the same kinds as what can be saved. */
export function wishedConnection(
  how: Launch,
  { service, practice }: Environment,
  saved: SavedConnection,
): SavedConnection {
  if (how !== 'zoals-bewaard') return { soort: how };
  if (service !== null) return { soort: 'dienst', ...service };
  if (saved.soort === 'geen' && practice) return { soort: 'oefenen' };
  return saved;
}

type Dependencies = {
  readonly environment: Environment;
  readonly readSaved: () => Promise<SavedConnection>;
  readonly save: (connection: BewaardeVerbinding) => void;
  readonly startPractice: (role: Oefenrol) => Promise<Oefendienstuitkomst>;
  readonly stopPractice: () => void;
  /** Why the data root can't be used: then nothing is started in it. */
  readonly rootFault: 'netwerkpad' | 'map-onbruikbaar' | null;
};

export type Connection = {
  readonly current: () => Verbinding;
  /** Settles what to work with; a code when it can't be had. */
  readonly settle: (how: Launch) => Promise<StartFault | null>;
  /** The backend changed it: used from now on, also by a backend that is started again, and kept for the next start. */
  readonly change: (connection: BewaardeVerbinding) => void;
  readonly startPractice: (role: Oefenrol) => Promise<Oefendienstuitkomst>;
};

export function createConnection(dependencies: Dependencies): Connection {
  let current: Verbinding = { soort: 'geen' };
  let practice: Verbinding = { soort: 'geen' };

  async function startAndRemember(role: Oefenrol): Promise<Oefendienstuitkomst> {
    if (dependencies.rootFault !== null) return { ok: false };
    const outcome = await dependencies.startPractice(role);
    if (outcome.ok) practice = { soort: 'oefenen', url: outcome.url, token: outcome.token };
    return outcome;
  }

  return {
    current: () => current,
    startPractice: startAndRemember,
    async settle(how) {
      const wish = wishedConnection(how, dependencies.environment, await dependencies.readSaved());
      if (wish.soort === 'onleesbaar') return 'sleutel-niet-beschikbaar';
      if (wish.soort === 'oefenen') {
        if (!(await startAndRemember(wish.rol ?? 'bijhouder')).ok)
          return dependencies.rootFault ?? 'oefendienst-start-niet';
        current = practice;
        return null;
      }
      current = wish;
      return null;
    },
    change(connection) {
      current = connection.soort === 'oefenen' ? practice : connection;
      if (connection.soort !== 'oefenen') dependencies.stopPractice();
      dependencies.save(connection);
    },
  };
}
