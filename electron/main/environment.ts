// What the surroundings say about this run: the TERUGMELDBALIE_ variables, read once at start.

export type Environment = {
  /** Central service; wins over the saved connection. */
  readonly service: { readonly url: string; readonly token: string } | null;
  /** Practice mode when no connection is saved. */
  readonly practice: boolean;
  /** Keys in a file instead of the computer's key store. */
  readonly keysInFile: boolean;
  /** Recall window in seconds, or null for what the profile says. */
  readonly recallSeconds: number | null;
};

type Variables = Record<string, string | undefined>;

function wholeSeconds(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,5}$/.test(value) ? Number(value) : null;
}

/** Reads the variables, and takes the token out of `env` so that no child process inherits it. */
export function takeEnvironment(env: Variables): Environment {
  const url = env.TERUGMELDBALIE_CENTRAAL;
  const token = env.TERUGMELDBALIE_TOKEN ?? '';
  delete env.TERUGMELDBALIE_TOKEN;
  return {
    service: url ? { url, token } : null,
    practice: env.TERUGMELDBALIE_OEFENEN === '1',
    keysInFile: env.TERUGMELDBALIE_SLEUTELOPSLAG === 'bestand',
    recallSeconds: wholeSeconds(env.TERUGMELDBALIE_BEDENKTIJD),
  };
}
