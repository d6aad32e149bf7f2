// Reads what the practice service says of itself when it starts: one JSON object, the first line that starts with `{`.
import type { Oefendienstuitkomst, Oefenrol } from '../../shared/ipc/backend-protocol.ts';

/** Bronhouder of practice mode: Utrecht. */
export const PRACTICE_BRONHOUDER = '0344';

type Token = { readonly rol: string; readonly bronhouder: string | null; readonly token: string };

function isToken(value: unknown): value is Token {
  return (
    typeof value === 'object' &&
    value !== null &&
    'rol' in value &&
    'bronhouder' in value &&
    'token' in value &&
    typeof value.token === 'string'
  );
}

/** Where the service is, and the token of the first of each role. */
export type Announcement = { readonly url: string; readonly tokens: Readonly<Partial<Record<Oefenrol, string>>> };

/** What a line announces, or null when it is not an announcement. */
export function readAnnouncement(line: string): Announcement | null {
  if (!line.startsWith('{')) return null;
  try {
    const said: unknown = JSON.parse(line);
    if (typeof said !== 'object' || said === null || !('url' in said) || !('tokens' in said)) return null;
    if (typeof said.url !== 'string' || !Array.isArray(said.tokens)) return null;
    const own = said.tokens.filter(isToken).filter(({ bronhouder }) => bronhouder === PRACTICE_BRONHOUDER);
    const first = (role: Oefenrol) => own.find(({ rol }) => rol === role)?.token;
    const [bijhouder, teamlead] = [first('bijhouder'), first('teamlead')];
    if (bijhouder === undefined) return null;
    return { url: said.url, tokens: { bijhouder, ...(teamlead === undefined ? {} : { teamlead }) } };
  } catch {
    return null;
  }
}

export function practiceFor(role: Oefenrol, said: Announcement | null): Oefendienstuitkomst {
  const token = said?.tokens[role];
  return said === null || token === undefined ? { ok: false } : { ok: true, url: said.url, token };
}

/** Splits a stream of chunks into lines; a line is given when it is complete. */
export function lineReader(onLine: (line: string) => void): (chunk: string) => void {
  let rest = '';
  return (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line.trimEnd());
  };
}
