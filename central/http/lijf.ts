// Reads the body of a request, up to a limit. What is too large is read to its end and thrown away, so that the client
// gets its answer instead of a broken connection.
import { goed, mis, type Result } from '../../shared/lib/result.ts';
import { MAX_LIJF } from '../../shared/wire/annotatie-schema.ts';
import { type Antwoord, probleem } from './antwoord.ts';
import type { Httpverzoek } from './vervoer.ts';

const MAX_DIEPTE = 64;

function teGroot(maximum: number): Antwoord {
  return probleem('te-groot', { detail: `Hier past hooguit ${maximum / 2 ** 20} MB.` });
}

/** The bytes, or the problem to answer with. Rejects when the connection breaks. */
export async function leesBytes({ lijf }: Httpverzoek, maximum: number): Promise<Result<Buffer, Antwoord>> {
  const delen: Uint8Array[] = [];
  let totaal = 0;
  for await (const deel of lijf) {
    totaal += deel.byteLength;
    if (totaal <= maximum) delen.push(deel);
    else delen.length = 0;
  }
  return totaal > maximum ? mis(teGroot(maximum)) : goed(Buffer.concat(delen));
}

/** Nesting beyond what any annotation has would only exhaust the stack of who reads it. */
function isTeDiep(tekst: string): boolean {
  let diepte = 0;
  let inTekst = false;
  for (let i = 0; i < tekst.length; i += 1) {
    const teken = tekst[i];
    if (inTekst) {
      if (teken === '\\') i += 1;
      else if (teken === '"') inTekst = false;
    } else if (teken === '"') inTekst = true;
    else if (teken === '{' || teken === '[') diepte += 1;
    else if (teken === '}' || teken === ']') diepte -= 1;
    if (diepte > MAX_DIEPTE) return true;
  }
  return false;
}

function geenJson(melding: string): Antwoord {
  return probleem('ongeldig', {
    status: 400,
    detail: 'Het verzoek is geen leesbare JSON.',
    velden: { fouten: [{ pad: '', melding }] },
  });
}

/** The JSON value of the body, at most 1 MB, or the problem to answer with. */
export async function leesJson(verzoek: Httpverzoek): Promise<Result<unknown, Antwoord>> {
  const bytes = await leesBytes(verzoek, MAX_LIJF);
  if (!bytes.ok) return bytes;
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes.waarde);
    if (isTeDiep(tekst)) return mis(geenJson(`is dieper genest dan ${MAX_DIEPTE} lagen`));
    const waarde: unknown = JSON.parse(tekst);
    return goed(waarde);
  } catch {
    return mis(geenJson('is geen JSON'));
  }
}
