// Reads what the practice service says of itself when it starts: one JSON object, the first line that starts with `{`.
import type { Oefendienstuitkomst } from '../../shared/ipc/backend-protocol.ts';

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

/** The address and the first bijhouder's token, or null when the line is not an announcement. */
export function readAnnouncement(line: string): Oefendienstuitkomst | null {
  if (!line.startsWith('{')) return null;
  try {
    const said: unknown = JSON.parse(line);
    if (typeof said !== 'object' || said === null || !('url' in said) || !('tokens' in said)) return null;
    if (typeof said.url !== 'string' || !Array.isArray(said.tokens)) return null;
    const bijhouder = said.tokens
      .filter(isToken)
      .find(({ rol, bronhouder }) => rol === 'bijhouder' && bronhouder === PRACTICE_BRONHOUDER);
    return bijhouder ? { ok: true, url: said.url, token: bijhouder.token } : null;
  } catch {
    return null;
  }
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
