// Mail as Outlook keeps it (.msg, MS-OXMSG), in the same shape as any other mail.
import ingevoerd, { type FieldsData } from '@kenjiuno/msgreader';
import { weigering } from '../../../shared/domain/bestand/weigering.ts';
import { MAX_MAILBIJLAGEN } from './grenzen.ts';
import { lichaam } from './mail-eml.ts';
import { leesTekens } from './tekst.ts';
import { Geweigerd, type Mailbijlage, type Toonbaar } from './toonbaar.ts';

/** A CommonJS module: what its default is, depends on who brings it in. */
const MsgReader = 'default' in ingevoerd ? (ingevoerd.default as typeof ingevoerd) : ingevoerd;

const wie = (naam: string | undefined, adres: string | undefined): string =>
  !adres || adres === naam ? (naam ?? '') : naam ? `${naam} <${adres}>` : adres;

function ontvangers(mail: FieldsData, soort: 'to' | 'cc'): string {
  return (mail.recipients ?? [])
    .filter((r) => (r.recipType ?? 'to') === soort)
    .slice(0, 200)
    .map((r) => wie(r.name, r.smtpAddress ?? r.email))
    .join(', ');
}

/** The reader of this form is a library: what it gives is looked at before it is used. */
function moment(waarde: string | undefined): string {
  const ms = Date.parse(waarde ?? '');
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString();
}

export function leesMsg(bytes: Uint8Array): Toonbaar {
  try {
    const lezer = new MsgReader(bytes.slice().buffer);
    const mail = lezer.getFileData();
    if (mail.error !== undefined) throw new Geweigerd(weigering('beschadigd', { soort: 'msg' }));
    const html = mail.bodyHtml ?? (mail.html ? leesTekens(new Uint8Array(mail.html)).tekst : undefined);
    const { tekst, letOp } = lichaam(mail.body, html);
    const alle = mail.attachments ?? [];
    const bijlagen: Mailbijlage[] = alle.slice(0, MAX_MAILBIJLAGEN).map((bijlage, plek) => {
      const { fileName, content } = lezer.getAttachment(bijlage);
      const binnenin = bijlage.innerMsgContent === true;
      return {
        naam: fileName || (binnenin ? `e-mail ${plek + 1}.msg` : `bijlage ${plek + 1}`),
        bytes: content.slice(),
      };
    });
    if (alle.length > bijlagen.length) letOp.push({ code: 'afgekapt', eenheid: 'bijlagen', getoond: bijlagen.length });
    return {
      vorm: 'mail',
      mail: {
        van: wie(mail.senderName, mail.senderSmtpAddress ?? mail.senderEmail),
        aan: ontvangers(mail, 'to'),
        cc: ontvangers(mail, 'cc'),
        onderwerp: mail.subject ?? '',
        datum: moment(mail.clientSubmitTime ?? mail.messageDeliveryTime ?? mail.creationTime),
        tekst,
        bijlagen,
      },
      letOp,
    };
  } catch (fout) {
    if (fout instanceof Geweigerd) throw fout;
    throw new Geweigerd(weigering('beschadigd', { soort: 'msg' }));
  }
}
