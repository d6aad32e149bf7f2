// Serves files of meldingen at `bijlage://<uuid>`, to the document frame alone: asks the backend for decrypted pieces and
// passes them on. An address holds an id and nothing else; nothing that is served can run or be opened as a page.
// A request does not say who asks (Electron leaves `Origin` out), so the answer names the one origin that may read it, and
// the browser holds everybody to that; the screen itself may ask for nothing by its content policy.
import type { Session } from 'electron';
import type { Reply } from '../../shared/ipc/envelope.ts';

export const FILE_SCHEME = 'bijlage';

/** What is asked of the backend at a time, in bytes. */
export const PIECE = 1_048_576;

/** Asks for the bytes of a file from `van` up to `tot` (not included). */
export type ReadFile = (uuid: string, van: number, tot: number) => Promise<Reply>;

type Piece = { readonly bytes: Uint8Array<ArrayBuffer>; readonly totaal: number; readonly type: string };
type Range = { readonly van: number; readonly tot: number };

const ADDRESS = /^bijlage:\/\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/;

/** The id in an address, or null for whatever else it holds. */
export function fileIdOf(address: string): string | null {
  return ADDRESS.exec(address)?.[1] ?? null;
}

/** One range of a file of `total` bytes; 'alles' without (or with a form that may be ignored), null when it lies outside. */
export function rangeOf(header: string | null, total: number): Range | 'alles' | null {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  const [, first = '', last = ''] = found ?? [];
  if (found === null || (first === '' && last === '')) return 'alles';
  if (first === '') return Number(last) === 0 ? null : { van: Math.max(0, total - Number(last)), tot: total };
  const van = Number(first);
  const tot = last === '' ? total : Math.min(total, Number(last) + 1);
  return van < tot ? { van, tot } : null;
}

/** The status that says what is the matter: the frame reads no text. */
const STATUS: Readonly<Record<string, number>> = {
  onbekend: 404,
  'bestand-niet-hier': 404,
  'bestand-beschadigd': 422,
  vergrendeld: 423,
};

/** @param origin the one that may read it. */
function headers(origin: string): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': origin,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Content-Disposition': 'attachment',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
}

function pieceOf(reply: Reply): Piece | number {
  // The backend is our own code: what it answers has its shape.
  if (reply.ok) return reply.waarde as Piece;
  return STATUS[reply.fout.code] ?? 503;
}

/** The bytes of a range, fetched as they are read. `first` is the piece that is here already. */
function stream(read: ReadFile, uuid: string, { van, tot }: Range, first: Piece): ReadableStream<Uint8Array> {
  let place = van;
  let next: Promise<Reply> | null = null;
  const ask = (): void => {
    next = place < tot ? read(uuid, place, Math.min(tot, place + PIECE)) : null;
  };
  return new ReadableStream({
    start(controller) {
      const bytes = first.bytes.subarray(0, tot - van);
      if (bytes.length > 0) controller.enqueue(bytes);
      place += bytes.length;
      ask();
    },
    async pull(controller) {
      if (next === null) return controller.close();
      const piece = pieceOf(await next);
      if (typeof piece === 'number' || piece.bytes.length === 0) return controller.error(new Error('afgebroken'));
      place += piece.bytes.length;
      ask();
      controller.enqueue(piece.bytes);
    },
  });
}

/**
 * @param request as the protocol handler gets it.
 * @param origin of the document frame of this moment; null while there is none.
 */
export async function serveFile(request: Request, origin: string | null, read: ReadFile): Promise<Response> {
  const uuid = fileIdOf(request.url);
  if (uuid === null || request.method !== 'GET') return new Response(null, { status: 400 });
  if (origin === null) return new Response(null, { status: 403 });
  const asked = request.headers.get('Range');
  const begin = Number(/^bytes=(\d{1,15})-/.exec(asked ?? '')?.[1] ?? 0);
  const first = pieceOf(await read(uuid, begin, begin + PIECE));
  if (typeof first === 'number') return new Response(null, { status: first, headers: headers(origin) });
  const { totaal, type } = first;
  const range = rangeOf(asked, totaal);
  const common = { ...headers(origin), 'Accept-Ranges': 'bytes' };
  if (range === null)
    return new Response(null, { status: 416, headers: { ...common, 'Content-Range': `bytes */${totaal}` } });
  const { van, tot } = range === 'alles' ? { van: 0, tot: totaal } : range;
  // A range from the end begins elsewhere than was guessed.
  const here = van === begin ? first : { ...first, bytes: first.bytes.subarray(0, 0) };
  return new Response(stream(read, uuid, { van, tot }, here), {
    status: range === 'alles' ? 200 : 206,
    headers: {
      ...common,
      'Content-Type': type,
      'Content-Length': String(tot - van),
      ...(range === 'alles' ? {} : { 'Content-Range': `bytes ${van}-${tot - 1}/${totaal}` }),
    },
  });
}

export function serveFiles(session: Session, origin: () => string | null, read: ReadFile): void {
  session.protocol.handle(FILE_SCHEME, (request) => serveFile(request, origin(), read));
}
