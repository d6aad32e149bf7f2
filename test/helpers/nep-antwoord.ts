// An answer of a scripted service. Not a `Response`: loading Node's takes longer than a whole life in the kill tests.
import type { Ophalen } from '../../electron/backend/sync/transport.ts';

export type NepAntwoord = Awaited<ReturnType<Ophalen>>;

const encoder = new TextEncoder();

export function nepAntwoord(
  status: number,
  koppen: Readonly<Record<string, string>>,
  lijf: string | ReadableStream<Uint8Array>,
): NepAntwoord {
  const laag = new Map(Object.entries(koppen).map(([naam, waarde]) => [naam.toLowerCase(), waarde]));
  const stroom = (tekst: string): ReadableStream<Uint8Array> =>
    new ReadableStream({
      start: (uit) => {
        if (tekst !== '') uit.enqueue(encoder.encode(tekst));
        uit.close();
      },
    });
  return {
    status,
    headers: { get: (naam) => laag.get(naam.toLowerCase()) ?? null },
    body: typeof lijf === 'string' ? stroom(lijf) : lijf,
  };
}
