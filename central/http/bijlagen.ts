// GET and PUT /bijlagen/{uuid}/inhoud: the bytes of a file, by range or whole.

import { createHash } from 'node:crypto';
import { mag } from '../../shared/domain/rechten.ts';
import { type Klok, tijdstip } from '../../shared/lib/clock.ts';
import { MAX_BIJLAGE } from '../../shared/wire/annotatie-schema.ts';
import { isUuid } from '../../shared/wire/bouwstenen.ts';
import { zichtbareBoom } from '../regels/zicht.ts';
import type { Annotatieopslag, Bestandsopslag } from '../store/opslag.ts';
import { type Antwoord, geweigerd, json, probleem } from './antwoord.ts';
import { leesBereik, noemtEtag } from './bereik.ts';
import { bepaalInzage } from './inzage.ts';
import { leesBytes } from './lijf.ts';
import type { Persoonsverzoek, Route } from './routes.ts';
import { bellerVan } from './wie.ts';

export type Bijlageonderdelen = {
  readonly opslag: Pick<Annotatieopslag, 'boom' | 'stuk'> & Pick<Bestandsopslag, 'upload' | 'inhoud' | 'bewaarUpload'>;
  readonly klok: Klok;
};

/** What the author called it may be anything; a header takes only a type. */
function inhoudstype(mimeType: string): string {
  return /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/i.test(mimeType) ? mimeType : 'application/octet-stream';
}

function nietMeerBeschikbaar(): Antwoord {
  return probleem('bijlage-niet-meer-beschikbaar', { detail: 'De inhoud van dit bestand is er niet meer.' });
}

async function haal({ opslag }: Bijlageonderdelen, verzoek: Persoonsverzoek): Promise<Antwoord> {
  const uuid = verzoek.deel('uuid');
  const stuk = await opslag.stuk(uuid);
  if (stuk?.annotatie.soort !== 'bijlage') return geweigerd({ code: 'onbekend' });
  const boom = await opslag.boom(stuk.annotatie.wortel);
  const inzage = bepaalInzage(verzoek.aanroeper, boom);
  if (!inzage.ok) return inzage.fout;
  const ziet = zichtbareBoom(boom, inzage.waarde).some(({ annotatie }) => annotatie.uuid === uuid);
  if (!ziet) return geweigerd({ code: 'onbekend' });
  const upload = await opslag.upload(uuid);
  return upload ? lever(opslag, verzoek, uuid, inhoudstype(stuk.annotatie.mimeType), upload) : nietMeerBeschikbaar();
}

async function lever(
  opslag: Bijlageonderdelen['opslag'],
  { http }: Persoonsverzoek,
  uuid: string,
  type: string,
  upload: { readonly sha256: string; readonly bytes: number },
): Promise<Antwoord> {
  const etag = `"${upload.sha256}"`;
  const koppen = { ETag: etag, 'Accept-Ranges': 'bytes' };
  if (noemtEtag(http.headers['if-none-match'], etag)) return { status: 304, koppen, lijf: undefined };
  const ifRange = http.headers['if-range'];
  const geldt = ifRange === undefined || noemtEtag(ifRange, etag);
  const bereik = leesBereik(geldt ? http.headers.range : undefined, upload.bytes);
  if (bereik.soort === 'buiten')
    return probleem('verkeerd-bereik', {
      detail: 'Het gevraagde deel ligt buiten het bestand.',
      koppen: { ...koppen, 'Content-Range': `bytes */${upload.bytes}` },
    });
  const { van, tot } = bereik.soort === 'deel' ? bereik : { van: 0, tot: upload.bytes };
  const lijf = await opslag.inhoud(uuid, van, tot);
  if (!lijf) return nietMeerBeschikbaar();
  const inhoud = { ...koppen, 'Content-Type': type, 'Content-Disposition': 'attachment' };
  if (bereik.soort === 'alles') return { status: 200, koppen: inhoud, lijf };
  return {
    status: 206,
    koppen: { ...inhoud, 'Content-Range': `bytes ${van}-${tot - 1}/${upload.bytes}` },
    lijf,
  };
}

async function bewaar({ opslag, klok }: Bijlageonderdelen, verzoek: Persoonsverzoek): Promise<Antwoord> {
  // For whom the file is, its annotation says: who reports may always put one down.
  const wie = bellerVan(verzoek.aanroeper, verzoek.aanroeper.persoon.melderOin);
  if (!wie.ok) return wie.fout;
  if (wie.waarde.soort === 'bronhouder' && !mag(wie.waarde.rol, 'aantekenen'))
    return geweigerd({ code: 'rol-niet-bevoegd' });
  const uuid = verzoek.deel('uuid');
  if (!isUuid(uuid))
    return geweigerd({ code: 'ongeldig', fouten: [{ pad: '/uuid', melding: 'is geen UUID in kleine letters' }] });
  const inhoud = await leesBytes(verzoek.http, MAX_BIJLAGE);
  if (!inhoud.ok) return inhoud.fout;
  const sha256 = createHash('sha256').update(inhoud.waarde).digest('hex');
  const uitkomst = await opslag.bewaarUpload(uuid, sha256, inhoud.waarde, tijdstip(klok.nu()));
  if (uitkomst === 'anders') return geweigerd({ code: 'uuid-hergebruikt' });
  if (uitkomst === 'opgeruimd') return nietMeerBeschikbaar();
  const lijf = { uuid, sha256, bytes: inhoud.waarde.byteLength };
  return json(uitkomst === 'nieuw' ? 201 : 200, lijf, { ETag: `"${sha256}"` });
}

export function bijlageroutes(delen: Bijlageonderdelen): readonly Route[] {
  return [
    { methode: 'GET', pad: '/bijlagen/:uuid/inhoud', voor: 'persoon', handel: (verzoek) => haal(delen, verzoek) },
    { methode: 'PUT', pad: '/bijlagen/:uuid/inhoud', voor: 'persoon', handel: (verzoek) => bewaar(delen, verzoek) },
  ];
}
