// Mail as it is sent (.eml, RFC 5322 and MIME): headers, text, and its own attachments as files to be opened in turn.
import PostalMime, { type Address, type Attachment } from 'postal-mime';
import { type LetOp, weigering } from '../../../shared/domain/bestand/weigering.ts';
import { MAX_MAILBIJLAGEN, MAX_MAILDELEN, MAX_TEKST } from './grenzen.ts';
import { tekstVanHtml } from './html-tekst.ts';
import { Geweigerd, type Mailbijlage, type Toonbaar } from './toonbaar.ts';

function adres(a: Address): string {
  if (a.group) return `${a.name}: ${a.group.map(adres).join(', ')}`;
  return a.name === '' || a.name === a.address ? a.address : `${a.name} <${a.address}>`;
}

const adressen = (alle: readonly Address[] | undefined): string => (alle ?? []).slice(0, 200).map(adres).join(', ');

function bytesVan({ content }: Attachment): Uint8Array<ArrayBuffer> {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return new Uint8Array(content instanceof Uint8Array ? content.slice().buffer : content);
}

/** A mail in a mail has no name of its own. */
function naamVan({ filename, mimeType }: Attachment, plek: number): string {
  if (filename !== null && filename !== '') return filename;
  return mimeType === 'message/rfc822' ? `e-mail ${plek + 1}.eml` : `bijlage ${plek + 1}`;
}

/** The text that one reads, and what must be said of it; shared with Outlook's form. */
export function lichaam(
  tekst: string | undefined,
  html: string | undefined,
): { readonly tekst: string; readonly letOp: LetOp[] } {
  const vanHtml = html === undefined ? undefined : tekstVanHtml(html.slice(0, 2 * MAX_TEKST));
  const gekozen = tekst?.trim() ? tekst.trimEnd() : (vanHtml?.tekst ?? '');
  const letOp: LetOp[] = [];
  if (vanHtml?.vanElders) letOp.push({ code: 'niet-opgehaald' });
  if (gekozen.length > MAX_TEKST) letOp.push({ code: 'afgekapt', eenheid: 'tekens', getoond: MAX_TEKST });
  return { tekst: gekozen.slice(0, MAX_TEKST), letOp };
}

/** Parts that hold parts: counted before they are read. */
function aantalDelen(bytes: Uint8Array): number {
  const tekst = new TextDecoder('windows-1252').decode(bytes);
  let aantal = 0;
  for (const _ of tekst.matchAll(/content-type:\s*multipart\//gi)) aantal += 1;
  return aantal;
}

export async function leesEml(bytes: Uint8Array): Promise<Toonbaar> {
  if (aantalDelen(bytes) > MAX_MAILDELEN) throw new Geweigerd(weigering('te-diep', {}));
  const mail = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    attachmentEncoding: 'arraybuffer',
    maxNestingDepth: MAX_MAILDELEN,
  }).catch(() => {
    throw new Geweigerd(weigering('beschadigd', { soort: 'eml' }));
  });
  const { tekst, letOp } = lichaam(mail.text, mail.html);
  const bijlagen: Mailbijlage[] = mail.attachments
    .slice(0, MAX_MAILBIJLAGEN)
    .map((bijlage, plek) => ({ naam: naamVan(bijlage, plek), bytes: bytesVan(bijlage) }));
  if (mail.attachments.length > bijlagen.length)
    letOp.push({ code: 'afgekapt', eenheid: 'bijlagen', getoond: bijlagen.length });
  return {
    vorm: 'mail',
    mail: {
      van: adressen(mail.from ? [mail.from] : []),
      aan: adressen(mail.to),
      cc: adressen(mail.cc),
      onderwerp: mail.subject ?? '',
      datum: mail.date ?? '',
      tekst,
      bijlagen,
    },
    letOp,
  };
}
